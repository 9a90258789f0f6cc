import type { Named } from "../../domain/audit/commitments.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { claimsOf, definitionOf, routingOf } from "../../domain/documents/forms.ts";
import { withOwnWords } from "../../domain/documents/report/own-words.ts";
import { lanesUnchanged } from "../../domain/forms/answering.ts";
import type { Content, FieldError } from "../../domain/forms/content.ts";
import { digestOfShown } from "../../domain/forms/content.ts";
import type { Translation } from "../../domain/forms/languages.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { hasTranslated } from "../../domain/review/colleagues.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { canBringBack } from "../../domain/review/masked.ts";
import { wordsGiven } from "../../domain/review/own-words.ts";
import { withOthers } from "../../domain/review/route.ts";
import type { Brought } from "../../domain/review/translating-commands.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Files } from "../../ports/files.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { formWithFiles } from "../attaching/laid-out.ts";
import { readersOf } from "../clock/mind-translation.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify, todayOf } from "../entering/identify.ts";
import { translationBeside, whoTranslated } from "../translating/translation-beside.ts";
import { type Passed, passGuards } from "./claim.ts";
import { partiesSubmitted } from "./parties-submitted.ts";
import type { AmissDeps } from "./policy-amiss.ts";
import { checkWritten } from "./read-check.ts";
import { typedFrom } from "./read-form.ts";

/** What the page sends that shows the whole report: by what it knows what it showed. */
type SubmissionForm = {
  command: string;
  /** Digest of the content that it showed. */
  shown: string;
  /** Hash of the version that was submitted before; null where there was none. */
  before: string | null;
  /** What was masked of the document when the page was opened. */
  masked?: string;
  /** The guards that the page says it is to pass; those that it does not name are read by themselves. */
  guards?: readonly string[];
};

/** How often what is claimed is looked at anew, since others claimed something at the same moment. */
const mostTries = 5;

type SubmitRefusal = Refusal | { code: "no-session" } | { code: "invalid"; errors: FieldError[] };

/**
 * The author submits the draft that their page showed. Two calls to AWS, in whichever round, beside those that verify; one more where
 * the draft's sections are kept each for itself, however many they are, and one where the form takes files.
 *
 * 1. One read: session, link, head, authority, command, draft, the pinned basis, and the version submitted before.
 * 2. A repeated command, the same in every word, is answered as the first time.
 * 3. The history is verified: who writes it, and whether it awaits them, is not taken from a head that somebody edited.
 * 4. Where words were masked since that page was opened, nothing is submitted: its author looks through the report anew, which
 *    lacks what was masked in it.
 *    What its parties said in their own words is taken from there, whatever a draft says.
 * 5. The draft (after a request for changes, else what came back, where it is what was submitted) is read against the form's definition; the page must
 *    have shown this very content, and it must fit what an item holds: its author was told where it does not.
 *    A plan that it names must still be in force, and so must what it amends: one more call, where there is one.
 * 6. It passes the guards of what it claims. Where there is one such document at a time, the days that it is for are free, or it
 *    is refused with whose they are; amounts of others count together with its own. Of others that claim something of the same
 *    guards it is read whether they are still on their way: one more call, where there are any; and one for what a governance
 *    document replaces, since what has lapsed gave its own place back.
 * 7. From all of it follows which stages and lanes it goes through; and from what changed since the version before, for which
 *    lanes what they approved stands. It is committed to field by field; what says the same as in the version before keeps its
 *    commitment.
 * 8. One transaction: entry, head, immutable content, outbox row, first look at the execution; the draft goes, on
 *    condition that nothing was saved to it since; and its claims, on condition that nobody claimed anything since. Where
 *    somebody did, it goes on from 6 with what they left.
 */
export async function submitReport(
  deps: {
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    archive: Pick<Archive, "content" | "history">;
    directory: Pick<Directory, "organisation" | "person" | "names">;
    records: AmissDeps["records"];
    files: Pick<Files, "of">;
  },
  credentials: Credentials,
  form: SubmissionForm,
): Promise<Result<null, SubmitRefusal>> {
  const command = hashOf({ name: "submit", person: credentials.person, ...form });
  const { before, masked } = form;
  const who = await identify(deps, credentials, {
    ...{ command, basis: true, draft: true, translation: true },
    ...(before !== null && { content: before }),
    ...(form.guards !== undefined && { guards: form.guards }),
  });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (who.link.purpose !== "report") return refuse({ code: "not-yours" });
  if (standing !== "good") return refuse({ code: standing });
  // Whoever writes it with its author has a link that holds, and submits nothing.
  if (who.link.person !== head.report.author) return refuse({ code: "not-yours" });
  if (!loaded.authority || !loaded.basis) return refuse({ code: "no-longer-authorised" });
  const history = await deps.archive.history(who.link.documentId, head, loaded.basis);
  if (history === "altered") return refuse({ code: "altered" });
  if (canBringBack(head.report, masked)) return refuse({ code: "masked-meanwhile" });
  if (head.report.contentHash !== before) return refuse({ code: "draft-changed" });
  const found = loaded.content ?? null;
  // A version that is not what was submitted gives nothing on: neither words nor salts.
  const submitted = found === "altered" ? null : found;
  const written = typedFrom(loaded.basis, loaded.draft, found === "altered" ? found : (found?.value ?? null));
  if (written === "altered") {
    // The archive sounds the alarm of which the refusal speaks.
    await deps.archive.content(who.link.documentId, head.report, before ?? "");
    return refuse({ code: "altered" });
  }
  const typed = withOwnWords(loaded.basis, written, history);
  if (typed === "altered") return refuse({ code: "altered" });
  const definition = await formWithFiles(deps, who.link.documentId, loaded.basis);
  const today = todayOf(who, deps.clock.now());
  const read = await checkWritten(deps, loaded.basis, { definition, typed, today });
  if (!read.ok) return refuse(read.parentOver ?? { code: "invalid", errors: [...read.errors] });
  if (digestOfShown(read.content) !== form.shown) return refuse({ code: "draft-changed" });
  const content = commitTo(read.content, deps.ids.secret, submitted ?? undefined);
  const { documentId } = who.link;
  const brought = await broughtBeside(deps, who, loaded.basis, content);
  const { values } = read.content;
  const claimed = claimsOf(loaded.basis, documentId, values);
  const routing = routingOf(loaded.basis, values);
  const parties = await partiesSubmitted(deps, who, loaded.basis, content);
  const { authority } = loaded;
  const submit = (passed: Passed | null) =>
    carryOut(
      deps,
      documentId,
      head,
      {
        name: "submit",
        by: authority,
        contentHash: content.hash,
        routing: withOthers(routing, passed?.others ?? null),
        unchangedFor: submitted ? lanesUnchanged(definition, submitted.value, read.content) : [],
        parties,
        wordsGiven: wordsGiven(head.report),
        linkedAt: who.link.createdAt,
        now: deps.clock.now(),
        ...(masked !== undefined && { masked }),
        ...(passed && { taken: passed.taken, before: passed.before }),
        ...(brought && { translation: brought.brought }),
      },
      {
        command,
        authority,
        content,
        ...(brought && { translation: brought.translation }),
        submittedDraft: loaded.draft && { count: loaded.draftCount ?? null },
        ...(loaded.draftApart && { draftApart: loaded.draftApart }),
        ...(passed && { guards: passed.guards }),
      },
    );
  let guards = loaded.guards ?? [];
  for (let tries = 1; ; tries += 1) {
    const passed =
      claimed.length > 0 ? await passGuards(deps, documentId, loaded.basis, claimed, guards) : null;
    const outcome = await submit(passed);
    if (outcome.ok) return ok(null);
    if (outcome.refusal.code !== "claimed-meanwhile" || tries === mostTries) return outcome;
    guards = [];
  }
}

/**
 * What there is of a translation goes with its document, beside it: whole, it is put to its author at once, who reads both; where
 * they wrote it themselves, to whoever is next in line.
 */
async function broughtBeside(
  deps: { clock: Clock; ids: Ids; directory: Pick<Directory, "organisation" | "person"> },
  who: Identified,
  basis: Basis,
  content: Named<Content>,
): Promise<{ brought: Brought; translation: Named<Translation> } | null> {
  const { report } = who.head;
  const draft = who.loaded.translation ?? null;
  const today = todayOf(who, deps.clock.now());
  const made = translationBeside(definitionOf(basis), content, draft, { today, newSalt: deps.ids.secret });
  const by = made && whoTranslated(report, draft);
  if (!made || by === null) return null;
  const { lang, translation, missing } = made;
  const isAuthorFree = by !== report.author && !hasTranslated(report, lang, report.author);
  const next = missing === 0 && !isAuthorFree ? (await readersOf(deps, report, by, lang))[0] : undefined;
  const asked = isAuthorFree ? report.author : (next ?? null);
  return { brought: { lang, translationHash: translation.hash, by, asked, missing }, translation };
}
