import { beforeEach, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import { later } from "../../../shared/domain/time.ts";
import { checkUrl, documentUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { known } from "../histories/example.ts";
import { placeOf } from "../hostile/place.ts";
import { answerAs, arriveAs, type Paged } from "./place.ts";

const directors = ["P-008", "P-009", "P-010"] as const;

/** Of a yearly report the board takes note, of any other it resolves: what boards do with most reports, as data. */
function takesNote(): Policy {
  const stages = known.policy.stages.map((stage) => ({
    ...stage,
    lanes: stage.lanes.flatMap((lane) =>
      stage.id !== "board"
        ? [lane]
        : [
            { ...lane, when: { reports: ["semi-annual" as const] } },
            { ...lane, id: "board-informed", rule: "note" as const, when: { reports: ["annual" as const] } },
          ],
    ),
  }));
  return { ...known.policy, stages };
}

describe("a board to which reports go to take note", () => {
  let place: Paged;
  beforeEach(async () => {
    const made = await placeOf(
      "a report of which the board takes note",
      3,
      undefined,
      undefined,
      takesNote(),
    );
    place = { ...made, app: makeApp(made.deps) };
    await answerAs(place, "P-006", { decision: "approve" });
  });

  it("is asked to take note, each by their own link, and signs no resolution", async () => {
    expect(place.world.report).toMatchObject({ stage: 2, stageOpen: true, status: "in-review" });
    for (const person of directors)
      expect(place.world.mailsTo(person).at(-1)?.template).toBe("note-requested");
    const director = await arriveAs(place, directors[0]);
    expect(director.text).toContain("taking note is no approval and no resolution");
    expect(director.text).not.toContain("while others decide");
    expect(director.page.root.querySelectorAll("input[type=radio]")).toHaveLength(0);
    await director.send({ comment: "The rooms in Ségou please me." }, "/confirmation");
    await director.send({}, "/decision");
    expect(director.text).toContain("This is no decision");
    expect(place.world.report?.status).toBe("in-review");
  });

  it("sends the report on once each has, without a resolution, a number or a vote", async () => {
    for (const person of directors) await answerAs(place, person, { comment: "" });
    expect(place.world.report?.status).toBe("published");
    const types = place.memory.entries.map(({ type }) => type);
    expect(types).not.toContain("ballot-cast");
    expect(place.memory.entries.filter(({ facts }) => "resolutionNumber" in facts)).toEqual([]);
  });

  it.each(["en", "fr"] as const)(
    "goes on at its deadline, and whoever was silent is named so (%s)",
    async (lang) => {
      await answerAs(place, directors[0], { comment: "" });
      const { deadline = "" } = place.world.report?.serviceLevel ?? {};
      place.world.now = later(deadline, { minutes: 1 });
      await place.world.tick();
      await place.calm();
      expect(place.world.report?.status).toBe("published");
      const silent = place.memory.entries.findLast(({ type }) => type === "task-escalated")?.facts;
      expect(silent).toMatchObject({ lane: "board-informed", to: null, silent: ["P-009", "P-010"] });
      expect(place.world.mailsTo("P-009").at(-1)?.template).toBe("report-approved");
      const author = await arriveAs(place, "P-001", lang);
      await author.open(place.origin + documentUrl(lang, linkOf(author)));
      expect(author.text).toContain(
        lang === "en"
          ? "Nothing was heard from Tom Albright and Fatou Ndiaye: that is silence, and no consent."
          : "On n’a rien reçu de Tom Albright et Fatou Ndiaye",
      );
      // Of the board’s stage neither an approval is said nor a decision.
      expect(author.text).toMatch(
        lang === "en"
          ? /“Resolution of the board in writing”, in which people take note, was over/
          : /Résolution écrite du conseil.{2,3}, où l’on prend acte, était terminée/,
      );
      expect(author.text).not.toMatch(/(Fatou Ndiaye to decide|revient à [^.]*Fatou Ndiaye)/);
    },
  );

  it("is what the way ahead says before, with the reason", async () => {
    const written = await placeOf("written", 0, undefined, undefined, takesNote());
    const browser = await arriveAs({ ...written, app: makeApp(written.deps) }, "P-001");
    await browser.open(written.origin + checkUrl("en", linkOf(browser)));
    expect(browser.text).toContain("the report is on a year");
    expect(browser.text).toContain("the report is on half a year");
  });
});
