import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

export type OverseersAddressTemplate = Extract<LinkTemplate, `oversee-address-${string}`>;

const theSecond = (second: string | null) => second ?? "the second person";

/** What whoever watches over a report hears of an address that was proposed from it. */
export const addressLetters = (n: Nouns): Record<OverseersAddressTemplate, Words> => ({
  "oversee-address-changed": {
    subject: ({ report }) => `An address was confirmed: ${report}`,
    intro: ({ owner, second }) =>
      `The new address that was proposed from this ${n.noun} for ${owner} was confirmed by ${theSecond(second)}, and what had been missed and is still needed is on its way to it.`,
    more: () => ["For some days nothing is decided by the new address alone."],
    action: "Open my page",
  },
  "oversee-address-kept": {
    subject: ({ report }) => `An address stays as it is: ${report}`,
    intro: ({ owner, second, isReplaced }) => {
      const proposed = `The new address that was proposed from this ${n.noun} for ${owner} was`;
      if (isReplaced) return `${proposed} replaced by one that was proposed from another ${n.noun}.`;
      return second === null
        ? `${proposed} stopped by whoever reads the address on file, before it was confirmed.`
        : `${proposed} refused by ${second}.`;
    },
    more: ({ by, owner, isReplaced }) => [
      isReplaced
        ? "Wait to see how that one ends: if it is confirmed, enter it once more on your page, and what was missed and is still needed goes out again. Until then mail goes to the one on file."
        : `Please reach ${owner} another way, ${by}, and propose the right address on your page: until then mail goes to the one on file.`,
    ],
    action: "Open my page",
  },
  "oversee-address-disputed": {
    subject: ({ report }) => `A new address is disputed: ${report}`,
    intro: ({ owner, second }) =>
      `The new address that was proposed from this ${n.noun} for ${owner} was confirmed; since then, whoever reads the address of before has said that it is not right. It is on file, and mail goes to it; nobody decides by it until ${theSecond(second)} has spoken with ${owner}.`,
    more: ({ by, second }) => [
      `Please tell ${theSecond(second)} what you know of it, ${by}. You hear of it here if they end the hold.`,
      "If the new address is wrong, have the right one proposed: on your page, once a mail to the new one has come back; else by the operators, in the organisation’s file.",
    ],
    action: "Open my page",
  },
  "oversee-address-released": {
    subject: ({ report }) => `Decisions can be made by a new address: ${report}`,
    intro: ({ owner, second }) =>
      `The new address that was proposed from this ${n.noun} for ${owner} is on hold no more: they were reached once more by another channel, by ${theSecond(second)}. Decisions can be made by the links that are sent to it.`,
    more: () => ["Nothing more is expected of you about it."],
    action: "Open my page",
  },
});
