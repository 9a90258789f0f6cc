import type { Document } from "../../domain/documents/kinds.ts";
import type { Contact, Organisation } from "../../domain/organisation/organisation.ts";
import type { EffectOf, Matter } from "../../domain/outbox/effect.ts";
import { missedBy } from "../../domain/review/standing.ts";
import { hasWritten } from "../../domain/review/writers.ts";
import type { MessageRecord, Messages } from "../../ports/oversight.ts";
import type { Directory } from "../../ports/reading.ts";
import { contactOf, namesOf } from "../engine/names.ts";
import { untoldDonors } from "./late-notice.ts";

/**
 * By name: whom mails do not reach, and who of them marked one as unwanted, so that none is sent to them; and the donors
 * whom no notice reached of a day on which a report does not come.
 */
export type Missed = {
  missed: readonly string[];
  unwanted: readonly string[];
  untold: readonly string[];
  /** Who holds the role that was told, and is not told of what they wrote themselves. */
  wroteIt?: readonly string[];
};

type Deps = { directory: Directory; messages: Messages };
type About = { documentId: string; report: Document; organisation: Organisation };
type Told = Pick<EffectOf<"mail">, "template" | "matter" | "purpose">;

/**
 * Whom the mails of a report did not reach, as a mail about it says: the overseers for their deputy, everybody else for the
 * overseers; or who can answer no more; or whom the notice of a day did not reach on which a report does not come.
 */
export async function whoMissed(deps: Deps, about: About, told: Told): Promise<Missed> {
  const [missed, untold] = await Promise.all([
    personsMissed(deps, about, told),
    donorsUntold(deps, about, told),
  ]);
  return { ...missed, untold };
}

/** The donors whom nobody but whoever oversees can tell that a report is not coming; for their deputy, who hears in their place. */
async function donorsUntold(
  { directory, messages }: Deps,
  { documentId, report }: About,
  { template, matter, purpose }: Told,
): Promise<string[]> {
  const isOverseers = template === "meeting-decided" && purpose === "oversee";
  const isDeputys = matter !== undefined && "missed" in matter && matter.missed === "meeting-decided";
  if (!isOverseers && !isDeputys) return [];
  const untold = untoldDonors(report, (await messages.ofDocument(documentId)).readable);
  return Object.values(await namesOf(directory, [], untold));
}

async function personsMissed(
  { directory, messages }: Deps,
  { documentId, report, organisation: { roster } }: About,
  { template, matter }: Told,
): Promise<Omit<Missed, "untold">> {
  if (matter && "departed" in matter)
    return { missed: Object.values(await directory.names([matter.departed])), unwanted: [] };
  if (template !== "oversee-undelivered" && template !== "oversee-unreachable")
    return { missed: [], unwanted: [] };
  const { undelivered, policy } = report;
  const overseers = roster[policy.overseer] ?? [];
  if (template === "oversee-unreachable") {
    const holders = roster[roleOfMissed(report, matter)] ?? [];
    const [missed, ...known] = await Promise.all([
      stillMissed(messages, documentId, report, holders),
      ...holders.map((person) => directory.person(person)),
    ]);
    const writers = known.flatMap((one) =>
      one && hasWritten(report, one.person.id) ? [one.contact.name] : [],
    );
    const those = missedOf(
      known.flatMap((one) =>
        one && (one.contact.suppressed !== null || missed.includes(one.person.id)) ? [one.contact] : [],
      ),
    );
    return { ...those, ...(writers.length > 0 && { wroteIt: writers }) };
  }
  const recipients = undelivered
    .map(({ recipient }) => recipient)
    .filter(({ kind, id }) => kind !== "person" || !overseers.includes(id));
  const [names, ...contacts] = await Promise.all([
    namesOf(directory, [], recipients),
    ...recipients.map((recipient) => contactOf(directory, recipient)),
  ]);
  return missedOf(
    recipients.flatMap(({ id }, index) => {
      const name = names[id];
      return name === undefined ? [] : [{ name, suppressed: contacts[index]?.suppressed ?? null }];
    }),
  );
}

/**
 * Whom of these mail misses still: something about the document did not reach them, and nothing that was asked for later
 * did. That something did is a note of the messages alone, which are read only where anybody was missed.
 */
export async function stillMissed(
  messages: Messages,
  documentId: string,
  report: Pick<Document, "undelivered">,
  people: readonly string[],
): Promise<string[]> {
  const missedOf = (id: string) => missedBy(report, { kind: "person", id });
  const missed = people.filter((person) => missedOf(person).length > 0);
  if (missed.length === 0) return [];
  const { readable } = await messages.ofDocument(documentId);
  return missed.filter((person) => {
    const ofTheirs = missedOf(person);
    const last = readable.findLast(
      (one) => hasReached(one, person) || (isTo(one, person) && ofTheirs.includes(one.id)),
    );
    return last?.state !== "delivered";
  });
}

const isTo = ({ recipient }: MessageRecord, person: string): boolean =>
  recipient.kind === "person" && recipient.id === person;

const hasReached = (message: MessageRecord, person: string): boolean =>
  message.state === "delivered" && isTo(message, person);

/**
 * Whether a mail reached somebody since another person was last told that none does, or in the same moment: it was on its way
 * then.
 */
export function wasReachedSince(messages: readonly MessageRecord[], person: string, toldTo: string): boolean {
  const told = messages.findLast((one) => one.template === "oversee-unreachable" && isTo(one, toldTo));
  return messages.some((one) => hasReached(one, person) && (!told || one.askedAt >= told.askedAt));
}

const missedOf = (those: readonly Pick<Contact, "name" | "suppressed">[]): Omit<Missed, "untold"> => {
  const names = (of: typeof those) => [...new Set(of.map(({ name }) => name))];
  return {
    missed: names(those),
    unwanted: names(those.filter(({ suppressed }) => suppressed === "complained")),
  };
};

/** Whose mails a deputy hears of: the role that was told, the overseer's where none was. */
const roleOfMissed = ({ policy }: Pick<Document, "policy">, matter: Matter | undefined): string =>
  matter && "missed" in matter ? matter.role : policy.overseer;

/**
 * Whether a mail says that nobody holds the role of whoever oversees, but for who wrote the report, whom it would else say
 * that mail does not reach.
 */
export const speaksOfVacantRole = (
  report: Document,
  { roster }: Pick<Organisation, "roster">,
  { template, matter }: Pick<EffectOf<"mail">, "template" | "matter">,
): boolean =>
  template === "oversee-unreachable" &&
  (roster[roleOfMissed(report, matter)] ?? []).every((person) => hasWritten(report, person));
