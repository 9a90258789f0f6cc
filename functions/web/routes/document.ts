import type { Hono } from "hono";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { mayPay, mayRecordMilestone } from "../../../shared/domain/documents/agreement/paying.ts";
import { isOfAgreement } from "../../../shared/domain/documents/basis.ts";
import { isRehearsed } from "../../../shared/domain/documents/governance/standing.ts";
import { mayDecidePublicity } from "../../../shared/domain/documents/publicity.ts";
import { hasTrace } from "../../../shared/domain/documents/trace.ts";
import { isAskedNow } from "../../../shared/domain/links/link.ts";
import { answered } from "../../../shared/domain/outbox/mails.ts";
import { isOutsider } from "../../../shared/domain/people/partners.ts";
import { mayOpenMinutes } from "../../../shared/domain/review/comments.ts";
import { receiptIn } from "../../../shared/domain/review/receipt.ts";
import { canTakeBack } from "../../../shared/domain/review/taking-back.ts";
import { hasAnswered } from "../../../shared/domain/review/why-not.ts";
import { messages } from "../../../shared/i18n/index.ts";
import type { MessageRecord } from "../../../shared/ports/oversight.ts";
import { mayAmend } from "../../../shared/usecases/amending/amendable.ts";
import { messagesOnceAnnounced, notKnownToBeTold } from "../../../shared/usecases/conducting/tell-untold.ts";
import { readAgreement } from "../../../shared/usecases/deciding/read-agreement.ts";
import { type Identified, readerOf } from "../../../shared/usecases/entering/identify.ts";
import { agreementsOfPlan } from "../../../shared/usecases/reading/agreements-of-plan.ts";
import { answersInForce } from "../../../shared/usecases/reading/answers-in-force.ts";
import type { DocumentView } from "../../../shared/usecases/reading/read-document.ts";
import { readDocument } from "../../../shared/usecases/reading/read-document.ts";
import { readLessonsAnswered } from "../../../shared/usecases/reading/read-lessons-answered.ts";
import { readWhyLimited } from "../../../shared/usecases/reading/why-limited.ts";
import { amendActs } from "../../../shared/views/amend-acts.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { sentenceOf } from "../../../shared/views/history.ts";
import { ownTitleOf } from "../../../shared/views/own-title.ts";
import { agreementPage } from "../../../shared/views/pages/agreement.tsx";
import { documentPage, type OwnDone } from "../../../shared/views/pages/document.tsx";
import { entryPage } from "../../../shared/views/pages/entry.tsx";
import {
  amendUrl,
  documentPdfUrl,
  documentUrl,
  entryUrl,
  overseenUrl,
  paymentUrl,
  publicationUrl,
  publicReportUrl,
  questionAnswerUrl,
  receiptUrl,
  rehearsalUrl,
  reservationUrl,
  takeUpUrl,
  takingBackUrl,
  taskUrl,
  traceUrl,
  trancheUrl,
} from "../../../shared/views/urls.ts";
import { doneIn } from "../acts.ts";
import { admitted } from "../admission.ts";
import { certificateLink } from "../certificate-link.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { languagesLink } from "../languages-link.ts";
import { answerPrinted } from "../printing.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { withSources } from "../sources.ts";
import { todayHere } from "../today.ts";
import { whoIsHere } from "../who.ts";
import { partyReading } from "./party.ts";

/** The document with its history, as whoever has a task of it may read it, what they answered, and what it stands on. */
export function documentRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/document", async (c) => {
    const seen = await seenBy(c, deps, c.req.param("linkId"));
    if (!seen) return answerSessionEnded(c, deps);
    if ("elsewhere" in seen) return c.redirect(seen.elsewhere, 302);
    return c.html(await pageOf(c, deps, seen, await frameOf(c, deps, seen.credentials)));
  });

  // What the same person reads as a page, without their session around it.
  app.get("/:lang{en|fr}/tasks/:linkId/document.pdf", async (c) => {
    const found = await admitted(c, deps, "/document.pdf");
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { documentId } = who.link;
    if (isOutsider(who.loaded.authority ?? { roles: [] })) {
      const page = await partyReading(c, deps, credentials, who, "file");
      return page instanceof Response ? page : answerPrinted(c, deps, page, documentId);
    }
    const seen = await seenBy(c, deps, credentials.linkId);
    if (!seen) return answerSessionEnded(c, deps);
    if ("elsewhere" in seen) return c.redirect(seen.elsewhere, 302);
    const { notice: _, barred: __, ...shown } = seen;
    return answerPrinted(c, deps, await pageOf(c, deps, shown, await frameOf(c, deps)), documentId);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/document/entries/:number{[0-9]+}", async (c) => {
    const seen = await seenBy(c, deps, c.req.param("linkId"));
    if (!seen) return answerSessionEnded(c, deps);
    if ("elsewhere" in seen) return c.redirect(seen.elsewhere, 302);
    const { view, credentials } = seen;
    const line = view.history.find(({ entry }) => entry.number === Number(c.req.param("number")));
    if (!line) return answerMessage(c, deps, "not-found", 404);
    const frame = await frameOf(c, deps, credentials);
    const page = entryPage({
      frame,
      sentence: sentenceOf(line.entry, view.names, view.report, frame),
      stored: line.stored,
      isWhole: line.isWhole,
      hash: hashOf(line.stored),
      backUrl: documentUrl(c.var.lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.get("/:lang{en|fr}/tasks/:linkId/agreement", async (c) => {
    const found = await admitted(c, deps, "/agreement");
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { basis } = who.loaded;
    if (!basis || !isOfAgreement(basis)) return answerMessage(c, deps, "not-found", 404);
    const read = await readAgreement(deps, basis.agreementId, c.var.lang);
    if (!read) return answerMessage(c, deps, "not-found", 404);
    const frame = await frameOf(c, deps, credentials);
    const [{ lang }, { linkId }] = [c.var, credentials];
    const urls = { backUrl: taskUrl(lang, linkId), traceUrl: traceUrl(lang, linkId) };
    return c.html(agreementPage({ frame, ...read, basis, ...urls }));
  });
}

/** A link that was used shows its person what they did, whenever they come back, and where its receipt is. */
const notices = {
  report: "submitted",
  review: "decided",
  note: "noted",
  sign: "signed",
  consent: "decided",
  "sign-as-party": "signed",
  accept: "decided",
  attest: "attested",
  "confirm-translation": "read-translation",
  translate: "fresh",
  "own-words": "fresh",
  comment: "fresh",
  clarify: "fresh",
  oversee: "fresh",
  read: "fresh",
} as const;

/** What somebody can do by any link of theirs. */
const ownDone = [
  "question-answered",
  "reservation-closed",
  "taken-back",
  "tranche-paid",
  "payment-undone",
  "milestone-reached",
  "publication-agreed",
  "publication-declined",
  "amendment-begun",
] as const satisfies readonly OwnDone[];

/** Whether somebody did what their link asked of them: of what is no lane's they may be asked again. */
function hasDone({ link, head: { report }, standing }: Identified, { history }: DocumentView): boolean {
  if (link.purpose === "report") return link.round < report.round;
  if (link.lane !== null) return hasAnswered(report, link, link.person);
  return standing !== "good" && receiptIn(report, history, link, link.person) !== null;
}

/** The document as the session's person sees it; null without a session that holds. */
async function seenBy(c: WebContext, deps: WebDeps, linkId: string) {
  const credentials = credentialsOf(c, linkId);
  const who = credentials && (await whoIsHere(c, deps, credentials, { basis: true }));
  const basis = who?.loaded.basis;
  if (!credentials || !who || !basis) return null;
  const { documentId } = who.link;
  const { purpose, person } = who.link;
  // Whoever watches over all has a page of their own for it, which asks for their role.
  if (purpose === "oversee") return { elsewhere: overseenUrl(c.var.lang, linkId, documentId) };
  if (isOutsider(who.loaded.authority ?? { roles: [] })) return { elsewhere: taskUrl(c.var.lang, linkId) };
  const { report } = who.head;
  const [view, known]: [DocumentView, MessageRecord[]] = await Promise.all([
    readDocument(deps, documentId, who.head, basis, readerOf(who)),
    messagesOnceAnnounced(deps.messages, documentId, report),
  ]);
  const asking = { documentId, head: who.head, basis, by: who.loaded.authority };
  const answers = await answersInForce(deps, documentId, who.head, basis);
  const unannounced = notKnownToBeTold(report, basis, known);
  const isShown = purpose === "read" || hasDone(who, view);
  // Of those who wrote it its author alone submitted it.
  const isOthers = purpose === "report" && person !== report.author;
  const shown = isShown ? notices[isOthers ? "read" : purpose] : undefined;
  const isAsked = isAskedNow(report, readerOf(who), deps.clock.now());
  const done = doneIn(credentials, documentId, ownDone, c.req.query("done"));
  const notice = done ?? (shown === "fresh" && isAsked ? ("asked" as const) : shown);
  const hasReceipt = shown !== undefined && answered.includes(purpose);
  const readAs = { reader: person, roles: readerOf(who).roles };
  const barred = who.standing === "no-longer-authorised" ? who.standing : null;
  return {
    credentials,
    documentId,
    view,
    notice,
    hasReceipt,
    barred,
    ...readAs,
    unannounced,
    answers,
    mayAmend: await mayAmend(deps, asking, await todayHere(deps)),
  };
}

type Seen = Exclude<Awaited<ReturnType<typeof seenBy>>, null | { elsewhere: string }>;

/** The page of a document as its reader sees it. @param seen without what a file has no use for: what they just did, why not */
async function pageOf(
  c: WebContext,
  deps: WebDeps,
  seen: Omit<Seen, "notice" | "barred"> & Partial<Pick<Seen, "notice" | "barred">>,
  frame: Frame,
) {
  const { view, credentials, documentId, notice, hasReceipt, barred, reader, roles } = seen;
  const { lang } = c.var;
  const { report, basis, names, content } = view;
  return documentPage({
    frame: await withSources(deps, frame, { basis, values: content?.values }),
    title: ownTitleOf(basis, content?.values ?? {}),
    report,
    basis,
    content,
    achievements: view.achievements,
    altered: view.altered,
    names,
    roster: view.roster,
    reader,
    opensMinutes: mayOpenMinutes(report, { person: reader, roles }),
    lacksBallots: view.lacksBallots,
    history: view.history.map(({ entry, comment }) => ({
      entry,
      comment,
      technicalUrl: entryUrl(lang, credentials.linkId, entry.number),
    })),
    unannounced: seen.unannounced,
    lessons: await readLessonsAnswered(deps, documentId, report),
    agreements: await agreementsOfPlan(deps, documentId, report),
    certificate: await certificateLink(deps, lang, { ...credentials, documentId, roles }, report),
    whyLimited: await readWhyLimited(deps, basis),
    contentHash: report.contentHash,
    pdfUrl: (each) => documentPdfUrl(each, credentials.linkId),
    signatures: view.signatures,
    languagesUrl: languagesLink(lang, credentials.linkId, view),
    answers: seen.answers,
    acts: [
      ...(canTakeBack(report, reader)
        ? [
            {
              label: messages(lang, report.kind).takingBack.title,
              url: takingBackUrl(lang, credentials.linkId),
            },
          ]
        : []),
      ...(mayDecidePublicity(report, { person: reader, roles })
        ? [
            {
              label: messages(lang, report.kind).publicity.decideLink,
              url: publicationUrl(lang, credentials.linkId),
            },
          ]
        : []),
      ...(seen.mayAmend ? amendActs(lang, report, (path) => amendUrl(lang, credentials.linkId, path)) : []),
    ],
    questions: view.questions,
    answerUrl: (number) => questionAnswerUrl(lang, credentials.linkId, number),
    reservationUrl: (words) => reservationUrl(lang, credentials.linkId, words),
    ...(notice && { notice }),
    ...(barred && { barred }),
    ...(hasReceipt && { receiptUrl: receiptUrl(lang, credentials.linkId) }),
    takeUp:
      report.keptUntil !== null && report.author === reader
        ? {
            ...{ csrf: csrfToken(credentials), command: deps.ids.unique() },
            actionUrl: takeUpUrl(lang, credentials.linkId),
          }
        : null,
    ...(report.kind === "agreement" && {
      trancheActs: {
        payUrl: mayPay(report, roles) ? (row: string) => trancheUrl(lang, credentials.linkId, row) : null,
        undoUrl: mayPay(report, roles)
          ? (payment: number) => paymentUrl(lang, credentials.linkId, payment)
          : null,
        reachUrl: mayRecordMilestone(report, { person: reader, roles })
          ? (row: string) => trancheUrl(lang, credentials.linkId, row)
          : null,
      },
    }),
    rehearsalUrl: isRehearsed(basis) ? rehearsalUrl(lang, credentials.linkId) : null,
    traceUrl: hasTrace(report) ? traceUrl(lang, credentials.linkId) : null,
    publicUrl: report.status === "published" ? publicReportUrl(lang, documentId) : null,
  });
}
