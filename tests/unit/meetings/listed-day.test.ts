import { expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Change } from "../../../shared/ports/store.ts";
import { dayOfResolution } from "../../../shared/usecases/conducting/day-of-resolution.ts";
import { enterResolution } from "../../../shared/usecases/conducting/enter-resolution.ts";
import { History } from "../../support/example-report.ts";
import { boardAnswer, inLane, sideBySide } from "../../support/side-by-side.ts";
import { directors, finance, mel } from "../../support/whole-line.ts";
import { known } from "../histories/example.ts";

const closedAt = "2027-01-11T16:00:00.000Z";
const signedAt = "2026-12-30T15:00:00.000Z";

/** The whole board has signed beside two reviewers, who decide weeks later. */
function signedBeforeOthers() {
  const history = new History().after(...sideBySide);
  for (const person of directors) history.give(boardAnswer(person), signedAt);
  history.give(inLane("mel", mel), "2027-01-11T15:00:00.000Z");
  history.give(inLane("finance", finance), closedAt);
  const lines = history.entries.map((stored) => ({ stored, entry: upcast(stored), comment: null }));
  if (!history.report || !history.chain) throw new Error("nothing was handed in");
  return { head: { report: history.report, chain: history.chain }, lines };
}

it("I14 the register has the day of the last signature, as the certificate does, though others of its stage decide in the year after", async () => {
  const { head, lines } = signedBeforeOthers();
  const committed: Change[] = [];
  let isHistoryRead = false;
  const deps = {
    store: {
      load: () => Promise.resolve({ head, basis: { kind: "report" } }),
      commit: (change: Change) => {
        committed.push(change);
        return Promise.resolve({ committed: true });
      },
    },
    openArchive: () => {
      isHistoryRead = true;
      return Promise.resolve({ history: () => Promise.resolve(lines) });
    },
    directory: { organisation: () => Promise.resolve(known.organisation) },
    outbox: { finish: () => Promise.resolve() },
    clock: { now: () => closedAt },
    ids: { unique: () => "u", secret: () => "s".repeat(43) },
  } as unknown as Parameters<typeof enterResolution>[0];
  const place = { round: 1, stage: 0, lane: "board", contentHash: head.report.contentHash ?? "" };
  await enterResolution(
    deps,
    { id: "row", documentId: "PA-1-R1", createdAt: closedAt },
    {
      ...{ effect: "enter-resolution", ...place, body: "director", way: "written", heldOn: null },
      count: { directors: 3, disqualified: 0, entitled: 3, signed: 3 },
    },
  );
  expect(isHistoryRead).toBe(true);
  expect(committed).toMatchObject([{ resolution: { at: signedAt, number: 1 } }]);
  expect(committed[0]?.entries[0]?.facts).toMatchObject({ resolvedOn: "2026-12-30", number: 1 });
});

it("what a board adopts beside other lanes is adopted on the day of the last signature", () => {
  const { head, lines } = signedBeforeOthers();
  const policy = { ...head.report.policy, stages: head.report.policy.stages.slice(0, 1) };
  const closing = lines.at(-1);
  if (!closing) throw new Error("nothing was recorded");
  const { timeZone } = known.organisation;
  expect(dayOfResolution({ ...head.report, policy }, lines, closing, timeZone)).toBe("2026-12-30");
  const none = lines.filter(({ stored }) => stored.type !== "ballot-cast");
  expect(dayOfResolution({ ...head.report, policy }, none, closing, timeZone)).toBe("2027-01-11");
});
