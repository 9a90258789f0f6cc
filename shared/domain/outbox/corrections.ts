import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import type { Effect, Matter } from "./effect.ts";
import type { LinkTemplate } from "./mails.ts";

type AnswerOfChange = EventOf<"address-corrected" | "address-kept" | "address-released">;
type EndOfChange = Extract<Matter, { address: object }>["address"];

const lettersOfEnd: Record<EndOfChange["ended"], LinkTemplate> = {
  confirmed: "oversee-address-changed",
  refused: "oversee-address-kept",
  objected: "oversee-address-kept",
  replaced: "oversee-address-kept",
  disputed: "oversee-address-disputed",
  lifted: "oversee-address-released",
};

/** How the change of an address ended, in which a second person has a part; of any other nobody needs to be told. */
function endOfChange({ type, facts }: AnswerOfChange): EndOfChange[] {
  const { recipient } = facts;
  if (type === "address-kept") return [{ recipient, ended: facts.because, second: facts.refusedBy }];
  if (type === "address-released") return [{ recipient, ended: "lifted", second: facts.liftedBy }];
  return facts.confirmedBy === null ? [] : [{ recipient, ended: "confirmed", second: facts.confirmedBy }];
}

/** What whoever oversees hears of how a change of somebody's address ended; null of what is no such end. */
export function wordOfAddress(event: DocumentEvent): LinkTemplate | null {
  if (
    event.type !== "address-corrected" &&
    event.type !== "address-kept" &&
    event.type !== "address-released"
  )
    return null;
  const [address] = endOfChange(event);
  return address ? lettersOfEnd[address.ended] : null;
}

/** Whoever watches over the report from which it was proposed is told how the change of an address ended. */
export const ofItsEnd = (event: AnswerOfChange, overseer: string): Effect[] =>
  endOfChange(event).map((address) => ({
    effect: "tell",
    template: lettersOfEnd[address.ended],
    role: overseer,
    purpose: "oversee",
    matter: { address },
  }));

/** What was missed goes out again; another address, which has a reason, is told at the old one and the new one. */
export function afterCorrection({ facts }: EventOf<"address-corrected">): Effect[] {
  const { messages, recipient, change, by, reasonCommitment } = facts;
  const note = (at: "old" | "new", named: string): Effect => ({
    effect: "address-note",
    template: "address-changed",
    recipient,
    change: named,
    at,
    by,
    second: null,
  });
  return [
    ...(change === null
      ? messages.map((message): Effect => ({ effect: "resend", message }))
      : [{ effect: "apply-address", recipient, change, messages } as const]),
    ...(change === null || reasonCommitment === null ? [] : [note("old", change), note("new", change)]),
  ];
}
