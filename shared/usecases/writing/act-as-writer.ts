import type { Comment } from "../../domain/audit/comment.ts";
import type { Named } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Command } from "../../domain/documents/commands.ts";
import type { AddressTaken } from "../../domain/organisation/addresses.ts";
import { refuseAddressFor } from "../../domain/people/hold.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Authority } from "../../domain/review/acting.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { Change, DecisionStore, KnownAuthority } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";

export type WriterDeps = {
  store: DecisionStore;
  archive: Pick<Archive, "history">;
  clock: Clock;
  ids: Ids;
};

export type WriterRefusal = Refusal | AddressTaken | { code: "no-session" };

type Writer = Identified & { by: KnownAuthority };

/** What an act makes of its command: the command, and what is written beside its events. */
type Act = {
  command: Command;
  extras?: Pick<Change, "draftKept" | "draftApart"> & { comment?: Named<Comment> };
};

/**
 * Whoever writes a document does something about its writing, beside what they type.
 *
 * 1. One read: session, link, head, authority, command, basis, and the authority of whom it concerns. A repeated command is
 *    answered as the first time.
 * 2. The history is verified: who writes it is not taken from a head that somebody edited.
 * 3. One transaction: entry, head, the mails' rows.
 * @param form every word of it, so that only the very same is a repetition
 * @param other whose authority matters too
 * @param isOver whether it is about a document that nobody writes now: then any link of its author's will do
 */
export async function actAsWriter(
  deps: WriterDeps,
  credentials: Credentials,
  form: Readonly<Record<string, string>>,
  actOf: (writer: Writer, other: Authority | null) => Act | Refusal | AddressTaken,
  { other, isOver = false }: { other?: string; isOver?: boolean } = {},
): Promise<Result<null, WriterRefusal>> {
  const command = hashOf({ person: credentials.person, ...form });
  const who = await identify(deps, credentials, {
    ...{ command, basis: true, draft: "mark" },
    ...(other !== undefined && { other }),
  });
  if (!who) return refuse({ code: "no-session" });
  const { head, loaded, link, standing } = who;
  if (loaded.commandDone) return ok(null);
  if (!isOver && link.purpose !== "report") return refuse({ code: "not-yours" });
  if (!isOver && standing !== "good") return refuse({ code: standing });
  const { authority: by } = loaded;
  if (!by) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, link.createdAt, deps.clock.now());
  if (isNotReached) return refuse(isNotReached);
  if ((await deps.archive.history(link.documentId, head, loaded.basis)) === "altered")
    return refuse({ code: "altered" });
  const act = actOf({ ...who, by }, loaded.other ?? null);
  if ("code" in act) return refuse(act);
  const outcome = await carryOut(deps, link.documentId, head, act.command, {
    ...act.extras,
    command,
    authority: by,
    ...(loaded.other && { other: loaded.other }),
  });
  return outcome.ok ? ok(null) : outcome;
}
