import { bodiesOf } from "../../domain/board/bodies.ts";
import type { StandingIn } from "../../domain/board/meetings/commands.ts";
import { unsigned } from "../../domain/board/meetings/in-place.ts";
import { chairOf, signatoryOf } from "../../domain/board/meetings/minutes.ts";
import type { Signs } from "../../domain/board/meetings/signs.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { timesInRole } from "../../domain/people/times-in-role.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";

type Deps = {
  people: Pick<People, "load" | "entries">;
  directory: Pick<Directory, "organisation">;
  clock: Clock;
};

/**
 * Who of those who attest and sign has left by now, and who may stand in for them: whoever chaired, once they are out of the organisation;
 * whoever kept the record, once they are, or hold its role no more. Reads nothing of a meeting that awaits neither.
 */
export async function standingInNow(
  { people, directory, clock }: Deps,
  meeting: Meeting,
  profile: BylawProfile,
): Promise<StandingIn> {
  const waits = unsigned(meeting);
  if (waits.length === 0) return { gone: {}, members: [], presides: null };
  const organisation = await directory.organisation();
  const leftOn = async (person: string, as: Signs): Promise<[string, string][]> => {
    const [{ head }, entries] = await Promise.all([people.load({ person }), people.entries(person)]);
    if (!head) return [];
    const { active, roles } = head.person;
    const isHere = active && (as === "chair" || roles.includes(profile.record.keeper));
    const left = entries.findLast(({ type }) => type === "person-left")?.at;
    const until = timesInRole(entries, [profile.record.keeper], null).at(-1)?.until;
    const at = as === "chair" ? left : (until ?? left);
    return isHere || at == null ? [] : [[person, dayOf(at, organisation.timeZone)]];
  };
  const found = await Promise.all(
    waits.flatMap((as) => {
      const first = as === "chair" ? chairOf(meeting, profile) : meeting.keeper;
      return [...new Set([first, signatoryOf(meeting, profile, as)])].map((person) => leftOn(person, as));
    }),
  );
  const today = dayOf(clock.now(), organisation.timeZone);
  const body = bodiesOf(organisation, [today]).find(({ role }) => role === meeting.body);
  return {
    gone: Object.fromEntries(found.flat()),
    members: body?.members ?? [],
    presides: body?.chair ?? null,
  };
}
