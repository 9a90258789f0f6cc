import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWords } from "../../../shared/views/changed-words.ts";

/** The runs as one line: what is gone in square brackets, what is new in braces. */
const told = (before: string, after: string): string | null =>
  changedWords(before, after)
    ?.map(({ is, text }) => ({ kept: text, gone: `[${text}]`, new: `{${text}}` })[is])
    .join("") ?? null;

describe("what changed from one text to another, word by word", () => {
  it.each([
    ["a word for another", "A world for children.", "A world for girls.", "A world for [children.]{girls.}"],
    ["a word more", "All children learn", "All young children learn", "All {young }children learn"],
    ["a word less", "All young children learn", "All children learn", "All [young ]children learn"],
    ["at the beginning", "The world of rights", "A world of rights", "[The]{A} world of rights"],
    [
      "words one after the other are one change",
      "The centres of the courts open their doors today",
      "The centres of all judges open their doors today",
      "The centres of [the courts]{all judges} open their doors today",
    ],
    [
      "two changes with a word between them are two",
      "Every child and every woman is heard",
      "Each child and each woman is heard",
      "[Every]{Each} child and [every]{each} woman is heard",
    ],
    [
      "a figure in French is one word",
      "Soit 1\u00a0200 enfants",
      "Soit 1\u00a0300 enfants",
      "Soit [1\u00a0200]{1\u00a0300} enfants",
    ],
    [
      "a mark in French is its word's",
      "Trois droits\u00a0: écouter, dire",
      "Trois droits\u00a0; écouter, dire",
      "Trois [droits\u00a0:]{droits\u00a0;} écouter, dire",
    ],
    [
      "accents",
      "Les élèves sont là ensemble",
      "Les élevés sont là ensemble",
      "Les [élèves]{élevés} sont là ensemble",
    ],
    [
      "an apostrophe",
      "Le droit d’être protégé",
      "Le droit d’être entendu",
      "Le droit d’être [protégé]{entendu}",
    ],
    [
      "a paragraph more",
      "One line stays here",
      "One line stays here\n\nand another",
      "One line stays here{\n\nand another}",
    ],
    ["a script without capitals", "حق الطفل في التعليم", "حق الطفل في اللعب", "حق الطفل في [التعليم]{اللعب}"],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it.each([
    ["nothing of it stayed", "A world for children", "Systems serve everybody"],
    ["too little of it stayed", "one two three four five six", "one 2 3 4 5 6"],
    ["there was nothing", "", "A world for children"],
    ["there is nothing", "A world for children", ""],
    ["nothing but a line changed", "A world\nfor children", "A world for children"],
    ["it is the same", "A world", "A world"],
    ["more changed than can be compared in time", "a ".repeat(4_000), "b ".repeat(4_000)],
  ])("is nothing that could be marked where %s", (_, before, after) => {
    expect(changedWords(before, after)).toBeNull();
  });

  it("makes up both texts, whatever they say", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", " ", "  ", "\n", "d\u00a0:"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = changedWords(before, after);
        const without = (which: string) =>
          runs?.flatMap(({ is, text: own }) => (is === which ? [] : [own])).join("");
        if (!runs) return;
        expect(without("gone")).toBe(after);
        expect(without("new")).toBe(before);
      }),
    );
  });
});
