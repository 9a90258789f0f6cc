import { describe, expect, inject, it } from "vitest";
import { documentUrl, sectionUrl } from "../../shared/views/urls.ts";
import { linkOf } from "../support/board.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { backToTask } from "../support/review.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

async function inReview(): Promise<Story> {
  const story = await Story.begin(local);
  await story.submit();
  return story;
}

describe("reviewers side by side", () => {
  it("I9 a changed decision supersedes the first, which stays in the history", async () => {
    const story = await inReview();
    const mel = await story.decide(people.reviewer, { decision: "approve" });
    await backToTask(local, mel);
    expect(mel.text).toMatch(/On \d+ \w+ \d{4}, .*, you approved this version/);
    await mel.send(
      { decision: "request-changes", comment: "The boys of Ségou are missing." },
      "/confirmation",
    );
    await mel.send({}, "/decision");
    const { report } = await story.head();
    expect(report.decisions).toEqual([{ lane: "mel", by: "P-004", decision: "request-changes" }]);
    const decided = (await story.entries()).filter(({ type }) => type === "decision-recorded");
    expect(decided.map(({ facts }) => facts["decision"])).toEqual(["approve", "request-changes"]);
    await mel.open(mel.page.url.replace(/receipt$/, "document"));
    expect(mel.read(".history")).toContain("approved version");
    expect(mel.read(".history")).toContain("requested changes to version");
  });
});

describe("a comment beside an answer", () => {
  it("arrives at its field of the author's form; asked again, everybody sees what changed since", async () => {
    const story = await inReview();
    await story.decide(people.reviewer, { decision: "approve", "comment.narrative": "Clear." });
    const asked = { decision: "request-changes", "comment.I2.boys": "Which register is this from?" };
    await story.decide(people.finance, asked);

    const officer = await story.arrive(await story.mailTo(people.officer, 3));
    expect(officer.text).toMatch(/commentaire/i);
    await officer.open(local.application + sectionUrl("fr", linkOf(officer), "I2"));
    const field = officer.page.root.querySelector('[name^="I2.boys@"]')?.closest(".field")?.parentNode;
    expect(field?.textContent).toContain("Which register is this from?");
    await officer.open(local.application + documentUrl("en", linkOf(officer)));
    expect(officer.read(".history")).toMatch(/Comment on “Boys[^”]*” ?Which register is this from\?/);

    const { contentHash } = (await story.head()).report;
    await story.resubmit({ "I2.boys": "72" });
    const mel = await story.arrive(await story.mailTo(people.reviewer, 2));
    const since = mel.read("[aria-labelledby=since-title]");
    expect(since).toContain(`you approved version ${contentHash?.slice(0, 8)}`);
    expect(since).toContain("no longer counts");
    expect(since).toMatch(/Boys[^:]*Before: ?71 ?Now: ?72/);
    expect(since).toMatch(/Your comment then on “[^”]*”, whose answer is the same now ?Clear\./);
    const finance = await story.arrive(await story.mailTo(people.finance, 2));
    expect(finance.read(".changes")).toMatch(/Now: ?72 ?Your comment then ?Which register is this from\?/);
    expect((await story.head()).report.decisions).toEqual([]);
  });
});
