import type { Hono } from "hono";
import * as z from "zod/mini";
import { signedAs } from "../../../shared/domain/documents/own-title.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { signatures } from "../../../shared/domain/review/choices.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { isOfDonor } from "../../../shared/domain/review/donors.ts";
import { allows } from "../../../shared/domain/review/lifecycle.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { consentIn } from "../../../shared/domain/review/signed.ts";
import { hasAnswered } from "../../../shared/domain/review/why-not.ts";
import { cleanLine, lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { readReview } from "../../../shared/usecases/deciding/read-review.ts";
import { signAsParty, withdrawConsent } from "../../../shared/usecases/deciding/sign-as-party.ts";
import { asideOfAnswer } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import { readCitedIn } from "../../../shared/usecases/reading/read-cited.ts";
import { maskedMeanwhile } from "../../../shared/views/masked.ts";
import { partyReadingPage, partyStandingPage } from "../../../shared/views/pages/party.tsx";
import {
  confirmSignaturePage,
  partySigningPage,
  signedWords,
  withdrawConsentPage,
} from "../../../shared/views/pages/party-signing.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { tooLong } from "../../../shared/views/too-long.ts";
import {
  consentWithdrawalUrl,
  documentPdfUrl,
  partySignatureUrl,
  partySigningUrl,
  receiptUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { type Course, concludeAnswer, layAnswer, ofVersion, toConfirm } from "../answering-course.ts";
import { shownAsParty } from "../as-party.ts";
import { filledFrom, isSentBack } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { typedIn } from "../typed.ts";
import { asksOf } from "./questions.ts";
import { answerReview } from "./reviewer.ts";

type Form = Readonly<Record<string, string>>;

/** Characters of a name or a function at most. */
const longestName = 200;

/** A name or a function as it is signed: the words that it stands in are our page's, in one line. */
const inOneLine = (typed: string): string => cleanLine(saidIn(typed));

const short = () => z.string().check(z.minLength(1), z.maxLength(longestName));
const confirmed = () =>
  z.object({
    ...ofVersion(),
    signature: z.enum(signatures),
    name: short(),
    role: short(),
    reason: z._default(z.string(), ""),
  });

const course: Course = {
  path: "/party-signature",
  sentIn: typedIn,
  errorsOf,
  asksAt: partySignatureUrl,
  again: answerSigning,
};

/** What a party does from outside: reads, signs in person, withdraws its consent. */
export function partyRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/party-signature", (c) => layAnswer(c, deps, course));

  app.get("/:lang{en|fr}/tasks/:linkId/party-signature", async (c) => {
    const found = await toConfirm(c, deps, course, confirmed());
    if (found instanceof Response) return found;
    const { credentials, who, basis, read, aside } = found;
    const { lang } = c.var;
    const { documentId } = who.link;
    const content = await deps.archive.content(documentId, who.head.report, read.contentHash);
    if (content === "altered") return answerRefusal(c, deps, credentials, { code: content });
    const page = confirmSignaturePage({
      frame: await frameOf(c, deps, credentials, who.loaded.authority),
      basis: signedAs(basis, documentId, content.values),
      ...read,
      aside,
      csrf: csrfToken(credentials),
      actionUrl: partySigningUrl(lang, credentials.linkId),
      changeUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/party-signing", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = confirmed().safeParse(form);
    if (!read.success || lengthOf(saidIn(read.data.reason)) > longestComment)
      return answerMessage(c, deps, "bad-request", 400);
    const { contentHash: version } = read.data;
    const [name, role] = [inOneLine(read.data.name), inOneLine(read.data.role)];
    if (name === "" || role === "") return answerMessage(c, deps, "bad-request", 400);
    const given = { ...read.data, name, role, aside: form["aside"] ?? "" };
    const signed = await signAsParty(deps, credentials, given, (basis) =>
      signedWords(lang, basis, { name: given.name, role: given.role, version }),
    );
    return concludeAnswer(c, deps, credentials, signed);
  });

  app.get(`${ownPath}/consent-withdrawal`, (c) => showWithdrawal(c, deps));
  app.post(`${ownPath}/consent-withdrawal`, async (c) => {
    const { credentials, form, lang } = c.var;
    const documentId = documentOfLink(credentials.linkId) ?? "";
    if (reasonErrors(lang, form).length > 0) return showWithdrawal(c, deps, form);
    const given = { ...sentByOwn(c, form, documentId), reason: reasonIn(form) };
    const outcome = await withdrawConsent(deps, credentials, given);
    if (outcome.ok) return c.redirect(receiptUrl(lang, credentials.linkId), 303);
    return concludeOwn(c, deps, "/consent-withdrawal", outcome, "recused", documentId);
  });
}

async function showWithdrawal(c: OwnContext, deps: WebDeps, wrong?: Form): Promise<Response> {
  const act = await beginOwnAct(c, deps, "/consent-withdrawal", wrong);
  if ("answer" in act) return act.answer;
  const errors = act.checked ? reasonErrors(c.var.lang, act.checked) : [];
  const page = { ...(await act.page(errors)), backUrl: taskUrl(c.var.lang, act.credentials.linkId) };
  return act.show(withdrawConsentPage({ ...page, typed: act.typed }));
}

function errorsOf(c: WebContext, { head: { report } }: Identified, form: Form): ActError[] {
  const { lang } = c.var;
  const t = messages(lang).parties.signing.error;
  const reason = saidIn(form["reason"] ?? "");
  const tooLongAt = (at: "name" | "role") =>
    lengthOf(saidIn(form[at] ?? "")) > longestName ? [{ at, text: t["too-long"] }] : [];
  return [
    ...(form["masked"] === maskedNow(report) ? [] : [{ at: "reason", text: maskedMeanwhile(lang) }]),
    ...(["name", "role"] as const).flatMap((at) =>
      saidIn(form[at] ?? "") === "" ? [{ at, text: t[at] }] : tooLongAt(at),
    ),
    ...(signatures.some((each) => each === form["signature"])
      ? []
      : [{ at: "signature.sign", text: t.choose }]),
    ...(form["signature"] === "refuse" && reason === "" ? [{ at: "reason", text: t.reason }] : []),
    ...(lengthOf(reason) > longestComment
      ? [
          {
            at: "reason",
            text: messages(lang).oversight.error["reason-too-long"](tooLong(lang, reason, longestComment)),
          },
        ]
      : []),
  ];
}

/** What a party is asked, by the link of its lane; once nothing is, the document as it stands. */
export const answerConsent = (c: WebContext, deps: WebDeps, credentials: Credentials, who: Identified) =>
  who.standing === "good"
    ? answerReview(c, deps, credentials, who)
    : answerPartyReading(c, deps, credentials, who);

/** @param attempt what was sent and could not be kept */
export async function answerSigning(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: Form,
): Promise<Response> {
  if (who.standing !== "good") return answerPartyReading(c, deps, credentials, who);
  const read = await readForParty(c, deps, credentials, who);
  const { lane, person } = who.link;
  if (read instanceof Response) return read;
  if (lane === null) return answerMessage(c, deps, "not-found", 404);
  const filled = await filledFrom(c, deps, who, asideOfAnswer(who.link), attempt);
  const form = filled?.fields;
  const isChecked = isSentBack(c, attempt);
  const page = partySigningPage({
    ...read,
    basis: signedAs(read.basis, who.link.documentId, read.content.values),
    lane,
    reader: person,
    asks: asksOf(c, credentials),
    errors: form && isChecked ? errorsOf(c, who, form) : [],
    typed: form ?? {},
    aside: filled?.digest ?? "",
    csrf: csrfToken(credentials),
    actionUrl: partySignatureUrl(c.var.lang, credentials.linkId),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}

/** The document as a party is shown it by now: all of it, how it stands, or that it is nothing of theirs any more. */
export async function answerPartyReading(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
): Promise<Response> {
  const as = shownAsParty(who);
  if (as === "status" || as === "nothing") return answerStanding(c, deps, credentials, who, as);
  const page = await partyReading(c, deps, credentials, who, "page");
  return page instanceof Response ? page : c.html(page);
}

/** How a document stands, and nothing of what is in it. */
async function answerStanding(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  as: "status" | "nothing",
): Promise<Response> {
  const { loaded, head } = who;
  const { basis } = loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const page = partyStandingPage({
    frame: await frameOf(c, deps, credentials, loaded.authority),
    ...{ basis, report: head.report, ...ownOf(c.var.lang, who) },
    speaks: as === "status",
  });
  return c.html(page);
}

/** For whom somebody from outside reads, and where their receipt is, if what they answered stands in this round. */
const ownOf = (lang: Lang, { link, head: { report }, loaded }: Identified) => ({
  isOfDonor: isOfDonor(report, loaded.authority?.roles ?? []),
  receiptUrl: hasAnswered(report, link, link.person) ? receiptUrl(lang, link.id) : null,
});

/** What a party reads. @param as a page, or a file, which has nobody's session around it */
export async function partyReading(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  as: "page" | "file",
) {
  const read = await readForParty(c, deps, credentials, who);
  if (read instanceof Response) return read;
  const { lang } = c.var;
  const { link, head } = who;
  const { round, stage, lane, person } = link;
  const mayWithdraw =
    stage !== null &&
    lane !== null &&
    round === head.report.round &&
    allows("withdraw-consent", head.report.status) &&
    consentIn(head.report, { stage, lane }, person) !== null;
  return partyReadingPage({
    ...read,
    ...(as === "file" && { frame: await frameOf(c, deps) }),
    pdfUrl: (each) => documentPdfUrl(each, link.id),
    ...ownOf(lang, who),
    withdrawalUrl: mayWithdraw ? consentWithdrawalUrl(lang, link.id) : null,
  });
}

/** The document for a party: its content, and nothing of its history. */
async function readForParty(c: WebContext, deps: WebDeps, credentials: Credentials, who: Identified) {
  const { basis } = who.loaded;
  const { documentId, lane } = who.link;
  const view = basis && (await readReview(deps, documentId, who.head, basis, readerOf(who), lane));
  if (view && (view.altered.content || view.altered.history))
    return answerRefusal(c, deps, credentials, { code: "altered" });
  if (!view?.content || !view.achievements) return answerMessage(c, deps, "not-found", 404);
  return {
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    basis: view.basis,
    report: view.report,
    content: view.content,
    achievements: view.achievements,
    names: view.names,
    signatures: view.signatures,
    questions: view.questions,
    cited: await readCitedIn(deps, view.basis, view.content),
  };
}
