import { describe, expect, it } from "vitest";
import type { Review } from "../../../shared/domain/review/state.ts";
import { whyNoAttestation, whyNoSubmission, whyNoWriting } from "../../../shared/domain/review/why-not.ts";
import { reportWith } from "../views/sample.ts";

type Given = Partial<Omit<Review, "kind">>;

describe("why a link to write, to submit or to attest is of no use any more", () => {
  const given = (more: Given) =>
    reportWith({
      author: "ana",
      authors: [],
      colleagues: [],
      takenOff: [],
      round: 2,
      keptUntil: null,
      ...more,
    });
  const wes = { capacity: "writer", person: "wes", lang: null, isReleased: false } as const;

  it.each<[string, Given, number, string, string | null]>([
    ["none", { status: "draft" }, 2, "ana", null],
    ["there is a newer one", { status: "changes-requested" }, 1, "ana", "newer-link"],
    [
      "it was discarded",
      { status: "withdrawn", keptUntil: "2026-12-24T18:00:00.000Z" },
      2,
      "ana",
      "discarded",
    ],
    ["it was ended", { status: "withdrawn" }, 2, "ana", "withdrawn"],
    ["it is published, whoever asks", { status: "published" }, 2, "eve", "published"],
    ["it is under review", { status: "in-review" }, 2, "ana", "under-review"],
    ["it is another’s", { status: "draft" }, 2, "eve", "reassigned"],
    ["it is another’s under review", { status: "in-review" }, 2, "eve", "reassigned"],
  ])("to submit: %s", (_, more, round, person, reason) => {
    expect(whyNoSubmission(given(more), round, person)).toBe(reason);
  });

  it.each<[string, Given, number, string, string | null]>([
    ["none, for its author", { status: "draft" }, 2, "ana", null],
    ["none, for who writes it too", { status: "draft", colleagues: [wes] }, 2, "wes", null],
    ["there is a newer one", { status: "draft", colleagues: [wes] }, 1, "wes", "newer-link"],
    ["it is under review", { status: "in-review", colleagues: [wes] }, 2, "wes", "under-review"],
    ["it was ended", { status: "withdrawn", colleagues: [wes] }, 2, "wes", "withdrawn"],
    [
      "they write it no more",
      { status: "draft", colleagues: [{ ...wes, isReleased: true }] },
      2,
      "wes",
      "writing-ended",
    ],
    ["they never wrote it", { status: "draft" }, 2, "wes", "reassigned"],
    [
      "it was given to another",
      { status: "draft", takenOff: [{ stage: null, lane: null, person: "wes" }] },
      2,
      "wes",
      "reassigned",
    ],
    [
      "a lane was given to another, and they write it no more",
      {
        status: "draft",
        colleagues: [{ ...wes, isReleased: true }],
        takenOff: [{ stage: 0, lane: "mel", person: "wes" }],
      },
      2,
      "wes",
      "writing-ended",
    ],
  ])("to write: %s", (_, more, round, person, reason) => {
    expect(whyNoWriting(given(more), round, person)).toBe(reason);
  });

  const meeting = {
    chair: "anna",
    outcome: "approved",
    heldOn: "2026-12-04",
    by: "sam",
    decisionHash: "h",
    reminders: 0,
  } as const;
  const decided = { stage: 2, heldOn: "2026-12-04", outcome: "approved", attestedBy: "anna" } as const;
  const waiting: Given = { status: "awaiting-meeting", meeting, contestedBy: null, decidedAtMeeting: null };
  it.each<[string, Given, number, string, string | null]>([
    ["none", waiting, 2, "anna", null],
    ["it is another’s", waiting, 2, "boris", "reassigned"],
    ["it was ended, in whichever round", { ...waiting, status: "withdrawn" }, 1, "anna", "withdrawn"],
    ["it is another round", waiting, 1, "anna", "to-meeting"],
    [
      "it is another round, under review",
      { ...waiting, status: "in-review", meeting: null },
      1,
      "anna",
      "resubmitted",
    ],
    [
      "they answered",
      { ...waiting, status: "approved", meeting: null, decidedAtMeeting: decided },
      2,
      "anna",
      "answered",
    ],
    [
      "another answered",
      { ...waiting, status: "approved", meeting: null, decidedAtMeeting: decided },
      2,
      "boris",
      "approved",
    ],
    [
      "the review went on",
      { ...waiting, status: "in-review", meeting: null, decidedAtMeeting: decided },
      2,
      "boris",
      "stage-over",
    ],
    ["they contested it", { ...waiting, meeting: null, contestedBy: "anna" }, 2, "anna", "answered"],
    ["another contested it", { ...waiting, meeting: null, contestedBy: "anna" }, 2, "boris", "reassigned"],
    [
      "they attested to an earlier one",
      { ...waiting, meeting: null, decidedAtMeeting: decided },
      2,
      "anna",
      "answered",
    ],
    ["nothing is entered", { ...waiting, meeting: null }, 2, "anna", "reassigned"],
  ])("to attest: %s", (_, more, round, person, reason) => {
    expect(whyNoAttestation(given(more), round, person)).toBe(reason);
  });
});
