import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaveBrowser, openBrowser } from "../support/browser.ts";
import { Examiner } from "../support/examiner.ts";

const planted = `<!doctype html><html lang="fr"><title>Page</title><main><h1>Page</h1><img src="data:,">
  <p style="color: #ccc">Pâle</p><table><td>${"0".repeat(90)}</table>
  <p style="width: 220px; white-space: nowrap; font-family: monospace">Anticonstitutionnellement</p></main>`;

const like = (heading: string) => `<!doctype html><html lang="fr"><title>Page</title><main><h1>Page</h1>
  <h2>${heading}</h2>${Array.from({ length: 9 }, (_, at) => `<p id="p${at}"><a href="/${heading}">La suite</a></p>`)}</main>`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => leaveBrowser(browser));

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

  it("once, where pages differ in their words and addresses alone; and each that lacks a word where others have one", async () => {
    const page = await browser.newPage();
    const examiner = await Examiner.begin(browser);
    const look = async (path: string, heading: string) => {
      await page.route("**", (route) => route.fulfill({ body: like(heading), contentType: "text/html" }));
      const response = await page.goto(`https://accord.example/${path}`);
      return response ? await examiner.faultsOf(response) : [];
    };
    for (const path of ["one", "two"]) expect(await look(path, `Page ${path}`)).toEqual([]);
    expect(examiner.examined).toBe(1);
    expect((await look("three", "")).join()).toContain("empty-heading");
  });
});
