import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../../shared/domain/time.ts";
import { enterPerson } from "../../../../shared/usecases/people/enter-person.ts";
import { ballotUrl, taskUrl } from "../../../../shared/views/urls.ts";
import { linkOf } from "../../../support/board.ts";
import type { Visitor } from "../../../support/visitor.ts";
import { example } from "../../histories/example.ts";
import { dataOf } from "../../people/corrections.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "../place.ts";

/** What people do wrong with a resolution in writing: each is refused in words, in both languages, and nothing is recorded of it. */

const [executive, irene, tom, fatou] = ["P-006", "P-008", "P-009", "P-010"] as const;
const langs = ["en", "fr"] as const;
type Lang = (typeof langs)[number];

/** Before the board, under by-laws by which a refusal can be taken back for an hour. */
async function withGrace(): Promise<Paged> {
  const place = await pagesOn(3);
  place.world.memory.bylaws = example.organisation.bylaws;
  await answerAs(place, executive, { decision: "approve" });
  expect(place.world.report).toMatchObject({ stage: 2, resolution: { graceMinutes: 60 } });
  return place;
}
const ballots = ({ memory }: Paged) =>
  memory.entries.flatMap(({ type, facts }) =>
    type === "ballot-cast" ? [[facts["by"], facts["ballot"]]] : [],
  );
const wait = async (place: Paged, minutes: number) => {
  place.world.now = later(place.world.now, { minutes });
  await place.calm();
};
/** Reads, chooses and comes to the page on which it is confirmed. */
async function choosing(place: Paged, person: string, ballot: string, lang: Lang): Promise<Visitor> {
  const somebody = await arriveAs(place, person, lang);
  await somebody.send({ ballot }, "/signature");
  return somebody;
}
/** The day that it is where the head office is, and the one after it. */
const today = ({ world }: Paged) => dayOf(world.now, "America/Montreal");
const nextDay = (place: Paged) => dayOf(later(place.world.now, { days: 1 }), "America/Montreal");
const askedToSign = ({ world }: Paged) =>
  world.report?.policy.stages[2]?.lanes.flatMap(({ people }) => people) ?? [];
const said = (lang: Lang, en: RegExp, fr: RegExp) => (lang === "en" ? en : fr);

describe.each(langs)("in %s, of a resolution in writing", (lang) => {
  it("a refusal is taken back by one’s own page while nobody has seen it, and the resolution passes", async () => {
    const place = await withGrace();
    const somebody = await choosing(place, tom, "refuse", lang);
    expect(somebody.text).toMatch(said(lang, /after one hour/, /au bout d’une heure/));
    await somebody.send({}, "/ballot");
    expect(somebody.text).toMatch(said(lang, /Takes effect/, /Prend effet/));
    const other = await arriveAs(place, irene, lang);
    expect(other.text).not.toMatch(/Tom Albright (?:refused|a refusé)/);
    await somebody.open(place.origin + taskUrl(lang, linkOf(somebody)));
    expect(somebody.text).toMatch(said(lang, /You have refused to sign/, /Vous avez refusé de signer/));
    await somebody.send({}, "/ballot/taking-back");
    expect(somebody.page.url).toMatch(/\/receipt$/);
    expect(somebody.text).toMatch(said(lang, /took back what they had answered/, /a repris sa réponse/));
    await wait(place, 120);
    await place.world.tick();
    await place.calm();
    expect(place.world.report?.stageOpen).toBe(true);
    for (const director of [irene, fatou]) await answerAs(place, director, { ballot: "sign" });
    expect(place.world.report?.stageOpen).toBe(true);
    const again = await arriveAs(place, tom, lang);
    await again.open(place.origin + taskUrl(lang, linkOf(again)));
    await again.send({ ballot: "sign" }, "/signature");
    await again.send({}, "/ballot");
    await place.calm();
    expect(place.world.report?.status).toBe("published");
  });

  it("it is taken back no more once it took effect, though no clock has ticked: the page says that it goes to a meeting", async () => {
    const place = await withGrace();
    const somebody = await choosing(place, tom, "refuse", lang);
    await somebody.send({}, "/ballot");
    await somebody.open(place.origin + taskUrl(lang, linkOf(somebody)));
    place.world.now = later(place.world.now, { minutes: 60 });
    await somebody.send({}, "/ballot/taking-back");
    expect(somebody.text).toMatch(said(lang, /meeting/, /réunion/));
    expect(place.memory.entries.map(({ type }) => type)).not.toContain("ballot-taken-back");
    await place.calm();
    expect(place.world.report).toMatchObject({
      status: "awaiting-meeting",
      failed: [{ because: "refused" }],
    });
  });

  it("a vote that comes after the close is refused by its own time, and not by whether a clock has ticked", async () => {
    const place = await pagesOn(4);
    const deadline = place.world.report?.serviceLevel?.deadline ?? "";
    place.world.now = later(deadline, { minutes: -5 });
    const somebody = await choosing(place, tom, "sign", lang);
    place.world.now = deadline;
    await somebody.send({}, "/ballot");
    expect(somebody.page.status).toBe(409);
    expect(somebody.text).toMatch(
      said(
        lang,
        /time to answer .* has passed, .*The matter goes to a meeting/,
        /délai pour répondre .* est passé, .*La question va à une réunion/,
      ),
    );
    expect(ballots(place)).toEqual([]);
  });

  it("one that is sent twice is one vote, and both times its receipt", async () => {
    const place = await pagesOn(4);
    const somebody = await choosing(place, tom, "sign", lang);
    const { url, form } = somebody.fillIn({}, "/ballot");
    for (let times = 0; times < 2; times += 1) {
      await somebody.request("POST", url, form);
      expect(somebody.page.url).toMatch(/\/receipt$/);
    }
    expect(ballots(place)).toEqual([[tom, "sign"]]);
  });

  it("one from a forwarded link is in the name of whose link it is, who alone is shown to sign", async () => {
    const place = await pagesOn(4);
    const another = browserOn(place);
    await another.open(newestLink(place, tom, lang));
    await another.send();
    await another.send({ ballot: "sign" }, "/signature");
    expect(another.text).toContain("Tom Albright");
    const { url, form } = another.fillIn({}, "/ballot");
    await another.request("POST", url, { ...form, by: irene, person: irene });
    expect(ballots(place)).toEqual([[tom, "sign"]]);
  });

  it("one by a director whose term ended yesterday is refused, and so is what they had open", async () => {
    const place = await pagesOn(4);
    const somebody = await choosing(place, tom, "sign", lang);
    const former = { ...dataOf(tom), roles: ["programme-officer"] };
    expect((await enterPerson(place.world.deps, former)).ok).toBe(true);
    await wait(place, 1);
    await somebody.send({}, "/ballot");
    expect(somebody.page.status).toBe(409);
    expect(somebody.text).toMatch(
      said(
        lang,
        /You no longer hold the role .*ask the person who keeps the list of roles to correct it/,
        /Vous n’exercez plus le rôle .*demandez à la personne qui tient la liste des rôles de la corriger/,
      ),
    );
    expect(ballots(place)).toEqual([]);
  });

  it("one by a director whose term ended yesterday is refused in words by its dates, though nobody took the role from them", async () => {
    const place = await pagesOn(4);
    place.memory.terms = { director: { [tom]: { from: null, until: today(place) } } };
    const somebody = await choosing(place, tom, "sign", lang);
    // On the last day of it, at five to midnight where the head office is, they are a director.
    place.world.now = later(`${nextDay(place)}T05:00:00Z`, { minutes: -5 });
    const last = await choosing(place, fatou, "sign", lang);
    place.world.now = `${nextDay(place)}T05:00:00.000Z`;
    await somebody.send({}, "/ballot");
    expect(somebody.page.status).toBe(409);
    expect(somebody.text).toMatch(
      said(lang, /By the dates of your term/, /D’après les dates de votre mandat/),
    );
    expect(somebody.text).toMatch(said(lang, /ask whoever keeps the record/, /demandez à la personne/));
    await last.send({}, "/ballot");
    expect(ballots(place)).toEqual([[fatou, "sign"]]);
  });

  it("a director whose term begins tomorrow is asked that morning, though the role was entered before, and must sign", async () => {
    const place = await pagesOn(3);
    place.world.memory.bylaws = example.organisation.bylaws;
    const elected = { ...dataOf("P-004"), roles: ["director"] };
    expect((await enterPerson(place.world.deps, elected)).ok).toBe(true);
    place.memory.terms = { director: { "P-004": { from: nextDay(place), until: null } } };
    await answerAs(place, executive, { decision: "approve" });
    expect(askedToSign(place)).not.toContain("P-004");
    for (const director of [irene, tom]) await answerAs(place, director, { ballot: "sign" });
    place.world.now = `${nextDay(place)}T05:00:00.000Z`;
    await answerAs(place, fatou, { ballot: "sign" });
    expect(place.world.report?.stageOpen).toBe(true);
    await answerAs(place, "P-004", { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
  });

  it("a director whose term began this morning is asked by the last signature of the others, and the last to sign", async () => {
    const place = await withGrace();
    for (const director of [irene, tom]) await answerAs(place, director, { ballot: "sign" });
    const elected = { ...dataOf("P-004"), roles: ["director"] };
    expect((await enterPerson(place.world.deps, elected)).ok).toBe(true);
    await answerAs(place, fatou, { ballot: "sign" });
    expect(place.world.report?.stageOpen).toBe(true);
    expect(place.world.mailsTo("P-004").at(-1)?.template).toBe("resolution-to-sign");
    await answerAs(place, "P-004", { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
  });

  it("an assistant who has the link of a task of their own signs by it for nobody", async () => {
    const place = await pagesOn(4);
    const assistant = await arriveAs(place, "P-004", lang);
    const director = await choosing(place, tom, "sign", lang);
    const { form } = director.fillIn({}, "/ballot");
    await assistant.open(place.origin + taskUrl(lang, linkOf(assistant)));
    const csrf = assistant.page.root.querySelector("input[name=csrf]")?.getAttribute("value") ?? "";
    await assistant.request("POST", place.origin + ballotUrl(lang, linkOf(assistant)), { ...form, csrf });
    expect(assistant.text).toMatch(
      said(
        lang,
        /assigned to somebody else.*ask the person who coordinates/,
        /confiée à quelqu’un d’autre.*parlez-en à la personne qui coordonne/,
      ),
    );
    await assistant.request("POST", place.origin + ballotUrl(lang, linkOf(director)), { ...form, csrf });
    expect(assistant.text).toMatch(said(lang, /Your session has ended/, /Votre session est terminée/));
    expect(ballots(place)).toEqual([]);
  });
});
