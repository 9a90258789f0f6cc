import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import type { Key, Proof } from "../../../shared/domain/board/step-up.ts";
import { later } from "../../../shared/domain/time.ts";
import { askForOwnDesk } from "../../../shared/usecases/desk/ask-for-desk.ts";
import { openDesk } from "../../../shared/usecases/desk/open-desk.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { appWithCode, code, withKeys } from "../../support/enrolled-keys.ts";
import type { Way } from "../../support/hostile/target.ts";
import { goodDay } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { Authenticator } from "../stepping-up/authenticator.ts";
import { rule } from "../stepping-up/place.ts";
import { keep } from "./kept.ts";
import { type Place, placeOf } from "./place.ts";

/** By-laws by which no link alone casts a ballot, under which the executive director approves it. */
async function asksForProof(story: Story): Promise<void> {
  const source = { en: "General by-law, s. 34", fr: "Règlement général, art. 34" };
  story.world.memory.bylaws = { ...known.organisation.bylaws, ballots: { ...rule, source } };
  await goodDay(story, 1);
  await story.calm();
}

/**
 * A report whose ballots ask for more than a link: one of its directors has a code and a passkey, and showed in one session that it is
 * them; from their desk they come to what they have.
 */
export async function beforeProvingBoard(): Promise<Place> {
  const place = await placeOf("a report whose ballots ask for proof", 3, asksForProof);
  const { memory, deps, world } = place;
  const way = place.ways.find(({ purpose, acts }) => purpose === "sign" && acts);
  const { lane = null, round = 0 } = memory.links.get(way?.own.linkId ?? "")?.link ?? {};
  if (!way || lane === null) throw new Error("no director is asked");
  const { linkId, person, secret } = way.own;
  const authenticator = new Authenticator(place.origin);
  const made = { id: authenticator.id.toString("base64url"), publicKey: authenticator.publicKey };
  const passkey: Key = { number: 2, salt: "salt", kind: "passkey", ...made, counter: 0 };
  await withKeys(deps, person, world.now, [code, passkey]);
  const session = digestOfSecret(secret);
  const proof: Proof = {
    ...{ linkId, session, person, round, lane, contentHash: world.report?.contentHash ?? "" },
    ...{ way: "code", credential: 1, validUntil: later(world.now, { minutes: rule.proofMinutes }) },
  };
  const { keyring, revision } = await deps.keyrings.load(person);
  const value = deps.ids.secret();
  const challenge = { value, for: "prove", session, validUntil: later(world.now, { minutes: 5 }) } as const;
  await deps.keyrings.keep(person, { ...keyring, challenge, proofs: [proof] }, revision, [proof]);
  const desk = await deskOf(place, person);
  return {
    ...place,
    ways: [...place.ways.map((each) => (each === way ? { ...each, proved: way.own } : each)), desk],
    formsAt: {
      ...place.formsAt,
      "/step-up/proof": { code: appWithCode().shows(Date.parse(world.now)) },
      "/passkey/answer": { go: "prove", answer: JSON.stringify(authenticator.get({ challenge: value })) },
    },
    ...keep(memory),
  };
}

/** The way to somebody's desk; a second link of theirs opened it in another browser. */
async function deskOf({ world, deps, calm }: Place, person: string): Promise<Way> {
  const opened: { token: string; own: Credentials }[] = [];
  for (const _ of ["own", "twin"]) {
    await askForOwnDesk(deps, person);
    await calm();
    const { link } = world.provider.deskMails.findLast((mail) => mail.person.id === person) ?? {};
    const own = link && (await openDesk(deps, link.id, link.token, null));
    if (!own) throw new Error(`${person} has no desk`);
    opened.push({ token: link.token, own });
  }
  const [first, second] = opened;
  if (!first || !second) throw new Error(`${person} has no desk`);
  return { purpose: "sign", acts: true, hasReceipt: false, ...first, twin: second.own };
}
