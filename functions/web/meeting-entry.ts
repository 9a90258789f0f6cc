import * as z from "zod/mini";
import { documentId, id, rowId } from "../../events/common.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { bodiesOf } from "../../shared/domain/board/bodies.ts";
import type { Entry } from "../../shared/domain/board/meetings/entries.ts";
import { checkedName } from "../../shared/domain/forms/look-again.ts";
import { dayOf, hourOf, isDay } from "../../shared/domain/organisation/business-days.ts";
import { longestComment } from "../../shared/domain/review/commands.ts";
import { later } from "../../shared/domain/time.ts";
import { lengthOf, saidIn } from "../../shared/domain/typed/text.ts";
import { earlierNamed, earlierOf } from "../../shared/usecases/meetings/corrections.ts";
import { matterOf } from "../../shared/usecases/meetings/read-meeting.ts";
import type { WebDeps } from "./context.ts";
import { type EntryForm as Form, isUnread, momentOf, type Unread } from "./entry-form.ts";
import { readInPlace } from "./in-place-entry.ts";
import { declaringIn, readInterest } from "./interest-entry.ts";
import { readCorrection, readOwnItem } from "./own-item-entry.ts";

const reasons = () => z.enum(["disqualified", "stepped-aside", "author", "away"]);
const motions = () => z.enum(["approve", "return", "refuse"]);
const votes = () => z.enum(["for", "against", "abstained"]);
const natures = () => z.enum(["decide", "note", "discuss"]);
/** Characters of a place at most. */
export const longestPlace = 200;
const kinds = ["for", "against", "abstained"] as const;

/**
 * Reads what was sent of a meeting's page. Of most entries nothing else is read; who is in office is asked where the meeting is
 * opened, and the document where one is put on the agenda.
 * @returns null where no page of ours sends such a form
 */
export async function readEntry(
  deps: Pick<
    WebDeps,
    "directory" | "store" | "meetings" | "resolutions" | "people" | "tellAltered" | "clock"
  >,
  meeting: string,
  act: string,
  form: Form,
): Promise<Entry | Unread | null> {
  const person = id.safeParse(form["person"]).data;
  const item = rowId.safeParse(form["item"]).data;
  switch (act) {
    case "open":
      return await opened(deps, form);
    case "waive":
    case "paper":
    case "accept":
    case "leave":
    case "take-chair":
      return person === undefined ? { unread: "person" } : { act, person };
    case "arrive":
      if (person === undefined) return { unread: "person" };
      return { act, person, how: form["how"] === "electronic" ? "electronic" : "in-person" };
    case "go-out": {
      const because = reasons().safeParse(form["why"]).data;
      if (because === undefined) return { unread: "because" };
      return person === undefined || item === undefined ? null : { act, person, item, because };
    }
    case "declare":
      if (item === undefined) return null;
      return readInterest(form, item, wordsIn(form), await declaringIn(deps, meeting, form));
    case "come-back":
    case "dissent":
      if (person === undefined) return { unread: "person" };
      return item === undefined ? { unread: "item" } : { act, person, item };
    case "call":
    case "take-note":
    case "defer":
    case "withdraw":
    case "take-out":
    case "up":
    case "down":
      return item === undefined ? null : { act, item };
    case "minute": {
      const words = wordsIn(form);
      if (isUnread(words) || item === undefined) return isUnread(words) ? words : null;
      return { act, item, words };
    }
    case "correct": {
      const words = wordsIn(form);
      const entry = Number(form["entry"]);
      if (isUnread(words) || !Number.isInteger(entry)) return isUnread(words) ? words : null;
      return { act, entry, words };
    }
    case "in-place":
      return await readInPlace(deps, meeting, form);
    case "cancel": {
      const words = wordsIn(form);
      return isUnread(words) ? words : { act, words };
    }
    case "move":
      return await movedTo(deps, form);
    case "was": {
      const what = z
        .enum(["arrived", "left", "back", "disqualified", "stepped-aside", "author", "away"])
        .safeParse(form["what"]).data;
      const moment = momentOf(form);
      if (item === undefined || moment === null) return null;
      if (person === undefined) return { unread: "person" };
      return what === undefined ? { unread: "because" } : { act, person, item, moment, what };
    }
    case "vote":
      return item === undefined ? null : voted(form, item);
    case "put":
      return await put(deps, form, meeting);
    case "adjourn":
      return await adjourned(deps, form);
    case "end":
      return { act };
    default:
      return null;
  }
}

/** The words of a form: each names its own control, for there are several on the page. */
function wordsIn(form: Form): string | Unread {
  const [, typed = ""] =
    Object.entries(form).find(
      ([name]) => name === "words" || (name.startsWith("words.") && name !== checkedName({ name: "words" })),
    ) ?? [];
  const said = saidIn(typed);
  if (said === "") return { unread: "words" };
  return lengthOf(said) > longestComment ? { unread: "long" } : said;
}

/** Opened of those who are members of its own body now, whatever body a form names: which that is the meeting itself says. */
async function opened(
  { directory, clock }: Pick<WebDeps, "directory" | "clock">,
  form: Form,
): Promise<Entry | Unread> {
  const organisation = await directory.organisation();
  const bodies = bodiesOf(organisation, [dayOf(clock.now(), organisation.timeZone)]);
  const chair = bodies.flatMap(({ members }) => members).find((one) => one === form["chair"]);
  return chair === undefined ? { unread: "person" } : { act: "open", chair, bodies };
}

/** Whether a form names another body than that whose meeting it is. */
const isOfAnother = ({ body }: { body: string }, form: Form): boolean =>
  form["body"] !== undefined && form["body"] !== body;

async function adjourned({ directory }: Pick<WebDeps, "directory">, form: Form): Promise<Entry | Unread> {
  const because = form["why"] === "quorum" ? "quorum" : "time";
  const { timeZone } = await directory.organisation();
  const to = momentIn(form, timeZone);
  if (to === null && saidIn(`${form["day"] ?? ""}${form["time"] ?? ""}`) !== "") return { unread: "until" };
  return { act: "adjourn", because, to };
}

const attendances = () => z.enum(["in-person", "electronic", "either"]);

async function movedTo({ directory }: Pick<WebDeps, "directory">, form: Form): Promise<Entry | Unread> {
  const { timeZone } = await directory.organisation();
  const startsAt = momentIn(form, timeZone);
  if (startsAt === null) return { unread: "when" };
  const attendance = attendances().safeParse(form["attendance"]).data;
  if (attendance === undefined) return { unread: "attendance" };
  const place = saidIn(form["place"] ?? "");
  if (place === "" || lengthOf(place) > longestPlace) return { unread: "place" };
  const words = wordsIn(form);
  return isUnread(words) ? words : { act: "move", startsAt, attendance, place, words };
}

/** The instant of a day and an hour as they were typed, where the organisation is at home; null for what is neither. */
export function momentIn({ day = "", time = "" }: Form, timeZone: string): string | null {
  const [date, at] = [
    saidIn(day),
    /^([01]?\d|2[0-3])[:hH]([0-5]\d)$/.exec(saidIn(time).replaceAll(/\s/g, "")),
  ];
  if (!at || !isDay(date) || Number.isNaN(Date.parse(date))) return null;
  return later(hourOf(date, Number(at[1]), timeZone), { minutes: Number(at[2]) });
}

/** A document that waits for a decision, or an item in words; its id follows from the page, so that a repeated form puts no second one. */
async function put(
  deps: Pick<WebDeps, "store" | "meetings" | "directory" | "resolutions">,
  form: Form,
  id: string,
): Promise<Entry | Unread | null> {
  const { store, meetings } = deps;
  const item = hashOf([form["command"]]).slice(0, 12);
  const consent = form["onConsent"] === "yes";
  if (form["corrects"] !== undefined) return await correcting(deps, form, id, item);
  if (form["document"] === undefined) {
    const own = readOwnItem(form);
    const nature = natures().safeParse(form["nature"]).data;
    if (isUnread(own)) return own;
    return nature === undefined ? { unread: "item" } : { act: "put", item, nature, consent, of: null, own };
  }
  const about = documentId.safeParse(form["document"]).data;
  if (about === undefined) return null;
  const [{ head, basis }, { head: held, profile }] = await Promise.all([
    store.load({ documentId: about, basis: true }),
    meetings.load({ meeting: id }),
  ]);
  if (held && isOfAnother(held.meeting, form)) return null;
  const matter =
    head &&
    basis &&
    held &&
    profile &&
    matterOf(about, { review: head.report, basis }, held.meeting.body, profile);
  if (!matter) return { unread: "awaits" };
  const { of, power, settles } = matter;
  const recommends = power.decides ? {} : ({ recommends: true } as const);
  return {
    ...{ act: "put", item, nature: "decide", consent, of, own: null },
    ...{ ...recommends, ...(settles && { settles }) },
  };
}

/** The record of an earlier meeting of the same body that this one is asked to correct, and how: decided on, and never on the consent agenda. */
async function correcting(
  deps: Parameters<typeof earlierNamed>[0],
  form: Form,
  id: string,
  item: string,
): Promise<Entry | Unread | null> {
  const { head } = await deps.meetings.load({ meeting: id });
  if (!head) return null;
  const { body } = head.meeting;
  const [chosen = "", older] = [form["corrects"], saidIn(form["older"] ?? "")];
  // One of the two: nobody knows which was meant of a meeting that is chosen and another one that is named.
  if ((chosen === "") === (older === "")) return { unread: "earlier" };
  const corrects =
    older === ""
      ? (await earlierOf(deps, body)).find(({ meeting }) => meeting === chosen)
      : await earlierNamed(deps, body, older);
  if (corrects === "several") return { unread: "severalEarlier" };
  if (!corrects) return { unread: older === "" ? "earlier" : "noEarlier" };
  const own = readCorrection(form);
  if (isUnread(own)) return own;
  return { act: "put", item, nature: "decide", consent: false, of: null, corrects, own };
}

function voted(form: Form, item: string): Entry | Unread {
  const motion = motions().safeParse(form["motion"]).data;
  if (motion === undefined) return { unread: "motion" };
  const [mover, seconder = null] = [id.safeParse(form["mover"]).data, id.safeParse(form["seconder"]).data];
  if (mover === undefined) return { unread: "mover" };
  const cast = Object.entries(form).flatMap(([name, vote]) =>
    name.startsWith("vote.") ? [[name.slice(5), votes().safeParse(vote).data] as const] : [],
  );
  const given = cast.flatMap(([person, vote]) => (vote ? [[person, vote] as const] : []));
  if (given.length > 0 && given.length < cast.length) return { unread: "each" };
  const each = given.length > 0 ? Object.fromEntries(given) : null;
  const counted = each
    ? kinds.map((kind) => given.filter(([, vote]) => vote === kind).length)
    : kinds.map((kind) =>
        /^\d{1,3}$/.test(saidIn(form[kind] ?? "")) ? Number(saidIn(form[kind] ?? "")) : null,
      );
  const [inFavour, against, abstained] = counted;
  if (inFavour == null || against == null || abstained == null) return { unread: "votes" };
  const castingVote = z.enum(["for", "against"]).safeParse(form["castingVote"]).data ?? null;
  const moment = momentOf(form);
  const asked = wordsIn(form);
  if (isUnread(asked) && asked.unread === "long") return asked;
  const facts = {
    ...{ item, motion, mover, seconder, each, castingVote },
    ...(moment !== null && { moment }),
  };
  return {
    act: "vote",
    body: form["body"] ?? "",
    facts: { ...facts, votes: { for: inFavour, against, abstained } },
    words: isUnread(asked) ? "" : asked,
  };
}
