import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../../domain/outbox/mails.ts";
import { holdOn } from "../../domain/people/hold.ts";
import type { MailQueue } from "../../ports/mail.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { tellOfDisputed } from "../people/documents-of-somebody.ts";

type Writing = Parameters<typeof tellOfDisputed>[0] & {
  store: Pick<DecisionStore, "load">;
  mailQueue: MailQueue;
};

/** What is asked of somebody without whose answer a document does not go on as it should. */
const asking: ReadonlySet<Purpose> = new Set([
  "report",
  "review",
  "sign",
  "consent",
  "sign-as-party",
  "accept",
  "attest",
]);

/**
 * What asks somebody to write who has left reaches nobody, so that whoever oversees is told in its place. Of a report that
 * is opened they hear as it is. They are told too where nobody decides by the address to which somebody is asked.
 */
export async function writeTo(deps: Writing, row: OutboxRow, effect: EffectOf<"mail">): Promise<void> {
  if (asking.has(effect.purpose)) await tellOfNobody(deps, row, effect);
  return deps.mailQueue.enqueue(row.id);
}

/** What asks somebody to write without whom it is written all the same, or of whom is told as it is. */
const others: ReadonlySet<LinkTemplate> = new Set([
  "report-due",
  "writing-shared",
  "writing-returned",
  "writing-taken-up",
]);

async function tellOfNobody(
  deps: Writing,
  row: OutboxRow,
  { person, purpose, template }: EffectOf<"mail">,
): Promise<void> {
  const known = await deps.directory.person(person);
  const isGone = known?.person.active === false && purpose === "report" && !others.has(template);
  const isDisputed = known !== null && holdOn(known.person, deps.clock.now())?.code === "address-disputed";
  if (!isGone && !isDisputed) return;
  const { documentId } = row;
  const { head } = await deps.store.load({ documentId });
  if (!head) return;
  if (!isGone) return tellOfDisputed(deps, documentId, head.report, person);
  const role = head.report.policy.overseer;
  const told = { effect: "tell", template: "oversee-unwritten", role, purpose: "oversee" } as const;
  const createdAt = deps.clock.now();
  await deps.outbox.add(
    { id: `${row.id}.unwritten`, documentId, effect: told, linkId: null, createdAt },
    null,
  );
}
