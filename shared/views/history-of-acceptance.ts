import type { EventOf } from "../../events/facts.ts";
import { type DocumentWord, type Lang, messages } from "../i18n/index.ts";

/**
 * What the history says of a donor's acceptance, and of the clause that took its place.
 * @param when in words
 */
export function sentenceOfAcceptance(
  event: EventOf<"acceptance-required" | "acceptance-deemed" | "document-accepted">,
  when: string,
  { lang, about }: { lang: Lang; about: DocumentWord },
  nameOf: (id: string) => string,
  shortHash: (hash: string) => string,
): string {
  const { history: t, days } = messages(lang, about).acceptance;
  switch (event.type) {
    case "acceptance-required": {
      const { donor, deemedAfterDays: count } = event.facts;
      return t.required({ when, donor: nameOf(donor), days: count === null ? null : days({ count }) });
    }
    case "acceptance-deemed": {
      const { contentHash, afterDays: count } = event.facts;
      return t.deemed({ when, version: shortHash(contentHash), days: days({ count }) });
    }
    case "document-accepted":
      return t.accepted({ when, version: shortHash(event.facts.contentHash) });
  }
}
