import { describe, expect, it, vi } from "vitest";
import { agreementTyped } from "../../support/example-agreement.ts";
import { withParties } from "../../support/party-policy.ts";
import { writeWhole } from "../../support/plan.ts";
import { known } from "../histories/example.ts";
import { director, partner } from "../hostile/parties.ts";
import { decideAs, signature } from "./party-place.ts";
import { arriveAs, pagesOn } from "./place.ts";
import { atDesk } from "./to-desk.ts";

const officer = "P-001";
const named = {
  "parties.a2.known": "partner.yiriwa-denw",
  "parties.a2.signatoryEmail": "Fanta.Coulibaly@yiriwa-denw.example",
};
const { stages } = known.agreementPolicy;
const [programme, direction] = [stages[0], stages.find(({ id }) => id === "direction")];
if (!programme || !direction) throw new Error("the example has no stages");
/** The executive director alone: whoever is asked by amount is no matter of theirs who sign. */
const alone = { ...direction, lanes: direction.lanes.filter(({ when }) => when === undefined) };
const policy = withParties({ ...known.agreementPolicy, stages: [programme, alone] });

/** An agreement of the organisation and a partner, as it was submitted under a policy that asks both. */
async function submitted(typed: Readonly<Record<string, string>>) {
  const place = await pagesOn(null);
  const { records } = place.deps;
  const before = records.policy.bind(records);
  vi.spyOn(records, "policy").mockImplementation(async (id) => (id === policy.id ? policy : before(id)));
  const browser = await atDesk(place, officer);
  await browser.open(browser.link("/start/agreement"));
  await browser.send({ "start.type": "intermediary" }, "/start/agreement");
  await place.calm();
  const writer = await arriveAs(place, officer);
  await writeWhole(writer, typed);
  await writer.open(writer.link("/check"));
  await writer.send({}, "/submission");
  await place.calm();
  await decideAs(place, "P-003", { decision: "approve" });
  return place;
}

describe("a partnership agreement that its parties consent to and sign", () => {
  it("is in force with the last signature, and not before", async () => {
    const place = await submitted({ ...agreementTyped, ...named });
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await decideAs(place, director, { decision: "approve" });
    await decideAs(place, partner, signature, "fr");
    expect(place.world.report).toMatchObject({ kind: "agreement", status: "signing" });
    await decideAs(place, director, { ...signature, name: "Claire Beaulieu", role: "Executive director" });
    const types = place.memory.entries.map(({ type }) => type);
    expect(types.indexOf("document-approved")).toBeLessThan(types.indexOf("signature-recorded"));
    expect(types.indexOf("document-signed")).toBeLessThan(types.indexOf("agreement-in-force"));
    const parties = place.memory.entries.flatMap(({ type, facts }) =>
      type === "signature-recorded" ? [facts["party"]] : [],
    );
    expect(new Set(parties).size).toBe(2);
  });

  it("waits, in sight of the secretary, where a party is nobody’s whom the organisation writes to", async () => {
    const place = await submitted(agreementTyped);
    expect(place.world.report).toMatchObject({ status: "in-review", stage: 1, stageOpen: true });
    expect(place.world.mailsTo(partner)).toEqual([]);
    expect(place.world.mailsTo("P-007").map(({ template }) => template)).toContain("oversee-signatories");
  });
});
