import { describe, expect, it } from "vitest";
import { bodiesOf } from "../../../../shared/domain/board/bodies.ts";
import { inOffice, type Offices } from "../../../../shared/domain/board/in-office.ts";
import { bylaws } from "../../../support/bylaws.ts";

const source = bylaws.undelegable.source;
const committee = { role: "audit", chair: "treasurer", name: source, delegation: null, source };
const roster = {
  director: ["ana", "ben", "cy"],
  chair: ["ana"],
  treasurer: ["ben", "cy"],
  audit: ["ben", "cy", "dot"],
};
const terms: Offices["terms"] = { director: { ben: { from: null, until: "2027-06-15" } } };
const offices = {
  roster,
  terms,
  timeZone: "America/Montreal",
  bylaws: { ...bylaws, committees: [committee] },
};

describe("who sits on a committee", () => {
  it.each<[string, string, string[]]>([
    [
      "is whoever holds its role and is a director, on the last day of their term",
      "2027-06-15",
      ["ben", "cy"],
    ],
    ["is nobody who is a director no more, whose place nobody took", "2027-06-16", ["cy"]],
  ])("%s", (_, day, members) => {
    expect(inOffice(offices, `${day}T16:00:00.000Z`)["audit"]).toEqual(members);
    const [board, audit] = bodiesOf(offices, [day]);
    expect(audit).toEqual({ role: "audit", members, chair: members[0] });
    expect(board?.members).toEqual(members.includes("ben") ? ["ana", "ben", "cy"] : ["ana", "cy"]);
  });

  it("has notice where they sit on it on the day of the meeting, or do now", () => {
    expect(bodiesOf(offices, ["2027-06-15", "2027-07-01"])[1]?.members).toEqual(["ben", "cy"]);
  });

  it("is no one who held the role on one day and was a director on another", () => {
    const then = { ...terms, audit: { ben: { from: "2027-06-20", until: null } } };
    expect(bodiesOf({ ...offices, terms: then }, ["2027-06-15", "2027-06-20"])[1]?.members).toEqual(["cy"]);
  });
});
