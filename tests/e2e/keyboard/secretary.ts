import { expect, it } from "vitest";
import { answers } from "../../support/answers.ts";
import { board, people } from "../../support/cast.ts";
import { addressMailTo } from "../../support/oversight.ts";
import type { Keyboard } from "./keyboard.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, inAYear, today } from "./walk.ts";

/** The secretary, and whoever attests to, confirms or reads what she enters. */
export function secretaryScenes(walk: Walk): void {
  it("the secretary enters what a meeting decided, and whoever chaired it attests", async () => {
    await walk.refused.toBoard();
    await walk.refused.answer(board[1], { ballot: "refuse" });
    await walk.refused.moveTime("PT1H");
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.refused.mailTo(people.secretary, 2));
    await secretary.follow('main a[href$="/meeting"]');
    await secretary.follow(`${form("meeting")} button`);
    await secretary.jump(firstError);
    await secretary.type("heldOn", await today(walk));
    await secretary.type("place", "Montréal");
    const directors = (await walk.refused.head()).report.policy.stages[2]?.lanes[0]?.people ?? [];
    for (const director of directors) await secretary.pick(`attends.${director}`, "present");
    const [mover = "", chair = "", seconder = ""] = directors;
    await secretary.pick("chair", chair);
    await secretary.choose("motion", "approve");
    await secretary.pick("mover", mover);
    await secretary.pick("seconder", seconder);
    const votes = { for: String(directors.length - 1), against: "1", abstained: "0" };
    for (const [name, number] of Object.entries(votes)) await secretary.type(name, number);
    await secretary.type("reasons", "Le rapport est solide.");
    await secretary.follow(`${form("meeting")} button`);
    await secretary.leave();
    const presiding = await walk.somebody("en-CA");
    await presiding.arrive(await walk.refused.mailThat(board[1], /attest/));
    await presiding.follow(`${form("attestation")} button`);
    await presiding.jump(firstError);
    await presiding.choose("answer", "attest");
    await presiding.follow(`${form("attestation")} button`);
    await presiding.leave();
    await walk.refused.reached("meeting-decision-attested");
  });

  it("the secretary sends a reminder, corrects an address, gives a task to somebody else, and withdraws", async () => {
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.troubled.mailTo(people.secretary));
    await openOnList(secretary, walk.troubled.documentId);
    await secretary.follow('main a[href$="/trace"]');
    await secretary.follow(`main a[href$="/documents/${walk.troubled.documentId}"]`);
    await secretary.follow('main a[href$="/remind"]');
    await secretary.follow(`${form("remind")} button`);
    await secretary.follow('main a[href*="/addresses/"]');
    await secretary.type("email", "hannah.weiss");
    await secretary.follow(`${form("P-005")} button`);
    await secretary.jump(firstError);
    await secretary.type("email", "hannah@weiss.example");
    await secretary.type("reason", "Elle me l’a dit de vive voix.");
    await secretary.follow(`${form("P-005")} button`);
    await secretary.unfold('details:has(a[href$="/reassign/0.finance"]) > summary');
    await secretary.follow('main a[href$="/reassign/0.finance"]');
    await secretary.follow(`${form("0.finance")} button`);
    await secretary.jump(firstError);
    await secretary.choose("to", "P-013");
    await secretary.type("reason", "Hannah est en congé.");
    await secretary.follow(`${form("0.finance")} button`);
    await secretary.follow('main a[href$="/donor-date"]');
    await secretary.follow(`${form("donor-date")} button`);
    await secretary.jump(firstError);
    await secretary.type("day", await inAYear(walk));
    await secretary.type("reason", "La saison des pluies a coupé la route.");
    await secretary.follow(`${form("donor-date")} button`);
    await secretary.follow('main a[href$="/withdraw"]');
    await secretary.follow(`${form("withdraw")} button`);
    await secretary.jump(firstError);
    await secretary.type("reason", "L’entente a été suspendue.");
    await secretary.follow(`${form("withdraw")} button`);
    expect((await walk.troubled.head()).report.status).toBe("withdrawn");
    await secretary.follow('main a[href*="/tasks/"]');
    await secretary.follow('.onward a[href$="list=ended"]');
    await secretary.follow('main a[href$="/calendar"]');
    await secretary.follow('main a[href$="/offices"]');
    await secretary.follow('main a[href$="/offices/montreal"]');
    await secretary.follow(`${form("days/add")} button`);
    await secretary.jump(firstError);
    await secretary.type("day", `${(await inAYear(walk)).slice(0, 4)}-12-29`);
    await secretary.follow(`${form("days/add")} button`);
    await secretary.follow(`${form("days/remove")} button`);
    await secretary.leave();
  });

  it("a second person is asked about the address, must choose, confirms it, and lets its owner decide at once", async () => {
    const second = await walk.somebody("fr-CA");
    await second.arrive(await addressMailTo(walk.troubled, people.director));
    await second.follow(`${form("answer")} button`);
    await second.jump(firstError);
    await second.choose("answer", "confirm");
    await second.follow(`${form("answer")} button`);
    await second.follow(`${form("answer")} button`);
    await second.leave();
  });

  it("the secretary supplies a translation", async () => {
    await walk.story.reached("document-announced");
    const secretary = await walk.somebody("en-CA");
    await secretary.arrive(await walk.story.mailTo(people.secretary));
    await openOnList(secretary, walk.story.documentId);
    await secretary.follow('main a[href$="/mask"]');
    await secretary.follow(`${form("mask")} button`);
    await secretary.jump(firstError);
    await openBack(secretary);
    await secretary.follow('main a[href$="/translations/en"]');
    await secretary.follow(`${form("translations/en")} button`);
    await secretary.jump(firstError);
    await secretary.type("summary.en", answers["summary.en"] ?? "");
    await secretary.follow(`${form("translations/en")} button`);
    await secretary.leave();
    const reader = await walk.somebody("fr-CA");
    await reader.arrive(await walk.story.translationMail());
    const task = reader.address;
    await reader.open(`${task}/document`);
    await reader.follow('main a[href$="/languages"]');
    await reader.follow('main a[href*="/languages/"]');
    await reader.open(task);
    await reader.follow(`${form("translation")} button`);
    await reader.jump(firstError);
    await reader.choose("answer", "confirm");
    await reader.follow(`${form("translation")} button`);
    await reader.leave();
  });
}

/** Goes back from an act to the report's page. */
const openBack = (secretary: Keyboard): Promise<void> =>
  secretary.open(secretary.address.replace(/\/mask.*$/, ""));
