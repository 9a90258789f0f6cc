import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { later } from "../../../shared/domain/time.ts";
import { followMeetings } from "../../../shared/usecases/meetings/follow-members.ts";
import { secretary } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, mover, seconder, stateOf, toMeeting } from "./acts.ts";
import { arrived } from "./arrived.ts";

const entriesIn = (story: Story) =>
  story.world.provider.meetingMails
    .filter(({ person }) => person.id === mover)
    .flatMap((letter) => compose(letter, "https://accord.example").calendar ?? []);

const another = {
  startsAt: "2027-03-02T19:30:00.000Z",
  attendance: "in-person",
  noticeCommitment: hashOf("x"),
} as const;

describe("A meeting in its members’ calendars", () => {
  it("comes with its notice, moves and goes as its stream says: one entry, whose sequence rises", async () => {
    const story = await toMeeting();
    await convened(story);
    expect(await does(story, "move", { facts: another })).toBe("done");
    expect(await does(story, "cancel", { reasonCommitment: hashOf("why") })).toBe("done");
    const sent = entriesIn(story);
    expect(sent.map(({ as }) => as)).toEqual(["invitation", "invitation", "invitation"]);
    expect(new Set(sent.map(({ entry }) => entry.uid)).size).toBe(1);
    expect(sent.map(({ entry }) => entry.sequence)).toEqual([0, 1, 2]);
    expect(sent.map(({ entry }) => entry.isCancelled)).toEqual([false, false, true]);
    expect(sent.at(1)?.entry.when).toEqual({ from: another.startsAt, to: "2027-03-02T21:30:00.000Z" });
  });

  it("goes while it is adjourned to no day or to one that was wrong, and comes again with the day that is named", async () => {
    const story = await toMeeting();
    await convened(story);
    const called = stateOf(story).startsAt;
    const days = { wrong: later(called, { days: 3 }), right: later(called, { days: 4 }) };
    const adjourned = async (to: string | null) => {
      const event = { type: "meeting-adjourned", facts: { because: "time", to } } as const;
      expect(await does(story, "enter", { event })).toBe("done");
    };
    const corrected = async () => {
      const entry = stateOf(story).lines.at(-1)?.entry ?? 0;
      expect(await does(story, "correct", { entry, reasonCommitment: hashOf("why") })).toBe("done");
    };
    expect(await does(story, "open", { chair, members: [chair, mover, seconder] })).toBe("done");
    await adjourned(days.wrong);
    await corrected();
    await adjourned(days.right);
    await corrected();
    await adjourned(null);
    const moved = { ...another, startsAt: later(called, { days: 9 }) };
    expect(await does(story, "move", { facts: moved })).toBe("done");
    const sent = entriesIn(story).map(({ entry }) => entry);
    expect(
      sent.map(({ when, isCancelled }) => [isCancelled ? "off" : "on", "from" in when && when.from]),
    ).toEqual([
      ["on", called],
      ["on", days.wrong],
      ["off", days.wrong],
      ["on", days.right],
      ["off", days.right],
      ["off", called],
      ["on", moved.startsAt],
    ]);
    expect(new Set(sent.map(({ uid }) => uid)).size).toBe(1);
    const sequences = sent.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  it("goes from whom a new notice leaves out, at the time that they had, and they hear no more of it", async () => {
    const story = await toMeeting();
    await convened(story);
    const called = stateOf(story).startsAt;
    const facts = { ...another, members: [chair, seconder, secretary] };
    expect(await does(story, "move", { facts })).toBe("done");
    expect(await does(story, "cancel", { reasonCommitment: hashOf("why") })).toBe("done");
    const sent = entriesIn(story).map(({ entry }) => [
      ...[entry.isCancelled ? "off" : "on", "from" in entry.when && entry.when.from],
    ]);
    expect(sent).toEqual([
      ["on", called],
      ["off", called],
    ]);
  });

  it("is not held by those alone who joined since its notice, unless they waive it", async () => {
    const story = await toMeeting();
    await convened(story);
    expect(await does(story, "follow-members", { members: [secretary] })).toBe("done");
    const opens = () => does(story, "open", { chair: secretary, members: [secretary] });
    expect(await opens()).toBe("nobody-told");
    expect(await does(story, "waive-notice", { person: secretary })).toBe("done");
    expect(await opens()).toBe("done");
    expect(stateOf(story)).not.toHaveProperty("since");
    // Once it has begun, who sits is as it was opened.
    expect(await does(story, "follow-members", { members: [chair] })).toBe("done");
    expect(stateOf(story).members).toEqual([secretary]);
  });

  it("goes from who leaves the board before it and comes to who joins it, and again if they come back", async () => {
    const story = await toMeeting();
    await convened(story);
    const { world } = story;
    const on = async (...members: string[]) => {
      const directory = {
        organisation: async () => ({
          ...(await world.deps.directory.organisation()),
          roster: { director: members },
          terms: {},
        }),
      };
      await followMeetings({ ...world.deps, directory } as never);
      await story.calm();
    };
    const sentTo = (who: string) =>
      world.provider.meetingMails
        .filter(({ person }) => person.id === who)
        .map(
          (letter) =>
            [letter.template, compose(letter, "https://accord.example").calendar?.[0]?.entry] as const,
        )
        .map(([template, entry]) => [template, entry?.sequence, entry?.isCancelled]);
    await on(chair, mover, seconder);
    await on(chair, seconder, secretary);
    await on(chair, seconder, secretary);
    expect(stateOf(story)).toMatchObject({ members: [chair, seconder, secretary], since: [secretary] });
    expect(sentTo(mover)).toEqual([
      ["meeting-convened", 0, false],
      ["no-longer-invited", 1, true],
    ]);
    expect(sentTo(secretary)).toEqual([["meeting-convened", 1, false]]);
    expect(sentTo(chair)).toEqual([["meeting-convened", 0, false]]);
    await on(chair, mover, seconder);
    expect(sentTo(mover).at(-1)).toEqual(["meeting-convened", 2, false]);
  });

  it("that was adjourned to a day goes from who leaves before that, and tells who joins when it resumes", async () => {
    const story = await toMeeting();
    await convened(story);
    const board = [chair, mover, seconder];
    expect(await does(story, "open", { chair, members: board })).toBe("done");
    const to = later(story.world.now, { days: 9 });
    const adjourned = { type: "meeting-adjourned", facts: { because: "quorum", to } } as const;
    expect(await does(story, "enter", { event: adjourned })).toBe("done");
    expect(await does(story, "follow-members", { members: [chair, mover, secretary] })).toBe("done");
    const sent = story.world.provider.meetingMails.map(({ template, person, startsAt }) =>
      [template, person.id, startsAt].join(" "),
    );
    expect(sent).toContain(`meeting-adjourned ${secretary} ${to}`);
    expect(sent).toContain(`no-longer-invited ${seconder} ${to}`);
    // Of one whose day is not named nobody is told anything before it is.
    const undated = { type: "meeting-adjourned", facts: { because: "quorum", to: null } } as const;
    story.world.now = to;
    expect(await does(story, "open", { chair, members: [chair, mover] })).toBe("done");
    expect(await does(story, "enter", { event: undated })).toBe("done");
    expect(await does(story, "follow-members", { members: board })).toBe("done");
    expect(stateOf(story).members).toEqual([chair, mover]);
  });

  it("is a file on the member’s page, the same entry as in their mail, without their link", async () => {
    const story = await toMeeting();
    await convened(story);
    const browser = await arrived(story, mover, "fr");
    const url = browser.link("/meeting.ics");
    const { headers, root } = await browser.request("GET", url);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const file = root.text;
    const [entry] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
    const event = new ICAL.Event(entry as ICAL.Component);
    expect(file).not.toMatch(/^(?:METHOD|NAME|X-WR-CALNAME):/m);
    expect(event.uid).toBe(entriesIn(story)[0]?.entry.uid);
    expect(event.startDate.toJSDate().toISOString().slice(0, 19)).toBe(stateOf(story).startsAt.slice(0, 19));
    expect(event.summary).toContain("Réunion du conseil d’administration");
    expect(file).not.toContain(url.split("/").at(-2));
  });
});
