import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { logger } from "../../shared/runtime/entry-point.ts";
import { landingUrl, taskUrl } from "../../shared/views/urls.ts";
import { fieldOf, leaveBrowser, openBrowser } from "../support/browser.ts";
import { type Befalls, type Bucket, serveBucket } from "../support/bucket.ts";
import { pdf } from "../support/files.ts";
import { type Served, serve } from "../support/served.ts";
import { arriveAs, type Paged, pagesOn } from "../unit/functions/place.ts";
import { atDesk } from "../unit/functions/to-desk.ts";

/** A file of several parts is sent by the page's own script from a browser, on a line that does what lines do. */

const officer = "P-001";
const megabyte = 1024 * 1024;
const whole = Buffer.concat([pdf, Buffer.alloc(6 * megabyte, "Bamako")]);

const folder = mkdtemp(join(tmpdir(), "accord-files-"));
const patiently = { timeout: 20_000 };

let browser: Browser;
let place: Paged;
let served: Served;
let bucket: Bucket;

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
});
afterAll(async () => {
  await leaveBrowser(browser);
  await rm(await folder, { recursive: true });
});
afterEach(async () => {
  await served.close();
  await bucket.close();
});

/** Whoever writes an agreement, on the page where its evidence is attached. */
async function attaching({ scripts = true, befalls = [] as Befalls[] } = {}): Promise<Page> {
  place = await pagesOn(null);
  const desk = await atDesk(place, officer);
  await desk.open(desk.link("/start/agreement"));
  await desk.send({ "start.type": "mou" }, "/start/agreement");
  await place.calm();
  await arriveAs(place, officer);
  const mail = place.world.mailsTo(officer).at(-1);
  if (!mail) throw new Error("nobody wrote to the officer");
  [served, bucket] = [await serve(place.app), await serveBucket(place.world.files, befalls)];
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(served.origin + landingUrl("en", mail.link.id, mail.link.token));
  await page.locator("main form button").first().click();
  await page.goto(`${served.origin}${taskUrl("en", mail.link.id)}/attaching/dueDiligence.files`);
  return page;
}

/** Chooses a file, says what it is, and sends it. */
async function send(page: Page, bytes: Buffer, purpose = "Search of the lists") {
  const path = join(await folder, "a.pdf");
  await writeFile(path, bytes);
  await page.setInputFiles("input[type=file]", path);
  await page.locator(fieldOf("purpose")).fill(purpose);
  await page.locator(fieldOf("fileLanguage")).selectOption("en");
  await page.locator(`${fieldOf("recognised")}[value=no]`).check();
  await page.locator("form[data-begin] button").click();
}

const arrived = (page: Page) => page.waitForURL(/done=arrived/);
const bytesKept = () => Buffer.from([...place.world.files.objects.values()][0] ?? []);
const status = (page: Page) => page.locator("[data-said]");

describe("a file of two parts", () => {
  it("arrives whole on a line that drops in the middle of a part, twice", async () => {
    const page = await attaching({ befalls: ["arrives", "drops", "drops"] });
    expect(await page.locator("[data-limit]").textContent()).toContain("25 MB");
    await send(page, whole);
    await status(page).getByText("The line dropped").waitFor();
    expect(await page.locator("progress").count()).toBe(1);
    await page.clock.fastForward(10_000);
    await page.waitForTimeout(300);
    await page.clock.fastForward(10_000);
    await arrived(page);
    expect(await page.locator("main").textContent()).toContain("The file has arrived, and is being checked.");
    expect(bytesKept().equals(whole)).toBe(true);
    // No part that had arrived was sent again.
    expect(bucket.puts).toBe(4);
  });

  it("goes on after a line on which nothing moves, though nobody says that it is gone", async () => {
    const page = await attaching({ befalls: ["is-silent"] });
    await send(page, whole);
    await expect.poll(() => bucket.puts, patiently).toBe(1);
    await page.clock.fastForward(170_000);
    expect(bucket.puts).toBe(1);
    // What was last sent may be told late: silence counts from then.
    await expect
      .poll(async () => {
        await page.clock.fastForward(20_000);
        return bucket.puts;
      }, patiently)
      .toBeGreaterThan(1);
    await arrived(page);
    expect(bytesKept().equals(whole)).toBe(true);
  });

  it("goes on where it stopped when the page was left, and the same file is chosen again", async () => {
    const page = await attaching({ befalls: ["arrives", "is-silent"] });
    await send(page, whole);
    await expect.poll(() => bucket.puts, patiently).toBe(2);
    await page.reload();
    expect(await page.locator("main").textContent()).toContain("Has not arrived whole.");
    await send(page, whole);
    await arrived(page);
    expect(bucket.puts).toBe(3);
    expect(bytesKept().equals(whole)).toBe(true);
  });

  it("is said to be too large before any of it is sent, where it is of twenty-six; what was said of it stays", async () => {
    const page = await attaching();
    await send(page, Buffer.concat([pdf, Buffer.alloc(26 * megabyte)]), "All of the accounts");
    await page.waitForURL(/checked/);
    expect(await page.locator("[role=alert]").textContent()).toContain("larger than 25 MB");
    expect(await page.locator(fieldOf("purpose")).inputValue()).toBe("All of the accounts");
    expect(bucket.puts).toBe(0);
  });

  it.each([
    ["once more, where its last answer was lost", 500, /done=arrived/],
    ["no more where the session is over, and its page says so", 403, /attaching/],
  ])("is told to have arrived %s", async (_, code, leadsTo) => {
    const page = await attaching();
    let answered = 0;
    await page.route("**/arrived", (route) => {
      answered += 1;
      return answered === 1 ? route.fulfill({ status: code, body: "" }) : route.continue();
    });
    await send(page, whole);
    await expect.poll(() => answered, patiently).toBe(1);
    const left = page.waitForURL(leadsTo);
    await page.clock.fastForward(10_000);
    await left;
    await page.waitForLoadState();
    expect(page.url()).not.toMatch(/\/arrived$/);
    expect(answered).toBe(code === 500 ? 2 : 1);
  });
});

describe("without scripts", () => {
  it("a file comes whole in its form, and what is more than that form carries is said to be so", async () => {
    const page = await attaching({ scripts: false });
    expect(await page.locator("[data-limit]").textContent()).toContain("4 MB");
    await send(page, whole.subarray(0, 4 * megabyte + 1));
    expect(await page.locator("[role=alert]").textContent()).toContain("4 MB at most");
    expect(await page.locator(fieldOf("purpose")).inputValue()).toBe("Search of the lists");
    await send(page, whole.subarray(0, 4 * megabyte));
    await arrived(page);
    expect(bytesKept().byteLength).toBe(4 * megabyte);
    expect(bucket.puts).toBe(0);
  });
});
