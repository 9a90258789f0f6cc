import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { begunFrom } from "../../../shared/domain/forms/draft.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveAs, type Paged, planPages } from "./place.ts";

/** Who starts plans in the example, in French. */
const planner = "P-017";

/** A plan for 2027 to 2030 that is being written. */
export const planBeingWritten = (): Promise<Paged> => planPages(0);

const basisOf = ({ memory: { basis } }: Paged): Basis => {
  if (!basis) throw new Error("nothing was started");
  return basis;
};

/** What stands in the plan's form from now on. */
export function write(place: Paged, typed: Typed): void {
  const inFrench = { ...typed, "summary.fr": "Quatre ans pour que les tribunaux entendent les enfants." };
  place.memory.draft = begunFrom(definitionOf(basisOf(place)), inFrench);
  place.memory.asides.clear();
}

/** Whoever writes the plan, with a page of its form open: a section, what lies below it, or "check". */
export async function writerAt(place: Paged, path: string, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const browser = await arriveAs(place, planner, lang);
  await browser.open(`${browser.page.url}/${path === "check" ? path : `sections/${path}`}`);
  return browser;
}

/** All that stands in the draft by now. */
export const typedNow = ({ memory }: Paged): Typed =>
  Object.assign({}, ...Object.values(memory.draft ?? {}).map(({ typed }) => typed));
