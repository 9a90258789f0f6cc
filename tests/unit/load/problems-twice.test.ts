import { describe, expect, it } from "vitest";
import type { Path, Problem } from "../../../shared/domain/organisation/problem.ts";
import { amiss, at, type Loose } from "./amiss.ts";
import { example } from "./changed.ts";
import { own } from "./file.ts";

describe("what is there twice, or takes another’s place", () => {
  it.each<[string, string, (data: Loose) => Loose[], Path]>([
    ["organisation", "offices", (data: Loose) => data.organisation.offices, ["organisation", "offices"]],
    ["people", "people", (data: Loose) => data.people, ["people"]],
    ["the library", "clauses", (data: Loose) => data.clauses, ["clauses"]],
    ["a policy", "stages", (data: Loose) => data.policies[1].stages, ["policies", 1, "stages"]],
    [
      "a stage",
      "lanes",
      (data: Loose) => data.policies[1].stages[0].lanes,
      ["policies", 1, "stages", 0, "lanes"],
    ],
    ["a plan", "results", (data: Loose) => data.plans[0].results, ["plans", 0, "results"]],
    [
      "a result of a plan",
      "indicators",
      (data: Loose) => data.plans[0].results[1].indicators,
      ["plans", 0, "results", 1, "indicators"],
    ],
    [
      "an agreement",
      "budget lines",
      (data: Loose) => data.agreements[0].budgetLines,
      ["agreements", 0, "budgetLines"],
    ],
    [
      "an agreement",
      "results",
      (data: Loose) => data.agreements[0].resultsFramework,
      ["agreements", 0, "resultsFramework"],
    ],
    [
      "a percentage",
      "groups",
      (data: Loose) => data.agreements[0].resultsFramework[0].indicators[0].groups,
      ["agreements", 0, "resultsFramework", 0, "indicators", 0, "groups"],
    ],
  ])("is in %s two %s by one id", (_, __, list, path) => {
    const found = amiss((data) => {
      const [first, second] = list(data);
      second.id = first.id;
    });
    expect(found.filter(({ code }) => code === "twice")).toEqual([
      { code: "twice", id: expect.any(String), path: [...path, 1, "id"], first: [...path, 0, "id"] },
    ]);
  });

  it.each<[string, (data: Loose) => void, Problem[]]>([
    [
      "a role that is listed twice",
      (data) => data.roles.push("director"),
      [
        {
          ...at("roles", example.roles.length),
          ...{ code: "twice", id: "director", first: ["roles", example.roles.indexOf("director")] },
        },
      ],
    ],
    [
      "a plan by the id of an agreement",
      (data) => Object.assign(data.plans[0], { id: "PA-2025-014" }),
      [{ ...at("agreements", 0, "id"), code: "twice", id: "PA-2025-014", first: ["plans", 0, "id"] }],
    ],
    [
      "a report by the id of a plan",
      (data) => Object.assign(data.obligations[1], { reportId: "SP-2025-2029" }),
      [{ ...at("obligations", 1, "reportId"), code: "twice", id: "SP-2025-2029", first: ["plans", 0, "id"] }],
    ],
    [
      "ids that no document can have",
      (data) => {
        Object.assign(data.obligations[0], { id: "R.1", reportId: "R.1" });
        Object.assign(data.obligations[1], { reportId: "R.2" });
      },
      [
        { ...at("obligations", 0, "id"), code: "no-document-id", id: "R.1" },
        { ...at("obligations", 1, "reportId"), code: "no-document-id", id: "R.2" },
      ],
    ],
    [
      "an indicator by the id of a part of the form",
      (data) => Object.assign(data.agreements[0].resultsFramework[0].indicators[1], { id: "finance" }),
      [
        {
          ...at("agreements", 0, "resultsFramework", 0, "indicators", 1, "id"),
          ...{ code: "taken-in-form", id: "finance" },
        },
      ],
    ],
    [
      "roles, topics, donors and starters that are named twice",
      (data) => {
        data.people[8].roles.push("treasurer");
        data.donors[1].subscriptions.push({ ...data.donors[1].subscriptions[0] });
        data.policies[1].startedBy.push("planning-officer");
        data.agreements[0].donors.push("fondation-rive-claire");
      },
      [
        {
          ...at("people", 8, "roles", 4),
          code: "repeated",
          id: "treasurer",
          first: ["people", 8, "roles", 1],
        },
        {
          ...at("donors", 1, "subscriptions", 2, "topic"),
          ...{ code: "repeated", id: "report-published", first: ["donors", 1, "subscriptions", 0, "topic"] },
        },
        {
          ...at("policies", 1, "startedBy", 2),
          ...{ code: "repeated", id: "planning-officer", first: ["policies", 1, "startedBy", 1] },
        },
        {
          ...at("agreements", 0, "donors", 1),
          ...{ code: "repeated", id: "fondation-rive-claire", first: ["agreements", 0, "donors", 0] },
        },
      ],
    ],
    [
      "a report that is asked for twice",
      (data) => data.obligations.push({ ...data.obligations[0], id: "R-9", reportId: "R-9" }),
      [
        {
          ...at("obligations", 2, "period"),
          ...{ code: "repeated", id: "PA-2025-014, annual, 2025-07-01 – 2026-06-30" },
          first: ["obligations", 0, "period"],
        },
      ],
    ],
  ])("%s", (_, edit, expected) => {
    expect(amiss(edit)).toEqual(expected);
  });

  const [awa, sophie] = ["awa.traore@ibcr.example", "sophie.lambert@rive-claire.example"];
  it.each<[string, (data: Loose) => void, Problem[]]>([
    [
      "somebody’s address of another",
      (data) => Object.assign(data.people[2], { email: "AWA.Traore+x@ibcr.example" }),
      [
        {
          ...at("people", 2, "email"),
          ...{ code: "address-twice", email: "AWA.Traore+x@ibcr.example", first: ["people", 0, "email"] },
        },
      ],
    ],
    [
      "the address of somebody who left, of another",
      (data) => {
        Object.assign(data.people[4], { active: false });
        Object.assign(data.people[2], { email: data.people[4].email });
      },
      [],
    ],
    [
      "a donor’s and a partner’s that is somebody’s",
      (data) => {
        data.donors[0].contact.email = awa;
        data.partners[0].contact.email = awa;
      },
      [
        {
          ...at("donors", 0, "contact", "email"),
          code: "address-twice",
          email: awa,
          first: ["people", 0, "email"],
        },
        {
          ...at("partners", 0, "contact", "email"),
          code: "address-twice",
          email: awa,
          first: ["people", 0, "email"],
        },
      ],
    ],
    [
      "one for a donor and a partner",
      (data) => Object.assign(data.partners[0].contact, { email: sophie }),
      [],
    ],
    [
      "answers that go to a donor",
      (data) => Object.assign(data.organisation.correspondence.replyTo, { fr: sophie }),
      [
        {
          ...at("organisation", "correspondence", "replyTo", "fr"),
          ...{ code: "address-twice", email: sophie, first: ["donors", 0, "contact", "email"] },
        },
      ],
    ],
    [
      "Accord’s own, and its operators’",
      (data) => {
        data.people[0].email = own.sender;
        data.donors[0].contact.email = own.operators;
      },
      [
        { ...at("people", 0, "email"), code: "own-address", email: own.sender },
        { ...at("donors", 0, "contact", "email"), code: "own-address", email: own.operators },
      ],
    ],
    [
      "answers that go to Accord’s operators",
      (data) => Object.assign(data.organisation.correspondence.replyTo, { fr: own.operators }),
      [],
    ],
    [
      "answers that go to Accord itself",
      (data) => Object.assign(data.organisation.correspondence.replyTo, { fr: own.sender }),
      [{ ...at("organisation", "correspondence", "replyTo", "fr"), code: "own-address", email: own.sender }],
    ],
    ["answers that nobody reads", (data) => Object.assign(data.organisation, { correspondence: null }), []],
  ])("is an address: %s", (_, edit, expected) => {
    expect(amiss(edit)).toEqual(expected);
  });
});
