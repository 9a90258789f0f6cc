import type { Hono } from "hono";
import * as z from "zod/mini";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { readTable } from "../../../shared/domain/forms/pasted.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import {
  asideOfTable,
  digestOfTaken,
  listWithTable,
  takeTable,
} from "../../../shared/usecases/writing/take-table.ts";
import { tablePage } from "../../../shared/views/pages/table.tsx";
import { sectionUrl, sentUrl, tableUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { filledFrom } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { sentAt } from "../sent-at.ts";
import { csrfToken } from "../session-cookie.ts";
import { typedIn } from "../typed.ts";
import { whoIsHere } from "../who.ts";

const short = z.catch(z.string().check(z.maxLength(100)), "");

/** Figures of a list's rows, pasted as a table: laid aside, shown as they are read, and taken. */
export function tableRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/sections/:section/table", async (c) => {
    const found = await admitted(c, deps, "/sections/:section/table", { basis: true, draft: true });
    if (found instanceof Response) return found;
    return answerTable(c, deps, found, c.req.param("section"));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/sections/:section/table", async (c) => {
    const { credentials, form, lang } = c.var;
    const section = c.req.param("section");
    const taken = await takeTable(deps, credentials, {
      section,
      text: form["table"] ?? "",
      shown: form["go"] === "take" ? short.parse(form["shown"]) : "",
      aside: short.parse(form["aside"]),
      view: short.parse(form["view"]),
      at: sentAt(c, deps),
    });
    const own = tableUrl(lang, credentials.linkId, section);
    if (taken.ok) {
      const { isTaken, isLeft } = taken.value;
      if (!isLeft) return c.redirect(sectionUrl(lang, credentials.linkId, section), 303);
      return c.redirect(isTaken ? `${own}?taken` : `${own}#read`, 303);
    }
    if (taken.refusal.code === "no-such-section") return c.redirect(own, 303);
    if (taken.refusal.code !== "not-kept") return answerRefusal(c, deps, credentials, taken.refusal);
    const who = await whoIsHere(c, deps, credentials, { basis: true, draft: true });
    if (!who) return answerRefusal(c, deps, credentials, { code: "no-session" });
    return answerTable(c, deps, { credentials, who }, section, typedIn(c));
  });
}

/**
 * The box with the table that waits, and what is read of it.
 * @param attempt what was sent and could not be laid aside
 */
async function answerTable(
  c: WebContext,
  deps: WebDeps,
  { credentials, who }: { credentials: Credentials; who: Identified },
  section: string,
  attempt?: Readonly<Record<string, string>>,
): Promise<Response> {
  const { basis } = who.loaded;
  const list = basis && listWithTable(definitionOf(basis), section);
  if (!basis || !list) return answerMessage(c, deps, "not-found", 404);
  const view = await readForm(deps, who, basis);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  const filled = await filledFrom(c, deps, who, asideOfTable(who.link, section), attempt);
  const text = filled?.fields["table"] ?? "";
  const read = filled && readTable(view.definition, list, view.typed, { text, today: view.today });
  const { lang } = c.var;
  const page = tablePage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    list,
    text,
    read,
    shown: read ? digestOfTaken(read) : "",
    aside: filled?.digest ?? "",
    view: deps.ids.unique(),
    isTaken: c.req.query("taken") !== undefined,
    isHereAlone: attempt !== undefined,
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(tableUrl(lang, credentials.linkId, section)),
    listUrl: sectionUrl(lang, credentials.linkId, section),
  });
  return attempt ? c.html(page, 409) : answerForm(c, page);
}
