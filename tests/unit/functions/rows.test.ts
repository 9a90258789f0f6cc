import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { sectionUrl } from "../../../shared/views/urls.ts";
import { answers } from "../../support/answers.ts";
import type { Visitor } from "../../support/visitor.ts";
import { answersHere } from "../../support/writing.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";
import { press } from "./press.ts";

let place: Paged;
let author: Visitor;

const lessons = () => `${place.origin}${sectionUrl("en", wayOf(place, "report").own.linkId, "lessons")}`;
const rows = ({ page }: Visitor) =>
  page.root.querySelectorAll("fieldset.row h2").map(({ textContent }) => textContent);
const words = ({ page }: Visitor) =>
  page.root.querySelectorAll('textarea[name$=".statement"]').map(({ textContent }) => textContent);
const names = ({ page }: Visitor) =>
  page.root.querySelectorAll('textarea[name$=".statement"]').map((field) => field.getAttribute("name") ?? "");
/** What was removed lately. */
const gone = () =>
  author.page.root
    .querySelectorAll("details")
    .flatMap((each) => (each.closest("fieldset") ? [] : each.textContent))
    .join(" ");
const first = (tab: Visitor) => names(tab)[0] ?? "";
const last = (tab: Visitor) => names(tab).at(-1) ?? "";
const draft = () => place.memory.draft?.["lessons"]?.typed ?? {};

/** A second tab of hers on two lessons, the first of which was changed in the first tab since it was opened. */
async function second(): Promise<Visitor> {
  await press(author, "Add a lesson");
  await press(author, "Add a lesson", { [first(author)]: "One" });
  await author.send({ [last(author)]: "Two", go: "list" }, "/sections/");
  const tab = browserOn(place);
  for (const [name, value] of author.cookies) tab.cookies.set(name, value);
  await tab.open(lessons());
  await author.open(lessons());
  await author.send({ [first(author)]: "One!", go: "list" }, "/sections/");
  return tab;
}

beforeAll(async () => {
  place = await pagesOn(0);
});

beforeEach(async () => {
  place.memory.draft = null;
  place.memory.asides.clear();
  author = browserOn(place);
  await arriveBy(author, wayOf(place, "report"));
  await author.open(lessons());
});

describe("the list of lessons", () => {
  it("is empty at first, and says what a lesson is", () => {
    expect(rows(author)).toEqual([]);
    expect(author.text).toContain("There is no lesson yet.");
  });

  it("gets a row by a button, at which its page begins, and one alone by a double click", async () => {
    const { url, form } = author.fillIn({ go: "add:lessons:" }, "/sections/");
    const [one, other] = await Promise.all([
      author.request("POST", url, form),
      author.request("POST", url, form),
    ]);
    expect(one.url).toBe(other.url);
    expect(rows(author)).toEqual(["Lesson 1"]);
    expect(new URL(author.page.url).hash).toBe(`#${author.page.root.querySelector("fieldset.row")?.id}`);
    expect(author.page.root.querySelector("[role=alert]")).toBeNull();
  });

  it("keeps what was typed whatever button is pressed, and says what is missing only after an attempt to go on", async () => {
    await press(author, "Add a lesson");
    await press(author, "Add a lesson", { [first(author)]: "Ask first." });
    expect(words(author)).toEqual(["Ask first.", ""]);
    expect(author.page.root.querySelector("[role=alert]")).toBeNull();
    await author.send({ go: "next" }, "/sections/");
    expect(author.read("[role=alert]")).toContain("Write an answer to “Lesson 2: what you learned”");
    expect(author.page.root.querySelector("[role=alert] a")?.getAttribute("href")).toMatch(
      /^#field-lessons--r[0-9a-f]+--evidence$/,
    );
  });

  it("says that one is needed", async () => {
    await author.send({ go: "next" }, "/sections/");
    expect(author.read("[role=alert]")).toContain(
      "Add something to “Lessons learned”: at least one is needed",
    );
    expect(author.page.root.querySelector("[role=alert] a")?.getAttribute("href")).toBe(
      "#field-lessons--rows",
    );
  });

  it("is put in another order, loses a row, and gets it back", async () => {
    await press(author, "Add a lesson");
    await press(author, "Copy", { [first(author)]: "Ask first." });
    await press(author, "Move down", { [first(author)]: "Listen." });
    expect(words(author)).toEqual(["Ask first.", "Listen."]);
    await press(author, "Remove");
    expect(words(author)).toEqual(["Listen."]);
    expect(gone()).toContain("Ask first.");
    await press(author, "Put back");
    expect(words(author)).toEqual(["Listen.", "Ask first."]);
    expect(gone()).toBe("");
  });

  it("is not overwritten by another tab, which is shown both", async () => {
    await press(author, "Add a lesson");
    const other = browserOn(place);
    for (const [name, value] of author.cookies) other.cookies.set(name, value);
    await other.open(lessons());
    await press(author, "Add a lesson", { [first(author)]: "Mine." });
    await press(other, "Add a lesson", { [first(other)]: "Theirs." });
    expect(words(other)).toEqual(["Theirs.", ""]);
    expect(other.read(".panel[role=status]")).toContain("Mine.");
    expect(draft()["lessons.rows"]?.split(" ")).toHaveLength(2);
    await other.send({ go: "list" }, "/sections/");
    expect(Object.values(draft())).toContain("Theirs.");
    expect(Object.values(draft())).not.toContain("Mine.");
  });

  it.each([
    ["Add a lesson", "list", ["One and more", "Two and more"]],
    ["Add a lesson", "Add a lesson", ["One and more", "Two and more", ""]],
    ["Move down", "list", ["One and more", "Two and more"]],
    ["Copy", "list", ["One and more", "Two and more"]],
    ["Remove", "list", ["One and more", "Two and more"]],
    ["Remove", "Remove", ["Two and more"]],
  ])(
    "is hers when the answer to “%s” was lost, she writes on and presses “%s”",
    async (lost, then, expected) => {
      await press(author, "Add a lesson");
      await press(author, "Add a lesson", { [first(author)]: "One" });
      await author.send({ [last(author)]: "Two", go: "list" }, "/sections/");
      await author.open(lessons());
      const unseen = browserOn(place);
      for (const [name, value] of author.cookies) unseen.cookies.set(name, value);
      unseen.copy(author);
      await press(unseen, lost);
      place.world.now = later(place.world.now, { seconds: 5 });
      const more = { [first(author)]: "One and more", [last(author)]: "Two and more" };
      if (then === "list") await author.send({ ...more, go: "list" }, "/sections/");
      else await press(author, then, more);
      expect(author.page.root.querySelector("main [role=status]")).toBeNull();
      await author.open(lessons());
      expect(words(author)).toEqual(expected);
      expect(place.memory.asides.size).toBe(0);
    },
  );

  it("loses no words when the answer to “Put back” was lost, and she writes on", async () => {
    await press(author, "Add a lesson");
    await press(author, "Add a lesson", { [first(author)]: "One" });
    await press(author, "Remove", { [last(author)]: "Two" }, 1);
    const unseen = browserOn(place);
    for (const [name, value] of author.cookies) unseen.cookies.set(name, value);
    unseen.copy(author);
    await press(unseen, "Put back");
    place.world.now = later(place.world.now, { seconds: 5 });
    await author.send({ [first(author)]: "One and more", go: "list" }, "/sections/");
    await author.open(lessons());
    expect(words(author)).toEqual(["One and more"]);
    await press(author, "Put back");
    expect(words(author)).toEqual(["One and more", "Two"]);
  });

  /** What she does in a second tab, and the lessons that it shows then. */
  type Second = [what: string, does: (tab: Visitor) => Promise<unknown>, shows: string[]];

  it.each<Second>([
    [
      "adds a row, writes in it, and copies another",
      async (tab) => {
        await press(tab, "Add a lesson");
        await press(tab, "Copy", { [last(tab)]: "Three" });
      },
      ["One", "One", "Two", "Three"],
    ],
    [
      "copies a row, writes in the copy, and copies it again",
      async (tab) => {
        await press(tab, "Copy");
        await press(tab, "Copy", { [names(tab)[1] ?? ""]: "Three" });
      },
      ["One", "One", "Three", "Two"],
    ],
    [
      "adds a row, writes in it, and adds another",
      async (tab) => {
        await press(tab, "Add a lesson");
        await press(tab, "Add a lesson", { [last(tab)]: "Three" });
      },
      ["One", "Two", "Three", ""],
    ],
  ])("loses no row to a new one when she %s, of which the first was laid aside", async (_, does, shows) => {
    const other = await second();
    await does(other);
    expect(words(other)).toEqual(shows);
    expect(Object.values(draft())).toEqual(expect.arrayContaining(shows));
  });

  it.each<Second>([
    ["removes a row", (tab) => press(tab, "Remove", { [first(tab)]: "One!" }, 1), ["One!"]],
    ["removes the row that was changed", (tab) => press(tab, "Remove"), ["Two"]],
    ["moves a row", (tab) => press(tab, "Move down", { [first(tab)]: "One!" }), ["Two", "One!"]],
    ["adds a row", (tab) => press(tab, "Add a lesson", { [first(tab)]: "One!" }), ["One!", "Two", ""]],
  ])("says that something waits when she %s and it was laid aside", async (_, does, shows) => {
    const other = await second();
    await does(other);
    expect(words(other)).toEqual(shows);
    expect(other.read("main .panel[role=status]")).toContain("Lesson 2: what you learned");
    for (const path of ["", "/check"]) {
      await other.open(lessons().replace(/\/sections\/.*/, path));
      expect(other.text).toContain("Answers that you typed are not saved yet");
    }
    await other.open(lessons());
    expect(words(other)).toEqual(shows);
    await other.send({ go: "list" }, "/sections/");
    await other.open(lessons());
    expect(words(other)).toEqual(shows);
    expect(other.page.root.querySelector("main .panel[role=status]")).toBeNull();
  });

  it("keeps a row that waits where a third tab, which never had it, sends the list", async () => {
    const [other, third] = [await second(), browserOn(place)];
    for (const [name, value] of author.cookies) third.cookies.set(name, value);
    third.copy(other);
    await press(other, "Add a lesson");
    await author.open(lessons());
    await author.send({ [first(author)]: "One!!", go: "list" }, "/sections/");
    await other.send({ [last(other)]: "Three", go: "list" }, "/sections/");
    await third.send({ [first(third)]: "One more", go: "list" }, "/sections/");
    expect([third.page.status, words(third)]).toEqual([409, ["One more", "Two"]]);
    await other.open(lessons());
    expect(words(other)).toEqual(["One", "Two", "Three"]);
  });

  it("shows that no row is left where another tab removed them all", async () => {
    const other = await second();
    await author.open(lessons());
    await press(author, "Remove");
    await press(author, "Remove");
    await press(other, "Move down");
    expect(other.read("main .panel[role=status] dl")).toContain("Lessons learned");
  });

  it("has room for twenty, and says so", async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `n${n}`).join(" ");
    await author.send({ "lessons.rows": ids, go: "next" }, "/sections/");
    expect(author.text).toContain("There is room for 20 at most.");
    expect(author.page.root.querySelector('button[value^="add:"], button[value^="copy:"]')).toBeNull();
    await author.send({ "lessons.rows": `${ids} ${ids.replaceAll("n", "m")}`, go: "next" }, "/sections/");
    expect(author.read("[role=alert]")).toContain(
      "“Lessons learned”: there is room for 20 at most, remove the rest",
    );
    expect(rows(author)).toHaveLength(40);
  });

  it("shows also while it is full what was removed lately, and offers to put it back once there is room", async () => {
    await press(author, "Add a lesson");
    await press(author, "Remove", { [first(author)]: "Ask first." });
    const ids = Array.from({ length: 20 }, (_, n) => `n${n}`).join(" ");
    await author.send({ "lessons.rows": ids, go: "list" }, "/sections/");
    await author.open(lessons());
    expect(gone()).toContain("Ask first.");
    expect(gone()).toContain("This list is full");
    expect(author.page.root.querySelector('button[value^="restore:"]')).toBeNull();
    await press(author, "Remove", {}, 19);
    expect(gone()).not.toContain("This list is full");
    await press(author, "Put back");
    expect(words(author).at(-1)).toBe("Ask first.");
  });

  it("takes on a draft of before, which had places for three", async () => {
    const { "lessons.rows": _, ...before } = answers;
    place.memory.draft = {
      lessons: {
        typed: { ...before, "lessons.2.statement": "", "lessons.3.statement": "Third." },
        revision: 1,
      },
    };
    await author.open(lessons());
    expect(words(author)).toEqual([answers["lessons.1.statement"], "Third."]);
  });

  it("is complete once each lesson is", async () => {
    await author.send({ ...(await answersHere(author, answers)), go: "next" }, "/sections/");
    expect(author.page.url).not.toContain("/lessons");
  });
});
