import { describe, expect, it } from "vitest";
import { recuse } from "../../../shared/usecases/deciding/recuse.ts";
import { arrive, goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";

describe("a recusal whose answer was lost on its way", () => {
  it("is answered as the first time when the same form comes again; another form finds its session over", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    const page = await arrive(story, "P-005", "newest", ["review"]);
    if (!page) throw new Error("nobody was asked");
    const form = {
      command: "one",
      masked: "0",
      how: "recused",
      nature: "family",
      reason: "My brother runs the office.",
    } as const;
    expect(await recuse(story.world.deps, page, form)).toEqual({ ok: true, value: null });
    const before = story.world.memory.entries.length;
    expect(await recuse(story.world.deps, page, form)).toEqual({ ok: true, value: null });
    expect(await recuse(story.world.deps, page, { ...form, command: "two" })).toMatchObject({ ok: false });
    expect(story.world.memory.entries).toHaveLength(before);
  });
});
