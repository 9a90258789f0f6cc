import { makeApp } from "../../../functions/web/app.ts";
import { loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import type { Visitor } from "../../support/visitor.ts";
import { placeOf } from "../hostile/place.ts";
import { arriveBy, browserOn, type Paged, wayOf } from "./place.ts";

/** Public holidays of an office, as the operation brings them in. */
export const someHolidays = {
  year: 2027,
  source: { name: "date-holidays", version: "3.37.0" },
  days: [
    { day: "2027-06-24", name: { en: "National Holiday", fr: "Fête nationale" } },
    { day: "2027-07-01", name: { en: "Canada Day", fr: "Fête du Canada" } },
    { day: "2027-09-25", name: { en: "A Saturday", fr: "Un samedi" } },
  ],
};

/** The secretary on the page of an office’s business days in 2027, the head office’s where none is named. */
export async function atOffice(
  lang: "en" | "fr" = "en",
  {
    office = "montreal",
    loaded = true,
    year = 2027,
  }: { office?: string; loaded?: boolean; year?: number } = {},
): Promise<{ place: Paged; browser: Visitor; page: string; days: () => Promise<string[]> }> {
  const made = await placeOf("a report being written", 0);
  const place: Paged = { ...made, app: makeApp(made.deps) };
  if (loaded) await loadHolidays(place.deps, office, someHolidays);
  const browser = browserOn(place);
  const way = wayOf(place, "oversee");
  await arriveBy(browser, way, lang);
  const page = `${place.origin}/${lang}/tasks/${way.own.linkId}/offices/${office}?year=${year}`;
  await browser.open(page);
  const days = async () => {
    const { offices } = await place.deps.directory.organisation();
    return [...(offices.find(({ id }) => id === office)?.holidays ?? [])];
  };
  return { place, browser, page, days };
}

/** Chooses a file of days, and sends it. */
export const upload = (browser: Visitor, text: string | Uint8Array): Promise<unknown> =>
  browser.sendFile(
    "days.csv",
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    {},
    "/days/file",
  );
