import { beforeEach, describe, expect, it } from "vitest";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { example } from "./changed.ts";
import { Registry } from "./world.ts";

let registry: Registry;
beforeEach(async () => {
  registry = new Registry();
  await registry.load(example);
});

const corrected = "corrected@donor.example";

/** The secretary corrects on her page the address that is on file. */
function correct(those: Registry["donors"], email = corrected): string {
  const [[id, one] = []] = those;
  if (id === undefined || !one) throw new Error("there is nobody");
  const contact = { ...one.contact, email };
  those.set(id, { ...one, contact, correctedFrom: [...one.correctedFrom, one.contact.email] });
  return id;
}

/** The example's file with other words for its donors' contacts. */
const withContacts = (change: object): OrganisationData => ({
  ...example,
  donors: example.donors.map((donor) => ({ ...donor, contact: { ...donor.contact, ...change } })),
});

describe("an address that the secretary corrected since a file brought it", () => {
  it.each(["donor", "partner"] as const)(
    "stays, whoever loads the %s's file again, and it says why",
    async (thing) => {
      const those = thing === "donor" ? registry.donors : registry.partners;
      const id = correct(those);
      const { kept, steps } = await whatLoadingChanges(registry.deps, example);
      expect([steps, kept]).toEqual([[], [{ thing, id, why: "corrected-since" }]]);
      await registry.load(example);
      expect(those.get(id)?.contact.email).toBe(corrected);
    },
  );

  it("stays where the file brings another name, which is entered", async () => {
    const id = correct(registry.donors);
    await registry.load(withContacts({ name: "Ana Lopes" }));
    expect(registry.donors.get(id)?.contact).toMatchObject({ email: corrected, name: "Ana Lopes" });
    expect((await whatLoadingChanges(registry.deps, example)).kept).toHaveLength(1);
  });

  it("is as the file says once that has it too", async () => {
    correct(registry.donors);
    await registry.load(withContacts({ email: corrected }));
    expect((await whatLoadingChanges(registry.deps, withContacts({ email: corrected }))).kept).toEqual([]);
  });

  it("stays when it is corrected once more, and the file has the one of in between", async () => {
    const id = correct(registry.donors);
    await registry.load(withContacts({ email: corrected }));
    correct(registry.donors, "again@donor.example");
    await registry.load(withContacts({ email: corrected }));
    expect(registry.donors.get(id)?.contact.email).toBe("again@donor.example");
  });

  it("gives way to another one that the file brings, which the next file changes as ever", async () => {
    const id = correct(registry.donors);
    await registry.load(withContacts({ email: "newer@donor.example" }));
    expect(registry.donors.get(id)?.contact.email).toBe("newer@donor.example");
    await registry.load(example);
    expect(registry.donors.get(id)?.contact.email).not.toBe("newer@donor.example");
  });
});
