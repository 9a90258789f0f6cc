import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { frameworkTyped } from "../../support/agreement-parts.ts";
import { askedIn } from "./plan-pages.tsx";

const idsOf = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${letter}${(0x9f3a51 * (n + 7)).toString(16).padStart(10, "0")}`);

const wording = (n: number): string =>
  `Share of magistrates in district ${n + 1} who say that they heard the child before they decided (${(n * 37) % 101})`;

/** As many indicators as an adopted plan may ask agreements to choose from. */
const planIndicators = idsOf("i", 60).map((name, n) => ({
  plan: "SP-2027-2030",
  name: `SP-2027-2030/${name}`,
  wording: wording(n),
}));

const basis: AgreementBasis = {
  ...{ kind: "agreement", lang: "en", agreementType: "intermediary", begunOn: "2026-11-23" },
  ...{ planIndicators, known: [], currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"] },
};

/** The example's row under another id, with words of its own. */
const likeRow = (list: string, row: string, id: string, more: Typed): Typed => ({
  ...Object.fromEntries(
    Object.entries(frameworkTyped).flatMap(([name, text]) =>
      name.startsWith(`${list}.${row}.`) ? [[`${list}.${id}.${name.split(".")[2]}`, text]] : [],
    ),
  ),
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`${list}.${id}.${name}`, text])),
});

/** A framework of ten results and as many indicators as are asked for, each mapped to one of the plan's. */
function frameworkWith(indicators: number): Typed {
  const results = ["r1", ...idsOf("r", 9)];
  const rows = idsOf("r", 9 + indicators).slice(9);
  return {
    ...frameworkTyped,
    "results.rows": results.join(" "),
    "indicators.rows": rows.join(" "),
    ...Object.assign(
      {},
      ...results
        .slice(1)
        .map((id, n) => likeRow("results", "r2", id, { statement: `Courts of town ${n + 1}.` })),
      ...rows.map((id, n) =>
        likeRow("indicators", n % 2 === 0 ? "i1" : "i2", id, {
          ...{ wording: wording(n), result: results[n % results.length] ?? "r1" },
          ...{
            planIndicator: planIndicators[n]?.name ?? "",
            source: `Register ${n + 1}, read by two people`,
          },
        }),
      ),
    ),
  };
}

/** The lists of an agreement's form in which a framework of forty indicators is written, and the page of one of them, by their sections. */
export function longFrameworkPages(lang: Lang): Record<string, string> {
  const typed = frameworkWith(40);
  const definition = agreementDefinition(basis);
  const part = { ...askedIn(lang, definition, typed), basis };
  const [first = ""] = typed["indicators.rows"]?.split(" ") ?? [];
  const ids = ["results", "indicators", `indicators.${first}`];
  return Object.fromEntries(
    sectionsOf(definition, typed)
      .filter(({ id }) => ids.includes(id))
      .map((section) => [section.id, String(sectionPage({ ...part, section }))]),
  );
}
