import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { governanceBasis } from "../../support/example-governance.ts";

/** What the form of a governance document offers as its owner. */
const owners = (roleNames?: Record<string, { en: string; fr: string }>) =>
  governanceDefinition({ ...governanceBasis, roles: ["executive-director", "night-porter"], roleNames })
    .sections.flatMap(({ fields }) => fields)
    .flatMap((field) => (field.name === "owner" && "options" in field ? field.options : []))
    .map(({ value, label }) => [value, label.en, label.fr]);

describe("Roles are called by the names that the organisation gives them", () => {
  const example = exampleOrganisation("2026-11-23T18:00:00.000Z");

  it("in both languages, and one without a name as the file writes it", () => {
    expect(owners(example.organisation.roleNames)).toEqual([
      ["executive-director", "Executive director", "Directrice générale"],
      ["night-porter", "night porter", "night porter"],
    ]);
    expect(owners()[0]).toEqual(["executive-director", "executive director", "executive director"]);
  });

  it("in the example every role that somebody holds has one", () => {
    const held = new Set(example.people.flatMap(({ roles }) => roles.filter((role) => !/[.:~]/.test(role))));
    const named = new Set(Object.keys(example.organisation.roleNames ?? {}));
    const ownOnes = [...held].filter((role) => example.roles.includes(role));
    expect(ownOnes.filter((role) => !named.has(role))).toEqual([]);
    expect([...named].filter((role) => !example.roles.includes(role))).toEqual([]);
  });
});
