import type { Capacity } from "../../../events/common.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { canHelp, isHelping } from "../../domain/review/colleagues.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { whoeverCan } from "../engine/whoever-can.ts";
import type { Credentials } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };

/** Somebody whom the author invites, or releases; `lang`: into which language they translate. */
type Invitation = { command: string; capacity: Capacity; person: string; lang: Lang | null };

/**
 * The author invites somebody of the organisation to help with a document; or says that their help is needed no more.
 *
 * 1. One read: session, link, head, authority, command, and the authority of whom it is about. A repeated command is answered as
 *    the first time.
 * 2. One transaction: entry, head, and the mail with their own link, on condition that both are still who they were (I13).
 */
const arrange =
  (name: "invite" | "release") =>
  async (
    deps: Deps,
    credentials: Credentials,
    form: Invitation,
  ): Promise<Result<null, Refusal | { code: "no-session" }>> => {
    const { capacity, person, lang } = form;
    const command = hashOf({ name, person: credentials.person, form });
    const who = await identify(deps, credentials, { command, other: person });
    if (!who) return refuse({ code: "no-session" });
    const { head, link, loaded, standing } = who;
    if (loaded.commandDone) return ok(null);
    if (link.purpose !== "report") return refuse({ code: "not-yours" });
    if (standing !== "good") return refuse({ code: standing });
    const { authority, other } = loaded;
    if (!authority) return refuse({ code: "no-longer-authorised" });
    if (!other) return refuse({ code: "not-eligible" });
    const told = { by: authority, capacity, linkedAt: link.createdAt, now: deps.clock.now() };
    const outcome =
      name === "invite"
        ? await carryOut(
            deps,
            link.documentId,
            head,
            { name, to: other, lang, ...told },
            { command, authority, other },
          )
        : await carryOut(deps, link.documentId, head, { name, person, ...told }, { command, authority });
    return outcome.ok ? ok(null) : outcome;
  };

export const inviteColleague = arrange("invite");
export const releaseColleague = arrange("release");

/** Who could be invited, by id and name, those first who hold a role that names what they would do; in the order of the organisation. */
export async function colleaguesFor(
  deps: { directory: Directory; clock: Clock },
  report: Document,
  capacity: Capacity,
): Promise<{ id: string; name: string; isTheirRole: boolean }[]> {
  const free = await whoeverCan(
    deps,
    (one, now) => canHelp(report, capacity, one, now) && !isHelping(report, capacity, one.person),
  );
  const found = free.map(({ id, name, roles }) => ({ id, name, isTheirRole: roles.includes(capacity) }));
  return [...found.filter(({ isTheirRole }) => isTheirRole), ...found.filter((one) => !one.isTheirRole)];
}
