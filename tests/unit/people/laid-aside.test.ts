import { beforeEach, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveAs, type Paged, pagesOn } from "../functions/place.ts";
import type { Story } from "../histories/story.ts";
import { answer, confirmed, dataOf, emailOf, irene, onFile, stop, theirs } from "./corrections.ts";

const words = "What I have not sent yet.";
let place: Paged;
let story: Story;

beforeEach(async () => {
  place = await pagesOn(4, (known) => {
    story = known;
    return Promise.resolve();
  });
  const mail = place.world.sent.find(
    ({ letter }) =>
      letter.to === "person" && letter.person.id === irene && letter.template === "resolution-to-sign",
  );
  if (!mail) throw new Error("nobody asked her to sign");
  place.world.now = later(place.world.now, { minutes: 1 });
  await place.world.told(mail.row, "bounced", mail.address);
  await place.calm();
});

const chosen = ({ page }: Visitor) => page.root.querySelectorAll("input[checked]").length;

it("the reader of a new mailbox sees nothing that was begun by the one of before", async () => {
  const her = await arriveAs(place, irene);
  await her.send({ ballot: "refuse", comment: words }, "/signature");
  await confirmed(story);
  expect(onFile(story)?.email).toBe(theirs);
  const reader = await arriveAs(place, irene);
  expect(reader.page.root.querySelectorAll("textarea")).toHaveLength(1);
  expect(reader.page.root.toString()).not.toContain(words);
  expect(chosen(reader)).toBe(0);
  place.world.now = later(place.world.now, { days: 10 });
  await place.world.tick();
  await reader.open(reader.page.url);
  expect(reader.page.root.toString()).not.toContain(words);
});

it.each([
  ["while it was on hold", 0, "confirm-disputed"],
  ["after days in which nobody stopped it", 4, "confirm"],
] as const)(
  "an owner whose address comes back sees nothing that the reader of the wrong one left %s",
  async (_, days, how) => {
    await confirmed(story);
    place.world.now = later(place.world.now, { days });
    const reader = await arriveAs(place, irene);
    await reader.send({ ballot: "abstain", comment: words }, "/signature");
    expect(place.memory.asides.size).toBe(days === 0 ? 0 : 1);
    if (how === "confirm-disputed") await stop(story);
    await enterPerson(story.world.deps, dataOf(irene));
    await place.calm();
    expect(await answer(story, how)).toBe("recorded");
    expect(onFile(story)?.email).toBe(emailOf(irene));
    const owner = await arriveAs(place, irene);
    expect(owner.page.root.querySelectorAll("textarea")).toHaveLength(1);
    expect(owner.page.root.toString()).not.toContain(words);
    expect(chosen(owner)).toBe(0);
  },
);
