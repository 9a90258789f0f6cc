import { describe, expect, inject, it } from "vitest";
import { decisionUrl, documentUrl, sectionUrl } from "../../shared/views/urls.ts";
import { everythingSeenBy, linkOf, shownOn } from "../support/board.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { backToTask, changeAnswer, commentOn } from "../support/review.ts";
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

  it("see who else is asked and, until the stage has ended, nothing of what those decided", async () => {
    const story = await inReview();
    const finance = await story.arrive(await story.mailTo(people.finance));
    expect(finance.text).toContain("Daniel Okafor");
    const { number } = (await story.head()).chain;
    const entries = [number, number + 1];
    const before = await everythingSeenBy(local, finance, entries);
    await story.decide(people.reviewer, { decision: "approve" });
    expect(await everythingSeenBy(local, finance, entries)).toEqual(before);
    const officer = await story.arrive(await story.mailTo(people.officer, 2));
    expect(officer.read(".steps")).not.toContain("Approuvé");
  });

  it("I10 a decision binds the very content that the page showed", async () => {
    const story = await inReview();
    const mel = await story.arrive(await story.mailTo(people.reviewer));
    const shown = { ...shownOn(mel, "/confirmation"), decision: "approve", command: "c-other" };
    const { chain } = await story.head();
    for (const swapped of [{ contentHash: "f".repeat(64) }, { round: "2" }]) {
      const url = local.application + decisionUrl("en", linkOf(mel));
      expect((await mel.request("POST", url, { ...shown, ...swapped })).status).toBe(409);
    }
    expect((await story.head()).chain).toEqual(chain);
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

  it("is enough to request changes, is kept on the way to the confirmation and back, and opens its place", async () => {
    const story = await inReview();
    const mel = await story.arrive(await story.mailTo(people.reviewer));
    expect(commentOn(mel, "narrative")).toEqual({ words: "", isOpen: false });
    await mel.send({ decision: "request-changes" }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.link("#field-comment")).toBeTruthy();
    expect(mel.page.root.querySelector('[value="request-changes"]')?.hasAttribute("checked")).toBe(true);
    const words = "Two stations,\nor three?";
    await mel.send({ decision: "request-changes", "comment.narrative": words }, "/confirmation");
    expect(mel.text).toContain("Two stations,");
    await changeAnswer(mel);
    expect(commentOn(mel, "narrative")).toEqual({ words, isOpen: true });
    expect(commentOn(mel, "I2.boys").isOpen).toBe(false);
    expect((await story.entries()).some(({ type }) => type === "decision-recorded")).toBe(false);
  });

  it("has a limit, and all together have one; what is too long is kept, and said on top and at the field", async () => {
    const story = await inReview();
    const mel = await story.arrive(await story.mailTo(people.reviewer));
    await mel.send({ decision: "approve", "comment.narrative": "é".repeat(4_001) }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.link("#field-comment--narrative")).toBeTruthy();
    expect(mel.read("#field-comment--narrative-error")).toContain("4,000");
    expect(commentOn(mel, "narrative")).toMatchObject({ isOpen: true, words: "é".repeat(4_001) });
    const places = mel.page.root
      .querySelectorAll("textarea")
      .map((place) => place.getAttribute("name") ?? "");
    const many = Object.fromEntries(places.slice(0, 12).map((name) => [name, "x".repeat(4_000)]));
    await mel.send({ ...many, "comment.narrative": "", decision: "approve" }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.read(".problem")).toContain("40,000");
  });

  it("on a field that no form has is not kept, however long its name; what hides in a comment is taken out", async () => {
    const story = await inReview();
    const mel = await story.arrive(await story.mailTo(people.reviewer));
    const url = local.application + decisionUrl("en", linkOf(mel));
    const shown = shownOn(mel, "/confirmation");
    const forged = {
      ...shown,
      command: "c-1",
      decision: "request-changes",
      [`comment.${"n".repeat(300_000)}`]: "x",
    };
    const refused = await mel.request("POST", url, forged);
    expect(refused.status).toBe(409);
    const comment = "Stop\u0000 \u202Egnp.exe\r\n.";
    await mel.request("POST", url, { ...shown, command: "c-2", decision: "request-changes", comment });
    const { head, basis } = await story.store.load({ documentId: story.documentId, basis: true });
    const history = head && (await story.archive.history(story.documentId, head, basis));
    const kept = history && history !== "altered" && history.flatMap(({ comment }) => comment ?? []);
    expect(kept).toEqual([{ text: "Stop gnp.exe\n.", fields: {} }]);
  });
});
