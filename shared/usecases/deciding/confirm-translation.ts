import { tidyComment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { askedToRead } from "../../domain/review/standing.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { asideOfTranslation, goneWith } from "../engine/lay-aside.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";

/** A translation that waits for its reader, beside the content that it translates. */
export type WaitingTranslation = {
  lang: Lang;
  hash: string;
  /** Who supplied it. */
  by: string;
  content: Content;
  words: Readonly<Record<string, string>>;
};

/** What somebody is asked to read, the first of them where there are two; null where nothing waits for them. */
export async function readWaitingTranslation(
  { archive }: { archive: Archive },
  { head: { report }, link }: Identified,
): Promise<WaitingTranslation | Altered | null> {
  const [lang] = askedToRead(report, link.person);
  const proposal = lang && report.proposedTranslations[lang];
  if (!proposal || !report.contentHash) return null;
  const { documentId } = link;
  const [content, kept] = await Promise.all([
    archive.content(documentId, report, report.contentHash),
    archive.translations(documentId, { ...report, translations: { [lang]: proposal.hash } }),
  ]);
  const words = kept === "altered" ? undefined : kept[lang];
  if (content === "altered" || !words) return "altered";
  return { lang, hash: proposal.hash, by: proposal.by, content, words: words.value.values };
}

/** What the second person answers, on the two texts that their page showed. */
export type TranslationForm = {
  command: string;
  lang: Lang;
  contentHash: string;
  translationHash: string;
  answer: "confirm" | "refuse";
  reason: string;
  /** What was masked of the document when their page was opened. */
  masked?: string;
  /** The digest of what waited of the form, where their page showed that. */
  aside?: string;
};

/**
 * The second person confirms a translation, or refuses it with a reason.
 *
 * 1. One read: session, link, head, authority, command. A repeated command is answered as the first time.
 * 2. Whose roles let them read it in the author's place, as the organisation has it.
 * 3. One transaction: entry, head, outbox rows, on condition that head and authority still stand (I13). Whoever was held
 *    for want of these words is told.
 */
export async function confirmTranslation(
  deps: { store: DecisionStore; directory: Pick<Directory, "organisation">; clock: Clock; ids: Ids },
  credentials: Credentials,
  form: TranslationForm,
): Promise<Result<null, Refusal | { code: "no-session" }>> {
  const command = hashOf({ name: "answer-translation", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { command });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, link } = who;
  if (loaded.commandDone) return ok(null);
  if (link.purpose !== "confirm-translation") return refuse({ code: "not-yours" });
  if (!loaded.authority) return refuse({ code: "no-longer-authorised" });
  const { lang, contentHash, translationHash, answer, masked } = form;
  const words = answer === "refuse" ? tidyComment({ text: form.reason, fields: {} }) : null;
  const reason = words && commitTo(words, deps.ids.secret);
  const by = loaded.authority;
  const { confirmsAddresses } = await deps.directory.organisation();
  const answered = {
    name: "answer-translation",
    by,
    readers: confirmsAddresses,
    linkedAt: link.createdAt,
    now: deps.clock.now(),
    lang,
    contentHash,
    translationHash,
    answer,
    reasonCommitment: reason?.hash ?? null,
    ...(masked !== undefined && { masked }),
  } as const;
  const gone = goneWith(asideOfTranslation(link, { lang, hash: translationHash }), form.aside);
  const extras = { command, authority: by, ...gone, ...(reason && { comment: reason }) };
  const outcome = await carryOut(deps, link.documentId, head, answered, extras);
  return outcome.ok ? ok(null) : outcome;
}
