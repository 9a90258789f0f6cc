import type { TailEvent } from "../../events/facts.ts";
import { days, messages } from "../i18n/index.ts";
import { heldBackInWords } from "./documents/governance.tsx";
import type { Told } from "./history-told.ts";

/** What follows from the adoption of a governance document, as its history says it. */
export function sentenceOfGovernance(
  event: TailEvent<"governance">,
  { when, lang, nameOf, calledOn }: Told,
): string {
  const { history: t } = messages(lang).governance;
  switch (event.type) {
    case "governance-adopted": {
      const { adoptedOn, resolution, effectOn, reviewOn, onceConfirmed } = event.facts;
      return [
        t.adopted({ when, on: days(lang, adoptedOn), number: resolution, called: calledOn(adoptedOn) }),
        t.days({ effect: days(lang, effectOn), review: days(lang, reviewOn) }),
        ...(onceConfirmed ? [t.onceConfirmed] : []),
      ].join(" ");
    }
    case "governance-in-force":
      return t.inForce({ when, on: days(lang, event.facts.inForceOn) });
    case "governance-held-back":
      return t.heldBack({ when, because: heldBackInWords(lang, event.facts.because) });
    case "governance-replaced":
      return t.replaced({ when, by: event.facts.by, from: days(lang, event.facts.from) });
    case "governance-restored":
      return t.restored({ when, by: event.facts.by, from: days(lang, event.facts.from) });
    case "governance-day-told":
      return t.told[event.facts.of]({ when, day: days(lang, event.facts.day) });
    case "members-meeting-moved":
      return t.moved({ when, on: days(lang, event.facts.meetOn), by: nameOf(event.facts.by) });
    case "by-law-decided-by-members":
    case "by-law-decision-corrected": {
      const { outcome, heldOn, by } = event.facts;
      const said = event.type === "by-law-decided-by-members" ? t.decided : t.corrected;
      return said[outcome]({ when, on: days(lang, heldOn), by: nameOf(by) });
    }
  }
}
