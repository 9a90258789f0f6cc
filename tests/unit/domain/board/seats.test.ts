import { describe, expect, it } from "vitest";
import { hearsOfSeats, shortBoard } from "../../../../shared/domain/board/seats.ts";
import { bylaws } from "../../../support/bylaws.ts";

const { source } = bylaws.dissent;
const ofFive = {
  ...bylaws,
  directors: { ...bylaws.directors, seats: { atLeast: 4, atMost: 9 } },
  quorum: { ...bylaws.quorum, of: 5 },
  vacancies: { filledBy: "directors" as const, source },
};
const terms = { director: { ben: { from: null, until: "2027-06-15" } } };
const board = (director: readonly string[], day: string, by = ofFive) =>
  shortBoard({ bylaws: by, roster: { director }, terms }, day);

describe("a board with too few directors", () => {
  it.each([
    ["is none on the last day of a term", "2027-06-15", ["ana", "ben", "cy", "dot"], null],
    [
      "is one the day after it, and decides while they are a quorum of the number that is fixed",
      "2027-06-16",
      ["ana", "ben", "cy", "dot"],
      { directors: 3, atLeast: 4, quorum: 3, hasQuorum: true, filledBy: "directors" },
    ],
    [
      "decides nothing where they are none",
      "2027-06-16",
      ["ana", "ben", "cy"],
      { directors: 2, quorum: 3, hasQuorum: false },
    ],
  ] as const)("%s", (_, day, directors, expected) => {
    const found = board(directors, day);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it("is told to whoever chairs it and whoever keeps its record", () => {
    expect(["chair", "secretary", "director"].map((role) => hearsOfSeats(bylaws, [role]))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
