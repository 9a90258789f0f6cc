import { describe, expect, it } from "vitest";
import type { PlanAgreements } from "../../../shared/domain/documents/plan/agreements-under.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import {
  agreementsToAmend,
  agreementsUnderPlan,
} from "../../../shared/usecases/reading/agreements-of-plan.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { History, open } from "../../support/example-report.ts";
import { agreementChecked, officer, submitsIn } from "./agreement-place.ts";
import { decideAs, signature } from "./party-place.ts";
import { answerAs, type Paged, pagesOn } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

/** Who decides on it in the example, one after the other. */
const whoReviews = ["P-003", "P-005", "P-014", "P-015"] as const;
/** Of the partner, whom the directory has at the address that the agreement names. */
const partner = "P-018";
const executive = "P-006";
const withPartner = {
  ...agreementTyped,
  "parties.a2.known": "partner.yiriwa-denw",
  "parties.a2.signatoryEmail": "fanta.coulibaly@yiriwa-denw.example",
};
/** Above amounts, and where it is for several fiscal years: the treasurer, two of the committee, and every director. */
const whoDecidesBesides = ["P-009", "P-008", "P-009"] as const;
const directors = ["P-008", "P-009", "P-010"] as const;

const opened = ({ memory }: Paged) => memory.entries.map(({ type }) => type);

const begun = (typed: Readonly<Record<string, string>> = agreementTyped) =>
  agreementChecked("intermediary", typed);

/** The same once it was submitted, everybody approved it, and both parties signed. */
async function inForce(typed: Readonly<Record<string, string>> = withPartner) {
  const place = await submitsIn(await begun(typed));
  for (const person of whoReviews) await answerAs(place, person, { decision: "approve" });
  await decideAs(place, partner, { decision: "consent" }, "fr");
  for (const person of [executive, ...whoDecidesBesides])
    await answerAs(place, person, { decision: "approve" });
  for (const person of directors) await answerAs(place, person, { ballot: "sign" });
  for (const person of [partner, executive]) await decideAs(place, person, signature, "fr");
  return place;
}

const withheld = {
  publication: "withheld",
  publicationReason: "Naming it would endanger its people.",
  publicationApprover: "DG",
  publicationReview: "2027-06-30",
};

/** What is made upon the first call, and the same from then on. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** In force, by what is public of it: some twenty answers each, made once for those that only read what they came to. */
const inForceOnce = {
  full: once(() => inForce()),
  withheld: once(() => inForce({ ...withPartner, ...withheld })),
};

/** The agreements that a plan's page names, with this one among those that say that they serve it. */
async function namedUnderPlan({ deps, memory }: Paged) {
  const written = [memory.entries[0]?.documentId ?? ""];
  const agreementsUnder = () => Promise.resolve({ agreements: [], written, more: false });
  const reading = { ...deps, records: { ...deps.records, agreementsUnder } };
  const tail = { ...beginPlan(), adopted: { adoptedOn: "2026-12-11", resolution: 9, supersedes: null } };
  const ids = (found: PlanAgreements | null) => found?.own.map(({ id }) => id);
  const { report } = new History().after(open);
  if (!report) throw new Error("no document");
  return {
    everybody: ids(await agreementsUnderPlan(reading, "SP-NEW", tail)),
    secretary: ids(await agreementsToAmend(reading, "SP-NEW", { ...report, kind: "plan", tail })),
  };
}

describe("a partnership agreement", () => {
  it("is started from the desk of a programme officer, who says of which type it is", async () => {
    const place = await pagesOn(null);
    const browser = await atDesk(place, officer);
    await browser.open(browser.link("/start/agreement"));
    expect(title(browser)).toBe("Start a partnership agreement");
    expect(browser.text).toContain("Grant to a non-qualified donee");
    await browser.send({ "start.type": "intermediary" }, "/start/agreement");
    expect(browser.text).toContain("Partnership agreement (intermediary), begun on 23 November 2026");
    expect(place.world.report).toMatchObject({ kind: "agreement", author: officer });
    expect(place.memory.basis).toMatchObject({ agreementType: "intermediary", begunOn: "2026-11-23" });
  });

  it("is made under what the organisation has then, which is pinned with it", async () => {
    const { place } = await begun();
    expect(place.memory.basis).toMatchObject({
      known: [
        { kind: "donor", id: "fondation-rive-claire", name: "Fondation Rive-Claire" },
        { kind: "donor", id: "northern-lantern-fund", name: "Northern Lantern Fund" },
        { kind: "partner", id: "yiriwa-denw", name: "Association Yiriwa Denw" },
      ],
    });
  });

  it("says where it will go before it is submitted, and goes there", async () => {
    const { place, writer } = await begun();
    expect(writer.text).toContain("Where this will go");
    expect(writer.text).toContain("Programme manager’s review");
    expect(writer.text).toContain(
      "Asked because the agreement is over CAD 250,000 and it runs through more than one fiscal year.",
    );
    expect(writer.text).toContain("CAD 310,000 over 3 fiscal years");
    expect(writer.text).toContain(
      "Every party, each of whom has to sign: Claire Beaulieu and Aminata Coulibaly, for Association Yiriwa Denw",
    );
    await writer.send({}, "/submission");
    expect(opened(place)).toEqual(["document-opened", "document-submitted", "parties-named"]);
    expect(place.world.report).toMatchObject({
      route: expect.arrayContaining([
        { stage: 4, lanes: ["recommendation"] },
        { stage: 5, lanes: ["board"] },
      ]),
      weighed: { amount: { currency: "CAD", minorUnits: 31_000_000 }, years: 3 },
    });
    expect(place.memory.guards.size).toBe(1);
  });

  it("asks why, and until when, where not everybody may know all of it", async () => {
    const { writer } = await begun({ ...agreementTyped, publication: "redacted" });
    expect(writer.text).toContain("Answer “Why not all of it” too");
    expect(writer.text).toContain("Answer “Day on which this is looked at again” too");
  });

  it("comes in force once everybody approved it and both parties signed, is published where all of it may be known, and its parties are told", async () => {
    const place = await inForceOnce.full();
    expect(opened(place)).toContain("document-approved");
    expect(opened(place).slice(-6)).toEqual([
      "document-signed",
      "agreement-in-force",
      "reports-scheduled",
      "tranches-scheduled",
      "document-published",
      "document-announced",
    ]);
    expect(place.world.report).toMatchObject({
      status: "published",
      tail: { inForce: { inForceOn: "2026-11-23", publication: "full" } },
    });
  });

  it("stands on its plan's page once it is in force, and there for the secretary alone where not all of it may be known", async () => {
    const { place } = await begun();
    expect(await namedUnderPlan(place)).toEqual({ everybody: [], secretary: [] });
    const all = await inForceOnce.full();
    const id = all.memory.entries[0]?.documentId;
    expect(id).toBeDefined();
    expect(await namedUnderPlan(all)).toEqual({ everybody: [id], secretary: [id] });
    const inside = await inForceOnce.withheld();
    expect(await namedUnderPlan(inside)).toEqual({ everybody: [], secretary: [id] });
  });

  it("comes in force and stays inside where naming somebody could endanger them", async () => {
    const place = await inForceOnce.withheld();
    expect(opened(place)).not.toContain("document-published");
    expect(place.world.report).toMatchObject({ status: "in-force", announced: true });
  });
});
