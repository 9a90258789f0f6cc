import { describe, expect, it } from "vitest";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { progressOf } from "../../../shared/views/progress.ts";
import { besides, frameFor, policy as pinned, reportWith, roster, sample } from "./sample.ts";

const s = sample();
const { names } = s;
const reader = { ...frameFor("en", s), timeZone: "Africa/Bamako", roster };
const states = (given: Parameters<typeof reportWith>[0]) =>
  progressOf(reportWith(given), names, reader).map(({ state }) => state);

const byDaniel = { lane: "mel", by: "daniel", decision: "approve", hash: "" } as const;

describe("where a report stands", () => {
  it.each([
    [{ status: "draft", stage: null, stageOpen: false, round: 0 }, ["now", "next", "next", "next", "next"]],
    [{ status: "submitted", stage: null, stageOpen: false }, ["done", "now", "next", "next", "next"]],
    [{ status: "in-review", stage: 0, stageOpen: true }, ["done", "now", "next", "next", "next"]],
    [{ status: "in-review", stage: 0, stageOpen: false }, ["done", "done", "now", "next", "next"]],
    [{ status: "in-review", stage: 1, stageOpen: true }, ["done", "done", "now", "next", "next"]],
    [{ status: "changes-requested", stage: 1, stageOpen: false }, ["now", "next", "next", "next", "next"]],
    [{ status: "approved", stage: 1, stageOpen: false }, ["done", "done", "done", "now", "next"]],
    [{ status: "published", stage: 1, stageOpen: false }, ["done", "done", "done", "done", "now"]],
    [
      { status: "published", stage: 1, stageOpen: false, announced: true },
      ["done", "done", "done", "done", "done"],
    ],
    [
      { status: "withdrawn", stage: null, stageOpen: false, round: 0 },
      ["never", "never", "never", "never", "never"],
    ],
    [{ status: "withdrawn", stage: null, stageOpen: false }, ["done", "never", "never", "never", "never"]],
    [{ status: "withdrawn", stage: 0, stageOpen: false }, ["done", "interrupted", "never", "never", "never"]],
    [{ status: "withdrawn", stage: 1, stageOpen: false }, ["done", "done", "interrupted", "never", "never"]],
    [
      { status: "withdrawn", stage: 0, stageOpen: false, decisions: [byDaniel] },
      ["done", "done", "never", "never", "never"],
    ],
  ] as const)("shows one step as the present one: %j", (given, expected) => {
    expect(states(given)).toEqual(expected);
  });

  it.each([
    ["en", "Notice of publication to the donors"],
    ["fr", "Avis de publication aux donateurs"],
  ] as const)("says in %s of a report that is not coming which notice does not go out", (lang, label) => {
    const steps = progressOf(reportWith({ status: "withdrawn", stage: null }), names, { ...reader, lang });
    expect(steps.at(-1)).toMatchObject({ label, state: "never" });
  });

  it("says of an announced publication who is not known to be told, and not that it is done", () => {
    const report = reportWith({ status: "published", stage: 1, stageOpen: false, announced: true });
    const telling = (unannounced: readonly { kind: "donor"; id: string }[]) =>
      progressOf(report, names, { ...reader, unannounced }).at(-1);
    expect(telling([{ kind: "donor", id: "rive" }])).toMatchObject({
      state: "now",
      notes: [`Not told yet, as far as is known: ${names.rive}`],
    });
    expect(telling([])).toMatchObject({ state: "done", notes: [] });
  });

  it.each([
    ["report", "being published", "Notice of publication to the donors"],
    ["plan", "being published", "Notice of publication"],
    ["agreement", "coming into force", "Notice to those whom it concerns"],
    ["amendment", "coming into force", "Notice to those whom it concerns"],
    ["governance", "being published", "Notice of publication"],
  ] as const)("says what follows from the approval of its kind: of an approved %s", (kind, follows, told) => {
    const approved = reportWith({ status: "approved", stage: 1, stageOpen: false });
    const [following, telling] = progressOf({ ...approved, kind } as Document, names, reader).slice(-2);
    expect(following?.notes).toEqual([expect.stringContaining(follows)]);
    expect(telling?.label).toBe(told);
  });

  it("says whom a stage to come would ask now, not whoever was planned when the report was opened", () => {
    const notesOf = (given: Parameters<typeof reportWith>[0], holders: readonly string[]) =>
      progressOf(reportWith(given), names, {
        ...reader,
        roster: { ...roster, "executive-director": holders },
      })[2]?.notes;
    expect(notesOf({}, ["daniel"])).toEqual(["Assigned to Daniel Okafor"]);
    expect(notesOf({}, ["daniel", "claire"])).toEqual(["Assigned to Claire Beaulieu"]);
    expect(notesOf({}, [])).toEqual([expect.stringContaining("Executive director")]);
    expect(notesOf({ status: "changes-requested", stageOpen: false }, ["daniel"])).toEqual([
      "Assigned to Daniel Okafor",
    ]);
    expect(notesOf({ stage: 1 }, ["daniel"])).toEqual([expect.stringContaining("Claire Beaulieu")]);
    expect(notesOf({ status: "withdrawn", stageOpen: false }, ["daniel"])).toEqual([
      "Assigned to Claire Beaulieu",
    ]);
  });

  it("says who is awaited, and until when on the reader’s clock", () => {
    const [, first, second] = progressOf(reportWith({}), names, reader);
    expect(first?.notes).toEqual(["Awaited: Daniel Okafor, by 2 December 2026, 18:00 (Bamako time, GMT)"]);
    expect(second?.notes).toEqual(["Assigned to Claire Beaulieu"]);
    const [, , direction] = progressOf(reportWith({ stage: 1 }), names, { ...reader, lang: "fr" });
    expect(direction?.notes).toEqual([
      expect.stringMatching(
        /^En attente\s: Claire Beaulieu, d’ici le 2 décembre 2026 à 18\s?h \(heure de Bamako, GMT\)$/,
      ),
    ]);
  });

  it("tells of the other lanes of an open stage only that they are asked, its author too, and how they decided once it has ended", () => {
    const decisions = [{ lane: "mel", by: "daniel", decision: "approve", hash: "" }] as const;
    const notesFor = (person: string, given: Parameters<typeof reportWith>[0] = {}) =>
      progressOf(reportWith({ policy: besides(), decisions, ...given }), names, { ...reader, person })[1]
        ?.notes;
    const by = "by 2 December 2026, 18:00 (Bamako time, GMT)";
    expect(notesFor("claire")).toEqual([
      `Also asked: Daniel Okafor, ${by}`,
      `Awaited: Claire Beaulieu, ${by}`,
    ]);
    expect(notesFor("claire", { decisions: [] })).toEqual(notesFor("claire"));
    // Whoever has no task there is told of nobody "also".
    expect(notesFor("awa")).toEqual([`Asked: Daniel Okafor, ${by}`, `Asked: Claire Beaulieu, ${by}`]);
    expect(notesFor("awa", { stageOpen: false })?.[0]).toBe("Approved: Daniel Okafor");
    expect(notesFor("claire", { stageOpen: false })?.[0]).toBe("Approved: Daniel Okafor");
  });

  it("claims no approval that was not given", () => {
    const notes = (given: Parameters<typeof reportWith>[0]) =>
      progressOf(reportWith(given), names, reader)[1]?.notes;
    expect(notes({ status: "withdrawn", stageOpen: false })).toEqual(["Assigned to Daniel Okafor"]);
    const back = { status: "changes-requested", stage: 1, stageOpen: false, passed: [[byDaniel]] } as const;
    expect(notes(back)).toEqual(["Assigned to Daniel Okafor"]);
    const policy = structuredClone(pinned);
    policy.stages[0]?.lanes[0]?.people.push("claire");
    expect(notes({ policy, stageOpen: false, decisions: [byDaniel] })).toEqual(["Approved: Daniel Okafor"]);
  });

  it("names who decided in a lane that two could decide, also when its stage is past", () => {
    const policy = structuredClone(pinned);
    Object.assign(policy.stages[0]?.lanes[0] ?? {}, { people: ["daniel", "claire"] });
    const approval = {
      lane: policy.stages[0]?.lanes[0]?.id ?? "",
      by: "daniel",
      decision: "approve",
      hash: "",
    } as const;
    for (const given of [{ decisions: [approval] }, { stage: 1, passed: [[approval]] }]) {
      const [, first] = progressOf(reportWith({ policy, ...given }), names, reader);
      expect(first?.notes).toEqual(["Approved: Daniel Okafor"]);
    }
  });

  describe("a written resolution", () => {
    const people = ["daniel", "claire"];
    const policy = structuredClone(pinned);
    Object.assign(policy.stages[1]?.lanes[0] ?? {}, { rule: "written-resolution", people });
    const notes = (given: Parameters<typeof reportWith>[0]) =>
      progressOf(reportWith({ policy, stage: 1, ...given }), names, reader)[2]?.notes;

    it("names its directors together while it is open, whoever has answered", () => {
      const open = notes({});
      expect(open).toEqual([
        "The board’s directors, Daniel Okafor and Claire Beaulieu, are to sign by 2 December 2026, 18:00 (Bamako time, GMT)",
      ]);
      expect(notes({ decisions: [{ lane: "direction", by: "claire", decision: "sign", hash: "" }] })).toEqual(
        open,
      );
    });

    it("says in the end that all signed, or that it goes to a meeting", () => {
      expect(notes({ status: "approved", stageOpen: false })).toEqual([
        "Signed by every director entitled to vote: Daniel Okafor and Claire Beaulieu",
      ]);
      expect(notes({ status: "withdrawn", stageOpen: false })).toEqual([
        "Assigned to Daniel Okafor and Claire Beaulieu",
      ]);
      expect(notes({ status: "awaiting-meeting", stageOpen: false })).toEqual([
        "Not passed in writing: the matter goes to a meeting of the board.",
      ]);
      const meeting = { chair: "claire", outcome: "approved", heldOn: "2026-12-04", by: "sam" } as const;
      const entered = { ...meeting, decisionHash: s.hash, reminders: 0 };
      expect(notes({ status: "awaiting-meeting", stageOpen: false, meeting: entered })).toEqual([
        "Not passed in writing: what the board decided at a meeting is entered, and awaits whoever chaired it.",
      ]);
    });

    it("that did not pass while others review beside it says so to its directors, and to nobody else yet", () => {
      const failed = [{ lane: "direction", because: "refused" }] as const;
      const noteFor = (person?: string) =>
        progressOf(reportWith({ policy, stage: 1, failed }), names, { ...reader, person })[2]?.notes[0];
      for (const director of people)
        expect(noteFor(director)).toMatch(/^Not passed in writing. Others still/);
      for (const other of ["awa", undefined]) expect(noteFor(other)).toMatch(/are to sign by/);
    });
  });
});
