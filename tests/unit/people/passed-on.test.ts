import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import type { Story } from "../histories/story.ts";
import { type Link, opened, press, text } from "./address-pages.ts";
import {
  answer,
  beforeTheBoard,
  confirmed,
  emailOf,
  irene,
  mailTo,
  onFile,
  pageOf,
  proposeFromFile,
  recordOf,
  signed,
  stop,
  third,
  wait,
} from "./corrections.ts";

const [asked, changedAt] = [["address-to-confirm", "new"] as Link, ["address-changed", "old"] as Link];

/** She asks for a fresh link to the address on file, and signs by it. */
async function signs(story: Story) {
  const [old] = story.world.mailsTo(irene);
  if (old) await story.world.freshLink(old);
  await story.calm();
  return signed(story, await pageOf(story, irene, "sign"));
}

/** A wrong address is on file, and another one waits for the second person. */
async function twice(email = third): Promise<Story> {
  const story = await beforeTheBoard();
  await confirmed(story);
  await proposeFromFile(story, email);
  return story;
}

/** The second person’s page of what waits, and what it says. */
async function pageOfSecond(story: Story, lang: "en" | "fr" = "en") {
  const second = await opened(story, lang, asked);
  await second.send();
  return second;
}

describe("a dispute while another address waits", () => {
  it("is seen before the other is confirmed: a page of before it confirms nothing", async () => {
    const story = await twice();
    const before = await pageOfSecond(story);
    await press(story, changedAt);
    await before.send({ answer: "confirm" });
    await story.calm();
    expect(before.page.status).toBe(409);
    expect(recordOf(story)?.confirmed).toMatchObject({ change: 1, heldUntil: untilLifted });
  });

  it("passes on to the other, by which nobody decides until it is lifted", async () => {
    const story = await twice();
    await press(story, changedAt);
    const second = await pageOfSecond(story);
    await second.send({ answer: "confirm-disputed" });
    expect(text(second)).toContain("the address until then was disputed");
    await story.calm();
    expect(onFile(story)?.email).toBe(third);
    wait(story, 4);
    expect(await signs(story)).toBe("address-disputed");
    expect(mailTo(story, emailOf(irene), "address-changed").link).toBeNull();
    expect(await answer(story, "lift")).toBe("superseded");
  });

  it("ends once the second person lifts it for the other, of whom the objecting address hears", async () => {
    const story = await twice();
    await stop(story);
    await answer(story, "confirm-disputed");
    expect(await answer(story, "lift-disputed")).toBe("recorded");
    expect(mailTo(story, emailOf(irene), "address-released")).toBeDefined();
    expect(await signs(story)).toBe("signed");
  });

  it("ends where the address of before is given back, which has the usual days to itself", async () => {
    const story = await twice(emailOf(irene));
    await stop(story);
    const second = await pageOfSecond(story);
    expect(text(second)).toContain("The new one is that of before, which is given back");
    await second.send({ answer: "confirm-disputed" });
    await story.calm();
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(await signs(story)).not.toBe("signed");
    wait(story, 4);
    expect(await signs(story)).toBe("signed");
  });

  it("passes on as well where the one of before was altered in the table", async () => {
    const story = await twice();
    await stop(story);
    const { changes } = story.world.memory.people;
    const first = changes.get(`person ${irene} 1`);
    if (first) changes.set(`person ${irene} 1`, { ...first, from: third });
    await answer(story, "confirm-disputed");
    expect(recordOf(story)?.confirmed).toMatchObject({ change: 2, heldUntil: untilLifted });
  });

  it("is over for the page that says it once it was lifted", async () => {
    const story = await twice();
    await stop(story);
    await answer(story, "lift-disputed", "address-disputed");
    expect(await answer(story, "confirm-disputed")).toBe("superseded");
    expect(await answer(story, "confirm")).toBe("recorded");
  });

  it.each([
    ["en", ["The address until now is disputed", "Objected to", "it does not end by itself"]],
    ["fr", ["L’adresse actuelle est contestée", "Contestée le", "l’attente ne finit pas d’elle-même"]],
  ] as const)(
    "is said on the page on which the other is confirmed, with its day, in %s",
    async (lang, said) => {
      const story = await twice();
      expect(text(await pageOfSecond(story, lang))).not.toContain(said[0]);
      await stop(story);
      const second = await pageOfSecond(story, lang);
      for (const words of said) expect(text(second)).toContain(words);
      await second.send({ answer: "" });
      for (const words of said) expect(text(second)).toContain(words);
      const [wrong] = second.page.root.querySelectorAll("[role=alert] a");
      const choice = second.page.root.querySelector("input[type=radio]");
      expect(wrong?.getAttribute("href")).toBe(`#${choice?.getAttribute("id")}`);
    },
  );
});
