import type { Hono } from "hono";
import { lapsesBy } from "../../../shared/domain/documents/governance/members-rules.ts";
import { awaitsMembers } from "../../../shared/domain/documents/governance/standing.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { recordMembers } from "../../../shared/usecases/overseeing/record-members.ts";
import { membersPage, outcomes } from "../../../shared/views/pages/members.tsx";
import { dateErrorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];
type Days = { since: string; today: string };

const path = `${actPath}/members` as const;

/** The overseer records what the members made of a by-law: a page that says what follows, and a POST that records it. */
export function membersRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, (c) => members(c, deps));
  app.post(path, (c) => members(c, deps, c.var.form));
}

/** The day that a form gives, if the members can have met on it; null for any other. */
function dayIn(form: Form, { since, today }: Days): string | null {
  const read = readDate(form["day"] ?? "");
  return read.ok && read.day >= since && read.day <= today ? read.day : null;
}

const outcomeIn = (form: Form) => outcomes.find((each) => each === form["outcome"]) ?? null;

function errorsIn(lang: Lang, form: Form, days: Days): ActError[] {
  const { day, dayWrong, outcomeMissing } = messages(lang).governance.members;
  const wrongDay = { at: "day", text: dateErrorText(lang, day, form["day"] ?? "") ?? dayWrong };
  return [
    ...(outcomeIn(form) === null ? [{ at: "outcome", text: outcomeMissing }] : []),
    ...(dayIn(form, days) === null ? [wrongDay] : []),
    ...reasonErrors(lang, form),
  ];
}

/** Before any by-law was adopted: whether it was by then is asked by the rule. */
const ever = "0000";

async function members(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const { timeZone } = await deps.directory.organisation();
  const today = dayOf(deps.clock.now(), timeZone);
  const [outcome, heldOn] = form ? [outcomeIn(form), dayIn(form, { since: ever, today })] : [null, null];
  if (form && outcome !== null && heldOn !== null && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), outcome, heldOn, reason: reasonIn(form) };
    const recorded = await recordMembers(deps, c.var.credentials, given);
    if (recorded.ok || recorded.refusal.code !== "no-day-of-members")
      return conclude(c, deps, recorded, "members-recorded");
  }
  const act = await beginAct(c, deps, form, "record-members");
  if ("answer" in act) return act.answer;
  const { report, basis } = act.view;
  if (report.kind !== "governance" || basis.kind !== "governance" || report.tail.adopted === null)
    return answerOverseerRefusal(c, deps, { code: "wrong-status", status: report.status });
  if (!awaitsMembers(report.tail)) {
    const code = report.tail.members ? "members-decided" : "no-by-law";
    return answerOverseerRefusal(c, deps, { code });
  }
  const days = { since: report.tail.adopted.adoptedOn, today };
  const errors = act.checked ? errorsIn(lang, act.checked, days) : [];
  return act.show(membersPage({ ...(await act.page(errors)), typed: act.typed, rule: lapsesBy(basis) }));
}
