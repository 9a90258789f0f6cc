import { ownWordsSection } from "../../../shared/domain/documents/report/sections/own-words.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { ownWordsPage, standingOfWords, wordsOfPartyPage } from "../../../shared/views/pages/own-words.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { frameFor, type Sample } from "./sample.ts";

/** What a partner says in its own words: as it is asked, late, sent, and over; and as whoever writes the report sees it. */
export function ownWords(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const party = `Association Yiriwa Denw${mark}`;
  const section = ownWordsSection({ party: "yiriwa-denw", name: party }, 0);
  const inside = ownWordsSection({ party: "yiriwa-denw", name: party, isNamed: false }, 0);
  const words = (of: typeof section) => ({ ...of, fields: of.fields.slice(0, 2) });
  const said = `Les enfants du groupe de Ségou disent qu’on les écoute enfin${mark}.\nLe transport reste difficile${mark}.`;
  const given = { at: "2026-11-27T15:00:00.000Z", words: { text: null, fields: { "ownWords.1.fr": said } } };
  const asked = { section: words(section), party, isPublic: true, until: "2026-11-30", isSilent: false };
  const props = {
    ...{
      frame: frameFor(lang, s),
      document: titleOf(s.basis),
      author: `Awa Traoré${mark}`,
      asked,
      given: null,
    },
    ...{ typed: {}, isOpen: true, isEnded: false, errors: [], maskedErrors: [], done: null },
    ...{ command: "c", masked: "0", aside: "", csrf: "t", actionUrl: "/own-words" },
  };
  const typed = { "ownWords.1.fr": `Aminata, 9 ans, de Bamako${mark}.` };
  const found = { field: "ownWords.1.fr", code: "recognisable" as const, found: ["Aminata", "9 ans"] };
  const stood = { party: "yiriwa-denw", role: "partner.yiriwa-denw", person: "fanta", on: "2026-11-23" };
  const times = { until: "2026-11-30", days: 7, remindBeforeDays: 2, isReminded: true };
  const standing = (more: { isSilent: boolean; given: number; person?: null }) =>
    standingOfWords(lang, { ...stood, ...times, ...more }, party);
  const writer = { frame: frameFor(lang, s), section, listUrl: "/list", nextUrl: "/next" };
  return {
    "own-words": ownWordsPage(props),
    "own-words-missing": ownWordsPage({
      ...props,
      errors: [{ field: "ownWords.1.en", code: "required" }],
    }),
    "own-words-recognisable": ownWordsPage({ ...props, typed, errors: [found] }),
    "own-words-saved": ownWordsPage({ ...props, typed: given.words.fields, done: "saved" }),
    "own-words-late": ownWordsPage({
      ...props,
      asked: { ...asked, section: words(inside), isPublic: false, isSilent: true },
    }),
    "own-words-sent": ownWordsPage({ ...props, typed: given.words.fields, given, done: "sent" }),
    "own-words-over": ownWordsPage({ ...props, given, isOpen: false }),
    "own-words-over-without": ownWordsPage({ ...props, isOpen: false }),
    "own-words-ended": ownWordsPage({ ...props, given, isOpen: false, isEnded: true }),
    "own-words-of-party": wordsOfPartyPage({
      ...{ ...writer, values: { "ownWords.1.fr": said, "ownWords.1.askedOn": "2026-11-23" } },
      standing: standing({ isSilent: false, given: 1 }),
    }),
    "own-words-awaited": wordsOfPartyPage({
      ...{ ...writer, values: { "ownWords.1.askedOn": "2026-11-23" } },
      standing: standing({ isSilent: false, given: 0 }),
    }),
    "own-words-silent": wordsOfPartyPage({
      ...{
        ...writer,
        values: { "ownWords.1.askedOn": "2026-11-23", "ownWords.1.unansweredBy": "2026-11-30" },
      },
      standing: standing({ isSilent: true, given: 0 }),
    }),
    "own-words-nobody": wordsOfPartyPage({
      ...{ ...writer, values: { "ownWords.1.nobodyOn": "2026-11-23" } },
      standing: standing({ isSilent: false, given: 0, person: null }),
    }),
  };
}
