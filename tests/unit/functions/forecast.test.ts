import { beforeEach, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { lastResolved } from "../../../shared/domain/board/resolved.ts";
import { resolutionUrl } from "../../../shared/views/urls.ts";
import { everythingSeenBy, linkOf } from "../../support/board.ts";
import { documentId } from "../histories/example.ts";
import { placeOf } from "../hostile/place.ts";
import { answerAs, arriveAs, arriveBy, browserOn, type Paged, wayOf } from "./place.ts";

const [first, second, third] = ["P-008", "P-009", "P-010"] as const;

describe("The forecast of a resolution, for whoever watches over it", () => {
  let place: Paged;
  beforeEach(async () => {
    const made = await placeOf("a report before the board", 4);
    // The example's place opened each link to have a session of it; here nobody has yet.
    made.memory.opened.clear();
    place = { ...made, app: makeApp(made.deps) };
  });

  /** What the secretary reads of it; empty where nothing stands there. */
  async function forecast(lang: "en" | "fr" = "en"): Promise<string> {
    const secretary = browserOn(place);
    const way = wayOf(place, "oversee");
    await arriveBy(secretary, way, lang);
    await secretary.open(`${place.origin}/${lang}/tasks/${way.own.linkId}/documents/${documentId}`);
    const section = secretary.page.root.querySelector("section[aria-labelledby=forecast]");
    return section?.textContent ?? "";
  }

  it.each([
    [
      "en",
      "Have not opened what asks them",
      "the matter goes to a meeting",
      "No meeting of the board is convened",
    ],
    [
      "fr",
      "N’ont pas ouvert ce qui leur est demandé",
      "va à une réunion",
      "Aucune réunion du conseil n’est convoquée",
    ],
  ] as const)(
    "says who has not opened it, and what follows if nobody else acts (%s)",
    async (lang, title, next, none) => {
      const text = await forecast(lang);
      for (const part of [title, next, none, "Irène Marchand", "Tom Albright", "Fatou Ndiaye"])
        expect(text).toContain(part);
      await arriveAs(place, second);
      const after = await forecast(lang);
      expect(after).not.toContain("Tom Albright");
      expect(after).toContain("Fatou Ndiaye");
    },
  );

  it("is the same before and after a ballot, whatever it is: it shows no result, and lets nobody derive one", async () => {
    for (const director of [first, second, third]) await arriveAs(place, director);
    const before = await forecast();
    expect(before).toContain("Every director has opened what asks them.");
    await answerAs(place, first, { ballot: "sign" });
    expect(place.memory.entries.at(-1)?.type).toBe("ballot-cast");
    expect(await forecast()).toBe(before);
    await answerAs(place, second, { ballot: "sign" });
    expect(await forecast()).toBe(before);
  });

  it.each([
    [
      "en",
      "Have said that they are away",
      "not back before the deadline",
      "Nobody acts for an absent director",
      "Nobody else has said",
    ],
    [
      "fr",
      "Ont annoncé une absence",
      "pas de retour avant l’échéance",
      "Nul n’agit pour un membre absent",
      "Personne d’autre n’a annoncé",
    ],
  ] as const)(
    "says who is away until when, and what that comes to: to them, to no other director, and to no author (%s)",
    async (lang, title, notBack, follows, others) => {
      expect(await forecast(lang)).not.toContain(title);
      const director = await arriveAs(place, first, lang);
      await director.open(director.link("/absence"));
      await director.send({ until: "2027-01-15" });
      expect(place.memory.entries.at(-1)).toMatchObject({
        type: "absence-said",
        facts: { by: first, until: "2027-01-15" },
      });
      expect(director.page.url).toMatch(/#absence$/);
      expect(director.read("#absence")).toContain(lang === "en" ? "15 January 2027" : "15 janvier 2027");
      const text = await forecast(lang);
      for (const part of [title, "Irène Marchand", notBack, follows, others]) expect(text).toContain(part);
      for (const other of [second, "P-001"])
        expect((await arriveAs(place, other, lang)).page.root.toString()).not.toMatch(/2027-01-15|15 jan/i);
      await arriveAs(place, first, lang).then((back) => back.send({}, "/absence"));
      expect(place.memory.entries.at(-1)).toMatchObject({ facts: { until: null } });
      expect(await forecast(lang)).not.toContain(title);
    },
  );

  it("leaves no trace of who was away for anybody else once the vote is over: no page, no entry, no certificate", async () => {
    const director = await arriveAs(place, first);
    await director.open(director.link("/absence"));
    await director.send({ until: "2027-01-15" });
    for (const one of [first, second, third]) await answerAs(place, one, { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
    const numbers = place.memory.entries.map(({ number }) => number);
    const traces = /2027-01-15|15 January 2027|15 janvier 2027|absence-said/;
    for (const person of [second, third, "P-001"]) {
      const other = await arriveAs(place, person);
      const seen = await everythingSeenBy(place.origin, other, numbers);
      expect(seen.filter((text) => traces.test(text))).toEqual([]);
    }
    const { body, name } = (place.world.report && lastResolved(place.world.report, documentId)) || {};
    const other = await arriveAs(place, second);
    await other.open(`${place.origin}${resolutionUrl("en", linkOf(other), body ?? "", name ?? "")}`);
    expect(other.text).toContain("Irène Marchand");
    expect(other.page.root.toString()).not.toMatch(traces);
    const own = await everythingSeenBy(place.origin, await arriveAs(place, first), numbers);
    expect(own.some((text) => traces.test(text))).toBe(true);
  });

  it("names the next meeting of the board that is convened", async () => {
    const secretary = browserOn(place);
    const way = wayOf(place, "oversee");
    await arriveBy(secretary, way);
    await secretary.open(`${place.origin}/en/tasks/${way.own.linkId}/meetings/new`);
    await secretary.send({
      ...{ body: "director", day: "2030-03-05", time: "14:30", attendance: "in-person" },
      ...{ place: "Montréal", notice: "You are given notice of this meeting." },
    });
    expect(await forecast()).toContain("The next meeting of the board is convened for 5 March 2030");
  });

  it("is nobody else's, and gone with the vote", async () => {
    const author = await arriveAs(place, "P-001");
    expect(author.text).not.toContain("If nobody else acts");
    for (const director of [first, second, third]) await answerAs(place, director, { ballot: "sign" });
    expect(await forecast()).toBe("");
  });
});
