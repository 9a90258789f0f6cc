import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { answering, goodDay, secretary, unique } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import { addressMail, answer, beforeTheBoard, claire, dataOf, irene, pageOf, stop } from "./corrections.ts";

const [mel, finance] = ["P-004", "P-005"] as const;

async function inReview(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 1);
  await story.world.tick();
  await story.calm();
  return story;
}

/** A file brings another address of somebody, which is confirmed; whoever reads the one of before says that it is not right. */
async function disputeByFile(story: Story, id: string): Promise<void> {
  expect((await enterPerson(story.world.deps, { ...dataOf(id), email: "new@elsewhere.example" })).ok).toBe(
    true,
  );
  await story.calm();
  await answer(story, "confirm");
  expect(await stop(story)).toBe("stopped");
}

const told = (story: Story) => story.world.mailsTo(secretary).map(({ template }) => template);
const since = async (story: Story, act: () => Promise<void>) => {
  const before = told(story).length;
  await act();
  return told(story).slice(before);
};

const reviewed = async (story: Story): Promise<void> => {
  for (const id of [mel, finance]) {
    const page = await pageOf(story, id, "review");
    await story.attempt([answering(story, page, "approve", false, unique(story))]);
  }
  await story.calm();
};

describe("whoever is awaited, and whose address is disputed", () => {
  it("is told to the secretary as the stage opens in which they are asked, and once", async () => {
    const story = await inReview();
    expect(await since(story, () => disputeByFile(story, claire))).toEqual([]);
    expect(await since(story, () => reviewed(story))).toEqual(["oversee-departed"]);
    const word = story.world.mailsTo(secretary).at(-1);
    if (!word) throw new Error("nothing was sent");
    expect(word).toMatchObject({ missed: ["Claire Beaulieu"], matter: { isDisputed: true } });
    const said = (lang: "en" | "fr") =>
      compose({ ...word, person: { ...word.person, lang } }, "https://accord.example").text.replaceAll(
        /\s+/g,
        " ",
      );
    expect(said("en")).toContain(
      "Claire Beaulieu, whose new address is disputed: nobody decides by it until",
    );
    expect(said("fr")).toContain("Claire Beaulieu, dont la nouvelle adresse est contestée");
  });

  it("is told to the secretary at once, where a document awaits them already", async () => {
    const story = await inReview();
    expect(await since(story, () => disputeByFile(story, mel))).toEqual(["oversee-departed"]);
  });

  it("is no word where the dispute is over before it leaves, nor of a director, for whom a resolution waits", async () => {
    const story = await inReview();
    await disputeByFile(story, claire);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(addressMail(story, "address-released").template).toBe("address-released");
    expect(await since(story, () => reviewed(story))).toEqual([]);

    const board = await beforeTheBoard([]);
    expect(await since(board, () => disputeByFile(board, irene))).toEqual([]);
  });
});
