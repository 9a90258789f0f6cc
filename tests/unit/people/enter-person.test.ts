import { describe, expect, it } from "vitest";
import type { Person } from "../../../shared/domain/organisation/organisation.ts";
import type { PersonData } from "../../../shared/usecases/people/enter-person.ts";
import { differencesOf, enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { personOnFile } from "../../../shared/usecases/people/on-file.ts";
import { PeopleWorld } from "./world.ts";

const anna: PersonData = {
  id: "P-900",
  name: "Anna Diop",
  email: "anna.diop@ibcr.example",
  roles: ["director"],
  office: "dakar",
  lang: "fr",
  active: true,
};

const types = async (world: PeopleWorld, id = anna.id) =>
  (await world.people.entries(id)).map(({ type }) => type);

/** Enters her, then enters her as she is to stand later. */
async function changed(later: Partial<PersonData>): Promise<PeopleWorld> {
  const world = new PeopleWorld();
  await enterPerson(world.deps, anna);
  await enterPerson(world.deps, { ...anna, ...later });
  return world;
}

describe("entering a person", () => {
  it.each<[string, Partial<PersonData>, string[]]>([
    ["stays as they are", {}, []],
    ["has roles named in another order, or twice", { roles: ["director", "director"] }, []],
    ["has an address in other letters", { email: "Anna.Diop@IBCR.example" }, []],
    ["gets a role", { roles: ["director", "treasurer"] }, ["person-roles-changed"]],
    ["loses every role", { roles: [] }, ["person-roles-changed"]],
    ["moves", { office: "bamako" }, ["person-moved"]],
    ["reads English", { lang: "en" }, ["person-moved"]],
    ["has another name", { name: "Anna Diop-Ba" }, ["person-renamed"]],
    ["leaves", { active: false }, ["person-left"]],
    ["has another address", { email: "anna@elsewhere.example" }, ["address-change-proposed"]],
    [
      "leaves, with another address",
      { active: false, email: "a@b.example" },
      ["person-left", "address-change-proposed"],
    ],
  ])("who %s", async (_, later, made) => {
    const world = await changed(later);
    expect(await types(world)).toEqual(["person-registered", ...made]);
    await enterPerson(world.deps, { ...anna, ...later });
    expect(await types(world)).toEqual(["person-registered", ...made]);
  });

  it("says what would change before it does", async () => {
    const world = await changed({});
    const onFile = await personOnFile(world.deps, anna.id);
    const entries = await world.people.entries(anna.id);
    const later = { ...anna, roles: ["treasurer"], name: "A. Diop", email: "a@b.example", active: false };
    expect(differencesOf(later, onFile, entries)).toEqual([
      { differs: "left" },
      { differs: "roles", granted: ["treasurer"], ended: ["director"] },
      { differs: "name", from: "Anna Diop" },
      { differs: "address", from: "anna.diop@ibcr.example" },
    ]);
    expect(differencesOf(anna, onFile, entries)).toEqual([]);
    expect(differencesOf(anna, await personOnFile(world.deps, "P-901"), [])).toEqual([{ differs: "new" }]);
  });

  it("keeps the roster, in its order, and the version of their authority rises with each change", async () => {
    const world = new PeopleWorld();
    const before = world.roster["director"] ?? [];
    const version = () => world.authorities.get(anna.id)?.version;
    await enterPerson(world.deps, anna);
    expect(world.roster["director"]).toEqual([...before, anna.id]);
    expect(version()).toBe(1);
    await enterPerson(world.deps, { ...anna, roles: ["director", "patron"] });
    expect(world.roster).toMatchObject({ director: [...before, anna.id], patron: [anna.id] });
    await enterPerson(world.deps, { ...anna, active: false });
    expect(world.roster["director"]).toEqual(before);
    expect(world.roster["patron"]).toBeUndefined();
    expect(world.authorities.get(anna.id)).toMatchObject({ active: false, version: 3 });
    await enterPerson(world.deps, anna);
    expect(version()).toBe(4);
  });

  it("has the hours of the office", async () => {
    const world = await changed({ office: "kinshasa" });
    expect(world.people.persons.get(anna.id)).toMatchObject({
      timeZone: "Africa/Kinshasa",
    } satisfies Partial<Person>);
  });

  it("takes nothing back of what holds mail from their address", async () => {
    const world = await changed({});
    world.contacts.set("person P-900", { name: anna.name, email: anna.email, suppressed: "bounced" });
    await enterPerson(world.deps, { ...anna, name: "Anna D.", roles: [] });
    expect(world.contacts.get("person P-900")).toEqual({
      name: "Anna D.",
      email: anna.email,
      suppressed: "bounced",
    });
  });

  it("is not proposed again by a file once a second person has refused the address", async () => {
    const later = { ...anna, email: "anna@elsewhere.example" };
    const world = await changed(later);
    await world.refuse(anna.id);
    await enterPerson(world.deps, later);
    expect(await types(world)).toEqual([
      "person-registered",
      "address-change-proposed",
      "address-change-refused",
    ]);
    await enterPerson(world.deps, { ...anna, email: "anna@third.example" });
    expect((await types(world)).at(-1)).toBe("address-change-proposed");
  });

  it("holds when two enter people at one moment, and neither is lost from the roster", async () => {
    const world = new PeopleWorld();
    const more = ["P-901", "P-902", "P-903"].map((id) => ({ ...anna, id, email: `${id}@ibcr.example` }));
    await Promise.all(more.map((each) => enterPerson(world.deps, each)));
    expect(world.roster["director"]?.slice(-3).sort()).toEqual(["P-901", "P-902", "P-903"]);
  });

  it.each([
    ["accord@ibcr.example", "own-address"],
    ["Accord+board@IBCR.example", "own-address"],
    ["no-reply@ibcr.example", "own-address"],
    ["anna@bounces.ibcr.example", "own-address"],
    ["anna@a.bounces.ibcr.example", "own-address"],
    ["operators@ibcr.example", "own-address"],
    ["secretariat@ibcr.example", "answers-address"],
  ])("enters nobody with %s, which is no person’s", async (email, code) => {
    const world = new PeopleWorld();
    expect(await enterPerson(world.deps, { ...anna, email })).toEqual({
      ok: false,
      refusal: { code },
    });
    expect(await types(world)).toEqual([]);
  });
});
