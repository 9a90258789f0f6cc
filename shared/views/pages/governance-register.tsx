import type { GovernanceDocument } from "../../domain/documents/governance/document.ts";
import { holdsOn, standingOf } from "../../domain/documents/governance/standing.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { standingInWords } from "../documents/governance.tsx";
import type { Frame } from "../frame.ts";
import { KindFilter } from "../parts/kind-filter.tsx";
import { Page } from "../parts/page.tsx";
import { titleOf } from "../title.ts";
import { publicRegisterUrl, publicReportUrl } from "../urls.ts";

type Listed = { documentId: string; basis: PublicBasis; report: GovernanceDocument };

/** The governance documents in force, for everybody; then those that are to take effect, and the earlier versions with what holds no more. */
export function governanceRegisterPage({
  frame,
  documents,
}: {
  frame: Frame;
  documents: readonly { documentId: string; basis: PublicBasis; report: Document }[];
}) {
  const { lang } = frame;
  const { listing, governance } = messages(lang);
  const { published: t, kinds } = listing;
  const today = dayOf(frame.now, frame.calendar.timeZone);
  const listed = documents.flatMap((one): Listed[] =>
    one.report.kind === "governance" && one.report.tail.adopted ? [{ ...one, report: one.report }] : [],
  );
  const holding = listed.filter(({ report }) => holdsOn(report.tail, today));
  const coming = listed.filter(({ report }) => standingOf(report.tail, today).is === "to-come");
  const earlier = listed.filter((one) => !holding.includes(one) && !coming.includes(one));
  return (
    <Page frame={frame} title={kinds.governance} listed description={governance.publicPage.lead}>
      <h1>{kinds.governance}</h1>
      <p class="lead">{governance.publicPage.lead}</p>
      <KindFilter
        lang={lang}
        kind="governance"
        kindUrl={(each) => publicRegisterUrl(lang, { ...(each && { kind: each }) })}
      />
      <h2>{governance.listed.inForce}</h2>
      {holding.length === 0 ? (
        <p>{listed.length === 0 ? t.empty.governance : governance.listed.none}</p>
      ) : (
        <Documents lang={lang} today={today} documents={holding} />
      )}
      {coming.length > 0 && <h2>{governance.listed.toCome}</h2>}
      {coming.length > 0 && <Documents lang={lang} today={today} documents={coming} />}
      {earlier.length > 0 && <h2>{governance.listed.earlier}</h2>}
      {earlier.length > 0 && <Documents lang={lang} today={today} documents={earlier} />}
    </Page>
  );
}

/** Each by its title, with how it stands, and the day and number of its resolution. */
const Documents = ({
  lang,
  today,
  documents,
}: {
  lang: Lang;
  today: string;
  documents: readonly Listed[];
}) => (
  <ul class="documents">
    {documents.map(({ documentId, basis, report: { tail } }) => (
      <li>
        <p class="lead">
          <a href={publicReportUrl(lang, documentId)}>{titleOf(basis)[lang]}</a>
        </p>
        <p class="soft">
          {messages(lang).governance.listed.one({
            standing: standingInWords(lang, tail, today),
            adopted: days(lang, tail.adopted?.adoptedOn ?? ""),
            number: tail.adopted?.resolution ?? 0,
          })}
        </p>
      </li>
    ))}
  </ul>
);
