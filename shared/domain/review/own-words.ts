import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { dayOf, daysLater } from "../organisation/business-days.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { momentOf } from "./moments.ts";
import type { Asked } from "./own-words-commands.ts";
import type { OwnWords, Review } from "./state.ts";
import { wasTakenOff } from "./writers.ts";

/**
 * What a document's other parties say in their own words of what it reports on. Each is asked as the document is opened, and has some
 * days; nobody writes them in its place. Its silence is recorded by the clock when the days are over, and what comes after that counts
 * still, as long as the document is its author's: the silence was true, and the words are what matters.
 */

type Roster = Organisation["roster"];
type Asking = Pick<Review, "ownWords">;

const all = ({ ownWords = [] }: Asking): readonly OwnWords[] => ownWords;

/** What a party is asked for on a day: of whom, and until when. Nobody's time is longer than the author's, who waits for it. */
export const askedOn = (
  today: string,
  { dueOn }: Pick<Review, "dueOn">,
  asked: Omit<Asked, "on" | "until">,
): Asked => ({
  ...asked,
  on: today,
  until: asked.person === null ? null : lastDay(today, dueOn, asked.days),
});

/** The day before the author's, where that comes first; a day at least. */
function lastDay(today: string, dueOn: string, days: number): string {
  const [full, least, before] = [daysLater(today, days), daysLater(today, 1), daysLater(dueOn, -1)];
  if (full <= before) return full;
  return before > least ? before : least;
}

/** Whom a party's words are asked of: who was before while they speak for it, else the first who does and may. */
export function speakerOf(
  { author, takenOff }: Pick<Review, "author" | "takenOff">,
  { role, person }: Pick<Asked, "role" | "person">,
  roster: Roster,
): string | null {
  const holders = role === null ? [] : (roster[role] ?? []);
  const isFree = (one: string) => one !== author && !wasTakenOff({ takenOff }, one);
  if (person !== null && holders.includes(person) && isFree(person)) return person;
  return holders.find(isFree) ?? null;
}

/** Whether a party may still take its time: who is asked has sent nothing, and the days are not over. */
export const isAwaitedFor = ({ person, isSilent, given }: OwnWords): boolean =>
  person !== null && !isSilent && given === 0;

/** Until when the last of the parties may take its time that has sent nothing (ISO 8601); null where none may. */
export const wordsAwaitedUntil = (review: Asking): string | null =>
  all(review)
    .flatMap((one) => (isAwaitedFor(one) && one.until !== null ? [one.until] : []))
    .toSorted()
    .at(-1) ?? null;

/** What somebody was asked for; undefined for who was not, or is not any more. */
export const wordsAskedOf = (review: Asking, person: string): OwnWords | undefined =>
  all(review).find((one) => one.person === person);

/** How often words were given: by it a page knows whether it shows all of them. */
export const wordsGiven = (review: Asking): number => all(review).reduce((sum, { given }) => sum + given, 0);

/** Whoever was asked gives the words of their party, once or again: until it is submitted the last that came count. */
export function giveWords(review: Review, command: Named<"give-words">): Outcome {
  const { by, commentCommitment, linkedAt, now } = command;
  const mistake = whyNoWords(review, by.person) ?? refuseAddressFor(by, linkedAt, now);
  if (mistake) return refuse(mistake);
  const asked = wordsAskedOf(review, by.person);
  if (!asked || !by.active || !by.roles.includes(asked.role ?? ""))
    return refuse({ code: "no-longer-authorised" });
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  return ok([{ type: "words-given", facts: { party: asked.party, by: by.person, commentCommitment } }]);
}

/** Why somebody cannot give words any more; null where they can. */
export function whyNoWords(review: Review, person: string): Refusal | null {
  if (!wordsAskedOf(review, person)) return { code: "reassigned" };
  return allows("give-words", review.status) ? null : { code: "words-too-late" };
}

type Minded = { now: string; timeZone: string; roster?: Roster | undefined };

/**
 * The clock looks at what parties were asked for. Who speaks for one by now is asked in the place of who does not any more, be it after
 * their silence, or of nobody; who is late is reminded once; and once the days are over, silence is put on record. Of a document that others have, nothing
 * is awaited.
 */
export const mindWords = (review: Review, minded: Minded): DocumentEvent[] =>
  allows("give-words", review.status) ? all(review).flatMap((one) => mindOne(review, one, minded)) : [];

function mindOne(review: Review, asked: OwnWords, { now, timeZone, roster }: Minded): DocumentEvent[] {
  const { party, role, until, days, remindBeforeDays, isReminded, isSilent, given } = asked;
  if (given > 0) return [];
  const person = roster ? speakerOf(review, asked, roster) : asked.person;
  if (person !== asked.person && !(isSilent && person === null)) {
    const facts = { party, role, person, days, remindBeforeDays };
    return [{ type: "words-asked", facts: askedOn(dayOf(now, timeZone), review, facts) }];
  }
  if (isSilent || person === null || until === null) return [];
  if (now >= momentOf(until, 1, timeZone))
    return [{ type: "words-unanswered", facts: { party, person, until } }];
  return !isReminded && now >= momentOf(until, -remindBeforeDays, timeZone)
    ? [{ type: "words-reminded", facts: { party, person, until } }]
    : [];
}

/** The moments at which the clock looks at it (instants, ISO 8601 UTC): each day while none have come, for people come and go. */
export const momentsOfWords = (review: Review, now: string, timeZone: string): string[] => {
  const open = all(review).filter(({ given }) => given === 0);
  const own = open.flatMap(({ until, remindBeforeDays, isSilent }) =>
    until === null || isSilent ? [] : [-remindBeforeDays, 1].map((days) => momentOf(until, days, timeZone)),
  );
  return open.length === 0
    ? []
    : [...own, ...[0, 1].map((days) => momentOf(dayOf(now, timeZone), days, timeZone))];
};

type OfWords = EventOf<"words-asked" | "words-reminded" | "words-given" | "words-unanswered">;

/** Whether words were given by who was asked for them, or awaited from them and not given when the clock said so. */
export function isWordsOf(
  review: Review,
  event: EventOf<"words-reminded" | "words-given" | "words-unanswered">,
): boolean {
  if (event.type === "words-given") return wordsAskedOf(review, event.facts.by)?.party === event.facts.party;
  const { party, person, until } = event.facts;
  const asked = wordsAskedOf(review, person);
  return asked?.party === party && asked.until === until && isAwaitedFor(asked);
}

/** What an event makes of what parties are asked for. Who is asked anew has their own time. */
export function withWords(review: Review, { type, facts }: OfWords): Review {
  const others = all(review);
  const after = (changed: (one: OwnWords) => Partial<OwnWords>): Review => ({
    ...review,
    ownWords: others.map((one) => (one.party === facts.party ? { ...one, ...changed(one) } : one)),
  });
  switch (type) {
    case "words-asked": {
      const begun = { ...facts, isReminded: false, isSilent: false, given: 0 };
      return others.some(({ party }) => party === facts.party)
        ? after(() => begun)
        : { ...review, ownWords: [...others, begun] };
    }
    case "words-reminded":
      return after(() => ({ isReminded: true }));
    case "words-given":
      return after(({ given }) => ({ given: given + 1 }));
    case "words-unanswered":
      return after(() => ({ isSilent: true }));
  }
}
