import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { enteredNow } from "../../../shared/domain/review/meeting.ts";
import {
  approve,
  author,
  type History,
  inTime,
  open,
  serviceLevel,
  submit,
  versionOne,
} from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  lineToMeeting,
  reportOf,
} from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import {
  atConsent,
  atSignature,
  consented,
  consents,
  rosa,
  sekou,
  signs,
  withdraws,
} from "../../support/parties.ts";
import { ballot, director, finance, mel, reassign, secretary, withdraw } from "../../support/whole-line.ts";
import {
  acting,
  answerTranslation,
  ask,
  begun,
  close,
  comment,
  commenter,
  discard,
  dropQuestion,
  handOver,
  having,
  invite,
  outcomeOf,
  reader,
  recuse,
  release,
  reply,
  reserve,
  setPeriod,
  settle,
  start,
  supply,
  takeBack,
  takeUp,
  translator,
  words,
} from "./acts-of-people.ts";

type Row = [what: string, who: Authority, history: () => History, act: (by: Authority) => Command];
const commented = () =>
  having(open, setPeriod(), invite(commenter, { capacity: "commenter", lang: null }), comment());
const met = () => having(...lineToMeeting, enterMeeting());
const decisionHash = enteredNow(reportOf(met())) ?? "";

/** Acts by a link that is to be of their address as it is, by people who are to be here. */
const byLink: Row[] = [
  ["submits it", author, () => having(open), (by) => submit(versionOne, by)],
  ["takes it back", author, () => having(open, submit()), (by) => takeBack({ by })],
  ["invites somebody", author, () => having(open), (by) => invite(translator, { by })],
  ["hands it over", author, () => having(open), (by) => handOver({ by })],
  ["discards it", author, () => having(begun), (by) => discard({ by })],
  ["takes it up again", author, () => having(begun, discard()), (by) => takeUp({ by })],
  ["decides", mel, () => having(...lineInReview), (by) => approve(by)],
  ["votes", director("anna"), () => having(...lineAtBoard), (by) => ({ ...ballot("anna"), by }) as Command],
  ["recuses themselves", mel, () => having(...lineInReview), (by) => recuse({ by })],
  ["asks its author", mel, () => having(...lineInReview), (by) => ask({ by })],
  ["answers what was asked", author, () => having(...lineInReview, ask()), (by) => reply({ by })],
  [
    "closes a reservation of theirs",
    mel,
    () => having(...lineInReview, reserve(), approve(finance)),
    (by) => close({ by }),
  ],
  ["consents", rosa, () => atConsent().after(consents(sekou)), (by) => consents(by)],
  ["withdraws their consent", sekou, consented, (by) => withdraws(by)],
  ["signs", sekou, atSignature, (by) => signs(by)],
  [
    "reads a translation",
    reader,
    () => having(...lineApproved, supply(secretary)),
    (by) => answerTranslation({ by }),
  ],
  [
    "hands a translation over",
    translator,
    () => having(open, invite(translator), submit()),
    (by) => supply(by, { handedOver: acting }),
  ],
];

/** The same of those whose link is not good any more once they left. */
const byGoodLink: Row[] = [
  ["sets until when comments are made", author, () => having(open), (by) => setPeriod({ by })],
  ["comments", commenter, commented, (by) => comment({ by })],
  ["answers a comment", author, commented, (by) => settle({ by })],
  ["takes their question back", mel, () => having(...lineInReview, ask()), (by) => dropQuestion({ by })],
  [
    "stops helping",
    translator,
    () => having(open, invite(translator), submit()),
    (by) => release("emma", { by }),
  ],
];

/** Acts of whoever watches over it, or chaired its meeting. */
const others: Row[] = [
  ["starts it", author, () => having(), (by) => start(by)],
  ["ends it", secretary, () => having(open), (by) => ({ ...withdraw, by }) as Command],
  [
    "gives a task to somebody else",
    secretary,
    () => having(...lineInReview),
    (by) => reassign({ stage: 0, lane: "finance" }, { ...finance, person: "treasury" }, by),
  ],
  ["invites a translator", secretary, () => having(open), (by) => invite(translator, { by })],
  [
    "enters what a meeting decided",
    secretary,
    () => having(...lineToMeeting),
    (by) => enterMeeting({}, { by }),
  ],
  ["attests to it", director("anna"), met, (by) => attestMeeting(decisionHash, by)],
  ["contests it", director("anna"), met, (by) => contestMeeting(decisionHash, by)],
  ["supplies a translation", secretary, () => having(...lineApproved), (by) => supply(by)],
  [
    "closes somebody else’s reservation",
    secretary,
    () => having(...lineInReview, reserve(), approve(finance)),
    (by) => close({ by, reasonCommitment: words }),
  ],
];

const until = "2026-11-25T00:00:00.000Z";

describe("whoever is asked, and is here, and reads the mail of their address", () => {
  it.each([...byLink, ...byGoodLink, ...others])("%s", (_, who, history, act) => {
    expect(outcomeOf(history(), act(who))).toEqual(expect.any(Array));
  });
});

describe("whoever left", () => {
  it.each([...byLink, ...others])("no longer %s", (_, who, history, act) => {
    expect(outcomeOf(history(), act({ ...who, active: false }))).toBe("no-longer-authorised");
  });
});

describe("whoever has another address by now", () => {
  it.each([...byLink, ...byGoodLink.slice(0, 4)])(
    "no longer %s by a link of before",
    (_, who, history, act) => {
      const since = { ...who, addressSince: serviceLevel.from };
      expect(outcomeOf(history(), act(since))).toBe("address-changed");
      const before = { ...who, addressSince: "2026-11-23T17:59:59.999Z" };
      expect(outcomeOf(history(), act(before))).toEqual(expect.any(Array));
    },
  );

  it.each([...byLink, ...byGoodLink.slice(0, 4)])("%s once it is no longer held", (_, who, history, act) => {
    expect(outcomeOf(history(), act({ ...who, heldUntil: until }))).toEqual({ code: "address-held", until });
    expect(outcomeOf(history(), act({ ...who, heldUntil: untilLifted }))).toBe("address-disputed");
    expect(outcomeOf(history(), act({ ...who, heldUntil: inTime }))).toEqual(expect.any(Array));
  });
});

describe("whoever does not hold the role any more", () => {
  it.each<Row>([
    ...byLink.filter(([what]) => /^(?:decides|votes|recuses|asks|consents|withdraws|signs|reads)/.test(what)),
    ...others,
  ])("no longer %s", (_, who, history, act) => {
    expect(outcomeOf(history(), act({ ...who, roles: ["chair"] }))).toBe("no-longer-authorised");
  });
});
