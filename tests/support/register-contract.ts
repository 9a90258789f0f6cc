import { expect, it } from "vitest";
import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { seal } from "../../shared/domain/audit/seal.ts";
import type { Told } from "../../shared/domain/organisation/changes.ts";
import type { Policy } from "../../shared/domain/organisation/organisation.ts";
import { enteredSubscription } from "../../shared/domain/organisation/subscription.ts";
import type { Holding } from "../../shared/domain/people/mailboxes.ts";
import type { People } from "../../shared/ports/people.ts";
import type { ImportedRecord, OnFile, Register } from "../../shared/ports/register.ts";
import { example } from "../unit/histories/example.ts";

/**
 * What whoever loads an organisation may count on, wherever it is kept: each thing is entered once, changed only if it
 * is still as it was read, and read as it was entered.
 * @param name makes ids that nobody else has
 */
export function itKeepsAnOrganisation(
  open: () => Promise<{ register: Register; onFile: OnFile; people: Pick<People, "holding"> }>,
  name: () => string,
): void {
  it.each(["donor", "partner"] as const)(
    "a %s is entered once, and changed only as they were read",
    async (kind) => {
      const { register, onFile } = await open();
      const id = name();
      const told: Told = {
        told: { id, name: "Fonds du Nord", lang: "fr" },
        contact: { name: "Ana Lopes", email: `${id}@north.example` },
      };
      expect(await onFile[kind](id)).toBeNull();
      expect(await register[kind](told, null, null, null)).toBe(true);
      expect(await onFile[kind](id)).toMatchObject(told);
      expect(await register[kind](told, null, null, null)).toBe(false);
      const other: Told = {
        told: { ...told.told, lang: "en" },
        contact: { ...told.contact, name: "Ana L." },
      };
      expect(await register[kind](other, told, null, null)).toBe(true);
      expect(
        await register[kind](
          { ...told, contact: { ...told.contact, email: "x@north.example" } },
          told,
          null,
          null,
        ),
      ).toBe(false);
      expect(await onFile[kind](id)).toMatchObject(other);
    },
  );

  it("a donor comes with a mailbox, if it is whose it was when that was looked at", async () => {
    const { register, people } = await open();
    const mailbox = `${name()}@north.example`;
    const enter = (from: Holding | null, mark: string) => {
      const id = name();
      const to = { told: [{ kind: "donor", id, until: "2026-11-26T14:00:00.000Z" } as const], mark };
      const contact = { name: "Ana Lopes", email: mailbox };
      return register.donor({ told: { id, name: id, lang: "fr" }, contact }, null, null, {
        mailbox,
        from,
        to,
      });
    };
    expect(await enter({ person: "P-001", entry: 1 }, "none")).toBe(false);
    expect(await enter(null, "first")).toBe(true);
    const first = await people.holding(mailbox);
    expect(first).toMatchObject({ mark: "first" });
    expect(await enter(null, "late")).toBe(false);
    expect(await enter(first, "second")).toBe(true);
    expect(await enter(first, "late")).toBe(false);
    expect(await people.holding(mailbox)).toMatchObject({ mark: "second" });
  });

  it("a subscription is entered once", async () => {
    const { register, onFile } = await open();
    const consent = { basis: "express", at: "2026-09-14T15:20:00.000Z" } as const;
    const subscription = enteredSubscription(name(), { topic: "report-published", consent });
    expect(await register.subscription(subscription)).toBe(true);
    expect(await register.subscription({ ...subscription, status: "unsubscribed" })).toBe(false);
    expect(await onFile.subscription(subscription)).toMatchObject(subscription);
  });

  it("a policy is put in force in the place of the one that was read", async () => {
    const { register, onFile } = await open();
    const [like] = example.policies;
    if (!like) throw new Error("the example has no policy");
    const first: Policy = { ...like, id: name(), version: 1 };
    const second = { ...first, version: 2 };
    expect(await register.policy(first, null)).toBe(true);
    expect(await register.policy(second, null)).toBe(false);
    expect(await register.policy(second, first)).toBe(true);
    expect(await register.policy({ ...first, version: 3 }, first)).toBe(false);
    expect(await onFile.policy(first.id)).toEqual(second);
  });

  it("a record is taken over once", async () => {
    const { register, onFile } = await open();
    const [like] = example.plans;
    if (!like) throw new Error("the example has no plan");
    const plan = { ...like, ...longAgo, id: name() };
    expect(await onFile.record(plan.id)).toBeNull();
    expect(await register.importRecord(imported(plan.id, { plan }))).toBe(true);
    expect(await register.importRecord(imported(plan.id, { plan: { ...plan, end: "2006-12-31" } }))).toBe(
      false,
    );
    expect(await onFile.record(plan.id)).toEqual(plan);
  });

  it("all that is on file is listed by its kind and id, but a subscription that was taken back", async () => {
    const { register, onFile } = await open();
    const id = name();
    const [plan, policy, due] = [example.plans[0], example.policies[0], example.obligations[0]];
    if (!plan || !policy || !due) throw new Error("the example is empty");
    const { opensAt, ...obligation } = due;
    const told: Told = {
      told: { id, name: "Nord", lang: "fr" },
      contact: { name: "Ana", email: "a@n.example" },
    };
    const consent = { basis: "express", at: "2026-09-14T15:20:00.000Z" } as const;
    const subscription = enteredSubscription(id, { topic: "report-published", consent });
    await register.donor(told, null, null, null);
    await register.partner(told, null, null, null);
    await register.subscription(subscription);
    await register.subscription({ ...subscription, donor: `${id}-2`, status: "unsubscribed", consent: null });
    await register.policy({ ...policy, id }, null);
    await register.importRecord(imported(id, { plan: { ...plan, ...longAgo, id } }));
    await register.obligation(
      { obligation: { ...obligation, id }, opensAt: "2099-01-01T05:00:00.000Z" },
      opensAt,
      null,
    );
    const own = (await onFile.all()).filter((one) => one.id.includes(id));
    expect(own.map((one) => `${one.thing} ${one.id}`).sort()).toEqual([
      `donor ${id}`,
      `obligation ${id}`,
      `partner ${id}`,
      `plan ${id}`,
      `policy ${id}`,
      `subscription ${id} report-published`,
    ]);
  });

  it("an obligation changes until its report is opened", async () => {
    const { register, onFile } = await open();
    const [like] = example.obligations;
    if (!like) throw new Error("the example has no obligation");
    const { opensAt: _, ...obligation } = { ...like, id: name() };
    const opensAt = "2099-01-01T05:00:00.000Z";
    const first = { obligation, opensAt };
    const second = { obligation: { ...obligation, dueOn: "2099-02-01" }, opensAt };
    expect(await register.obligation(first, opensAt, null)).toBe(true);
    expect(await register.obligation(second, opensAt, null)).toBe(false);
    expect(await register.obligation(second, opensAt, first)).toBe(true);
    expect(await register.obligation(first, opensAt, first)).toBe(false);
    expect(await onFile.obligation(obligation.id)).toEqual(second);
  });

  it("the organisation changes only as it was read, and its people stay in their roles", async () => {
    const { register, onFile } = await open();
    const before = await onFile.organisation();
    if (!before) throw new Error("no organisation is loaded");
    const { roster, ...profile } = before;
    expect(await register.organisation(profile, null)).toBe(false);
    expect(await register.organisation(profile, { ...before, timeZone: "Africa/Dakar" })).toBe(false);
    const holidays = [...profile.holidays, "2099-12-25"].sort();
    expect(await register.organisation({ ...profile, holidays }, before)).toBe(true);
    expect(await onFile.organisation()).toEqual({ ...before, holidays });
    expect(await register.organisation(profile, { ...before, holidays })).toBe(true);
    expect(await register.roster(roster, { nobody: [] })).toBe(false);
    expect(await register.roster(roster, roster)).toBe(true);
    expect(await onFile.organisation()).toEqual(before);
  });
}

/** Years for which no story of a plan writes one: a plan in force holds its days. */
const longAgo = { start: "2001-01-01", end: "2005-12-31" };

function imported(documentId: string, content: { plan: (typeof example.plans)[number] }): ImportedRecord {
  const named = commitTo(content, () => "salt");
  const event = { type: "record-imported", facts: { kind: "plan", contentHash: named.hash } } as const;
  const { entries, end } = seal(documentId, { number: 0, hash: null }, [event], "2026-11-26T14:00:00.000Z");
  const [entry] = entries;
  if (!entry) throw new Error("nothing was sealed");
  return { documentId, content: named, under: [], entry, chain: end };
}
