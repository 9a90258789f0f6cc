import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { isForNote, isResolution } from "../organisation/lane-rule.ts";
import type { Effect, EffectOf, Matter } from "../outbox/effect.ts";
import type { LinkTemplate } from "../outbox/mails.ts";
import { commentersOf } from "./comment-days.ts";
import { endByAnswers, endOfLane, hasFailed, isSettled } from "./lane-ends.ts";
import { partyReaders } from "./offering.ts";
import { natureAfter } from "./route.ts";
import { answerOf, awaited, currentStage, readersAsked } from "./standing.ts";
import type { Review } from "./state.ts";
import { askedIn, disqualifiedIn, whoIsDisqualified, whoTookPart } from "./who-took-part.ts";
import { writersWith } from "./writers.ts";

/** Word of how something ended, to several people alike. */
type Word = {
  template: LinkTemplate;
  people: readonly string[];
  matter?: Matter;
  /** Whether the overseer, and whoever is accountable, hear of it as such, and not once more as one of them. */
  isTold?: true;
  /** Whether these two hear of the same moment by another word as such. */
  isToldElse?: boolean;
};

/**
 * Who is told how something ended: whoever was asked in this round, has answered, waits, or wrote the document hears once
 * that nothing more is expected of them, or what comes next. Of a moment that ends several things at once people hear the
 * last alone, and nobody is told who is told something of their own already (the author who is to revise, the new holder
 * of a task, whoever has the receipt of an answer, which says how it ended). A director who is disqualified hears of the end, and of
 * nothing on the way to it.
 * @param before the document as the events found it
 * @param after as they left it
 * @param asked what else the events make happen outside
 */
export function wordOfEndings(
  before: Review | null,
  after: Review,
  events: readonly DocumentEvent[],
  asked: readonly Effect[],
): Effect[] {
  if (!before) return [];
  const told = new Set(asked.flatMap(peopleOf));
  const roles = new Set(asked.flatMap(roleToldHow));
  return events.toReversed().flatMap((event) =>
    wordsOf(before, after, event).flatMap(({ template, people, matter, isTold, isToldElse }): Effect[] => {
      const those = [...new Set(people)].filter((person) => !told.has(person));
      for (const person of those) told.add(person);
      const { round, stage } = after;
      const mails = { effect: "mails", template, people: those, purpose: "read", lane: null } as const;
      const { overseer: unless, accountable: beside } = after.policy;
      const others = (isTold || isToldElse) && { unless, ...(beside !== undefined && { beside }) };
      const about = matter && { matter };
      const asSuch = isTold ? toThoseInCharge(after, template, about ?? {}, roles) : [];
      for (const { role } of asSuch) roles.add(role);
      return those.length === 0
        ? asSuch
        : [{ ...mails, round, stage: stage ?? 0, ...about, ...others }, ...asSuch];
    }),
  );
}

/** What tells whoever watches over a document how something ended, and what to do: they need no other word of it. */
const endsFor: ReadonlySet<LinkTemplate> = new Set([
  "oversee-meeting",
  "document-refused",
  "deemed-accepted",
]);

const roleToldHow = (effect: Effect): readonly string[] =>
  effect.effect === "tell" && endsFor.has(effect.template) ? [effect.role] : [];

/** Word to the overseer, and to whoever is accountable, as such: each once of a moment, whatever they hear of it. */
function toThoseInCharge(
  { policy: { overseer, accountable } }: Review,
  template: LinkTemplate,
  about: { matter?: Matter },
  told: ReadonlySet<string>,
): EffectOf<"tell">[] {
  const beside = accountable !== undefined && accountable !== overseer ? { beside: accountable } : {};
  const all: EffectOf<"tell">[] = [
    { effect: "tell", template, role: overseer, purpose: "oversee", ...about, ...beside },
    ...(accountable === undefined || accountable === overseer
      ? []
      : [
          {
            effect: "tell",
            template,
            role: accountable,
            purpose: "read",
            ...about,
            unless: overseer,
          } as const,
        ]),
  ];
  return all.filter(({ role }) => !told.has(role));
}

const peopleOf = (effect: Effect): readonly string[] => {
  if (effect.effect === "mail") return [effect.person];
  return effect.effect === "mails" ? effect.people : [];
};

function wordsOf(before: Review, after: Review, event: DocumentEvent): Word[] {
  switch (event.type) {
    case "decision-recorded":
      return [{ template: "task-answered", people: besidesIn(before, after, event) }];
    case "committee-recommended":
      return [{ template: "committee-recommended", people: onCommittee(after, event) }];
    case "task-reassigned":
      return [taskGiven(before, event)];
    case "meeting-decision-entered":
      return [{ template: "task-given-away", people: insteadOf(before.meeting?.chair, event.facts.chair) }];
    case "translation-supplied":
    case "translation-asked-anew": {
      const { lang, asked } = event.facts;
      const waiting = before.proposedTranslations[lang];
      return [{ template: "task-given-away", people: insteadOf(waiting?.asked, asked) }];
    }
    case "passage-masked": {
      const still = readersAsked(after).map(({ lang }) => lang);
      const over = readersAsked(before).filter(({ lang }) => !still.includes(lang));
      return [{ template: "translation-masked", people: over.map(({ asked }) => asked) }];
    }
    case "ballot-cast":
    case "recusal-recorded":
      return resolutionPassed(before, after, event);
    case "lane-closed":
      return [resolutionEnded(after, event)];
    case "stage-closed":
      return stageEnded(after, event, readersLeft(before, after));
    case "submission-taken-back": {
      const people = [...whoTookPart(before), ...readersLeft(before, after)];
      return [{ template: "review-taken-back", people }];
    }
    case "document-withdrawn": {
      const people = [
        before.author,
        ...writersWith(before),
        ...commentersOf(before),
        ...partyReaders(before),
        ...whoTookPart(before),
        ...whoIsDisqualified(before),
        ...(before.meeting ? [before.meeting.chair] : []),
        ...readersLeft(before, after),
      ];
      return [{ template: "report-withdrawn", people: people.filter((person) => person !== event.facts.by) }];
    }
    case "draft-discarded":
      return [{ template: "report-withdrawn", people: [...commentersOf(before), ...partyReaders(before)] }];
    case "document-approved": {
      const resolved = passedNow(before, after);
      // What is to be signed comes to its end with the last signature, and what is to be accepted with its donor.
      const isEnd = natureAfter(after, after.stage ?? -1) === null;
      const people = isEnd ? withoutAuthor(after).filter((person) => !resolved.includes(person)) : [];
      return [{ template: "report-approved", people, isToldElse: resolved.length > 0 }, ...putToDonor(after)];
    }
    case "document-signed":
      return [{ template: "signed-by-all", people: everybody(after) }, ...putToDonor(after)];
    case "document-accepted":
      return after.acceptance?.isDeemed
        ? [{ template: "deemed-accepted", people: everybody(after), isTold: true }]
        : [{ template: "accepted-by-donor", people: everybody(after) }];
    default:
      return [];
  }
}

/** Whoever wrote it, and whoever was asked in this round, also where they are disqualified since. */
const everybody = (after: Review): string[] => [
  after.author,
  ...writersWith(after),
  ...whoTookPart(after),
  ...whoIsDisqualified(after),
];

const withoutAuthor = (after: Review): string[] =>
  [...whoTookPart(after), ...whoIsDisqualified(after)].filter((one) => one !== after.author);

/** What is put to its donor is out of everybody else's hands. */
const putToDonor = (after: Review): Word[] =>
  natureAfter(after, after.stage ?? -1) === "acceptance"
    ? [{ template: "with-donor", people: everybody(after) }]
    : [];

/**
 * Whoever was asked in a lane that ended without their answer: beside the one who answered first, as an alternate and the
 * person they stand in for are, or beyond those whose approvals it took. Nobody hears that nothing more is expected while
 * another lane awaits them.
 */
function besidesIn(
  before: Review,
  after: Review,
  { facts }: EventOf<"decision-recorded">,
): readonly string[] {
  const lane = currentStage(before)?.lanes.find(({ id }) => id === facts.lane);
  if (!lane || isSettled(lane, before) || !isSettled(lane, after)) return [];
  return lane.people.filter(
    (person) => answerOf(after, person, lane.id) === undefined && !isAwaitedAnywhere(after, person),
  );
}

/** Whoever was asked for a committee's recommendation, but for who attested to it, and but for who is awaited in another lane still. */
const onCommittee = (after: Review, { facts }: EventOf<"committee-recommended">): readonly string[] =>
  (currentStage(after)?.lanes.find(({ id }) => id === facts.lane)?.people ?? []).filter(
    (person) => person !== facts.by && !isAwaitedAnywhere(after, person),
  );

const isAwaitedAnywhere = (review: Review, person: string): boolean =>
  awaited(review).some(({ people }) => people.includes(person));

/** Whoever was asked to attest or to read, where somebody else is asked in their place. */
const insteadOf = (before: string | undefined, now: string | null): readonly string[] =>
  before === undefined || before === now ? [] : [before];

/** A lane is named: whoever had it may have another one, as the stand-in of two. */
function taskGiven(before: Review, event: EventOf<"task-reassigned">): Word {
  const { stage, lane } = event.facts;
  const people = whoHadIt(before, event);
  const template = "task-given-away";
  return stage === null || lane === null
    ? { template, people }
    : { template, people, matter: { given: { stage, lane } } };
}

/** Whoever had a task that they had been asked for: of one that is still to come nobody has heard yet. */
function whoHadIt(before: Review, { facts }: EventOf<"task-reassigned">): readonly string[] {
  const { stage, lane, from, to } = facts;
  const wasAsked = (who: string) =>
    before.invited.some((one) => one.stage === stage && one.lane === lane && one.person === who);
  return from.filter((person) => person !== to && (stage === null || wasAsked(person)));
}

/** Whoever was asked to sign a resolution that passed between two moments of a document. */
const passedNow = (before: Review, after: Review): string[] =>
  (currentStage(after)?.lanes ?? []).flatMap((lane) =>
    isResolution(lane) && isSettled(lane, after) && !isSettled(lane, before) && !hasFailed(after, lane.id)
      ? [...askedIn(after, lane), ...disqualifiedIn(after, lane)]
      : [],
  );

/** A resolution passed, with this signature, or since whoever was awaited last is disqualified. */
function resolutionPassed(
  before: Review,
  after: Review,
  { facts }: EventOf<"ballot-cast" | "recusal-recorded">,
): Word[] {
  const lane = currentStage(after)?.lanes.find(({ id }) => id === facts.lane);
  if (!lane || !isResolution(lane) || isSettled(lane, before) || hasFailed(after, lane.id)) return [];
  if (endByAnswers(lane, after.decisions) !== "passed") return [];
  const people = [
    ...askedIn(after, lane),
    ...disqualifiedIn(after, lane),
    ...[after.author, ...writersWith(after)],
  ];
  return [{ template: "resolution-passed", people, isTold: true }];
}

/** A resolution did not pass while other lanes of its stage go on: what comes next is not known yet. */
function resolutionEnded(after: Review, { facts }: EventOf<"lane-closed">): Word {
  const lane = currentStage(after)?.lanes.find(({ id }) => id === facts.lane);
  const matter: Matter = { because: facts.because, next: "open" };
  const people = lane ? askedIn(after, lane).filter((person) => !isAwaitedAnywhere(after, person)) : [];
  return { template: "resolution-ended", people, matter, isTold: true };
}

/** Whoever was to read a translation that nothing comes of any more: its document is withdrawn, or went back. */
const readersLeft = (before: Review, after: Review): string[] =>
  readersAsked(before).flatMap(({ asked }) => (readersAsked(after).length === 0 ? [asked] : []));

/** Whoever was to take note in a stage that has gone on without them. */
const notYetNoted = (after: Review): string[] =>
  (currentStage(after)?.lanes ?? []).flatMap((lane) =>
    isForNote(lane)
      ? askedIn(after, lane).filter((person) => answerOf(after, person, lane.id) === undefined)
      : [],
  );

function stageEnded(after: Review, { facts }: EventOf<"stage-closed">, readers: readonly string[]): Word[] {
  const { outcome, because } = facts;
  if (outcome === "to-meeting") {
    const matter: Matter = { because: because ?? "silence", next: "meeting" };
    const people = [after.author, ...whoTookPart(after)];
    // The overseer hears what to do, and whoever is accountable that it goes there.
    return [{ template: "resolution-ended", people, matter, isTold: true }];
  }
  if (outcome === "approved") return [{ template: "note-over", people: notYetNoted(after) }];
  if (outcome === "refused") {
    const people = [after.author, ...whoTookPart(after), ...whoIsDisqualified(after), ...readers];
    return [{ template: "document-refused", people, isTold: true }];
  }
  // Whoever signed a resolution that a veto cut short waits for how it ended, as whoever has not answered does.
  const people = (currentStage(after)?.lanes ?? []).flatMap((lane) =>
    askedIn(after, lane).filter(
      (person) => endOfLane(lane, after) === null || answerOf(after, person, lane.id) === undefined,
    ),
  );
  return [{ template: "review-returned", people: [...people, ...readers] }];
}
