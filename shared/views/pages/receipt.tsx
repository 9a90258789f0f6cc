import type { Bilingual } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import { reportDefinition } from "../../domain/documents/report/definition.ts";
import type { Receipt } from "../../domain/documents/report/receipt.ts";
import type { Report } from "../../domain/documents/report/report.ts";
import type { Link } from "../../domain/links/link.ts";
import { instants, messages, moments, number } from "../../i18n/index.ts";
import { answeredAbout } from "../answered.ts";
import type { Frame } from "../frame.ts";
import { type HistoryLine, sentenceOf } from "../history.ts";
import { Comments } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hash } from "../parts/words.tsx";
import { reportTitle } from "../title.ts";
import { ResolutionText } from "./resolution.tsx";

type ReceiptProps = {
  frame: Frame;
  person: string;
  receipt: Receipt<Pick<HistoryLine, "entry" | "comment"> & { stored: StoredEntry }>;
  link: Pick<Link, "lane" | "stage" | "purpose">;
  report: Pick<Report, "policy">;
  basis: Basis;
  /** The rule by which a resolution in writing passes. */
  rule: Bilingual;
  names: Readonly<Record<string, string>>;
  /** Where the answer can be changed, and the document read; null where that is over. */
  changeUrl: string | null;
  documentUrl: string | null;
};

/** What somebody answered, when, to which text, by which rule, and how it ended: what a careful reader files. */
export function receiptPage(props: ReceiptProps) {
  const { frame, person, receipt, link, report, basis, changeUrl, documentUrl } = props;
  const { lang, timeZone } = frame;
  const t = messages(lang).receipt;
  const lane = report.policy.stages[link.stage ?? -1]?.lanes.find(({ id }) => id === link.lane);
  const isBallot = link.purpose === "sign";
  const about = answeredAbout(lang, receipt.about);
  const said = receipt.line.comment;
  const { policy } = report;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.answer[receipt.answer]({ name: person })}</p>
      <Facts
        items={[
          [t.document, reportTitle(basis)[lang]],
          [t.capacity, lane?.label[lang] ?? ""],
          [t.aboutTitle, about?.what ?? ""],
          [t.at, instants(lang, receipt.at, timeZone)],
          [t.rule, ruleOf(props)],
          [t.version, <Hash hash={receipt.contentHash} />],
          [about?.hashTitle ?? "", about ? <Hash hash={about.hash} /> : ""],
          [t.entry({ number: number(lang, receipt.line.entry.number) }), <Hash hash={receipt.entryHash} />],
        ]}
      />
      {said !== null && said !== "altered" && (said.text !== null || Object.keys(said.fields).length > 0) && (
        <>
          <h2>{t.comment}</h2>
          <Comments lang={lang} comment={said} definition={reportDefinition(basis)} />
        </>
      )}
      {isBallot && <ResolutionText lang={lang} basis={basis} contentHash={receipt.contentHash} />}
      <h2>{t.endingTitle}</h2>
      {receipt.ending.length === 0 ? (
        <p>{t[soFar(props)]}</p>
      ) : (
        <ul>
          {receipt.ending.map(({ entry }) => (
            <li>{sentenceOf(entry, props.names, policy, frame)}</li>
          ))}
        </ul>
      )}
      {receipt.before.length > 0 && (
        <>
          <h2>{t.beforeTitle}</h2>
          <ul>
            {receipt.before.map(({ answer, at }) => (
              <li>{t.before[answer]({ when: moments(lang, at, timeZone) })}</li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{t.keep}</p>
      <ul class="noprint">
        {changeUrl !== null && (
          <li>
            <a href={changeUrl}>{t.change}</a>
          </li>
        )}
        {documentUrl !== null && (
          <li>
            <a href={documentUrl}>{t.toDocument}</a>
          </li>
        )}
      </ul>
    </Page>
  );
}

/** What counts the answer in a lane: what passes a resolution in writing, else the policy. */
function ruleOf({ frame: { lang }, link, report: { policy }, rule }: ReceiptProps): string {
  if (link.purpose === "sign") return rule[lang];
  if (link.lane === null) return "";
  return messages(lang).receipt.policy({ id: policy.id, version: number(lang, policy.version) });
}

/** What is said while nothing has come of it. */
function soFar({ link }: ReceiptProps) {
  if (link.purpose === "sign") return "openVote";
  return link.lane === null ? "openBeside" : "open";
}
