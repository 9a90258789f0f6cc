import { beforeAll, describe, expect, inject, it } from "vitest";
import { csrfToken } from "../../functions/web/session-cookie.ts";
import type { Credentials } from "../../shared/usecases/identify.ts";
import { answers } from "../support/answers.ts";
import { readLocal } from "../support/local.ts";
import { people, Story, write } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

const cookieOf = (linkId: string) => `__Host-accord-${linkId}`;

/** The session that a visitor has at the task that they look at. */
function sessionOf(visitor: Visitor): Credentials {
  const linkId = /\/tasks\/([^/]+)/.exec(visitor.page.url)?.[1] ?? "";
  const [person, secret] = (visitor.cookies.get(cookieOf(linkId)) ?? "").split("~");
  if (!person || !secret) throw new Error(`No session at ${visitor.page.url}`);
  return { linkId, person, secret };
}

/** A POST that its own session may make, with the sessions of others who try it. */
type Door = {
  name: string;
  url: string;
  form: Record<string, string>;
  own: Credentials;
  /** Another session of the same person for the same link. */
  twin: Credentials;
  /** A session of the same person, and one of another person, for links of another report. */
  samePerson: Credentials;
  otherPerson: Credentials;
};

/** What the last part of a report asks. */
const summary = Object.fromEntries(Object.entries(answers).filter(([name]) => name.startsWith("summary.")));

let stories: Story[] = [];
let doors: Door[] = [];

/** Everything about the reports whose doors are tried. */
const items = async () => (await Promise.all(stories.map((story) => story.items()))).flat();

/** What is wrong with a form: its token (null: it has none), or what the browser says of where it came from. */
type Forged = { csrf?: string | null; headers?: Record<string, string> };

/** Knocks with a cookie; the form's token is the one that fits the cookie, unless it is given. */
function knock({ url, form, own: { linkId } }: Door, { person, secret }: Credentials, forged: Forged = {}) {
  const { csrf = csrfToken({ linkId, person, secret }), headers = {} } = forged;
  const visitor = new Visitor();
  visitor.cookies.set(cookieOf(linkId), `${person}~${secret}`);
  const { csrf: _own, ...rest } = form;
  return visitor.request("POST", url, csrf === null ? rest : { ...rest, csrf }, headers);
}

/**
 * Nobody gets in through any door, and nothing about the reports changes.
 * @param statuses what a refusal may be: 409 shows somebody's own words to them, not carried out
 */
async function allRefused(
  how: (door: Door) => [who: string, cookie: Credentials, forged?: Forged][],
  statuses = [403],
) {
  const before = await items();
  for (const door of doors) {
    for (const [who, credentials, forged] of how(door)) {
      const { status } = await knock(door, credentials, forged);
      expect(statuses, `${door.name} by ${who}`).toContain(status);
    }
  }
  expect(await items()).toEqual(before);
}

beforeAll(async () => {
  const begin = () => Story.begin(local);
  const [begun, written, reviewed, other] = [await begin(), await begin(), await begin(), await begin()];
  stories = [begun, written, reviewed, other];
  await reviewed.submit();
  const officer = sessionOf(await other.submit());
  const reviewer = sessionOf(await other.arrive(await other.mailTo(people.reviewer)));

  const arrived = async (story: Story, address: string) => {
    const mail = await story.mailTo(address);
    const twin = sessionOf(await story.arrive(mail));
    const visitor = await story.arrive(mail);
    const isReviewer = address === people.reviewer;
    const [samePerson, otherPerson] = isReviewer ? [reviewer, officer] : [officer, reviewer];
    return { visitor, sessions: { own: sessionOf(visitor), twin, samePerson, otherPerson } };
  };
  const starting = await arrived(begun, people.officer);
  const writing = await arrived(written, people.officer);
  const list = starting.visitor.page.url;
  await starting.visitor.open(`${list}/sections/summary`);
  await write(writing.visitor, answers);
  await writing.visitor.open(writing.visitor.link("/check"));
  const judging = await arrived(reviewed, people.reviewer);
  const confirmation = judging.visitor.fillIn({ decision: "approve" }, "/confirmation");
  await judging.visitor.send({ decision: "approve" }, "/confirmation");
  doors = [
    { name: "section", ...starting.sessions, ...starting.visitor.fillIn(summary, "/sections/") },
    { name: "submission", ...writing.sessions, ...writing.visitor.fillIn({}, "/submission") },
    { name: "confirmation", ...judging.sessions, ...confirmation },
    { name: "decision", ...judging.sessions, ...judging.visitor.fillIn({}, "/decision") },
  ];
  for (const story of stories) await story.outboxEnded();
});

describe("a session acts for its link and its person alone", () => {
  it("a session of another link opens nothing, be it the same person's or another's", () =>
    allRefused(({ own, samePerson, otherPerson }) => [
      ["the same person's session of another link", samePerson],
      ["another person's session of another link", otherPerson],
      ["another person's session in this one's name", { ...otherPerson, person: own.person }],
    ]));

  it("a cookie that names another person than its session opens nothing", () =>
    allRefused(({ own, otherPerson }) => [["a swapped person", { ...own, person: otherPerson.person }]]));

  it("nor does either show anything", async () => {
    for (const { url, own, samePerson, otherPerson } of doors) {
      for (const thief of [samePerson, otherPerson, { ...own, person: otherPerson.person }]) {
        const visitor = new Visitor();
        visitor.cookies.set(cookieOf(own.linkId), `${thief.person}~${thief.secret}`);
        const task = url.replace(/(\/tasks\/[^/]+).*/, "$1");
        for (const page of [
          task,
          `${task}/check`,
          `${task}/sections/summary`,
          `${task}/document`,
          `${task}/document/entries/1`,
        ]) {
          expect((await visitor.open(page)).status, page).toBe(403);
        }
      }
    }
  });

  it("a form without its token, or with the token of another session, changes nothing", () =>
    allRefused(
      ({ own, twin, samePerson }) => [
        ["nobody's form", own, { csrf: null }],
        ["an empty token", own, { csrf: "" }],
        ["the token of another session of this link", own, { csrf: csrfToken(twin) }],
        ["the token of another link's session", own, { csrf: csrfToken(samePerson) }],
      ],
      [403, 409],
    ));

  it("a form that a browser says came from elsewhere changes nothing, though its token is right", () =>
    allRefused(({ own }) => [
      ["another site", own, { headers: { "sec-fetch-site": "cross-site" } }],
      ["a sister site", own, { headers: { "sec-fetch-site": "same-site" } }],
      ["a foreign origin", own, { headers: { origin: "https://elsewhere.example" } }],
    ]));

  it("without a cookie there is no way in", () =>
    allRefused(({ own }) => [["a cookie without a secret", { ...own, secret: "" }]]));

  it("the very same forms are taken from their own session and page", async () => {
    const headers = { "sec-fetch-site": "same-origin", origin: new URL(local.application).origin };
    const ends: string[] = [];
    for (const door of doors) {
      const { status, url } = await knock(door, door.own, { headers });
      expect(status, door.name).toBe(200);
      ends.push(url.slice(url.lastIndexOf("/")));
    }
    expect(ends).toEqual(["/check", "/document", "/confirmation", "/document"]);
  });

  it("ends for good when it is finished: its cookie, kept by somebody, opens nothing", async () => {
    const story = await Story.begin(local);
    const officer = await story.arrive(await story.mailTo(people.officer));
    const kept = new Map(officer.cookies);
    const list = officer.page.url;
    await officer.open(`${list}/sections/summary`);
    const section = officer.fillIn(summary, "/sections/");
    const csrf = section.form["csrf"] ?? "";
    await officer.request("POST", `${list}/finish`, { csrf });
    expect(officer.page.status).toBe(200);
    expect(officer.cookies.size).toBe(0);
    const before = await story.items();
    const later = new Visitor();
    for (const [name, value] of kept) later.cookies.set(name, value);
    expect((await later.request("POST", section.url, section.form)).status).toBe(403);
    expect((await later.open(list)).status).toBe(403);
    expect(await story.items()).toEqual(before);
  });
});
