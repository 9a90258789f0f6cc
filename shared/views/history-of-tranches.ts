import type { EventOf } from "../../events/facts.ts";
import { amounts, days, type Lang, list, messages, number } from "../i18n/index.ts";

type OfTranches = EventOf<
  "tranches-scheduled" | "tranche-due" | "payer-reminded" | "tranche-paid" | "payment-undone"
>;

/**
 * What is to be paid of an agreement in force, and what was, as its history says it.
 * @param when in words
 */
export function sentenceOfTranches(
  event: OfTranches,
  when: string,
  lang: Lang,
  nameOf: (id: string) => string,
): string {
  const { history: t, name } = messages(lang).tranches;
  const numbered = (count: number) => number(lang, count);
  switch (event.type) {
    case "tranches-scheduled": {
      const { currency, tranches } = event.facts;
      const said = tranches.map(({ minorUnits }, at) =>
        name({ number: numbered(at + 1), amount: amounts(lang, { currency, minorUnits }) }),
      );
      return t.scheduled({ when, tranches: list(lang, said) });
    }
    case "tranche-due": {
      const { because, by } = event.facts;
      return t.due[because]({ when, number: numbered(event.facts.number), by: nameOf(by ?? "") });
    }
    case "payer-reminded":
      return t.reminded({ when, number: numbered(event.facts.number) });
    case "tranche-paid": {
      const { number: of, payment, on, by } = event.facts;
      const said = { number: numbered(of), payment: numbered(payment), by: nameOf(by) };
      return t.paid({ when, on: days(lang, on), ...said });
    }
    case "payment-undone": {
      const { number: of, payment, by } = event.facts;
      return t.undone({ when, number: numbered(of), payment: numbered(payment), by: nameOf(by) });
    }
  }
}
