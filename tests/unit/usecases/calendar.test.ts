import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../shared/usecases/overseeing/read-calendar.ts";
import { known } from "../histories/example.ts";

const by = { person: "P-007", roles: ["secretary"], active: true, version: 1 };
const nothing = { reports: [], unreadable: [], next: null };

/** An organisation that took an agreement over, of which reports are due. */
const takenOver = (agreement: () => Promise<{ agreement: typeof known.agreement; contentHash: string }>) => ({
  ahead: { obligations: () => Promise.resolve({ obligations: [known.obligation], more: true }) },
  register: { list: () => Promise.resolve(nothing) },
  records: {
    agreement,
    policy: () => Promise.resolve(known.policy),
  },
  archive: { content: () => Promise.reject(new Error("nothing is read of it")) },
  directory: { organisation: () => Promise.resolve(known.organisation) },
  clock: { now: () => "2026-11-23T12:00:00.000Z" },
});

describe("the calendar", () => {
  it("has the reports that are due of an agreement of before Accord, by its title, before they are opened", async () => {
    const deps = takenOver(() => Promise.resolve({ agreement: known.agreement, contentHash: "" }));
    const { owed, isCut } = await readCalendar(deps, { by });
    expect(owed.map(({ is, on, document }) => ({ is, on, document }))).toEqual([
      { is: "report-to-write", on: expect.stringMatching(/^202/), document: null },
      { is: "report-with-donor", on: known.obligation.dueOn, document: null },
    ]);
    expect(owed[0]?.about).toMatchObject({ basis: { agreementTitle: known.agreement.title } });
    expect(isCut).toBe(true);
  });

  it("shows no day of an agreement that is not what was taken over, and fails where AWS does", async () => {
    const altered = takenOver(() => Promise.reject(new Error("is not the one that was taken over")));
    expect((await readCalendar(altered, { by })).owed).toEqual([]);
    const away = takenOver(() => Promise.reject(Object.assign(new Error("throttled"), { $metadata: {} })));
    await expect(readCalendar(away, { by })).rejects.toThrow("throttled");
  });
});
