import * as z from "zod/mini";
import { isMasked } from "../../shared/domain/audit/masks.ts";
import type { MeetingDecision, MeetingProblem } from "../../shared/domain/board/meeting.ts";
import {
  couldCast,
  countOf,
  inTheRoom,
  motions,
  placeField,
  reasonsToBeOut,
} from "../../shared/domain/board/meeting.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { readField } from "../../shared/domain/forms/field.ts";
import { daysBetween } from "../../shared/domain/organisation/business-days.ts";
import { longestComment } from "../../shared/domain/review/commands.ts";
import { cleanLine, lengthOf, saidIn } from "../../shared/domain/typed/text.ts";
import { days, type Lang, messages, number } from "../../shared/i18n/index.ts";
import type { MeetingContextNow as Context } from "../../shared/usecases/deciding/decide-at-meeting.ts";
import type { Frame } from "../../shared/views/frame.ts";
import { meetingFields } from "../../shared/views/pages/meeting.tsx";
import { dateErrorText } from "../../shared/views/parts/error-text.ts";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import type { EnteredDecision } from "../../shared/views/parts/meeting-record.tsx";
import { committeeOn, type ToldOfBodies } from "../../shared/views/resolving.ts";
import { tooLong } from "../../shared/views/too-long.ts";

type Form = Readonly<Record<string, string>>;
type Read = { decision: MeetingDecision; place: string; reasons: string };

const label = { en: "", fr: "" };
const date = { name: "heldOn", kind: "date", label } as const;
const noticeDate = { name: "noticeOn", kind: "date", label } as const;
const votes = { kind: "whole-number", max: 1_000, label } as const;
const longestPlace = 200;

const out = () => z.enum(reasonsToBeOut);
const attendance = () => z.enum(["absent", "present", ...reasonsToBeOut]);
const motion = () => z.enum(motions);
const notice = () => z.enum(["given", "waived", "unsaid"]);
const casting = () => z.enum(["for", "against"]);

/** Reads what was typed of a meeting, or says at each control what is missing or cannot be read. */
export function readMeeting(
  lang: Lang,
  form: Form,
  context: Pick<Context, "directors" | "today" | "profile" | "terms">,
  names: Readonly<Record<string, string>>,
): { ok: true; read: Read } | { ok: false; errors: ActError[] } {
  const { error: t, enter } = messages(lang).meeting;
  const { directors, today } = context;
  const errors: ActError[] = [];
  const wrong = (at: string, text: string) => {
    errors.push({ at, text });
  };
  const heldOn = readField(date, form["heldOn"] ?? "", today);
  if ("error" in heldOn) wrong("heldOn", dateErrorText(lang, enter.heldOn, form["heldOn"] ?? "") ?? t.date);
  const place = cleanLine(saidIn(form["place"] ?? ""));
  if (place === "") wrong("place", t.place);
  if (lengthOf(place) > longestPlace) wrong("place", shorten(lang, enter.place, place, longestPlace));
  const convened = readConvened(lang, form, today, wrong);
  const attends = (person: string) => form[meetingFields.attends(person)] ?? "";
  for (const director of directors.filter((each) => !attendance().safeParse(attends(each)).success)) {
    const name = names[director] ?? messages(lang).common.nameUnknown;
    wrong(meetingFields.attends(director), t["choose-attends"]({ name }));
  }
  const person = (role: "chair" | "mover" | "seconder") => {
    const chosen = directors.find((director) => director === form[role]);
    if (chosen === undefined) wrong(role, t[`choose-${role}`]);
    return chosen ?? "";
  };
  const chair = person("chair");
  const chosenMotion = motion().safeParse(form["motion"]).data;
  if (!chosenMotion) wrong("motion.approve", t["choose-motion"]);
  const mover = person("mover");
  const isAlone = directors.filter((one) => attends(one) === "present").length === 1;
  const seconder = isAlone && !form["seconder"] ? null : person("seconder");
  const counted = meetingFields.votes.map((name) => readField({ ...votes, name }, form[name] ?? "", today));
  const missing = meetingFields.votes[counted.findIndex((one) => "error" in one)];
  if (missing) wrong(missing, t["votes-number"]);
  const reasons = saidIn(form["reasons"] ?? "");
  if (reasons === "") wrong("reasons", t.reasons);
  if (lengthOf(reasons) > longestComment)
    wrong("reasons", shorten(lang, enter.reasons, reasons, longestComment));
  if (errors.length > 0 || !convened || !chosenMotion || "error" in heldOn) return { ok: false, errors };
  const [inFavour = 0, against = 0, abstained = 0] = counted.map((one) =>
    "value" in one ? Number(one.value) : 0,
  );
  const decision: MeetingDecision = {
    heldOn: String(heldOn.value),
    present: directors.filter((director) => attends(director) !== "absent"),
    out: Object.fromEntries(
      directors.flatMap((director) => {
        const because = out().safeParse(attends(director)).data;
        return because ? [[director, because]] : [];
      }),
    ),
    chair,
    mover,
    seconder,
    motion: chosenMotion,
    votes: { for: inFavour, against, abstained },
    castingVote: casting().safeParse(form["castingVote"]).data ?? null,
    convened,
  };
  // That nobody broke a tie has the same weight as a vote: it is said, not left out.
  if ((form["castingVote"] ?? "") === "" && couldCast(decision, context))
    return { ok: false, errors: [{ at: "castingVote", text: t["casting-unsaid"] }] };
  return { ok: true, read: { decision, place, reasons } };
}

/** How it was convened, as it was typed; null where that cannot be read, which is said at its control. */
function readConvened(
  lang: Lang,
  form: Form,
  today: string,
  wrong: (at: string, text: string) => void,
): MeetingDecision["convened"] | null {
  const { error: t, enter } = messages(lang).meeting;
  const chosen = notice().safeParse(form["convened"]).data;
  if (!chosen) wrong("convened.given", t["choose-convened"]);
  const typed = form["noticeOn"] ?? "";
  const on = typed.trim() === "" ? null : readField(noticeDate, typed, today);
  if (on && "error" in on) {
    wrong("noticeOn", dateErrorText(lang, enter.noticeOn, typed) ?? t["notice-day"]);
    return null;
  }
  const day = on && String(on.value);
  if (chosen === "unsaid") {
    if (day === null) return { notice: chosen };
    wrong("convened.given", t["notice-unsaid"]);
  }
  if (chosen === "given") {
    if (day !== null) return { notice: chosen, on: day };
    wrong("noticeOn", t["notice-day"]);
  }
  return chosen === "waived" ? { notice: chosen, on: day } : null;
}

/** What was entered of a meeting before, as it is typed again: whoever mends one number keeps the rest. */
export function typedOf(
  { facts, comment }: EnteredDecision,
  { directors, ...context }: Pick<Context, "directors" | "profile" | "body" | "terms">,
): Form {
  const { heldOn, chair, mover, seconder, motion, votes, castingVote, convened } = facts;
  const attended = (person: string) =>
    facts.out[person] ?? (facts.present.includes(person) ? "present" : "absent");
  const unbroken = couldCast(facts, context) ? "none" : "";
  const words = (text: string | null | undefined) => (isMasked(text) ? "" : (text ?? ""));
  return {
    ...{ heldOn, chair, mover, seconder: seconder ?? "", motion },
    ...Object.fromEntries(directors.map((one) => [meetingFields.attends(one), attended(one)])),
    ...Object.fromEntries(meetingFields.votes.map((name) => [name, String(votes[name])])),
    castingVote: castingVote ?? unbroken,
    ...(convened && { convened: convened.notice }),
    ...(convened && convened.notice !== "unsaid" && { noticeOn: convened.on ?? "" }),
    place: words(comment?.fields[placeField]),
    reasons: words(comment?.text),
  };
}

/** What was entered, or contested, after the page was opened from which a decision was sent. */
export function enteredMeanwhile(
  told: ToldOfBodies,
  report: Pick<Document, "kind"> & Parameters<typeof committeeOn>[1],
): ActError {
  const { meeting, kind } = report;
  const { error: t, record } = messages(told.lang, kind).meeting;
  if (!meeting) return { at: "heldOn", text: t["contested-meanwhile"] };
  const outcome = record.outcome[meeting.outcome]({ committee: committeeOn(told, report) });
  return { at: "heldOn", text: t["entered-meanwhile"]({ day: days(told.lang, meeting.heldOn), outcome }) };
}

const shorten = (lang: Lang, label: string, text: string, limit: number) =>
  messages(lang).oversight.error["words-too-long"]({ label, ...tooLong(lang, text, limit) });

/** What does not add up, in words, each at its control; of a person or of the votes, at the first that shows it. */
export function problemsInWords(
  { lang, about }: Pick<Frame, "lang" | "about">,
  problems: readonly MeetingProblem[],
  decision: MeetingDecision,
  context: Context,
  names: Readonly<Record<string, string>>,
): ActError[] {
  const { meeting, common } = messages(lang, about);
  const t = meeting.error;
  const inside = inTheRoom(decision).length;
  const cast = decision.votes.for + decision.votes.against + decision.votes.abstained;
  const told = { votes: number(lang, cast), room: number(lang, inside) };
  const quorum = countOf({ ...decision, castingVote: null }, context);
  const text = ({ code, at, person }: MeetingProblem): string => {
    const name = names[person ?? ""] ?? common.nameUnknown;
    switch (code) {
      case "before-referral":
        return t[code]({ day: days(lang, context.referredOn) });
      case "not-a-director":
      case "out-but-not-present":
      case "author-in-room":
      case "disqualified-in-room":
      case "cannot-attest":
        return t[code]({ name });
      case "no-quorum":
        return t[code]({ present: number(lang, quorum.present), quorum: number(lang, quorum.quorum) });
      case "not-present":
        return t[code][at === "chair" || at === "mover" ? at : "seconder"];
      case "notice-short": {
        const { convened, heldOn } = decision;
        const on = convened.notice === "unsaid" ? null : convened.on;
        return t[code]({
          days: number(lang, on === null ? 0 : daysBetween(on, heldOn)),
          needed: number(lang, context.profile.notice.days),
        });
      }
      case "out-of-room":
        return t[code][at === "mover" || at === "castingVote" ? at : "seconder"];
      case "too-many-votes":
      case "votes-missing":
        return t[code](told);
      default:
        return t[code];
    }
  };
  return problems.map((problem) => ({ at: controlOf(problem, context.directors), text: text(problem) }));
}

/** Which control a problem is shown at. */
function controlOf({ at, code, person }: MeetingProblem, directors: readonly string[]): string {
  if (at === "minutes") return meetingFields.minutes;
  if (at === "present" || at === "out") return meetingFields.attends(person ?? directors[0] ?? "");
  if (at === "convened") return code === "notice-after" ? "noticeOn" : "convened.given";
  if (at === "votes") return "for";
  return at === "motion" ? "motion.approve" : at;
}
