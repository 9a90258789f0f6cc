import * as z from "zod";
import { organisation } from "./profile.ts";
import { members, type OrganisationFile, organisationFile, roles } from "./shape.ts";

type List = keyof typeof members;

/** What of a file has the right form, member by member, although the whole has not. */
type Readable = {
  file: OrganisationFile;
  /** Where in the file each member of a list stands. */
  places: Readonly<Record<string, readonly number[]>>;
  /** Ids in what could not be read, which whoever names them names. */
  unread: ReadonlySet<string>;
};

/** Reads as much of a file as has the right form; null where not even its organisation and roles have. */
export function whatCanBeRead(values: unknown): Readable | null {
  const sections = z.record(z.string(), z.unknown()).safeParse(values).data ?? {};
  const head = z.object({ organisation, roles }).safeParse(sections);
  if (!head.success) return null;
  const unread = new Set(
    Object.entries(sections).flatMap(([name, section]) =>
      name in organisationFile.shape && Array.isArray(section) ? [] : idsIn(section),
    ),
  );
  const places: Record<string, number[]> = {};
  const lists = Object.entries(members).map(([name, member]) => {
    const all = z.array(z.unknown()).safeParse(sections[name]).data ?? [];
    const own: number[] = [];
    const read = all.flatMap((one, at) => {
      const parsed = member.safeParse(one);
      if (parsed.success) own.push(at);
      else for (const id of idsIn(one)) unread.add(id);
      return parsed.success ? [parsed.data] : [];
    });
    places[name] = own;
    return [name, read];
  });
  return {
    file: { ...head.data, ...(Object.fromEntries(lists) as Pick<OrganisationFile, List>) },
    places,
    unread,
  };
}

/** Every id within a value, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "id" && typeof one === "string" ? [one] : idsIn(one),
  );
}
