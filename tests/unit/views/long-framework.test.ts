import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { longFrameworkPages } from "./long-framework-pages.tsx";

it("no form page of a framework of forty indicators takes more than 20 KiB, compressed", () => {
  const pages = longFrameworkPages("fr");
  expect(Object.keys(pages)).toEqual(["results", "indicators", expect.stringMatching(/^indicators\.r/)]);
  expect(pages["indicators"]).toContain("Share of magistrates in district 40");
  const tooLarge = Object.entries(pages).filter(([, page]) => gzipSync(page).length > 20 * 1024);
  expect(tooLarge.map(([id]) => id)).toEqual([]);
});
