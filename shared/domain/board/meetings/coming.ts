import { ok, refuse } from "../../result.ts";
import { aroundOf, presentOf, quorumOf, rulesOfBody } from "../count.ts";
import type { BylawProfile } from "../profile.ts";
import { isToADay } from "./adjourned.ts";
import type { MeetingOutcome, MeetingRefusal, NamedCommand } from "./commands.ts";
import type { OutOfRoom } from "./room.ts";
import { whyNotElectronic } from "./sitting.ts";
import type { Coming, Item, Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** Who will come to a meeting, as far as they said: what is asked before it, and what whoever keeps its record foresees of it. */

/** Whether members are asked: until it is opened, and again where it was adjourned to a day. */
export const asksWhoComes = (meeting: Pick<Meeting, "status" | "lines">): boolean =>
  meeting.status === "convened" || (meeting.status === "adjourned" && isToADay(meeting));

/** In which ways somebody can say that they will attend: those of the meeting, and electronic means where the by-laws know any. */
export const waysToCome = (
  { attendance }: Pick<Meeting, "attendance">,
  { electronicMeans }: Pick<BylawProfile, "electronicMeans">,
): Coming[] => [
  ...(attendance === "electronic" ? [] : ["in-person" as const]),
  ...(attendance === "in-person" || electronicMeans.need === "never-allowed" ? [] : ["electronic" as const]),
  "absent",
];

/**
 * A member says whether they will attend. It is no attendance, which whoever keeps the record enters; no vote; and no proxy, for nobody
 * acts for a director who is absent. It changes until the meeting opens; the same again says nothing new.
 */
export function answerAttendance(
  meeting: Meeting,
  { by, profile, answer }: NamedCommand<"answer-attendance">,
): MeetingOutcome {
  const { person } = by;
  const problem = whyNoAnswer(meeting, by, answer, profile);
  if (problem) return refuse(problem);
  return meeting.coming?.[person] === answer
    ? ok([])
    : ok([{ type: "attendance-answered", facts: { person, answer } }]);
}

function whyNoAnswer(
  meeting: Meeting,
  { person, active }: NamedCommand<"answer-attendance">["by"],
  answer: Coming,
  profile: BylawProfile,
): MeetingRefusal | null {
  if (!active) return { code: "no-longer-authorised" };
  if (!meeting.members.includes(person)) return { code: "not-a-member", person };
  if (!asksWhoComes(meeting)) return { code: meeting.status === "open" ? "already-open" : "over" };
  if (waysToCome(meeting, profile).includes(answer)) return null;
  if (answer === "in-person") return { code: "not-in-the-room" };
  return {
    code: profile.electronicMeans.need === "never-allowed" ? "electronic-never-allowed" : "not-electronic",
  };
}

/** `held`: by who said that they come; `at-risk`: only if somebody comes who has not said so; `lost`: not even then. */
type QuorumAhead = "held" | "at-risk" | "lost";

/** What is foreseen of an item: who would be out for it, and whether enough would be there, of whom one can move it. */
type ItemAhead = {
  item: string;
  out: readonly string[];
  quorum: QuorumAhead;
  /** How many would count as present, by who said that they come. */
  expected: number;
  /** Whether nobody would be there to move it, since all others are out for it. */
  lacksMover: boolean;
};

/** What is foreseen of a meeting that is to come. It is made of what people said, and of no vote. */
type MeetingAhead = {
  /** How many are needed, of how many who are in office. */
  needed: number;
  directors: number;
  /** Of the members in office: who comes, who does not, and who has not said. */
  coming: readonly string[];
  absent: readonly string[];
  silent: readonly string[];
  /** Who comes by electronic means, but cannot before all agreed; and who has not agreed. */
  waits: readonly string[];
  unagreed: readonly string[];
  /** Members of when it was convened who are in office no more. */
  gone: readonly string[];
  quorum: QuorumAhead;
  expected: number;
  items: readonly ItemAhead[];
};

/** The same with who has neither opened the notice nor answered it. */
export type Foreseen = MeetingAhead & { notOpened: readonly string[] };

/**
 * Foresees who would be there for each item. Whoever is out for one counts as the by-laws say, who is disqualified and who is entitled
 * still each by a rule of their own: the number that is needed does not shrink.
 * @param inOffice the members of the body on its day, or now where that is over: of them the meeting is opened
 * @param outOf who would be out of the room for an item, and why
 * @returns null where nobody is asked any more
 */
export function meetingAhead(
  meeting: Meeting,
  profile: BylawProfile,
  inOffice: readonly string[],
  outOf: (item: Item) => OutOfRoom,
): MeetingAhead | null {
  if (!asksWhoComes(meeting)) return null;
  const said = (person: string) => meeting.coming?.[person];
  const who = (isIt: (answer: Coming | undefined) => boolean) => inOffice.filter((one) => isIt(said(one)));
  const isAgreed = whyNotElectronic({ ...meeting, members: [...inOffice] }, profile) === null;
  const remote = who((answer) => answer === "electronic");
  const waits = isAgreed ? [] : remote;
  const coming = who((answer) => answer === "in-person" || answer === "electronic");
  const silent = who((answer) => answer === undefined);
  const sure = coming.filter((one) => !waits.includes(one));
  const possible = [...coming, ...silent];
  const needed = quorumOf(rulesOfBody(profile, meeting.body), inOffice.length);
  const counted = (people: readonly string[], out: OutOfRoom) =>
    presentOf(
      profile,
      aroundOf(
        people.length,
        people.flatMap((person) => out[person] ?? []),
      ),
    );
  const quorumFor = (out: OutOfRoom): QuorumAhead => {
    if (counted(sure, out) >= needed) return "held";
    return counted(possible, out) >= needed ? "at-risk" : "lost";
  };
  const itemAhead = (one: Item): ItemAhead => {
    const reasons = outOf(one);
    const out = Object.keys(reasons).filter((person) => inOffice.includes(person));
    const lacksMover = one.nature === "decide" && out.length > 0 && without(possible, out).length < 1;
    return { item: one.item, out, quorum: quorumFor(reasons), expected: counted(sure, reasons), lacksMover };
  };
  // Taking note decides nothing, and what was voted on before an adjournment stands.
  const itemsAhead = meeting.agenda.filter(
    ({ item, nature }) => nature !== "note" && !votedOn(meeting, item),
  );
  return {
    ...{ needed, directors: inOffice.length, coming, silent, waits },
    absent: who((answer) => answer === "absent"),
    unagreed: waits.length === 0 ? [] : without(inOffice, meeting.acceptElectronic),
    gone: without(meeting.members, inOffice),
    ...{ quorum: quorumFor({}), expected: sure.length, items: itemsAhead.map(itemAhead) },
  };
}

const without = (people: readonly string[], others: readonly string[]): string[] =>
  people.filter((one) => !others.includes(one));
