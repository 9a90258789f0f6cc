import { beforeAll, describe, expect, inject, it } from "vitest";
import { csrfToken } from "../../functions/web/session-cookie.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import { answers } from "../support/answers.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";
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

/** Who knocks at a door. */
type Sessions = {
  own: Credentials;
  /** Another session of the same person for the same link. */
  twin: Credentials;
  /** A session of the same person for a link of another report, and one of another person for another link. */
  samePerson: Credentials;
  otherPerson: Credentials;
};

/** A POST that its own session may make, with the sessions of others who try it. */
type Door = Sessions & {
  name: string;
  url: string;
  form: Record<string, string>;
  /** What its own session gets for a form of an earlier one: 403, or the form with its words, not carried out. */
  stale?: 409;
  /** Where it leads. */
  to: string;
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
 * @param refused what a door answers
 */
async function allRefused(
  how: (door: Door) => [who: string, cookie: Credentials, forged?: Forged][],
  refused = (_door: Door) => 403,
) {
  const before = await items();
  for (const door of doors) {
    for (const [who, credentials, forged] of how(door)) {
      const { status } = await knock(door, credentials, forged);
      expect(status, `${door.name} by ${who}`).toBe(refused(door));
    }
  }
  expect(await items()).toEqual(before);
}

/** Enters twice by the link of a person's mail. */
async function enter(story: Story, address: string) {
  const mail = await story.mailTo(address);
  const twin = sessionOf(await story.arrive(mail));
  const visitor = await story.arrive(mail);
  return { visitor, own: sessionOf(visitor), twin };
}

const sessionAt = async (story: Story, address: string) =>
  sessionOf(await story.arrive(await story.mailTo(address)));

/** The doors of a report being written: one of its parts, and its submission. */
async function writingDoors(written: Story, others: Pick<Door, "samePerson" | "otherPerson">) {
  const { visitor, ...sessions } = await enter(written, people.officer);
  const list = visitor.page.url;
  await written.keepDraft(answers);
  await visitor.open(`${list}/sections/summary`);
  const section = { name: "section", stale: 409, to: "/check", ...others, ...sessions } as const;
  const saving = { ...section, ...visitor.fillIn(summary, "/sections/") };
  await visitor.open(`${list}/check`);
  const submission = { name: "submission", to: "/document", ...others, ...sessions };
  return [saving, { ...submission, ...visitor.fillIn({}, "/submission") }];
}

/** What holds for each form of each route is proved without a line; here are two, through all that stands before them. */
beforeAll(async () => {
  const [written, reviewed] = [await Story.begin(local), await Story.begin(local)];
  stories = [written, reviewed];
  const samePerson = sessionOf(await reviewed.submit());
  const otherPerson = await sessionAt(reviewed, people.reviewer);
  doors = await writingDoors(written, { samePerson, otherPerson });
  for (const story of stories) await story.settled();
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
          `${task}/receipt`,
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
      ({ stale = 403 }) => stale,
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
    for (const door of doors) {
      const { status, url } = await knock(door, door.own, { headers });
      expect(status, door.name).toBe(200);
      expect(url.slice(-door.to.length), door.name).toBe(door.to);
    }
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
    await story.settled();
    const before = await story.items();
    const later = new Visitor();
    for (const [name, value] of kept) later.cookies.set(name, value);
    expect((await later.request("POST", section.url, section.form)).status).toBe(403);
    expect((await later.open(list)).status).toBe(403);
    expect(await story.items()).toEqual(before);
  });
});
