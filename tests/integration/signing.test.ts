import { describe, expect, inject, it } from "vitest";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { backToTask } from "../support/review.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const [irene, tom] = board;

describe("answering a written resolution", () => {
  it("a director who signed comes back by the same link and withdraws the signature: it goes to a meeting", async () => {
    const story = await Story.begin(local);
    await story.toBoard();
    await story.answer(irene, { ballot: "sign" });
    const waiting = await story.arrive(await story.mailTo(tom));
    await waiting.send({ ballot: "sign" }, "/signature");

    const director = await story.arrive(await story.mailTo(irene));
    expect(director.page.url).toMatch(/\/receipt$/);
    await backToTask(local, director, "fr");
    expect(director.text).toContain("Vous avez signé cette résolution");
    await director.send({ ballot: "refuse", comment: "Les chiffres ont changé." }, "/signature");
    expect(director.text).toContain("Je, Irène Marchand, refuse de signer");
    await director.send({}, "/ballot");
    await director.open(director.page.url.replace(/receipt$/, "document"));
    expect(director.text).toContain("À soumettre à une réunion du conseil");
    expect(director.text).toContain("Les chiffres ont changé.");

    const { report } = await story.head();
    expect(report).toMatchObject({ status: "awaiting-meeting", stageOpen: false });
    expect(report.decisions).toEqual([{ lane: "board", by: "P-008", decision: "refuse" }]);
    const ballots = (await story.entries()).filter(({ type }) => type === "ballot-cast");
    expect(ballots.map(({ facts }) => facts["ballot"])).toEqual(["sign", "refuse"]);

    await waiting.send({}, "/ballot");
    expect(waiting.page.status).toBe(409);
    expect((await story.head()).report.status).toBe("awaiting-meeting");
    const told = await story.mailTo(people.secretary, 2);
    expect(told.subject).toContain("réunion du conseil");
  });
});
