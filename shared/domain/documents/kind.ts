import type { DocumentKind } from "../../../events/common.ts";
import type { DocumentEvent, EventOf, TailEvent } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import type { Outcome, ReviewCommand } from "../review/commands.ts";
import type { Review } from "../review/state.ts";

type Of<K extends DocumentKind> = Review & { kind: K; tail: unknown };

/** What the record of a kind of document comes to: all that its head is made of. Pure. */
export type Recorded<D extends Of<DocumentKind>> = {
  /** What its tail begins as. */
  begin(opened: EventOf<"document-opened">["facts"]): D["tail"];
  /** The document after an event, which its review has followed already where it is of that. */
  evolve(document: D, event: DocumentEvent): D;
  /** Whether an event of its own follows from what was recorded until then. */
  follows(document: D, event: TailEvent<D["kind"]>): boolean;
};

/** What a kind of document does besides what all of them do in a review. Pure: no clock, no IO. */
export type Kind<D extends Of<DocumentKind>, Command extends { name: string }> = {
  /** What a command makes of it where that is not the same for every document; null for any other. */
  decide(document: D, command: ReviewCommand | Command): Outcome | null;
  /** What must happen outside after an event. @param before the document as the event found it; null when it began */
  effects?(document: D, event: DocumentEvent, before: D | null): Effect[];
  /** Its own events after which the clock must look anew at its days. */
  movesDates?: readonly TailEvent<D["kind"]>["type"][];
  /** Minutes after an event of its own within which the clock must look at the execution; null when it changes nothing in that. */
  lookAfter?(document: D, event: TailEvent<D["kind"]>): number | null;
  /** When the clock must look at days of its own (instants, ISO 8601 UTC). @param now as those */
  moments?(document: D, timeZone: string, now: string): string[];
  /** Whether it awaits something of somebody by their roles that they do where they read it. */
  awaitsRoles?(document: D, roles: readonly string[]): boolean;
};
