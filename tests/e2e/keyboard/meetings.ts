import { expect, it } from "vitest";
import { type Paged, pagesOn } from "../../unit/functions/place.ts";
import { board, secretary } from "./cast.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** The form of an item that is about no document. */
const inOwnWords = ":has(#field-put--heading--en)";

/** A meeting of the board that Accord holds the record of: whoever keeps that record, and those who meet. */
export function meetingsScenes(walk: () => Walk): void {
  let place: Paged;
  let meeting = "";
  /** Where the newest mail about the meeting leads that was sent to somebody. */
  const linkTo = (person: string, lang: "en" | "fr"): string =>
    walk().link(
      place.world.provider.meetingMails.findLast((mail) => mail.person.id === person && mail.link),
      lang,
    );

  it("the secretary convenes a meeting at short notice, and puts an item on its agenda", async () => {
    place = await pagesOn(1);
    walk().at(place);
    const overseer = await walk().comes(secretary);
    await overseer.follow("main > p.noprint > a");
    await overseer.follow('main a[href$="/meetings"]');
    await overseer.follow('main a[href$="/meetings/new"]');
    await overseer.follow(`${form("new")} button`);
    await overseer.jump(firstError);
    await overseer.pick("body", "director");
    await overseer.type("day", walk().inDays(2));
    await overseer.type("time", "14:30");
    await overseer.pick("attendance", "in-person");
    await overseer.type("place", "Montréal");
    await overseer.follow(`${form("new")} button`);
    meeting = /\/meetings\/([^/?#]+)/.exec(overseer.address)?.[1] ?? "";
    await overseer.follow(`${form("put")}${inOwnWords} button`);
    await overseer.jump(firstError);
    await overseer.type("heading.en", "Reports of the committees");
    await overseer.type("heading.fr", "Rapports des comités");
    await overseer.follow(`${form("put")}${inOwnWords} button`);
    await overseer.leave();
  });

  it("a director comes to it by a link of their own, and waives its notice", async () => {
    const director = await walk().somebody("en");
    await director.arrive(linkTo(board[1], "en"));
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
    place.world.now = place.memory.meetings.heads.get(meeting)?.meeting.startsAt ?? "";
    const overseer = await walk().comes(secretary);
    // An officer too, by any link of theirs: a declaration without its words is sent back, and then stands on its page.
    const task = overseer.address.split(/[?#]/)[0] ?? "";
    await overseer.open(`${task.replace(/(\/tasks\/[^/]+).*/, "$1")}/interest`);
    await overseer.follow(`${form("interest")} button`);
    await overseer.jump(firstError);
    await overseer.choose("nature", "financial");
    await overseer.type("reason", "Mon frère loue la salle.");
    await overseer.follow(`${form("interest")} button`);
    expect(await overseer.count("#declared-title")).toBe(1);
    await overseer.open(task);
    await overseer.follow("main > p.noprint > a");
    await overseer.follow('main a[href$="/meetings"]');
    await overseer.follow(`main a[href$="/meetings/${meeting}"]`);
    for (const person of [board[0], board[2]]) await overseer.follow(`#field-waive--${person} button`);
    await overseer.follow(`${form("open")} button`);
    for (const person of board) await overseer.follow(`#field-arrive--${person}--in-person button`);
    await overseer.follow(`${form("call")} button`);
    await overseer.follow(`${form("take-note")} button`);
    await overseer.follow(`${form("end")} button`);
    expect(await overseer.count(form("end"))).toBe(0);
    await overseer.follow('main a[href$="/mask"]');
    await overseer.follow(`${form("mask")} button`);
    await overseer.jump(firstError);
    await overseer.leave();
  });

  it("whoever chaired it must choose, and attests; its minutes are drafted, and somebody who was there confirms them", async () => {
    const presiding = await walk().somebody("fr");
    await presiding.arrive(linkTo(board[0], "fr"));
    const attesting = 'main form[action$="/answer?attest"]';
    await presiding.follow(`${attesting} button`);
    await presiding.jump(firstError);
    await presiding.choose("answer", "attest");
    await presiding.follow(`${attesting} button`);
    expect(await presiding.count(attesting)).toBe(0);
    await presiding.leave();
    const drafting = await walk().somebody("fr");
    await drafting.arrive(linkTo(secretary, "fr"));
    await drafting.follow('main form[action$="/answer?draft"] button');
    await drafting.leave();
    const director = await walk().somebody("en");
    await director.arrive(linkTo(board[1], "en"));
    const minutes = 'main form[action$="/answer?minutes"]';
    await director.choose("answer", "confirm");
    await director.follow(`${minutes} button`);
    expect(await director.count(minutes)).toBe(0);
    await director.leave();
  });

  it("the secretary looks for a resolution in the register, and sees its certificate, and has the minute book of the year made", async () => {
    const overseer = await walk().comes(secretary);
    await overseer.follow("main > p.noprint > a");
    await overseer.follow('main a[href$="/meetings"]');
    await overseer.follow('main a[href$="/resolutions"]');
    const register = overseer.address.split("?")[0];
    // Of what no meeting of Accord resolved there are no minutes here, which the page says.
    await overseer.open(`${register}/of/director/n0000001`);
    await overseer.open(`${register}/of/director/n0000001/extract`);
    await overseer.open(`${register}`);
    await overseer.follow('main a[href$="/resolutions/books"]');
    await overseer.follow('main form[action$="/resolutions/books"] button');
    // It is made in the background: whoever waits looks again, for nothing reloads by itself.
    const fetching = "main section form button";
    expect(await overseer.count(fetching)).toBe(0);
    await isMade();
    await overseer.open(overseer.address);
    await overseer.follow(fetching);
    expect(await overseer.count('main a[href$=".zip"]')).toBe(1);
    await overseer.leave();
  });

  /** The book that was asked for is there by now. */
  async function isMade(): Promise<void> {
    const { deps, now } = place.world;
    const made = { sha256: "0".repeat(64), size: 1_000, papers: 1, altered: 0 };
    const year = walk().today.slice(0, 4);
    await deps.minuteBooks.stand({ year, number: 1 }, { state: "ready", at: now, ...made });
  }
}
