import { describe, expect, it } from "vitest";
import { powerOver } from "../../../../shared/domain/board/delegated.ts";
import { meetingEffectsOf } from "../../../../shared/domain/board/meetings/effects.ts";
import { reservedIn } from "../../../../shared/domain/documents/governance/reserved.ts";
import { startingGovernance } from "../../../../shared/domain/documents/governance/starting.ts";
import { matterOf } from "../../../../shared/usecases/meetings/read-meeting.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { hash, members, sitting } from "./meeting-acts.ts";

const source = { en: "s. 138", fr: "art. 138" };
const name = { en: "Committee", fr: "Comité" };
const committee = (role: string, delegation: (typeof bylaws)["committees"][number]["delegation"]) => ({
  ...{ role, chair: "chair", name, source, delegation },
});
const upTo = { currency: "CAD", minorUnits: 25_000_000 } as const;
const profile = {
  ...bylaws,
  committees: [
    committee("planning", null),
    committee("agreements", {
      kinds: ["agreement", "amendment", "governance"],
      upTo,
      resolution: "2026-07",
      source,
    }),
  ],
  undelegable: { matters: ["by-laws"], source: { en: "s. 138(2)", fr: "art. 138(2)" } },
};
const agreement = { kind: "agreement", reserved: null, amount: upTo } as const;

describe("What a body can do about a matter", () => {
  it.each([
    ["the board decides on all of it", "director", agreement, { decides: true, by: null }],
    ["a committee within its delegation", "agreements", agreement, { decides: true, by: "2026-07" }],
    [
      "a committee above the amount recommends",
      "agreements",
      { ...agreement, amount: { ...upTo, minorUnits: upTo.minorUnits + 1 } },
      { decides: false, because: "amount", source },
    ],
    [
      "where nobody asked for the amount it is within none",
      "agreements",
      { ...agreement, amount: null },
      { decides: false, because: "amount", source },
    ],
    [
      "of another kind it recommends",
      "agreements",
      { ...agreement, kind: "report" as const },
      { decides: false, because: "kind", source },
    ],
    [
      "a by-law nobody can delegate (CNCA s. 138(2))",
      "agreements",
      { ...agreement, kind: "governance" as const, reserved: "by-laws" },
      { decides: false, because: "undelegable", source: profile.undelegable.source },
    ],
    [
      "a committee without a delegation recommends",
      "planning",
      agreement,
      { decides: false, because: "no-delegation", source },
    ],
  ])("%s", (_, body, matter, power) => {
    expect(powerOver(profile, body, matter)).toEqual(power);
  });

  it.each([
    [
      "dues",
      ["by-laws", "dues"],
      { decides: false, because: "undelegable", source: profile.undelegable.source },
    ],
    ["dues", ["by-laws"], { decides: true, by: "2026-07" }],
    ["none", ["by-laws", "dues"], { decides: true, by: "2026-07" }],
  ])(
    "of a policy that was begun as one on %s, where the board keeps %s for itself",
    (reserved, matters, power) => {
      const typed = { "start.type": "policy", "start.reserved": reserved };
      const basis = startingGovernance.bind(typed, "en", "2026-11-23");
      const committees = profile.committees.map((committee) => ({
        ...committee,
        delegation: committee.delegation && {
          ...committee.delegation,
          kinds: ["governance" as const],
          upTo: null,
        },
      }));
      const keeps = { ...profile, committees, undelegable: { ...profile.undelegable, matters } };
      const matter = { kind: "governance" as const, reserved: reservedIn(basis), amount: null };
      expect(powerOver(keeps, "agreements", matter)).toEqual(power);
    },
  );
});

describe("What a committee recommends", () => {
  const of = { documentId: "d", round: 1, stage: 1, lane: "board", contentHash: hash, writers: [] };

  it("changes nothing of its document: that is for the board, or within a delegation for the committee", () => {
    const attested = (recommends: boolean) => {
      const meeting = sitting();
      meeting.put("three", "decide", false, of, recommends);
      meeting.call("three");
      expect(meeting.vote("three", { for: members.length, against: 0, abstained: 0 })).toBe("done");
      const state = meeting.state();
      if (!state) throw new Error("there is no meeting");
      const facts = { recordHash: hash, by: "ana" };
      const effects = meetingEffectsOf(state, state, { type: "decisions-attested", facts }, bylaws);
      return effects.filter(({ effect }) => effect === "resolve-at-meeting");
    };
    expect(attested(true)).toEqual([]);
    expect(attested(false)).toEqual([{ effect: "resolve-at-meeting", item: "three" }]);
  });

  it("is about what went to a meeting alone", () => {
    const review = { status: "in-review", contentHash: hash, stage: 1, round: 1 } as never;
    expect(matterOf("d", { review, basis: { kind: "report" } as never }, "planning", profile)).toBeNull();
  });
});
