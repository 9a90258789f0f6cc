import type { Document } from "../../domain/documents/kinds.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";

/** Documents that are gone through once more at most, each of which is read whole; and how many at one moment. */
export const mostRehearsed = 200;
const together = 20;

/** Days of which decisions are looked at. */
export const aYear = 365;

/**
 * Documents of a kind that changed since a day (ISO 8601), for what was decided since has changed since; and those that are open still.
 * @param isOf which of them are meant
 * @returns not many more than can be gone through
 */
export async function changedSince(
  { register }: { register: DocumentRegister },
  kind: Document["kind"],
  since: string,
  isOf: (one: RegisteredReport) => boolean,
): Promise<RegisteredReport[]> {
  const found: RegisteredReport[] = [];
  for (const ended of [false, true]) {
    let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
    do {
      const page = await register.list({ kind, ended, after, limit: 50 });
      const recent = ended ? page.reports.filter(({ changedAt }) => changedAt >= since) : page.reports;
      found.push(...recent.filter(isOf));
      after = ended && recent.length < page.reports.length ? null : page.next;
    } while (after !== null && found.length < mostRehearsed);
  }
  return found;
}

/** What is read of each, so many at one moment. */
export async function someAtOnce<T, R>(all: readonly T[], read: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += together)
    done.push(...(await Promise.all(all.slice(at, at + together).map(read))));
  return done;
}
