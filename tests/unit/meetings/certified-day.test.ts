import { expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { certifyOfDocument } from "../../../shared/usecases/meetings/certify-of-document.ts";
import { History } from "../../support/example-report.ts";
import { boardAnswer, inLane, sideBySide } from "../../support/side-by-side.ts";
import { directors, finance, mel } from "../../support/whole-line.ts";
import { known } from "../histories/example.ts";

it("I14 a certificate says the day of the last signature, though others of its stage decide weeks later, and in the year after", async () => {
  const history = new History().after(...sideBySide);
  for (const person of directors) history.give(boardAnswer(person), "2026-12-30T15:00:00.000Z");
  history.give(inLane("mel", mel), "2027-01-11T15:00:00.000Z");
  history.give(inLane("finance", finance), "2027-01-11T16:00:00.000Z");
  const { bylaws } = known.organisation;
  const place = { round: 1, stage: 0, lane: "board" };
  const counted = { directors: 3, disqualified: 0, entitled: 3, signed: 3 };
  const facts = {
    ...{ ...place, contentHash: history.report?.contentHash ?? "", body: "director", way: "written" },
    ...{ number: 7, count: counted, resolvedOn: "2027-01-11" },
    profile: { id: bylaws.id, version: bylaws.version, hash: hashOf(bylaws) },
  };
  history.give({ name: "enter-resolution", facts } as Command, "2027-01-11T16:00:00.000Z");
  const lines = history.entries.map((stored) => ({ stored, entry: upcast(stored), comment: null }));
  const basis = { kind: "report", period: "semi-annual" };
  const deps = {
    store: { load: () => Promise.resolve({ head: { report: history.report, chain: history.chain }, basis }) },
    archive: { history: () => Promise.resolve(lines) },
    directory: { organisation: () => Promise.resolve(known.organisation) },
  } as unknown as Parameters<typeof certifyOfDocument>[0];
  const registered = {
    ...place,
    documentId: "PA-1-R1",
    body: "director",
    number: 7,
    way: "written",
    at: "",
  } as const;
  expect(await certifyOfDocument(deps, registered)).toMatchObject({
    known: { called: "2027-07", resolvedOn: "2026-12-30", at: "2026-12-30T15:00:00.000Z", passedAt: null },
  });
});
