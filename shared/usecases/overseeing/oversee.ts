import { commitTo } from "../../domain/audit/commitments.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { readField } from "../../domain/forms/field.ts";
import { missingWords } from "../../domain/forms/languages.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Result } from "../../domain/result.ts";
import { timeFrom } from "../../domain/review/acceptance.ts";
import type { Task } from "../../domain/review/oversight.ts";
import { isOriginalMasked } from "../../domain/review/translations.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import { readersOf } from "../clock/mind-translation.ts";
import { officeOf } from "../engine/office-of.ts";
import { departedNow } from "../engine/who-departed.ts";
import type { Credentials } from "../entering/identify.ts";
import { todayOf } from "../entering/identify.ts";
import type { ActForm, OverseerDeps, OverseerRefusal, ReasonedForm } from "./act-as-overseer.ts";
import { actAsOverseer } from "./act-as-overseer.ts";

type Done = Promise<Result<null, OverseerRefusal>>;

/**
 * The overseer gives a task to somebody else, whose authority is read with the rest and must still stand at the end. The
 * lane's own time begins for them, in the business days by which its stage opened.
 * @param from whose it was by the page from which it is given away
 */
export const reassignTask = (
  deps: OverseerDeps & { directory: Pick<Directory, "organisation" | "person"> },
  credentials: Credentials,
  { task, from, to, reason, ...form }: ReasonedForm & { task: Task; from: string[]; to: string },
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, reason, act: "reassign", about: { task, from, to } },
    async ({ by, head, loaded }, reasonCommitment) => {
      const { other } = loaded;
      if (!other) return { code: "not-eligible" };
      const now = deps.clock.now();
      const stage = task === "writing" ? undefined : head.report.policy.stages[task.stage];
      const organisation = stage && (await deps.directory.organisation());
      const serviceLevel = organisation
        ? timeFrom(
            ...([now, head.report, stage, organisation] as const),
            await officeOf(deps, organisation, head.report.author),
          )
        : null;
      const given = { by, task, from, to: other, now, serviceLevel, reasonCommitment };
      return { command: { name: "reassign", ...given } };
    },
    to,
  );

/**
 * The overseer has those reminded who have not answered yet, once a day where its office is.
 * @param shown whom their page named
 */
export const remindLate = (
  deps: OverseerDeps & { directory: Pick<Directory, "organisation">; people: Pick<People, "load"> },
  credentials: Credentials,
  { shown, ...form }: ActForm & { shown: string[] },
): Done =>
  actAsOverseer(deps, credentials, { ...form, act: "remind", about: { shown } }, async ({ by, head }) => {
    const organisation = await deps.directory.organisation();
    const now = deps.clock.now();
    const on = dayOf(now, calendarIn(organisation, head.report.office).timeZone);
    const departed = await departedNow(deps.people, head.report, organisation, now);
    return { command: { name: "remind", by, on, departed, shown } };
  });

/** The overseer withdraws a report that is not approved yet. */
export const withdrawReport = (
  deps: OverseerDeps,
  credentials: Credentials,
  { reason, ...form }: ReasonedForm,
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, reason, act: "withdraw", about: null },
    ({ by }, reasonCommitment) => ({ command: { name: "withdraw", by, reasonCommitment } }),
  );

/**
 * The overseer supplies words in a language that the author left open, beside the very content that the page showed.
 * Every field that the author left open must be filled, by its own rules, and looked at again where a child could be
 * recognised. They hold once a second person has read both,
 * in place of what was supplied before.
 * @param form `replaces`: what had been supplied when the page was opened, by its hash; null for nothing
 */
export const supplyTranslation = (
  deps: OverseerDeps & { archive: Archive; directory: Pick<Directory, "organisation" | "person"> },
  credentials: Credentials,
  form: ActForm & { lang: Lang; contentHash: string; masked: string; replaces: string | null; typed: Typed },
): Done => {
  const { documentId, command, asideGone, ...about } = form;
  const { lang, contentHash, masked, replaces, typed } = about;
  return actAsOverseer(
    deps,
    credentials,
    { documentId, command, ...(asideGone && { asideGone }), act: "translate", about },
    async ({ by, head, loaded }) => {
      if (head.report.contentHash !== contentHash || !loaded.basis) return { code: "content-changed" };
      const content = await deps.archive.content(documentId, head.report, contentHash);
      if (content === "altered") return { code: "altered" };
      const fields = missingWords(definitionOf(loaded.basis), content, lang);
      if (isOriginalMasked(head.report)) return { code: "original-masked" };
      if (fields.length === 0) return { code: "already-decided" };
      const words = readWords(fields, typed, todayOf({ loaded }, deps.clock.now()));
      if (!words) return { code: "invalid" };
      const [asked] = await readersOf(deps, head.report, by.person, lang);
      if (asked === undefined) return { code: "nobody-to-confirm" };
      const translation = commitTo({ contentHash, lang, values: words }, deps.ids.secret);
      const translationHash = translation.hash;
      return {
        command: {
          ...{ name: "supply-translation", by, lang, contentHash, masked, replaces },
          ...{ translationHash, asked },
        },
        extras: { translation },
      };
    },
  );
};

function readWords(fields: readonly Field[], typed: Typed, today: string): Record<string, string> | null {
  const words: Record<string, string> = {};
  for (const field of fields) {
    const read = readField(field, typed[field.name] ?? "", today);
    if ("error" in read || read.value === undefined) return null;
    if (lookAtAnswer(field, read.value, typed)?.isSaid === false) return null;
    words[field.name] = String(read.value);
  }
  return words;
}
