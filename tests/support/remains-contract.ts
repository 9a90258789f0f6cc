import { expect, it } from "vitest";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { MinuteBook } from "../../shared/domain/board/minute-book.ts";
import { registeredAs } from "../../shared/domain/board/registered.ts";
import type { Meetings } from "../../shared/ports/meetings.ts";
import type { MinuteBooks } from "../../shared/ports/minute-books.ts";
import type { Resolutions } from "../../shared/ports/resolutions.ts";
import { meetingIn, members } from "./meetings-contract.ts";

const at = "2026-12-10T15:00:00.000Z";

/**
 * What whoever reads what remains may count on, wherever it is kept: the register has each vote under its number, and a minute book is
 * asked for once.
 * @param name makes ids that nobody else has
 * @param year of which nobody asked for a book
 */
export function itKeepsWhatRemains(
  open: () => Promise<{ meetings: Meetings; resolutions: Resolutions; books: MinuteBooks }>,
  name: () => string,
  year: string,
): void {
  it("a resolution is in the register of its body under its number, and its meeting is read with however many others", async () => {
    const { meetings, resolutions } = await open();
    const id = name();
    const meeting = meetingIn(meetings, id);
    const body = meeting.profile.directors.role;
    expect([await resolutions.of(body), await resolutions.find(body, "n0000001")]).toEqual([[], null]);
    await meeting.convene();
    await meeting.put("one");
    await meeting.does({ name: "open", ...meeting.atItsTime, chair: members[0], members });
    for (const person of members)
      await meeting.enter({ type: "member-arrived", facts: { person, how: "in-person" } });
    await meeting.enter({ type: "item-called", facts: { item: "one" } });
    await meeting.vote("one");
    const [line, ...more] = await resolutions.of(body);
    if (!line) throw new Error("nothing is in the register");
    expect([line, more]).toMatchObject([{ body, way: "meeting", number: 1, meeting: id, item: "one" }, []]);
    expect(await resolutions.find(body, registeredAs(line))).toEqual(line);
    const other = { ...line, meeting: name() };
    const written = {
      body,
      way: "written",
      number: 2,
      at,
      documentId: name(),
      round: 1,
      stage: 0,
      lane: "l",
    };
    const behind = await resolutions.behind([line, other, written as never]);
    expect([...behind.meetings]).toEqual([[id, (await meetings.load({ meeting: id })).head?.meeting]]);
    expect(behind.bases.size).toBe(0);
  });

  it("a minute book is asked for once under its number, and says how far it is and who fetched it", async () => {
    const { books } = await open();
    const asked = { by: members[0], at, command: "one" };
    const book: MinuteBook = { year, number: 1, asked, standing: { state: "asked" }, fetched: [] };
    const documentId = name();
    const row = {
      ...{ id: `${documentId}~one`, documentId, linkId: null, createdAt: at },
      effect: { effect: "bind-minute-book", year, number: 1 },
      // Whoever makes books where there is a product has not begun.
      notBefore: "2999-01-01T00:00:00.000Z",
    } as const;
    expect(await books.of(year)).toEqual([]);
    expect(await books.ask(book, row)).toBe(true);
    expect(await books.ask({ ...book, asked: { ...asked, by: members[1] } }, row)).toBe(false);
    const ready = { state: "ready", at, sha256: hashOf("book"), size: 9, papers: 1, altered: 0 } as const;
    await books.stand(book, ready);
    for (const by of members.slice(1)) await books.fetched(book, { by, at });
    const fetched = members.slice(1).map((by) => ({ by, at }));
    expect(await books.of(year)).toEqual([{ ...book, standing: ready, fetched }]);
    await expect(books.stand({ year, number: 2 }, ready)).rejects.toThrow();
  });
}
