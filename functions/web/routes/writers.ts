import type { Hono } from "hono";
import * as z from "zod/mini";
import { id } from "../../../events/common.ts";
import { mostColleagues } from "../../../shared/domain/review/colleagues.ts";
import { writersWith } from "../../../shared/domain/review/writers.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { endPart, inviteColleague, whoCanWrite } from "../../../shared/usecases/writing/write-together.ts";
import { writersPage } from "../../../shared/views/pages/writers.tsx";
import { checkedUrl, documentUrl, handOverUrl, taskUrl, writersUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";

const sent = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    /** Whom the author invites, or whose part ends. */
    to: z.catch(z.optional(id), undefined),
    from: z.catch(z.optional(id), undefined),
  });

const done = z.catch(z.nullable(z.enum(["invited", "ended", "handed"])), null);

/** Who writes a document: the author invites colleagues and ends their part; each of them can end their own. */
export function writersRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/writers", async (c) => {
    const found = await admitted(c, deps, "/writers");
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { report } = who.head;
    const { lang } = c.var;
    const people = await deps.directory.names([report.author, ...writersWith(report)]);
    const named = (person: string) => ({
      id: person,
      name: people[person] ?? messages(lang).common.nameUnknown,
    });
    const isAuthor = who.link.person === report.author;
    const page = writersPage({
      frame: await frameOf(c, deps, credentials, who.loaded.authority),
      author: named(report.author),
      writers: writersWith(report).map(named),
      reader: who.link.person,
      candidates: isAuthor ? await whoCanWrite(deps, report) : null,
      isFull: report.colleagues.length >= mostColleagues,
      done: done.parse(c.req.query("done")),
      isWrong: c.req.query("checked") !== undefined,
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: writersUrl(lang, credentials.linkId),
      backUrl: taskUrl(lang, credentials.linkId),
      handOverUrl: handOverUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/writers", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = sent().safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { command, to, from } = read.data;
    const own = writersUrl(lang, credentials.linkId);
    const person = from ?? to;
    if (person === undefined) return c.redirect(checkedUrl(own), 303);
    const act = from === undefined ? inviteColleague : endPart;
    const acted = await act(deps, credentials, { command, person, capacity: "writer" });
    if (!acted.ok) return answerRefusal(c, deps, credentials, acted.refusal, own);
    // Whoever ended their own part has no page of it any more.
    if (from === credentials.person) return c.redirect(documentUrl(lang, credentials.linkId), 303);
    return c.redirect(`${own}?done=${from === undefined ? "invited" : "ended"}`, 303);
  });
}
