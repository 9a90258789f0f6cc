import { setTimeout } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../functions/web/app.ts";
import { passkeysAt } from "../../shared/adapters/passkeys.ts";
import { logger } from "../../shared/runtime/entry-point.ts";
import { landingUrl, stepUpUrl } from "../../shared/views/urls.ts";
import { leaveBrowser, openBrowser } from "../support/browser.ts";
import { type Served, serve } from "../support/served.ts";
import {
  another,
  ballots,
  beforeBoard,
  confirmed,
  director,
  pass,
  rule,
  type Stepping,
} from "../unit/stepping-up/place.ts";

/** What a browser makes of what its page asks, with an authenticator of Chromium's own, which knows a site by its name alone. */

let browser: Browser;
let place: Stepping;
let served: Served;
let origin = "";

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  [browser, place] = await Promise.all([openBrowser(), beforeBoard({ asks: "passkey" })]);
  served = await serve(
    makeApp({ ...place.deps, openPasskeys: () => Promise.resolve(passkeysAt(origin, "Accord")) }),
  );
  origin = served.origin.replace("127.0.0.1", "localhost");
});
afterAll(async () => {
  await leaveBrowser(browser);
  await served.close();
});

/** A device of somebody's own, which verifies that it is them. */
type Device = { page: Page; session: CDPSession; authenticatorId: string };

async function device(): Promise<Device> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  // On a slow line the script comes after its page: nobody can press what would ask nothing.
  await context.route(/passkey-\w+\.js/, async (route) => {
    await setTimeout(500);
    await route.continue();
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, hasUserVerification: true, isUserVerified: true },
  });
  return { page, session, authenticatorId };
}

/** The passkey that a device holds. */
async function passkeyOn({ session, authenticatorId }: Device) {
  const { credentials } = await session.send("WebAuthn.getCredentials", { authenticatorId });
  if (!credentials[0]) throw new Error("there is no passkey");
  return credentials[0];
}

/** Opens somebody's newest link about the resolution on a device, and presses its button. @returns the link's id */
async function arrived(page: Page, who: string): Promise<string> {
  const { id, token } = place.story.world.mailsTo(who).at(-1)?.link ?? { id: "", token: "" };
  await page.goto(origin + landingUrl("en", id, token));
  await page.locator("main form button").first().click();
  return id;
}

/** Presses the button that leads to the browser's own question, and the one by which it is asked. */
async function asked(page: Page, to: "enrol" | "prove"): Promise<void> {
  await page.locator(`form[action$="/passkey/${to}"] button`).click();
  await page.locator("form[data-asked] button").click();
}

/** Somebody enrols a passkey of a device, a second person confirms it by what they hear, and its days go by. */
async function enrolled(page: Page, who: string): Promise<void> {
  const linkId = await arrived(page, who);
  await page.goto(origin + stepUpUrl("en", linkId));
  await asked(page, "enrol");
  const digits = await page.locator("main strong").textContent();
  await place.story.calm();
  await confirmed(place, (digits ?? "").replaceAll(/\D/g, ""));
  pass(place, { days: rule.holdDays });
}

/** Chooses to sign, and comes to where their passkey is asked. */
async function chose(page: Page, who: string): Promise<void> {
  await arrived(page, who);
  await page.locator('[name^="ballot"][value="sign"]').check();
  await page.locator('form[action$="/signature"] button').last().click();
  await page.waitForURL(/\/step-up$/);
}

describe("a passkey in a browser", () => {
  it("is made by it, confirmed by a second person, and casts a ballot; another person's is refused, though it goes by the name of one's own", async () => {
    const [own, others] = await Promise.all([device(), device()]);
    await enrolled(own.page, director);
    await enrolled(others.page, another);
    const { credentialId } = await passkeyOn(own);
    const { privateKey, rpId = "localhost" } = await passkeyOn(others);
    const named = { credentialId, privateKey, rpId, isResidentCredential: false, signCount: 9 };
    await others.session.send("WebAuthn.addCredential", {
      ...{ authenticatorId: others.authenticatorId, credential: named },
    });

    await chose(others.page, director);
    await asked(others.page, "prove");
    await others.page.waitForURL(/said=passkey/);
    expect(await others.page.locator("[role=alert]").textContent()).toContain("not recognised");
    expect(ballots(place)).toEqual([]);

    await chose(own.page, director);
    await asked(own.page, "prove");
    await own.page.waitForURL(/\/signature$/);
    await own.page.locator('form[action$="/ballot"] button').last().click();
    await own.page.waitForURL(/\/receipt$/);
    expect(ballots(place)).toMatchObject([{ by: director, provedBy: { way: "passkey", credential: 1 } }]);
  });
});
