import { hashOf } from "../../domain/audit/hash.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import { suppliedNow } from "../../domain/review/translations.ts";
import { reasonOfStatus } from "../../domain/review/why-not.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { readersOf } from "../clock/mind-translation.ts";
import { carryOut } from "../engine/carry-out.ts";
import { todayOf } from "../entering/identify.ts";
import type { OverseerRefusal } from "../overseeing/act-as-overseer.ts";
import { translationBeside } from "./translation-beside.ts";
import type { TranslatingBy } from "./who-translates.ts";
import { identifyTranslating } from "./who-translates.ts";

/**
 * A translator, or whoever watches over a document, hands a whole translation of it over, once it was submitted. It changes
 * nothing of that.
 *
 * 1. One read: session, link, head, authority, command, basis, and what is written of the translation. A repeated command is
 *    answered as the first time.
 * 2. The content is read and verified: it must be all there in the other language, made from these very words.
 * 3. One transaction: entry, head, the words beside the content, and the mail to the second person, who is none of those who ever
 *    translated it, in part either.
 */
export async function handOver(
  deps: {
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    archive: Pick<Archive, "keptContent">;
    directory: Pick<Directory, "organisation" | "person">;
  },
  credentials: TranslatingBy,
  form: { command: string; masked: string },
): Promise<Result<null, OverseerRefusal>> {
  const { person, overseen } = credentials;
  const command = hashOf({ name: "hand-over", person, ...form, ...(overseen && { overseen }) });
  const who = await identifyTranslating(deps, credentials, { command });
  if (!who.ok) return who;
  const { documentId, head, link, loaded } = who.value;
  if (loaded.commandDone) return ok(null);
  const { authority: by, basis, translation: draft = null } = loaded;
  if (!by || !basis) return refuse({ code: "no-longer-authorised" });
  const { report } = head;
  const { contentHash } = report;
  if (!allows("supply-translation", report.status) || contentHash === null)
    return refuse({ code: reasonOfStatus(report.status) });
  const kept = await deps.archive.keptContent(documentId, report, contentHash);
  if (kept === "altered") return refuse({ code: kept });
  const now = deps.clock.now();
  const options = { today: todayOf(who.value, now), newSalt: deps.ids.secret };
  const made = translationBeside(definitionOf(basis), { hash: contentHash, kept }, draft, options);
  if (!made || made.missing > 0) return refuse({ code: "translation-incomplete" });
  const { lang, translation } = made;
  const wrote = new Set(Object.values(draft ?? {}).map((section) => section.by));
  const asked = (await readersOf(deps, report, by.person, lang)).find((one) => !wrote.has(one));
  if (asked === undefined) return refuse({ code: "nobody-to-confirm" });
  const outcome = await carryOut(
    deps,
    documentId,
    head,
    {
      ...{ name: "supply-translation", by, lang, contentHash, masked: form.masked, asked },
      ...{ translationHash: translation.hash, replaces: suppliedNow(report, lang) },
      ...(overseen === undefined && { handedOver: { linkedAt: link.createdAt, now } }),
    },
    { command, authority: by, translation },
  );
  return outcome.ok ? ok(null) : outcome;
}
