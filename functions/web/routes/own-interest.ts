import type { Context, Hono } from "hono";
import { natureOfInterest } from "../../../events/common.ts";
import { lookAt } from "../../../shared/domain/forms/look-again.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { discloseInterest, readDisclosures } from "../../../shared/usecases/people/disclose-interest.ts";
import { ownInterestPage } from "../../../shared/views/pages/own-interest.tsx";
import { passagesText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { ownInterestUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";

const path = "/:lang{en|fr}/tasks/:linkId/interest" as const;
type Form = WebEnv["Variables"]["form"];

/**
 * An officer who is no director declares an interest in writing (CNCA s. 141(1)), by any link of their own. As everywhere, only a button's
 * POST records it (I8); its page is the receipt.
 */
export function ownInterestRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, (c) => show(c, deps));
  app.post(path, async (c) => {
    const { credentials, form, lang } = c.var;
    const { command = "" } = form;
    const nature = natureOfInterest.safeParse(form["nature"]).data;
    if (command === "") return answerMessage(c, deps, "bad-request", 400);
    if (nature === undefined || errorsOf(lang, form).length > 0) return show(c, deps, form);
    const sent = { command, nature, words: reasonIn(form), masked: form["masked"] ?? "0" };
    const outcome = await discloseInterest(deps, credentials, sent);
    if (outcome.ok) return c.redirect(`${ownInterestUrl(lang, credentials.linkId)}#declared-title`, 303);
    const { refusal } = outcome;
    if (refusal.code === "superseded") return show(c, deps, form, "masked-meanwhile");
    if (refusal.code === "not-asked") return answerMessage(c, deps, "not-found", 404);
    if (
      refusal.code === "address-held" ||
      refusal.code === "address-disputed" ||
      refusal.code === "address-changed"
    )
      return answerRefusal(c, deps, credentials, refusal);
    return answerSessionEnded(c, deps);
  });
}

/**
 * @param wrong what was sent and is not declared: it stands in the form, with what it lacks
 * @param because words were masked since its page was opened: it is asked about them, once
 */
async function show(
  c: Context<WebEnv, typeof path>,
  deps: WebDeps,
  wrong?: Form,
  because?: "masked-meanwhile",
): Promise<Response> {
  const { lang } = c.var;
  const credentials = credentialsOf(c, c.req.param("linkId"));
  const found = credentials && (await readDisclosures(deps, credentials));
  if (!credentials || !found) return answerSessionEnded(c, deps);
  if (found === "not-asked") return answerMessage(c, deps, "not-found", 404);
  const { bylaws } = await deps.directory.organisation();
  const lacking = wrong ? errorsOf(lang, wrong) : [];
  const { maskedMeanwhile } = messages(lang).recusing.declare.own;
  const page = ownInterestPage({
    frame: await frameOf(c, deps, credentials, found.by),
    rules: bylaws.disqualification,
    disclosed: found.disclosed,
    errors: because ? [{ at: "reason", text: maskedMeanwhile }] : lacking,
    typed: wrong ?? {},
    masked: found.masked,
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: ownInterestUrl(lang, credentials.linkId),
    backUrl: taskUrl(lang, credentials.linkId),
  });
  return c.html(page, wrong ? 422 : 200);
}

/** What it lacks; and members examine its words as they were written, so that no child may be recognised by them. */
function errorsOf(lang: Lang, form: Form): ActError[] {
  const { error, own } = messages(lang).recusing.declare;
  const look = lookAt("reason", reasonIn(form), form);
  const isKind = natureOfInterest.safeParse(form["nature"]).success;
  return [
    ...(isKind ? [] : [{ at: "nature.financial", text: error.nature }]),
    ...(reasonIn(form) === "" ? [{ at: "reason", text: error.extent }] : reasonErrors(lang, form)),
    ...(look && !look.isSaid
      ? [{ at: "reason", text: own.recognisable({ found: passagesText(lang, look.found) }) }]
      : []),
  ];
}
