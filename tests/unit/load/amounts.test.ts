import { describe, expect, it } from "vitest";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { whatNeverEnds } from "../../../shared/domain/organisation/what-never-ends.ts";
import { example } from "../histories/example.ts";
import { check, edited, lineOf, said } from "./file.ts";

const limit = (value: number) => `above: { currency: CAD, value: ${value} }`;
const above = (value: number) => `when: { ${limit(value)} }`;
const first = (value: number): [string, string] => ["when: { tags: [participation] }", above(value)];
const small = above(25_000);
const large = limit(100_000);
/** Of agreements, which say their amounts: what the treasurer decides on beside the director, and what the committee after them. */
const atFirst = (value: number): [string, string] => [small, above(value)];
const later = (value: number): [string, string] => [large, limit(value)];

describe("the amounts of a policy", () => {
  it("are written in whole units, and kept in the smallest", () => {
    const { data } = check(edited(first(25_000.5)));
    const lanes = data?.policies.flatMap(({ stages }) => stages.flatMap((stage) => stage.lanes)) ?? [];
    expect(lanes.find(({ id }) => id === "participation")?.when).toEqual({
      above: { currency: "CAD", minorUnits: 2_500_050 },
    });
  });

  it.each([
    [25_000, 100_000],
    [25_000, 25_000],
  ])("may rise from stage to stage: %i, then %i", (one, other) => {
    expect(said(edited(atFirst(one), later(other)))).toEqual([]);
  });

  it("may not fall, for whoever decides on the larger ones comes last", () => {
    const [found, ...others] = said(edited(atFirst(250_000), later(100_000)));
    expect(found).toMatchObject({
      line: lineOf(large),
      words: expect.stringContaining(`The stage on line ${lineOf(small)} is for larger amounts`),
    });
    expect(others).toEqual([]);
  });

  it("may not leave any without somebody who decides", () => {
    const [policy] = example.policies;
    if (!policy) throw new Error("the example has no policies");
    const when = { above: { currency: "CAD", minorUnits: 0 } };
    const stages = policy.stages.map((stage) => ({
      ...stage,
      lanes: stage.lanes.map((lane) => ({ ...lane, when })),
    }));
    const roster = rosterOf(example.people);
    expect(whatNeverEnds({ ...policy, stages }, roster, []).map(({ code }) => code)).toEqual([
      "nobody-for-some",
    ]);
  });

  it("are the organisation’s, whose currency the file must name", () => {
    expect(said(edited(["  currency: CAD\n", ""])).map(({ words }) => words)).toEqual([
      expect.stringMatching(/^“currency” is missing here/),
    ]);
  });
});

describe("what a lane of a policy is for", () => {
  it("is something that its documents say of themselves, or nobody would ever be asked", () => {
    const [found, ...others] = said(edited(first(25_000)));
    expect(found?.words).toContain("Nobody would ever be asked in this lane");
    expect(others).toEqual([]);
  });
});
