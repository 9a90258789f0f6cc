import type { Hono } from "hono";
import { type HowEnded, hangingOn } from "../../../shared/domain/documents/agreement/ending.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { endAgreement } from "../../../shared/usecases/overseeing/end-agreement.ts";
import { endAgreementPage } from "../../../shared/views/pages/end-agreement.tsx";
import { dateErrorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];

const path = `${actPath}/ending/:how{(?:terminated|closed)}` as const;

/** The overseer records that an agreement ended: a page that says what follows for all that hangs on it, and a POST that records it. */
export function endAgreementRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, (c) => ending(c, deps));
  app.post(path, (c) => ending(c, deps, c.var.form));
}

/** The day that a form gives, if the agreement can have ended on it; null for any other. */
function dayIn(form: Form, { since, today }: { since: string; today: string }): string | null {
  const read = readDate(form["day"] ?? "");
  return read.ok && read.day >= since && read.day <= today ? read.day : null;
}

const dayError = (lang: Lang, form: Form): ActError => {
  const { day, dayWrong } = messages(lang).ending;
  return { at: "day", text: dateErrorText(lang, day, form["day"] ?? "") ?? dayWrong };
};

/** Before any agreement came into force: whether it was by then is asked by the rule. */
const ever = "0000";

async function ending(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const how: HowEnded = c.req.path.endsWith("/closed") ? "closed" : "terminated";
  const { timeZone } = await deps.directory.organisation();
  const today = dayOf(deps.clock.now(), timeZone);
  const on = form ? dayIn(form, { since: ever, today }) : null;
  if (form && on !== null && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), how, on, reason: reasonIn(form) };
    const outcome = await endAgreement(deps, c.var.credentials, given);
    if (outcome.ok || outcome.refusal.code !== "no-day-of-it") return conclude(c, deps, outcome, "ended");
  }
  const act = await beginAct(c, deps, form, "end-agreement");
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  if (report.kind !== "agreement" || report.tail.inForce === null)
    return answerOverseerRefusal(c, deps, { code: "wrong-status", status: report.status });
  if (report.tail.ended) return answerOverseerRefusal(c, deps, { code: "agreement-over" });
  const since = report.tail.inForce.inForceOn;
  const { checked } = act;
  const isGood = checked !== null && dayIn(checked, { since, today }) !== null;
  const errors = checked
    ? [...(isGood ? [] : [dayError(lang, checked)]), ...reasonErrors(lang, checked)]
    : [];
  return act.show(
    endAgreementPage({
      ...(await act.page(errors)),
      ...{ how, hanging: hangingOn(report.tail, today, today), tranches: report.tail.tranches },
      typed: act.typed,
    }),
  );
}
