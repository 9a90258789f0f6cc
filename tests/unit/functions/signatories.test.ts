import { describe, expect, it } from "vitest";
import { agreementTyped } from "../../support/example-agreement.ts";
import { agreementChecked, submitsIn } from "./agreement-place.ts";
import { decideAs, secretary, signature } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";

const email = "presidente@yiriwa-denw.example";
/** One that binds a single budget, so that no board is asked. */
const withinAYear = { "terms.end": "2028-03-31", "reports.rows": "p1", "reports.p1.kind": "final" };

/** A memorandum of understanding by the example's policy, with a partner whom the directory has not, as far as its parties' consent. */
async function atConsent(typed: Readonly<Record<string, string>> = {}): Promise<Paged> {
  const place = await submitsIn(await agreementChecked("mou", { ...agreementTyped, ...typed }));
  for (const reviewer of ["P-003", "P-005", "P-014", "P-015"])
    await decideAs(place, reviewer, { decision: "approve" });
  return place;
}

/** The secretary's page of who signs for the other parties. */
async function confirming(place: Paged) {
  const visitor = await arriveAs(place, secretary);
  if (!visitor.links("/signatories")[0]) await visitor.open(visitor.link("/documents/"));
  await visitor.open(visitor.link("/signatories"));
  return visitor;
}

const signatory = async ({ deps }: Paged) => {
  const { roster } = await deps.directory.organisation();
  const [role, people = []] = Object.entries(roster).find(([one]) => one.startsWith("party.")) ?? [];
  return { role, person: people[0] ?? "" };
};

describe("whoever signs an agreement for another organisation", () => {
  it("is asked once the secretary has confirmed their address, and sent nothing before", async () => {
    const place = await atConsent();
    expect(place.world.report).toMatchObject({ status: "in-review", stage: 2, stageOpen: true });
    const told = place.world.mailsTo(secretary).map(({ template }) => template);
    expect(told.filter((one) => one === "oversee-signatories")).toHaveLength(2);
    const overseen = await arriveAs(place, secretary);
    if (!overseen.links("/signatories")[0]) await overseen.open(overseen.link("/documents/"));
    expect(overseen.text).toContain("Confirm the addresses of the other parties (1 awaits you)");
    expect(overseen.text).not.toContain("nobody at the moment");
    const visitor = await confirming(place);
    expect(visitor.text).toContain("Aminata Coulibaly");
    expect(visitor.text).toContain(email);
    expect((await signatory(place)).person).toBe("");
    await visitor.send({}, "?sent");
    expect(visitor.text).toContain("The address is confirmed.");
    expect(visitor.text).toContain("See who signs for the other parties");
    await place.calm();
    const { person } = await signatory(place);
    expect(person).toMatch(/^S-[0-9a-f]{16}$/);
    expect(place.world.mailsTo(person).map(({ template }) => template)).toEqual(["consent-requested"]);
    await decideAs(place, person, { decision: "consent" }, "fr");
    expect(place.world.report).toMatchObject({ stage: 3 });
  });

  it("is confirmed one after the other on one page, which leads to the document once nobody waits", async () => {
    const place = await atConsent({
      "parties.rows": "a1 a2 a3",
      ...Object.fromEntries(
        Object.entries({
          ...{ name: "Association Jigiya", role: "partner", mayBeNamed: "yes", country: "ML" },
          ...{ organisationType: "24", registration: "0418/MATD-DGAT", signatoryName: "Oumou Sidibé" },
          ...{ signatoryRole: "Présidente", signatoryEmail: "oumou@jigiya.example", signatoryLang: "fr" },
        }).map(([name, text]) => [`parties.a3.${name}`, text]),
      ),
      "contributions.rows": "c1 c2 c3",
      ...{
        "contributions.c3.party": "a3",
        "contributions.c3.kind": "expertise",
        "contributions.c3.words": "Un lieu.",
      },
    });
    const visitor = await confirming(place);
    const [first, second] = visitor.page.root.querySelectorAll("main form");
    const inputs = first?.querySelectorAll("input").map((input) => input.attributes) ?? [];
    const sent = Object.fromEntries(inputs.map(({ name = "", value = "" }) => [name, value]));
    expect(second).toBeDefined();
    await visitor.request("POST", new URL(first?.getAttribute("action") ?? "", visitor.page.url).href, sent);
    expect(visitor.text).toContain("The next one to confirm stands below.");
    expect(visitor.text).toContain("Oumou Sidibé");
    await visitor.send({}, "?sent");
    expect(visitor.text).toContain("See who signs for the other parties");
    expect(visitor.text).not.toContain("stands below");
  });

  it("stands on record without a name or an address, beside who confirmed it", async () => {
    const place = await atConsent();
    await (await confirming(place)).send({}, "?sent");
    const { person, role } = await signatory(place);
    const [entry, ...others] = await place.deps.people.entries(person);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ type: "person-registered", facts: { by: secretary, roles: [role] } });
    expect(JSON.stringify(entry)).not.toMatch(/Aminata|yiriwa/i);
  });

  it("signs, and so does the organisation: with the last signature it is in force", async () => {
    const place = await atConsent(withinAYear);
    await (await confirming(place)).send({}, "?sent");
    await place.calm();
    const { person } = await signatory(place);
    await decideAs(place, person, { decision: "consent" }, "fr");
    await decideAs(place, "P-006", { decision: "approve" });
    expect(place.world.report?.status).toBe("signing");
    await decideAs(place, person, { ...signature, name: "Aminata Coulibaly" }, "fr");
    expect(place.world.report?.status).toBe("signing");
    expect(place.world.mailsTo(person).at(-1)).toMatchObject({
      template: "answer-recorded",
      receipt: { signed: expect.stringContaining("Aminata Coulibaly") },
    });
    await decideAs(place, "P-006", { ...signature, name: "Claire Beaulieu", role: "Directrice générale" });
    expect(place.memory.entries.map(({ type }) => type)).toContain("agreement-in-force");
  });

  it.each([
    ["a colleague’s", "moussa.diallo@ibcr.example", "somebody else’s here"],
    ["of somebody of another organisation", "fanta.coulibaly@yiriwa-denw.example", "somebody else’s here"],
    ["the one to which a partner is written", "mariam.keita@yiriwa-denw.example", "somebody else’s here"],
    ["one that nobody reads", "secretariat@ibcr.example", "Answers to Accord’s mails go to this address"],
  ])(
    "is nobody while their address is %s: the secretary is told at their party",
    async (_, address, said) => {
      const place = await atConsent({ "parties.a2.signatoryEmail": address });
      const visitor = await confirming(place);
      await visitor.send({}, "?sent");
      expect(visitor.text).toContain(said);
      expect((await signatory(place)).person).toBe("");
      expect(visitor.links("/documents/").length).toBeGreaterThan(0);
    },
  );
});
