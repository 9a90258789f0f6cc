import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { askedFor } from "../../support/agreement-money.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { today } from "../../support/example-report.ts";
import { askedIn } from "./plan-pages.tsx";

const parts = ["parties", "parties.a2", "terms", "budget", "tranches", "contributions"];

/** What is refused in them: sums that are a cent off, days that are not there, the same person twice, another currency without a rate. */
const wrong: Typed = {
  "parties.a2.signatoryEmail": "direction@bureau.example",
  ...{ "terms.end": "2027-03-31", "terms.currency": "HTG", indirectPct: "7" },
  ...{ "budget.l3.amount": "28 181,81", "tranches.t2.amount": "150 000,01" },
  ...{ "tranches.t2.date": "30 février 2028", "contributions.c2.party": "a1" },
};

/** Parties and money in the form of an agreement: as they begin, as they are whole, and with what is refused in them. */
export function agreementMoneyPages(lang: Lang, marked: (typed: Typed) => Typed): Record<string, string> {
  const definition = agreementDefinition({
    ...{ kind: "agreement", lang, begunOn: today, planIndicators: [], fiscalYearStart: "04-01" },
    ...askedFor,
  });
  const whole = marked(agreementTyped);
  const shown = { begun: {}, whole, wrong: { ...whole, ...wrong } };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([state, typed]) =>
      sectionsOf(definition, typed)
        .filter(({ id }) => parts.includes(id))
        .map((section) => {
          const errors = state === "wrong" ? readValues(definition, typed, today).errors : [];
          const page = sectionPage({
            ...askedIn(lang, definition, typed, "agreement"),
            section,
            errors,
            reportsDue: null,
          });
          return [`agreement-${state}-${section.id}`, String(page)];
        }),
    ),
  );
}
