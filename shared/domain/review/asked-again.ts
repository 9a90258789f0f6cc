import type { EventOf } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import { mails } from "./mails-asked.ts";
import { purposeIn } from "./purpose-in-lane.ts";
import { isLastAttestation } from "./reminders.ts";
import { awaited, readersAsked } from "./standing.ts";
import type { Review } from "./state.ts";

/** Whoever is asked for a word on what others entered, and whoever is asked once more. */

/** Whoever is to read a translation is asked, and it is looked after some days whether they have. */
export function toReader({
  lang,
  translationHash,
  asked,
}: EventOf<"translation-asked-anew">["facts"]): Effect[] {
  const [template, purpose] = ["translation-to-confirm", "confirm-translation"] as const;
  return [
    { effect: "mail", template, person: asked, purpose, lane: null },
    { effect: "mind-translation", lang, translationHash, asked },
  ];
}

/** Whoever is taken off the document reads no translation of it any more: the next in line is asked. */
export const readAnew = (review: Review, { facts }: EventOf<"task-reassigned">): Effect[] =>
  readersAsked(review).flatMap(({ lang, asked }): Effect[] => {
    const translationHash = review.proposedTranslations[lang]?.hash;
    return translationHash === undefined || !facts.from.includes(asked)
      ? []
      : [{ effect: "mind-translation", lang, translationHash, asked, isDueAtOnce: true }];
  });

/** Whoever chaired is asked, and it is looked after some days whether they have answered. */
export const toAttest = ({ chair, decisionHash }: NonNullable<Review["meeting"]>): [Effect, Effect] => [
  { effect: "mail", template: "meeting-to-attest", person: chair, purpose: "attest", lane: null },
  { effect: "mind-attestation", decisionHash },
];

/** They are asked once more: by hand beside the clock's looks; for the last time by the clock, whoever oversees hears of it. */
export function attestationAwaited(
  meeting: NonNullable<Review["meeting"]>,
  isByClock: boolean,
  tellOverseer: Effect,
): Effect[] {
  const [mail, look] = toAttest(meeting);
  if (!isByClock) return [mail];
  return isLastAttestation(meeting) ? [mail, tellOverseer] : [mail, look];
}

/** Those who are late in these lanes are asked once more, each in their own. */
export const reminders = (
  review: Review,
  { people: late, lanes }: EventOf<"reviewers-reminded">["facts"],
): Effect[] =>
  awaited(review).flatMap(({ lane, people }): Effect[] => {
    if (lanes !== null && !lanes.includes(lane.id)) return [];
    const those = people.filter((person) => late.includes(person));
    return those.length === 0 ? [] : [mails(review, "reminder", those, purposeIn(lane), lane.id)];
  });
