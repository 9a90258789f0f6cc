import type { Bilingual } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import { citedAs } from "../../domain/board/cited.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Link } from "../../domain/links/link.ts";
import { hasOtherWords } from "../../domain/review/evidence.ts";
import type { Receipt } from "../../domain/review/receipt.ts";
import { citation } from "../../domain/typed/citation.ts";
import type { Values } from "../../domain/typed/values.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import { answeredAbout, entryInWords, policyInWords } from "../answered.ts";
import type { Frame } from "../frame.ts";
import { type HistoryLine, sentenceOf } from "../history.ts";
import { SignatureEvidence } from "../parts/evidence.tsx";
import { Comments } from "../parts/history.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hash } from "../parts/words.tsx";
import { committeeAt } from "../resolving.ts";
import { titleOf } from "../title.ts";
import { ResolutionText } from "./resolution.tsx";

type Shown = Receipt<Pick<HistoryLine, "entry" | "comment"> & { stored: StoredEntry }> & {
  /** The values that were answered, by which rows are named as their reader saw them. */
  values: Values | null;
};

type ReceiptProps = {
  frame: Frame;
  person: string;
  receipt: Shown;
  /** What else they answered by the same link, or declared beside it, the newest first. */
  before: readonly Shown[];
  link: Pick<Link, "lane" | "stage" | "purpose">;
  report: Pick<Document, "policy">;
  basis: Basis;
  /** The committee that resolves, by its name; null where it is the board. */
  committee: Bilingual | null;
  /** The rule by which a resolution in writing passes. */
  rule: Bilingual;
  names: Readonly<Record<string, string>>;
  /** Where the answer can be changed, and the document read; null where that is over. */
  changeUrl: string | null;
  documentUrl: string | null;
};

/** What somebody answered, when, to which text, by which rule, and how it ended: what a careful reader files. */
export function receiptPage(props: ReceiptProps) {
  const { frame, receipt, before, link, basis, committee, changeUrl, documentUrl } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).receipt;
  const isBallot = link.purpose === "sign";
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <Answered {...props} given={receipt} />
      {isBallot && <ResolutionText {...{ lang, basis, committee }} contentHash={receipt.contentHash} />}
      <h2>{t.endingTitle}</h2>
      {receipt.ending.length === 0 ? <p>{t[soFar(props)]}</p> : <Ending {...props} given={receipt} />}
      {before.length > 0 && <h2>{t.beforeTitle}</h2>}
      {before.map((given) => (
        <>
          <Answered {...props} given={given} />
          {given.ending.length > 0 && <Ending {...props} given={given} />}
        </>
      ))}
      <p class="soft">{t.keep}</p>
      <ul class="noprint">
        {changeUrl !== null && (
          <li>
            <a href={changeUrl}>{t[againIn(receipt)]}</a>
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

/** By which ground of the by-laws somebody is disqualified, or by which exception not; undefined of every other answer. */
function groundOf({ line: { entry } }: Shown, lang: Lang): string | undefined {
  const { facts } = entry.event;
  const exception = "exception" in facts ? facts.exception : undefined;
  const ground = "ground" in facts ? facts.ground : exception;
  return ground && citation(citedAs(ground)[lang]);
}

/** From when on a refusal or an abstention ends its resolution, by its entry; undefined of another answer. */
const effectAt = ({ line: { entry } }: Shown): string | undefined =>
  entry.event.type === "ballot-cast" ? entry.event.facts.takesEffectAt : undefined;

/** Whether nothing has come yet of an answer that takes effect later. */
const isWaiting = (given: Shown): boolean => effectAt(given) !== undefined && given.ending.length === 0;

/** What its reader can do where they answered. */
const againIn = (receipt: Shown): "answerNow" | "takeBack" | "change" => {
  if (receipt.answer === "ballot-taken-back" || receipt.answer === "interest-declared") return "answerNow";
  return isWaiting(receipt) ? "takeBack" : "change";
};

/** One answer: what, when, to which text, by which entry, and what was said with it. */
function Answered(props: ReceiptProps & { given: Shown }) {
  const { frame, person, given, link, report, basis } = props;
  const { lang, timeZone } = frame;
  const t = messages(lang, frame.about).receipt;
  const lane = report.policy.stages[link.stage ?? -1]?.lanes.find(({ id }) => id === link.lane);
  const committee = committeeAt(frame, report.policy, link.stage);
  const about = answeredAbout(lang, given.about, basis.kind, committee);
  const said = given.line.comment;
  const takesEffect = isWaiting(given) ? effectAt(given) : undefined;
  const Title = given === props.receipt ? "h2" : "h3";
  return (
    <>
      <p class="lead">{t.answer[given.answer]({ name: person, committee })}</p>
      {given.isUncounted && <p>{t.uncounted}</p>}
      {given.line.entry.event.type === "answer-stands" && <p>{messages(lang, frame.about).lanes.stands}</p>}
      <Facts
        items={[
          [t.document, titleOf(basis)[lang]],
          [t.capacity, lane?.label[lang] ?? ""],
          [t.aboutTitle, about?.what ?? ""],
          [t.at, instants(lang, given.at, timeZone)],
          [t.takesEffect, takesEffect === undefined ? "" : instants(lang, takesEffect, timeZone)],
          [t.rule, groundOf(given, lang) ?? ruleOf(props)],
          [t.version, <Hash hash={given.contentHash} />],
          [about?.hashTitle ?? "", about ? <Hash hash={about.hash} /> : ""],
          [entryInWords(lang, given.number), <Hash hash={given.entryHash} />],
        ]}
      />
      {said === "altered" && <p class="problem">{messages(lang).document.altered.comment}</p>}
      {said !== null && said !== "altered" && <SignatureEvidence lang={lang} comment={said} />}
      {said !== null && said !== "altered" && hasOtherWords(said) && (
        <>
          <Title>{t.comment}</Title>
          <Comments
            lang={lang}
            comment={said}
            definition={definitionOf(basis)}
            values={given.values ?? undefined}
          />
        </>
      )}
    </>
  );
}

/** What came of an answer. */
const Ending = ({ frame, given, names, report }: ReceiptProps & { given: Shown }) => (
  <ul>
    {given.ending.map(({ entry }) => (
      <li>{sentenceOf(entry, names, report, frame)}</li>
    ))}
  </ul>
);

/** What counts the answer in a lane: what passes a resolution in writing, else the policy. */
function ruleOf({ frame: { lang, about }, link, report: { policy }, rule }: ReceiptProps): string {
  if (link.purpose === "sign") return citation(rule[lang]);
  return link.lane === null ? "" : policyInWords(lang, about, policy);
}

/** What is said while nothing has come of it. */
function soFar({ link }: ReceiptProps) {
  if (link.purpose === "sign") return "openVote";
  return link.lane === null ? "openBeside" : "open";
}
