import { expect, it } from "vitest";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { findDisclosed } from "../../../shared/usecases/people/mask-disclosed.ts";

it("of what one officer declared as much is listed as is masked in one go, and that more holds the words is said", async () => {
  const at = "2026-11-29T15:00:00.000Z";
  const { kept } = commitTo({ text: "My firm pays the school of Oumar.", fields: {} }, () => "s".repeat(43));
  const stream = streamOfPerson("P-006");
  const holding = (count: number) => ({
    resolutions: {
      declared: async () => Array.from({ length: count }, (_, before) => ({ at, stream, entry: before + 2 })),
    },
    people: { disclosed: async () => ({ at, nature: "financial" as const, kept }) },
  });
  expect(await findDisclosed(holding(40), "oumar")).toMatchObject({ hasMore: false, found: { length: 40 } });
  const { found, hasMore } = await findDisclosed(holding(41), "oumar");
  expect([found.length, found.at(-1)?.entry, hasMore]).toEqual([40, 41, true]);
});
