import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secretary } from "../meeting-place.ts";
import { declaring, officer, opensInterests, recorded } from "../officer-place.ts";
import { browserOn, pagesOf, pagesOn } from "../place.ts";
import { atDesk } from "../to-desk.ts";

/** An officer declares an interest from any form that a browser or a program may send, and from two tabs. */

const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

/** What is sent of each field, and where it is amiss. */
const natures = [
  ...["financial", "family", "other-duty", "earlier-part", "other"].map((sent) => ({ sent, isWrong: false })),
  ...["", "x", "Financial", "financial ", "financial,family", "__proto__"].map((sent) => ({
    ...{ sent, isWrong: true },
  })),
];
const reasons = [
  ...[
    "My firm rents it.",
    "Ma société la loue.",
    "<b onclick=x>It</b>",
    "x".repeat(4_000),
    "a\r\n\r\nb",
    "شركتي تؤجرها",
  ].map((sent) => ({ sent, isWrong: false })),
  ...[
    "",
    "   ",
    "\u00a0\u2003",
    "\u200b",
    "x".repeat(4_001),
    "It pays the school of Oumar, 11 years old.",
  ].map((sent) => ({ sent, isWrong: true })),
];
const sent = fc.record({
  nature: fc.constantFrom(...natures),
  reason: fc.constantFrom(...reasons),
  masked: fc.constantFrom("0", "0", "0", "1", "", "-1"),
  hasCommand: fc.constantFrom(true, true, true, false),
  isTwice: fc.boolean(),
});

type Sent = typeof sent extends fc.Arbitrary<infer One> ? One : never;

describe.each(["en", "fr"] as const)("in %s", (lang) => {
  it("whatever an officer sends is declared once where it is whole, and stands in the form where it is not, with what it lacks", async () => {
    const place = await pagesOn(3);
    const form = await declaring(place, lang);
    const { url } = form.page;
    const declared = new Set<string>();
    const sends = async ({ nature, reason, masked, hasCommand, isTwice }: Sent) => {
      const made = form.fillIn({ nature: nature.sent, reason: reason.sent, masked }, "/interest");
      const told = hasCommand ? made.form : { ...made.form, command: "" };
      for (let times = isTwice ? 2 : 1; times > 0; times -= 1) await form.request("POST", made.url, told);
      const said = `${nature.sent} ${reason.sent}`;
      // What stands already is not asked about: nothing new is said by it.
      const isKnown = masked === "0" || declared.has(said);
      const isWhole = hasCommand && !nature.isWrong && !reason.isWrong && isKnown;
      if (isWhole) declared.add(said);
      expect(await recorded(place)).toHaveLength(declared.size);
      if (hasCommand && !isWhole) {
        if (nature.isWrong) expect(form.link("#field-nature")).toBeTruthy();
        if (reason.isWrong || !isKnown) expect(form.link("#field-reason")).toBeTruthy();
        if (!reason.isWrong) expect(form.page.root.querySelector("textarea")?.text).toBe(reason.sent);
      }
      await form.open(url);
      expect(form.page.root.querySelectorAll("section.panel dl")).toHaveLength(declared.size);
    };
    await fc.assert(fc.asyncProperty(sent, sends), { numRuns: 40, seed, endOnFailure: true });
  }, 60_000);
});

it("what was sent of it from a second tab waits beside the first; from the page of both, each is opened where it was written", async () => {
  const room = await secretary();
  const place = pagesOf(room.place);
  const one = await atDesk(place, officer);
  const two = browserOn(place);
  for (const [name, value] of one.cookies) two.cookies.set(name, value);
  await opensInterests(place, one);
  await two.open(one.page.url);
  await one.send({ nature: "", reason: "My firm rents it." }, "/interest");
  await two.send({ nature: "", reason: "My brother works there." }, "/interest");
  expect(two.text).toContain("Which of the two do you mean?");
  await two.open(two.link("/interest?checked"));
  expect([two.page.status, two.page.root.querySelector("textarea")?.text]).toEqual([
    200,
    "My firm rents it.",
  ]);
  // Of a meeting's page as well: it led to a page of the document that there is not.
  await room.sitting();
  await room.enter("call");
  const item =
    [...place.memory.meetings.heads.values()].flatMap(({ meeting }) => meeting.agenda)[0]?.item ?? "";
  const { url, form } = room.formOf("minute", { item });
  for (const words of ["x".repeat(4_001), "y".repeat(4_001)])
    await room.browser.request("POST", url, { ...form, [`words.${item}`]: words });
  expect(room.text()).toContain("Which of the two do you mean?");
  await room.browser.open(room.browser.link("checked=minute"));
  expect(room.browser.page.status).toBe(200);
  expect(room.text()).toContain("x".repeat(4_001));
});
