import type { Basis } from "../../domain/documents/basis.ts";
import type { Cited as Shown } from "../../domain/documents/cited.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import type { Signature } from "../../domain/review/choices.ts";
import { maskedNow } from "../../domain/review/masked.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import type { Signed } from "../../domain/review/signature-record.ts";
import { timeFor } from "../../domain/review/timing.ts";
import { saidIn } from "../../domain/typed/text.ts";
import { deadlines, type Lang, messages } from "../../i18n/index.ts";
import { AmendedIn } from "../documents/amendment.tsx";
import type { Frame } from "../frame.ts";
import { ownTitleOf } from "../own-title.ts";
import { AsFile } from "../parts/as-file.tsx";
import { RadioChoice } from "../parts/choice.tsx";
import { Cited } from "../parts/cited.tsx";
import { ConfirmForm } from "../parts/confirm-form.tsx";
import { CommentField, LineField } from "../parts/controls.tsx";
import { AboutDocument, DocumentContent } from "../parts/document-content.tsx";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { type Asks, PartyQuestions } from "../parts/questions.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { SignatureRecord } from "../parts/signature-record.tsx";
import { Facts, Hash, Hidden, Paragraphs, Points } from "../parts/words.tsx";
import { titleOf } from "../title.ts";
import { ActPage, type ActProps } from "./acts.tsx";

/** What a party reads: the document itself, and nothing of how it came about. */
type PartyProps = {
  frame: Frame;
  basis: Basis;
  report: Document;
  content: Content;
  achievements: readonly Achievement[];
  /** The words of other documents that its answers are about, as they stand there today. */
  cited: readonly Shown[];
};

type Typed = Readonly<Record<string, string>>;

/** The document as it stands, for a party of which nothing is asked now; with what it did, and what it still can do. */
export function partyReadingPage(
  props: PartyProps & {
    /** Where they find their receipt, and where they withdraw their consent; null where there is none. */
    receiptUrl: string | null;
    withdrawalUrl: string | null;
    /** Whether they are of the donor who accepts it, and no party. */
    isOfDonor: boolean;
    /** Where they have it as a file. */
    pdfUrl: (lang: Lang) => string;
    names: Readonly<Record<string, string>>;
    signatures: readonly Signed[];
  },
) {
  const { frame, basis, report, receiptUrl, withdrawalUrl, pdfUrl, isOfDonor } = props;
  const { parties: t, acceptance } = messages(frame.lang, frame.about);
  const reading = readingOf(frame, isOfDonor);
  const isByClause = isOfDonor && report.acceptance?.isDeemed === true;
  const title = ownTitleOf(basis, props.content.values)[frame.lang];
  return (
    <Page frame={frame} title={title}>
      <p class="kicker">{reading.title}</p>
      <h1>{title}</h1>
      <p>{reading.state[report.status]}</p>
      {isByClause && <p>{acceptance.byClause}</p>}
      <AsFile lang={frame.lang} urlIn={pdfUrl} />
      <ul class="noprint">
        {receiptUrl !== null && (
          <li>
            <a href={receiptUrl}>{t.reading.receipt}</a>
          </li>
        )}
        {withdrawalUrl !== null && (
          <li>
            <a href={withdrawalUrl}>{t.withdrawing.link}</a>
          </li>
        )}
      </ul>
      <Whole {...props} />
      <SignatureRecord {...props} />
    </Page>
  );
}

/** What is said to whoever reads for a party, or for the donor who accepts it. */
const readingOf = ({ lang, about }: Frame, isOfDonor: boolean) =>
  messages(lang, about)[isOfDonor ? "acceptance" : "parties"].reading;

/** How a document stands, for whoever has answered it before and is shown nothing of it now. */
export function partyStandingPage(
  props: Pick<PartyProps, "frame" | "basis" | "report"> & {
    /** Whether they speak for a party of it, or for its donor, still. */
    speaks: boolean;
    isOfDonor: boolean;
    receiptUrl: string | null;
  },
) {
  const { frame, basis, report, speaks, receiptUrl } = props;
  const { reading: t } = messages(frame.lang, frame.about).parties;
  const reading = readingOf(frame, props.isOfDonor);
  const title = titleOf(basis)[frame.lang];
  return (
    <Page frame={frame} title={title}>
      {speaks && <p class="kicker">{reading.title}</p>}
      <h1>{title}</h1>
      <p>{speaks ? reading.state[report.status] : t.over}</p>
      {receiptUrl !== null && (
        <p>
          <a href={receiptUrl}>{t.receipt}</a>
        </p>
      )}
    </Page>
  );
}

/** The words that somebody signs, in the language in which they read. */
export const signedWords = (
  lang: Lang,
  basis: Basis,
  { name, role, version }: { name: string; role: string; version: string },
): string =>
  messages(lang, basis.kind).parties.signing.words({ name, role, version, title: titleOf(basis)[lang] });

/** Reading and signing: the document, the words that are signed, name and function of the signer, and an explicit choice. */
export function partySigningPage(
  props: PartyProps & {
    lane: string;
    reader: string;
    questions: readonly AskedQuestion[];
    asks: Asks;
    names: Readonly<Record<string, string>>;
    errors: readonly ActError[];
    typed: Typed;
    aside: string;
    csrf: string;
    actionUrl: string;
  },
) {
  const { frame, basis, report, lane, errors, typed, aside, csrf, actionUrl } = props;
  const { lang } = frame;
  const { parties, review } = messages(lang, frame.about);
  const t = parties.signing;
  const contentHash = report.contentHash ?? "";
  const by = timeFor(report, lane, props.reader, frame.calendar);
  const name = typed["name"] ?? frame.reader?.name ?? "";
  const said = { name: saidIn(name) || t.yourName, role: saidIn(typed["role"] ?? "") || t.yourRole };
  return (
    <Page frame={frame} title={t.title} failed={errors.length > 0}>
      <h1>{t.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{ownTitleOf(basis, props.content.values)[lang]}</p>
      <p>{t.lead}</p>
      <Whole
        {...props}
        more={[
          [review.answerBy, by === null ? "" : deadlines(lang, by, frame.timeZone, homesOf(frame.calendar))],
        ]}
      />
      <PartyQuestions {...props} definition={definitionOf(basis)} values={props.content.values} />
      <SignedWords
        lang={lang}
        frame={frame}
        words={signedWords(lang, basis, { ...said, version: contentHash })}
      />
      <form method="post" action={actionUrl} novalidate>
        <Hidden
          values={{
            ...{ csrf, contentHash, round: report.round, lane, replaces: "" },
            ...{ masked: maskedNow(report), aside },
          }}
        />
        <LineField lang={lang} name="name" label={t.name} typed={name} error={textAt(errors, "name")} />
        <LineField
          lang={lang}
          name="role"
          label={t.role}
          hint={t.roleHint}
          typed={typed["role"] ?? ""}
          error={textAt(errors, "role")}
        />
        <RadioChoice
          lang={lang}
          name="signature"
          title={t.choice}
          options={(["sign", "refuse"] as const).map((value) => ({ value, ...t[value] }))}
          chosen={typed["signature"]}
          error={textAt(errors, "signature.sign")}
        />
        <CommentField
          lang={lang}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          typed={typed["reason"] ?? ""}
          error={textAt(errors, "reason")}
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

/** The very words before they are recorded; one button records them, one goes back with everything. */
export function confirmSignaturePage(props: {
  frame: Frame;
  basis: Basis;
  signature: Signature;
  name: string;
  role: string;
  reason: string;
  contentHash: string;
  round: number;
  lane: string;
  masked: string;
  command: string;
  aside: string;
  csrf: string;
  actionUrl: string;
  changeUrl: string;
}) {
  const { frame, basis, signature, name, role, reason, contentHash, round, lane, masked, command } = props;
  const { lang } = frame;
  const { parties, common } = messages(lang, frame.about);
  const t = parties.signing.confirm;
  const words = signedWords(lang, basis, { name: saidIn(name), role: saidIn(role), version: contentHash });
  return (
    <Page frame={frame} title={t.title[signature]}>
      <h1>{t.title[signature]}</h1>
      <p class="lead">{t.lead[signature]}</p>
      {signature === "sign" && <SignedWords lang={lang} frame={frame} words={words} />}
      <Facts
        items={[
          [parties.signing.name, saidIn(name)],
          [parties.signing.role, saidIn(role)],
          [t.reason, saidIn(reason) === "" ? null : <Paragraphs text={saidIn(reason)} />],
          [common.version, <Hash hash={contentHash} />],
        ]}
      />
      <ConfirmForm
        {...props}
        values={{
          ...{ csrf: props.csrf, command, contentHash, round, lane, masked, aside: props.aside },
          ...{ signature, replaces: "" },
        }}
        words={{ name, role, reason }}
        action={t.action[signature]}
        change={t.back}
      />
    </Page>
  );
}

/** What follows from a consent that is withdrawn, and why it is. */
export function withdrawConsentPage(props: ActProps & { typed: Typed }) {
  const { frame, typed, errors } = props;
  const t = messages(frame.lang, frame.about).parties.withdrawing;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={t.means} />
      <ReasonField lang={frame.lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

function SignedWords({ lang, frame, words }: { lang: Lang; frame: Frame; words: string }) {
  return (
    <section class="panel" aria-labelledby="signed-words">
      <h2 id="signed-words">{messages(lang, frame.about).parties.signing.wordsTitle}</h2>
      <p class="resolved">{words}</p>
    </section>
  );
}

/** All of it: a party reads the whole that it agrees to. */
function Whole(props: PartyProps & { more?: [string, string][] }) {
  const { frame, basis, content, achievements, report, cited, more = [] } = props;
  const { lang } = frame;
  const { review, common } = messages(lang, frame.about);
  return (
    <>
      <AboutDocument lang={lang} basis={basis} more={more} />
      <AmendedIn lang={lang} basis={basis} values={content.values} />
      <h2>{review.contentTitle}</h2>
      <DocumentContent
        {...{ lang, basis, content, achievements }}
        ahead={(field) => <Cited lang={lang} field={field} cited={cited} />}
      />
      <Facts items={[[common.version, <Hash hash={report.contentHash ?? ""} />]]} />
    </>
  );
}
