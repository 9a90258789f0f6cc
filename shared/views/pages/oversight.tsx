import type { Recipient } from "../../../events/common.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { PlanAgreements } from "../../domain/documents/plan/agreements-under.ts";
import type { WhyLimited } from "../../domain/documents/why-limited.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Ahead } from "../../domain/review/forecast.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import { isVoteOpen } from "../../domain/review/standing.ts";
import type { Timing } from "../../domain/review/timing.ts";
import type { Values } from "../../domain/typed/values.ts";
import { list, messages } from "../../i18n/index.ts";
import { Adopted } from "../documents/adoption.tsx";
import { AmendedIn } from "../documents/amendment.tsx";
import { Governed } from "../documents/governance.tsx";
import { InForce } from "../documents/in-force.tsx";
import { KeptInside } from "../documents/kept-inside.tsx";
import { LookedAtAgain } from "../documents/looked-at-again.tsx";
import { NobodyToRead } from "../documents/nobody-to-read.tsx";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { attentionOf, awaitedInWords, markDeparted, statusInWords, type Unable } from "../oversight.ts";
import { ownTitleOf } from "../own-title.ts";
import { AlteredNotice } from "../parts/altered.tsx";
import { AboutDueDocument, DocumentContent } from "../parts/document-content.tsx";
import { ForecastShown } from "../parts/forecast.tsx";
import { History } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import { OverseerQuestions } from "../parts/questions.tsx";
import { RehearsalLink } from "../parts/rehearsal-link.tsx";
import { Reservations } from "../parts/reservations.tsx";
import { SinceReckoned } from "../parts/since-reckoned.tsx";
import { Stages } from "../parts/stages.tsx";
import type { CertificateLink } from "../parts/to-certificate.tsx";
import { type ShownMessage, Told } from "../parts/told.tsx";
import { TraceLink } from "../parts/trace-link.tsx";
import { type Act, WhatToDo } from "../parts/what-to-do.tsx";

/** Something that the overseer can do, in words, and the page where they do it. */
export type ActDone =
  | "reminded"
  | "reassigned"
  | "withdrawn"
  | "corrected"
  | "kept"
  | "proposed"
  | "translated"
  | "invited"
  | "released"
  | "masked"
  | "file-taken-away"
  | "meeting-entered"
  | "reservation-closed"
  | "question-answered"
  | "dated"
  | "signatory-confirmed"
  | "ended"
  | "members-recorded"
  | "members-corrected"
  | "members-moved"
  | "publication-proposed"
  | "publication-withheld"
  | "amendment-begun";

type OversightProps = {
  frame: Frame;
  report: Document;
  timing: Timing;
  basis: Basis;
  /** Names of people, donors and partners by id. */
  names: Readonly<Record<string, string>>;
  /** What was submitted last, as reviewers read it. */
  content: Content | null;
  achievements: readonly Achievement[] | null;
  messages: readonly ShownMessage[];
  /** Donors whom nobody but the reader tells that the report is not coming. */
  untold: readonly Recipient[];
  /** Why not everybody may know all of what it reports on; null where they may. */
  whyLimited?: WhyLimited | null;
  /** Who is told of its publication by contract, and is not known to be. */
  unannounced: readonly Recipient[];
  /** Those of them to whom no notice is under way. */
  unnoticed: readonly Recipient[];
  /** How many messages cannot be read. */
  unreadable: number;
  history: readonly HistoryLine[];
  /** The reader's id, where they decide in the open stage too, beside others; null where they do not. */
  decider: string | null;
  /** What is not shown, since it is not what was recorded. */
  altered: { content: boolean; history: boolean; translations: boolean };
  acts: readonly Act[];
  /** Each task that can be given to somebody else, with whose it is now. */
  giving: readonly Act[];
  /** What was asked in the stage that is open; and where an open one is answered. */
  questions: readonly AskedQuestion[];
  answerUrl: (number: number) => string;
  /** Where reservations are closed, by the commitment to their words. */
  reservationUrl: (words: string) => string;
  /** Whether a task of directors is still to be done, which nobody else can be given. */
  hasDirectors: boolean;
  /** What was just done. */
  done: ActDone | null;
  /** Who holds which role now. */
  roster: Organisation["roster"];
  /** Committees of the board, as who resolves is called. */
  /** Of an adopted plan the agreements under it, and those that still name the one before; null for what is none. */
  agreements: PlanAgreements | null;
  /** Of an adopted one the certificate of its resolution, for whoever reads the register; null for anybody else. */
  certificate?: CertificateLink | null;
  /** Of a document that was amended its answers as they are in force; null of any other. */
  answers?: { inForce: Values } | null;
  /** What a resolution comes to if nobody else acts; null where none is open. */
  forecast?: Ahead | null;
  registerUrl: string;
  publicUrl: string | null;
  /** Where it is followed from promises to results; null where there is nothing to follow yet. */
  rehearsalUrl?: string | null;
  traceUrl?: string | null;
} & Unable;

/**
 * One document for its overseer: what needs them, who is awaited, who was told what and whether it arrived, what can be
 * done.
 */
export function oversightPage(props: OversightProps) {
  const { frame, report, timing, departed, disputed, basis, names, done, registerUrl, publicUrl, history } =
    props;
  const { lang } = frame;
  const { oversight: t, document, common, publicity } = messages(lang, frame.about);
  const publicityDone = {
    ...{ "publication-proposed": publicity.done.proposed, "publication-withheld": publicity.done.withheld },
  };
  const title = ownTitleOf(basis, props.content?.values ?? {})[lang];
  const reader = props.decider === null ? {} : { reader: props.decider };
  const untold = props.untold.map(({ id }) => names[id] ?? common.nameUnknown);
  const attention = [
    ...attentionOf(report, timing, frame, departed, disputed, props.unnoticed),
    ...(untold.length > 0 ? [t.attention.untold({ names: list(lang, untold) })] : []),
  ];
  const awaited = markDeparted(names, departed, lang, disputed);
  const readers = markDeparted(names, props.cannotRead, lang);
  const waiting = awaitedInWords(report, timing, awaited, frame, readers);
  return (
    <Page frame={frame} title={title}>
      <p class="noprint">
        <a href={registerUrl}>{t.document.back}</a>
      </p>
      <h1>{title}</h1>
      {done && (
        <div class="panel good" role="status">
          <h2>{t.document.done.title}</h2>
          <p>{{ ...t.document.done, ...publicityDone }[done]}</p>
        </div>
      )}
      <AlteredNotice lang={lang} altered={props.altered} />
      {attention.map((text) => (
        <p class="attention">{text}</p>
      ))}
      <p>
        <span class="tag">{statusInWords(report, frame)}</span>
      </p>
      <AboutDueDocument frame={frame} basis={basis} report={report} unannounced={props.unannounced} />
      <InForce
        lang={lang}
        report={report}
        content={props.content}
        answers={props.answers}
        names={props.names}
        history={props.history}
      />
      <KeptInside lang={lang} basis={basis} why={props.whyLimited} />
      <LookedAtAgain frame={frame} report={report} names={names} />
      <NobodyToRead frame={frame} report={report} names={names} />
      <Adopted
        frame={frame}
        report={report}
        basis={basis}
        agreements={props.agreements}
        certificate={props.certificate ?? null}
        watchesOver
      />
      <Governed frame={frame} report={report} certificate={props.certificate ?? null} />
      <RehearsalLink lang={lang} url={props.rehearsalUrl} />
      <TraceLink lang={lang} url={props.traceUrl} />
      {publicUrl !== null && (
        <p>
          <a href={publicUrl}>{document.publicLink}</a>
        </p>
      )}
      <h2>{t.document.awaitedTitle}</h2>
      {waiting.length === 0 ? <p>{t.document.nobody}</p> : waiting.map((text) => <p>{text}</p>)}
      {isVoteOpen(report) && <p class="soft">{t.document.voteNote}</p>}
      <ForecastShown frame={frame} ahead={props.forecast ?? null} names={names} />
      <OverseerQuestions
        {...{ frame, report, names, questions: props.questions, answerUrl: props.answerUrl }}
        definition={definitionOf(basis)}
        values={props.content?.values}
      />
      <Reservations
        frame={frame}
        report={report}
        definition={definitionOf(basis)}
        names={names}
        lines={history}
        closeUrl={({ words }) => props.reservationUrl(words)}
      />
      <WhatToDo words={t.document} acts={props.acts} giving={props.giving} />
      {props.hasDirectors && <p class="soft">{t.document.directors}</p>}
      <Stages
        frame={frame}
        report={report}
        basis={basis}
        names={names}
        awaited={awaited}
        roster={props.roster}
        unannounced={props.unannounced}
        {...reader}
      />
      <Told {...props} />
      {props.content && props.achievements && (
        <>
          <AmendedIn lang={lang} basis={basis} values={props.content.values} />
          <SinceReckoned lang={lang} report={report} />
          <h2>{document.contentTitle}</h2>
          <DocumentContent
            lang={lang}
            basis={basis}
            content={props.content}
            achievements={props.achievements}
          />
        </>
      )}
      <History
        frame={frame}
        report={report}
        basis={basis}
        names={names}
        history={history}
        content={props.content}
        {...reader}
      />
    </Page>
  );
}
