import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { approve, versionOne, versionTwo } from "../../support/example-report.ts";
import { lineInReview } from "../../support/line-histories.ts";
import {
  atConsent,
  atSignature,
  consented,
  consents,
  head,
  parties,
  proposes,
  rosa,
  sekou,
  signs,
  withdraws,
} from "../../support/parties.ts";
import { director, executive, finance, mel, withdraw } from "../../support/whole-line.ts";
import {
  atBoard,
  close,
  event,
  given,
  having,
  inReview,
  outcomeOf,
  place,
  type Row,
  recuse,
  reserve,
  salt,
  stageClosed,
  words,
} from "./acts-of-people.ts";

const laneClosed = (because: string) => event("lane-closed", { round: 1, stage: 2, lane: "board", because });

describe("a party", () => {
  const of = (party: string, by: string, stage: number, lane: string) => ({
    ...place(stage, lane, by),
    party,
  });
  const signed = (party: string, by: string, signature: string) =>
    event("signature-recorded", {
      ...{ ...of(party, by, 3, "signature"), signature },
      ...{ commentCommitment: hashOf("evidence"), salt },
    });
  const withdrawn = event("consent-withdrawn", {
    ...of("r2", "sekou", 1, "consent"),
    commentCommitment: hashOf("words"),
    salt,
  });

  it.each<Row>([
    [
      "consents",
      atConsent,
      consents(sekou),
      [
        event("decision-recorded", {
          ...place(1, "consent", "sekou"),
          decision: "consent",
          commentCommitment: null,
          salt,
        }),
      ],
    ],
    ["does not approve", atConsent, given(consents(sekou), { decision: "approve" }), "not-yours"],
    [
      "proposes changes in words",
      atConsent,
      given(proposes(sekou), { commentCommitment: null }),
      "comment-required",
    ],
    ["is not who speaks for another", atConsent, consents(head), "reassigned"],
    ["signs", atSignature, signs(sekou), [signed("r2", "sekou", "sign")]],
    [
      "signs for itself",
      () => atSignature().after(signs(sekou)),
      signs(rosa),
      [signed("r3", "rosa", "sign")],
    ],
    [
      "signs as the last",
      () => atSignature().after(signs(sekou), signs(rosa)),
      signs(head),
      [
        signed("r1", "director", "sign"),
        stageClosed(3, "approved"),
        event("document-signed", { round: 1, contentHash: versionOne }),
      ],
    ],
    [
      "refuses with words, which sends it back once all have answered",
      atSignature,
      signs(sekou, { signature: "refuse", hasWords: true }),
      expect.arrayContaining([signed("r2", "sekou", "refuse")]),
    ],
    ["refuses with words alone", atSignature, signs(sekou, { signature: "refuse" }), "comment-required"],
    [
      "signs with evidence alone",
      atSignature,
      given(signs(sekou), { commentCommitment: null }),
      "comment-required",
    ],
    ["signs once", () => atSignature().after(signs(sekou)), signs(sekou), "answered"],
    ["signs what stands there", atSignature, signs(sekou, { contentHash: versionTwo }), "content-changed"],
    [
      "signs, and decides nothing",
      atSignature,
      given(consents(sekou), { stage: 3, lane: "signature" }),
      "not-yours",
    ],
    ["withdraws its consent", consented, withdraws(sekou), [withdrawn]],
    [
      "withdraws its consent until the last has signed",
      () => atSignature().after(signs(rosa)),
      withdraws(sekou),
      [withdrawn, stageClosed(3, "changes-requested")],
    ],
    ["withdraws it with words", consented, withdraws(sekou, null), "comment-required"],
    ["withdraws it of this round", consented, withdraws(sekou, words, 2), "resubmitted"],
    ["withdraws it once", () => consented().after(withdraws(sekou)), withdraws(sekou), "consent-withdrawn"],
    [
      "withdraws none that it did not give",
      () => atConsent().after(consents(sekou)),
      withdraws(rosa),
      "not-yours",
    ],
    [
      "withdraws none in another lane",
      consented,
      given(withdraws(sekou), { lane: "signature", stage: 3 }),
      "not-yours",
    ],
    [
      "withdraws none where it proposed changes",
      () => atConsent().after(proposes(sekou)),
      withdraws(sekou),
      "not-yours",
    ],
    [
      "withdraws nothing once all have signed",
      () => atSignature().after(signs(sekou), signs(rosa), signs(head)),
      withdraws(sekou),
      "approved",
    ],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });

  it("is one of those that the content names", () => {
    expect(parties.map(({ party }) => party)).toEqual(["r1", "r2", "r3"]);
  });
});

describe("whoever has a conflict of interest", () => {
  const recusal = (more: object) =>
    event("recusal-recorded", {
      ...{ ...place(0, "mel", "mel"), how: "recused", nature: "family", reasonCommitment: words, salt },
      ...more,
    });
  const atTheBoard = { stage: 2, lane: "board", by: director("anna") };
  it.each<Row>([
    ["recuses themselves", inReview(), recuse(), [recusal({})]],
    ["with words", inReview(), recuse({ reasonCommitment: null }), "comment-required"],
    ["in their own lane", inReview(), recuse({ lane: "finance" }), "reassigned"],
    ["as their lane has it", inReview(), recuse({ how: "stepped-aside" }), "not-yours"],
    [
      "is disqualified as a director",
      atBoard(),
      recuse({ ...atTheBoard, how: "disqualified" }),
      [recusal({ ...place(2, "board", "anna"), how: "disqualified" })],
    ],
    [
      "steps aside as a director, which goes to a meeting",
      atBoard(),
      recuse({ ...atTheBoard, how: "stepped-aside" }),
      [
        recusal({ ...place(2, "board", "anna"), how: "stepped-aside" }),
        laneClosed("stepped-aside"),
        stageClosed(2, "to-meeting", "stepped-aside"),
      ],
    ],
    ["is no mere reviewer as a director", atBoard(), recuse({ ...atTheBoard, how: "recused" }), "not-yours"],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });
});

describe("a reservation", () => {
  const passed = () => having(...lineInReview, reserve(), approve(finance));
  const closed = (by: string, reasonCommitment: string | null = null) => [
    event("reservation-closed", {
      ...{ round: 1, stage: 0, lane: "mel", of: "mel", reservation: words, by, reasonCommitment },
    }),
  ];
  it.each<Row>([
    ["is closed by whoever made it", passed, close(), closed("mel")],
    [
      "is closed by them whatever role they hold",
      passed,
      close({ by: { ...mel, roles: [] } }),
      closed("mel"),
    ],
    ["is closed by them with words", passed, close({ reasonCommitment: words }), closed("mel", words)],
    [
      "is closed by whoever oversees it, with words",
      passed,
      close({ by: { person: "secretary", roles: ["secretary"], active: true }, reasonCommitment: words }),
      closed("secretary", words),
    ],
    [
      "but not without",
      passed,
      close({ by: { person: "secretary", roles: ["secretary"], active: true } }),
      "comment-required",
    ],
    [
      "is closed by nobody else",
      passed,
      close({ by: executive, reasonCommitment: words }),
      "no-longer-authorised",
    ],
    ["is closed once", () => passed().after(close()), close(), "reservation-closed"],
    [
      "is not closed while its stage is open",
      () => having(...lineInReview, reserve()),
      close(),
      "reservation-closed",
    ],
    ["is not closed once it was ended", () => passed().after(withdraw), close(), "withdrawn"],
  ])("%s", (_, history, command, outcome) => {
    expect(outcomeOf(history(), command)).toEqual(outcome);
  });
});
