import type { Recipient } from "../../../events/common.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { holdOn, refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import { sayAbsence } from "./absence.ts";
import { announced, asWaiting } from "./announcing.ts";
import { castBallot, mindServiceLevel, recordDecision, takeBallotBack } from "./answers.ts";
import { invite, release } from "./colleagues.ts";
import type { Named, Outcome, ReviewCommand } from "./commands.ts";
import { comment, setCommentPeriod, settleComment } from "./commenting.ts";
import { concludeAddress, correctAddress } from "./correcting.ts";
import { mindDates } from "./dates.ts";
import { discard, handOver, takeUp } from "./drafting.ts";
import { handOn } from "./handing-on.ts";
import { isConsidered, lifecycle } from "./lifecycle.ts";
import {
  attestMeetingDecision,
  contestMeetingDecision,
  enterMeetingDecision,
  mindAttestation,
  resolveAtMeeting,
} from "./meeting.ts";
import { offerDraft, openDraft, takeOfferBack } from "./offering.ts";
import { fillLanes, openStage } from "./opening.ts";
import { reassign, remind, withdraw } from "./oversight.ts";
import { giveWords, wordsAwaitedUntil, wordsGiven } from "./own-words.ts";
import { isOneTwice } from "./parties.ts";
import { answerQuestion, ask, withdrawQuestion } from "./questions.ts";
import { recommendAtMeeting } from "./recommending.ts";
import { declareInterest, recuse } from "./recusing.ts";
import { enterResolution } from "./registering.ts";
import { closeReservation } from "./reservations.ts";
import { askedBy, routeOf } from "./route.ts";
import { sign, withdrawConsent } from "./signing.ts";
import { isSuperseded, needsConductor } from "./standing.ts";
import type { Party, Review } from "./state.ts";
import { maskPassage, takeFileAway } from "./taking-away.ts";
import { takeBack } from "./taking-back.ts";
import { answerTranslation, broughtWith, mindTranslation, supplyTranslation } from "./translating.ts";
import { offeredWhole } from "./whole.ts";
import { whyNoSubmission } from "./why-not.ts";
import { writesNow } from "./writers.ts";

/** What a command makes of a review: its events, or why not. Pure: no clock, no IO. */
export function decide(review: Review | null, command: ReviewCommand): Outcome {
  if (command.name === "open") return open(review, command);
  if (command.name === "start") return start(review, command);
  if (!review) return wrongStatus(review);
  if (!isConsidered(lifecycle, command.name, review.status)) return wrongStatus(review);
  switch (command.name) {
    case "submit":
      return submit(review, command);
    case "invite":
      return invite(review, command);
    case "release":
      return release(review, command);
    case "hand-over":
      return handOver(review, command);
    case "set-comment-period":
      return setCommentPeriod(review, command);
    case "comment":
      return comment(review, command);
    case "settle-comment":
      return settleComment(review, command);
    case "offer-draft":
      return offerDraft(review, command);
    case "open-draft":
      return openDraft(review, command);
    case "take-offer-back":
      return takeOfferBack(review, command);
    case "give-words":
      return giveWords(review, command);
    case "discard":
      return discard(review, command);
    case "take-up":
      return takeUp(review, command);
    case "take-back":
      return takeBack(review, command);
    case "open-stage":
      return openStage(review, command);
    case "fill-lanes":
      return fillLanes(review, command);
    case "decide":
      return recordDecision(review, command);
    case "close-reservation":
      return closeReservation(review, command);
    case "recuse":
      return recuse(review, command);
    case "hand-on":
      return handOn(review, command);
    case "declare-interest":
      return declareInterest(review, command);
    case "say-absence":
      return sayAbsence(review, command);
    case "ask":
      return ask(review, command);
    case "answer-question":
      return answerQuestion(review, command);
    case "withdraw-question":
      return withdrawQuestion(review, command);
    case "cast-ballot":
      return castBallot(review, command);
    case "take-ballot-back":
      return takeBallotBack(review, command);
    case "sign":
      return sign(review, command);
    case "withdraw-consent":
      return withdrawConsent(review, command);
    case "mind-service-level":
      return mindServiceLevel(review, command);
    case "enter-meeting-decision":
      return enterMeetingDecision(review, command);
    case "attest-meeting-decision":
      return attestMeetingDecision(review, command);
    case "contest-meeting-decision":
      return contestMeetingDecision(review, command);
    case "resolve-at-meeting":
      return resolveAtMeeting(review, command);
    case "recommend-at-meeting":
      return recommendAtMeeting(review, command);
    case "enter-resolution":
      return enterResolution(review, command);
    case "mind-dates":
      return ok(mindDates(review, command));
    case "publish":
      return publish(review, command);
    case "notify":
      return notify(review, command);
    case "offer-whole":
      return ok(review.whole ? offeredWhole(review, command.whole) : []);
    case "notify-held":
      return notifyHeld(review, command);
    case "reassign":
      return reassign(review, command);
    case "withdraw":
      return withdraw(review, command);
    case "remind":
      return remind(review, command);
    // Of an agreement or a report alone.
    case "propose-publication":
    case "decide-publication":
    case "withhold-publication":
    case "follow-publication":
      return wrongStatus(review);
    case "supply-translation":
      return supplyTranslation(review, command);
    case "answer-translation":
      return answerTranslation(review, command);
    case "mind-translation":
      return mindTranslation(review, command);
    case "mind-attestation":
      return mindAttestation(review, command);
    case "mask-passage":
      return maskPassage(review, command);
    case "take-file-away":
      return takeFileAway(review, command);
    case "correct-address":
      return correctAddress(review, command);
    case "conclude-address":
      return concludeAddress(review, command);
    case "record-delivery":
      return ok([{ type: "delivery-reported", facts: command.facts }]);
    case "resume":
      return resume(review, command);
    case "record-failure":
      return ok([{ type: "delivery-failed", facts: command.facts }]);
  }
}

/** It is not the moment for a command, or none of this document. */
export const wrongStatus = (review: Review | null): Outcome =>
  refuse({ code: "wrong-status", status: review?.status ?? null });

function open(review: Review | null, { facts, acceptance, ownWords = [] }: Named<"open">): Outcome {
  if (review) return wrongStatus(review);
  const reviewers = facts.policy.stages.flatMap(({ lanes }) =>
    lanes.flatMap((lane) => (isResolution(lane) ? [] : lane.people)),
  );
  if (reviewers.includes(facts.author)) return refuse({ code: "own-submission" });
  return ok([
    { type: "document-opened", facts },
    ...(acceptance ? [{ type: "acceptance-required", facts: acceptance } as const] : []),
    ...ownWords.map((asked) => ({ type: "words-asked", facts: asked }) as const),
  ]);
}

/** A person begins a document by themselves, where they may: the roles that may are the policy's. */
function start(review: Review | null, { by, mayStart, facts, copiedFrom, now }: Named<"start">): Outcome {
  if (!by.active || !by.roles.some((role) => mayStart.includes(role)))
    return refuse({ code: "no-longer-authorised" });
  const isHeld = holdOn(by, now);
  if (isHeld) return refuse(isHeld);
  const begun = open(review, { name: "open", facts });
  if (!begun.ok || copiedFrom === undefined) return begun;
  return ok([...begun.value, { type: "draft-copied", facts: { document: copiedFrom, by: by.person } }]);
}

function submit(review: Review, command: Named<"submit">): Outcome {
  const {
    by,
    contentHash,
    linkedAt,
    now,
    taken,
    before,
    routing = { tags: [] },
    unchangedFor = [],
    translation,
    parties = [],
  } = command;
  const reason = whyNoSubmission(review, review.round, by.person);
  if (reason === "reassigned" && writesNow(review, by.person)) return refuse({ code: "not-yours" });
  if (reason) return refuse({ code: reason });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (taken) return refuse({ code: "period-taken", taken });
  // The end of an agreement takes the turn of its next amendment.
  if (before && review.boundTo.some(({ id }) => id === before)) return refuse({ code: "agreement-over" });
  if (before) return refuse({ code: "amended-first", by: before });
  if (review.commenting.open.length > 0) return refuse({ code: "comments-open" });
  const until = wordsAwaitedUntil(review);
  if (until !== null) return refuse({ code: "words-awaited", until });
  if ((command.wordsGiven ?? 0) !== wordsGiven(review)) return refuse({ code: "draft-changed" });
  if (isOneTwice(parties)) return refuse({ code: "party-twice" });
  const { tags: _, ...weighed } = askedBy(review.policy, routing);
  const way = {
    route: routeOf(review.policy, routing, review.acceptance !== undefined),
    ...(Object.keys(weighed).length > 0 && { weighed }),
    unchangedFor: [...unchangedFor],
  };
  const facts = { round: review.round + 1, contentHash, by: by.person, ...way };
  return ok([
    { type: "document-submitted", facts },
    ...namedIn(facts.round, parties),
    ...(translation ? broughtWith(contentHash, translation) : []),
  ]);
}

const namedIn = (round: number, parties: readonly Party[]): DocumentEvent[] =>
  parties.length === 0 ? [] : [{ type: "parties-named", facts: { round, parties: [...parties] } }];

/** What must be there in both languages is published once it is: a translation that was confirmed since is missing no more. */
function publish(review: Review, command: Named<"publish">): Outcome {
  const { contentHash } = review;
  if (isSuperseded(review, command) || !contentHash) return refuse({ code: "superseded" });
  const languages = (command.awaits ?? []).filter((lang) => review.translations[lang] === undefined);
  if (languages.length === 0) return ok([{ type: "document-published", facts: { contentHash } }]);
  const isHeld = hashOf(languages) === hashOf(review.publicationAwaits);
  return ok(isHeld ? [] : [{ type: "publication-held", facts: { contentHash, languages } }]);
}

function notify(review: Review, command: Named<"notify">): Outcome {
  if (isSuperseded(review, command)) return refuse({ code: "superseded" });
  if (review.announced) return ok([]);
  // Words may have been supplied since the command was made: whoever waited for them waits no longer.
  const isSupplied = ({ lang }: (typeof command.held)[number]) => review.translations[lang] !== undefined;
  const released = command.held.filter(isSupplied).map(({ recipient }) => recipient);
  const held = command.held.filter((waiting) => !isSupplied(waiting));
  return ok([
    ...announced([...command.recipients, ...released], held),
    ...(command.whole ? offeredWhole(review, command.whole) : []),
  ]);
}

/**
 * Whoever waited and can be told now is told; who is to be told no more waits no longer, such as a subscriber who
 * unsubscribed; and where somebody's language is another by now, it is that which they wait for.
 */
function notifyHeld(review: Review, command: Named<"notify-held">): Outcome {
  const waits = ({ kind, id }: Recipient) =>
    review.held.some(({ recipient }) => recipient.kind === kind && recipient.id === id);
  const recipients = command.recipients.filter(waits);
  const held = command.held.filter(({ recipient }) => waits(recipient));
  if (hashOf(asWaiting(held)) === hashOf(asWaiting(review.held))) return ok([]);
  return ok(announced(recipients, held));
}

function resume(review: Review, command: Named<"resume">): Outcome {
  if (!needsConductor(review)) return wrongStatus(review);
  if (isSuperseded(review, command)) return refuse({ code: "superseded" });
  const { round, attempt } = review;
  return ok([{ type: "review-resumed", facts: { round, attempt: attempt + 1, because: "halted" } }]);
}
