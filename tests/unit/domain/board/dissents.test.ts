import { describe, expect, it } from "vitest";
import type { Votes } from "../../../../shared/domain/board/count.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { authority, hash, keeping, sitting } from "./meeting-acts.ts";

type Sitting = ReturnType<typeof sitting>;

const each = { ana: "for", ben: "for", cleo: "for", dan: "against", eve: "abstained" } as const;

/** A vote that dan dissented from, and that was wrong. */
function wrong(): Sitting & { moment: number } {
  const meeting = sitting();
  meeting.vote("one", { for: 3, against: 2, abstained: 0 });
  const moment = meeting.events.length;
  expect(meeting.enter({ type: "dissent-recorded", facts: { item: "one", person: "dan" } })).toBe("done");
  meeting.correct("motion-voted");
  expect(meeting.state()?.dissents).toEqual([{ item: "one", person: "dan" }]);
  return { ...meeting, moment };
}

const again = ({ vote, moment }: ReturnType<typeof wrong>, votes: Votes, more: object = {}) =>
  vote("one", votes, { moment, ...more });

describe("A dissent whose vote was wrong", () => {
  it.each<[string, (meeting: ReturnType<typeof wrong>) => unknown, string | null]>([
    [
      "stands where nobody's own vote is known",
      (of) => again(of, { for: 4, against: 1, abstained: 0 }),
      null,
    ],
    [
      "stands where they voted against",
      (of) => again(of, { for: 3, against: 1, abstained: 1 }, { each }),
      null,
    ],
    [
      "falls where they voted for",
      (of) =>
        again(of, { for: 3, against: 1, abstained: 1 }, { each: { ...each, dan: "for", ana: "against" } }),
      "voted-for",
    ],
    [
      "falls where all who were there voted for it, by their number alone",
      (of) => again(of, { for: 5, against: 0, abstained: 0 }),
      "voted-for",
    ],
    [
      "falls where nothing was resolved",
      (of) => again(of, { for: 2, against: 3, abstained: 0 }),
      "not-resolved",
    ],
    [
      "falls where they were not in the room",
      (of) => {
        of.enter({
          type: "room-left",
          facts: { person: "dan", item: "one", because: "away", moment: of.moment },
        });
        return again(of, { for: 4, against: 0, abstained: 0 });
      },
      "was-absent",
    ],
    [
      "falls where the item is put off",
      (of) => of.enter({ type: "item-deferred", facts: { item: "one" } }),
      "not-decided",
    ],
    [
      "falls where the item is taken off",
      (of) => of.doing({ name: "withdraw-item", ...keeping, item: "one" }),
      "not-decided",
    ],
  ])("%s, by an entry of its own", (_, act, because) => {
    const meeting = wrong();
    expect(act(meeting)).toBe("done");
    const fell = meeting.events.filter(({ type }) => type === "dissent-fell").map(({ facts }) => facts);
    expect(fell).toEqual(
      because === null ? [] : [{ item: "one", person: "dan", because, at: keeping.now, by: "sam" }],
    );
    const lines = meeting.state()?.lines.filter(({ event }) => event.type === "dissent-recorded");
    expect([meeting.state()?.dissents.length, lines?.length]).toEqual(because === null ? [1, 1] : [0, 0]);
  });

  it("is expressed anew by its own director once the record has it that they were not for it, within the days", () => {
    const meeting = wrong();
    again(
      meeting,
      { for: 5, against: 0, abstained: 0 },
      {
        each: { ana: "for", ben: "for", cleo: "for", dan: "for", eve: "for" },
      },
    );
    const dissent = (person: string, today: string) =>
      meeting.doing({
        ...{ name: "dissent-absent", by: authority(person, ["director"]), item: "one", today },
        ...{ awareOn: "2026-12-10", profile: bylaws, reasonCommitment: null },
      });
    expect(dissent("dan", "2026-12-11")).toBe("voted-for dan");
    meeting.correct("motion-voted");
    again(meeting, { for: 3, against: 1, abstained: 1 }, { each });
    expect(dissent("eve", "2026-12-11")).toBe("was-there eve");
    expect(dissent("dan", "2026-12-18")).toBe("too-late");
    expect(dissent("dan", "2026-12-17")).toBe("done");
    expect(meeting.state()?.dissents).toEqual([{ item: "one", person: "dan" }]);
  });

  it("is nobody’s who was there where each of them voted for it, and is of whoever was not", () => {
    const meeting = sitting();
    meeting.leave("eve");
    meeting.vote("one", { for: 4, against: 0, abstained: 0 });
    const dissents = (person: string) =>
      meeting.enter({ type: "dissent-recorded", facts: { item: "one", person } });
    expect([dissents("dan"), dissents("eve")]).toEqual(["voted-for dan", "was-absent eve"]);
  });

  it("is of whoever was a member as it was voted on, and has left since, and of nobody who joined for a later sitting", () => {
    const meeting = sitting();
    meeting.leave("eve");
    meeting.vote("one", { for: 3, against: 1, abstained: 0 });
    const to = "2026-12-20T15:00:00.000Z";
    meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to } });
    const members = ["ana", "ben", "cleo", "dan", "fay"];
    expect(meeting.doing({ name: "follow-members", members, now: keeping.now })).toBe("done");
    expect(meeting.state()).toMatchObject({ members, since: ["fay"] });
    const opens = { name: "open", ...keeping, now: to, chair: "ana", members } as const;
    expect(meeting.doing(opens)).toBe("done");
    const dissent = (person: string) =>
      meeting.doing({
        ...{ name: "dissent-absent", by: authority(person, ["director"]), item: "one", today: "2026-12-21" },
        ...{ awareOn: "2026-12-20", profile: bylaws, reasonCommitment: null },
      });
    expect([dissent("fay"), dissent("eve")]).toEqual(["not-a-member fay", "done"]);
  });

  it("is of no more who were there than did not vote for it by the count alone, and of whom it is by their votes", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 4, against: 1, abstained: 0 });
    const dissents = (person: string) =>
      meeting.enter({ type: "dissent-recorded", facts: { item: "one", person } });
    expect([dissents("dan"), dissents("eve")]).toEqual(["done", "too-many-dissents"]);
    const moment = meeting.events.findIndex(({ type }) => type === "motion-voted") + 1;
    const again = (votes: Votes, more: object = {}) => meeting.vote("one", votes, { moment, ...more });
    meeting.correct("motion-voted");
    again({ for: 3, against: 1, abstained: 1 });
    expect(dissents("eve")).toBe("done");
    meeting.correct("motion-voted");
    expect(again({ for: 4, against: 1, abstained: 0 })).toBe("dissents-differ");
    const four = { ana: "for", ben: "for", cleo: "for", dan: "for", eve: "against" };
    expect(again({ for: 4, against: 1, abstained: 0 }, { each: four })).toBe("done");
    expect(meeting.state()?.dissents).toEqual([{ item: "one", person: "eve" }]);
  });

  it("is not recorded of what was not resolved, and waits for a vote that an earlier putting off does not stand for", () => {
    const meeting = sitting();
    meeting.enter({ type: "item-deferred", facts: { item: "two" } });
    meeting.enter({ type: "item-deferred", facts: { item: "one" } });
    meeting.call("one");
    meeting.vote("one", { for: 1, against: 4, abstained: 0 });
    expect(meeting.enter({ type: "dissent-recorded", facts: { item: "one", person: "dan" } })).toBe(
      "not-resolved",
    );
    meeting.end();
    meeting.correct("motion-voted");
    const attest = { name: "attest-decisions", by: authority("ana", ["director"]) } as const;
    expect(meeting.doing({ ...attest, recordHash: hash, shownHash: hash })).toBe("items-open");
  });
});
