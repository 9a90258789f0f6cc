import { beforeAll, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { Visitor } from "../../support/visitor.ts";
import { answerAs, arriveAs, arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";
import { press } from "./press.ts";

async function submit(round: Paged, tab: Visitor, list: string) {
  await tab.open(list);
  await tab.open(tab.link("/check"));
  await tab.send({}, "/submission");
  round.world.now = later(round.world.now, { minutes: 1 });
  await round.calm();
}

/** One reviewer asks for changes with these words, the other approves. */
async function sendBack(round: Paged, said: Record<string, string>): Promise<Visitor> {
  const commenter = await answerAs(round, "P-004", { decision: "request-changes", comment: "", ...said });
  await answerAs(round, "P-005", { decision: "approve" });
  await round.world.tick();
  await round.calm();
  return commenter;
}

describe("a lesson that was removed after somebody said something of it", () => {
  it("is named where its author reads what was said, also once it cannot be put back any more", async () => {
    const round = await pagesOn(0);
    const writes = browserOn(round);
    await arriveBy(writes, wayOf(round, "report"));
    await submit(round, writes, writes.page.url);
    await sendBack(round, { "comment.lessons.1.statement": "Of listening." });
    const again = await arriveAs(round, "P-001");
    const list = again.page.url;
    const comments = () => again.read(".panel.comment");
    await again.open(again.link("/sections/lessons"));
    expect(comments()).not.toContain("removed");
    await press(again, "Remove");
    expect(comments()).toContain("“Lesson (removed): what you learned”");
    expect(comments()).toContain("Of listening.");
    round.memory.draft = { ...round.memory.draft, lessons: { typed: { "lessons.rows": "" }, revision: 9 } };
    await again.open(list);
    await again.open(again.link("/sections/lessons"));
    expect(comments()).toContain("Of listening.");
  });
});

describe("lessons that changed places after somebody said something of each", () => {
  let round: Paged;
  let commenter: Visitor;

  beforeAll(async () => {
    round = await pagesOn(0);
    const writes = browserOn(round);
    await arriveBy(writes, wayOf(round, "report"));
    const list = writes.page.url;
    await writes.open(writes.link("/sections/lessons"));
    await press(writes, "Add a lesson");
    const [, added = ""] = writes.page.root
      .querySelectorAll('textarea[name$=".statement"]')
      .map((field) => field.getAttribute("name") ?? "");
    const of = (field: string) => added.replace("statement", field);
    const lesson = { [added]: "Ask first.", [of("evidence")]: "We saw it.", [of("recommendation")]: "Ask." };
    await writes.send({ ...lesson, go: "list" }, "/sections/");
    await submit(round, writes, list);
    const said = { "comment.lessons.1.statement": "Of listening.", [`comment.${added}`]: "Of asking." };
    commenter = await sendBack(round, said);
    const again = await arriveAs(round, "P-001");
    const tasks = again.page.url;
    await again.open(again.link("/sections/lessons"));
    await press(again, "Move down");
    await submit(round, again, tasks);
  });

  it.each(["P-001", "P-007"])(
    "are not numbered anew where the history says of %s what was said",
    async (who) => {
      const { page } = await arriveAs(round, who);
      const said = page.root
        .querySelectorAll(".history blockquote")
        .map(({ textContent }) => textContent.replaceAll(/\s+/g, " "))
        .filter((words) => words.includes("Of "));
      expect(said.join()).toContain("Of asking.");
      expect(said.filter((words) => /Lesson \d/.test(words))).toEqual([]);
    },
  );

  it("are called in a receipt by the numbers that its reader saw", async () => {
    await commenter.open(commenter.page.url);
    const said = commenter.page.root.querySelectorAll("blockquote").map(({ textContent }) => textContent);
    expect(said.join()).toMatch(
      /Lesson 1: what you learned.*Of listening\..*Lesson 2: what you learned.*Of asking\./,
    );
  });

  it("are called in a comparison by the number that each had then, and has now", async () => {
    const { page } = await arriveAs(round, "P-004");
    const read = (at: string) => page.root.querySelectorAll(`dl.changes ${at}`).map((one) => one.textContent);
    expect(read("del")).toContain("Lesson 1 and Lesson 2");
    expect(read("ins")).toContain("Lesson 1 (before: Lesson 2) and Lesson 2 (before: Lesson 1)");
  });
});
