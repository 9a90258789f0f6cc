import { expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import { bylawsThen } from "../../../shared/usecases/meetings/bylaws-then.ts";
import { bylaws } from "../../support/bylaws.ts";

it("the by-laws of a resolution are found by their hash, however often a by-law changed them since; others are none", async () => {
  const second: BylawProfile = { ...bylaws, version: bylaws.version + 1, adoptedBy: ["BL-1"] };
  const third: BylawProfile = { ...second, version: second.version + 1, adoptedBy: ["BL-1", "BL-2"] };
  const begun: Record<string, BylawProfile> = { "BL-1": bylaws, "BL-2": second };
  const load = ({ documentId = "" }: { documentId?: string }) =>
    Promise.resolve({ basis: { kind: "governance", bylaws: { profile: begun[documentId] } } } as never);
  for (const one of [bylaws, second, third])
    expect(await bylawsThen({ store: { load } }, third, hashOf(one))).toEqual(one);
  expect(await bylawsThen({ store: { load } }, third, hashOf("others"))).toBeNull();
});
