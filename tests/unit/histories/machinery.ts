import fc from "fast-check";
import { later } from "../../../shared/domain/time.ts";
import { during, fault, nth, often, pick, step } from "./step.ts";

/** The stream brings rows late, twice and in any order; half of a transaction may be there before the rest. */
const streamed = step(
  "the stream brings a row",
  fc.tuple(nth, fc.boolean()),
  ([n, twice]) =>
    async ({ world }, say) => {
      const { stream } = world.memory;
      const [id] = stream.splice(n % Math.max(stream.length, 1), 1);
      if (id === undefined) return say("the stream brings nothing");
      await Promise.all(twice ? [world.relay(id), world.relay(id)] : [world.relay(id)]);
      say(`the stream brings row ${id}${twice ? " twice" : ""}`);
    },
);

const streamLost = step("the stream loses a row", nth, (n) => ({ world }, say) => {
  const { stream } = world.memory;
  const [id] = stream.splice(n % Math.max(stream.length, 1), 1);
  say(`the stream loses row ${id}`);
});

const mailed = step(
  "the queue brings a mail",
  fc.tuple(nth, fc.boolean(), fc.boolean()),
  ([n, twice, lost]) =>
    async ({ world }, say) => {
      const [id] = world.queue.splice(n % Math.max(world.queue.length, 1), 1);
      if (id === undefined) return say("the queue brings nothing");
      world.provider.replyLost = lost;
      await Promise.all(twice ? [world.mail(id), world.mail(id)] : [world.mail(id)]);
      world.provider.replyLost = false;
      if (lost) world.queue.push(id);
      say(
        `the queue brings mail ${id}${twice ? " twice" : ""}${lost ? ", and the provider's reply is lost" : ""}`,
      );
    },
);

const conducted = step(
  "the conductor does a task",
  fc.tuple(nth, fc.boolean(), fault),
  ([n, twice, fault]) =>
    async ({ world }, say) => {
      const task = pick(world.machine.due, n);
      if (!task) return say("the conductor has nothing to do");
      const { place, round, attempt } = task;
      world.memory.fault = fault;
      await world.conduct(task, twice);
      world.memory.fault = null;
      say(
        `the conductor of round ${round}, attempt ${attempt}, does ${place}${twice ? " twice" : ""}${during(fault)}`,
      );
    },
);

const interrupted = step(
  "an execution is interrupted",
  fc.tuple(nth, fc.constantFrom("lost" as const, "timed-out" as const)),
  ([n, how]) =>
    ({ world }, say) => {
      const execution = pick(world.machine.executions, n);
      if (execution) world.machine.interrupt(execution, how);
      say(
        execution
          ? `attempt ${execution.attempt} of round ${execution.round} is ${how}`
          : "nothing to interrupt",
      );
    },
);

const resumedTwice = step("an answer reaches the conductor again", nth, (n) => async ({ world }, say) => {
  const execution = pick(world.machine.executions, n);
  if (execution && execution.place !== "waiting")
    await world.machine.resume(execution.token, { outcome: "stage-approved", next: 1 });
  say("an answer reaches the conductor again");
});

const ticked = step(
  "the clock ticks",
  fc.tuple(fc.boolean(), fault),
  ([twice, fault]) =>
    async ({ world }, say) => {
      world.memory.fault = fault;
      await Promise.all(twice ? [world.tick(), world.tick()] : [world.tick()]);
      world.memory.fault = null;
      say(`the clock ticks${twice ? " twice at once" : ""}${during(fault)}`);
    },
);

const jumped = step(
  "time passes",
  fc.constantFrom(0.02, 0.1, 1, 5, 24, 72, 200, 400, 2000, -0.2, -1, -30),
  (hours) =>
    ({ world }, say) => {
      world.now = later(world.now, { minutes: Math.round(hours * 60) });
      say(`the clock goes ${Math.abs(hours)} hours ${hours < 0 ? "back" : "on"}`);
    },
);

/** Within the days of a stage, and about as long as a ballot is taken back. */
const hourPassed = step(
  "an hour passes, or less",
  fc.constantFrom(1, 10, 59, 60, 61, 300),
  (minutes) =>
    ({ world }, say) => {
      world.now = later(world.now, { minutes });
      say(`${minutes} minutes pass`);
    },
);

/** To the very deadline, or a moment beside it; the clock may not have ticked by then. */
const ranOut = step(
  "the time of the stage runs out",
  fc.tuple(nth, fc.constantFrom(-1, 0, 0, 1), fc.boolean()),
  ([n, minutes, isTold]) =>
    async ({ world, model }, say) => {
      const deadline = pick(model.deadlines, n);
      if (deadline === undefined) return say("no stage is open whose time could run out");
      world.now = later(deadline, { minutes });
      if (isTold) await world.tick();
      say(`it is ${minutes} minutes after the deadline${isTold ? ", and the clock ticks" : ""}`);
    },
);

const reached = step(
  "the provider tells of a mail",
  fc.tuple(
    nth,
    fc.constantFrom("delivered" as const, "bounced" as const, "complained" as const),
    fc.boolean(),
  ),
  ([n, outcome, twice]) =>
    async ({ world }, say) => {
      const mail = world.sent.at(-1 - n);
      if (!mail) return say("there is no mail to tell of");
      await world.told(mail.row, outcome, mail.address);
      if (twice) await world.told(mail.row, outcome, mail.address);
      say(`the provider tells ${twice ? "twice " : ""}that a mail to ${mail.address} was ${outcome}`);
    },
);

const calm = step("all that waits is carried out", fc.constant(null), () => async (story, say) => {
  await story.world.tick();
  await story.calm();
  say("all that waits is carried out");
});

const tokenLost = step("a token is lost", fc.constant(null), () => ({ world }, say) => {
  world.memory.token = null;
  say("the token that the conductor waits with is lost");
});

const resumeLost = step("word to the conductor is lost", nth, (n) => ({ world }, say) => {
  const open = [...world.memory.rows.values()].filter(
    ({ row, dueAt }) => row.effect.effect === "resume" && dueAt !== null,
  );
  const lost = pick(open, n)?.row.id;
  if (lost !== undefined) world.memory.rows.delete(lost);
  say(lost === undefined ? "no word to the conductor is under way" : `row ${lost} to the conductor is lost`);
});

/** The same while somebody is asked: hardly ever so late that their time is over. */
export const meanwhile = [
  ...often(6, calm),
  ...often(5, hourPassed),
  ...often(3, ticked),
  ...often(2, streamed),
  ...often(2, mailed),
  conducted,
  reached,
  ranOut,
];

/** What stream, queue, conductor, provider and clock do, in any order, and what befalls them. */
export const machinery = [
  ...often(6, calm),
  ...often(2, streamed),
  streamLost,
  ...often(2, mailed),
  ...often(2, conducted),
  interrupted,
  resumedTwice,
  ...often(2, ticked),
  ...often(2, jumped),
  reached,
  ranOut,
  tokenLost,
  resumeLost,
];
