import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { Examiner } from "../support/examiner.ts";

const planted = `<!doctype html><html lang="fr"><title>Page</title><main><h1>Page</h1><img src="data:,">
  <p style="color: #ccc">Pâle</p><table><td>${"0".repeat(90)}</table>
  <p style="width: 220px; white-space: nowrap; font-family: monospace">Anticonstitutionnellement</p></main>`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe("a page that leaves somebody out is found", () => {
  it("a picture without words, next to no contrast, a line too long, and one too long in French", async () => {
    const page = await browser.newPage();
    await page.route("**", (route) => route.fulfill({ body: planted, contentType: "text/html" }));
    const response = await page.goto("https://accord.example/planted");
    const found = response ? await (await Examiner.begin(browser)).faultsOf(response) : [];
    for (const fault of [": image-alt", ": color-contrast", ": too wide: <td>", ": too wide when longer: <p"])
      expect(found.filter((each) => each.includes(fault)).length, fault).toBeGreaterThan(0);
    expect(found.filter((each) => each.includes(": too wide: <p"))).toEqual([]);
  });
});
