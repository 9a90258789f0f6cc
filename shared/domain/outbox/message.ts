import type { Recipient } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Effect } from "./effect.ts";
import type { Purpose } from "./mails.ts";

/**
 * Who an effect's message is for; null for what is no message. What is told at an old address says nothing about the one
 * on file, so that it is none of theirs either.
 */
export function recipientOf(effect: Effect): Recipient | null {
  if (
    effect.effect === "mail" ||
    effect.effect === "address-mail" ||
    effect.effect === "meeting-mail" ||
    effect.effect === "credential-mail" ||
    effect.effect === "interest-mail" ||
    effect.effect === "calendar-mail"
  )
    return { kind: "person", id: effect.person };
  return effect.effect === "notice" ? effect.recipient : null;
}

/** Of the mails about a meeting, whose last one did not reach them: by how each fared, or what became of its row. */
export function unreachedOf(
  mails: readonly { row: { effect: Effect; createdAt: string }; state: string }[],
): string[] {
  const last = new Map<string, string>();
  for (const { row, state } of mails.toSorted((a, b) => a.row.createdAt.localeCompare(b.row.createdAt)))
    if (row.effect.effect === "meeting-mail" && state !== "moot") last.set(row.effect.person, state);
  return [...last].flatMap(([person, state]) => (notReached.has(state) ? [person] : []));
}

const notReached: ReadonlySet<string> = new Set(["bounced", "complained", "address", "failed"]);

/** Whether it tells of a change of somebody's address at the new one, before or after it is on file. */
export const isToNewAddress = (effect: Effect, change: string): boolean =>
  effect.effect === "address-note" && effect.at === "new" && effect.change === change;

/** A message as the entries of its document name it: its outbox row's id without the document's. */
export const messageOf = (outboxId: string): string => outboxId.slice(outboxId.indexOf("~") + 1);

/** In which part somebody is written to. */
export type Audience = EventOf<"delivery-failed">["facts"]["audience"];

const audiences: Readonly<Record<Purpose, Audience>> = {
  report: "author",
  read: "author",
  review: "reviewer",
  note: "reviewer",
  sign: "director",
  consent: "partner",
  "sign-as-party": "partner",
  accept: "donor",
  "own-words": "partner",
  attest: "director",
  "confirm-translation": "author",
  translate: "author",
  comment: "reviewer",
  clarify: "author",
  oversee: "overseer",
};

/** In which part an effect's reader is written to; the machine where nobody is. */
export function audienceOf(effect: Effect): Audience {
  if (effect.effect === "notice") return effect.recipient.kind === "partner" ? "partner" : "donor";
  if (effect.effect !== "mail") return "machine";
  return effect.template === "oversee-unreachable" ? "deputy" : audiences[effect.purpose];
}
