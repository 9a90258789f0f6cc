import { adoptedAs } from "../../domain/board/resolution-number.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { PlanAgreements } from "../../domain/documents/plan/agreements-under.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import { isDueOf } from "../../domain/documents/plan/yearly-reports.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import { days, type Lang, messages, years } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { type CertificateLink, ToCertificate } from "../parts/to-certificate.tsx";
import { Facts, Points } from "../parts/words.tsx";
import { nameOf } from "../title.ts";
import { publicReportUrl } from "../urls.ts";
import { AgreementsToAmend, AgreementsUnder } from "./agreements-under.tsx";

/** `documentId`: by which the resolution is named where the page is not its document's own. */
type Props = { lang: Lang; documentId: string | null; basis: PublicBasis; tail: PlanTail };

/**
 * Of an adopted plan by which resolution it is one.
 * @param props.called the number that the register calls the resolution by; null of one that has none here
 */
export function adoptionFacts({
  lang,
  documentId,
  tail,
  called,
}: Omit<Props, "basis"> & { called: string | null }): [string, string][] {
  const { adoption: t } = messages(lang, "plan");
  const { adopted } = tail;
  return adopted
    ? [
        [t.adoptedOn, days(lang, adopted.adoptedOn)],
        [t.resolutionTitle, t.resolution({ plan: documentId, number: adopted.resolution, called })],
      ]
    : [];
}

/** Whose place a plan takes, and which one takes its own: first of all whether it holds at all. */
export function PlaceOfPlan({ lang, basis, tail }: Omit<Props, "documentId">) {
  const { adoption: t, kinds } = messages(lang, "plan");
  const { adopted, superseded } = tail;
  const supersedes = basis.kind === "plan" ? basis.supersedes : null;
  return (
    <>
      {superseded && (
        <div class="panel">
          <p>
            {t.superseded({
              plan: kinds.plan.name({ period: superseded.by }),
              from: days(lang, superseded.from),
            })}
          </p>
          <p>
            <a href={publicReportUrl(lang, superseded.by)}>{t.toSuccessor}</a>
          </p>
        </div>
      )}
      {adopted?.supersedes && supersedes && (
        <p>
          {t.takesPlace({
            plan: nameOf({ kind: "plan", period: supersedes.period, supersedes: null })[lang],
            from: days(lang, adopted.supersedes.from),
          })}
        </p>
      )}
    </>
  );
}

/** By when a report on each year of a plan is due, as long as the plan holds. */
export function YearlyReports({
  lang,
  tail,
  isInside,
}: Pick<Props, "lang" | "tail"> & { isInside: boolean }) {
  const { adoption: t } = messages(lang, "plan");
  const due = tail.reports.filter((report) => isDueOf(tail, report));
  if (due.length === 0) return null;
  return (
    <section>
      <h2>{t.reportsTitle}</h2>
      <Points
        texts={due.map(({ period, dueOn }) => t.report({ year: years(period), due: days(lang, dueOn) }))}
      />
      {isInside && <p class="soft">{t.reportsNote}</p>}
    </section>
  );
}

/** What came of a plan since its adoption, on the pages of those who work with it. */
export function Adopted({
  frame: { lang },
  report,
  basis,
  agreements,
  certificate,
  watchesOver = false,
}: {
  frame: Pick<Frame, "lang">;
  report: Document;
  basis: PublicBasis;
  /** The agreements under it; null where there can be none. */
  agreements: PlanAgreements | null;
  certificate: CertificateLink | null;
  /** Whether its reader watches over documents. */
  watchesOver?: boolean;
}) {
  if (report.kind !== "plan" || report.tail.adopted === null) return null;
  const { tail } = report;
  const called = adoptedAs(report, report.tail.adopted.adoptedOn);
  return (
    <>
      <PlaceOfPlan lang={lang} basis={basis} tail={tail} />
      <Facts items={adoptionFacts({ lang, documentId: null, tail, called })} />
      <ToCertificate lang={lang} certificate={certificate} />
      {agreements && !watchesOver && <AgreementsUnder lang={lang} agreements={agreements} />}
      {agreements && watchesOver && <AgreementsToAmend {...{ lang, agreements, basis, tail }} />}
      <YearlyReports lang={lang} tail={tail} isInside />
    </>
  );
}
