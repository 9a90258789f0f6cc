import { describe, expect, it } from "vitest";
import type { MeetingDecision } from "../../../shared/domain/board/meeting.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import {
  enterMeetingDecision,
  readMeetingContext,
} from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { answering, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { beforeTheBoard, dataOf, irene, pageOf, tom } from "./corrections.ts";

const fatou = "P-010";
const gone = { active: false };

/** A resolution that a director refused to sign, so that it goes to a meeting. */
async function toMeeting(): Promise<Story> {
  const story = await beforeTheBoard([]);
  await story.attempt([answering(story, await pageOf(story, tom, "sign"), "refuse", false, unique(story))]);
  await story.calm();
  return story;
}

const dayNow = ({ world }: Story) => dayOf(world.now, known.organisation.timeZone);

/** Days later, an organisation file says of somebody what they are now. */
async function enter(story: Story, days: number, id: string, change: Partial<ReturnType<typeof dataOf>>) {
  story.world.now = later(story.world.now, { days });
  expect((await enterPerson(story.world.deps, { ...dataOf(id), ...change })).ok).toBe(true);
  await story.calm();
}

/** What does not add up of a meeting: all three directors there, but for the changes. */
async function wrongIn(story: Story, change: Partial<MeetingDecision>) {
  const decision: MeetingDecision = {
    ...{
      heldOn: dayNow(story),
      present: [irene, tom, fatou],
      out: {},
      chair: tom,
      mover: irene,
      seconder: fatou,
    },
    ...{ motion: "approve", votes: { for: 2, against: 1, abstained: 0 }, castingVote: null },
    convened: { notice: "waived", on: null },
    ...change,
  };
  const form = {
    ...{
      documentId,
      command: unique(story),
      decision,
      replaces: null,
      minutes: "",
      masked: maskedNow({ masked: {} }),
    },
    ...{ contentHash: story.world.report?.contentHash ?? "", place: "Montréal", reasons: "Plain." },
  };
  const page = await pageOf(story, secretary, "oversee");
  const outcome = await enterMeetingDecision(story.world.deps, page, form);
  await story.calm();
  if (outcome.ok) return [];
  const { refusal } = outcome;
  return "problems" in refusal ? refusal.problems : [refusal.code];
}

const notThere = (person: string) => ({ at: "present", code: "not-a-director", person });

describe("a director who left after the matter came to a meeting", () => {
  it.each([
    { how: "leaves", change: gone },
    { how: "is a director no more", change: { roles: ["programme-officer"] } },
  ])(
    "and $how is not among those of a meeting held after it, but may be of one before",
    async ({ change }) => {
      const story = await toMeeting();
      const before = dayNow(story);
      await enter(story, 1, irene, change);
      story.world.now = later(story.world.now, { days: 1 });
      expect(await wrongIn(story, {})).toEqual([notThere(irene)]);
      expect(await wrongIn(story, { heldOn: before })).toEqual([]);
    },
  );

  it("is not of how many the quorum is: two of the two who are left are enough", async () => {
    const story = await toMeeting();
    const before = dayNow(story);
    await enter(story, 1, irene, gone);
    await enter(story, 0, fatou, gone);
    story.world.now = later(story.world.now, { days: 1 });
    const alone = { present: [tom], mover: tom, seconder: tom, votes: { for: 1, against: 0, abstained: 0 } };
    const codes = async (heldOn: string) => {
      const wrong = await wrongIn(story, { ...alone, heldOn });
      return wrong.map((problem) => (typeof problem === "string" ? problem : problem.code));
    };
    expect(await codes(before)).toEqual(["no-quorum", "same-as-mover"]);
    expect(await codes(dayNow(story))).toEqual(["same-as-mover"]);
  });
});

it("nothing is entered of a meeting where the record of a director is not what was recorded", async () => {
  const story = await toMeeting();
  await enter(story, 1, fatou, gone);
  story.world.now = later(story.world.now, { days: 1 });
  expect(await wrongIn(story, {})).toEqual([notThere(fatou)]);
  (await story.world.memory.people.entries(fatou)).pop();
  expect(story.world.memory.alterations).toEqual([]);
  expect(await wrongIn(story, {})).toEqual(["person-altered"]);
  expect(story.world.memory.alterations).toContainEqual({
    documentId: streamOfPerson(fatou),
    what: "entries",
    which: expect.any(String),
  });
  expect(story.world.report?.meeting).toBeNull();
});

it("a director who left while the resolution was open is not on the form of the meeting that decides instead", async () => {
  const story = await beforeTheBoard([]);
  await enter(story, 0, irene, gone);
  story.world.now = later(story.world.now, { days: 1 });
  await story.attempt([answering(story, await pageOf(story, tom, "sign"), "refuse", false, unique(story))]);
  await story.calm();
  const { head } = story.world.memory;
  if (!head) throw new Error("there is no report");
  const context = await readMeetingContext(story.world.deps, documentId, head, secretary);
  expect(context).toMatchObject({ value: { directors: [tom, fatou] } });
  expect(await wrongIn(story, {})).toEqual([notThere(irene)]);
});

it("of a committee’s meeting are those of its role who are directors, and nobody else of them", async () => {
  const story = await toMeeting();
  await enter(story, 0, irene, { roles: ["director"] });
  for (const both of [tom, fatou]) await enter(story, 0, both, { roles: ["director", "trustee"] });
  const { deps, memory } = story.world;
  const organisation = await deps.directory.organisation();
  const { bylaws } = organisation;
  const { name, directors } = bylaws;
  // Whoever is asked to sign here is a committee of the trustees.
  const committee = { role: "director", chair: "chair", name, delegation: null, source: name };
  const ruled = {
    ...{ ...organisation, roster: { ...organisation.roster, trustee: [tom, fatou] } },
    bylaws: { ...bylaws, directors: { ...directors, role: "trustee" }, committees: [committee] },
  };
  const directory = { ...deps.directory, organisation: () => Promise.resolve(ruled) };
  if (!memory.head) throw new Error("there is no report");
  const context = await readMeetingContext({ ...deps, directory }, documentId, memory.head, secretary);
  expect(context).toMatchObject({ value: { directors: [tom, fatou], cannotAttest: [] } });
});
