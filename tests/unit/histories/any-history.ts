import fc from "fast-check";
import { later } from "../../../shared/domain/time.ts";
import { called, give, goodDay, nobodyInTime } from "./acts.ts";
import {
  askingMore,
  askingPartners,
  boardBeside,
  forDonor,
  informing,
  known,
  ofEveryRule,
  withGrace,
  withoutJoiners,
} from "./example.ts";
import { machinery, meanwhile } from "./machinery.ts";
import { boardRoom, people } from "./people.ts";
import { person } from "./step.ts";
import type { Story } from "./story.ts";

/** Who has a role that nobody held when they would have been asked. */
type Latecomer = { role: string; who: string };

/**
 * How far a report has come, step by step as on a good day, before anything unforeseen happens; now and then whoever was
 * asked last lets their time run out, or nobody held a role whose lane is filled later.
 */
class Beginning {
  constructor(acts: number, isLate: boolean, latecomer: Latecomer | null) {
    this.#acts = acts;
    this.#isLate = isLate;
    this.#latecomer = latecomer;
  }
  readonly #acts: number;
  readonly #isLate: boolean;
  readonly #latecomer: Latecomer | null;

  live = (story: Story) =>
    story.tell(this.toString(), async () => {
      const { role, who } = this.#latecomer ?? {};
      const rolesOf = (id: string) => story.model.roles.get(id) ?? [];
      for (const { id } of known.people)
        give(
          story,
          id,
          rolesOf(id).filter((each) => each !== role),
        );
      await goodDay(story, this.#acts);
      if (this.#isLate) await nobodyInTime(story);
      if (role === undefined || who === undefined) return;
      give(story, who, [...rolesOf(who), role]);
      for (const minutes of [0, 90]) {
        story.world.now = later(story.world.now, { minutes });
        await story.world.tick();
        await story.calm();
      }
      story.hear();
    });

  toString() {
    const late = this.#isLate ? ", and then nobody in time" : "";
    const { role, who } = this.#latecomer ?? {};
    const vacant = role && who ? `; nobody is ${role} at first, then ${called(who)}` : "";
    return `a report on which ${this.#acts} have acted as on a good day${late}${vacant}`;
  }
}

/**
 * The board decides after the others, or beside them; or there is a lane of every other rule, or in some of which people take note;
 * or its partner is asked for its own words;
 * or the agreement asks its donor to accept what was decided, or is not for everybody.
 */
const ways = fc.constantFrom(
  ...[known.policy, boardBeside, ofEveryRule, informing].map((policy) => ({
    policy,
    agreement: known.agreement,
  })),
  { policy: askingPartners, agreement: known.agreement },
  forDonor,
  { policy: known.policy, agreement: { ...known.agreement, publication: "withheld" as const } },
);

/** Under by-laws by which a refusal takes effect at once, or after a grace; or that ask more of a ballot, or nobody who joins. */
const bylaws = fc.constantFrom(
  known.organisation.bylaws,
  known.organisation.bylaws,
  withGrace,
  withGrace,
  askingMore,
  withoutJoiners,
);
const policies = fc.tuple(ways, bylaws).map(([way, bylaws]) => ({ ...way, bylaws }));

const beginnings = fc
  .tuple(
    fc.nat({ max: 9 }),
    fc.constantFrom(false, false, true),
    fc.constantFrom(null, null, null, "mel-officer", "finance-officer", "executive-director", "director"),
    person,
  )
  .map(([acts, isLate, role, who]) => new Beginning(acts, isLate, role === null ? null : { role, who }));

/** Any history: mostly what moves a report on, with everything else in between. */
const histories = fc.commands<object, Story, false>([...people, ...machinery], {
  maxCommands: 60,
  size: "max",
});

/** A report before the board, after the others or beside them; and mostly what directors do, and what befalls them. */
const boards = fc
  .tuple(fc.constantFrom([known.policy, 4] as const, [boardBeside, 1] as const), bylaws)
  .map(([[policy, acts], bylaws]) => ({ policy: { policy, agreement: known.agreement, bylaws }, acts }));

const ofBoard = fc.commands<object, Story, false>([...boardRoom, ...meanwhile], {
  maxCommands: 40,
  size: "max",
});

/** How a report is approved, how far it has come, and what happens then. */
export const lives = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ policy: policies, beginning: beginnings, history: histories }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(boards, ofBoard).map(([{ policy, acts }, history]) => ({
      ...{ policy, history },
      beginning: new Beginning(acts, false, null),
    })),
  },
);
