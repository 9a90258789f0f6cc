import type { EventOf } from "../../events/facts.ts";
import { resolutionCalled } from "../domain/board/resolution-number.ts";
import { type DocumentWord, days, type Lang, messages, number } from "../i18n/index.ts";

/** How votes were counted, in words. */
export function votesIn(lang: Lang, votes: Record<"for" | "against" | "abstained", number>): string {
  const figure = (value: number) => number(lang, value);
  return messages(lang).meeting.record.votesOf({
    ...{ for: figure(votes.for), against: figure(votes.against), abstained: figure(votes.abstained) },
  });
}

/**
 * What the history says of what a meeting decided, held in Accord or not, and of the number of a resolution.
 * @param when in words
 * @param committee what the committee is called that decided, in the reader’s language; null where it is the board
 */
export function sentenceOfMeeting(
  event: EventOf<
    | "meeting-decision-entered"
    | "meeting-decision-attested"
    | "meeting-decision-contested"
    | "meeting-resolved"
    | "committee-recommended"
    | "resolution-entered"
  >,
  when: string,
  { lang, about, committee }: { lang: Lang; about: DocumentWord; committee: string | null },
  nameOf: (id: string) => string,
  laneOf: (stage: number, lane: string) => string,
): string {
  const { history: t } = messages(lang, about).meeting;
  switch (event.type) {
    case "meeting-decision-entered": {
      const { by, chair, heldOn } = event.facts;
      const people = { committee, by: nameOf(by), chair: nameOf(chair) };
      return t.entered({ when, ...people, heldOn: days(lang, heldOn) });
    }
    case "meeting-decision-attested": {
      const { by, heldOn, outcome } = event.facts;
      return t.attested[outcome]({ when, committee, by: nameOf(by), heldOn: days(lang, heldOn) });
    }
    case "meeting-decision-contested":
      return t.contested({ when, committee, by: nameOf(event.facts.by) });
    case "meeting-resolved": {
      const { by, heldOn, outcome, number } = event.facts;
      const told = { when, committee, by: nameOf(by), heldOn: days(lang, heldOn) };
      const resolution = number === null ? null : resolutionCalled(heldOn, number);
      return t.resolved[outcome]({ ...told, resolution });
    }
    case "committee-recommended": {
      const { by, stage, lane, heldOn, outcome, votes } = event.facts;
      const told = { when, by: nameOf(by), heldOn: days(lang, heldOn) };
      return t.recommended[outcome]({
        ...told,
        ...{ committee: laneOf(stage, lane), votes: votesIn(lang, votes) },
      });
    }
    case "resolution-entered": {
      const { number, resolvedOn } = event.facts;
      return number === null
        ? t.listed({ when })
        : t.numbered({ when, resolution: resolutionCalled(resolvedOn, number) });
    }
  }
}
