import type { AsideKey } from "../../shared/ports/asides.ts";
import type { Holder, Waiting } from "../../shared/usecases/engine/lay-aside.ts";
import { findAside, layAside } from "../../shared/usecases/engine/lay-aside.ts";
import { choiceUrl } from "../../shared/views/urls.ts";
import type { Author } from "./choice-page.ts";
import { leadToChoice } from "./choice-page.ts";
import type { WebContext, WebDeps } from "./context.ts";

type Form = Readonly<Record<string, string>>;

/**
 * Lays aside what was sent and leads to the page that shows it. Where something else waits of the form that its page did not
 * show, that stays: both are shown, and their author chooses.
 * @returns null when it cannot be kept: then it is shown at once
 */
export async function layAndLead(
  c: WebContext,
  deps: WebDeps,
  who: Author,
  key: AsideKey,
  fields: Form,
  leadsTo: string,
): Promise<Response | null> {
  const laid = await layAside(deps, who, key, fields);
  if (laid === "laid") return c.redirect(leadsTo, 303);
  return laid === "not-kept" ? null : leadToChoice(c, deps, who, key);
}

/** What waits of a form; where something else was sent of it as well, the page on which that stands says so. */
export async function waitingOf(c: WebContext, deps: WebDeps, who: Holder, key: AsideKey) {
  const waiting = await findAside(deps, who, key);
  if (waiting?.rival) c.set("alsoSentUrl", choiceUrl(c.var.lang, c.req.param("linkId") ?? "", key));
  return waiting;
}

/**
 * What stands in a form: what was sent and could not even be kept, which knows of what waits what its own page knew; else what
 * waits.
 */
export const filledFrom = async (
  c: WebContext,
  deps: WebDeps,
  who: Holder,
  key: AsideKey,
  attempt?: Form,
): Promise<Waiting | null> =>
  attempt ? { fields: attempt, digest: attempt["aside"] ?? "" } : waitingOf(c, deps, who, key);

/**
 * Whether a page says what is amiss in its form: it was sent, and leads back to its page, or could not even be kept.
 * @param attempt what could not be kept
 */
export const isSentBack = (c: WebContext, attempt: Form | undefined): boolean =>
  attempt !== undefined || c.req.query("checked") !== undefined;
