import { describe, expect, it, vi } from "vitest";
import { readPage } from "../../../shared/print/read-page.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { withParties } from "../../support/party-policy.ts";
import { known } from "../histories/example.ts";
import { director, partner } from "../hostile/parties.ts";
import { agreementChecked, submitsIn } from "./agreement-place.ts";
import { decideAs, signature } from "./party-place.ts";
import { arriveAs } from "./place.ts";

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
  const place = await submitsIn(
    await agreementChecked("intermediary", typed, ({ deps: { records } }) => {
      const before = records.policy.bind(records);
      vi.spyOn(records, "policy").mockImplementation(async (id) => (id === policy.id ? policy : before(id)));
    }),
  );
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

  it("is had by its parties as a page and as a file, in both languages, with the record of all signatures", async () => {
    const place = await submitted({ ...agreementTyped, ...named });
    const print = vi.spyOn(place.deps.printer, "print");
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await decideAs(place, director, { decision: "approve" });
    await decideAs(place, partner, signature, "fr");
    const waiting = await arriveAs(place, partner, "fr");
    await waiting.open(`${waiting.page.url.replace(/\/receipt$/, "")}`);
    expect(waiting.text).not.toContain("Registre des signatures");
    await decideAs(place, director, { ...signature, name: "Claire Beaulieu", role: "Executive director" });
    const ours = await arriveAs(place, director);
    await ours.open(ours.link("/document"));
    expect(ours.text).toContain("Signature record");
    const signed = await arriveAs(place, partner, "fr");
    expect(signed.text).toContain("Registre des signatures");
    const hash = place.world.report?.contentHash ?? "none";
    for (const url of signed.links("/document.pdf")) {
      const file = await place.app.request(url, { headers: { cookie: signed.cookieHeader } });
      expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      const said = readPage(print.mock.lastCall?.[0].html ?? "", "");
      expect(new URL(url).pathname).toMatch(new RegExp(`^/${said.lang}/`));
      const words = JSON.stringify(said);
      for (const one of ["Fanta Coulibaly", "Présidente", "Claire Beaulieu", "Association Yiriwa Denw", hash])
        expect(words).toContain(one);
      // By which link and session a signature came is evidence, and nobody else's.
      for (const { value } of place.memory.comments.values()) {
        expect(words).not.toContain(value.fields["signature.link"] ?? "nobody’s");
        expect(words).not.toContain(value.fields["signature.session"] ?? "nobody’s");
      }
    }
    expect(print).toHaveBeenCalledTimes(2);
    const stranger = await place.app.request(signed.link("/document.pdf"));
    expect(stranger.headers.get("content-type")).not.toBe("application/pdf");
  });

  it("waits, in sight of the secretary, where a party is nobody’s whom the organisation writes to", async () => {
    const place = await submitted(agreementTyped);
    expect(place.world.report).toMatchObject({ status: "in-review", stage: 1, stageOpen: true });
    expect(place.world.mailsTo(partner)).toEqual([]);
    expect(place.world.mailsTo("P-007").map(({ template }) => template)).toContain("oversee-signatories");
  });
});
