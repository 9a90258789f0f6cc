import { reportsAndAcceptance } from "../../../shared/domain/documents/agreement/sections/acceptance.ts";
import { clauseRules, clauses } from "../../../shared/domain/documents/agreement/sections/clauses.ts";
import { closing } from "../../../shared/domain/documents/agreement/sections/closing.ts";
import { conflictRules, conflicts } from "../../../shared/domain/documents/agreement/sections/conflicts.ts";
import {
  dueDiligence,
  dueDiligenceRules,
} from "../../../shared/domain/documents/agreement/sections/due-diligence.ts";
import {
  indicatorRules,
  indicators,
} from "../../../shared/domain/documents/agreement/sections/indicators.ts";
import { reportRules } from "../../../shared/domain/documents/agreement/sections/reports.ts";
import { results } from "../../../shared/domain/documents/agreement/sections/results.ts";
import {
  safeguarding,
  safeguardingRules,
} from "../../../shared/domain/documents/agreement/sections/safeguarding.ts";
import { chainRules } from "../../../shared/domain/documents/results-chain.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import type { DefinedSection, Definition } from "../../../shared/domain/forms/definition.ts";
import { proposedRows } from "../../../shared/domain/forms/proposed.ts";
import { listsOf, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { datesTyped, dutiesTyped, frameworkTyped, planIndicators } from "../../support/agreement-parts.ts";
import { clauseLibrary } from "../../support/clause-library.ts";
import { today } from "../../support/example-report.ts";
import { askedIn } from "./plan-pages.tsx";

const terms: DefinedSection = {
  id: "terms",
  title: { en: "Terms", fr: "Modalités" },
  fields: (["start", "end"] as const).map((name) => ({
    ...{ kind: "date", name: `terms.${name}` },
    label: { en: name, fr: name },
  })),
};

const donors = {
  known: [{ kind: "donor" as const, id: "rive-claire", name: "Fondation Rive-Claire" }],
};
const made = { agreementType: "intermediary" as const, clauses: clauseLibrary };

const definition: Definition = {
  ...{ schema: "form-of-an-agreement", lang: "en" },
  sections: [
    terms,
    results,
    indicators(planIndicators),
    reportsAndAcceptance(donors),
    dueDiligence,
    safeguarding,
    conflicts,
    ...clauses(made),
    closing,
  ],
  rules: [
    ...[...chainRules, ...indicatorRules, ...reportRules, ...dueDiligenceRules, ...safeguardingRules],
    ...conflictRules,
    ...clauseRules(made),
  ],
};

const rhythm = {
  ...{ ...datesTyped, "reports.rhythm": "annual" },
  ...{ "reports.acceptedBy": "donor.rive-claire", "reports.deemedAfter": "60" },
};

/** The reports as they are proposed, the first of them moved, or what is missing to propose them. */
function reportsTyped(): { proposed: Typed; moved: Typed } {
  const [list] = listsOf(definition).filter(({ proposed }) => proposed);
  const rows = list?.proposed && proposedRows({ ...list, proposed: list.proposed }, rhythm);
  if (!rows) throw new Error("no reports are proposed");
  const proposed = { ...rhythm, "reports.rows": rows.ids.join(" "), ...rows.typed };
  return { proposed, moved: { ...proposed, [`reports.${rows.ids[0]}.due`]: "30 June 2031" } };
}

/** Parts of an agreement's form: as they begin, as they are whole, and with what is refused in them. */
export function agreementFormPages(lang: Lang, marked: (typed: Typed) => Typed): Record<string, string> {
  const { proposed, moved } = reportsTyped();
  const whole = marked({ ...frameworkTyped, ...dutiesTyped, ...proposed });
  const wrong: Typed = {
    "dueDiligence.result": "match",
    "dueDiligence.checkedOn": "2024-01-01",
    "safeguarding.policy": "not-yet",
    "conflicts.declared": "some",
    "indicators.i1.planIndicator": "SP-2020-2022/i1",
    "indicators.i2.target": "140",
    "reports.deemedAfter": "400",
    feedbackMonths: "24",
  };
  const shown: [string, Typed, string[]][] = [
    ["begun", {}, ["indicators", "reports", "conflicts"]],
    ["whole", whole, ["results", "results.r2", "indicators", "indicators.i1", "indicators.i2", "reports"]],
    ["whole", whole, ["indicators.i3", "due-diligence", "safeguarding", "conflicts", "clauses", "closing"]],
    ["wrong", { ...whole, ...moved, ...wrong }, ["reports", "due-diligence", "safeguarding", "conflicts"]],
    ["wrong", { ...whole, ...wrong }, ["indicators.i1", "indicators.i2", "clauses", "closing"]],
  ];
  return Object.fromEntries(
    shown.flatMap(([state, typed, ids]) =>
      sectionsOf(definition, typed)
        .filter(({ id }) => ids.includes(id))
        .map((section) => [
          `agreement-${state}-${section.id}`,
          String(
            sectionPage({
              ...askedIn(lang, definition, typed, "agreement"),
              section,
              errors: state === "wrong" ? readValues(definition, typed, today).errors : [],
              reportsDue:
                section.id === "reports" && state === "whole"
                  ? { count: 3, writtenBy: "2028-06-05", donorBy: "2028-06-29" }
                  : null,
            }),
          ),
        ]),
    ),
  );
}
