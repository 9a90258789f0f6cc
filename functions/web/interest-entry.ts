import * as z from "zod/mini";
import { id, natureOfInterest } from "../../events/common.ts";
import type { Entry } from "../../shared/domain/board/meetings/entries.ts";
import { type EntryForm, momentOf, type Unread } from "./entry-form.ts";

const times = () => z.enum(["before-discussion", "during-discussion", "after-vote"]);

/** What follows from an interest, by the ground or exception of the by-laws; null of what no page of ours sends. */
function followsIn(
  chosen = "",
): { because: "disqualified" | "stepped-aside" | "excepted" | "officer"; ground?: string } | null {
  if (chosen === "stepped-aside" || chosen === "officer") return { because: chosen };
  const because = (["disqualified", "excepted"] as const).find((one) => chosen.startsWith(`${one}.`));
  const ground = because && id.safeParse(chosen.slice(because.length + 1)).data;
  return because && ground !== undefined ? { because, ground } : null;
}

/**
 * Reads what somebody declares of an interest in an item. Which grounds its by-laws have is for the rules of the meeting to say.
 * @param words its extent, as it was typed
 * @param officers who may declare one without being a member
 * @param disclosed the entry of their own stream by which they had declared it in writing; null where it is none of that
 */
export function readInterest(
  form: EntryForm,
  item: string,
  words: string | Unread,
  officers: readonly string[],
  disclosed: number | null,
): Entry | Unread {
  const person = id.safeParse(form["person"]).data;
  if (person === undefined) return { unread: "person" };
  const nature = natureOfInterest.safeParse(form["nature"]).data;
  if (nature === undefined) return { unread: "nature" };
  if (typeof words !== "string") return { unread: words.unread === "words" ? "extent" : words.unread };
  const follows = followsIn(form["follows"]);
  if (follows === null) return { unread: "follows" };
  const when = times().safeParse(form["timing"]).data;
  if (when === undefined) return { unread: "declaredWhen" };
  const moment = momentOf(form);
  return {
    ...{ act: "declare", person, item, nature, when, words, officers, ...follows },
    ...(moment !== null && { moment }),
    ...(disclosed !== null && { disclosed }),
  };
}
