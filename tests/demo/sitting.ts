import type { Visitor } from "../support/visitor.ts";
import { cast, lateDirector, promptDirectors } from "./cast.ts";
import { PlayedReport } from "./played-report.ts";
import { electronic } from "./stepping-aside.ts";
import { must } from "./telling.ts";

/** The directors by their ids in the directory: a meeting's page enters each by theirs. */
const [irene, tom, fatou, luc, amina] = ["P-008", electronic.id, "P-010", "P-011", "P-012"] as const;
const directors = [irene, tom, fatou, luc, amina];

/** Days before the meeting: more than the notice that the by-laws ask for. */
const daysAhead = 9;
const hour = "14:30";

/** What the meeting speaks about besides, as the secretary puts it. */
const calendar = {
  "heading.en": "Calendar of next year’s meetings",
  "heading.fr": "Calendrier des réunions de l’an prochain",
};

/**
 * The secretary convenes a meeting of the board, puts the plan on its agenda, and enters it as it happens.
 * @returns the meeting, whose mails lead to it as a document's lead to that
 */
export async function boardMeets(plan: PlayedReport): Promise<PlayedReport> {
  const meeting = await meetingIsConvened(plan);
  const secretary = await meetingIsOpened(plan, meeting);
  await planIsVotedOn(plan, secretary);
  return meeting;
}

/** From the plan's page to the meetings; she convenes one, with notice to each member. */
async function meetingIsConvened(plan: PlayedReport): Promise<PlayedReport> {
  const { telling } = plan;
  await telling.person("The secretary convenes a meeting of the board, with nine days' notice.");
  const secretary = await atMeetings(plan);
  await secretary.open(secretary.link("/meetings/new"));
  const called = { body: "director", day: await plan.dayIn(daysAhead), time: hour };
  await secretary.send(
    { ...called, attendance: "in-person", place: "Montréal, siège social, 2e étage" },
    "/meetings/new",
  );
  const [, id] = /\/meetings\/([^/?#]+)$/.exec(secretary.page.url) ?? [];
  must(id !== undefined && id !== "new", `No meeting is convened: ${secretary.text.slice(0, 300)}`);
  telling.quote(secretary, "h1");
  telling.quoteEach(secretary, "main dl.facts > div");

  await telling.person("She puts the plan on its agenda, and an item in her own words.");
  await enter(secretary, "put", { document: plan.documentId });
  await enter(secretary, "put", { nature: "discuss" }, calendar);
  telling.quoteEach(secretary, "#agenda ol > li > p");

  const meeting = PlayedReport.begun(plan.local, telling, `_meeting.${id}`);
  await telling.machine(
    "each member gets notice, with the agenda and its papers behind a link of their own.",
  );
  for (const address of [...promptDirectors, lateDirector.address]) await meeting.mailTo(address);
  await telling.person("Whoever did not agree to electronic documents (s. 266) gets notice on paper.");
  telling.quoteEach(secretary, "main dl.facts > div");
  must(
    formsOf(secretary, "paper").length === directors.length - 1,
    "The page does not ask for the notices on paper",
  );
  for (const person of directors.filter((one) => one !== electronic.id))
    await enter(secretary, "paper", { person });
  must(formsOf(secretary, "paper").length === 0, "A notice on paper is asked for still");

  await telling.person("A director reads the plan before it, as it went to the meeting.");
  const reading = await meeting.arrive(await meeting.lastMailTo(electronic.address, /notice/i));
  await reading.open(reading.link("/papers/"));
  telling.quote(reading, "h1");
  return meeting;
}

/** On its day: who is there, and whether that is a quorum. */
async function meetingIsOpened(plan: PlayedReport, meeting: PlayedReport): Promise<Visitor> {
  const { telling } = plan;
  await telling.machine(`${daysAhead} days go by.`);
  await plan.advance(`P${daysAhead}D`);
  await plan.advanceTo(hour);
  await telling.person("The board meets. The secretary opens it, and enters who is there.");
  const secretary = await atMeetings(plan);
  await secretary.open(secretary.link(meeting.documentId.replace("_meeting.", "/meetings/")));
  await enter(secretary, "open", {}, { chair: irene });
  for (const person of [irene, tom]) await enter(secretary, "arrive", { person, how: "in-person" });
  await telling.machine("two of five are no quorum: nothing can be called yet.");
  telling.quote(secretary, "p.panel.heed");
  const [item] = itemsOf(secretary);
  must(item !== undefined, "Nothing is on the agenda");
  await enter(secretary, "call", { item });
  telling.quote(secretary, "[role=alert]");
  await telling.person("Three more arrive.");
  for (const person of [fatou, luc, amina]) await enter(secretary, "arrive", { person, how: "in-person" });
  telling.quote(secretary, "p.panel.good");
  return secretary;
}

/** Who stepped aside leaves the room before the vote; it is moved, seconded and voted, and one dissents. */
async function planIsVotedOn({ telling }: PlayedReport, secretary: Visitor): Promise<void> {
  const [item = "", other = ""] = itemsOf(secretary);
  await telling.person("The plan is called. Luc Pelletier leaves the room for it.");
  await enter(secretary, "call", { item });
  await enter(secretary, "go-out", { person: luc, item }, { why: "stepped-aside" });
  telling.quoteEach(secretary, "#people li > p");
  telling.quoteEach(secretary, "main dl.facts > div");

  await telling.person(
    "Amina Hassan says in the room what she is paid: the by-laws except it, and she votes.",
  );
  const said = { [`words.declare.${item}`]: "Je suis rémunérée comme formatrice de l’organisation." };
  const declared = {
    person: amina,
    nature: "financial",
    timing: "before-discussion",
    follows: "excepted.pay",
  };
  await enter(secretary, "declare", { item }, { ...declared, ...said });

  await telling.person(
    "Somebody who is out of the room cannot move it; the page says so, and keeps the votes.",
  );
  const votes = Object.fromEntries([irene, tom, amina].map((person) => [`vote.${person}`, "for"]));
  const vote = { motion: "approve", ...votes, [`vote.${fatou}`]: "against" };
  await enter(secretary, "vote", { item }, { ...vote, mover: luc, seconder: amina });
  telling.quote(secretary, "[role=alert]");
  await telling.person("Tom Albright moves it and Amina Hassan seconds it: three for, one against.");
  await enter(secretary, "vote", { item }, { ...vote, mover: tom, seconder: amina });
  telling.quote(secretary, "#item .verdict");
  await telling.person("Fatou Ndiaye has her dissent recorded. Luc Pelletier comes back.");
  await enter(secretary, "dissent", { item }, { person: fatou });
  await enter(secretary, "come-back", { person: luc, item });

  await telling.person("The other item is talked over, and the meeting ends.");
  await enter(secretary, "call", { item: other });
  await enter(secretary, "minute", { item: other }, { [`words.${other}`]: "Les dates sont convenues." });
  await enter(secretary, "end");
  telling.quote(secretary, "main .lead");
  must(formsOf(secretary, "end").length === 0, `The meeting has not ended: ${secretary.text.slice(0, 300)}`);
}

/** One line of the record: a form of its own, of whom or what it says. */
async function enter(
  secretary: Visitor,
  act: string,
  of: Readonly<Record<string, string>> = {},
  typed: Record<string, string> = {},
): Promise<void> {
  await secretary.send(typed, `/entries/${act}?`, of);
  must(secretary.page.status === 200, `Not entered: ${act}: ${secretary.text.slice(0, 300)}`);
}

const formsOf = ({ page }: Visitor, act: string) =>
  page.root
    .querySelectorAll("main form")
    .filter((form) => (form.getAttribute("action") ?? "").includes(`/entries/${act}?`));

/** The items of the agenda, in its order, by the button that calls each. */
const itemsOf = (secretary: Visitor): string[] =>
  formsOf(secretary, "call").flatMap(
    (form) => form.querySelector("input[name=item]")?.getAttribute("value") ?? [],
  );

/** The secretary, by the link of her last mail about the plan, where the meetings are. */
export async function atMeetings(plan: PlayedReport): Promise<Visitor> {
  const secretary = await plan.arrive(await plan.lastMailTo(cast.secretary, "réunion"));
  const [list] = secretary.links("/tasks/");
  must(list !== undefined, "The plan's page does not lead back to the list");
  await secretary.open(list);
  await secretary.open(secretary.link("/meetings"));
  plan.telling.quote(secretary, "h1");
  return secretary;
}
