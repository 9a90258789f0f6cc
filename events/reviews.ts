import * as z from "zod/mini";
import { acceptance } from "./acceptance.ts";
import { announcing } from "./announcing.ts";
import { asking } from "./asking.ts";
import { ballots, provedBy, resolutionRules } from "./ballots.ts";
import {
  bilingual,
  causeOfMeeting,
  day,
  documentKind,
  hash,
  id,
  natureOfInterest,
  ordinal,
  pinnedPolicy,
  place,
  serviceLevel,
  untold,
  weighed,
  whole,
  words,
} from "./common.ts";
import { deliveries } from "./deliveries.ts";
import { drafting } from "./drafting.ts";
import { files } from "./files.ts";
import { meeting } from "./meeting.ts";
import { offering } from "./offering.ts";
import { ownWords } from "./own-words.ts";
import { parties } from "./parties.ts";
import { publicity } from "./publicity.ts";
import { resolutions } from "./resolutions.ts";
import { translations } from "./translations.ts";

/** What every document goes through, of whichever kind: how it is written, reviewed, decided upon, and made known. */
export const reviews = {
  /** A document is begun: whoever writes it, by when, bound to what was approved before it, and by which policy it is decided. */
  "document-opened": () =>
    z.strictObject({
      kind: documentKind,
      /**
       * The documents that it follows from, each with the hash of the content by which it does; null where it was written before
       * that was said.
       */
      boundTo: z.array(z.strictObject({ id, contentHash: z.nullable(hash) })),
      /** Hash of what is pinned of them: of a report's agreement, the indicators and targets that it must cover. */
      pinnedHash: hash,
      /** The obligation that it answers; null where nothing but its author asks for it. */
      obligation: z.nullable(id),
      /** By the end of which its author submits it: the donor's day, less what all stages may take. */
      dueOn: day,
      /** By the end of which it must be with the donor; null where no donor awaits it. */
      donorDueOn: z.nullable(day),
      /** The office where its days end, and by whose business days they are counted; left out where they are the organisation’s own. */
      office: z.exactOptional(id),
      author: id,
      policy: pinnedPolicy(),
    }),
  "document-submitted": () =>
    z.strictObject({
      round: ordinal,
      contentHash: hash,
      by: id,
      /** The stages that this content goes through, each with its lanes; null where it is all that the policy has. */
      route: z.nullable(z.array(z.strictObject({ stage: whole, lanes: z.array(id).check(z.minLength(1)) }))),
      /** Why it goes that way, where more than tags says so. */
      weighed: z.optional(weighed()),
      /** The lanes that answer for nothing that changed since the version before: what they approved stands. */
      unchangedFor: z.array(id),
    }),
  /** Its author took it back before anybody had decided on it. */
  "submission-taken-back": () => z.strictObject({ round: ordinal, by: id }),
  /**
   * Another attempt is started from the record: the execution that conducted the review was gone, or it had ended when the
   * matter went to a meeting, which has decided since, or when a translation was missing, which is confirmed since.
   */
  "review-resumed": () =>
    z.strictObject({
      round: ordinal,
      attempt: z.int().check(z.minimum(2)),
      because: z.enum(["halted", "meeting", "translation"]),
    }),
  "stage-opened": () =>
    z.strictObject({
      ...place,
      contentHash: hash,
      /**
       * Who is asked in each lane, by its id; nobody where nobody held the role. Of before version 3: a lane that is not
       * named has whom the policy names.
       */
      assigned: z.record(z.string(), z.array(id)),
      serviceLevel: z.nullable(serviceLevel()),
      /** By which by-laws its resolutions are decided, as they stood then; none of a stage without one, nor before it was said. */
      resolution: z.optional(resolutionRules()),
      /** What a ballot in it asks beside the link that was mailed; none where the link alone casts it. */
      ballotAsks: z.optional(z.enum(["code", "passkey"])),
      /** Its lanes in which a committee of directors recommends, by those by-laws; none of a stage without one, nor before it was said. */
      ofCommittees: z.optional(z.array(id)),
    }),
  "decision-recorded": () =>
    z.strictObject({
      ...place,
      lane: id,
      by: id,
      decision: z.enum([
        "approve",
        "approve-with-reservations",
        "request-changes",
        "reject",
        "take-note",
        "consent",
        "accept",
      ]),
      contentHash: hash,
      commentCommitment: words,
      ...untold,
    }),
  /** What somebody approved with reservations about is settled: they say so, or the overseer does with a reason. */
  "reservation-closed": () =>
    z.strictObject({
      ...place,
      lane: id,
      /** Whose it was. */
      of: id,
      /** The commitment to its words, as the decision bears it. */
      reservation: hash,
      by: id,
      reasonCommitment: words,
    }),
  /** What somebody approved of an earlier version stands for this one, since nothing changed that their lane answers for. */
  "answer-stands": () =>
    z.strictObject({
      ...place,
      lane: id,
      by: id,
      decision: z.enum(["approve", "approve-with-reservations"]),
      /** Hash of the facts by which it was given, or stood before. */
      given: hash,
      contentHash: hash,
      because: z.enum(["unchanged"]),
    }),
  ...ballots,
  /**
   * Somebody who is asked has a conflict of interest, and is out of the lane: a reviewer; or a director, who is not entitled to
   * vote (CNCA s. 141), or steps aside of their own will and is.
   */
  "recusal-recorded": () =>
    z.strictObject({
      ...place,
      lane: id,
      by: id,
      how: z.enum(["recused", "disqualified", "stepped-aside"]),
      nature: natureOfInterest,
      contentHash: hash,
      reasonCommitment: hash,
      ...untold,
      /** Of a director who is disqualified: by which ground of the by-laws, as they said it then; none before it was asked. */
      ground: z.optional(z.strictObject({ id, label: bilingual, source: bilingual })),
      /** Of a director, where their ballot asked for more than the link. */
      provedBy: z.optional(provedBy()),
      /** Where a resolution passes by it: who had signed it, or is disqualified, and was no director any more. Nobody counts them. */
      left: z.optional(z.array(id)),
    }),
  /** Somebody holds the role of a vacant lane by now, and is asked. */
  "lane-filled": () =>
    z.strictObject({
      ...place,
      lane: id,
      people: z.array(id).check(z.minLength(1)),
      serviceLevel: z.nullable(serviceLevel()),
    }),
  /** A written resolution ended without passing; the lanes beside it go on. */
  "lane-closed": () =>
    z.strictObject({
      ...place,
      lane: id,
      because: causeOfMeeting,
      /** Where too few are in office: of those who were asked, who was no director any more. */
      left: z.optional(z.array(id)),
    }),
  "stage-closed": () =>
    z.strictObject({
      ...place,
      /** Refused: whoever decided in a lane rejected the document, or a lane with a veto said "no" a second time. */
      outcome: z.enum(["approved", "changes-requested", "refused", "to-meeting"]),
      /** Why the first of its written resolutions that did not pass did not. */
      because: z.nullable(causeOfMeeting),
      /** People only took note in it: it went on, and nobody approved anything. */
      noted: z.optional(z.literal(true)),
    }),
  /** Those who had not answered by then were reminded; nobody else was. Nobody, where of a vote none of them can answer. */
  "reviewers-reminded": () =>
    z.strictObject({
      ...place,
      people: z.array(id),
      /** The lanes that they were reminded of; null where it was written before lanes had a time of their own. */
      lanes: z.nullable(z.array(id)),
      /** The overseer who asked for it, and on which day; null where the clock did. */
      by: z.nullable(id),
      on: z.nullable(day),
    }),
  /**
   * A lane's service level is over: its alternate may decide too. Null where the lane has none.
   * `silent`: of people who were to take note, those who had said nothing by then; their silence is no consent.
   * `tells`: the role that hears of it beside the overseer, half the service level after it was over.
   */
  "task-escalated": () =>
    z.strictObject({
      ...{ ...place, lane: id, to: z.nullable(id) },
      ...{ silent: z.optional(z.array(id)), tells: z.optional(id) },
    }),
  /** The overseer gives a task to somebody else; without stage and lane, it is the writing of the report. */
  "task-reassigned": () =>
    z.strictObject({
      stage: z.nullable(whole),
      lane: z.nullable(id),
      /** Whose it was; nobody's where the lane was vacant. */
      from: z.array(id),
      to: id,
      /** The lane's own time from then; null where it is not open, for the writing, and where it kept the time it had. */
      serviceLevel: z.nullable(serviceLevel()),
      by: id,
      reasonCommitment: hash,
    }),
  /** Words were masked wherever they stood, with a reason: the words are gone, what entries bear of them stays. */
  "passage-masked": () =>
    z.strictObject({
      places: z
        .array(
          z.strictObject({
            in: z.enum(["content", "translation", "comment", "draft", "file"]),
            /**
             * The hash of the content or translation, the number of the comment's entry, the id of the file of whose description it
             * is, or the section of the draft, after `translation.` where it is of what is written of a translation.
             */
            name: id,
            /** Which of its fields, as a JSON Pointer (RFC 6901). */
            path: z.string().check(z.regex(/^\//), z.maxLength(300)),
          }),
        )
        .check(z.minLength(1)),
      by: id,
      reasonCommitment: hash,
    }),
  /** The author has another day: a report that went back to them takes a while. */
  "author-date-set": () => z.strictObject({ dueOn: day }),
  /**
   * The author was reminded, so many days after their day, or before it (less than 0), with nothing submitted: by the clock
   * (`by` and `on` are null), or by whoever oversees, on a day of the organisation's.
   */
  "author-reminded": () =>
    z.strictObject({ author: id, dueOn: day, days: z.int(), by: z.nullable(id), on: z.nullable(day) }),
  /** The overseer and whoever is accountable were told that a day has passed: the author's, or the donor's. */
  "lateness-told": () => z.strictObject({ of: z.enum(["author", "donor"]), dueOn: day, days: whole }),
  "document-withdrawn": () => z.strictObject({ by: id, reasonCommitment: hash }),
  "document-approved": () => z.strictObject({ round: ordinal, contentHash: hash }),
  "document-published": () => z.strictObject({ contentHash: hash }),
  ...parties,
  ...acceptance,
  ...announcing,
  ...meeting,
  ...resolutions,
  ...translations,
  ...asking,
  ...drafting,
  ...offering,
  ...ownWords,
  ...publicity,
  ...deliveries,
  ...files,
} as const;
