import type { PinnedPolicy } from "../../events/common.ts";
import type { Entry } from "../../events/entry.ts";
import { isOfReview } from "../../events/facts.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered } from "../domain/audit/commitments.ts";
import { citedAs } from "../domain/board/cited.ts";
import { adoptedAs } from "../domain/board/resolution-number.ts";
import { isForNote } from "../domain/organisation/lane-rule.ts";
import { citation } from "../domain/typed/citation.ts";
import { days, list, messages, moments, number } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";
import { sentenceOfAcceptance } from "./history-of-acceptance.ts";
import { sentenceOfAddresses } from "./history-of-addresses.ts";
import { announcedInWords } from "./history-of-announcing.ts";
import { sentenceOfTail } from "./history-of-kinds.ts";
import { ofEscalation, ofQuestion, ofStageEnd } from "./history-of-lanes.ts";
import { sentenceOfMeeting } from "./history-of-meetings.ts";
import { sentenceOfPublicity, wholeInWords } from "./history-of-publicity.ts";
import { sentenceOfWords } from "./history-of-words.ts";
import { sentenceOfWriting } from "./history-of-writing.ts";
import { committeeAt } from "./resolving.ts";

/** An entry of a document's history as its page shows it. */
export type HistoryLine = {
  entry: Entry;
  /** The words whose hash the entry bears. */
  comment: Comment | Altered | null;
  /** Where its technical form is shown; null where it is not. */
  technicalUrl: string | null;
};

/** The first digits of a content's hash: enough to recognise a version by. */
const shortHash = (hash: string): string => hash.slice(0, 8);

/**
 * An entry in words, in the hours of its reader's time zone.
 * @param names names of people and donors by id; who was erased is said to be
 * @param report its pinned policy, whose labels name stages and lanes; and its resolutions, of whom they are known
 */
export function sentenceOf(
  { event, at }: Entry,
  names: Readonly<Record<string, string>>,
  report: { policy: PinnedPolicy } & Partial<Parameters<typeof adoptedAs>[0]>,
  frame: Pick<Frame, "lang" | "committees" | "timeZone" | "about">,
): string {
  const { lang, timeZone, about } = frame;
  const { policy, decidedAtMeeting = null, resolutions = [] } = report;
  const t = messages(lang, about);
  const { history, lanes, common, recusing } = t;
  const when = moments(lang, at, timeZone);
  const nameOf = (id: string) => names[id] ?? common.nameUnknown;
  const laneOf = (index: number, lane: string) =>
    policy.stages[index]?.lanes.find(({ id }) => id === lane)?.label[lang] ?? lane;
  const withLeft = (sentence: string, left: readonly string[] = []) =>
    left.length === 0 ? sentence : `${sentence} ${history.hadLeft({ people: list(lang, left.map(nameOf)) })}`;
  const stageOf = (index: number) => policy.stages[index]?.label[lang] ?? String(index + 1);
  if (event.type === "record-imported")
    return history.imported[event.facts.kind]({ when, version: shortHash(event.facts.contentHash) });
  const committeeOf = (facts: { stage?: number }) => committeeAt(frame, policy, facts.stage ?? null);
  const calledOn = (day: string) => adoptedAs({ decidedAtMeeting, resolutions }, day);
  if (!isOfReview(event)) return sentenceOfTail(event, { when, lang, about, nameOf, shortHash, calledOn });
  switch (event.type) {
    case "document-opened": {
      const { author, dueOn, donorDueOn, obligation } = event.facts;
      const told = { when, author: nameOf(author), due: days(lang, dueOn) };
      if (obligation !== null && donorDueOn === null) return history.openedForYear(told);
      return history.opened({ ...told, donorDue: donorDueOn && days(lang, donorDueOn) });
    }
    case "colleague-invited":
    case "colleague-released":
    case "draft-handed-over":
    case "draft-discarded":
    case "draft-copied":
    case "comment-period-set":
    case "comment-made":
    case "comment-settled":
    case "draft-offered":
    case "draft-opened":
    case "offer-taken-back":
    case "commenters-reminded":
    case "comment-period-over":
    case "draft-taken-up":
      return sentenceOfWriting(event, when, frame, nameOf);
    case "document-submitted": {
      const { by, round, contentHash } = event.facts;
      return history.submitted({ when, by: nameOf(by), round, version: shortHash(contentHash) });
    }
    case "words-asked":
    case "words-reminded":
    case "words-given":
    case "words-unanswered":
      return sentenceOfWords(event, when, { lang, about }, nameOf);
    case "submission-taken-back":
      return history.takenBack({ when, by: nameOf(event.facts.by) });
    case "review-resumed":
      return history.resumed[event.facts.because]({ when, attempt: event.facts.attempt });
    case "stage-opened": {
      const { stage, contentHash, assigned } = event.facts;
      const lanesOf = policy.stages[stage]?.lanes ?? [];
      const [informed, deciding] = [true, false].map((isNoted) =>
        list(
          lang,
          lanesOf
            .flatMap((lane) => (isForNote(lane) === isNoted ? (assigned[lane.id] ?? []) : []))
            .map(nameOf),
        ),
      );
      const vacant = lanesOf.filter(({ id }) => assigned[id]?.length === 0);
      const told = { when, stage: stageOf(stage), version: shortHash(contentHash) };
      const lanes = list(
        lang,
        vacant.map(({ label }) => history.quoted({ text: label[lang] })),
      );
      return [
        deciding ? history.stageOpened({ ...told, people: deciding }) : history.stageVacant(told),
        ...(informed ? [history.informed({ people: informed })] : []),
        ...(vacant.length === 0 ? [] : [history.vacant({ lanes })]),
      ].join(" ");
    }
    case "lane-filled": {
      const { stage, lane, people } = event.facts;
      const asked = list(lang, people.map(nameOf));
      return history.laneFilled({ when, lane: laneOf(stage, lane), people: asked });
    }
    case "lane-closed": {
      const { stage, lane, because, left } = event.facts;
      return withLeft(history.laneClosed[because]({ when, lane: laneOf(stage, lane) }), left);
    }
    case "decision-recorded": {
      const { stage, lane, by, decision, contentHash } = event.facts;
      const role = laneOf(stage, lane);
      return history.decided[decision]({ when, by: nameOf(by), role, version: shortHash(contentHash) });
    }
    case "question-asked":
    case "question-answered":
    case "question-withdrawn":
      return ofQuestion(event, { when, by: nameOf(event.facts.by) }, laneOf, t.questions.history);
    case "recusal-recorded": {
      const { stage, lane, by, how, nature, ground, left } = event.facts;
      const told = {
        ...{ when, by: nameOf(by), role: laneOf(stage, lane), nature: recusing.natures[nature].said },
        ground: ground && citation(citedAs(ground)[lang]),
      };
      return withLeft(history.recused[how](told), left);
    }
    case "interest-declared": {
      const { by, nature, exception } = event.facts;
      const told = { when, by: nameOf(by), nature: recusing.natures[nature].said };
      return history.interestDeclared({ ...told, exception: citation(citedAs(exception)[lang]) });
    }
    case "absence-said": {
      const { by, until } = event.facts;
      const told = { when, by: nameOf(by) };
      const { away, back } = t.absence.history;
      return until === null ? back(told) : away({ ...told, day: days(lang, until) });
    }
    case "reservation-closed": {
      const { by, of } = event.facts;
      return history.reservationClosed({ when, by: nameOf(by), of: of === by ? null : nameOf(of) });
    }
    case "answer-stands": {
      const { stage, lane, by, contentHash } = event.facts;
      const told = { when, by: nameOf(by), role: laneOf(stage, lane), version: shortHash(contentHash) };
      return lanes.historyStands(told);
    }
    case "ballot-cast": {
      const { by, ballot, contentHash, left } = event.facts;
      const told = { when, by: nameOf(by), version: shortHash(contentHash) };
      return withLeft(history.ballot[ballot](told), left);
    }
    case "ballot-taken-back":
      return history.ballotTakenBack({ when, by: nameOf(event.facts.by) });
    case "director-joined":
      return history.directorJoined({ when, person: nameOf(event.facts.person) });
    case "parties-named":
      return t.parties.history.named({ when, count: number(lang, event.facts.parties.length) });
    case "signature-recorded": {
      const { by, signature, contentHash } = event.facts;
      return t.parties.history.signature[signature]({
        when,
        by: nameOf(by),
        version: shortHash(contentHash),
      });
    }
    case "consent-withdrawn": {
      const { by, contentHash } = event.facts;
      return t.parties.history.withdrawn({ when, by: nameOf(by), version: shortHash(contentHash) });
    }
    case "document-signed":
      return t.parties.history.signed({ when, version: shortHash(event.facts.contentHash) });
    case "acceptance-required":
    case "acceptance-deemed":
    case "document-accepted":
      return sentenceOfAcceptance(event, when, { lang, about }, nameOf, shortHash);
    case "stage-closed":
      return ofStageEnd(event, { when, stage: stageOf(event.facts.stage) }, policy, history);
    case "reviewers-reminded": {
      const { by, people } = event.facts;
      const told = { when, people: list(lang, people.map(nameOf)) };
      return by === null ? history.reminded(told) : history.remindedBy({ ...told, by: nameOf(by) });
    }
    case "task-escalated":
      return ofEscalation(event, { when, nameOf, laneOf, policy, lang }, history);
    case "task-reassigned": {
      const { stage, lane, from, to, by } = event.facts;
      const task = stage === null || lane === null ? history.writing : laneOf(stage, lane);
      const people = { from: list(lang, from.map(nameOf)), to: nameOf(to), by: nameOf(by) };
      if (stage !== null && from.includes(by)) return history.handedOn({ when, task, ...people });
      return from.length === 0
        ? history.reassignedFromNobody({ when, task, ...people })
        : history.reassigned({ when, task, ...people });
    }
    case "meeting-decision-entered":
    case "meeting-decision-attested":
    case "meeting-decision-contested":
    case "meeting-resolved":
    case "committee-recommended":
    case "resolution-entered":
      return sentenceOfMeeting(
        event,
        when,
        { lang, about, committee: committeeOf(event.facts) },
        nameOf,
        laneOf,
      );
    case "author-date-set":
      return history.authorDateSet({ when, due: days(lang, event.facts.dueOn) });
    case "author-reminded": {
      const { author, dueOn, by } = event.facts;
      const told = { when, name: nameOf(author), due: days(lang, dueOn) };
      return by === null
        ? history.authorReminded(told)
        : history.authorRemindedBy({ ...told, by: nameOf(by) });
    }
    case "lateness-told":
      return history.latenessTold[event.facts.of]({ when, due: days(lang, event.facts.dueOn) });
    case "document-withdrawn":
      return history.withdrawn({ when, by: nameOf(event.facts.by) });
    case "whole-offered":
      return wholeInWords({ lang, about }, when, event.facts, nameOf);
    case "publication-review-set":
    case "publication-review-due":
    case "publication-proposed":
    case "publication-declined":
    case "publication-decided":
    case "publication-withheld":
    case "publication-followed":
    case "publication-resumed":
      return sentenceOfPublicity(event, frame, when, nameOf);
    case "publication-held":
      return event.facts.languages.map((each) => history.publicationHeld[each]({ when })).join(" ");
    case "translation-brought": {
      const { by, missing } = event.facts;
      return history.translationBrought({ when, by: nameOf(by), count: missing });
    }
    case "translation-supplied": {
      const { by, contentHash } = event.facts;
      return history.translated[event.facts.lang]({ when, by: nameOf(by), version: shortHash(contentHash) });
    }
    case "translation-confirmed":
      return history.translationConfirmed({ when, by: nameOf(event.facts.by) });
    case "translation-refused":
      return history.translationRefused({ when, by: nameOf(event.facts.by) });
    case "document-approved":
      return history.approved({ when, version: shortHash(event.facts.contentHash) });
    case "document-published":
      return history.published({ when, version: shortHash(event.facts.contentHash) });
    case "document-announced":
    case "announcement-continued":
      return announcedInWords(event.facts, when, frame, nameOf);
    case "translation-asked-anew":
      return history.translationAskedAnew({ when, name: nameOf(event.facts.asked) });
    case "translation-unread":
      return history.translationUnread({ when, name: nameOf(event.facts.asked) });
    case "passage-masked":
      return history.masked({ when, by: nameOf(event.facts.by), places: event.facts.places.length });
    case "file-taken-away":
      return history.fileTakenAway({ when, by: nameOf(event.facts.by) });
    case "delivery-failed":
    case "delivery-reported":
    case "address-corrected":
    case "address-kept":
    case "address-released":
      return sentenceOfAddresses(event, when, frame, nameOf);
  }
}
