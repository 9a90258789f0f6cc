import { describe, expect, it } from "vitest";
import { type AddressStanding, untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { later } from "../../../shared/domain/time.ts";
import { answerAttestation } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { reassignTask, withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { answering, arrive, goodDay, secretary, submitting, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { decidedAtMeeting } from "../hostile/place.ts";

type Outcome = { ok: boolean; refusal?: { code: string } };

/** Somebody's page, and the button that they press on it. */
type Ready = { who: string; send: () => Promise<object> };

async function ready(story: Story, who: string, purpose: string) {
  const page = await arrive(story, who, "newest", [purpose]);
  if (!page) throw new Error(`${who} has no link to ${purpose}`);
  return page;
}

async function overseeing(act: typeof withdrawReport | typeof reassignTask): Promise<[Story, Ready]> {
  const story = new Story();
  await goodDay(story, 1);
  const page = await ready(story, secretary, "oversee");
  const form = { documentId, command: unique(story), reason: "It is another one." };
  const given = { task: { stage: 0, lane: "mel" }, from: ["P-004"], to: "P-013" };
  return [story, { who: secretary, send: () => act(story.world.deps, page, { ...form, ...given }) }];
}

async function attesting(): Promise<[Story, Ready]> {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  await decidedAtMeeting(story);
  await story.calm();
  const { chair: who = "", decisionHash = "" } = story.world.report?.meeting ?? {};
  const page = await ready(story, who, "attest");
  const form = { command: unique(story), decisionHash, answer: "attest", reason: "" } as const;
  return [story, { who, send: () => answerAttestation(story.world.deps, page, form) }];
}

async function writing(): Promise<[Story, Ready]> {
  const story = new Story();
  await story.world.tick();
  await story.calm();
  const who = story.world.report?.author ?? "";
  await story.world.write(await ready(story, who, "report"), 0);
  const page = story.world.pages.get(who);
  if (!page) throw new Error("nothing is written");
  return [story, { who, send: submitting(story, page).send }];
}

async function voting(): Promise<[Story, Ready]> {
  const story = new Story();
  await goodDay(story, 4);
  await story.calm();
  const page = await ready(story, "P-009", "sign");
  return [story, { who: page.person, send: answering(story, page, "sign", false, unique(story)).send }];
}

/** Once what somebody does was read, before it is written, how their address stands is another. */
function meanwhile({ world: { memory } }: Story, who: string, standing: AddressStanding): void {
  const commit = memory.commit.bind(memory);
  memory.commit = (change) => {
    memory.commit = commit;
    const known = memory.authorities.get(who);
    if (known) memory.authorities.set(who, { ...known, ...standing, version: known.version + 1 });
    return commit(change);
  };
}

const acts: [string, () => Promise<[Story, Ready]>][] = [
  ["withdrawing a report", () => overseeing(withdrawReport)],
  ["giving a task away", () => overseeing(reassignTask)],
  ["attesting to a decision", attesting],
  ["submitting", writing],
  ["voting", voting],
];

describe("whose address is another between the reading and the writing of what they do", () => {
  it.each(acts)(
    "is kept from %s by a link of before, and by an address that is disputed",
    async (_, placeOf) => {
      for (const code of ["address-changed", "address-disputed"]) {
        const [story, { who, send }] = await placeOf();
        const { length } = story.world.memory.entries;
        const since = later(story.world.now, { seconds: 1 });
        const changed = { addressSince: since, heldUntil: later(since, { days: 3 }) };
        meanwhile(story, who, code === "address-changed" ? changed : { heldUntil: untilLifted });
        const outcome = (await send()) as Outcome;
        expect(outcome.refusal?.code).toBe(code);
        expect(story.world.memory.entries).toHaveLength(length);
      }
    },
  );

  it.each(acts)("is not kept from %s by a hold that is over long since", async (_, placeOf) => {
    const [story, { who, send }] = await placeOf();
    meanwhile(story, who, { heldUntil: later(story.world.now, { days: -9 }) });
    expect(await send()).toMatchObject({ ok: true });
  });
});
