import { expect, it } from "vitest";
import { findPassages } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { planWith } from "../../support/long-plan.ts";
import { planBeingWritten, write } from "../functions/plan-place.ts";

it("words in more rows than one go can empty are masked in two: the page says that there is more", async () => {
  const place = await planBeingWritten();
  write(place, planWith(60));
  const { head, basis } = place.memory;
  if (!head || !basis) throw new Error("nothing was started");
  const id = place.memory.entries[0]?.documentId ?? "";
  const found = await findPassages(place.world.deps, id, head, basis, "district", "P-007");
  if (found === "altered") throw new Error(found);
  expect(found.passages).toHaveLength(60);
  expect(found.hasMore).toBe(true);
  expect(new Set(found.passages.map(({ place: { name } }) => name)).size).toBe(60);
});
