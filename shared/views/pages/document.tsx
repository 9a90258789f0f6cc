import type { Bilingual, Recipient } from "../../../events/common.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { lessonRows } from "../../domain/documents/lessons.ts";
import type { AnsweredIn } from "../../domain/documents/lessons-answered.ts";
import type { PlanAgreements } from "../../domain/documents/plan/agreements-under.ts";
import type { WhyLimited } from "../../domain/documents/why-limited.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import type { Signed } from "../../domain/review/signature-record.ts";
import type { Reason } from "../../domain/review/why-not.ts";
import { writesNow } from "../../domain/review/writers.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { Adopted } from "../documents/adoption.tsx";
import { AmendedIn, AmendmentsOf } from "../documents/amendment.tsx";
import { Governed } from "../documents/governance.tsx";
import { InForce } from "../documents/in-force.tsx";
import { KeptInside } from "../documents/kept-inside.tsx";
import { LookedAtAgain } from "../documents/looked-at-again.tsx";
import type { TrancheActs } from "../documents/tranches.tsx";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { AlteredNotice } from "../parts/altered.tsx";
import { AsFile } from "../parts/as-file.tsx";
import type { TakeUp } from "../parts/discarded.tsx";
import { AboutDueDocument, DocumentContent } from "../parts/document-content.tsx";
import { Ending } from "../parts/ending.tsx";
import { History } from "../parts/history.tsx";
import { LanguagesLink } from "../parts/languages-link.tsx";
import { LessonsAnswered } from "../parts/lessons-answered.tsx";
import { Page } from "../parts/page.tsx";
import { AuthorQuestions } from "../parts/questions.tsx";
import { RehearsalLink } from "../parts/rehearsal-link.tsx";
import { Reservations } from "../parts/reservations.tsx";
import { SignatureRecord } from "../parts/signature-record.tsx";
import { SinceReckoned } from "../parts/since-reckoned.tsx";
import { Stages } from "../parts/stages.tsx";
import type { CertificateLink } from "../parts/to-certificate.tsx";
import { TraceLink } from "../parts/trace-link.tsx";
import type { Act } from "../parts/what-to-do.tsx";
import { Hash } from "../parts/words.tsx";

/** What the reader just did by their own link, beside what it asks of them. */
export type OwnDone =
  | "question-answered"
  | "reservation-closed"
  | "taken-back"
  | "tranche-paid"
  | "payment-undone"
  | "milestone-reached"
  | "publication-agreed"
  | "publication-declined"
  | "amendment-begun";

type DocumentProps = {
  frame: Frame;
  title: Bilingual;
  report: Document;
  basis: Basis;
  achievements: readonly Achievement[] | null;
  content: Content | null;
  /** What is not shown, since it is not what was recorded. */
  altered: { content: boolean; history: boolean };
  /** Names of people and donors by id. */
  names: Readonly<Record<string, string>>;
  /** Who holds which role now. */
  roster: Organisation["roster"];
  /** Committees of the board, as who resolves is called. */
  /** Whether the minutes of a meeting outside Accord are the reader's to open. */
  opensMinutes?: boolean;
  /** The reader's id: who still decides is not shown what others decided beside them. */
  reader: string;
  history: readonly HistoryLine[];
  /** Whether it lacks how others voted, once the vote has ended. */
  lacksBallots: boolean;
  notice?:
    | "submitted"
    | "decided"
    | "noted"
    | "signed"
    | "attested"
    | "read-translation"
    | "fresh"
    | "asked"
    | OwnDone;
  /** Why the reader is asked for their task no more, though it is open and was theirs. */
  barred?: Reason;
  /** Where it stands beside its translation; null where there is none. */
  languagesUrl: string | null;
  /** What the reader can do beside what their link asks of them, each on a page of its own. */
  acts: readonly Act[];
  /** What whoever decides asked in this round, and where whoever writes it answers. */
  questions: readonly AskedQuestion[];
  answerUrl: (number: number) => string;
  /** Where the reader closes reservations of theirs, by the commitment to their words. */
  reservationUrl: (words: string) => string;
  /** Where the reader's receipt of what they answered is. */
  receiptUrl?: string;
  contentHash: string | null;
  /** Why not everybody may know all of what it reports on; null where they may. */
  whyLimited?: WhyLimited | null;
  /** Who is told of its publication by contract, and is not known to be. */
  unannounced: readonly Recipient[];
  /** What became of its lessons, in each document that answered them. */
  lessons?: readonly AnsweredIn[];
  /** Of an adopted plan the agreements under it; null for what is none. */
  agreements: PlanAgreements | null;
  /** Of an adopted one the certificate of its resolution, for whoever reads the register; null for anybody else. */
  certificate?: CertificateLink | null;
  /** Of a document that was amended its answers as they were approved first and are in force; null of any other. */
  answers?: { signed: Values; inForce: Values } | null;
  /** Where the reader records what was paid of it, where they may. */
  trancheActs?: TrancheActs;
  /** Where everybody can read it, once it is published. */
  publicUrl: string | null;
  /** Where it is followed from promises to results; null where there is nothing to follow yet. */
  rehearsalUrl?: string | null;
  traceUrl?: string | null;
  /** Where the reader has it as a file. */
  pdfUrl?: (lang: Lang) => string;
  /** Who signed it, once every party has. */
  signatures?: readonly Signed[];
  /** By what its author takes a discarded draft up again; null for anybody else, and once it is kept no more. */
  takeUp?: TakeUp | null;
};

/** A document: where it stands, what it says, everything that happened to it. After an act it is also the receipt. */
export function documentPage(props: DocumentProps) {
  const { frame, title, basis, content, achievements, notice, barred, receiptUrl, contentHash, publicUrl } =
    props;
  const { lang } = frame;
  const { document: t, receipt, reasons, tranches, amendment, publicity } = messages(lang, frame.about);
  const { pay, undo, reach } = tranches;
  const done = {
    ...{ "tranche-paid": pay.done, "payment-undone": undo.done, "milestone-reached": reach.done },
    "amendment-begun": amendment.begin.begun,
    ...{ "publication-agreed": publicity.done.agreed, "publication-declined": publicity.done.declined },
  };
  const said = notice && { ...t.notice, ...done }[notice];
  return (
    <Page frame={frame} title={title[lang]}>
      <h1>{title[lang]}</h1>
      {barred && (
        <section class="panel problem" aria-labelledby="barred-title">
          <h2 id="barred-title">{reasons[barred].title}</h2>
          <p>{reasons[barred].cause}</p>
          <p>{reasons[barred].next}</p>
        </section>
      )}
      {said && (
        <div class="panel good" role="status">
          <h2>{said.title}</h2>
          <p>{said.text}</p>
          {receiptUrl !== undefined && (
            <p>
              <a href={receiptUrl}>{receipt.landing.action}</a>
            </p>
          )}
        </div>
      )}
      <AlteredNotice lang={lang} altered={props.altered} />
      <AboutDueDocument frame={frame} basis={basis} report={props.report} unannounced={props.unannounced} />
      {props.pdfUrl && <AsFile lang={lang} urlIn={props.pdfUrl} />}
      <KeptInside lang={lang} basis={basis} why={props.whyLimited} />
      <LookedAtAgain {...props} />
      <InForce {...props} lang={lang} />
      {(basis.kind === "agreement" || basis.kind === "plan") && (
        <AmendmentsOf
          lang={lang}
          basis={basis}
          amendments={"amendments" in props.report.tail ? (props.report.tail.amendments ?? []) : []}
          answers={props.answers ?? null}
        />
      )}
      <Adopted
        frame={frame}
        report={props.report}
        basis={basis}
        agreements={props.agreements}
        certificate={props.certificate ?? null}
      />
      <Governed frame={frame} report={props.report} certificate={props.certificate ?? null} />
      {writesNow(props.report, props.reader) && (
        <AuthorQuestions {...props} definition={definitionOf(basis)} values={content?.values} />
      )}
      <Ending {...props} />
      <Stages {...props} />
      {props.acts.map(({ label, url }) => (
        <p class="noprint">
          <a href={url}>{label}</a>
        </p>
      ))}
      <Reservations
        {...props}
        definition={definitionOf(basis)}
        lines={props.history}
        values={content?.values}
        closeUrl={({ by, words }) => (by === props.reader ? props.reservationUrl(words) : null)}
      />
      <RehearsalLink lang={lang} url={props.rehearsalUrl} />
      <TraceLink lang={lang} url={props.traceUrl} />
      {publicUrl !== null && (
        <p>
          <a href={publicUrl}>{t.publicLink}</a>
        </p>
      )}
      {contentHash !== null && (
        <section class="panel" aria-labelledby="receipt-title">
          <h2 id="receipt-title">{t.receiptTitle}</h2>
          <p>{t.receipt}</p>
          <p>
            <Hash hash={contentHash} />
          </p>
        </section>
      )}
      <SinceReckoned lang={lang} report={props.report} />
      <h2>{t.contentTitle}</h2>
      <LanguagesLink frame={frame} url={props.languagesUrl} />
      {content && <AmendedIn lang={lang} basis={basis} values={content.values} />}
      {content && achievements ? (
        <DocumentContent lang={lang} basis={basis} content={content} achievements={achievements} />
      ) : (
        <p>{props.altered.content ? t.altered.content : t.noContent}</p>
      )}
      <SignatureRecord {...props} signatures={props.signatures ?? []} />
      <LessonsAnswered lang={lang} answered={props.lessons ?? []} rows={content ? lessonRows(content) : []} />
      <History {...props} />
    </Page>
  );
}
