import { beforeEach, describe, expect, it } from "vitest";
import { decisionUrl } from "../../../shared/views/urls.ts";
import { everythingSeenBy, linkOf, shownOn } from "../../support/board.ts";
import { changeAnswer, commentOn } from "../../support/review.ts";
import { documentId } from "../histories/example.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "./place.ts";

const [officer, reviewer, finance] = ["P-001", "P-004", "P-005"] as const;

let place: Paged;
beforeEach(async () => {
  place = await pagesOn(1);
});

describe("reviewers side by side", () => {
  it("see who else is asked and, until the stage has ended, nothing of what those decided", async () => {
    const other = await arriveAs(place, finance);
    expect(other.text).toContain("Daniel Okafor");
    const { number } = place.memory.head?.chain ?? { number: 0 };
    const entries = [number, number + 1];
    const before = await everythingSeenBy(place.origin, other, entries);
    await answerAs(place, reviewer, { decision: "approve" });
    expect(place.memory.head?.chain.number).toBe(number + 1);
    expect(await everythingSeenBy(place.origin, other, entries)).toEqual(before);
    const author = await arriveAs(place, officer, "fr");
    expect(author.read(".steps")).not.toContain("Approuvé");
  });

  it("I10 a decision binds the very content that the page showed", async () => {
    const mel = await arriveAs(place, reviewer);
    const shown = { ...shownOn(mel, "/confirmation"), decision: "approve", command: "c-other" };
    const chain = place.memory.head?.chain;
    const url = place.origin + decisionUrl("en", linkOf(mel));
    for (const swapped of [{ contentHash: "f".repeat(64) }, { round: "2" }])
      expect((await mel.request("POST", url, { ...shown, ...swapped })).status).toBe(409);
    expect(place.memory.head?.chain).toEqual(chain);
    expect((await mel.request("POST", url, shown)).status).toBe(200);
  });
});

describe("a comment beside an answer", () => {
  it("is enough to request changes, is kept on the way to the confirmation and back, and opens its place", async () => {
    const mel = await arriveAs(place, reviewer);
    expect(commentOn(mel, "narrative")).toEqual({ words: "", isOpen: false });
    await mel.send({ decision: "request-changes" }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.link("#field-comment")).toBeTruthy();
    expect(mel.page.root.querySelector('[value="request-changes"]')?.hasAttribute("checked")).toBe(true);
    const words = "Two stations,\nor three?";
    await mel.send({ decision: "request-changes", "comment.narrative": words }, "/confirmation");
    expect(mel.page.url).toMatch(/\/confirmation$/);
    expect(mel.text).toContain("Two stations,");
    await changeAnswer(mel);
    expect(commentOn(mel, "narrative")).toEqual({ words, isOpen: true });
    expect(commentOn(mel, "I2.boys").isOpen).toBe(false);
    expect(place.memory.entries.some(({ type }) => type === "decision-recorded")).toBe(false);
  });

  it("has a limit, and all together have one; what is too long is kept, and said on top and at the field", async () => {
    const mel = await arriveAs(place, reviewer);
    await mel.send({ decision: "approve", "comment.narrative": "é".repeat(4_001) }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.link("#field-comment--narrative")).toBeTruthy();
    expect(mel.read("#field-comment--narrative-error")).toContain("4,000");
    expect(commentOn(mel, "narrative")).toMatchObject({ isOpen: true, words: "é".repeat(4_001) });
    const places = mel.page.root.querySelectorAll("textarea").map((each) => each.getAttribute("name") ?? "");
    const many = Object.fromEntries(places.slice(0, 12).map((name) => [name, "x".repeat(4_000)]));
    await mel.send({ ...many, "comment.narrative": "", decision: "approve" }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.read(".problem")).toContain("40,000");
  });

  it("on a field that no form has is not kept, however long its name; what hides in a comment is taken out", async () => {
    const mel = await arriveAs(place, reviewer);
    const url = place.origin + decisionUrl("en", linkOf(mel));
    const shown = { ...shownOn(mel, "/confirmation"), decision: "request-changes" };
    const forged = { ...shown, command: "c-1", [`comment.${"n".repeat(300_000)}`]: "x" };
    const refused = await mel.request("POST", url, forged);
    expect(refused.status).toBe(409);
    const comment = "Stop\u0000 \u202Egnp.exe\r\n.";
    await mel.request("POST", url, { ...shown, command: "c-2", comment });
    const { head, basis } = place.memory;
    const history = head && (await place.deps.archive.history(documentId, head, basis));
    const kept = history && history !== "altered" && history.flatMap((each) => each.comment ?? []);
    expect(kept).toEqual([{ text: "Stop gnp.exe\n.", fields: {} }]);
  });
});
