import { eventually } from "./eventually.ts";
import type { Mail, Mailbox } from "./mailbox.ts";

/** The links to a desk that were mailed to an address, the oldest first. */
export const desksMailedTo = async (mailbox: Mailbox, address: string): Promise<Mail[]> =>
  (await mailbox.to(address)).filter(({ text }) => text.includes("~desk."));

/** Waits for the n-th link to a desk that is mailed to an address, counted from 1. */
export const deskMailTo = (mailbox: Mailbox, address: string, n: number): Promise<Mail> =>
  eventually(`link ${n} to a desk`, async () => (await desksMailedTo(mailbox, address))[n - 1]);
