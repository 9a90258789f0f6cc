import {
  asked,
  challengeFor,
  commitmentOfKey,
  enrolled,
  type Key,
  without,
} from "../../domain/board/step-up.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { credentialsOf, nextNumber } from "../../domain/people/credentials.ts";
import type { Result } from "../../domain/result.ts";
import { refuse } from "../../domain/result.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import { nextInLine } from "../people/ask-anew.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import { changeKeyring, personIn, type Stepping, type StepUpDeps } from "./keyring-of.ts";

/** Why something was not enrolled. */
export type EnrolRefusal =
  | PersonRefusal
  | { code: "wrong-code" | "passkey-refused" | "challenge-over" | "nobody-to-confirm" };

type Enrolling = Stepping & { by: KnownAuthority };

/** Somebody begins with a code: their page shows its secret from then on, until they showed that an app has it. */
export async function beginCode(deps: StepUpDeps, { person }: Stepping): Promise<void> {
  const codes = await deps.openCodes();
  await changeKeyring(deps, person, (keyring) =>
    keyring.begun === null ? { keyring: { ...keyring, begun: codes.secret() } } : null,
  );
}

/** The code that somebody typed is of the secret that their page shows: it is theirs, and put to a second person. */
export async function enrolCode(
  deps: StepUpDeps,
  who: Enrolling,
  code: string,
): Promise<Result<unknown, EnrolRefusal>> {
  const codes = await deps.openCodes();
  const { begun } = (await deps.keyrings.load(who.person)).keyring;
  const step = begun === null ? null : codes.stepOf(code, begun, deps.clock.now());
  if (begun === null || step === null) return refuse({ code: "wrong-code" });
  return propose(deps, who, { kind: "code", secret: begun, lastStep: step });
}

/** A page is about to ask the browser: by a challenge that is good once, in this session. */
export async function askPasskey(
  deps: StepUpDeps,
  { person, session }: Stepping,
  to: "enrol" | "prove",
): Promise<void> {
  const value = deps.ids.secret();
  const now = deps.clock.now();
  await changeKeyring(deps, person, (keyring) => ({
    keyring: asked(keyring, { value, session, for: to }, now),
  }));
}

/** What the browser made is a new passkey, for this site, with the person's own verification: it is put to a second person. */
export async function enrolPasskey(
  deps: StepUpDeps,
  who: Enrolling,
  answer: unknown,
): Promise<Result<unknown, EnrolRefusal>> {
  const challenge = await takeChallenge(deps, who, "enrol");
  if (challenge === null) return refuse({ code: "challenge-over" });
  const passkeys = await deps.openPasskeys();
  const made = await passkeys.enrolled(answer, challenge);
  return made ? propose(deps, who, { kind: "passkey", ...made }) : refuse({ code: "passkey-refused" });
}

/** A challenge is used up before anything is made of it, whatever that comes to. */
export async function takeChallenge(
  deps: StepUpDeps,
  { person, session }: Stepping,
  to: "enrol" | "prove",
): Promise<string | null> {
  const now = deps.clock.now();
  let taken: string | null = null;
  await changeKeyring(deps, person, (keyring) => {
    taken = challengeFor(keyring, { session, for: to }, now);
    return taken === null ? null : { keyring: { ...keyring, challenge: null } };
  });
  return taken;
}

type Made =
  | { kind: "code"; secret: string; lastStep: number }
  | Omit<Key & { kind: "passkey" }, "number" | "salt">;

/**
 * 1. The second person is found: the next in line who confirms addresses, and is not the person.
 * 2. The key is kept first, apart: the entry that names it bears a commitment to it, and no secret. A key that no entry names
 *    proves nothing.
 * 3. One transaction on the person's stream: the entry, the second person's link and mail, and word to the person at the address on
 *    file.
 */
async function propose(
  deps: StepUpDeps,
  { person, by }: Enrolling,
  made: Made,
): Promise<Result<unknown, EnrolRefusal>> {
  const [organisation, record] = await Promise.all([deps.directory.organisation(), personIn(deps, person)]);
  if (!record) return refuse({ code: "unknown-person" });
  const second = await nextInLine(deps, organisation, { person, proposedBy: null });
  if (second === null) return refuse({ code: "nobody-to-confirm" });
  const credential = nextNumber(record);
  const key: Key = { number: credential, salt: deps.ids.secret(), ...made };
  await changeKeyring(deps, person, (keyring) => ({
    keyring: enrolled(keyring, key, credentialsOf(record)),
  }));
  return carryOutOnPerson(deps, person, {
    ...{ name: "propose-credential", person, credential, kind: key.kind },
    ...{ commitment: commitmentOfKey(key), asked: second, by, now: deps.clock.now() },
  });
}

/**
 * Its owner has it no more. Its key goes first, and with it what was proved by it: nothing is proved by what is given up, though the
 * entry be lost on the way; whoever presses again makes it.
 */
export async function endCredential(
  deps: StepUpDeps,
  { person }: Stepping,
  credential: number,
): Promise<Result<unknown, PersonRefusal>> {
  const now = deps.clock.now();
  await changeKeyring(deps, person, (keyring) => without(keyring, (number) => number === credential, now));
  return carryOutOnPerson(deps, person, { name: "end-credential", person, credential });
}
