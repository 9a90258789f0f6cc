import { hashOf } from "../domain/audit/hash.ts";
import type { Refusal } from "../domain/documents/report/commands.ts";
import type { FieldError } from "../domain/documents/report/content.ts";
import { contentHash, readContent } from "../domain/documents/report/content.ts";
import { reportDefinition } from "../domain/documents/report/definition.ts";
import type { Result } from "../domain/result.ts";
import { ok, refuse } from "../domain/result.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Archive } from "../ports/reading.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";
import type { Credentials } from "./identify.ts";
import { identify } from "./identify.ts";
import { typedSoFar } from "./read-form.ts";

type SubmitRefusal = Refusal | { code: "no-session" } | { code: "invalid"; errors: FieldError[] };

/**
 * The author submits the draft that their page showed. Two calls to AWS.
 *
 * 1. One read: session, link, head, authority, command, draft and the pinned basis.
 * 2. A repeated command, the same in every word, is answered as the first time.
 * 3. The draft (after a request for changes, else what came back) is read against the form's definition; the page must have shown this very content.
 * 4. One transaction: entry, head, immutable content, outbox row, first look at the execution; the draft goes.
 */
export async function submitReport(
  deps: { store: DecisionStore; clock: Clock; archive: Pick<Archive, "content"> },
  credentials: Credentials,
  form: { command: string; contentHash: string },
): Promise<Result<null, SubmitRefusal>> {
  const command = hashOf({ name: "submit", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { command, basis: true, draft: true });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (standing !== "good" || who.link.purpose !== "report")
    return refuse({ code: "wrong-status", status: head.report.status });
  if (!loaded.authority || !loaded.basis) return refuse({ code: "no-longer-authorised" });
  const read = readContent(reportDefinition(loaded.basis), await typedSoFar(deps, who, loaded.basis));
  if (!read.ok) return refuse({ code: "invalid", errors: read.errors });
  const hash = contentHash(read.content);
  if (hash !== form.contentHash) return refuse({ code: "content-changed" });

  const outcome = await carryOut(
    deps,
    who.link.documentId,
    head,
    { name: "submit", by: loaded.authority, contentHash: hash },
    {
      command,
      authority: loaded.authority,
      content: { hash, content: read.content },
      clearDraft: true,
    },
  );
  return outcome.ok ? ok(null) : outcome;
}
