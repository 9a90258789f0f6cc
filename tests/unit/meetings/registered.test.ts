import { describe, expect, it, vi } from "vitest";
import { nextNumber, numbersOf, type Registered } from "../../../shared/domain/board/registered.ts";
import { claimedBy, unclaimed } from "../../../shared/domain/documents/guard.ts";
import { nameInRegister } from "../../support/meetings-in-memory.ts";
import { goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import { convened, toMeeting, voted } from "./acts.ts";

const body = "director";
const name = numbersOf(body);

const numbersIn = ({ world }: Story) => [...world.memory.resolutions.values()].map(({ number }) => number);

describe("The register of a body’s resolutions", () => {
  it("has a resolution that passed in writing under the next number, once its stage has passed", async () => {
    const story = new Story();
    await goodDay(story, 20);
    await story.calm();
    const { memory, report } = story.world;
    expect([...memory.resolutions.values()]).toEqual([
      expect.objectContaining({ body, way: "written", number: 1 }),
    ]);
    const entered = memory.entries.find(({ type }) => type === "resolution-entered");
    expect(entered?.facts).toMatchObject({ number: 1, count: { entitled: 3, signed: 3, disqualified: 0 } });
    expect(report?.resolutions).toEqual([expect.objectContaining({ body, number: 1 })]);
  });

  it("counts a vote at a meeting in the same row of numbers", async () => {
    const story = await toMeeting();
    await convened(story);
    await voted(story);
    expect([...story.world.memory.resolutions.values()]).toEqual([
      expect.objectContaining({ body, way: "meeting", number: 1, item: "r1" }),
    ]);
    expect(nextNumber(story.world.memory.guardNow(name))).toBe(2);
  });

  it("gives a number once where two take it at the same moment: whoever loses takes the next, and there is no gap", async () => {
    const story = new Story();
    const { memory } = story.world;
    const commit = memory.commit.bind(memory);
    const rival = {
      body,
      way: "meeting",
      number: 1,
      meeting: "m1",
      item: "r1",
      at: story.world.now,
    } as const;
    let tries = 0;
    vi.spyOn(memory, "commit").mockImplementation((change) => {
      // A meeting of the same board votes between the reading and the writing.
      if (change.resolution) tries += 1;
      if (change.resolution && tries === 1) {
        memory.guards.set(name, claimedBy(unclaimed(name), { by: rival.meeting, number: 1 }, []));
        memory.resolutions.set(nameInRegister(rival), rival satisfies Registered);
      }
      return commit(change);
    });
    await goodDay(story, 20);
    await story.calm();
    expect(tries).toBe(2);
    expect(numbersIn(story)).toEqual([1, 2]);
    expect(story.world.report?.resolutions).toEqual([expect.objectContaining({ number: 2 })]);
    expect(memory.guardNow(name)).toMatchObject({ version: 2, claims: [{ number: 2 }] });
  });
});
