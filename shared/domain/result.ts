/** An expected outcome as a value: exceptions are for bugs and broken infrastructure. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; refusal: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <E>(refusal: E): { ok: false; refusal: E } => ({ ok: false, refusal });
