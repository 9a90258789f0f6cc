import { describe, expect, it } from "vitest";
import { digitsOn, prove } from "../../support/enrolling.ts";
import {
  another,
  arrived,
  beforeBoard,
  chosen,
  confirmed,
  contract,
  declaring,
  director,
  pass,
  type Stepping,
  withApp,
  withEnrolled,
} from "./place.ts";

const nowOf = ({ story }: Stepping) => Date.parse(story.world.now);
const recusals = ({ story }: Stepping) =>
  story.world.memory.entries.filter(({ type }) => type === "recusal-recorded").map(({ facts }) => facts);
const boardOf = ({ story }: Stepping) => story.world.report?.resolution !== undefined;

describe("A director who is out of a ballot that asks for a code", () => {
  it.each([
    ["disqualified", contract],
    ["stepped-aside", { ...contract, ground: "none" }],
  ])(
    "is so once they showed it, as %s; what they wrote waits meanwhile, and the record says by what",
    async (how, said) => {
      const place = await beforeBoard();
      const app = await withApp(place);
      const browser = await declaring(place, director, said);
      expect(browser.page.url).toContain("/step-up?for=recusal");
      expect(browser.text).toContain("or a director is out of one");
      expect(recusals(place)).toEqual([]);
      await prove(browser, app, nowOf(place));
      expect(browser.page.url).toMatch(/\/recusal\?confirming$/);
      expect(browser.text).toContain(contract.reason);
      await browser.send({}, "/recusal");
      expect(browser.page.url).toContain("/receipt");
      expect(recusals(place)).toMatchObject([
        { by: director, how, provedBy: { way: "code", credential: 1 } },
      ]);
    },
  );

  it("is not by the link alone, however it is sent, and the resolution stays open; what was sent so waits", async () => {
    const place = await beforeBoard();
    const browser = await arrived(place, director);
    await browser.open(`${browser.page.url}/recusal`);
    const { url, form } = browser.fillIn({ ...contract, sure: "yes" }, "/recusal");
    await browser.request("POST", url, form);
    expect(browser.page.url).toContain("/step-up?for=recusal");
    expect(recusals(place)).toEqual([]);
    expect(boardOf(place)).toBe(true);
    await browser.open(url);
    expect(browser.text).toContain(contract.reason);
  });

  it("is not by what was proved too long ago, in another session, or by another director", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    const browser = await declaring(place);
    await prove(browser, app, nowOf(place));
    const other = await declaring(place, another);
    expect(other.page.url).toContain("/step-up");
    const elsewhere = await declaring(place);
    expect(elsewhere.page.url).toContain("/step-up");
    pass(place, { minutes: 11 });
    await browser.send({}, "/recusal");
    expect(browser.page.url).toContain("/step-up?for=recusal");
    expect(recusals(place)).toEqual([]);
    await prove(browser, app, nowOf(place));
    await browser.send({}, "/recusal");
    expect(recusals(place)).toMatchObject([{ by: director, how: "disqualified" }]);
  });

  it("tries as often as before a ballot, and is led back to what they declared by the right code then", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    const browser = await declaring(place);
    const wrong = app.shows(nowOf(place)) === "000000" ? "111111" : "000000";
    const { url, form } = browser.fillIn({ code: wrong }, "/proof");
    await browser.request("POST", url, form);
    expect(browser.text).toContain("wrong, or was used already");
    expect(browser.page.url).toContain("for=recusal");
    for (let times = 0; times < 4; times += 1) await browser.request("POST", url, form);
    expect(browser.text).toContain("Too many wrong codes");
    await browser.request("POST", url, { ...form, code: app.code(nowOf(place)) });
    expect(browser.text).toContain("Too many wrong codes");
    pass(place, { minutes: 16 });
    await browser.open(browser.page.url);
    await prove(browser, app, nowOf(place));
    expect(browser.page.url).toMatch(/\/recusal\?confirming$/);
  });

  it("shows nothing that they enrolled just now: it counts some days later, and what they declared waits", async () => {
    const place = await beforeBoard();
    const browser = await declaring(place);
    await withEnrolled(place, browser);
    expect(browser.page.url).toContain("for=recusal");
    await confirmed(place, digitsOn(browser));
    await browser.open(browser.page.url);
    expect(browser.text).toContain("Not yet");
    expect(browser.page.root.querySelector('[name^="code"]')).toBeNull();
    expect(recusals(place)).toEqual([]);
  });

  it("goes on to the ballot where they chose one, though they had begun to declare an interest", async () => {
    const place = await beforeBoard();
    const app = await withApp(place);
    await declaring(place);
    const browser = await chosen(place);
    expect(browser.page.url).toMatch(/\/step-up$/);
    await prove(browser, app, nowOf(place));
    expect(browser.page.url).toContain("/signature");
  });
});

it("whoever declares what the by-laws except keeps their vote, and shows nothing more for it", async () => {
  const place = await beforeBoard();
  const browser = await declaring(place, director, { ...contract, ground: "excepted.pay" });
  expect(browser.page.url).toMatch(/\/recusal\?confirming$/);
  await browser.send({}, "/recusal");
  expect(browser.page.url).toContain("#declared-title");
});

it("a recusal from a ballot that asks for no more is recorded by the link alone", async () => {
  const place = await beforeBoard({ for: ["governance"] });
  const browser = await declaring(place);
  expect(browser.page.url).toMatch(/\/recusal\?confirming$/);
  await browser.send({}, "/recusal");
  const [recusal] = recusals(place);
  expect(recusal).toMatchObject({ by: director, how: "disqualified" });
  expect(recusal).not.toHaveProperty("provedBy");
});
