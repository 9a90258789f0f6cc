import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, List } from "../../../forms/definition.ts";
import { choice, line } from "../../../forms/fields.ts";
import { exceptionsList, groundsList, membersList, notAsked, onceConfirmed } from "./answers.ts";
import { anew, citation, citedIn } from "./fields.ts";

/** A list whose rows have words in both languages, and what each rests on. */
const named = (
  list: { name: string },
  words: { label: Bilingual; title: Bilingual; add: Bilingual; empty: Bilingual },
  min: number,
): List => ({
  ...{ kind: "list", ...list, min, max: 20, ...anew },
  ...words,
  gone: { en: "removed", fr: "retiré" },
  fields: [
    line("labelEn", 300, { en: "in English", fr: "en anglais" }, { published: true }),
    line("labelFr", 300, { en: "in French", fr: "en français" }, { published: true }),
    ...citedIn("source", { en: "citation", fr: "fondement" }),
  ],
});

/** What the members have to say of by-laws; asked where the rules in force say it themselves. */
export const membersRulesSection: DefinedSection = {
  id: "members-rules",
  title: { en: "What the members decide", fr: "Ce que décident les membres" },
  fields: [
    ...citation("members", { en: "By-laws lapse unless confirmed", fr: "Caducité sans confirmation" }),
    choice(
      "rules.again.asked",
      {
        en: "A by-law of the same purpose as one that lapsed",
        fr: "Un règlement administratif de même but qu’un texte devenu caduc",
      },
      {
        [onceConfirmed]: {
          en: "Holds only once the members confirm it",
          fr: "Ne s’applique qu’une fois confirmé par les membres",
        },
        [notAsked]: {
          en: "The by-laws say nothing of it",
          fr: "Les règlements administratifs n’en disent rien",
        },
      },
      anew,
    ),
    ...citation(
      "again",
      { en: "The same purpose again", fr: "Même but à nouveau" },
      { when: { field: "rules.again.asked", isNot: notAsked } },
    ),
    named(
      membersList,
      {
        label: { en: "What the members alone decide", fr: "Ce dont seuls les membres décident" },
        title: { en: "Matter", fr: "Question" },
        add: { en: "Add a matter", fr: "Ajouter une question" },
        empty: { en: "There is no matter.", fr: "Il n’y a aucune question." },
      },
      0,
    ),
  ],
};

/** Who declares an interest, and what takes the vote from whom. */
export const interestsSection: DefinedSection = {
  id: "interests",
  title: { en: "Interests", fr: "Intérêts" },
  fields: [
    choice(
      "rules.interests.binds",
      { en: "Who declares an interest", fr: "Qui déclare un intérêt" },
      {
        directors: { en: "Directors", fr: "Les membres du conseil" },
        "directors-and-officers": {
          en: "Directors and officers",
          fr: "Les membres du conseil et les dirigeants",
        },
      },
      anew,
    ),
    choice(
      "rules.interests.examined",
      { en: "Who else may examine what was declared", fr: "Qui d’autre peut consulter ce qui a été déclaré" },
      {
        members: { en: "The members of the organisation", fr: "Les membres de l’organisation" },
        nobody: { en: "Nobody", fr: "Personne" },
      },
      anew,
    ),
    ...citation("interests", { en: "Interests", fr: "Intérêts" }),
    named(
      groundsList,
      {
        label: { en: "What takes the vote from a director", fr: "Ce qui prive du droit de vote" },
        title: { en: "Ground", fr: "Motif" },
        add: { en: "Add a ground", fr: "Ajouter un motif" },
        empty: { en: "There is no ground yet.", fr: "Il n’y a pas encore de motif." },
      },
      1,
    ),
    named(
      exceptionsList,
      {
        label: {
          en: "What is declared and takes the vote from nobody",
          fr: "Ce qui se déclare sans priver du vote",
        },
        title: { en: "Exception", fr: "Exception" },
        add: { en: "Add an exception", fr: "Ajouter une exception" },
        empty: { en: "There is no exception.", fr: "Il n’y a pas d’exception." },
      },
      0,
    ),
  ],
};
