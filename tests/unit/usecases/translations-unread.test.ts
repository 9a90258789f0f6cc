import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { give, secretary } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { answer, author, away, published, summary, supply } from "./translating.ts";

const [executive, director] = ["P-006", "P-008"] as const;

/** The roles that read in the author's place. */
const reading = known.organisation.confirmsAddresses;

/** Days go by and some minutes, and the clock does what is due. */
async function wait(story: Story, days: number): Promise<void> {
  story.world.now = later(story.world.now, { days, minutes: 5 });
  await story.world.tick();
  await story.calm();
}

const askedOf = (story: Story, who: string) =>
  story.world.mailsTo(who).filter(({ template }) => template === "translation-to-confirm").length;
const howAsked = (story: Story, who: string) =>
  story.world
    .mailsTo(who)
    .flatMap(({ template, asking }) => (template === "translation-to-confirm" ? [asking] : []));
const told = (story: Story, who: string) => story.world.mailsTo(who).at(-1)?.template;

describe("a translation that nobody has read for days", () => {
  it("reminds its reader once, and then the secretary hears that they do not answer", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    await wait(story, 2);
    expect(askedOf(story, author)).toBe(1);
    await wait(story, 1);
    expect(askedOf(story, author)).toBe(2);
    expect(told(story, secretary)).not.toBe("oversee-translation-unread");
    await wait(story, 3);
    expect(askedOf(story, author)).toBe(2);
    expect(told(story, secretary)).toBe("oversee-translation-unread");
    await wait(story, 30);
    expect(askedOf(story, author)).toBe(2);
    expect(await answer(story)).toBe("recorded");
    expect(await summary(story)).toEqual(["They are heard."]);
  });

  it("says in its reminder that it is one, and of another translation that it is another", async () => {
    const story = await published();
    await supply(story, "They are herd.");
    await wait(story, 3);
    await answer(story, { answer: "refuse" });
    await supply(story, "They are heard.");
    await wait(story, 3);
    expect(howAsked(story, author)).toEqual(["first", "reminder", "another", "reminder"]);
  });

  it("asks whoever is next in line for the first time", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    away(story, author);
    await wait(story, 3);
    expect(howAsked(story, executive)).toEqual(["first"]);
  });

  it("is put to the next in line where its reader has left, who is reminded in their turn", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    away(story, author);
    await wait(story, 3);
    expect([askedOf(story, author), askedOf(story, executive)]).toEqual([1, 1]);
    await wait(story, 3);
    expect(askedOf(story, executive)).toBe(2);
    expect(await answer(story, {}, executive)).toBe("recorded");
    expect(await summary(story)).toEqual(["They are heard."]);
  });

  it("is put to the next where its reader has lost the role, who hears that it is not theirs any more", async () => {
    const story = await published();
    away(story, author);
    await supply(story, "They are heard.");
    expect(askedOf(story, executive)).toBe(1);
    give(story, executive, ["programme-officer"]);
    await wait(story, 3);
    expect(askedOf(story, director)).toBe(1);
    expect(told(story, executive)).toBe("task-given-away");
    expect(await answer(story, {}, director)).toBe("recorded");
  });

  it("is told to the secretary where nobody is left who could read it; supplied again, it asks whoever can", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    for (const { person, roles } of [...story.world.memory.authorities.values()])
      if (person === author || roles.some((role) => reading.includes(role))) away(story, person);
    await wait(story, 3);
    expect(told(story, secretary)).toBe("oversee-translation-unread");
    give(story, "P-004", ["executive-director"]);
    await supply(story, "They are heard.");
    expect(askedOf(story, "P-004")).toBe(1);
  });

  it("costs nobody a mail once it was replaced and answered", async () => {
    const story = await published();
    await supply(story, "They are herd.");
    await supply(story, "They are heard.");
    expect(await answer(story)).toBe("recorded");
    const before = story.world.sent.length;
    await wait(story, 3);
    expect(story.world.sent.length).toBe(before);
  });
});
