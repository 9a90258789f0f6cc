import { describe, expect, it } from "vitest";
import type { DocumentEvent } from "../../../events/facts.ts";
import { askingOf } from "../../../shared/domain/review/asking.ts";
import { peopleFor } from "../../../shared/domain/review/opening.ts";
import {
  asksParties,
  isOneTwice,
  isParty,
  partyOf,
  speakersFor,
  speaksIn,
} from "../../../shared/domain/review/parties.ts";
import { isBarred } from "../../../shared/domain/review/put-in-writing.ts";
import type { Lane } from "../../../shared/domain/review/route.ts";
import { reportWith } from "../views/sample.ts";

const event = (type: string, facts: object = {}) => ({ type, facts }) as DocumentEvent;

describe("how somebody is asked", () => {
  const submitted = event("document-submitted");
  const opened = (...people: string[]) => event("stage-opened", { assigned: { mel: people } });
  const entered = (chair: string) => event("meeting-decision-entered", { chair });
  const contested = (by: string) => event("meeting-decision-contested", { by });
  const reminded = event("reviewers-reminded", {});
  const referred = event("stage-closed", {});
  const supplied = (asked: string, translationHash: string, lang = "en", type = "translation-supplied") =>
    event(type, { asked, translationHash, lang });
  const review = "review-requested";
  const read = "translation-to-confirm";

  it.each<[string, Parameters<typeof askingOf>[0], DocumentEvent[], string]>([
    ["to decide, for the first time", review, [submitted, opened("mel")], "first"],
    ["to decide on another version", review, [submitted, opened("mel"), submitted, opened("mel")], "another"],
    [
      "to decide on a version that others know",
      review,
      [submitted, opened("fay"), submitted, opened("mel")],
      "first",
    ],
    [
      "to decide, who filled a lane before",
      review,
      [submitted, event("lane-filled", { people: ["mel"] }), submitted],
      "another",
    ],
    [
      "to decide, who stood in before",
      review,
      [submitted, event("task-escalated", { to: "mel" }), submitted],
      "another",
    ],
    [
      "to decide, who was given it before",
      review,
      [submitted, event("task-reassigned", { to: "mel" }), submitted],
      "another",
    ],
    [
      "to decide, who only had decided",
      review,
      [submitted, event("decision-recorded", { by: "mel" }), submitted],
      "first",
    ],
    ["to attest, for the first time", "meeting-to-attest", [referred, entered("mel")], "first"],
    ["to attest, once more", "meeting-to-attest", [referred, entered("mel"), reminded], "reminder"],
    [
      "to attest to another entry",
      "meeting-to-attest",
      [referred, entered("mel"), entered("mel")],
      "another",
    ],
    [
      "to attest to what another chaired before",
      "meeting-to-attest",
      [referred, entered("fay"), entered("mel")],
      "first",
    ],
    [
      "to attest to what takes the place of what they contested",
      "meeting-to-attest",
      [referred, entered("mel"), contested("mel"), entered("mel")],
      "contested",
    ],
    [
      "to attest to what another contested",
      "meeting-to-attest",
      [referred, entered("fay"), contested("fay"), entered("mel")],
      "first",
    ],
    [
      "to attest at another meeting",
      "meeting-to-attest",
      [referred, entered("mel"), referred, entered("mel")],
      "first",
    ],
    [
      "to attest, reminded of an earlier one",
      "meeting-to-attest",
      [referred, entered("mel"), reminded, referred, entered("mel")],
      "first",
    ],
    ["to read, for the first time", read, [submitted, supplied("mel", "h1")], "first"],
    [
      "to read, once more",
      read,
      [submitted, supplied("mel", "h1"), supplied("mel", "h1", "en", "translation-asked-anew")],
      "reminder",
    ],
    ["to read another", read, [submitted, supplied("mel", "h1"), supplied("mel", "h2")], "another"],
    [
      "to read what another read before",
      read,
      [submitted, supplied("fay", "h1"), supplied("mel", "h1")],
      "first",
    ],
    [
      "to read in another language",
      read,
      [submitted, supplied("mel", "h1", "fr"), supplied("mel", "h2")],
      "first",
    ],
    [
      "to read beside another version",
      read,
      [submitted, supplied("mel", "h1"), submitted, supplied("mel", "h1")],
      "first",
    ],
    ["to read nothing", read, [submitted], "first"],
    ["for anything else", "reminder", [submitted, opened("mel"), submitted], "first"],
  ])("%s", (_, template, events, expected) => {
    expect(askingOf(template, events, "mel")).toBe(expected);
  });
});

describe("whom a lane asks when its stage opens", () => {
  const lane = (rule: Lane["rule"], ...people: string[]): Lane => ({
    ...{ id: "mel", label: { en: "MEL", fr: "SERA" }, role: "mel", rule, people, alternate: null },
  });
  const nobody = { author: "ana", authors: [], colleagues: [], takenOff: [] };
  const off = (person: string, more: object = {}) => ({
    takenOff: [{ stage: 0, lane: "mel", person, ...more }],
  });
  const roster = { mel: ["a", "b", "c"], "partner.aube": ["s", "t"], "executive-director": ["x"] };

  it.each<[string, Lane, object, string[]]>([
    ["the first who holds the role", lane("one"), {}, ["a"]],
    ["whose it is", lane("one", "b"), {}, ["b"]],
    ["not whose it was who holds the role no more", lane("one", "z"), {}, ["a"]],
    ["not who wrote it", lane("one", "a"), { authors: ["a"] }, ["b"]],
    ["not who was taken off it", lane("one"), off("a"), ["b"]],
    ["whose it is, though they were taken off another part", lane("one", "a"), off("a"), ["a"]],
    ["everybody of the role", lane("all"), {}, ["a", "b", "c"]],
    ["everybody but who wrote it", lane("any", "a", "b"), { authors: ["a"] }, ["b", "c"]],
    ["everybody but who was taken off it", lane({ atLeast: 2 }), off("b"), ["a", "c"]],
    ["all directors, whoever wrote it", lane("written-resolution"), { authors: ["a"] }, ["a", "b", "c"]],
    ["all directors, whoever was taken off it", lane("written-resolution"), off("a"), ["a", "b", "c"]],
    [
      "all directors but who is disqualified",
      lane("written-resolution"),
      off("a", { isRecused: true }),
      ["b", "c"],
    ],
    [
      "all directors, whoever is disqualified elsewhere",
      lane("written-resolution"),
      off("a", { isRecused: true, lane: "fin" }),
      ["a", "b", "c"],
    ],
  ])("%s", (_, of, more, expected) => {
    expect(peopleFor({ ...nobody, ...more }, of, roster)).toEqual(expected);
  });

  it("is a meeting’s where a director wrote it, and nobody else’s lane", () => {
    const report = reportWith({ ...nobody, authors: ["a"] });
    expect(isBarred(report, lane("written-resolution", "a", "b"))).toBe(true);
    expect(isBarred(report, lane("written-resolution", "b"))).toBe(false);
    expect(isBarred(report, lane("one", "a"))).toBe(false);
  });

  const parties = [
    { party: "r1", role: "executive-director", person: null },
    { party: "r2", role: "partner.aube", person: "t" },
  ];
  const holders = (role: string) => (roster as Record<string, string[]>)[role] ?? [];
  it.each<[string, Lane, object, string[]]>([
    ["to consent, the outside ones, who are named", lane("consent"), { parties }, ["t"]],
    ["to sign, all of them", lane("signature"), { parties }, ["x", "t"]],
    ["whoever was before", lane("signature", "x", "s"), { parties }, ["x", "s"]],
    [
      "the first where nobody is named",
      lane("consent"),
      { parties: [{ ...parties[1], person: null }] },
      ["s"],
    ],
    [
      "the first where who is named is not theirs",
      lane("consent"),
      { parties: [{ ...parties[1], person: "z" }] },
      ["s"],
    ],
    [
      "nobody while one has nobody",
      lane("signature"),
      { parties: [...parties, { party: "r3", role: "partner.rive", person: null }] },
      [],
    ],
    ["nobody where none are named", lane("signature"), {}, []],
    ["nobody in another lane", lane("one"), { parties }, []],
  ])("of parties: %s", (_, of, named, expected) => {
    expect(speakersFor(named, of, holders)).toEqual(expected);
  });

  it("of parties, each for one", () => {
    const signing = lane("signature", "x", "t");
    expect(["x", "t", "s"].map((person) => partyOf({ parties }, signing, person)?.party)).toEqual([
      "r1",
      "r2",
      undefined,
    ]);
    expect(partyOf({ parties }, lane("consent", "t"), "t")?.party).toBe("r2");
    expect(partyOf({ parties }, lane("one", "x"), "x")).toBeUndefined();
    expect([
      isParty({ parties }, ["partner.aube"]),
      isParty({ parties }, ["director"]),
      isParty({}, ["partner.aube"]),
    ]).toEqual([true, false, false]);
    const speaks = (rule: Lane["rule"], role: string) => speaksIn({ parties }, lane(rule), [role]);
    expect([
      speaks("signature", "executive-director"),
      speaks("consent", "executive-director"),
      speaks("consent", "partner.aube"),
    ]).toEqual([true, false, true]);
    expect([
      isOneTwice(parties),
      isOneTwice([...parties, { party: "r3", role: "partner.aube", person: "s" }]),
    ]).toEqual([false, true]);
    const asks = (rule: Lane["rule"]) =>
      asksParties({
        policy: {
          ...reportWith({}).policy,
          stages: [{ lanes: [lane("one")] }, { lanes: [lane("all"), lane(rule)] }] as never,
        },
      });
    expect([asks("consent"), asks("signature"), asks("note")]).toEqual([true, true, false]);
  });
});
