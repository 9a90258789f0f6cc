import type { Bilingual } from "../../events/common.ts";
import { longestHeading, type OwnWords, ownField } from "../../shared/domain/board/meetings/own-item.ts";
import { lookAt } from "../../shared/domain/forms/look-again.ts";
import { longestComment } from "../../shared/domain/review/commands.ts";
import { lengthOf, saidIn } from "../../shared/domain/typed/text.ts";
import { type EntryForm as Form, isUnread, type Unread } from "./entry-form.ts";

const languages = ["en", "fr"] as const;

/** An item in the secretary’s own words: its heading, and where it is longer than that, the text that is put to the vote. */
export function readOwnItem(form: Form): OwnWords | Unread {
  const heading = readInBoth(form, "heading", "heading", longestHeading);
  if (isUnread(heading)) return heading;
  const hasText = languages.some((lang) => saidIn(form[ownField("resolved", lang)] ?? "") !== "");
  if (!hasText) return { heading, resolved: null };
  const resolved = readInBoth(form, "resolved", "resolved", longestComment);
  return isUnread(resolved) ? resolved : { heading, resolved };
}

/** What is wrong in the record of an earlier meeting, and how it is right: what the item is called that puts it to the vote. */
export function readCorrection(form: Form): OwnWords | Unread {
  const heading = readInBoth(form, "heading", "correction", longestComment);
  return isUnread(heading) ? heading : { heading, resolved: null };
}

/**
 * A text in both languages, as certificates in each of them bear it. They leave the house: one by which a child could be recognised is
 * looked at again.
 * @param called by which name what is amiss is said
 */
function readInBoth(
  form: Form,
  part: keyof OwnWords,
  called: "heading" | "resolved" | "correction",
  longest: number,
): Bilingual | Unread {
  const [en = "", fr = ""] = languages.map((lang) => saidIn(form[ownField(part, lang)] ?? ""));
  const said = { en, fr };
  const missing = languages.find((lang) => said[lang] === "");
  if (missing) return { unread: `${called}-${missing}` };
  const long = languages.find((lang) => lengthOf(said[lang]) > longest);
  if (long) return { unread: `${called}-${long}-long` };
  const isToBeLookedAt = languages.some(
    (lang) => lookAt(ownField(part, lang), said[lang], form)?.isSaid === false,
  );
  if (isToBeLookedAt) return { unread: part === "resolved" ? "recognisable-text" : "recognisable" };
  return said;
}
