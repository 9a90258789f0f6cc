import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Typed } from "../../domain/forms/content.ts";
import { naming, sectionsOf } from "../../domain/forms/rows.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { AsideShown } from "../../ports/asides.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import { typedSoFar } from "../writing/read-form.ts";

type CommentForm = {
  command: string;
  section: string;
  /** The field that it is about; null for the part as a whole. */
  field: string | null;
  /** How often the part had been saved when the page showed it, and what was masked of the document then. */
  revision: number;
  masked: string;
  text: string;
  /** What it proposes to answer there, by the names of fields; nothing of a comment in words alone. */
  proposed?: Typed;
  /** What waited of this form, where its page showed that: it goes with what is recorded. */
  asideGone?: AsideShown;
};

/**
 * Whoever was asked comments on a part of a draft, or proposes another answer of one of its fields.
 *
 * 1. One read: session, link, head, authority, command, basis, draft. A repeated command is answered as the first time.
 * 2. The history is verified. The part must be in the form: a row that is gone since stays what the comment is on.
 * 3. The words become salted commitments, whose hash the entry bears; they lie among the private data.
 * 4. One transaction: entry, head, words. What comes after the last day is refused, whether or not a clock has ticked.
 */
export async function commentOnDraft(
  deps: {
    store: DecisionStore;
    archive: Pick<Archive, "history" | "content">;
    directory: Pick<Directory, "organisation">;
    clock: Clock;
    ids: Ids;
  },
  credentials: Credentials,
  { asideGone, ...form }: CommentForm,
): Promise<Result<null, Refusal | { code: "no-session" }>> {
  const command = hashOf({ name: "comment", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { command, basis: true, draft: true });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, link, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (link.purpose !== "comment") return refuse({ code: "not-yours" });
  if (standing !== "good") return refuse({ code: standing });
  const { authority: by, basis } = loaded;
  if (!by || !basis) return refuse({ code: "no-longer-authorised" });
  const [history, typed, { timeZone }] = await Promise.all([
    deps.archive.history(link.documentId, head, basis),
    typedSoFar(deps, who, basis),
    deps.directory.organisation(),
  ]);
  if (history === "altered" || typed === "altered") return refuse({ code: "altered" });
  const named = naming([form.section, ...(form.field === null ? [] : [form.field])]);
  const section = sectionsOf(definitionOf(basis), typed, named).find(({ id }) => id === form.section);
  const isField = form.field === null || section?.fields.some(({ name }) => name === form.field);
  if (!section || !isField) return refuse({ code: "content-changed" });
  if (!areOf(form)) return refuse({ code: "content-changed" });
  const words = tidyComment({ text: form.text, fields: form.proposed ?? {} });
  const comment = words && commitTo(words, deps.ids.secret);
  const { field, revision, masked } = form;
  const outcome = await carryOut(
    deps,
    link.documentId,
    head,
    {
      name: "comment",
      ...{ by, linkedAt: link.createdAt, now: deps.clock.now(), timeZone },
      ...{ section: form.section, field, revision, masked },
      commentCommitment: comment?.hash ?? null,
    },
    { command, authority: by, ...(comment && { comment }), ...(asideGone && { asideGone }) },
  );
  return outcome.ok ? ok(null) : outcome;
}

/** Whether all that is proposed is of the field that it is about: itself, or a row of its list. */
const areOf = ({ field, proposed = {} }: CommentForm): boolean =>
  Object.keys(proposed).every(
    (name) => name === field || (field?.endsWith(".rows") && name.startsWith(field.slice(0, -"rows".length))),
  );
