import { describe, expect, it } from "vitest";
import type { Visitor } from "../../../support/visitor.ts";
import { answeredBy, withPasskey } from "../../stepping-up/passkeys.ts";
import {
  another,
  ballots,
  beforeBoard,
  chosen,
  codeOf,
  director,
  type Stepping,
  withApp,
} from "../../stepping-up/place.ts";

/** A code that is not the one that the app shows. */
const wrongOf = (place: Stepping, secret: string): string =>
  codeOf(place, secret) === "000000" ? "111111" : "000000";

const typed = (browser: Visitor, code: string) => browser.send({ code }, "/proof");

describe.each([
  {
    lang: "en" as const,
    none: "Nothing of yours is enrolled and confirmed yet",
    digits: "Type the six digits",
    wrong: "wrong, or was used already. Wait for the next one: you have 4 tries left",
    last: "you have one try left",
    locked: "Too many wrong codes",
    next: "If you lost your device, enrol another one below",
    passkey: "Your passkey was not recognised. Begin again",
  },
  {
    lang: "fr" as const,
    none: "Rien n’est encore inscrit et confirmé à votre nom",
    digits: "Saisissez les six chiffres",
    wrong: "erroné, ou a déjà servi. Attendez le suivant : il vous reste 4 essais",
    last: "il vous reste un seul essai",
    locked: "Trop de codes erronés",
    next: "En cas de perte de votre appareil, inscrivez-en un autre ci-dessous",
    passkey: "Votre clé d’accès n’a pas été reconnue. Recommencez",
  },
])("A ballot that asks for a code, in $lang", ({ lang, ...words }) => {
  it("by a forwarded link, of whoever has nothing enrolled, is told what to do", async () => {
    const place = await beforeBoard();
    const browser = await chosen(place, another, lang);
    expect(browser.text).toContain(words.none);
    expect(ballots(place)).toEqual([]);
  });

  it("and a code that is tried six times, each hear what is wrong, and what next", async () => {
    const place = await beforeBoard();
    const { secret } = await withApp(place);
    const browser = await chosen(place, undefined, lang);
    await typed(browser, "12345");
    expect(browser.text).toContain(words.digits);
    await typed(browser, wrongOf(place, secret));
    expect(browser.text).toContain(words.wrong);
    for (let more = 0; more < 3; more += 1) await typed(browser, wrongOf(place, secret));
    expect(browser.text).toContain(words.last);
    await typed(browser, wrongOf(place, secret));
    expect(browser.text).toContain(words.locked);
    expect(browser.text).toContain(words.next);
    expect(browser.page.root.querySelector('input[autocomplete="one-time-code"]')).toBeNull();
    expect(ballots(place)).toEqual([]);
  });

  it("of a person whose code is another's is refused as a wrong one", async () => {
    const place = await beforeBoard();
    await withApp(place);
    const { secret } = await withApp(place, another);
    const browser = await chosen(place, undefined, lang);
    await typed(browser, codeOf(place, secret));
    expect(browser.text).toContain(words.wrong);
  });

  it("of a person whose passkey is another's is refused, and can begin again", async () => {
    const place = await beforeBoard({ asks: "passkey" });
    const own = await withPasskey(place);
    const theirs = await withPasskey(place, another);
    const browser = await chosen(place, undefined, lang);
    await answeredBy(browser, theirs, "prove");
    expect(browser.read("[role=alert]")).toContain(words.passkey);
    expect(ballots(place)).toEqual([]);
    await answeredBy(browser, own, "prove");
    await browser.send({}, "/ballot");
    expect(ballots(place)).toMatchObject([{ by: director }]);
  });
});
