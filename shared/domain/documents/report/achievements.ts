import type { Content } from "../../forms/content.ts";
import type { Achievement } from "../../framework/achievement.ts";
import { achievementOf } from "../../framework/achievement.ts";
import type { ReportBasis } from "./basis.ts";

/** What a content says of each indicator of its basis, in the framework's order. */
export const achievements = (basis: ReportBasis, { values }: Content): Achievement[] =>
  basis.indicators.map(
    (indicator) =>
      achievementOf(indicator, values, basis.varianceThresholds) ?? {
        indicator,
        kind: "not-measured",
        reason: "",
      },
  );
