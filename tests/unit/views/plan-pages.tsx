import { type Cited, citedOf } from "../../../shared/domain/documents/cited.ts";
import { type AnsweredIn, answeredIn } from "../../../shared/domain/documents/lessons-answered.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Definition } from "../../../shared/domain/forms/definition.ts";
import { standingOfParts, standingOfSections } from "../../../shared/domain/forms/draft.ts";
import { readTable } from "../../../shared/domain/forms/pasted.ts";
import { listsOf, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { tablePage } from "../../../shared/views/pages/table.tsx";
import { taskListPage } from "../../../shared/views/pages/task-list.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import { planBasis } from "../../support/example-plan.ts";
import { today } from "../../support/example-report.ts";
import { aheadOf, frameFor, reportWith, sample } from "./sample.ts";

/** Two lessons that a document answers: one that is published, and one of which nothing can be shown any more. */
export const lessons = ["R1", "R2"].map((document) => ({
  ...{ document, contentHash: "h", row: "1" },
  shares: { tags: ["child-friendly-justice"], rights: ["CRC-12"], countries: ["ML"] },
}));

const citedIn = (): Cited[] => {
  const { basis, content } = sample();
  const published = publishedOf(basis, content, {});
  return lessons.map((lesson, at) => citedOf(lesson, at === 0 ? published : null));
};

/** A plan with the lessons that it was started with, each answered: of the second nothing can be shown any more. */
export function lessonsAnswered(mark = "") {
  const basis = { ...planBasis, lessons };
  const values = Object.fromEntries(
    lessons.flatMap((_, at) => [
      [`lessons.l${at + 1}.outcome`, "adapted"],
      [`lessons.l${at + 1}.reason`, `Judges are trained first.${mark}`],
    ]),
  );
  const content = { schema: "strategic-plan/1", lang: "en" as const, values };
  return { basis, definition: planDefinition(basis), content, cited: citedIn() };
}

/**
 * What a plan says of lessons of a report, one and three others together; an agreement of which that cannot be shown now; and an amendment
 * of it.
 */
export function lessonsOfPage(mark = ""): AnsweredIn[] {
  const { basis, content } = lessonsAnswered(mark);
  const published = publishedOf(
    { ...basis, lessons: [{ document: "R", contentHash: "h", row: "1" }] },
    content,
    {},
  );
  const { period } = basis;
  const shown = answeredIn({ by: "SP-2027-2030", period }, "R", published);
  const [first] = shown.answers;
  const agreement = { agreementType: "intermediary", begunOn: "2026-11-23" } as const;
  const others = { lessons: ["2", "3", "4"], said: first?.said ?? [] };
  return [
    { ...shown, answers: [...shown.answers, others] },
    { by: "PA-2026-0a1b2c3d", answers: [], agreement },
    {
      ...{ by: "PA-2026-0a1b2c3d-A1-9f3c", answers: shown.answers },
      amendment: { of: "PA-2026-0a1b2c3d", number: 1, parent: { agreement } },
    },
  ];
}

/** What the page of a part of any form is shown with, as it was typed. */
export const askedIn = (
  lang: Lang,
  definition: Definition,
  typed: Typed,
  about: "plan" | "agreement" = "plan",
) => ({
  ...{ by: { reader: "awa", saved: {}, writers: {} }, remarks: [], commentsUrl: "/comments" },
  ...{ frame: { ...frameFor(lang, sample()), about }, basis: planBasis, definition, typed },
  ...{ today, errors: [], comments: [], revision: 1 },
  ...{ savedElsewhere: null, masked: "0", isAsked: false, isUnsaved: false, isTooLarge: false },
  ...{ isHereAlone: false, view: "v1", aside: "", csrf: "csrf-token", actionUrl: "/section" },
  ...{ listUrl: taskUrl(lang, "L1"), cited: citedIn(), serves: null, reportsDue: null },
  ...{ tableUrl: "/table", urlOfRow: (row: string) => `/section.${row}` },
});

/** Pages of a plan's form as it was typed, by the ids of the sections that they ask; "task-list" and "check" are those of all. */
export function planPages(
  lang: Lang,
  typed: Typed,
  ids: readonly string[],
  more: Partial<Parameters<typeof sectionPage>[0]> = {},
): Record<string, string> {
  const basis = { ...planBasis, lessons };
  const definition = planDefinition(basis);
  const part = { ...askedIn(lang, definition, typed), basis };
  const { frame, by } = part;
  const urlOf = (section: string) => `/${lang}/tasks/L1/sections/${section}`;
  const report = { ...reportWith({ status: "draft" }), kind: "plan", tail: beginPlan() } as const;
  const shown = {
    ...part,
    report,
    shown: "s",
    before: null,
    over: 0,
    parentOver: null,
    command: "c1",
    submitUrl: "/submission",
    ...{ submitter: null, guards: [], commentsUrl: "/comments" },
  };
  const page = (id: string) => {
    if (id === "check")
      return checkPage({ ...shown, unsaved: [], urlOf, ahead: aheadOf(), names: sample().names });
    if (id === "task-list")
      return taskListPage({
        ...{ frame, report, basis, unsaved: [], urlOf, checkUrl: "/check", comments: [] },
        typed,
        sections: standingOfParts(standingOfSections(definition, typed, today)),
        ...{
          isHistoryAltered: false,
          by,
          writersUrl: "/writers",
          commentsUrl: "/comments",
          discardUrl: null,
        },
      });
    const section = sectionsOf(definition, typed).find((each) => each.id === id);
    if (!section) throw new Error(`there is no section ${id}`);
    return sectionPage({ ...part, section, ...more });
  };
  return Object.fromEntries(ids.map((id) => [id, String(page(id))]));
}

/** The page on which figures of indicators are pasted: without a table, with one of which little can be taken, and with none. */
export function tablePages(lang: Lang, typed: Typed, mark = ""): Record<string, string> {
  const definition = planDefinition(planBasis);
  const [list] = listsOf(definition).filter(({ table }) => table);
  if (!list) return {};
  const page = (text: string | null, more: Partial<Parameters<typeof tablePage>[0]> = {}) =>
    String(
      tablePage({
        frame: { ...frameFor(lang, sample()), about: "plan" },
        ...{ list, text: text ?? "", shown: "s", aside: "", view: "v1", isTaken: false, isHereAlone: false },
        read: text === null ? null : readTable(definition, list, typed, { text, today }),
        ...{ csrf: "csrf-token", actionUrl: "/table?sent", listUrl: "/indicators", ...more },
      }),
    );
  const words = `Wells${mark}`;
  const lines = ["1\t200\tsome\t1 500,5", "2\t7", `${words}\t3`, "1\t4", "Total\t203", "3\t\t\t9"];
  const table = [
    `Indicator\tCible 2027\tTarget 2028\t2029\t2031\t${words}\t`,
    ...lines,
    "\t\t\t\t\t\t8",
  ].join("\n");
  return {
    "table-none": page(null),
    "table-read": page(table),
    "table-left": page(table, { isTaken: true }),
    "table-total": page("Indicator\t2027\nTotal\t4"),
    "table-words": page(words),
    "table-here": page(table, { isHereAlone: true }),
  };
}
