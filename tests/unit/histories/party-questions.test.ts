import fc from "fast-check";
import { expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { questionsAsked } from "../../../shared/domain/review/questions-asked.ts";
import { later } from "../../../shared/domain/time.ts";
import { answerQuestion, ask, withdrawQuestion } from "../../../shared/usecases/deciding/ask.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { signAsParty } from "../../../shared/usecases/deciding/sign-as-party.ts";
import { tellLived } from "../../support/lived.ts";
import { director, partner, partyPolicy } from "../hostile/parties.ts";
import { arrive, goodDay, unique } from "./acts.ts";
import { known } from "./example.ts";
import { often } from "./step.ts";
import { Story } from "./story.ts";

/** Random histories of what parties ask before they consent or sign: answered, withdrawn, or overtaken by a signature, two at one moment. */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 120) / 40;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);
const { author } = known.obligation;

const one = fc.record({
  act: fc.constantFrom(...often(5, "asks"), ...often(3, "answers"), ...often(2, "withdraws"), "agrees"),
  who: fc.constantFrom(partner, director),
  number: fc.nat({ max: 4 }).map((n) => n + 1),
});
type One = { act: string; who: string; number: number };
const moments = fc.array(fc.array(one, { minLength: 1, maxLength: 2 }), { minLength: 6, maxLength: 14 });

const answering = ["consent", "review", "sign-as-party"];

/** What somebody does by their newest mail; nothing where they have none to do it by. */
async function does(story: Story, { act, who, number }: One): Promise<boolean> {
  const { world } = story;
  const page = await arrive(
    story,
    act === "answers" ? author : who,
    "newest",
    act === "answers" ? ["clarify", "read", "report"] : answering,
  );
  if (!page) return false;
  const form = { command: unique(story), masked: maskedNow(world.report ?? { masked: {} }) };
  const { round, contentHash, link } = page;
  const lane = link.lane ?? "";
  if (act === "asks")
    return (await ask(world.deps, page, { ...form, about: "", contentHash, text: `Asked by ${who}?` })).ok;
  if (act === "answers")
    return (await answerQuestion(world.deps, page, { ...form, number, text: "So it is." })).ok;
  if (act === "withdraws") return (await withdrawQuestion(world.deps, page, { ...form, number })).ok;
  if (link.purpose === "sign-as-party") {
    const signed = { signature: "sign" as const, name: "Fanta Coulibaly", role: "Présidente", reason: "" };
    return (
      await signAsParty(
        world.deps,
        page,
        { ...form, ...signed, round, lane, contentHash },
        () => "The report",
      )
    ).ok;
  }
  const decision = link.purpose === "consent" ? ("consent" as const) : ("approve" as const);
  const comment = { text: null, fields: {} };
  return (
    await recordDecision(world.deps, page, {
      ...form,
      round,
      contentHash,
      replaces: null,
      lane,
      answer: { decision },
      comment,
    })
  ).ok;
}

const eventsOf = ({ world }: Story) => world.memory.entries.map((entry) => upcast(entry).event);

/** Of each question who asked it, and what became of it, as the entries say. */
function questionsIn(story: Story) {
  const asked = new Map<number, { by: string; settled: number }>();
  let isOpen = false;
  for (const { type, facts } of eventsOf(story)) {
    if (type === "stage-opened") isOpen = true;
    if (type === "stage-closed") isOpen = false;
    if (type === "question-asked") {
      expect(isOpen, "nobody asks where no stage is open").toBe(true);
      asked.set(facts.number, { by: facts.by, settled: 0 });
    }
    if (type !== "question-answered" && type !== "question-withdrawn") continue;
    const found = asked.get(facts.number);
    if (!found) throw new Error(`nobody asked ${facts.number}`);
    found.settled += 1;
    expect(facts.by).toBe(type === "question-answered" ? author : found.by);
  }
  return asked;
}

/** Whoever is asked for a party reads what they asked and nothing of what others did; its author reads all. */
function mustReadOwnAlone({ world }: Story): void {
  const { report, memory } = world;
  if (!report) return;
  const lines = memory.entries.map((entry) => ({ entry: upcast(entry), comment: null }));
  const rolesOf = (person: string) => memory.authorities.get(person)?.roles ?? [];
  const readBy = (person: string, roles = rolesOf(person)) =>
    questionsAsked(report, lines, { person, roles });
  const all = readBy(author);
  const isOfParty = (who: string) =>
    report.policy.stages[report.stage ?? -1]?.lanes.some(
      ({ rule, people }) => rule === "signature" && people.includes(who),
    );
  for (const who of [partner, director].filter((one) => one === partner || isOfParty(one))) {
    const own = all.filter(({ by }) => by === who).map(({ number }) => number);
    expect(readBy(who).map(({ number }) => number)).toEqual(own);
    // Whoever lost the role meanwhile reads no more by that.
    expect(readBy(who, []).map(({ number }) => number)).toEqual(own);
  }
}

it("a party's question is asked while it can answer, settled once, and keeps nobody from signing", async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(moments, async (given) => {
      const story = new Story(partyPolicy);
      await goodDay(story, 3);
      await story.calm();
      for (const together of given) {
        const done = await Promise.all(together.map((each) => does(story, each)));
        for (const [at, { act }] of together.entries())
          if (done[at]) lived.set(act, (lived.get(act) ?? 0) + 1);
        story.world.now = later(story.world.now, { minutes: 1 });
        await story.calm();
        const asked = questionsIn(story);
        expect([...asked.keys()]).toEqual([...asked].map((_, at) => at + 1));
        for (const { settled } of asked.values()) expect(settled).toBeLessThan(2);
        mustReadOwnAlone(story);
        const open = story.world.report?.questions.open ?? [];
        for (const { number } of open) expect(asked.get(number)?.settled).toBe(0);
      }
      for (const who of [partner, director, partner, director]) {
        await does(story, { act: "agrees", who, number: 1 });
        await story.calm();
      }
      expect([story.world.report?.status, story.world.report?.questions.open]).toEqual(["published", []]);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(
    `${runs} histories of parties' questions of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`,
  );
}, 3_600_000);
