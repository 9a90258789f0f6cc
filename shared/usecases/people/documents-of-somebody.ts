import { hashOf } from "../../domain/audit/hash.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { grantLink, linkIdOf } from "../../domain/links/grant.ts";
import type { Doing } from "../../domain/links/link.ts";
import { awaitedFrom, isOfDocument } from "../../domain/links/link.ts";
import type { Effect, EffectOf } from "../../domain/outbox/effect.ts";
import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import { awaitedOf } from "../../domain/people/confirming.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import { isWritten } from "../../domain/review/dates.ts";
import { departedFrom } from "../../domain/review/departed.ts";
import { missedBy } from "../../domain/review/standing.ts";
import { hasWritten } from "../../domain/review/writers.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DocumentRegister, Messages, RegisteredReport } from "../../ports/oversight.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { concludeIn } from "./settle-address.ts";

/**
 * What a change in somebody's own stream means for the documents that are open. All of it may come twice: the rows that it adds
 * are named by the one that asks for it.
 */

type Deps = {
  clock: Clock;
  directory: Pick<Directory, "organisation" | "person">;
  documents: DocumentRegister & Messages;
  outbox: Pick<Outbox, "add" | "finish" | "row">;
};

const pageSize = 20;

/** Every open document, the last changed first. */
async function* openDocuments({ documents }: Pick<Deps, "documents">): AsyncGenerator<RegisteredReport> {
  let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
  do {
    const { reports, next } = await documents.list({ ended: false, after, limit: pageSize });
    yield* reports;
    after = next;
  } while (after !== null);
}

/**
 * Whoever comes to hold a role by which documents are watched over gets their page at once, by a link to one of them: it opens
 * the register of all. Where none is open there is nothing to watch over yet, and the first that opens tells them; where one
 * told them since, they have their page.
 */
export async function welcome(
  deps: Deps,
  row: OutboxRow,
  { person, roles }: EffectOf<"welcome">,
): Promise<void> {
  const known = await deps.directory.person(person);
  const held = known?.person.active ? roles.filter((role) => known.person.roles.includes(role)) : [];
  if (held.length === 0) return deps.outbox.finish(row.id, "moot");
  for await (const { documentId, report, changedAt } of openDocuments(deps)) {
    if (!held.includes(report.policy.overseer) || hasWritten(report, person)) continue;
    // While a stage is open the register does not say of what came since.
    const isChanged = changedAt >= row.createdAt || report.stageOpen;
    if (isChanged && (await wasToldOf(deps, documentId, person, row.createdAt))) break;
    await addMail(deps, row, documentId, report, person, "oversee-given", { purpose: "oversee", lane: null });
    break;
  }
  await deps.outbox.finish(row.id, "done");
}

/** Whether somebody was told of a document that they watch over, since an instant (ISO 8601 UTC). */
async function wasToldOf(
  { documents }: Pick<Deps, "documents">,
  documentId: string,
  person: string,
  since: string,
): Promise<boolean> {
  const { readable } = await documents.ofDocument(documentId);
  return readable.some(
    ({ recipient, template, askedAt }) =>
      recipient.id === person && template.startsWith("oversee-") && askedAt >= since,
  );
}

/**
 * Somebody left, or holds a role no more, or their address is disputed: whoever watches over a document that awaits them is told
 * at once, for nobody else is asked by itself. Whoever is here again by now, or was asked for nothing, is no word; and from a
 * report where their address was proposed its overseer hears of the dispute anyway. Where nobody is left who watches over
 * documents, their deputy is told so, once.
 */
export async function tellDeparted(
  deps: Deps & { people: People },
  row: OutboxRow,
  { person, roles = [] }: EffectOf<"tell-departed">,
): Promise<void> {
  const organisation = await deps.directory.organisation();
  const vacant = new Set(roles.filter((role) => (organisation.roster[role] ?? []).length === 0));
  const known = (await deps.people.load({ person })).head?.person;
  for await (const { documentId, report } of openDocuments(deps)) {
    if (vacant.delete(report.policy.overseer)) await tellOfVacancy(deps, row, documentId, report);
    if (!departedFrom(report, organisation, deps.clock.now()).includes(person)) {
      const hearsAnyway = known?.confirmed?.about?.documentId === documentId;
      if (known && isDisputed(known) && !hearsAnyway) await tellOfDisputed(deps, documentId, report, person);
      continue;
    }
    const isWriter = isWritten(report) && report.author === person;
    const effect: Effect = {
      effect: "tell",
      template: isWriter ? "oversee-unwritten" : "oversee-departed",
      role: report.policy.overseer,
      purpose: "oversee",
      ...(!isWriter && { matter: { departed: person } }),
    };
    const createdAt = deps.clock.now();
    await deps.outbox.add(
      { id: idFor(row, documentId, "departed"), documentId, effect, linkId: null, createdAt },
      null,
    );
  }
  await deps.outbox.finish(row.id, "done");
}

/** What whoever comes to watch over documents is told has nobody to go to now, so that it goes to the deputy. */
function tellOfVacancy(
  { clock, outbox }: Pick<Deps, "clock" | "outbox">,
  row: OutboxRow,
  documentId: string,
  { policy: { overseer: role } }: Document,
): Promise<void> {
  const effect = { effect: "tell", template: "oversee-given", role, purpose: "oversee" } as const;
  const id = idFor(row, documentId, "vacant");
  return outbox.add({ id, documentId, effect, linkId: null, createdAt: clock.now() }, null);
}

/**
 * Somebody's address is disputed, by which they are asked for what nobody else is: whoever watches over the document is told,
 * once for each address that is, and each time that it is asked.
 */
export async function tellOfDisputed(
  deps: Pick<Deps, "clock" | "directory" | "outbox"> & { people: Pick<People, "load"> },
  documentId: string,
  report: Document,
  person: string,
): Promise<void> {
  const organisation = await deps.directory.organisation();
  if (!departedFrom(report, organisation, deps.clock.now(), [person]).includes(person)) return;
  const effect: Effect = {
    effect: "tell",
    template: "oversee-departed",
    role: report.policy.overseer,
    purpose: "oversee",
    matter: { departed: person, isDisputed: true },
  };
  const change = (await deps.people.load({ person })).head?.person.confirmed?.change ?? 0;
  const asked = `${report.round}.${report.stage ?? "none"}`;
  const id = linkIdOf(documentId, `disputed.${asked}.${person}.${change}`);
  await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt: deps.clock.now() }, null);
}

/**
 * Somebody is here again. What was not sent to them while they were away goes out by a link of its own, where it still awaits
 * them and nothing else asked them for it. What waits about their own address, of which nobody was asked meanwhile, is put to
 * whoever can answer.
 */
export async function askOnReturn(
  deps: Deps & { people: People; access: Pick<Access, "link"> },
  row: OutboxRow,
  { person }: EffectOf<"ask-on-return">,
): Promise<void> {
  const now = deps.clock.now();
  for await (const { documentId, report } of openDocuments(deps)) {
    const awaiting = awaitedFrom(report, person, now);
    if (awaiting.length === 0) continue;
    const { readable } = await deps.documents.ofDocument(documentId);
    const own = readable.filter(({ recipient, state }) => recipient.id === person && state !== "moot");
    const asked = await Promise.all(
      own.map(async (one) => ({ ...one, for: await askedBy(deps, report, documentId, one.id, person) })),
    );
    for (const doing of awaiting) {
      const [first, ...more] = asked.filter((one) => one.for && isSame(one.for, doing));
      if (!first || [first, ...more].some(({ state }) => state !== "inactive")) continue;
      const effect = { effect: "resend", message: first.id } as const;
      const id = idFor(row, documentId, first.id);
      await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt: now }, null);
    }
  }
  const known = (await deps.people.load({ person })).head?.person;
  for (const { asked } of known ? awaitedOf(known) : []) await addAskAnew(deps, row, person, asked);
  await deps.outbox.finish(row.id, "done");
}

/**
 * Somebody's new address is on file, and links of before act no more: each thing that awaits them goes to it by a link of its
 * own, but for what had not reached them, which goes out again by itself, as each document says that mail of theirs missed; and
 * so does the page of whoever watches over documents. What they were asked about somebody else's address is put to another, for theirs is too new to vouch by.
 */
export async function askAtNewAddress(
  deps: Deps & { people: People; access: Pick<Access, "link">; store: DecisionStore; ids: Ids },
  row: OutboxRow,
  { person, about }: EffectOf<"ask-at-new-address">,
): Promise<void> {
  const now = deps.clock.now();
  const recipient = { kind: "person", id: person } as const;
  const confirmed = (await deps.people.load({ person })).head?.person.confirmed ?? null;
  const { roster } = await deps.directory.organisation();
  let oversees = false;
  for await (const { documentId, report } of openDocuments(deps)) {
    const isAskedFrom = about?.documentId === documentId;
    const undelivered = missedBy(report, recipient);
    const missed = [...(isAskedFrom ? about.messages : []), ...undelivered];
    const again = await goingOutAgain(deps, report, documentId, missed, person);
    // Of the document from which it was asked the change says so by itself.
    if (confirmed && undelivered.length > 0 && !isAskedFrom)
      await concludeIn(deps, row, documentId, {
        ...{ recipient, messages: [], by: confirmed.proposedBy },
        outcome: { ended: "confirmed", by: confirmed.by },
      });
    const page: Doing[] =
      !oversees && roster[report.policy.overseer]?.includes(person)
        ? [{ purpose: "oversee", lane: null }]
        : [];
    oversees ||= page.length > 0;
    for (const doing of [...awaitedFrom(report, person, now), ...page])
      if (!again.some((one) => isSame(one, doing)))
        await addMail(deps, row, documentId, report, person, "link-at-new-address", doing);
  }
  for (const other of new Set(Object.values(roster).flat())) {
    const known = (await deps.people.load({ person: other })).head?.person;
    if (!known || !awaitedOf(known).some(({ asked }) => asked === person)) continue;
    await addAskAnew(deps, row, other, person);
  }
  await deps.outbox.finish(row.id, "done");
}

/** What somebody missed and is asked for still: it goes out again by its own link. */
async function goingOutAgain(
  deps: Pick<Deps, "outbox"> & { access: Pick<Access, "link"> },
  report: Document,
  documentId: string,
  missed: readonly string[],
  person: string,
): Promise<Doing[]> {
  const found = await Promise.all(
    missed.map((message) => askedBy(deps, report, documentId, message, person)),
  );
  return found.filter((one) => one !== null);
}

/** What a message asks of somebody, as the document stands now; null where it asks nothing of them, as a receipt. */
async function askedBy(
  { outbox, access }: Pick<Deps, "outbox"> & { access: Pick<Access, "link"> },
  { round, stage }: Document,
  documentId: string,
  message: string,
  person: string,
): Promise<Doing | null> {
  const row = await outbox.row(linkIdOf(documentId, message));
  const isAsking = row?.effect.effect === "mail" && row.effect.template !== "answer-recorded";
  const stored = isAsking && row.linkId !== null ? await access.link(row.linkId) : null;
  if (!stored || !isOfDocument(stored.link) || stored.link.person !== person) return null;
  const { link } = stored;
  const isNow = link.round === round && (link.lane === null || link.stage === stage);
  return isNow ? { purpose: link.purpose, lane: link.lane } : null;
}

const isSame = (one: Doing, other: Doing): boolean =>
  one.purpose === other.purpose && one.lane === other.lane;

/** Whoever is asked about somebody's address cannot answer, or it is looked whether they can: then another is asked. */
function addAskAnew(
  { clock, outbox }: Pick<Deps, "clock" | "outbox">,
  row: OutboxRow,
  about: string,
  asked: string,
): Promise<void> {
  const documentId = streamOfPerson(about);
  const effect = { effect: "ask-anew", asked, because: "link-over" } as const;
  const id = idFor(row, documentId, asked);
  return outbox.add({ id, documentId, effect, linkId: null, createdAt: clock.now() }, null);
}

const idFor = (row: OutboxRow, stream: string, what: string): string =>
  linkIdOf(stream, hashOf({ row: row.id, what }));

async function addMail(
  deps: Pick<Deps, "clock" | "outbox">,
  row: OutboxRow,
  documentId: string,
  report: Document,
  person: string,
  template: LinkTemplate,
  doing: Doing,
): Promise<void> {
  const [id, createdAt] = [idFor(row, documentId, `${doing.purpose} ${doing.lane}`), deps.clock.now()];
  const link = grantLink(id, documentId, person, doing, report, createdAt);
  const effect = { effect: "mail", template, person, ...doing } as const;
  await deps.outbox.add({ id, documentId, effect, linkId: id, createdAt }, link);
}
