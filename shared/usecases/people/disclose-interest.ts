import type { PersonEventOf } from "../../../events/people.ts";
import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { isOfficerAlone } from "../../domain/board/bodies.ts";
import type { DisclosedBy, ListedInterest } from "../../domain/board/listed-interest.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { extentIn, maskedOfPerson } from "../../domain/people/disclosing.ts";
import { type AddressRefusal, refuseAddressFor } from "../../domain/people/hold.ts";
import { personOfStream, streamOfPerson } from "../../domain/people/stream.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import type { Ids } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { carryOutOnPerson, type PeopleDeps } from "./carry-out-on-person.ts";
import { hereByAnyLink } from "./here.ts";

type Deps = PeopleDeps & { resolutions: Pick<Resolutions, "declared"> };

/** Whoever keeps the record is shown what was declared within this time: an interest is declared anew where it lasts. */
const shownFor = { days: 366 };

/**
 * Who is here as an officer by any link of their own, and what they declared so far, the newest first.
 * @returns `masked`: of how many its words were masked; null when no session holds; "not-asked" of whoever is no officer, or sits on the board and declares theirs before a vote
 */
export async function readDisclosures(
  deps: Deps,
  credentials: Credentials,
): Promise<{ by: KnownAuthority; disclosed: DisclosedBy[]; masked: string } | "not-asked" | null> {
  const found = await hereByAnyLink(deps, credentials);
  if (found === null) return null;
  const organisation = await deps.directory.organisation();
  if (found === "outside" || !isOfficerAlone(organisation, found.by, deps.clock.now())) return "not-asked";
  const own = (await deps.resolutions.declared()).filter(
    ({ stream }) => stream === streamOfPerson(found.by.person),
  );
  const disclosed = (await read(deps, own)).toReversed();
  return { by: found.by, disclosed, masked: maskedOfPerson(found.person) };
}

/**
 * An officer declares an interest in writing (CNCA s. 141(1)): by any link of their own, and for themselves alone. Two calls to AWS beside
 * what says who the officers are; a repeated form has no second effect.
 */
export async function discloseInterest(
  deps: Deps & { ids: Ids },
  credentials: Credentials,
  sent: {
    command: string;
    nature: PersonEventOf<"interest-disclosed">["facts"]["nature"];
    words: string;
    /** What was masked of theirs when the page was opened. */
    masked: string;
  },
): Promise<Result<null, PersonRefusal | AddressRefusal | { code: "no-session" | "not-asked" }>> {
  const { person } = credentials;
  const command = hashOf({ person, act: "disclose-interest", ...sent });
  const [found, organisation] = await Promise.all([
    hereByAnyLink(deps, credentials, command),
    deps.directory.organisation(),
  ]);
  if (!found) return refuse({ code: "no-session" });
  const now = deps.clock.now();
  if (found === "outside") return refuse({ code: "not-asked" });
  const { by, loaded } = found;
  if (loaded.commandDone) return ok(null);
  if (!isOfficerAlone(organisation, by, now)) return refuse({ code: "not-asked" });
  const isNotReached = refuseAddressFor(by, loaded.link?.link.createdAt ?? now, now);
  if (isNotReached) return refuse(isNotReached);
  const said = tidyComment({ text: sent.words, fields: {} });
  const words = said && commitTo(said, deps.ids.secret);
  const given = {
    ...({ name: "disclose-interest", nature: sent.nature, by, masked: sent.masked, now } as const),
    wordsCommitment: words?.hash ?? null,
    told: (organisation.roster[organisation.bylaws.record.keeper] ?? []).filter((one) => one !== person),
  };
  const extras = { command, authority: by, ...(words && { comment: words }) };
  const outcome = await carryOutOnPerson(deps, person, given, extras, loaded);
  return outcome.ok ? ok(null) : outcome;
}

/** What officers declared in writing of late, the oldest first: whoever keeps the record enters it with the item that it is about. */
export async function disclosedOfLate(
  deps: Pick<Deps, "resolutions" | "clock"> & { people: Pick<People, "disclosed"> },
  officers: readonly string[],
): Promise<DisclosedBy[]> {
  const since = later(deps.clock.now(), { days: -shownFor.days });
  const listed = await deps.resolutions.declared();
  return read(
    deps,
    listed.filter(({ at, stream }) => at >= since && officers.includes(personOfStream(stream) ?? "")),
  );
}

async function read(
  { people }: { people: Pick<People, "disclosed"> },
  listed: readonly ListedInterest[],
): Promise<DisclosedBy[]> {
  const found = await Promise.all(
    listed.map(async ({ stream, entry }) => {
      const person = personOfStream(stream) ?? "";
      const one = await people.disclosed(person, entry);
      return one ? [{ nature: one.nature, at: one.at, words: extentIn(one.kept), person, entry }] : [];
    }),
  );
  return found.flat();
}
