import { expect, it } from "vitest";
import { certificateLink } from "../../../functions/web/certificate-link.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { policyTyped } from "../../support/example-governance.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";

type Known = Partial<Pick<Review, "resolutions" | "decidedAtMeeting">>;

/** Where somebody of a role reads the certificate of a document that the board adopted, by how its resolution is on record. */
async function linkFor(role: string, onRecord: Known) {
  const place = governanceInMemory();
  await place.open("GD-1");
  expect(await place.submit("GD-1", policyTyped)).toBe("submitted");
  await place.adopt("GD-1");
  const report = { ...place.reportOf("GD-1"), ...onRecord };
  const reader = { linkId: "L-1", documentId: "GD-1", roles: [role] };
  return certificateLink(place.world.deps, "en", reader, report);
}

const place = { round: 1, stage: 3, lane: "board", body: "director" };
const written: Known = { resolutions: [{ ...place, way: "written", number: 14 }] };
const outside: Known = { resolutions: [{ ...place, way: "outside", number: null }] };

it("directors and whoever keeps the record are led from an adopted document to the certificate of its resolution, and nobody else", async () => {
  const own = "/en/tasks/L-1/resolutions/of/director";
  const numbered = { url: `${own}/n0000014`, called: "2026-14" };
  expect(await linkFor("director", written)).toEqual(numbered);
  expect(await linkFor("secretary", written)).toEqual(numbered);
  expect(await linkFor("programme-officer", written)).toBeNull();
  expect(await linkFor("director", outside)).toEqual({ url: `${own}/oGD-1.1.3`, called: null });
  expect(await linkFor("director", { resolutions: [] })).toBeNull();
});

it("of what a meeting resolved it is the meeting's", async () => {
  const there = governanceInMemory();
  await there.open("GD-1");
  const stage = there
    .reportOf("GD-1")
    .policy.stages.findIndex(({ lanes }) => lanes.some(({ rule }) => rule === "written-resolution"));
  const resolved = { meeting: "M-1", item: "i2", number: 15 };
  const atMeeting = {
    stage,
    heldOn: "2026-11-24",
    outcome: "approved",
    attestedBy: "chair",
    resolved,
  } as const;
  const found = await linkFor("director", { decidedAtMeeting: atMeeting });
  expect(found).toMatchObject({ called: "2026-15", url: expect.stringMatching(/\/n0000015$/) });
});
