import type { Comment } from "../../domain/audit/comment.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Cited as Shown } from "../../domain/documents/cited.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import { isAsked } from "../../domain/forms/content.ts";
import type { Definition, Field, Section } from "../../domain/forms/definition.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import { isForNote } from "../../domain/organisation/lane-rule.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import { decisionsIn } from "../../domain/review/choices.ts";
import { longestComment } from "../../domain/review/commands.ts";
import { maskedNow } from "../../domain/review/masked.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import { currentStage, nameOfLane } from "../../domain/review/standing.ts";
import { timeFor } from "../../domain/review/timing.ts";
import { saidIn } from "../../domain/typed/text.ts";
import { deadlines, type Lang, list, messages } from "../../i18n/index.ts";
import { answeredMeanwhile } from "../answered-meanwhile.ts";
import { AmendedIn } from "../documents/amendment.tsx";
import { dueFacts } from "../due.ts";
import { fieldId, sectionId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ruleInWords } from "../lane-rule.ts";
import { maskedMeanwhile } from "../masked.ts";
import { ownTitleOf } from "../own-title.ts";
import { AsFile } from "../parts/as-file.tsx";
import { RadioChoice } from "../parts/choice.tsx";
import { Cited } from "../parts/cited.tsx";
import { CommentField } from "../parts/controls.tsx";
import { AboutDocument, SectionContent, standsAlone } from "../parts/document-content.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { isForDonor, OfSilence } from "../parts/for-donor.tsx";
import { LanguagesLink } from "../parts/languages-link.tsx";
import { type Own, OwnDecision } from "../parts/own-decision.tsx";
import { Page } from "../parts/page.tsx";
import { AskOn, type Asks, PartyQuestions, ReaderQuestions } from "../parts/questions.tsx";
import { RehearsalLink } from "../parts/rehearsal-link.tsx";
import { Reservations } from "../parts/reservations.tsx";
import { SeenFirst } from "../parts/seen-first.tsx";
import { type Earlier, SinceThen } from "../parts/since-then.tsx";
import { type Before, SoFar } from "../parts/so-far.tsx";
import { Facts, Hash, Hidden } from "../parts/words.tsx";
import { tooLong } from "../too-long.ts";

/** What is wrong with an answer, and at which control. */
export type ReviewError = {
  at: string;
  code:
    | "choose"
    | "comment-required"
    | "reason-required"
    | "reservations-required"
    | "comment-too-long"
    | "comments-too-long"
    | "masked-meanwhile"
    | "superseded-answer";
};

type ReviewProps = {
  frame: Frame;
  basis: Basis;
  definition: Definition;
  achievements: readonly Achievement[];
  /** The words of other documents that its answers are about, as they stand there today. */
  cited: readonly Shown[];
  content: Content;
  report: Document;
  /** The lane in which the reader answers, by its id. */
  lane: string;
  /** Names of people by id. */
  names: Readonly<Record<string, string>>;
  /** The reader's id, so that they are not told of themselves. */
  reader: string;
  /** What the reader decided already in this stage. */
  own: Own | null;
  /** Names that, for it takes the place of nothing else. */
  replaces: string | null;
  earlier: Earlier | null;
  /** Every version so far, with what earlier rounds and stages said of it. */
  before: readonly Before[];
  /** Where the agreement stands that it is bound to; null where it is bound to none. */
  agreementUrl: string | null;
  /** Where a proposed approval policy is rehearsed; null for any other document. */
  rehearsalUrl?: string | null;
  /** Where it stands beside its translation; null where there is none. */
  languagesUrl: string | null;
  /** Where whoever is asked from outside has it as a file. */
  pdfUrl?: ((lang: Lang) => string) | undefined;
  /** Where the reader recuses themselves; null where they are a party, who is shown the document and nothing of how it came about. */
  recusalUrl: string | null;
  /** What was asked so far; what the reader can do about it, and where they ask about what a name stands for. */
  questions: readonly AskedQuestion[];
  asks: Asks;
  errors: readonly ReviewError[];
  typed: { decision?: string | undefined; comment: Comment };
  /** Characters of all comments together at most. */
  longestComments: number;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
};

/** What is under review, each section with a place to comment on its answers, then an explicit choice; none is suggested. */
export function reviewPage(props: ReviewProps) {
  const { frame, basis, definition, report, errors, typed, csrf, actionUrl } = props;
  const { lang } = frame;
  const { review: t, noting, common, parties, acceptance } = messages(lang, frame.about);
  const isParty = props.recusalUrl === null;
  const isDonor = isForDonor(props);
  const isNote = decisionsOffered(props).includes("take-note");
  const stage = currentStage(report)?.label[lang] ?? "";
  const forOthers = isNote ? noting : t;
  const forOutside = isDonor ? acceptance : parties.consent;
  const words = isParty ? { ...t, ...forOutside, choice: t.choice } : forOthers;
  const title = words.title({ stage });
  const textOf = (at: string) => {
    const error = errors.find((each) => each.at === at);
    return error && errorText(props, error);
  };
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary
        lang={lang}
        errors={errors.map((error) => ({
          fieldId: fieldId(error.at === "choice" ? `decision.${decisionsOffered(props)[0]}` : error.at),
          text: errorText(props, error),
        }))}
      />
      <p class="lead">{ownTitleOf(basis, props.content.values)[lang]}</p>
      <p>{words.lead}</p>
      {isDonor && <OfSilence {...props} />}
      {!isParty && <SeenFirst lang={lang} definition={definition} content={props.content} />}
      <AboutDocument lang={lang} basis={basis} more={timeAndPeople(props)} />
      {props.recusalUrl !== null && (
        <p class="noprint">
          <a href={props.recusalUrl}>{messages(lang, frame.about).recusing.link}</a>
        </p>
      )}
      <LanguagesLink frame={frame} url={props.languagesUrl} />
      {props.pdfUrl && <AsFile lang={lang} urlIn={props.pdfUrl} />}
      {props.agreementUrl !== null && (
        <p class="noprint">
          <a href={props.agreementUrl}>{messages(lang, frame.about).agreement.link}</a>
        </p>
      )}
      <RehearsalLink lang={lang} url={props.rehearsalUrl} />
      <AmendedIn lang={lang} basis={basis} values={props.content.values} />
      <OwnDecision {...props} />
      {!isParty && <SaidSoFar {...props} />}
      {isParty && !isDonor && <PartyQuestions {...props} values={props.content.values} />}
      <SinceThen frame={frame} definition={definition} content={props.content} earlier={props.earlier} />
      <form method="post" action={actionUrl} novalidate>
        <Hidden
          values={{
            csrf,
            contentHash: report.contentHash ?? "",
            round: report.round,
            lane: props.lane,
            replaces: props.replaces ?? "",
            masked: maskedNow(report),
            aside: props.aside,
          }}
        />
        <h2>{t.contentTitle}</h2>
        {sectionsOf(definition, props.content.values).map((section) => (
          <ReviewedSection {...props} section={section} textOf={textOf} />
        ))}
        <Facts items={[[common.version, <Hash hash={report.contentHash ?? ""} />]]} />
        {isNote ? (
          <Hidden values={{ decision: "take-note" }} />
        ) : (
          <RadioChoice
            lang={lang}
            name="decision"
            title={t.choiceTitle}
            options={decisionsOffered(props).flatMap((decision) =>
              decision === "take-note"
                ? []
                : [
                    {
                      value: decision,
                      ...(isDonor && decision === "request-changes" ? acceptance.choice : t.choice[decision]),
                    },
                  ],
            )}
            chosen={typed.decision}
            error={textOf("choice")}
          />
        )}
        <CommentField
          lang={lang}
          name="comment"
          label={words.comment}
          hint={words.commentHint}
          typed={typed.comment.text ?? ""}
          error={textOf("comment")}
        />
        <p class="actions">
          <button class="button" type="submit">
            {words.action}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** What was asked and said of it before: among those who review it. */
const SaidSoFar = (props: ReviewProps) => (
  <>
    <ReaderQuestions {...props} values={props.content.values} />
    <Reservations {...props} lines={props.before.flatMap(({ said }) => said)} values={props.content.values} />
    <SoFar {...props} comparedFrom={props.earlier?.contentHash} />
  </>
);

/** What can be decided in the lane that the page is for. */
function decisionsOffered({ report, lane }: ReviewProps) {
  const own = currentStage(report)?.lanes.find(({ id }) => id === lane);
  return own ? decisionsIn(own) : [];
}

/** By when, and who else is asked: not what they answered, for each lane decides by itself. */
function timeAndPeople(props: ReviewProps): [string, string][] {
  const { frame, report, lane, names, reader } = props;
  const { lang } = frame;
  const { review: t, common, noting, parties, acceptance, lanes: told } = messages(lang, frame.about);
  const lanes = currentStage(report)?.lanes ?? [];
  const others = lanes.flatMap(({ people, label }) =>
    people
      .filter((person) => person !== reader)
      .map((person) => `${names[person] ?? common.nameUnknown} (${label[lang]})`),
  );
  const own = lanes.find(({ id }) => id === lane);
  const by = timeFor(report, lane, reader, frame.calendar);
  return [
    [t.inLane, nameOfLane(report, lane)?.[lang] ?? ""],
    [told.howDecided, own ? ruleInWords(lang, own, report.kind) : ""],
    [own && isForNote(own) ? noting.by : t.answerBy, by === null ? "" : orPassed(by, frame)],
    ...dueFacts(report, frame),
    [
      props.recusalUrl === null ? (isForDonor(props) ? acceptance : parties.consent).others : t.alsoAsked,
      others.length === 0 ? "" : list(lang, others),
    ],
  ];
}

/** A day, or that it has passed: whoever is late is told so, and may still answer. */
function orPassed(by: string, { lang, timeZone, now, calendar }: Frame): string {
  const day = deadlines(lang, by, timeZone, homesOf(calendar));
  return by > now ? day : messages(lang).common.dayPassed({ day });
}

type Commented = ReviewProps & { section: Section; textOf: (at: string) => string | undefined };

/** A section as it reads, with a place to comment below each answer, and one for the figures that make a result. */
function ReviewedSection(props: Commented) {
  const { frame, section, content } = props;
  const { lang } = frame;
  return (
    <section id={sectionId(section.id)} class="result">
      <h3 dir="auto">{section.title[lang]}</h3>
      {props.recusalUrl !== null && <AskOn {...props} about={section.id} of={section.title[lang]} />}
      <SectionContent
        lang={lang}
        basis={props.basis}
        section={section}
        content={content}
        achievements={props.achievements}
        ahead={(field) => <Cited lang={lang} field={field} cited={props.cited} />}
        beside={(field) => <CommentOn {...props} fields={[field]} />}
      />
      <CommentOn {...props} fields={section.fields.filter((field) => isApart(props, field))} />
    </section>
  );
}

/** Whether a field has no answer of its own on the page, but may be commented on: it was asked, or was commented on. */
const isApart = ({ section, content, typed, textOf }: Commented, field: Field): boolean =>
  !standsAlone(section, field, content) &&
  (isAsked(field, content.values) ||
    typed.comment.fields[field.name] !== undefined ||
    textOf(`comment.${field.name}`) !== undefined);

/** Closed until it is wanted; open when something was typed in it, or is wrong with it. Works without scripts. */
function CommentOn(props: Commented & { fields: readonly Field[] }) {
  const { frame, section, fields, typed, textOf } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).review;
  const [only, ...others] = fields;
  if (!only) return null;
  const isOne = others.length === 0 && standsAlone(section, only, props.content);
  const of = isOne ? only.label[lang] : section.title[lang];
  const isOpen = fields.some(
    ({ name }) => typed.comment.fields[name] !== undefined || textOf(`comment.${name}`) !== undefined,
  );
  return (
    <details class="noprint" open={isOpen}>
      <summary>
        {isOne ? t.commentOnThis : t.commentOnOthers}
        <span class="visually-hidden">{t.commentOnWhat({ of })}</span>
      </summary>
      {isOne && props.recusalUrl !== null && <AskOn {...props} about={only.name} of={of} />}
      {fields.map(({ name, label }) => (
        <CommentField
          lang={lang}
          name={`comment.${name}`}
          label={t.fieldComment({ label: label[lang] })}
          typed={typed.comment.fields[name] ?? ""}
          error={textOf(`comment.${name}`)}
          rows={3}
        />
      ))}
    </details>
  );
}

function errorText(
  { frame: { lang }, own, typed: { comment }, longestComments }: ReviewProps,
  { at, code }: ReviewError,
): string {
  const t = messages(lang).review.error;
  const words = at === "comment" ? comment.text : comment.fields[at.replace(/^comment[.]/, "")];
  if (code === "comment-too-long") return t[code](tooLong(lang, words ?? "", longestComment));
  if (code === "masked-meanwhile") return maskedMeanwhile(lang);
  if (code === "superseded-answer") return answeredMeanwhile(lang, own?.decision);
  if (code !== "comments-too-long") return t[code];
  const all = [comment.text ?? "", ...Object.values(comment.fields)].map(saidIn).join("");
  return t[code](tooLong(lang, all, longestComments));
}
