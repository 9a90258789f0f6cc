import type { EventOf } from "../../events/facts.ts";
import { messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

/**
 * What the history says of mails that did not come, and of the addresses that were corrected, kept or released since.
 * @param when in words
 */
export function sentenceOfAddresses(
  event: EventOf<
    "delivery-failed" | "delivery-reported" | "address-corrected" | "address-kept" | "address-released"
  >,
  when: string,
  { lang, about }: Pick<Frame, "lang" | "about">,
  nameOf: (id: string) => string,
): string {
  const { history, people } = messages(lang, about);
  switch (event.type) {
    case "delivery-failed":
      return history.failed[event.facts.audience]({ when });
    case "delivery-reported": {
      const { outcome, trouble, recipient } = event.facts;
      const name = nameOf(recipient.id);
      return outcome === "complained"
        ? history.reported.complained({ when, name })
        : history.reported[outcome]({ when, name, why: history.trouble[trouble ?? "unknown"] });
    }
    case "address-corrected": {
      const { by, confirmedBy, recipient, reasonCommitment } = event.facts;
      const told = { when, by: by === null ? people.file : nameOf(by), name: nameOf(recipient.id) };
      if (confirmedBy !== null) return history.confirmed({ ...told, second: nameOf(confirmedBy) });
      // There is a reason for another address, and none for the one on file.
      return reasonCommitment === null ? history.kept(told) : history.corrected(told);
    }
    case "address-kept": {
      const { because, refusedBy, recipient } = event.facts;
      const name = nameOf(recipient.id);
      if (because === "disputed") return history.addressDisputed({ when, name });
      if (because === "replaced") return history.addressReplaced({ when, name });
      return refusedBy === null
        ? history.addressObjected({ when, name })
        : history.addressRefused({ when, name, second: nameOf(refusedBy) });
    }
    case "address-released": {
      const { liftedBy, recipient } = event.facts;
      return history.addressReleased({ when, name: nameOf(recipient.id), second: nameOf(liftedBy) });
    }
  }
}
