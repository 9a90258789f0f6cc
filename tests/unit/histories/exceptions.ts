import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { upcast } from "../../../events/entry.ts";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import { addressLinkEndsAt } from "../../../shared/domain/links/grant.ts";
import { credentialsOf, numberToRead } from "../../../shared/domain/people/credentials.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { later } from "../../../shared/domain/time.ts";
import { identify } from "../../../shared/usecases/entering/identify.ts";
import {
  answerCredential,
  startConfirmingCredentialAs,
} from "../../../shared/usecases/stepping-up/confirm-credential.ts";
import { askForException, proveByException } from "../../../shared/usecases/stepping-up/except.ts";
import { answering, arrive, called, unique } from "./acts.ts";
import { known } from "./example.ts";
import { canGrant, isGrantor, isOut } from "./model-exceptions.ts";
import type { Excepted } from "./model-voting.ts";
import { nth, often, person, pick, step } from "./step.ts";
import type { Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What a director does who can show nothing of their own before a ballot, and whoever grants them an exception. */

/** More are not written to at once. */
const mostAsked = 5;
/** Guesses of the six digits. */
const mostTries = 5;

/** A director with a page by which they would vote; mostly one of those who are late. */
function onTheWay(story: Story, n: number): Promise<Page | null> {
  story.hear();
  const asked = story.model.late.filter(({ who }) => story.model.holders("director").includes(who));
  const one = pick(asked, n);
  return one ? arrive(story, one.who, "newest", ["sign"], one.lane) : Promise.resolve(null);
}

async function stepping({ world }: Story, page: Page) {
  const who = await identify(world.deps, page);
  if (!who?.loaded.authority) return null;
  const { link, head } = who;
  const ballot = { link, head };
  return {
    by: who.loaded.authority,
    proving: { person: page.person, session: digestOfSecret(page.secret), ballot },
  };
}

/** Whom it would be put to: mail reaches them, and they have no part in it. */
const grantors = ({ world, model }: Story, but: readonly string[]): string[] =>
  known.people.flatMap(({ id }) =>
    !but.includes(id) &&
    canGrant(model, world.memory.entries, id) &&
    world.memory.contacts.get(`person ${id}`)?.suppressed === null
      ? [id]
      : [],
  );

/** What is on record of it is what was noted; of more who can grant it than are written to, it is some. */
async function mustBeNoted({ world }: Story, of: string, noted: Excepted): Promise<void> {
  const { head } = await world.memory.people.load({ person: of });
  const own = credentialsOf(head?.person ?? {}).filter(({ exception }) => exception !== undefined);
  const [last] = own.toReversed();
  const { granted = [], putTo = [] } = last?.exception ?? {};
  const all = last?.confirmed ? [...granted, last.confirmed.by] : granted;
  if (!isDeepStrictEqual([...all], noted.granted) || (last?.confirmed != null) !== noted.stands)
    throw new Error(`${called(of)} was granted an exception by ${all}, and not by ${noted.granted}`);
  const isPut = putTo.length === Math.min(noted.putTo.length, mostAsked);
  if (!noted.stands && !(isPut && putTo.every((one) => noted.putTo.includes(one))))
    throw new Error(`It is put to ${putTo}, and not to ${noted.putTo}`);
  noted.putTo = putTo;
}

/** A director asks, by a page of theirs. @returns whether they did */
async function asks(
  story: Story,
  page: Page | null,
  because: "lost" | "unable",
  say: (words: string) => void,
): Promise<boolean> {
  const at = page && (await stepping(story, page));
  if (!page || !at) {
    say("no director asks for an exception");
    return false;
  }
  const { model, world } = story;
  const { round } = at.proving.ballot.head.report;
  const lane = page.link.lane ?? "";
  const before = model.exceptions.get(page.person);
  const isGranted = before?.stands === true && before.round === round && before.lane === lane;
  const putTo = grantors(story, [page.person]);
  const { ok } = await askForException(world.deps, { ...at.proving, by: at.by }, because);
  if (ok !== (!isGranted && putTo.length >= 2))
    throw new Error(`${called(page.person)} ${ok ? "asked" : "could not ask"} ${putTo.map(called)}`);
  const whyNot = isGranted ? ", and has one" : ", and nobody is left to grant it";
  say(`${called(page.person)} asks for an exception${ok ? "" : whyNot}`);
  if (!ok) return false;
  const noted = { round, lane, putTo, granted: [], stands: false, askedAt: world.now, tried: 0 };
  model.exceptions.set(page.person, noted);
  await mustBeNoted(story, page.person, noted);
  return true;
}

/** By the link that is theirs, from wherever they found it; null where it is none, or acts no more. */
async function answers(
  story: Story,
  of: string,
  who: string,
  answer: "confirm" | "refuse" | "guess",
): Promise<boolean | null> {
  const { world } = story;
  const { head } = await world.memory.people.load({ person: of });
  const waits = credentialsOf(head?.person ?? {}).findLast(({ confirmed }) => confirmed === null);
  const stored = [...world.memory.links.values()].findLast(
    ({ link }) =>
      link.purpose === "confirm-credential" &&
      link.person === who &&
      link.documentId === streamOfPerson(of) &&
      link.round === waits?.number,
  );
  if (!waits || !stored) return null;
  const until = later(world.now, { hours: 1 });
  const credentials = await startConfirmingCredentialAs(world.deps, stored.link.id, who, until);
  if (!credentials) return null;
  const right = numberToRead(of, waits);
  const digits = answer === "guess" ? String((Number(right) + 1) % 1_000_000).padStart(6, "0") : right;
  const form = { command: unique(story), digits, reason: "I could not reach them." };
  const given = { ...form, answer: answer === "refuse" ? ("refuse" as const) : ("confirm" as const) };
  return (await answerCredential(world.deps, credentials, given)).ok;
}

type Answer = "confirm" | "refuse" | "guess";

/** One of those who are asked answers, or two at one moment, or somebody who is not. */
async function answered(
  story: Story,
  [of, noted]: readonly [string, Excepted],
  all: readonly string[],
  answer: Answer,
): Promise<string> {
  const { model, world } = story;
  // What somebody granted who is out of the matter by now counts for nothing, as soon as another grants it.
  const isFirst = noted.granted.every((one) => isOut(model, world.memory.entries, one));
  const may = (who: string): boolean =>
    noted.putTo.includes(who) &&
    world.now < addressLinkEndsAt(noted.askedAt) &&
    isGrantor(model, who) &&
    (answer === "refuse" ||
      (answer === "confirm" &&
        noted.tried < mostTries &&
        canGrant(model, world.memory.entries, who) &&
        (!isFirst || grantors(story, [of, who]).length > 0)));
  const allowed = all.filter(may);
  const outcomes = await Promise.all(all.map((who) => answers(story, of, who, answer)));
  const done = all.filter((_, at) => outcomes[at] === true);
  // Of two at one moment one is the first; the other is asked anew, or answers what was answered.
  if (done.length !== Math.min(1, allowed.length) || !done.every(may))
    throw new Error(
      `Of ${all.map(called)} who ${answer}, ${done.map(called)} answered, and ${allowed.map(called)} may`,
    );
  const words = `${all.map(called).join(" and ")} ${answer} an exception of ${called(of)}: ${outcomes.join()}`;
  const [who] = done;
  if (who === undefined) {
    noted.tried += answer === "refuse" ? 0 : outcomes.filter((one) => one !== null).length;
    return words;
  }
  if (answer === "refuse") {
    model.exceptions.delete(of);
    return words;
  }
  noted.granted = isFirst ? [who] : [...noted.granted, who];
  if (isFirst) Object.assign(noted, { putTo: grantors(story, [of, who]), askedAt: world.now, tried: 0 });
  else noted.stands = true;
  await mustBeNoted(story, of, noted);
  return words;
}

const exceptionAnswered = step(
  "an exception is granted, or refused",
  fc.tuple(
    ...[nth, nth, person],
    fc.constantFrom<Answer[]>(...often(6, "confirm" as const), "refuse", "guess"),
    fc.constantFrom(true, true, true, false),
    fc.constantFrom(false, false, true),
  ),
  ([n, m, anybody, answer, isAsked, areTwo]) =>
    async (story, say) => {
      story.hear();
      const waiting = [...story.model.exceptions].filter(([, { stands }]) => !stands);
      const one = pick(waiting, n);
      if (!one) return say("no exception waits to be granted");
      const [, { putTo }] = one;
      const first = (isAsked ? pick(putTo, m) : undefined) ?? anybody;
      const second = areTwo ? pick(putTo, m + 1) : undefined;
      const all = [...new Set(second === undefined ? [first] : [first, second])];
      say(await answered(story, one, all, answer));
    },
);

/**
 * Whoever was granted one goes on, and casts their ballot by it: it names who granted it, and nobody with a part in it.
 * @returns in words what it came to
 */
async function goesOn(story: Story, page: Page, how: "sign" | "refuse"): Promise<string> {
  const at = await stepping(story, page);
  if (!at) return `${called(page.person)} is not let in any more`;
  const { model, world } = story;
  const { linkId, secret, person } = page;
  const { round, contentHash } = at.proving.ballot.head.report;
  const noted = model.exceptions.get(person);
  const lane = page.link.lane ?? "";
  const may = noted?.stands === true && noted.round === round && noted.lane === lane;
  const { ok } = await proveByException(world.deps, at.proving);
  if (ok !== may) throw new Error(`${called(person)} ${ok ? "goes" : "does not go"} on by an exception`);
  if (!ok) return `${called(person)} goes on by an exception that is none`;
  const { ballots } = (await world.deps.directory.organisation()).bylaws;
  const until = later(world.now, { minutes: ballots?.proofMinutes ?? 10 });
  model.proofs.push({ linkId, secret, person, round, lane, contentHash: contentHash ?? "", until });
  const before = world.memory.entries.length;
  await story.attempt([answering(story, page, how, false, unique(story))]);
  const [cast] = world.memory.entries.slice(before).map((entry) => upcast(entry).event);
  if (cast?.type !== "ballot-cast") return `${called(person)} goes on by an exception, and casts no ballot`;
  const { exception, way } = cast.facts.provedBy ?? {};
  const named = exception?.granted ?? [];
  if (way !== "exception" || new Set(named).size !== 2 || named.includes(person))
    throw new Error(`The ballot of ${called(person)} was proved by ${way}, of ${named}`);
  if (!isDeepStrictEqual([...named], noted?.granted))
    throw new Error(`The ballot of ${called(person)} names others than granted it`);
  model.byException += 1;
  return `${called(person)} casts a ballot by an exception`;
}

const exceptionUsed = step(
  "a director goes on by an exception",
  fc.tuple(nth, fc.constantFrom("sign" as const, "refuse" as const)),
  ([n, how]) =>
    async (story, say) => {
      story.hear();
      const [of] = pick([...story.model.exceptions], n) ?? [];
      const page = of === undefined ? await onTheWay(story, n) : await arrive(story, of, "newest", ["sign"]);
      say(page ? await goesOn(story, page, how) : "no director goes on by an exception");
    },
);

/** Asked, and granted as on a good day by none, one or two of those who can; mostly used at once then. */
const exceptionAsked = step(
  "a director asks for an exception",
  fc.tuple(nth, fc.constantFrom("lost" as const, "unable" as const), fc.constantFrom(0, 1, 2, 2, 3, 3)),
  ([n, because, grants]) =>
    async (story, say) => {
      const page = await onTheWay(story, n);
      let told = "";
      const isAsked = await asks(story, page, because, (words) => {
        told = words;
        say(told);
      });
      if (!page || !isAsked) return;
      const noted = story.model.exceptions.get(page.person);
      for (let left = Math.min(grants, 2); left > 0 && noted; left -= 1) {
        const [first] = noted.putTo.slice(n % 2);
        if (first !== undefined)
          told += `; ${await answered(story, [page.person, noted], [first], "confirm")}`;
      }
      if (grants === 3) told += `; ${await goesOn(story, page, "sign")}`;
      say(told);
    },
);

export const exceptions = [...often(2, exceptionAsked), ...often(2, exceptionAnswered), exceptionUsed];
