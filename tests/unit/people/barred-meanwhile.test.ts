import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { Story } from "../histories/story.ts";
import { opened, text } from "./address-pages.ts";
import { beforeTheBoard, claire, correct, dataOf } from "./corrections.ts";

const reason = "It is not hers at all.";
const asked = ["address-to-confirm", "new"] as const;

const leaves = async ({ world }: Story): Promise<void> => {
  await enterPerson(world.deps, { ...dataOf(claire), active: false });
};
const isAtAnother = ({ world: { memory, now } }: Story): void => {
  const known = memory.authorities.get(claire);
  const addressSince = later(now, { minutes: 1 });
  if (known) memory.authorities.set(claire, { ...known, addressSince, version: known.version + 1 });
};

describe("a second person with the page open", () => {
  it.each([
    ["who left", leaves, "no longer takes part in this organisation’s decisions"],
    ["whose own address changed", isAtAnother, "This link was sent before your address was changed"],
  ])("%s reads the true reason, as by their link, and what they typed", async (_, meanwhile, why) => {
    const story = await beforeTheBoard();
    await correct(story);
    const second = await opened(story, "en", asked);
    await second.send();
    const page = second.page.url;
    const sent = second.fillIn({ answer: "refuse", reason }, "/answer");
    await meanwhile(story);
    await story.calm();
    await second.request("POST", sent.url, sent.form);
    expect(second.page.status).toBe(403);
    expect(text(second)).toContain(why);
    expect(text(second)).toContain(reason);
    await second.open(page);
    expect(text(second)).toContain(why);
    expect(text(await opened(story, "en", asked, "first"))).toContain(why);
  });

  it("whose own address is on hold is told so before they type anything", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const { memory, now } = story.world;
    const known = memory.authorities.get(claire);
    if (known) memory.authorities.set(claire, { ...known, heldUntil: later(now, { days: 3 }) });
    const second = await opened(story, "en", asked);
    await second.send();
    expect(text(second)).toContain("nothing is decided or written by it alone for some days");
    await second.send({ answer: "confirm" });
    expect(second.page.status).toBe(409);
  });

  it("whose session is none is told nothing of that", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const second = await opened(story, "en", asked);
    await second.send();
    const page = second.page.url;
    for (const [name, value] of second.cookies) second.cookies.set(name, value.replace("~", "~x"));
    await leaves(story);
    await second.open(page);
    expect(text(second)).toContain("Your session has ended");
  });
});
