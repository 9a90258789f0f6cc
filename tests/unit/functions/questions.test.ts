import { beforeEach, describe, expect, it } from "vitest";
import { documentUrl, questionUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { secretary } from "../histories/acts.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const [author, reviewer, finance] = ["P-001", "P-004", "P-005"] as const;
const words = "How many of them were girls?";
const reply = "Sixty-one, of ninety.";

describe("a reviewer who asks the author something", () => {
  let place: Paged;
  beforeEach(async () => {
    place = await pagesOn(1);
  });

  async function ask(as: string, comment = words) {
    const somebody = await arriveAs(place, as);
    await somebody.open(place.origin + questionUrl("en", linkOf(somebody)));
    await somebody.send({ comment });
    await place.calm();
    return somebody;
  }

  async function answer(comment = reply) {
    const somebody = await arriveAs(place, author);
    await somebody.open(somebody.link("/questions/1"));
    await somebody.send({ comment });
    await place.calm();
    return somebody;
  }

  it("asks at a part or an answer, and sees on the page where they decide that it awaits an answer", async () => {
    const somebody = await arriveAs(place, finance);
    const [part = ""] = somebody.links("/question?about=narrative");
    await somebody.open(part);
    expect(somebody.text).toContain("Your days go on while you wait");
    await somebody.send({ comment: "" });
    expect(somebody.page.url).toMatch(/\?checked$/);
    expect(somebody.text).toContain("Write your question");
    await somebody.send({ comment: words });
    expect(somebody.page.url).toContain("question=sent");
    expect(somebody.read("#questions")).toContain(words);
    expect(somebody.read("#questions")).toContain("Not answered yet");
    expect(place.world.report?.questions.open).toEqual([{ number: 1, by: finance, lane: "finance" }]);
    expect(place.world.report?.decisions).toEqual([]);
  });

  it("the author has it by mail, answers on a page, and is thanked; the asker has that by mail", async () => {
    await ask(finance);
    expect(place.world.mailsTo(author).at(-1)?.template).toBe("question-asked");
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain(words);
    await writer.open(writer.link("/questions/1"));
    await writer.send({ comment: "" });
    expect(writer.text).toContain("Write your answer");
    await writer.send({ comment: reply });
    expect(writer.text).toContain("Your answer is sent");
    await place.calm();
    expect(place.world.mailsTo(finance).at(-1)?.template).toBe("question-answered");
  });

  it("the secretary answers in the place of an author who is away: both are told, and the answer names her", async () => {
    await ask(finance);
    const watcher = await arriveAs(place, secretary);
    expect(watcher.read(".attention")).toContain("A question awaits an answer");
    expect(watcher.read("#questions")).toContain(words);
    expect(watcher.read("#questions")).toContain("The whole report");
    await watcher.open(watcher.link("/questions/1"));
    expect(watcher.text).toContain("You answer in the author’s place");
    await watcher.send({ comment: "" });
    expect(watcher.page.url).toMatch(/\?checked$/);
    expect(watcher.text).toContain("Write your answer");
    await watcher.send({ comment: reply });
    expect(watcher.read("[role=status]")).toContain("The question is answered");
    expect(watcher.read("#questions")).toContain(reply);
    expect(watcher.links("/questions/")).toEqual([]);
    await place.calm();
    expect(place.world.mailsTo(finance).at(-1)?.template).toBe("question-answered");
    expect(place.world.mailsTo(author).at(-1)?.template).toBe("question-answered-for-you");
    const names = await place.deps.directory.names([secretary]);
    const writer = browserOn(place);
    await writer.open(newestLink(place, author));
    await writer.send();
    const asker = await arriveAs(place, finance);
    for (const reader of [writer, asker]) {
      expect(reader.read("#questions")).toContain(reply);
      expect(reader.read("#questions")).toContain(`Answered by ${names[secretary]}`);
    }
  });

  it("the first answers for all: what the secretary or the author wrote meanwhile is refused, and not lost", async () => {
    await ask(finance);
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/questions/1"));
    await answer();
    await watcher.send({ comment: "Sixty." });
    expect(watcher.text).toContain("awaits no answer any more");
    expect(watcher.text).toContain("Sixty.");
  });

  it("the others of the stage read question and answer, and the history tells both, each to whom it is for", async () => {
    await ask(finance);
    await answer();
    for (const who of [finance, reviewer]) {
      const somebody = await arriveAs(place, who);
      expect(somebody.read("#questions")).toContain(words);
      expect(somebody.read("#questions")).toContain(reply);
      await somebody.open(place.origin + documentUrl("fr", linkOf(somebody)));
      expect(somebody.text).toContain("a posé une question à la personne qui rédige");
      expect(somebody.text).toContain("a répondu à la question");
    }
  });

  it("is withdrawn by whoever asked: nobody answers it any more, and a late answer is not lost", async () => {
    await ask(finance);
    const writer = await arriveAs(place, author);
    await writer.open(writer.link("/questions/1"));
    const asker = await arriveAs(place, finance);
    await asker.open(asker.link("/withdrawal"));
    await asker.send();
    expect(asker.page.url).toContain("question=withdrawn");
    await writer.send({ comment: reply });
    expect(writer.text).toContain("awaits no answer any more");
    expect(writer.text).toContain(reply);
    const again = browserOn(place);
    await again.open(newestLink(place, author));
    expect(again.text).toContain("No question awaits your answer");
  });

  it("is left as it is by whoever asked and is out since, for a conflict: they do nothing in it any more", async () => {
    await ask(finance);
    const [asker, out] = [await arriveAs(place, finance), await arriveAs(place, finance)];
    await asker.open(asker.link("/withdrawal"));
    await out.open(out.link("/recusal"));
    await out.send({ nature: "family", reason: "My brother runs the partner’s office." });
    await asker.send();
    expect(asker.page.url).not.toContain("question=withdrawn");
    expect(asker.text).not.toContain(words);
    expect(place.world.report?.questions.open).toEqual([{ number: 1, by: finance, lane: "finance" }]);
  });

  it("is told that it is withdrawn, or sent, by no address that somebody wrote by hand", async () => {
    const somebody = await arriveAs(place, finance);
    for (const done of ["withdrawn", "sent"]) {
      await somebody.open(`${somebody.page.url.replace(/[?#].*/, "")}?question=${done}`);
      expect(somebody.text).not.toContain("Your question is");
    }
    const asker = await ask(finance);
    expect(asker.text).toContain("Your question is on its way");
    await asker.open(asker.link("/withdrawal"));
    await asker.send();
    expect(asker.text).toContain("Your question is withdrawn");
  });

  it("names the part of a field that was asked about, and what is too long", async () => {
    const somebody = await arriveAs(place, finance);
    await somebody.open(place.origin + questionUrl("en", linkOf(somebody)));
    await somebody.send({ comment: "x".repeat(20_000), about: "narrative" });
    expect(somebody.text).toMatch(/Shorten your question by/);
    await somebody.send({ comment: words, about: "I2.girls" });
    expect(somebody.read("#questions")).toMatch(/Question 1: [^–]+ – /);
  });

  it("asks no more at once than the page says, and is led back", async () => {
    for (const each of ["a", "b", "c"]) await ask(finance, `Why ${each}?`);
    const somebody = await arriveAs(place, finance);
    await somebody.open(place.origin + questionUrl("en", linkOf(somebody)));
    expect(somebody.text).toContain("three of yours");
  });

  it.each(["lessons.maryjones2014.statement", "__proto__"])(
    "is about nothing that somebody made a name of: %s is on no record",
    async (about) => {
      const asker = await arriveAs(place, finance);
      await asker.open(place.origin + questionUrl("en", linkOf(asker)));
      await asker.send({ comment: words, about });
      expect(asker.text).toContain("Nothing was recorded");
      expect(JSON.stringify(place.memory.entries)).not.toContain(about);
    },
  );

  it("whoever decided before the answer came has it by mail nevertheless, as their page promised", async () => {
    await ask(finance);
    await answerAs(place, finance, { decision: "approve" });
    await answer();
    expect(place.world.mailsTo(finance).at(-1)?.template).toBe("question-answered");
  });

  it("nobody asks or answers by another’s link", async () => {
    await ask(finance);
    const other = await arriveAs(place, reviewer);
    expect(other.links("/withdrawal")).toEqual([]);
    await other.open(`${other.page.url.replace(/[?#].*/, "")}/questions/1`);
    expect(other.page.status).not.toBe(200);
    await other.open(`${other.page.url.replace(/\/questions.*/, "")}/questions/1/withdrawal`);
    expect(other.page.status).not.toBe(200);
  });
});

describe("a director who asks before they sign", () => {
  it("is not named to the author, and is to the directors", async () => {
    const place = await pagesOn(4);
    const [first = "", second = ""] = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    const names = await place.deps.directory.names([first]);
    const asker = await arriveAs(place, first);
    await asker.open(asker.link("/question"));
    expect(asker.text).toContain("It is no vote");
    await asker.send({ comment: words });
    await place.calm();
    const writer = await arriveAs(place, author);
    expect(writer.read("#questions")).toContain(words);
    expect(writer.read("#questions")).not.toContain(names[first]);
    const other = await arriveAs(place, second);
    expect(other.read("#questions")).toContain(names[first]);
  });

  it("is not named to the secretary either, who answers; nor does a list of mails show her that she did", async () => {
    const place = await pagesOn(4);
    const [first = "", second = ""] = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    const names = await place.deps.directory.names([first]);
    await ask(place, first);
    const watcher = await arriveAs(place, secretary);
    const before = watcher.read("table.told");
    expect(watcher.read("#questions")).toContain(words);
    expect(watcher.read("#questions")).not.toContain(names[first]);
    await watcher.open(watcher.link("/questions/1"));
    expect(watcher.text).not.toContain(names[first]);
    await watcher.send({ comment: reply });
    expect(watcher.read("#questions")).toContain(reply);
    await place.calm();
    const again = await arriveAs(place, secretary);
    expect(again.read("table.told")).toBe(before);
    expect(again.read("#questions")).not.toContain(names[first]);
    const other = await arriveAs(place, second);
    expect(other.read("#questions")).toContain(reply);
  });

  it("the overseer is listed no mail of it while the vote is open, and hears without its name that one was missed", async () => {
    const place = await pagesOn(4);
    const [first = ""] = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    const listed = async () => (await arriveAs(place, "P-007")).read("table.told");
    const before = await listed();
    await ask(place, first);
    expect(await listed()).toBe(before);
    const mail = place.world.sent.findLast(
      ({ letter }) => "template" in letter && letter.template === "question-asked",
    );
    await place.world.told(mail?.row ?? "", "bounced", mail?.address ?? "");
    await place.calm();
    const missed = await listed();
    expect(missed).toContain("Mail about the open resolution");
    expect(missed).not.toContain("question");
  });

  it("nobody but directors and whoever writes reads question and answer, once the vote is over either", async () => {
    const place = await pagesOn(4);
    const lane = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    await ask(place, lane[0] ?? "");
    const writer = await arriveAs(place, author);
    await writer.open(writer.link("/questions/1"));
    await writer.send({ comment: reply });
    await place.calm();
    await answerAs(place, lane[1] ?? "", { ballot: "abstain" });
    expect(place.world.report?.stageOpen).toBe(false);
    const read = async (who: string) => {
      const somebody = await arriveAs(place, who);
      await somebody.open(place.origin + documentUrl("en", linkOf(somebody)));
      return somebody.text;
    };
    const of = await read(reviewer);
    expect(of).not.toContain(words);
    expect(of).not.toContain(reply);
    expect(of).not.toContain("answered question 1");
    expect(await read(author)).toContain(reply);
    expect(await read(lane[1] ?? "")).toContain(reply);
  });

  async function ask(place: Paged, who: string) {
    const asker = await arriveAs(place, who);
    await asker.open(asker.link("/question"));
    await asker.send({ comment: words });
    await place.calm();
  }
});
