import { beforeEach, describe, expect, it } from "vitest";
import { nameOfPlace } from "../../../shared/domain/review/passages.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { findPassages, maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { arrive, goodDay, secretary } from "../histories/acts.ts";
import { documentId, known, people } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

const director = "P-009";
const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? "";
const child = "Zénabou Ouattara";
const reason = `I, ${nameOf(director)}, refuse: it names ${child}.`;

let story: Story;
beforeEach(async () => {
  story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const page = await arrive(story, director, "newest", ["sign"]);
  if (!page) throw new Error("nobody signs");
  const { round, contentHash, link } = page;
  const refused = await recordDecision(story.world.deps, page, {
    ...{ command: "refuses", round, contentHash, lane: link.lane ?? "", replaces: null, masked: "0" },
    ...{ answer: { ballot: "refuse" }, comment: { text: reason, fields: {} } },
  });
  if (!refused.ok) throw new Error(refused.refusal.code);
  await story.calm();
});

async function find(words: string) {
  const { head, basis } = story.world.memory;
  if (!head || !basis) throw new Error("no report");
  const found = await findPassages(story.world.deps, documentId, head, basis, words, secretary);
  if (found === "altered") throw new Error(found);
  return found;
}

describe("I18: erasing somebody’s part in a vote, while its retention class requires it", () => {
  it.each([
    ["whoever voted", "whole"],
    ["whoever voted", "family name alone"],
  ])("is refused of %s, by their %s: the page says what keeps it, and nothing is masked", async (_, how) => {
    const name = nameOf(director);
    const words = how === "whole" ? name : (name.split(" ").at(-1) ?? "");
    const { passages, retained } = await find(words);
    expect(passages.filter(({ place }) => place.in === "comment")).toEqual([]);
    expect(retained).toEqual({
      ...{ places: 1, until: null, years: null },
      source: known.organisation.retention.minutesAndVotes?.source,
    });
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    const { number } = story.world.memory.entries.findLast(({ type }) => type === "ballot-cast") ?? {};
    if (!page) throw new Error("nobody watches");
    const forged = { documentId, command: "mask", words, reason: "They ask for it." };
    const refused = await maskPassage(story.world.deps, page, {
      ...forged,
      places: [nameOfPlace({ in: "comment", name: String(number), path: "/text" })],
    });
    expect(refused.ok).toBe(false);
    expect(JSON.stringify([...story.world.memory.comments.values()])).toContain(name);
  });

  it("leaves a child’s name in a reason to be masked, and every hash proves the rest", async () => {
    const { passages, retained } = await find(child);
    expect(retained).toBeNull();
    expect(passages).toHaveLength(1);
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (!page) throw new Error("nobody watches");
    const masked = await maskPassage(story.world.deps, page, {
      ...{ documentId, command: "mask", words: child, reason: "A child is named." },
      places: passages.map(({ place }) => nameOfPlace(place)),
    });
    expect(masked.ok).toBe(true);
    expect(JSON.stringify([...story.world.memory.comments.values()])).not.toContain(child);
    expect(story.world.memory.alterations).toEqual([]);
  });
});
