import type { Context, Hono } from "hono";
import { natureOfInterest } from "../../../events/common.ts";
import { lookAt } from "../../../shared/domain/forms/look-again.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { AsideKey } from "../../../shared/ports/asides.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import { discloseInterest, readDisclosures } from "../../../shared/usecases/people/disclose-interest.ts";
import { ownInterestPage } from "../../../shared/views/pages/own-interest.tsx";
import { passagesText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { checkedUrl, ownInterestUrl, sentUrl, taskUrl } from "../../../shared/views/urls.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { withoutProof } from "../typed.ts";

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
    if (outcome.ok) {
      const { asideGone } = goneWith(asideOf(credentials.person), form["aside"]);
      if (asideGone) await deps.asides.take(asideGone);
      return c.redirect(`${ownInterestUrl(lang, credentials.linkId)}#declared-title`, 303);
    }
    const { refusal } = outcome;
    switch (refusal.code) {
      case "superseded":
      case "not-asked":
        return show(c, deps, form);
      case "address-held":
      case "address-disputed":
      case "address-changed":
        return answerRefusal(c, deps, credentials, refusal);
      default:
        return answerSessionEnded(c, deps);
    }
  });
}

const asideOf = (person: string): AsideKey => ({
  ...{ documentId: streamOfPerson(person), person },
  form: "interest",
});

/** @param wrong what was sent and is not declared: it stands in the form, with what it lacks */
async function show(c: Context<WebEnv, typeof path>, deps: WebDeps, wrong?: Form): Promise<Response> {
  const { lang } = c.var;
  const credentials = credentialsOf(c, c.req.param("linkId"));
  const found = credentials && (await readDisclosures(deps, credentials));
  if (!credentials || !found) return answerSessionEnded(c, deps);
  if (found === "outside") return answerMessage(c, deps, "not-found", 404);
  const { here, declaring, disclosed, altered, masked } = found;
  const { link, loaded } = here;
  const ownUrl = ownInterestUrl(lang, credentials.linkId);
  const key = asideOf(credentials.person);
  const led =
    wrong && (await layAndLead(c, deps, { link, loaded }, key, withoutProof(wrong), checkedUrl(ownUrl)));
  if (led) return led;
  const filled = await filledFrom(c, deps, { link, loaded }, key, wrong);
  // Who was an officer reads what they declared, and is told why what they send now is not declared; to others there is no such page.
  if (declaring !== "officer" && disclosed.length === 0 && !filled)
    return answerMessage(c, deps, "not-found", 404);
  const { bylaws } = await deps.directory.organisation();
  const typed = filled?.fields ?? {};
  const isChecked = filled !== null && declaring === "officer" && isSentBack(c, wrong);
  const page = ownInterestPage({
    frame: await frameOf(c, deps, credentials, here.by),
    rules: bylaws.disqualification,
    ...{ declaring, disclosed, altered, masked, typed },
    errors: isChecked ? [...meanwhile(lang, typed, masked), ...errorsOf(lang, typed)] : [],
    ...{ aside: filled?.digest ?? "", command: deps.ids.unique(), csrf: csrfToken(credentials) },
    actionUrl: sentUrl(ownUrl),
    backUrl: taskUrl(lang, credentials.linkId),
  });
  return wrong ? c.html(page, 413) : answerForm(c, page);
}

/** That words of theirs were masked since this was written: it is asked about them, once. */
const meanwhile = (lang: Lang, typed: Form, masked: string): ActError[] =>
  reasonIn(typed) !== "" && typed["masked"] !== masked
    ? [{ at: "reason", text: messages(lang).recusing.declare.own.maskedMeanwhile }]
    : [];

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
