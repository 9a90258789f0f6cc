import { hashOf } from "../../domain/audit/hash.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import { suppliedNow } from "../../domain/review/translations.ts";
import { reasonOfStatus } from "../../domain/review/why-not.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { readersOf } from "../clock/mind-translation.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials } from "../entering/identify.ts";
import { identify, todayOf } from "../entering/identify.ts";
import { translatingNeeds } from "./read-translating.ts";
import { translationBeside } from "./translation-beside.ts";

type HandOverRefusal = Refusal | { code: "no-session" } | { code: "nobody-to-confirm" };

/**
 * A translator hands a whole translation over, of a document that was submitted. It changes nothing of that.
 *
 * 1. One read: session, link, head, authority, command, basis, and what is written of the translation. A repeated command is
 *    answered as the first time.
 * 2. The content is read and verified: it must be all there in the other language, made from these very words.
 * 3. One transaction: entry, head, the words beside the content, and the mail to the second person, who is none of those who ever
 *    translated it.
 */
export async function handOver(
  deps: {
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    archive: Pick<Archive, "keptContent">;
    directory: Pick<Directory, "organisation" | "person">;
  },
  credentials: Credentials,
  form: { command: string; masked: string },
): Promise<Result<null, HandOverRefusal>> {
  const command = hashOf({ name: "hand-over", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { command, ...translatingNeeds });
  if (!who) return refuse({ code: "no-session" });
  const { head, link, loaded, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (link.purpose !== "translate") return refuse({ code: "not-yours" });
  if (standing !== "good") return refuse({ code: standing });
  const { authority: by, basis, translation: draft = null } = loaded;
  if (!by || !basis) return refuse({ code: "no-longer-authorised" });
  const { report } = head;
  const { contentHash } = report;
  if (!allows("supply-translation", report.status) || contentHash === null)
    return refuse({ code: reasonOfStatus(report.status) });
  const kept = await deps.archive.keptContent(link.documentId, report, contentHash);
  if (kept === "altered") return refuse({ code: kept });
  const now = deps.clock.now();
  const options = { today: todayOf(who, now), newSalt: deps.ids.secret };
  const made = translationBeside(definitionOf(basis), { hash: contentHash, kept }, draft, options);
  if (!made || made.missing > 0) return refuse({ code: "translation-incomplete" });
  const { lang, translation } = made;
  const [asked] = await readersOf(deps, report, by.person, lang);
  if (asked === undefined) return refuse({ code: "nobody-to-confirm" });
  const outcome = await carryOut(
    deps,
    link.documentId,
    head,
    {
      ...{ name: "supply-translation", by, lang, contentHash, masked: form.masked, asked },
      ...{ translationHash: translation.hash, replaces: suppliedNow(report, lang) },
      handedOver: { linkedAt: link.createdAt, now },
    },
    { command, authority: by, translation },
  );
  return outcome.ok ? ok(null) : outcome;
}
