import { challengeFor, isLocked, keyOf, type StepUpView } from "../../domain/board/step-up.ts";
import { askedOf, credentialsOf, isDevice, numberToRead } from "../../domain/people/credentials.ts";
import { exceptionOf, grantedTo } from "./except.ts";
import { personIn, ruleOf, type Stepping, type StepUpDeps, usableOf } from "./keyring-of.ts";

/** By what somebody can prove who they are, as it stands; with what waits. */
export async function readStepUp(deps: StepUpDeps, who: Stepping): Promise<StepUpView> {
  const { person: id, ballot } = who;
  const now = deps.clock.now();
  const [organisation, person, { keyring }] = await Promise.all([
    deps.directory.organisation(),
    personIn(deps, id),
    deps.keyrings.load(id),
  ]);
  const rule = ruleOf(organisation.bylaws, ballot?.head.report ?? {});
  const all = credentialsOf(person ?? {});
  const ways = person ? usableOf(person, keyring, rule.asks, now).map(({ kind }) => kind) : [];
  const excepted = person && ballot ? exceptionOf(person, { ...who, ballot }) : [];
  const granted = ways.length === 0 && person && ballot ? grantedTo(person, { ...who, ballot }) : undefined;
  const grantedBy = [
    ...(granted?.exception?.granted ?? []),
    ...(granted?.confirmed ? [granted.confirmed.by] : []),
  ];
  const names = await deps.directory.names([
    ...all.flatMap((one) => [...askedOf(one), ...(one.exception?.granted ?? [])]),
    ...grantedBy,
  ]);
  const mayAsk = ballot !== null && ways.length === 0 ? ("may-ask" as const) : null;
  return {
    rule,
    isForBallot: ballot !== null,
    ways,
    waiting: all.flatMap((credential) =>
      credential.confirmed || (credential.exception && !excepted.includes(credential))
        ? []
        : [
            {
              credential,
              seconds: askedOf(credential).map((one) => names[one] ?? one),
              granted: credential.exception?.granted.map((one) => names[one] ?? one)[0] ?? null,
              numberToRead: numberToRead(id, credential),
            },
          ],
    ),
    held: all.filter(isDevice).flatMap((credential) => {
      const { standsFrom } = credential.confirmed ?? {};
      return standsFrom !== undefined && now < standsFrom ? [{ credential, standsFrom }] : [];
    }),
    own: all.filter(isDevice).filter(({ confirmed }) => confirmed !== null),
    exception: granted ? { grantedBy: grantedBy.map((one) => names[one] ?? "") } : mayAsk,
    lockedUntil: isLocked(keyring, now) ? keyring.lockedUntil : null,
  };
}

/** What an app is given to make codes of; null where nobody began. */
export async function readBegunCode(
  deps: StepUpDeps,
  { person }: Stepping,
): Promise<{ secret: string; picture: string } | null> {
  const { begun } = (await deps.keyrings.load(person)).keyring;
  if (begun === null) return null;
  const [codes, { shortName }, names] = await Promise.all([
    deps.openCodes(),
    deps.directory.organisation(),
    deps.directory.names([person]),
  ]);
  const issuer = `${shortName.en} Accord`;
  const uri = codes.uri(begun, { issuer, account: names[person] ?? person });
  return { secret: begun, picture: codes.picture(uri) };
}

/** What a browser is asked about a passkey, and for what; null where this session was asked nothing, or too long ago. */
export async function readPasskeyAsked(
  deps: StepUpDeps,
  { person: id, session }: Stepping,
): Promise<{ to: "enrol" | "prove"; options: object } | null> {
  const now = deps.clock.now();
  const [{ keyring }, person, passkeys, names] = await Promise.all([
    deps.keyrings.load(id),
    personIn(deps, id),
    deps.openPasskeys(),
    deps.directory.names([id]),
  ]);
  const known = credentialsOf(person ?? {}).flatMap((credential) => {
    const key = keyOf(keyring, credential);
    return key?.kind === "passkey" ? [key.id] : [];
  });
  for (const to of ["enrol", "prove"] as const) {
    const challenge = challengeFor(keyring, { session, for: to }, now);
    if (challenge === null) continue;
    const name = names[id] ?? id;
    const options =
      to === "enrol"
        ? await passkeys.toEnrol({ challenge, person: id, name, known })
        : await passkeys.toProve({ challenge, known });
    return { to, options };
  }
  return null;
}
