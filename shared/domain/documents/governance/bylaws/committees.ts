import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field, List, Pending } from "../../../forms/definition.ts";
import { choice, choices, line } from "../../../forms/fields.ts";
import type { GovernanceBasis } from "../basis.ts";
import { committeesList, fixed, notAsked, otherShare, type Ruled } from "./answers.ts";
import { anew, citation, citedIn, kindsOffered, mostDirectors, yesNo } from "./fields.ts";
import { rolesOffered } from "./roles.ts";
import { mostParts, shareOptions } from "./votes.ts";

/** Minor units at most: beyond, figures are not exact any more. */
const largest = 100_000_000_000_000;

const delegated = { when: { field: "decides", is: "yes" }, published: true } as const;

/** Bodies of directors that recommend to the board, or decide what it delegated to them. */
export const committeesSection = (basis: GovernanceBasis, ruled: Ruled): DefinedSection => ({
  id: "committees",
  title: { en: "Committees", fr: "Comités" },
  lead: {
    en: "A committee without a delegation recommends to the board; with one it decides within it.",
    fr: "Sans délégation, un comité recommande au conseil\u00a0; avec une délégation, il décide dans ses limites.",
  },
  fields: [
    ...citation("onCommittees", {
      en: "Directors alone sit on a committee",
      fr: "Seuls des membres du conseil siègent à un comité",
    }),
    listOf(ruled, rolesOffered(basis, ruled)),
  ],
});

/** A whole number that is asked for one choice of a committee's quorum. */
const number = (name: string, max: number, is: string, label: Bilingual): Field => ({
  ...{ kind: "whole-number", name, min: 1, max, label, published: true },
  when: { field: "quorum", is },
});

const listOf = ({ currency }: Ruled, roles: Readonly<Record<string, Bilingual>>): List => ({
  ...{ kind: "list", ...committeesList, min: 0, max: 12, each: true, ...anew },
  label: { en: "Committees", fr: "Comités" },
  title: { en: "Committee", fr: "Comité" },
  cited: { heading: { en: "nameEn", fr: "nameFr" } },
  gone: { en: "removed", fr: "retiré" },
  add: { en: "Add a committee", fr: "Ajouter un comité" },
  empty: { en: "There is no committee.", fr: "Il n’y a aucun comité." },
  fields: [
    line("nameEn", 150, { en: "name in English", fr: "nom en anglais" }, { published: true }),
    line("nameFr", 150, { en: "name in French", fr: "nom en français" }, { published: true }),
    choice("role", { en: "whoever holds this role sits on it", fr: "y siège qui exerce ce rôle" }, roles, {
      ...{ published: true, usual: 0 },
    }),
    choice("chair", { en: "whoever holds this role presides", fr: "préside qui exerce ce rôle" }, roles, {
      ...{ published: true, usual: 0 },
    }),
    ...citedIn("source", { en: "citation", fr: "fondement" }),
    choice(
      "quorum",
      { en: "how many of its members a meeting of it needs", fr: "combien de ses membres sa réunion exige" },
      {
        [notAsked]: {
          en: "More than one half, for the by-laws say nothing else",
          fr: "Plus de la moitié, les règlements administratifs ne disant rien d’autre",
        },
        ...shareOptions,
        [fixed]: { en: "A fixed number at least", fr: "Au moins un nombre fixe" },
      },
      { published: true },
    ),
    number("over", mostParts, otherShare, { en: "more than how many parts", fr: "plus de combien de parts" }),
    number("parts", mostParts, otherShare, { en: "out of how many parts", fr: "sur combien de parts" }),
    number("least", mostDirectors, fixed, { en: "at least how many", fr: "au moins combien" }),
    ...citedIn(
      "quorumSource",
      { en: "citation of its quorum", fr: "fondement de son quorum" },
      { when: { field: "quorum", isNot: notAsked }, published: true },
    ),
    yesNo("decides", {
      en: "does it decide anything by itself?",
      fr: "décide-t-il de quelque chose lui-même\u00a0?",
    }),
    choices("kinds", { en: "it decides on", fr: "il décide de" }, kindsOffered, delegated),
    {
      ...{ kind: "money", name: "upTo", currency, max: largest, min: 0, optional: true },
      ...delegated,
      label: {
        en: `up to (${currency}); empty for any amount`,
        fr: `jusqu’à (${currency})\u00a0; vide\u00a0: tout montant`,
      },
    },
    line(
      "resolution",
      60,
      { en: "number of the resolution that delegated it", fr: "numéro de la résolution qui l’a délégué" },
      delegated,
    ),
    ...citedIn(
      "delegated",
      { en: "citation of the delegation", fr: "fondement de la délégation" },
      delegated,
    ),
  ] satisfies (Field | Pending)[],
});
