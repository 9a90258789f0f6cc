import { describe, expect, it } from "vitest";
import {
  checkUrl,
  commentOnUrl,
  commentsUrl,
  documentUrl,
  sectionUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { linkOf, planAuthor, planBegun } from "./begun-plan.ts";
import { arriveAs, browserOn, newestLink } from "./place.ts";
import { planInComment } from "./plan-in-comment.ts";

const commenter = "P-004";
type Place = Awaited<ReturnType<typeof planBegun>>;

const asked = () => planInComment(commenter);

async function comment(
  place: Place,
  reader: Visitor,
  link: string,
  answers: Record<string, string>,
  at = "direction",
) {
  await reader.open(place.origin + commentOnUrl("en", link, at));
  await reader.send(answers, "/comment-on/");
  await place.calm();
}

const word = "Which children do you mean?";

describe("a draft that is offered for comment", () => {
  it("is read by whom its author asked, by a link of theirs, and nothing else is", async () => {
    const { place, reader, link } = await asked();
    expect(place.world.mailsTo(commenter).at(-1)?.template).toBe("comment-asked");
    expect(reader.text).toContain("asks for your comments until the end of 3 December 2026");
    expect(reader.text).toContain("Every child is heard.");
    for (const path of [sectionUrl, checkUrl, commentsUrl] as const) {
      await reader.open(place.origin + path("en", link, "direction"));
      expect(reader.page.url).not.toContain(path("en", link, "direction"));
    }
  });

  it("is commented on at a field; its writers read it at its part, and answer it", async () => {
    const { place, author, own, reader, link } = await asked();
    await comment(place, reader, link, { about: "vision", comment: word });
    expect(reader.text).toContain("Your comment is sent.");
    await author.open(place.origin + sectionUrl("en", own, "direction"));
    expect(author.text).toContain(word);
    await author.open(place.origin + taskUrl("en", own));
    expect(author.text).toContain("1 comment awaits an answer");
    await author.open(place.origin + commentsUrl("en", own));
    await author.send({ "answer.1": "Those in contact with the law.", go: "answered" }, "?comment=1");
    expect(author.text).toContain("Your answer is recorded");
    await reader.open(place.origin + taskUrl("en", link));
    expect(reader.text).toContain("Those in contact with the law.");
  });

  it("has no word of a comment on record, nor of the draft", async () => {
    const { place, reader, link } = await asked();
    await comment(place, reader, link, { about: "vision", comment: word });
    expect(JSON.stringify(place.memory.entries)).not.toContain(word);
    expect(JSON.stringify(place.memory.entries)).not.toContain("Every child");
  });

  it("is submitted once each comment is answered or taken in", async () => {
    const { place, author, own, reader, link } = await asked();
    await comment(place, reader, link, { comment: word });
    await author.open(place.origin + checkUrl("en", own));
    expect(author.text).toContain("1 comment awaits an answer. Each is answered, or taken in");
    expect(author.page.root.querySelectorAll("form[action*=submission]")).toHaveLength(0);
    await author.open(place.origin + commentsUrl("en", own));
    await author.send({ go: "taken-in" }, "?comment=1");
    await author.open(place.origin + checkUrl("en", own));
    expect(author.text).not.toContain("awaits an answer");
  });

  it("says of a comment on what was changed since, and of one on a row that is gone", async () => {
    const { place, author, own, reader, link } = await asked();
    await author.open(place.origin + sectionUrl("en", own, "context"));
    await author.send({ go: "add:context:" }, "/sections/context");
    const row = /context\.(\w+)\.country/.exec(author.page.root.toString())?.[1] ?? "";
    await comment(place, reader, link, { about: `context.${row}.country`, comment: word }, "context");
    await author.open(place.origin + sectionUrl("en", own, "context"));
    await author.send({ go: `remove:context:${row}` }, "/sections/context");
    await author.open(place.origin + commentsUrl("en", own));
    expect(author.text).toContain("On something that is no longer in it");
    expect(author.text).toContain("This part was changed since.");
    await author.open(place.origin + sectionUrl("en", own, "context"));
    expect(author.text).toContain(word);
  });

  it("reminds whoever has not commented once, two days before, and nobody who has", async () => {
    const { place } = await asked();
    place.world.now = "2026-12-01T14:00:00.000Z";
    await place.world.tick();
    await place.calm();
    expect(place.world.mailsTo(commenter).at(-1)?.template).toBe("comment-reminder");
    const sent = place.world.mailsTo(commenter).length;
    place.world.now = "2026-12-02T14:00:00.000Z";
    await place.world.tick();
    await place.calm();
    expect(place.world.mailsTo(commenter)).toHaveLength(sent);
  });

  it("reminds nobody who has commented", async () => {
    const { place, reader, link } = await asked();
    await comment(place, reader, link, { comment: word });
    const sent = place.world.mailsTo(commenter).length;
    place.world.now = "2026-12-01T14:00:00.000Z";
    await place.world.tick();
    await place.calm();
    expect(place.world.mailsTo(commenter)).toHaveLength(sent);
  });

  it("takes no comment after its last day, though no clock has ticked; what was typed is shown", async () => {
    const { place } = await asked();
    place.world.now = "2026-12-04T04:00:00.000Z";
    const late = browserOn(place);
    await late.open(newestLink(place, commenter));
    await late.send();
    await late.open(place.origin + commentOnUrl("en", linkOf(late), "direction"));
    place.world.now = "2026-12-04T06:00:00.000Z";
    await late.send({ comment: word }, "/comment-on/");
    expect(late.text).toContain("The time for comments on this draft is over");
    expect(late.text).toContain(word);
    await late.open(place.origin + taskUrl("en", linkOf(late)));
    expect(late.text).not.toContain("Every child is heard.");
  });

  it("tells its author once when the time is over", async () => {
    const { place } = await asked();
    place.world.now = "2026-12-04T14:00:00.000Z";
    for (let ticks = 2; ticks > 0; ticks -= 1) {
      await place.world.tick();
      await place.calm();
    }
    const told = place.world.mailsTo(planAuthor).filter(({ template }) => template === "comments-over");
    expect(told).toHaveLength(1);
  });

  it("is closed to whose invitation ended, while they type", async () => {
    const { place, author, own, reader, link } = await asked();
    await reader.open(place.origin + commentOnUrl("en", link, "direction"));
    await author.open(place.origin + commentsUrl("en", own));
    await author.send({}, `part=${commenter}`);
    await reader.send({ comment: word }, "/comment-on/");
    expect(reader.page.status).toBe(409);
    expect(reader.text).toContain(word);
    await reader.open(place.origin + taskUrl("en", link));
    expect(reader.page.url).toBe(place.origin + documentUrl("en", link));
    expect(reader.text).not.toContain("Every child is heard.");
  });

  it.each(["yesterday", "2026-11-23", "2028-01-01", ""])("asks for another day than %s", async (day) => {
    const place = await planBegun();
    const author = await arriveAs(place, planAuthor);
    await author.open(place.origin + commentsUrl("en", linkOf(author)));
    await author.send({ day }, "?day");
    expect(place.world.report?.commenting.until).toBeNull();
    if (day === "yesterday") expect(author.fillIn({}, "?day").form["day"]).toBe(day);
    expect(author.text).toMatch(/Enter a day from tomorrow|cannot be the last for comments/);
  });

  it("takes no answer that is longer than one can be, and shows it", async () => {
    const { place, author, own, reader, link } = await asked();
    await comment(place, reader, link, { comment: word });
    await author.open(place.origin + commentsUrl("en", own));
    const long = "So long. ".repeat(500);
    await author.send({ "answer.1": long, go: "answered" }, "?comment=1");
    expect(author.page.status).toBe(409);
    expect(author.text).toContain("So long. So long.");
  });

  it("is told to whoever commented what became of theirs once it is withdrawn or discarded", async () => {
    const { place, author, own } = await asked();
    await author.open(`${place.origin}${taskUrl("en", own)}/discard?sure`);
    await author.send({}, "/discard");
    await place.calm();
    expect(place.world.mailsTo(commenter).at(-1)?.template).toBe("report-withdrawn");
  });
});
