import * as z from "zod";
import { documentKind } from "../../../events/common.ts";
import { amount, anId, line, mostDays, number, role, words } from "./parts.ts";

/** How the board decides, as the file says it: each rule with what it stands on. */

const cited = { source: words.describe("What the rule stands on, for counsel to confirm") };
const share = z.strictObject({ over: number, of: number }).describe("One half is { over: 1, of: 2 }");
const days = z.int().min(0).max(mostDays);

const needs = z.union([z.strictObject({ moreThan: share }), z.strictObject({ atLeast: number })]);

const committee = z.strictObject({
  ...cited,
  role: role.check(z.describe("Whoever holds it sits on the committee: directors alone")),
  chair: role,
  name: words,
  quorum: z
    .exactOptional(z.strictObject({ ...cited, needs }))
    .describe("How many of its own members its meetings need; left out, more than one half"),
  delegation: z
    .nullable(
      z.strictObject({
        ...cited,
        kinds: z.array(z.enum(documentKind.def.entries)).min(1),
        upTo: z.nullable(amount).describe("Up to which amount it decides; null where any"),
        resolution: line.describe("The resolution of the board by which it was delegated"),
      }),
    )
    .describe("What the board delegated to it; null for a committee that only recommends"),
});

export const bylaws = z.strictObject({
  id: anId,
  version: number,
  name: words,
  directors: z.strictObject({
    ...cited,
    role: role.check(z.describe("Whoever holds it is a director")),
    chair: role.check(z.describe("Whoever holds it chairs the board")),
    seats: z
      .strictObject({ atLeast: number, atMost: number })
      .describe("How many directors the articles provide for; a fixed number is both"),
    termYears: number.describe("For how many years a director is elected"),
  }),
  vacancies: z
    .exactOptional(z.strictObject({ ...cited, filledBy: z.enum(["directors", "members"]) }))
    .describe("Who fills a vacancy while a quorum of directors is in office"),
  record: z.strictObject({
    ...cited,
    keeper: role.check(z.describe("Whoever holds it convenes meetings and keeps their record")),
  }),
  committees: z
    .array(committee)
    .describe("Bodies of directors that recommend, or decide what was delegated to them"),
  onCommittees: z
    .exactOptional(z.strictObject(cited))
    .describe("What it stands on that directors alone sit on committees; left out, on what undelegable does"),
  members: z
    .exactOptional(
      z.strictObject({
        ...cited,
        alone: z
          .array(z.strictObject({ ...cited, id: anId, label: words }))
          .describe("What the members alone decide: a by-law of the board that touches it is refused"),
        again: z
          .exactOptional(z.strictObject(cited))
          .describe(
            "That a by-law of the same purpose or effect as one that lapsed holds only once the members confirm it; left out, nothing is asked of it",
          ),
      }),
    )
    .describe(
      "By which rule a by-law of the board lapses unless its members confirm it, and what is theirs alone; left out, as the Canada Not-for-profit Corporations Act says it",
    ),
  undelegable: z
    .strictObject({ ...cited, matters: z.array(anId) })
    .describe("What the board delegates to nobody"),
  writtenResolution: z
    .strictObject({
      ...cited,
      joiners: z
        .enum(["sign-too", "are-not-asked"])
        .describe("Whether a director who is elected while it is open must sign it too"),
    })
    .describe("Every director who is entitled to vote signs"),
  takingBack: z
    .strictObject({
      ...cited,
      minutes: z
        .int()
        .min(0)
        .max(24 * 60),
    })
    .describe("Within how many minutes a director takes back a refusal or an abstention"),
  waiting: z
    .exactOptional(z.strictObject({ ...cited, days: number.max(mostDays) }))
    .describe(
      "Every how many days for which a matter waits for a meeting its chair and secretary are reminded; left out, the secretary each week",
    ),
  ballots: z
    .exactOptional(
      z.strictObject({
        ...cited,
        asks: z
          .enum(["code", "passkey"])
          .describe("A one-time code or a passkey; or a passkey of whoever has one enrolled"),
        holdDays: days.describe("For how many days what a second person confirmed casts no ballot"),
        tries: number.max(20).describe("How many wrong codes in a row lock it"),
        lockedMinutes: number.max(24 * 60).describe("For how many minutes"),
        proofMinutes: number.max(60).describe("For how long what was proved casts a ballot"),
        for: z
          .exactOptional(z.array(z.enum(documentKind.def.entries)).min(1))
          .describe("Of documents of which kinds; of any where it is left out"),
      }),
    )
    .describe("What a ballot asks beside the mailed link; left out where the link alone casts it"),
  notice: z.strictObject({
    ...cited,
    days: days.describe("How many days before it a meeting is convened at least"),
    canBeWaived: z.boolean(),
  }),
  attending: z
    .strictObject({ ...cited, waives: z.boolean() })
    .exactOptional()
    .describe("Whether whoever attends waives notice by that, unless they come to object to it"),
  electronicDocuments: z
    .strictObject({ ...cited, need: z.enum(["consent", "nothing"]) })
    .optional()
    .describe(
      "Whether notices and documents reach a director by electronic means only once they consented: who has not gets them on paper. Left out, nobody is asked",
    ),
  electronicMeans: z
    .strictObject({ ...cited, need: z.enum(["consent-of-all", "nothing", "never-allowed"]) })
    .describe("When people can attend by electronic means"),
  quorum: z.strictObject({
    ...cited,
    of: z
      .union([z.literal("directors-in-office"), number])
      .describe("directors-in-office, or the number of directors that the articles set"),
    needs,
    countsWhoIsOut: z
      .union([
        z.boolean(),
        z.strictObject({
          disqualified: z
            .strictObject({ ...cited, counts: z.boolean() })
            .describe("Whoever may not vote on it"),
          entitled: z
            .strictObject({ ...cited, counts: z.boolean() })
            .describe("Whoever may vote still: who steps aside, wrote the text, or went out"),
        }),
      ])
      .describe(
        "Whether who is out of the room for an item counts as present; true or false is said of both",
      ),
  }),
  majority: z.strictObject({ ...cited, of: z.enum(["votes-cast", "in-the-room"]), moreThan: share }),
  castingVote: z.strictObject({ ...cited, chair: z.boolean() }),
  disqualification: z.strictObject({
    ...cited,
    grounds: z
      .array(z.strictObject({ ...cited, id: anId, label: words }))
      .min(1)
      .describe("What takes the vote from a director"),
    binds: z
      .enum(["directors", "directors-and-officers"])
      .default("directors")
      .describe("Whom the duty to declare an interest binds"),
    exceptions: z
      .array(z.strictObject({ ...cited, id: anId, label: words }))
      .default([])
      .describe("Interests that are declared and take the vote from nobody"),
    examinedBy: z
      .enum(["members", "nobody"])
      .optional()
      .describe("Who may examine what was declared, beside the board and whoever keeps its record"),
  }),
  dissent: z
    .strictObject({ ...cited, days })
    .describe("Within how many days of becoming aware of it a director who was not there dissents"),
});
