import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { later } from "../../../shared/domain/time.ts";
import { chair, convened, does, mover, seconder, stateOf, toMeeting } from "./acts.ts";
import { arrived } from "./arrived.ts";

const board = [chair, mover, seconder];

/** A dissent of the seconder's, whose vote the secretary enters again: as somebody who was not in the room, or voted for. */
async function fallen(how: "was-absent" | "voted-for") {
  const story = await toMeeting();
  await convened(story);
  await does(story, "open", { chair, members: board });
  for (const person of board)
    await does(story, "enter", { event: { type: "member-arrived", facts: { person, how: "in-person" } } });
  await does(story, "enter", { event: { type: "item-called", facts: { item: "r1" } } });
  const moved = { item: "r1", motion: "approve", mover: chair, seconder: mover, castingVote: null } as const;
  const votes = { for: 2, against: 1, abstained: 0 };
  await does(story, "record-vote", { facts: { ...moved, each: null, votes }, nextNumber: 0 });
  await does(story, "enter", {
    event: { type: "dissent-recorded", facts: { item: "r1", person: seconder } },
  });
  await does(story, "enter", { event: { type: "meeting-ended", facts: {} } });
  const moment = stateOf(story).lines.find(({ event }) => event.type === "motion-voted")?.entry ?? 0;
  await does(story, "correct", { entry: moment, reasonCommitment: "a".repeat(64) });
  if (how === "was-absent") {
    const facts = { person: seconder, item: "r1", because: "away", moment } as const;
    await does(story, "enter", { event: { type: "room-left", facts } });
  }
  const each = Object.fromEntries(board.map((person) => [person, "for"])) as Record<string, "for">;
  const inFavour = how === "was-absent" ? 2 : 3;
  const facts = {
    ...{ ...moved, moment, each: how === "was-absent" ? null : each },
    votes: { for: inFavour, against: 0, abstained: 0 },
  };
  expect(await does(story, "record-vote", { facts, nextNumber: 0 })).toBe("done");
  return story;
}

describe("A director whose dissent fits its vote no more", () => {
  it.each([
    ["en", "was-absent", "It is item 1 of the agenda", "within 7 days of becoming aware"],
    [
      "fr",
      "was-absent",
      "Il s’agit du point 1 de l’ordre du jour",
      "dans les 7 jours après avoir eu connaissance",
    ],
    ["en", "voted-for", "you voted for it", "say so to the secretary"],
    ["fr", "voted-for", "vous avez voté pour", "le dire au secrétariat"],
  ] as const)("%s: is told that it fell, since it %s, and what they can do", async (lang, how, why, then) => {
    const story = await fallen(how);
    const told = story.world.provider.meetingMails.filter(({ template }) => template === "dissent-fell");
    expect(told.map(({ person }) => person.id)).toEqual([seconder]);
    const [letter] = told;
    const text = letter
      ? compose({ ...letter, person: { ...letter.person, lang } }, "https://accord.example").text
      : "";
    expect(text).toContain(why);
    expect(text).toContain(then);
  });

  it.each([
    ["en", "your dissent was taken off the record", "was taken off the record"],
    ["fr", "votre dissidence a été retirée", "a été retirée"],
  ] as const)(
    "%s: dissents anew on their page, within the days, where all read what fell",
    async (lang, own, all) => {
      const story = await fallen("was-absent");
      const browser = await arrived(story, seconder, lang);
      const text = () => browser.page.root.querySelector("main")?.textContent ?? "";
      expect(text()).toContain(own);
      const awareOn = story.world.now.slice(0, 10);
      story.world.now = later(story.world.now, { days: 8 });
      const late = await arrived(story, seconder, lang);
      await late.send({ answer: "dissent", item: "r1", awareOn }, "/answer?dissent-r1");
      expect(stateOf(story).dissents).toEqual([]);
      await late.send({ awareOn: story.world.now.slice(0, 10) }, "/answer?dissent-r1");
      expect(stateOf(story).dissents).toEqual([{ item: "r1", person: seconder }]);
      const other = await arrived(story, mover, lang);
      expect(other.page.root.querySelector("main")?.textContent).toContain(all);
    },
  );
});
