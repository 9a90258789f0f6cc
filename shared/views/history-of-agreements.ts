import type { TailEvent } from "../../events/facts.ts";
import { days, list, messages, months } from "../i18n/index.ts";
import { sentenceOfAmendments } from "./history-of-amendments.ts";
import { sentenceOfTranches } from "./history-of-tranches.ts";
import type { Told } from "./history-told.ts";

/** What is an agreement's alone, as its history says it: that it is in force, what is due of it by that, and how it ends. */
export function sentenceOfAgreements(event: TailEvent<"agreement">, told: Told): string {
  const { when, lang, about, nameOf } = told;
  const { ending, inForce } = messages(lang, about);
  switch (event.type) {
    case "agreement-in-force":
      return inForce.history({ when, on: days(lang, event.facts.inForceOn) });
    case "agreement-ended": {
      const { how, on, by } = event.facts;
      return ending[how].history({ when, on: days(lang, on), by: nameOf(by) });
    }
    case "agreement-amended":
      return sentenceOfAmendments(event, told);
    case "reports-scheduled": {
      const said = event.facts.reports.map(({ kind, period, dueOn }) =>
        inForce.report[kind]({ period: months(lang, period), due: days(lang, dueOn) }),
      );
      return inForce.scheduled({ when, reports: list(lang, said) });
    }
    case "tranches-scheduled":
    case "tranche-due":
    case "payer-reminded":
    case "tranche-paid":
    case "payment-undone":
      return sentenceOfTranches(event, when, lang, nameOf);
  }
}
