import type { Document } from "../../domain/documents/kinds.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { KindFilter } from "../parts/kind-filter.tsx";
import { Onward } from "../parts/onward.tsx";
import { Page } from "../parts/page.tsx";
import { titleOf } from "../title.ts";
import { publicRegisterUrl, publicReportUrl } from "../urls.ts";

type Published = { documentId: string; basis: PublicBasis; report: Document };

type PublicRegisterProps = {
  frame: Frame;
  documents: readonly Published[];
  /** The kind that is shown alone; null for all. */
  kind: Document["kind"] | null;
  moreUrl: string | null;
  firstUrl: string | null;
};

/** What is published, for everybody: each document by its title, and of a plan whether it still holds. */
export function publicRegisterPage({ frame, documents, kind, moreUrl, firstUrl }: PublicRegisterProps) {
  const { lang } = frame;
  const { published: t, kinds } = messages(lang).listing;
  return (
    <Page frame={frame} title={kind ? kinds[kind] : t.title} listed description={t.lead}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <KindFilter
        lang={lang}
        kind={kind}
        kindUrl={(each) => publicRegisterUrl(lang, { ...(each && { kind: each }) })}
      />
      {documents.length === 0 && <p>{t.empty[kind ?? "all"]}</p>}
      {documents.length > 0 && (
        <ul class="documents">
          {documents.map(({ documentId, basis, report }) => (
            <li>
              <p class="lead">
                <a href={publicReportUrl(lang, documentId)}>{titleOf(basis)[lang]}</a>
              </p>
              <Standing lang={lang} report={report} />
            </li>
          ))}
        </ul>
      )}
      <Onward words={t} moreUrl={moreUrl} firstUrl={firstUrl} />
    </Page>
  );
}

/** Of a plan when the board adopted it, and whether another takes its place. */
function Standing({ lang, report }: { lang: Lang; report: Document }) {
  const { adoption, listing } = messages(lang);
  if (report.kind !== "plan" || report.tail.adopted === null) return null;
  const { adopted, superseded } = report.tail;
  return (
    <p>
      <span class="soft">{listing.published.adopted({ on: days(lang, adopted.adoptedOn) })}</span>{" "}
      {superseded && <span class="tag">{adoption.supersededTag({ from: days(lang, superseded.from) })}</span>}
    </p>
  );
}
