import type { Hono } from "hono";
import * as z from "zod/mini";
import type { Attachment, FileProblem } from "../../shared/domain/attachments/attachment.ts";
import { describedBy, readDescribed } from "../../shared/domain/attachments/describing.ts";
import type { AsideKey } from "../../shared/ports/asides.ts";
import {
  attachFile,
  beginUpload,
  fileArrived,
  type NotAttached,
  type Opening,
  partsLeft,
  removeFile,
} from "../../shared/usecases/attaching/attach-file.ts";
import { goneWith } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../shared/usecases/entering/identify.ts";
import { attachingPage } from "../../shared/views/pages/attaching.tsx";
import { checkedUrl, fileSentUrl, sentUrl } from "../../shared/views/urls.ts";
import { isSentBack, layAndLead, waitingOf } from "./aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerForm } from "./form-pages.ts";
import { frameOf } from "./frame.ts";
import { csrfToken } from "./session-cookie.ts";

type Typed = Readonly<Record<string, string>>;

/** Where files are attached: below which address, by whom, and what their page shows beside them. */
export type Attaching<R> = {
  /** As the address names it. */
  fieldOf(c: WebContext): string;
  /** The address of its page. */
  ownOf(c: WebContext): string;
  /** What was said of a file that could not be taken waits there. */
  asideOf(c: WebContext, person: string): AsideKey;
  open(c: WebContext): Opening<R>;
  /** The document of a file that is sent in parts, for whoever sends it; or the answer why they do not. */
  documentOf(c: WebContext, file: string): Promise<string | Response>;
  /** What its page shows; or the answer why there is none. */
  shown(c: WebContext): Promise<Shown | Response>;
  answerRefusal(c: WebContext, refusal: R): Promise<Response>;
};

type Shown = {
  credentials: Credentials;
  who: Identified;
  label: string;
  files: readonly Attachment[];
  most: number;
  backUrl: string;
};

const sent = () => z.object({ command: z.string().check(z.minLength(1), z.maxLength(100)) });
const announced = () =>
  z.object({
    fileName: z.string().check(z.maxLength(1_000)),
    fileSize: z.coerce.number().check(z.int(), z.nonnegative()),
  });
const done = z.catch(z.nullable(z.enum(["arrived", "removed"])), null);

/** Files that are attached below an address: sent whole by a form, or in parts by the page's script, and removed. */
export function attachingBelow<R extends { code: string }>(
  app: Hono<WebEnv>,
  deps: WebDeps,
  path: string,
  at: Attaching<R>,
): void {
  const isOfFile = (refusal: R | NotAttached): refusal is NotAttached =>
    refusal.code === "full" || refusal.code === "wrong";
  const notTaken = (c: WebContext, refusal: R | NotAttached) =>
    isOfFile(refusal) ? answerNotTaken(c, deps, at, refusal) : at.answerRefusal(c, refusal);

  app.get(path, (c) => answerFiles(c, deps, at));

  app.post(path, async (c) => {
    const { form } = c.var;
    const read = sent().safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const file = c.var.file ?? new File([], "");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await attachFile(deps, at.open(c), {
      ...{ field: at.fieldOf(c), command: read.data.command, name: file.name, bytes },
      typed: form,
    });
    if (!outcome.ok) return notTaken(c, outcome.refusal);
    await settle(c, deps, at);
    return c.redirect(`${at.ownOf(c)}?done=arrived`, 303);
  });

  app.post(`${path}/upload`, async (c) => {
    const { form } = c.var;
    const read = z.intersection(sent(), announced()).safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { command, fileName: name, fileSize: size } = read.data;
    const said = { field: at.fieldOf(c), command, name, size, typed: form };
    const begun = await beginUpload(deps, at.open(c), said);
    if (!begun.ok) return notTaken(c, begun.refusal);
    await settle(c, deps, at);
    return c.redirect(fileSentUrl(at.ownOf(c), begun.value.id, "parts"), 303);
  });

  app.get(`${path}/:file/parts`, async (c) => {
    const file = c.req.param("file") ?? "";
    const documentId = await at.documentOf(c, file);
    if (documentId instanceof Response) return documentId;
    const own = at.ownOf(c);
    const left = await partsLeft(deps, documentId, file);
    if (!left) return c.redirect(own, 303);
    const [self, arrived] = [fileSentUrl(own, file, "parts"), fileSentUrl(own, file, "arrived")];
    return c.json({ ...left, self, arrived });
  });

  app.post(`${path}/:file/arrived`, async (c) => {
    const outcome = await fileArrived(deps, at.open(c), c.req.param("file") ?? "");
    const own = at.ownOf(c);
    if (outcome.ok) return c.redirect(`${own}?done=arrived`, 303);
    const { refusal } = outcome;
    return refusal.code === "file-unfinished" ? c.redirect(own, 303) : at.answerRefusal(c, refusal as R);
  });

  app.post(`${path}/:file/removal`, async (c) => {
    const outcome = await removeFile(deps, at.open(c), c.req.param("file") ?? "");
    if (!outcome.ok) return at.answerRefusal(c, outcome.refusal);
    return c.redirect(`${at.ownOf(c)}?done=removed`, 303);
  });
}

/** What waited of the form goes with the file that came, where its page showed it. */
async function settle<R>(c: WebContext, deps: WebDeps, at: Attaching<R>): Promise<void> {
  const { asideGone } = goneWith(at.asideOf(c, c.var.credentials.person), c.var.form["aside"]);
  if (asideGone) await deps.asides.take(asideGone);
}

/** Why a file was not taken: what was said of it is laid aside, and its page says what is wrong. */
async function answerNotTaken<R>(
  c: WebContext,
  deps: WebDeps,
  at: Attaching<R>,
  refusal: NotAttached,
): Promise<Response> {
  const { form } = c.var;
  const own = at.ownOf(c);
  if (refusal.code === "full") return c.redirect(own, 303);
  const shown = await at.shown(c);
  if (shown instanceof Response) return shown;
  const fields = {
    ...Object.fromEntries(describedBy.map((name) => [name, form[name] ?? ""])),
    ...{ because: refusal.problem ?? "", aside: form["aside"] ?? "" },
  };
  const led = await layAndLead(
    c,
    deps,
    shown.who,
    at.asideOf(c, shown.credentials.person),
    fields,
    checkedUrl(own),
  );
  return led ?? answerFiles(c, deps, at, fields);
}

/**
 * The files that are attached, and the form for another.
 * @param attempt what was said of a file that was not taken, and could not be laid aside
 */
async function answerFiles<R>(
  c: WebContext,
  deps: WebDeps,
  at: Attaching<R>,
  attempt?: Typed,
): Promise<Response> {
  const shown = await at.shown(c);
  if (shown instanceof Response) return shown;
  const { credentials, who, label, files, most, backUrl } = shown;
  const waiting = attempt ? null : await waitingOf(c, deps, who, at.asideOf(c, credentials.person));
  const typed = attempt ?? waiting?.fields ?? null;
  const isChecked = isSentBack(c, attempt);
  const own = at.ownOf(c);
  c.set("sendsFilesTo", await (await deps.openFileStore()).origin());
  const page = attachingPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    ...{ label, files, most, backUrl },
    sent: typed && { typed, ...(isChecked ? wrongIn(typed) : { problem: null, errors: [] }) },
    done: done.parse(c.req.query("done") ?? null),
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    aside: waiting?.digest ?? "",
    actionUrl: sentUrl(own),
    beginUrl: `${own}/upload`,
    removalUrl: (id) => fileSentUrl(own, id, "removal"),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}

function wrongIn(typed: Typed) {
  const read = readDescribed(typed);
  const problem = (typed["because"] ?? "") as FileProblem | "";
  return { problem: problem === "" ? null : problem, errors: read.ok ? [] : read.errors };
}
