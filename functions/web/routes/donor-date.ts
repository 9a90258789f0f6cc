import type { Hono } from "hono";
import { allows } from "../../../shared/domain/documents/lifecycle.ts";
import { givenDay } from "../../../shared/domain/documents/report/new-day.ts";
import { lookAt } from "../../../shared/domain/forms/look-again.ts";
import { calendarIn } from "../../../shared/domain/organisation/office-time.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { days, type Lang, messages } from "../../../shared/i18n/index.ts";
import type { OverseerRefusal } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { canBeGiven, giveDonorDate } from "../../../shared/usecases/overseeing/give-donor-date.ts";
import { donorDatePage } from "../../../shared/views/pages/donor-date.tsx";
import { dateErrorText, passagesText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import { changesReplacedIn } from "../answer-form.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerTooLate, reasonErrors, reasonIn } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];

/** The overseer gives the donor a new day: a page that says what follows, and a POST that records it. */
export function donorDateRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/donor-date`, (c) => giving(c, deps));
  app.post(`${actPath}/donor-date`, (c) => giving(c, deps, c.var.form));
}

/** The day that a form gives; undefined where it gives none. */
const dayIn = (form: Form): string | undefined => {
  const read = readDate(form["day"] ?? "");
  return read.ok ? read.day : undefined;
};

/** A day that cannot be read is asked for by what is wrong with it; any other that cannot be given as a whole. */
function dayErrorText(lang: Lang, form: Form): string {
  const { date, dateError } = messages(lang).oversight.newDate;
  return dateErrorText(lang, date, form["day"] ?? "") ?? dateError;
}

/** What is wrong with a reason that donors read: no child may be recognised by it. */
function toldErrors(lang: Lang, form: Form): ActError[] {
  const look = lookAt("reason", reasonIn(form), form);
  if (!look || look.isSaid) return reasonErrors(lang, form);
  const { recognisable } = messages(lang).oversight.newDate;
  const asked = { at: "reason", text: recognisable({ found: passagesText(lang, look.found) }) };
  return [...reasonErrors(lang, form), asked];
}

/** What is said at the form itself, with all that was typed, for it can be sent again. */
const isMendedHere = ({ code }: OverseerRefusal): boolean =>
  ["same-date", "superseded-date", "invalid"].includes(code);

async function giving(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const organisation = await deps.directory.organisation();
  const today = deps.clock.now();
  const to = form && dayIn(form);
  if (form && to !== undefined && toldErrors(lang, form).length === 0) {
    const given = {
      ...sent(c, form),
      replaces: changesReplacedIn(form),
      to,
      reason: reasonIn(form),
      typed: form,
    };
    const outcome = await giveDonorDate(deps, c.var.credentials, given);
    if (outcome.ok || !isMendedHere(outcome.refusal)) return conclude(c, deps, outcome, "dated");
  }
  const act = await beginAct(c, deps, form, "set-donor-date");
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  if (report.kind !== "report" || report.tail.donorDueOn === null || !allows("set-donor-date", report.status))
    return answerTooLate(c, deps, report, "set-donor-date");
  const { timeZone } = calendarIn(organisation, report.office);
  const isGood = (given: string | undefined): given is string =>
    given !== undefined && canBeGiven(given, today, timeZone);
  const t = messages(lang).oversight.newDate;
  const now = days(lang, report.tail.donorDueOn);
  const errors: ActError[] = [];
  const day = dayIn(act.typed);
  const look = isGood(day) ? givenDay(report, day, today, organisation, act.typed).look : null;
  if (act.checked) {
    const isSame = day === report.tail.donorDueOn;
    const isUnseen = !isSame && changesReplacedIn(act.checked) !== report.tail.dateChanges;
    if (isUnseen) errors.push({ at: "day", text: t.superseded({ day: now }) });
    if (!isGood(day)) errors.push({ at: "day", text: dayErrorText(lang, act.checked) });
    else if (isSame) errors.push({ at: "day", text: t.same });
    if (look && !look.isSaid)
      errors.push({ at: "day", text: t.tooSoon({ expected: days(lang, look.expectedOn) }) });
    errors.push(...toldErrors(lang, act.checked));
  }
  const replaces = String(report.tail.dateChanges);
  return act.show(donorDatePage({ ...(await act.page(errors)), now, replaces, look, typed: act.typed }));
}
