import { hashOf } from "../../domain/audit/hash.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { type AddressRefusal, refuseAddressFor } from "../../domain/people/hold.ts";
import { type Electronic, standingOnElectronic } from "../../domain/people/person.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { carryOutOnPerson, type PeopleDeps } from "./carry-out-on-person.ts";
import { hereByAnyLink } from "./here.ts";

/** Somebody who is here by any link of their own, as they stand to documents by electronic means. */
export type OnElectronic = {
  by: KnownAuthority;
  standing: ReturnType<typeof standingOnElectronic>;
  electronic: Electronic | null;
};

/** What somebody said of documents by electronic means; null where no session holds, "outside" for who is of another organisation. */
export async function readElectronic(
  deps: Pick<PeopleDeps, "people" | "clock">,
  credentials: Credentials,
): Promise<OnElectronic | "outside" | null> {
  const found = await hereByAnyLink(deps, credentials);
  if (found === null || found === "outside") return found;
  const { by, person } = found;
  return { by, standing: standingOnElectronic(person), electronic: person.electronic ?? null };
}

/**
 * Somebody says whether documents reach them by electronic means (CNCA s. 266): by any link of their own, and of themselves alone. Two
 * calls to AWS; a repeated form has no second effect.
 * @param inForce the by-laws, which say who is asked
 */
export async function answerElectronic(
  deps: PeopleDeps,
  credentials: Credentials,
  { command: sent, accepts }: { command: string; accepts: boolean },
  inForce: BylawProfile,
): Promise<Result<null, PersonRefusal | AddressRefusal | { code: "no-session" | "outside" | "not-asked" }>> {
  const { person } = credentials;
  const command = hashOf({ person, command: sent, act: "answer-electronic", accepts });
  const found = await hereByAnyLink(deps, credentials, command);
  if (!found) return refuse({ code: "no-session" });
  if (found === "outside") return refuse({ code: found });
  const { by, loaded } = found;
  if (loaded.commandDone) return ok(null);
  // Whoever agreed once, and sits on nothing any more, can still take it back.
  const takesBack = !accepts && standingOnElectronic(found.person) === "accepted";
  if (!takesBack && !isAskedForElectronic(inForce, by)) return refuse({ code: "not-asked" });
  const now = deps.clock.now();
  const isNotReached = refuseAddressFor(by, loaded.link?.link.createdAt ?? now, now);
  if (isNotReached) return refuse(isNotReached);
  const answered = { name: "answer-electronic", accepts, by, now } as const;
  const outcome = await carryOutOnPerson(deps, person, answered, { command, authority: by }, loaded);
  return outcome.ok ? ok(null) : outcome;
}

/** Whether somebody is asked: who sits on the board or a committee, where the by-laws ask for consent. */
export const isAskedForElectronic = (
  { electronicDocuments, directors, committees }: BylawProfile,
  { roles }: Pick<KnownAuthority, "roles">,
): boolean =>
  electronicDocuments?.need === "consent" &&
  [directors.role, ...committees.map(({ role }) => role)].some((role) => roles.includes(role));
