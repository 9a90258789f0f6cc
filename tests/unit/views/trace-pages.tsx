import { promisesOf, rowsOfTakenOver, traced } from "../../../shared/domain/documents/trace.ts";
import { stakeholderGroups } from "../../../shared/domain/framework/stakeholders.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { tracePage } from "../../../shared/views/pages/trace.tsx";
import { example } from "../load/changed.ts";
import { frameFor, type Sample } from "./sample.ts";

/** From promises to results: of a whole plan with what nobody contributes to, and of what one agreement promises. */
export function traces(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const [[plan], [agreement]] = [example.plans, example.agreements];
  if (!plan || !agreement) throw new Error("the example has no plan, or no agreement");
  const title = { en: `${agreement.title.en}${mark}`, fr: `${agreement.title.fr}${mark}` };
  const promises = promisesOf({ ...agreement, title }, lang).map((one) => ({
    ...one,
    wording: `${one.wording}${mark}`,
    result: { ...one.result, groups: [stakeholderGroups.children, stakeholderGroups.professionals] },
  }));
  const [first, second] = promises;
  const loose = [
    ...(first ? [{ ...first, serves: null, because: `The plan does not count it${mark}.` }] : []),
    ...(second
      ? [
          { ...second, serves: null },
          { ...second, serves: "SP-GONE.1" },
        ]
      : []),
  ];
  const reported = (_: string, id: string) =>
    s.achieved
      .filter(({ indicator }) => indicator.id === id)
      .map((achievement) => ({ document: "R1", about: s.basis, achievement, thresholds: null }));
  const whole = traced([rowsOfTakenOver(plan, lang)], [...promises.slice(2), ...loose], reported, true);
  const page = {
    ...{
      frame: frameFor(lang, s),
      trace: whole,
      mayLack: true,
      isCut: true,
      isWhole: true,
      planUrl: () => null,
    },
    documentUrl: (id: string) => `/documents/${id}`,
    back: { url: "/document", label: lang === "en" ? "Back" : "Retour" },
  };
  const adopted = {
    kind: "plan" as const,
    period: { start: "2027-01-01", end: "2030-12-31" },
    supersedes: null,
  };
  const own = { ...rowsOfTakenOver(plan, lang), about: { basis: adopted } };
  return {
    trace: tracePage(page),
    "trace-of-agreement": tracePage({
      ...{ ...page, mayLack: false, isCut: false, isWhole: false, planUrl: () => "/plan/trace" },
      trace: traced([own], promises, () => [], false),
    }),
  };
}
