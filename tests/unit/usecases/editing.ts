import { fold } from "../../../shared/domain/documents/fold.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { later } from "../../../shared/domain/time.ts";
import { goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";

/** A report of which as many have approved as on a good day, all of it carried out. */
export async function livedFor(acts: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, acts);
  await story.world.tick();
  await story.calm();
  return story;
}

/** Somebody writes into the head, past Accord. */
export function edit(
  { world: { memory } }: Story,
  changed: (report: Document) => Partial<Omit<Review, "kind">>,
): void {
  if (!memory.head) throw new Error("no head");
  const { report } = memory.head;
  memory.head = { ...memory.head, report: { ...report, ...changed(report) } };
}

/** As the runbook has it: Accord folds the head again from the entries, up to the end that it bears. */
export function foldAgain({ world: { memory } }: Story): void {
  const { chain = { number: 0, hash: null } } = memory.head ?? {};
  const { report } = fold(memory.entries.slice(0, chain.number));
  if (report) memory.head = { report, chain };
}

/** The clock ticks hour after hour, and what follows is carried out. */
export async function hoursPass(story: Story, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    story.world.now = later(story.world.now, { minutes: 61 });
    await story.world.tick();
    await story.calm();
  }
}

/** What was recorded so far. */
export const types = ({ world }: Story) =>
  // The number of a resolution follows from its signatures alone.
  world.memory.entries.map(({ type }) => type).filter((type) => type !== "resolution-entered");
/** What was sent so far: to people by its template, else to whom. */
export const mails = ({ world }: Story) =>
  world.sent.map(({ letter }) => (letter.to === "person" ? letter.template : letter.to));
