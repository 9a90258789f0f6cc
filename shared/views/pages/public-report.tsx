import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import type { GovernanceTail } from "../../domain/documents/governance/document.ts";
import type { PlanAgreements } from "../../domain/documents/plan/agreements-under.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import { indicatorsIn } from "../../domain/documents/plan/public-indicators.ts";
import type { Published } from "../../domain/documents/published.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { days, instants, type Lang, messages } from "../../i18n/index.ts";
import { descriptionOf } from "../description.ts";
import { adoptionFacts, PlaceOfPlan, YearlyReports } from "../documents/adoption.tsx";
import { AgreementsUnder } from "../documents/agreements-under.tsx";
import { AmendmentsOf, type SinceApproved } from "../documents/amendment.tsx";
import { GovernanceContent, GovernanceSummary } from "../documents/articles.tsx";
import { GovernanceStanding, governanceFacts } from "../documents/governance.tsx";
import { PlanContent } from "../documents/plan.tsx";
import type { Frame } from "../frame.ts";
import { AsFile } from "../parts/as-file.tsx";
import { AboutDocument } from "../parts/document-content.tsx";
import { Page } from "../parts/page.tsx";
import { LeftOut, PublishedContent, PublishedSummary } from "../parts/published-content.tsx";
import { TraceLink } from "../parts/trace-link.tsx";
import { Hash } from "../parts/words.tsx";
import { recompute } from "../published-file.ts";
import { publicPdfUrl, publicRegisterUrl } from "../urls.ts";

type PublicReportProps = {
  frame: Frame;
  title: Bilingual;
  published: Published;
  contentHash: string;
  /** The hash of a translation beside it, by its language. */
  translations: Readonly<Partial<Record<Lang, string>>>;
  /** The languages of those that were supplied once it was approved. */
  late?: readonly Lang[];
  /** Instants, ISO 8601 UTC. */
  approvedAt: string;
  publishedAt: string;
  /** The day of the meeting at which the board approved it, if it did so there: ISO 8601; and by which resolution. */
  meetingOn: string | null;
  resolution?: string | null | undefined;
  /** Whose meeting that was, by the role of its body. */
  meetingOf?: string | undefined;
  documentId: string;
  /** What came of a plan since its adoption; null for what is no plan. */
  plan: PlanTail | null;
  /** What came of a governance document since its adoption; null for what is none. */
  governance?: GovernanceTail | null;
  /** How the resolution is called by which a plan or a governance document was adopted; none of what has no number. */
  adoptedAs?: string | null;
  /** Of an adopted plan the agreements under it; null for what is none. */
  agreements: PlanAgreements | null;
  /** What became of an agreement or a plan since it was approved; null for any other document. */
  since?: SinceApproved | null;
  /** Where it is followed from promises to results; null where not everybody may follow it. */
  traceUrl?: string | null;
  /** What is public of it, as a file. */
  file: { name: string; url: string };
};

/** What the indicators of a plan say, by how agreements name them. */
const wordingsIn = (plan: string, published: Published): ReadonlyMap<string, string> =>
  new Map(indicatorsIn(plan, published).map(({ name, wording }) => [name, wording]));

/** That an agreement ended, and since when. */
const endedIn = (lang: Lang, since: SinceApproved | null): [string, string][] =>
  since?.ended ? [[messages(lang).ending[since.ended.how].since, days(lang, since.ended.on)]] : [];

/** What everybody may read of a published report: an allow-list, with totals and never counts by sex (I19). */
export function publicReportPage(props: PublicReportProps) {
  const { frame, title, published, contentHash, translations, approvedAt, publishedAt, meetingOn, file } =
    props;
  const { documentId, plan, governance = null, since = null, adoptedAs: called = null } = props;
  const { lang, timeZone } = frame;
  const { adoption, document, inForce, meeting, sums } = messages(lang, frame.about);
  const t = {
    ...document.public,
    ...(plan && adoption.publicPage),
    ...(governance && messages(lang).governance.publicPage),
    ...(published.basis.kind === "agreement" && inForce.publicPage),
    ...(published.basis.kind === "report" && "plan" in published.basis && sums.publicPage),
  };
  return (
    <Page frame={frame} title={title[lang]} listed description={descriptionOf(published, lang) ?? t.lead}>
      <p class="kicker">{t.kicker}</p>
      <h1>{title[lang]}</h1>
      <p class="lead">{t.lead}</p>
      <AsFile lang={lang} urlIn={(each) => publicPdfUrl(each, documentId)} />
      {governance && (
        <GovernanceStanding lang={lang} tail={governance} today={dayOf(frame.now, frame.calendar.timeZone)} />
      )}
      {plan && <PlaceOfPlan lang={lang} basis={published.basis} tail={plan} />}
      {governance ? (
        <GovernanceSummary lang={lang} published={published} />
      ) : (
        <PublishedSummary lang={lang} published={published} />
      )}
      <AboutDocument
        lang={lang}
        basis={published.basis}
        more={[
          ...(plan ? adoptionFacts({ lang, documentId, tail: plan, called }) : []),
          ...(governance ? governanceFacts(lang, governance, called) : []),
          [t.approved, instants(lang, approvedAt, timeZone)],
          [t.published, instants(lang, publishedAt, timeZone)],
          ...endedIn(lang, since),
        ]}
      />
      <LeftOut lang={lang} published={published} />
      {meetingOn !== null && (
        <p>
          {meeting.publicNote({
            committee: nameOfBody(frame, props.meetingOf ?? "")?.[lang] ?? null,
            ...{ heldOn: days(lang, meetingOn), resolution: props.resolution },
          })}
        </p>
      )}
      {since && <AmendmentsOf lang={lang} {...since} isPublic />}
      <h2>{document.contentTitle}</h2>
      {plan && <PlanContent lang={lang} documentId={documentId} published={published} />}
      {governance && <GovernanceContent lang={lang} published={published} />}
      {!plan && !governance && <PublishedContent lang={lang} published={published} />}
      {props.agreements && (
        <AgreementsUnder
          lang={lang}
          agreements={props.agreements}
          wordings={wordingsIn(documentId, published)}
        />
      )}
      {plan && <YearlyReports lang={lang} tail={plan} isInside={false} />}
      <TraceLink lang={lang} url={props.traceUrl} />
      <section class="panel" aria-labelledby="proof-title">
        <h2 id="proof-title">{t.proofTitle}</h2>
        <p>{t.proof}</p>
        {published.leavesOut.length > 0 && <p>{messages(lang, frame.about).redacted.proof}</p>}
        <p>
          <Hash hash={contentHash} />
        </p>
        {(["en", "fr"] as const).map((language) => {
          const hash = translations[language];
          return (
            hash !== undefined && (
              <p>
                {t.translation[language]}
                <br />
                <Hash hash={hash} />
                {props.late?.includes(language) && (
                  <>
                    <br />
                    {messages(lang, frame.about).translating.publicly.late}
                  </>
                )}
              </p>
            )
          );
        })}
        <p>{t.file}</p>
        <p>
          <a href={file.url} download={file.name} type="application/json">
            {t.download({ name: file.name })}
          </a>
        </p>
        <p>{t.recompute}</p>
        <pre>{recompute.join("\n")}</pre>
        <p>{t.run({ name: file.name })}</p>
        <p class="soft">{t.masked}</p>
      </section>
      <p class="noprint">
        <a href={publicRegisterUrl(lang)}>{messages(lang).listing.published.toList}</a>
      </p>
    </Page>
  );
}
