import type { DeskMailData } from "../../../shared/views/mails/to-desk.ts";
import type { KeeperMailData } from "../../../shared/views/mails/to-keeper.ts";
import { sample } from "./sample.ts";

/** What the mail with the link to a desk is made from. */
export function deskMail(): DeskMailData {
  const { organisation, names } = sample();
  return {
    template: "desk",
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: names.awa,
    validUntil: "2026-11-24T20:00:00.000Z",
    timeZone: "America/Montreal",
    url: { en: "https://accord.example/en/link/L1/token", fr: "https://accord.example/fr/link/L1/token" },
  };
}

/** What the mail to a keeper is made from whose calendars lack a year. */
export function keeperMail(mark = ""): KeeperMailData {
  const { organisation, names } = sample(mark);
  return {
    ...{ template: "calendar-lacking", year: 2027, cities: [`Bamako${mark}`, `Dakar${mark}`] },
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: names.awa,
    url: { en: "https://accord.example/en/#desk", fr: "https://accord.example/fr/#desk" },
  };
}
