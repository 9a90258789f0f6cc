import type { Hono } from "hono";
import type { FieldError } from "../../../shared/domain/forms/content.ts";
import { allows } from "../../../shared/domain/review/lifecycle.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import type { AsideKey } from "../../../shared/ports/asides.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { todayOf } from "../../../shared/usecases/entering/identify.ts";
import {
  type AskedForWords,
  askedForWords,
  giveWords,
  readGivenWords,
  readWords,
} from "../../../shared/usecases/writing/give-words.ts";
import { ownWordsPage } from "../../../shared/views/pages/own-words.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { checkedUrl, ownWordsUrl, sentUrl, taskUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { maskedErrors } from "../answer-form.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withoutProof } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];

/** What somebody saved of their party’s words, or sent and has to correct: theirs alone. */
const asideOf = ({ link: { documentId, person } }: Identified): AsideKey => ({
  ...{ documentId, person, form: "own-words" },
});

/** Whoever speaks for a party writes what it has to say in its own words: saves it, and sends it. */
export function ownWordsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/own-words", async (c) => {
    const found = await admitted(c, deps, "/own-words");
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { form, lang } = c.var;
    const task = taskUrl(lang, credentials.linkId);
    const asked = askedForWords(who);
    if (!asked) return answerRefusal(c, deps, credentials, { code: "no-longer-authorised" }, task);
    if (!allows("give-words", who.head.report.status))
      return answerRefusal(c, deps, credentials, { code: "words-too-late" }, task);
    if (form["go"] === "save") return keep(c, deps, who, form, `${task}?done=saved`);
    const errors = readWords(asked, form, todayOf(who, deps.clock.now()));
    if (errors.length > 0) return keep(c, deps, who, form, checkedUrl(task));
    const given = await giveWords(deps, credentials, {
      ...{ command: form["command"] ?? "", masked: form["masked"] ?? "" },
      typed: Object.fromEntries(asked.section.fields.map(({ name }) => [name, form[name] ?? ""])),
      ...goneWith(asideOf(who), form["aside"]),
    });
    if (given.ok) return c.redirect(`${task}?done=sent`, 303);
    if (given.refusal.code === "masked-meanwhile") return keep(c, deps, who, form, checkedUrl(task));
    return answerRefusal(c, deps, credentials, given.refusal, task);
  });
}

/** Keeps what was typed for whoever typed it, and leads on; what cannot be kept is shown at once. */
async function keep(
  c: WebContext,
  deps: WebDeps,
  who: Identified,
  form: Form,
  leadsTo: string,
): Promise<Response> {
  const led = await layAndLead(c, deps, who, asideOf(who), withoutProof(form), leadsTo);
  return led ?? answerOwnWords(c, deps, c.var.credentials, who, form);
}

/** What is asked of whoever speaks for a party, with what they said; once it is submitted, that alone. */
export async function answerOwnWords(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: Form,
): Promise<Response> {
  const asked = askedForWords(who);
  const { basis } = who.loaded;
  if (!asked || !basis)
    return answerRefusal(c, deps, credentials, {
      code: who.standing === "good" ? "no-longer-authorised" : who.standing,
    });
  const { report } = who.head;
  const [given, names, filled] = await Promise.all([
    readGivenWords(deps, who),
    deps.directory.names([report.author]),
    filledFrom(c, deps, who, asideOf(who), attempt),
  ]);
  if (given === "altered") return answerRefusal(c, deps, credentials, { code: given });
  const { lang } = c.var;
  const typed = filled?.fields ?? given?.words.fields ?? {};
  const masked = maskedNow(report);
  const page = ownWordsPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    document: titleOf(basis),
    author: names[report.author] ?? "",
    ...{ asked, given, typed },
    isOpen: who.standing === "good" && allows("give-words", report.status),
    isEnded: who.standing !== "good",
    errors: isChecked(c, filled !== null, attempt) ? errorsIn(deps, who, asked, typed) : [],
    maskedErrors: filled
      ? maskedErrors(
          lang,
          filled.fields,
          masked,
          asked.section.fields.map(({ name }) => name),
        )
      : [],
    done: doneOf(c.req.query("done")),
    ...{ command: deps.ids.unique(), masked, aside: filled?.digest ?? "", csrf: csrfToken(credentials) },
    actionUrl: sentUrl(ownWordsUrl(lang, credentials.linkId)),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}

const isChecked = (c: WebContext, isFilled: boolean, attempt: Form | undefined): boolean =>
  isFilled && isSentBack(c, attempt);

const errorsIn = (deps: WebDeps, who: Identified, asked: AskedForWords, typed: Form): FieldError[] =>
  readWords(asked, typed, todayOf(who, deps.clock.now()));

/** What the page is the receipt of. */
const doneOf = (done: string | undefined): "saved" | "sent" | null =>
  done === "saved" || done === "sent" ? done : null;
