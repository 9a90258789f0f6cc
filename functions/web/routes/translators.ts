import type { Hono } from "hono";
import * as z from "zod/mini";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { otherThan } from "../../../shared/domain/forms/languages.ts";
import { readTranslating } from "../../../shared/usecases/translating/read-translating.ts";
import { translatingNeeds } from "../../../shared/usecases/translating/who-translates.ts";
import { inviteColleague, releaseColleague } from "../../../shared/usecases/writing/invite-colleague.ts";
import { translatorsPage } from "../../../shared/views/pages/translators.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { checkedUrl, sentUrl, taskUrl, translatorsUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { arrangedBy, translatorsShown } from "../arranging.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";

const path = "/:lang{en|fr}/tasks/:linkId/translators";
const command = z.string().check(z.minLength(1), z.maxLength(100));

/** The author of a document that is in both languages invites who is to translate it, and sees how far that has come. */
export function translatorsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const found = await admitted(c, deps, "/translators", translatingNeeds);
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { basis, authority } = who.loaded;
    if (!basis || !definitionOf(basis).bothLanguages) return answerMessage(c, deps, "not-found", 404);
    const view = await readTranslating(deps, { ...who, documentId: who.link.documentId }, basis);
    if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
    const page = translatorsPage({
      frame: await frameOf(c, deps, credentials, authority),
      document: titleOf(basis),
      language: view.lang,
      as: "author",
      parts: view.parts,
      ...(await translatorsShown(c, deps, who.head.report, c.req.query("checked") !== undefined)),
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: sentUrl(translatorsUrl(c.var.lang, credentials.linkId)),
      releaseUrl: `${translatorsUrl(c.var.lang, credentials.linkId)}?release`,
      backUrl: taskUrl(c.var.lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post(path, async (c) => {
    const { credentials, form, lang } = c.var;
    const own = translatorsUrl(lang, credentials.linkId);
    const { go, person } = arrangedBy(form);
    const given = command.safeParse(form["command"]).data;
    const found = await admitted(c, deps, "/translators");
    if (found instanceof Response) return found;
    const { basis } = found.who.loaded;
    if (!basis || !definitionOf(basis).bothLanguages) return answerMessage(c, deps, "not-found", 404);
    if (given === undefined) return answerMessage(c, deps, "bad-request", 400);
    if (person === undefined) return c.redirect(checkedUrl(own), 303);
    const about = { command: given, capacity: "translator", person } as const;
    const outcome =
      go === "release"
        ? await releaseColleague(deps, credentials, { ...about, lang: null })
        : await inviteColleague(deps, credentials, { ...about, lang: otherThan(definitionOf(basis).lang) });
    return outcome.ok ? c.redirect(own, 303) : answerRefusal(c, deps, credentials, outcome.refusal, own);
  });
}
