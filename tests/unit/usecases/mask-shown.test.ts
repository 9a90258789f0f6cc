import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { approve, author, History, requestChanges, versionOne } from "../../support/example-report.ts";
import { lineApproved, lineInReview, lineToMeeting } from "../../support/line-histories.ts";
import { finance, mel, otherFinance, reassign, secretary } from "../../support/whole-line.ts";
import { read } from "./reading.ts";

type Place = Extract<Command, { name: "mask-passage" }>["places"][number];

const inContent: Place = { in: "content", name: versionOne, path: "/values/narrative" };
const inDraft: Place = { in: "draft", name: "narrative", path: "/values/narrative" };
const commentOf = (number: number): Place => ({ in: "comment", name: String(number), path: "/text" });
const masking = (...places: Place[]): Command => ({
  name: "mask-passage",
  ...{ by: secretary, round: 1, places, masked: "0", reasonCommitment: hashOf("reason") },
});

/** What each reader is shown of the maskings of a report. */
const seen = async (history: History, ...readers: (string | undefined)[]) =>
  Object.fromEntries(
    await Promise.all(
      readers.map(async (reader) => [reader ?? "overseer", await read(history, reader).maskings()] as const),
    ),
  );

describe("where words were masked", () => {
  /** The MEL officer has asked for changes in entry 4, and the others of the stage have not answered. */
  const asked = (...places: Place[]) =>
    new History().after(...lineInReview, requestChanges(mel), masking(...places));

  it("is not told of a comment that its reader is not shown, by any number nor by the entry itself", async () => {
    expect(
      await seen(asked(inContent, commentOf(4)), undefined, "mel", "finance", "author", "executive"),
    ).toEqual({
      overseer: ["5: 2, whole"],
      mel: ["5: 2, whole"],
      finance: ["5: 1"],
      author: ["5: 1"],
      executive: ["5: 1"],
    });
  });

  it("reads the same to them where that comment holds none of the words", async () => {
    const [with_, without] = [asked(inContent, commentOf(4)), asked(inContent)];
    for (const reader of ["finance", "author", "executive"])
      expect(await seen(without, reader)).toEqual(await seen(with_, reader));
  });

  it("is no line of theirs where it is in such comments alone", async () => {
    expect(await seen(asked(commentOf(4)), undefined, "mel", "finance", "author")).toEqual({
      overseer: ["5: 1, whole"],
      mel: ["5: 1, whole"],
      finance: [],
      author: [],
    });
  });

  it("is told whole to everybody once the stage has ended", async () => {
    const ended = asked(inContent, commentOf(4)).after({ ...approve(finance), masked: "2" } as Command);
    const all = ["5: 2, whole"];
    expect(await seen(ended, "finance", "author", "executive")).toEqual({
      finance: all,
      author: all,
      executive: all,
    });
  });

  it("is not told on the overseer’s page either, where they decide beside the others", async () => {
    const page = read(asked(inContent, commentOf(4)), undefined);
    expect(await page.maskingsOverseen(finance)).toEqual(["5: 1"]);
    expect(await page.maskingsOverseen(secretary)).toEqual(["5: 2, whole"]);
  });

  it("is not told of a director’s reason to whoever may not know who answered, also after the vote", async () => {
    const refused = new History().after(...lineToMeeting);
    const reason = refused.entries.findLast(({ type }) => type === "ballot-cast")?.number ?? 0;
    const number = refused.entries.length + 1;
    refused.after(masking(inContent, commentOf(reason)));
    expect(await seen(refused, "boris", "chloe", "author", "mel")).toEqual({
      boris: [`${number}: 2, whole`],
      chloe: [`${number}: 2, whole`],
      author: [`${number}: 1`],
      mel: [`${number}: 1`],
    });
  });

  it("is not told of a reason that is for the overseer alone, nor of the author’s draft, but that it was somewhere", async () => {
    const given = new History().after(
      ...lineInReview.slice(0, 1),
      reassign({ stage: 0, lane: "finance" }, otherFinance),
      { ...masking(inDraft, commentOf(2)), round: 0 } as Command,
      { ...masking(inDraft), round: 0, masked: "2" } as Command,
    );
    expect(await seen(given, undefined, author.person, "mel")).toEqual({
      overseer: ["3: 2, whole", "4: 1, whole"],
      author: ["3: 1", "4: 1, whole"],
      mel: ["3: 0", "4: 0"],
    });
  });

  it("is told of a translation once it is confirmed, before that to who supplied or reads it", async () => {
    const translationHash = hashOf("translation");
    const of = { lang: "en", contentHash: versionOne, translationHash } as const;
    const supplied = new History().after(...lineApproved);
    supplied.append(
      [
        {
          type: "translation-supplied",
          facts: { ...of, by: "translator", asked: "second" },
        },
      ],
      "2026-11-25T18:00:00.000Z",
    );
    const number = supplied.entries.length + 1;
    supplied.after(masking({ in: "translation", name: translationHash, path: "/values/summary.en" }));
    const told = async (reader: string) =>
      (await read(supplied, reader).maskings()).map((each) => each.replace(/,.*/, ""));
    expect(await told("second")).toEqual([`${number}: 1`]);
    expect(await told("translator")).toEqual([`${number}: 1`]);
    expect(await told("anna")).toEqual([`${number}: 0`]);
    supplied.append(
      [{ type: "translation-confirmed", facts: { ...of, by: "second" } }],
      "2026-11-25T19:00:00.000Z",
    );
    expect(await told("anna")).toEqual([`${number}: 1`]);
  });
});
