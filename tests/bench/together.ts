import { cpus } from "node:os";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import type { Local } from "../support/local.ts";
import { Story } from "../support/story.ts";
import type { Visitor } from "../support/visitor.ts";
import { type Measure, rounded } from "./measure.ts";
import { traceSince } from "./trace.ts";

const clients = [1, 8, 32];
/** Decisions of each client: the two lanes of a report are decided by one client, one after the other. */
const reportsEach = { 1: 4, 8: 1, 32: 1 } as Record<number, number>;

/** How many decisions a second are recorded when so many people decide at once, each on a report of their own. */
export async function decidedTogether(local: Local): Promise<Measure[]> {
  const measures: Measure[] = [];
  const aws = new Aws(local);
  for (const count of clients) {
    const mine = await Promise.all(
      Array.from({ length: count }, async () => {
        const ready: Visitor[] = [];
        for (let left = reportsEach[count] ?? 1; left > 0; left -= 1) ready.push(...(await toDecide(local)));
        return ready;
      }),
    );
    const [began, busy, start] = [Date.now(), busyTime(), performance.now()];
    await Promise.all(mine.map(decideAll));
    const seconds = (performance.now() - start) / 1_000;
    const load = busyTime().since(busy);
    const decisions = mine.flat().length;
    const took = (await traceSince(aws, began))
      .filter(({ route }) => route?.endsWith("/decision"))
      .map(({ billedMs }) => billedMs);
    const mean = took.reduce((sum, ms) => sum + ms, 0) / took.length;
    const with_ = `with ${count} ${count === 1 ? "client" : "clients"}`;
    measures.push(
      { name: `decisions ${with_}`, value: rounded(decisions / seconds, 1), unit: "per second" },
      { name: `a decision’s function ${with_}`, value: Math.round(mean), unit: "ms" },
      { name: `processors in use ${with_}`, value: Math.round(load * 100), unit: "%" },
    );
  }
  return measures;
}

/** Both reviewers of a report, each on the page that asks to confirm. */
async function toDecide(local: Local): Promise<Visitor[]> {
  const story = await Story.begin(local);
  await story.submit();
  const reviewers: Visitor[] = [];
  for (const address of [people.reviewer, people.finance]) {
    const reviewer = await story.arrive(await story.mailTo(address));
    await reviewer.send({ decision: "approve" }, "/confirmation");
    reviewers.push(reviewer);
  }
  return reviewers;
}

async function decideAll(reviewers: readonly Visitor[]): Promise<void> {
  for (const reviewer of reviewers) {
    const { url, form } = reviewer.fillIn({}, "/decision");
    const answer = await fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: reviewer.cookieHeader },
      body: new URLSearchParams(form),
    });
    if (answer.status !== 303) throw new Error(`a decision was answered ${answer.status}`);
  }
}

/** What all processors did since the machine started, in milliseconds. */
function busyTime() {
  const times = cpus().map(({ times }) => times);
  const sum = (of: (each: (typeof times)[number]) => number) =>
    times.reduce((total, each) => total + of(each), 0);
  const idle = sum((each) => each.idle);
  const all = sum((each) => each.user + each.nice + each.sys + each.irq + each.idle);
  /** The part of all processors that was in use since then. */
  const since = (before: { idle: number; all: number }) => 1 - (idle - before.idle) / (all - before.all);
  return { idle, all, since };
}
