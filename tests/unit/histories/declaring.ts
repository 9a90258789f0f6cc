import fc from "fast-check";
import { isMasked } from "../../../shared/domain/audit/masks.ts";
import { discloseInterest, readDisclosures } from "../../../shared/usecases/people/disclose-interest.ts";
import {
  findDisclosed,
  maskDisclosed,
  placeOfDisclosed,
} from "../../../shared/usecases/people/mask-disclosed.ts";
import { arrive, called, secretary, unique } from "./acts.ts";
import { known } from "./example.ts";
import { nth, person, pick, step } from "./step.ts";
import type { Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What officers declare of interests in writing, and what whoever keeps the record masks of it. */

const officersKnown = known.people.flatMap(({ id, roles }) =>
  roles.some((role) => (known.organisation.officers ?? []).includes(role)) ? [id] : [],
);
const anyLink = ["sign", "review", "oversee", "read", "report"];
/** Mostly an officer, who may sit on the board by then, or be gone. */
const declarer = fc.oneof(fc.constantFrom(...officersKnown), fc.constantFrom(...officersKnown), person);
const byPage = fc.constantFrom("page" as const, "newest" as const);

/** Their page has all that they declared, the newest first: the words, or that they are masked. */
async function readsAll({ world, model }: Story, page: Page): Promise<void> {
  const found = await readDisclosures(world.deps, page);
  const read = found === null || found === "outside" ? found : found.disclosed.map(({ words }) => words);
  const noted = (model.disclosed.get(page.person) ?? []).toReversed();
  const isAsNoted =
    Array.isArray(read) &&
    read.length === noted.length &&
    noted.every((words, at) => (words === null ? isMasked(read[at]) : read[at] === words));
  if (!isAsNoted) throw new Error(`An officer reads ${JSON.stringify(read)}, not ${JSON.stringify(noted)}`);
}

/** By a page that knows what is masked of theirs, or by one of before. */
const declaredInWriting = step(
  "somebody declares an interest in writing, as an officer",
  fc.tuple(declarer, byPage, fc.constantFrom(false, false, false, true), fc.boolean()),
  ([who, way, isOld, isMaskedThen]) =>
    async (story, say) => {
      const { world, model } = story;
      const page = await arrive(story, who, way, anyLink);
      if (!page) return say(`${called(who)} has no link to declare by`);
      const own = model.disclosed.get(who) ?? [];
      const count = own.filter((words) => words === null).length;
      const masked = String(isOld ? 0 : count);
      const may = model.mayDeclareAsOfficer(page, world.now) && masked === String(count);
      const words = `Hall ${own.length + 1} of ${who}`;
      const sent = { command: unique(story), nature: "financial" as const, words, masked };
      const { ok } = await discloseInterest(world.deps, page, sent);
      if (ok !== may) throw new Error(`What an officer declared was ${ok ? "taken" : "refused"}`);
      if (ok) {
        // The same form once more is no second declaration.
        await discloseInterest(world.deps, page, sent);
        model.disclosed.set(who, [...own, words]);
        await readsAll(story, page);
        if (isMaskedThen && (await masks(story, who, words))) await readsAll(story, page);
      }
      say(`${called(who)} ${ok ? "declares" : "cannot declare"} an interest in writing`);
    },
);

/** Whoever keeps the record masks what somebody declared; it is found by its words no more, and the same form does nothing more. */
async function masks(story: Story, who: string, words: string): Promise<boolean> {
  const { world, model } = story;
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  if (!page) return false;
  const { found } = await findDisclosed(world.deps, words);
  if (found.length !== 1) throw new Error(`${words} stands in ${found.length} declarations`);
  const form = { command: unique(story), words, places: found.map(placeOfDisclosed), reason: "A child." };
  const { ok } = await maskDisclosed(world.deps, page, form);
  const may = (model.roles.get(secretary) ?? []).includes("secretary") && !model.away.has(secretary);
  if (ok && !may) throw new Error("Words were masked by who keeps no record");
  if (!ok) return false;
  await maskDisclosed(world.deps, page, form);
  const own = model.disclosed.get(who) ?? [];
  model.disclosed.set(
    who,
    own.map((one) => (one === words ? null : one)),
  );
  if ((await findDisclosed(world.deps, words)).found.length > 0) throw new Error(`${words} is there still`);
  return true;
}

const maskedInWriting = step(
  "words of what an officer declared are masked",
  fc.tuple(nth, nth),
  ([n, at]) =>
    async (story, say) => {
      const [who, own = []] = pick([...story.model.disclosed], n) ?? [];
      const words = pick(own, at);
      if (who === undefined || typeof words !== "string") return say("nothing is to be masked");
      const ok = await masks(story, who, words);
      say(`${called(secretary)} ${ok ? "masks" : "cannot mask"} what ${called(who)} declared`);
    },
);

export const declaring = [declaredInWriting, declaredInWriting, maskedInWriting];
