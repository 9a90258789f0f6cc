import { describe, expect, it } from "vitest";
import { chair, convened, mover, seconder, stateOf, toMeeting } from "./acts.ts";
import { arrived, keeping, textOf } from "./arrived.ts";

describe("Who will attend a meeting", () => {
  it("is asked of each member by their link, changed by them, and seen by nobody else but whoever keeps the record", async () => {
    const story = await toMeeting();
    await convened(story, 14, "either");
    const browser = await arrived(story, mover);
    expect(textOf(browser)).toContain("Nobody acts for an absent director, so there is no proxy");
    await browser.send({}, "/answer?coming");
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain("Choose an answer.");
    for (const answer of ["come", "stay-away"]) await browser.send({ answer }, "/answer?coming");
    expect(textOf(browser)).toContain("You answered that you will not attend.");
    expect(stateOf(story)).toMatchObject({ coming: { [mover]: "absent" }, lines: [] });

    const other = await arrived(story, seconder, "fr");
    expect(textOf(other)).toContain("Serez-vous là");
    expect(textOf(other)).not.toMatch(/ne serez pas là|ne sera pas là/);

    const keeper = await keeping(story);
    expect(textOf(keeper)).toContain("The quorum is at risk");
    expect(textOf(keeper)).toContain("will not attend");
    const of = (label: string) =>
      keeper.page.root
        .querySelectorAll("section[aria-labelledby=ahead] dt")
        .find(({ text }) => text === label)
        ?.nextElementSibling?.text.trim();
    const { names } = story.world.deps.directory;
    const known = await names.call(story.world.deps.directory, [chair, mover, seconder]);
    expect(of("Will not attend")).toBe(known[mover]);
    expect(of("Have not answered")).toBe(`${known[chair]} and ${known[seconder]}`);
    // The second one opened their link, and said nothing.
    expect(of("Have not opened the notice, nor answered it")).toBe(known[chair]);
  });
});
