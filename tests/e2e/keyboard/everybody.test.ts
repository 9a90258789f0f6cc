import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logger } from "../../../shared/runtime/entry-point.ts";
import { subscribeAgain } from "../../../shared/usecases/reading/manage-subscription.ts";
import { leaveBrowser, openBrowser, originsOf } from "../../support/browser.ts";
import { Examiner } from "../../support/examiner.ts";
import { routeOf, routes } from "../../support/router.ts";
import { type Paged, pagesOn } from "../../unit/functions/place.ts";
import { withGrace } from "../../unit/histories/example.ts";
import { decidingScenes } from "./deciding.ts";
import { meetingsScenes } from "./meetings.ts";
import { membersScenes } from "./members.ts";
import { partyScenes } from "./parties.ts";
import { payingScenes } from "./paying.ts";
import { planScenes } from "./plan.ts";
import { publicityScenes } from "./publicity.ts";
import { readersScenes } from "./readers.ts";
import { secretaryScenes } from "./secretary.ts";
import { Walk } from "./walk.ts";
import { regrettingScenes, writingScenes } from "./writing.ts";

let browser: Browser;
let examiner: Examiner;
let walk: Walk;
/** A report that is written, decided, published and translated from scene to scene. */
let report: Paged;

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
  examiner = await Examiner.begin(browser);
  walk = await Walk.begin(browser, async ({ response }) =>
    expect(await examiner.faultsOf(response)).toEqual([]),
  );
  report = await pagesOn(0, (story) => Promise.resolve(story.changeBylaws(withGrace)));
  report.memory.draft = null;
  for (const left of report.leaving) await subscribeAgain(report.deps, left);
  walk.at(report);
});

afterAll(async () => {
  await walk?.close();
  await leaveBrowser(browser);
});

describe("by keyboard alone, without scripts, at 400 % zoom, and with words a third longer", () => {
  const theWalk = () => walk;
  const theReport = () => report;
  writingScenes(theWalk);
  regrettingScenes(theWalk);
  decidingScenes(theWalk, theReport);
  partyScenes(theWalk);
  planScenes(theWalk);
  payingScenes(theWalk);
  publicityScenes(theWalk);
  membersScenes(theWalk);
  meetingsScenes(theWalk);
  secretaryScenes(theWalk, theReport);
  readersScenes(theWalk);
});

describe("nothing was left out", () => {
  it("somebody with a keyboard alone came to every page and used every form that the router has", async () => {
    const visited = await Promise.all(walk.requests.map(({ method, url }) => routeOf(method, url)));
    // A file is no page: a browser keeps it; what a script alone asks is none either.
    const isFile = (route: string) =>
      /\.(json|ics|csv|pdf|js|zip)\}?$|\/files\/:sha256|\/of\/:body\/:name\/minutes|\/(?:attaching\/:field|meeting\/minutes)\/(?:upload|:file\/(?:parts|arrived))/.test(
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
    expect(originsOf(examiner.asked)).toEqual([walk.origin]);
  });
});
