import { describe, expect, it } from "vitest";
import {
  knownField,
  knownOptions,
  toldIn,
} from "../../../shared/domain/documents/agreement/known-parties.ts";

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
