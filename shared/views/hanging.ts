import type { Hanging } from "../domain/documents/agreement/ending.ts";
import { leftOf, namedIn, type Tranches } from "../domain/documents/agreement/tranches.ts";
import { amounts, days, type Lang, list, messages, months, number } from "../i18n/index.ts";

/** Reports that hang on an agreement, each by its period and its day, in a row. */
export const reportsInWords = (lang: Lang, all: Hanging["reports"]["stay"]): string =>
  list(
    lang,
    all.map(({ kind, period, dueOn }) =>
      messages(lang).inForce.report[kind]({ period: months(lang, period), due: days(lang, dueOn) }),
    ),
  );

/** Tranches that hang on it, each by its number and what is left of it, in a row. */
export const tranchesInWords = (
  lang: Lang,
  all: Hanging["tranches"]["due"],
  tranches: Tranches | null,
): string =>
  list(
    lang,
    all.map((tranche) =>
      messages(lang).tranches.name({
        number: number(lang, namedIn(tranches ?? { all: [] }, tranche.id).number),
        amount: amounts(lang, { currency: tranches?.currency ?? "", minorUnits: leftOf(tranche) }),
      }),
    ),
  );
