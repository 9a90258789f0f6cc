import { beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { answering, arrive, goodDay, secretary, unique } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";

let story: Story;
beforeEach(() => {
  story = new Story();
});

const to = (person: string) => story.world.mailsTo(person).map(({ template }) => template);

describe("somebody who stands in for two lanes that are late", () => {
  it("is told that nothing more is expected once no lane awaits them, and not before", async () => {
    await goodDay(story, 1);
    await story.world.tick();
    await story.calm();
    story.world.now = later(story.world.report?.serviceLevel?.deadline ?? "", { minutes: 1 });
    await story.world.tick();
    await story.calm();
    const alternate = story.world.report?.policy.stages[0]?.lanes[0]?.people.at(-1) ?? "";
    const lanes = story.world.report?.policy.stages[0]?.lanes ?? [];
    expect(lanes.map(({ people }) => people.includes(alternate))).toEqual([true, true]);
    const said: string[][] = [];
    for (const { people } of lanes) {
      const page = await arrive(story, people[0] ?? "", "newest", ["review"]);
      if (!page) throw new Error("no link");
      await story.attempt([answering(story, page, "approve", false, unique(story))]);
      await story.calm();
      said.push(to(alternate).filter((template) => template === "task-answered"));
    }
    expect(said).toEqual([[], ["task-answered"]]);
  });
});

describe("a report whose author has left before it is opened", () => {
  it("is told to the secretary as one that nobody can write yet", async () => {
    const author = story.world.memory.authorities.get("P-001");
    if (!author) throw new Error("nobody writes");
    story.world.memory.authorities.set("P-001", { ...author, active: false });
    await story.world.tick();
    await story.calm();
    const [mail] = story.world.mailsTo(secretary);
    expect(mail).toMatchObject({ template: "oversee-opened", isWriterGone: true });
    expect(to("P-001")).toEqual([]);
  });
});

describe("a report that goes back to an author who has left", () => {
  it("is told to the secretary at once, and the mail to the author says why it was not sent", async () => {
    await goodDay(story, 1);
    await story.world.tick();
    await story.calm();
    const author = story.world.memory.authorities.get("P-001");
    if (!author) throw new Error("nobody writes");
    story.world.memory.authorities.set("P-001", { ...author, active: false });
    for (const [person, decision] of [
      ["P-004", "request-changes"],
      ["P-005", "approve"],
    ] as const) {
      const page = await arrive(story, person, "newest", ["review"]);
      if (!page) throw new Error("no link");
      await story.attempt([answering(story, page, decision, true, unique(story))]);
      await story.calm();
    }
    expect(story.world.mailsTo(secretary).at(-1)).toMatchObject({
      template: "oversee-unwritten",
      isWriterGone: true,
    });
    const rows = [...story.world.memory.rows.values()];
    const toAuthor = rows.find(
      ({ row: { effect } }) => effect.effect === "mail" && effect.template === "changes-requested",
    );
    expect(toAuthor?.status).toBe("inactive");
  });
});
