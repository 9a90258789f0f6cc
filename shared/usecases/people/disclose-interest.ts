import type { PersonEventOf } from "../../../events/people.ts";
import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { type Declaring, declaringAs, isOfficerAlone } from "../../domain/board/bodies.ts";
import type { DisclosedBy, ListedInterest } from "../../domain/board/listed-interest.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { extentIn, maskedOfPerson } from "../../domain/people/disclosing.ts";
import { type AddressRefusal, refuseAddressFor } from "../../domain/people/hold.ts";
import { personOfStream, streamOfPerson } from "../../domain/people/stream.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import type { Credentials } from "../entering/identify.ts";
import { carryOutOnPerson, type PeopleDeps } from "./carry-out-on-person.ts";
import { type Here, hereByAnyLink } from "./here.ts";
import { keptDisclosures, type ReadingDisclosures } from "./kept-disclosures.ts";

type Reading = ReadingDisclosures & { resolutions: Pick<Resolutions, "declared"> };
type Deps = PeopleDeps & Reading;

/** Whoever keeps the record is shown what was declared within this time: an interest is declared anew where it lasts. */
const shownFor = { days: 366 };

/** What somebody declared, the newest first; `masked`: of how many its words were masked. */
type OwnDisclosures = ReadDisclosed & { here: Here; declaring: Declaring; masked: string };

/**
 * Who is here by any link of their own, and what they declared so far as an officer, whether they are one still.
 * @returns null when no session holds; "outside" of another organisation's people
 */
export async function readDisclosures(
  deps: Deps,
  credentials: Credentials,
): Promise<OwnDisclosures | "outside" | null> {
  const found = await hereByAnyLink(deps, credentials);
  if (found === null || found === "outside") return found;
  const { by, person } = found;
  const [organisation, own] = await Promise.all([deps.directory.organisation(), listedOf(deps, by.person)]);
  const { disclosed, altered } = await read(deps, own);
  const declaring = declaringAs(organisation, by, deps.clock.now());
  const masked = maskedOfPerson(person);
  return { here: found, declaring, disclosed: disclosed.toReversed(), altered, masked };
}

const listedOf = async ({ resolutions }: Pick<Reading, "resolutions">, person: string, since?: string) =>
  (await resolutions.declared(since)).filter(({ stream }) => stream === streamOfPerson(person));

/**
 * An officer declares an interest in writing (CNCA s. 141(1)): by any link of their own, and for themselves alone. Three calls to AWS beside
 * what says who the officers are; a repeated form has no second effect, nor have the same words from another page on the same day.
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
  const { by, loaded, link } = found;
  if (loaded.commandDone) return ok(null);
  if (!isOfficerAlone(organisation, by, now)) return refuse({ code: "not-asked" });
  const isNotReached = refuseAddressFor(by, link.createdAt, now);
  if (isNotReached) return refuse(isNotReached);
  const said = tidyComment({ text: sent.words, fields: {} });
  const isSaid = async () =>
    said !== null && isSaidToday(deps, by.person, sent.nature, said.text, organisation);
  if (await isSaid()) return ok(null);
  const words = said && commitTo(said, deps.ids.secret);
  const given = {
    ...({ name: "disclose-interest", nature: sent.nature, by, masked: sent.masked, now } as const),
    wordsCommitment: words?.hash ?? null,
    told: (organisation.roster[organisation.bylaws.record.keeper] ?? []).filter((one) => one !== person),
  };
  // Two pages that are sent in the same instant both find that nothing is said yet: whichever comes second asks again.
  const extras = { command, authority: by, isDoneMeanwhile: isSaid, ...(words && { comment: words }) };
  const outcome = await carryOutOnPerson(deps, person, given, extras, loaded);
  return outcome.ok ? ok(null) : outcome;
}

/** Whether they declared just that today already, from another page. */
async function isSaidToday(
  deps: Deps,
  person: string,
  nature: DisclosedBy["nature"],
  text: string | null,
  { timeZone }: Organisation,
): Promise<boolean> {
  const now = deps.clock.now();
  const today = dayOf(now, timeZone);
  // No day is longer than that, wherever its clocks are put back.
  const listed = await listedOf(deps, person, later(now, { hours: -26 }));
  const { disclosed } = await read(
    deps,
    listed.filter(({ at }) => dayOf(at, timeZone) === today),
  );
  return disclosed.some((one) => one.nature === nature && one.words === text);
}

/**
 * What officers declared in writing of late, the oldest first: whoever keeps the record enters it with the item that it is about, whether
 * they are officers still.
 */
export async function disclosedOfLate(deps: Reading & { clock: Clock }): Promise<ReadDisclosed> {
  const since = later(deps.clock.now(), { days: -shownFor.days });
  const listed = await deps.resolutions.declared(since);
  return read(
    deps,
    listed.filter(({ stream }) => personOfStream(stream) !== null),
  );
}

/** `altered`: of how many what is kept is not what was recorded. */
type ReadDisclosed = { disclosed: DisclosedBy[]; altered: number };

async function read(deps: ReadingDisclosures, listed: readonly ListedInterest[]): Promise<ReadDisclosed> {
  const found = await keptDisclosures(deps, listed);
  const disclosed = found.flatMap((one): DisclosedBy[] => {
    if (one === "altered") return [];
    const { kept, ...said } = one;
    return [{ ...said, words: extentIn(kept) }];
  });
  return { disclosed, altered: found.length - disclosed.length };
}
