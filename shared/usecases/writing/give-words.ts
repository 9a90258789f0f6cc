import { type Comment, tidyComment } from "../../domain/audit/comment.ts";
import { type Altered, commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { leftOutOf } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { isLeftOutBy } from "../../domain/documents/left-out.ts";
import { speakingParties, wordsGivenBy } from "../../domain/documents/report/own-words.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { readField } from "../../domain/forms/field.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { wordsAskedOf } from "../../domain/review/own-words.ts";
import type { AsideShown } from "../../ports/asides.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";

/** What somebody is asked to say for their party, and until when: the part of the report, with the fields of their words alone. */
export type AskedForWords = {
  section: Section;
  /** The name of the party, as the report has it. */
  party: string;
  /** Whether everybody reads it once the report is published. */
  isPublic: boolean;
  until: string | null;
  /** The office where that day ends; none where the organisation is at home. */
  office?: string | undefined;
  isSilent: boolean;
};

/** What is asked of whoever is here; null where nothing is, or not any more. */
export function askedForWords({ head, link, loaded }: Identified): AskedForWords | null {
  const asked = wordsAskedOf(head.report, link.person);
  const { basis } = loaded;
  const party = basis && speakingParties(basis).find((one) => one.party === asked?.party)?.name;
  const whole = basis && sectionsOf(definitionOf(basis), {}).find(({ ofParty }) => ofParty === asked?.party);
  if (!asked || !basis || !party || !whole) return null;
  const fields = whole.fields.filter(({ kind }) => kind === "long-text");
  const leftOut = leftOutOf(basis);
  const isPublic = fields.every((field) => field.published === true && !isLeftOutBy(leftOut, field));
  const { until, isSilent } = asked;
  return { section: { ...whole, fields }, party, isPublic, until, isSilent, office: head.report.office };
}

/** What somebody typed of it, and what is wrong with it: one language is enough. */
export function readWords({ section }: AskedForWords, typed: Typed, today: string): FieldError[] {
  const errors = section.fields.flatMap((field) => errorAt(field, typed, today));
  const isEmpty = section.fields.every(({ name }) => (typed[name] ?? "").trim() === "");
  return isEmpty ? [{ field: section.fields[0]?.name ?? "", code: "required" }, ...errors] : errors;
}

function errorAt(field: Field, typed: Typed, today: string): FieldError[] {
  const read = readField(field, typed[field.name] ?? "", today);
  if ("error" in read) {
    const { error: code, ...facts } = read;
    return [{ field: field.name, code, ...facts }];
  }
  const look = read.value === undefined ? null : lookAtAnswer(field, read.value, typed);
  return look && !look.isSaid ? [{ field: field.name, code: look.code, found: look.found }] : [];
}

/** The words that were given last for their party, and when (instant, ISO 8601 UTC); null where none were. */
export async function readGivenWords(
  { archive }: { archive: Pick<Archive, "history"> },
  { link, head, loaded }: Identified,
): Promise<{ at: string; words: Comment } | Altered | null> {
  const history = await archive.history(link.documentId, head, loaded.basis);
  if (history === "altered") return history;
  const asked = wordsAskedOf(head.report, link.person);
  if (!asked) return null;
  const given = wordsGivenBy(asked.party, history);
  if (given?.comment === "altered") return "altered";
  return given?.comment ? { at: given.entry.at, words: given.comment } : null;
}

/**
 * Whoever speaks for a party says what it has to say in its own words.
 *
 * 1. One read: session, link, head, authority, command, basis. A repeated command is answered as the first time.
 * 2. The history is verified, as before any words go on record.
 * 3. The words become salted commitments, whose hash the entry bears; they lie among the private data.
 * 4. One transaction: entry, head, words, the mails' rows. What comes after the submission is refused; what comes before counts, be it
 *    after the day.
 */
export async function giveWords(
  deps: { store: DecisionStore; archive: Pick<Archive, "history">; clock: Clock; ids: Ids },
  credentials: Credentials,
  { asideGone, ...form }: { command: string; masked: string; typed: Typed; asideGone?: AsideShown },
): Promise<Result<null, Refusal | { code: "no-session" }>> {
  const command = hashOf({ name: "give-words", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { command, basis: true });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, link, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (link.purpose !== "own-words") return refuse({ code: "not-yours" });
  if (standing !== "good") return refuse({ code: standing });
  const { authority: by, basis } = loaded;
  const asked = askedForWords(who);
  if (!by || !basis || !asked) return refuse({ code: "no-longer-authorised" });
  const given = await readGivenWords(deps, who);
  if (given === "altered") return refuse({ code: "altered" });
  const fields = Object.fromEntries(asked.section.fields.map(({ name }) => [name, form.typed[name] ?? ""]));
  const words = tidyComment({ text: null, fields });
  // The same words sent from another window are on record already.
  if (words && given && hashOf(words) === hashOf(given.words)) return ok(null);
  const comment = words && commitTo(words, deps.ids.secret);
  const outcome = await carryOut(
    deps,
    link.documentId,
    head,
    {
      name: "give-words",
      ...{ by, linkedAt: link.createdAt, now: deps.clock.now(), masked: form.masked },
      commentCommitment: comment?.hash ?? null,
    },
    { command, authority: by, ...(comment && { comment }), ...(asideGone && { asideGone }) },
  );
  return outcome.ok ? ok(null) : outcome;
}
