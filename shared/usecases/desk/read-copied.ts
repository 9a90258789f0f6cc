import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { policyBegins } from "../../domain/documents/governance/beginning.ts";
import { isToReview } from "../../domain/documents/governance/standing.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { StartedKind } from "../../domain/documents/starting.ts";
import type { Typed } from "../../domain/forms/content.ts";
import { copiedInto } from "../../domain/forms/copying.ts";
import { begunFrom, type Draft } from "../../domain/forms/draft.ts";
import { mayCopy } from "../../domain/review/drafting.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import { typedFrom } from "../writing/read-form.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  archive: Pick<Archive, "content" | "pinned">;
  clock: Clock;
};

/** A document as its words are copied: all that stands in its form, and the number of its newest entry then. */
export type Copied = {
  documentId: string;
  basis: Basis;
  typed: Typed;
  number: number;
  /** What was submitted last, where nothing is typed anew. */
  submitted: { contentHash: string; values: Values } | null;
};

/**
 * A document whose words somebody begins another one with: its draft, else what was submitted last, without what was masked in
 * it. Nothing is written to it.
 * @returns null where it is none of theirs, or of another kind, or nothing is left of it
 */
export async function readCopied(
  { store, archive, clock }: Deps,
  { person }: KnownAuthority,
  kind: StartedKind,
  documentId: string,
): Promise<Copied | Altered | null> {
  const { head, basis: stored, draft } = await store.load({ documentId, basis: true, draft: true });
  if (!head || !stored || head.report.kind !== kind || !mayTake(head.report, person, clock.now()))
    return null;
  const basis = archive.pinned(documentId, head, stored);
  if (basis === "altered") return basis;
  const { report, chain } = head;
  const { contentHash } = report;
  const isSubmitted = draft === null && contentHash !== null;
  const submitted = isSubmitted ? await archive.content(documentId, report, contentHash) : null;
  const typed = typedFrom(basis, draft, submitted);
  if (typed === "altered") return typed;
  const values = submitted === null || submitted === "altered" ? null : submitted.values;
  const said = values && contentHash !== null ? { contentHash, values } : null;
  return { documentId, basis, typed, number: chain.number, submitted: said };
}

/** Their own; and a governance document that everybody can read as it holds, which whoever may start one revises. */
const mayTake = (document: Document, person: string, now: string): boolean =>
  document.kind === "governance"
    ? document.tail.adopted !== null && isToReview(document.tail)
    : mayCopy(document, person, now);

/** The draft with which a document begins that takes the words of another over. */
export function draftCopied(basis: Basis, { typed }: Copied): Draft {
  const definition = definitionOf(basis);
  const begun = basis.kind === "governance" ? policyBegins(basis) : {};
  return begunFrom(definition, { ...copiedInto(definition, typed), ...begun });
}

/** What the document is bound to with whose words another was begun; null where that cannot be shown. */
export async function basisOfCopied(
  { store, archive }: Omit<Deps, "clock">,
  documentId: string,
): Promise<Basis | null> {
  const { head, basis } = await store.load({ documentId, basis: true });
  const pinned = head && basis && archive.pinned(documentId, head, basis);
  return pinned === "altered" ? null : pinned;
}
