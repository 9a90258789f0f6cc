import type { Lang } from "../../../shared/i18n/index.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { planTyped } from "../../support/example-plan.ts";
import { planWith } from "../../support/long-plan.ts";
import { adoptedPages } from "./adopted-pages.tsx";
import { agreementFormPages } from "./agreement-form-pages.tsx";
import { agreementMoneyPages } from "./agreement-money-pages.tsx";
import { agreementPages } from "./agreement-pages.tsx";
import { attachingPages } from "./attaching-pages.tsx";
import { reviewing, signing } from "./deciding-pages.tsx";
import { desks } from "./desk-pages.tsx";
import { documents } from "./document-pages.tsx";
import { doors } from "./door-pages.tsx";
import { governanceFormPages } from "./governance-form-pages.tsx";
import { governancePages } from "./governance-pages.tsx";
import { maskMeetingPages } from "./mask-meeting-pages.tsx";
import { meetingPages } from "./meeting-pages.tsx";
import { minuteBookPages } from "./minute-book-pages.tsx";
import { overseeing } from "./overseer-pages.tsx";
import { ownActs } from "./own-act-pages.tsx";
import { ownWords } from "./own-words-pages.tsx";
import { parties } from "./party-pages.tsx";
import { planPages, tablePages } from "./plan-pages.tsx";
import { sample } from "./sample.ts";
import { confirming } from "./second-person-pages.tsx";
import { steppingUp } from "./step-up-pages.tsx";
import { traces } from "./trace-pages.tsx";
import { translating } from "./translating-pages.tsx";
import { writing } from "./writing-pages.tsx";
import { yearlyPages } from "./yearly-pages.tsx";

/** All of them as they were rendered first, by language and mark: many tests look at one page or other of the same. */
const rendered = new Map<string, Readonly<Record<string, string>>>();

/** Every page, in the states that look different, by a name. `mark` is added to each text that a person could have typed. */
export function everyPage(lang: Lang, mark = ""): Readonly<Record<string, string>> {
  const known = rendered.get(lang + mark);
  const pages = known ?? renderAll(lang, mark);
  rendered.set(lang + mark, pages);
  return pages;
}

function renderAll(lang: Lang, mark: string): Readonly<Record<string, string>> {
  const s = sample(mark);
  const pages = {
    ...doors(lang, s, mark),
    ...desks(lang, s, mark),
    ...writing(lang, s, mark),
    ...reviewing(lang, s, mark),
    ...signing(lang, s, mark),
    ...parties(lang, s, mark),
    ...overseeing(lang, s, mark),
    ...governancePages(lang, s, mark),
    ...governanceFormPages(lang, markedWith(mark)),
    ...documents(lang, s, mark),
    ...traces(lang, s, mark),
    ...yearlyPages(lang, s, mark),
    ...confirming(lang, s, mark),
    ...steppingUp(lang, s, mark),
    ...ownActs(lang, s, mark),
    ...ownWords(lang, s, mark),
    ...plan(lang, mark),
    ...agreementFormPages(lang, markedWith(mark)),
    ...agreementMoneyPages(lang, markedWith(mark)),
    ...agreementPages(lang, markedWith(mark)(agreementTyped)),
    ...translating(lang, s, mark),
    ...attachingPages(lang, s, mark),
    ...meetingPages(lang, s, mark),
    ...maskMeetingPages(lang, s, mark),
    ...minuteBookPages(lang, s, mark),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}

/** What was typed in a form, with a mark at each text that is words. */
const markedWith = (mark: string) => (typed: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [
      name,
      /[a-z] .*[a-z]\b.* /.test(text) && !name.endsWith(".rows") ? text + mark : text,
    ]),
  );

/** The form of a plan: its lists, a row of each, and how far all of it has come. */
function plan(lang: Lang, mark: string): Record<string, string> {
  const marked = markedWith(mark);
  const ids = [
    "direction",
    "lessons",
    "consultations",
    "results",
    "results.r2",
    "indicators",
    "indicators.i1",
    "task-list",
    "check",
  ];
  const long = marked(planWith(5));
  const row = `indicators.${long["indicators.rows"]?.split(" ")[0]}`;
  const pages = {
    ...tablePages(lang, marked(planTyped), mark),
    ...adoptedPages(lang, marked(planTyped)),
    ...planPages(lang, marked(planTyped), ids),
    ...Object.fromEntries(
      Object.entries(planPages(lang, long, ["indicators", row])).map(([id, page]) => [`long-${id}`, page]),
    ),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [`plan-${name}`, page]));
}
