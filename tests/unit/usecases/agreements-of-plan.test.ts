import { describe, expect, it } from "vitest";
import { runningOn } from "../../../shared/domain/documents/plan/agreements-under.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import { agreementsToAmend } from "../../../shared/usecases/reading/agreements-of-plan.ts";
import { History, open } from "../../support/example-report.ts";
import { Story } from "../histories/story.ts";
import { example } from "../load/changed.ts";

const [agreement] = example.agreements;
if (!agreement) throw new Error("the example has no agreement");
const until = (id: string, end: string) => ({ ...agreement, id, end });
const from = "2027-01-01";

/** A plan that takes the place of another on a day. */
function adopted() {
  const { report } = new History().after(open);
  if (!report) throw new Error("no document");
  const supersedes = { plan: "SP-BEFORE", from };
  const tail = { ...beginPlan(), adopted: { adoptedOn: "2026-12-11", resolution: 9, supersedes } };
  return { ...report, kind: "plan", tail } as const;
}

const under: Readonly<Record<string, readonly (typeof agreement)[]>> = {
  "SP-BEFORE": [until("ended", "2026-12-31"), until("to-its-day", from), until("amended", "2029-12-31")],
  "SP-NEW": [until("amended", "2029-12-31")],
};
const records = {
  agreementsUnder: (id: string) => Promise.resolve({ agreements: under[id] ?? [], written: [], more: false }),
};

describe("the agreements that have to be amended once another plan begins", () => {
  it("are those that run on into its time and do not name it yet", async () => {
    const found = await agreementsToAmend({ ...new Story().world.deps, records }, "SP-NEW", adopted());
    expect(found?.before.map(({ id }) => id)).toEqual(["to-its-day"]);
    expect(found?.own.map(({ id }) => id)).toEqual(["amended"]);
  });

  it("are none where each ends before its first day", () => {
    expect(runningOn("2027-01-01", [{ ...until("ended", "2026-12-31"), serves: [] }])).toEqual([]);
  });
});
