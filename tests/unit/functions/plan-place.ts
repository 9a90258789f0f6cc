import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/tail.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { begunFrom } from "../../../shared/domain/forms/draft.ts";
import { sectionUrl } from "../../../shared/views/urls.ts";
import { planBasis } from "../../support/example-plan.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

/** A plan that is being written, with its pages, as far as its form goes. */
export async function planBeingWritten(): Promise<Paged> {
  const place = await pagesOn(0);
  const { head } = place.memory;
  if (!head) throw new Error("nothing is being written");
  const pinnedHash = hashOf(planBasis);
  place.memory.basis = planBasis;
  place.memory.head = { ...head, report: { ...head.report, kind: "plan", tail: beginPlan(), pinnedHash } };
  return place;
}

/** What stands in the plan's form from now on. */
export function write(place: Paged, typed: Typed): void {
  place.memory.draft = begunFrom(planDefinition(planBasis), typed);
  place.memory.asides.clear();
}

/** Whoever writes the plan, with a page of its form open: a section, or what lies below it. */
export async function writerAt(place: Paged, path: string, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const browser = browserOn(place);
  await arriveBy(browser, wayOf(place, "report"), lang);
  const [section = "", ...below] = path.split("/");
  const url = sectionUrl(lang, wayOf(place, "report").own.linkId, section);
  await browser.open([place.origin + url, ...below].join("/"));
  return browser;
}

/** All that stands in the draft by now. */
export const typedNow = ({ memory }: Paged): Typed =>
  Object.assign({}, ...Object.values(memory.draft ?? {}).map(({ typed }) => typed));
