import { describe, expect, it } from "vitest";
import type { Visitor } from "../../support/visitor.ts";
import { officer } from "../hostile/donors.ts";
import { director } from "../hostile/parties.ts";
import {
  accept,
  atTwoOfDonor,
  chosen,
  colleague,
  consent,
  sign,
  withdraw,
  withdrawConsent,
} from "./overtaken-place.ts";
import { atConsent, atSignature, decideAs, signature } from "./party-place.ts";
import { arriveAs, browserOn, type Paged } from "./place.ts";

/** What somebody outside confirms on a page that was overtaken between its opening and its button: in words, and nothing of it is recorded. */

describe("what is confirmed on a page that was overtaken", () => {
  it.each<
    [
      what: string,
      place: () => Promise<Paged>,
      open: (place: Paged) => Promise<Visitor>,
      meanwhile: (place: Paged) => Promise<unknown>,
      said: RegExp,
    ]
  >([
    ["a consent, once the document was withdrawn", atConsent, consent, withdraw, /retiré/],
    ["a signature, once the document was withdrawn", atSignature, sign, withdraw, /retiré/],
    [
      "a signature, once another party refused",
      atSignature,
      sign,
      (place) => decideAs(place, director, { ...signature, signature: "refuse", reason: "Not yet." }),
      /de nouveau/,
    ],
    [
      "a signature of the organisation, once the other party withdrew its consent",
      atSignature,
      chosen(director, { ...signature, name: "Claire", role: "Directrice" }),
      withdrawConsent,
      /consent/,
    ],
    [
      "an acceptance, once a colleague returned it",
      atTwoOfDonor,
      accept,
      (place) => decideAs(place, colleague, { decision: "request-changes", comment: "Non." }, "fr"),
      /de nouveau|renvoyé|répondu/,
    ],
    [
      "a return, once a colleague accepted it",
      atTwoOfDonor,
      chosen(officer, { decision: "request-changes", comment: "Ce montant est faux." }),
      (place) => decideAs(place, colleague, { decision: "accept" }, "fr"),
      /publié/,
    ],
  ])("is not recorded, and its reader told why: %s", async (_, begin, open, meanwhile, said) => {
    const place = await begin();
    const visitor = await open(place);
    await meanwhile(place);
    const before = place.memory.entries.length;
    await visitor.send();
    await place.calm();
    expect(place.memory.entries).toHaveLength(before);
    expect(visitor.page.status).toBe(409);
    expect(visitor.text).toMatch(said);
  });
});

/** The pages of a confirmation in two windows of one browser. */
async function inTwoWindows(place: Paged, one: Visitor): Promise<Visitor> {
  const other = browserOn(place);
  for (const [name, value] of one.cookies) other.cookies.set(name, value);
  await other.open(one.page.url);
  return other;
}

describe("what is confirmed twice at the same moment", () => {
  it.each<[string, () => Promise<Paged>, (place: Paged) => Promise<Visitor>, string]>([
    ["a consent", atConsent, consent, "decision-recorded"],
    ["a signature", atSignature, sign, "signature-recorded"],
    ["an acceptance", atTwoOfDonor, accept, "decision-recorded"],
  ])("is recorded once, and both windows show its receipt: %s", async (_, begin, open, type) => {
    const place = await begin();
    const one = await open(place);
    const other = await inTwoWindows(place, one);
    const of = () => place.memory.entries.filter((entry) => entry.type === type).length;
    const before = of();
    await Promise.all([one.send(), other.send()]);
    await place.calm();
    expect(of()).toBe(before + 1);
    for (const window of [one, other]) expect(window.page.url).toMatch(/\/receipt$/);
    // And once more, by a page that was gone back to.
    await other.open(one.page.url.replace(/\/receipt$/, ""));
    expect(of()).toBe(before + 1);
  });

  it("is one answer, where one officer accepts and another returns it", async () => {
    const place = await atTwoOfDonor();
    const one = await accept(place);
    const other = await chosen(colleague, { decision: "request-changes", comment: "Ce montant est faux." })(
      place,
    );
    await Promise.all([one.send(), other.send()]);
    await place.calm();
    const statuses = [one, other].map(({ page }) => page.status);
    expect(statuses.toSorted()).toEqual([200, 409]);
    const isAccepted = statuses[0] === 200;
    expect(place.world.report?.status).toBe(isAccepted ? "published" : "changes-requested");
    // What the other one had written is not lost.
    if (isAccepted) expect(other.text).toContain("Ce montant est faux.");
  });
});

describe("a form of a signature that somebody tampered with", () => {
  const tampered: [string, Record<string, string>][] = [
    ["another version", { contentHash: "0".repeat(64) }],
    ["another lane", { lane: "direction" }],
    ["another round", { round: "2" }],
    ["no name", { name: "" }],
    ["a name of nothing that can be seen", { name: "\u200b\u202e" }],
    ["a name beyond all bounds", { name: "a".repeat(201) }],
    ["no function", { role: "" }],
    ["an answer that there is none", { signature: "maybe" }],
    ["reasons beyond all bounds", { signature: "refuse", reason: "a".repeat(50_000) }],
    ["another's token", { csrf: "0".repeat(43) }],
    ["a refusal without a reason", { signature: "refuse", reason: "" }],
  ];

  it.each(tampered)("is not recorded: %s", async (_, typed) => {
    const place = await atSignature();
    const visitor = await sign(place);
    const before = place.memory.entries.length;
    await visitor.send(typed);
    await place.calm();
    expect(visitor.page.status).toBeGreaterThanOrEqual(400);
    expect(visitor.read("h1")).not.toBe("");
    expect(place.memory.entries).toHaveLength(before);
  });

  it("signs in one line, without what cannot be seen, and in the words of our own page", async () => {
    const place = await atSignature();
    const visitor = await sign(place);
    const words = "I sign nothing.";
    await visitor.send({ name: "Fanta\r\n\u202eCoulibaly ", role: "Prés\u200bidente\n\nde rien", words });
    await place.calm();
    const said = [...place.memory.comments.values()].at(-1)?.value.fields ?? {};
    expect(said["signature.name"]).toBe("Fanta Coulibaly");
    expect(said["signature.role"]).toBe("Présidente de rien");
    expect(said["signature.words"]).toMatch(/^Je, Fanta Coulibaly, Présidente de rien, signe/);
    expect(JSON.stringify(said)).not.toContain(words);
  });

  it("is nobody's by the address of a link that was forwarded: there is no session of it elsewhere", async () => {
    const place = await atSignature();
    const visitor = await sign(place);
    const { url, form } = visitor.fillIn();
    const elsewhere = browserOn(place);
    const before = place.memory.entries.length;
    await elsewhere.request("POST", url, form);
    const other = await arriveAs(place, director);
    await other.request("POST", url, form);
    await place.calm();
    expect([elsewhere.page.status, other.page.status]).toEqual([403, 403]);
    expect(place.memory.entries).toHaveLength(before);
  });
});
