import { expect, it } from "vitest";
import { clearDrafts } from "../../../shared/usecases/clock/clear-drafts.ts";

const item = {
  ...{ kind: "drafts-over", id: "SP-1", dueAt: "2026-11-27T22:00:00.000Z", handle: "DOC#SP-1 DRAFTS-OVER" },
  ...{ triedSince: "2026-11-27T22:00:00.000Z", seen: 9 },
};

it.each([
  [null, "settled"],
  ["2026-12-28T00:00:00.000Z", "2026-12-28T00:00:00.000Z 9"],
])("what is left of drafts goes, and is looked for again while one is kept: %s", async (until, done) => {
  const asked: unknown[] = [];
  let said = "";
  const nothing = () => Promise.reject(new Error("not asked"));
  await clearDrafts(
    {
      clock: { now: () => item.dueAt },
      draftsOver: {
        takeAway: (...given) => {
          asked.push(given);
          return Promise.resolve(until);
        },
      },
      dueIndex: {
        ...{ due: nothing, takeUp: nothing, bringForward: nothing },
        settle: () => {
          said = "settled";
          return Promise.resolve();
        },
        putOff: (_, dueAt, seen) => {
          said = `${dueAt} ${seen}`;
          return Promise.resolve();
        },
      },
    },
    item,
  );
  expect(asked).toEqual([["SP-1", { begunBefore: 9, now: item.dueAt }]]);
  expect(said).toBe(done);
});
