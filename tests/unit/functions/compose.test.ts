import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { daysLater, hourOf } from "../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import {
  answering,
  arrive,
  goodDay,
  nobodyInTime,
  overseeing,
  secretary,
  unique,
} from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { dataOf } from "../people/corrections.ts";
import { arriveAs, pagesOn } from "./place.ts";

/** Somebody who reads French, and has no other task in the report. */
const other = "P-003";

/** The last mail to somebody, in words. */
function lastTo({ world }: Story, who: string): string {
  const letter = world.mailsTo(who).at(-1);
  if (!letter) throw new Error(`nothing was sent to ${who}`);
  return compose(letter, "https://accord.example").text;
}

describe("a mail about a report", () => {
  it("names the donor’s day while it is on its way there, and not once it was withdrawn", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    expect(lastTo(story, "P-001")).toContain("Chez le donateur d’ici");
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (!page) throw new Error("the secretary has no link");
    await story.attempt([overseeing(story, page, "writing", "").withdraws]);
    await story.calm();
    expect(story.world.mailsTo("P-001").at(-1)?.template).toBe("report-withdrawn");
    for (const who of ["P-001", "P-004"])
      expect(lastTo(story, who)).not.toMatch(/Chez le donateur|With the donor/);
  });

  it("calls a committee that resolves in writing by its name, and reminds whoever chairs it of what waits for its meeting", async () => {
    const policy = structuredClone(known.policy);
    for (const lane of policy.stages.flatMap(({ lanes }) => lanes))
      if (lane.role === "director") lane.role = "agreements-committee";
    const story = new Story(policy);
    await goodDay(story, 4);
    await story.world.tick();
    await story.calm();
    const asked = () => story.world.report?.policy.stages[2]?.lanes.flatMap(({ people }) => people);
    expect(asked()).toEqual(["P-008", "P-009"]);
    expect(lastTo(story, "P-009")).toContain("The Agreements committee is asked to approve");
    const place = { world: story.world, origin: "https://accord.example" };
    const app = makeApp({ ...story.world.deps, baseUrl: place.origin } as never);
    const tom = await arriveAs({ ...place, app }, "P-009");
    const resolved = "RESOLVED THAT the Agreements committee approves";
    expect([tom.read("h1"), tom.text]).toEqual([
      "Resolution of the Agreements committee in writing",
      expect.stringContaining(resolved),
    ]);
    await tom.send({ ballot: "sign" }, "/signature");
    expect(tom.text).toContain(resolved);
    await tom.send({}, "/ballot");
    expect(tom.text).toContain(resolved);
    expect(tom.text).not.toContain("board of directors approves");
    await story.calm();
    expect(lastTo(story, "P-009").replaceAll(/\s+/g, " ")).toContain(resolved);
    await nobodyInTime(story);
    expect(lastTo(story, "P-009")).toContain("The matter goes to a meeting of the Agreements committee.");
    expect(lastTo(story, secretary)).toMatch(/réunion du comité «\u00a0Comité des ententes\u00a0»/);
    story.world.now = later(story.world.now, { days: 31 });
    await story.world.tick();
    await story.calm();
    const reminded = story.world.sent.filter(
      ({ letter }) => letter.to === "person" && letter.template === "meeting-awaited",
    );
    expect(reminded.map(({ letter }) => letter.to === "person" && letter.person.id)).toEqual(["P-009"]);
    expect(lastTo(story, "P-009")).toContain("As you chair the Agreements committee, please see");
  });

  it("tells a stand-in whether anybody else is asked", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    const asked = story.world.mailsTo("P-004").find(({ template }) => template === "review-requested");
    if (asked?.to !== "person") throw new Error("nobody was asked to review");
    const said = (...people: string[]) => {
      const report = structuredClone(asked.report);
      for (const lane of report.policy.stages[0]?.lanes ?? []) lane.people = people;
      return compose({ ...asked, report, template: "stand-in-requested" }, "https://accord.example").text;
    };
    expect(said("P-003", "P-004")).toMatch(/has not answered|n’a pas répondu/);
    expect(said("P-004")).toMatch(/nobody else can decide|personne d’autre ne peut décider/);
  });

  it.each([
    ["has left", { active: false }],
    ["holds its role no more", { roles: ["programme-officer"] }],
  ])("tells a stand-in that nobody else can decide, where whoever was asked %s", async (_, now) => {
    const { world, calm } = await pagesOn(1);
    await enterPerson(world.deps, { ...dataOf("P-004"), ...now });
    world.now = later(world.report?.serviceLevel?.deadline ?? "", { minutes: 1 });
    await world.tick();
    await calm();
    const said = world.mailsTo(other).map((letter) => compose(letter, "https://accord.example").text);
    expect(said.filter((text) => text.includes("personne d’autre ne peut décider"))).toHaveLength(1);
    expect(said.filter((text) => text.includes("la personne sollicitée n’a pas répondu"))).toHaveLength(1);
  });

  it("promises an author no more than that whoever is to review a report is told", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    const received = story.world.mailsTo("P-001").find(({ template }) => template === "submission-received");
    if (!received) throw new Error("the author has no receipt");
    expect(compose(received, "https://accord.example").text).toContain("quiconque doit l’examiner");
  });

  it.each([
    [
      "while its day is to come",
      0,
      /Veuillez soumettre le rapport d’ici la fin du .+\(heure de Montréal, H[NA]E\)/,
    ],
    ["on its very day", 1, /Veuillez soumettre le rapport d’ici la fin du /],
    [
      "once its day has passed",
      2,
      /devait être soumis d’ici la fin du .+ce jour est passé.+dès que possible/,
    ],
  ])("tells whoever takes over the writing by when, %s", async (_, when, said) => {
    const story = new Story();
    await story.world.tick();
    await story.calm();
    const day = story.world.report?.dueOn ?? "";
    if (when > 0) story.world.now = hourOf(daysLater(day, when - 1), 12, known.organisation.timeZone);
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    const reassigns = page && overseeing(story, page, "writing", other).reassigns;
    if (!reassigns) throw new Error("nobody can give the writing away");
    await story.attempt([reassigns]);
    await story.calm();
    expect(story.world.mailsTo(other).at(-1)?.template).toBe("writing-given");
    expect(lastTo(story, other)).toMatch(said);
  });

  it.each([
    [1, "P-004", "Monitoring, evaluation and learning", /approval policy for reports, version/],
    [1, "P-005", "Finance", /approval policy for reports, version/],
    [4, "P-009", "Board of directors", /s\.\u00a0140/],
  ])("after %i acts, tells %s as what they answered, and by which rule", async (acts, who, lane, rule) => {
    const story = new Story();
    await goodDay(story, acts);
    await story.calm();
    const page = await arrive(story, who, "newest", ["review", "sign"]);
    if (!page) throw new Error("they were not asked");
    await story.attempt([answering(story, page, acts === 4 ? "sign" : "approve", false, unique(story))]);
    await story.calm();
    const letter = story.world.mailsTo(who).findLast(({ template }) => template === "answer-recorded");
    if (!letter) throw new Error("they have no receipt");
    const { subject, text } = compose(
      { ...letter, person: { ...letter.person, lang: "en" } },
      "https://accord.example",
    );
    expect(subject).toContain(`your answer as “${lane}”`);
    expect(text).toContain(`As: ${lane}`);
    expect(text).toMatch(rule);
  });
});
