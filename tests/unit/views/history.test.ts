import { describe, expect, it } from "vitest";
import type { EventType } from "../../../events/facts.ts";
import { eventTypes } from "../../../events/facts.ts";
import { sentenceOf } from "../../../shared/views/history.ts";
import { summedIn } from "../../../shared/views/history-of-announcing.ts";
import { policy, sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";

const { names } = sample();
const say = (
  lang: "en" | "fr",
  type: EventType,
  given: Record<string, unknown> = {},
  known: Record<string, string> = names,
) =>
  sentenceOf(
    entryOf(type, given),
    known,
    { policy },
    { lang, committees: [], about: "report", timeZone: "America/Montreal" },
  );

/** Facts that put an event in other words. */
const variants: [EventType, Record<string, unknown>][] = [
  ["record-imported", { kind: "plan" }],
  ["document-submitted", { round: 2 }],
  ["review-resumed", { because: "meeting" }],
  ["decision-recorded", { decision: "request-changes" }],
  ["stage-closed", { outcome: "changes-requested" }],
  ["stage-closed", { outcome: "to-meeting", because: "silence" }],
  ["stage-closed", { outcome: "to-meeting", because: "refused" }],
  ["stage-closed", { outcome: "to-meeting", because: "abstained" }],
  ["ballot-cast", { ballot: "refuse" }],
  ["ballot-cast", { ballot: "abstain" }],
  ["task-escalated", { to: null }],
  ["task-reassigned", { stage: null, lane: null }],
  ["task-reassigned", { from: [] }],
  ["stage-opened", { assigned: { mel: [] } }],
  ["stage-closed", { outcome: "to-meeting", because: "author-entitled" }],
  ["stage-closed", { outcome: "to-meeting", because: "stepped-aside" }],
  ["stage-closed", { outcome: "to-meeting", because: "nobody-entitled" }],
  ["lane-closed", { because: "stepped-aside" }],
  ["lane-closed", { because: "nobody-entitled" }],
  ["stage-closed", { outcome: "to-meeting", because: "no-quorum" }],
  ["lane-closed", { because: "no-quorum" }],
  ["lane-closed", { because: "no-quorum", left: ["claire"] }],
  ["lane-closed", { because: "silence" }],
  ["lane-closed", { because: "refused" }],
  ["lane-closed", { because: "abstained" }],
  ["translation-supplied", { lang: "fr" }],
  ["delivery-reported", { outcome: "complained" }],
  ["address-corrected", { confirmedBy: "claire" }],
  ["address-corrected", { reasonCommitment: null }],
  ["address-kept", { because: "objected", refusedBy: null }],
  ["address-kept", { because: "disputed", refusedBy: null }],
  ["address-kept", { because: "replaced", refusedBy: null }],
  ["document-announced", { recipients: [] }],
  ["document-announced", { held: [{ recipient: { kind: "subscriber", id: "rive" }, lang: "en" }] }],
  ["delivery-failed", { audience: "director" }],
  ["delivery-failed", { audience: "overseer" }],
  ["delivery-failed", { audience: "partner" }],
  ["delivery-failed", { audience: "author" }],
  ["delivery-failed", { audience: "donor" }],
  ["delivery-failed", { audience: "machine" }],
];

describe("the history in words", () => {
  it.each(["governance-adopted", "plan-adopted"] as const)(
    "names the resolution of %s by its number, where it has one, and else by its entry",
    (type) => {
      const entry = entryOf(type, { adoptedOn: "2026-12-11", resolution: 27 });
      const said = (lang: "en" | "fr", number: number | null) =>
        sentenceOf(
          entry,
          names,
          {
            policy,
            resolutions: [{ round: 1, stage: 3, lane: "board", body: "director", way: "written", number }],
          },
          { lang, committees: [], about: "report", timeZone: "America/Montreal" },
        ).replaceAll("\u00a0", " ");
      expect([said("en", 14), said("en", null)]).toEqual([
        expect.stringContaining("(resolution 2026-14)"),
        expect.stringContaining("(entry no. 27)"),
      ]);
      expect([said("fr", 14), said("fr", null)]).toEqual([
        expect.stringContaining("(résolution 2026-14)"),
        expect.stringContaining("(inscription nº 27)"),
      ]);
    },
  );

  it.each([...eventTypes.map((type) => [type, {}] as const), ...variants])(
    "tells %s %j in both languages",
    (type, given) => {
      const [en, fr] = [say("en", type, given), say("fr", type, given)];
      for (const sentence of [en, fr]) {
        expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
        expect(sentence).toMatch(/\.$/);
      }
      expect(en).toMatch(/^On 23 November 2026, 18:02, /);
      expect(fr).toMatch(/^Le 23 novembre 2026 à 18\u00a0h\u00a002, /);
      if (Object.keys(given).length > 0) expect(say("en", type, given)).not.toBe(say("en", type));
    },
  );

  it("says who decided, in which part, on which version", () => {
    expect(say("en", "decision-recorded")).toBe(
      "On 23 November 2026, 18:02, Daniel Okafor (MEL review) approved version 3f2a9c1b.",
    );
    expect(say("fr", "decision-recorded")).toContain(
      "Daniel Okafor (Suivi-évaluation) a approuvé la version 3f2a9c1b.",
    );
  });

  it.each([
    [
      1,
      "Until there is a translation into their language, Fondation Rive-Claire waits for it.",
      "Jusqu’à ce qu’il existe une traduction dans sa langue, est en attente\u00a0: Fondation Rive-Claire.",
    ],
    [
      2,
      "Fondation Rive-Claire and Claire Beaulieu wait for it.",
      "dans leur langue, sont en attente\u00a0: Fondation Rive-Claire et Claire Beaulieu.",
    ],
  ])("says of one, and of several, that they wait: %d", (count, en, fr) => {
    const held = ["rive", "claire"]
      .slice(0, count)
      .map((id) => ({ recipient: { kind: "donor", id }, lang: "en" }));
    expect(say("en", "document-announced", { held })).toContain(en);
    expect(say("fr", "document-announced", { held })).toContain(fr);
  });

  it("says how many readers there are of many, and who they are to whoever asks", () => {
    const recipients = Array.from({ length: 12 }, () => ({ kind: "donor", id: "rive" }));
    expect(say("en", "document-announced", { recipients })).toContain("on its way to 12\u00a0readers.");
    expect(say("fr", "document-announced", { recipients })).toContain("(12\u00a0destinataires)");
    const held = recipients.slice(0, 5).map((recipient) => ({ recipient, lang: "en" }));
    expect(say("en", "document-announced", { held })).toContain("5\u00a0readers wait for it.");
    expect(summedIn(entryOf("document-announced", { held }))?.waiting).toHaveLength(5);
    expect(summedIn(entryOf("document-announced", { recipients: recipients.slice(0, 4) }))).toBeNull();
  });

  it.each([
    ["address-corrected", "a corrigé une adresse (Le Fonds Aube), et"],
    ["delivery-reported", "un courriel (Le Fonds Aube) était revenu"],
    ["document-announced", "l’avis de publication (Le Fonds Aube)"],
  ] as const)("puts a name in French where it needs no article: %s", (type, said) => {
    const recipient = { kind: "donor", id: "aube" };
    const given = type === "document-announced" ? { recipients: [recipient] } : { recipient };
    expect(say("fr", type, given, { ...names, aube: "Le Fonds Aube" })).toContain(said);
  });

  it.each([
    [1, "masked words of this document in 1\u00a0place.", "à 1\u00a0endroit."],
    [2, "masked words of this document in 2\u00a0places.", "à 2\u00a0endroits."],
  ])(
    "says in how many places words were masked, and not that they were wherever they stood: %d",
    (count, en, fr) => {
      const places = Array.from({ length: count }, (_, at) => ({
        in: "comment",
        name: "4",
        path: `/fields/${at}`,
      }));
      expect(say("en", "passage-masked", { places })).toContain(en);
      expect(say("fr", "passage-masked", { places })).toContain(fr);
    },
  );

  it.each([
    ["en", "that are not shown to you."],
    ["fr", "qui ne vous sont pas montrés."],
  ] as const)(
    "says in %s of words that its reader is not shown no more than that they were masked",
    (lang, told) => {
      const entry = entryOf("passage-masked");
      if (entry.event.type !== "passage-masked") throw new Error("another event");
      const event = { ...entry.event, facts: { ...entry.event.facts, places: [] } };
      const sentence = sentenceOf(
        { ...entry, event },
        names,
        { policy },
        {
          lang,
          committees: [],
          about: "report",
          timeZone: "UTC",
        },
      );
      expect(sentence).toContain(told);
      expect(sentence).not.toMatch(/places?\b|endroit/);
    },
  );

  it.each(["ballot-cast", "recusal-recorded", "lane-closed"] as const)(
    "names who had left by then where %s says so, be it a committee alone",
    (type) => {
      expect(say("en", type, { left: ["claire"] })).toMatch(/\. By then, Claire .+ had left\.$/);
      expect(say("fr", type, { left: ["claire"] })).toMatch(/\. Départ entre-temps\u00a0: Claire .+\.$/);
      expect(say("en", type)).not.toContain("had left");
    },
  );

  it("says that a review had halted of one that had, not of one that a meeting decided", () => {
    expect(say("en", "review-resumed")).toContain("had come to a halt");
    expect(say("en", "review-resumed", { because: "meeting" })).toBe(
      "On 23 November 2026, 18:02, Accord went on from what the meeting had decided.",
    );
    expect(say("fr", "review-resumed", { because: "meeting" })).not.toContain("interrompu");
  });

  it("says that a name is no longer kept, rather than an id", () => {
    expect(say("en", "document-submitted", {}, {})).toContain("a person whose name is no longer kept");
    expect(say("fr", "document-submitted", {}, {})).toContain("une personne dont le nom n’est plus conservé");
  });

  it("names the first of a month in French as one says it", () => {
    expect(say("fr", "document-opened")).toContain("au plus tard le 1er décembre 2026");
  });
});
