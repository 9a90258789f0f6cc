import type { Hono } from "hono";
import * as z from "zod/mini";
import type { AddressLink } from "../../../shared/domain/links/link.ts";
import { isDisputed } from "../../../shared/domain/people/address-standing.ts";
import { mayVouch } from "../../../shared/domain/people/commands.ts";
import { decidesFrom, holdOn } from "../../../shared/domain/people/hold.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { isBlank } from "../../../shared/domain/typed/text.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { Waiting } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import type {
  Confirming,
  ConfirmingForm,
  ShownAddressLink,
} from "../../../shared/usecases/people/confirm-address.ts";
import {
  confirmAddress,
  confirmingAnswers,
  givesBack,
  identifyConfirming,
  isActing,
  objectToAddress,
  readChange,
  recogniseAddressLink,
  recordOfChange,
  startConfirming,
} from "../../../shared/usecases/people/confirm-address.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import {
  addressLandingPage,
  addressMessagePage,
  confirmAddressPage,
} from "../../../shared/views/pages/confirm-address.tsx";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { refusalPage } from "../../../shared/views/pages/refusal.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { answerUrl, checkedUrl, landingUrl, taskUrl } from "../../../shared/views/urls.ts";
import { layAndLead, waitingOf } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { refusalIn } from "../refusals.ts";
import { credentialsOf, csrfToken, giveCookie } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { typedIn } from "../typed.ts";

/** Links about somebody's address name their stream, which no document's link does. */
const linkId = ":linkId{_person\\.[^/]+}" as const;

const answer = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    answer: z.enum(confirmingAnswers),
  });

/**
 * A change of somebody's address: a second person sees exactly what would change, and confirms it or refuses; whose
 * address it is stops it, from the address of before. As everywhere, only a button's POST acts (I8).
 */
export function confirmingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`/:lang{en|fr}/link/${linkId}/:token`, async (c) => {
    const shown = await recogniseAddressLink(deps, c.req.param("linkId"), c.req.param("token"));
    return shown && isActing(shown.standing) ? land(c, deps, shown) : explain(c, deps, shown);
  });

  app.post(`/:lang{en|fr}/link/${linkId}/:token`, async (c) => {
    const [id, token] = [c.req.param("linkId"), c.req.param("token")];
    const objected = await objectToAddress(deps, id, token);
    if (objected) return c.redirect(landingUrl(c.var.lang, id, token), 303);
    const started = await startConfirming(deps, id, token);
    if (!started) return explain(c, deps, await recogniseAddressLink(deps, id, token));
    giveCookie(c, started, deps.clock.now());
    return c.redirect(taskUrl(c.var.lang, id), 303);
  });

  app.get(`/:lang{en|fr}/tasks/${linkId}`, async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const who = credentials && (await identifyConfirming(deps, credentials));
    if (!credentials || !who) return answerSessionEnded(c, deps);
    const waiting = await waitingOf(c, deps, who, asideOf(who.link));
    return waiting && c.req.query("checked") !== undefined
      ? showAttempt(c, deps, credentials, who, waiting)
      : showChange(c, deps, credentials, who, { errors: [], waiting });
  });

  app.post(`/:lang{en|fr}/tasks/${linkId}/answer`, async (c) => {
    const { credentials, form, lang } = c.var;
    const read = answer().safeParse(form);
    const seeAt = taskUrl(lang, credentials.linkId);
    const isWhole = read.success && errorsOf(lang, form).length === 0;
    const outcome = isWhole
      ? await confirmAddress(deps, credentials, { ...read.data, reason: reasonIn(form) })
      : null;
    if (outcome?.ok) return c.redirect(seeAt, 303);
    if (outcome?.refusal.code === "no-session") return answerSessionEnded(c, deps);
    const who = await identifyConfirming(deps, credentials);
    if (!who) return answerSessionEnded(c, deps);
    // Nothing is kept for whom nobody knows to be reached: they hear that first, whatever is missing.
    const refusal = outcome?.refusal ?? holdOn(who.by, deps.clock.now());
    const attempt = { ...typedIn(c), because: refusal ? JSON.stringify(inWords(refusal)) : "" };
    const led = await layAndLead(c, deps, who, asideOf(who.link), attempt, checkedUrl(seeAt));
    return (
      led ?? showAttempt(c, deps, credentials, who, { fields: attempt, digest: form["aside"] ?? "" }, 413)
    );
  });
}

/** Of an address it is another change, or another second person, that took the place of what the page showed. */
const inWords = <R extends { code: string }>(refusal: R): R | { code: "superseded-address" } =>
  refusal.code === "superseded" || refusal.code === "not-yours" ? { code: "superseded-address" } : refusal;

/** What the second person sent and what is not recorded. */
const asideOf = ({ id, documentId, person }: AddressLink) => ({ documentId, person, form: `answer.${id}` });

/**
 * Somebody must choose, and whoever refuses says why.
 * @param yes what stands first on the page: the answer by which the change is confirmed
 */
function errorsOf(
  lang: Lang,
  form: Readonly<Record<string, string>>,
  yes: ConfirmingForm["answer"] = "confirm",
): ActError[] {
  const given = answer().shape.answer.safeParse(form["answer"]);
  if (!given.success) return [{ at: `answer.${yes}`, text: messages(lang).people.confirm.choose }];
  return given.data === "refuse" ? reasonErrors(lang, form) : [];
}

/** What was sent and is not recorded: why, with the words that were typed; or the form once more, with what is missing. */
async function showAttempt(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Confirming,
  waiting: Waiting,
  status?: 413,
): Promise<Response> {
  const { fields: typed } = waiting;
  const refusal = refusalIn(typed["because"] || undefined);
  // What was altered may have been put right since: then the form is there again, as it was sent.
  const isMended = refusal?.code === "address-altered" && (await readChange(deps, who)).change !== "altered";
  if (!refusal || isMended)
    return showChange(c, deps, credentials, who, {
      errors: errorsOf(c.var.lang, typed, yesOf(who)),
      waiting,
      status,
    });
  const { reason = "" } = typed;
  const frame = await frameOf(c, deps, credentials);
  const documentUrl = refusal.code === "address-altered" ? null : taskUrl(c.var.lang, credentials.linkId);
  return c.html(refusalPage({ frame, refusal, documentUrl, words: isBlank(reason) ? [] : [reason] }), 409);
}

/** The answer by which a change is confirmed: in the knowledge that the one on file is disputed, where it is. */
const yesOf = ({ person }: Confirming) => (isDisputed(person) ? "confirm-disputed" : "confirm");

async function land(c: WebContext, deps: WebDeps, { id, link, person }: ShownAddressLink) {
  const [{ change }, { state }, names] = await Promise.all([
    readChange(deps, { id, link }),
    recordOfChange(deps, { id, link, person }),
    deps.directory.names([id, link.person]),
  ]);
  const page = addressLandingPage({
    frame: await frameOf(c, deps),
    purpose: link.purpose,
    reader: names[link.person] ?? "",
    person: names[id] ?? "",
    newAddress: change === "altered" ? "" : change.to,
    state,
    actionUrl: c.req.path,
  });
  return c.html(page);
}

/** A link that does nothing any more says why; an unknown one and a wrong token get the same words. */
async function explain(c: WebContext, deps: WebDeps, shown: ShownAddressLink | null) {
  const frame = await frameOf(c, deps);
  if (!shown) return c.html(linkProblemPage({ frame, standing: "unknown" }), 404);
  const { standing } = shown;
  const isBarred = standing === "inactive" || standing === "address-changed";
  if (isBarred || standing === "revoked" || standing === "expired")
    return c.html(linkProblemPage({ frame, standing }), 410);
  return c.html(await messagePage(deps, frame, shown), 410);
}

/** What became of a change, to whoever can do nothing more about it: as it stands, whoever answered or stopped it. */
async function messagePage(
  deps: WebDeps,
  frame: Frame,
  { id, link, person }: Pick<ShownAddressLink, "id" | "link" | "person">,
) {
  const second = person.confirmed?.by ?? null;
  const [{ state, isFromReport }, names] = await Promise.all([
    recordOfChange(deps, { id, link, person }),
    deps.directory.names(second === null ? [id] : [id, second]),
  ]);
  return addressMessagePage({
    frame,
    isOwn: link.purpose === "object-to-address",
    state,
    person: names[id] ?? messages(frame.lang, frame.about).common.nameUnknown,
    call: names[second ?? ""] ?? null,
    isFromReport,
  });
}

async function showChange(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Confirming,
  {
    errors,
    waiting,
    status,
  }: { errors: readonly ActError[]; waiting: Waiting | null; status?: 413 | undefined },
): Promise<Response> {
  const { id, person, standing } = who;
  const frame = await frameOf(c, deps, credentials, isActing(standing) ? who.by : null);
  if (!isActing(standing)) return c.html(await messagePage(deps, frame, who));
  if (!mayVouch(who.by, (await deps.directory.organisation()).confirmsAddresses)) {
    const refusal = { code: "no-longer-authorised" } as const;
    return c.html(refusalPage({ frame, refusal, documentUrl: null, isSeen: true }), 409);
  }
  const read = await Promise.all([
    readChange(deps, who),
    recordOfChange(deps, who),
    givesBack(deps, who),
    deps.messages.cameBack(streamOfPerson(id), String(who.link.round)),
  ]);
  const [{ change, reason }, { state, objectedAt, stoppedAt, isPassedOn }, isGivenBack, cameBack] = read;
  if (change === "altered")
    return c.html(
      refusalPage({ frame, refusal: { code: "address-altered" }, documentUrl: null, isSeen: true }),
      409,
    );
  const by =
    standing === "to-confirm" ? (person.proposal?.by ?? null) : (person.confirmed?.proposedBy ?? null);
  const names = await deps.directory.names(by === null ? [id] : [id, by]);
  const until = person.confirmed ? decidesFrom(person.confirmed) : "";
  const lifts = state === "disputed" ? { objectedAt: objectedAt ?? "", isPassedOn } : { until };
  const unnamed = messages(c.var.lang).common.nameUnknown;
  const page = confirmAddressPage({
    frame,
    person: names[id] ?? unnamed,
    by: by === null ? null : (names[by] ?? unnamed),
    change,
    reason: reason?.text ?? null,
    lifts: standing === "to-lift" ? lifts : null,
    disputed: objectedAt !== null && standing === "to-confirm" ? { objectedAt, isGivenBack } : null,
    stoppedAt: standing === "to-confirm" ? stoppedAt : null,
    cameBack: standing === "to-confirm" && cameBack,
    errors,
    typed: waiting?.fields ?? {},
    aside: waiting?.digest ?? "",
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: answerUrl(c.var.lang, credentials.linkId),
  });
  return status ? c.html(page, status) : answerForm(c, page);
}
