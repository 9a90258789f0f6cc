import type { Condition, PinnedPolicy } from "../../../events/common.ts";
import { policy } from "./sample.ts";

/** The sample's policy with whoever is asked above an amount besides, as an agreement's has them. */

const cad = (dollars: number) => ({ currency: "CAD", minorUnits: dollars * 100 });

const only = (id: string, en: string, fr: string, when: Condition, rule: "one" | "written-resolution") => ({
  ...{ id, label: { en, fr }, role: "finance-officer", rule, people: ["claire"] },
  ...{ alternate: null, when },
});

const committee: Condition = { above: cad(100_000), upTo: cad(250_000) };
const board: Condition = { above: cad(250_000), risk: "high", multiYear: true, conflict: true };

export const byAmount: PinnedPolicy = {
  ...policy,
  stages: [
    ...policy.stages,
    {
      ...{ id: "board", label: { en: "Board", fr: "Conseil" }, serviceLevelDays: 15, remindAtPercent: 80 },
      lanes: [
        only("treasurer", "Treasurer", "Trésorerie", { above: cad(25_000) }, "one"),
        only("committee", "Agreements committee", "Comité des ententes", committee, "written-resolution"),
        only("board", "Board of directors", "Conseil d’administration", board, "written-resolution"),
      ],
    },
  ],
};

/** Three years and 310,000 CAD, with another agreement of the same partner. */
export const threeYears = {
  amount: { ...cad(310_000), others: { documents: 1, minorUnits: 4_000_000 } },
  ...{ years: 3, risk: "medium" as const, hasConflict: false },
};

/** A small one, beside two others: with them the committee would resolve on it, and gives way to the board. */
export const small = {
  amount: { ...cad(60_000), others: { documents: 2, minorUnits: 4_500_050 } },
  ...{ years: 1, risk: "high" as const, hasConflict: true },
};
