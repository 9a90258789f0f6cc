import { describe, expect, it } from "vitest";
import type { MeetingHead } from "../../../../shared/ports/meetings.ts";
import type { Visitor } from "../../../support/visitor.ts";
import { mover, seconder, secretary } from "../meeting-place.ts";

/** What goes wrong where somebody declares an interest at a meeting: refused in words, in both languages, with what was typed kept. */

const langs = ["en", "fr"] as const;
type Lang = (typeof langs)[number];
type Room = Awaited<ReturnType<typeof secretary>>;

const extent = "Ma sœur y travaille.";
const whole = {
  ...{ person: seconder, nature: "family", follows: "disqualified.material-contract" },
  timing: "before-discussion",
};
const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };

const alertOf = ({ page }: Visitor) =>
  (page.root.querySelector("[role=alert]")?.textContent ?? "").replaceAll(/[\s\u00a0]+/g, " ");
const linesOf = ({ place }: Room, type: string) => {
  const [{ meeting }] = [...place.memory.meetings.heads.values()] as [MeetingHead];
  return meeting.lines.filter(({ event }) => event.type === type);
};

/** What the form of an interest sends: its words by the name that it gives them. */
const declares = async (room: Room, fields: Record<string, string>, words = extent) => {
  const name = room.browser.page.root
    .querySelectorAll("textarea")
    .map((one) => one.getAttribute("name") ?? "")
    .find((one) => one.startsWith("words.declare."));
  await room.enter("declare", { ...fields, [name ?? ""]: words });
};

const rows: [string, Record<string, string>, string, Record<Lang, string>][] = [
  ["by nobody", { person: "" }, extent, { en: "Choose a person.", fr: "Choisissez une personne." }],
  [
    "of no kind",
    { nature: "" },
    extent,
    { en: "what kind of interest", fr: "de quelle nature est l’intérêt" },
  ],
  ["without its extent", {}, " ", { en: "how far it goes", fr: "dans quelle mesure" }],
  [
    "without what follows",
    { follows: "" },
    extent,
    { en: "a ground of the by-laws", fr: "un motif des règlements" },
  ],
  [
    "by a ground that the by-laws lack",
    { follows: "disqualified.friendship" },
    extent,
    { en: "have no such ground", fr: "n’ont pas ce motif" },
  ],
  [
    "by a member, as an officer",
    { follows: "officer" },
    extent,
    { en: "is a member of this body", fr: "est membre de cette instance" },
  ],
  [
    "by an officer, as a member",
    { person: "P-006" },
    extent,
    { en: "is no member of this body", fr: "n’est pas membre de cette instance" },
  ],
  [
    "by somebody who holds no office",
    { person: "P-002", follows: "officer" },
    extent,
    { en: "none of the offices", fr: "n’a aucune des charges" },
  ],
  ["at no time", { timing: "" }, extent, { en: "when it is declared", fr: "quand il est déclaré" }],
  [
    "as late, before the vote",
    { timing: "after-vote" },
    extent,
    { en: "has not been voted on", fr: "n’a pas été voté" },
  ],
];

describe("an interest that is declared at a meeting", () => {
  it.each(langs)("%s: is refused where something of it lacks, and what was typed stays", async (lang) => {
    const room = await secretary(lang);
    await room.sitting();
    await room.enter("call");
    for (const [what, wrong, words, said] of rows) {
      await declares(room, { ...whole, ...wrong }, words);
      expect(alertOf(room.browser), what).toContain(said[lang]);
      if (words === extent) expect(room.text(), what).toContain(extent);
    }
    expect(linesOf(room, "room-left")).toEqual([]);
  });

  it.each(langs)("%s: nobody who left the room by it votes, moves or seconds", async (lang) => {
    const room = await secretary(lang);
    await room.sitting();
    await room.enter("call");
    await declares(room, whole);
    await room.enter("vote", vote);
    expect(alertOf(room.browser)).toContain({ en: "is out of the room", fr: "est hors de la salle" }[lang]);
    expect(linesOf(room, "motion-voted")).toEqual([]);
    expect(linesOf(room, "room-left")).toHaveLength(1);
  });

  it.each(langs)(
    "%s: declared after the vote it is not entered as before it, and is as late",
    async (lang) => {
      const room = await secretary(lang);
      await room.sitting();
      await room.enter("call");
      const page = room.formOf("declare", {}, whole);
      const name = room.browser.page.root
        .querySelectorAll("textarea")
        .map((one) => one.getAttribute("name") ?? "")
        .find((one) => one.startsWith("words.declare."));
      await room.enter("vote", vote);
      await room.browser.request("POST", page.url, { ...page.form, [name ?? ""]: extent });
      expect(alertOf(room.browser)).toContain(
        { en: "was voted on meanwhile", fr: "a été voté entre-temps" }[lang],
      );
      const { timing: _, ...late } = whole;
      await declares(room, late);
      expect(linesOf(room, "interest-declared")).toMatchObject([
        { event: { facts: { when: "after-vote" } } },
      ]);
      expect(linesOf(room, "motion-voted")).toHaveLength(1);
      const said = {
        en: "after the vote, which stands as it was taken",
        fr: "après le vote, qui reste tel qu’il a été pris",
      };
      expect(room.text()).toContain(said[lang]);
    },
  );
});
