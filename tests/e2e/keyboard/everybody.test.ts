import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, originsOf } from "../../support/browser.ts";
import { people } from "../../support/cast.ts";
import { Examiner } from "../../support/examiner.ts";
import { readLocal } from "../../support/local.ts";
import { addressOnFile, bounces } from "../../support/oversight.ts";
import { routeOf, routes } from "../../support/router.ts";
import { Story } from "../../support/story.ts";
import { decidingScenes } from "./deciding.ts";
import { Keyboard } from "./keyboard.ts";
import { meetingsScenes } from "./meetings.ts";
import { membersScenes } from "./members.ts";
import { partyScenes } from "./parties.ts";
import { payingScenes } from "./paying.ts";
import { planScenes } from "./plan.ts";
import { publicityScenes } from "./publicity.ts";
import { readersScenes } from "./readers.ts";
import { secretaryScenes } from "./secretary.ts";
import type { Walk } from "./walk.ts";
import { writingScenes } from "./writing.ts";

let browser: Browser;
let examiner: Examiner;
/** Every request by which somebody with a keyboard alone went anywhere. */
const requests: { method: string; url: string }[] = [];

/** Devices that somebody has left, by their language: to make each is to start a process of the browser's. */
const left = { en: [] as Keyboard[], fr: [] as Keyboard[] };

/** The documents are begun before the first scene. */
const walk = {
  local: readLocal(inject("home")),
  somebody: (locale) =>
    Keyboard.of(
      browser,
      locale,
      (method, url) => requests.push({ method, url }),
      async ({ response }) => expect(await examiner.faultsOf(response)).toEqual([]),
      locale.startsWith("fr") ? left.fr : left.en,
    ),
} as Walk;

beforeAll(async () => {
  const { local } = walk;
  browser = await openBrowser();
  examiner = await Examiner.begin(browser);
  walk.story = await Story.begin(local);
  walk.troubled = await Story.begin(local);
  walk.refused = await Story.begin(local);
  const { troubled } = walk;
  await addressOnFile(troubled.aws.tables, "P-005", bounces);
  await troubled.submit();
  await troubled.reached("delivery-reported");
  await addressOnFile(troubled.aws.tables, "P-005", people.finance);
});

afterAll(async () => {
  await addressOnFile(walk.troubled.aws.tables, "P-005", people.finance);
  await browser?.close();
});

describe("by keyboard alone, without scripts, at 400 % zoom, and with words a third longer", () => {
  writingScenes(walk);
  decidingScenes(walk);
  partyScenes(walk);
  planScenes(walk);
  payingScenes(walk);
  publicityScenes(walk);
  membersScenes(walk);
  meetingsScenes(walk);
  secretaryScenes(walk);
  readersScenes(walk);
});

describe("nothing was left out", () => {
  it("somebody with a keyboard alone came to every page and used every form that the router has", async () => {
    const visited = await Promise.all(requests.map(({ method, url }) => routeOf(method, url)));
    // A file is no page: a browser keeps it; what a script alone asks is none either.
    const isFile = (route: string) =>
      /\.(json|ics|csv|pdf|js|zip)\}?$|\/files\/:sha256|\/attaching\/:field\/(?:upload|:file\/(?:parts|arrived))/.test(
        route,
      );
    // What is enrolled proves nothing for days, and by a script: tests/unit/stepping-up.
    const isProof = (route: string) => /\/step-up\/(?:proof|passkey\/answer)$/.test(route);
    const isLeft = (route: string) => !visited.includes(route) && !isFile(route) && !isProof(route);
    expect(routes.filter(isLeft)).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
    console.log(`${examiner.examined} pages of ${routes.length} routes were looked at`);
  });

  it("and with scripts too, no page asked anything of a third party", () => {
    expect(originsOf(examiner.asked)).toEqual([new URL(walk.local.application).origin]);
  });
});
