import type { Hono } from "hono";
import { canMeetOn, lastToMeet } from "../../../shared/domain/documents/governance/by-members.ts";
import type {
  DecidedByMembers,
  GovernanceTail,
} from "../../../shared/domain/documents/governance/document.ts";
import { lapsesBy } from "../../../shared/domain/documents/governance/members-rules.ts";
import { awaitsMembers, toldMeeting } from "../../../shared/domain/documents/governance/standing.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { days as daysIn, type Lang, messages } from "../../../shared/i18n/index.ts";
import {
  correctMembers,
  moveMembersMeeting,
  recordMembers,
} from "../../../shared/usecases/overseeing/record-members.ts";
import {
  membersMeetingPage,
  membersPage,
  outcomes,
  recordedAs,
} from "../../../shared/views/pages/members.tsx";
import { dateErrorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import type { Act } from "../../../shared/views/parts/what-to-do.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";
import { todayHere } from "../today.ts";

type Form = WebEnv["Variables"]["form"];
type Days = { since: string; today: string };

const path = `${actPath}/members` as const;
const meetingPath = `${actPath}/members-meeting` as const;

/**
 * The overseer records what the members made of a by-law, corrects what is on record of it, or says that they meet on another day: for each
 * a page that says what follows, and a POST that records it.
 */
export function membersRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, (c) => members(c, deps));
  app.post(path, (c) => members(c, deps, c.var.form));
  app.get(meetingPath, (c) => meeting(c, deps));
  app.post(meetingPath, (c) => meeting(c, deps, c.var.form));
}

/** What is done about the members who are to confirm a by-law, or did. */
export function actsOfMembers(lang: Lang, tail: GovernanceTail, at: (act: string) => string): Act[] {
  const { act, moving, correcting } = messages(lang).governance.members;
  if (awaitsMembers(tail))
    return [
      { label: act, url: at("members") },
      { label: moving.act, url: at("members-meeting") },
    ];
  return tail.members ? [{ label: correcting.act, url: at("members") }] : [];
}

/** The day that a form gives, if the members can have met on it; null for any other. */
function dayIn(form: Form, { since, today }: Days): string | null {
  const read = readDate(form["day"] ?? "");
  return read.ok && read.day >= since && read.day <= today ? read.day : null;
}

const outcomeIn = (form: Form) => outcomes.find((each) => each === form["outcome"]) ?? null;

/** What a form would correct, as its page showed it; null of one that records for the first time. */
function replacedIn({ replaces = "" }: Form): DecidedByMembers | null {
  const [said, heldOn = ""] = replaces.split(" ");
  const outcome = outcomes.find((each) => each === said);
  return outcome ? { outcome, heldOn } : null;
}

/** What a form says that they decided; null where it does not say both, or no day on which they can have. */
function decidedIn(form: Form, days: Days): DecidedByMembers | null {
  const [outcome, heldOn] = [outcomeIn(form), dayIn(form, days)];
  return outcome === null || heldOn === null ? null : { outcome, heldOn };
}

function errorsIn(lang: Lang, form: Form, days: Days): ActError[] {
  const { day, dayWrong, outcomeMissing, correcting } = messages(lang).governance.members;
  const decided = decidedIn(form, days);
  const wrongDay = { at: "day", text: dateErrorText(lang, day, form["day"] ?? "") ?? dayWrong };
  const isSame = decided !== null && recordedAs(decided) === form["replaces"];
  return [
    ...(outcomeIn(form) === null ? [{ at: "outcome", text: outcomeMissing }] : []),
    ...(isSame ? [{ at: "outcome", text: correcting.same }] : []),
    ...(dayIn(form, days) === null ? [wrongDay] : []),
    ...reasonErrors(lang, form),
  ];
}

/** Before any by-law was adopted: whether it was by then is asked by the rule. */
const ever = "0000";

/** What is said at the form itself, with all that was typed. */
const isMendedHere = ({ code }: { code: string }): boolean =>
  ["no-day-of-members", "no-day-to-meet"].includes(code);

async function members(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const today = await todayHere(deps);
  const replaces = form ? replacedIn(form) : null;
  const decided = form ? decidedIn(form, { since: ever, today }) : null;
  if (form && decided && errorsIn(lang, form, { since: ever, today }).length === 0) {
    const given = { ...sent(c, form), ...decided, reason: reasonIn(form) };
    const recorded = await (replaces
      ? correctMembers(deps, c.var.credentials, { ...given, replaces })
      : recordMembers(deps, c.var.credentials, given));
    if (recorded.ok || !isMendedHere(recorded.refusal))
      return conclude(c, deps, recorded, replaces ? "members-corrected" : "members-recorded");
  }
  const act = await beginAct(c, deps, form, replaces ? "correct-members" : "record-members");
  if ("answer" in act) return act.answer;
  const { report, basis } = act.view;
  if (report.kind !== "governance" || basis.kind !== "governance" || report.tail.adopted === null)
    return answerOverseerRefusal(c, deps, { code: "wrong-status", status: report.status });
  const { adopted, members: recorded } = report.tail;
  if (adopted.membersOn === null) return answerOverseerRefusal(c, deps, { code: "no-by-law" });
  const days = { since: adopted.adoptedOn, today };
  const errors = act.checked ? errorsIn(lang, act.checked, days) : [];
  const page = await act.page(errors);
  return act.show(membersPage({ ...page, typed: act.typed, recorded, rule: lapsesBy(basis) }));
}

async function meeting(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const read = form ? readDate(form["day"] ?? "") : null;
  if (form && read?.ok && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), meetOn: read.day, reason: reasonIn(form) };
    const moved = await moveMembersMeeting(deps, c.var.credentials, given);
    if (moved.ok || !isMendedHere(moved.refusal)) return conclude(c, deps, moved, "members-moved");
  }
  const act = await beginAct(c, deps, form, "move-members-meeting");
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  const on = report.kind === "governance" ? toldMeeting(report.tail) : null;
  if (report.kind !== "governance" || report.tail.adopted === null)
    return answerOverseerRefusal(c, deps, { code: "wrong-status", status: report.status });
  if (on === null || !awaitsMembers(report.tail)) {
    const code = report.tail.members ? "members-decided" : "no-by-law";
    return answerOverseerRefusal(c, deps, { code });
  }
  const today = await todayHere(deps);
  const last = lastToMeet(today);
  const errorsOf = (typed: Form): ActError[] => {
    const { day, dayWrong } = messages(lang).governance.members.moving;
    const said = readDate(typed["day"] ?? "");
    const isDay = said.ok && canMeetOn(report, { meetOn: said.day, today });
    const text = dateErrorText(lang, day, typed["day"] ?? "") ?? dayWrong({ last: daysIn(lang, last) });
    return [...(isDay ? [] : [{ at: "day", text }]), ...reasonErrors(lang, typed)];
  };
  const page = await act.page(act.checked ? errorsOf(act.checked) : []);
  return act.show(membersMeetingPage({ ...page, typed: act.typed, on, last }));
}
