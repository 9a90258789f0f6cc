import type { Hono } from "hono";
import { type Asked, askedAt, readProposal } from "../../../shared/domain/forms/change-proposed.ts";
import { type FieldError, readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { commentOnDraft } from "../../../shared/usecases/commenting/comment-on-draft.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { ownTitleOf } from "../../../shared/views/own-title.ts";
import { proposePage } from "../../../shared/views/pages/propose.tsx";
import { errorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { tooLong } from "../../../shared/views/too-long.ts";
import { checkedUrl, commentOnUrl, sentUrl, taskUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { maskedErrors } from "../answer-form.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { asideOfAct, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withoutProof } from "../typed.ts";
import { draftFor } from "./comment-on.ts";

type Form = WebEnv["Variables"]["form"];
type At = { section: string; field: string };
type Draft = Exclude<Awaited<ReturnType<typeof draftFor>>, "altered" | null>;
type Here = { credentials: Credentials; who: Identified; at: At; draft: Draft };

const path = "/propose/:section/:field";

/** Whoever reads a draft proposes a change at one of its fields, or a row more of a list. */
export function proposingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}${path}`, async (c) => {
    const here = await readerOf(c, deps, c.req.param());
    return here instanceof Response ? here : show(c, deps, here);
  });

  app.post(`${ownPath}${path}`, async (c) => {
    const here = await readerOf(c, deps, c.req.param());
    return here instanceof Response ? here : propose(c, deps, here);
  });
}

/** Who reads the draft, and where in it they propose something; or the answer why they cannot. */
async function readerOf(c: WebContext, deps: WebDeps, at: At): Promise<Here | Response> {
  const found = await admitted(c, deps, path, { basis: true, draft: true });
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const draft = await draftFor(deps, who);
  if (draft === "altered") return answerRefusal(c, deps, credentials, { code: draft });
  if (!draft) return answerRefusal(c, deps, credentials, { code: "comments-over" });
  if (askedAt(draft.definition, draft.typed, at, "")) return { credentials, who, at, draft };
  return c.req.method === "GET"
    ? answerMessage(c, deps, "not-found", 404)
    : answerRefusal(
        c,
        deps,
        credentials,
        { code: "content-changed" },
        taskUrl(c.var.lang, credentials.linkId),
      );
}

/** Records what was sent, where nothing is wrong with it; else it is laid aside, and its page says what is. */
async function propose(c: OwnContext, deps: WebDeps, here: Here): Promise<Response> {
  const { credentials, who, at } = here;
  const { form } = c.var;
  const read = readAt(here, form, form["view"] ?? "");
  const proposed = read && errorsOf(c, read, form).length === 0 ? read.proposed : null;
  if (!proposed) return answerWrong(c, deps, here);
  const { command, masked = "", asideGone } = sentByOwn(c, form, who.link.documentId);
  const outcome = await commentOnDraft(deps, credentials, {
    ...{ command, ...at, masked, proposed, text: form["comment"] ?? "" },
    revision: /^\d{1,6}$/.test(form["revision"] ?? "") ? Number(form["revision"]) : 0,
    ...(asideGone && { asideGone }),
  });
  const task = taskUrl(c.var.lang, credentials.linkId);
  if (outcome.ok) return c.redirect(`${task}?done=proposal`, 303);
  if (outcome.refusal.code === "masked-meanwhile") return answerWrong(c, deps, here);
  return answerRefusal(c, deps, credentials, outcome.refusal, task);
}

async function answerWrong(c: OwnContext, deps: WebDeps, here: Here): Promise<Response> {
  const { who } = here;
  const { form } = c.var;
  const leadsTo = checkedUrl(c.req.path);
  const led = await layAndLead(c, deps, who, asideOfAct(c, who.link), withoutProof(form), leadsTo);
  return led ?? show(c, deps, here, form);
}

/** @param attempt what was sent, and could not even be laid aside */
async function show(c: OwnContext, deps: WebDeps, here: Here, attempt?: Form): Promise<Response> {
  const { credentials, who, at, draft } = here;
  const { lang } = c.var;
  const { basis, draft: saved } = who.loaded;
  const filled = await filledFrom(c, deps, who, asideOfAct(c, who.link), attempt);
  const view = filled?.fields["view"] ?? deps.ids.unique();
  const read = readAt(here, filled?.fields ?? {}, view);
  if (!basis || !read) return answerMessage(c, deps, "not-found", 404);
  const isChecked = filled !== null && isSentBack(c, attempt);
  const masked = maskedNow(who.head.report);
  const page = proposePage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    ...{ document: ownTitleOf(basis, draft.typed), asked: read.asked, view },
    errors: [
      ...(filled ? maskedErrors(lang, filled.fields, masked, [...namesOf(read.asked), "comment"]) : []),
      ...(isChecked ? errorsOf(c, read, filled.fields) : []),
    ],
    fieldErrors: isChecked ? read.errors : [],
    values: readValues(draft.definition, draft.typed, draft.today, () => false).values,
    typed: { ...draft.typed, ...filled?.fields },
    revision: saved?.[at.section]?.revision ?? 0,
    ...{ command: deps.ids.unique(), masked, aside: filled?.digest ?? "", csrf: csrfToken(credentials) },
    actionUrl: sentUrl(c.req.path),
    backUrl: commentOnUrl(lang, credentials.linkId, at.section),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}

/** What is asked, and what was read of what somebody sent. */
type Read = { asked: Asked; errors: FieldError[]; proposed: Typed | null; isSame: boolean };

function readAt({ at, draft: { definition, typed, today } }: Here, sent: Typed, view: string): Read | null {
  const asked = askedAt(definition, typed, at, view);
  if (!asked) return null;
  const read = readProposal(asked, typed, sent, today);
  if (read === "same") return { asked, errors: [], proposed: null, isSame: true };
  const errors = "errors" in read ? read.errors : [];
  return { asked, errors, proposed: "proposed" in read ? read.proposed : null, isSame: false };
}

const namesOf = ({ fields }: Asked): string[] => fields.map(({ name }) => name);

function errorsOf(
  { var: { lang, about } }: WebContext,
  { asked, errors, isSame }: Read,
  sent: Typed,
): ActError[] {
  const { errors: t } = messages(lang, about).proposing;
  const [first = ""] = namesOf(asked);
  const reason = sent["comment"] ?? "";
  const isEmpty = ({ code }: FieldError) => code === "required" && !asked.isRow;
  return [
    ...(isSame ? [{ at: first, text: t.same }] : []),
    ...asked.fields.flatMap((field) =>
      errors
        .filter((error) => error.field === field.name)
        .map((error) => ({ at: field.name, text: isEmpty(error) ? t.empty : errorText(lang, field, error) })),
    ),
    ...(lengthOf(saidIn(reason)) > longestComment
      ? [{ at: "comment", text: t.reasonTooLong(tooLong(lang, reason, longestComment)) }]
      : []),
  ];
}
