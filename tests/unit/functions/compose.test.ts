import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { arrive, goodDay, overseeing, secretary } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";

/** The last mail to somebody, in words. */
function lastTo({ world }: Story, who: string): string {
  const letter = world.mailsTo(who).at(-1);
  if (!letter) throw new Error(`nothing was sent to ${who}`);
  return compose(letter, "https://accord.example").text;
}

describe("a mail about a report", () => {
  it("names the donor’s day while it is on its way there, and not once it was withdrawn", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    expect(lastTo(story, "P-001")).toContain("Chez le donateur d’ici le");
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (!page) throw new Error("the secretary has no link");
    await story.attempt([overseeing(story, page, "writing", "").withdraws]);
    await story.calm();
    expect(story.world.mailsTo("P-001").at(-1)?.template).toBe("report-withdrawn");
    for (const who of ["P-001", "P-004"])
      expect(lastTo(story, who)).not.toMatch(/Chez le donateur|With the donor/);
  });
});
