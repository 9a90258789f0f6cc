import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { PlanIndicator } from "../../domain/documents/plan/public-indicators.ts";
import type { AgreementReportBasis } from "../../domain/documents/report/basis.ts";
import { days, type Lang, list, messages, money } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { TraceLink } from "../parts/trace-link.tsx";
import { Facts, Paragraphs } from "../parts/words.tsx";
import { rightInWords } from "../rights.ts";
import { nameOf } from "../title.ts";

type AgreementProps = {
  frame: Frame;
  agreement: Agreement;
  /** Whether it was signed before Accord, and taken over as it stood. */
  isTakenOver: boolean;
  basis: AgreementReportBasis;
  /** Those indicators of adopted plans that it names, by their names. */
  named: ReadonlyMap<string, PlanIndicator>;
  /** Names of donors by id. */
  names: Readonly<Record<string, string>>;
  backUrl: string;
  /** Where what it promises is followed to results. */
  traceUrl: string;
};

/** The agreement that a report is bound to: its results, the rights that they serve, and what their indicators serve. */
export function agreementPage(props: AgreementProps) {
  const { frame, agreement, isTakenOver, basis, named, names, backUrl, traceUrl } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).agreement;
  const { partner, amount, localAmount } = agreement;
  const countries = new Intl.DisplayNames([lang], { type: "region" });
  const amounts = [
    ...(amount ? [amount] : []),
    ...(localAmount && localAmount.currency !== amount?.currency ? [localAmount] : []),
  ];
  return (
    <Page frame={frame} title={agreement.title[lang]}>
      <h1 dir="auto">{agreement.title[lang]}</h1>
      <p class="lead">{t.lead({ id: agreement.id })}</p>
      {isTakenOver && <p class="soft">{t.takenOver}</p>}
      <Facts
        items={[
          [
            t.partner,
            partner.country === "" ? partner.name : `${partner.name} (${countries.of(partner.country)})`,
          ],
          [
            t.donors,
            list(
              lang,
              agreement.donors.flatMap((id) => names[id] ?? []),
            ),
          ],
          [t.period, t.dates({ start: days(lang, agreement.start), end: days(lang, agreement.end) })],
          [
            t.countries,
            list(
              lang,
              agreement.countries.map((code) => countries.of(code) ?? code),
            ),
          ],
          ...(amounts.length === 0
            ? []
            : [
                [
                  t.amount,
                  list(
                    lang,
                    amounts.map((each) => money(lang, each)),
                  ),
                ] as const,
              ]),
        ]}
      />
      <h2>{t.purpose}</h2>
      <Paragraphs text={agreement.purpose[lang]} />
      <h2>{t.results}</h2>
      {agreement.resultsFramework.map((result) => (
        <Result lang={lang} result={result} basis={basis} named={named} />
      ))}
      <h2>{t.budget}</h2>
      <Facts
        items={basis.budgetLines.map(({ label, currency, budget }) => [
          label[lang],
          money(lang, { currency, minorUnits: budget }),
        ])}
      />
      <TraceLink lang={lang} url={traceUrl} />
      <p class="noprint">
        <a href={backUrl}>{t.back}</a>
      </p>
    </Page>
  );
}

function Result({
  lang,
  result,
  basis,
  named,
}: Pick<AgreementProps, "basis" | "named"> & {
  lang: Lang;
  result: Agreement["resultsFramework"][number];
}) {
  const { agreement: t, underPlan } = messages(lang);
  const contributes = (name: string | null) => {
    if (name === null) return t.contributesToNone;
    const found = named.get(name);
    return found
      ? underPlan.contributes({ wording: found.wording, plan: nameOf(found.of)[lang] })
      : t.contributes({ plan: name });
  };
  const due = new Set(basis.indicators.map(({ id }) => id));
  return (
    <section class="result">
      <h3>
        <span class="soft">{t.level[result.level]}</span>
        <br />
        <span dir="auto">{result.statement[lang]}</span>
      </h3>
      <Facts
        items={[
          [
            t.rights,
            <ul>
              {result.rights.map((right) => (
                <li>{rightInWords(lang, right)}</li>
              ))}
            </ul>,
          ],
          [
            t.indicators,
            result.indicators.length === 0 ? (
              t.noIndicators
            ) : (
              <ul>
                {result.indicators.map(({ id, title, planIndicator }) => (
                  <li>
                    <span dir="auto">{title[lang]}</span>{" "}
                    <span class="soft">
                      {`(${[contributes(planIndicator), ...(due.has(id) ? [t.inThisReport] : [])].join(", ")})`}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </section>
  );
}
