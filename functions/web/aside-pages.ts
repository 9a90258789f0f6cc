import type { AsideKey } from "../../shared/ports/asides.ts";
import type { Holder, Waiting } from "../../shared/usecases/engine/lay-aside.ts";
import { findAside, layAside } from "../../shared/usecases/engine/lay-aside.ts";
import { keptAnswersPage } from "../../shared/views/pages/kept-answers.tsx";
import type { WebContext, WebDeps } from "./context.ts";
import { frameOf } from "./frame.ts";
import { wordsIn, wordsOf } from "./typed.ts";

type Form = Readonly<Record<string, string>>;

/**
 * Lays aside what was sent and leads to the page that shows it. Where something else waits of the form that its page did not
 * show, that stays: both are shown, and their author chooses.
 * @param opens where what waits is shown
 * @returns null when it cannot be kept: then it is shown at once
 */
export async function layAndLead(
  c: WebContext,
  deps: WebDeps,
  who: Holder,
  key: AsideKey,
  fields: Form,
  { leadsTo, opens }: { leadsTo: string; opens: string },
): Promise<Response | null> {
  const laid = await layAside(deps, who, key, fields);
  if (laid === "laid") return c.redirect(leadsTo, 303);
  if (laid === "not-kept") return null;
  const waiting = await findAside(deps, who, key);
  const page = keptAnswersPage({
    frame: await frameOf(c, deps, c.var.credentials),
    because: "competing",
    form: { ...c.var.form, aside: waiting?.digest ?? "" },
    words: wordsIn(c),
    waiting: { words: wordsOf(waiting?.fields ?? {}), url: opens },
    actionUrl: c.req.path,
  });
  return c.html(page, 409);
}

/**
 * What stands in a form: what was sent and could not even be kept, which knows of what waits what its own page knew; else what
 * waits.
 */
export const filledFrom = async (
  deps: WebDeps,
  who: Holder,
  key: AsideKey,
  attempt?: Form,
): Promise<Waiting | null> =>
  attempt ? { fields: attempt, digest: attempt["aside"] ?? "" } : findAside(deps, who, key);
