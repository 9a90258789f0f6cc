import { countedIn } from "../../domain/organisation/office-time.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Directory } from "../../ports/reading.ts";

/**
 * The office by whose business days the stages of a document are counted: that of whoever writes it, if it keeps a calendar. Nobody
 * is read while no office besides the first keeps one.
 */
export async function officeOf(
  { directory }: { directory: Pick<Directory, "person"> },
  organisation: Organisation,
  author: string,
): Promise<string | null> {
  const isAsked = organisation.offices.slice(1).some(({ holidays }) => holidays !== undefined);
  if (!isAsked) return null;
  return countedIn(organisation, (await directory.person(author))?.person.office);
}
