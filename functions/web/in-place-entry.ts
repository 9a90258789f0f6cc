import * as z from "zod/mini";
import { id } from "../../events/common.ts";
import type { Entry } from "../../shared/domain/board/meetings/entries.ts";
import { standingInNow } from "../../shared/usecases/meetings/standing-in.ts";
import type { WebDeps } from "./context.ts";
import type { EntryForm as Form, Unread } from "./entry-form.ts";

/** Whoever attests and signs in place of who left: of a chair somebody who is chosen, of the record whoever takes it over. */
export async function readInPlace(
  deps: Pick<WebDeps, "directory" | "meetings" | "people" | "clock">,
  meeting: string,
  form: Form,
): Promise<Entry | Unread | null> {
  const as = z.enum(["chair", "secretary"]).safeParse(form["as"]).data;
  const { head, profile } = await deps.meetings.load({ meeting });
  if (as === undefined || !head || !profile) return null;
  const standingIn = await standingInNow(deps, head.meeting, profile);
  if (as === "secretary") return { act: "in-place", as, ...standingIn };
  const person = id.safeParse(form["person"]).data;
  return person === undefined ? { unread: "person" } : { act: "in-place", as, person, ...standingIn };
}
