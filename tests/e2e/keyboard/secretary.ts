import { expect, it } from "vitest";
import { answers } from "../../support/answers.ts";
import { pdf } from "../../support/files.ts";
import { type Paged, pagesOn } from "../../unit/functions/place.ts";
import { addressOf } from "../../unit/functions/to-desk.ts";
import { answering, arrive, unique } from "../../unit/histories/acts.ts";
import type { Story } from "../../unit/histories/story.ts";
import { board, finance, officer, secretary } from "./cast.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** A director refuses to sign: the resolution goes to a meeting. */
async function refused(story: Story): Promise<void> {
  const page = await arrive(story, board[1], "newest", ["sign"]);
  if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
}

/** A mail to a reviewer came back. */
async function troubled({ world }: Story): Promise<void> {
  const [mail] = world.sent.filter(({ address }) => address === addressOf(finance));
  if (mail) await world.told(mail.row, "bounced", mail.address);
}

/** The secretary, and whoever attests to, confirms or reads what she enters. */
export function secretaryScenes(walk: () => Walk, published: () => Paged): void {
  it("the secretary enters what a meeting decided, and whoever chaired it attests", async () => {
    const place = await pagesOn(4, refused);
    walk().at(place);
    const overseer = await walk().comes(secretary);
    await overseer.follow('main a[href$="/meeting"]');
    await overseer.follow(`${form("meeting")} button.button`);
    await overseer.jump(firstError);
    await overseer.follow('button[value="minutes"]');
    await overseer.hand("file", "minutes.pdf", pdf);
    await overseer.type("purpose", "Procès-verbal");
    await overseer.pick("fileLanguage", "fr");
    await overseer.choose("recognised", "no");
    await overseer.follow(`${form("minutes")} button.button`);
    await overseer.follow('main form[action$="/removal"] button');
    await overseer.follow('main a[href$="/meeting"]');
    await overseer.type("heldOn", walk().today);
    await overseer.type("place", "Montréal");
    await overseer.choose("convened", "waived");
    const [chair, mover, seconder] = board;
    for (const director of board) await overseer.pick(`attends.${director}`, "present");
    await overseer.pick("chair", chair);
    await overseer.choose("motion", "approve");
    await overseer.pick("mover", mover);
    await overseer.pick("seconder", seconder);
    const votes = { for: "2", against: "1", abstained: "0" };
    for (const [name, number] of Object.entries(votes)) await overseer.type(name, number);
    await overseer.type("reasons", "Le rapport est solide.");
    await overseer.follow(`${form("meeting")} button.button`);
    await overseer.leave();
    const presiding = await walk().comes(chair);
    await presiding.follow(`${form("attestation")} button`);
    await presiding.jump(firstError);
    await presiding.choose("answer", "attest");
    await presiding.follow(`${form("attestation")} button`);
    await presiding.leave();
    expect(place.memory.entries.map(({ type }) => type)).toContain("meeting-decision-attested");
  });

  it("the secretary sends a reminder, corrects an address, gives a task to somebody else, and withdraws", async () => {
    const place = await pagesOn(1, troubled);
    walk().at(place);
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href$="/trace"]');
    await overseer.follow(`main a[href$="/documents/${walk().documentId}"]`);
    await overseer.follow('main a[href$="/remind"]');
    await overseer.follow(`${form("remind")} button`);
    await overseer.follow('main a[href*="/addresses/"]');
    await overseer.type("email", "hannah.weiss");
    await overseer.follow(`${form(finance)} button`);
    await overseer.jump(firstError);
    await overseer.type("email", "hannah@weiss.example");
    await overseer.type("reason", "Elle me l’a dit de vive voix.");
    await overseer.follow(`${form(finance)} button`);
    await overseer.unfold('details:has(a[href$="/reassign/0.finance"]) > summary');
    await overseer.follow('main a[href$="/reassign/0.finance"]');
    await overseer.follow(`${form("0.finance")} button`);
    await overseer.jump(firstError);
    await overseer.choose("to", "P-013");
    await overseer.type("reason", "Hannah est en congé.");
    await overseer.follow(`${form("0.finance")} button`);
    await overseer.follow('main a[href$="/donor-date"]');
    await overseer.follow(`${form("donor-date")} button`);
    await overseer.jump(firstError);
    await overseer.type("day", walk().inAYear);
    await overseer.type("reason", "La saison des pluies a coupé la route.");
    await overseer.follow(`${form("donor-date")} button`);
    await overseer.follow('main a[href$="/withdraw"]');
    await overseer.follow(`${form("withdraw")} button`);
    await overseer.jump(firstError);
    await overseer.type("reason", "L’entente a été suspendue.");
    await overseer.follow(`${form("withdraw")} button`);
    expect(place.world.report?.status).toBe("withdrawn");
    await overseer.follow('main a[href*="/tasks/"]');
    await overseer.follow('.onward a[href$="list=ended"]');
    await overseer.follow('main a[href$="/calendar"]');
    await overseer.follow('main a[href$="/offices"]');
    await overseer.follow('main a[href$="/offices/montreal"]');
    await overseer.follow(`${form("days/add")} button`);
    await overseer.jump(firstError);
    await overseer.type("day", `${walk().inAYear.slice(0, 4)}-12-29`);
    await overseer.follow(`${form("days/add")} button`);
    await overseer.follow(`${form("days/remove")} button`);
    await overseer.leave();
  });

  it("a second person is asked about the address, must choose, confirms it, and lets its owner decide at once", async () => {
    const asked = walk().scene.world.addressMails.findLast(
      ({ template }) => template === "address-to-confirm",
    );
    const second = await walk().somebody("fr");
    await second.arrive(walk().link(asked, "fr"));
    await second.follow(`${form("answer")} button`);
    await second.jump(firstError);
    await second.choose("answer", "confirm");
    await second.follow(`${form("answer")} button`);
    await second.follow(`${form("answer")} button`);
    await second.leave();
  });

  it("the secretary supplies a translation", async () => {
    walk().at(published());
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href$="/mask"]');
    await overseer.follow(`${form("mask")} button`);
    await overseer.jump(firstError);
    // Back from an act to the report's page.
    await overseer.open(overseer.address.replace(/\/mask.*$/, ""));
    await overseer.follow('main a[href$="/translations/en"]');
    await overseer.follow(`${form("translations/en")} button`);
    await overseer.jump(firstError);
    await overseer.type("summary.en", answers["summary.en"] ?? "");
    await overseer.follow(`${form("translations/en")} button`);
    await overseer.leave();
    const reader = await walk().comes(officer, "confirm-translation");
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
