import type { Hono } from "hono";
import {
  type Offered,
  offeredIn,
  refuseOfferAt,
} from "../../../shared/domain/documents/agreement/offered.ts";
import type { Signatory } from "../../../shared/domain/documents/agreement/signatories.ts";
import { otherPartiesOf } from "../../../shared/domain/documents/forms.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { readEmail } from "../../../shared/domain/typed/email.ts";
import { cleanLine, saidIn } from "../../../shared/domain/typed/text.ts";
import { messages } from "../../../shared/i18n/index.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { offerDraft, takeOfferBack } from "../../../shared/usecases/writing/offer-draft.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { offersPage } from "../../../shared/views/pages/offers.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { checkedUrl, offersUrl, sectionUrl, taskUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { type OwnContext, ownPath } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withoutProof } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];
type Here = { credentials: Credentials; who: Identified; parties: Signatory[]; offered: Offered[] };

/** Its author offers the draft of an agreement to its other parties, and takes an offer back. */
export function offersRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/offers`, async (c) => {
    const here = await authorOf(c, deps);
    return here instanceof Response ? here : show(c, deps, here);
  });

  app.post(`${ownPath}/offers`, async (c) => {
    const here = await authorOf(c, deps);
    if (here instanceof Response) return here;
    return c.var.form["end"] === undefined ? offer(c, deps, here) : takeBack(c, deps, here);
  });
}

/** Its author, with the parties that the draft names now, and what was offered until now. */
async function authorOf(c: WebContext, deps: WebDeps): Promise<Here | Response> {
  const found = await admitted(c, deps, "/offers", { basis: true, draft: true });
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  if (who.link.person !== who.head.report.author)
    return answerRefusal(c, deps, credentials, { code: "not-yours" });
  const [view, history] = await Promise.all([
    readForm(deps, who, basis),
    deps.archive.history(who.link.documentId, who.head, basis),
  ]);
  if (view === "altered" || history === "altered")
    return answerRefusal(c, deps, credentials, { code: "altered" });
  const { values } = readValues(view.definition, view.typed, view.today, () => false);
  const parties = otherPartiesOf(basis, values);
  return { credentials, who, parties, offered: offeredIn(who.head.report, history) };
}

async function offer(c: OwnContext, deps: WebDeps, here: Here): Promise<Response> {
  const { credentials, who } = here;
  const { form, lang } = c.var;
  const own = offersUrl(lang, credentials.linkId);
  const named = namedIn(here, form);
  if (!named) return answerRefusal(c, deps, credentials, { code: "content-changed" }, own);
  if ((await errorsOf(c, deps, here, form)).length > 0) {
    const led = await layAndLead(c, deps, who, keyOf(who), withoutProof(form), checkedUrl(own));
    return led ?? show(c, deps, here, form);
  }
  const { command = "", masked = "" } = form;
  const { parties, offered: before } = here;
  const given = { command, masked, as: asIn(form), named, parties, before };
  const outcome = await offerDraft(deps, credentials, given);
  if (!outcome.ok) return answerRefusal(c, deps, credentials, outcome.refusal, own);
  return c.redirect(`${own}?done=offered`, 303);
}

async function takeBack(c: OwnContext, deps: WebDeps, { credentials }: Here): Promise<Response> {
  const { command = "", end = "" } = c.var.form;
  const own = offersUrl(c.var.lang, credentials.linkId);
  const outcome = await takeOfferBack(deps, credentials, { command, number: Number(end) || 0 });
  if (!outcome.ok) return answerRefusal(c, deps, credentials, outcome.refusal, own);
  return c.redirect(`${own}?done=taken-back`, 303);
}

const keyOf = ({ link: { documentId, person } }: Identified) => ({ documentId, person, form: "offers" });

const asIn = ({ answer }: Form): "signatory" | "colleague" => (answer === "colleague" ? answer : "signatory");

/** Whom a form offers it to: who signs as the draft says now, or a colleague of theirs as they were typed; null where that is nobody. */
function namedIn({ parties }: Here, form: Form): Signatory | null {
  const party = parties.find((one) => one.party === form["part"]);
  if (!party) return null;
  if (asIn(form) === "signatory") return party.name === "" || party.email === "" ? null : party;
  const said = (field: string) => cleanLine(saidIn(form[`${party.party}.${field}`] ?? ""));
  const read = readEmail(said("email"));
  return {
    ...party,
    ...{ name: said("name"), as: "", email: "email" in read ? read.email : "" },
    lang: said("signatoryLang") === "en" ? "en" : "fr",
  };
}

/** Characters of a name at most. */
const longestName = 120;

async function errorsOf(c: WebContext, deps: WebDeps, here: Here, form: Form): Promise<ActError[]> {
  const { errors: t } = messages(c.var.lang, "agreement").offering;
  const named = namedIn(here, form);
  if (!named) return [];
  const { party, email, name } = named;
  const isSignatory = asIn(form) === "signatory";
  const at = (field: string) => (isSignatory ? party : `${party}.${field}`);
  const { correspondence } = await deps.directory.organisation();
  const own = { ...deps.ownAddresses, correspondence };
  const taken = email === "" ? null : refuseOfferAt(named, asIn(form), here, own);
  return [
    ...(name === "" || name.length > longestName ? [{ at: at("name"), text: t.name }] : []),
    ...(email === "" ? [{ at: at("email"), text: t.email }] : []),
    ...(taken ? [{ at: at("email"), text: t[taken.code] }] : []),
    ...(isSignatory || /^(en|fr)$/.test(form[`${party}.signatoryLang`] ?? "")
      ? []
      : [{ at: at("signatoryLang"), text: t.lang }]),
  ];
}

/** @param attempt what was sent, and could not even be laid aside */
async function show(c: OwnContext, deps: WebDeps, here: Here, attempt?: Form): Promise<Response> {
  const { credentials, who, parties, offered } = here;
  const { lang } = c.var;
  const isChecked = isSentBack(c, attempt);
  const filled = isChecked ? await filledFrom(c, deps, who, keyOf(who), attempt) : null;
  const said = c.req.query("done");
  const page = offersPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    parties: parties.map((one) => ({
      ...one,
      url: sectionUrl(lang, credentials.linkId, `parties.${one.party}`),
    })),
    offered: offered.filter(({ isOver }) => !isOver),
    done: said === "offered" || said === "taken-back" ? said : null,
    errors: filled ? await errorsOf(c, deps, here, filled.fields) : [],
    typed: filled?.fields ?? {},
    masked: maskedNow(who.head.report),
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: offersUrl(lang, credentials.linkId),
    partiesUrl: sectionUrl(lang, credentials.linkId, "parties"),
    backUrl: taskUrl(lang, credentials.linkId),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}
