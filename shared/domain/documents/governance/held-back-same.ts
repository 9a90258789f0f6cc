import type { HeldBack } from "./document.ts";

type Because = HeldBack["because"][number];

/** What holds something back, as one cause is told from another. */
export const causeCalled = ({ code, role }: Because): string => `${code} ${role?.id ?? ""}`;

/** Whether the same holds it back as before. */
export const isHeldBackBySame = (one: readonly Because[], other: readonly Because[]): boolean => {
  const said = new Set(other.map(causeCalled));
  return one.length === other.length && one.every((each) => said.has(causeCalled(each)));
};
