import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import { beforeTheBoard, claire, dataOf, pageOf, tom } from "./corrections.ts";

const newcomer = { ...dataOf(tom), id: "P-900", name: "Mireille Cloutier", email: "mireille@ibcr.example" };

async function enter(story: Story, data: ReturnType<typeof dataOf>): Promise<void> {
  expect((await enterPerson(story.world.deps, data)).ok).toBe(true);
  await story.calm();
}

const toldTo = (story: Story, who: string) => story.world.mailsTo(who).map(({ template }) => template);

describe("whoever comes to watch over documents", () => {
  it.each([
    { how: "as somebody new", data: { ...newcomer, roles: ["secretary"] } },
    {
      how: "who is here already",
      data: { ...dataOf("P-004"), roles: [...dataOf("P-004").roles, "secretary"] },
    },
  ])("gets their page at once, $how", async ({ data }) => {
    const story = await beforeTheBoard([]);
    await enter(story, data);
    expect(toldTo(story, data.id).at(-1)).toBe("oversee-given");
    expect((await pageOf(story, data.id, "oversee")).link.purpose).toBe("oversee");
  });

  it("gets it when they come back", async () => {
    const story = await beforeTheBoard([]);
    story.world.now = later(story.world.now, { days: 1 });
    await enter(story, { ...dataOf(secretary), active: false });
    const before = toldTo(story, secretary).length;
    await enter(story, dataOf(secretary));
    expect(toldTo(story, secretary).slice(before)).toEqual(["oversee-given"]);
  });

  it("is told once, however often the file is loaded", async () => {
    const story = await beforeTheBoard([]);
    const data = { ...newcomer, roles: ["secretary"] };
    for (const _ of [1, 2, 3]) await enter(story, data);
    expect(toldTo(story, newcomer.id)).toEqual(["oversee-given"]);
  });

  it.each<[string, string, () => Story | Promise<Story>, (story: Story) => Promise<unknown>]>([
    ["a report that opened", "oversee-opened", () => new Story(), (story) => goodDay(story, 1)],
    [
      "one whose vote is open, of a mail that came back,",
      "oversee-undelivered",
      () => beforeTheBoard([]),
      ({ world }) => {
        const sent = world.sent.find(({ letter }) => letter.template === "resolution-to-sign");
        return sent
          ? world.told(sent.row, "bounced", sent.address)
          : Promise.reject(new Error("nobody was asked"));
      },
    ],
  ])("is not told once more where %s has told them since", async (_, template, begin, happens) => {
    const story = await begin();
    story.world.now = later(story.world.now, { minutes: 1 });
    const data = { ...dataOf("P-004"), roles: [...dataOf("P-004").roles, "secretary"] };
    expect((await enterPerson(story.world.deps, data)).ok).toBe(true);
    const welcome = [...story.world.memory.rows.values()].find(({ row }) => row.effect.effect === "welcome");
    if (!welcome) throw new Error("nobody is welcome");
    // The stream misses it, and the ticker comes to it later.
    welcome.status = "done";
    story.world.now = later(story.world.now, { minutes: 1 });
    await happens(story);
    await story.calm();
    const before = toldTo(story, data.id);
    expect(before).toContain(template);
    welcome.status = "pending";
    await story.world.relay(welcome.row.id);
    await story.calm();
    expect(toldTo(story, data.id)).toEqual(before);
  });

  it("was the last to do so, and leaves: the deputy is told at once, and once, that nobody holds the role", async () => {
    const story = await beforeTheBoard([]);
    const before = toldTo(story, claire).length;
    await enter(story, { ...dataOf(secretary), active: false });
    await enter(story, { ...dataOf("P-002"), active: false });
    expect(toldTo(story, claire).slice(before)).toEqual(["oversee-unreachable"]);
    expect(story.world.mailsTo(claire).at(-1)).toMatchObject({
      missed: [],
      matter: { missed: "oversee-given", role: "secretary" },
    });
  });

  it("is told nothing before there is something to watch over, nor by another role", async () => {
    const before = new Story();
    await enter(before, { ...newcomer, roles: ["secretary"] });
    expect(toldTo(before, newcomer.id)).toEqual([]);
    const story = await beforeTheBoard([]);
    await enter(story, newcomer);
    expect(toldTo(story, newcomer.id)).toEqual([]);
  });
});
