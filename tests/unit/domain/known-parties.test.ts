import { describe, expect, it } from "vitest";
import {
  knownField,
  knownOptions,
  partiesNamed,
  toldIn,
} from "../../../shared/domain/documents/agreement/known-parties.ts";
import type { Party } from "../../../shared/domain/review/state.ts";
import { History, versionOne } from "../../support/example-report.ts";
import { awaitedOf } from "../../support/line-histories.ts";
import { approves, openFor, openWithParties, partyRoster, submitWith } from "../../support/parties.ts";

const basis = {
  known: [
    { kind: "donor", id: "rive-claire", name: "Fondation Rive-Claire" },
    { kind: "partner", id: "yiriwa-denw", name: "Association Yiriwa Denw" },
  ],
} as const;

const named = (...values: readonly string[]) => ({
  values: {
    "parties.rows": values.map((_, at) => `p${at}`).join(" "),
    ...Object.fromEntries(values.map((value, at) => [`parties.p${at}.${knownField}`, value])),
  },
});

describe("who of an agreement’s parties is told of it", () => {
  it("is whom its rows name of those that the organisation wrote to when it was begun, once each", () => {
    const [donor, partner] = knownOptions(basis).map(({ value }) => value);
    expect(toldIn(basis, named(partner ?? "", donor ?? "", partner ?? ""))).toEqual([
      { kind: "partner", id: "yiriwa-denw" },
      { kind: "donor", id: "rive-claire" },
    ]);
  });

  it.each([
    ["nobody where it has no parties yet", {}],
    ["nobody whom it does not know", named("donor.other", "").values],
  ])("is %s", (_, values) => expect(toldIn(basis, { values })).toEqual([]));
});

describe("who is asked for each of an agreement’s parties", () => {
  const us = { ...named("", "partner.yiriwa-denw", "donor.rive-claire", "").values, "parties.p0.role": "us" };

  it("is whoever answers for the organisation, and of another who speaks for whom its row names", () => {
    expect(partiesNamed(basis, us, "executive-director").map(({ role }) => role)).toEqual([
      "executive-director",
      "partner.yiriwa-denw",
      "donor.rive-claire",
      "party.p3",
    ]);
  });

  it("is nobody of whom it does not know: nobody signs, and whoever watches over it is told", () => {
    const at = (given: readonly Party[], holders: Record<string, readonly string[]>) =>
      awaitedOf(
        new History().after(
          openWithParties,
          submitWith(versionOne, given),
          openFor(0),
          approves("manager"),
          openFor(1, 1, { ...partyRoster, ...holders }),
        ),
      );
    const all = partiesNamed(basis, us, "executive-director");
    const holders = { "partner.yiriwa-denw": ["fanta"], "donor.rive-claire": ["sophie"] };
    expect(at(all, holders)).toEqual(["consent: "]);
    expect(at(all.slice(0, 3), holders)).toEqual(["consent: fanta sophie"]);
  });
});
