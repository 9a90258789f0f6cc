import { describe, expect, it, vi } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { holdsOn, standingOf } from "../../../shared/domain/documents/governance/standing.ts";
import { nextDatesLook } from "../../../shared/domain/documents/kinds.ts";
import { standingInWords } from "../../../shared/views/documents/governance.tsx";
import { approves, Room, type What } from "../histories/governance-room.ts";

/** What nobody could go through with as its day comes does not begin: it was asked as it was submitted, and roles are held by others since. */

const day = "2027-01-10";
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, " ");

/** A policy, or rules of the board, that were adopted and hold on a later day, or from their adoption. */
async function adopted(what: What, effectOn: string, vacant: string | null = null) {
  const room = new Room(what);
  const { place, world } = room;
  const basis = await room.basisOf(what, null);
  await place.open("GD-1", basis);
  const noted = { id: "GD-1", what, replaces: null, days: 25, effectOn } as never;
  expect(await place.submit("GD-1", room.typedOf(basis, noted))).toBe("submitted");
  const { directory, records } = world.deps;
  const whole = await directory.organisation();
  const vacate = (role: string) =>
    vi
      .spyOn(directory, "organisation")
      .mockImplementation(async () => ({ ...whole, roster: { ...whole.roster, [role]: [] } }));
  if (vacant !== null) vacate(vacant);
  await place.adopt("GD-1", world.now);
  return {
    ...{ place, vacate },
    filled: () => vi.mocked(directory.organisation).mockRestore(),
    tail: () => place.tailOf("GD-1"),
    version: async () =>
      what === "approval"
        ? (await records.policy(approves))?.version
        : (await directory.organisation()).bylaws.version,
    events: () => place.memoryOf("GD-1").entries.map((entry) => upcast(entry).event.type),
    rowsOf: (...effects: string[]) =>
      [...place.memoryOf("GD-1").rows.values()].filter(({ row }) => effects.includes(row.effect.effect)),
    told: () =>
      [...place.memoryOf("GD-1").rows.values()].flatMap(({ row: { effect } }) =>
        effect.effect === "tell" && effect.template === "governance-held-back" ? [effect.role] : [],
      ),
  };
}

/** What it is, which role is vacant as its day comes, and what is said of it. */
const rows: [What, string, RegExp, RegExp][] = [
  ["approval", "legal-officer", /nobody holds the role “[^”]+”/, /personne n’exerce le rôle « [^»]+ »/],
  ["rules", "secretary", /nobody holds the role “[^”]+”/, /personne n’exerce le rôle « [^»]+ »/],
];

describe.each(rows)(
  "what the board adopted (%s), whose day comes while the role %s is vacant",
  (what, role, en, fr) => {
    it("is held back: what was before it goes on, everybody reads why, and it is in force once somebody holds the role", async () => {
      const { place, vacate, filled, tail, version, events, told } = await adopted(what, day);
      const before = await version();
      vacate(role);
      await place.look("GD-1", `${day}T18:00:00.000Z`);
      expect(standingOf(tail(), day)).toMatchObject({ is: "held-back", on: day });
      expect([holdsOn(tail(), day), tail().inForceOn]).toEqual([false, null]);
      expect(plain(standingInWords("en", tail(), day))).toMatch(en);
      expect(plain(standingInWords("fr", tail(), day))).toMatch(fr);
      expect(told()).toEqual(["secretary", "executive-director"]);
      // It is looked at again each morning, and said once more only where something else holds it back.
      const now = "2027-01-11T18:00:00.000Z";
      expect(nextDatesLook(place.reportOf("GD-1"), now, "America/Montreal")).toBe("2027-01-12T13:00:00.000Z");
      await place.look("GD-1", now);
      expect(events().filter((type) => type === "governance-held-back")).toHaveLength(1);
      filled();
      expect(await version()).toBe(before);
      await place.look("GD-1", "2027-01-13T18:00:00.000Z");
      expect(tail()).toMatchObject({ inForceOn: "2027-01-13" });
      expect(standingOf(tail(), "2027-01-13")).toMatchObject({ since: "2027-01-13" });
      expect(await version()).toBe((before ?? 0) + 1);
    });

    it("is held back as it is adopted, where it would be in force at once", async () => {
      const { tail, filled, events, rowsOf } = await adopted(what, "2026-11-24", role);
      filled();
      expect(events()).toContain("governance-held-back");
      expect(events()).not.toContain("governance-in-force");
      expect([tail().inForceOn, tail().heldBack?.because]).toMatchObject([
        null,
        [{ code: "nobody-holds", role: { id: role } }],
      ]);
      expect(rowsOf("put-policy", "put-bylaws")).toEqual([]);
    });
  },
);

it("a policy that everybody can go through with is in force on its day", async () => {
  const { place, tail } = await adopted("approval", day);
  await place.look("GD-1", `${day}T18:00:00.000Z`);
  expect(tail()).toMatchObject({ inForceOn: day });
  expect(tail().heldBack).toBeUndefined();
});
