import { days, type Lang, messages } from "../../../shared/i18n/index.ts";
import { meetingMaskingWords } from "../../../shared/i18n/meeting-masking.ts";
import { maskMeetingPage } from "../../../shared/views/pages/mask-meeting.tsx";
import { frameFor, type Sample } from "./sample.ts";

/** The page on which whoever keeps the record of a meeting masks words in it. */
export function maskMeetingPages(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const { oversight } = messages(lang);
  const { where } = meetingMaskingWords(lang);
  const item = `Confirmation of who signs at the bank for the offices of Bamako and Ouagadougou${mark}`;
  const name = `Jean-Pierre Nkurunziza-Lachapelle${mark}`;
  const text = `Daniel asked what becomes of Aminata.\n\nShe is to be heard by the committee on 3 December.${mark}`;
  const places = [
    where.place(),
    where.heading(),
    where.note({ item, name: "" }),
    where.minutes({ item: "", name }),
    where.disclosed({ name, on: days(lang, "2026-11-20") }),
  ].map((said, at) => ({ name: `${at + 1}./text`, where: said, text, isTicked: at !== 1 }));
  const page = {
    ...{ frame: frameFor(lang, s), errors: [], typed: { words: "", reason: "" }, found: null, isDone: false },
    ...{ masked: "0", aside: "", command: "c1", csrf: "csrf-token", actionUrl: "/mask", backUrl: "/meeting" },
  };
  const typed = { words: `Aminata${mark}`, reason: "" };
  const source = { en: "CNCA, s. 21", fr: "LCOBNL, art. 21" };
  const found = { places, hasMore: true, retained: null };
  return {
    "mask-meeting": maskMeetingPage(page),
    "mask-meeting-done": maskMeetingPage({ ...page, isDone: true }),
    "mask-meeting-found": maskMeetingPage({ ...page, typed, found }),
    "mask-meeting-wrong": maskMeetingPage({
      ...{ ...page, typed, found: { ...found, places: places.map((one) => ({ ...one, isTicked: false })) } },
      errors: [
        { at: "place.1./text", text: oversight.error["mask-places"] },
        { at: "reason", text: oversight.error.reason },
      ],
    }),
    "mask-meeting-kept": maskMeetingPage({
      ...{ ...page, typed },
      found: { places: [], hasMore: false, retained: { places: 3, until: null, years: null, source } },
    }),
  };
}
