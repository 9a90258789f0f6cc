import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { subjectIn } from "../../../shared/usecases/deciding/ask.ts";
import { documentUrl, publicReportUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { governanceBasis } from "../../support/example-governance.ts";
import { documentId } from "../histories/example.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const [first, second, third] = ["P-008", "P-009", "P-010"] as const;
const words = "Does the second room open on Saturdays?";
const reply = "It does, from March.";

/** A director asks, without deciding. */
async function ask(place: Paged, person: string) {
  const director = await arriveAs(place, person);
  await director.open(director.link("/question"));
  await director.send({ comment: words });
  await place.calm();
}

async function answer(place: Paged) {
  const author = await arriveAs(place, "P-001");
  await author.open(author.link("/questions/1"));
  await author.send({ comment: reply });
  await place.calm();
}

/** All that somebody is shown by the newest link that they were given. */
async function shownTo(place: Paged, person: string): Promise<string> {
  const browser = browserOn(place);
  await browser.open(newestLink(place, person));
  const landing = browser.text;
  await browser.send().catch(() => {});
  const task = browser.text;
  await browser.open(place.origin + documentUrl("en", linkOf(browser)));
  return landing + task + browser.text;
}

describe("The discussion beside a resolution", () => {
  it("is seen no more by a director who declared that they are disqualified, though they asked", async () => {
    const place = await pagesOn(4);
    await ask(place, first);
    const leaving = await arriveAs(place, first);
    await leaving.open(leaving.link("/recusal"));
    await leaving.send({
      nature: "financial",
      reason: "My company sells them chairs.",
      ground: "material-contract",
    });
    await leaving.send({});
    await place.calm();
    expect(place.world.report?.policy.stages[2]?.lanes[0]?.people).toEqual([second, third]);
    await answer(place);
    expect(place.world.mailsTo(first).map(({ template }) => template)).not.toContain("question-answered");
    const seen = await shownTo(place, first);
    expect(seen).not.toContain(words);
    expect(seen).not.toContain(reply);
    const stays = await arriveAs(place, second);
    expect(stays.text).toContain(words);
    expect(stays.text).toContain(reply);
  });

  it("is not told to a director who is disqualified, nor are votes, as they hear how the matter ended", async () => {
    const place = await pagesOn(4);
    const leaving = await arriveAs(place, first);
    await leaving.open(leaving.link("/recusal"));
    await leaving.send({ nature: "financial", reason: "I own shares of it.", ground: "material-contract" });
    await leaving.send({});
    await ask(place, second);
    await answer(place);
    const before = place.world.mailsTo(first).length;
    for (const person of [second, third]) await answerAs(place, person, { ballot: "sign" });
    const heard = place.world.mailsTo(first).slice(before);
    expect(heard.map(({ template }) => template)).toEqual(["resolution-passed"]);
    const [text = ""] = heard.map((letter) => compose(letter, place.origin).text);
    expect(text.replaceAll(/\s+/g, " ")).toContain("Vous avez déclaré un intérêt dans cette affaire");
    expect(text).not.toContain(words);
    expect((await browserOn(place).open(newestLink(place, first))).status).toBe(410);
  });

  it("leaves the house on no public page and in no published file", async () => {
    const place = await pagesOn(4);
    await ask(place, first);
    await answer(place);
    for (const person of [first, second, third]) await answerAs(place, person, { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
    const anybody = browserOn(place);
    for (const lang of ["en", "fr"] as const) {
      const page = publicReportUrl(lang, documentId);
      for (const url of [page, `${page}/content.json`, `${page}/trace`]) {
        const { status } = await anybody.open(place.origin + url);
        expect(status).toBe(200);
        expect(JSON.stringify(anybody.page.root.toString())).not.toContain("Saturdays");
        expect(JSON.stringify(anybody.page.root.toString())).not.toContain("from March");
      }
    }
    const notices = place.world.sent.filter(({ letter }) => letter.to !== "person");
    expect(notices.length).toBeGreaterThan(0);
    expect(JSON.stringify(notices)).not.toContain("Saturdays");
  });

  it("is at an article of a governance document, by the id that it keeps", () => {
    const definition = governanceDefinition(governanceBasis);
    expect(subjectIn(definition, "articles.a2.textEn")).toMatchObject({ field: "articles.a2.textEn" });
    expect(subjectIn(definition, "articles.a2.nothing")).toBeNull();
    expect(subjectIn(definition, "purpose")).toEqual({ section: "purpose", field: null });
  });
});
