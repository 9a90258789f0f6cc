import { beforeEach, describe, expect, it } from "vitest";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { example, read } from "./changed.ts";
import { edited, inOrder } from "./file.ts";
import { Registry } from "./world.ts";

let registry: Registry;
beforeEach(async () => {
  registry = new Registry();
  await registry.load(example);
});

const stays = async (data: OrganisationData) => (await whatLoadingChanges(registry.deps, data)).kept;
const roster = () => registry.organisation?.roster ?? {};

describe("whoever and whatever is on file and not in the file", () => {
  it("is left alone, and it is said", async () => {
    const without = { ...example, people: example.people.filter(({ id }) => id !== "P-009") };
    expect((await whatLoadingChanges(registry.deps, without)).steps).toEqual([]);
    expect(await stays(without)).toContainEqual({ thing: "person", id: "P-009", why: "not-in-file" });
    await registry.load({ ...without, donors: [], partners: [], policies: [], obligations: [] });
    expect(roster()["director"]).toContain("P-009");
    expect([registry.donors.size, registry.policies.size, registry.obligations.size]).toEqual([2, 6, 2]);
  });

  it("is said to stay, of every kind of thing", async () => {
    await registry.load({
      ...example,
      people: [...example.people, { ...someone("P-020"), roles: [] }, { ...someone("P-021"), active: false }],
    });
    const nothing = { donors: [], partners: [], policies: [], plans: [], agreements: [], obligations: [] };
    const left = async (data: OrganisationData) =>
      (await stays(data)).map(({ thing, id, why }) => `${thing} ${id} ${why}`);
    expect(await left({ ...example, ...nothing })).toEqual(
      [
        "person P-020",
        "donor fondation-rive-claire",
        "donor northern-lantern-fund",
        "subscription northern-lantern-fund governance-adopted",
        "subscription northern-lantern-fund report-published",
        "partner yiriwa-denw",
        "policy agreement-amendment",
        "policy governance-document",
        "policy partnership-agreement",
        "policy plan-amendment",
        "policy results-report",
        "policy strategic-plan",
        "plan SP-2025-2029",
        "agreement PA-2025-014",
        "obligation PA-2025-014-R1",
        "obligation PA-2025-014-R2",
      ].map((what) => `${what} not-in-file`),
    );
    for (const [key, one] of registry.subscriptions)
      registry.subscriptions.set(key, { ...one, status: "unsubscribed", consent: null });
    const donors = example.donors.map((donor) => ({ ...donor, subscriptions: [] }));
    expect(await left({ ...example, donors })).toEqual(["person P-020 not-in-file"]);
  });

  const someone = (id: string) => ({
    ...{ id, name: "Ana Lopes", email: `${id}@ibcr.example`, office: "dakar" },
    ...({ lang: "fr", active: true, roles: [] } as const),
  });

  it("stays an office and a holiday beside those that the file adds", async () => {
    const { organisation } = example;
    const data = {
      ...example,
      organisation: {
        ...organisation,
        offices: organisation.offices.filter(({ id }) => id !== "kinshasa"),
        holidays: ["2028-12-25"],
      },
      people: example.people.filter(({ office }) => office !== "kinshasa"),
    };
    await registry.load(data);
    expect(registry.organisation?.offices.map(({ id }) => id)).toContain("kinshasa");
    expect(registry.organisation?.holidays).toEqual([...organisation.holidays, "2028-12-25"]);
    expect(await stays(data)).toContainEqual({ thing: "office", id: "kinshasa", why: "not-in-file" });
    expect(await stays(data)).toContainEqual({ thing: "holiday", id: "2026-12-25", why: "not-in-file" });
  });

  it("stays who reads answers, who stands in and how long addresses are held, until the file says that nobody does", async () => {
    const without = read(
      edited(
        [/ {2}correspondence:\n(?: {4}.*\n)+/.exec(inOrder)?.[0] ?? "-", ""],
        ["  deputies: { secretary: executive-director }\n", ""],
        ["  addressHoldDays: 3\n", ""],
      ),
    );
    const held = { ...example, organisation: { ...example.organisation, addressHoldDays: 5 } };
    await registry.load(held);
    const { organisation } = registry;
    const { steps, kept } = await whatLoadingChanges(registry.deps, without);
    expect(steps).toEqual([]);
    expect(kept.map(({ thing, id, why }) => `${thing} ${id} ${why}`)).toEqual([
      "organisation correspondence not-in-file",
      "organisation deputies not-in-file",
      "organisation addressHoldDays not-in-file",
    ]);
    const [donor] = without.donors;
    const answers = organisation?.correspondence?.replyTo.fr ?? "";
    const toAnswers = donor && { ...donor, contact: { ...donor.contact, email: answers } };
    const { taken } = await whatLoadingChanges(registry.deps, {
      ...without,
      donors: toAnswers ? [toAnswers] : [],
    });
    expect(taken).toMatchObject([{ path: ["donors", 0, "contact", "email"], code: "answers-address" }]);
    await registry.load({ ...without, organisation: { ...without.organisation, holidays: ["2028-12-25"] } });
    const { correspondence, deputies, addressHoldDays } = registry.organisation ?? {};
    expect({ correspondence, deputies, addressHoldDays }).toEqual({
      correspondence: organisation?.correspondence,
      deputies: organisation?.deputies,
      addressHoldDays: 5,
    });
    await registry.load(
      read(
        edited(
          [/ {2}correspondence:\n(?: {4}.*\n)+/.exec(inOrder)?.[0] ?? "-", "  correspondence: null\n"],
          ["  deputies: { secretary: executive-director }\n", "  deputies: {}\n"],
        ),
      ),
    );
    expect(registry.organisation).toMatchObject({ correspondence: null, deputies: {}, addressHoldDays: 3 });
    const anew = new Registry();
    await anew.load(without);
    expect(anew.organisation).toMatchObject({ correspondence: null, deputies: {}, addressHoldDays: 3 });
  });

  it.each<[string, (report: Obligation) => Obligation[], string | null]>([
    ["by another id", (report) => [{ ...report, id: "R-9" }], "0 PA-2025-014-R2"],
    [
      "by another id, with another author",
      (report) => [{ ...report, id: "R-9", author: "P-002" }],
      "0 PA-2025-014-R2",
    ],
    [
      "for another period",
      (report) => [{ ...report, id: "R-9", period: { ...report.period, end: "2026-12-30" } }],
      null,
    ],
    ["by its own id", (report) => [{ ...report, author: "P-002" }], null],
    [
      "by another id, for its own has another period",
      (report) => [
        { ...report, period: { ...report.period, end: "2026-12-30" } },
        { ...report, id: "R-9" },
      ],
      null,
    ],
  ])("is no report that the file asks for a second time: %s", async (_, edit, found) => {
    const { taken } = await whatLoadingChanges(registry.deps, { ...example, obligations: edit(report()) });
    expect(saidOf(taken)).toBe(found);
  });

  it("is no report that was opened, whatever the file says of its period", async () => {
    const opened = registry.obligations.get(report().id);
    if (opened) registry.obligations.set(report().id, { ...opened, dueAt: null });
    const moved = { ...report(), period: { ...report().period, end: "2026-12-30" } };
    const obligations = [moved, { ...report(), id: "R-9" }];
    const { taken } = await whatLoadingChanges(registry.deps, { ...example, obligations });
    expect(saidOf(taken)).toBe("1 PA-2025-014-R2");
  });

  type Obligation = OrganisationData["obligations"][number];
  const report = (): Obligation => {
    const found = example.obligations.find(({ id }) => id === "PA-2025-014-R2");
    if (!found) throw new Error("it is not there");
    return found;
  };
  const saidOf = ([one]: Awaited<ReturnType<typeof whatLoadingChanges>>["taken"]) =>
    one?.code === "report-asked" ? `${one.path[1]} ${one.of}` : (one?.code ?? null);
});
