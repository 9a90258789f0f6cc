import { describe, expect, it } from "vitest";
import { type App, confirmEnrolled, digitsOn, prove } from "../../support/enrolling.ts";
import { give } from "../histories/acts.ts";
import {
  another,
  arrived,
  atDesk,
  ballots,
  beforeBoard,
  chosen,
  declares,
  director,
  type Stepping,
  secondArrived,
  withApp,
} from "./place.ts";

const [executive, secretary, chair] = ["P-006", "P-007", "P-008"];

const mails = ({ story }: Stepping) =>
  story.world.provider.credentialMails.map(({ template, person }) => `${template} ${person.id}`);

/** A director asks for an exception; the digits that their page shows then. */
async function asked(place: Stepping, lang: "en" | "fr" = "en") {
  const browser = await chosen(place, director, lang);
  await browser.send({ because: "lost" }, "/proof");
  await place.story.calm();
  return browser;
}

/** One of those who are asked to grant it hears the director's digits. */
async function grants(place: Stepping, digits: string, who?: string) {
  const granting = await secondArrived(place, "en", who);
  await confirmEnrolled(granting, digits);
  await place.story.calm();
  return granting;
}

describe("A director who can show nothing of their own", () => {
  it("casts one ballot by an exception that any two of those grant who are asked; the record names them and why", async () => {
    const place = await beforeBoard();
    const browser = await asked(place);
    const told = [chair, secretary, executive, another].map((one) => `exception-to-grant ${one}`);
    expect(mails(place)).toEqual([...told, `exception-asked ${director}`]);
    const first = digitsOn(browser);
    const granting = await grants(place, first, another);
    expect(granting.text).toContain("Nothing awaits you here");
    await browser.open(browser.page.url);
    expect(digitsOn(browser)).not.toBe(first);
    expect(browser.text).not.toContain("Go on by this exception");
    // Of those who are asked the first time, nobody who granted it is asked again.
    expect(mails(place).slice(5)).toEqual([...told.slice(0, 3), `exception-granted-once ${director}`]);

    const second = await secondArrived(place, "en", secretary);
    expect(second.text).toContain("My device is lost");
    await second.send({ answer: "confirm", digits: digitsOn(browser) }, "/answer");
    await place.story.calm();
    expect(mails(place).at(-1)).toBe(`exception-granted ${director}`);
    await browser.open(browser.page.url);
    await browser.send({}, "/proof");
    expect(browser.page.url).toContain("/signature");
    await browser.send({}, "/ballot");
    const [ballot] = ballots(place);
    const granted = [another, secretary];
    expect(ballot).toMatchObject({
      ...{ by: director, provedBy: { way: "exception", exception: { because: "lost", granted } } },
    });
  });

  it("asks nobody who is away, nor whoever is out of the matter; and the chair, who asks for their own, is not asked", async () => {
    const place = await beforeBoard();
    const [theirs, own] = [await withApp(place, another), await withApp(place, director)];
    await declares(place, another, theirs);
    give(place.story, secretary, []);
    const had = mails(place).length;
    const browser = await chosen(place, chair);
    await browser.send({ because: "unable" }, "/proof");
    await place.story.calm();
    expect(mails(place).slice(had)).toEqual([
      ...[executive, director].map((one) => `exception-to-grant ${one}`),
      `exception-asked ${chair}`,
    ]);
    // Whoever recused themselves since they were asked grants it no more: somebody else does.
    await declares(place, director, own);
    const granting = await grants(place, digitsOn(browser), director);
    expect(granting.text).toContain("You have a part in this matter");
    await grants(place, digitsOn(browser), executive);
    expect(mails(place)).not.toContain(`exception-granted-once ${chair}`);
  });

  it("is named on the certificate: for the minute book with who granted it and why, to be handed out by number alone", async () => {
    const place = await beforeBoard();
    const others = [chair, another];
    const apps = new Map<string, App>();
    for (const one of others) apps.set(one, await withApp(place, one));
    const browser = await asked(place);
    await grants(place, digitsOn(browser));
    await browser.open(browser.page.url);
    await grants(place, digitsOn(browser));
    await browser.open(browser.page.url);
    await browser.send({}, "/proof");
    await browser.send({}, "/ballot");
    for (const [who, app] of apps) {
      const signing = await chosen(place, who);
      await prove(signing, app, Date.parse(place.story.world.now));
      await signing.send({}, "/ballot");
    }
    await place.story.calm();
    const reading = await atDesk(place, chair);
    await reading.open(reading.link("/resolutions"));
    await reading.open(reading.link("/resolutions/of/"));
    expect(reading.text).toContain("1 by an exception that two people granted");
    expect(reading.text).toMatch(/by an exception for this ballot, their device was lost, granted by .+ · /);
    await reading.open(reading.link("for=handing-out"));
    expect(reading.text).toContain("2 by a one-time code · 1 by an exception that two people granted");
    expect(reading.text).not.toContain("their device was lost");
  });

  it("casts none before: neither once one person granted it, nor by what is sent, nor for another's ballot", async () => {
    const place = await beforeBoard();
    const browser = await asked(place);
    await grants(place, digitsOn(browser));
    const { url, form } = browser.fillIn({}, "/proof");
    await browser.request("POST", url, { csrf: form["csrf"] ?? "", view: "exception" });
    expect(browser.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
    expect((await place.deps.keyrings.load(director)).keyring.proofs).toEqual([]);
  });

  it.each([
    ["en" as const, "Choose why you can show neither", "An exception for one ballot of"],
    [
      "fr" as const,
      "Choisissez pourquoi vous ne pouvez montrer ni l’un ni l’autre",
      "Une exception pour un vote",
    ],
  ])(
    "says why, in %s; whoever is asked finds it on their desk, and refuses it with a reason",
    async (lang, why, title) => {
      const place = await beforeBoard();
      const browser = await chosen(place, director, lang);
      await browser.send({}, "/proof");
      expect(browser.text).toContain(why);
      expect(mails(place)).toEqual([]);
      await asked(place, lang);
      const desk = await atDesk(place, chair, lang);
      expect(desk.text).toContain(title);
      await desk.send({}, "~key.");
      await desk.send({ answer: "refuse", reason: "I could not reach them." }, "/answer");
      await place.story.calm();
      expect(mails(place).at(-1)).toBe(`exception-refused ${director}`);
    },
  );

  it("goes on by none once a device of theirs counts: they show that, also by a page from before", async () => {
    const place = await beforeBoard();
    const early = await asked(place);
    await grants(place, digitsOn(early));
    await early.open(early.page.url);
    await grants(place, digitsOn(early));
    await early.open(early.page.url);
    expect(early.text).toContain("Go on by this exception");
    await withApp(place);
    const browser = await arrived(place, director);
    await browser.open(`${browser.page.url}/step-up`);
    expect(browser.text).not.toContain("Go on by this exception");
    const { url, form } = browser.fillIn({}, "/proof");
    await browser.request("POST", url, { csrf: form["csrf"] ?? "", view: "exception" });
    expect(browser.page.url).toContain("/step-up");
    expect((await place.deps.keyrings.load(director)).keyring.proofs).toEqual([]);
  });

  it("is nobody who has a device that counts: they show it", async () => {
    const place = await beforeBoard();
    await withApp(place);
    const browser = await chosen(place);
    const { url, form } = browser.fillIn({}, "/proof");
    await browser.request("POST", url, { csrf: form["csrf"] ?? "", view: "asking", because: "lost" });
    await place.story.calm();
    expect(mails(place)).not.toContain(`exception-asked ${director}`);
    const plain = await arrived(place, director);
    await plain.open(`${plain.page.url}/step-up`);
    expect(plain.text).not.toContain("Ask for an exception");
  });
});
