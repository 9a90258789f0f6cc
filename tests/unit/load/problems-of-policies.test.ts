import { describe, expect, it } from "vitest";
import { problemsIn, vacanciesIn } from "../../../shared/domain/organisation/check.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Problem } from "../../../shared/domain/organisation/problem.ts";
import { amiss, at, edited, type Loose } from "./amiss.ts";
import { own, today } from "./file.ts";

describe("policies", () => {
  const above = (minorUnits: number, currency = "CAD") => ({ above: { currency, minorUnits } });
  const lane = (data: Loose, stage: number, index = 0) => data.policies[2].stages[stage].lanes[index];
  const cad = (dollars: number) => ({ currency: "CAD" as const, minorUnits: dollars * 100 });
  const limit = (stage: number) => [...amount(stage, 0).slice(0, -1), "upTo"];
  const amount = (stage: number, index: number) => [
    "policies",
    2,
    "stages",
    stage,
    "lanes",
    index,
    "when",
    "above",
  ];

  it.each<[string, (data: Loose) => void, Problem[]]>([
    [
      "with an amount in another currency",
      (data) => Object.assign(lane(data, 4).when, above(10_000_000, "XOF")),
      [{ path: amount(4, 0), code: "another-currency", currency: "CAD" }],
    ],
    [
      "by which a smaller amount comes later",
      (data) => Object.assign(lane(data, 3, 1), { when: above(10_000_001) }),
      [{ path: amount(4, 0), code: "amounts-fall", first: amount(3, 1) }],
    ],
    [
      "by which the same amount comes later",
      (data) => Object.assign(lane(data, 3, 1), { when: above(10_000_000) }),
      [],
    ],
    [
      "by which people take note of a smaller amount later",
      (data) => Object.assign(lane(data, 4, 1), { when: above(1), rule: "note" }),
      [],
    ],
    [
      "by which people took note of a larger amount before",
      (data) => Object.assign(lane(data, 3, 1), { when: above(99_999_999), rule: "note" }),
      [],
    ],
    [
      "by which a committee is asked up to an amount in another currency",
      (data) => Object.assign(lane(data, 4).when, { upTo: { currency: "XOF", minorUnits: 25_000_000 } }),
      [
        { path: limit(4), code: "another-currency", currency: "CAD" },
        { path: limit(4), code: "beyond-delegation", role: "agreements-committee", most: cad(250_000) },
      ],
    ],
    [
      "by which somebody is asked up to the amount above which they are",
      (data) => Object.assign(lane(data, 4).when, { upTo: cad(100_000) }),
      [{ path: limit(4), code: "amounts-cross" }],
    ],
    [
      "by which one cent more than that is asked of them",
      (data) => {
        Object.assign(lane(data, 4).when, { upTo: { currency: "CAD", minorUnits: 10_000_001 } });
        for (const stage of [4, 5])
          for (const { when } of data.policies[2].stages[stage].lanes)
            if (when.above.minorUnits === 25_000_000) when.above.minorUnits = 10_000_001;
      },
      [],
    ],
    [
      "by which nobody decides on amounts between two",
      (data) => Object.assign(lane(data, 4).when, { upTo: { currency: "CAD", minorUnits: 24_999_999 } }),
      [{ path: limit(4), code: "amounts-gap" }],
    ],
    [
      "by which nobody decides beyond an amount but who decided before",
      (data) => {
        data.policies[2].stages.splice(5, 1);
        data.policies[2].stages[4].lanes.splice(1, 1);
      },
      [{ path: limit(4), code: "amounts-gap" }],
    ],
    [
      "by which somebody decides on the smaller amounts before whoever decides on all",
      (data) => Object.assign(lane(data, 0), { when: { upTo: cad(10_000) } }),
      [],
    ],
    [
      "by which a committee resolves on more than was delegated to it",
      (data) => {
        data.organisation.bylaws.committees[1].delegation.upTo = cad(249_999);
      },
      [
        { ...at(...limit(4)), code: "beyond-delegation", role: "agreements-committee", most: cad(249_999) },
        {
          ...at("policies", 3, "stages", 4, "lanes", 0, "when", "upTo"),
          code: "beyond-delegation",
          role: "agreements-committee",
          most: cad(249_999),
        },
      ],
    ],
    [
      "by which a committee resolves where the board always does",
      (data) => {
        lane(data, 5).when = above(5_000_000);
      },
      [
        { path: amount(5, 0), code: "amounts-fall", first: amount(4, 0) },
        { ...at("policies", 2, "stages", 4, "lanes", 0, "when"), code: "never-asked" },
      ],
    ],
    [
      "by which plans would say an amount",
      (data) =>
        Object.assign(data.policies[1].stages[0].lanes[3], {
          when: { tags: ["participation"], upTo: cad(1) },
        }),
      [{ ...at("policies", 1, "stages", 0, "lanes", 3, "when"), code: "never-asked" }],
    ],
    [
      "that nobody starts from their desk",
      (data) => Object.assign(data.policies[0], { startedBy: ["director"] }),
      [{ ...at("policies", 0, "startedBy"), code: "never-started", id: "results-report" }],
    ],
    [
      "without the one of the reports that are due",
      (data) => data.policies.shift(),
      [{ ...at("policies"), code: "no-policy", id: "results-report" }],
    ],
    [
      "without the one of reports, where none is due",
      (data) => {
        data.policies.shift();
        data.obligations = [];
      },
      [],
    ],
    [
      "without a stage for the donor who accepts an agreement's reports, who is none of its donors",
      (data) => {
        data.policies[0].stages.pop();
        data.agreements[0].acceptance = { donor: "northern-lantern-fund", deemedAfterDays: null };
      },
      [
        {
          ...{ ...at("agreements", 0, "acceptance", "donor"), code: "unknown", what: "donor" },
          ...{ name: "northern-lantern-fund", known: ["fondation-rive-claire"] },
        },
        { ...at("agreements", 0, "acceptance"), code: "no-stage-for-donors", id: "results-report" },
      ],
    ],
    [
      "without stages, and with a stage without tasks",
      (data) => {
        data.policies[0].stages = [];
        data.policies[2].stages[0].lanes = [];
      },
      [
        { ...at("policies", 0, "stages"), code: "no-stages" },
        { ...at("policies", 2, "stages", 0, "lanes"), code: "no-lanes" },
      ],
    ],
    [
      "and by-laws of a board that is never unanimous enough",
      (data) => Object.assign(data.organisation.bylaws.majority, { moreThan: { over: 1, of: 1 } }),
      [{ ...at("organisation", "bylaws", "majority", "moreThan"), code: "more-than-all", needs: 1, all: 1 }],
    ],
  ])("%s", (_, edit, expected) => {
    expect(amiss(edit)).toEqual(expected);
  });
});

describe("what waits for people who are not there is no fault of the file, and said beside", () => {
  const vacant = (edit: (data: Loose) => void) => {
    const data = edited(edit);
    expect(problemsIn(data, today, own)).toEqual([]);
    return vacanciesIn(data, rosterOf(data.people), today);
  };
  const without = (role: string) => (data: Loose) => {
    for (const person of data.people) person.roles = person.roles.filter((one: string) => one !== role);
  };

  it.each<[string, (data: Loose) => void, object[]]>([
    ["nothing of the example", () => undefined, []],
    [
      "nobody who holds a role",
      without("legal-officer"),
      [
        {
          ...at("policies", 2, "stages", 1, "lanes", 1, "role"),
          code: "nobody-holds",
          role: "legal-officer",
        },
        {
          ...at("policies", 3, "stages", 1, "lanes", 0, "role"),
          code: "nobody-holds",
          role: "legal-officer",
        },
      ],
    ],
    [
      "nobody but who writes a report that is to come",
      (data) => Object.assign(data.obligations[1], { author: "P-006" }),
      [
        {
          ...at("policies", 0, "stages", 1, "lanes", 0, "role"),
          ...{ code: "only-the-author-holds", role: "executive-director", author: "P-006" },
        },
      ],
    ],
    [
      "the same of a report that is over",
      (data) =>
        Object.assign(data.obligations[0], {
          ...{ author: "P-006", dueOn: "2026-11-25", opensAt: "2026-07-01T12:00:00.000Z" },
        }),
      [],
    ],
    [
      "the same of a report that is due today",
      (data) =>
        Object.assign(data.obligations[0], {
          ...{ author: "P-006", dueOn: "2026-11-26", opensAt: "2026-07-01T12:00:00.000Z" },
        }),
      [expect.objectContaining({ code: "only-the-author-holds" })],
    ],
    [
      "nobody who confirms an address",
      (data) =>
        Object.assign(data.organisation, { confirmsAddresses: ["translator"] }) &&
        without("translator")(data),
      [{ ...at("organisation", "confirmsAddresses"), code: "nobody-holds", role: "translator" }],
    ],
    [
      "nobody but the overseer who confirms an address",
      (data) => Object.assign(data.organisation, { confirmsAddresses: ["secretary"] }),
      [{ ...at("organisation", "confirmsAddresses"), code: "only-the-overseer-confirms", person: "P-007" }],
    ],
    [
      "another alone who confirms one",
      (data) => Object.assign(data.organisation, { confirmsAddresses: ["chair"] }),
      [],
    ],
    [
      "the overseer and another, who confirm one",
      (data) => Object.assign(data.organisation, { confirmsAddresses: ["secretary", "chair"] }),
      [],
    ],
    [
      "nobody to hear what another cannot be told",
      (data) =>
        Object.assign(data.organisation, { deputies: { secretary: "translator" } }) &&
        without("translator")(data),
      [
        {
          ...at("organisation", "deputies", "secretary"),
          code: "no-deputy",
          of: "secretary",
          deputy: "translator",
        },
      ],
    ],
    [
      "fewer directors than a quorum",
      (data) => Object.assign(data.organisation.bylaws.quorum, { needs: { atLeast: 6 } }),
      [
        {
          ...at("organisation", "bylaws", "quorum", "needs", "atLeast"),
          code: "more-than-all",
          needs: 6,
          all: 5,
        },
      ],
    ],
  ])("%s", (_, edit, expected) => {
    expect(vacant(edit)).toEqual(expected);
  });
});
