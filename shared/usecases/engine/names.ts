import type { Recipient } from "../../../events/common.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import { hasWritten } from "../../domain/review/writers.ts";
import type { Directory } from "../../ports/reading.ts";

/** Names of people, donors and partners by id; of whoever was erased there is none. */
export async function namesOf(
  directory: Directory,
  people: readonly string[],
  recipients: readonly Recipient[],
): Promise<Record<string, string>> {
  const others = new Map(
    recipients.filter(({ kind }) => kind !== "person").map((one) => [`${one.kind} ${one.id}`, one]),
  );
  const persons = recipients.filter(({ kind }) => kind === "person").map(({ id }) => id);
  const [names, ...known] = await Promise.all([
    directory.names([...people, ...persons]),
    ...[...others.values()].map(({ kind, id }) => organisationName(directory, kind, id)),
  ]);
  return { ...Object.fromEntries(known.flat()), ...names };
}

async function organisationName(
  directory: Directory,
  kind: Recipient["kind"],
  id: string,
): Promise<[string, string][]> {
  if (kind === "partner") {
    const found = await directory.partner(id);
    return found ? [[id, found.partner.name]] : [];
  }
  const found = await directory.donor(id);
  return found ? [[id, found.donor.name]] : [];
}

/** How somebody is reached; null for whoever was erased. */
export async function contactOf(directory: Directory, { kind, id }: Recipient): Promise<Contact | null> {
  if (kind === "person") return (await directory.person(id))?.contact ?? null;
  if (kind === "partner") return (await directory.partner(id))?.contact ?? null;
  return (await directory.donor(id))?.contact ?? null;
}

/** Whom anybody can write to about a report: those who watch over it, else their deputies, by name and address. */
export async function coordinatorsOf(
  { directory }: { directory: Directory },
  report: Document,
): Promise<{ name: string; email: string }[]> {
  const { roster, deputies } = await directory.organisation();
  const { overseer } = report.policy;
  const holders = (roster[overseer] ?? []).filter((id) => !hasWritten(report, id));
  const asked = holders.length > 0 ? holders : (roster[deputies[overseer] ?? ""] ?? []);
  const known = await Promise.all(asked.map((id) => directory.person(id)));
  return known.flatMap((one) =>
    one?.person.active ? [{ name: one.contact.name, email: one.contact.email }] : [],
  );
}
