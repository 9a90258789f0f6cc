import { expect, it } from "vitest";
import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { MeetingCommand } from "../../shared/domain/board/meetings/commands.ts";
import { foldMeeting } from "../../shared/domain/board/meetings/fold.ts";
import { masksInMeeting } from "../../shared/domain/board/meetings/masking.ts";
import type { Item, Line } from "../../shared/domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../shared/domain/board/meetings/stream.ts";
import type { BylawProfile } from "../../shared/domain/board/profile.ts";
import { numbersOf } from "../../shared/domain/board/registered.ts";
import type { MeetingChange, Meetings } from "../../shared/ports/meetings.ts";
import { carryOutOnMeeting } from "../../shared/usecases/meetings/carry-out-on-meeting.ts";
import { bylaws } from "./bylaws.ts";

export const members = ["P-008", "P-009", "P-010"] as const;
const [chair, mover, seconder] = members;
const clock = { now: () => "2026-12-01T12:00:00.000Z" };
const startsAt = "2026-12-10T15:00:00.000Z";
const notice = { text: "You are given notice.", fields: { "meeting.place": "Montréal" } };

/** The same entries as those of another meeting, to which nothing was sent of them yet. */
const asOf = (meeting: string, { entries, ...change }: MeetingChange): MeetingChange => ({
  ...{ ...change, meeting, outbox: [], links: [] },
  entries: entries.map((entry) => ({ ...entry, documentId: streamOfMeeting(meeting) })),
});

/** A meeting of a body that nobody else has: its numbers begin at one. */
export function meetingIn(meetings: Meetings, id: string) {
  const profile: BylawProfile = { ...bylaws, directors: { ...bylaws.directors, role: `body-${id}` } };
  const by = { person: "P-003", roles: ["secretary"], active: true, addressSince: null, heldUntil: null };
  const keeping = { by, keeps: ["secretary"], profile, now: clock.now() };
  const atItsTime = { ...keeping, now: startsAt };
  const kept = commitTo(notice, () => "salt-of-a-meeting");
  const changes: MeetingChange[] = [];
  const noting = {
    load: meetings.load.bind(meetings),
    commit: (change: MeetingChange) => {
      changes.push(change);
      return meetings.commit(change);
    },
  };
  const body = profile.directors.role;
  const does = async (command: MeetingCommand, masks?: MeetingChange["masks"]) => {
    const known = await meetings.load({ meeting: id, guard: numbersOf(body) });
    const withNumber = (nextNumber: number) =>
      command.name === "record-vote" ? { ...command, nextNumber } : command;
    const said = { ...(command.name === "convene" && { comment: kept }), ...(masks && { masks }) };
    const outcome = await carryOutOnMeeting(
      { meetings: noting, clock },
      id,
      withNumber,
      known,
      said,
      profile,
    );
    if (!outcome.ok) throw new Error(`${command.name} was refused: ${outcome.refusal.code}`);
  };
  const enter = (event: Extract<MeetingCommand, { name: "enter" }>["event"]) =>
    does({ name: "enter", ...keeping, event });
  const titleCommitment = hashOf("title");
  return {
    ...{ profile, kept, changes, does, enter, keeping, atItsTime },
    latest: () => changes.at(-1) as MeetingChange,
    convene: () => {
      const facts = { body, startsAt, attendance: "in-person" as const, chair, members: [...members] };
      return does({
        ...{ name: "convene", ...keeping, profileHash: hashOf(profile) },
        facts: { ...facts, noticeCommitment: kept.hash },
      });
    },
    put: (item: string, corrects?: Item["corrects"]) =>
      does({
        ...{ name: "put-item", ...keeping },
        facts: {
          ...{ item, nature: "decide", consent: false, of: null, titleCommitment },
          ...(corrects && { corrects }),
        },
      }),
    vote: (item: string) => {
      const facts = { item, motion: "approve", mover, seconder, each: null, castingVote: null } as const;
      const votes = { for: 3, against: 0, abstained: 0 };
      return does({ name: "record-vote", ...keeping, nextNumber: 0, facts: { ...facts, votes } });
    },
  };
}

/**
 * What whoever acts on a meeting may count on, wherever it is kept: it is read as it was written, and a write that was decided on
 * something else than what stands is none.
 * @param name makes ids that nobody else has
 */
export function itKeepsMeetings(open: () => Promise<Meetings>, name: () => string): void {
  it("a meeting that nobody convened is nothing", async () => {
    const [meetings, id] = [await open(), name()];
    const guard = numbersOf(id);
    expect(await meetings.load({ meeting: id, person: name(), command: id, guard })).toEqual({
      ...{ head: null, profile: null, session: null, link: null, authority: null, commandDone: false },
      guard: { name: guard, version: 0, claims: [] },
    });
    expect(await meetings.entries(id)).toEqual([]);
  });

  it("a meeting is read as it was entered, line by line, with its by-laws, its words and its links", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const [link] = meeting.latest().links;
    await meeting.put("one");
    await meeting.put("two", { meeting: name(), heldOn: "2026-11-02", recordHash: hashOf("record") });
    await meeting.does({ name: "open", ...meeting.atItsTime, chair, members });
    for (const person of members)
      await meeting.enter({ type: "member-arrived", facts: { person, how: "in-person" } });
    await meeting.enter({ type: "item-called", facts: { item: "one" } });
    await meeting.enter({ type: "room-left", facts: { person: seconder, item: "one", because: "away" } });
    await meeting.enter({ type: "room-entered", facts: { person: seconder, item: "one" } });
    await meeting.vote("one");
    await meeting.enter({ type: "item-called", facts: { item: "two" } });
    await meeting.vote("two");
    await meeting.enter({ type: "meeting-ended", facts: {} });

    const entries = await meetings.entries(id);
    const session = { linkId: link?.id ?? "", digest: hashOf("no session") };
    const loaded = await meetings.load({
      meeting: id,
      session,
      guard: numbersOf(meeting.profile.directors.role),
    });
    expect(loaded.head).toEqual(foldMeeting(entries));
    expect(loaded.profile).toEqual(meeting.profile);
    expect([loaded.session, loaded.link?.link]).toEqual([null, link]);
    expect(loaded.guard).toMatchObject({ version: 2, claims: [{ by: id, number: 2 }] });
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
    const words = await meetings.words(id, entries.slice(0, 1));
    expect([...words]).toEqual([[1, notice]]);
  });

  it("words that are masked are gone, and nothing else may be missing of them", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const before = await meetings.entries(id);
    const kept = (await meetings.kept(id, before)).get(1);
    if (kept === undefined || kept === "altered") throw new Error("the notice is not what it was");
    const places = [{ entry: 1, path: "/fields/meeting.place" }];
    const masks = masksInMeeting(places, [{ entry: 1, type: "meeting-convened", kept }]);
    const masking = { name: "mask-words", ...meeting.keeping, places, reasonCommitment: hashOf("why") };
    await meeting.does(masking as MeetingCommand, masks);
    const entries = await meetings.entries(id);
    expect((await meetings.load({ meeting: id })).head).toEqual(foldMeeting(entries));
    const mark = expect.stringMatching(/^\0masked [0-9a-f]{64}$/);
    const read = await meetings.words(id, entries, entries.slice(0, 1));
    expect([...read]).toEqual([[1, { ...notice, fields: { "meeting.place": mark } }]]);
    // By entries that say nothing of it, it was hidden past Accord.
    expect([...(await meetings.words(id, before))]).toEqual([[1, "altered"]]);
  });

  it("what a committee recommended is found by its document, what a body corrected by its earlier meeting, and by no other", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const other = name();
    const one = { documentId: name(), contentHash: hashOf("content"), meeting: other, item: "one" };
    const corrected = { ...one, documentId: streamOfMeeting(id), item: "two" };
    const change = { ...asOf(other, meeting.latest()), recommended: [one, corrected] };
    expect(await meetings.commit(change)).toEqual({ committed: true });
    expect(await meetings.recommended(one.documentId)).toEqual([one]);
    expect(await meetings.recommended(streamOfMeeting(id))).toEqual([corrected]);
    expect(await meetings.recommended(name())).toEqual([]);
  });

  it("a meeting that is as long as the rules allow is kept whole, with hashes that pack to nothing smaller", async () => {
    const [meetings, id, other] = [await open(), name(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const change = asOf(other, meeting.latest());
    const lines = Array.from({ length: 450 }, (_, at): Line => {
      const facts = { item: "one", wordsCommitment: hashOf(at), at: startsAt, by: "P-003" };
      return { entry: at + 1, event: { type: "item-minuted", facts } };
    });
    const head = { ...change.head, meeting: { ...change.head.meeting, lines } };
    expect(await meetings.commit({ ...change, head })).toEqual({ committed: true });
    expect((await meetings.load({ meeting: other })).head).toEqual(head);
  });

  it("a meeting is among those to come until it is over, and among those that are over from then on", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    const lists = () =>
      Promise.all(
        [false, true].map(async (over) => (await meetings.list(over)).filter((one) => one.id === id)),
      );
    await meeting.convene();
    expect(await lists()).toEqual([[{ id, startsAt }], []]);
    await meeting.does({ name: "cancel", ...meeting.keeping, reasonCommitment: hashOf("why") });
    expect(await lists()).toEqual([[], [{ id, startsAt }]]);
  });

  it("a meeting is convened once, and each entry follows what it was decided on", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const convened = meeting.latest();
    await meeting.put("one");
    const put = meeting.latest();
    for (const change of [convened, put])
      expect(await meetings.commit(change)).toEqual({ committed: false, because: "conflict" });
    expect(await meetings.entries(id)).toHaveLength(2);
  });

  it("a command is carried out once; nothing by somebody who is not who they were, nor with a number that was given", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const other = name();
    const fresh = asOf(other, meeting.latest());
    const { authority } = await meetings.load({ meeting: id, person: chair });
    if (!authority) throw new Error(`${chair} is nobody`);
    const stale = { ...authority, version: authority.version + 1 };
    expect(await meetings.commit({ ...fresh, authority: stale })).toEqual({
      ...{ committed: false, because: "authority-changed" },
    });
    const guard = { name: numbersOf(other), version: 2, claims: [{ by: other, number: 2 }] };
    expect(await meetings.commit({ ...fresh, guard })).toEqual({
      committed: false,
      because: "guard-changed",
    });
    expect((await meetings.load({ meeting: other })).head).toBeNull();

    const once = { ...fresh, authority, command: hashOf(other), guard: { ...guard, version: 1 } };
    expect(await meetings.commit(once)).toEqual({ committed: true });
    expect(await meetings.commit(once)).toEqual({ committed: false, because: "command-done" });
    const { commandDone } = await meetings.load({ meeting: other, command: hashOf(other) });
    expect(commandDone).toBe(true);
    expect(await meetings.entries(other)).toEqual(fresh.entries);
  });
}
