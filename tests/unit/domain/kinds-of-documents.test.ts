import { describe, expect, it } from "vitest";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import type { PutInForce } from "../../../shared/domain/documents/agreement/commands.ts";
import type { AgreementDocument } from "../../../shared/domain/documents/agreement/document.ts";
import { agreementRouting, amountsClaimed } from "../../../shared/domain/documents/agreement/routing.ts";
import { decideAgreement } from "../../../shared/domain/documents/agreement/tail.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { runningOn, underPlan } from "../../../shared/domain/documents/plan/agreements-under.ts";
import {
  isDueOf,
  planOfReport,
  yearlyReportsOf,
} from "../../../shared/domain/documents/plan/yearly-reports.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { planBasis } from "../../support/example-plan.ts";
import { agreement as example, History, basis as reportBasis } from "../../support/example-report.ts";
import { lineApproved, refusal, reportOf } from "../../support/line-histories.ts";

const today = "2026-11-26";

/** The same steps, of a document that no donor awaits. */
const of = (kind: "plan" | "agreement", commands: readonly Command[]): Command[] =>
  commands.map((command) =>
    command.name === "open"
      ? { ...command, facts: { ...command.facts, kind, obligation: null, donorDueOn: null } }
      : command,
  );

const conductor = { round: 1, attempt: 1 };

describe("an agreement that is approved", () => {
  const approved = () => new History().after(...of("agreement", lineApproved));
  const told = [{ kind: "donor", id: "rive-claire" }] as const;
  const reports: PutInForce["reports"] = [
    {
      ...{ id: "PA-1-p1", kind: "annual", period: { start: "2027-04-01", end: "2028-03-31" } },
      ...{ dueOn: "2028-06-29", opensOn: "2028-04-01" },
    },
  ];
  const inForce: PutInForce = {
    ...{ name: "put-in-force", inForceOn: "2027-01-15", publication: "full", ...conductor },
    ...{ told, reports, tranches: null },
  };
  const events = (history: History) => history.entries.slice(-2).map(({ type }) => type);

  it("comes in force once, with the reports that become due by that, and whoever is told of it", () => {
    const history = approved().after(inForce);
    expect(reportOf(history)).toMatchObject({
      status: "in-force",
      tail: { inForce: { inForceOn: "2027-01-15", publication: "full", told }, reports },
    });
    expect(events(history)).toEqual(["agreement-in-force", "reports-scheduled"]);
    const again = decideAgreement(reportOf(history) as AgreementDocument, inForce);
    expect(again).toEqual({ ok: true, value: [] });
  });

  it("makes no report due where it asks for none", () => {
    const history = approved().after({ ...inForce, reports: [] });
    expect(events(history).at(-1)).toBe("agreement-in-force");
    expect(reportOf(history).tail).toMatchObject({ reports: [] });
  });

  it.each<[string, Partial<PutInForce>]>([
    ["of another round", { round: 2 }],
    ["of an attempt that was given up", { attempt: 2 }],
  ])("is not put in force by a conductor %s", (_, changes) => {
    expect(refusal(approved(), { ...inForce, ...changes })).toBe("superseded");
  });

  it("is not put in force without the content that was approved", () => {
    const agreement = { ...reportOf(approved()), contentHash: null } as AgreementDocument;
    expect(decideAgreement(agreement, inForce)).toMatchObject({ ok: false, refusal: { code: "superseded" } });
  });

  it.each([
    ["full", "published"],
    ["redacted", "in-force"],
    ["withheld", "in-force"],
  ] as const)("whose content says %s is %s in the end", (publication, status) => {
    const history = approved().after({ ...inForce, publication }, { name: "publish", ...conductor });
    expect(reportOf(history).status).toBe(status);
  });

  it("is not published before it is in force, and leaves all other commands to the review", () => {
    const agreement = reportOf(approved()) as AgreementDocument;
    expect(decideAgreement(agreement, { name: "publish", ...conductor })).toEqual({ ok: true, value: [] });
    expect(decideAgreement(agreement, { name: "notify", recipients: [], held: [], ...conductor })).toBeNull();
    expect(agreement.tail).toEqual({ inForce: null, reports: [], tranches: null });
  });
});

describe("the way of an agreement whose form is not whole", () => {
  const organisation = { currency: "CAD", fiscalYearStart: "04-01" } as const;
  const dated: Values = { "terms.start": "2027-04-01", "terms.end": "2030-03-31" };

  it.each<[string, Values, object]>([
    ["its risk is low", { "dueDiligence.risk": "low" }, { risk: "low" }],
    ["its risk is high", { "dueDiligence.risk": "high" }, { risk: "high" }],
    ["its risk was masked", { "dueDiligence.risk": "■" }, { risk: undefined }],
    ["it is of a single day", { "terms.end": "2027-04-01" }, { years: 1 }],
    ["it ends before it begins", { "terms.end": "2027-03-31" }, { years: undefined }],
    ["it has no first day", { "terms.start": 0 }, { years: undefined }],
    ["it has no last day", { "terms.end": 9 }, { years: undefined }],
    ["nobody said in which money", { "terms.amount": 100, "terms.currency": 0 }, { amount: undefined }],
    [
      "a rate was left of another currency",
      { "terms.amount": 100, "terms.currency": "CAD", "terms.rate": 2 },
      { amount: { currency: "CAD", minorUnits: 100 } },
    ],
  ])("is found where %s", (_, changes, expected) => {
    expect(agreementRouting(organisation, { ...dated, ...changes })).toMatchObject(expected);
  });

  it("counts with nobody’s amount as long as it does not say when it begins", () => {
    const values = {
      "terms.amount": 100,
      "terms.currency": "CAD",
      "parties.rows": "a",
      "parties.a.role": "partner",
    };
    const of = { ...organisation, known: [] };
    expect(amountsClaimed(of, "mine", { ...values, "terms.start": "2027-04-01" })).toHaveLength(1);
    expect(amountsClaimed(of, "mine", values)).toEqual([]);
  });
});

describe("an adopted plan", () => {
  it("has a report due of each of its years, as far as it is for them, ninety days after", () => {
    const period = { start: "2027-03-01", end: "2029-06-30" };
    const due = yearlyReportsOf("SP-2027-2029", { period });
    expect(due.map(({ id, period: { start, end }, dueOn }) => [id, start, end, dueOn])).toEqual([
      ["SP-2027-2029.2027", "2027-03-01", "2027-12-31", "2028-03-30"],
      ["SP-2027-2029.2028", "2028-01-01", "2028-12-31", "2029-03-31"],
      ["SP-2027-2029.2029", "2029-01-01", "2029-06-30", "2029-09-28"],
    ]);
    expect(due.map(({ id }) => planOfReport(id))).toEqual(Array.from({ length: 3 }, () => "SP-2027-2029"));
    const isDue = (from: string | null) =>
      due.map((each) =>
        isDueOf(
          { adopted: null, reports: [], superseded: from === null ? null : { by: "SP-2", from } },
          each,
        ),
      );
    expect(isDue(null)).toEqual([true, true, true]);
    expect(isDue("2028-01-01")).toEqual([true, false, false]);
    expect(isDue("2028-01-02")).toEqual([true, true, false]);
  });

  it("has the agreements under it in the order of their beginnings, by what everybody may know of them", () => {
    const later = { ...example, id: "PA-3", start: "2026-04-01", end: "2027-03-31" };
    const named = underPlan([later, { ...example, id: "PA-2" }, example]);
    expect(named.map(({ id }) => id)).toEqual(["PA-1", "PA-2", "PA-3"]);
    expect(named[0]).toEqual({
      ...{ id: "PA-1", title: example.title, start: "2025-04-01", end: "2028-03-31", serves: ["SP-1"] },
    });
    expect(runningOn("2027-03-31", named)).toHaveLength(3);
    expect(runningOn("2027-04-01", named).map(({ id }) => id)).toEqual(["PA-1", "PA-2"]);
    const none = { ...example.resultsFramework[0], indicators: [] } as never;
    expect(underPlan([{ ...example, resultsFramework: [none] }])[0]?.serves).toEqual([]);
  });
});

describe("the form of a document", () => {
  const agreement: AgreementBasis = {
    ...{ kind: "agreement", lang: "en", agreementType: "mou", begunOn: today, currency: "CAD" },
    ...{ fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
  };
  const { bothLanguages: _, ...inOne } = planBasis;

  it.each<[string, Exclude<Basis, { kind: "amendment" | "governance" }>]>([
    ["a report", reportBasis],
    ["a plan", inOne],
    ["an agreement", agreement],
  ])("of %s is in both languages where its policy says so, and says nothing of it else", (_name, basis) => {
    expect(definitionOf({ ...basis, bothLanguages: true }).bothLanguages).toBe(true);
    expect(Object.keys(definitionOf(basis))).toEqual(["schema", "lang", "sections", "rules"]);
  });

  it.each(["en", "fr"] as const)("asks first for what is said in its own language: %s", (lang) => {
    const inEach = ([reportBasis, inOne, agreement] as const).flatMap((basis) =>
      definitionOf({ ...basis, lang }).sections.flatMap(({ fields }) =>
        fields.flatMap((field) =>
          "lang" in field && field.lang ? [`${field.name}${field.optional ? "?" : ""}`] : [],
        ),
      ),
    );
    const other = lang === "en" ? "fr" : "en";
    expect(inEach).toEqual([
      ...[`summary.${lang}`, `summary.${other}?`, `summary.${lang}`, `summary.${other}?`],
      ...[`title.${lang}`, `title.${other}`, `purpose.${lang}`, `purpose.${other}`],
    ]);
  });

  it("of a report asks for no money where its agreement has none, and for a rate where it has two currencies", () => {
    const asked = (budgetLines: typeof reportBasis.budgetLines) =>
      definitionOf({ ...reportBasis, budgetLines })
        .sections.filter(({ id }) => id === "finance")
        .flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(asked([])).toEqual([]);
    expect(asked(reportBasis.budgetLines)).toContain("finance.rate");
    expect(asked(reportBasis.budgetLines.slice(0, 1))).not.toContain("finance.rate");
    expect(definitionOf({ ...reportBasis, budgetLines: [] }).rules.map(({ code }) => code)).not.toContain(
      undefined,
    );
  });
});
