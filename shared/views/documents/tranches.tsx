import type { Entry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import {
  leftOf,
  standingOfTranche,
  type Tranche,
  type Tranches,
} from "../../domain/documents/agreement/tranches.ts";
import type { Content } from "../../domain/forms/content.ts";
import { amounts, days, type Lang, messages, months, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { Paragraphs, Points } from "../parts/words.tsx";

type Line = { entry: Entry; comment: Comment | Altered | null };

/** Where the reader acts on tranches, by their rows, and on payments, by their numbers; what they may not do leads nowhere. */
export type TrancheActs = {
  payUrl: ((row: string) => string) | null;
  undoUrl: ((payment: number) => string) | null;
  reachUrl: ((row: string) => string) | null;
};

type Props = {
  lang: Lang;
  tail: AgreementTail;
  /** As it is in force. */
  content: Content | null;
  names: Readonly<Record<string, string>>;
  history: readonly Line[];
  acts: TrancheActs | null;
};

/** What is to be paid of an agreement in force, what each part waits for, and every payment, those that were taken back among them. */
export function TranchesOf(props: Props) {
  const { tranches } = props.tail;
  if (!tranches) return null;
  const t = messages(props.lang).tranches;
  return (
    <section aria-labelledby="tranches-title">
      <h2 id="tranches-title">{t.title}</h2>
      <p>{t.lead}</p>
      {tranches.all.map((tranche, at) => (
        <TrancheLines {...props} tranches={tranches} tranche={tranche} count={at + 1} />
      ))}
    </section>
  );
}

function TrancheLines(props: Props & { tranches: Tranches; tranche: Tranche; count: number }) {
  const { lang, tranches, tranche, acts } = props;
  const { waitsFor } = tranche;
  const t = messages(lang).tranches;
  const count = number(lang, props.count);
  const standing = standingOfTranche(tranche);
  const isOver = standing === "waiting" && props.tail.ended !== undefined;
  const url = isOver ? null : actUrlOf(acts, tranche, standing);
  const payments = paymentsOf(props);
  return (
    <>
      <h3>{t.name({ number: count, amount: inMoney(lang, tranches, tranche.minorUnits) })}</h3>
      <p>{standingInWords(props)}</p>
      {!isOver && standing === "waiting" && waitsFor === "milestone" && (
        <Milestone {...props} row={tranche.id} />
      )}
      {payments.length > 0 && <Points texts={payments} />}
      {tranche.payments.map(({ number: payment }) =>
        acts?.undoUrl ? (
          <p class="noprint">
            <a href={acts.undoUrl(payment)}>{t.toUndo({ number: number(lang, payment) })}</a>
          </p>
        ) : null,
      )}
      {url !== null && (
        <p class="noprint">
          <a href={url}>{standing === "due" ? t.toPay({ number: count }) : t.toReach({ number: count })}</a>
        </p>
      )}
    </>
  );
}

/** What is reached once a tranche is due, as the agreement says it; nothing where it was masked, or is not shown. */
export function Milestone({ lang, content, row }: Pick<Props, "lang" | "content"> & { row: string }) {
  const words = content?.values[`tranches.${row}.milestone`];
  return words === undefined ? null : (
    <blockquote lang={content?.lang}>
      <Paragraphs text={orMasked(lang, String(words))} />
    </blockquote>
  );
}

function actUrlOf(acts: TrancheActs | null, { id, waitsFor }: Tranche, standing: string): string | null {
  if (standing === "due") return acts?.payUrl?.(id) ?? null;
  return standing === "waiting" && waitsFor === "milestone" ? (acts?.reachUrl?.(id) ?? null) : null;
}

const inMoney = (lang: Lang, { currency }: Pick<Tranches, "currency">, minorUnits: number): string =>
  amounts(lang, { currency, minorUnits });

/** Where a tranche stands, and what it waits for. */
function standingInWords({
  lang,
  tail,
  content,
  tranches,
  tranche,
}: Pick<Props, "lang" | "tail" | "content"> & { tranches: Tranches; tranche: Tranche }): string {
  const t = messages(lang).tranches;
  const { waitsFor, minorUnits, dueOn } = tranche;
  const on = days(lang, tranche.on);
  if (dueOn !== null) {
    const left = leftOf(tranche);
    return left > 0
      ? t.due({ since: days(lang, dueOn), left: inMoney(lang, tranches, left) })
      : t.paid({ amount: inMoney(lang, tranches, minorUnits) });
  }
  if (tail.ended) return messages(lang).ending.notPaid;
  if (waitsFor === "date") return t.waits.date({ on });
  if (waitsFor === "milestone") return t.waits.milestone({ on });
  const report = tail.reports.find(({ id }) => id === waitsFor.report);
  if (!report) return t.waits.unknownReport;
  const agreement = orMasked(lang, String(content?.values[`title.${lang}`] ?? ""));
  const { name } = messages(lang).kinds.report;
  return t.waits.report({ report: name[report.kind]({ period: months(lang, report.period), agreement }) });
}

/** What somebody wrote beside an entry; where it is not kept any more, that. */
const saidBeside = (lang: Lang, { comment }: Line): string =>
  comment === null || comment === "altered" || comment.text === null
    ? messages(lang).tranches.noReference
    : orMasked(lang, comment.text);

/** A payment by the entry that bears it: which, how much, when, and its reference. */
export function paymentInWords(lang: Lang, { tail }: { tail: AgreementTail }, line: Line): string {
  const { event } = line.entry;
  if (event.type !== "tranche-paid" || !tail.tranches) return "";
  const { payment, minorUnits, on } = event.facts;
  return messages(lang).tranches.payment({
    ...{ number: number(lang, payment), amount: inMoney(lang, tail.tranches, minorUnits) },
    ...{ on: days(lang, on), reference: saidBeside(lang, line) },
  });
}

/** Every payment of a tranche, in the order in which they were recorded. */
function paymentsOf({ lang, history, names, tail, tranche }: Props & { tranche: Tranche }): string[] {
  const { tranches: t, common } = messages(lang);
  return history.flatMap((line): string[] => {
    const { event } = line.entry;
    if (event.type !== "tranche-paid" || event.facts.tranche !== tranche.id) return [];
    const { payment } = event.facts;
    const said = paymentInWords(lang, { tail }, line);
    const undone = history.find(
      ({ entry: { event: other } }) => other.type === "payment-undone" && other.facts.payment === payment,
    );
    if (undone?.entry.event.type !== "payment-undone") return [said];
    const by = names[undone.entry.event.facts.by] ?? common.nameUnknown;
    return [t.undone({ payment: said, by, reason: saidBeside(lang, undone) })];
  });
}
