import type { Bilingual } from "../../events/common.ts";
import type { Titled } from "../domain/documents/public-basis.ts";
import type { Lang } from "../i18n/index.ts";
import { days, messages, months, number, years } from "../i18n/index.ts";

const sayAs =
  (form: "title" | "name") =>
  (basis: Titled): Bilingual => {
    const inLanguage = (lang: Lang) => {
      const { kinds } = messages(lang);
      if (basis.kind === "plan") return kinds.plan[form]({ period: years(basis.period) });
      if (basis.kind === "agreement" && basis.own)
        return kinds.agreement.numbered[form]({
          title: basis.own.title[lang],
          number: basis.own.number,
        });
      if (basis.kind === "agreement")
        return kinds.agreement[form]({
          type: kinds.agreement.types[basis.agreementType],
          begun: days(lang, basis.begunOn),
        });
      if (basis.kind === "amendment")
        return kinds.amendment[form]({
          number: number(lang, basis.number),
          agreement: sayAs("name")(basis.of.basis)[lang],
        });
      if (basis.kind === "governance")
        return kinds.governance[form]({
          type: messages(lang).governance.types[basis.type],
          title: basis.title[lang],
        });
      if ("plan" in basis)
        return kinds.report[form].yearly({
          year: years(basis.period),
          plan: kinds.plan.name({ period: years(basis.plan.period) }),
        });
      const { reportKind, agreementTitle } = basis;
      return kinds.report[form][reportKind]({
        period: months(lang, basis.period),
        agreement: agreementTitle[lang],
      });
    };
    return { en: inLanguage("en"), fr: inLanguage("fr") };
  };

/** A document's title, from what it is bound to: of a report its kind, its period and its agreement, or the year and the plan; of a plan its years; of an agreement its own where that is at hand, else its type, and when it was begun; of an amendment its number, and that agreement; of a governance document what it is, and what it is called. */
export const titleOf = sayAs("title");

/** The same as it is named within a sentence. */
export const nameOf = sayAs("name");
