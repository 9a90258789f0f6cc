import { describe, expect, it } from "vitest";
import { messages } from "../../../shared/i18n/index.ts";
import { sample } from "./sample.ts";
import { writing } from "./writing-pages.tsx";

describe.each(["en", "fr"] as const)("an answer of a draft that was masked, in %s", (lang) => {
  const pages = writing(lang, sample(""), "");
  const { list, form } = messages(lang).report;

  it.each([
    ["list-masked", list.masked],
    ["section-masked", form.masked],
  ])("is said to be written anew on the page %s, and on no other", (name, said) => {
    const saying = Object.entries(pages).flatMap(([page, html]) =>
      String(html).includes(said) ? [page] : [],
    );
    expect(saying).toEqual([name]);
  });
});
