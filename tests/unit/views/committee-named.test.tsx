import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { EventOf, EventType } from "../../../events/facts.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { answeredAbout } from "../../../shared/views/answered.ts";
import { sentenceOf } from "../../../shared/views/history.ts";
import { attentionOf, awaitedInWords, statusInWords } from "../../../shared/views/oversight.ts";
import { attestPage } from "../../../shared/views/pages/meeting.tsx";
import { Ending } from "../../../shared/views/parts/ending.tsx";
import { committeeOn } from "../../../shared/views/resolving.ts";
import { bylaws } from "../../support/bylaws.ts";
import { everyMail } from "./every-mail.ts";
import { everyPage } from "./every-page.tsx";
import { frameFor, policy, reportWith, sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";

const s = sample();
const plain = (html: unknown) => parse(String(html)).text.replaceAll(/[\u00a0\u202f\s]+/g, " ");

/** A committee of two directors resolves on the report, in the stage that the sample is in. */
const committee = {
  ...{ id: "finance", role: "finance-committee", chair: "finance-chair" },
  name: { en: "Finance Committee", fr: "Finances" },
  quorum: { ...bylaws.quorum, of: "in-office" as const },
};
const resolving = {
  ...policy,
  stages: policy.stages.map((stage) => ({
    ...stage,
    lanes: stage.lanes.map((lane) => ({
      ...lane,
      role: committee.role,
      rule: "written-resolution" as const,
    })),
  })),
};
const timing = { daysLeft: null, isLate: false };
const heldOn = "2026-11-20";
const entered = entryOf("meeting-decision-entered").event
  .facts as EventOf<"meeting-decision-entered">["facts"];
const decided = {
  ...{ stage: 0, outcome: "refused" as const, heldOn, attestedBy: "claire", decisionHash: s.hash },
} as NonNullable<Document["decidedAtMeeting"]>;
const meeting = {
  ...{ heldOn, chair: "claire", outcome: "approved" as const, decisionHash: s.hash, reminders: 0 },
} as NonNullable<Document["meeting"]>;

describe.each([
  ["en", "the Finance Committee", "of the Finance Committee"],
  ["fr", "le comité « Finances »", "du comité « Finances »"],
] as const)("a committee that decides is named, in %s,", (lang, called, ofIt) => {
  const frame = { ...frameFor(lang, s), committees: [committee] as never };
  const awaiting = reportWith({ status: "awaiting-meeting", stageOpen: false, policy: resolving });
  const said = (text: unknown) => plain(text).toLowerCase();
  const expectNamed = (text: unknown, by: string = called) => {
    expect(said(text)).toContain(by.toLowerCase());
    expect(said(text)).not.toMatch(/\bboard\b|\ble conseil\b|(?<!membres? )du conseil\b/);
  };

  it("on the page by which whoever chaired it attests, with what is attested to", () => {
    const page = attestPage({
      ...{ frame, document: s.both("Justice", "Justice"), by: s.names.daniel, names: s.names },
      ...{ entered: { facts: entered, comment: null }, decisionHash: s.hash, sources: null, errors: [] },
      ...{ committee: committee.name[lang], typed: {}, command: "c", csrf: "x", aside: "", masked: "0" },
      ...{ actionUrl: "/attestation", receiptUrl: null },
    });
    const main = parse(String(page)).querySelector("main");
    expectNamed(main?.querySelector("h1")?.text, lang === "fr" ? ofIt : called);
    expectNamed(main?.querySelector(".resolved")?.text);
    expectNamed(main?.text);
  });

  it.each([
    ["meeting-decision-entered", {}],
    ["meeting-decision-attested", {}],
    ["meeting-decision-attested", { outcome: "returned" }],
    ["meeting-decision-attested", { outcome: "refused" }],
    ["meeting-decision-contested", {}],
    ["meeting-resolved", {}],
    ["meeting-resolved", { outcome: "refused", number: null }],
  ] as [EventType, Record<string, unknown>][])("in the history: %s %j", (type, facts) => {
    const told = sentenceOf(entryOf(type, { ...facts, stage: 0 }), s.names, { policy: resolving }, frame);
    expectNamed(told, type === "meeting-resolved" ? ofIt : called);
  });

  it("where it refused the document for good, with its reasons", () => {
    const report = reportWith({ status: "refused", policy: resolving, decidedAtMeeting: decided });
    const line = {
      entry: entryOf("meeting-decision-entered"),
      ...{ comment: { text: "Too dear.", fields: {} }, technicalUrl: null },
    };
    const ending = plain(<Ending frame={frame} report={report} names={s.names} history={[line]} />);
    expectNamed(ending);
    expectNamed(ending, ofIt);
  });

  it("in the lists of whoever watches over documents: what is to be put before it, and what waits for its chair", () => {
    expectNamed(statusInWords(awaiting, frame), ofIt);
    expectNamed(attentionOf(awaiting, timing, frame).join(), ofIt);
    expectNamed(awaitedInWords({ ...awaiting, meeting }, timing, s.names, frame).join());
    expect(committeeOn(frame, awaiting)).toBe(committee.name[lang]);
  });

  it("in a receipt of whoever attested", () => {
    const about = { of: "meeting" as const, heldOn, outcome: "approved" as const, hash: s.hash };
    expectNamed(answeredAbout(lang, about, "report", committee.name[lang])?.what);
  });

  it.each(["director", "chair"] as const)("in the mail about a %s who can answer no more", (askedAs) => {
    const mail = (change: object) =>
      plain(
        everyMail(lang, "", 1, { isPast: false, isDonorsPast: false, askedAs, ...change })["oversee-departed"]
          .text,
      );
    expect(mail({ committee: committee.name })).toContain(ofIt);
    expect(mail({ committee: null })).toContain(lang === "en" ? "of the board" : "du conseil");
  });

  it("on the desk of whoever is asked to sign, and of whoever chaired", () => {
    const desk = plain(everyPage(lang)["desk-full"]);
    for (const words of {
      en: [
        "A resolution of the board awaits your answer.",
        "What the board decided at a meeting that you chaired",
      ],
      fr: ["Une résolution du conseil attend votre réponse.", "Ce que le conseil a décidé à une réunion"],
    }[lang])
      expect(desk).toContain(words);
  });
});
