import { describe, expect, it } from "vitest";
import { boardTerms } from "../../../../shared/domain/board/terms-amiss.ts";
import { bylaws } from "../../../support/bylaws.ts";

const today = "2027-06-16";
const { source } = bylaws.dissent;
const ofTwoYears = {
  ...bylaws,
  directors: { ...bylaws.directors, seats: { atLeast: 2, atMost: 9 }, termYears: 2 },
  vacancies: { filledBy: "members" as const, source },
};
const regular = { from: "2026-06-16", until: "2028-06-15" };
const told = (of: object, by = ofTwoYears) =>
  boardTerms({ bylaws: by, roster: { director: Object.keys(of) }, terms: { director: { ...of } } }, today);

describe("the terms of a board on file", () => {
  it.each<[string, object, object | null]>([
    ["nothing where each ends in time", { ana: regular, ben: regular }, null],
    [
      "one that is over, whose role nobody took back",
      { ben: { ...regular, until: "2027-06-15" } },
      { over: ["ben"] },
    ],
    [
      "one whose last day is today, as one that ends soon",
      { ben: { ...regular, until: today } },
      { ending: ["ben"] },
    ],
    ["one that ends in 60 days", { ben: { ...regular, until: "2027-08-15" } }, { ending: ["ben"] }],
    ["nothing of one that ends in 61", { ben: { ...regular, until: "2027-08-16" } }, null],
    ["nothing of one of two years to the day", { ben: { from: "2026-06-16", until: "2028-06-16" } }, null],
    ["one that is a day longer", { ben: { from: "2026-06-16", until: "2028-06-17" } }, { tooLong: ["ben"] }],
    [
      "one without a first day that ends too far ahead",
      { ben: { from: null, until: "2029-06-17" } },
      { tooLong: ["ben"] },
    ],
    ["one without an end", { ben: { from: "2026-06-16", until: null } }, { endless: ["ben"] }],
  ])("tells %s", (_, of, expected) => {
    const found = told(of);
    const people = (list: readonly { person: string }[]) => list.map(({ person }) => person);
    const said = found && {
      ...{ over: people(found.over), ending: people(found.ending), tooLong: people(found.tooLong) },
      endless: found.endless,
    };
    expect(said).toEqual(expected && { over: [], ending: [], tooLong: [], endless: [], ...expected });
  });

  it("tells of whom there is no term at all", () => {
    const found = boardTerms({ bylaws: ofTwoYears, roster: { director: ["ana"] } }, today);
    expect(found?.endless).toEqual(["ana"]);
  });

  it("tells of all at once where none of several was ever entered", () => {
    const isNone = (roster: string[], terms = {}) =>
      boardTerms({ bylaws: ofTwoYears, roster: { director: roster }, terms: { director: terms } }, today)
        ?.isNoneOnFile;
    expect([isNone(["ana", "ben"]), isNone(["ana"]), isNone(["ana", "ben"], { ana: regular })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("vacant seats are told", () => {
  const of = (number: number, seats = { atLeast: 2, atMost: 9 }) => ({
    ...ofTwoYears,
    directors: { ...ofTwoYears.directors, seats },
    quorum: { ...bylaws.quorum, of: number },
  });
  const two = { ana: regular, ben: regular };
  it.each([
    [
      "of a number that is fixed, with who fills them",
      of(5),
      { seats: 3, of: 5, filledBy: "members", source },
    ],
    [
      "of as many at least as at most: fewer are too few, and said otherwise",
      of(5, { atLeast: 5, atMost: 5 }),
      undefined,
    ],
    ["of none where all are filled", of(2), undefined],
    ["of none where articles leave a range", ofTwoYears, undefined],
  ])("%s", (_, by, expected) => {
    expect(told(two, by)?.vacant).toEqual(expected);
  });
});
