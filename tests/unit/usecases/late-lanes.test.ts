import { describe, expect, it } from "vitest";
import { messages } from "../../../shared/i18n/index.ts";
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
const late = (standing: { active?: boolean; heldUntil?: string | null }, ofCommittees: string[] = []) => {
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
  return lateLanes({ person } as never, { ...report, ofCommittees }, { roster }, now);
};

describe("that a late task can be given to somebody else", () => {
  it.each([
    [{}, true],
    [{ heldUntil: "9999-12-31T23:59:59.999Z" }, false],
    [{ active: false }, false],
  ])("is said of one who stands as %j as the page says it: %s", async (standing, canBeGiven) => {
    expect(await late(standing)).toMatchObject({ canBeGiven });
  });

  it("is said of no committee of directors: it is convened, and its members answer", async () => {
    expect(await late({})).toMatchObject({ isOfCommittee: false });
    const told = await late(
      {},
      report?.policy.stages[0]?.lanes.map(({ id }) => id),
    );
    expect(told).toMatchObject({ isOfCommittee: true });
    for (const [lang, said] of [
      ["en", /nobody answers for one of its members who is absent\. Convene it/],
      ["fr", /nul n’y répond pour une personne absente\. Convoquez-le/],
    ] as const) {
      const words = messages(lang).letters["oversee-overdue"];
      expect(words.more({ late: { ...told, lanes: "" } } as never).join(" ")).toMatch(said);
    }
  });
});
