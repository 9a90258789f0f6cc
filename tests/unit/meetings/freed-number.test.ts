import { describe, expect, it } from "vitest";
import { foldMeeting } from "../../../shared/domain/board/meetings/fold.ts";
import { certificateWords } from "../../../shared/i18n/certificates.ts";
import { readRegister } from "../../../shared/usecases/meetings/read-resolutions.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting } from "./acts.ts";

const board = [chair, mover, seconder];
const hash = "a".repeat(64);
const body = known.organisation.bylaws.directors.role;

/** Two items, of which the first was voted on by mistake, as number 1. */
async function mistaken(): Promise<Story> {
  const story = await toMeeting();
  await convened(story);
  const words = { item: "words", nature: "decide", consent: false, of: null, titleCommitment: hash } as const;
  await does(story, "put-item", { facts: words });
  await does(story, "open", { chair, members: board });
  for (const person of board)
    await does(story, "enter", { event: { type: "member-arrived", facts: { person, how: "in-person" } } });
  await votes(story, "r1");
  const entry = stateOf(story).lines.find(({ event }) => event.type === "motion-voted")?.entry ?? 0;
  expect(await does(story, "correct", { entry, reasonCommitment: hash })).toBe("done");
  return story;
}

async function votes(story: Story, item: string): Promise<void> {
  await does(story, "enter", { event: { type: "item-called", facts: { item } } });
  const moved = { item, motion: "approve", mover, seconder, each: null, castingVote: null } as const;
  const facts = { ...moved, votes: { for: 3, against: 0, abstained: 0 } };
  expect(await does(story, "record-vote", { facts, nextNumber: 0 })).toBe("done");
}

const registerOf = async ({ world }: Story) => {
  const { lines } = await readRegister(world.deps as never, [body], {
    ...{ year: "", way: "", called: "", older: null },
    isLike: () => true,
  });
  return lines
    .map(({ registered, listed }) => [
      registered.number,
      listed === "altered" ? listed : listed.standing,
      listed === "altered" ? null : (listed.about?.basis.kind ?? "words"),
    ])
    .toSorted();
};

describe("A number whose vote was corrected", () => {
  it("I13 is that of the resolution that has it next, in the register as in its certificate", async () => {
    const story = await mistaken();
    await votes(story, "words");
    await votes(story, "r1");
    const numbers = stateOf(story).lines.flatMap(({ event }) =>
      event.type === "motion-voted" ? [[event.facts.item, event.facts.number]] : [],
    );
    expect(numbers).toEqual([
      ["words", 1],
      ["r1", 2],
    ]);
    expect(await registerOf(story)).toEqual([
      [1, "awaits-attestation", "words"],
      [2, "awaits-attestation", "report"],
    ]);
  });

  it("I13 stays in the register as withdrawn where nothing has it, also of an item that is on the agenda no more", async () => {
    const story = await mistaken();
    expect(await registerOf(story)).toEqual([[1, "corrected", "report"]]);
    expect(await does(story, "withdraw-item", { item: "r1" })).toBe("done");
    expect(foldMeeting(await story.world.memory.meetings.entries(meetingId)).meeting?.agenda).toHaveLength(1);
    expect(await registerOf(story)).toEqual([[1, "corrected", "report"]]);
    expect(certificateWords("en").ended.corrected).toContain("Number withdrawn by correction");
    expect(certificateWords("fr").ended.corrected).toContain("Numéro retiré par correction");
  });
});
