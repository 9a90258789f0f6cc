import type { Entry } from "../../events/entry.ts";
import type { EventOf } from "../../events/facts.ts";
import { list, messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

/** As many readers of a publication as a sentence names; of more it says how many they are. */
const mostNamed = 4;

const areSummed = (ids: readonly string[]): boolean => ids.length > mostNamed;

type Announced = EventOf<"document-announced" | "announcement-continued">["facts"];

const readersOf = ({ recipients, held }: Pick<Announced, "recipients" | "held">) => ({
  told: recipients.map(({ id }) => id),
  waiting: held.map(({ recipient }) => recipient.id),
});

/** Whoever a sentence about an entry sums up, by their ids: those whom Accord told, and those who wait for a translation. */
export function summedIn({ event }: Entry): { told: string[]; waiting: string[] } | null {
  if (event.type !== "document-announced" && event.type !== "announcement-continued") return null;
  const { told, waiting } = readersOf(event.facts);
  const summed = { told: areSummed(told) ? told : [], waiting: areSummed(waiting) ? waiting : [] };
  return summed.told.length + summed.waiting.length === 0 ? null : summed;
}

/**
 * Whom the history says that a publication was told to, and who waits for a translation; of many, how many.
 * @param when in words
 */
export function announcedInWords(
  facts: Pick<Announced, "recipients" | "held">,
  when: string,
  { lang, about }: Pick<Frame, "lang" | "about">,
  nameOf: (id: string) => string,
): string {
  const { history } = messages(lang, about);
  const { told, waiting } = readersOf(facts);
  const named = (ids: readonly string[]) =>
    areSummed(ids) ? history.readers({ count: ids.length }) : list(lang, ids.map(nameOf));
  return [
    told.length === 0 ? history.notifiedNobody({ when }) : history.notified({ when, donors: named(told) }),
    ...(waiting.length === 0 ? [] : [history.held({ names: named(waiting), count: waiting.length })]),
  ].join(" ");
}
