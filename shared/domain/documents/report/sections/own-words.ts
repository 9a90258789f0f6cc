import type { Bilingual } from "../../../../../events/common.ts";
import type { Field, Section } from "../../../forms/definition.ts";
import { narrativeLength, words } from "../../../forms/fields.ts";
import type { Lang } from "../../../organisation/organisation.ts";

/** A party that is asked for its own words on what is reported, and whether it may be named in public. */
export type SpeakingParty = { party: string; name: string; isNamed?: false | undefined };

/** A partner of an agreement as a report on it pins it. */
export const speakingParty = ({
  party,
  name,
  isNamed,
}: Omit<SpeakingParty, "isNamed"> & { isNamed: boolean }): SpeakingParty => ({
  ...{ party, name },
  ...(isNamed === false && { isNamed }),
});

/** What a report says of a party's own words, by its place among those that are asked: the names of its fields. */
export const ownWordsFields = (at: number) => {
  const named = (what: string) => `ownWords.${at + 1}.${what}`;
  return {
    en: named("en"),
    fr: named("fr"),
    askedOn: named("askedOn"),
    unansweredBy: named("unansweredBy"),
    nobodyOn: named("nobodyOn"),
  };
};

/**
 * What a party says in its own words, in its language or in both, published under its name; or that it was asked, and did not answer.
 * All of it is taken from the record as the report is submitted: nobody writes it in the party's place, and nobody translates it.
 */
export function ownWordsSection({ party, name, isNamed }: SpeakingParty, at: number): Section {
  const names = ownWordsFields(at);
  const isPublic = isNamed !== false;
  const said = (lang: Lang, label: Bilingual): Field =>
    words(names[lang], narrativeLength, label, {
      ...{ lang, optional: true as const, own: true as const, reveals: ["partner", "narrative"] },
      ...(isPublic && { published: true as const }),
    });
  const day = (field: string, label: Bilingual): Field => ({
    ...{ kind: "date", name: field, label, optional: true },
  });
  return {
    id: `own-words-${at + 1}`,
    ofParty: party,
    title: { en: `${name}, in its own words`, fr: `${name}, dans ses propres mots` },
    ...(isPublic && { inNotice: true as const }),
    fields: [
      said("en", { en: "Its own words, in English", fr: "Ses propres mots, en anglais" }),
      said("fr", { en: "Its own words, in French", fr: "Ses propres mots, en français" }),
      day(names.askedOn, { en: "Asked by Accord on", fr: "Sollicité par Accord le" }),
      day(names.unansweredBy, { en: "Did not answer by", fr: "N’a pas répondu au plus tard le" }),
      day(names.nobodyOn, {
        en: "No contact there was known on",
        fr: "Aucune personne-ressource n’y était connue le",
      }),
    ],
  };
}
