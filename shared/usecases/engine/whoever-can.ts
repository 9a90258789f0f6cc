import type { Authority } from "../../domain/review/acting.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import { peopleOf } from "../people/propose-address.ts";

type Deps = { directory: Directory; clock: Clock };
type Named = { id: string; name: string };
type Can = (one: Authority, now: string) => boolean;

/**
 * Everybody of the organisation who can do something now, with what is known of them, in the order of the roster.
 * @param can whether somebody can at an instant (ISO 8601 UTC)
 */
export async function whoeverCan(deps: Deps, can: Can): Promise<(Named & { roles: readonly string[] })[]> {
  const now = deps.clock.now();
  const everybody = await peopleOf(deps, await deps.directory.organisation());
  return [...everybody].flatMap(([id, { person, contact }]) =>
    can({ ...person, person: id }, now) ? [{ id, name: contact.name, roles: person.roles }] : [],
  );
}

/** The same by id and name alone. */
export const namesOfWhoeverCan = async (deps: Deps, can: Can): Promise<Named[]> =>
  (await whoeverCan(deps, can)).map(({ id, name }) => ({ id, name }));
