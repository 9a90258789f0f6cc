import type { Bilingual } from "../../events/common.ts";
import type { Owed } from "../domain/documents/owed.ts";
import type { Titled } from "../domain/documents/public-basis.ts";
import { amounts, type Lang, messages, months, number } from "../i18n/index.ts";
import { orMasked } from "./masked.ts";
import { titleOf } from "./title.ts";

/** Something that is owed, and of what: the title of an agreement, or what a document is bound to. */
export type OwedOf = Owed & { document: string | null; about: { title: Bilingual } | { basis: Titled } };

/** What is owed, or was done, in a line. */
export function owedInWords(lang: Lang, owed: Owed): string {
  const { what } = messages(lang).calendar;
  switch (owed.is) {
    case "tranche": {
      const open = owed.waits ? "waits" : "due";
      return what.tranche[owed.isDone ? "paid" : open]({
        ...{ number: number(lang, owed.number), amount: amounts(lang, owed.amount) },
      });
    }
    case "report-to-write":
    case "report-with-donor":
    case "publication-review":
    case "governance-review":
    case "members-meeting":
      return what[owed.is][owed.isDone ? "done" : "open"];
    case "yearly-report":
      return what["yearly-report"][owed.isDone ? "done" : "open"]({ period: months(lang, owed.period) });
    case "due-diligence":
      return what[owed.is];
  }
}

/** What it is owed of: what was masked of a title is said to be. */
export const owedOfTitle = (lang: Lang, { about }: Pick<OwedOf, "about">): string =>
  "title" in about ? orMasked(lang, about.title[lang]) : titleOf(about.basis)[lang];
