import { answered, type Purpose, purposes } from "../../shared/domain/outbox/mails.ts";
import type { AddressRefusal } from "../../shared/domain/people/hold.ts";
import { refuseAddressFor } from "../../shared/domain/people/hold.ts";
import { isOutsider } from "../../shared/domain/people/partners.ts";
import { type Credentials, type Identified, todayOf } from "../../shared/usecases/entering/identify.ts";
import { taskUrl } from "../../shared/views/urls.ts";
import { readsDraftNow, shownAsParty } from "./as-party.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerRefusal } from "./refusals.ts";
import { credentialsOf } from "./session-cookie.ts";
import { answerSessionEnded } from "./session-ended.ts";
import { whoIsHere } from "./who.ts";

/** By links for which purposes, and whether they must still act. */
type Admission = { purposes: readonly Purpose[]; mustAct: boolean };

const everybody: Admission = { purposes, mustAct: false };
const readers: Admission = { purposes: purposes.filter((each) => each !== "oversee"), mustAct: false };
const answerers: Admission = { purposes: answered, mustAct: false };
/** Whoever is asked for an answer in a lane. */
const answering: Admission = { purposes: ["review", "note", "sign"], mustAct: true };
/** The same with whoever consents or signs for a party: they may ask the author first. */
const asking: Admission = { purposes: [...answering.purposes, "consent", "sign-as-party"], mustAct: true };
/** Whoever answers in a lane that is no resolution. */
const reviewing: Admission = { purposes: ["review", "note", "consent", "accept"], mustAct: true };
/** Whoever consented, or is to: what they gave they withdraw while nothing is asked of them any more. */
const consenting: Admission = { purposes: ["consent"], mustAct: false };
const whoCan = (purpose: Purpose): Admission => ({ purposes: [purpose], mustAct: true });

/**
 * By whose link each page and form of a task is reached, and how that link must stand: asked before anything is shown. A
 * link that was revoked or is too old, or whose person is not active, has no session that holds. What is recorded asks
 * the same once more, in the call that reads for it (`shared/usecases`); whoever oversees must hold the role besides.
 */
export const admissions = {
  "": everybody,
  "/finish": everybody,
  "/electronic-documents": everybody,
  "/interest": everybody,
  "/desk": everybody,
  "/refused": everybody,
  "/choice": everybody,
  "/sections/:section": whoCan("report"),
  "/sections/:section/table": whoCan("report"),
  "/attaching/:field": whoCan("report"),
  "/attaching/:field/upload": whoCan("report"),
  "/attaching/:field/:file/parts": whoCan("report"),
  "/attaching/:field/:file/arrived": whoCan("report"),
  "/attaching/:field/:file/removal": whoCan("report"),
  "/files/:sha256{[0-9a-f]{64}}": readers,
  "/check": whoCan("report"),
  "/submission": whoCan("report"),
  "/writers": whoCan("report"),
  "/hand-over": whoCan("report"),
  "/discard": whoCan("report"),
  "/take-up": readers,
  "/translators": whoCan("report"),
  "/translating/:section": whoCan("translate"),
  "/comments": whoCan("report"),
  "/offers": whoCan("report"),
  "/own-words": whoCan("own-words"),
  "/comment-on/:section": whoCan("comment"),
  "/propose/:section/:field": whoCan("comment"),
  "/confirmation": reviewing,
  "/decision": reviewing,
  "/signature": whoCan("sign"),
  "/ballot": whoCan("sign"),
  "/ballot/taking-back": whoCan("sign"),
  "/step-up": whoCan("sign"),
  "/step-up/proof": whoCan("sign"),
  "/step-up/ending/:number{[0-9]+}": whoCan("sign"),
  "/step-up/code": whoCan("sign"),
  "/step-up/passkey": whoCan("sign"),
  "/step-up/passkey/:to{enrol|prove}": whoCan("sign"),
  "/step-up/passkey/answer": whoCan("sign"),
  "/party-signature": whoCan("sign-as-party"),
  "/party-signing": whoCan("sign-as-party"),
  "/consent-withdrawal": consenting,
  "/attestation": whoCan("attest"),
  "/translation": whoCan("confirm-translation"),
  "/receipt": answerers,
  "/taking-back": readers,
  "/recusal": answering,
  "/handing-on": whoCan("review"),
  "/absence": whoCan("sign"),
  "/question": asking,
  "/questions/:number{[0-9]+}": readers,
  "/questions/:number{[0-9]+}/withdrawal": asking,
  "/reservations/:reservation{[0-9a-f]{64}}": readers,
  "/tranches/:tranche": readers,
  "/payments/:payment{[0-9]+}": readers,
  "/publication": readers,
  "/amendment": readers,
  "/extension": readers,
  "/agreement": readers,
  "/trace": readers,
  "/rehearsal": readers,
  "/languages": readers,
  "/languages/:section": readers,
  "/document": readers,
  "/document.pdf": readers,
  "/document/entries/:number{[0-9]+}": readers,
  "/meetings": whoCan("oversee"),
  "/meetings/new": whoCan("oversee"),
  "/meetings/:meeting": whoCan("oversee"),
  "/meetings/:meeting/entries/:act": whoCan("oversee"),
  "/meetings/:meeting/mask": whoCan("oversee"),
  "/offices": whoCan("oversee"),
  "/offices/:office": whoCan("oversee"),
  "/offices/:office/days.csv": whoCan("oversee"),
  "/offices/:office/days/:change{add|remove|file}": whoCan("oversee"),
  "/resolutions": everybody,
  "/resolutions/of/:body/:name": everybody,
  "/resolutions/of/:body/:name/certificate.pdf": everybody,
  "/resolutions/of/:body/:name/extract": everybody,
  "/resolutions/of/:body/:name/minutes": everybody,
  "/resolutions/of/:body/:name/extract.pdf": everybody,
  "/resolutions/books": everybody,
  "/resolutions/books/:book": everybody,
  "/resolutions/books/:book/:fetch{[0-9]+\\.zip}": everybody,
  "/calendar": whoCan("oversee"),
  "/calendar.ics": whoCan("oversee"),
  "/documents/:documentId": whoCan("oversee"),
  "/documents/:documentId/trace": whoCan("oversee"),
  "/documents/:documentId/rehearsal": whoCan("oversee"),
  "/documents/:documentId/reassign/:task": whoCan("oversee"),
  "/documents/:documentId/remind": whoCan("oversee"),
  "/documents/:documentId/donor-date": whoCan("oversee"),
  "/documents/:documentId/reservations/:reservation{[0-9a-f]{64}}": whoCan("oversee"),
  "/documents/:documentId/questions/:number{[0-9]+}": whoCan("oversee"),
  "/documents/:documentId/ending/:how{(?:terminated|closed)}": whoCan("oversee"),
  "/documents/:documentId/members": whoCan("oversee"),
  "/documents/:documentId/members-meeting": whoCan("oversee"),
  "/documents/:documentId/amendment": whoCan("oversee"),
  "/documents/:documentId/extension": whoCan("oversee"),
  "/documents/:documentId/publication": whoCan("oversee"),
  "/documents/:documentId/withholding": whoCan("oversee"),
  "/documents/:documentId/withdraw": whoCan("oversee"),
  "/documents/:documentId/addresses/:kind/:id": whoCan("oversee"),
  "/documents/:documentId/translations/:language{(?:en|fr)}": whoCan("oversee"),
  "/documents/:documentId/translators": whoCan("oversee"),
  "/documents/:documentId/signatories": whoCan("oversee"),
  "/documents/:documentId/files/:sha256{[0-9a-f]{64}}": whoCan("oversee"),
  "/documents/:documentId/mask": whoCan("oversee"),
  "/documents/:documentId/taking-away": whoCan("oversee"),
  "/documents/:documentId/taking-away/:file": whoCan("oversee"),
  "/documents/:documentId/meeting": whoCan("oversee"),
  "/documents/:documentId/meeting/minutes": whoCan("oversee"),
  "/documents/:documentId/meeting/minutes/upload": whoCan("oversee"),
  "/documents/:documentId/meeting/minutes/:file/parts": whoCan("oversee"),
  "/documents/:documentId/meeting/minutes/:file/arrived": whoCan("oversee"),
  "/documents/:documentId/meeting/minutes/:file/removal": whoCan("oversee"),
} satisfies Record<string, Admission>;

/** What of it is for people outside: their comments, and what they answer as a party or for a donor. */
const forOutsiders: ReadonlySet<keyof typeof admissions> = new Set([
  "",
  "/finish",
  "/refused",
  "/choice",
  "/comment-on/:section",
  "/propose/:section/:field",
  "/own-words",
  "/confirmation",
  "/decision",
  "/party-signature",
  "/party-signing",
  "/consent-withdrawal",
  "/question",
  "/questions/:number{[0-9]+}/withdrawal",
  "/document.pdf",
  "/receipt",
  // They read on that page whom to ask.
  "/resolutions",
  "/resolutions/of/:body/:name",
  "/resolutions/of/:body/:name/certificate.pdf",
  "/resolutions/of/:body/:name/extract",
  "/resolutions/of/:body/:name/extract.pdf",
  "/files/:sha256{[0-9a-f]{64}}",
]);

/** What besides is for people of a donor, who are asked to accept a whole document, and may read it in their own language. */
const forDonors: ReadonlySet<keyof typeof admissions> = new Set(["/languages", "/languages/:section"]);

/** What of it shows the document as it was submitted: to whom that version has come. Who reads a draft has its files besides. */
const ofSubmitted: ReadonlySet<keyof typeof admissions> = new Set([
  "/document.pdf",
  "/files/:sha256{[0-9a-f]{64}}",
  "/languages",
  "/languages/:section",
]);

type Wanted = NonNullable<Parameters<typeof whoIsHere>[3]>;

/**
 * Who is here, if they are among those for whom a page or form of a task is. Whoever is not is led to what is theirs; and
 * what they typed stands on the page that says why.
 */
export async function admitted(
  c: WebContext,
  deps: WebDeps,
  path: keyof typeof admissions,
  wanted: Wanted = { basis: true },
): Promise<{ credentials: Credentials; who: Identified } | Response> {
  const linkId = c.req.param("linkId") ?? "";
  const credentials = credentialsOf(c, linkId);
  const who = credentials && (await whoIsHere(c, deps, credentials, wanted));
  if (!credentials || !who) return answerSessionEnded(c, deps);
  const { purposes, mustAct } = admissions[path];
  const { link, standing, loaded } = who;
  const isForThem = !isOutsider(loaded.authority ?? { roles: [] }) || isForOutsider(path, who, deps);
  const isTheirs = purposes.includes(link.purpose) && isForThem;
  if (isTheirs && isAltered(deps, who)) return answerRefusal(c, deps, credentials, { code: "altered" });
  const isNotReached = mustAct && c.req.method === "POST" ? whyNotReached(deps, who) : null;
  if (isTheirs && standing === "good" && isNotReached)
    return answerRefusal(c, deps, credentials, isNotReached);
  if (isTheirs && (standing === "good" || !mustAct)) return { credentials, who };
  const code = standing === "good" || !isTheirs ? "not-yours" : standing;
  if (c.req.method === "POST") return answerRefusal(c, deps, credentials, { code });
  return c.redirect(taskUrl(c.var.lang, linkId), 303);
}

function isForOutsider(
  path: keyof typeof admissions,
  who: Identified,
  { clock }: Pick<WebDeps, "clock">,
): boolean {
  const isAdmitted = forOutsiders.has(path) || (who.link.purpose === "accept" && forDonors.has(path));
  if (!isAdmitted || !ofSubmitted.has(path)) return isAdmitted;
  const readsFiles = path.startsWith("/files/") && readsDraftNow(who, todayOf(who, clock.now()));
  return readsFiles || shownAsParty(who) === "whole";
}

/** Why what somebody sends is neither recorded nor kept for them: their address was changed, or is on hold. */
export const whyNotReached = (
  { clock }: Pick<WebDeps, "clock">,
  { link, loaded }: Pick<Identified, "link" | "loaded">,
): AddressRefusal | null => refuseAddressFor(loaded.authority ?? {}, link.createdAt, clock.now());

/** Whether what their document is bound to is not what was pinned: nobody writes, reads or decides by it. */
export const isAltered = (
  { archive }: Pick<WebDeps, "archive">,
  { link, head, loaded: { basis } }: Identified,
): boolean =>
  link.purpose !== "oversee" && basis !== null && archive.pinned(link.documentId, head, basis) === "altered";
