import { type Comment, tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Command } from "../../domain/documents/commands.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Authority } from "../../domain/review/acting.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { AsideShown } from "../../ports/asides.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { Change, DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";

/** What somebody sends by the form of an act of their own. */
export type OwnForm = {
  command: string;
  /** What was masked of the document when their page was opened. */
  masked?: string;
  /** What waited of this form, where its page showed that: it goes with what is recorded. */
  asideGone?: AsideShown;
};

/** Whoever acts: as the directory knows them, by a link that was given when, at this moment (instants, ISO 8601 UTC). */
type Acting = { by: Authority; linkedAt: string; now: string };

type Deps = { store: DecisionStore; archive: Pick<Archive, "history">; clock: Clock; ids: Ids };

/** What somebody does, and to what: part of the command, so that another one is never answered as this; with their words. */
type Act = OwnForm & {
  act: string;
  about: unknown;
  comment: Comment;
  /** Whether it is asked by the dates of terms who is in office. */
  roster?: boolean;
  /** Whether what was proved beside the link is read with it. */
  proof?: boolean;
  /** Whose authority matters too: who is to take something over. */
  other?: string;
};

/** What goes with what they do: what the clock is to look at by it. */
type Besides = Pick<Change, "tranches">;

type Done = Promise<Result<null, Refusal | { code: "no-session" }>>;

/**
 * Somebody acts on a document by a link of their own, beside what it asks of them.
 *
 * 1. One read: session, link, head, authority, command, basis. A repeated command is answered as the first time.
 * 2. The history is verified: what there is to be done is not taken from a head that somebody edited.
 * 3. Their words become salted commitments, whose hash the entry bears; the words stay private.
 * 4. One transaction: entry, head, outbox rows, on condition that head and authority still stand.
 */
export const actByLink = (
  deps: Deps,
  credentials: Credentials,
  form: Act,
  commandOf: (acting: Acting, wordsCommitment: string | null, who: Identified) => Command | Refusal,
  besides?: (who: Identified) => Promise<Besides>,
): Done =>
  actAtOnce(
    deps,
    credentials,
    form,
    async (acting, words, who) => {
      const { link, head, loaded } = who;
      const history = await deps.archive.history(link.documentId, head, loaded.basis);
      return history === "altered" ? { code: "altered" } : commandOf(acting, words, who);
    },
    besides,
  );

/** Whoever is out by the very act, as by a recusal, is answered as the first time where that answer was lost on its way. */
async function doneBefore({ store }: Pick<Deps, "store">, { linkId }: Credentials, command: string): Done {
  const documentId = documentOfLink(linkId);
  const { commandDone } =
    documentId === null ? { commandDone: false } : await store.load({ documentId, command });
  return commandDone ? ok(null) : refuse({ code: "no-session" });
}

/**
 * The same in two calls to AWS, as a decision: on what their page showed, and the history is not read for it.
 * @param commandOf what they ask for, or why it cannot be
 * @param besides what goes with it
 */
export async function actAtOnce(
  deps: Omit<Deps, "archive">,
  credentials: Credentials,
  { comment, roster = false, proof = false, other, ...form }: Act,
  commandOf: (
    acting: Acting,
    wordsCommitment: string | null,
    who: Identified,
  ) => Command | Refusal | Promise<Command | Refusal>,
  besides: (who: Identified) => Promise<Besides> = async () => ({}),
): Done {
  const command = hashOf({ person: credentials.person, ...form, comment });
  const who = await identify(deps, credentials, {
    ...{ command, basis: true, roster, proof },
    ...(other !== undefined && { other }),
  });
  if (!who) return doneBefore(deps, credentials, command);
  const { head, loaded, link } = who;
  if (loaded.commandDone) return ok(null);
  // Whoever watches over documents has pages of their own for it, which ask for a reason.
  if (link.purpose === "oversee") return refuse({ code: "not-yours" });
  if (!loaded.authority) return refuse({ code: "no-longer-authorised" });
  const said = tidyComment(comment);
  const words = said && commitTo(said, deps.ids.secret);
  const acting = { by: loaded.authority, linkedAt: link.createdAt, now: deps.clock.now() };
  const asked = await commandOf(acting, words?.hash ?? null, who);
  if ("code" in asked) return refuse(asked);
  const written = form.masked === undefined ? asked : { ...asked, masked: form.masked };
  const outcome = await carryOut(deps, link.documentId, head, written, {
    ...{ command, authority: loaded.authority, ...(loaded.other && { other: loaded.other }) },
    ...(form.asideGone && { asideGone: form.asideGone }),
    ...(words && { comment: words }),
    ...(await besides(who)),
  });
  return outcome.ok ? ok(null) : outcome;
}
