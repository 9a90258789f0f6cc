import { describe, expect, it } from "vitest";
import { digitsOn, prove } from "../../support/enrolling.ts";
import {
  arrived,
  ballots,
  beforeBoard,
  browserOn,
  chosen,
  codeOf,
  confirmed,
  director,
  origin,
  pass,
  withApp,
  withEnrolled,
} from "./place.ts";

describe("A ballot that asks for a code", () => {
  it("is cast by whoever shows it, and says by what; the choice waits meanwhile", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    const browser = await chosen(place);
    expect(browser.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
    await prove(browser, app, Date.parse(place.story.world.now));
    expect(browser.page.url).toContain("/signature");
    await browser.send({}, "/ballot");
    expect(browser.page.url).toContain("/receipt");
    expect(ballots(place)).toMatchObject([{ by: director, provedBy: { way: "code", credential: 1 } }]);
  });

  it("is cast by no link alone, however it is sent", async () => {
    const place = await beforeBoard();
    await withApp(place);
    const browser = await chosen(place);
    const { lane = "", round = 1, contentHash = "" } = formOf(place);
    const csrf = browser.fillIn({}, "/proof").form["csrf"] ?? "";
    const url = browser.page.url.replace("/step-up", "/ballot");
    const form = { csrf, command: "c", ballot: "sign", lane, round: String(round), contentHash, masked: "0" };
    await browser.request("POST", url, form);
    expect(browser.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
  });

  it("takes six wrong ones for five, though they come at one moment; then none is looked at for a while, and two are told", async () => {
    const place = await beforeBoard();
    const { secret } = await withApp(place);
    const browser = await chosen(place);
    const right = codeOf(place, secret);
    const wrong = right === "000000" ? "111111" : "000000";
    const { url, form } = browser.fillIn({ code: wrong }, "/proof");
    const tabs = Array.from({ length: 6 }, () => browserOn(place));
    for (const tab of tabs) for (const [name, value] of browser.cookies) tab.cookies.set(name, value);
    await Promise.all(tabs.map((tab) => tab.request("POST", url, form)));
    await place.story.calm();
    expect(place.deps.keyrings).toBeDefined();
    const { keyring } = await place.deps.keyrings.load(director);
    expect(keyring.wrong).toBe(5);
    const templates = place.story.world.provider.credentialMails.map(({ template }) => template);
    expect(templates.filter((one) => one === "credentials-locked")).toHaveLength(1);
    expect(templates.filter((one) => one === "credentials-tried")).toHaveLength(1);
    await browser.open(url.replace("/proof", ""));
    expect(browser.text).toContain("Too many wrong codes");
    await browser.request("POST", url, { ...form, code: right });
    expect(browser.text).toContain("Too many wrong codes");
    pass(place, { minutes: 16 });
    await browser.open(url.replace("/proof", ""));
    await browser.send({ code: codeOf(place, secret) }, "/proof");
    expect(browser.page.url).toContain("/signature");
  });

  it("takes the same code no second time, nor what was proved for too long, nor in another session", async () => {
    const place = await beforeBoard();
    const { secret } = await withApp(place);
    const browser = await chosen(place);
    const code = codeOf(place, secret);
    await browser.send({ code: ` ${code.slice(0, 3)} ${code.slice(3)} ` }, "/proof");
    expect(browser.page.url).toContain("/signature");
    const other = await chosen(place);
    expect(other.page.url).toContain("/step-up");
    await other.send({ code }, "/proof");
    expect(other.text).toContain("wrong, or was used already");
    pass(place, { minutes: 11 });
    await browser.send({}, "/ballot");
    expect(browser.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
  });

  it("keeps what was typed wrong apart: a word in place of digits is no try", async () => {
    const place = await beforeBoard();
    await withApp(place);
    const browser = await chosen(place, director, "fr");
    await browser.send({ code: "bonjour" }, "/proof");
    expect(browser.text).toContain("Saisissez les six chiffres");
    expect((await place.deps.keyrings.load(director)).keyring.wrong).toBe(0);
  });
});

describe("Enrolling an app", () => {
  it("counts for nothing before a second person has heard the digits, nor for some days after", async () => {
    const place = await beforeBoard();
    const browser = await chosen(place);
    const { secret } = await withEnrolled(place, browser);
    expect(browser.text).toContain("A second person is asked");
    const digits = digitsOn(browser);
    expect(digits).toMatch(/^\d{6}$/);
    const mails = place.story.world.provider.credentialMails;
    expect(mails.map(({ template }) => template)).toEqual(["credential-to-confirm", "credential-proposed"]);
    expect(mails[0]?.person.id).not.toBe(director);
    expect(mails[1]?.person.id).toBe(director);
    const second = await confirmed(place, digits === "000000" ? "111111" : "000000");
    expect(second.text).toContain("These are not the digits");
    await second.send({ answer: "confirm", digits }, "/answer");
    await place.story.calm();
    expect(second.text).toContain("Nothing awaits you here");
    await browser.open(browser.page.url);
    expect(browser.text).toContain("Not yet");
    expect(browser.page.root.querySelector('[name^="code"]')).toBeNull();
    pass(place, { days: 3 });
    const again = await chosen(place);
    await again.send({ code: codeOf(place, secret) }, "/proof");
    expect(again.page.url).toContain("/signature");
  });

  it("is shown as a picture and as text, begins by a button alone, and its field can be pasted into", async () => {
    const place = await beforeBoard();
    const browser = await chosen(place);
    await browser.open(`${browser.page.url}/code`);
    expect(browser.page.url).toMatch(/\/step-up$/);
    await browser.send({}, "/step-up/code");
    expect(browser.page.root.querySelector("img")?.getAttribute("src")).toMatch(/^data:image\/svg/);
    expect(browser.page.root.querySelector("form input[autocomplete=one-time-code]")).not.toBeNull();
    await browser.send({ code: "123" }, "/step-up/code");
    expect(browser.text).toContain("Type the six digits");
  });

  it("proves nothing by a key that was put in the place of what was enrolled", async () => {
    const place = await beforeBoard();
    await withApp(place);
    const { keyring, revision } = await place.deps.keyrings.load(director);
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const keys = keyring.keys.map((key) => ({ ...key, secret }));
    await place.deps.keyrings.keep(director, { ...keyring, keys }, revision);
    const browser = await chosen(place);
    expect(browser.page.root.querySelector('input[autocomplete="one-time-code"]')).toBeNull();
    const { form } = browser.fillIn({}, "/step-up/code");
    await browser.request("POST", `${browser.page.url}/proof`, {
      csrf: form["csrf"] ?? "",
      code: codeOf(place, secret),
    });
    expect(browser.page.url).toContain("/step-up");
  });

  it("of a lost device begins anew: the old one goes once the new one is confirmed, which waits its days", async () => {
    const place = await beforeBoard();
    const { secret } = await withApp(place);
    const browser = await chosen(place);
    const { secret: next } = await withEnrolled(place, browser);
    await confirmed(place, digitsOn(browser));
    await browser.open(`${origin}${new URL(browser.page.url).pathname}`);
    expect(browser.text).toContain("Not yet");
    pass(place, { days: 3 });
    await browser.open(browser.page.url);
    const again = await chosen(place);
    pass(place, { minutes: 1 });
    await again.send({ code: codeOf(place, secret) }, "/proof");
    expect(again.page.url).toContain("said=wrong");
    await again.send({ code: codeOf(place, next) }, "/proof");
    expect(again.page.url).toContain("/signature");
  });

  it("by whoever gives it up proves nothing from then on, and they are told", async () => {
    const place = await beforeBoard();
    const { secret } = await withApp(place);
    const browser = await chosen(place);
    const { url, form } = browser.fillIn({ code: codeOf(place, secret) }, "/proof");
    await browser.send({}, "/ending/1");
    await place.story.calm();
    expect(place.story.world.provider.credentialMails.at(-1)?.template).toBe("credential-ended");
    await browser.request("POST", url, form);
    expect(browser.page.url).toContain("/step-up");
  });
});

it("A ballot that asks for the link alone is as it was", async () => {
  const place = await beforeBoard(null);
  const browser = await arrived(place, director);
  await browser.send({ ballot: "sign" }, "/signature");
  await browser.send({}, "/ballot");
  const [ballot] = ballots(place);
  expect(ballot).toMatchObject({ by: director });
  expect(ballot).not.toHaveProperty("provedBy");
});

/** What the ballot's form names. */
function formOf({ story }: Awaited<ReturnType<typeof beforeBoard>>) {
  const { report } = story.world;
  const lane = report?.policy.stages[report.stage ?? 0]?.lanes[0]?.id;
  return { lane, round: report?.round, contentHash: report?.contentHash ?? "" };
}
