import { describe, expect, it } from "vitest";
import { organisationFrom } from "../../../infra/operations/load/read.ts";
import { bylawProfile } from "../../../shared/adapters/dynamodb/bylaws.items.ts";
import { problemsIn, vacanciesIn } from "../../../shared/domain/organisation/check.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { fileWith, quebec } from "../../support/shipped-bylaws.ts";
import { beginning, example } from "../histories/example.ts";

const own = { sender: "accord@ibcr.example", operators: "operators@ibcr.example" };

describe("the by-laws of Quebec’s Part III", () => {
  it("take the place of the example’s in its file, which loads with nothing amiss", () => {
    const data = organisationFrom(fileWith("quebec-part-iii", beginning, true));
    expect(problemsIn(data, beginning, own)).toEqual([]);
    expect(vacanciesIn(data, rosterOf(data.people), beginning)).toEqual([]);
    expect(data.organisation.bylaws.writtenResolution.source.en).toContain("89.3");
  });

  it("know no committee, so that none resolves: the policies in which one does are refused where they name it", () => {
    const data = organisationFrom(fileWith("quebec-part-iii", beginning));
    expect(problemsIn(data, beginning, own)).toEqual(
      [2, 3].map((policy) => ({
        path: ["policies", policy, "stages", 4, "lanes", 0, "role"],
        ...{ code: "not-a-body", role: "agreements-committee" },
      })),
    );
  });

  it("cite for each rule what it stands on, in both languages", () => {
    const { id: _, version: __, name: ___, committees: ____, ...rules } = quebec(beginning);
    for (const [rule, said] of Object.entries(rules)) {
      if (!said || !("source" in said)) throw new Error(`${rule} has no source`);
      expect(said.source.en, rule).toMatch(/C-38|Civil Code/);
      expect(said.source.fr, rule).toMatch(/C-38|Code civil/);
    }
  });
});

describe("by-laws that could never be kept to", () => {
  const { bylaws } = example.organisation;
  const roster = rosterOf(example.people);
  const found = (more: Partial<typeof bylaws>) =>
    vacanciesIn(
      { ...example, organisation: { ...example.organisation, bylaws: { ...bylaws, ...more } } },
      roster,
      beginning,
    );
  const at = (...path: (string | number)[]) => ({ path: ["organisation", "bylaws", ...path] });

  it("are found: a keeper whom nobody is, and a committee that nobody sits on, or whose chair does not sit on it", () => {
    const [planning, agreements] = bylaws.committees;
    if (!planning || !agreements) throw new Error("the example has no committees");
    const committees = [{ ...planning, chair: "secretary" }, agreements];
    expect(found({ committees })).toEqual([
      {
        ...at("committees", 0, "chair"),
        code: "chair-is-no-member",
        role: planning.role,
        chair: "secretary",
      },
    ]);
    const withoutKeeper = rosterOf(
      example.people.map((one) => ({
        ...one,
        roles: one.roles.filter((role) => role !== bylaws.record.keeper),
      })),
    );
    expect(vacanciesIn(example, withoutKeeper, beginning)).toContainEqual({
      ...at("record", "keeper"),
      ...{ code: "nobody-holds", role: bylaws.record.keeper },
    });
    const nobody = rosterOf(
      example.people.map((one) => ({ ...one, roles: one.roles.filter((role) => role !== planning.role) })),
    );
    expect(vacanciesIn(example, nobody, beginning)).toContainEqual({
      ...at("committees", 0, "role"),
      ...{ code: "nobody-holds", role: planning.role },
    });
  });

  it("are refused where somebody sits on a committee who is no director, by what each profile cites", () => {
    const [planning] = bylaws.committees;
    if (!planning) throw new Error("the example has no committees");
    const people = example.people.map((one) =>
      one.roles.includes("finance-officer") ? { ...one, roles: [...one.roles, planning.role] } : one,
    );
    const strangers = rosterOf(example.people)["finance-officer"];
    for (const { onCommittees, undelegable } of [bylaws, quebec(beginning)]) {
      const rules = { ...bylaws, ...(onCommittees && { onCommittees }), undelegable };
      const data = { ...example, people, organisation: { ...example.organisation, bylaws: rules } };
      expect(problemsIn(data, beginning, own)).toEqual([
        {
          ...at("committees", 0, "role"),
          ...{ code: "not-directors", role: planning.role, people: strangers, source: onCommittees?.source },
        },
      ]);
    }
  });

  it("are no fault where they lie from before a rule was asked: what they do not say is read as it was then", () => {
    const { binds: _, exceptions: __, ...before } = bylaws.disqualification;
    const read = bylawProfile().parse({ ...bylaws, disqualification: before });
    expect(read.disqualification).toMatchObject({ binds: "directors", exceptions: [] });
  });
});
