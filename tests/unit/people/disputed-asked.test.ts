import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import { enterMeetingDecision } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { remindLate } from "../../../shared/usecases/overseeing/oversee.ts";
import { readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { attentionOf } from "../../../shared/views/oversight.ts";
import { answering, goodDay, reminding, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  dataOf,
  irene,
  pageOf,
  stop,
  tom,
} from "./corrections.ts";

const [mel, finance] = ["P-004", "P-005"] as const;

async function inReview(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 1);
  await story.world.tick();
  await story.calm();
  return story;
}

/** A file brings another address of somebody, which is confirmed; whoever reads the one of before says that it is not right. */
async function disputeByFile(story: Story, id: string, email = "new@elsewhere.example"): Promise<void> {
  expect((await enterPerson(story.world.deps, { ...dataOf(id), email })).ok).toBe(true);
  await story.calm();
  await answer(story, "confirm");
  expect(await stop(story)).toBe("stopped");
}

const told = (story: Story) => story.world.mailsTo(secretary).map(({ template }) => template);
const since = async (story: Story, act: () => Promise<void>) => {
  const before = told(story).length;
  await act();
  return told(story).slice(before);
};

/** What the secretary's page shows of the report. */
async function viewOf(story: Story) {
  const page = await pageOf(story, secretary, "oversee");
  const who = await identifyOverseer(story.world.deps, page, { documentId });
  const read = who.ok ? await readOversight(story.world.deps, who.value) : null;
  if (!read) throw new Error("the secretary has no page");
  return read;
}

/** Whom the last reminder that is recorded names; nobody where none is. */
const remindedIn = ({ world }: Story) =>
  world.memory.entries.findLast(({ type }) => type === "reviewers-reminded")?.facts["people"] ?? [];

const reviewed = async (story: Story): Promise<void> => {
  for (const id of [mel, finance]) {
    const page = await pageOf(story, id, "review");
    await story.attempt([answering(story, page, "approve", false, unique(story))]);
  }
  await story.calm();
};

describe("whoever is awaited, and whose address is disputed", () => {
  it("is told to the secretary as the stage opens in which they are asked, and once", async () => {
    const story = await inReview();
    expect(await since(story, () => disputeByFile(story, claire))).toEqual([]);
    expect(await since(story, () => reviewed(story))).toEqual(["oversee-departed"]);
    const word = story.world.mailsTo(secretary).at(-1);
    if (!word) throw new Error("nothing was sent");
    expect(word).toMatchObject({ missed: ["Claire Beaulieu"], matter: { isDisputed: true } });
    const said = (lang: "en" | "fr") =>
      compose({ ...word, person: { ...word.person, lang } }, "https://accord.example").text.replaceAll(
        /\s+/g,
        " ",
      );
    expect(said("en")).toContain(
      "Claire Beaulieu, whose new address is disputed: nobody decides by it until",
    );
    expect(said("fr")).toContain("Claire Beaulieu, dont la nouvelle adresse est contestée");
  });

  it("is told to the secretary at once, where a document awaits them already", async () => {
    const story = await inReview();
    expect(await since(story, () => disputeByFile(story, mel))).toEqual(["oversee-departed"]);
  });

  it("is told to the secretary again, once that is over and another address of theirs is disputed", async () => {
    const story = await inReview();
    await disputeByFile(story, mel);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(await since(story, () => disputeByFile(story, mel, "newer@elsewhere.example"))).toEqual([
      "oversee-departed",
    ]);
  });

  it("is no word where the dispute is over before it leaves", async () => {
    const story = await inReview();
    await disputeByFile(story, claire);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(addressMail(story, "address-released").template).toBe("address-released");
    expect(await since(story, () => reviewed(story))).toEqual([]);
  });
});

describe("a director who was asked to sign, and whose address is disputed", () => {
  it.each([false, true])(
    "is told to the secretary, and reminded by nobody; whether they signed (%s) is not said",
    async (signs) => {
      const story = await beforeTheBoard([]);
      if (signs) {
        const page = await pageOf(story, irene, "sign");
        await story.attempt([answering(story, page, "sign", false, unique(story))]);
        await story.calm();
      }
      expect(await since(story, () => disputeByFile(story, irene))).toEqual(["oversee-departed"]);
      const word = story.world.mailsTo(secretary).at(-1);
      if (!word) throw new Error("nothing was sent");
      const said = compose(
        { ...word, person: { ...word.person, lang: "en" } },
        "https://accord.example",
      ).text;
      expect(said.replaceAll(/\s+/g, " ")).toContain(
        "Irène Marchand was asked to sign the resolution of the board on this report, and their new address is disputed",
      );
      const view = await viewOf(story);
      expect(view).toMatchObject({ departed: [irene], disputed: [irene], canRemind: true });
      const attention = attentionOf(
        view.report,
        view.timing,
        { lang: "en", committees: [] },
        view.departed,
        view.disputed,
      );
      expect(attention[0]).toContain("cannot answer while their new address is disputed");

      story.world.now = story.world.report?.serviceLevel?.remindAt ?? "";
      await story.world.tick();
      await story.calm();
      expect(remindedIn(story)).toEqual([tom, "P-010"]);
      expect(story.world.mailsTo(irene).map(({ template }) => template)).not.toContain("reminder");
    },
  );

  it("is not reminded by hand either, which says nothing of who signed", async () => {
    const story = await beforeTheBoard([]);
    for (const who of [tom, "P-010"]) {
      const page = await pageOf(story, who, "sign");
      await story.attempt([answering(story, page, "sign", false, unique(story))]);
      await story.calm();
    }
    await disputeByFile(story, irene);
    expect((await viewOf(story)).canRemind).toBe(true);
    const page = await pageOf(story, secretary, "oversee");
    expect(await remindLate(story.world.deps, page, reminding(story))).toMatchObject({ ok: true });
    await story.calm();
    expect(remindedIn(story)).toEqual([]);
    // As when somebody was left to remind: it can be asked once a day.
    expect((await viewOf(story)).canRemind).toBe(false);
  });
});

it("an author whose address is disputed is sent no reminder by the clock, and nothing says that they were", async () => {
  const story = new Story();
  await story.world.tick();
  await story.calm();
  await disputeByFile(story, "P-001");
  for (let days = 0; days < 30; days++) {
    story.world.now = later(story.world.now, { days: 1 });
    await story.world.tick();
    await story.calm();
  }
  const { world } = story;
  expect(world.mailsTo("P-001").map(({ template }) => template)).not.toContain("report-reminder");
  const recorded = world.memory.entries.map(({ type }) => type);
  expect(recorded).not.toContain("author-reminded");
  expect(recorded).toContain("lateness-told");
});

describe("a chair whose address is disputed", () => {
  const decision = {
    ...{ present: [irene, tom, "P-010"], out: {}, chair: irene, mover: tom, seconder: "P-010" },
    ...{ motion: "approve" as const, votes: { for: 2, against: 1, abstained: 0 }, castingVote: null },
    convened: { notice: "waived" as const, on: null },
  };
  const enter = async (story: Story, chair: string) => {
    const { world } = story;
    const heldOn = dayOf(world.now, known.organisation.timeZone);
    const form = { documentId, command: unique(story), contentHash: world.report?.contentHash ?? "" };
    const words = { place: "Montréal", reasons: "Plain.", masked: maskedNow({ masked: {} }) };
    const replaces = world.report?.meeting?.decisionHash ?? null;
    const page = await pageOf(story, secretary, "oversee");
    const given = { ...form, ...words, replaces, minutes: "", decision: { ...decision, heldOn, chair } };
    const outcome = await enterMeetingDecision(world.deps, page, given);
    await story.calm();
    return outcome;
  };
  const toMeeting = async () => {
    const story = await beforeTheBoard([]);
    await story.attempt([answering(story, await pageOf(story, tom, "sign"), "refuse", false, unique(story))]);
    await story.calm();
    return story;
  };

  it("is not entered as one", async () => {
    const story = await toMeeting();
    await disputeByFile(story, irene);
    expect(await enter(story, irene)).toMatchObject({
      refusal: { problems: [{ at: "chair", code: "cannot-attest", person: irene }] },
    });
    expect(await enter(story, "P-010")).toMatchObject({ ok: true });
  });

  it("is told to the secretary where the dispute comes later, who enters the decision again with another", async () => {
    const story = await toMeeting();
    expect(await enter(story, irene)).toMatchObject({ ok: true });
    expect(await since(story, () => disputeByFile(story, irene))).toEqual(["oversee-departed"]);
    const word = story.world.mailsTo(secretary).at(-1);
    if (!word) throw new Error("nothing was sent");
    const said = compose({ ...word, person: { ...word.person, lang: "en" } }, "https://accord.example").text;
    const plain = said.replaceAll(/\s+/g, " ");
    expect(plain).toContain("Please enter the meeting’s decision again");
    const view = await viewOf(story);
    const [attention] = attentionOf(
      view.report,
      view.timing,
      { lang: "en", committees: [] },
      view.departed,
      view.disputed,
    );
    expect(attention).toContain("enter it again, with whoever else presided");
    expect(await enter(story, "P-010")).toMatchObject({ ok: true });
    expect((await viewOf(story)).departed).toEqual([]);
  });
});
