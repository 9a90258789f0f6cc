import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { parityOf } from "../../../shared/domain/forms/parity.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { languagesListPage, languagesPartPage } from "../../../shared/views/pages/languages.tsx";
import { translatingPartPage } from "../../../shared/views/pages/translating.tsx";
import { translatingListPage } from "../../../shared/views/pages/translating-list.tsx";
import { translatorsPage } from "../../../shared/views/pages/translators.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { frameFor, type Sample } from "./sample.ts";

const today = "2026-12-01";

/** Both languages of a plan: whom its author invites, the parts, and a part with texts that stand differently. */
export function translating(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const definition = planDefinition(planBasis);
  const { values } = readValues(definition, planTyped, today);
  const part = (typed: Typed) => ({ typed, revision: 1 });
  const partsWith = (mission: Typed) =>
    parityOf(
      definition,
      { values },
      "fr",
      {
        direction: part({
          vision: `Un monde où les droits des enfants se vivent chaque jour${mark}.`,
          "vision.from": `A world${mark} in which children’s rights are lived.`,
          ...mission,
        }),
        context: part({ "context.c1.country": "Mali", "context.c1.country.from": "Mali" }),
        change: part({
          ...{ theory: "La pratique change.", "theory.from": planTyped["theory"] ?? "" },
          ...{ "assumptions.a1.statement": "Les postes.", "assumptions.a1.statement.from": "Others." },
        }),
      },
      today,
    );
  const parts = partsWith({ mission: `Les systèmes${mark}.`, "mission.from": "" });
  const [begun, wrong] = [parts, partsWith({ mission: `Awa (9 ans) de Ségou${mark}`, "mission.from": "x" })];
  const whole = begun.map(({ section, fields }) => ({
    section,
    fields: fields.map((each) => ({ ...each, state: "done" as const })),
  }));
  const frame = { ...frameFor(lang, s), about: "plan" as const };
  const shown = { frame, language: "fr" as const, document: titleOf(planBasis) };
  const list = {
    ...{ ...shown, parts: begun, unsaved: [], isWritten: true },
    urlOf: (section: string) => `/translating/${section}`,
    ...{ documentUrl: "/document", handOverUrl: "/handed-over", standing: "none" as const },
    ...{ command: "c1", csrf: "csrf-token", masked: "0" },
  };
  const [direction, mistaken] = [begun[0], wrong[0]];
  if (!direction || !mistaken) throw new Error("nothing is to be translated");
  const page = {
    ...{ ...shown, part: direction, typed: null, isChecked: false, because: null, revision: 1 },
    ...{ view: "v", masked: "0", aside: "", csrf: "csrf-token", actionUrl: "/t", listUrl: "/list" },
    partSent: "",
  };
  const invite = {
    ...{ ...shown, as: "author" as const, parts: begun, errors: [], command: "c1", csrf: "csrf-token" },
    ...{ actionUrl: "/translators", releaseUrl: "/translators?release", backUrl: "/list" },
    helping: [{ id: "emma", name: `Emma${mark}` }],
    candidates: [
      { id: "daniel", name: s.names.daniel, isTheirRole: true },
      { id: "claire", name: s.names.claire, isTheirRole: false },
    ],
  };
  const both = {
    ...{ frame, document: titleOf(planBasis), lang: "fr" as const, documentUrl: "/document" },
    ...{ parts: begun, stands: "waiting" as const },
    urlOf: (section?: string) => `/languages${section ? `/${section}` : ""}`,
  };
  const sent = { vision: `Une terre${mark}`, mission: "", revision: "0" };
  return {
    "translating-list": translatingListPage(list),
    "translating-none": translatingListPage({ ...list, parts: [], isWritten: false }),
    "translating-under-review": translatingListPage({ ...list, isWritten: false, standing: "confirmed" }),
    "translating-whole": translatingListPage({
      ...list,
      parts: whole,
      isWritten: false,
      standing: "waiting",
    }),
    "translating-unsaved": translatingListPage({ ...list, unsaved: [direction.section] }),
    "translating-part": translatingPartPage(page),
    "translating-wrong": translatingPartPage({ ...page, part: mistaken, isChecked: true }),
    "translating-elsewhere": translatingPartPage({ ...page, typed: sent, because: "elsewhere" }),
    "translating-masked": translatingPartPage({ ...page, typed: sent, because: "masked" }),
    "translating-too-large": translatingPartPage({ ...page, typed: sent, because: "tooLarge" }),
    "languages-list": languagesListPage(both),
    "languages-confirmed": languagesListPage({ ...both, parts: whole, stands: "confirmed" }),
    "languages-part": languagesPartPage({ ...both, part: direction, next: begun[1] ?? null }),
    "languages-brought": languagesPartPage({ ...both, part: mistaken, stands: "brought", next: null }),
    translators: translatorsPage(invite),
    "translators-overseen": translatorsPage({ ...invite, as: "overseer" }),
    "translators-none": translatorsPage({ ...invite, helping: [] }),
    "translators-asked": translatorsPage({ ...invite, errors: [{ at: "to.daniel", text: "Choose" }] }),
  };
}
