import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { receiptsIn } from "../../../shared/domain/review/receipt.ts";
import { later } from "../../../shared/domain/time.ts";
import { readReceipt } from "../../../shared/usecases/deciding/read-receipt.ts";
import { startSession } from "../../../shared/usecases/entering/start-session.ts";
import {
  approve,
  History,
  openStage,
  requestChanges,
  submit,
  versionOne,
} from "../../support/example-report.ts";
import { lineToMeeting } from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import { mel, openWithBoard } from "../../support/whole-line.ts";
import { answering, arrive, goodDay, unique } from "../histories/acts.ts";
import type { How } from "../histories/model.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";
import { answer as answerTranslation, author, pageOf, published, supply } from "./translating.ts";

const [reviewer, mover, seconder] = ["P-004", "P-009", "P-010"] as const;

async function upTo(acts: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, acts);
  await story.world.tick();
  await story.calm();
  return story;
}

async function answer(story: Story, who: string, how: How): Promise<Page> {
  const page = await arrive(story, who, "newest", ["review", "sign"]);
  if (!page) throw new Error(`${who} has no link`);
  await story.attempt([answering(story, page, how, how === "request-changes", unique(story))]);
  await story.calm();
  return page;
}

const receiptOf = async (story: Story, page: Page) => {
  const view = await readReceipt(story.world.deps, page);
  if (view === null || view === "altered") return view;
  const { receipt, before, isOpen } = view;
  const { answer, contentHash, ending } = receipt;
  return {
    ...{ answer, contentHash, isOpen },
    before: before.map((each) => each.answer),
    ending: ending.map(({ entry }) => entry.event.type),
  };
};

/** The receipts of what somebody answered by a link, with how each ended, the newest first. */
const receiptsOf = (
  { report, entries }: History,
  asked: Parameters<typeof receiptsIn>[2],
  person: string,
) => {
  if (!report) throw new Error("there is no report");
  const lines = entries.map((stored) => ({ stored, entry: upcast(stored) }));
  return receiptsIn(report, lines, asked, person)
    .toReversed()
    .map((receipt) => ({ ...receipt, ending: receipt.ending.map(({ entry }) => entry.event.type) }));
};
const enteredLast = ({ entries }: History) => hashOf(entries.at(-1)?.facts);
const toAttest = { purpose: "attest", round: 1, stage: null, lane: null } as const;

describe("A receipt", () => {
  it("says what somebody answered and to which text, as soon as they have, and leaves by mail", async () => {
    const story = await upTo(1);
    const page = await answer(story, reviewer, "approve");
    expect(await receiptOf(story, page)).toMatchObject({ answer: "approve", contentHash: page.contentHash });
    const mails = story.world.mailsTo(reviewer).filter(({ template }) => template === "answer-recorded");
    expect(mails.map(({ receipt }) => receipt?.answer)).toEqual(["approve"]);
  });

  it("is of the newest answer, and of what it took the place of, each with its fingerprint", () => {
    const history = new History().after(
      openWithBoard,
      submit(),
      openStage(0),
      requestChanges(mel),
      approve(mel),
    );
    const [newest, before] = receiptsOf(
      history,
      { purpose: "review", round: 1, stage: 0, lane: "mel" },
      "mel",
    );
    expect(newest).toMatchObject({
      answer: "approve",
      ending: [],
      entryHash: hashOf(history.entries.at(-1)),
    });
    expect(before).toMatchObject({
      ...{ answer: "request-changes", ending: [] },
      entryHash: hashOf(history.entries.at(-2)),
    });
  });

  it("of a meeting’s decision is of every word on it, of which decision, and what came of each", () => {
    const history = new History().after(...lineToMeeting, enterMeeting({ motion: "return" }));
    const first = enteredLast(history);
    history.after(contestMeeting(first));
    const contested = {
      answer: "contest",
      about: { of: "meeting", hash: first, outcome: "returned" },
      contentHash: versionOne,
    };
    expect(receiptsOf(history, toAttest, "anna")).toMatchObject([{ ...contested, ending: [] }]);
    history.after(enterMeeting());
    const second = enteredLast(history);
    expect(receiptsOf(history, toAttest, "anna")).toMatchObject([
      { ...contested, ending: ["meeting-decision-entered"] },
    ]);
    history.after(attestMeeting(second));
    expect(receiptsOf(history, toAttest, "anna")).toMatchObject([
      {
        answer: "attest",
        about: { of: "meeting", hash: second, outcome: "approved" },
        ending: ["meeting-decision-attested", "document-approved"],
      },
      {
        ...contested,
        ending: ["meeting-decision-entered", "meeting-decision-attested", "document-approved"],
      },
    ]);
    expect(receiptsOf(history, toAttest, "boris")).toEqual([]);
    expect(receiptsOf(history, { ...toAttest, round: 2 }, "anna")).toEqual([]);
  });

  it.each(["return", "refuse"] as const)(
    "of a chair whose word ended it (%s) says that, and one of who answered before says it where the board refused",
    (motion) => {
      const history = new History().after(...lineToMeeting, enterMeeting({ motion }));
      history.after(attestMeeting(enteredLast(history)));
      expect(receiptsOf(history, toAttest, "anna")).toMatchObject([
        { ending: ["meeting-decision-attested"] },
      ]);
      const asReviewer = { purpose: "review", round: 1, stage: 0, lane: "mel" } as const;
      const ended = motion === "refuse" ? ["meeting-decision-attested"] : [];
      expect(receiptsOf(history, asReviewer, "mel")).toMatchObject([{ ending: ["stage-closed", ...ended] }]);
    },
  );

  it.each(["confirm", "refuse"] as const)(
    "goes to whoever reads a translation, who is to %s it, and their link opens it until they are asked again",
    async (how) => {
      const story = await published();
      await supply(story, "They are heard.");
      const page = await pageOf(story, author, "confirm-translation");
      const asked = story.world.mailsTo(author).at(-1)?.link;
      if (!asked) throw new Error("nobody was asked");
      const opens = async () => {
        const started = await startSession(story.world.deps, asked.id, asked.token);
        return started && "secret" in started ? started.opensReceipt : started;
      };
      expect(await opens()).toBe(false);
      expect(await answerTranslation(story, { answer: how })).toBe("recorded");
      expect(story.world.mailsTo(author).map(({ template }) => template)).toContain("answer-recorded");
      const given = { confirm: "confirm", refuse: "refuse-translation" }[how];
      expect(await receiptOf(story, page)).toMatchObject({
        ...{ answer: given, before: [] },
        ending: how === "confirm" ? ["translation-confirmed"] : [],
      });
      expect(await opens()).toBe(true);
      await supply(story, "They are heard at last.");
      expect(await opens()).toBe(false);
      await answerTranslation(story);
      expect(await receiptOf(story, page)).toMatchObject({ answer: "confirm", before: [given] });
    },
  );

  it("does not count who voted before: an entry made since the opening has no number before the end", async () => {
    const story = await upTo(4);
    const pages = [await answer(story, seconder, "sign"), await answer(story, mover, "sign")];
    const numbers = async () => {
      const views = await Promise.all(pages.map((page) => readReceipt(story.world.deps, page)));
      return views.map((view) => (view !== null && view !== "altered" ? view.receipt.number : view));
    };
    const mailed = () =>
      [seconder, mover].map(
        (who) => story.world.mailsTo(who).findLast(({ receipt }) => receipt)?.receipt?.number,
      );
    expect([...(await numbers()), ...mailed()]).toEqual([null, null, null, null]);
    const reviewed = story.world.mailsTo(reviewer).find(({ receipt }) => receipt)?.receipt;
    expect(reviewed?.number).toBe(reviewed?.line.entry.number);
    await answer(story, "P-008", "abstain");
    const [first = 0, second] = await numbers();
    expect(second).toBe(Number(first) + 1);
  });

  it("says nothing of how others vote until the resolution has ended, and then how it ended", async () => {
    const story = await upTo(4);
    const page = await answer(story, mover, "sign");
    expect(await receiptOf(story, page)).toMatchObject({ ending: [] });
    await answer(story, seconder, "refuse");
    expect(await receiptOf(story, page)).toMatchObject({
      answer: "sign",
      ending: ["stage-closed"],
    });
  });

  it.each([121, 366, 2_600])(
    "is opened by its link after %i days, which does nothing else any more",
    async (days) => {
      const story = await upTo(1);
      await answer(story, reviewer, "request-changes");
      story.world.now = later(story.world.now, { days });
      const page = await arrive(story, reviewer, "older", ["review"]);
      if (!page) throw new Error("the link opens nothing");
      expect(await receiptOf(story, page)).toMatchObject({ answer: "request-changes", isOpen: false });
      const before = story.world.memory.entries.length;
      await story.attempt([answering(story, page, "approve", false, unique(story))]);
      expect(story.world.memory.entries).toHaveLength(before);
    },
  );

  it("is nobody else's, and nobody's who did not answer", async () => {
    const story = await upTo(4);
    const page = await answer(story, mover, "sign");
    const other = await arrive(story, seconder, "newest", ["sign"]);
    if (!other) throw new Error("no link");
    expect(await receiptOf(story, other)).toBeNull();
    expect(await receiptOf(story, { ...page, secret: other.secret })).toBeNull();
    expect(await receiptOf(story, { ...other, linkId: page.linkId })).toBeNull();
  });

  it("is not given from a record that was altered", async () => {
    const story = await upTo(4);
    const page = await answer(story, mover, "sign");
    const { entries } = story.world.memory;
    const at = entries.findIndex(({ type }) => type === "ballot-cast");
    const cast = entries[at];
    if (cast) entries[at] = { ...cast, facts: { ...cast.facts, ballot: "refuse" } };
    expect(await receiptOf(story, page)).toBe("altered");
  });
});
