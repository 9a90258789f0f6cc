import type { Bilingual } from "../../../events/common.ts";
import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { AboutReport, ReportContent } from "../parts/report-content.tsx";
import { Hash } from "../parts/words.tsx";

type PublicReportProps = {
  frame: Frame;
  title: Bilingual;
  basis: Basis;
  content: Content;
  achievements: readonly Achievement[];
  contentHash: string;
  /** Instants, ISO 8601 UTC. */
  approvedAt: string;
  publishedAt: string;
};

/** What everybody may read of a published report: totals, never counts by sex. */
export function publicReportPage(props: PublicReportProps) {
  const { frame, title, basis, content, achievements, contentHash, approvedAt, publishedAt } = props;
  const { lang, timeZone } = frame;
  const { document } = messages(lang);
  const t = document.public;
  return (
    <Page frame={frame} title={title[lang]} listed>
      <p class="kicker">{t.kicker}</p>
      <h1>{title[lang]}</h1>
      <p class="lead">{t.lead}</p>
      <AboutReport
        lang={lang}
        basis={basis}
        more={[
          [t.approved, instants(lang, approvedAt, timeZone)],
          [t.published, instants(lang, publishedAt, timeZone)],
        ]}
      />
      <h2>{document.contentTitle}</h2>
      <ReportContent
        lang={lang}
        basis={basis}
        content={content}
        achievements={achievements}
        audience="public"
      />
      <section class="panel" aria-labelledby="proof-title">
        <h2 id="proof-title">{t.proofTitle}</h2>
        <p>{t.proof}</p>
        <p>
          <Hash hash={contentHash} />
        </p>
      </section>
    </Page>
  );
}
