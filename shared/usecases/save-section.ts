import type { Refusal } from "../domain/documents/report/commands.ts";
import type { Typed } from "../domain/documents/report/content.ts";
import { reportDefinition } from "../domain/documents/report/definition.ts";
import type { Draft, DraftSection } from "../domain/documents/report/draft.ts";
import { ofSection } from "../domain/documents/report/draft.ts";
import type { Result } from "../domain/result.ts";
import { ok, refuse } from "../domain/result.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Drafts } from "../ports/drafts.ts";
import type { Archive } from "../ports/reading.ts";
import type { DecisionStore } from "../ports/store.ts";
import type { Credentials, Identified } from "./identify.ts";
import { identify } from "./identify.ts";
import { typedSoFar } from "./read-form.ts";

/** `typed` is the whole form with what was just typed; `saved` is what another tab kept of this section meanwhile. */
type Saved = { who: Identified; typed: Typed; revision: number; saved: DraftSection | null };

/**
 * Keeps what an author typed in one section, right or wrong. Makes no entry and starts nothing.
 *
 * 1. One read: session, link, head, basis, draft.
 * 2. Only the fields of the section are kept, each whole, however long it is: its author shortens it, nobody else. What an
 *    item of the table cannot hold is refused whole, with all that was typed.
 * 3. The section is written, whatever its errors, so that nothing typed is lost; what another tab keeps of other
 *    sections stays as it is, and what it kept of this one since the page was shown is not overwritten but told. The
 *    same words twice (a double click, Back and again) are no conflict.
 * 4. It is kept on condition that the report is still with its author: what would be lost, since another tab submitted
 *    it meanwhile, is refused and said.
 */
export async function saveSection(
  deps: { store: DecisionStore; clock: Clock; drafts: Drafts; archive: Archive },
  credentials: Credentials,
  form: { section: string; seen: number; typed: Typed },
): Promise<
  Result<
    Saved,
    | Refusal
    | { code: "no-session" }
    | { code: "no-such-section" }
    | { code: "too-large"; who: Identified; typed: Typed }
  >
> {
  const who = await identify(deps, credentials, { basis: true, draft: true });
  if (!who) return refuse({ code: "no-session" });
  const { basis } = who.loaded;
  if (who.standing !== "good" || who.link.purpose !== "report" || !basis)
    return refuse({ code: "wrong-status", status: who.head.report.status });
  const definition = reportDefinition(basis);
  const section = definition.sections.find(({ id }) => id === form.section);
  if (!section) return refuse({ code: "no-such-section" });
  const own = ofSection(section, form.typed);
  const before = await typedSoFar(deps, who, basis);
  const others = Object.fromEntries(definition.sections.map((each) => [each.id, ofSection(each, before)]));
  const draft = { ...who.loaded.draft, [section.id]: { typed: own, revision: form.seen + 1 } };
  const typed = { ...before, ...own };
  if (isTooLarge(draft)) return refuse({ code: "too-large", who, typed });
  const kept = await deps.drafts.keepSection(
    who.link.documentId,
    { section: section.id, typed: own, seen: form.seen, status: who.head.report.status },
    who.loaded.draft === null ? others : {},
  );
  if (kept.kept) return ok({ who, typed, revision: form.seen + 1, saved: null });
  if (kept.saved === "closed") return refuse({ code: "closed-meanwhile" });
  if (isSame(kept.saved.typed, own)) return ok({ who, typed, revision: kept.saved.revision, saved: null });
  return ok({ who, typed, revision: kept.saved.revision, saved: kept.saved });
}

/** Bytes of a draft at most: an item of DynamoDB holds 400 KB, names and all. */
const largestDraft = 360_000;

const isTooLarge = (draft: Draft): boolean =>
  new TextEncoder().encode(JSON.stringify(draft)).length > largestDraft;

const isSame = (one: Typed, other: Typed): boolean =>
  Object.keys({ ...one, ...other }).every((name) => (one[name] ?? "") === (other[name] ?? ""));
