import { commitment, hashOf } from "../audit/hash.ts";
import type { Organisation } from "./organisation.ts";

/**
 * Addresses that are nobody's own: what Accord sends from, where its operators are told, and where answers to its mails
 * go (of the organisation).
 */
export type OwnAddresses = { sender: string; operators: string };
export type AddressesOfNobody = OwnAddresses & Pick<Organisation, "correspondence">;

/**
 * Why an address cannot be somebody's: it is Accord's own, or the one at which answers to its mails are read, or another
 * person's, whose mail the two would share.
 */
export type AddressTaken = OwnAddress | { code: "somebody-elses-address" };
type OwnAddress = { code: "own-address" | "answers-address" };

/** Mailboxes that machines read, or nobody (RFC 2142, s. 5; RFC 5321, s. 4.5.1). */
const machines = ["postmaster", "mailer-daemon", "abuse", "bounce", "bounces", "no-reply", "noreply"];

/**
 * Why an address can be nobody's; null when it can be somebody's. Asked of every address, whoever enters it and how: a
 * page, or an organisation file.
 */
export function refuseOwnAddress(email: string, own: AddressesOfNobody): OwnAddress | null {
  const asked = partsOf(email);
  const sender = partsOf(own.sender);
  const isSenders =
    asked.domain === sender.domain && (asked.local === sender.local || machines.includes(asked.local));
  // Bounces come back to a domain below the sender's (infra/constructs/mail.ts); nobody reads there, nor below it.
  const isBounces = `.${asked.domain}`.endsWith(`.bounces.${sender.domain}`);
  const isOneOf = (shared: readonly string[]) => shared.some((one) => mailboxOf(one) === mailboxOf(email));
  if (isSenders || isBounces || isOneOf([own.operators])) return { code: "own-address" };
  return isOneOf(Object.values(own.correspondence?.replyTo ?? {})) ? { code: "answers-address" } : null;
}

/** Providers that deliver to one mailbox wherever its name has dots. */
const withoutDots = ["gmail.com", "googlemail.com"];

/** The mailbox that an address most likely leads to: without case, a final dot, or what follows a "+" (RFC 5233). */
export function mailboxOf(email: string): string {
  const { local, domain } = partsOf(email);
  return `${local}@${domain}`;
}

function partsOf(email: string): { local: string; domain: string } {
  const at = email.lastIndexOf("@");
  const domain = email
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, "");
  const [name = ""] = email.slice(0, at).toLowerCase().replaceAll('"', "").split("+");
  const isDotless = withoutDots.includes(domain);
  return { local: isDotless ? name.replaceAll(".", "") : name, domain: isDotless ? "gmail.com" : domain };
}

/** Whether two addresses are written alike but for the case of their letters. */
export const isSameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A change of an address, among the private data: from which to which, and the salt of its commitment. */
export type AddressChange = { from: string; to: string; salt: string };

/** What an entry bears of a change of an address for ever. */
export const commitmentToChange = ({ from, to, salt }: AddressChange): string =>
  commitment(salt, hashOf({ from, to }));
