import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { answering, goodDay, secretary, submitting, unique } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  correct,
  dataOf,
  irene,
  names,
  pageOf,
  theirs,
} from "./corrections.ts";

const newTo = (story: Story, who: string, from: number) =>
  story.world
    .mailsTo(who)
    .slice(from)
    .map(({ template, contact }) => `${template} to ${contact.email}`);

describe("what awaits somebody whose address changes", () => {
  it("goes to the new one once it is on file, by a link that acts", async () => {
    const story = await beforeTheBoard([]);
    const before = story.world.mailsTo(irene).length;
    expect((await enterPerson(story.world.deps, { ...dataOf(irene), email: theirs })).ok).toBe(true);
    await story.calm();
    await answer(story, "confirm");
    expect(newTo(story, irene, before)).toEqual([`link-at-new-address to ${theirs}`]);
    expect((await pageOf(story, irene, "sign")).link.createdAt >= story.world.now).toBe(true);
  });

  it("comes once where it had not reached them: what was missed goes out again", async () => {
    const story = await beforeTheBoard();
    const before = story.world.mailsTo(irene).length;
    await correct(story);
    await answer(story, "confirm");
    expect(newTo(story, irene, before)).toEqual([`resolution-to-sign to ${theirs}`]);
  });

  it("comes where only the receipt of an earlier answer had not reached them", async () => {
    const story = new Story();
    const { world } = story;
    await goodDay(story, 2);
    await story.calm();
    const { by = "" } = world.report?.decisions[0] ?? {};
    const receipt = world.sent.findLast(({ letter }) => letter.to === "person" && letter.person.id === by);
    if (!receipt) throw new Error("no receipt");
    await world.told(receipt.row, "bounced", receipt.address);
    await story.calm();
    world.now = later(world.now, { hours: 1 });
    await correct(story, { recipient: names.person(by), email: theirs });
    const other = world.report?.policy.stages[0]?.lanes
      .flatMap(({ people }) => people)
      .find((one) => one !== by);
    await story.attempt([
      answering(story, await pageOf(story, other ?? "", "review"), "request-changes", true, unique(story)),
    ]);
    await story.calm();
    const author = await pageOf(story, "P-001", "report");
    await world.write(author, 1);
    await story.attempt([submitting(story, world.pages.get("P-001") ?? author)]);
    await story.calm();
    const before = world.mailsTo(by).length;
    await answer(story, "confirm");
    expect(newTo(story, by, before)).toContain(`link-at-new-address to ${theirs}`);
  });

  it("is a link for each lane of whoever stands in for two", async () => {
    const story = new Story();
    const { world } = story;
    await goodDay(story, 1);
    await world.tick();
    await story.calm();
    world.now = later(world.report?.serviceLevel?.deadline ?? "", { minutes: 1 });
    await world.tick();
    await story.calm();
    const before = world.mailsTo("P-003").length;
    expect((await enterPerson(world.deps, { ...dataOf("P-003"), email: theirs })).ok).toBe(true);
    await story.calm();
    await answer(story, "confirm");
    expect(
      world
        .mailsTo("P-003")
        .slice(before)
        .map(({ lane }) => lane),
    ).toEqual(["mel", "finance"]);
  });

  it("is the page of whoever watches over documents", async () => {
    const story = await beforeTheBoard([]);
    const before = story.world.mailsTo(secretary).length;
    expect((await enterPerson(story.world.deps, { ...dataOf(secretary), email: theirs })).ok).toBe(true);
    await story.calm();
    await answer(story, "confirm");
    expect(newTo(story, secretary, before)).toEqual([`link-at-new-address to ${theirs}`]);
    expect((await pageOf(story, secretary, "oversee")).link.purpose).toBe("oversee");
  });

  it("is asked of another where it is somebody else’s address, which theirs is too new to vouch for", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    story.world.now = later(story.world.now, { hours: 1 });
    expect((await enterPerson(story.world.deps, { ...dataOf(claire), email: "claire@new.example" })).ok).toBe(
      true,
    );
    await story.calm();
    await answer(story, "confirm");
    expect(story.world.memory.people.heads.get(irene)?.person.proposal?.asked).not.toBe(claire);
    expect(addressMail(story, "address-to-confirm").contact.email).not.toContain("claire");
  });

  it("is nothing where nothing awaits them", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    const before = story.world.mailsTo(claire).length;
    expect((await enterPerson(story.world.deps, { ...dataOf(claire), email: theirs })).ok).toBe(true);
    await story.calm();
    story.world.now = later(story.world.now, { minutes: 1 });
    await answer(story, "confirm");
    expect(newTo(story, claire, before)).toEqual([]);
  });
});
