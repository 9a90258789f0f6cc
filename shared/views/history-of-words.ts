import type { EventOf } from "../../events/facts.ts";
import { type DocumentWord, days, type Lang, messages } from "../i18n/index.ts";

/**
 * What the history says of a party's own words: of whom they were asked, and what became of it.
 * @param when in words
 */
export function sentenceOfWords(
  event: EventOf<"words-asked" | "words-reminded" | "words-given" | "words-unanswered">,
  when: string,
  { lang, about }: { lang: Lang; about: DocumentWord },
  nameOf: (id: string) => string,
): string {
  const { history: t } = messages(lang, about).ownWords;
  switch (event.type) {
    case "words-asked": {
      const { person, until } = event.facts;
      if (person === null || until === null) return t.nobody({ when });
      return t.asked({ when, name: nameOf(person), day: days(lang, until) });
    }
    case "words-reminded":
      return t.reminded({ when, name: nameOf(event.facts.person) });
    case "words-given":
      return t.given({ when, name: nameOf(event.facts.by) });
    case "words-unanswered": {
      const { person, until } = event.facts;
      return t.unanswered({ when, name: nameOf(person), day: days(lang, until) });
    }
  }
}
