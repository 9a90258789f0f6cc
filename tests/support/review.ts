import { taskUrl } from "../../shared/views/urls.ts";
import { linkOf } from "./board.ts";
import type { Local } from "./local.ts";
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

/** The reviewer looks at their task again. */
export const backToTask = (local: Local, reviewer: Visitor, lang: "en" | "fr" = "en") =>
  reviewer.open(local.application + taskUrl(lang, linkOf(reviewer)));
