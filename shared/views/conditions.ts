import type { Condition, Weighed } from "../../events/common.ts";
import { tagLabel } from "../domain/framework/tags.ts";
import type { DocumentWord, Lang } from "../i18n/index.ts";
import { amounts, either, list, messages, percent } from "../i18n/index.ts";

/** A condition in words, as clauses of which any suffices, and up to an amount where one is named, to follow "where". */
export function anyOf({ upTo, ...others }: Condition, lang: Lang, about: DocumentWord): string {
  const clauses = clausesOf(others, lang, about);
  if (!upTo) return either(lang, clauses);
  const t = messages(lang, about).conditions;
  const limit = t.upTo({ amount: amounts(lang, upTo) });
  return clauses.length === 0 ? limit : t.andUpTo({ conditions: either(lang, clauses), limit });
}

/** What is so of a document for which it is asked, as clauses of which each is so, to follow "for". */
export const allOf = (met: Condition, lang: Lang, about: DocumentWord): string =>
  list(lang, clausesOf(met, lang, about));

/** By what a way was found, in rows: "310,000 CAD over three fiscal years, with …"; and by how much something is changed. */
export const weighedInWords = (weighed: Weighed, lang: Lang, about: DocumentWord): string[] => [
  ...amountInWords(weighed, lang, about),
  ...(weighed.change
    ? [
        messages(lang, about).conditions.weighed.change({
          amount: percent(lang, weighed.change.amountPercent),
          target: percent(lang, weighed.change.targetPercent),
          days: weighed.change.days,
        }),
      ]
    : []),
];

function amountInWords({ amount, years }: Weighed, lang: Lang, about: DocumentWord): string[] {
  const { weighed: t } = messages(lang, about).conditions;
  if (!amount) return [];
  const { currency, minorUnits, others } = amount;
  const own = amounts(lang, amount);
  const what = years === undefined ? own : t.over({ what: own, years: t.years({ years }) });
  if (!others) return [what];
  const said = t.others({
    ...{ what, count: others.documents, amount: amounts(lang, { currency, minorUnits: others.minorUnits }) },
    sum: amounts(lang, { currency, minorUnits: minorUnits + others.minorUnits }),
  });
  return [said];
}

function clausesOf(
  { tags = [], above, upTo, risk, multiYear, conflict, reports = [], beyond = {} }: Condition,
  lang: Lang,
  about: DocumentWord,
): string[] {
  const { conditions: t, history } = messages(lang, about);
  const quoted = tags.map((tag) => history.quoted({ text: tagLabel(tag)[lang] }));
  return [
    ...(quoted.length > 1 ? [t.tags({ tags: list(lang, quoted) })] : quoted.map((tag) => t.tag({ tag }))),
    ...(above ? [t.above({ amount: amounts(lang, above) })] : []),
    ...(risk ? [t.risk] : []),
    ...(multiYear ? [t.multiYear] : []),
    ...(conflict ? [t.conflict] : []),
    ...reports.map((kind) => t.reports[kind]),
    ...(["amountPercent", "targetPercent"] as const).flatMap((of) =>
      beyond[of] === undefined ? [] : [t.beyond[of]({ limit: percent(lang, beyond[of]) })],
    ),
    ...(beyond.days === undefined ? [] : [t.beyond.days({ count: beyond.days })]),
    ...(upTo ? [t.upTo({ amount: amounts(lang, upTo) })] : []),
  ];
}
