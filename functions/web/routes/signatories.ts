import type { Hono } from "hono";
import { offersToConfirm } from "../../../shared/domain/documents/agreement/offered.ts";
import { isToConfirm, signatoriesOf } from "../../../shared/domain/documents/agreement/signatories.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { confirmSignatory } from "../../../shared/usecases/overseeing/confirm-signatory.ts";
import { signatoriesPage } from "../../../shared/views/pages/signatories.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];

/** Whoever watches over an agreement confirms the addresses of those who sign it for another organisation. */
export function signatoriesRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/signatories`, (c) => confirming(c, deps));
  app.post(`${actPath}/signatories`, (c) => confirming(c, deps, c.var.form));
}

async function confirming(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  let refused = "";
  if (form) {
    const { documentId, command } = sent(c, form);
    const given = { documentId, command, role: form["shown"] ?? "" };
    const outcome = await confirmSignatory(deps, c.var.credentials, given);
    refused = outcome.ok ? "" : outcome.refusal.code;
    if (!isMendedElsewhere(lang, refused)) return conclude(c, deps, outcome, "signatory-confirmed");
  }
  const act = await beginAct(c, deps, form && { ...form, refused });
  if ("answer" in act) return act.answer;
  const { report, basis, content, roster, history } = act.view;
  const signatories = signatoriesOf(report, basis, content, roster);
  const offered = offersToConfirm(report, history);
  if (signatories.length + offered.length === 0) return answerOverseerRefusal(c, deps, { code: "task-over" });
  const errors = act.checked ? refusedErrors(lang, act.checked) : [];
  return act.show(signatoriesPage({ ...(await act.page(errors, [])), signatories, offered, isToConfirm }));
}

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
