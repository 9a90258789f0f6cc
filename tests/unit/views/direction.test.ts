import { type HTMLElement, type Node, parse, TextNode } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { failuresOf } from "./each-of.ts";
import { everyMail } from "./every-mail.ts";
import { everyPage } from "./every-page.tsx";

/** A sentence with a full stop, brackets and a Latin acronym, as it is added to each text that people typed. */
const arabic = " استمعت المحكمة إلى الأطفال (NGO).";
const isArabic = /\p{Script=Arabic}/u;

/** Where words of people stand that are not laid out by their own direction: the path to each, once. */
function misplaced(html: string): string[] {
  const found = new Set<string>();
  const walk = (node: Node, path: string, isOwn: boolean) => {
    if (node instanceof TextNode) {
      if (!isOwn && isArabic.test(withoutIsolates(node.rawText))) found.add(path);
      return;
    }
    const element = node as HTMLElement;
    // Text that is laid out from left to right on purpose, as addresses and technical forms are, says so.
    const own = isOwn || ["auto", "ltr"].includes(element.getAttribute?.("dir") ?? "");
    const value = element.getAttribute?.("value") ?? "";
    const isSeen = element.rawTagName === "input" && element.getAttribute("type") !== "hidden";
    if (isSeen && isArabic.test(value) && !own) found.add(`${path}>input`);
    for (const child of element.childNodes) walk(child, `${path}>${element.rawTagName ?? ""}`, own);
  };
  walk(parse(html).querySelector("body") ?? parse(html), "", false);
  return [...found];
}

/** Without what stands between U+2068 and U+2069, which is laid out apart from the sentence around it. */
const withoutIsolates = (text: string) => text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, "");

describe.each(["en", "fr"] as const)("words of people, in %s", (lang) => {
  it("are laid out by their own direction on every page", () => {
    const failures = failuresOf(everyPage(lang, arabic), (html) => expect(misplaced(html)).toEqual([]));
    expect(failures).toEqual([]);
  }, 120_000);

  it("are laid out by their own direction in every mail", () => {
    // A plan is called by its years, so that the subject of what it asks for holds nobody's words.
    // A receipt of what they declared tells its reader of themselves.
    const { "yearly-report-due": ofPlan, "interest-received": own, ...others } = everyMail(lang, arabic);
    for (const { subject } of [ofPlan, own]) expect(subject).not.toMatch(isArabic);
    const failures = failuresOf({ ...others }, ({ html, subject }) => {
      expect(misplaced(html)).toEqual([]);
      expect(subject).toMatch(/\u2068.*NGO.*\u2069/u);
    });
    expect(failures).toEqual([]);
    for (const { html } of [ofPlan, own]) expect(misplaced(html)).toEqual([]);
  });
});
