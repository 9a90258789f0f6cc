import { adoptedAs } from "../../domain/board/resolution-number.ts";
import type { GovernanceDocument } from "../../domain/documents/governance/document.ts";
import { holdsOn, isToCome } from "../../domain/documents/governance/standing.ts";
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
  const coming = listed.filter(({ report }) => isToCome(report.tail, today));
  const versions = versionsOf(listed, [...holding, ...coming]);
  const shown = new Set([...holding, ...coming, ...[...versions.values()].flat()]);
  const earlier = listed.filter((one) => !shown.has(one));
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
        <Documents lang={lang} today={today} documents={holding} versions={versions} />
      )}
      {coming.length > 0 && <h2>{governance.listed.toCome}</h2>}
      {coming.length > 0 && <Documents lang={lang} today={today} documents={coming} versions={versions} />}
      {earlier.length > 0 && <h2>{governance.listed.earlier}</h2>}
      {earlier.length > 0 && <Documents lang={lang} today={today} documents={earlier} versions={new Map()} />}
    </Page>
  );
}

/** The versions before each, the latest first: a version that two name stands with the first that took its place. */
function versionsOf(
  listed: readonly Listed[],
  current: readonly Listed[],
): ReadonlyMap<Listed, readonly Listed[]> {
  const known = new Map(listed.map((one) => [one.documentId, one]));
  const taken = new Set<Listed>(current);
  return new Map(
    current.map((one) => {
      const before: Listed[] = [];
      let earlier = known.get(one.report.tail.adopted?.replaces ?? "");
      while (earlier && !taken.has(earlier)) {
        taken.add(earlier);
        before.push(earlier);
        earlier = known.get(earlier.report.tail.adopted?.replaces ?? "");
      }
      return [one, before];
    }),
  );
}

type Shown = { lang: Lang; today: string };

/** Each by its title, with how it stands, and the day and number of its resolution; below it the versions before it. */
const Documents = ({
  documents,
  versions,
  ...shown
}: Shown & { documents: readonly Listed[]; versions: ReturnType<typeof versionsOf> }) => (
  <ul class="documents">
    {documents.map((one) => {
      const before = versions.get(one) ?? [];
      return (
        <li>
          <p class="lead">
            <a href={publicReportUrl(shown.lang, one.documentId)}>{titleOf(one.basis)[shown.lang]}</a>
          </p>
          <p class="soft">{standingOfOne(shown, one)}</p>
          {before.length > 0 && <Versions {...shown} before={before} />}
        </li>
      );
    })}
  </ul>
);

/** The versions before one, numbered from the first that is on record here. */
function Versions({ before, ...shown }: Shown & { before: readonly Listed[] }) {
  const { listed } = messages(shown.lang).governance;
  return (
    <details>
      <summary>{listed.versions({ count: before.length })}</summary>
      <ul>
        {before.map((one, index) => (
          <li>
            <a href={publicReportUrl(shown.lang, one.documentId)}>
              {listed.version({ number: before.length - index, title: titleOf(one.basis)[shown.lang] })}
            </a>
            <br />
            <span class="soft">{standingOfOne(shown, one)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function standingOfOne({ lang, today }: Shown, { report }: Listed): string {
  const { tail } = report;
  const { adoptedOn = "", resolution = 0 } = tail.adopted ?? {};
  return messages(lang).governance.listed.one({
    standing: standingInWords(lang, tail, today),
    adopted: days(lang, adoptedOn),
    number: resolution,
    resolution: adoptedAs(report, adoptedOn),
  });
}
