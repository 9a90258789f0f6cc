import { describe, expect, it, vi } from "vitest";
import { recordMeetings } from "../../../../infra/local/example/meetings.ts";
import type { Typed } from "../../../../shared/domain/forms/content.ts";
import { example } from "../../histories/example.ts";
import { rulesBegun, secretary } from "../approval-place.ts";
import { linkOf } from "../begun-plan.ts";
import { arriveAs } from "../place.ts";
import { title } from "../to-desk.ts";

const fatou = "P-010";

/** What is amiss, what is changed, on which part of the form it stands, and what it says with what to do. */
const refused: [string, Typed, string, RegExp, RegExp][] = [
  [
    "asks for a quorum of more directors than there are",
    { "rules.quorum.share": "fixed", "rules.quorum.least": "40" },
    "votes",
    /A quorum of 40 is more than the \d+ directors on whom it is counted.*Ask for no more than there are/,
    /Un quorum de 40 dépasse le nombre sur lequel il est calculé.*N’en demandez pas plus/,
  ],
  [
    "asks for more than all votes",
    { "rules.majority.share": "other", "rules.majority.over": "3", "rules.majority.parts": "2" },
    "votes",
    /nobody has more than the whole.*Ask for fewer parts/,
    /nul n’a plus que le tout.*Demandez moins de parts/,
  ],
  [
    "has more directors at least than at most",
    { "rules.directors.atLeast": "12" },
    "board",
    /At most 9 directors is less than at least 12.*Change one of the two/,
    /Au plus 9 membres, c’est moins qu’au moins 12.*Modifiez l’un des deux/,
  ],
  [
    "has somebody preside over a committee on which they do not sit",
    { "committees.c1.chair": "finance-officer" },
    "committees.c1",
    /nobody who holds it has the role “Planning committee”.*Choose a role that one of its members holds/,
    /personne ne l’exerce qui ait aussi le rôle «\s*Comité de planification\s*».*Choisissez un rôle/,
  ],
  [
    "asks for a quorum of more members than a committee has",
    { "committees.c2.least": "7" },
    "committees.c2",
    /A quorum of 7 is more than the \d directors on whom it is counted.*Ask for no more than there are/,
    /Un quorum de 7 dépasse le nombre sur lequel il est calculé \(\d membres\).*N’en demandez pas plus/,
  ],
  [
    "has people on a committee who are no directors",
    { "committees.c1.role": "finance-officer", "committees.c1.chair": "finance-officer" },
    "committees.c1",
    /people would sit on this committee who are not on the board \([^)]+\); directors alone do: Canada Not-for-profit Corporations Act, s\. 138\(1\)\. Choose a role/,
    /des personnes qui ne sont pas membres du conseil \([^)]+\).*art\. 138\(1\)\. Choisissez un rôle/,
  ],
  [
    "takes a committee away that an approval policy in force names still",
    { "committees.rows": "c2" },
    "committees",
    /“Planning committee” would be no committee any more.*approval policy in force \(Strategic plans and Amendments of plans\).*have that policy changed first/,
    /«\s*Comité de planification\s*» ne serait plus un comité.*\(Plans stratégiques et Avenants de plans\).*faites d’abord modifier cette politique/,
  ],
  [
    "delegates less to a committee than an approval policy in force has it resolve on",
    { "committees.c2.upTo": "249,999.99" },
    "committees.c2",
    /Less would be delegated to “Agreements committee”.*\(Partnership agreements and Amendments of agreements\)\. Delegate as much here, or have that policy changed first/,
    /Moins serait délégué à «\s*Comité des ententes\s*».*\(Ententes de partenariat et Avenants d’ententes\)\. Déléguez-en autant ici/,
  ],
  [
    "delegates nothing to it any more",
    { "committees.c2.decides": "no" },
    "committees.c2",
    /Less would be delegated to “Agreements committee”/,
    /Moins serait délégué à «\s*Comité des ententes\s*»/,
  ],
  [
    "has the board chaired by somebody who does not sit on it",
    { "rules.directors.chair": "finance-officer" },
    "offices",
    /nobody who holds it has the role “Director[^”]*”.*Choose a role that one of its members holds/,
    /personne ne l’exerce qui ait aussi le rôle «\s*Membre du conseil[^»]*».*Choisissez un rôle/,
  ],
];

describe.each(["en", "fr"] as const)("a by-law about how the board decides, in %s", (lang) => {
  it.each(refused)(
    "that %s is refused at its answer, with what to do, and stays as it was typed",
    async (_, typed, section, en, fr) => {
      const place = await rulesBegun(typed);
      const before = place.memory.entries.length;
      const browser = await arriveAs(place, secretary, lang);
      await browser.open(browser.link("/check"));
      const said = browser.text.replaceAll(/\s+/g, " ");
      expect(said).toMatch(lang === "en" ? en : fr);
      expect(browser.page.root.querySelector('form[action$="/submission"]')).toBeNull();
      await browser.open(browser.link(`/sections/${section}`));
      expect(browser.read("[role=alert]").replaceAll(/\s+/g, " ")).toMatch(lang === "en" ? en : fr);
      expect(place.memory.entries).toHaveLength(before);
    },
  );
});

/** Whoever holds the role of a committee still, and by the dates of their term is on the board no more: the true cause, and what to do. */
it.each([
  [
    "en",
    /by the dates of their term, Fatou Ndiaye would be on the board no more, or not yet, and still hold the role “Planning committee”.*s\. 138\(1\)\. Have that role taken from them, or their dates corrected/,
    /who are not on the board/,
  ],
  [
    "fr",
    /ne siégeraient plus au conseil, ou pas encore, et exercent toujours le rôle « Comité de planification ».*Fatou Ndiaye.*art\. 138\(1\)\. Faites-leur retirer ce rôle/,
    /des personnes qui ne sont pas membres du conseil/,
  ],
] as const)(
  "%s: a by-law while somebody on a committee is out of their term says so",
  async (lang, says, never) => {
    const place = await rulesBegun({ "rules.notice.days": "10" });
    place.memory.terms = { director: { [fatou]: { from: null, until: "2026-11-22" } } };
    const browser = await arriveAs(place, secretary, lang);
    await browser.open(browser.link("/check"));
    const said = browser.text.replaceAll(/\s+/g, " ");
    expect(said).toMatch(says);
    expect(said).not.toMatch(never);
    expect(browser.page.root.querySelector('form[action$="/submission"]')).toBeNull();
  },
);

it("a by-law that can be kept to is submitted, and stands rule by rule beside what is in force", async () => {
  const place = await rulesBegun({ "rules.notice.days": "10" });
  const browser = await arriveAs(place, secretary);
  await browser.open(browser.link("/check"));
  await browser.send({}, "/submission");
  await place.calm();
  await browser.open(`${place.origin}/en/tasks/${encodeURIComponent(linkOf(browser))}/document`);
  const said = browser.text.replaceAll(/\s+/g, " ");
  expect(said).toContain("Notice of a meeting: days before it");
  const reviewer = await arriveAs(place, "P-006");
  const changed = reviewer.text.replaceAll(/\s+/g, " ");
  expect(changed).toContain("What changes of the version in force");
  expect(changed).toMatch(/Notice of a meeting: days before it.*7.*10/);
});

it("a by-law is rehearsed on the meetings on record: who keeps it reads the count, and whoever is asked that there would have been no quorum", async () => {
  const place = await rulesBegun({ "rules.quorum.share": "two-thirds" });
  const { register, meetings } = place.deps;
  const list = register.list.bind(register);
  vi.spyOn(register, "list").mockImplementation((page) => list({ ...page, kind: "plan" }));
  await recordMeetings(example, place.world.now, meetings as never);
  const author = await arriveAs(place, secretary);
  await author.open(author.link("/check"));
  await author.send({}, "/submission");
  await place.calm();
  await author.open(`${place.origin}/en/tasks/${encodeURIComponent(linkOf(author))}/document`);
  await author.open(author.link("/rehearsal"));
  expect(title(author)).toBe("Rehearsal of the proposed rules");
  expect(author.text).toContain("Item 1: there would have been no quorum (3 there, 4 needed).");
  expect(author.text).toContain("6 meetings would have gone as they did.");
  const executive = await arriveAs(place, "P-006", "fr");
  await executive.open(executive.link("/rehearsal"));
  expect(title(executive)).toBe("Mise à l’essai des règles proposées");
  expect(executive.text).toContain("le quorum n’aurait pas été atteint.");
});
