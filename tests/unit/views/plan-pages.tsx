import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { standingOfParts, standingOfSections } from "../../../shared/domain/forms/draft.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { taskListPage } from "../../../shared/views/pages/task-list.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import { planBasis } from "../../support/example-plan.ts";
import { today } from "../../support/example-report.ts";
import { frameFor, reportWith, sample } from "./sample.ts";

/** Pages of a plan's form as it was typed, by the ids of the sections that they ask; "task-list" and "check" are those of all. */
export function planPages(
  lang: Lang,
  typed: Typed,
  ids: readonly string[],
  more: Partial<Parameters<typeof sectionPage>[0]> = {},
): Record<string, string> {
  const definition = planDefinition(planBasis);
  const frame = { ...frameFor(lang, sample()), about: "plan" as const };
  const urlOf = (section: string) => `/${lang}/tasks/L1/sections/${section}`;
  const part = {
    ...{ frame, basis: planBasis, definition, typed, today, errors: [], comments: [], revision: 1 },
    ...{ savedElsewhere: null, masked: "0", isAsked: false, isUnsaved: false, isTooLarge: false },
    ...{ isHereAlone: false, view: "v1", aside: "", csrf: "csrf-token", actionUrl: "/section" },
    ...{ listUrl: taskUrl(lang, "L1"), urlOfRow: (row: string) => `/section.${row}` },
  };
  const report = { ...reportWith({ status: "draft" }), kind: "plan", tail: null } as const;
  const shown = { ...part, report, shown: "s", before: null, command: "c1", submitUrl: "/submission" };
  const page = (id: string) => {
    if (id === "check") return checkPage({ ...shown, unsaved: [], urlOf });
    if (id === "task-list")
      return taskListPage({
        ...{ frame, report, basis: planBasis, unsaved: [], urlOf, checkUrl: "/check", comments: [] },
        sections: standingOfParts(standingOfSections(definition, typed, today)),
        isHistoryAltered: false,
      });
    const section = sectionsOf(definition, typed).find((each) => each.id === id);
    if (!section) throw new Error(`there is no section ${id}`);
    return sectionPage({ ...part, section, ...more });
  };
  return Object.fromEntries(ids.map((id) => [id, String(page(id))]));
}
