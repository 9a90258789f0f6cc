import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/agreement.ts";
import { later } from "../../../shared/domain/time.ts";
import {
  agreementUrl,
  checkUrl,
  documentUrl,
  ownWordsUrl,
  publicReportUrl,
  sectionUrl,
  taskUrl,
  writersUrl,
} from "../../../shared/views/urls.ts";
import { askingPartners, known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { placeOf } from "../hostile/place.ts";
import { answerAs, arriveAs, type Paged } from "./place.ts";

const [author, partner, secretary] = ["P-001", "P-018", "P-007"];
/** Who speaks for the partner once somebody else does not. */
const successor = "P-016";
const part = "own-words-1";
const words = "Les enfants du groupe de Ségou disent qu’on les écoute enfin.";

/** A report that just opened, whole but for what its partner has to say, under a policy that asks for that. */
async function opened(agreement?: Agreement, after?: (story: Story) => Promise<void>): Promise<Paged> {
  const place = await placeOf("a report", 0, after, undefined, askingPartners, agreement);
  return { ...place, app: makeApp(place.deps) };
}

const types = (place: Paged) => place.memory.entries.map(({ type }) => type);
const last = (place: Paged, person: string) => place.world.mailsTo(person).at(-1)?.template;

/** Somebody comes by the newest mail with this template. */
function comeBy(place: Paged, person: string, template: string, lang: "en" | "fr" = "fr") {
  const mail = place.world.mailsTo(person).findLast((each) => each.template === template);
  if (!mail) throw new Error(`nobody sent ${template} to ${person}`);
  const world = { mailsTo: () => [mail] } as unknown as Paged["world"];
  return arriveAs({ ...place, world }, person, lang);
}

/** Whoever speaks for the partner sends its words. */
async function speak(place: Paged, said = words, more: Record<string, string> = {}) {
  const browser = await comeBy(place, partner, "words-asked");
  await browser.send({ "ownWords.1.fr": said, go: "send", ...more }, "/own-words");
  await place.calm();
  return browser;
}

async function submit(place: Paged) {
  const browser = await comeBy(place, author, "report-due");
  const link = place.world.mailsTo(author).find(({ template }) => template === "report-due")?.link.id ?? "";
  await browser.open(place.origin + checkUrl("fr", link));
  return { browser, link };
}

/** The clock looks, so many days later. */
async function daysLater(place: Paged, days: number) {
  place.world.now = later(place.world.now, { days });
  await place.world.tick();
  await place.calm();
}

describe("the own words of a partner in a report", () => {
  it("are asked for as the report opens, of who speaks for it, in their language, for seven days", async () => {
    const place = await opened();
    expect(place.memory.entries.find(({ type }) => type === "words-asked")?.facts).toEqual({
      ...{ party: "yiriwa-denw", role: "partner.yiriwa-denw", person: partner },
      ...{ on: "2026-11-23", until: "2026-11-30", days: 7, remindBeforeDays: 2 },
    });
    const browser = await comeBy(place, partner, "words-asked");
    expect(browser.text).toContain("Vos propres mots : Association Yiriwa Denw");
    expect(browser.text).toContain("30 novembre 2026");
    expect([...browser.fields("/own-words")].slice(-2)).toEqual(["ownWords.1.fr", "ownWords.1.en"]);
  });

  it("are part of what is submitted, decided on and published, under the partner’s name", async () => {
    const place = await opened();
    await speak(place);
    expect(JSON.stringify(place.memory.entries)).not.toContain("Ségou disent");
    expect(last(place, author)).toBe("words-arrived");
    expect(last(place, partner)).toBe("words-received");
    const { browser } = await submit(place);
    expect(browser.text).toContain(words);
    await browser.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
    await place.calm();
    for (const [person, answer] of [
      ["P-004", { decision: "approve" }],
      ["P-005", { decision: "approve" }],
      ["P-006", { decision: "approve" }],
      ["P-008", { ballot: "sign" }],
      ["P-009", { ballot: "sign" }],
      ["P-010", { ballot: "sign" }],
    ] as const)
      await answerAs(place, person, answer);
    expect(place.world.report?.status).toBe("published");
    const id = place.memory.entries[0]?.documentId ?? "";
    const page = await (await place.app.request(publicReportUrl("en", id))).text();
    expect(page).toContain("Association Yiriwa Denw, in its own words");
    expect(page.indexOf("Public summary")).toBeLessThan(page.indexOf("in its own words"));
    expect(page).toContain(`lang="fr"`);
    expect(page).toContain("Ségou disent");
    const file = await (await place.app.request(`${publicReportUrl("en", id)}/content.json`)).text();
    expect(file).toContain("Ségou disent");
    const notice = place.world.sent.findLast(({ letter }) => letter.to !== "person");
    expect(notice).toBeDefined();
  });

  it("are written by nobody else: their part has no field for who writes the report, and no form of theirs is taken", async () => {
    const place = await opened();
    const browser = await comeBy(place, author, "report-due");
    const link = place.world.mailsTo(author)[0]?.link.id ?? "";
    await browser.open(place.origin + sectionUrl("fr", link, part));
    expect(browser.page.root.querySelectorAll("main form")).toHaveLength(0);
    expect(browser.text).toContain("Seul le partenaire écrit cette section");
    await browser.open(place.origin + sectionUrl("fr", link, "narrative"));
    const { form } = browser.fillIn({}, "/sections/");
    const forged = { ...form, "ownWords.1.fr": "Tout va bien." };
    await browser.request("POST", place.origin + sectionUrl("fr", link, part), forged);
    expect(browser.page.status).toBe(404);
    await browser.open(place.origin + checkUrl("fr", link));
    expect(browser.text).not.toContain("Tout va bien.");
  });

  it("are waited for: nothing is submitted while the partner has time, and the page says until when", async () => {
    const place = await opened();
    const { browser, link } = await submit(place);
    expect(browser.text).toContain("encore attendus, jusqu’au 30 novembre 2026");
    expect(browser.page.root.querySelectorAll("main form")).toHaveLength(0);
    await browser.open(place.origin + taskUrl("fr", link));
    expect(browser.text).toContain("En attente");
    expect(browser.text).toContain("12 sections complètes sur 13");
  });

  it("do not come: who is late is reminded, silence is put on record when the days are over, and then it can be submitted", async () => {
    const place = await opened();
    await daysLater(place, 5);
    expect(last(place, partner)).toBe("words-reminder");
    await daysLater(place, 3);
    expect(types(place)).toContain("words-unanswered");
    expect(last(place, author)).toBe("words-unanswered");
    const { browser } = await submit(place);
    expect(browser.text).toContain("N’a pas répondu au plus tard le");
    await browser.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
  });

  it("count after silence, as long as nothing is submitted; after that they are refused in words, and nothing typed is lost", async () => {
    const place = await opened();
    await daysLater(place, 5);
    await daysLater(place, 3);
    const early = await comeBy(place, partner, "words-reminder");
    const late = await comeBy(place, partner, "words-reminder");
    expect(early.text).toContain("Le délai est écoulé");
    await early.send({ "ownWords.1.fr": words, go: "send" }, "/own-words");
    await place.calm();
    const { browser } = await submit(place);
    expect(browser.text).toContain(words);
    expect(browser.text).not.toContain("N’a pas répondu");
    await browser.send({}, "/submission");
    await place.calm();
    await late.send({ "ownWords.1.fr": "Encore un mot.", go: "send" }, "/own-words");
    expect(late.page.status).toBe(409);
    expect(late.text).toContain("a été soumis : rien n’y est plus ajouté");
    expect(late.page.root.toString()).toContain("Encore un mot.");
    expect(types(place).filter((type) => type === "words-given")).toHaveLength(1);
  });

  it("are kept while they are written, are sent once however often the button is pressed, and can be replaced", async () => {
    const place = await opened();
    const browser = await comeBy(place, partner, "words-asked");
    await browser.send({ "ownWords.1.fr": "Une ébauche.", go: "save" }, "/own-words");
    expect(browser.text).toContain("personne d’autre que vous ne le lit");
    expect(browser.page.root.toString()).toContain("Une ébauche.");
    expect(types(place)).not.toContain("words-given");
    await browser.send({ "ownWords.1.fr": "", go: "send" }, "/own-words");
    expect(browser.text).toContain("Écrivez quelque chose");
    const { url, form } = browser.fillIn({ "ownWords.1.fr": words, go: "send" }, "/own-words");
    await browser.request("POST", url, form);
    await browser.request("POST", url, form);
    expect(types(place).filter((type) => type === "words-given")).toHaveLength(1);
    expect(browser.text).toContain("Vous avez envoyé ce texte le");
    await browser.send({ "ownWords.1.fr": "D’autres mots.", go: "send" }, "/own-words");
    await place.calm();
    const { browser: writer } = await submit(place);
    expect(writer.text).toContain("D’autres mots.");
    expect(writer.text).not.toContain(words);
  });

  it("by which a child might be recognised are looked at again by who wrote them, and not put to the author once more", async () => {
    const place = await opened();
    const browser = await speak(place, "Aminata, 9 ans, de Bamako, nous a parlé.");
    expect(types(place)).not.toContain("words-given");
    const checked = browser.page.root.querySelector("input[name='ownWords.1.fr.checked']");
    await browser.send(
      { "ownWords.1.fr.checked": checked?.getAttribute("value") ?? "", go: "send" },
      "/own-words",
    );
    expect(types(place)).toContain("words-given");
    const { browser: writer } = await submit(place);
    await writer.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
  });

  it.each([
    ["while they are awaited", 1, true],
    ["after whoever was asked first did not answer", 9, false],
  ])("are asked of whoever speaks for the partner since, who gives them: %s", async (_, days, isInTime) => {
    const place = await opened();
    const leaving = await comeBy(place, partner, "words-asked");
    if (!isInTime) await daysLater(place, days);
    expect(types(place).includes("words-unanswered")).toBe(!isInTime);
    const { memory } = place;
    const [before, after] = [partner, successor].map((id) => memory.authorities.get(id));
    if (!before || !after) throw new Error("nobody is there to speak");
    memory.authorities.set(partner, { ...before, roles: [], version: before.version + 1 });
    memory.authorities.set(successor, { ...after, roles: before.roles, version: after.version + 1 });
    await daysLater(place, 1);
    expect(last(place, successor)).toBe("words-asked");
    const { until } = place.world.report?.ownWords?.[0] ?? {};
    expect(until).toBe(isInTime ? "2026-12-01" : "2026-12-10");
    // Nothing is submitted in their time, nor does the report say that they did not answer.
    const { browser } = await submit(place);
    expect(browser.page.root.querySelectorAll("main form")).toHaveLength(0);
    expect(browser.text).not.toContain("N’a pas répondu");
    await leaving.send({ "ownWords.1.fr": "Trop tard.", go: "send" }, "/own-words");
    expect(leaving.page.status).toBe(403);
    expect(leaving.text).toContain("Trop tard.");
    const speaker = await comeBy(place, successor, "words-asked");
    await speaker.send({ "ownWords.1.fr": words, go: "send" }, "/own-words");
    await place.calm();
    expect(types(place).filter((type) => type === "words-given")).toHaveLength(1);
    const { browser: again } = await submit(place);
    expect(again.text).toContain(words);
    await again.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
  });

  it("are asked of nobody where nobody speaks for the partner: that is on record, the secretary is told, and nobody is waited for", async () => {
    const unknown = { ...known.agreement, partner: { ...known.agreement.partner, id: null } };
    const place = await opened(unknown);
    expect(place.memory.entries.find(({ type }) => type === "words-asked")?.facts).toMatchObject({
      ...{ party: "partner", role: null, person: null, until: null },
    });
    expect(place.world.mailsTo(secretary).map(({ template }) => template)).toContain("oversee-words-unasked");
    const { browser } = await submit(place);
    expect(browser.text).toContain("Aucune personne-ressource n’y était connue");
    await browser.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
  });

  it("can be masked wherever they stand: what is submitted has none of them then, and says so where they stood", async () => {
    const place = await opened();
    await speak(place, `${words} Aminata Sangaré nous l’a dit.`, {});
    const browser = await comeBy(place, partner, "words-asked");
    const looked = browser.page.root
      .querySelector("input[name='ownWords.1.fr.checked']")
      ?.getAttribute("value");
    if (looked) await browser.send({ "ownWords.1.fr.checked": looked, go: "send" }, "/own-words");
    await place.calm();
    expect(types(place)).toContain("words-given");
    const overseer = await comeBy(place, secretary, "oversee-opened");
    await overseer.open(overseer.link("/mask"));
    await overseer.send({ words: "Aminata Sangaré", go: "find" });
    await overseer.send({ reason: "Une enfant est nommée." });
    expect(types(place)).toContain("passage-masked");
    expect(JSON.stringify([...place.memory.comments.values()])).not.toContain("Sangaré");
    const { browser: writer } = await submit(place);
    expect(writer.page.root.toString()).not.toContain("Sangaré");
    await writer.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
    expect(JSON.stringify([...place.memory.contents.values()])).not.toContain("Sangaré");
  });

  it("show whoever speaks for the partner nothing else of the organisation, nor anybody else a way to them", async () => {
    const place = await opened();
    const mail = place.world.mailsTo(partner).find(({ template }) => template === "words-asked");
    const own = mail?.link.id ?? "";
    const browser = await comeBy(place, partner, "words-asked");
    for (const path of [checkUrl, documentUrl, agreementUrl, writersUrl]) {
      await browser.open(place.origin + path("fr", own));
      expect(browser.page.url).toBe(place.origin + taskUrl("fr", own));
    }
    const writer = await comeBy(place, author, "report-due");
    const link = place.world.mailsTo(author)[0]?.link.id ?? "";
    await writer.open(place.origin + sectionUrl("fr", link, "narrative"));
    const { form } = writer.fillIn({}, "/sections/");
    await writer.request("POST", place.origin + ownWordsUrl("fr", link), {
      ...{ csrf: form["csrf"] ?? "", command: "forged", masked: "0" },
      "ownWords.1.fr": "Tout va bien.",
    });
    expect(writer.page.status).toBe(409);
    expect(types(place)).not.toContain("words-given");
  });
});
