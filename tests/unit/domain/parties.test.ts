import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { awaitedFrom, barredFrom, standingOf } from "../../../shared/domain/links/link.ts";
import { needsConductor } from "../../../shared/domain/review/standing.ts";
import { History, inTime, serviceLevel, versionOne, versionTwo } from "../../support/example-report.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";
import {
  aminata,
  approves,
  atConsent,
  atSignature,
  bureau,
  consented,
  consents,
  head,
  openFor,
  openWithParties,
  parties,
  partyRoster,
  proposes,
  rosa,
  sekou,
  signs,
  submitWith,
  withdraws,
} from "../../support/parties.ts";
import { lookAt } from "../../support/whole-line.ts";

const types = (history: History) => history.entries.map(({ type }) => type);
const isFounded = (history: History) => firstUnfounded(history.entries.map(upcast)) === null;
const reassigned = (from: string, to: typeof aminata, stage = 3, lane = "signature"): Command => ({
  ...{ name: "reassign", by: { person: "secretary", roles: ["secretary"], active: true } },
  ...{ task: { stage, lane, of: from }, from: [from], to, serviceLevel, now: inTime },
  reasonCommitment: hashOf("reason"),
});

describe("the parties of a document", () => {
  it("are asked to consent, each outside one in the person whom the content names, or who speaks for it", () => {
    const history = atConsent();
    expect(awaitedOf(history)).toEqual(["consent: sekou rosa"]);
    expect(awaitedFrom(reportOf(history), "rosa", inTime)).toEqual([{ purpose: "consent", lane: "consent" }]);
    expect(isFounded(history)).toBe(true);
  });

  it("are all heard before their stage ends, and one that proposes changes sends it back", () => {
    const history = atConsent().after(proposes(sekou));
    expect(reportOf(history).stageOpen).toBe(true);
    history.after(consents(rosa));
    expect(reportOf(history)).toMatchObject({ status: "changes-requested", stageOpen: false });
    expect(isFounded(history)).toBe(true);
  });

  it("are asked by nobody while one of them has nobody who speaks for it", () => {
    const { "partner.rive": _, ...holders } = partyRoster;
    const without = consented().after(openFor(2), approves("director"), openFor(3, 1, holders));
    expect(awaitedOf(without)).toEqual(["signature: "]);
    expect(awaitedOf(atSignature())).toEqual(["signature: director sekou rosa"]);
  });

  it("are approved before they sign, and nothing follows before the last has signed", () => {
    const history = consented().after(openFor(2), approves("director"));
    expect(types(history).slice(-2)).toEqual(["stage-closed", "document-approved"]);
    expect(reportOf(history).status).toBe("signing");
    expect(needsConductor(reportOf(history))).toBe(true);
    expect(refusal(history, { name: "publish", round: 1, attempt: 1 })).toBe("wrong-status");
    history.after(openFor(3), signs(sekou), signs(head));
    expect(reportOf(history)).toMatchObject({ status: "signing", stageOpen: true });
    history.after(signs(rosa));
    expect(types(history).slice(-3)).toEqual(["signature-recorded", "stage-closed", "document-signed"]);
    expect(reportOf(history)).toMatchObject({ status: "approved", contentHash: versionOne });
    expect(isFounded(history)).toBe(true);
  });

  it("are named in each signature by their row, whoever signs for them", () => {
    const history = atSignature().after(signs(head), signs(rosa));
    expect(history.entries.at(-2)?.facts).toMatchObject({ by: "director", party: bureau.party });
    expect(history.entries.at(-1)?.facts).toMatchObject({ by: "rosa", party: "r3" });
  });

  it("send it back by the first signature that is refused, with words", () => {
    const history = atSignature().after(signs(sekou));
    expect(refusal(history, signs(rosa, { signature: "refuse" }))).toBe("comment-required");
    history.after(signs(rosa, { signature: "refuse", hasWords: true }));
    expect(reportOf(history)).toMatchObject({ status: "changes-requested", stageOpen: false });
    expect(isFounded(history)).toBe(true);
    expect(refusal(history, signs(head))).toBe("returned");
  });

  it("consent anew to a version that was changed: nothing that any of them said of another stands", () => {
    const history = consented()
      .after(withdraws(sekou))
      .after({ ...submitWith(versionTwo), unchangedFor: ["consent", "manager"] } as Command, openFor(0, 2));
    expect(reportOf(history).decisions).toHaveLength(1);
    history.after(openFor(1, 2));
    expect(awaitedOf(history)).toEqual(["consent: sekou rosa"]);
  });

  it("withdraw their consent until the last has signed: the stage that is open ends, and it is its author's again", () => {
    const inDirection = consented().after(openFor(2), withdraws(sekou));
    expect(types(inDirection).slice(-2)).toEqual(["consent-withdrawn", "stage-closed"]);
    expect(refusal(inDirection, approves("director"))).toBe("consent-withdrawn");
    const whileSigning = atSignature().after(signs(rosa), withdraws(sekou));
    expect(reportOf(whileSigning)).toMatchObject({ status: "changes-requested", stageOpen: false });
    expect(refusal(whileSigning, signs(head))).toBe("consent-withdrawn");
    const between = consented().after(withdraws(rosa));
    expect(reportOf(between).status).toBe("changes-requested");
    for (const history of [inDirection, whileSigning, between]) expect(isFounded(history)).toBe(true);
    const signed = atSignature().after(signs(sekou), signs(head), signs(rosa));
    expect(refusal(signed, withdraws(sekou))).toBe("approved");
  });

  it("never consent by silence: they are reminded, then the secretary is told, and nobody stands in", () => {
    const history = atConsent().after(lookAt(serviceLevel.remindAt, 1));
    expect(history.entries.at(-1)?.facts).toMatchObject({ people: ["sekou", "rosa"] });
    history.after(lookAt(serviceLevel.deadline, 1));
    expect(history.entries.at(-1)).toMatchObject({ type: "task-escalated", facts: { to: null } });
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: true });
  });

  it("are replaced by the secretary with another person of theirs alone, who takes their place", () => {
    const history = atSignature();
    expect(refusal(history, reassigned("rosa", aminata))).toBe("not-eligible");
    history.after(reassigned("sekou", aminata));
    expect(awaitedOf(history)).toEqual(["signature: director aminata rosa"]);
    expect(refusal(history, signs(sekou))).toBe("reassigned");
    history.after(signs(aminata));
    expect(history.entries.at(-1)?.facts).toMatchObject({ by: "aminata", party: "r2" });
  });
});

describe("what is refused to a party", () => {
  const inactive = { ...sekou, active: false };
  const moved = { ...sekou, roles: ["partner.rive"] };
  it.each<[string, () => History, Command, string]>([
    [
      "a consent to an old version",
      atConsent,
      consents(sekou, { contentHash: versionTwo }),
      "content-changed",
    ],
    ["a consent of another round", atConsent, consents(sekou, { round: 2 }), "resubmitted"],
    ["a consent by somebody who is not asked", atConsent, consents(aminata), "reassigned"],
    [
      "an approval where a consent is asked",
      atConsent,
      { ...consents(sekou), decision: "approve" } as Command,
      "not-yours",
    ],
    [
      "a refusal for good where a consent is asked",
      atConsent,
      { ...proposes(sekou), decision: "reject" } as Command,
      "not-yours",
    ],
    [
      "changes without words",
      atConsent,
      { ...proposes(sekou), commentCommitment: null } as Command,
      "comment-required",
    ],
    ["a consent by who left", atConsent, consents(inactive), "no-longer-authorised"],
    [
      "a signature for an old version",
      atSignature,
      signs(sekou, { contentHash: versionTwo }),
      "content-changed",
    ],
    [
      "a signature without its evidence",
      atSignature,
      { ...signs(sekou), commentCommitment: null } as Command,
      "comment-required",
    ],
    ["a second signature", () => atSignature().after(signs(sekou)), signs(sekou), "answered"],
    ["a signature by a colleague of theirs", atSignature, signs(aminata), "reassigned"],
    [
      "a decision where a signature is asked",
      atSignature,
      { ...consents(sekou), stage: 3, lane: "signature" } as Command,
      "not-yours",
    ],
    [
      "a signature where a consent is asked",
      atConsent,
      { ...signs(sekou), stage: 1, lane: "consent" } as Command,
      "not-yours",
    ],
    [
      "a withdrawal by who has not consented",
      () => atConsent().after(consents(rosa)),
      withdraws(sekou),
      "not-yours",
    ],
    ["a withdrawal without words", consented, withdraws(sekou, null), "comment-required"],
    ["a withdrawal of an earlier round's consent", consented, withdraws(sekou, undefined, 2), "resubmitted"],
    ["a withdrawal by who left", consented, withdraws(inactive), "no-longer-authorised"],
  ])("%s", (_, history, command, code) => {
    expect(refusal(history(), command)).toBe(code);
  });

  it("is a signature by who speaks for another one since", () => {
    const history = atSignature();
    expect(refusal(history, signs({ ...moved, roles: ["finance-officer"] }))).toBe("no-longer-authorised");
  });

  it("is to be two of the parties", () => {
    const history = atConsent().after(proposes(sekou), proposes(rosa));
    const twice = submitWith(versionTwo, [...parties, { party: "r4", role: "partner.rive", person: "rosa" }]);
    expect(refusal(history, twice)).toBe("party-twice");
  });
});

describe("the link of a party", () => {
  const link = {
    id: "doc~x.0",
    documentId: "doc",
    person: "sekou",
    lane: "signature",
    purpose: "sign-as-party",
    round: 1,
    stage: 3,
    createdAt: inTime,
    validUntil: "2027-06-01T00:00:00.000Z",
    revoked: false,
  } as const;

  it("opens what it is asked, and dies with the stage", () => {
    const review = reportOf(atSignature());
    expect(barredFrom(link, review, sekou)).toBeNull();
    expect(standingOf(link, review, sekou.roles, inTime)).toBe("good");
    const after = reportOf(atSignature().after(signs(sekou)));
    expect(standingOf(link, after, sekou.roles, inTime)).toBe("answered");
  });

  it("opens nothing that is not a party's", () => {
    const review = reportOf(atSignature());
    for (const purpose of ["review", "sign", "report", "oversee", "attest"] as const)
      expect(barredFrom({ ...link, purpose }, review, sekou)).toBe("no-role");
  });

  it("is nobody's where its document has no parties", () => {
    const bare = new History().after(
      openWithParties,
      submitWith(versionOne, []),
      openFor(0),
      approves("manager"),
      openFor(1),
    );
    expect(awaitedOf(bare)).toEqual(["consent: "]);
  });
});
