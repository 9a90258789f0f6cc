import { beforeEach, describe, expect, it } from "vitest";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { decisionUrl, documentUrl, landingUrl, receiptUrl, sectionUrl } from "../../../shared/views/urls.ts";
import { everythingSeenBy, linkOf, shownOn } from "../../support/board.ts";
import { backToTask, changeAnswer, commentOn } from "../../support/review.ts";
import { submitFrom, write } from "../../support/writing.ts";
import { documentId } from "../histories/example.ts";
import { dataOf } from "../people/corrections.ts";
import { answerAs, arriveAs, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

const [officer, reviewer, finance, executive] = ["P-001", "P-004", "P-005", "P-006"] as const;

let place: Paged;
beforeEach(async () => {
  place = await pagesOn(1);
});

/** The author mends the report that came back, and submits it again. */
async function resubmit(changes: Record<string, string>): Promise<void> {
  const author = await arriveAs(place, officer, "fr");
  await write(author, changes);
  await submitFrom(author);
  await place.calm();
}

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

  it("learn no more of it where they came to watch over the document too, until it has ended", async () => {
    await enterPerson(place.world.deps, { ...dataOf(finance), roles: ["finance-officer", "secretary"] });
    await place.calm();
    const [asked, welcome] = place.world.mailsTo(finance);
    const { link } = welcome ?? asked ?? {};
    await answerAs(place, reviewer, { decision: "request-changes", comment: "The count is invented." });
    const watcher = browserOn(place);
    await watcher.open(`${place.origin}${landingUrl("en", link?.id ?? "", link?.token ?? "")}`);
    await watcher.send();
    expect(watcher.page.root.querySelector("h2#told")).not.toBeNull();
    for (const words of ["The count is invented.", "requested changes"])
      expect(watcher.text).not.toContain(words);
  });

  it.each([
    ["en", "or below where it is about the whole report", "approved", "requested changes"],
    ["fr", "ou ci-dessous s’il concerne tout le rapport", "a approuvé", "a demandé des modifications"],
  ] as const)(
    "leave their author comments that say what each decided with theirs, in %s",
    async (lang, where, approved, asked) => {
      await answerAs(place, reviewer, { decision: "approve", comment: "Good." });
      await answerAs(place, finance, { decision: "request-changes", comment: "Which register?" });
      const author = await arriveAs(place, officer, lang);
      const said = author.read("[aria-labelledby=comments-title]").replaceAll(/\s+/g, " ");
      expect(said).toContain(where);
      expect(said).toMatch(new RegExp(`Daniel Okafor, [^:]*: ${approved} ?Good\\.`));
      expect(said).toMatch(new RegExp(`Hannah Weiss, [^:]*: ${asked} ?Which register`));
    },
  );

  it.each([
    [{ comment: "On the whole." }, ["On the whole."]],
    [{ "comment.finance.rooms.explanation": "Which quote?" }, ["Which quote?"]],
    [
      { comment: "On the whole.", "comment.finance.rooms.explanation": "Which quote?" },
      ["On the whole.", "Which quote?"],
    ],
  ])("have all that they said on their receipt: %j", async (comments, said) => {
    const mel = await answerAs(place, reviewer, { decision: "request-changes", ...comments });
    await mel.open(place.origin + receiptUrl("en", linkOf(mel)));
    for (const words of said) expect(mel.text).toContain(words);
  });

  it("are told apart for their author, who has no task beside theirs", async () => {
    const { own } = wayOf(place, "report", false);
    const author = browserOn(place);
    author.cookies.set(`__Host-accord-${own.linkId}`, `${own.person}~${own.secret}`);
    await author.open(place.origin + documentUrl("en", own.linkId));
    expect(author.read(".steps")).toContain("Asked: Daniel Okafor");
    expect(author.text).toContain("is shown once the stage has ended");
    expect(author.text).not.toMatch(/Also asked|not yours/);
    const other = await arriveAs(place, finance);
    await other.open(place.origin + documentUrl("en", linkOf(other)));
    expect(other.read(".steps")).toContain("Also asked: Daniel Okafor");
    expect(other.text).toContain("a task that is not yours");
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

  it("I10 a page that shows the content of the round before decides nothing", async () => {
    const stale = await arriveAs(place, reviewer);
    await stale.send({ decision: "approve" }, "/confirmation");
    await answerAs(place, reviewer, { decision: "request-changes", comment: "Again, please." });
    await answerAs(place, finance, { decision: "approve" });
    await resubmit({ "I2.girls": "97" });
    const chain = place.memory.head?.chain;
    await stale.send({}, "/decision");
    expect(stale.page.status).toBe(409);
    expect(place.memory.head?.chain).toEqual(chain);
    for (const person of [reviewer, finance]) await answerAs(place, person, { decision: "approve" });
    expect(place.world.report).toMatchObject({ round: 2, status: "in-review" });
    expect(place.world.mailsTo(executive)).toHaveLength(1);
  });

  it("I9 a changed decision supersedes the first, which stays in the history", async () => {
    const mel = await answerAs(place, reviewer, { decision: "approve" });
    await backToTask(place.origin, mel);
    expect(mel.text).toMatch(/On \d+ \w+ \d{4}, .*, you approved this version/);
    const changed = { decision: "request-changes", comment: "The boys of Ségou are missing." };
    await mel.send(changed, "/confirmation");
    await mel.send({}, "/decision");
    expect(place.world.report).toMatchObject({
      decisions: [{ lane: "mel", by: reviewer, decision: "request-changes" }],
      stageOpen: true,
    });
    const decided = place.memory.entries.filter(({ type }) => type === "decision-recorded");
    expect(decided.map(({ facts }) => facts["decision"])).toEqual(["approve", "request-changes"]);
    await mel.open(place.origin + documentUrl("en", linkOf(mel)));
    expect(mel.read(".history")).toContain("approved version");
    expect(mel.read(".history")).toContain("requested changes to version");
    expect(mel.text).toContain("The boys of Ségou are missing.");
  });
});

describe("a comment beside an answer", () => {
  it("arrives at its field of the author's form; asked again, everybody sees what changed since", async () => {
    await answerAs(place, reviewer, { decision: "approve", "comment.narrative": "Clear." });
    const words = "Which register is this from?";
    await answerAs(place, finance, {
      decision: "request-changes",
      comment: "Please look again at one number.",
      "comment.I2.boys": words,
    });

    const author = await arriveAs(place, officer, "fr");
    expect(author.text).toMatch(/commentaire/i);
    expect(author.text).toContain("Please look again at one number.");
    await author.open(place.origin + sectionUrl("fr", linkOf(author), "I2"));
    const field = author.page.root.querySelector('[name^="I2.boys@"]')?.closest(".field")?.parentNode;
    expect(field?.textContent).toContain(words);
    expect(author.fillIn({}, "/sections/").form["I2.girls"]).toBe("96");
    await author.open(place.origin + documentUrl("en", linkOf(author)));
    expect(author.read(".history")).toMatch(/Comment on “Boys[^”]*” ?Which register is this from\?/);

    const { version } = place.world;
    await resubmit({ "I2.boys": "72" });
    const mel = await arriveAs(place, reviewer);
    const since = mel.read("[aria-labelledby=since-title]");
    expect(since).toContain(`you approved version ${version.slice(0, 8)}`);
    expect(since).toContain("no longer counts");
    expect(since).toMatch(/Boys[^:]*Before: ?71 ?Now: ?72/);
    expect(since).toMatch(/Your comment then on “[^”]*”, whose answer is the same now ?Clear\./);
    const second = await arriveAs(place, finance);
    expect(second.read(".changes")).toMatch(/Now: ?72 ?Your comment then ?Which register is this from\?/);
    expect(place.world.report?.decisions).toEqual([]);
  });

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
