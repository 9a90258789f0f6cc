import type { Hono } from "hono";
import * as z from "zod/mini";
import { type FileProblem, filesAt } from "../../../shared/domain/attachments/attachment.ts";
import { describedBy, readDescribed } from "../../../shared/domain/attachments/describing.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import type { AsideKey } from "../../../shared/ports/asides.ts";
import {
  type AttachRefusal,
  attachFile,
  beginUpload,
  fileArrived,
  partsLeft,
  removeFile,
} from "../../../shared/usecases/attaching/attach-file.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { attachingPage } from "../../../shared/views/pages/attaching.tsx";
import { checkedUrl, fileSentUrl, filesUrl, sectionUrl, sentUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { layAndLead, waitingOf } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";

type Typed = Readonly<Record<string, string>>;

const sent = () => z.object({ command: z.string().check(z.minLength(1), z.maxLength(100)) });
const announced = () =>
  z.object({
    fileName: z.string().check(z.maxLength(1_000)),
    fileSize: z.coerce.number().check(z.int(), z.nonnegative()),
  });
const done = z.catch(z.nullable(z.enum(["arrived", "removed"])), null);

/** Files of a document that is being written: sent whole by a form, or in parts by the page's script, and removed. */
export function attachingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/attaching/:field", async (c) => {
    const found = await admitted(c, deps, "/attaching/:field", { basis: true, draft: true });
    if (found instanceof Response) return found;
    return answerFiles(c, deps, found, c.req.param("field"));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/attaching/:field", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = sent().safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const field = c.req.param("field");
    const file = c.var.file ?? new File([], "");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await attachFile(deps, credentials, {
      ...{ field, command: read.data.command, name: file.name, bytes },
      typed: form,
    });
    if (!outcome.ok) return answerNotTaken(c, deps, field, outcome.refusal);
    await settle(c, deps, field);
    return c.redirect(`${filesUrl(lang, credentials.linkId, field)}?done=arrived`, 303);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/attaching/:field/upload", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = z.intersection(sent(), announced()).safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const field = c.req.param("field");
    const { command, fileName: name, fileSize: size } = read.data;
    const begun = await beginUpload(deps, credentials, { field, command, name, size, typed: form });
    if (!begun.ok) return answerNotTaken(c, deps, field, begun.refusal);
    await settle(c, deps, field);
    return c.redirect(fileSentUrl(lang, credentials.linkId, field, begun.value.id, "parts"), 303);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/attaching/:field/:file/parts", async (c) => {
    const found = await admitted(c, deps, "/attaching/:field/:file/parts");
    if (found instanceof Response) return found;
    const { lang } = c.var;
    const { field, file } = c.req.param();
    const { linkId } = found.credentials;
    const left = await partsLeft(deps, found.who.link.documentId, file);
    if (!left) return c.redirect(filesUrl(lang, linkId, field), 303);
    const urlOf = (what: "parts" | "arrived") => fileSentUrl(lang, linkId, field, file, what);
    return c.json({ ...left, self: urlOf("parts"), arrived: urlOf("arrived") });
  });

  app.post("/:lang{en|fr}/tasks/:linkId/attaching/:field/:file/arrived", async (c) => {
    const { field, file } = c.req.param();
    const outcome = await fileArrived(deps, c.var.credentials, file);
    const own = filesUrl(c.var.lang, c.var.credentials.linkId, field);
    if (outcome.ok) return c.redirect(`${own}?done=arrived`, 303);
    if (outcome.refusal.code === "file-unfinished") return c.redirect(own, 303);
    return answerNotTaken(c, deps, field, outcome.refusal);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/attaching/:field/:file/removal", async (c) => {
    const { field, file } = c.req.param();
    const outcome = await removeFile(deps, c.var.credentials, file);
    if (!outcome.ok) return answerNotTaken(c, deps, field, outcome.refusal);
    return c.redirect(`${filesUrl(c.var.lang, c.var.credentials.linkId, field)}?done=removed`, 303);
  });
}

/** What somebody said of a file that waits, by the field that it is for. */
const asideOf = (
  { documentId, person }: Pick<AsideKey, "documentId" | "person">,
  field: string,
): AsideKey => ({
  ...{ documentId, person },
  form: `attaching/${encodeURIComponent(field)}`,
});

/** What waited of the form goes with the file that came, where its page showed it. */
async function settle(c: WebContext, deps: WebDeps, field: string): Promise<void> {
  const { credentials, form } = c.var;
  const key = asideOf(
    { documentId: documentOfLink(credentials.linkId) ?? "", person: credentials.person },
    field,
  );
  const { asideGone } = goneWith(key, form["aside"]);
  if (asideGone) await deps.asides.take(asideGone);
}

/** Why a file was not taken: what was said of it is laid aside, and its page says what is wrong. */
async function answerNotTaken(
  c: WebContext,
  deps: WebDeps,
  field: string,
  refusal: AttachRefusal,
): Promise<Response> {
  const { credentials, form, lang } = c.var;
  const own = filesUrl(lang, credentials.linkId, field);
  if (refusal.code === "no-such-field") return answerMessage(c, deps, "not-found", 404);
  if (refusal.code === "full") return c.redirect(own, 303);
  if (refusal.code !== "wrong") return answerRefusal(c, deps, credentials, refusal, own);
  const found = await admitted(c, deps, "/attaching/:field", { basis: true, draft: true });
  if (found instanceof Response) return found;
  const fields = {
    ...Object.fromEntries(describedBy.map((name) => [name, form[name] ?? ""])),
    ...{ because: refusal.problem ?? "", aside: form["aside"] ?? "" },
  };
  const led = await layAndLead(c, deps, found.who, asideOf(found.who.link, field), fields, checkedUrl(own));
  return led ?? answerFiles(c, deps, found, field, fields);
}

/**
 * The files of a field.
 * @param attempt what was said of a file that was not taken, and could not be laid aside
 */
async function answerFiles(
  c: WebContext,
  deps: WebDeps,
  { credentials, who }: { credentials: Credentials; who: Identified },
  name: string,
  attempt?: Typed,
): Promise<Response> {
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const view = await readForm(deps, who, basis);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  const section = sectionsOf(view.definition, view.typed).find(({ fields }) =>
    fields.some((each) => each.name === name),
  );
  const field = section?.fields.find((each) => each.name === name);
  if (!section || field?.kind !== "attachments") return answerMessage(c, deps, "not-found", 404);
  const waiting = attempt ? null : await waitingOf(c, deps, who, asideOf(who.link, name));
  const typed = attempt ?? waiting?.fields ?? null;
  const isChecked = attempt !== undefined || c.req.query("checked") !== undefined;
  const { lang } = c.var;
  const own = filesUrl(lang, credentials.linkId, name);
  c.set("sendsFilesTo", await (await deps.openFileStore()).origin());
  const page = attachingPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    label: field.label[lang],
    files: filesAt(name, field.files ?? []),
    sent: typed && { typed, ...(isChecked ? wrongIn(typed) : { problem: null, errors: [] }) },
    done: done.parse(c.req.query("done") ?? null),
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    aside: waiting?.digest ?? "",
    actionUrl: sentUrl(own),
    beginUrl: `${own}/upload`,
    removalUrl: (id) => fileSentUrl(lang, credentials.linkId, name, id, "removal"),
    backUrl: sectionUrl(lang, credentials.linkId, section.id),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}

function wrongIn(typed: Typed) {
  const read = readDescribed(typed);
  const problem = (typed["because"] ?? "") as FileProblem | "";
  return { problem: problem === "" ? null : problem, errors: read.ok ? [] : read.errors };
}
