import { documentUrl, entryUrl, signatureUrl, taskUrl } from "../../shared/views/urls.ts";
import type { Visitor } from "./visitor.ts";

/** The link whose session a visitor is in, by the page that they are on. */
export function linkOf({ page }: Visitor): string {
  const id = /\/tasks\/([^/]+)/.exec(page.url)?.[1];
  if (id === undefined) throw new Error(`${page.url} is no page of a task`);
  return decodeURIComponent(id);
}

/** What a form of the visitor's page sends of itself: proof of the session, and the version that was shown. */
export function shownOn(visitor: Visitor, actionContains: string): Record<string, string> {
  const { form } = visitor.fillIn({}, actionContains);
  const { csrf = "", contentHash = "", round = "", lane = "", masked = "" } = form;
  return { csrf, contentHash, round, lane, masked };
}

/**
 * Every byte that somebody's session can read of a document: their task and the document in both languages, and the
 * entries of these numbers, where they are shown at all.
 * @param origin where the pages are
 */
export async function everythingSeenBy(
  origin: string,
  visitor: Visitor,
  entries: readonly number[],
): Promise<string[]> {
  const [link, back] = [linkOf(visitor), visitor.page.url];
  const paths = [
    ...(["en", "fr"] as const).flatMap((lang) => [taskUrl(lang, link), documentUrl(lang, link)]),
    ...entries.map((number) => entryUrl("en", link, number)),
    signatureUrl("en", link),
  ];
  const seen: string[] = [];
  for (const path of paths) {
    const { status, root } = await visitor.open(origin + path);
    seen.push(`${path} ${status}\n${root.toString()}`);
  }
  await visitor.open(back);
  return seen;
}
