import { grantLink } from "../domain/links/grant.ts";
import type { LinkTemplate, Purpose } from "../domain/workflow/effects.ts";
import type { OutboxRow } from "../ports/store.ts";
import type { EffectOf, RelayDeps } from "./relay-outbox.ts";

/** One row for several people becomes a row for each. Ids are derived from the row's, so that a second time adds none. */

type Deps = Pick<RelayDeps, "store" | "clock" | "outbox" | "directory">;

/** A mail with a link of one's own for each person, for the stage that asked for it. */
export async function expandMails(deps: Deps, row: OutboxRow, effect: EffectOf<"mails">): Promise<void> {
  for (const person of effect.people) await addMail(deps, row, { ...effect, person });
  await deps.outbox.finish(row.id, "done");
}

/** A mail for whoever holds the role now. A role that nobody holds leaves nobody to tell. */
export async function expandTell(
  deps: Deps,
  row: OutboxRow,
  { template, role, purpose }: EffectOf<"tell">,
): Promise<void> {
  const { roster } = await deps.directory.organisation();
  const place = { round: 0, stage: null, lane: null };
  for (const person of roster[role] ?? []) await addMail(deps, row, { template, purpose, person, ...place });
  await deps.outbox.finish(row.id, roster[role]?.length ? "done" : "moot");
}

/** A notice for each donor, subscriber or partner. */
export async function expandNotices(
  deps: Deps,
  row: OutboxRow,
  { template, recipients }: EffectOf<"notices">,
): Promise<void> {
  const { documentId } = row;
  const createdAt = deps.clock.now();
  for (const recipient of recipients) {
    const effect = { effect: "notice", template, recipient } as const;
    const id = `${row.id}.${recipient.kind}.${recipient.id}`;
    await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt }, null);
  }
  await deps.outbox.finish(row.id, "done");
}

type Addressed = {
  template: LinkTemplate;
  purpose: Purpose;
  person: string;
  round: number;
  stage: number | null;
  lane: string | null;
};

function addMail(deps: Deps, row: OutboxRow, addressed: Addressed) {
  const { template, purpose, person, lane } = addressed;
  const { documentId } = row;
  const createdAt = deps.clock.now();
  const link = grantLink(`${row.id}.${person}`, documentId, person, addressed, addressed, createdAt);
  const effect = { effect: "mail", template, person, purpose, lane } as const;
  return deps.outbox.add({ id: link.id, documentId, effect, linkId: link.id, createdAt }, link);
}
