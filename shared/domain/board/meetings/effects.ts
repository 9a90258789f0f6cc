import type { MeetingEvent } from "../../../../events/meetings.ts";
import type { Effect } from "../../outbox/effect.ts";
import type { MeetingTemplate } from "../../outbox/mails.ts";
import type { BylawProfile } from "../profile.ts";
import { isToADay } from "./adjourned.ts";
import { unanswered } from "./contests.ts";
import { signatoryOf, wasThere } from "./minutes.ts";
import type { Signs } from "./signs.ts";
import { whyNotWhole } from "./sitting.ts";
import type { Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/**
 * What must happen outside after an event of a meeting: its members have their own link to it, whoever chaired is asked to attest,
 * and what was decided goes to the documents that it is about.
 * @param before as the event found the meeting; null where it is convened
 * @param after as the event left it
 */
export function meetingEffectsOf(
  before: Meeting | null,
  after: Meeting,
  event: MeetingEvent,
  profile: BylawProfile,
): Effect[] {
  const { members, agenda } = after;
  const [chair, keeper] = [signatoryOf(after, profile, "chair"), signatoryOf(after, profile, "secretary")];
  switch (event.type) {
    case "meeting-convened":
      return toEach("meeting-convened", members);
    case "meeting-moved":
      return [
        ...toEach("meeting-moved", members),
        ...toEach("no-longer-invited", before?.members.filter((person) => !members.includes(person)) ?? []),
      ];
    case "members-changed":
      return [
        ...toEach(
          after.status === "adjourned" ? "meeting-adjourned" : "meeting-convened",
          event.facts.joined,
        ),
        ...toEach("no-longer-invited", event.facts.left),
      ];
    case "meeting-cancelled":
      return toEach("meeting-cancelled", members);
    case "meeting-adjourned":
      return toEach(event.facts.to === null ? "meeting-without-day" : "meeting-adjourned", members);
    case "meeting-ended":
      return toEach("decisions-to-attest", [chair]);
    // Whoever said that the record is wrong is asked again once it was corrected, and is whole; nobody else had been asked.
    case "entry-corrected": {
      const isToAttest =
        before?.contested != null && after.status === "ended" && whyNotWhole(after, profile) === null;
      // Whoever was told the day of an adjournment that was none has it in their calendar.
      const isSitting = before?.status === "adjourned" && isToADay(before) && after.status === "open";
      return [
        ...(isToAttest ? toEach("decisions-to-attest", [chair]) : []),
        ...(isSitting ? toEach("adjournment-corrected", members) : []),
      ];
    }
    // A vote that was entered again, or who was there for it, may be the last that the record lacked.
    case "motion-voted":
    case "member-arrived":
    case "member-left":
    case "room-left":
    case "room-entered": {
      const isWholeNow =
        after.status === "ended" &&
        before !== null &&
        whyNotWhole(before, profile) !== null &&
        whyNotWhole(after, profile) === null;
      return isWholeNow ? toEach("decisions-to-attest", [chair]) : [];
    }
    case "decisions-contested":
      return toEach("decisions-contested", [keeper]);
    case "decisions-attested":
      return [
        ...agenda
          .filter(
            ({ item, of, recommends, settles = !recommends }) =>
              of !== null && settles && votedOn(after, item) !== null,
          )
          .map(({ item }): Effect => ({ effect: "resolve-at-meeting", item })),
        ...toEach("minutes-to-draft", [keeper]),
      ];
    case "minutes-drafted": {
      const asked = members.filter((person) => person !== chair && wasThere(after, person));
      return [...toEach("minutes-to-confirm", asked), ...toEach("minutes-to-sign", [chair, keeper])];
    }
    case "signatory-replaced":
      return toEach(askedInPlace(after, event.facts.as, profile), [event.facts.person]);
    case "dissent-fell":
      return [
        { effect: "meeting-mail", template: event.type, person: event.facts.person, item: event.facts.item },
      ];
    case "minutes-contested":
      return toEach("minutes-contested", [keeper]);
    case "minutes-contest-answered": {
      // Whoever is to sign was refused while it was contested.
      const { minutes } = after;
      const isFree = minutes !== null && unanswered(minutes).length === 0 && minutes.signed.chair === null;
      return [
        ...toEach("contest-answered", [event.facts.person]),
        ...(isFree ? toEach("minutes-to-sign", [chair]) : []),
      ];
    }
    default:
      return [];
  }
}

/** What whoever stands in is asked at once, where that is theirs to do by now: what comes later is asked as it would have been. */
function askedInPlace(meeting: Meeting, as: Signs, profile: BylawProfile): MeetingTemplate | null {
  const { attested, contested, minutes } = meeting;
  if (!attested && as === "chair")
    return contested === null && whyNotWhole(meeting, profile) === null ? "decisions-to-attest" : null;
  if (!attested) return contested === null ? null : "decisions-contested";
  if (!minutes) return as === "chair" ? null : "minutes-to-draft";
  if (unanswered(minutes).length === 0) return "minutes-to-sign";
  return as === "chair" ? null : "minutes-contested";
}

const toEach = (template: MeetingTemplate | null, people: readonly string[]): Effect[] =>
  template === null ? [] : people.map((person) => ({ effect: "meeting-mail", template, person }));
