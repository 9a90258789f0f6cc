import type { Followed, Reported, Trace, TracedPlan, TracedResult } from "../../domain/documents/trace.ts";
import { type Lang, messages, months } from "../../i18n/index.ts";
import { againstTarget, inOneLine } from "../against-target.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { Page } from "../parts/page.tsx";
import { Facts } from "../parts/words.tsx";
import { rightInWords } from "../rights.ts";
import { nameOf, titleOf } from "../title.ts";

type TraceProps = {
  frame: Frame;
  trace: Trace;
  /** Whether agreements may be left out that not everybody may know of. */
  mayLack: boolean;
  /** Whether there are more agreements or reports than were looked at. */
  isCut: boolean;
  /** Whether it is of a whole plan; else of what one agreement promises. */
  isWhole: boolean;
  /** Where a document that is named is read; null where its reader cannot. */
  documentUrl: (document: string) => string | null;
  /** Where all of a plan is followed; null where it is not published. */
  planUrl: (plan: string) => string | null;
  /** Listed for search engines where everybody may read it. */
  listed?: boolean;
  back: { url: string; label: string };
};

/** From promises to the results of a plan that they serve, and to what was reported on each. */
export function tracePage(props: TraceProps) {
  const { frame, trace, mayLack, isWhole, back } = props;
  const { lang } = frame;
  const t = messages(lang).trace;
  return (
    <Page frame={frame} title={t.title} {...(props.listed && { listed: true })}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {mayLack && <p class="soft">{t.mayLack}</p>}
      {props.isCut && <p class="attention">{t.isCut}</p>}
      {trace.plans.map((plan) => (
        <PlanTrace {...props} plan={plan} />
      ))}
      {trace.loose.length > 0 && (
        <section aria-labelledby="loose-title">
          <h2 id="loose-title">{t.loose}</h2>
          {trace.loose.map((promise) => (
            <div class="result">
              <h3 dir="auto">{orMasked(lang, promise.wording)}</h3>
              <PromiseLines {...props} promise={promise} />
            </div>
          ))}
        </section>
      )}
      {!isWhole && <WholePlans {...props} />}
      <p class="noprint">
        <a href={back.url}>{back.label}</a>
      </p>
    </Page>
  );
}

const titleOfPlan = (lang: Lang, { about }: TracedPlan): string =>
  "title" in about ? about.title[lang] : titleOf(about.basis)[lang];

function PlanTrace(props: TraceProps & { plan: TracedPlan }) {
  const { frame, plan, mayLack } = props;
  const { lang } = frame;
  const t = messages(lang).trace;
  return (
    <section>
      <h2 dir="auto">{titleOfPlan(lang, plan)}</h2>
      {plan.results.map((result) => (
        <section class="result">
          <h3>
            <span class="soft">{messages(lang).agreement.level[result.level]}</span>
            <br />
            <span dir="auto">{orMasked(lang, result.statement)}</span>
          </h3>
          <Facts items={servedIn(lang, result)} />
          {result.indicators.length === 0 && <p class="soft">{t.noIndicator}</p>}
          {result.indicators.map(({ wording, promises }) => (
            <>
              <h4 dir="auto">{orMasked(lang, wording)}</h4>
              {promises.length === 0 && <p class="attention">{mayLack ? t.nobodyKnown : t.nobody}</p>}
              {promises.map((promise) => (
                <>
                  <p dir="auto">{orMasked(lang, promise.wording)}</p>
                  <PromiseLines {...props} promise={promise} />
                </>
              ))}
            </>
          ))}
        </section>
      ))}
    </section>
  );
}

/** The rights that a result serves, and for whom something changes; what nobody said is left out. */
const servedIn = (lang: Lang, { rights, groups }: TracedResult) => [
  [
    messages(lang).agreement.rights,
    rights.length === 0 ? null : <Items texts={rights.map((right) => rightInWords(lang, right))} />,
  ] as const,
  [
    messages(lang).trace.groups,
    groups.length === 0 ? null : <Items texts={groups.map((group) => group[lang])} />,
  ] as const,
];

const Items = ({ texts }: { texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li dir="auto">{text}</li>
    ))}
  </ul>
);

/** Who promised it, for which result of theirs, and what was reported; of what serves no plan also why. */
function PromiseLines(props: TraceProps & { promise: Followed }) {
  const { frame, promise, documentUrl } = props;
  const { lang } = frame;
  const { trace: t, agreement } = messages(lang);
  const { result, reported, serves, because } = promise;
  const url = documentUrl(promise.agreement.id);
  const title = t.promisedBy({ agreement: orMasked(lang, promise.agreement.title[lang]) });
  const isLoose = props.trace.loose.includes(promise);
  const why = serves === null ? (because ?? t.notSaid) : t.unknown;
  return (
    <>
      <p dir="auto">{url === null ? title : <a href={url}>{title}</a>}</p>
      <Facts
        items={[
          [
            t.ofResult,
            <>
              <span class="soft">{agreement.level[result.level]}</span> {orMasked(lang, result.statement)}
            </>,
          ],
          ...servedIn(lang, result),
          [t.because, isLoose ? orMasked(lang, why) : null],
          [
            t.reported,
            reported.length === 0 ? (
              t.nothingReported
            ) : (
              <ul>
                {reported.map((each) => (
                  <ReportedLine lang={lang} reported={each} url={documentUrl(each.document)} />
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </>
  );
}

function ReportedLine({ lang, reported, url }: { lang: Lang; reported: Reported; url: string | null }) {
  const t = messages(lang).trace;
  const { achieved, target, verdict } = againstTarget(lang, reported.achievement, reported.thresholds);
  const said = inOneLine(achieved);
  const line = t.line({
    period: months(lang, reported.about.period),
    achieved: verdict === null ? said : `${said} – ${verdict}`,
    target: inOneLine(target),
  });
  return <li dir="auto">{url === null ? line : <a href={url}>{line}</a>}</li>;
}

/** From what one agreement promises to all that contributes to the plans that it serves. */
function WholePlans({ frame: { lang }, trace, planUrl }: TraceProps) {
  const t = messages(lang).trace;
  return (
    <>
      {trace.plans.map(({ id, about }) => {
        const url = planUrl(id);
        return (
          url !== null &&
          "basis" in about && (
            <p class="noprint">
              <a href={url}>{t.linkWhole({ plan: nameOf(about.basis)[lang] })}</a>
            </p>
          )
        );
      })}
    </>
  );
}
