import { expect, it } from "vitest";
import { board, people } from "../../support/cast.ts";
import { eventually } from "../../support/eventually.ts";
import type { Mail } from "../../support/mailbox.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, inDays } from "./walk.ts";

/** A meeting of the board that Accord holds the record of: whoever keeps that record, and those who meet. */
export function meetingsScenes(walk: Walk): void {
  let meeting = "";
  const mailTo = (address: string, n = 1): Promise<Mail> =>
    eventually(`mail ${n} about the meeting to ${address}`, async () => {
      const mails = await walk.story.mailbox.to(address);
      return mails.filter(({ text }) => text.includes(`_meeting.${meeting}`))[n - 1];
    });

  it("the secretary convenes a meeting at short notice, and puts an item on its agenda", async () => {
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.troubled.mailTo(people.secretary));
    await secretary.follow("main > p.noprint > a");
    await secretary.follow('main a[href$="/meetings"]');
    await secretary.follow('main a[href$="/meetings/new"]');
    await secretary.follow(`${form("new")} button`);
    await secretary.jump(firstError);
    await secretary.pick("body", "director");
    await secretary.type("day", await inDays(walk, 2));
    await secretary.type("time", "14:30");
    await secretary.pick("attendance", "in-person");
    await secretary.type("place", "Montréal");
    await secretary.follow(`${form("new")} button`);
    meeting = /\/meetings\/([^/?#]+)/.exec(secretary.address)?.[1] ?? "";
    await secretary.follow(`${form("put")}:has(#field-words) button`);
    await secretary.jump(firstError);
    await secretary.type("words", "Rapports des comités");
    await secretary.follow(`${form("put")}:has(#field-words) button`);
    await secretary.leave();
  });

  it("a director comes to it by a link of their own, and waives its notice", async () => {
    const director = await walk.somebody("en-CA");
    await director.arrive(await mailTo(board[1]));
    await director.follow('main form[action$="/answer?waive"] button');
    expect(await director.count('main form[action$="/answer?waive"]')).toBe(0);
    await director.follow('main a[href$="/electronic-documents"]');
    const accepts = 'main form:has(input[name="answer"][value="accept"])';
    await director.follow(`${accepts} button`);
    expect(await director.count(accepts)).toBe(0);
    // An item in words has no paper, which the page says.
    await director.open(
      `${director.address.split("?")[0]?.replace("/electronic-documents", "")}/papers/none`,
    );
    await director.leave();
  });

  it("the secretary enters it as it happens: who waives, who is there, what is called and noted, and its end", async () => {
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.troubled.mailTo(people.secretary));
    await secretary.follow("main > p.noprint > a");
    await secretary.follow('main a[href$="/meetings"]');
    await secretary.follow(`main a[href$="/meetings/${meeting}"]`);
    for (const person of ["P-008", "P-010", "P-011", "P-012"])
      await secretary.follow(`#field-waive--${person} button`);
    await secretary.follow(`${form("open")} button`);
    for (const person of ["P-008", "P-009", "P-010"])
      await secretary.follow(`#field-arrive--${person}--in-person button`);
    await secretary.follow(`${form("call")} button`);
    await secretary.follow(`${form("take-note")} button`);
    await secretary.follow(`${form("end")} button`);
    expect(await secretary.count(form("end"))).toBe(0);
    await secretary.follow('main a[href$="/mask"]');
    await secretary.follow(`${form("mask")} button`);
    await secretary.jump(firstError);
    await secretary.leave();
  });

  it("whoever chaired it must choose, and attests; its minutes are drafted, and somebody who was there confirms them", async () => {
    const presiding = await walk.somebody("fr-CA");
    await presiding.arrive(await mailTo(board[0], 2));
    const attesting = 'main form[action$="/answer?attest"]';
    await presiding.follow(`${attesting} button`);
    await presiding.jump(firstError);
    await presiding.choose("answer", "attest");
    await presiding.follow(`${attesting} button`);
    expect(await presiding.count(attesting)).toBe(0);
    await presiding.leave();
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await mailTo(people.secretary));
    await secretary.follow('main form[action$="/answer?draft"] button');
    await secretary.leave();
    const director = await walk.somebody("en-CA");
    await director.arrive(await mailTo(board[1], 2));
    const minutes = 'main form[action$="/answer?minutes"]';
    await director.choose("answer", "confirm");
    await director.follow(`${minutes} button`);
    expect(await director.count(minutes)).toBe(0);
    await director.leave();
  });

  it("the secretary looks for a resolution in the register, and sees its certificate, and has the minute book of the year made", async () => {
    const secretary = await walk.somebody("en-CA");
    await secretary.arrive(await walk.troubled.mailTo(people.secretary));
    await secretary.follow("main > p.noprint > a");
    await secretary.follow('main a[href$="/meetings"]');
    await secretary.follow('main a[href$="/resolutions"]');
    const register = secretary.address.split("?")[0];
    // Of what no meeting of Accord resolved there are no minutes here, which the page says.
    await secretary.open(`${register}/of/director/n0000001`);
    await secretary.open(`${register}/of/director/n0000001/extract`);
    await secretary.open(`${register}`);
    await secretary.follow('main a[href$="/resolutions/books"]');
    await secretary.follow('main form[action$="/resolutions/books"] button');
    // It is made in the background: whoever waits looks again, for nothing reloads by itself.
    const fetching = "main section form button";
    await eventually("the minute book of the year", async () => {
      if ((await secretary.count(fetching)) > 0) return true;
      await secretary.open(secretary.address);
      return undefined;
    });
    await secretary.follow(fetching);
    expect(await secretary.count('main a[href$=".zip"]')).toBe(1);
    await secretary.leave();
  });
}
