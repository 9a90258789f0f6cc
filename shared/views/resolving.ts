import type { PinnedPolicy } from "../../events/common.ts";
import { nameOfBody } from "../domain/board/bodies.ts";
import { isResolution } from "../domain/organisation/lane-rule.ts";
import { committeeResolving } from "../domain/review/resolving.ts";
import type { Frame } from "./frame.ts";

/** Whom a sentence about a resolution is for, and what committees are called. */
export type ToldOfBodies = Pick<Frame, "lang" | "committees">;

/** What the committee is called that resolves on a document, or did, in its reader’s language; null where that is the board. */
export const committeeOn = (
  { lang, committees }: ToldOfBodies,
  report: Parameters<typeof committeeResolving>[0],
): string | null => committeeResolving(report, null, { committees })?.[lang] ?? null;

/** The same of a stage. */
export function committeeAt(
  { lang, committees }: ToldOfBodies,
  { stages }: Pick<PinnedPolicy, "stages">,
  stage: number | null,
): string | null {
  const lane = stages[stage ?? -1]?.lanes.findLast(isResolution);
  return lane ? (nameOfBody({ committees }, lane.role)?.[lang] ?? null) : null;
}

/** What is said of a resolution or a meeting, of whichever body. */
export const saidOf = (
  said: string | ((of: { committee: string | null }) => string),
  committee: string | null,
): string => (typeof said === "string" ? said : said({ committee }));
