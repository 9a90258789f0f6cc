import { describe, expect, it } from "vitest";
import { changeAmount, ofDonor, ofOrganisation, ofPartner } from "../../support/three-parties.ts";
import { confirmed, officer, written } from "./of-three-parties.ts";
import { decideAs } from "./party-place.ts";
import { answerAs, arriveAs } from "./place.ts";

const [executive, treasurer, chair, donor] = ["P-006", "P-009", "P-008", "P-019"];
const reviewers = ["P-003", "P-005", "P-014", "P-015"];
const directors = ["P-008", "P-009", "P-010"];
const approve = { decision: "approve" };

describe("an agreement of three parties", () => {
  it("goes to those whom its amount asks; raised, to the board as well; all three sign it", async () => {
    const { place, writer } = await written("90 000,00");
    expect(writer.text).toContain("Treasurer");
    expect(writer.text).not.toContain("Resolution of the board");
    await writer.send({}, "/submission");
    await place.calm();
    const [programme = "", ...beside] = reviewers;
    await decideAs(place, programme, approve);
    const raise = { decision: "request-changes", "comment.terms.amount": "The foundation gives 260,000." };
    const [finance = "", ...others] = beside;
    await decideAs(place, finance, raise);
    for (const reviewer of others) await decideAs(place, reviewer, approve);

    const again = await arriveAs(place, officer);
    await changeAmount(again, "260 000,00");
    await again.open(again.link("/check"));
    expect(again.text).toContain("Resolution of the board");
    expect(again.text).toContain("Asked because the agreement is over CAD 250,000");
    await again.send({}, "/submission");
    await place.calm();
    expect(place.world.report).toMatchObject({ weighed: { amount: { minorUnits: 26_000_000 }, years: 1 } });
    await answerAs(place, finance, approve);

    const partner = await confirmed(place);
    for (const party of [partner, donor]) await decideAs(place, party, { decision: "consent" }, "fr");
    for (const person of [executive, treasurer, chair, treasurer]) await answerAs(place, person, approve);
    for (const director of directors) await answerAs(place, director, { ballot: "sign" });
    for (const [person, signs] of [
      [partner, ofPartner],
      [donor, ofDonor],
      [executive, ofOrganisation],
    ] as const)
      await decideAs(place, person, { signature: "sign", name: signs.name, role: signs.role }, "fr");
    const types = place.memory.entries.map(({ type }) => type);
    expect(types.filter((type) => type === "signature-recorded")).toHaveLength(3);
    expect(types).toContain("agreement-in-force");
    // The whole of it, from the first page to the third signature, on a machine that may be slow.
  }, 60_000);
});

const elsewhere = { "parties.a2.known": "", "parties.a2.name": "ASSOCIATION YIRIWA-DÊNW" };

describe("two agreements with one partner in one fiscal year, whose amounts are over a threshold together", () => {
  it.each([
    ["as it is written in both", {}],
    ["chosen in the directory in one, and spelt otherwise in the other", elsewhere],
  ])(
    "I22: submitted at the same moment, one goes to the committee, whichever it is; the partner %s",
    async (_, changes) => {
      const [one, other] = [await written("90 000,00"), await written("90 000,00", 1, changes)];
      const both = [one, other];
      other.place.memory.guards = one.place.memory.guards;
      const [first, second] = both.map(({ place }) => place.memory.entries[0]?.documentId);
      expect(first).not.toBe(second);
      for (const { writer } of both) {
        await writer.open(writer.page.url);
        expect(writer.text).not.toContain("The committee resolves or recommends");
      }
      await Promise.all(both.map(({ writer }) => writer.send({}, "/submission")));
      const weighed = both.map(({ place }) => place.memory.head?.report.weighed?.amount?.others ?? null);
      expect(weighed.filter((others) => others !== null)).toEqual([{ documents: 1, minorUnits: 9_000_000 }]);
      const atCommittee = both.filter(({ place }) =>
        place.memory.head?.report.route?.some(({ lanes }) => lanes.includes("committee")),
      );
      expect(atCommittee).toHaveLength(1);
      for (const { place } of both) expect(place.memory.head?.report.status).toBe("submitted");
    },
  );
});
