import { describe, expect, it } from "vitest";
import { problemsIn, vacanciesIn } from "../../../shared/domain/organisation/check.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Problem } from "../../../shared/domain/organisation/problem.ts";
import { amiss, at, edited, type Loose } from "./amiss.ts";
import { own, today } from "./file.ts";

describe("policies", () => {
  const above = (minorUnits: number, currency = "CAD") => ({ above: { currency, minorUnits } });
  const lane = (data: Loose, stage: number, index = 0) => data.policies[2].stages[stage].lanes[index];
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
      (data) => Object.assign(lane(data, 4), { when: above(10_000_000, "XOF") }),
      [{ path: amount(4, 0), code: "another-currency", currency: "CAD" }],
    ],
    [
      "by which a smaller amount comes later",
      (data) => Object.assign(lane(data, 5), { when: above(9_999_999) }),
      [{ path: amount(5, 0), code: "amounts-fall", first: amount(4, 0) }],
    ],
    [
      "by which the same amount comes later",
      (data) => Object.assign(lane(data, 5), { when: above(10_000_000) }),
      [],
    ],
    [
      "by which people take note of a smaller amount later",
      (data) => Object.assign(lane(data, 5), { when: above(1), rule: "note" }),
      [],
    ],
    [
      "by which people took note of a larger amount before",
      (data) => Object.assign(lane(data, 4), { when: above(99_999_999), rule: "note" }),
      [],
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
