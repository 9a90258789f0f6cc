import type { Recipient } from "../../../events/common.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import { type NoticeTemplate, noticeOfPublication } from "../outbox/mails.ts";
import { inParts, mostInOne } from "../outbox/notices.ts";
import type { Review } from "./state.ts";

/** The notice by which those hear who are told of a document, once what follows from its approval is done. */
export const noticeOf = ({ kind, status }: Pick<Review, "kind" | "status">): NoticeTemplate =>
  status === "concluded" ? "report-concluded" : noticeOfPublication[kind];

/**
 * The events by which people are told that a document is published, and others wait for words in their language: one, and more
 * where one entry could not name all of them.
 */
export function announced(recipients: readonly Recipient[], held: Review["held"]): DocumentEvent[] {
  const [told = [], ...others] = inParts(recipients, mostInOne);
  const [wait = [], ...more] = inParts(asWaiting(held), mostInOne);
  return [
    { type: "document-announced", facts: { recipients: told, held: wait } },
    ...others.map(
      (some): DocumentEvent => ({
        type: "announcement-continued",
        facts: { recipients: some, held: [] },
      }),
    ),
    ...more.map(
      (some): DocumentEvent => ({
        type: "announcement-continued",
        facts: { recipients: [], held: some },
      }),
    ),
  ];
}

/**
 * Whoever waits, in the order in which entries name them: one of each language stands first, for the first entry takes the place
 * of whoever waited before, and of a language for which nobody waited until then the overseer is told.
 */
export function asWaiting(held: Review["held"]): Review["held"] {
  const first = new Set(
    (["en", "fr"] as const).flatMap((lang) => held.find((one) => one.lang === lang) ?? []),
  );
  return [...first, ...held.filter((one) => !first.has(one))];
}
