import { describe, expect, it, vi } from "vitest";
import type { Typed } from "../../../../shared/domain/forms/content.ts";
import { approvalBegun, rowOf, secretary } from "../approval-place.ts";
import { linkOf } from "../begun-plan.ts";
import { arriveAs } from "../place.ts";
import { title } from "../to-desk.ts";

const [legal, committee, treasurer] = ["legal-officer", "agreements-committee", "treasurer"].map(rowOf);
const board = rowOf("director");
/** The committee's other lane, in which it recommends what is beyond its amount. */
const recommendation = `lanes.l${Number(committee?.replace("lanes.l", "")) + 1}`;

/** A role that somebody held when the policy was begun, and nobody since. */
const vacated = "participation-specialist";

/** What is amiss, what is changed, where its error stands, and what it says with what to do. */
const refused: [string, Typed, string, RegExp, RegExp][] = [
  [
    "names a role that nobody holds",
    { [`${legal}.role`]: vacated },
    `${legal}.role`,
    /nobody holds the role “Specialist of children’s participation” now.*Choose a role that somebody holds/,
    /personne n’exerce actuellement le rôle «\s*Spécialiste de la participation des enfants\s*».*Choisissez un rôle/,
  ],
  [
    "asks for more voices than a body has",
    { [`${recommendation}.atLeast`]: "9" },
    `${recommendation}.atLeast`,
    /is 9, and 2 people with the role “Agreements committee” could decide.*Ask for no more than there are/,
    /indique 9, et 2 personnes ayant le rôle «\s*Comité des ententes\s*» pourraient décider.*N’en demandez pas plus/,
  ],
  [
    "has a stage in which nobody decides",
    { [`${committee}.stage`]: "s4", [`${recommendation}.stage`]: "s4" },
    "stages.s5.nameEn",
    /nobody decides in this stage.*Add a lane that names it, or remove the stage/,
    /personne ne décide à cette étape.*retirez l’étape/,
  ],
  [
    "has a lane that is for no document",
    { [`${treasurer}.above`]: "" },
    `${treasurer}.of`,
    /say at least one thing that must be so/,
    /indiquez au moins une condition/,
  ],
  [
    "has smaller amounts after larger ones",
    { [`${treasurer}.above`]: "200,000" },
    `${committee}.above`,
    /a stage before this one is for larger amounts.*raise this amount/,
    /une étape antérieure vaut pour des montants plus élevés.*relevez ce montant/,
  ],
  [
    "has somebody act for a director",
    { [`${board}.alternate`]: "chair" },
    `${board}.alternate`,
    /nobody can act here for somebody else.*Choose that nobody stands in/,
    /nul ne peut agir ici pour autrui.*Choisissez que personne ne remplace/,
  ],
  [
    "has others resolve as the board does",
    { [`${board}.role`]: "legal-officer" },
    `${board}.role`,
    /no board, and no committee of one.*Choose the board or a committee/,
    /ne forment ni le conseil ni l’un de ses comités.*Choisissez le conseil ou un comité/,
  ],
  [
    "has the board decide by so many answers to a mail",
    { [`${board}.rule`]: "at-least", [`${board}.atLeast`]: "3" },
    `${board}.rule`,
    /the whole board is asked, which decides by a resolution in writing or at a meeting.*Choose a resolution in writing/,
    /c’est tout le conseil qui est sollicité.*Choisissez la résolution écrite, ou la prise d’acte/,
  ],
  [
    "lets a committee end what was not delegated to it",
    { [`${committee}.role`]: "planning-committee" },
    `${committee}.role`,
    /a committee would have the last word on some of these documents.*Have somebody decide on all of them after it/,
    /un comité aurait le dernier mot sur certains de ces documents.*Faites décider de tous quelqu’un après lui/,
  ],
  [
    "lets a committee end what was delegated to it by so many answers",
    { [`${committee}.rule`]: "at-least", [`${committee}.atLeast`]: "2" },
    `${committee}.rule`,
    /the role “Agreements committee” a committee would have the last word.*Choose a resolution in writing, up to an amount/,
    /le rôle «\s*Comité des ententes\s*», un comité aurait le dernier mot.*Choisissez la résolution écrite, jusqu’à un montant/,
  ],
  [
    "lets a committee resolve on a cent more than was delegated to it",
    { [`${committee}.upTo`]: "250,000.01" },
    `${committee}.upTo`,
    /a committee would resolve on more than was delegated to it, which is CAD\s250,000 at most.*have the board delegate more first/,
    /au-delà de ce qui lui a été délégué, soit au plus 250\s000\sCAD.*faites d’abord déléguer davantage/,
  ],
  [
    "lets a committee resolve on whatever is more",
    { [`${committee}.upTo`]: "" },
    `${committee}.upTo`,
    /which is CAD\s250,000 at most/,
    /soit au plus 250\s000\sCAD/,
  ],
  [
    "asks somebody up to an amount that is no more than the one above which they are asked",
    { [`${committee}.upTo`]: "100,000" },
    `${committee}.upTo`,
    /is no less, so that no amount would ever lie between the two.*Raise this one, or lower the other/,
    /aucun montant ne se situerait entre les deux.*Relevez celui-ci, ou abaissez l’autre/,
  ],
  [
    "leaves amounts on which nobody decides but those before",
    { [`${committee}.upTo`]: "249,999.99" },
    `${committee}.upTo`,
    /of larger amounts nobody would be asked in this stage or after it.*Add a lane for amounts above this one/,
    /au-delà, personne n’interviendrait à cette étape ni après elle.*Ajoutez une voie pour les montants supérieurs/,
  ],
  [
    "has somebody stand in for whoever sits on a committee",
    { [`${recommendation}.rule`]: "one", [`${recommendation}.alternate`]: "treasurer" },
    `${recommendation}.alternate`,
    /nobody can act here for somebody else: for a director/,
    /nul ne peut agir ici pour autrui, qu’il s’agisse d’un membre du conseil/,
  ],
  [
    "has parties decide as a role of the organisation",
    { [`${legal}.role`]: "party" },
    `${legal}.role`,
    /does not go with which of them decide.*Change one of the two/,
    /ne s’accorde pas avec qui décide.*Modifiez l’un des deux/,
  ],
];

describe.each(["en", "fr"] as const)("an approval policy, in %s", (lang) => {
  it.each(refused)(
    "that %s is refused at its answer, with what to do, and stays as it was typed",
    async (_, typed, field, en, fr) => {
      const place = await approvalBegun(typed);
      const { directory } = place.deps;
      const organisation = await directory.organisation();
      const roster = { ...organisation.roster, [vacated]: [] };
      vi.spyOn(directory, "organisation").mockResolvedValue({ ...organisation, roster });
      const before = place.memory.entries.length;
      const browser = await arriveAs(place, secretary, lang);
      await browser.open(browser.link("/check"));
      const said = browser.text.replaceAll(/\s+/g, " ");
      expect(said).toMatch(lang === "en" ? en : fr);
      expect(browser.page.root.querySelector('form[action$="/submission"]')).toBeNull();
      const section = field.startsWith("lanes.") ? field.split(".").slice(0, 2).join(".") : "stages";
      await browser.open(browser.link(`/sections/${section}`));
      expect(browser.read("[role=alert]").replaceAll(/\s+/g, " ")).toMatch(lang === "en" ? en : fr);
      expect(place.memory.entries).toHaveLength(before);
    },
  );
});

/** A role that one person holds, for a term; the policy takes effect on the first day of 2027. */
const oneTerm = async (term: { from: string | null; until: string | null }, lang: "en" | "fr" = "en") => {
  const place = await approvalBegun({ [`${legal}.role`]: vacated });
  const { directory } = place.deps;
  const organisation = await directory.organisation();
  const roster = { ...organisation.roster, [vacated]: ["P-015"] };
  const terms = { [vacated]: { "P-015": term } };
  vi.spyOn(directory, "organisation").mockResolvedValue({ ...organisation, roster, terms });
  const browser = await arriveAs(place, secretary, lang);
  return browser.open(browser.link("/check")).then(() => browser.text.replaceAll(/\s+/g, " "));
};

it("an approval policy that names a role whose only holder’s term is over, and a term that begins after its effect, is refused", async () => {
  expect(await oneTerm({ from: null, until: "2026-11-01" })).toMatch(/nobody holds the role “Specialist of/);
  expect(await oneTerm({ from: "2027-02-01", until: null }, "fr")).toMatch(
    /personne n’exerce actuellement le rôle/,
  );
  expect(await oneTerm({ from: "2027-01-01", until: null })).not.toContain("nobody holds the role");
});

it("an approval policy that can be gone through is submitted, and rehearsed by whoever wrote it", async () => {
  const place = await approvalBegun({ [`${treasurer}.above`]: "50,000" });
  const browser = await arriveAs(place, secretary);
  await browser.open(browser.link("/check"));
  await browser.send({}, "/submission");
  await place.calm();
  const pages = `${place.origin}/en/tasks/${encodeURIComponent(linkOf(browser))}`;
  await browser.open(`${pages}/document`);
  expect(browser.text).toContain("committing to more than (CAD)");
  await browser.open(browser.link("/rehearsal"));
  expect(title(browser)).toBe("Rehearsal of the proposed policy");
  expect(browser.text).toContain("28 documents since");
  expect(browser.text).toContain("would have gone another way");
});

it("whoever is asked about an approval policy is led to its rehearsal, where documents that are none of theirs are counted", async () => {
  const place = await approvalBegun({ [`${treasurer}.above`]: "50,000" });
  const author = await arriveAs(place, secretary);
  await author.open(author.link("/check"));
  await author.send({}, "/submission");
  await place.calm();
  const browser = await arriveAs(place, "P-006");
  expect(browser.text).toContain("What changes of the version in force");
  await browser.open(browser.link("/rehearsal"));
  const said = browser.text.replaceAll(/\s+/g, " ");
  expect(said).toMatch(/Training of magistrates, Ziguinchor \(partnership agreement PA-002\)/);
  expect(said).toMatch(
    /Dropped: “Treasurer” in the stage “Executive director’s approval”, where Tom Albright/,
  );
});
