import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { enteredNow } from "../../../shared/domain/review/meeting.ts";
import { author, open, submit, versionOne, versionTwo } from "../../support/example-report.ts";
import { lineApproved, linePublished, lineToMeeting, reportOf } from "../../support/line-histories.ts";
import { attestMeeting, contestMeeting, enterMeeting } from "../../support/meeting.ts";
import { director, executive, mel, secretary, withdraw } from "../../support/whole-line.ts";
import {
  answerTranslation,
  event,
  given,
  having,
  inReview,
  invite,
  outcomeOf,
  type Row,
  reader,
  supply,
  takeBack,
  translator,
  words,
} from "./acts-of-people.ts";

describe("what a meeting decided", () => {
  const met =
    (...more: Command[]) =>
    () =>
      having(...lineToMeeting, enterMeeting(), ...more);
  const hash = enteredNow(reportOf(met()())) ?? "";
  const anna = director("anna");
  it.each<Row>([
    [
      "is entered",
      () => having(...lineToMeeting),
      enterMeeting(),
      [expect.objectContaining({ type: "meeting-decision-entered" })],
    ],
    [
      "is entered of what was referred",
      () => having(...lineToMeeting),
      enterMeeting({}, { contentHash: versionTwo }),
      "content-changed",
    ],
    [
      "is entered with where and why",
      () => having(...lineToMeeting),
      given(enterMeeting(), { commentCommitment: null }),
      "comment-required",
    ],
    [
      "is entered by nobody else",
      () => having(...lineToMeeting),
      enterMeeting({}, { by: executive }),
      "no-longer-authorised",
    ],
    [
      "is entered by nobody who wrote it",
      () => having(...lineToMeeting),
      enterMeeting({}, { by: { ...author, roles: ["secretary"] } }),
      "own-report",
    ],
    ["is entered of nothing that goes on", inReview(), enterMeeting(), "no-meeting"],
    ["is entered of nothing that is over", () => having(...linePublished), enterMeeting(), "published"],
    ["takes the place of what their page showed", met(), enterMeeting(), "superseded-meeting"],
    [
      "takes its place",
      met(),
      enterMeeting({}, { replaces: hash }),
      [expect.objectContaining({ type: "meeting-decision-entered" })],
    ],
    [
      "is refused with every reason where it does not add up",
      () => having(...lineToMeeting),
      enterMeeting({ mover: "dora", seconder: "dora" }),
      {
        code: "does-not-add-up",
        problems: [
          { at: "mover", code: "not-present" },
          { at: "seconder", code: "not-present" },
          { at: "seconder", code: "same-as-mover" },
        ],
      },
    ],
    [
      "is attested to",
      met(),
      attestMeeting(hash),
      [
        expect.objectContaining({ type: "meeting-decision-attested" }),
        expect.objectContaining({ type: "document-approved" }),
        event("review-resumed", { round: 1, attempt: 2, because: "meeting" }),
      ],
    ],
    ["by nobody but who chaired", met(), attestMeeting(hash, director("boris")), "not-yours"],
    ["by a director", met(), attestMeeting(hash, { ...anna, roles: ["chair"] }), "no-longer-authorised"],
    ["as their page showed it", met(), attestMeeting(hashOf("other")), "superseded-meeting"],
    ["once", met(attestMeeting(hash)), attestMeeting(hash), "answered"],
    ["not before it is entered", () => having(...lineToMeeting), attestMeeting(hash), "reassigned"],
    ["not once it is withdrawn", met(withdraw), attestMeeting(hash), "withdrawn"],
    [
      "is contested with words",
      met(),
      contestMeeting(hash),
      [
        event("meeting-decision-contested", {
          round: 1,
          stage: 2,
          decisionHash: hash,
          by: "anna",
          commentCommitment: hashOf("place and reasons"),
        }),
      ],
    ],
    ["not without", met(), given(contestMeeting(hash), { commentCommitment: null }), "comment-required"],
    ["once", met(contestMeeting(hash)), contestMeeting(hash), "answered"],
    ["by nobody but who chaired", met(), contestMeeting(hash, director("boris")), "not-yours"],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });

  const mind = (more: object = {}): Command =>
    given({ name: "mind-attestation", decisionHash: hash, on: "2026-12-12", departed: [] } as Command, more);
  const asked = [
    event("reviewers-reminded", { round: 1, stage: 2, people: ["anna"], lanes: [], by: null, on: null }),
  ];
  it.each<Row>([
    ["whoever chaired", met(), mind(), asked],
    ["not of another entry", met(), mind({ decisionHash: versionOne }), []],
    ["not whoever left", met(), mind({ departed: ["anna"] }), []],
    [
      "not on a day on which they were reminded by hand",
      met({ name: "remind", by: secretary, on: "2026-12-12", departed: [], shown: ["1.2.meeting.anna"] }),
      mind(),
      [],
    ],
    ["not where they contested it", met(contestMeeting(hash)), mind(), []],
  ])("is asked about by the clock: %s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });
});

describe("words in another language", () => {
  const approved =
    (...more: Command[]) =>
    () =>
      having(...lineApproved, ...more);
  const facts = { lang: "en", contentHash: versionOne, translationHash: words };
  const mind = (readers: string[], more: object = {}): Command =>
    given(
      { name: "mind-translation", lang: "en", translationHash: words, asked: "lea", readers } as Command,
      more,
    );
  const own = { linkedAt: "2026-11-23T18:00:00.000Z", now: "2026-11-24T18:00:00.000Z" };
  it.each<Row>([
    [
      "are supplied",
      approved(),
      supply(secretary),
      [event("translation-supplied", { ...facts, by: "secretary", asked: "lea" })],
    ],
    [
      "are handed over by whoever translates it",
      () => having(open, invite(translator), submit()),
      supply(translator, { handedOver: own }),
      [event("translation-supplied", { ...facts, by: "emma", asked: "lea" })],
    ],
    [
      "by nobody who does not",
      () => having(open, submit()),
      supply(translator, { handedOver: own }),
      "no-longer-authorised",
    ],
    ["by nobody else", approved(), supply(mel), "no-longer-authorised"],
    [
      "beside what stands there",
      approved(),
      supply(secretary, { contentHash: versionTwo }),
      "content-changed",
    ],
    ["not before it is submitted", () => having(open), supply(secretary), "not-submitted"],
    ["not once it was ended", inReview(withdraw), supply(secretary), "withdrawn"],
    ["not once it went back", inReview(takeBack()), supply(secretary), "taken-back"],
    [
      "are read by another than who supplies them",
      approved(),
      supply(secretary, { asked: "secretary" }),
      "not-eligible",
    ],
    [
      "are read by nobody who translated it",
      () => having(open, invite({ ...translator, person: "lea" }), submit()),
      supply(secretary),
      "not-eligible",
    ],
    [
      "are confirmed",
      approved(supply(secretary)),
      answerTranslation(),
      [event("translation-confirmed", { ...facts, by: "lea" })],
    ],
    [
      "are refused with a reason",
      approved(supply(secretary)),
      answerTranslation({ answer: "refuse", reasonCommitment: words }),
      [event("translation-refused", { ...facts, by: "lea", reasonCommitment: words })],
    ],
    ["not without", approved(supply(secretary)), answerTranslation({ answer: "refuse" }), "comment-required"],
    [
      "by whoever was asked",
      approved(supply(secretary)),
      answerTranslation({ by: { ...reader, person: "wes" } }),
      "not-yours",
    ],
    [
      "as their page showed them",
      approved(supply(secretary)),
      answerTranslation({ translationHash: versionTwo }),
      "superseded-translation",
    ],
    [
      "beside what their page showed",
      approved(supply(secretary)),
      answerTranslation({ contentHash: versionTwo }),
      "content-changed",
    ],
    ["once", approved(supply(secretary), answerTranslation()), answerTranslation(), "superseded-translation"],
    ["not where none were supplied", approved(), answerTranslation(), "superseded-translation"],
    ["not once it went back", inReview(supply(secretary), takeBack()), answerTranslation(), "taken-back"],
    [
      "are confirmed by its author, whatever their role",
      approved(supply(secretary, { asked: "author" })),
      answerTranslation({ by: { ...author, roles: [] } }),
      [event("translation-confirmed", { ...facts, by: "author" })],
    ],
    [
      "are confirmed by nobody who oversees it",
      approved(supply(secretary)),
      answerTranslation({ by: { ...reader, roles: ["programme-officer", "secretary"] } }),
      "no-longer-authorised",
    ],
    [
      "are asked about once more",
      approved(supply(secretary)),
      mind(["lea", "wes"]),
      [event("translation-asked-anew", { lang: "en", translationHash: words, asked: "lea" })],
    ],
    [
      "are put to the next where they cannot",
      approved(supply(secretary)),
      mind(["wes"]),
      [event("translation-asked-anew", { lang: "en", translationHash: words, asked: "wes" })],
    ],
    [
      "are read by nobody where there is none",
      approved(supply(secretary)),
      mind([]),
      [event("translation-unread", { lang: "en", translationHash: words, asked: "lea" })],
    ],
    [
      "are read by nobody where a reminder was of no use",
      approved(supply(secretary), mind(["lea"])),
      mind(["lea"]),
      [event("translation-unread", { lang: "en", translationHash: words, asked: "lea" })],
    ],
    [
      "are not asked about where others were supplied",
      approved(supply(secretary)),
      mind(["lea"], { translationHash: versionTwo }),
      [],
    ],
    ["nor where another was asked since", approved(supply(secretary)), mind(["lea"], { asked: "wes" }), []],
    ["nor once they are confirmed", approved(supply(secretary), answerTranslation()), mind(["lea"]), []],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });
});
