import { beforeEach, describe, expect, it } from "vitest";
import { makeApp } from "../../../../functions/web/app.ts";
import { electronicUrl, taskUrl } from "../../../../shared/views/urls.ts";
import { linkOf } from "../../../support/board.ts";
import type { Visitor } from "../../../support/visitor.ts";
import { placeOf } from "../../hostile/place.ts";
import { arriveAs, arriveBy, browserOn, type Paged, wayOf } from "../place.ts";

const director = "P-009";
const board = ["P-008", "P-009", "P-010"];

/** What somebody presses on the page of electronic documents, by what it sends. */
async function press(visitor: Visitor, answer: "accept" | "decline") {
  const form = visitor.page.root
    .querySelectorAll("form")
    .find((one) => one.querySelector(`input[name=answer][value=${answer}]`));
  const sent = form
    ?.querySelectorAll("input[type=hidden]")
    .map((one): [string, string] => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]);
  const url = new URL(form?.getAttribute("action") ?? "", visitor.page.url).href;
  await visitor.request("POST", url, Object.fromEntries(sent ?? []));
  return { url, sent: Object.fromEntries(sent ?? []) };
}

describe("Consent to electronic documents (s. 266)", () => {
  let place: Paged;
  beforeEach(async () => {
    const made = await placeOf("a report before the board", 4);
    place = { ...made, app: makeApp(made.deps) };
  });
  const person = () => place.memory.people.heads.get(director)?.person;
  const events = async () => (await place.memory.people.entries(director)).map(({ type }) => type).slice(1);
  const at = (visitor: Visitor, lang: "en" | "fr" = "en") =>
    visitor.open(place.origin + electronicUrl(lang, linkOf(visitor)));

  it.each([
    ["en", "You have not yet said", "Canada Not-for-profit Corporations Act, s. 266", "You agreed on"],
    ["fr", "Vous n’avez pas encore dit", "art. 266", "Vous y avez consenti le"],
  ] as const)(
    "is asked on the first link, with its citation and address, once (%s)",
    async (lang, ask, rule, said) => {
      const visitor = await arriveAs(place, director, lang);
      expect(visitor.text).toContain(ask);
      await at(visitor, lang);
      expect(visitor.text).toContain(rule);
      expect(visitor.text).toContain("tom.albright@ibcr.example");
      await press(visitor, "accept");
      expect(visitor.text).toContain(said);
      expect(person()?.electronic).toMatchObject({ change: 0 });
      await visitor.open(place.origin + taskUrl(lang, linkOf(visitor)));
      expect(visitor.text).not.toContain(ask);
    },
  );

  it("is kept once, however often its form is sent, and withdrawn at any time", async () => {
    const visitor = await arriveAs(place, director);
    await at(visitor);
    const { url, sent } = await press(visitor, "accept");
    await visitor.request("POST", url, sent);
    expect(await events()).toEqual(["electronic-documents-accepted"]);
    await press(visitor, "decline");
    expect(visitor.text).toContain("notices to you are sent on paper");
    expect(await events()).toEqual(["electronic-documents-accepted", "electronic-documents-declined"]);
    expect(person()?.electronic?.change).toBeNull();
  });

  it("is asked of nobody who sits on no board or committee, and recorded by no other session", async () => {
    const author = await arriveAs(place, "P-001");
    expect(author.text).not.toContain("electronic means");
    expect((await at(author)).status).toBe(404);
    const visitor = await arriveAs(place, director);
    await at(visitor);
    const { url, sent } = await press(visitor, "accept");
    expect((await visitor.request("POST", url, { ...sent, answer: "perhaps" })).status).toBe(400);
    expect((await browserOn(place).request("POST", url, sent)).status).toBe(403);
    expect(await events()).toEqual(["electronic-documents-accepted"]);
  });

  it.each([
    ["en", "Nobody asks you whether documents reach you by electronic means"],
    ["fr", "Personne ne vous demande si des documents vous parviennent par voie électronique"],
  ] as const)(
    "is refused in words to whoever is not asked, and recorded of nobody (%s)",
    async (lang, words) => {
      const author = await arriveAs(place, "P-001", lang);
      const csrf = author.page.root.querySelector("input[name=csrf]")?.getAttribute("value") ?? "";
      const url = place.origin + electronicUrl(lang, linkOf(author));
      for (const answer of ["accept", "decline"]) {
        await author.request("POST", url, { csrf, command: `c-${answer}`, answer });
        expect(author.text).toContain(words);
      }
      expect(place.memory.people.heads.get("P-001")?.person.electronic).toBeUndefined();
    },
  );

  it.each([
    ["en", "did not agree to electronic documents", "Notice sent on paper to Fatou Ndiaye"],
    ["fr", "n’a pas consenti aux documents électroniques", "Avis envoyé sur papier à Fatou Ndiaye"],
  ] as const)(
    "without it a notice is not given: no meeting is opened before it went on paper (%s)",
    async (lang, refusal, line) => {
      for (const one of board.slice(0, 2)) {
        const visitor = await arriveAs(place, one);
        await at(visitor);
        await press(visitor, "accept");
      }
      const secretary = browserOn(place);
      const way = wayOf(place, "oversee");
      await arriveBy(secretary, way, lang);
      await secretary.open(`${place.origin}/${lang}/tasks/${way.own.linkId}/meetings/new`);
      await secretary.send({
        ...{ body: "director", day: "2026-12-07", time: "14:30", attendance: "in-person" },
        ...{ place: "Montréal", notice: "You are given notice of this meeting." },
      });
      const meeting = () => [...place.memory.meetings.heads.values()][0]?.meeting;
      expect(meeting()?.onPaper).toEqual(["P-010"]);
      expect(secretary.text).toMatch(/Not given yet to Fatou Ndiaye|Pas encore donné à Fatou Ndiaye/);
      const enter = async (act: string, of: Record<string, string>) => {
        const form = secretary.page.root
          .querySelectorAll("form")
          .find((one) => one.getAttribute("action")?.includes(`/entries/${act}`));
        const hidden = form
          ?.querySelectorAll("input[type=hidden]")
          .map((one): [string, string] => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]);
        const url = new URL(form?.getAttribute("action") ?? "", secretary.page.url).href;
        await secretary.request("POST", url, { ...Object.fromEntries(hidden ?? []), ...of });
      };
      await enter("open", { chair: "P-008" });
      expect(secretary.text).toContain(refusal);
      expect(meeting()?.status).toBe("convened");
      await enter("paper", {});
      expect(secretary.text).toContain(line);
      expect(meeting()?.paperSent).toEqual({ "P-010": place.world.now });
      const { url } = secretary.page;
      place.world.now = meeting()?.startsAt ?? "";
      await arriveBy(secretary, way, lang);
      await secretary.open(url);
      await enter("open", { chair: "P-008" });
      expect(meeting()?.status).toBe("open");
    },
  );
});
