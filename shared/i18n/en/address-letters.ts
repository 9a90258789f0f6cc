import type { LinkTemplate } from "../../domain/workflow/mails.ts";
import type { Words } from "./letters.ts";

export type OverseersAddressTemplate = Extract<LinkTemplate, `oversee-address-${string}`>;

/** What whoever watches over a report hears of an address that was proposed from it. */
export const addressLetters = (): Record<OverseersAddressTemplate, Words> => ({
  "oversee-address-changed": {
    subject: ({ report }) => `An address was confirmed: ${report}`,
    intro: () =>
      "The new address that was proposed from this report is confirmed, and what had been missed is on its way to it.",
    more: () => ["For some days nobody decides by the new address alone: the history says whose it is."],
    action: "Open my page",
  },
  "oversee-address-kept": {
    subject: ({ report }) => `An address stays as it is: ${report}`,
    intro: () =>
      "The new address that was proposed from this report was refused, or stopped by its owner. The history says whose it is.",
    more: ({ by }) => [
      `Please reach the person another way, ${by}, and propose the right address on your page: until then mail goes to the one on file.`,
    ],
    action: "Open my page",
  },
  "oversee-address-disputed": {
    subject: ({ report }) => `A new address is disputed: ${report}`,
    intro: () =>
      "The new address that was proposed from this report was confirmed; since then, whoever reads the address of before has said that it is not right. It is on file, and mail goes to it; nobody decides by it until the second person has spoken with whose address it is. The history says whose it is, and who confirmed it.",
    more: ({ by }) => [
      `Please tell the second person what you know of it, ${by}. You hear of it here if they end the hold.`,
      "If the new address is wrong, have the right one proposed: on your page, once a mail to the new one has come back; else by the operators, in the organisation’s file.",
    ],
    action: "Open my page",
  },
  "oversee-address-released": {
    subject: ({ report }) => `Decisions can be made by a new address: ${report}`,
    intro: () =>
      "The new address that was proposed from this report is on hold no more: the second person has reached whose it is once more by another channel. Decisions can be made by the links that are sent to it. The history says whose it is, and who confirmed it.",
    more: () => ["Nothing more is expected of you about it."],
    action: "Open my page",
  },
});
