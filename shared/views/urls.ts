import type { Lang } from "../i18n/index.ts";

/** The addresses of every page. They are paths; mails put the base address of the installation before them. */

const link = (lang: Lang, linkId: string, token: string) =>
  `/${lang}/link/${encodeURIComponent(linkId)}/${encodeURIComponent(token)}`;
const task = (lang: Lang, linkId: string) => `/${lang}/tasks/${encodeURIComponent(linkId)}`;

export const homeUrl = (lang: Lang): string => `/${lang}/`;

/** The form of the home page by which one comes to one's desk, where it is sent, and what everybody reads then. */
export const doorUrl = (lang: Lang): string => `${homeUrl(lang)}#desk`;
export const askForDeskUrl = (lang: Lang): string => `/${lang}/desk`;
export const askedForDeskUrl = (lang: Lang): string => `${askForDeskUrl(lang)}/asked`;

/** What a mail's link opens, and where its button POSTs. */
export const landingUrl = (lang: Lang, linkId: string, token: string): string => link(lang, linkId, token);
export const freshUrl = (lang: Lang, linkId: string, token: string): string =>
  `${link(lang, linkId, token)}/fresh`;
/** What everybody reads who asked for a fresh link. */
export const freshAskedUrl = (lang: Lang): string => `/${lang}/fresh-link`;
/** The same, for whoever asked at their desk. */
export const freshFromDeskUrl = (lang: Lang, deskId: string, became: "sent" | "enough"): string =>
  `${task(lang, deskId)}/fresh-link?${became}`;

export const taskUrl = (lang: Lang, linkId: string): string => task(lang, linkId);
export const sectionUrl = (lang: Lang, linkId: string, section: string): string =>
  `${task(lang, linkId)}/sections/${encodeURIComponent(section)}`;
/** Where figures of a list are pasted as a table. */
export const tableUrl = (lang: Lang, linkId: string, section: string): string =>
  `${sectionUrl(lang, linkId, section)}/table`;
/** Where an author hands the draft over, discards it, and takes it up again. */
export const handOverUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/hand-over`;
export const discardUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/discard`;
export const takeUpUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/take-up`;
/** The files of a field of a document that is being written; and what is sent of one of a page of files, by its address. */
export const filesUrl = (lang: Lang, linkId: string, field: string): string =>
  `${task(lang, linkId)}/attaching/${encodeURIComponent(field)}`;
export const fileSentUrl = (own: string, file: string, what: "parts" | "arrived" | "removal"): string =>
  `${own}/${encodeURIComponent(file)}/${what}`;
/** Below which the files of a document are had, by whoever reads it by a link; and one of them, by its hash. */
export const filesBelow = (lang: Lang, linkId: string, documentId?: string): string =>
  `${documentId === undefined ? task(lang, linkId) : overseenUrl(lang, linkId, documentId)}/files`;
/** A paper of a meeting, by the item of its agenda; and below which its files are had. */
export const paperUrl = (lang: Lang, linkId: string, item: string): string =>
  `${task(lang, linkId)}/papers/${encodeURIComponent(item)}`;
export const paperFilesBelow = (lang: Lang, linkId: string, item: string): string =>
  `${paperUrl(lang, linkId, item)}/files`;
export const fileUrl = (below: string, sha256: string): string => `${below}/${sha256}`;
/** Comments on the draft, for those who write it; and where somebody comments on a part of it. */
export const commentsUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/comments`;
export const commentOnUrl = (lang: Lang, linkId: string, section: string): string =>
  `${task(lang, linkId)}/comment-on/${encodeURIComponent(section)}`;
/** Where whoever reads a draft proposes another answer of a field of it, or a row of a list. */
export const proposeUrl = (lang: Lang, linkId: string, section: string, field: string): string =>
  `${task(lang, linkId)}/propose/${encodeURIComponent(section)}/${encodeURIComponent(field)}`;
/** Where whoever speaks for a party sends its own words. */
export const ownWordsUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/own-words`;
/** Where its author offers the draft to the other parties. */
export const offersUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/offers`;
/** Who writes the document, and where colleagues are invited. */
export const writersUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/writers`;
export const checkUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/check`;
export const submissionUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/submission`;
export const confirmationUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/confirmation`;
export const decisionUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/decision`;
export const signatureUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/signature`;
export const ballotUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/ballot`;
/** Where a party signs: what will be recorded, and where that is sent; and where it withdraws its consent. */
export const partySignatureUrl = (lang: Lang, linkId: string): string =>
  `${task(lang, linkId)}/party-signature`;
export const partySigningUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/party-signing`;
export const consentWithdrawalUrl = (lang: Lang, linkId: string): string =>
  `${task(lang, linkId)}/consent-withdrawal`;
/** Where a director shows who they are before a ballot. */
export const stepUpUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/step-up`;
export const receiptUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/receipt`;
/** Where somebody closes reservations of theirs, by the commitment to their words. */
export const reservationUrl = (lang: Lang, linkId: string, words: string): string =>
  `${task(lang, linkId)}/reservations/${words}`;
/** Where a payment of a tranche is recorded, or that its milestone is reached; and where a payment is taken back. */
export const trancheUrl = (lang: Lang, linkId: string, tranche: string): string =>
  `${task(lang, linkId)}/tranches/${tranche}`;
export const paymentUrl = (lang: Lang, linkId: string, payment: number): string =>
  `${task(lang, linkId)}/payments/${payment}`;
/** Where whoever decides answers what was proposed about what everybody may know. */
export const publicationUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/publication`;
/** Where an author takes back what they submitted. */
export const takingBackUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/taking-back`;
/** Where whoever is asked recuses themselves. */
/** Where a director takes back a refusal or an abstention. */
export const ballotTakenBackUrl = (lang: Lang, linkId: string): string =>
  `${task(lang, linkId)}/ballot/taking-back`;
export const recusalUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/recusal`;
/** Where a director says until when they are away. */
export const handingOnUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/handing-on`;

export const absenceUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/absence`;
/** Where whoever is asked for an answer asks the author something, on a part or a field where one is named. */
export const questionUrl = (lang: Lang, linkId: string, about?: string): string =>
  `${task(lang, linkId)}/question${about === undefined ? "" : `?about=${encodeURIComponent(about)}`}`;
/** Where an officer declares an interest in writing. */
export const ownInterestUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/interest`;
/** Where somebody says whether documents reach them by electronic means. */
export const electronicUrl = (lang: Lang, linkId: string): string =>
  `${task(lang, linkId)}/electronic-documents`;
/** Where a question is answered. */
export const questionAnswerUrl = (lang: Lang, linkId: string, number: number): string =>
  `${task(lang, linkId)}/questions/${number}`;
/** Where whoever asked withdraws it. */
export const withdrawalUrl = (lang: Lang, linkId: string, number: number): string =>
  `${questionAnswerUrl(lang, linkId, number)}/withdrawal`;
/** The agreement that the document of a task is bound to. */
export const agreementUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/agreement`;
/** Where somebody comes who has finished on this device. */
export const finishedUrl = (lang: Lang): string => `/${lang}/finished`;
export const attestationUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/attestation`;
export const translationUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/translation`;
/** A part of a translation, where it is written; and where whoever translates a document is invited. */
export const translatingUrl = (lang: Lang, linkId: string, section: string): string =>
  `${task(lang, linkId)}/translating/${encodeURIComponent(section)}`;
export const translatorsUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/translators`;
/** A document beside its translation, for whoever has a task in it: all of its parts, or one. */
export const languagesUrl = (lang: Lang, linkId: string, section?: string): string =>
  `${task(lang, linkId)}/languages${section === undefined ? "" : `/${encodeURIComponent(section)}`}`;
/** Where the second person answers a change of somebody's address. */
export const answerUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/answer`;
export const finishUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/finish`;

/** Where whoever has a page of a task open asks for the link to their desk. */
export const ownDeskUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/desk`;
/** Where a task is opened from its person's desk. */
export const openUrl = (lang: Lang, deskId: string, linkId: string): string =>
  `${task(lang, deskId)}/open/${encodeURIComponent(linkId)}`;

/**
 * Where somebody starts a document of a kind from their desk.
 * @param typed what they answered, where something of it is missing
 */
export function startUrl(
  lang: Lang,
  deskId: string,
  kind: string,
  typed: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(typed).toString();
  return `${task(lang, deskId)}/start/${kind}${query === "" ? "" : `?${query}`}`;
}
/** A desk on which a document was begun. */
export const startedUrl = (lang: Lang, deskId: string, kind: string): string =>
  `${task(lang, deskId)}?started=${kind}`;

/** Where somebody begins a document of a kind with the words of another. */
export const copyUrl = (lang: Lang, deskId: string, kind: string, from: string): string =>
  startUrl(lang, deskId, kind, { from });

/** Where somebody comes whose form was refused: the form by its own part of the address, below the task's. */
export const refusedUrl = (lang: Lang, linkId: string, form: string): string =>
  `${task(lang, linkId)}/refused?of=${encodeURIComponent(form)}`;

/** Where somebody comes who sent a form otherwise than it waits already: by what both are kept under. */
export const choiceUrl = (lang: Lang, linkId: string, kept: { documentId: string; form: string }): string =>
  `${task(lang, linkId)}/choice?${new URLSearchParams({ document: kept.documentId, form: kept.form })}`;

/**
 * A page with what was sent by its form, and with what is wrong in it.
 * @param pageBore what the form said of what was masked, where the page says whether more was since
 */
export const checkedUrl = (url: string, pageBore = ""): string =>
  `${url}?checked${pageBore === "" ? "" : `=${encodeURIComponent(pageBore)}`}`;
/** A part of the organisation's own report, its fields filled with what the reports give now. */
export const figuresUrl = (url: string): string => `${url}?figures`;
/**
 * Where a page sends its form whose own address takes it. It must not be the page's own: browsers then put the answer in
 * the page's place in their history, and Back no longer leads to what was typed.
 */
export const sentUrl = (url: string): string => `${url}?sent`;

/** The list of all documents, for whoever watches over them; a later page begins after a document. */
export function registerUrl(
  lang: Lang,
  linkId: string,
  { ended, ...page }: PageAsked & { ended?: boolean } = {},
): string {
  return asked(task(lang, linkId), { ...(ended && { list: "ended" }), ...queryOf(page) });
}

/** The list of what is published, for everybody. */
export const publicRegisterUrl = (lang: Lang, page: PageAsked = {}): string =>
  asked(`/${lang}/register`, queryOf(page));

/** A page of a list: of one kind of document, after one of them. */
type PageAsked = { kind?: string; after?: { documentId: string; changedAt: string } };

const queryOf = ({ kind, after }: PageAsked): Record<string, string> => ({
  ...(kind !== undefined && { kind }),
  ...(after && { after: after.documentId, changed: after.changedAt }),
});

function asked(address: string, query: Record<string, string>): string {
  const words = new URLSearchParams(query).toString();
  return words === "" ? address : `${address}?${words}`;
}
/** What is owed by which day, for whoever watches over documents, and the same as a file. */
export const calendarUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/calendar`;
export const calendarFileUrl = (lang: Lang, linkId: string): string => `${calendarUrl(lang, linkId)}.ics`;
/** The business days of the offices, and of one of them in a year. */
export const officesUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/offices`;
export const officeUrl = (lang: Lang, linkId: string, office: string, year?: number): string =>
  `${officesUrl(lang, linkId)}/${encodeURIComponent(office)}${year === undefined ? "" : `?year=${year}`}`;
export const officeActUrl = (lang: Lang, linkId: string, office: string, act: string): string =>
  `${officeUrl(lang, linkId, office)}/days/${act}`;
export const officeFileUrl = (lang: Lang, linkId: string, office: string, year: number): string =>
  `${officeUrl(lang, linkId, office)}/days.csv?year=${year}`;
/** A meeting for its member’s own calendar. */
export const meetingFileUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/meeting.ics`;
/** The meetings of the board and its committees. */
export const meetingsUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/meetings`;
/** The register of resolutions; a line of it with its certificate, and the extract of the minutes. */
export const resolutionsUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/resolutions`;
export const resolutionUrl = (lang: Lang, linkId: string, body: string, name: string): string =>
  `${resolutionsUrl(lang, linkId)}/of/${encodeURIComponent(body)}/${encodeURIComponent(name)}`;
/** The minute books of all years, one of them, and its file for whoever fetched it last. */
export const booksUrl = (lang: Lang, linkId: string): string => `${resolutionsUrl(lang, linkId)}/books`;
export const bookUrl = (
  lang: Lang,
  linkId: string,
  { year, number }: { year: string; number: number },
): string => `${booksUrl(lang, linkId)}/${year}-${number}`;
export const newMeetingUrl = (lang: Lang, linkId: string): string => `${meetingsUrl(lang, linkId)}/new`;
export const meetingUrl = (lang: Lang, linkId: string, meeting: string): string =>
  `${meetingsUrl(lang, linkId)}/${encodeURIComponent(meeting)}`;
export const meetingEntryUrl = (lang: Lang, linkId: string, meeting: string, act: string): string =>
  `${meetingUrl(lang, linkId, meeting)}/entries/${act}`;
export const maskMeetingUrl = (lang: Lang, linkId: string, meeting: string): string =>
  `${meetingUrl(lang, linkId, meeting)}/mask`;
export const overseenUrl = (lang: Lang, linkId: string, documentId: string): string =>
  `${task(lang, linkId)}/documents/${encodeURIComponent(documentId)}`;
/** @param done the act that its page is the receipt of */
export const doneUrl = (lang: Lang, linkId: string, documentId: string, done: string): string =>
  `${overseenUrl(lang, linkId, documentId)}?done=${done}`;
export const actUrl = (lang: Lang, linkId: string, documentId: string, ...path: string[]): string =>
  [overseenUrl(lang, linkId, documentId), ...path.map(encodeURIComponent)].join("/");

/** Where an agreement in force, or a plan, is amended; or an agreement extended. */
export const amendUrl = (lang: Lang, linkId: string, path: "amendment" | "extension"): string =>
  `${task(lang, linkId)}/${path}`;

export const documentUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/document`;
/** What somebody reads of it by their link, as a file. */
export const documentPdfUrl = (lang: Lang, linkId: string): string => `${documentUrl(lang, linkId)}.pdf`;
export const entryUrl = (lang: Lang, linkId: string, number: number): string =>
  `${documentUrl(lang, linkId)}/entries/${number}`;

/** Where a subscription is ended: the page, its button, and the one click of a mail program (RFC 8058). */
export const unsubscribeUrl = (lang: Lang, topic: string, donor: string, token: string): string =>
  `/${lang}/unsubscribe/${[topic, donor, token].map(encodeURIComponent).join("/")}`;
export const subscribeUrl = (lang: Lang, topic: string, donor: string, token: string): string =>
  `${unsubscribeUrl(lang, topic, donor, token)}/subscribe`;

export const publicReportUrl = (lang: Lang, documentId: string): string =>
  `/${lang}/reports/${encodeURIComponent(documentId)}`;

/** From what it promises, or reports on, to the results that are served; for everybody, and for whoever has a task in it. */
export const publicTraceUrl = (lang: Lang, documentId: string): string =>
  `${publicReportUrl(lang, documentId)}/trace`;
export const rehearsalUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/rehearsal`;
export const traceUrl = (lang: Lang, linkId: string): string => `${task(lang, linkId)}/trace`;
/** The same page as a file. */
export const publicPdfUrl = (lang: Lang, documentId: string): string =>
  `${publicReportUrl(lang, documentId)}/document.pdf`;

/** What is public of it, as a file. */
export const publishedFileUrl = (lang: Lang, documentId: string): string =>
  `${publicReportUrl(lang, documentId)}/content.json`;
