import { taskUrl } from "../../shared/views/urls.ts";
import { linkOf } from "./board.ts";
import type { Visitor } from "./visitor.ts";

/** Somebody on the page that asks for confirmation goes back to change their answer. */
export async function changeAnswer(somebody: Visitor): Promise<void> {
  const change = somebody.page.root.querySelector("main form a.quiet")?.getAttribute("href") ?? "";
  await somebody.open(new URL(change, somebody.page.url).href);
}

/** What stands in the place for comments on a field, and whether that place is open. */
export function commentOn({ page }: Visitor, field: string): { words: string; isOpen: boolean } {
  const place = page.root.querySelector(`textarea[name="comment.${field}"]`);
  if (!place) throw new Error(`${page.url} has no place to comment on ${field}`);
  return { words: place.textContent.trim(), isOpen: place.closest("details")?.hasAttribute("open") ?? true };
}

/**
 * Whoever answered looks at their task again.
 * @param origin where the pages are
 */
export const backToTask = (origin: string, somebody: Visitor, lang: "en" | "fr" = "en") =>
  somebody.open(origin + taskUrl(lang, linkOf(somebody)));
