import type { Context, Hono } from "hono";
import { id } from "../../../events/common.ts";
import type { MeetingEventType } from "../../../events/meetings.ts";
import { nameUnder } from "../../../shared/domain/audit/commitments.ts";
import {
  maskedOf,
  nameOfPlaceInMeeting,
  type PassageInMeeting,
} from "../../../shared/domain/board/meetings/masking.ts";
import { placeOfMeeting } from "../../../shared/domain/board/meetings/words.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { days, type Lang, messages } from "../../../shared/i18n/index.ts";
import { meetingMaskingWords } from "../../../shared/i18n/meeting-masking.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import type { AtMeetingRefusal } from "../../../shared/usecases/meetings/act-on-meeting.ts";
import { findInMeeting, maskInMeeting } from "../../../shared/usecases/meetings/mask-words.ts";
import { type MeetingSeen, readMeeting } from "../../../shared/usecases/meetings/read-meeting.ts";
import {
  findDisclosed,
  isOfDisclosed,
  maskDisclosed,
  placeOfDisclosed,
} from "../../../shared/usecases/people/mask-disclosed.ts";
import { titleOfItem } from "../../../shared/views/meeting-shown.ts";
import { maskMeetingPage } from "../../../shared/views/pages/mask-meeting.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { checkedUrl, maskMeetingUrl, meetingUrl, sentUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { isSearch, maskErrors, tickedIn, wordsIn } from "../mask-form.ts";
import { answerMeetingRefusal, asideOfMeetings } from "../meeting-keeper.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withoutProof } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];

const path = "/:lang{en|fr}/tasks/:linkId/meetings/:meeting/mask" as const;
type MaskContext = Context<WebEnv, typeof path>;

/** Masking words of a meeting wherever they stand: they are looked for, listed, and masked where they are left ticked. */
export function maskMeetingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, (c) => masking(c, deps));
  app.post(path, async (c) => {
    const { credentials, form, lang } = c.var;
    const meeting = c.req.param("meeting");
    if (isSearch(form) || reasonErrors(lang, form).length > 0 || !id.safeParse(meeting).success)
      return masking(c, deps, form);
    const sent = { command: form["command"] ?? "", words: wordsIn(form), reason: reasonIn(form) };
    const ticked = tickedIn(form);
    // Of each officer in a transaction of its own, before the meeting’s: where that one fails, its list is made anew without them.
    const written = ticked.filter(isOfDisclosed);
    if (written.length > 0) {
      const masked = await maskDisclosed(deps, credentials, { ...sent, places: written });
      if (!masked.ok) return answerDisclosed(c, deps, masked.refusal, form);
    }
    const places = ticked.filter((name) => !isOfDisclosed(name));
    if (written.length === 0 || places.length > 0) {
      const masked = form["masked"] ?? "0";
      const outcome = await maskInMeeting(deps, credentials, { ...sent, meeting, masked, places });
      if (!outcome.ok && isToBeListedAnew(outcome.refusal)) return masking(c, deps, form);
      if (!outcome.ok) return answerMeetingRefusal(c, deps, outcome.refusal);
    }
    const { asideGone } = goneWith(asideOfMeetings(credentials, `meetings.${meeting}.mask`), form["aside"]);
    if (asideGone) await deps.asides.take(asideGone);
    return c.redirect(`${maskMeetingUrl(lang, credentials.linkId, meeting)}?done`, 303);
  });
}

/** Why what officers declared was not masked: who may not is told so, and what was masked meanwhile is listed anew. */
function answerDisclosed(
  c: MaskContext,
  deps: WebDeps,
  refusal: Extract<Awaited<ReturnType<typeof maskDisclosed>>, { ok: false }>["refusal"],
  form: Form,
): Response | Promise<Response> {
  switch (refusal.code) {
    case "no-session":
    case "no-longer-authorised":
    case "address-held":
    case "address-disputed":
    case "address-changed":
      return answerMeetingRefusal(c, deps, refusal);
    default:
      return masking(c, deps, form);
  }
}

/** The list that was shown does not fit any more, or words were masked since; what is altered is said by the page. */
const isToBeListedAnew = ({ code }: AtMeetingRefusal): boolean =>
  code === "superseded" || code === "masked-meanwhile";

async function masking(c: MaskContext, deps: WebDeps, wrong?: Form): Promise<Response> {
  const here = await admitted(c, deps, "/meetings/:meeting/mask");
  if (here instanceof Response) return here;
  const { credentials, who } = here;
  const { lang } = c.var;
  const meeting = c.req.param("meeting");
  if (!id.safeParse(meeting).success) return answerMessage(c, deps, "not-found", 404);
  const ownUrl = maskMeetingUrl(lang, credentials.linkId, meeting);
  const key = asideOfMeetings(credentials, `meetings.${meeting}.mask`);
  const led = wrong && (await layAndLead(c, deps, who, key, withoutProof(wrong), checkedUrl(ownUrl)));
  if (led) return led;
  const filled = await filledFrom(c, deps, who, key, wrong);
  const seen = await readMeeting(deps, credentials, meeting);
  if (!seen.ok && seen.refusal.code === "altered")
    return answerRefusal(c, deps, credentials, { code: "altered" });
  if (!seen.ok) return answerMeetingRefusal(c, deps, seen.refusal as AtMeetingRefusal);
  const typed = filled?.fields ?? {};
  const looked = wordsIn(typed);
  const search = looked === "" ? null : await findInMeeting(deps, meeting, seen.value.meeting, looked);
  if (search === "altered") return answerRefusal(c, deps, credentials, { code: search });
  const passages = search?.passages ?? [];
  const disclosed = await writtenWith(deps, lang, looked, seen.value.who.by.roles);
  const masked = maskedOf(seen.value.meeting);
  const isChecked = filled !== null && isSentBack(c, wrong);
  const ticked = tickedIn(typed);
  const places = [
    ...passages.map((passage) => ({
      name: nameOfPlaceInMeeting(passage.place),
      where: placeInWords(lang, passage, seen.value),
      text: passage.text,
    })),
    ...disclosed.places,
  ].map((one) => ({ ...one, isTicked: isSearch(typed) || ticked.includes(one.name) }));
  const names = places.map(({ name }) => name);
  const page = maskMeetingPage({
    frame: await frameOf(c, deps, credentials, seen.value.who.by),
    errors: isChecked ? [...meanwhile(lang, typed, masked), ...maskErrors(lang, typed, names)] : [],
    typed: { words: looked, reason: typed["reason"] ?? "" },
    found: search && { hasMore: search.hasMore || disclosed.hasMore, retained: search.retained, places },
    isDone: c.req.query("done") !== undefined && filled === null,
    ...{ masked, aside: filled?.digest ?? "", command: deps.ids.unique(), csrf: csrfToken(credentials) },
    actionUrl: sentUrl(ownUrl),
    backUrl: meetingUrl(lang, credentials.linkId, meeting),
  });
  return wrong ? c.html(page, 413) : answerForm(c, page);
}

/** That words were masked since the reason was written, by another page. */
const meanwhile = (lang: Lang, typed: Form, masked: string): ActError[] =>
  reasonIn(typed) !== "" && typed["masked"] !== masked
    ? [{ at: "reason", text: messages(lang).meetings.refusal["masked-meanwhile"]() }]
    : [];

/**
 * What officers declared in writing that holds the words, each with whose it is and of when: for whoever keeps the record by the rules of
 * today. Of who keeps that of an older meeting, by the rules of then, it is none of their business.
 */
async function writtenWith(deps: WebDeps, lang: Lang, looked: string, roles: readonly string[]) {
  const { bylaws, timeZone } = await deps.directory.organisation();
  const isTheirs = looked !== "" && roles.includes(bylaws.record.keeper);
  const { found, hasMore } = isTheirs ? await findDisclosed(deps, looked) : { found: [], hasMore: false };
  if (found.length === 0) return { places: [], hasMore };
  const names = await deps.directory.names([...new Set(found.map(({ person }) => person))]);
  const { where } = meetingMaskingWords(lang);
  const places = found.map((one) => ({
    name: placeOfDisclosed(one),
    where: where.disclosed({
      name: names[one.person] ?? messages(lang).common.nameUnknown,
      on: days(lang, dayOf(one.at, timeZone)),
    }),
    text: one.text,
  }));
  return { places, hasMore };
}

type Words = Omit<ReturnType<typeof meetingMaskingWords>["where"], "disclosed">;

/** Beside which entries words stand, and what they are there. */
const whatOf: Partial<Record<MeetingEventType, keyof Words>> = {
  ...({ "meeting-convened": "notice", "meeting-moved": "notice", "meeting-cancelled": "cancelled" } as const),
  ...({ "item-put": "heading", "item-minuted": "note", "motion-voted": "asked" } as const),
  ...({ "entry-corrected": "correction", "decisions-contested": "contest" } as const),
  ...({ "minutes-contested": "minutes", "minutes-contest-answered": "answer" } as const),
  ...({ "room-left": "interest", "interest-declared": "interest" } as const),
  ...({ "absent-member-dissented": "dissent", "words-masked": "masked" } as const),
};

function placeInWords(lang: Lang, { place, type }: PassageInMeeting, seen: MeetingSeen): string {
  const { where, ofItem } = meetingMaskingWords(lang);
  const { facts = {} } = seen.entries.find(({ number }) => number === place.entry) ?? {};
  const [item, person] = [facts["item"], facts["person"]];
  const told = {
    item: typeof item === "string" && type !== "item-put" ? titleOfItem(lang, seen, item) : "",
    name: seen.names[String(person ?? "")] ?? messages(lang).common.nameUnknown,
  };
  const field = nameUnder("/fields", place.path) ?? "";
  if (Object.hasOwn(ofItem, field)) return ofItem[field as keyof typeof ofItem];
  const what = whatOf[type as MeetingEventType] ?? "notice";
  return where[field === placeOfMeeting ? "place" : what](told);
}
