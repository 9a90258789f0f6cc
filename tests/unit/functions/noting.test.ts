import { beforeEach, describe, expect, it } from "vitest";
import { documentUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { answerAs, arriveAs, type Paged, planPages } from "./place.ts";

/** The programme manager, who takes note, and the planning committee, two of whom recommend. */
const [manager, committee] = ["P-003", ["P-009", "P-010"]] as const;

describe("somebody who is informed of a plan while a committee recommends it", () => {
  let place: Paged;
  beforeEach(async () => {
    place = await planPages(5);
  });

  it("is asked to take note, not to decide, and does so with a remark; the receipt says that it is no decision", async () => {
    expect(place.world.report).toMatchObject({ stage: 2, stageOpen: true });
    expect(place.world.mailsTo(manager).at(-1)?.template).toBe("note-requested");
    const somebody = await arriveAs(place, manager);
    expect(somebody.text).toContain("taking note is no approval");
    expect(somebody.text).toContain("Please take note by");
    expect(somebody.text).not.toContain("Please decide by");
    expect(somebody.page.root.querySelectorAll("input[type=radio]")).toHaveLength(0);
    await somebody.send({ comment: "We need two more people in Ségou." }, "/confirmation");
    expect(somebody.text).toContain("Confirm that you take note");
    await somebody.send({}, "/decision");
    expect(somebody.text).toContain("took note of the plan. This is no decision on it.");
    await place.calm();
    expect(place.world.report).toMatchObject({ stage: 2, stageOpen: true });
  });

  it("is waited for by nobody: the committee recommends, and who had not taken note hears that it went on", async () => {
    for (const person of committee) await answerAs(place, person, { decision: "approve" });
    expect(place.world.report?.stage).toBe(3);
    expect(place.world.mailsTo(manager).at(-1)?.template).toBe("note-over");
  });

  it("is named in the history with what they said, which those who decide after them read", async () => {
    const somebody = await arriveAs(place, manager, "fr");
    await somebody.send({ comment: "Il faut deux personnes de plus." }, "/confirmation");
    await somebody.send({}, "/decision");
    for (const person of committee) await answerAs(place, person, { decision: "approve" });
    await somebody.open(place.origin + documentUrl("fr", linkOf(somebody)));
    expect(somebody.text).toContain("a pris acte de la version");
    const [director = ""] = place.world.report?.policy.stages.at(-1)?.lanes[0]?.people ?? [];
    const signing = await arriveAs(place, director);
    expect(signing.text).toContain("Il faut deux personnes de plus.");
  });
});
