import type { DocumentEvent } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import { noticesTo } from "../outbox/notices.ts";
import { noticeOf } from "./announcing.ts";
import { toAsker, toProposer, toWriters } from "./mails-asked.ts";
import type { Review } from "./state.ts";

/**
 * What an event makes happen because of how it found the document, which its state does not know any more: those who were
 * held for want of words are told; whoever asked, of the answer; and the overseer, of a language in which words are missing since.
 * @param before the document as the event found it
 */
export function releasedBy(before: Review, event: DocumentEvent): Effect[] {
  if (event.type === "question-answered") return toAsker(before, event);
  if (event.type === "comment-settled") return toProposer(before, event);
  if (event.type === "consent-withdrawn" && !before.stageOpen)
    return [
      { effect: "mail", template: "changes-requested", person: before.author, purpose: "report", lane: null },
      ...toWriters(before, "writing-returned", "report"),
    ];
  if (event.type === "document-announced" || event.type === "announcement-continued") {
    const isKnown = (lang: string) => before.held.some((waiting) => waiting.lang === lang);
    const role = before.policy.overseer;
    return event.facts.held.every(({ lang }) => isKnown(lang))
      ? []
      : [{ effect: "tell", template: "oversee-translation", role, purpose: "oversee" }];
  }
  if (event.type !== "translation-confirmed") return [];
  const recipients = before.held
    .filter(({ lang }) => lang === event.facts.lang)
    .map(({ recipient }) => recipient);
  return noticesTo(noticeOf(before), recipients);
}
