import type { PropsWithChildren } from "hono/jsx";

/** How deep a heading stands below that of its page, which is the first. */
export type Level = 2 | 3 | 4;

export function Heading({ level, children }: PropsWithChildren<{ level: Level }>) {
  const Tag = `h${level}` as const;
  return <Tag>{children}</Tag>;
}
