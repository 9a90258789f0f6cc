import type { Entry } from "../../../../events/entry.ts";
import type { EventOf, EventType } from "../../../../events/facts.ts";
import type { Comment } from "../../audit/comment.ts";
import type { Altered } from "../../audit/commitments.ts";
import { isMasked } from "../../audit/masks.ts";
import type { Typed } from "../../forms/content.ts";
import { checkedName, lookAt } from "../../forms/look-again.ts";
import type { Lang } from "../../organisation/organisation.ts";
import { type Basis, isOfAgreement } from "../basis.ts";
import { ownWordsFields, type SpeakingParty } from "./sections/own-words.ts";

/** An entry with the words whose hash it bears. */
type Line = { entry: Entry; comment: Comment | Altered | null };

/** The parties that are asked for their own words, as a document pins them; none of most. */
export const speakingParties = (basis: Basis): readonly SpeakingParty[] =>
  isOfAgreement(basis) ? (basis.ownWords ?? []) : [];

/**
 * A form with what its parties said in their own words, as the record has it, whatever stands there in a draft: nobody else writes it.
 * @param history all of it, verified
 * @returns "altered" where words are not what was recorded
 */
export function withOwnWords(basis: Basis, typed: Typed, history: readonly Line[]): Typed | Altered {
  const said = speakingParties(basis).map(({ party }, at) => wordsOf(party, at, history));
  return said.includes("altered") ? "altered" : Object.assign({ ...typed }, ...said);
}

/** The words that somebody gave last for a party, as their own page shows them; null where none were. */
export const wordsGivenBy = (party: string, history: readonly Line[]): Line | null =>
  history.findLast(({ entry: { event } }) => event.type === "words-given" && event.facts.party === party) ??
  null;

/** What a party said last, or what became of asking it. What it looked at again itself is not put to the author once more. */
function wordsOf(party: string, at: number, history: readonly Line[]): Typed | Altered {
  const names = ownWordsFields(at);
  const asked = lastOf("words-asked", party, history);
  const given = lastOf("words-given", party, history);
  if (given?.comment === "altered") return "altered";
  // Whoever was asked since somebody else did not answer has their own time.
  const silent = given ? undefined : lastOf("words-unanswered", party, history);
  const isSilent = silent !== undefined && silent.number > (asked?.number ?? 0);
  const words = given?.comment;
  const said = (lang: Lang) => {
    const text = words?.fields[names[lang]] ?? "";
    return isMasked(text) ? "" : text;
  };
  const both = { [names.en]: said("en"), [names.fr]: said("fr") };
  const looked = Object.entries(both).flatMap(([name, text]) => {
    const look = lookAt(name, text, {});
    return look ? [[checkedName({ name }), look.said] as const] : [];
  });
  return {
    ...both,
    ...Object.fromEntries(looked),
    [names.askedOn]: asked?.facts.person ? asked.facts.on : "",
    [names.unansweredBy]: isSilent ? silent.facts.until : "",
    [names.nobodyOn]: asked?.facts.person === null && !given ? asked.facts.on : "",
  };
}

type OfWords = Extract<EventType, "words-asked" | "words-given" | "words-unanswered">;

function lastOf<T extends OfWords>(
  type: T,
  party: string,
  history: readonly Line[],
): (Pick<Line, "comment"> & { number: number; facts: EventOf<T>["facts"] }) | undefined {
  const line = history.findLast(
    ({ entry: { event } }) => event.type === type && "party" in event.facts && event.facts.party === party,
  );
  if (!line) return undefined;
  const { entry, comment } = line;
  return { comment, number: entry.number, facts: entry.event.facts as EventOf<T>["facts"] };
}
