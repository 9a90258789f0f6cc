import { describe, expect, it } from "vitest";
import { outlookOf } from "../../../shared/domain/documents/report/outlook.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { peopleAhead, wayAhead } from "../../../shared/domain/review/way-ahead.ts";
import { example } from "../histories/example.ts";
import { reportWith } from "../views/sample.ts";

const { organisation, people, policies } = example;
const calendar = { timeZone: organisation.timeZone, holidays: organisation.holidays };
const [reports, plans] = policies;
if (!reports || !plans) throw new Error("the example has no policies");

/** Where a document by an author goes that is submitted at a moment, as people hold their roles. */
function ahead(
  author: string,
  now: string,
  policy = plans ?? reports,
  holders = people,
  tags: readonly string[] = [],
) {
  const roster = rosterOf(holders);
  const pinned = policy && pinPolicy(policy, roster, author);
  if (!pinned) throw new Error("no policy");
  return wayAhead(
    { author, authors: [author], takenOff: [], colleagues: [], policy: pinned },
    roster,
    now,
    calendar,
    { tags },
  );
}

const without = (role: string) =>
  people.map((person) => ({ ...person, roles: person.roles.filter((one) => one !== role) }));

// A Monday noon in Montréal.
const monday = "2027-01-11T17:00:00.000Z";

describe("where a document will go", () => {
  it("names each stage with its days, who is asked in each lane, and by when it is over if each takes all of its time", () => {
    const { stages } = ahead("P-017", monday);
    expect(stages.map(({ label, serviceLevelDays, endsOn }) => [label.en, serviceLevelDays, endsOn])).toEqual(
      [
        ["Technical, financial and safeguarding review", 10, "2027-01-25"],
        ["Executive director’s approval", 5, "2027-02-01"],
        ["Recommendation of the committee", 15, "2027-02-22"],
        ["Resolution of the board in writing", 21, "2027-03-23"],
      ],
    );
    expect(stages.map(({ lanes }) => lanes.map(({ people }) => people))).toEqual([
      [["P-004"], ["P-005"], ["P-015"]],
      [["P-006"]],
      [["P-009", "P-010", "P-012"], ["P-003"]],
      [["P-008", "P-009", "P-010", "P-011", "P-012"]],
    ]);
  });

  it("begins the days of a weekend and of holidays with the next business day", () => {
    const day = (now: string) => ahead("P-017", now).stages[0]?.endsOn;
    expect(day("2027-01-16T17:00:00.000Z")).toBe("2027-01-29");
    expect(day("2026-12-25T17:00:00.000Z")).toBe("2027-01-12");
  });

  it("the last stage has the last word, by the policy that is pinned", () => {
    const { last, policy, stages } = ahead("P-017", monday);
    expect(last).toBe(stages.at(-1));
    expect(last?.lanes).toMatchObject([{ rule: "written-resolution" }]);
    expect(policy).toEqual({ id: "strategic-plan", version: 1 });
  });

  it("asks nobody who wrote it, but whoever stands in once the time is over", () => {
    const [, direction] = ahead("P-006", monday).stages;
    expect(direction?.lanes).toMatchObject([{ people: [], standIn: "P-008" }]);
    expect(peopleAhead(ahead("P-006", monday))).not.toContain("P-006");
  });

  it("says that a role is vacant, and that nobody stands in where nobody does", () => {
    const [review] = ahead("P-017", monday, plans, without("safeguarding-officer")).stages;
    expect(review?.lanes[2]).toMatchObject({ people: [], standIn: "P-003" });
    const [, , committee] = ahead("P-017", monday, plans, without("planning-committee")).stages;
    expect(committee?.lanes).toMatchObject([{ people: [], standIn: null }, { rule: "note" }]);
  });

  it("has no day where a role is vacant for good, and half a stage's days more where somebody stands in", () => {
    const daysOf = (role: string, author = "P-017") =>
      ahead(author, monday, plans, without(role)).stages.map(({ endsOn }) => endsOn);
    expect(daysOf("planning-committee")).toEqual(["2027-01-25", "2027-02-01", null, null]);
    expect(daysOf("safeguarding-officer")[0]).toBe("2027-02-01");
    expect(daysOf("programme-manager")).toEqual(ahead("P-017", monday).stages.map(({ endsOn }) => endsOn));
    expect(daysOf("translator", "P-006")[1]).toBe("2027-02-03");
  });

  it("comes to the same day as what is said of a report against its donor’s day", () => {
    const { last } = ahead("P-001", monday, reports);
    const policy = pinPolicy(reports, rosterOf(people), "P-001");
    const submitted = reportWith({ status: "submitted", policy, stage: null, stageOpen: false });
    expect(last?.endsOn).toBe(outlookOf(submitted, monday, calendar)?.expectedOn);
  });
});
