import type { EventOf } from "../../events/facts.ts";
import { days, list, messages, moments } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

/**
 * What the history says of a draft: with whom its author writes it, who comments on it, to whom it is offered, and who has it.
 * @param when in words
 */
export function sentenceOfWriting(
  event: EventOf<
    | "colleague-invited"
    | "colleague-released"
    | "draft-handed-over"
    | "draft-discarded"
    | "draft-copied"
    | "comment-period-set"
    | "comment-made"
    | "comment-settled"
    | "draft-offered"
    | "draft-opened"
    | "offer-taken-back"
    | "commenters-reminded"
    | "comment-period-over"
    | "draft-taken-up"
  >,
  when: string,
  { lang, timeZone, about }: Pick<Frame, "lang" | "timeZone" | "about">,
  nameOf: (id: string) => string,
): string {
  const { history, together, commenting, copying, offering } = messages(lang, about);
  switch (event.type) {
    case "colleague-invited": {
      const { capacity, person, by } = event.facts;
      return history.invited[capacity]({ when, by: nameOf(by), name: nameOf(person) });
    }
    case "colleague-released": {
      const { capacity, person, by } = event.facts;
      return history.released[capacity]({ when, by: nameOf(by), name: nameOf(person) });
    }
    case "draft-handed-over": {
      const { by, to, stays } = event.facts;
      return together.history.handedOver({ when, by: nameOf(by), to: nameOf(to), stays });
    }
    case "draft-discarded": {
      const { by, keptUntil } = event.facts;
      return together.history.discarded({ when, by: nameOf(by), until: moments(lang, keptUntil, timeZone) });
    }
    case "draft-copied":
      return copying.history({ when, by: nameOf(event.facts.by), id: event.facts.document });
    case "comment-period-set": {
      const { by, until } = event.facts;
      return commenting.history.set({ when, by: nameOf(by), day: days(lang, until) });
    }
    case "comment-made":
      return commenting.history.made({ when, by: nameOf(event.facts.by) });
    case "comment-settled": {
      const { by, of, outcome } = event.facts;
      const said = outcome === "answered" ? commenting.history.answered : commenting.history.takenIn;
      return said({ when, by: nameOf(by), of: nameOf(of) });
    }
    case "draft-offered":
      return offering.history.offered[event.facts.as]({ when, by: nameOf(event.facts.by) });
    case "draft-opened":
      return offering.history.opened({
        when,
        by: nameOf(event.facts.by),
        name: nameOf(event.facts.person),
      });
    case "offer-taken-back":
      return offering.history.takenBack({ when, by: nameOf(event.facts.by) });
    case "commenters-reminded":
      return commenting.history.reminded({ when, people: list(lang, event.facts.people.map(nameOf)) });
    case "comment-period-over":
      return commenting.history.over({ when, open: event.facts.open });
    case "draft-taken-up":
      return together.history.takenUp({ when, by: nameOf(event.facts.by) });
  }
}
