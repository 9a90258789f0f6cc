import { describe, expect, it } from "vitest";
import { missedBy } from "../../../shared/usecases/overseeing/correct-address.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  correct,
  irene,
  names,
  onFile,
  proposeFromFile,
  recordOf,
  stop,
  third,
  types,
} from "./corrections.ts";

type Story = Awaited<ReturnType<typeof beforeTheBoard>>;

/** What the secretary proposed from a report waits, and another address takes its place. */
async function replaced(by: (story: Story) => Promise<unknown>): Promise<Story> {
  const story = await beforeTheBoard();
  await correct(story);
  await by(story);
  return story;
}

describe("an address that takes the place of one that was proposed from a report and waits", () => {
  it.each<[string, (story: Story) => Promise<unknown>]>([
    ["a file's", (story) => proposeFromFile(story)],
    [
      "a file's, in whose place a file's comes",
      async (story) => {
        await proposeFromFile(story, "irene@fourth.example");
        await proposeFromFile(story);
      },
    ],
    ["the secretary's own", (story) => correct(story, { email: third })],
  ])("is told of there once it is confirmed, and what was missed goes out to it: %s", async (_, by) => {
    const story = await replaced(by);
    const [told, sent] = [types(story).length, story.world.sent.length];
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)?.email).toBe(third);
    expect(types(story).slice(told)).toEqual(["address-corrected"]);
    expect(story.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-address-changed");
    expect(story.world.sent.slice(sent).map(({ address }) => address)).toContain(third);
    expect(await missedBy(story.world.deps, documentId, names.person(irene))).toBeNull();
  });

  it.each<[string, (story: Story) => Promise<unknown>, string]>([
    ["refused", (story) => answer(story, "refuse"), "refused"],
    ["stopped", (story) => stop(story, addressMail(story, "address-changing", "old")), "objected"],
  ])("is told of there where it is %s", async (_, ends, because) => {
    const story = await replaced((each) => proposeFromFile(each));
    await ends(story);
    expect(story.world.memory.entries.at(-1)).toMatchObject({ type: "address-kept", facts: { because } });
    expect(story.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-address-kept");
  });

  it("is told of where it was proposed itself, and the report of before hears that it gave way", async () => {
    const about = { documentId: "PA-2026-099-R1", messages: ["4.0"] };
    const proposal = { person: irene, email: third, reason: null, about, by: null };
    const story = await replaced(async (each) => {
      await proposeAddress(each.world.deps, proposal);
      await each.calm();
    });
    expect(story.world.memory.entries.at(-1)).toMatchObject({
      type: "address-kept",
      facts: { by: secretary, because: "replaced", refusedBy: null },
    });
    expect(recordOf(story)?.proposal?.about).toEqual(about);
    const mails = story.world
      .mailsTo(secretary)
      .filter(({ template }) => template.startsWith("oversee-address"));
    expect(mails.map(({ template }) => template)).toEqual(["oversee-address-kept"]);
  });
});
