import { beforeEach, describe, expect, it } from "vitest";
import { held } from "../../support/drafting.ts";
import { addTo } from "../../support/rows.ts";
import type { Visitor } from "../../support/visitor.ts";
import { submitFrom } from "../../support/writing.ts";
import type { Memory } from "../histories/memory.ts";
import type { Paged } from "./place.ts";
import { answerAs, arriveAs, pagesOn } from "./place.ts";

/** A report in which changes were requested, back with its author. */
async function returned(): Promise<Paged> {
  const place = await pagesOn(1);
  await answerAs(place, "P-004", { decision: "request-changes", comment: "Please mend." });
  await answerAs(place, "P-005", { decision: "approve" });
  return place;
}

describe.each([
  [
    "other words",
    (memory: Memory, version: string) => {
      const kept = memory.contents.get(version);
      if (kept)
        memory.contents.set(version, {
          ...kept,
          value: { ...kept.value, values: { narrative: "All was diverted." } },
        });
    },
  ],
  ["nothing", (memory: Memory, version: string) => memory.contents.delete(version)],
] as const)("a report that came back, where %s is kept of what was submitted", (_, alter) => {
  let place: Paged;
  let author: Visitor;
  let list: string;
  let putRight: () => void;
  const sectionOf = (section: string) => `${list}/sections/${section}`;
  const spoil = () => {
    const version = place.world.report?.contentHash ?? "";
    const kept = place.memory.contents.get(version);
    alter(place.memory, version);
    putRight = () => {
      if (kept) place.memory.contents.set(version, kept);
    };
  };

  beforeEach(async () => {
    place = await returned();
    author = await arriveAs(place, "P-001");
    list = author.page.url;
  });

  it("opens no empty form: its author is told so on every page, until it was put right", async () => {
    const pages = [list, sectionOf("narrative"), `${list}/check`];
    spoil();
    for (const page of pages) {
      await author.open(page);
      expect(author.page.status, page).toBe(409);
      expect(author.text, page).toContain("it was changed outside Accord");
    }
    expect(place.memory.alterations.length).toBeGreaterThan(0);
    putRight();
    await author.open(sectionOf("narrative"));
    expect(held(author, "narrative")).not.toBe("");
  });

  it.each([
    [
      "what is typed in a part",
      "narrative",
      { narrative: "An hour of work.", go: "next" },
      "An hour of work.",
    ],
    [
      "a button of a list",
      "lessons",
      { "lessons.1.statement": "An hour of work.", go: addTo("lessons") },
      "An hour of work.",
    ],
  ])("begins no draft with %s, and shows what was typed", async (_, section, typed, words) => {
    await author.open(sectionOf(section));
    spoil();
    await author.send(typed, "/sections/");
    expect(author.page.status).toBe(409);
    expect(author.text).toContain(words);
    expect(place.memory.draft).toBeNull();
    putRight();
    await author.open(sectionOf("summary"));
    expect(held(author, "summary.fr")).not.toBe("");
  });

  it("is not submitted as it stood on the page", async () => {
    await author.open(`${list}/check`);
    spoil();
    await author.send({}, "/submission");
    expect(author.page.status).toBe(409);
    expect(author.text).toContain("it was changed outside Accord");
    expect(place.world.report?.status).toBe("changes-requested");
    expect(place.memory.alterations.length).toBeGreaterThan(0);
  });

  it("is written on in the draft that was begun before, which is whole", async () => {
    await author.open(sectionOf("narrative"));
    await author.send({ narrative: "Begun before.", go: "list" }, "/sections/");
    spoil();
    await author.open(sectionOf("summary"));
    expect(held(author, "summary.fr")).not.toBe("");
    await author.send({ "summary.fr": "Une phrase.", go: "list" }, "/sections/");
    expect(author.page.status).toBe(200);
    await submitFrom(author);
    await place.calm();
    expect(place.world.report?.status).toBe("in-review");
  });
});

describe.each([
  [
    "a comment was given other words",
    (memory: Memory) => {
      for (const [number, kept] of memory.comments)
        memory.comments.set(number, { ...kept, value: { ...kept.value, text: "All is well." } });
    },
    "What is kept of this comment is not what was written.",
    true,
  ],
  [
    "a comment was deleted",
    (memory: Memory) => memory.comments.clear(),
    "What is kept of this comment is not what was written.",
    true,
  ],
  [
    "an entry was deleted",
    (memory: Memory) => memory.entries.splice(1, 1),
    "The history is not the one that was recorded",
    false,
  ],
] as const)("a report that came back, of which %s", (_, alter, said, isBySomebody) => {
  it("tells its author all the same that changes were requested, and that something cannot be shown", async () => {
    const place = await returned();
    alter(place.memory);
    const author = await arriveAs(place, "P-001");
    expect(author.page.status).toBe(200);
    expect(author.text).toContain("Changes were requested");
    expect(author.text).toContain(said);
    expect(author.text).toContain("The people who look after Accord have been told");
    expect(/Daniel Okafor, [^:]+: requested changes/.test(author.text)).toBe(isBySomebody);
    expect(author.text).not.toContain("All is well.");
  });
});
