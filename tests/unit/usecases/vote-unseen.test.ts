import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { messageOf } from "../../../shared/domain/outbox/message.ts";
import { awaitedByName } from "../../../shared/domain/review/oversight.ts";
import { remindLate } from "../../../shared/usecases/overseeing/oversee.ts";
import { readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { dueFacts } from "../../../shared/views/due.ts";
import { attentionOf, awaitedInWords } from "../../../shared/views/oversight.ts";
import { basis, History, serviceLevel } from "../../support/example-report.ts";
import { boardAnswer, inLane, openFirst, sideBySide } from "../../support/side-by-side.ts";
import { mel, otherFinance, secretary as overseer, reassign } from "../../support/whole-line.ts";
import { answering, arrive, goodDay, reminding, secretary, unique } from "../histories/acts.ts";
import { documentId, names } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

const directors = ["P-008", "P-009", "P-010"] as const;

/** A report before the board, which some directors have signed; the secretary has the others reminded. */
async function atBoard(...signed: readonly string[]) {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  for (const director of signed) {
    const page = await arrive(story, director, "newest", ["sign"]);
    if (!page) throw new Error(`${director} has no link to sign`);
    await story.attempt([answering(story, page, "sign", false, unique(story))]);
    await story.calm();
  }
  const own = await arrive(story, secretary, "newest", ["oversee"]);
  if (!own) throw new Error("the secretary has no link");
  const reminded = await remindLate(story.world.deps, own, reminding(story));
  expect(reminded.ok).toBe(true);
  await story.calm();
  return story;
}

/** What the secretary's page shows of who was told what, and of who is awaited. */
async function seen({ world }: Story) {
  const { now } = world;
  const { head, basis } = world.memory;
  if (!head) throw new Error("there is no report");
  const view = await readOversight(world.deps, {
    documentId,
    head,
    loaded: { basis },
    by: { person: "P-007" },
  } as never);
  if (!view) throw new Error("there is nothing to see");
  const told = view.messages
    .filter(({ recipient }) => (directors as readonly string[]).includes(recipient.id))
    .map(({ recipient, template }) => `${recipient.id} ${template}`);
  const reader = { lang: "en", committees: [], timeZone: "UTC", calendar, now } as const;
  return { told, awaited: awaitedInWords(head.report, view.timing, names, reader) };
}

/** What its overseer is shown of a report without any content, to whose people this was sent. */
async function overseen(
  { report, chain }: Pick<History, "report" | "chain">,
  now: string,
  readable: readonly unknown[] = [],
) {
  const { deps } = new Story().world;
  const messages = { ofDocument: () => Promise.resolve({ readable, unreadable: [] }) };
  const archive = { content: () => "altered", history: () => "altered", translations: () => ({}) };
  const view = await readOversight(
    { ...deps, messages, archive, clock: { now: () => now } } as never,
    { documentId: "PA-1-R1", head: { report, chain }, loaded: { basis }, by: overseer } as never,
  );
  if (!view) throw new Error("there is nothing to see");
  return view;
}

const calendar = { timeZone: "UTC", holidays: [] };

/** How far a vote beside reviewers can come while its stage is open. */
const votes = [
  [boardAnswer("anna")],
  [boardAnswer("anna"), boardAnswer("boris", "refuse")],
  ["anna", "boris", "chloe"].map((person) => boardAnswer(person)),
];

describe("who has signed is shown to nobody before a resolution has ended", () => {
  it("not by who is awaited, nor by receipts and reminders in the list of what was sent", async () => {
    const [one, none] = [await atBoard("P-009"), await atBoard()];
    expect(one.world.mailsTo("P-009").map(({ template }) => template)).toContain("answer-recorded");
    expect(one.world.mailsTo("P-008").map(({ template }) => template)).toContain("reminder");
    expect(one.world.mailsTo("P-009").map(({ template }) => template)).not.toContain("reminder");
    expect((await seen(one)).told).toEqual((await seen(none)).told);
    expect((await seen(one)).awaited).toEqual((await seen(none)).awaited);
  });

  it("nor by a mail’s link or reference: no name counts the entries of before it", async () => {
    const { world } = await atBoard("P-009");
    const names = [...world.memory.rows.keys()].map(messageOf);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => /^\d+\./.test(name))).toEqual([]);
  });

  it("nor to who knows all else of an answer, and tries whether the next entry or a receipt bears its hash", async () => {
    const { world } = await atBoard("P-009", "P-010");
    const salts = world.memory.entries.flatMap(({ type, facts }) =>
      type === "ballot-cast" || type === "decision-recorded" ? [facts["salt"]] : [],
    );
    expect(salts).toHaveLength(5);
    for (const salt of salts) expect(salt).toMatch(/^[\w-]{43}$/);
    expect(new Set(salts).size).toBe(salts.length);
  });

  it("nor how it ended, while the reviewers beside it go on", async () => {
    const { report, chain } = new History().after(
      ...sideBySide,
      boardAnswer("anna"),
      boardAnswer("boris", "refuse"),
    );
    const sent = ["anna resolution-to-sign", "boris resolution-to-sign", "mel review-requested"];
    const told = ["anna answer-recorded", "boris answer-recorded", "anna resolution-ended"];
    const readable = [...sent, ...told].map((each) => {
      const [id, template] = each.split(" ");
      return { recipient: { kind: "person", id }, template, askedAt: serviceLevel.from };
    });
    const seen = await overseen({ report, chain }, serviceLevel.from, readable);
    expect(seen.messages.map(({ recipient, template }) => `${recipient.id} ${template}`)).toEqual(sent);
  });

  describe.each<[string, readonly Command[]]>([
    ["both reviewers go on", []],
    ["one of them goes on", [inLane("mel", mel)]],
    ["one has a time of their own", [reassign({ stage: 0, lane: "finance" }, otherFinance)]],
    [
      "nobody holds the role of one, and the other has answered",
      [openFirst({ "finance-officer": [] }), inLane("mel", mel)],
    ],
  ])("nor that it ended, while beside it %s", (_, beside) => {
    const begun = beside.some(({ name }) => name === "open-stage") ? sideBySide.slice(0, -1) : sideBySide;
    const on = serviceLevel.from.slice(0, 10);

    it.each(["from", "remindAt", "deadline"] as const)("at %s", async (moment) => {
      const shown = async (answers: readonly Command[]) => {
        const history = new History().after(...begun, ...beside, ...answers);
        const view = await overseen(history, serviceLevel[moment]);
        const { tasks, canRemind, nextReminder, timing, departed } = view;
        const { report } = view;
        const named = awaitedByName(report, []);
        const frame = {
          lang: "en",
          committees: [],
          timeZone: "UTC",
          calendar,
          now: serviceLevel[moment],
        } as const;
        return {
          ...{ tasks, canRemind, nextReminder, timing, departed },
          awaited: awaitedInWords(report, timing, names, frame),
          attention: attentionOf(report, timing, frame, departed),
          due: dueFacts(report, frame as never),
          named,
          reminding: history.give({ name: "remind", by: overseer, departed: [], on, shown: named }).ok,
        };
      };
      const none = await shown([]);
      for (const answers of votes) expect(await shown(answers)).toEqual(none);
    });
  });

  it("and is told in full once it has", async () => {
    const { told } = await seen(await atBoardEnded());
    expect(told.filter((each) => each.endsWith("answer-recorded"))).toHaveLength(2);
    expect(told.some((each) => each.endsWith("reminder"))).toBe(true);
  });
});

async function atBoardEnded(): Promise<Story> {
  const story = await atBoard("P-009");
  const page = await arrive(story, "P-008", "newest", ["sign"]);
  if (!page) throw new Error("P-008 has no link to sign");
  await story.attempt([answering(story, page, "refuse", false, unique(story))]);
  await story.calm();
  return story;
}
