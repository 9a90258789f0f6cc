import { describe, expect, inject, it } from "vitest";
import { ballotUrl, documentUrl, taskUrl } from "../../shared/views/urls.ts";
import { everythingSeenBy, linkOf, shownOn } from "../support/board.ts";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { backToTask, changeAnswer } from "../support/review.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));
const [irene, tom, fatou] = board;

async function atBoard(): Promise<Story> {
  const story = await Story.begin(local);
  await story.toBoard();
  return story;
}

describe("answering a written resolution", () => {
  it("shows no running result: not a byte of any page changes when another director signs", async () => {
    const story = await atBoard();
    const readers = [
      await story.arrive(await story.mailTo(tom)),
      await story.answer(fatou, { ballot: "sign" }),
      await story.arrive(await story.mailTo(people.officer, 2)),
    ];
    const { number } = (await story.head()).chain;
    const seen = () =>
      Promise.all(
        readers.map((reader) =>
          everythingSeenBy(local, reader, [number - 1, number, number + 1, number + 2]),
        ),
      );
    const landing = async () => (await new Visitor().open(linkIn(await story.mailTo(tom)))).root.toString();
    const before = [await seen(), await landing()];
    await story.answer(irene, { ballot: "sign" });
    expect([await seen(), await landing()]).toEqual(before);
    expect((await story.head()).chain.number).toBe(number + 1);
  });

  it("nobody signs by somebody else's link, nor by one that is for something else", async () => {
    const story = await Story.begin(local);
    const author = await story.submit();
    const mel = await story.decide(people.reviewer, { decision: "approve" });
    await story.decide(people.finance, { decision: "approve" });
    const executive = await story.decide(people.director, { decision: "approve" });
    const secretary = await story.arrive(await story.mailTo(people.secretary));
    const director = await story.arrive(await story.mailTo(irene));
    const shown = { ...shownOn(director, "/signature"), ballot: "sign", command: "c-forged" };
    const other = await story.arrive(await story.mailTo(tom));
    const chain = (await story.head()).chain;
    const posted = await director.request("POST", local.application + ballotUrl("en", linkOf(other)), shown);
    expect(posted.status).toBe(403);

    for (const holder of [mel, executive, author, secretary]) {
      const csrf = holder.page.root.querySelector('form[action$="/finish"] [name="csrf"]');
      const own = { ...shown, csrf: csrf?.getAttribute("value") ?? "" };
      const { status } = await holder.request(
        "POST",
        local.application + ballotUrl("en", linkOf(holder)),
        own,
      );
      expect(status).toBe(409);
    }
    expect((await story.head()).chain).toEqual(chain);
  });

  it("a director who signed comes back by the same link and withdraws the signature: it goes to a meeting", async () => {
    const story = await atBoard();
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

  it("keeps what was typed when the choice is missing, when it is changed, and when a reason is too long", async () => {
    const story = await atBoard();
    const director = await story.arrive(await story.mailTo(tom));
    await director.send({ comment: "I was not at the visit." }, "/signature");
    expect(director.page.url).toMatch(/\?checked$/);
    expect(director.read("textarea")).toBe("I was not at the visit.");
    expect(director.link("#field-ballot--sign")).toBeTruthy();
    await director.send({ ballot: "abstain", comment: "x".repeat(4_001) }, "/signature");
    expect(director.page.url).toMatch(/\?checked$/);
    expect(director.read(".problem")).toContain("4,000");
    await director.send({ ballot: "abstain", comment: "I was not at the visit." }, "/signature");
    await changeAnswer(director);
    expect(director.read("textarea")).toBe("I was not at the visit.");
    expect(director.page.root.querySelector('[value="abstain"]')?.hasAttribute("checked")).toBe(true);
    expect((await story.entries()).some(({ type }) => type === "ballot-cast")).toBe(false);
  });

  it("names nobody as awaited or done by themselves while it is open", async () => {
    const story = await atBoard();
    const director = await story.answer(irene, { ballot: "sign" });
    await director.open(local.application + documentUrl("en", linkOf(director)));
    expect(director.read(".steps .now")).toMatch(
      /The board’s directors, Irène Marchand, Tom Albright, Fatou Ndiaye, Luc Pelletier and Amina Hassan, are to sign by/,
    );
    await director.open(local.application + taskUrl("en", linkOf(director)));
    expect(director.text).toContain("RESOLVED THAT the board of directors approves");
    expect(director.text).toContain("IL EST RÉSOLU QUE le conseil d’administration approuve");
    expect(director.text).not.toMatch(/\b[1-5] of 5\b|second factor/i);
  });
});
