import { describe, expect, it } from "vitest";
import { provedFor } from "../../../shared/domain/board/step-up.ts";
import { confirmEnrolled, digitsOn, openStepUp, prove } from "../../support/enrolling.ts";
import {
  atDesk,
  ballots,
  beforeBoard,
  chosen,
  confirmed,
  director,
  pass,
  rule,
  secondArrived,
  withApp,
  withEnrolled,
} from "./place.ts";

const author = "P-001";

describe("From their desk", () => {
  it("a director enrols ahead of any resolution, and the second person finds it on theirs", async () => {
    const place = await beforeBoard();
    const browser = await atDesk(place, director);
    await browser.open(browser.link("/step-up"));
    expect(browser.text).toContain("a resolution does not wait for that");
    expect(browser.page.root.querySelector('form[action$="/proof"]')).toBeNull();
    const app = await withEnrolled(place, browser);
    const digits = digitsOn(browser);
    const asked = place.story.world.provider.credentialMails.find(({ link }) => link !== null);
    const second = await atDesk(place, asked?.person.id ?? "");
    await second.send({}, "~key.");
    await confirmEnrolled(second, digits);
    await place.story.calm();
    const done = await atDesk(place, asked?.person.id ?? "");
    expect(done.page.root.querySelector('form[action*="~key."]')).toBeNull();
    pass(place, { days: rule.holdDays });
    const voting = await chosen(place);
    await prove(voting, app, Date.parse(place.story.world.now));
    await voting.send({}, "/ballot");
    expect(ballots(place)).toMatchObject([{ by: director, provedBy: { way: "code" } }]);
  });

  it("what counts already is said; nothing is proved from there, however it is sent", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    const browser = await atDesk(place, director, "fr");
    await openStepUp(browser);
    expect(browser.text).toContain("inscription confirmée");
    const { url, form } = browser.fillIn({}, "/step-up/code");
    const now = Date.parse(place.story.world.now);
    await browser.request("POST", url.replace("/code", "/proof"), { ...form, code: app.code(now) });
    expect((await place.deps.keyrings.load(director)).keyring.proofs).toEqual([]);
    await browser.request("POST", url.replace("/code", "/passkey/prove"), form);
    expect((await place.deps.keyrings.load(director)).keyring.challenge).toBeNull();
  });

  it("nobody enrols whose ballots ask for nothing", async () => {
    const place = await beforeBoard();
    const other = await atDesk(place, author);
    await openStepUp(other);
    expect(other.page.status).toBe(404);
    const without = await beforeBoard(null);
    const browser = await atDesk(without, director);
    expect(browser.page.root.querySelector('a[href$="/step-up"]')).toBeNull();
  });
});

describe("The second person", () => {
  it("types five wrong numbers and no more: then they refuse, or it is enrolled anew", async () => {
    const place = await beforeBoard();
    const browser = await chosen(place);
    await withEnrolled(place, browser);
    const digits = digitsOn(browser);
    const wrong = digits === "000000" ? "111111" : "000000";
    const second = await secondArrived(place);
    for (let times = 0; times < 5; times += 1) {
      await confirmEnrolled(second, wrong);
      expect(second.text).toContain("These are not the digits");
    }
    await confirmEnrolled(second, digits);
    expect(second.text).toContain("Too many wrong digits");
    await withEnrolled(place, browser);
    await confirmed(place, digitsOn(browser));
    await browser.open(browser.page.url);
    expect(browser.text).toContain("Not yet");
  });
});

describe("What was proved", () => {
  it("ends with its device: who gave it up casts no ballot by it", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    const browser = await chosen(place);
    await prove(browser, app, Date.parse(place.story.world.now));
    const { url, form } = browser.fillIn({}, "/ballot");
    const [proof] = (await place.deps.keyrings.load(director)).keyring.proofs;
    if (!proof) throw new Error("nothing was proved");
    const { way: _, credential: __, validUntil: ___, ...bound } = proof;
    expect(provedFor(proof, bound, place.story.world.now)).not.toBeNull();
    const other = await atDesk(place, director);
    await openStepUp(other);
    await other.send({}, "/ending/1");
    await browser.request("POST", url, form);
    expect(browser.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
  });

  it("ends too when another device takes its place", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    const browser = await chosen(place);
    await openStepUp(browser);
    await withEnrolled(place, browser);
    const digits = digitsOn(browser);
    pass(place, { minutes: 1 });
    const voting = await chosen(place);
    await prove(voting, app, Date.parse(place.story.world.now));
    const { url, form } = voting.fillIn({}, "/ballot");
    await confirmed(place, digits);
    await voting.request("POST", url, form);
    expect(voting.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
  });
});
