import { describe, expect, it } from "vitest";
import { closing } from "../../../shared/domain/documents/agreement/sections/closing.ts";
import { conflictRules, conflicts } from "../../../shared/domain/documents/agreement/sections/conflicts.ts";
import {
  dueDiligence,
  dueDiligenceRules,
} from "../../../shared/domain/documents/agreement/sections/due-diligence.ts";
import {
  safeguarding,
  safeguardingRules,
} from "../../../shared/domain/documents/agreement/sections/safeguarding.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { answeredAnew, copiedInto } from "../../../shared/domain/forms/copying.ts";
import type { Definition } from "../../../shared/domain/forms/definition.ts";
import { dutiesTyped } from "../../support/agreement-parts.ts";
import { errorsInWords } from "../../support/words-of-errors.ts";

const today = "2026-11-27";

const definition: Definition = {
  ...{ schema: "duties-of-an-agreement", lang: "en" },
  sections: [dueDiligence, safeguarding, conflicts, closing],
  rules: [...dueDiligenceRules, ...safeguardingRules, ...conflictRules],
};

const wrongWith = (changes: Typed, lang: "en" | "fr" = "en") =>
  errorsInWords(definition, { ...dutiesTyped, ...changes }, today, lang);

describe("what an agreement says of whom it binds, and of children’s safety", () => {
  it("is taken whole", () => {
    expect(wrongWith({})).toEqual([]);
  });

  it.each<[string, Typed, string[]]>([
    [
      "whom it binds was looked at more than twelve months ago",
      { "dueDiligence.checkedOn": "2025-11-26" },
      ["dueDiligence.checkedOn: “Checked on” cannot be before 27 November 2025, twelve months before today"],
    ],
    [
      "they are to be looked at tomorrow",
      { "dueDiligence.checkedOn": "2026-11-28" },
      ["dueDiligence.checkedOn: “Checked on” cannot be after 27 November 2026, which is today"],
    ],
    [
      "somebody is on a list of sanctions",
      { "dueDiligence.result": "match" },
      [
        "dueDiligence.result: This document cannot go on while “Sanctions: what was found” is answered by “A match”. If that was chosen by mistake, correct it; if it is so, stop here and speak to whoever is accountable",
      ],
    ],
    [
      "nobody says how a possible match was resolved",
      { "dueDiligence.result": "possible-match" },
      ["dueDiligence.resolved: Write an answer to “How it was found to be somebody else, and by whom”"],
    ],
    [
      "sanctions are declared without list, date or evidence",
      { "dueDiligence.sanctionsList": "", "dueDiligence.sanctionsOn": "", "dueDiligence.evidence": " " },
      [
        "dueDiligence.sanctionsList: Write an answer to “Sanctions: the lists that were searched”",
        "dueDiligence.sanctionsOn: Enter a date for “Sanctions: searched on”",
        "dueDiligence.evidence: Write an answer to “Sanctions: where the evidence is kept”",
      ],
    ],
    [
      "there is no safeguarding policy, and no plan for one with a date",
      { "safeguarding.policy": "not-yet" },
      [
        "safeguarding.policyPlan: Write an answer to “Standard 1: what will be done to meet it”",
        "safeguarding.policyBy: Enter a date for “Standard 1: by when”",
      ],
    ],
    [
      "there is a plan for one whose date is over",
      {
        "safeguarding.policy": "not-yet",
        "safeguarding.policyPlan": "Written with the board.",
        "safeguarding.policyBy": "2026-11-26",
      },
      ["safeguarding.policyBy: “Standard 1: by when” cannot be before 27 November 2026, which is today"],
    ],
    [
      "the code of conduct is not signed",
      { "safeguarding.code": "no" },
      [
        "safeguarding.code: “Has everybody who will work with children signed the code of conduct?” must be answered by “Yes”: what is not so yet is to be done first",
      ],
    ],
    [
      "a rating is over",
      { "safeguarding.pseaUntil": "2026-11-01" },
      ["safeguarding.pseaUntil: “The rating holds until” cannot be before 27 November 2026, which is today"],
    ],
    [
      "incidents are told after more than two days",
      { "safeguarding.incidentHours": "72" },
      ["safeguarding.incidentHours: “Hours within which an incident is reported” must be 48 or less"],
    ],
    [
      "nobody says whether there is a conflict of interest",
      { "conflicts.declared": "" },
      ["conflicts.declared: Choose an answer to “Does anybody have an interest of their own in it?”"],
    ],
    [
      "a conflict is declared, and none is named",
      { "conflicts.declared": "some" },
      [
        "conflicts.declared: “Does anybody have an interest of their own in it?” and the list below say different things: name each of them there, or say that there is none and remove what is listed",
      ],
    ],
    [
      "none is declared, and one is named",
      {
        "conflicts.rows": "c1",
        "conflicts.c1.who": "The treasurer",
        "conflicts.c1.interest": "Chairs the partner’s board",
        "conflicts.c1.handled": "Decides nothing of it",
      },
      [
        "conflicts.declared: “Does anybody have an interest of their own in it?” and the list below say different things: name each of them there, or say that there is none and remove what is listed",
      ],
    ],
    [
      "the partner is answered after more than a year",
      { feedbackMonths: "13" },
      [
        "feedbackMonths: “Months after which the partner is asked how the organisation did, and is answered” must be 12 or less",
      ],
    ],
    [
      "nobody can complain, and nothing is said of the end",
      { complaintChannel: "", exitPlan: "" },
      [
        "complaintChannel: Write an answer to “How anybody can complain, children among them”",
        "exitPlan: Write an answer to “What becomes of it all when the agreement ends”",
      ],
    ],
  ])("is refused where %s", (_, changes, errors) => {
    expect(wrongWith(changes)).toEqual(errors);
  });

  it("is refused in French too, in its words", () => {
    expect(wrongWith({ "dueDiligence.result": "match" }, "fr")).toEqual([
      "dueDiligence.result: Ce document ne peut aller plus loin tant que «\u00a0Sanctions\u00a0: ce qui a été trouvé\u00a0» a pour réponse «\u00a0Une correspondance\u00a0». Si c’est une erreur, corrigez-la\u00a0; si c’est exact, arrêtez-vous ici et parlez-en à la personne responsable",
    ]);
  });

  it("holds a plan with a date for what is not met yet", () => {
    expect(
      wrongWith({
        "safeguarding.policy": "not-yet",
        "safeguarding.policyPlan": "Written with the board.",
        "safeguarding.policyBy": "2027-03-31",
      }),
    ).toEqual([]);
  });

  it("is declared anew by each agreement: a copy takes none of it but what the parties do for people", () => {
    const typed = { ...dutiesTyped, "conflicts.declared": "some", "conflicts.rows": "c1" };
    const copied = copiedInto(definition, { ...typed, "conflicts.c1.who": "The treasurer" });
    expect(Object.keys(copied).sort()).toEqual([
      ...["complaintChannel", "exitPlan", "feedbackMonths", "safeguarding.incidentHours"],
    ]);
    expect(answeredAnew(definition).map(({ en }) => en)).toEqual([
      ...["Due diligence", "Safeguarding", "Conflicts of interest"],
    ]);
  });
});
