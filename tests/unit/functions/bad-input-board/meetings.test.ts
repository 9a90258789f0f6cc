import { describe, expect, it, vi } from "vitest";
import type { MeetingHead } from "../../../../shared/ports/meetings.ts";
import type { Visitor } from "../../../support/visitor.ts";
import { secretary as keeper } from "../../histories/acts.ts";
import { documentId } from "../../histories/example.ts";
import { convened, meetingId, stateOf, toMeeting, voted } from "../../meetings/acts.ts";
import { arrived } from "../../meetings/arrived.ts";
import { aMeeting, chair, headed, mover, seconder, secretary } from "../meeting-place.ts";

/**
 * What goes wrong at meetings, one after the other: each is refused in words, in both languages, on the page where it was tried, says what
 * to do next, and leaves the meeting as it was.
 */

const langs = ["en", "fr"] as const;
type Lang = (typeof langs)[number];
type Said = Readonly<Record<Lang, string>>;

const alertOf = ({ page }: Visitor) =>
  (page.root.querySelector("[role=alert]")?.textContent ?? "").replaceAll(/[\s\u00a0]+/g, " ");

type Room = Awaited<ReturnType<typeof secretary>>;

/** A sitting with an item before it, and everybody there. */
async function called({ enter, sitting }: Room) {
  const meeting = await sitting();
  await enter("call");
  return meeting;
}
const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };

type Row = [what: string, wrong: (room: Room) => Promise<unknown>, said: Said];

const rows: Row[] = [
  [
    "a meeting without notice or waiver",
    async ({ browser, enter }) => {
      await browser.send({ ...aMeeting, day: "2026-11-24" });
      for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
      await enter("open", { chair });
    },
    {
      en: "has not waived it. Record their waiver, or adjourn to a later day.",
      fr: "n’y a pas renoncé. Consignez sa renonciation, ou choisissez un jour plus tard.",
    },
  ],
  [
    "a meeting that is opened before its time",
    async (room) => {
      const { place, formOf, convened, enter } = room;
      await convened();
      for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
      const { url, form } = formOf("open", {}, { chair });
      await room.browser.request("POST", url, form);
      expect([...place.memory.meetings.heads.values()][0]?.meeting.status).toBe("convened");
    },
    {
      en: "It is not the time yet that its members were told. Open the meeting then; or move it to an earlier time",
      fr: "L’heure annoncée aux membres n’est pas encore venue. Ouvrez la réunion à ce moment-là, ou avancez-la",
    },
  ],
  [
    "a quorum that is lost at an item",
    async (room) => {
      await called(room);
      for (const person of [mover, seconder]) await room.enter("leave", {}, { person });
      await room.enter("vote", { ...vote, mover: chair, for: "1" });
    },
    {
      en: "throughout this item. Call it again once enough are here, put it off, or adjourn the meeting.",
      fr: "Rappelez-le quand il y aura assez de monde, remettez-le, ou ajournez la réunion.",
    },
  ],
  [
    "a casting vote by somebody who is not in the chair",
    async (room) => {
      await called(room);
      await room.enter("go-out", { why: "stepped-aside" }, { person: chair });
      await room.enter("vote", { ...vote, for: "1", against: "1", castingVote: "for" });
    },
    {
      en: "nobody has a casting vote. Choose “None”, or enter who takes the chair.",
      fr: "personne n’a de voix prépondérante. Choisissez « Aucune », ou consignez qui prend la présidence.",
    },
  ],
  [
    "a vote at which nobody presides",
    async (room) => {
      await called(room);
      await room.enter("leave", {}, { person: chair });
      await room.enter("vote", { ...vote, for: "2" });
    },
    {
      en: "is not here: nobody presides. Enter who takes the chair, then record the vote.",
      fr: "n’est pas là : personne ne préside. Consignez qui prend la présidence, puis le vote.",
    },
  ],
  [
    "a mover who is out of the room",
    async (room) => {
      await called(room);
      await room.enter("go-out", { why: "away" }, { person: mover });
      await room.enter("vote", { ...vote, for: "2" });
    },
    {
      en: "is out of the room for this item. Choose somebody who is in it, or enter that they came back where they may.",
      fr: "est hors de la salle pour ce point. Choisissez quelqu’un qui s’y trouve, ou consignez son retour",
    },
  ],
];

const inBoth = langs.flatMap((lang) => rows.map((row): [Lang, ...Row] => [lang, ...row]));

describe("what is entered of a meeting", () => {
  it.each(inBoth)("%s: %s", async (lang, _, wrong, said) => {
    const room = await secretary(lang);
    await wrong(room);
    expect(alertOf(room.browser)).toContain(said[lang]);
    const [{ meeting }] = [...room.place.memory.meetings.heads.values()] as [MeetingHead];
    expect(meeting.lines.some(({ event }) => event.type === "motion-voted")).toBe(false);
  });
});

describe("a form of another body", () => {
  it("opens a meeting of the members of its own", async () => {
    const { place, convened, enter } = await secretary("en");
    await convened();
    for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
    await enter("open", { chair, body: "agreements-committee" });
    const [{ meeting }] = [...place.memory.meetings.heads.values()] as [MeetingHead];
    expect([meeting.status, meeting.members]).toEqual(["open", [chair, mover, seconder]]);
  });
});

describe("a vote of which the count alone is known", () => {
  it.each([
    [
      "en",
      "the count alone is recorded, and as many dissents as did not vote for it. Correct the dissent that is wrong",
    ],
    [
      "fr",
      "seul le décompte est consigné, et il y a déjà autant de dissidences que de personnes qui n’ont pas voté pour",
    ],
  ] as const)("has no more dissents than did not vote for it: %s", async (lang, said) => {
    const room = await secretary(lang);
    await called(room);
    await room.enter("vote", { ...vote, for: "2", against: "1" });
    for (const person of [mover, seconder]) await room.enter("dissent", { person });
    expect(alertOf(room.browser)).toContain(said);
    const [{ meeting }] = [...room.place.memory.meetings.heads.values()] as [MeetingHead];
    expect(meeting.dissents.map(({ person }) => person)).toEqual([mover]);
  });
});

describe("a number of the register", () => {
  it.each(langs)(
    "%s: that two meetings would give at the same moment goes to one, and the other takes the next",
    async (lang) => {
      const room = await secretary(lang);
      const { place, browser, enter, formOf, meetings } = room;
      const ids: string[] = [];
      const forms: ReturnType<typeof formOf>[] = [];
      for (const day of ["2026-12-07", "2026-12-15"]) {
        await browser.open(`${meetings}/new`);
        await browser.send({ ...aMeeting, day });
        const { url, form } = formOf("put", { document: documentId });
        const { document: _, body: __, ...own } = form;
        await browser.request("POST", url, { ...own, ...headed(`Of ${day}`), nature: "decide" });
        for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
        await enter("open", { chair });
        for (const person of [chair, mover, seconder]) await enter("arrive", {}, { person });
        await enter("call");
        ids.push([...place.memory.meetings.heads.keys()].find((id) => !ids.includes(id)) ?? "");
      }
      for (const id of ids) {
        await browser.open(`${meetings}/${id}`);
        forms.push(formOf("vote", {}, vote));
      }
      const commits = vi.spyOn(place.memory.meetings, "commit");
      await Promise.all(forms.map(({ url, form }) => browser.request("POST", url, form)));
      const outcomes = await Promise.all(commits.mock.results.map(({ value }) => value));
      const lost = { committed: false, because: "guard-changed" };
      expect(outcomes).toEqual(expect.arrayContaining([lost, { committed: true }]));
      const numbers = [...place.memory.resolutions.values()].map((one) => [one.number, one.way]);
      expect(numbers.toSorted()).toEqual([
        [1, "meeting"],
        [2, "meeting"],
      ]);
      // Each page names the number that its vote was given, and nobody was refused anything.
      const shown: string[] = [];
      for (const id of ids) {
        await browser.open(`${meetings}/${id}`);
        expect(alertOf(browser)).toBe("");
        shown.push(/r[eé]solution \d{4}-0(\d)/.exec(browser.text)?.[1] ?? browser.text);
      }
      expect(shown.toSorted()).toEqual(["1", "2"]);
    },
  );
});

describe("what is answered of a meeting", () => {
  /** Attested to, with minutes; the third director never came. */
  async function withMinutes(lang: Lang) {
    const story = await toMeeting();
    await convened(story);
    await voted(story);
    const presiding = await arrived(story, chair, lang);
    await presiding.send({ answer: "attest" }, "/answer?attest");
    await story.calm();
    const keeping = await arrived(story, keeper, lang);
    await keeping.send({}, "/answer?draft");
    await story.calm();
    return { story };
  }

  it.each(langs)(
    "%s: minutes are not confirmed by somebody who was absent, who is told what they can do",
    async (lang) => {
      const { story } = await withMinutes(lang);
      const present = await arrived(story, mover, lang);
      const { meetings } = story.world.memory;
      const head = meetings.heads.get(meetingId);
      const lines = head?.meeting.lines.filter(
        ({ event }) => !(event.type === "member-arrived" && event.facts.person === mover),
      );
      if (head && lines) meetings.heads.set(meetingId, { ...head, meeting: { ...head.meeting, lines } });
      await present.send({ answer: "confirm" }, "/answer?minutes");
      const said = {
        en: "Whoever was not there does not confirm the minutes. If you were, tell the secretary.",
        fr: "Une personne absente ne confirme pas le procès-verbal. Si vous étiez là, dites-le au secrétariat.",
      };
      expect(alertOf(present)).toContain(said[lang]);
      expect(stateOf(story).minutes?.confirmed).toEqual([]);
    },
  );

  it.each(langs)(
    "%s: minutes are not signed while somebody contests them, by a page of before",
    async (lang) => {
      const { story } = await withMinutes(lang);
      const presiding = await arrived(story, chair, lang);
      const present = await arrived(story, mover, lang);
      await present.send({ answer: "contest-minutes", reason: "I abstained." }, "/answer?minutes");
      await presiding.send({}, "/answer?sign");
      const said = {
        en: "Somebody who was there contests these minutes, and was not answered yet.",
        fr: "Une personne qui était là conteste ce procès-verbal, et n’a pas encore eu de réponse.",
      };
      expect(alertOf(presiding)).toContain(said[lang]);
      expect(stateOf(story).minutes?.signed).toEqual({ chair: null, secretary: null });
    },
  );

  it.each(langs)(
    "%s: somebody who assists whoever chaired does not attest, and is not offered to",
    async (lang) => {
      const story = await toMeeting();
      await convened(story);
      await voted(story);
      const assistant = await arrived(story, mover, lang);
      expect(assistant.page.root.querySelector("form[action*='attest']")).toBeNull();
      const presiding = await arrived(story, chair, lang);
      const valueIn = (browser: Visitor, name: string) =>
        browser.page.root.querySelector(`input[name=${name}]`)?.getAttribute("value") ?? "";
      const [csrf, shown] = [valueIn(assistant, "csrf"), valueIn(presiding, "shown")];
      const form = { csrf, shown, command: "c1", answer: "attest" };
      await assistant.request("POST", `${assistant.page.url}/answer`, form);
      expect(stateOf(story).attested).toBe(false);
      const said = {
        en: "Only whoever chaired attests to what was decided, in person and by their own link.",
        fr: "Seule la personne qui présidait atteste ce qui a été décidé, elle-même et par son propre lien.",
      };
      expect(alertOf(assistant)).toContain(said[lang]);
    },
  );
});
