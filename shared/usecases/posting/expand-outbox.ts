import { hashOf } from "../../domain/audit/hash.ts";
import { grantLink, linkIdOf } from "../../domain/links/grant.ts";
import type { EffectOf, Matter } from "../../domain/outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../../domain/outbox/mails.ts";
import { inParts } from "../../domain/outbox/notices.ts";
import { daysToTellAgain, isToldAgain } from "../../domain/review/still-so.ts";
import { hasWritten } from "../../domain/review/writers.ts";
import { later } from "../../domain/time.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Messages } from "../../ports/oversight.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { stillMissed, wasReachedSince } from "./who-missed.ts";

/** One row for several people becomes a row for each. Ids are derived from the row's, so that a second time adds none. */

type Deps = {
  store: DecisionStore;
  clock: Clock;
  outbox: Outbox;
  directory: Pick<Directory, "organisation" | "person">;
  documents: Messages;
};

/** A mail with a link of one's own for each person, for the stage that asked for it. */
export async function expandMails(deps: Deps, row: OutboxRow, effect: EffectOf<"mails">): Promise<void> {
  const [unless, beside] = await Promise.all([
    whoHearsAs(deps, effect.unless),
    whoHearsAs(deps, effect.beside),
  ]);
  const elsewhere = [...unless, ...beside];
  for (const person of effect.people)
    if (!elsewhere.includes(person)) await addMail(deps, row, { ...effect, person });
  await deps.outbox.finish(row.id, "done");
}

/** What is told at most once a day of a document: it says how things stand, so that one mail tells of many failures. */
const daily: Readonly<Partial<Record<LinkTemplate, string>>> = { "oversee-undelivered": "undelivered" };

/**
 * A mail for whoever holds the role now. What cannot reach somebody, since their address does not work, goes to their
 * deputy instead, who is named by role, as does what nobody is there to hear who may watch over the document, unless they hear it by a role of their own. Where a mail
 * about the document came back from an address that may work again, it goes to both until one arrives. With no deputy either it waits until
 * somebody holds the role, and an alarm tells that it does. What waits for them alone is told again.
 */
export async function expandTell(deps: Deps, row: OutboxRow, effect: EffectOf<"tell">): Promise<void> {
  const { template, role, purpose, matter } = effect;
  const known = purpose === "oversee" || template === "meeting-awaited" ? row.documentId : null;
  const [{ holders: all, deputies: named, report }, elsewhere, beside] = await Promise.all([
    whoIsTold(deps, role, known, purpose === "oversee"),
    whoHearsAs(deps, effect.unless, row.documentId),
    whoHearsAs(deps, effect.beside),
  ]);
  const deputies = named.filter((person) => ![...elsewhere, ...beside].includes(person));
  const holders = all.filter((person) => !elsewhere.includes(person));
  if (holders.length < all.length && holders.length === 0) return deps.outbox.finish(row.id, "moot");
  const again =
    report !== undefined && isToldAgain(report, template, matter ?? null)
      ? daysToTellAgain(report, template)
      : null;
  const isOver = again === null ? row.notBefore !== undefined : await wasToldSince(deps, row, effect, again);
  if (isOver) return deps.outbox.finish(row.id, "moot");
  const people = await Promise.all(holders.map((person) => deps.directory.person(person)));
  const isReached = (index: number) => people[index]?.contact.suppressed === null;
  const reached = holders.filter((_, index) => isReached(index));
  const missed = report ? await stillMissed(deps.documents, row.documentId, report, reached) : [];
  const name = daily[template];
  const told: Addressed[] = [
    ...reached.map((person) => ({ template, purpose, person, matter, ...nowhere })),
    ...(holders.length === 0 || reached.length < holders.length || missed.length > 0 ? deputies : []).map(
      (person) => ({
        ...toDeputy,
        person,
        matter: { missed: template, role, ...(matter && { of: matter }) },
      }),
    ),
  ];
  if (told.length === 0 && holders.length === 0) return;
  for (const each of told)
    if (name === undefined) await addMail(deps, row, each);
    else await addDaily(deps, row, name, each);
  if (again !== null) await tellAgain(deps, row, effect, again);
  await deps.outbox.finish(row.id, told.length > 0 ? "done" : "moot");
}

/** A row that tells something again is named by its day, so that a second one of that day adds none. */
function idOfTellingAgain({ documentId }: OutboxRow, { template, matter }: EffectOf<"tell">, at: string) {
  return linkIdOf(documentId, hashOf({ template, matter: matter ?? null, on: at.slice(0, 10) }));
}

async function tellAgain(
  deps: Deps,
  row: OutboxRow,
  effect: EffectOf<"tell">,
  inDays: number,
): Promise<void> {
  const createdAt = deps.clock.now();
  const notBefore = later(createdAt, { days: inDays });
  const id = idOfTellingAgain(row, effect, notBefore);
  await deps.outbox.add({ id, documentId: row.documentId, effect, linkId: null, createdAt, notBefore }, null);
}

/**
 * Whether the same was told after a row of it was made, be it for another cause: what tells it again after that is
 * there. What was told before, and comes anew, is news.
 */
async function wasToldSince(
  deps: Deps,
  row: OutboxRow,
  effect: EffectOf<"tell">,
  inDays: number,
): Promise<boolean> {
  const now = deps.clock.now();
  const days = Array.from({ length: inDays }, (_, before) => later(now, { days: before + 1 }));
  const ahead = await Promise.all(days.map((day) => deps.outbox.row(idOfTellingAgain(row, effect, day))));
  return ahead.some((again) => again !== null && again.createdAt > row.createdAt);
}

/**
 * Word to the deputies that a mail did not reach somebody who holds the role: once a day, however many do not; and of one
 * whom mails missed before, only where one has reached them since the deputy was told.
 */
export async function expandTellDeputy(
  deps: Deps,
  row: OutboxRow,
  { role, again }: EffectOf<"tell-deputy">,
): Promise<void> {
  const [{ deputies }, messages] = await Promise.all([
    whoIsTold(deps, role),
    again === undefined ? null : deps.documents.ofDocument(row.documentId),
  ]);
  const told = deputies.filter(
    (deputy) => !messages || !again || wasReachedSince(messages.readable, again, deputy),
  );
  for (const person of told) await addDaily(deps, row, "unreachable", { ...toDeputy, person });
  await deps.outbox.finish(row.id, told.length > 0 ? "done" : "moot");
}

/**
 * Who holds a role, and who hears in their place what does not reach them.
 * @param documentId a document whose standing is asked too
 * @param isOverseen whether they watch over it by their role: nobody does who wrote it
 */
async function whoIsTold(
  { directory, store }: Deps,
  role: string,
  documentId: string | null = null,
  isOverseen = documentId !== null,
) {
  const [{ roster, deputies }, loaded] = await Promise.all([
    directory.organisation(),
    documentId === null ? null : store.load({ documentId }),
  ]);
  const report = loaded?.head?.report;
  const holders = (roster[role] ?? []).filter(
    (person) => !report || !isOverseen || !hasWritten(report, person),
  );
  const standIns = roster[deputies[role] ?? ""] ?? [];
  return { holders, deputies: standIns.filter((person) => !holders.includes(person)), report };
}

/** Whoever hears of it by another role, in the same moment; nobody where no other role does. */
const whoHearsAs = async (deps: Deps, role: string | undefined, overseen: string | null = null) =>
  role === undefined ? [] : (await whoIsTold(deps, role, overseen)).holders;

const nowhere = { round: 0, stage: null, lane: null } as const;

/** A deputy reads the document; they oversee nothing unless they are given the role. */
const toDeputy = { template: "oversee-unreachable", purpose: "read", ...nowhere } as const;

/** Rows that are added side by side: a row for hundreds of readers takes a second or two of those that the relay has. */
const atOnce = 25;

/** A notice for each donor, subscriber or partner. */
export async function expandNotices(
  deps: Deps,
  row: OutboxRow,
  { template, recipients, payment }: EffectOf<"notices">,
): Promise<void> {
  const { documentId } = row;
  const createdAt = deps.clock.now();
  for (const some of inParts(recipients, atOnce))
    await Promise.all(
      some.map((recipient) => {
        const of = payment === undefined ? {} : { payment };
        const effect = { effect: "notice", template, recipient, ...of } as const;
        const id = `${row.id}.${recipient.kind}.${recipient.id}`;
        return deps.outbox.add({ id, documentId, effect, linkId: null, createdAt }, null);
      }),
    );
  await deps.outbox.finish(row.id, "done");
}

type Addressed = {
  template: LinkTemplate;
  purpose: Purpose;
  person: string;
  round: number;
  stage: number | null;
  lane: string | null;
  matter?: Matter | undefined;
};

function addMail(deps: Deps, row: OutboxRow, told: Addressed): Promise<void> {
  return add(deps, row.documentId, `${row.id}.${told.person}`, told, {});
}

/**
 * Adds a mail that says how things stand today. When today's has left before this cause of it, there is one more
 * tomorrow, and none if nothing is wrong any more by then.
 */
async function addDaily(
  deps: Deps,
  { documentId, createdAt }: OutboxRow,
  name: string,
  told: Addressed,
): Promise<void> {
  const now = deps.clock.now();
  const tomorrow = later(now, { days: 1 });
  const idOn = (at: string) => linkIdOf(documentId, `${name}.${at.slice(0, 10)}.${told.person}`);
  const today = await deps.outbox.row(idOn(now));
  if (!today) return add(deps, documentId, idOn(now), told, {});
  const isToCome = (await deps.outbox.pending(today.id)) !== null;
  if (isToCome || today.createdAt >= createdAt) return;
  await add(deps, documentId, idOn(tomorrow), told, { notBefore: tomorrow });
}

function add(
  deps: Deps,
  documentId: string,
  id: string,
  told: Addressed,
  when: Pick<OutboxRow, "notBefore">,
): Promise<void> {
  const createdAt = deps.clock.now();
  const { template, purpose, person, lane, matter } = told;
  const link = grantLink(id, documentId, person, told, told, createdAt);
  const effect = { effect: "mail", template, person, purpose, lane, ...(matter && { matter }) } as const;
  return deps.outbox.add({ id, documentId, effect, linkId: id, createdAt, ...when }, link);
}
