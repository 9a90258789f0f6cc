import { hashOf } from "../domain/audit/hash.ts";
import { grantLink, linkIdOf } from "../domain/links/grant.ts";
import type { EffectOf } from "../domain/workflow/effect.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Outbox } from "../ports/outbox.ts";
import type { DocumentRegister, RegisterCursor } from "../ports/oversight.ts";
import type { Directory } from "../ports/reading.ts";
import type { OutboxRow } from "../ports/store.ts";

type Deps = {
  clock: Clock;
  directory: Pick<Directory, "person">;
  documents: DocumentRegister;
  outbox: Pick<Outbox, "add" | "finish">;
};

const pageSize = 20;

/**
 * Whoever comes to hold a role by which open documents are watched over gets their page at once, not only with the next thing
 * that is told to it. It may come twice.
 *
 * 1. Roles that they hold no more by now are none.
 * 2. One mail, by one of the documents: its link opens the register of all of them. Where none is open there is nothing to
 *    watch over yet, and the first that opens tells them.
 */
export async function welcomeOverseer(
  deps: Deps,
  row: OutboxRow,
  { person, roles }: EffectOf<"welcome">,
): Promise<void> {
  const known = await deps.directory.person(person);
  const held = known?.person.active ? roles.filter((role) => known.person.roles.includes(role)) : [];
  const documentId = held.length === 0 ? null : await openDocumentOf(deps, held);
  if (documentId === null) return deps.outbox.finish(row.id, "moot");
  const id = linkIdOf(documentId, `given.${hashOf({ row: row.id })}`);
  const createdAt = deps.clock.now();
  const mail = {
    effect: "mail",
    template: "oversee-given",
    person,
    purpose: "oversee",
    lane: null,
  } as const;
  const link = grantLink(id, documentId, person, mail, { round: 0, stage: null }, createdAt);
  await deps.outbox.add({ id, documentId, effect: mail, linkId: id, createdAt }, link);
  await deps.outbox.finish(row.id, "done");
}

/** An open document that is watched over by one of these roles; null where there is none. */
async function openDocumentOf(
  { documents }: Pick<Deps, "documents">,
  roles: readonly string[],
  after: RegisterCursor | null = null,
): Promise<string | null> {
  const { reports, next } = await documents.list({ ended: false, after, limit: pageSize });
  const found = reports.find(({ report }) => roles.includes(report.policy.overseer));
  if (found || next === null) return found?.documentId ?? null;
  return openDocumentOf({ documents }, roles, next);
}
