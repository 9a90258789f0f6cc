import { beforeEach, describe, expect, it } from "vitest";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { carryOutOnPerson } from "../../../shared/usecases/people/carry-out-on-person.ts";
import { changed, example, read } from "./changed.ts";
import { edited, today } from "./file.ts";
import { Killed, Registry } from "./world.ts";

let registry: Registry;
beforeEach(() => {
  registry = new Registry();
});

const changes = async (data: OrganisationData) => {
  const { steps } = await whatLoadingChanges(registry.deps, data);
  return steps.map(({ change }) => change);
};
const stays = async (data: OrganisationData) => (await whatLoadingChanges(registry.deps, data)).kept;
const roster = () => registry.organisation?.roster ?? {};

describe("loading an organisation", () => {
  it("enters all of it, each thing once", async () => {
    await registry.load(example);
    expect(roster()["director"]).toEqual(["P-008", "P-009", "P-010", "P-011", "P-012"]);
    expect([registry.donors.size, registry.partners.size, registry.subscriptions.size]).toEqual([2, 1, 2]);
    expect([registry.policies.size, registry.records.size, registry.obligations.size]).toEqual([6, 2, 2]);
  });

  it.each([
    ["the same", example],
    ["one in which much changed", changed],
  ])("changes nothing the second time: %s", async (_, data) => {
    await registry.load(example);
    await registry.load(data);
    const before = JSON.stringify(registry.state, asPlain);
    registry.now = "2026-11-27T09:00:00.000Z";
    expect(await registry.load(data)).toBe(0);
    expect(JSON.stringify(registry.state, asPlain)).toBe(before);
  });

  it("finds whoever is new with the address that somebody is to give up: it is theirs until another is confirmed", async () => {
    await registry.load(example);
    const newcomer = (left: string) =>
      read(
        edited(
          ["irene.marchand@", "irene.m@"],
          [
            "\n\n# Who funds.",
            "\n  - { id: P-030, name: Ana Lopes, email: irene.marchand@ibcr.example, lang: en, office: dakar, roles: [director] }\n\n# Who funds.",
          ],
          ...(left === ""
            ? []
            : [["name: Irène Marchand", `name: Irène Marchand\n    left: ${left}`] as const]),
        ),
      );
    const { taken } = await whatLoadingChanges(registry.deps, newcomer(""));
    const email = "irene.marchand@ibcr.example";
    const of = { kind: "person", id: "P-008" };
    expect(taken).toEqual([
      { path: ["people", example.people.length, "email"], code: "address-taken", email, of },
    ]);
    expect((await whatLoadingChanges(registry.deps, newcomer("2026-11-20"))).taken).toEqual([]);
  });

  it.each(["before", "after"] as const)(
    "ends the same when it is killed %s any write, and run again",
    async (when) => {
      for (const data of [example, changed]) {
        const begun = async () => {
          const world = new Registry();
          if (data !== example) await world.load(example);
          return world;
        };
        const whole = await begun();
        const from = whole.writes;
        await whole.load(data);
        expect(whole.writes - from).toBeGreaterThan(10);
        for (let at = from; at < whole.writes; at += 1) {
          const world = await begun();
          world.kill = { at, when };
          await expect(world.load(data)).rejects.toThrow(Killed);
          world.kill = null;
          await world.load(data);
          expect(world.state, `killed ${when} write ${at}`).toEqual(whole.state);
        }
      }
    },
  );

  it("never lifts what is held back from an address, nor takes a person's version back", async () => {
    await registry.load(example);
    const held = { suppressed: "bounced" } as const;
    registry.contacts.set("person P-005", { ...contactOf("person P-005"), ...held });
    for (const [id, donor] of registry.donors)
      registry.donors.set(id, { ...donor, contact: { ...donor.contact, ...held } });
    const version = (await registry.people.load({ person: "P-004" })).version;
    const data = read(
      edited(
        ["name: Hannah Weiss", "name: Hannah Weiss-Roy"],
        ["name: James Whitfield", "name: Jim Whitfield"],
        ["sophie.lambert@rive-claire", "Sophie.Lambert@Rive-Claire"],
        ["name: Sophie Lambert", "name: Sophie L."],
        ["roles: [mel-officer]", "roles: [mel-officer, programme-officer]"],
      ),
    );
    await registry.load(data);
    await registry.load(example);
    expect(contactOf("person P-005")).toMatchObject({ name: "Hannah Weiss", ...held });
    for (const { contact } of registry.donors.values()) expect(contact).toMatchObject(held);
    expect((await registry.people.load({ person: "P-004" })).version).toBeGreaterThan(version + 1);
  });

  it("has who left out at once, before anybody else is changed, whether or not their role is vacant", async () => {
    await registry.load(example);
    const data = read(
      edited(["roles: [executive-director]", "roles: [executive-director]\n    left: 2026-11-25"]),
    );
    expect(await changes(data)).toEqual([
      { thing: "person", id: "P-006", differences: [{ differs: "left" }] },
    ]);
    await registry.load(data);
    expect(roster()["executive-director"]).toBeUndefined();
    expect(registry.people.persons.get("P-006")?.active).toBe(false);
    const entries = await registry.people.entries("P-006");
    expect(entries.map(({ type }) => type)).toEqual(["person-registered", "person-left"]);
    const all = await changes({ ...changed, people: [...changed.people].reverse() });
    expect(all.find(({ thing }) => thing === "person")).toMatchObject({ id: "P-005" });
  });

  it("asks people in the order of the file", async () => {
    await registry.load(example);
    await registry.load({ ...example, people: [...example.people].reverse() });
    expect(roster()["director"]).toEqual(["P-012", "P-011", "P-010", "P-009", "P-008"]);
  });

  it("makes of another address a proposal, which is told at both and waits for a second person", async () => {
    await registry.load(example);
    registry.rows.length = 0;
    const data = read(edited(["irene.marchand@", "i.marchand@"]));
    await registry.load(data);
    expect(contactOf("person P-008").email).toBe("irene.marchand@ibcr.example");
    const asked = registry.rows.map(({ effect }) => effect.effect);
    expect(asked).toEqual(["address-mail", "address-note", "address-note", "ask-anew"]);
    expect(registry.rows[0]?.effect).toMatchObject({ person: "P-006", by: null });
    expect(await registry.load(data)).toBe(0);
    expect(await stays(data)).toContainEqual({ thing: "person", id: "P-008", why: "address-waits" });
  });

  it("says that a second person refused the address that the file has", async () => {
    await registry.load(example);
    const data = read(edited(["irene.marchand@", "i.marchand@"]));
    await registry.load(data);
    const { actor: by } = await registry.deps.people.load({ person: "P-008", actor: "P-006" });
    if (!by) throw new Error("nobody is asked");
    const { confirmsAddresses } = await registry.deps.directory.organisation();
    const answer = { change: 1, by, confirmsAddresses, now: registry.now, reasonCommitment: "0".repeat(64) };
    const refused = await carryOutOnPerson(registry.deps, "P-008", { name: "refuse-address", ...answer });
    expect(refused).toMatchObject({ ok: true });
    expect(await registry.load(data)).toBe(0);
    expect(await stays(data)).toContainEqual({ thing: "person", id: "P-008", why: "address-refused" });
  });

  const out = [{ active: false }, { roles: ["programme-officer"] }];
  it.each(out)("puts what waits for whoever confirms no more to the next in line: %j", async (as) => {
    await registry.load(example);
    const data = read(edited(["irene.marchand@", "i.marchand@"]));
    await registry.load(data);
    const asked = () => registry.people.heads.get("P-008")?.person.proposal?.asked;
    expect(asked()).toBe("P-006");
    const people = data.people.toReversed().map((one) => (one.id === "P-006" ? { ...one, ...as } : one));
    await registry.load({ ...data, people });
    expect(asked()).toBe("P-009");
    expect(await registry.load({ ...data, people })).toBe(0);
  });

  it("has another address of a donor at once, tells it at both, and mail goes there again", async () => {
    await registry.load(example);
    registry.rows.length = 0;
    const [id = ""] = registry.donors.keys();
    const donor = registry.donors.get(id);
    if (!donor) throw new Error("there is no donor");
    registry.donors.set(id, { ...donor, contact: { ...donor.contact, suppressed: "bounced" } });
    await registry.load(read(edited(["sophie.lambert@", "s.lambert@"])));
    expect(registry.donors.get(id)?.contact).toMatchObject({
      email: "s.lambert@rive-claire.example",
      suppressed: null,
    });
    expect(registry.rows.map(({ effect }) => effect)).toMatchObject([
      { effect: "address-note", at: "old", recipient: { kind: "donor", id } },
      { effect: "address-note", at: "new", recipient: { kind: "donor", id } },
    ]);
  });

  it("leaves plans and agreements as they are on record: what changes them is an amendment", async () => {
    await registry.load(example);
    const data = read(edited(["end: 2029-12-31", "end: 2030-12-31"], ["target: 450", "target: 400"]));
    expect(await changes(data)).toEqual([]);
    expect((await stays(data)).map(({ thing, why }) => `${thing} ${why}`)).toEqual([
      "plan on-record",
      "agreement on-record",
    ]);
  });

  it("changes what is due until its report is opened, and not after", async () => {
    await registry.load(example);
    const id = "PA-2025-014-R2";
    const data = read(
      edited(["dueOn: 2027-07-21\n    author: P-001", "dueOn: 2027-07-25\n    author: P-002"]),
    );
    expect(await changes(data)).toEqual([
      {
        ...{ thing: "obligation", id, how: "changed" },
        fields: [
          { field: "dueOn", from: "2027-07-21", to: "2027-07-25" },
          { field: "author", from: "P-001", to: "P-002" },
        ],
      },
    ]);
    await registry.load(data);
    const opened = registry.obligations.get(id);
    if (!opened) throw new Error("it is not due");
    registry.obligations.set(id, { ...opened, dueAt: null });
    expect(await changes(example)).toEqual([]);
    expect(await stays(example)).toEqual([{ thing: "obligation", id, why: "report-open" }]);
    expect(await registry.load(data)).toBe(0);
  });

  it("has what should have fallen due before fall due at once, and not late", async () => {
    await registry.load(example);
    expect(registry.obligations.get("PA-2025-014-R1")).toMatchObject({ dueAt: today });
    expect(registry.obligations.get("PA-2025-014-R2")).toMatchObject({ dueAt: "2027-05-26T04:00:00.000Z" });
  });

  it("never subscribes anybody again who took it back", async () => {
    await registry.load(example);
    for (const [key, one] of registry.subscriptions)
      registry.subscriptions.set(key, { ...one, status: "unsubscribed", consent: null });
    expect(await registry.load(example)).toBe(0);
    expect(await stays(example)).toEqual([
      { thing: "subscription", id: "northern-lantern-fund report-published", why: "taken-back" },
      { thing: "subscription", id: "northern-lantern-fund governance-adopted", why: "taken-back" },
    ]);
  });

  it("stops where somebody else changed something meanwhile, and overwrites nothing", async () => {
    await registry.load(example);
    const loading = await whatLoadingChanges(registry.deps, changed);
    const [partner] = registry.partners.values();
    if (!partner) throw new Error("there is no partner");
    registry.partners.set(partner.told.id, { ...partner, told: { ...partner.told, name: "Yiriwa" } });
    const step = loading.steps.find(({ change }) => change.thing === "partner");
    expect(await step?.carryOut(registry.deps)).toEqual({
      ok: false,
      refusal: { code: "changed-meanwhile" },
    });
    expect(registry.partners.get(partner.told.id)?.told.name).toBe("Yiriwa");
  });

  const contactOf = (name: string) => {
    const contact = registry.contacts.get(name);
    if (!contact) throw new Error(`nobody is known as ${name}`);
    return contact;
  };
});

/** Maps as lists, to be compared in words. */
const asPlain = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
