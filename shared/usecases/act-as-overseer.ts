import { commitmentTo, tidyComment } from "../domain/audit/comment.ts";
import { hashOf } from "../domain/audit/hash.ts";
import type { Authority, Command, Refusal } from "../domain/documents/report/commands.ts";
import type { Result } from "../domain/result.ts";
import { ok, refuse } from "../domain/result.ts";
import type { Clock, Ids } from "../ports/clockwork.ts";
import type { Change, DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";
import type { Credentials, Identified } from "./identify.ts";
import { identify } from "./identify.ts";

/** Somebody who may oversee a document, with what was read of it. */
export type Overseer = Identified & { documentId: string; by: Authority };

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };
export type OverseerRefusal = Refusal | { code: "no-session" };

/**
 * Says who oversees a document: whoever is here by a link to oversee, and holds the role that its policy names.
 * @returns null without such a session; whoever lost the role is refused again when an act is committed (I13)
 */
export async function identifyOverseer(
  deps: { store: DecisionStore; clock: Clock },
  credentials: Credentials,
  documentId: string | undefined,
  command?: string,
): Promise<Overseer | null> {
  const who = await identify(deps, credentials, {
    basis: true,
    ...(documentId !== undefined && { documentId }),
    ...(command !== undefined && { command }),
  });
  const by = who?.loaded.authority;
  if (!who || !by || who.link.purpose !== "oversee") return null;
  if (!by.roles.includes(who.head.report.policy.overseer)) return null;
  return { ...who, documentId: documentId ?? who.link.documentId, by };
}

/** What an act makes of its command: the command, and what is written beside its events. */
type Act = { command: Command; extras?: Pick<Change, "translation" | "contact"> };

/**
 * The overseer acts on a document.
 *
 * 1. One read: session, link, head, authority, command. A repeated command is answered as the first time.
 * 2. The reason becomes a salted commitment in the entry; its words stay private.
 * 3. One transaction: entry, head, outbox rows, and what the act changes beside them.
 */
export async function actAsOverseer(
  deps: Deps,
  credentials: Credentials,
  form: { documentId: string; command: string; reason?: string; act: string; about: unknown },
  actOf: (overseer: Overseer, reasonCommitment: string | null) => Promise<Act | Refusal> | Act | Refusal,
): Promise<Result<null, OverseerRefusal>> {
  const command = hashOf({ person: credentials.person, ...form });
  const overseer = await identifyOverseer(deps, credentials, form.documentId, command);
  if (!overseer) return refuse({ code: "no-session" });
  const { head, loaded, documentId } = overseer;
  if (loaded.commandDone) return ok(null);
  const salt = deps.ids.secret();
  const reason = tidyComment({ text: form.reason ?? null, fields: {} });
  const act = await actOf(overseer, reason && commitmentTo(salt, reason));
  if ("code" in act) return refuse(act);
  const outcome = await carryOut(deps, documentId, head, act.command, {
    ...act.extras,
    command,
    ...(loaded.authority && { authority: loaded.authority }),
    ...(reason && { comment: { ...reason, salt } }),
  });
  return outcome.ok ? ok(null) : outcome;
}
