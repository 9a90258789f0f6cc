import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import { planIndicatorsOf } from "../../domain/documents/agreement/agreement.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import { agreementOf, type Basis, isOfAgreement, publicationLimitOf } from "../../domain/documents/basis.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import { achievements } from "../../domain/documents/report/achievements.ts";
import {
  type AgreementReportBasis,
  type YearlyReportBasis,
  yearlyIn,
} from "../../domain/documents/report/basis.ts";
import { originsIn } from "../../domain/documents/report/origins-in.ts";
import {
  type Missing,
  type Proposal,
  type Since,
  sinceKept,
} from "../../domain/documents/report/proposal.ts";
import { originOf } from "../../domain/documents/report/sections/origin.ts";
import { isFinal } from "../../domain/documents/report/with-donor.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Section } from "../../domain/forms/definition.ts";
import { aggregated, type Contribution, isTelling, termsOf } from "../../domain/framework/aggregate.ts";
import type { Indicator } from "../../domain/framework/framework.ts";
import { originAsText } from "../../domain/framework/origin.ts";
import { planRowName } from "../../domain/framework/plan-indicator.ts";
import { whyNotComing } from "../../domain/review/dates.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";
import { listReports } from "../reading/list-reports.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  archive: Archive;
  records: Pick<Records, "agreementsUnder">;
  register: DocumentRegister;
};

/**
 * What the reports of a year give of an indicator together, as they stand now. Nothing is written: whoever writes the report sees it,
 * and it is kept with what they save.
 *
 * 1. The reports that map an indicator of theirs to this one, by what was pinned with each: of the year, or of all years up to it.
 * 2. Of those that were approved, and accepted where a donor accepts them, the figures of the content, which is verified.
 * 3. The agreements that contribute to it in that year, and the reports of theirs that are not in.
 * @returns null where a section asks no figures of an indicator of a plan
 */
export async function readProposal(
  deps: Deps,
  of: Basis,
  { indicator }: Pick<Section, "indicator">,
): Promise<Proposal | null> {
  const basis = yearlyIn(of);
  return basis && indicator ? proposalOf(deps, basis, indicator, await gathered(deps, basis)) : null;
}

/**
 * What became of the sums of a report since they were kept with it: of each indicator of which reports are final now that are not in
 * what is kept, in the order of the plan.
 * @param values what it says: as it was submitted, or as it is written
 */
export async function readSince(deps: Deps, of: Basis, values: Values): Promise<Since[]> {
  const basis = yearlyIn(of);
  if (!basis) return [];
  const kept = originsIn(basis, values);
  const found = await gathered(deps, basis);
  const now = await Promise.all(
    basis.indicators.map(async (indicator) =>
      sinceKept(
        indicator,
        kept.get(indicator.id)?.terms ?? [],
        await proposalOf(deps, basis, indicator, found),
      ),
    ),
  );
  return now.filter((one) => one !== null);
}

/** The reports on the years of a plan up to that of its report, and the agreements under it: what every indicator is reckoned from. */
async function gathered(deps: Deps, { plan, period }: YearlyReportBasis): Promise<Gathered> {
  const [listed, under] = await Promise.all([
    listReports(
      deps,
      {},
      ({ basis }) => isOfAgreement(basis) && isWithin(basis, plan.period.start, period.end),
    ),
    agreementsUnder(deps, plan.id),
  ]);
  return { listed, under };
}

type Gathered = { listed: Awaited<ReturnType<typeof listReports>>; under: readonly Contributor[] };

async function proposalOf(
  deps: Pick<Deps, "archive">,
  basis: YearlyReportBasis,
  indicator: Indicator,
  gathered: Gathered,
): Promise<Proposal> {
  const name = planRowName({ plan: basis.plan.id, row: indicator.id });
  const timing = basis.targetsAre[indicator.id] ?? "period";
  const first = timing === "cumulative" ? basis.plan.period.start : basis.period.start;
  const reports = gathered.listed.reports.filter(
    ({ basis: one }) => isWithin(one, first, basis.period.end) && mapsTo(one, name),
  );
  const under = gathered.under.filter((one) => contributes(one, basis, name));
  const known = new Map(under.map((one) => [one.id, one]));
  const isOpen = (one: RegisteredReport) => mayBeNamed(one, known.get(agreementOf(one.basis) ?? ""));
  const approved = reports.filter(({ report }) => isFinal(report));
  const given = await Promise.all(approved.map((one) => contributionsOf(deps, one, name, isOpen(one))));
  const result = aggregated(indicator, timing, given.flat());
  const missing = missingOf(under, reports, basis);
  const named = missing.flatMap(({ agreement }) => agreement?.id ?? []);
  const others = missing.filter(({ agreement }) => agreement === null).length;
  const tells = isTelling(result, timing);
  return {
    ...{ ...result, isTelling: tells },
    origin:
      result.sum === null
        ? ""
        : originAsText({
            ...{ terms: termsOf(result), missing: { named: [...new Set(named)], others } },
            isTelling: tells,
          }),
    reports: new Map(
      approved.flatMap((one) =>
        isOfAgreement(one.basis) && isOpen(one)
          ? [[one.documentId, { about: one.basis, isPublished: one.report.status === "published" }] as const]
          : [],
      ),
    ),
    missing,
    contributors: under.length,
    isCut: gathered.listed.isCut,
  };
}

/** What a section of such a report is saved with beside what was typed: where its figures come from, as it is now. */
export async function originBeside(deps: Deps, basis: Basis, section: Section | undefined): Promise<Typed> {
  const field = section?.fields.find(({ kind }) => kind === "origin");
  if (!field || !section?.indicator) return {};
  const proposal = await readProposal(deps, basis, section);
  return { [originOf(section.indicator)]: proposal?.origin ?? "" };
}

/** A report belongs to the year in which its period ends, so that each of them counts once. */
const isWithin = (basis: Basis, first: string, last: string): boolean =>
  basis.kind === "report" && basis.period.end >= first && basis.period.end <= last;

const mapsTo = (basis: Basis, name: string): boolean =>
  isOfAgreement(basis) && basis.indicators.some(({ planIndicator }) => planIndicator === name);

/** A name can endanger somebody: only of an agreement of which everybody may know all is it given. */
const mayBeNamed = ({ basis, report }: RegisteredReport, known: Contributor | undefined): boolean =>
  isOfAgreement(basis) &&
  basis.publication === undefined &&
  report.status !== "concluded" &&
  (known ? known.isOpen : report.status === "published");

async function contributionsOf(
  { archive }: Pick<Deps, "archive">,
  { documentId, report, basis: listed }: RegisteredReport,
  name: string,
  isOpen: boolean,
): Promise<Contribution[]> {
  if (!isOfAgreement(listed) || report.contentHash === null) return [];
  const basis = archive.pinned(documentId, { report }, listed);
  const content = await archive.content(documentId, report, report.contentHash);
  const isPublic =
    report.status === "published" && publicationLimitOf(asKnownNow(listed, report)) === undefined;
  const isAltered = basis === "altered" || content === "altered";
  const given = isAltered ? [] : achievements(basis as AgreementReportBasis, content);
  const mapped = listed.indicators.filter(({ planIndicator }) => planIndicator === name);
  return mapped.map((indicator: Indicator) => ({
    ...{ report: documentId, agreement: listed.agreementId, period: listed.period },
    ...{ isOpen, isPublic, indicator },
    achievement: given.find((one) => one.indicator.id === indicator.id) ?? null,
  }));
}

/** An agreement under the plan, the plan's indicators that it names, and the reports that it asks for. */
type Contributor = Pick<Agreement, "id" | "title" | "start" | "end"> & {
  serves: readonly string[];
  isOpen: boolean;
  due: AgreementTail["reports"];
};

const contributes = ({ serves, start, end }: Contributor, { period }: YearlyReportBasis, name: string) =>
  serves.includes(name) && start <= period.end && end >= period.start;

async function agreementsUnder(deps: Deps, plan: string): Promise<Contributor[]> {
  const { agreements, written } = await deps.records.agreementsUnder(plan);
  const found = await Promise.all(written.map((id) => agreementInForce(deps, id)));
  const said = (agreement: Agreement) => {
    const { id, title, start, end } = agreement;
    return { id, title, start, end, serves: planIndicatorsOf(agreement) };
  };
  return [
    ...agreements.map((one): Contributor => ({ ...said(one), isOpen: true, due: [] })),
    ...found.flatMap((one): Contributor[] =>
      one === null || one === "altered"
        ? []
        : [{ ...said(one.agreement), isOpen: one.publication === "full", due: one.due }],
    ),
  ];
}

/** Which reports of the year are not in, of each agreement that contributes. */
function missingOf(
  under: readonly Contributor[],
  listed: readonly RegisteredReport[],
  { period: year }: YearlyReportBasis,
): Missing[] {
  const ofYear = listed.filter(({ basis }) => isWithin(basis, year.start, year.end));
  return under.flatMap(({ id, title, isOpen, due }): Missing[] => {
    const agreement = isOpen ? { id, title } : null;
    const own = ofYear.filter(({ basis }) => agreementOf(basis) === id);
    const opened = new Set(own.map(({ documentId }) => documentId));
    const found = [
      ...own.flatMap(({ report, basis }): Missing[] => {
        if (isFinal(report) || basis.kind !== "report") return [];
        const why = whyNotComing(report) === null ? "under-way" : "not-coming";
        return [{ agreement, why, period: basis.period }];
      }),
      ...due
        .filter(
          ({ id: report, period }) =>
            !opened.has(report) && period.end >= year.start && period.end <= year.end,
        )
        .map(({ period }): Missing => ({ agreement, why: "to-open", period })),
    ];
    return own.length + found.length === 0 ? [{ agreement, why: "none", period: null }] : found;
  });
}
