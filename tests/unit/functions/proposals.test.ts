import { describe, expect, it } from "vitest";
import {
  checkUrl,
  commentOnUrl,
  commentsUrl,
  proposeUrl,
  sectionUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { newestLink } from "./place.ts";
import { planInComment } from "./plan-in-comment.ts";

const reader = "P-018";
const better = "Every child is heard, in court and outside.";

const asked = () => planInComment(reader, "en");
type Here = Awaited<ReturnType<typeof asked>>;

/** Whoever reads the draft proposes something at a field of it. */
async function propose(here: Here, answers: Record<string, string>, field = "vision", section = "direction") {
  await here.reader.open(here.place.origin + proposeUrl("en", here.link, section, field));
  await here.reader.send(answers, "/propose/");
  await here.place.calm();
  return here.reader;
}

/** The page of all comments, as the author sees it. */
async function all({ place, author, own }: Here) {
  await author.open(place.origin + commentsUrl("en", own));
  return author;
}

describe("a change that a reader of a draft proposes", () => {
  it("is proposed at a field, with what it says now and a reason, and changes nothing", async () => {
    const here = await asked();
    await here.reader.open(here.place.origin + commentOnUrl("en", here.link, "direction"));
    await here.reader.open(here.reader.link("/propose/direction/vision"));
    expect(here.reader.text).toContain("Every child is heard.");
    await here.reader.send({ vision: better, comment: "Both, surely." }, "/propose/");
    expect(here.reader.text).toContain("Your proposal is sent.");
    expect(here.reader.text).toContain("Both, surely.");
    await here.author.open(here.place.origin + sectionUrl("en", here.own, "direction"));
    expect(here.author.fillIn({}, "/sections/").form["vision"]).toBe("Every child is heard.");
    expect(here.author.text).toContain("in court and outside");
    const [said, mission] = ["Both, surely.", "Mission"].map((words) => here.author.text.indexOf(words));
    expect(said).toBeLessThan(mission ?? 0);
    const form = here.author.page.root.querySelector("main form.asks");
    expect(form?.querySelector(".comment")?.textContent).toContain("in court and outside");
  });

  it("is taken over by one button: the field says so, and its part who proposed it", async () => {
    const here = await asked();
    await propose(here, { vision: better });
    const author = await all(here);
    await author.send({ go: "taken-over" }, "?comment=1");
    expect(author.text).toContain("the draft says so now");
    expect(author.text).toContain("Taken over by");
    await author.open(here.place.origin + sectionUrl("en", here.own, "direction"));
    expect(author.fillIn({}, "/sections/").form["vision"]).toBe(better);
    expect(here.place.memory.entries.at(-1)).toMatchObject({
      type: "comment-settled",
      facts: { of: reader, by: "P-002", outcome: "taken-in" },
    });
    await here.reader.open(here.place.origin + taskUrl("en", here.link));
    expect(here.reader.text).toContain("Taken over by");
  });

  it("is answered in words, which whoever proposed it reads", async () => {
    const here = await asked();
    await propose(here, { vision: better });
    const author = await all(here);
    await author.send({ go: "answered" }, "?comment=1");
    expect(author.text).toContain("Write an answer, or take the proposal over.");
    await author.send({ "answer.1": "It is long already.", go: "answered" }, "?comment=1");
    await here.reader.open(here.place.origin + taskUrl("en", here.link));
    expect(here.reader.text).toContain("It is long already.");
    await author.open(here.place.origin + sectionUrl("en", here.own, "direction"));
    expect(author.fillIn({}, "/sections/").form["vision"]).toBe("Every child is heard.");
  });

  it("holds the submission until then, and stands on no record", async () => {
    const here = await asked();
    await propose(here, { vision: better });
    await here.author.open(here.place.origin + checkUrl("en", here.own));
    expect(here.author.text).toContain("1 comment awaits an answer");
    expect(here.author.page.root.querySelectorAll("form[action*=submission]")).toHaveLength(0);
    expect(JSON.stringify(here.place.memory.entries)).not.toContain("in court");
  });

  it("is not put on other words: whoever saved the part since is not overwritten unseen", async () => {
    const here = await asked();
    await propose(here, { vision: better });
    const author = await all(here);
    const page = author.fillIn({ go: "taken-over" }, "?comment=1");
    await author.open(here.place.origin + sectionUrl("en", here.own, "direction"));
    await author.send({ vision: "Something else.", go: "list" }, "/sections/direction");
    await author.request("POST", page.url, page.form);
    expect(author.text).toContain("Nothing was taken over.");
    expect((await all(here)).text).toContain("This part was changed since.");
    await author.send({ go: "taken-over" }, "?comment=1");
    await author.open(here.place.origin + sectionUrl("en", here.own, "direction"));
    expect(author.fillIn({}, "/sections/").form["vision"]).toBe(better);
  });

  it("brings a row to a list, and stands among its rows once it is taken over", async () => {
    const here = await asked();
    const { place, author, own, reader: who, link } = here;
    await who.open(place.origin + proposeUrl("en", link, "context", "context.rows"));
    const names = Object.keys(who.fillIn({}, "/propose/").form).filter((name) => name.startsWith("context."));
    expect(names.length).toBeGreaterThan(0);
    const row = names[0]?.split(".")[1] ?? "";
    const said = (name: string) => (name.endsWith("country") ? "ML" : "Droughts.");
    await who.send(
      Object.fromEntries([`context.${row}.country`, ...names].map((name) => [name, said(name)])),
      "/propose/",
    );
    await place.calm();
    expect(who.text).toContain("Your proposal is sent.");
    await all(here);
    await author.send({ go: "taken-over" }, "?comment=1");
    await author.open(place.origin + sectionUrl("en", own, "context"));
    expect(author.text).toContain("Droughts.");
  });

  it.each([
    ["what it says already", { vision: "Every child is heard." }, "This is what it says already"],
    ["nothing", { vision: " " }, "To have an answer left out"],
    ["too much", { vision: "word ".repeat(2_000) }, "too long|Shorten"],
    ["a reason that is too long", { vision: better, comment: "why ".repeat(2_000) }, "Shorten the reason"],
  ])("is told at its field that %s cannot be proposed, and loses no word", async (_, typed, said) => {
    const here = await asked();
    await propose(here, typed);
    expect(here.reader.text).toMatch(new RegExp(said));
    const { form } = here.reader.fillIn({}, "/propose/");
    expect(form["vision"]?.trim()).toBe(typed.vision.trim());
    expect(here.place.world.report?.commenting.made).toBe(0);
  });

  it.each([
    ["a part that there is not", "nowhere", "vision"],
    ["a field of another part", "context", "vision"],
    ["a list whose rows have pages of their own", "results", "results.rows"],
  ])("has no page for %s", async (_, section, field) => {
    const here = await asked();
    await here.reader.open(here.place.origin + proposeUrl("en", here.link, section, field));
    expect(here.reader.page.status).toBe(404);
  });

  it("comes too late once its part of the form is gone, or nobody is asked any more", async () => {
    const here = await asked();
    await here.reader.open(here.place.origin + proposeUrl("en", here.link, "direction", "vision"));
    await all(here);
    await here.author.send({ from: reader }, "part=");
    await here.reader.send({ vision: better }, "/propose/");
    expect(here.reader.page.status).toBe(409);
    expect(here.reader.text).toContain("in court and outside");
    await here.reader.open(newestLink(here.place, reader));
    expect(here.reader.text).not.toContain("Every child is heard.");
  });
});
