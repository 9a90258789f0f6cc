import { describe, expect, it } from "vitest";
import { withMasks } from "../../../shared/domain/audit/masks.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Definition, Field } from "../../../shared/domain/forms/definition.ts";
import {
  languageOf,
  languagesAwaited,
  missingWords,
  otherThan,
  toTranslate,
} from "../../../shared/domain/forms/languages.ts";
import { checkedName, lookAt } from "../../../shared/domain/forms/look-again.ts";
import {
  countsOf,
  madeFromOf,
  parityOf,
  shownBy,
  sourcesOf,
  stillRight,
  translationAfter,
  wordsDone,
} from "../../../shared/domain/forms/parity.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";

const today = "2026-12-01";
const label = { en: "", fr: "" };
const words = (name: string, more: Partial<Field> = {}): Field =>
  ({ kind: "long-text", name, label, maxLength: 40, published: true, ...more }) as Field;

const definition: Definition = {
  ...{ schema: "two-languages/1", lang: "en", bothLanguages: true, rules: [] },
  sections: [
    {
      ...{ id: "work", title: label },
      fields: [
        words("change"),
        { ...{ kind: "short-text", name: "place", label, maxLength: 20 }, published: true },
        words("inside", { published: undefined } as never),
        words("why", { when: { field: "place", is: "Ségou" } }),
        { ...{ kind: "date", name: "day", label }, published: true },
      ],
    },
    {
      ...{ id: "summary", title: label },
      fields: [words("summary.en", { lang: "en" } as never), words("summary.fr", { lang: "fr" } as never)],
    },
  ],
};
const inOne: Definition = (({ bothLanguages: _, ...rest }) => rest)(definition);

const values: Values = {
  ...{ change: "Judges listen.", place: "Mopti", inside: "Ours.", why: "Rain.", day: "2026-06-30" },
  "summary.en": "They listen.",
};
const content = { values };
const askedIn = (lang: "en" | "fr", form = definition, said: Values = values) =>
  toTranslate(form, { values: said }, lang).map(({ section, asked }) => [
    section.id,
    ...asked.map(({ field, source, of }) => `${field.name} < ${of.join(" ")}: ${source}`),
  ]);

describe("what is to be put into the other language", () => {
  it("is what is published in words, and what the form asks for in it, beside what its own language says", () => {
    expect(askedIn("fr")).toEqual([
      ["work", "change < change: Judges listen.", "place < place: Mopti"],
      ["summary", "summary.fr < summary.en: They listen."],
    ]);
    expect(askedIn("fr", definition, { ...values, place: "Ségou" })[0]).toContain("why < why: Rain.");
  });

  it("is, of a document in one language, only what its form asks for in each and nobody wrote", () => {
    expect(askedIn("fr", inOne)).toEqual([["summary", "summary.fr < summary.en: They listen."]]);
    expect(askedIn("fr", inOne, { ...values, "summary.fr": "Ils écoutent." })).toEqual([]);
  });

  it("is in one’s own language only what the form asks for in it and nobody wrote", () => {
    expect(askedIn("en")).toEqual([]);
    expect(askedIn("en", definition, { ...values, "summary.en": "", "summary.fr": "Ils écoutent." })).toEqual(
      [["summary", "summary.en < summary.en: "]],
    );
    const { "summary.en": _, ...without } = values;
    expect(askedIn("fr", inOne, without)).toEqual([["summary", "summary.fr < : "]]);
  });

  it("is nothing of what was masked: nobody could compare the two", () => {
    const masked = { "/values/change": "c", "/values/summary.en": "c" };
    const now = withMasks({ value: { values }, salts: {}, masked });
    expect(askedIn("fr", definition, now.values)).toEqual([["work", "place < place: Mopti"]]);
  });

  it("is missing until it is supplied, and a document in both languages waits for it", () => {
    const supplied = { change: "Ils écoutent.", place: "Mopti", "summary.fr": "" };
    expect(missingWords(definition, content, "fr").map(({ name }) => name)).toEqual([
      ...["change", "place", "summary.fr"],
    ]);
    expect(missingWords(definition, content, "fr", supplied).map(({ name }) => name)).toEqual(["summary.fr"]);
    expect(languagesAwaited(definition, content, { fr: supplied })).toEqual(["fr"]);
    expect(languagesAwaited(definition, content, { fr: { ...supplied, "summary.fr": "Oui." } })).toEqual([]);
    expect(languagesAwaited(inOne, content, {})).toEqual([]);
    expect(languagesAwaited(definition, { values: { ...values, "summary.en": "" } }, {})).toEqual([
      "en",
      "fr",
    ]);
  });

  it("is in the language that is not the document’s own", () => {
    expect([otherThan("en"), otherThan("fr")]).toEqual(["fr", "en"]);
    const [work, summary] = definition.sections;
    expect(
      [...(work?.fields ?? []), ...(summary?.fields ?? [])].map((field) => languageOf(field as Field)),
    ).toEqual([...[undefined, undefined, undefined, undefined, undefined, "en", "fr"]]);
  });
});

describe("how far a translation is level with what it translates", () => {
  const draftOf = (typed: Typed) => ({ work: { typed, revision: 1 } });
  const stateOf = (typed: Typed) =>
    parityOf(definition, content, "fr", draftOf(typed), today)[0]?.fields.find(
      ({ field }) => field.name === "change",
    );

  it.each<[string, Typed, object]>([
    ["is not there", {}, { state: "missing", words: "", madeFrom: "", looked: {}, error: null, value: "" }],
    ["is blank", { change: "  " }, { state: "missing", words: "  " }],
    [
      "was made from what stands there",
      { change: " Ils  écoutent. ", "change.from": "Judges listen." },
      { state: "done", value: "Ils  écoutent.", madeFrom: "Judges listen.", error: null },
    ],
    [
      "was made from other words",
      { change: "Ils écoutent.", "change.from": "They listen." },
      { state: "stale" },
    ],
    ["was made from words that nobody knows", { change: "Ils écoutent." }, { state: "stale", madeFrom: "" }],
    [
      "is too long",
      { change: "é".repeat(42), "change.from": "Judges listen." },
      { state: "wrong", error: { field: "change", code: "too-long", limit: 40, over: 2 }, value: "" },
    ],
    [
      "could make a child recognisable",
      { change: "Aminata, 12 ans, écoute.", "change.from": "Judges listen." },
      { state: "wrong", error: { field: "change", code: "recognisable" } },
    ],
  ])("is said of a text that %s", (_, typed, expected) => expect(stateOf(typed)).toMatchObject(expected));

  it("takes what could make a child recognisable once whoever wrote it said that it is right", () => {
    const text = "Aminata, 12 ans, écoute.";
    const said = lookAt("change", text, {})?.said ?? "";
    const typed = { change: text, "change.from": "Judges listen.", [checkedName({ name: "change" })]: said };
    expect(stateOf(typed)).toMatchObject({ state: "done", value: text, looked: { "change.checked": said } });
  });

  it("counts texts by how they stand, and how many of a hundred are done", () => {
    const typed = { change: "Ils écoutent.", "change.from": "Judges listen.", place: "Mopti" };
    const parity = parityOf(definition, content, "fr", draftOf(typed), today);
    expect(countsOf(parity)).toEqual({ total: 3, done: 1, missing: 1, wrong: 0, stale: 1, percent: 33 });
    expect(wordsDone(parity)).toEqual({ change: "Ils écoutent." });
    expect(countsOf([])).toMatchObject({ total: 0, percent: 100 });
    expect(countsOf(parityOf(definition, content, "fr", null, today))).toMatchObject({
      missing: 3,
      percent: 0,
    });
    const wrong = parityOf(definition, content, "fr", draftOf({ change: "é".repeat(41) }), today);
    expect(countsOf(wrong)).toMatchObject({ wrong: 1, missing: 2 });
  });

  it("has nothing to say of what is empty yet", () => {
    const empty = { values: { ...values, change: "", "summary.en": "" } };
    expect(
      sourcesOf(definition, empty, "fr").map(({ section, asked }) => [section.id, asked.length]),
    ).toEqual([["work", 1]]);
  });
});

describe("a page of a translation that is sent", () => {
  const [part] = sourcesOf(definition, content, "fr");
  if (!part) throw new Error("there is nothing to translate");
  const [change] = part.asked;
  if (!change) throw new Error("there is nothing to translate");
  const made = {
    change: "Ils écoutent.",
    "change.from": "Judges hear.",
    place: "Mopti",
    "place.from": "Mopti",
  };
  const shown = shownBy(part.asked);
  const before = shownBy([{ field: change.field, source: "Judges hear." }]);
  const sentTo = (sent: Typed, said: { shown?: string; go?: string } = {}, stands: Typed = made) =>
    translationAfter(part, stands, sent, { shown, go: "save", ...said });

  it.each<[string, Typed, { shown?: string; go?: string }, Typed]>([
    ["says nothing new: all stays as it was", {}, {}, made],
    [
      "has new words: they are made from what the page showed",
      { change: "Les juges écoutent." },
      {},
      { change: "Les juges écoutent.", "change.from": "Judges listen." },
    ],
    [
      "showed what stood there before: its new words are made from that, and stale",
      { change: "Les juges entendent." },
      { shown: before },
      { change: "Les juges entendent.", "change.from": "Judges hear." },
    ],
    [
      "showed neither: nobody knows from what its new words are made",
      { change: "Les juges entendent." },
      { shown: "change=0000" },
      { change: "Les juges entendent.", "change.from": "" },
    ],
    [
      "finds words right as they stand",
      {},
      { go: stillRight({ name: "change" }) },
      { change: "Ils écoutent.", "change.from": "Judges listen." },
    ],
    [
      "finds words right without having seen what they say now",
      {},
      { go: stillRight({ name: "change" }), shown: before },
      { "change.from": "Judges hear." },
    ],
    ["finds others right", {}, { go: stillRight({ name: "place" }) }, { "change.from": "Judges hear." }],
    ["empties words: they are made from nothing", { change: " " }, {}, { change: " ", "change.from": "" }],
    ["says that words were looked at", { "change.checked": "yes" }, {}, { "change.checked": "yes" }],
  ])("%s", (_, sent, said, expected) => {
    expect(sentTo(sent, said)).toMatchObject(expected);
    expect("change.checked" in sentTo(sent, said)).toBe("change.checked" in sent);
  });

  it("keeps what else stands there, and of what was never typed nothing", () => {
    expect(sentTo({}, {}, { other: "kept" })).toEqual({
      ...{ other: "kept", change: "", "change.from": "", place: "", "place.from": "" },
    });
  });

  it("names each source by a few digits, so that the page need not send it back", () => {
    expect(shown).toMatch(/^change=[0-9a-f]{16} place=[0-9a-f]{16}$/);
    expect(shownBy([{ field: change.field, source: "other" }])).not.toBe(shown.split(" ")[0]);
    expect([madeFromOf("change.from"), madeFromOf("change"), madeFromOf(".from.x")]).toEqual([
      { field: "change", isSource: true },
      { field: "change", isSource: false },
      { field: ".from.x", isSource: false },
    ]);
    expect(stillRight({ name: "place" })).toBe("right.place");
  });
});
