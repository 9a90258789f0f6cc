import type { Hono } from "hono";
import { offersToConfirm } from "../../../shared/domain/documents/agreement/offered.ts";
import { isToConfirm, signatoriesOf } from "../../../shared/domain/documents/agreement/signatories.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { confirmSignatory } from "../../../shared/usecases/overseeing/confirm-signatory.ts";
import { type OversightView, readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { signatoriesPage } from "../../../shared/views/pages/signatories.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { actUrl } from "../../../shared/views/urls.ts";
import { type ActContext, actPath, beginAct, conclude, doneIn, provenDone, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];

/** Whoever watches over an agreement confirms the addresses of those who sign it for another organisation. */
export function signatoriesRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/signatories`, (c) => confirming(c, deps));
  app.post(`${actPath}/signatories`, (c) => confirming(c, deps, c.var.form));
}

async function confirming(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const documentId = c.req.param("documentId");
  let refused = "";
  if (form) {
    const { command } = sent(c, form);
    const given = { documentId, command, role: form["shown"] ?? "" };
    const outcome = await confirmSignatory(deps, c.var.credentials, given);
    refused = outcome.ok ? "" : outcome.refusal.code;
    if (outcome.ok && (await someWait(c, deps))) return c.redirect(doneHereUrl(c), 303);
    if (!isMendedElsewhere(lang, refused)) return conclude(c, deps, outcome, "signatory-confirmed");
  }
  const act = await beginAct(c, deps, form && { ...form, refused });
  if ("answer" in act) return act.answer;
  const { signatories, offered } = namedIn(act.view);
  if (signatories.length + offered.length === 0) return answerOverseerRefusal(c, deps, { code: "task-over" });
  const errors = act.checked ? refusedErrors(lang, act.checked) : [];
  const isDone = doneIn(act.credentials, documentId, ["signatory-confirmed"], c.req.query("done")) !== null;
  const shown = { signatories, offered, isToConfirm, isDone };
  return act.show(signatoriesPage({ ...(await act.page(errors, [])), ...shown }));
}

/** Who signs for the other parties, and to whom of them the draft is offered while their address is to be confirmed. */
const namedIn = ({ report, basis, content, roster, history }: OversightView) => ({
  signatories: signatoriesOf(report, basis, content, roster),
  offered: offersToConfirm(report, history),
});

/** Whether another address is to be confirmed by now: its page is the next step then, not the document. */
async function someWait(c: ActContext, deps: WebDeps): Promise<boolean> {
  const who = await overseerOf(c, deps);
  const view = who.ok ? await readOversight(deps, who.value) : null;
  if (!view) return false;
  const { signatories, offered } = namedIn(view);
  return offered.length > 0 || signatories.some(isToConfirm);
}

/** The page itself, once more, which says first what was done by it. */
const doneHereUrl = (c: ActContext): string => {
  const { credentials, lang } = c.var;
  const documentId = c.req.param("documentId");
  const said = provenDone(credentials, documentId, "signatory-confirmed");
  return `${actUrl(lang, credentials.linkId, documentId, "signatories")}?done=${said}`;
};

/** What is said at the party whose address cannot be confirmed. */
function refusedErrors(lang: Lang, form: NonNullable<Form>): ActError[] {
  const code = form["refused"] ?? "";
  return isMendedElsewhere(lang, code)
    ? [{ at: form["part"] ?? "", text: messages(lang, "agreement").signatories.refused[code] }]
    : [];
}

const isMendedElsewhere = (
  lang: Lang,
  code: string,
): code is keyof ReturnType<typeof messages>["signatories"]["refused"] =>
  Object.hasOwn(messages(lang).signatories.refused, code);
