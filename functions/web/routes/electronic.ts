import type { Hono } from "hono";
import {
  answerElectronic,
  isAskedForElectronic,
  readElectronic,
} from "../../../shared/usecases/people/electronic-documents.ts";
import { electronicPage } from "../../../shared/views/pages/electronic.tsx";
import { electronicUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";

const path = "/:lang{en|fr}/tasks/:linkId/electronic-documents" as const;

/**
 * A director, or a member of a committee, says whether documents reach them by electronic means (CNCA s. 266): from their desk, from a
 * meeting or from whatever else is asked of them. As everywhere, only a button's POST records it (I8).
 */
export function electronicRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const { lang } = c.var;
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const found = credentials && (await readElectronic(deps, credentials));
    if (!credentials || !found) return answerSessionEnded(c, deps);
    if (found === "outside") return answerMessage(c, deps, "not-found", 404);
    const { bylaws } = await deps.directory.organisation();
    const { electronicDocuments: rule } = bylaws;
    if (!rule || !isAskedForElectronic(bylaws, found.by)) return answerMessage(c, deps, "not-found", 404);
    const known = await deps.directory.person(credentials.person);
    const page = electronicPage({
      frame: await frameOf(c, deps, credentials, found.by),
      ...{ standing: found.standing, electronic: found.electronic, rule: rule.source },
      address: known?.contact.email ?? "",
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: electronicUrl(lang, credentials.linkId),
      backUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post(path, async (c) => {
    const { credentials, form, lang } = c.var;
    const { command = "", answer } = form;
    if ((answer !== "accept" && answer !== "decline") || command === "")
      return answerMessage(c, deps, "bad-request", 400);
    const { bylaws } = await deps.directory.organisation();
    const said = { command, accepts: answer === "accept" };
    const outcome = await answerElectronic(deps, credentials, said, bylaws);
    if (outcome.ok) return c.redirect(electronicUrl(lang, credentials.linkId), 303);
    const { refusal } = outcome;
    if (refusal.code === "not-asked")
      return answerRefusal(c, deps, credentials, { code: "not-asked-for-consent" });
    if (refusal.code === "outside") return answerMessage(c, deps, "not-found", 404);
    if (
      refusal.code === "address-held" ||
      refusal.code === "address-disputed" ||
      refusal.code === "address-changed"
    )
      return answerRefusal(c, deps, credentials, refusal);
    return answerSessionEnded(c, deps);
  });
}
