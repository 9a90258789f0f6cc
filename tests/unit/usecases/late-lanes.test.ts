import { describe, expect, it } from "vitest";
import { lateLanes } from "../../../shared/usecases/posting/late-lanes.ts";
import { History, openStage, serviceLevel, submit } from "../../support/example-report.ts";
import { finance, lookAt, openWithBoard, otherFinance } from "../../support/whole-line.ts";

const now = serviceLevel.deadline;
const { report } = new History().after(
  openWithBoard,
  submit(),
  openStage(0),
  lookAt(serviceLevel.deadline, 0),
);

/** What is said of late lanes where another finance officer stands so. */
const late = (standing: { active?: boolean; heldUntil?: string | null }) => {
  const person = (id: string) =>
    Promise.resolve({
      person: {
        id,
        roles: ["finance-officer"],
        active: true,
        ...(id === otherFinance.person ? standing : {}),
      },
      contact: { name: id },
    });
  const roster = { "finance-officer": [finance.person, otherFinance.person] };
  if (!report) throw new Error("there is no report");
  return lateLanes({ person } as never, report, { roster }, now);
};

describe("that a late task can be given to somebody else", () => {
  it.each([
    [{}, true],
    [{ heldUntil: "9999-12-31T23:59:59.999Z" }, false],
    [{ active: false }, false],
  ])("is said of one who stands as %j as the page says it: %s", async (standing, canBeGiven) => {
    expect(await late(standing)).toMatchObject({ canBeGiven });
  });
});
