import { documentId as documentIdShape } from "../../../events/common.ts";
import { type Comment, tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Command } from "../../domain/documents/commands.ts";
import type { AddressTaken } from "../../domain/organisation/addresses.ts";
import { refuseAddressFor } from "../../domain/people/hold.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { cannotOversee } from "../../domain/review/overseer.ts";
import type { AsideShown } from "../../ports/asides.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { Change, DecisionStore, KnownAuthority, Wanted } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";

/** Somebody who may oversee a document, with what was read of it. */
export type Overseer = Identified & { documentId: string; by: KnownAuthority };

/** What an act of an overseer on a document needs. */
export type OverseerDeps = {
  store: DecisionStore;
  archive: Pick<Archive, "history">;
  clock: Clock;
  ids: Ids;
};

/** What the form of an act sends beside the act's own. */
export type ActForm = {
  documentId: string;
  command: string;
  /** What was masked of the document when their page was opened, as every form says on which somebody writes of it. */
  masked?: string;
  /** What waited of this form, where its page showed that: it goes with what is recorded. */
  asideGone?: AsideShown;
};

/** The same of an act that its overseer gives a reason for. */
export type ReasonedForm = ActForm & { reason: string };

/** Why somebody may not watch over a document, or not do what they asked, beside the reasons of the commands. */
export type OverseerRefusal =
  | Refusal
  | { code: "no-session" }
  | AddressTaken
  | { code: "address-not-missed" }
  | { code: "reminded-today" }
  | { code: "nobody-to-confirm" }
  | { code: "proposed-meanwhile" }
  | { code: "correction-under-way" }
  | { code: "unknown-document" }
  | { code: "invalid" };

/** What is read of somebody who oversees a document, beside that. */
type More = Pick<Wanted, "command" | "other" | "draft" | "translation"> & { documentId?: string | undefined };

/**
 * Says who oversees a document: whoever is here by a link to oversee, and holds the role that its policy names. One
 * call to AWS, which reads all that an act needs; whoever loses the role is refused again at commit time (I13), and whoever
 * wrote it is refused.
 * @param wanted `documentId` is that of the link where none is given
 */
export async function identifyOverseer(
  deps: { store: DecisionStore; clock: Clock },
  credentials: Credentials,
  wanted: More,
): Promise<Result<Overseer, OverseerRefusal>> {
  const { documentId, ...rest } = wanted;
  const isId = documentId === undefined || documentIdShape.safeParse(documentId).success;
  const who =
    isId &&
    (await identify(deps, credentials, {
      ...rest,
      basis: true,
      ...(documentId !== undefined && { documentId }),
    }));
  if (!who) return refuse({ code: await reasonWhy(deps, credentials) });
  const by = who.loaded.authority;
  if (!by || who.link.purpose !== "oversee") return refuse({ code: "no-session" });
  const mistake = cannotOversee(who.head.report, by);
  // The register is of all documents: that their link is of one that they wrote keeps nobody from the others.
  const isOfAll = documentId === undefined && mistake?.code === "own-report";
  if (mistake && !isOfAll) return refuse(mistake);
  return ok({ ...who, documentId: documentId ?? who.link.documentId, by });
}

/** Whose session holds for all documents has named one that does not exist. */
async function reasonWhy(deps: { store: DecisionStore; clock: Clock }, credentials: Credentials) {
  const own = await identify(deps, credentials);
  return own?.link.purpose === "oversee" ? "unknown-document" : "no-session";
}

/** Why somebody who may oversee a document does nothing on it now: mail does not reach them, or it was altered. */
export async function whyNoAct(
  { archive, clock }: { archive: Pick<Archive, "history">; clock: Clock },
  { documentId, by, link, head, loaded }: Overseer,
): Promise<Refusal | null> {
  const isNotReached = refuseAddressFor(by, link.createdAt, clock.now());
  if (isNotReached) return isNotReached;
  const history = await archive.history(documentId, head, loaded.basis);
  return history === "altered" ? { code: history } : null;
}

/** What an act makes of its command: the command, and what is written beside its events. */
type Act = {
  command: Command;
  extras?: Pick<
    Change,
    | "translation"
    | "guards"
    | "masks"
    | "fileMasks"
    | "filesTaken"
    | "draftMasked"
    | "translationMasked"
    | "draftBegun"
    | "draftApart"
  >;
};

/**
 * The overseer acts on a document.
 *
 * 1. One read: session, link, head, authority, command, and the authority of whom the act concerns. A repeated command is
 *    answered as the first time.
 * 2. The history is verified: who oversees, and what there is to be done, is not taken from a head that somebody edited.
 * 3. The reason becomes salted commitments, whose hash the entry bears; its words stay private.
 * 4. One transaction: entry, head, outbox rows, and what the act changes beside them.
 * @param other whose authority matters too: who is to take a task over
 */
export async function actAsOverseer(
  deps: OverseerDeps,
  credentials: Credentials,
  {
    beside,
    ...form
  }: ActForm & {
    reason?: string;
    /** In place of a reason alone: words of the whole, and at names of their own. */
    comment?: Comment;
    /** Words at names of their own that follow from the document as it stands, and not from the form. */
    beside?: (overseer: Overseer) => Comment["fields"];
    act: string;
    about: unknown;
  },
  actOf: (
    overseer: Overseer,
    reasonCommitment: string | null,
  ) => Promise<Act | OverseerRefusal> | Act | OverseerRefusal,
  other?: string,
): Promise<Result<null, OverseerRefusal>> {
  const command = hashOf({ person: credentials.person, ...form });
  const { documentId } = form;
  const overseer = await identifyOverseer(deps, credentials, {
    documentId,
    command,
    ...(other !== undefined && { other }),
  });
  if (!overseer.ok) return overseer;
  const { head, loaded } = overseer.value;
  if (loaded.commandDone) return ok(null);
  const isNotNow = await whyNoAct(deps, overseer.value);
  if (isNotNow) return refuse(isNotNow);
  const { text, fields } = form.comment ?? { text: form.reason ?? null, fields: {} };
  const words = tidyComment({ text, fields: { ...fields, ...beside?.(overseer.value) } });
  const reason = words && commitTo(words, deps.ids.secret);
  const act = await actOf(overseer.value, reason?.hash ?? null);
  if ("code" in act) return refuse(act);
  const written = form.masked === undefined ? act.command : { ...act.command, masked: form.masked };
  const outcome = await carryOut(deps, documentId, head, written, {
    ...act.extras,
    command,
    ...(form.asideGone && { asideGone: form.asideGone }),
    ...(loaded.authority && { authority: loaded.authority }),
    ...(loaded.other && { other: loaded.other }),
    ...(reason && { comment: reason }),
  });
  return outcome.ok ? ok(null) : outcome;
}
