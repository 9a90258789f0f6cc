import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { agreementRecord } from "../../domain/documents/agreement/record.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { PlanDocument } from "../../domain/documents/plan/document.ts";
import { idsIn } from "../../domain/forms/rows.ts";
import type { Values } from "../../domain/typed/values.ts";
import { days, type Lang, messages, money, number } from "../../i18n/index.ts";
import { Facts, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** What is in force of a document that somebody may amend. */
export type ToAmend = { id: string; answers: { inForce: Values } } & (
  | { kind: "agreement"; report: AgreementDocument; basis: AgreementBasis }
  | { kind: "plan"; report: PlanDocument; basis: PlanBasis }
);

/** Somebody begins an amendment of an agreement in force, or of an adopted plan: what that means, and what is in force now. */
export function amendPage(props: ActProps & { amendable: ToAmend; dueOn: string /** ISO 8601 */ }) {
  const { frame, amendable, dueOn } = props;
  const { lang } = frame;
  const { begin: t } = messages(lang).amendment;
  const own = wordsOf(lang, amendable.kind);
  return (
    <ActPage {...props} title={own.title} action={t.start}>
      <p class="lead">{own.lead}</p>
      <h2>{t.means}</h2>
      <Points texts={[...own.points, t.until({ day: days(lang, dueOn) })]} />
      <h2>{t.inForce}</h2>
      <Facts
        items={amendable.kind === "plan" ? factsOfPlan(lang, amendable) : factsOfAgreement(lang, amendable)}
      />
    </ActPage>
  );
}

const wordsOf = (lang: Lang, kind: ToAmend["kind"]) => {
  const { amendment, planAmendment } = messages(lang);
  return (kind === "plan" ? planAmendment : amendment).begin;
};

type Of<K extends ToAmend["kind"]> = Extract<ToAmend, { kind: K }>;

function factsOfPlan(lang: Lang, { report, basis, answers }: Of<"plan">): [string, string][] {
  const { amendment, planAmendment } = messages(lang);
  const { adopted } = report.tail;
  return [
    ...(adopted ? [[planAmendment.begin.since, days(lang, adopted.adoptedOn)] as [string, string]] : []),
    [planAmendment.begin.end, days(lang, basis.period.end)],
    [amendment.begin.targets, number(lang, idsIn(answers.inForce["indicators.rows"]).length)],
  ];
}

function factsOfAgreement(lang: Lang, { id, report, basis, answers }: Of<"agreement">): [string, string][] {
  const t = messages(lang).amendment.begin;
  const agreement = agreementRecord(id, basis, { values: answers.inForce });
  return [
    [t.since, days(lang, report.tail.inForce?.inForceOn ?? "")],
    [t.end, days(lang, agreement.end)],
    ...(agreement.amount ? [[t.amount, money(lang, agreement.amount)] as [string, string]] : []),
    [t.targets, number(lang, indicatorsOf(agreement))],
  ];
}

const indicatorsOf = ({ resultsFramework }: Agreement): number =>
  resultsFramework.reduce((sum, { indicators }) => sum + indicators.length, 0);
