import * as z from "zod";

/** SHA-256 in lower-case hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An instant, ISO 8601 in UTC ("…Z"). Never used to order entries: their numbers do (I21). */
export const instant = z.iso.datetime();

/** A calendar date, ISO 8601, without a time zone. */
export const day = z.iso.date();

/** An opaque identifier: of a document, person, donor, obligation. Never a name or an address. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

/** A text in both official languages. */
export const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** A lane of a stage with the person who was assigned to it. */
const lane = z.strictObject({ id, label: bilingual, role: id, person: id });

/** A stage of the approval policy as pinned to a document; its lanes decide side by side. */
const stage = z.strictObject({
  id,
  label: bilingual,
  /** Business days that a decision should take at most. */
  serviceLevelDays: z.int().positive(),
  lanes: z.array(lane).min(1),
});

export const pinnedPolicy = z.strictObject({
  id,
  version: z.int().positive(),
  hash,
  stages: z.array(stage).min(1),
});
export type PinnedPolicy = z.infer<typeof pinnedPolicy>;
