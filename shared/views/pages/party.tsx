import type { Basis } from "../../domain/documents/basis.ts";
import type { Cited as Shown } from "../../domain/documents/cited.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import type { Signed } from "../../domain/review/signature-record.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { AmendedIn } from "../documents/amendment.tsx";
import type { Frame } from "../frame.ts";
import { ownTitleOf } from "../own-title.ts";
import { AsFile } from "../parts/as-file.tsx";
import { Cited } from "../parts/cited.tsx";
import { AboutDocument, DocumentContent } from "../parts/document-content.tsx";
import { Page } from "../parts/page.tsx";
import { SignatureRecord } from "../parts/signature-record.tsx";
import { Facts, Hash } from "../parts/words.tsx";
import { titleOf } from "../title.ts";

/** What a party reads: the document itself, and nothing of how it came about. */
export type PartyProps = {
  frame: Frame;
  basis: Basis;
  report: Document;
  content: Content;
  achievements: readonly Achievement[];
  /** The words of other documents that its answers are about, as they stand there today. */
  cited: readonly Shown[];
};

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

/** All of it: a party reads the whole that it agrees to. */
export function Whole(props: PartyProps & { more?: [string, string][] }) {
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
