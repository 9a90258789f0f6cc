import { expect, it } from "vitest";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../shared/domain/time.ts";
import { answerAs, type Paged } from "../../unit/functions/place.ts";
import { addressOf } from "../../unit/functions/to-desk.ts";
import { board, executive, finance, officer, reviewer, secretary } from "./cast.ts";
import { type Keyboard, openOnList } from "./keyboard.ts";
import { enrols } from "./stepping-up.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** A reviewer asks twice, and withdraws one of the two; the author answers the other, where the secretary could as well. */
async function asksOf(walk: Walk, asking: Keyboard): Promise<void> {
  await asking.follow('main a[href$="/question"]');
  await asking.follow(`${form("question")} button`);
  await asking.jump(firstError);
  for (const text of ["How many of them were girls?", "And how old?"]) {
    if (text.startsWith("And")) await asking.follow('main a[href$="/question"]');
    await asking.type("comment", text);
    await asking.follow(`${form("question")} button`);
  }
  await asking.follow('main a[href$="/2/withdrawal"]');
  await asking.follow(`${form("withdrawal")} button`);
  const overseer = await walk.comes(secretary);
  await openOnList(overseer, walk.documentId);
  await overseer.follow('main a[href$="/questions/1"]');
  await overseer.follow('main form[action*="/questions/1"] button');
  await overseer.jump(firstError);
  await overseer.leave();
  const author = await walk.comes(officer);
  await author.follow('main a[href$="/questions/1"]');
  await author.follow('main form[action*="/questions/1"] button');
  await author.jump(firstError);
  await author.type("comment", "Soixante et une, sur quatre-vingt-dix.");
  await author.follow('main form[action*="/questions/1"] button');
  expect(author.address).toContain("/document");
  await author.leave();
}

/** Reviewers, whoever looks for their desk, and a director, of the report that was submitted. */
export function decidingScenes(walk: () => Walk, report: () => Paged): void {
  it("a reviewer must choose, thinks again, and decides", async () => {
    walk().at(report());
    const author = await walk().comes(officer);
    await author.follow('main a[href$="/taking-back"]');
    const asked = await walk().comes(reviewer);
    await asked.follow('main a[href$="/agreement"]');
    await asked.follow('main a[href$="/trace"]');
    await asked.open(asked.address.replace(/\/trace$/, ""));
    await asked.follow('main a[href$="/handing-on"]');
    await asked.follow('main form[action*="/handing-on"] button');
    await asked.jump(firstError);
    await asked.open(asked.address.replace(/\/handing-on.*$/, ""));
    await asked.follow('main a[href$="/recusal"]');
    await asked.follow('main form[action*="/recusal"] button');
    await asked.jump(firstError);
    await asked.follow('main a[href$="/document"]');
    await asked.open(asked.address.replace(/\/document$/, ""));
    await asksOf(walk(), asked);
    await asked.follow(`${form("confirmation")} button`);
    await asked.jump(firstError);
    await asked.choose("decision", "request-changes");
    await asked.choose("decision", "approve");
    await asked.follow(`${form("confirmation")} button`);
    await asked.follow("main form a.quiet");
    await asked.follow(`${form("confirmation")} button`);
    await asked.follow(`${form("decision")} button.button`);
    expect(asked.address).toMatch(/\/receipt$/);
    await asked.open(asked.address.replace(/receipt$/, "refused"));
    expect(asked.address).toMatch(/\/document$/);
    await asked.leave();
    await author.follow('main form[action*="/taking-back"] button');
    expect(author.address).toContain("/refused");
    await author.leave();
  });

  it("whoever sent two answers from two devices is asked which of them they mean", async () => {
    const link = walk().linkTo(finance);
    const [laptop, phone] = [await walk().somebody("en"), await walk().somebody("fr")];
    await laptop.arrive(link);
    await phone.arrive(link);
    await laptop.choose("decision", "approve");
    await laptop.follow(`${form("confirmation")} button`);
    await phone.choose("decision", "request-changes");
    await phone.type("comment", "Le grand livre dit autre chose.");
    await phone.follow(`${form("confirmation")} button`);
    expect(phone.address).toContain("/choice");
    expect(await phone.read()).toContain("Le grand livre dit autre chose.");
    await laptop.leave();
    await phone.leave();
  });

  it("whoever cannot find their link asks for their desk at the door, and opens from it what awaits them", async () => {
    const { deskMails } = report().world.provider;
    const asked = await walk().somebody("fr");
    await asked.open(`${walk().origin}/fr/desk`);
    await asked.follow(`${form("desk")} button`);
    await asked.jump(firstError);
    await asked.type("email", addressOf(reviewer));
    await asked.follow(`${form("desk")} button`);
    const link = walk().link(deskMails.at(-1), "fr");
    await asked.arrive(link);
    const desk = asked.address;
    await asked.open(`${desk}/fresh-link`);
    await asked.open(desk);
    await asked.follow('main form[action*="/open/"] button');
    await asked.follow('header form[action$="/desk"] button');
    expect(deskMails).toHaveLength(2);
    await asked.leave();
    const another = await walk().somebody("en");
    await another.open(link);
    await another.follow('main a[href$="#desk"]');
    await another.leave();
  });

  it("a director must choose, reads the resolution again, and signs", async () => {
    const withReservation = {
      decision: "approve-with-reservations",
      comment: "Le reçu du carburant manque.",
    };
    await answerAs(report(), finance, withReservation);
    await answerAs(report(), executive, { decision: "approve" });
    const director = await walk().comes(board[1]);
    await director.follow('main a[href$="/absence"]');
    await director.follow('main form[action*="/absence"] button');
    await director.jump(firstError);
    await director.type("until", dayOf(later(report().world.now, { days: 20 }), "America/Montreal"));
    await director.follow('main form[action*="/absence"] button');
    expect(await director.read()).toContain("You said that you are away");
    await director.follow('main form[action*="/absence"] button');
    await director.follow(`${form("signature")} button`);
    await director.jump(firstError);
    await director.choose("ballot", "refuse");
    await director.follow(`${form("signature")} button`);
    await director.follow(`${form("ballot")} button.button`);
    await director.open(director.address.replace(/\/receipt$/, ""));
    await director.follow('main form[action$="/ballot/taking-back"] button');
    await director.open(director.address.replace(/\/receipt$/, ""));
    await director.choose("ballot", "sign");
    await director.follow(`${form("signature")} button`);
    await director.follow("main form a.quiet");
    await director.follow(`${form("signature")} button`);
    await director.follow(`${form("ballot")} button.button`);
    expect(director.address).toMatch(/\/receipt$/);
    await director.leave();
    await enrols(walk());
    for (const other of [board[0], board[2]]) await answerAs(report(), other, { ballot: "sign" });
  });

  it("whoever has a reservation closes it, where the secretary could too but for a reason", async () => {
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href*="/reservations/"]');
    await overseer.follow('main form[action*="/reservations/"] button');
    await overseer.jump(firstError);
    await overseer.leave();
    const holder = await walk().comes(finance, "review");
    await holder.open(holder.address.replace(/receipt$/, "document"));
    await holder.follow('main a[href*="/reservations/"]');
    await holder.follow('main form[action*="/reservations/"] button');
    expect(report().memory.entries.map(({ type }) => type)).toContain("reservation-closed");
    await holder.leave();
  });
}
