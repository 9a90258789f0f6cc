import { describe, expect, it, vi } from "vitest";
import { searchable } from "../../../shared/domain/audit/masks.ts";
import { currenciesIn } from "../../../shared/domain/typed/currencies.ts";
import { identifyingIn } from "../../../shared/domain/typed/identifying.ts";
import { cleanLine, cleanText, isBlank, lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";

describe("text as people type, paste and dictate it", () => {
  it("keeps nothing that cannot be seen: NUL, controls, tricks of direction, white space without width", () => {
    expect(cleanText("a\u0000b\u0007c\u202ed\u2066e\u2069f\u200bg\ufeffh\u00adi")).toBe("abcdefghi");
  });

  it("has one kind of line end, composed letters, and whole characters", () => {
    expect(cleanText(" one\r\ntwo\rthree\u2028four ")).toBe("one\ntwo\nthree\nfour");
    expect(cleanText("one\u000btwo\u000cthree")).toBe("one\ntwo\nthree");
    expect(cleanText("e\u0301")).toBe("é");
    expect(cleanText("half \ud83d")).toBe("half \ufffd");
    expect(cleanLine("a\n b\t c")).toBe("a b c");
  });

  it.each([
    ["dictation’s sign for an object", "They were heard.\ufffc", "They were heard."],
    ["an annotation", "a\ufff9b\ufffac\ufffb", "abc"],
    ["fillers of Hangul", "a\u115f\u1160\u3164\uffa0b", "ab"],
    ["a joiner of graphemes and Khmer’s silent vowels", "a\u034f\u17b4\u17b5b", "ab"],
    ["selectors and tags that hide data", "a\ufe0f\u{e0101}\u{e0041}b", "ab"],
    ["characters for private use", "a\ue000\u{f0000}\u{10fffd}b", "ab"],
    ["what is no character", "a\ufdd0\uffffb", "ab"],
    ["joiners within Latin words, where they spell nothing", "ad\u200dm\u200cin", "admin"],
    ["tags that are no flag", "a\u{1f3f4}\u{e0067}\u{e0062}b\u{e007f}", "a\u{1f3f4}b"],
    ["tags beside a flag", "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e007f}", "\u{1f3f4}"],
    ["braille’s blank, which parts words", "one\u2800two", "one two"],
  ])("leaves out %s", (_, typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  it.each([
    ["Persian", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["an abbreviation in Arabic letters", "\u0647\u200d"],
    ["Hindi", "\u0915\u094d\u200d\u0937"],
    ["a family", "\u{1f469}\u200d\u{1f469}\u200d\u{1f467}"],
    ["a heart that is red", "\u2764\ufe0f"],
    ["the flag of Scotland", "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["a digit on a key", "1\ufe0f\u20e3"],
    ["a sign before an Arabic number", "\u0600\u0661"],
  ])("keeps what spells %s", (_, typed) => {
    expect(cleanText(typed)).toBe(typed);
  });

  it.each([
    ["\uf0b7 one\n\uf0a7\ttwo", "• one\n•\ttwo"],
    ["\uf0d8 arrow\n\uf0fc tick\n\uf076 diamond", "• arrow\n• tick\n• diamond"],
    ["  first\n  \uf045 another sign", "first\n  • another sign"],
    ["before \uf0e0 after", "before → after"],
  ])("makes Word’s signs of %j everybody’s", (typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  it.each([
    ...[
      "",
      " ",
      "\u00a0\u3000",
      "\u2800",
      "\u3164",
      "\u115f",
      "\uffa0",
      "\u200d",
      "\u200c",
      "\u200b",
      "\ufeff",
      "\u2060",
    ],
    ...[
      "\ufffc",
      "\u0000",
      "\u00ad",
      "\u180e",
      "\u034f",
      "\ufe0f",
      "\u{e0041}",
      "\ue000",
      "\u0301",
      "\u202e",
    ],
    "\u{1d159}",
    ...["\u200d \u2800\n\u3164\u0301", "\u{e0020}\u{e007f}", "\u2061\u2064"],
  ])("takes %j for nothing", (typed) => {
    expect(isBlank(typed)).toBe(true);
    expect(cleanLine(typed)).toBe("");
  });

  it.each([
    ...["•", " \uf0b7 ", "\uf0a7\t", ".", "\u200b.\n"],
    ...["-", "–", " — ", "…", "...", "- -\n- -", "/", "***", "« »", "( )", "،", "。", "__\u0301", "‐\u200b‐"],
    ...["\u2212", "\u02d7", "\u2043", "~", "\uff5e", "=", "|", "───", "⋯", "-\n~"],
    ...["▪", "◦", "●", "○", "■", "►", "➢", "▫", "❖", "▪\ufe0f", "▪ \n▪ "],
  ])("takes %j for no answer, and for what a label may be", (typed) => {
    expect(isBlank(typed)).toBe(true);
    expect(saidIn(typed)).toBe("");
    expect(cleanText(typed)).not.toBe("");
  });

  it.each([
    ...["None", "Aucun", "n/a", "N/A", "s.o.", "0", "?", "!", "‼", "???", "👍", "✓", "☒", "لا", "無"],
    ...["%", "‰", "#", "- 0", "~ 5", "● fait", `${"- ".repeat(10_000)}x`],
  ])("takes %j for an answer", (typed) => {
    expect(isBlank(typed)).toBe(false);
    expect(saidIn(typed)).toBe(typed);
  });

  it("says the same of what it made itself", () => {
    for (const typed of [
      "\uf0b7 a\u200d\u0301 b",
      "\u0645\u200c\u200c\u062e",
      "e\u200d\u0301",
      "\u2764\ufe0f\ufe0f",
    ])
      expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
  });

  it.each([
    ["Hebrew with points and accents", "\u05d1\u05bc\u05b0\u05a8\u05bd\u05bf\u05c4"],
    ["a Tibetan stack", "\u0f66\u0fa6\u0fb2\u0fb1\u0f74\u0f72\u0f82\u0f39"],
    ["Hindi", "\u0915\u094d\u0937\u094d\u092e\u094d\u092f\u0942\u0902"],
    ["thirty marks, which nobody needs", `x${"\u0323\u0301".repeat(15)}`.normalize("NFC")],
  ])("keeps every mark of %s", (_, typed) => {
    expect(cleanText(typed)).toBe(typed.normalize("NFC"));
  });

  it.each([
    ["on a letter", `a${"\u0301\u0323".repeat(500)}`],
    ["with something hidden between them", `a${"\u0301\u200b\u0323\u00ad".repeat(500)}`],
    ["that are two each", `a${"\u0344\u0f73".repeat(500)}`],
    ["on each of two letters", `a${"\u0301\u0323".repeat(500)}b${"\u064b\u0650".repeat(500)}`],
  ])("leaves out marks beyond the thirtieth %s, for they spell nothing", (_, typed) => {
    const text = cleanText(typed);
    for (const [marks] of text.matchAll(/\p{M}+/gu)) expect(lengthOf(marks)).toBeLessThanOrEqual(30);
    expect(text).toMatch(/^\p{L}\p{M}{29,30}(?:b\p{M}{30})?$/u);
    expect(cleanText(text)).toBe(text);
  });

  it.each([
    ["kept", cleanText],
    ["searched", searchable],
    ["looked through for children", identifyingIn],
    ["read as a currency", currenciesIn],
  ])(
    "puts no more of them in order where a text is %s, for that takes the square of their number",
    (_, read) => {
      const put = vi.spyOn(String.prototype, "normalize");
      const marks = ["\u0301\u0323", "\u064b\u0650", "\uff9e\u0301", "\u0f71\u0f72\u0f74"];
      for (const each of marks) read(`\uff76${each.repeat(500)}`);
      const ordered = put.mock.contexts.map(String);
      put.mockRestore();
      expect(ordered.length).toBeGreaterThanOrEqual(marks.length);
      for (const text of ordered) expect(lengthOf(text)).toBeLessThanOrEqual(31);
    },
  );

  it("is as long as its reader counts", () => {
    expect(lengthOf("a😀b")).toBe(3);
  });
});
