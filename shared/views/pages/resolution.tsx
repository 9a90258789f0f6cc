import type { Bilingual } from "../../../events/common.ts";
import type { Declared } from "../../domain/board/certificate.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Cited as Shown } from "../../domain/documents/cited.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import { longestComment } from "../../domain/review/commands.ts";
import { maskedNow } from "../../domain/review/masked.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import { currentStage, serviceLevelOf } from "../../domain/review/standing.ts";
import { citation } from "../../domain/typed/citation.ts";
import { deadlines, instants, type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import { answeredMeanwhile } from "../answered-meanwhile.ts";
import { capital } from "../capital.ts";
import { AmendedIn } from "../documents/amendment.tsx";
import { dueFacts } from "../due.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { maskedMeanwhile, orMasked } from "../masked.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { Cited } from "../parts/cited.tsx";
import { CommentField } from "../parts/controls.tsx";
import { AboutDocument, DocumentContent } from "../parts/document-content.tsx";
import { AskElectronic, type ElectronicAsk } from "../parts/electronic-ask.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { LanguagesLink } from "../parts/languages-link.tsx";
import { OneButton } from "../parts/one-button.tsx";
import { Absence, type OwnAbsence } from "../parts/own-absence.tsx";
import { Page } from "../parts/page.tsx";
import { type Asks, ReaderQuestions } from "../parts/questions.tsx";
import { RehearsalLink } from "../parts/rehearsal-link.tsx";
import { Reservations } from "../parts/reservations.tsx";
import { SeenFirst } from "../parts/seen-first.tsx";
import type { Before } from "../parts/so-far.tsx";
import { SoFar } from "../parts/so-far.tsx";
import { Facts, Hidden, Paragraphs } from "../parts/words.tsx";
import { titleOf } from "../title.ts";
import { tooLong } from "../too-long.ts";

type BallotError = {
  at: "choice" | "comment";
  code: "choose" | "comment-too-long" | "masked-meanwhile" | "superseded-answer";
};

type ResolutionProps = {
  frame: Frame;
  basis: Basis;
  content: Content;
  achievements: readonly Achievement[];
  /** The words of other documents that its answers are about, as they stand there today. */
  cited: readonly Shown[];
  report: Document;
  /** Names of people by id. */
  names: Readonly<Record<string, string>>;
  /** Every version so far, with what earlier rounds and stages said of it. */
  before: readonly Before[];
  /** Where the agreement stands that it is bound to; null where it is bound to none. */
  agreementUrl: string | null;
  /** Where a proposed approval policy is rehearsed; null for any other document. */
  rehearsalUrl?: string | null;
  /** Where it stands beside its translation; null where there is none. */
  languagesUrl: string | null;
  /** Where the reader recuses themselves. */
  recusalUrl: string;
  /** What was asked so far, and what the reader can do about it. */
  questions: readonly AskedQuestion[];
  asks: Asks;
  /** Where the reader says whether documents reach them by electronic means. */
  electronic?: ElectronicAsk;
  /** What the reader said of being away, and where they say it; left out of whoever has answered. */
  absence?: OwnAbsence | undefined;
  /** The lane in which the reader answers, by its id. */
  lane: string;
  /** The committee that resolves, by its name; null where it is the board. */
  committee: Bilingual | null;
  /** The citation of the rule by which the board decides in writing. */
  rule: Bilingual;
  /** What they declared of interests of their own, and vote with. */
  declared: readonly Declared[];
  hasSigned: boolean;
  /** What they answered that ends the resolution once it is taken back no more, and from when on it does (instant, ISO 8601 UTC). */
  waiting: { ballot: "refuse" | "abstain"; until: string; command: string; actionUrl: string } | null;
  /** Names that answer, for it takes the place of nothing else. */
  replaces: string | null;
  errors: readonly BallotError[];
  typed: { ballot?: string | undefined; comment: string };
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
};

/**
 * A written resolution: its text in both languages, the report that it approves, and three answers. How others
 * answered, and how many did, is not on this page.
 */
export function resolutionPage(props: ResolutionProps) {
  const { frame, basis, content, achievements, report, rule, errors, typed, csrf, actionUrl } = props;
  const { lang, timeZone } = frame;
  const t = messages(lang, frame.about).resolution;
  const contentHash = report.contentHash ?? "";
  const { committee: name } = props;
  const committee = name?.[lang] ?? null;
  const title = t.title({ committee });
  const minutes = report.resolution?.graceMinutes ?? 0;
  const isBeside = (currentStage(report)?.lanes ?? []).length > 1;
  const serviceLevel = serviceLevelOf(report, props.lane);
  const deadline = serviceLevel
    ? deadlines(lang, serviceLevel.deadline, timeZone, homesOf(frame.calendar))
    : "";
  const textOf = (at: BallotError["at"]) => {
    const error = errors.find((each) => each.at === at);
    return error && errorText(lang, error.code, props.typed.comment);
  };
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary
        lang={lang}
        errors={errors.map(({ at, code }) => ({
          fieldId: fieldId(at === "choice" ? "ballot.sign" : at),
          text: errorText(lang, code, props.typed.comment),
        }))}
      />
      <p class="lead">{t.lead}</p>
      {props.electronic && <AskElectronic lang={lang} ask={props.electronic} />}
      <SeenFirst lang={lang} definition={definitionOf(basis)} content={content} />
      <AboutDocument lang={lang} basis={basis} more={[[t.answerBy, deadline], ...dueFacts(report, frame)]} />
      <p class="noprint">
        <a href={props.recusalUrl}>{messages(lang, frame.about).recusing.declare.link}</a>
      </p>
      {props.absence && <Absence lang={lang} of={props.absence} />}
      <LanguagesLink frame={frame} url={props.languagesUrl} />
      {props.agreementUrl !== null && (
        <p class="noprint">
          <a href={props.agreementUrl}>{messages(lang, frame.about).agreement.link}</a>
        </p>
      )}
      <p>{t.how({ rule: citation(rule[lang]), isBeside, committee })}</p>
      <p>{t.inPerson}</p>
      {props.declared.length > 0 && <OwnInterests {...props} />}
      {props.hasSigned && (
        <section class="panel good" aria-labelledby="own-title">
          <h2 id="own-title">{t.own.title}</h2>
          <p>{t.own.text}</p>
        </section>
      )}
      {props.waiting && <Waiting {...props} waiting={props.waiting} />}
      <ReaderQuestions {...props} definition={definitionOf(basis)} values={content.values} />
      <ResolutionText lang={lang} basis={basis} contentHash={contentHash} committee={name} />
      <Reservations
        {...props}
        definition={definitionOf(basis)}
        lines={props.before.flatMap(({ said }) => said)}
        values={props.content.values}
      />
      <SoFar {...props} definition={definitionOf(basis)} />
      <RehearsalLink lang={lang} url={props.rehearsalUrl} />
      <AmendedIn lang={lang} basis={basis} values={content.values} />
      <h2>{t.contentTitle}</h2>
      <DocumentContent
        {...{ lang, basis, content, achievements }}
        ahead={(field) => <Cited lang={lang} field={field} cited={props.cited} />}
      />
      <form class="noprint" method="post" action={actionUrl} novalidate>
        <Hidden
          values={{
            ...{ csrf, contentHash, round: report.round, lane: props.lane },
            ...{ replaces: props.replaces ?? "", masked: maskedNow(report), aside: props.aside },
          }}
        />
        <RadioChoice
          lang={lang}
          name="ballot"
          title={t.choiceTitle}
          options={(["sign", "refuse", "abstain"] as const).map((value) => ({
            value,
            label: t.choice[value],
            hint: value === "sign" ? t.choiceHint.sign : t.choiceHint.other({ isBeside, minutes, committee }),
          }))}
          chosen={typed.ballot}
          error={textOf("choice")}
        />
        <p class="noprint">
          <a href={props.recusalUrl}>{messages(lang, frame.about).recusing.declare.link}</a>
        </p>
        <CommentField
          lang={lang}
          name="comment"
          label={t.comment}
          hint={t.commentHint}
          typed={typed.comment}
          error={textOf("comment")}
          rows={4}
        />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** What the reader declared and votes with, as it is minuted. */
function OwnInterests({ frame, declared }: ResolutionProps) {
  const { lang, timeZone } = frame;
  const { natures, declare: t } = messages(lang, frame.about).recusing;
  return (
    <section class="panel" aria-labelledby="declared-title">
      <h2 id="declared-title">{t.declared.title}</h2>
      <p>{t.declared.text}</p>
      {declared.map(({ ground, nature, reason, at }) => (
        <Facts
          items={[
            [t.confirm.exception, ground && capital(citation(ground[lang]), lang)],
            [t.confirm.nature, natures[nature].label],
            [t.confirm.extent, reason && <Paragraphs text={orMasked(lang, reason)} />],
            [t.declared.at, instants(lang, at, timeZone)],
          ]}
        />
      ))}
    </section>
  );
}

/** What the reader answered, which nobody sees yet, and the button that takes it back. */
function Waiting({
  frame,
  report,
  lane,
  replaces,
  csrf,
  waiting,
}: ResolutionProps & { waiting: NonNullable<ResolutionProps["waiting"]> }) {
  const { lang, timeZone } = frame;
  const { own } = messages(lang, frame.about).resolution;
  return (
    <section class="panel" aria-labelledby="own-title">
      <h2 id="own-title">{own.waiting[waiting.ballot]}</h2>
      <p>{own.until({ until: instants(lang, waiting.until, timeZone) })}</p>
      <OneButton
        actionUrl={waiting.actionUrl}
        values={{ csrf, command: waiting.command, round: report.round, lane, replaces: replaces ?? "" }}
        action={own.takeBack}
      />
    </section>
  );
}

/** What is resolved, in the reader's language first: both texts say the same and name the same version. */
export function ResolutionText(props: {
  lang: Lang;
  basis: Basis;
  contentHash: string;
  /** The committee that resolves, by its name; null where it is the board. */
  committee: Bilingual | null;
}) {
  const { lang, basis, contentHash, committee } = props;
  const t = messages(lang).resolution;
  const other = otherLanguage(lang);
  const textIn = (language: Lang) =>
    messages(language, basis.kind).resolution.text({
      report: titleOf(basis)[language],
      version: contentHash,
      committee: committee?.[language] ?? null,
    });
  return (
    <section class="panel" aria-labelledby="resolution-title">
      <h2 id="resolution-title">{t.textTitle}</h2>
      <p class="resolved">{textIn(lang)}</p>
      <h3 lang={other}>{t.otherLanguage}</h3>
      <p class="resolved" lang={other}>
        {textIn(other)}
      </p>
    </section>
  );
}

function errorText(lang: Lang, code: BallotError["code"], comment: string): string {
  const t = messages(lang).resolution.error;
  if (code === "masked-meanwhile") return maskedMeanwhile(lang);
  // A resolution that still takes their answer has no other of theirs.
  if (code === "superseded-answer") return answeredMeanwhile(lang, "sign");
  return code === "comment-too-long" ? t[code](tooLong(lang, comment, longestComment)) : t[code];
}
