import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { policySaid } from "../../../shared/domain/documents/governance/approval/rows.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceBegins, heldAgainst } from "../../../shared/domain/documents/governance/beginning.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";
import { example } from "../histories/example.ts";

const policies = example.policies;
const policyOf = (id: string) => {
  const found = policies.find((one) => one.id === id);
  if (!found) throw new Error(`the example has no policy ${id}`);
  return found;
};

/** What a form asks besides its rows. */
const about: Typed = {
  ...{ "purpose.en": "Who approves what.", "purpose.fr": "Qui approuve quoi." },
  ...{ owner: "executive-director", "change.why": "The committee decides on more." },
  ...{ effectOn: "2026-11-24", reviewOn: "2029-11-24" },
};

const basisOn = (id: string): GovernanceBasis => ({
  ...{ kind: "governance", lang: "en", type: "approval-policy", begunOn: "2026-11-23", replaces: null },
  title: { en: "Who approves agreements", fr: "Qui approuve les ententes" },
  roles: Object.keys(example.people.length > 0 ? rosterRoles : {}),
  ...{ approves: id, approval: { policy: policyOf(id), currency: "CAD" } },
});

const rosterRoles = Object.fromEntries(
  example.people.flatMap(({ roles }) => roles.map((role) => [role, true])),
);

const read = (basis: GovernanceBasis, typed: Typed) => {
  const found = readContent(governanceDefinition(basis), typed, "2026-11-23");
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return found.content.values;
};

describe("the form of an approval policy", () => {
  it.each(policies.map(({ id }) => id))("begins with %s as it is in force, and says the same again", (id) => {
    const basis = basisOn(id);
    const values = read(basis, { ...governanceBegins(basis), ...about });
    expect(basis.approval && policySaid(basis.approval, values)).toEqual(policyOf(id));
  });
});

/** The committee's threshold of agreements is another. */
const raised = (typed: Typed): Typed => {
  const [row = ""] = Object.entries(typed).flatMap(([name, said]) =>
    name.endsWith(".role") && said === "agreements-committee" ? [name.slice(0, -".role".length)] : [],
  );
  return { ...typed, [`${row}.above`]: "150000" };
};

describe("an approval policy that the board adopted", () => {
  const adopted = async (effectOn = "2026-11-24") => {
    const place = governanceInMemory();
    const basis = basisOn("partnership-agreement");
    await place.open("GD-1", basis);
    const typed = { ...raised({ ...governanceBegins(basis), ...about }), effectOn };
    expect(await place.submit("GD-1", typed)).toBe("submitted");
    await place.adopt("GD-1");
    return place;
  };
  const inForce = (place: Awaited<ReturnType<typeof adopted>>) =>
    place.world.deps.records.policy("partnership-agreement");
  const committee = { stages: expect.arrayContaining([expect.objectContaining({ id: "committee" })]) };
  const threshold = (policy: Awaited<ReturnType<typeof inForce>>) =>
    policy?.stages.find(({ id }) => id === "committee")?.lanes[0]?.when?.above?.minorUnits;

  it("is in force as the next version, with the document that says so", async () => {
    const policy = await inForce(await adopted());
    expect(policy).toMatchObject({ ...committee, version: 5, adoptedBy: ["GD-1"] });
    expect(threshold(policy)).toBe(15_000_000);
  });

  it("comes in force on its day, and not before", async () => {
    const place = await adopted("2027-03-01");
    await place.look("GD-1", "2027-02-28T12:00:00.000Z");
    expect(await inForce(place)).toEqual(policyOf("partnership-agreement"));
    await place.look("GD-1", "2027-03-01T12:00:00.000Z");
    expect(threshold(await inForce(place))).toBe(15_000_000);
  });

  it("is put in force once, however often its row is carried out", async () => {
    const place = await adopted();
    const before = await inForce(place);
    await place.relay("GD-1");
    expect(await inForce(place)).toEqual(before);
  });

  it("leaves what is open on the version that it was opened with", async () => {
    const before = policyOf("partnership-agreement");
    const pinned = pinPolicy(before, {}, "author");
    const now = await inForce(await adopted());
    expect([pinned.version, now && pinPolicy(now, {}, "author").version]).toEqual([4, 5]);
    expect(pinned.hash).toBe(hashOf(before));
  });

  it("is changed again from how it is in force by then, and its first change gives way", async () => {
    const place = await adopted();
    const policy = await inForce(place);
    if (!policy) throw new Error("none is in force");
    const basis: GovernanceBasis = {
      ...basisOn("partnership-agreement"),
      approval: { policy, currency: "CAD" },
    };
    await place.open("GD-2", basis);
    const typed = { ...governanceBegins(basis), ...about };
    expect(Object.values(typed)).toContain("150,000.00");
    expect(await place.submit("GD-2", { ...typed, "stages.s1.days": "6" })).toBe("submitted");
    await place.adopt("GD-2");
    expect(await inForce(place)).toMatchObject({ version: 6, adoptedBy: ["GD-1", "GD-2"] });
    expect(place.tailOf("GD-1").replaced).toMatchObject({ by: "GD-2" });
    // A row of the first one that comes again after all changes nothing.
    await place.relay("GD-1");
    expect(await inForce(place)).toMatchObject({ version: 6 });
  });

  it("is reviewed as any other: the clock opens its revision, with its stages and lanes as they are in force by then", async () => {
    const place = await adopted();
    await place.revise("GD-1", "2029-08-26T13:00:00.000Z");
    const [id = ""] = place.ids().filter((one) => one !== "GD-1" && place.memoryOf(one).head);
    const { basis, head } = place.memoryOf(id);
    if (basis?.kind !== "governance") throw new Error("no revision was opened");
    expect([basis.approves, head?.report.dueOn]).toEqual(["partnership-agreement", "2029-11-24"]);
    expect(basis.approval?.policy).toEqual(await inForce(place));
    // In the language of whoever writes it.
    expect(Object.values(governanceBegins(basis)).join(" ")).toMatch(/150.000[.,]00/);
  });

  it("has one change at a time: who begins from the same version is told who was first", async () => {
    const place = await adopted();
    const basis = basisOn("partnership-agreement");
    await place.open("GD-3", basis);
    const refused = await place.submit("GD-3", { ...governanceBegins(basis), ...about });
    expect(refused).toMatchObject({ code: "amended-first", by: "GD-1" });
  });
});

describe("what changes of an approval policy", () => {
  it("stands row by row beside what is in force", () => {
    const basis = basisOn("partnership-agreement");
    const typed = raised({ ...governanceBegins(basis), ...about });
    const own = read(basis, typed);
    const before = heldAgainst(basis) ?? {};
    const of = (values: typeof own) => ({ schema: "", lang: "en" as const, values });
    const changed = compareContents(governanceDefinition(basis), of(before), of(own))
      .filter(({ field }) => field.name.startsWith("lanes.") || field.name.startsWith("stages."))
      .map(({ field, before: was, after }) => [field.row?.label.en, was, after]);
    expect(changed).toEqual([["committing to more than (CAD)", 10_000_000, 15_000_000]]);
  });
});
