import { describe, expect, it } from "vitest";
import { DaysWhole } from "../../../shared/views/parts/days-whole.tsx";
import { failuresOf } from "./each-of.ts";
import { everyMail } from "./every-mail.ts";
import { everyPage } from "./every-page.tsx";

/** A day that could end after its first number, or before its year. */
const broken = /\d{1,2}(?:er)? \p{L}{3,9} \d{4}\b/u;
const toRead = (html: string) =>
  html.replace(/^.*<body/s, "<body").replaceAll(/<(textarea|pre)\b.*?<\/\1>|<[^>]*>/gs, "|");

describe.each(["en", "fr"] as const)("a day stays on one line (%s)", (lang) => {
  const mails = Object.fromEntries(Object.entries(everyMail(lang)).map(([name, { html }]) => [name, html]));

  it.each([
    ["on every page", everyPage(lang)],
    ["in every mail", mails],
  ])("%s", (_, all) => {
    expect(failuresOf(all, (html) => expect(toRead(html)).not.toMatch(broken))).toEqual([]);
  });
});

it("what is typed, and what only machines read, keeps its spaces", () => {
  const kept = '<input value="1 May 2026"/><textarea>1er mai 2026</textarea><pre>8 July 2026</pre>';
  const drawn = String(
    <DaysWhole>
      <input value="1 May 2026" />
      <textarea>1er mai 2026</textarea>
      <pre>8 July 2026</pre>
      <b>8 July 2026</b>, 1er mai 2026
    </DaysWhole>,
  );
  expect(drawn).toBe(`${kept}<b>8\u00a0July\u00a02026</b>, 1er\u00a0mai\u00a02026`);
});
