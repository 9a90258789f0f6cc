import { expect, it } from "vitest";
import type { Story } from "../histories/story.ts";
import {
  answer,
  beforeTheBoard,
  confirmed,
  emailOf,
  irene,
  mailTo,
  proposeFromFile,
  stop,
} from "./corrections.ts";

const old = emailOf(irene);
const nothing = () => Promise.resolve();

/** A third address is confirmed while the second is on hold, and whoever had the first stops it. */
async function stoppedFromAfar(story: Story) {
  await proposeFromFile(story);
  await answer(story, "confirm");
  expect(await stop(story, mailTo(story, old, "address-changed"))).toBe("stopped");
}

it.each<[string, (story: Story) => Promise<unknown>, (story: Story) => Promise<unknown>, string[]]>([
  ["another is proposed", nothing, (story) => proposeFromFile(story), ["address-changing"]],
  ["it is confirmed", proposeFromFile, (story) => answer(story, "confirm"), ["address-changed"]],
  ["it is refused", proposeFromFile, (story) => answer(story, "refuse"), ["address-kept"]],
  [
    "they stopped it, and its hold is lifted",
    stoppedFromAfar,
    (story) => answer(story, "lift-disputed", "address-disputed"),
    ["address-released"],
  ],
  [
    "its hold is lifted that they did not stop",
    async (story) => {
      await proposeFromFile(story);
      await answer(story, "confirm");
    },
    (story) => answer(story, "lift"),
    ["address-released"],
  ],
  [
    "the hold of the one that took the place of theirs is lifted",
    nothing,
    (story) => answer(story, "lift"),
    ["address-released"],
  ],
])("whoever had the address that stood last hears of it, once: %s", async (_, before, last, told) => {
  const story = await beforeTheBoard();
  await confirmed(story);
  await before(story);
  const known = story.world.addressMails.length;
  await last(story);
  const mails = story.world.addressMails.slice(known).filter(({ contact }) => contact.email === old);
  expect(mails.map(({ template }) => template)).toEqual(told);
});

it("whoever was given their address back hears once of what is proposed next, and stops it", async () => {
  const story = await beforeTheBoard();
  await confirmed(story);
  await stop(story);
  await proposeFromFile(story, old);
  await answer(story, "confirm-disputed");
  const known = story.world.addressMails.length;
  await proposeFromFile(story);
  const mails = story.world.addressMails.slice(known).filter(({ contact }) => contact.email === old);
  expect(mails.map(({ template }) => template)).toEqual(["address-changing"]);
  expect(await stop(story, mailTo(story, old, "address-changing"))).toBe("stopped");
});
