import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { MeetingDecision } from "../../../shared/domain/board/meeting.ts";
import { doingOf } from "../../../shared/domain/links/link.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import type { MeetingForm } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import {
  answerAttestation,
  enterMeetingDecision,
} from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { giveDonorDate } from "../../../shared/usecases/overseeing/give-donor-date.ts";
import { remindLate } from "../../../shared/usecases/overseeing/oversee.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { attentionOf, awaitedInWords } from "../../../shared/views/oversight.ts";
import { tailOf } from "../../support/report-tail.ts";
import { answering, arrive, goodDay, reminding, secretary, unique } from "../histories/acts.ts";
import { documentId, known, names } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";
import { answer as answerOnAddress, dataOf, proposeFromFile, stop } from "../people/corrections.ts";
import { away } from "./translating.ts";

const [chair, mover, seconder] = ["P-008", "P-009", "P-010"] as const;

/** A report whose resolution a director refused to sign, in memory: the real use cases, and a conductor. */
/** By-laws that do not say how often a matter that waits is brought to mind. */
const { waiting: _, ...withoutWaiting } = known.organisation.bylaws;

async function toMeeting(bylaws = known.organisation.bylaws): Promise<Story> {
  const story = new Story();
  story.world.memory.bylaws = bylaws;
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const page = await pageOf(story, mover, "sign");
  await story.attempt([answering(story, page, "refuse", false, unique(story))]);
  await story.calm();
  return story;
}

async function pageOf(story: Story, who: string, purpose: string): Promise<Page> {
  const page = await arrive(story, who, "newest", [purpose]);
  if (!page) throw new Error(`${who} has no link to ${purpose}`);
  return page;
}

async function enter(
  story: Story,
  change: Partial<MeetingDecision> = {},
  command = unique(story),
  by?: Page,
  replaces = story.world.report?.meeting?.decisionHash ?? null,
) {
  const { world } = story;
  const decision: MeetingDecision = {
    heldOn: dayOf(world.now, known.organisation.timeZone),
    present: [chair, mover, seconder],
    out: {},
    chair,
    mover,
    seconder,
    motion: "approve",
    votes: { for: 2, against: 1, abstained: 0 },
    castingVote: null,
    convened: { notice: "waived", on: null },
    ...change,
  };
  const form: MeetingForm = {
    documentId,
    command,
    contentHash: world.report?.contentHash ?? "",
    decision,
    ...{ replaces, minutes: "" },
    masked: maskedNow(world.report ?? { masked: {} }),
    place: "Head office, Montréal",
    reasons: "The figures stand, and the lessons are plain.",
  };
  const page = by ?? (await pageOf(story, secretary, "oversee"));
  const outcome = await enterMeetingDecision(world.deps, page, form);
  await story.calm();
  return outcome;
}

async function answer(story: Story, how: "attest" | "contest", page?: Page) {
  const { world } = story;
  const entered = world.memory.entries.findLast(({ type }) => type === "meeting-decision-entered");
  const form = {
    command: unique(story),
    decisionHash: hashOf(entered?.facts),
    answer: how,
    reason: how === "contest" ? "Chloe abstained." : "",
  };
  const outcome = await answerAttestation(world.deps, page ?? (await pageOf(story, chair, "attest")), form);
  await story.calm();
  return outcome;
}

/** The secretary gives the donor another day. */
async function giveDay(story: Story, to: string) {
  const page = await pageOf(story, secretary, "oversee");
  const replaces = tailOf(story.world.report).dateChanges;
  const form = { documentId, command: unique(story), reason: "The rains.", to, replaces };
  expect((await giveDonorDate(story.world.deps, page, form)).ok).toBe(true);
  await story.calm();
}

const templatesTo = (story: Story, who: string) => story.world.mailsTo(who).map(({ template }) => template);

describe("The way on from a meeting", () => {
  it("an approval is published and told by itself, and everybody who was asked hears of it once", async () => {
    const story = await toMeeting();
    expect(await enter(story)).toMatchObject({ ok: true });
    expect(story.world.report?.status).toBe("awaiting-meeting");
    expect(await answer(story, "attest")).toMatchObject({ ok: true });
    expect(story.world.report).toMatchObject({ status: "published", announced: true });
    const shown = await readPublished(story.world.deps, documentId);
    expect(shown).toMatchObject({
      meetingOf: "director",
      meetingOn: dayOf(story.world.now, known.organisation.timeZone),
    });
    expect(templatesTo(story, chair).at(-1)).toBe("answer-recorded");
    for (const who of ["P-001", mover, seconder, "P-004", "P-005", "P-006", secretary])
      expect(templatesTo(story, who).filter((template) => template === "meeting-decided")).toHaveLength(1);
  });

  it("a refusal is told to donors who were told of a day, and the secretary hears that it is", async () => {
    const story = await toMeeting();
    const { world } = story;
    await giveDay(story, "2027-03-01");
    expect(await enter(story, { motion: "refuse" })).toMatchObject({ ok: true });
    expect(await answer(story, "attest")).toMatchObject({ ok: true });
    expect(world.report?.status).toBe("refused");
    const notices = world.sent.flatMap(({ letter }) =>
      letter.template === "report-not-coming" ? [compose(letter, "https://accord.example").text] : [],
    );
    expect(notices).toEqual([expect.stringContaining("il n’a pas été approuvé")]);
    const told = world.mailsTo(secretary).find(({ template }) => template === "meeting-decided");
    expect(told && compose(told, "https://accord.example").text).toMatch(
      /are told that the report is not coming|apprennent que le rapport ne viendra pas/,
    );
  });

  it("a refusal names to the secretary the donors whom the notice of a day did not reach", async () => {
    const story = await toMeeting();
    const { world } = story;
    await giveDay(story, "2027-03-01");
    const notice = world.sent.findLast(({ letter }) => letter.template === "report-late");
    await world.told(notice?.row ?? "", "bounced", notice?.address ?? "");
    await story.calm();
    await enter(story, { motion: "refuse" });
    await answer(story, "attest");
    const told = world.mailsTo(secretary).find(({ template }) => template === "meeting-decided");
    const text = told ? compose(told, "https://accord.example").text : "";
    expect(world.sent.map(({ letter }) => letter.template)).not.toContain("report-not-coming");
    for (const id of known.agreement.donors) expect(text).toContain(names[id]);
  });

  it("a refusal names those donors to the deputy who hears of it in the secretary’s place", async () => {
    const story = await toMeeting();
    const { world } = story;
    await giveDay(story, "2027-03-01");
    const notice = world.sent.findLast(({ letter }) => letter.template === "report-late");
    await world.told(notice?.row ?? "", "bounced", notice?.address ?? "");
    await story.calm();
    await enter(story, { motion: "refuse" });
    const contact = world.memory.contacts.get(`person ${secretary}`);
    if (contact) world.memory.contacts.set(`person ${secretary}`, { ...contact, suppressed: "bounced" });
    await answer(story, "attest");
    const deputies = known.organisation.roster[known.organisation.deputies["secretary"] ?? ""] ?? [];
    expect(deputies).not.toEqual([]);
    for (const deputy of deputies) {
      const told = world.mailsTo(deputy).find(({ template }) => template === "oversee-unreachable");
      expect(told?.matter).toMatchObject({ missed: "meeting-decided" });
      const text = told ? compose(told, "https://accord.example").text : "";
      for (const id of known.agreement.donors) expect(text).toContain(names[id]);
    }
  });

  it("once it is entered, the secretary sees who is awaited, and is no longer asked to call a meeting", async () => {
    const story = await toMeeting();
    const shown = () => {
      const { report } = story.world;
      if (!report) throw new Error("there is no report");
      const timing = { daysLeft: null, isLate: false };
      const { now } = story.world;
      const reader = {
        lang: "en",
        committees: [],
        timeZone: "UTC",
        now,
        calendar: known.organisation,
      } as const;
      return [
        attentionOf(report, timing, reader),
        awaitedInWords(report, timing, { [chair]: "Anna" }, reader),
      ];
    };
    expect(shown()).toEqual([
      ["The resolution in writing did not pass: put it before a meeting of the board."],
      [],
    ]);
    await enter(story);
    expect(shown()).toEqual([
      [],
      [
        "The meeting’s decision is entered (“The board approved the report”), and waits for Anna, who chaired it, to attest to it.",
      ],
    ]);
    await answer(story, "contest");
    expect(shown()[0]).toHaveLength(1);
  });

  it("what it says of place and reasons stands beside its entry, and not in it (I12)", async () => {
    const story = await toMeeting();
    await enter(story);
    const { memory } = story.world;
    const entry = memory.entries.findLast(({ type }) => type === "meeting-decision-entered");
    expect(JSON.stringify(entry)).not.toMatch(/Montréal|figures/);
    if (!memory.head) throw new Error("there is no report");
    const history = await story.world.deps.archive.history(documentId, memory.head);
    const line = history === "altered" ? null : history.find(({ stored }) => stored.number === entry?.number);
    expect(line?.comment).toMatchObject({
      text: "The figures stand, and the lessons are plain.",
      fields: { "meeting.place": "Head office, Montréal" },
    });
  });

  it("a report that is sent back opens for its author with the board's reasons", async () => {
    const story = await toMeeting();
    await enter(story, { motion: "return" });
    await answer(story, "attest");
    expect(story.world.report?.status).toBe("changes-requested");
    const page = await pageOf(story, "P-001", "report");
    const { head, basis } = story.world.memory;
    if (!head || !basis) throw new Error("there is no report");
    const loaded = await story.world.memory.load({ documentId, basis: true, draft: true });
    const view = await readForm(story.world.deps, { link: page.link, standing: "good", head, loaded }, basis);
    expect(view).toMatchObject({ comments: [{ text: "The figures stand, and the lessons are plain." }] });
  });

  it("a refused report ends as refused, and nobody is asked anything more", async () => {
    const story = await toMeeting();
    await enter(story, { votes: { for: 0, against: 3, abstained: 0 } });
    await answer(story, "attest");
    expect(story.world.report?.status).toBe("refused");
    expect(templatesTo(story, "P-001").at(-1)).toBe("meeting-decided");
    const { report } = story.world;
    expect(
      report &&
        [mover, seconder].map(
          (person) => doingOf(report, { person, roles: ["director"] }, null, story.world.now).purpose,
        ),
    ).toEqual(["read", "read"]);
  });

  it("what the chair contests is told to the secretary, who enters it again", async () => {
    const story = await toMeeting();
    await enter(story);
    expect(await answer(story, "contest")).toMatchObject({ ok: true });
    expect(templatesTo(story, secretary).at(-1)).toBe("oversee-contested");
    expect(await enter(story, { votes: { for: 2, against: 0, abstained: 1 } })).toMatchObject({ ok: true });
    await answer(story, "attest");
    expect(story.world.report?.status).toBe("published");
  });

  it("I16 the same form twice is entered once, and so is the chair's word", async () => {
    const story = await toMeeting();
    await enter(story, {}, "the-same", undefined, null);
    await enter(story, {}, "the-same", undefined, null);
    const page = await pageOf(story, chair, "attest");
    await answer(story, "attest", page);
    expect(await answer(story, "attest", page)).toMatchObject({ ok: false });
    const types = story.world.memory.entries.map(({ type }) => type);
    expect(types.filter((type) => type === "meeting-decision-entered")).toHaveLength(1);
    expect(types.filter((type) => type === "meeting-decision-attested")).toHaveLength(1);
  });

  it("is not entered with a chair who has left, and would never be asked to attest to it", async () => {
    const story = await toMeeting();
    const { authorities } = story.world.memory;
    const known = authorities.get(chair);
    if (known) authorities.set(chair, { ...known, active: false, version: known.version + 1 });
    expect(await enter(story)).toMatchObject({
      ok: false,
      refusal: { code: "does-not-add-up", problems: [{ at: "chair", code: "cannot-attest", person: chair }] },
    });
    expect(await enter(story, { chair: mover })).toMatchObject({ ok: true });
    expect(templatesTo(story, mover).at(-1)).toBe("meeting-to-attest");
  });

  it("is entered by nobody who is only a director, and attested by nobody who is only the secretary", async () => {
    const story = await toMeeting();
    const { world } = story;
    const reading = await arrive(story, seconder, "newest", ["sign", "read"]);
    expect(reading?.link.purpose).toBe("read");
    expect(await enter(story, {}, unique(story), reading ?? undefined)).toMatchObject({ ok: false });
    await enter(story);
    const own = await pageOf(story, secretary, "oversee");
    expect(await answer(story, "attest", own)).toMatchObject({ ok: false, refusal: { code: "not-yours" } });
    expect(world.report?.status).toBe("awaiting-meeting");
  });

  it("reminds a chair who does not answer after three days and after six, and then tells the secretary, every week", async () => {
    const story = await toMeeting();
    await enter(story);
    const asked = () => templatesTo(story, chair).filter((each) => each === "meeting-to-attest").length;
    const told = () => templatesTo(story, secretary).filter((each) => each === "oversee-unattested").length;
    const wait = async (days: number) => {
      story.world.now = later(story.world.now, { days, minutes: 5 });
      await story.world.tick();
      await story.calm();
      return [asked(), told()];
    };
    expect(await wait(2)).toEqual([1, 0]);
    expect(await wait(1)).toEqual([2, 0]);
    expect(await wait(3)).toEqual([3, 1]);
    expect(await wait(6)).toEqual([3, 1]);
    expect(await wait(1)).toEqual([3, 2]);
    expect(await wait(7)).toEqual([3, 3]);
    await enter(story, { votes: { for: 3, against: 0, abstained: 0 } });
    expect(await wait(3)).toEqual([5, 3]);
    expect(await answer(story, "attest")).toMatchObject({ ok: true });
    expect(await wait(30)).toEqual([5, 3]);
  });

  it("reminds the secretary and who chairs the board every thirty days of a matter that waits for a meeting, as the by-laws say", async () => {
    const story = await toMeeting();
    const [chair = ""] = (await story.world.deps.directory.organisation()).roster["chair"] ?? [];
    expect(chair).not.toBe("");
    const told = () => [
      templatesTo(story, secretary).filter((each) => each === "oversee-meeting").length,
      templatesTo(story, chair).filter((each) => each === "meeting-awaited").length,
    ];
    const wait = async (days: number) => {
      story.world.now = later(story.world.now, { days, minutes: 5 });
      await story.world.tick();
      await story.calm();
      return told();
    };
    expect(told()).toEqual([1, 0]);
    expect(await wait(29)).toEqual([1, 0]);
    expect(await wait(1)).toEqual([2, 1]);
    expect(await wait(30)).toEqual([3, 2]);
    await enter(story);
    await answer(story, "attest");
    expect(await wait(31)).toEqual([3, 2]);
  });

  it("reminds the secretary every week of what waits for her where the by-laws say nothing else: to be entered, and to be entered again", async () => {
    const story = await toMeeting(withoutWaiting);
    const told = () => {
      const templates = templatesTo(story, secretary);
      return ["oversee-meeting", "oversee-contested"].map(
        (asked) => templates.filter((each) => each === asked).length,
      );
    };
    const wait = async (days: number) => {
      story.world.now = later(story.world.now, { days, minutes: 5 });
      await story.world.tick();
      await story.calm();
      return told();
    };
    expect(told()).toEqual([1, 0]);
    expect(await wait(6)).toEqual([1, 0]);
    expect(await wait(1)).toEqual([2, 0]);
    await enter(story);
    await answer(story, "contest");
    expect(told()).toEqual([2, 1]);
    await enter(story);
    await answer(story, "contest");
    expect(told()).toEqual([2, 2]);
    expect(await wait(7)).toEqual([2, 3]);
    await enter(story);
    await answer(story, "attest");
    expect(await wait(7)).toEqual([2, 3]);
  });

  /** What the secretary is told day by day, each by the number of its day. */
  async function toldIn(story: Story, days: number, from = 1): Promise<[number, string][]> {
    const told: [number, string][] = [];
    for (let day = from; day < from + days; day += 1) {
      const { length } = templatesTo(story, secretary);
      for (const hours of [12, 12]) {
        story.world.now = later(story.world.now, { hours, minutes: 1 });
        await story.world.tick();
        await story.calm();
      }
      for (const template of templatesTo(story, secretary).slice(length)) told.push([day, template]);
    }
    return told;
  }

  it.each([
    ["before they are reminded", 1, [7, 14, 21]],
    ["after they were reminded twice", 8, [7, 14, 21]],
  ])("reminds the secretary every week of a chair who left %s: what helps then", async (_, days, weekly) => {
    const story = await toMeeting();
    await enter(story);
    await toldIn(story, days);
    await enterPerson(story.world.deps, { ...dataOf(chair), active: false });
    await story.calm();
    expect(templatesTo(story, secretary).at(-1)).toBe("oversee-departed");
    const told = await toldIn(story, 24);
    expect(told).toEqual(weekly.map((day) => [day, "oversee-departed"]));
    const last = story.world.mailsTo(secretary).at(-1);
    expect(last && compose(last, "https://accord.example").text).toMatch(
      /consigner de nouveau la décision[^.]*\. Un rappel vous parvient chaque semaine/,
    );
    const votes = { for: 2, against: 0, abstained: 0 };
    const anew = await enter(story, { chair: mover, present: [mover, seconder], votes });
    expect(anew).toMatchObject({ ok: true });
    expect(await toldIn(story, 5)).toEqual([]);
  });

  it("reminds the secretary every week in the same words of a chair whose new address is disputed", async () => {
    const story = await toMeeting();
    await enter(story);
    await toldIn(story, 8);
    await proposeFromFile(story);
    await answerOnAddress(story, "confirm");
    expect(await stop(story)).toBe("stopped");
    expect(templatesTo(story, secretary).at(-1)).toBe("oversee-departed");
    expect(await toldIn(story, 16)).toEqual([7, 14].map((day) => [day, "oversee-departed"]));
  });

  it("tells the secretary of what is contested anew at once, and of it again a week after that", async () => {
    const story = await toMeeting();
    await enter(story);
    await answer(story, "contest");
    await toldIn(story, 6);
    await enter(story);
    await answer(story, "contest");
    expect(templatesTo(story, secretary).at(-1)).toBe("oversee-contested");
    expect(await toldIn(story, 15, 7)).toEqual([
      [13, "oversee-contested"],
      [20, "oversee-contested"],
    ]);
  });

  it("reminds nobody a second time on the day on which the secretary had them reminded, and looks again after it", async () => {
    const story = await toMeeting();
    await enter(story);
    const asked = () => templatesTo(story, chair).filter((each) => each === "meeting-to-attest").length;
    const wait = async (minutes: number, days: number) => {
      story.world.now = later(story.world.now, { days, minutes });
      await story.world.tick();
      await story.calm();
      return asked();
    };
    await wait(-30, 3);
    await remindLate(story.world.deps, await pageOf(story, secretary, "oversee"), reminding(story));
    await story.calm();
    expect(await wait(35, 0)).toBe(2);
    expect(await wait(5, 3)).toBe(3);
  });

  it("keeps its days beside reminders by hand: the third and the sixth", async () => {
    const story = await toMeeting();
    await enter(story);
    const asked = () => templatesTo(story, chair).filter((each) => each === "meeting-to-attest").length;
    const told = () => templatesTo(story, secretary).filter((each) => each === "oversee-unattested").length;
    const wait = async (hours: number) => {
      story.world.now = later(story.world.now, { hours });
      await story.world.tick();
      await story.calm();
      return [asked(), told()];
    };
    await wait(2);
    const page = await pageOf(story, secretary, "oversee");
    await remindLate(story.world.deps, page, reminding(story));
    await story.calm();
    expect(await wait(69)).toEqual([2, 0]);
    expect(await wait(2)).toEqual([3, 0]);
    expect(await wait(24)).toEqual([3, 0]);
    expect(await wait(49)).toEqual([4, 1]);
  });

  it("reminds a chair of nothing while they are away, and of it when they are back", async () => {
    const story = await toMeeting();
    await enter(story);
    const { authorities } = story.world.memory;
    const here = authorities.get(chair);
    away(story, chair);
    const before = templatesTo(story, chair).length;
    const wait = async () => {
      story.world.now = later(story.world.now, { days: 3, minutes: 5 });
      await story.world.tick();
      await story.calm();
    };
    for (let times = 1; times <= 3; times += 1) await wait();
    expect(templatesTo(story, chair)).toHaveLength(before);
    expect(story.world.memory.entries.map(({ type }) => type)).not.toContain("reviewers-reminded");
    if (here) authorities.set(chair, { ...here, version: here.version + 2 });
    await wait();
    expect(templatesTo(story, chair)).toHaveLength(before + 1);
    await wait();
    expect(templatesTo(story, secretary)).toContain("oversee-unattested");
  });

  it("asks whoever chaired in words of their own when they are reminded, and when it is entered again", async () => {
    const story = await toMeeting();
    const remind = async () => {
      const page = await pageOf(story, secretary, "oversee");
      await remindLate(story.world.deps, page, reminding(story));
      await story.calm();
    };
    const asked = () =>
      story.world
        .mailsTo(chair)
        .flatMap(({ template, asking }) => (template === "meeting-to-attest" ? [asking] : []));
    await enter(story);
    await remind();
    await enter(story, { votes: { for: 3, against: 0, abstained: 0 } });
    await answer(story, "contest");
    await story.calm();
    await enter(story, { motion: "return" });
    expect(asked()).toEqual(["first", "reminder", "another", "contested"]);
    await enter(story, { chair: mover });
    expect(story.world.mailsTo(mover).at(-1)).toMatchObject({
      template: "meeting-to-attest",
      asking: "first",
    });
  });

  it("tells the secretary what helps where whoever chaired leaves before they attest", async () => {
    const story = await toMeeting();
    await enter(story);
    const letter = story.world.mailsTo(secretary).at(-1);
    const { report } = story.world;
    if (!letter || !report) throw new Error("nobody was told");
    const told = { ...letter, report, template: "oversee-departed", missed: ["Irène Marchand"] } as const;
    const said = (who: string) =>
      compose({ ...told, matter: { departed: who } }, "https://accord.example").text;
    expect(said(chair)).toMatch(/enter the meeting’s decision again|consigner de nouveau la décision/);
    expect(said(mover)).not.toMatch(/enter the meeting’s decision again|consigner de nouveau la décision/);
  });
});
