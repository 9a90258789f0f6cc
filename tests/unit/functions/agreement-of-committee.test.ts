import { describe, expect, it } from "vitest";
import { ofDonor, ofOrganisation, ofPartner } from "../../support/three-parties.ts";
import { agreementId } from "../hostile/agreement.ts";
import { amendParts } from "./amending-acts.ts";
import { amendable, begunOn } from "./amending-place.ts";
import { confirmed, written } from "./of-three-parties.ts";
import { decideAs } from "./party-place.ts";
import { answerAs, type Paged } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

const [executive, treasurer, chair, donor] = ["P-006", "P-009", "P-008", "P-019"];
const reviewers = ["P-003", "P-005", "P-014", "P-015"];
const approve = { decision: "approve" };

/** An agreement of an amount, up to where its committee is asked; and the other parties, who consented. */
async function atCommittee(amount: "250 000,00" | "250 000,01"): Promise<{ place: Paged; partner: string }> {
  const { place, writer } = await written(amount);
  await writer.send({}, "/submission");
  await place.calm();
  for (const person of reviewers) await decideAs(place, person, approve);
  const partner = await confirmed(place);
  for (const party of [partner, donor]) await decideAs(place, party ?? "", { decision: "consent" }, "fr");
  for (const person of [executive, treasurer]) await answerAs(place, person ?? "", approve);
  return { place, partner };
}

const resolutions = ({ memory }: Paged) =>
  memory.entries.flatMap(({ type, facts }) => (type === "resolution-entered" ? [facts] : []));
const asked = ({ world }: Paged) =>
  (world.report?.route ?? []).flatMap(({ lanes }) => lanes).filter((id) => !/parties|donor/.test(id));

describe("an agreement up to the amount that is delegated to a committee", () => {
  it("ends with the signature of each of its members, by a number of the committee’s own; the board is not asked", async () => {
    const { place, partner } = await atCommittee("250 000,00");
    expect(asked(place)).not.toContain("board");
    expect(asked(place)).not.toContain("recommendation");
    const signing = await answerAs(place, chair, { ballot: "sign" });
    expect(signing.text).toContain("RESOLVED THAT the Agreements committee approves");
    expect(place.world.report?.status).toBe("in-review");
    await answerAs(place, treasurer, { ballot: "sign" });
    expect(place.world.report?.status).toBe("signing");
    expect(resolutions(place)).toMatchObject([
      { body: "agreements-committee", way: "written", count: { entitled: 2, signed: 2 } },
    ]);
    const director = await atDesk(place, chair);
    await director.open(director.link("/resolutions"));
    expect(director.text).toContain("Agreements committee");
    await director.open(director.link("/resolutions/of/"));
    expect(title(director)).toContain("Certificate of a resolution in writing");
    expect(director.text).toContain("Members in office");
    expect(director.text).not.toContain("Directors in office");
    expect(director.text).toContain("Agreements committee");
    expect(director.text).toMatch(/What was delegated to the committee.*s\.\s138\(1\)/);
    expect(director.text).not.toContain("board of directors approves");
    await director.open(director.link("for=handing-out"));
    expect(director.text).toContain("the Agreements committee adopted the resolution below in writing");
    expect(director.text).not.toContain("Marchand");
    for (const [person, signs] of [
      [partner, ofPartner],
      [donor ?? "", ofDonor],
      [executive ?? "", ofOrganisation],
    ] as const)
      await decideAs(place, person, { signature: "sign", name: signs.name, role: signs.role }, "fr");
    expect(place.memory.entries.map(({ type }) => type)).toContain("agreement-in-force");
    // The whole of it, from the first page to the third signature, on a machine that may be slow.
  }, 120_000);

  it("of one cent more is recommended by two of them, and resolved on by the board", async () => {
    const { place } = await atCommittee("250 000,01");
    expect(asked(place)).toEqual(expect.arrayContaining(["recommendation", "board"]));
    expect(asked(place)).not.toContain("committee");
    for (const person of [chair, treasurer]) await answerAs(place, person, approve);
    for (const person of ["P-008", "P-009", "P-010"]) await answerAs(place, person, { ballot: "sign" });
    expect(resolutions(place)).toMatchObject([{ body: "director", count: { signed: 3 } }]);
  }, 60_000);

  it("goes to a meeting of the committee where one of them refuses", async () => {
    const { place } = await atCommittee("250 000,00");
    await answerAs(place, chair, { ballot: "refuse" });
    place.world.now = "2026-12-30T18:00:00.000Z";
    await place.world.tick();
    await place.calm();
    expect(place.world.report?.status).toBe("awaiting-meeting");
    expect(resolutions(place)).toEqual([]);
  }, 60_000);
});

describe("an amendment that takes an agreement over what is delegated to its committee", () => {
  const money = (amount: string, line: string, indirect: string, tranche: string) => ({
    terms: { "terms.currency": "CAD", "terms.amount": amount },
    budget: { "budget.l1.amount": line, "budget.l3.amount": indirect },
    tranches: { "tranches.t2.amount": tranche },
  });
  const signed = money("249 000,00", "124 545,46", "22 636,36", "89 000,00");
  const [upTo, over] = [
    money("250 000,00", "125 454,55", "22 727,27", "90 000,00"),
    money("250 000,01", "125 454,56", "22 727,27", "90 000,01"),
  ];
  it.each([
    ["stays with the committee up to it", upTo, "committee", "recommendation"],
    ["goes to the board by a cent more", over, "board", "committee"],
  ])(
    "%s",
    async (_, parts, one, other) => {
      const amending = await amendable(Object.assign({}, ...Object.values(signed)));
      const amendment = await begunOn(amending);
      const { basis, guards } = amendment.memory;
      if (basis?.kind !== "amendment" || basis.parent === "plan") throw new Error("no agreement is amended");
      // What the agreement claimed as it was submitted, which counts together with what is added to it.
      const claims = [{ by: agreementId, minorUnits: 24_900_000 }];
      for (const name of basis.guards) guards.set(name, { name, version: 1, claims });
      const writer = await amendParts(amendment, parts);
      expect(writer.text).toContain("Where this will go");
      await writer.send({}, "/submission");
      await amendment.calm();
      expect(asked(amendment)).toContain(one);
      expect(asked(amendment)).not.toContain(other);
    },
    60_000,
  );
});
