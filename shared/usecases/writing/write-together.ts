import type { Document } from "../../domain/documents/kinds.ts";
import type { Result } from "../../domain/result.ts";
import { canHelp } from "../../domain/review/colleagues.ts";
import { writesNow } from "../../domain/review/writers.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import { namesOfWhoeverCan } from "../engine/whoever-can.ts";
import type { Credentials } from "../entering/identify.ts";
import { actAsWriter, type WriterDeps, type WriterRefusal } from "./act-as-writer.ts";

type Done = Promise<Result<null, WriterRefusal>>;
type Form = { command: string; person: string; capacity: "writer" | "commenter" };

/** The author invites a colleague to write with them, or to comment on the draft, whose authority must still stand when it is recorded. */
export const inviteColleague = (deps: WriterDeps, credentials: Credentials, form: Form): Done =>
  actAsWriter(
    deps,
    credentials,
    { ...form, act: "invite" },
    ({ by, link }, to) => {
      const [linkedAt, now] = [link.createdAt, deps.clock.now()];
      if (!to) return { code: "not-eligible" };
      return { command: { name: "invite", capacity: form.capacity, by, to, lang: null, linkedAt, now } };
    },
    { other: form.person },
  );

/** The author ends somebody's part in it, or a colleague their own. */
export const endPart = (deps: WriterDeps, credentials: Credentials, form: Form): Done =>
  actAsWriter(deps, credentials, { ...form, act: "end" }, ({ by, link }) => ({
    command: {
      name: "release",
      ...{ capacity: form.capacity, by, person: form.person },
      ...{ linkedAt: link.createdAt, now: deps.clock.now() },
    },
  }));

/** Who could be invited to write a document, by id and name, in the order of the roster. */
export const whoCanWrite = (
  deps: { directory: Directory; clock: Clock },
  report: Document,
): Promise<{ id: string; name: string }[]> =>
  namesOfWhoeverCan(
    deps,
    (one, now) => !writesNow(report, one.person) && canHelp(report, "writer", one, now),
  );
