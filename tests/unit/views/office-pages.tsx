import type { CalendarEvent } from "../../../events/calendars.ts";
import { evolveCalendar, noCalendar } from "../../../shared/domain/calendars/office.ts";
import { messages } from "../../../shared/i18n/index.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { allWrong } from "../../../shared/views/office-days.ts";
import { officePage, officesPage } from "../../../shared/views/pages/offices.tsx";

const holidays = {
  "2027-01-01": { en: "New Year’s Day", fr: "Jour de l’An" },
  "2027-03-26": { en: "Good Friday", fr: "Vendredi saint" },
  "2027-05-24": { en: "National Patriots’ Day", fr: "Journée nationale des patriotes" },
  "2027-06-24": { en: "National Holiday", fr: "Fête nationale du Québec" },
  "2027-07-01": { en: "Canada Day", fr: "Fête du Canada" },
  "2027-12-25": { en: "Christmas Day", fr: "Noël" },
};

const source = { name: "date-holidays", version: "3.37.0" };
const loaded = Object.entries(holidays).map(([day, name]) => ({ day, name }));
const events: readonly CalendarEvent[] = [
  { type: "holidays-loaded", facts: { year: 2027, days: loaded, source } },
  { type: "days-closed", facts: { days: ["2027-12-29"], wordsCommitment: null, by: "P-007" } },
  { type: "days-opened", facts: { days: ["2027-03-26"], by: "P-007" } },
];

/** The business days of the offices: a year of one, one without any, and what is wrong in a file. */
export function officePages(frame: Frame) {
  const { lang } = frame;
  const calendar = events.reduce((now, event, at) => evolveCalendar(now, event, at + 1), noCalendar);
  const page = {
    ...{ frame, office: { id: "montreal", city: "Montréal" }, year: 2027, years: [2025, 2036] as const },
    seen: {
      calendar,
      called: { "2027-12-29": "Between the years" },
      names: { "P-007": "Samuel Roy" },
      history: [
        { what: "opened" as const, days: ["2027-03-26"], by: "P-007", at: "2026-11-23T18:20:00.000Z" },
        { what: "closed" as const, days: ["2027-12-29"], by: "P-007", at: "2026-11-23T18:12:00.000Z" },
        { what: "loaded" as const, days: 6, year: 2027, by: null, at: "2026-11-23T18:00:00.000Z" },
      ],
    },
    ...{ done: [], errors: [], typed: {}, command: () => "c", csrf: "token" },
    actionUrl: (act: string) => `/offices/montreal/days/${act}`,
    yearUrl: (year: number) => `/offices/montreal?year=${year}`,
    ...{ fileUrl: "/offices/montreal/days.csv", backUrl: "/offices" },
  };
  const wrong = allWrong(lang, [
    { code: "day", line: 3, typed: "2027-02-30" },
    { code: "twice", line: 7, first: 4 },
  ]);
  const none = { calendar: noCalendar, called: {}, names: {}, history: [] };
  const bamako = { id: "bamako", city: "Bamako" };
  return {
    offices: officesPage({
      ...{ frame, officeUrl: (id: string) => `/offices/${id}`, calendarUrl: "/calendar" },
      offices: [{ id: "montreal", city: "Montréal", holidays: Object.keys(holidays) }, bamako],
      kept: ["montreal", "bamako"],
    }),
    "offices-of-keeper": officesPage({
      ...{ frame, officeUrl: (id: string) => `/offices/${id}`, deskUrl: "/desk" },
      offices: [{ id: "montreal", city: "Montréal", holidays: Object.keys(holidays) }, bamako],
      kept: ["bamako"],
    }),
    office: officePage(page),
    "office-empty": officePage({ ...page, office: bamako, seen: none }),
    "office-weekend": officePage({ ...page, office: { ...bamako, weekend: [5, 6] } }),
    "office-errors": officePage({
      ...page,
      typed: { day: "31 November", name: "" },
      errors: [
        { at: "day", text: messages(lang).offices.wrong.typedDay },
        ...wrong.map((text) => ({ at: "file", text })),
      ],
    }),
  };
}
