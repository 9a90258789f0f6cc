import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { arrive, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { supply } from "../usecases/translating.ts";
import { arriveAs, arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

const words = "Children are heard in a room of their own.";

const supplied = async (story: Story) => {
  expect(await supply(story, words)).toBe("supplied");
};

/** The secretary at the form of the translation into English. */
async function atTheForm(place: Paged) {
  const browser = browserOn(place);
  await arriveBy(browser, wayOf(place, "oversee"));
  await browser.open(browser.link("/translations/en"));
  return browser;
}

async function answerBy(place: Paged, form: Record<string, string>) {
  const reader = browserOn(place);
  await arriveBy(reader, wayOf(place, "confirm-translation"));
  await reader.send(form, "/translation");
  await place.calm();
  return reader;
}

const refusal = { answer: "refuse", reason: "It says “room” for “place”." };

describe("the secretary who supplies a translation again", () => {
  it.each([
    ["awaits its reader", null, "Replace the English translation, which awaits a second reader"],
    ["was refused", refusal, "Supply the English translation"],
    ["was confirmed", { answer: "confirm" }, "Replace the English translation"],
  ])("begins with the words of the one that %s", async (_, answer, title) => {
    const place = await pagesOn(7, supplied);
    if (answer) await answerBy(place, answer);
    const browser = await atTheForm(place);
    expect(browser.page.root.querySelector("h1")?.text).toBe(title);
    expect(browser.fillIn().form).toMatchObject({ "summary.en": words });
  });

  it.each([
    [
      "is the same",
      "narrative",
      { narrative: "Ils sont entendus." },
      "The text that it translates is the same",
    ],
    [
      "is another",
      "summary",
      { "summary.fr": "Les enfants sont entendus." },
      "The text that it translates has changed since",
    ],
  ])(
    "begins with those of the version before, whose text %s once it is submitted again",
    async (_, part, more, note) => {
      const place = await pagesOn(1, supplied);
      const by = place.world.report?.author ?? "";
      const author = await arriveAs(place, by);
      await author.open(author.page.url.replace(/\/tasks\/([^/?]+).*/, "/tasks/$1/taking-back"));
      await author.send({}, "/taking-back");
      await place.calm();
      const again = await arriveAs(place, by);
      await again.open(again.link(`/sections/${part}`));
      place.world.now = later(place.world.now, { minutes: 1 });
      await again.send({ ...more, go: "list" }, "/sections/");
      await again.open(again.link("/check"));
      await again.send({}, "/submission");
      await place.calm();
      const browser = await atTheForm(place);
      expect(browser.fillIn().form).toMatchObject({ "summary.en": words });
      expect(browser.text).toContain(note);
    },
  );

  it("is told who refused it and why, and which of its words may let a child be recognised", async () => {
    const place = await pagesOn(7, supplied);
    const form = await atTheForm(place);
    const before = place.memory.entries.length;
    await form.send({ "summary.en": "Awa (9 years) of Ségou was heard." });
    expect(form.page.root.querySelector("[role=alert]")?.text).toContain("recognised by “Awa (9 years)");
    expect(place.memory.entries).toHaveLength(before);
    const box = form.page.root.querySelector("[name='summary.en.checked']");
    await form.send({ "summary.en.checked": box?.getAttribute("value") ?? "" });
    expect(place.memory.entries).toHaveLength(before + 1);
    await place.calm();
    const awaiting = await atTheForm(place);
    expect(awaiting.text).toContain("look at them again");
    expect(awaiting.text).not.toContain("refused");
    await answerBy(place, refusal);
    const { text } = await atTheForm(place);
    expect(text).toContain("Awa Traoré read beside the text and refused, for this reason:");
    expect(text).toContain(refusal.reason);
  });

  it("finds no mark where its words were masked, and types them anew", async () => {
    const place = await pagesOn(7, async (story) => {
      await supplied(story);
      const page = await arrive(story, secretary, "newest", ["oversee"]);
      const { hash } = story.world.report?.proposedTranslations.en ?? {};
      const masked = await maskPassage(story.world.deps, page as never, {
        ...{ documentId, command: unique(story), words: "Children", reason: "A child is named." },
        places: [`translation.${hash}./values/summary.en`],
      });
      expect(masked.ok).toBe(true);
    });
    const browser = await atTheForm(place);
    expect(browser.fillIn().form).toMatchObject({ "summary.en": "" });
  });

  it("hears that words were masked since the page was opened which begins with them, also by what was laid aside of it", async () => {
    const place = await pagesOn(7, supplied);
    const browser = await atTheForm(place);
    const before = browser.fillIn();
    await browser.open(before.url.replace("/translations/en", "/mask"));
    await browser.send({ words: "Children are heard", go: "find" });
    await browser.send({ reason: "A child is named." });
    const { length } = place.memory.entries;
    await browser.request("POST", before.url, before.form);
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
    expect(place.memory.entries).toHaveLength(length);
    expect(JSON.stringify([...place.memory.translations.values()])).not.toContain(words);
    // Reopened it says so at once, and is not refused for it once more.
    await browser.open(before.url);
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
    await browser.send({ "summary.en": "They are heard." });
    expect(browser.page.root.querySelector("[role=alert]")).toBeNull();
    expect(place.memory.entries).toHaveLength(length + 1);
  });
});

describe("whoever reads a translation", () => {
  it.each([
    ["confirms", { answer: "confirm" }, "read both texts, and confirmed the translation"],
    ["refuses", refusal, "read both texts, and refused the translation"],
  ])(
    "and %s it is shown the receipt, then and by the link of the mail, and a notice on the document",
    async (_, form, said) => {
      const place = await pagesOn(7, supplied);
      const reader = await answerBy(place, form);
      const person =
        place.memory.links.get(wayOf(place, "confirm-translation").own.linkId)?.link.person ?? "";
      const again = await arriveAs(place, person);
      for (const page of [reader, again]) {
        expect(page.text).toContain(said);
        expect(page.text).toContain("The English translation");
        expect(page.text).toContain("Translation that was read (SHA-256)");
      }
      await again.open(again.link("/document"));
      expect(again.text).toContain("Your answer on the translation is recorded");
      expect(again.link("/receipt")).toContain("/receipt");
    },
  );

  it("and is asked again, for they refused one, finds at the form the receipt of that", async () => {
    let again = () => Promise.resolve();
    const place = await pagesOn(7, async (story) => {
      again = () => supplied(story);
      await supplied(story);
    });
    const reader = await answerBy(place, refusal);
    await again();
    await place.calm();
    await arriveBy(reader, wayOf(place, "confirm-translation"));
    expect(reader.form().getAttribute("action")).toContain("/translation");
    await reader.open(reader.link("/receipt"));
    expect(reader.text).toContain(refusal.reason);
  });
});
