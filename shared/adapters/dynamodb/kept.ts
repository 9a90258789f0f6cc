import * as z from "zod/mini";
import { hash } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Altered, Committed } from "../../domain/audit/commitments.ts";
import { isNamedBy } from "../../domain/audit/commitments.ts";

const keptItem = lazy(() =>
  z.object({
    value: z.unknown(),
    salts: z.record(z.string(), z.string()),
    masked: z.record(z.string(), hash),
  }),
);

/**
 * An item as the committed value that a hash names. It is hashed as it lies in the table, before its shape is looked
 * at: nothing can be added to it that a shape would leave out. The hash says nothing of what is masked, which whoever can
 * write to the table could hide, or put back.
 * @param masked the paths that were masked, as is on record: no others may be, and each of them is
 * @param item undefined for one that is not there, though its hash is on record
 */
export function keptAs<T>(
  shape: z.ZodMiniType<T>,
  name: string,
  item: unknown,
  masked: readonly string[],
): Committed<T> | Altered {
  const kept = keptItem().safeParse(item);
  if (!kept.success || !isNamedBy(name, kept.data)) return "altered";
  const hidden = Object.keys(kept.data.masked);
  if (hidden.length !== masked.length || !hidden.every((path) => masked.includes(path))) return "altered";
  const value = shape.safeParse(kept.data.value);
  return value.success ? { ...kept.data, value: value.data } : "altered";
}
