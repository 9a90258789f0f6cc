import { describe, expect, it } from "vitest";
import type { Problem } from "../../../shared/domain/organisation/problem.ts";
import { amiss, at, type Loose } from "./amiss.ts";
import { example } from "./changed.ts";
import { today } from "./file.ts";

const director = example.people.findIndex(({ roles }) => roles.includes("director"));
const withTerm = (data: Loose, role: string, term: { from: string | null; until: string | null }) =>
  Object.assign(data.organisation, { terms: { [role]: { [example.people[director]?.id ?? ""]: term } } });

describe("what does not fit together is said with what it is, and exactly where it stands", () => {
  it("is nothing of the example", () => {
    expect(amiss(() => undefined)).toEqual([]);
  });

  it.each<[string, (data: Loose) => void, Problem[]]>([
    [
      "a plan that ends before it starts",
      (data) => Object.assign(data.plans[0], { end: "2024-12-31" }),
      [{ ...at("plans", 0, "end"), code: "ends-before-it-starts", start: "2025-01-01" }],
    ],
    [
      "a plan of one day",
      (data) => Object.assign(data.plans[0], { start: "2025-01-01", end: "2025-01-01" }),
      [],
    ],
    [
      "a term that ends before it begins",
      (data) => withTerm(data, "director", { from: "2026-06-16", until: "2026-06-15" }),
      [
        {
          ...at("people", director, "terms", "director", "until"),
          code: "ends-before-it-starts",
          start: "2026-06-16",
        },
      ],
    ],
    [
      "a director’s term of more years than the by-laws say",
      (data) => withTerm(data, "director", { from: "2026-06-16", until: "2028-06-17" }),
      [
        {
          ...at("people", director, "terms", "director", "until"),
          ...{ code: "term-too-long", years: 2, latest: "2028-06-16" },
          source: example.organisation.bylaws.directors.source,
        },
      ],
    ],
    [
      "a director’s term until the day of the election two years on",
      (data) => withTerm(data, "director", { from: "2026-06-16", until: "2028-06-16" }),
      [],
    ],
    [
      "a term of one day",
      (data) => withTerm(data, "director", { from: "2026-06-16", until: "2026-06-16" }),
      [],
    ],
    [
      "a term in a role that somebody does not hold",
      (data) => withTerm(data, "secretary", { from: "2026-06-16", until: null }),
      [
        {
          ...at("people", director, "terms", "secretary"),
          ...{ code: "unknown", what: "role", name: "secretary" },
          known: example.people[director]?.roles ?? [],
        },
      ],
    ],
    [
      "a period that ends before it starts",
      (data) => Object.assign(data.obligations[1].period, { end: "2026-06-29" }),
      [{ ...at("obligations", 1, "period", "end"), code: "ends-before-it-starts", start: "2026-07-01" }],
    ],
    [
      "a period that begins before its agreement",
      (data) => Object.assign(data.agreements[0], { start: "2025-07-02" }),
      [
        {
          ...at("obligations", 0, "period"),
          ...{ code: "outside-agreement", start: "2025-07-02", end: "2028-03-31" },
        },
      ],
    ],
    [
      "a period from its first day on",
      (data) => Object.assign(data.agreements[0], { start: "2025-07-01" }),
      [],
    ],
    [
      "a period that goes beyond its agreement",
      (data) => Object.assign(data.agreements[0], { end: "2026-12-30" }),
      [
        {
          ...at("obligations", 1, "period"),
          code: "outside-agreement",
          start: "2025-04-01",
          end: "2026-12-30",
        },
        { ...at("obligations", 1, "dueOn"), code: "due-too-late", latest: "2027-03-30" },
      ],
    ],
    [
      "a report that is due on the last day of its period",
      (data) =>
        Object.assign(data.obligations[0], { dueOn: "2026-06-30", opensAt: "2026-06-01T12:00:00.000Z" }),
      [{ ...at("obligations", 0, "dueOn"), code: "due-before-its-end", end: "2026-06-30" }],
    ],
    [
      "a report that is due the day after",
      (data) =>
        Object.assign(data.obligations[0], { dueOn: "2026-07-01", opensAt: "2026-06-01T12:00:00.000Z" }),
      [],
    ],
    [
      "a report that is due 90 days after its agreement",
      (data) => Object.assign(data.obligations[1], { dueOn: "2028-06-29" }),
      [],
    ],
    [
      "a report that is due 91 days after it",
      (data) => Object.assign(data.obligations[1], { dueOn: "2028-06-30" }),
      [{ ...at("obligations", 1, "dueOn"), code: "due-too-late", latest: "2028-06-29" }],
    ],
    [
      "a form that goes out on the day it is due",
      (data) => Object.assign(data.obligations[1], { dueOn: "2027-05-26" }),
      [],
    ],
    [
      "a form that goes out the day after, where the organisation is at home",
      (data) => Object.assign(data.obligations[1], { dueOn: "2027-05-25" }),
      [{ ...at("obligations", 1, "opensAt"), code: "opens-after-due", dueOn: "2027-05-25" }],
    ],
    [
      "a form that goes out the day after elsewhere alone",
      (data) =>
        Object.assign(data.obligations[1], { dueOn: "2027-05-25", opensAt: "2027-05-26T03:00:00.000Z" }),
      [],
    ],
    [
      "an author who left, of a report that is to come",
      (data) => {
        data.people[1].active = false;
        for (const one of data.obligations) one.author = "P-002";
        data.obligations[0].opensAt = today;
      },
      [{ ...at("obligations", 1, "author"), code: "author-left", id: "P-002" }],
    ],
    [
      "a consent that is still to come",
      (data) => Object.assign(data.donors[1].subscriptions[0].consent, { at: "2026-11-26T14:00:00.001Z" }),
      [{ ...at("donors", 1, "subscriptions", 0, "consent", "at"), code: "in-the-future" }],
    ],
    [
      "a consent of this moment",
      (data) => Object.assign(data.donors[1].subscriptions[0].consent, { at: today }),
      [],
    ],
    [
      "a report of an agreement that is not there",
      (data) => Object.assign(data.obligations[1], { agreementId: "PA-9" }),
      [
        {
          ...at("obligations", 1, "agreementId"),
          ...{ code: "unknown", what: "agreement", name: "PA-9", known: ["PA-2025-014"] },
        },
      ],
    ],
    [
      "an author whom nobody knows",
      (data) => Object.assign(data.obligations[1], { author: "P-99" }),
      [
        {
          ...at("obligations", 1, "author"),
          ...{ code: "unknown", what: "person", name: "P-99", known: example.people.map(({ id }) => id) },
        },
      ],
    ],
    [
      "names of an agreement that lead to nothing",
      (data) => {
        Object.assign(data.agreements[0], { donors: ["fondation-rive-claire", "nobody"] });
        Object.assign(data.agreements[0].partner, { id: "yiriwa" });
        Object.assign(data.agreements[0].resultsFramework[1].indicators[1], { planIndicator: "SP-9" });
        Object.assign(data.agreements[0].resultsFramework[1].indicators[0], {
          planIndicator: "SP-2027-2030/i4",
        });
      },
      [
        {
          ...at("agreements", 0, "partner", "id"),
          code: "unknown",
          what: "partner",
          name: "yiriwa",
          known: ["yiriwa-denw"],
        },
        {
          ...at("agreements", 0, "donors", 1),
          ...{ code: "unknown", what: "donor", name: "nobody", known: example.donors.map(({ id }) => id) },
        },
        {
          ...at("agreements", 0, "resultsFramework", 1, "indicators", 1, "planIndicator"),
          ...{ code: "unknown", what: "plan-indicator", name: "SP-9" },
          known: ["SP-I1.1", "SP-I1.2", "SP-I1.3", "SP-I1.4", "SP-I2.1", "SP-I2.2"],
        },
      ],
    ],
    [
      "an office that there is not",
      (data) => Object.assign(data.people[0], { office: "bamaco" }),
      [
        {
          ...at("people", 0, "office"),
          ...{
            code: "unknown",
            what: "office",
            name: "bamaco",
            known: example.organisation.offices.map(({ id }) => id),
          },
        },
      ],
    ],
    [
      "roles that there are not",
      (data) => {
        data.roles = data.roles.filter((role: string) => role !== "treasurer" && role !== "chair");
        data.organisation.deputies = { treasurer: "director" };
        data.organisation.confirmsAddresses = ["director", "chair"];
      },
      [
        at("organisation", "confirmsAddresses", 1),
        at("organisation", "officers", 2),
        at("organisation", "deputies", "treasurer"),
        at("people", 7, "roles", 1),
        at("people", 8, "roles", 1),
        at("policies", 1, "stages", 0, "lanes", 1, "alternate"),
        at("policies", 1, "stages", 1, "lanes", 0, "alternate"),
        at("policies", 2, "stages", 1, "lanes", 0, "alternate"),
        at("policies", 2, "stages", 3, "lanes", 0, "alternate"),
        at("policies", 2, "stages", 3, "lanes", 1, "role"),
        at("policies", 3, "stages", 1, "lanes", 1, "alternate"),
        at("policies", 3, "stages", 3, "lanes", 0, "alternate"),
        at("policies", 3, "stages", 3, "lanes", 1, "role"),
        at("policies", 4, "stages", 0, "lanes", 1, "alternate"),
        at("policies", 4, "stages", 2, "lanes", 0, "alternate"),
        at("policies", 5, "stages", 0, "lanes", 0, "alternate"),
      ].map(({ path }) => ({
        ...{ path, code: "unknown", what: "role" },
        name: /deputies|P-9/.test(path.join()) ? "treasurer" : expect.any(String),
        known: example.roles.filter((role) => role !== "treasurer" && role !== "chair"),
      })) as Problem[],
    ],
    [
      "a role that stands in for itself",
      (data) => Object.assign(data.organisation, { deputies: { director: "director" } }),
      [{ ...at("organisation", "deputies", "director"), code: "own-deputy", role: "director" }],
    ],
    [
      "what roles of partners are, among the organisation’s",
      (data) => data.roles.push("partner.other"),
      [{ ...at("roles", example.roles.length), code: "role-of-partners", role: "partner.other" }],
    ],
    [
      "somebody of a partner who holds a role",
      (data) => data.people[17].roles.push("mel-officer"),
      [{ ...at("people", 17, "roles", 1), code: "partner-with-roles", role: "mel-officer" }],
    ],
    [
      "somebody of a partner that is not there",
      (data) => Object.assign(data.people[17], { roles: ["partner.other"] }),
      [
        {
          ...at("people", 17, "partner"),
          code: "unknown",
          what: "partner",
          name: "other",
          known: ["yiriwa-denw"],
        },
      ],
    ],
    [
      "somebody of a donor that is not there",
      (data) => Object.assign(data.people[18], { roles: ["donor.other"] }),
      [
        {
          ...{ ...at("people", 18, "donor"), code: "unknown", what: "donor", name: "other" },
          known: ["fondation-rive-claire", "northern-lantern-fund"],
        },
      ],
    ],
    ...(
      [
        ["traore-1", true],
        ["x-TRAORÉ", true],
        ["awa-1", false],
        ["trao-1", false],
      ] as const
    ).map(([id, isName]): [string, (data: Loose) => void, Problem[]] => [
      `an id such as ${id}`,
      (data) => {
        data.people[0].id = id;
        for (const one of data.obligations) one.author = id;
      },
      isName ? [{ ...at("people", 0, "id"), code: "id-is-a-name", id }] : [],
    ]),
  ])("%s", (_, edit, expected) => {
    expect(amiss(edit)).toEqual(expected);
  });
});
