import * as z from "zod/mini";
import { id, natureOfInterest } from "../../events/common.ts";
import { officersBound } from "../../shared/domain/board/bodies.ts";
import { disclosedNamed } from "../../shared/domain/board/listed-interest.ts";
import type { Entry } from "../../shared/domain/board/meetings/entries.ts";
import { verifiedDisclosures } from "../../shared/usecases/people/kept-disclosures.ts";
import type { WebDeps } from "./context.ts";
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

/** `officers`: who may declare one without being a member; `disclosed`: the entry of their own stream by which they had, or null. */
type Declaring = { officers: readonly string[]; disclosed: number | null };

/** Of what an officer declared in writing when they were one, it is entered whether they are one still. */
export async function declaringIn(
  deps: Pick<WebDeps, "directory" | "meetings" | "people" | "tellAltered" | "clock">,
  meeting: string,
  form: EntryForm,
): Promise<Declaring> {
  const [officers, disclosed] = await Promise.all([officersAt(deps, meeting, form), disclosedIn(deps, form)]);
  return disclosed
    ? { officers: [...officers, disclosed.person], disclosed: disclosed.entry }
    : { officers, disclosed: null };
}

/** Which declaration of an officer a form enters; null of none of theirs, and where something else is entered of it. */
async function disclosedIn(deps: Pick<WebDeps, "people" | "tellAltered">, form: EntryForm) {
  const named = form["follows"] === "officer" ? disclosedNamed(form["entry"] ?? "") : null;
  if (!named || named.person !== id.safeParse(form["person"]).data) return null;
  const own = await verifiedDisclosures(deps, named.person);
  return own !== "altered" && own.some(({ number }) => number === named.entry) ? named : null;
}

/** Who may declare an interest as an officer, by the by-laws that the meeting is held by; asked where one is said to alone. */
async function officersAt(
  { directory, meetings, clock }: Pick<WebDeps, "directory" | "meetings" | "clock">,
  meeting: string,
  form: EntryForm,
): Promise<string[]> {
  if (form["follows"] !== "officer") return [];
  const [organisation, { profile }] = await Promise.all([
    directory.organisation(),
    meetings.load({ meeting }),
  ]);
  return profile ? officersBound(organisation, profile, clock.now()) : [];
}

/**
 * Reads what somebody declares of an interest in an item. Which grounds its by-laws have is for the rules of the meeting to say.
 * @param words its extent, as it was typed
 */
export function readInterest(
  form: EntryForm,
  item: string,
  words: string | Unread,
  { officers, disclosed }: Declaring,
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
