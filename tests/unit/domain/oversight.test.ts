import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { doingOf, standingOf } from "../../../shared/domain/links/link.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import {
  approve,
  author,
  History,
  inTime,
  serviceLevel,
  submit,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import { lineAtBoard, lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import {
  ballot,
  directors,
  executive,
  finance,
  mel,
  newcomer,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";

const inReview = () => new History().after(...lineInReview);
const atBoard = () => new History().after(...lineAtBoard);

describe("the overseer", () => {
  it("gives a task to somebody who holds its role; the old link says so, the new person decides", () => {
    const history = inReview();
    const link = grantLink(
      linkIdOf("R", "3.0"),
      "R",
      "finance",
      { purpose: "review", lane: "finance" },
      reportOf(history),
      serviceLevel.from,
    );
    history.after(reassign({ stage: 0, lane: "finance" }, otherFinance));
    expect(standingOf(link, reportOf(history), finance.roles, serviceLevel.remindAt)).toBe("reassigned");
    expect(refusal(history, approve(finance))).toBe("reassigned");
    expect(doingOf(reportOf(history), otherFinance, null, inTime)).toEqual({
      purpose: "review",
      lane: "finance",
    });
    history.after(approve(otherFinance), approve(mel));
    expect(reportOf(history).stageOpen).toBe(false);
  });

  it("gives the writing to somebody else, who then submits", () => {
    const history = new History().after(openWithBoard, reassign("writing", newcomer));
    expect(refusal(history, submit())).toBe("reassigned");
    history.after(submit(versionOne, newcomer));
    expect(reportOf(history).author).toBe("newcomer");
  });

  it.each([
    ["who does not hold the role", { stage: 0, lane: "finance" }, newcomer],
    ["who has it already", { stage: 0, lane: "finance" }, finance],
    ["who wrote the report (I13)", { stage: 0, lane: "finance" }, { ...author, roles: ["finance-officer"] }],
    [
      "who gives it",
      { stage: 0, lane: "finance" },
      { ...secretary, roles: ["secretary", "finance-officer"] },
    ],
    [
      "who watches over it too",
      { stage: 0, lane: "finance" },
      { ...otherFinance, roles: ["finance-officer", "secretary"] },
    ],
    ["who left", { stage: 0, lane: "finance" }, { ...otherFinance, active: false }],
  ] as const)("gives no task to somebody %s", (_, task, to) => {
    expect(refusal(inReview(), reassign(task, to))).toBe("not-eligible");
  });

  it("gives the writing to no reviewer of the report (I13)", () => {
    expect(refusal(new History().after(openWithBoard), reassign("writing", mel))).toBe("not-eligible");
  });

  it.each([
    ["who gives it", secretary],
    ["who watches over it too", { ...newcomer, roles: ["secretary"] }],
  ])("gives the writing to nobody %s", (_, to) => {
    expect(refusal(new History().after(openWithBoard), reassign("writing", to))).toBe("not-eligible");
  });

  it("says why, always", () => {
    expect(refusal(inReview(), { ...withdraw, reasonCommitment: null } as Command)).toBe("comment-required");
    const silent = {
      ...reassign({ stage: 0, lane: "mel" }, otherFinance),
      reasonCommitment: null,
    } as Command;
    expect(refusal(inReview(), silent)).toBe("comment-required");
  });

  it("withdraws a report until it is approved, and nothing more is asked of anybody", () => {
    const history = inReview().after(withdraw);
    expect(reportOf(history)).toMatchObject({ status: "withdrawn", stageOpen: false });
    expect(refusal(history, approve(mel))).toBe("withdrawn");
    expect(refusal(atBoard().after(...directors.map((person) => ballot(person))), withdraw)).toBe("approved");
  });

  it("is somebody who holds that role, and nobody else", () => {
    expect(refusal(inReview(), { ...withdraw, by: executive } as Command)).toBe("no-longer-authorised");
    expect(refusal(inReview(), reassign({ stage: 0, lane: "mel" }, otherFinance, author))).toBe(
      "no-longer-authorised",
    );
  });
});

describe("who is told", () => {
  const donor = { kind: "donor", id: "rive" } as const;
  const subscriber = { kind: "subscriber", id: "lantern" } as const;
  const conductor = { round: 1, attempt: 1 };
  const published = () =>
    atBoard().after(...directors.map((person) => ballot(person)), { name: "publish", ...conductor });
  const told = () =>
    published().after({
      name: "notify",
      ...conductor,
      recipients: [donor],
      held: [{ recipient: subscriber, lang: "en" }],
    });
  const translate: Command = {
    name: "supply-translation",
    replaces: null,
    by: secretary,
    lang: "en",
    contentHash: versionOne,
    masked: maskedNow({ masked: {} }),
    translationHash: versionTwo,
    asked: "author",
  };
  const answered = (more: object = {}) =>
    ({
      name: "answer-translation",
      by: author,
      readers: ["executive-director"],
      linkedAt: inTime,
      now: inTime,
      lang: "en",
      contentHash: versionOne,
      translationHash: versionTwo,
      answer: "confirm",
      reasonCommitment: null,
      ...more,
    }) as Command;

  it("I19 nobody before the approval is committed and the report published", () => {
    expect(refusal(atBoard(), { name: "notify", ...conductor, recipients: [donor], held: [] })).toBe(
      "wrong-status",
    );
  });

  it("whoever waits for words in their language is told once they are there, and nobody twice", () => {
    const before = told();
    const waiting = reportOf(before);
    expect(waiting.held).toHaveLength(1);
    before.after(translate);
    expect(reportOf(before).translations).toEqual({});
    expect(reportOf(before).held).toHaveLength(1);
    const history = before.after(answered());
    const event = { type: "translation-confirmed", facts: history.entries.at(-1)?.facts } as never;
    const after = reportOf(history);
    const notices = (found: Document) =>
      effectsOf(found, after, event).filter(({ effect }) => effect === "notices");
    expect(notices(waiting)).toEqual([
      { effect: "notices", template: "report-published", recipients: [subscriber] },
    ]);
    expect(after.held).toEqual([]);
    expect(notices(after)).toEqual([]);
  });

  it("a translation belongs to the very content that it translates", () => {
    expect(refusal(told(), { ...translate, contentHash: versionTwo } as Command)).toBe("content-changed");
  });

  it.each<[string, object, string]>([
    ["by whoever supplied it", { by: secretary }, "not-yours"],
    ["by somebody who is not asked", { by: executive }, "not-yours"],
    ["by an author who has left", { by: { ...author, active: false } }, "no-longer-authorised"],
    ["by an address that was changed since", { by: { ...author, addressSince: inTime } }, "address-changed"],
    ["of other words than were shown", { translationHash: versionOne }, "superseded-translation"],
    ["of another content", { contentHash: versionTwo }, "content-changed"],
    ["without a reason for refusing it", { answer: "refuse" }, "comment-required"],
  ])("a translation is not confirmed %s", (_, more, code) => {
    expect(refusal(told().after(translate), answered(more))).toBe(code);
  });

  it("a translation is confirmed by another reader only while they hold a role that reads", () => {
    const history = told().after({ ...translate, asked: "executive" } as Command);
    const former = { ...executive, roles: ["programme-officer"] };
    expect(refusal(history, answered({ by: former }))).toBe("no-longer-authorised");
    expect(refusal(history, answered({ by: executive }))).toBe("accepted");
  });

  it("nobody is asked to read what they supplied", () => {
    expect(refusal(told(), { ...translate, asked: secretary.person } as Command)).toBe("not-eligible");
  });

  it("a confirmed translation is replaced by a later one, once that is confirmed, also after publication", () => {
    const another = "a".repeat(64);
    const history = told().after(translate, answered(), {
      ...translate,
      translationHash: another,
    } as Command);
    expect(reportOf(history)).toMatchObject({
      translations: { en: versionTwo },
      proposedTranslations: { en: { hash: another, by: "secretary", asked: "author" } },
    });
    history.after(answered({ translationHash: another }));
    expect(reportOf(history)).toMatchObject({ translations: { en: another }, proposedTranslations: {} });
  });

  it("a refused one leaves the one that holds as it is", () => {
    const history = told().after(translate, answered(), {
      ...translate,
      translationHash: "b".repeat(64),
    } as Command);
    history.after(
      answered({ translationHash: "b".repeat(64), answer: "refuse", reasonCommitment: "c".repeat(64) }),
    );
    expect(reportOf(history)).toMatchObject({ translations: { en: versionTwo }, proposedTranslations: {} });
  });

  it("I15 a mail that came back stays in sight until its address is corrected, and then goes out again", () => {
    const facts = {
      message: "12.0",
      recipient: donor,
      audience: "donor",
      outcome: "bounced",
      trouble: "no-such-address",
    } as const;
    const unchanged = { change: "same", reasonCommitment: null };
    const history = told().after({ name: "record-delivery", facts });
    expect(reportOf(history).undelivered).toEqual([{ message: "12.0", recipient: donor }]);
    history.after({
      name: "correct-address",
      by: secretary,
      recipient: donor,
      messages: ["12.0"],
      ...unchanged,
    });
    expect(reportOf(history).undelivered).toEqual([]);
    const event = { type: "address-corrected", facts: history.entries.at(-1)?.facts } as never;
    expect(effectsOf(null, reportOf(history), event)).toEqual([
      { effect: "apply-address", recipient: donor, change: "same", messages: ["12.0"] },
    ]);
  });
});
