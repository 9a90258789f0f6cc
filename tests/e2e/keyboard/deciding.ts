import { expect, it } from "vitest";
import { board, people } from "../../support/cast.ts";
import { deskMailTo, desksMailedTo } from "../../support/desk.ts";
import { linkIn } from "../../support/mailbox.ts";
import { openOnList } from "./keyboard.ts";
import { enrols } from "./stepping-up.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** A reviewer asks twice, and withdraws one of the two; the author answers the other. */
async function asksOf(walk: Walk, reviewer: Awaited<ReturnType<Walk["somebody"]>>): Promise<void> {
  await reviewer.follow('main a[href$="/question"]');
  await reviewer.follow(`${form("question")} button`);
  await reviewer.jump(firstError);
  for (const text of ["How many of them were girls?", "And how old?"]) {
    if (text.startsWith("And")) await reviewer.follow('main a[href$="/question"]');
    await reviewer.type("comment", text);
    await reviewer.follow(`${form("question")} button`);
  }
  await reviewer.follow('main a[href$="/2/withdrawal"]');
  await reviewer.follow(`${form("withdrawal")} button`);
  const author = await walk.somebody("fr-CA");
  await author.arrive(await walk.story.mailTo(people.officer, 3));
  await author.follow('main a[href$="/questions/1"]');
  await author.follow('main form[action*="/questions/1"] button');
  await author.jump(firstError);
  await author.type("comment", "Soixante et une, sur quatre-vingt-dix.");
  await author.follow('main form[action*="/questions/1"] button');
  expect(author.address).toContain("/document");
  await author.leave();
}

/** Reviewers, whoever looks for their desk, and a director. */
export function decidingScenes(walk: Walk): void {
  it("a reviewer must choose, thinks again, and decides", async () => {
    const author = await walk.somebody("fr-CA");
    await author.arrive(await walk.story.mailTo(people.officer, 2));
    await author.follow('main a[href$="/taking-back"]');
    const reviewer = await walk.somebody("en-CA");
    await reviewer.arrive(await walk.story.mailTo(people.reviewer));
    await reviewer.follow('main a[href$="/agreement"]');
    await reviewer.follow('main a[href$="/trace"]');
    await reviewer.open(reviewer.address.replace(/\/trace$/, ""));
    await reviewer.follow('main a[href$="/recusal"]');
    await reviewer.follow('main form[action*="/recusal"] button');
    await reviewer.jump(firstError);
    await reviewer.follow('main a[href$="/document"]');
    await reviewer.open(reviewer.address.replace(/\/document$/, ""));
    await asksOf(walk, reviewer);
    await reviewer.follow(`${form("confirmation")} button`);
    await reviewer.jump(firstError);
    await reviewer.choose("decision", "request-changes");
    await reviewer.choose("decision", "approve");
    await reviewer.follow(`${form("confirmation")} button`);
    await reviewer.follow("main form a.quiet");
    await reviewer.follow(`${form("confirmation")} button`);
    await reviewer.follow(`${form("decision")} button.button`);
    expect(reviewer.address).toMatch(/\/receipt$/);
    await reviewer.open(reviewer.address.replace(/receipt$/, "refused"));
    expect(reviewer.address).toMatch(/\/document$/);
    await reviewer.leave();
    await author.follow('main form[action*="/taking-back"] button');
    expect(author.address).toContain("/refused");
    await author.leave();
  });

  it("whoever sent two answers from two devices is asked which of them they mean", async () => {
    const mail = await walk.story.mailTo(people.finance);
    const [laptop, phone] = [await walk.somebody("en-CA"), await walk.somebody("fr-CA")];
    await laptop.arrive(mail);
    await phone.arrive(mail);
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
    const reviewer = await walk.somebody("fr-CA");
    const had = (await desksMailedTo(walk.story.mailbox, people.reviewer)).length;
    await reviewer.open(`${walk.local.application}/fr/desk`);
    await reviewer.follow(`${form("desk")} button`);
    await reviewer.jump(firstError);
    await reviewer.type("email", people.reviewer);
    await reviewer.follow(`${form("desk")} button`);
    const mail = await deskMailTo(walk.story.mailbox, people.reviewer, had + 1);
    await reviewer.arrive(mail);
    const desk = reviewer.address;
    await reviewer.open(`${desk}/fresh-link`);
    await reviewer.open(desk);
    await reviewer.follow('main form[action*="/open/"] button');
    await reviewer.follow('header form[action$="/desk"] button');
    await deskMailTo(walk.story.mailbox, people.reviewer, had + 2);
    await reviewer.leave();
    const another = await walk.somebody("en-CA");
    await another.open(linkIn(mail));
    await another.follow('main a[href$="#desk"]');
    await another.leave();
  });

  it("a director must choose, reads the resolution again, and signs", async () => {
    const withReservation = {
      decision: "approve-with-reservations",
      comment: "Le reçu du carburant manque.",
    };
    await walk.story.decide(people.finance, withReservation);
    await walk.story.decide(people.director, { decision: "approve" });
    const director = await walk.somebody("en-CA");
    await director.arrive(await walk.story.mailTo(board[1]));
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
    await enrols(walk);
    for (const other of board.filter((_, index) => index !== 1))
      await walk.story.answer(other, { ballot: "sign" });
  });

  it("whoever has a reservation closes it, where the secretary could too but for a reason", async () => {
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.story.mailTo(people.secretary));
    await openOnList(secretary, walk.story.documentId);
    await secretary.follow('main a[href*="/reservations/"]');
    await secretary.follow('main form[action*="/reservations/"] button');
    await secretary.jump(firstError);
    await secretary.leave();
    const holder = await walk.somebody("en-CA");
    await holder.arrive(await walk.story.mailTo(people.finance));
    await holder.open(holder.address.replace(/receipt$/, "document"));
    await holder.follow('main a[href*="/reservations/"]');
    await holder.follow('main form[action*="/reservations/"] button');
    await walk.story.reached("reservation-closed");
    await holder.leave();
  });
}
