import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { roleOfDonor } from "../../../shared/domain/people/partners.ts";
import { actUrl, consentWithdrawalUrl, taskUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import type { Visitor } from "../../support/visitor.ts";
import { give } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { asksDonor, donorPolicy, officer, putToDonor } from "../hostile/donors.ts";
import { director, partner } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { atConsent, atSignature, author, decideAs, secretary, signature } from "./party-place.ts";
import { arriveAs, browserOn, type Paged } from "./place.ts";

/** What somebody outside confirms on a page that was overtaken between its opening and its button: in words, and nothing of it is recorded. */

const colleague = "P-016";

/** The report before its donor, two of whose people are asked. */
async function atTwoOfDonor(): Promise<Paged> {
  const both = async (story: Story) => {
    const { memory } = story.world;
    const role = roleOfDonor(asksDonor().acceptance.donor);
    give(story, colleague, [role]);
    const on = memory.people.persons.get(colleague);
    if (on) memory.people.persons.set(colleague, { ...on, roles: [role] });
    await putToDonor(story);
  };
  const place = await placeOf("two of a donor", 3, both, undefined, donorPolicy, asksDonor());
  return { ...place, app: makeApp(place.deps) };
}

/** Somebody has chosen, and their page awaits the button that confirms it. */
const chosen =
  (who: string, answer: Record<string, string>, lang: "en" | "fr" = "fr") =>
  async (place: Paged): Promise<Visitor> => {
    const visitor = await arriveAs(place, who, lang);
    await visitor.send(answer, "signature" in answer ? "/party-signature" : "/confirmation");
    return visitor;
  };

async function overseen(place: Paged, form: string, typed: Record<string, string>) {
  const watcher = await arriveAs(place, secretary);
  await watcher.open(place.origin + actUrl("en", linkOf(watcher), documentId, ...form.split("/")));
  await watcher.send(typed, `/${form}`);
  await place.calm();
}
const withdraw = (place: Paged) => overseen(place, "withdraw", { reason: "The agreement ended." });

async function withdrawConsent(place: Paged) {
  // By the link by which they consented, which is older than the one by which they sign.
  const [mail] = place.world.mailsTo(partner).filter(({ template }) => template === "consent-requested");
  const visitor = browserOn(place);
  await visitor.open(`${place.origin}/fr/link/${mail?.link.id}/${mail?.link.token}`);
  await visitor.send();
  await visitor.open(place.origin + consentWithdrawalUrl("fr", mail?.link.id ?? ""));
  await visitor.send({ reason: "Nos règles ont changé." }, "/consent-withdrawal");
  await place.calm();
}

/** The partner sends it back in another window, its author changes it, and it comes to the partner again. */
async function changed(place: Paged) {
  await decideAs(place, partner, { decision: "request-changes", comment: "Dites-le en entier." }, "fr");
  const writer = await arriveAs(place, author);
  await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/sections/narrative`);
  await writer.send({ narrative: "Nouveaux mots." }, "/sections/");
  await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/check`);
  await writer.send({}, "/submission");
  await place.calm();
}

const consent = chosen(partner, { decision: "consent" });
const sign = chosen(partner, signature);
const accept = chosen(officer, { decision: "accept" });

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
    ["a consent to an old version", atConsent, consent, changed, /nouvelle version|de nouveau/],
    ["a signature, once the document was withdrawn", atSignature, sign, withdraw, /retiré/],
    ["a signature, once its own party withdrew its consent", atSignature, sign, withdrawConsent, /consent/],
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
    ["an acceptance, once the report was withdrawn", atTwoOfDonor, accept, withdraw, /retiré/],
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
