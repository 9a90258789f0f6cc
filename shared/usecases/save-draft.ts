import type { Refusal } from "../domain/documents/report/commands.ts";
import type { FieldError, Typed } from "../domain/documents/report/content.ts";
import { readContent } from "../domain/documents/report/content.ts";
import { reportDefinition } from "../domain/documents/report/definition.ts";
import type { Result } from "../domain/result.ts";
import { ok, refuse } from "../domain/result.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Drafts } from "../ports/drafts.ts";
import type { DecisionStore } from "../ports/store.ts";
import type { Credentials, Identified } from "./identify.ts";
import { identify } from "./identify.ts";

type Saved = { who: Identified; typed: Typed; errors: FieldError[] };

/**
 * Keeps what an author typed, right or wrong, and says what is missing. Makes no entry and starts nothing.
 *
 * 1. One read: session, link, head, basis.
 * 2. Only the fields of the form's definition are kept, at most as long as a field may ever be typed.
 * 3. The draft is written, whatever its errors, so that nothing typed is lost.
 */
export async function saveDraft(
  deps: { store: DecisionStore; clock: Clock; drafts: Drafts },
  credentials: Credentials,
  form: Typed,
): Promise<Result<Saved, Refusal | { code: "no-session" }>> {
  const who = await identify(deps, credentials, { basis: true });
  if (!who) return refuse({ code: "no-session" });
  const { basis } = who.loaded;
  if (who.standing !== "good" || who.link.purpose !== "report" || !basis)
    return refuse({ code: "wrong-status", status: who.head.report.status });
  const definition = reportDefinition(basis);
  const fields = definition.sections.flatMap((section) => section.fields);
  const typed = Object.fromEntries(
    fields.map(({ name, kind }) => [name, (form[name] ?? "").slice(0, longestTyped[kind])]),
  );
  await deps.drafts.keep(who.link.documentId, typed);
  const read = readContent(definition, typed);
  return ok({ who, typed, errors: read.ok ? [] : read.errors });
}

/** Characters of a field that a draft keeps: more than any field admits, so that its author can cut an overlong text. */
const longestTyped = { date: 100, "whole-number": 100, "long-text": 20_000 };
