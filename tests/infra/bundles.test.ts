import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { bundleSizes } from "../bench/bundle-sizes.ts";
import { isMet } from "../bench/measure.ts";

/** KiB that the start of a function compiles at most, with the by-laws that resolutions and meetings go by. */
const atMost = {
  // A KiB more here, in open-stage and in relay: how a meeting elsewhere was convened, and whether who attends waives notice.
  // And a stage says in which of its lanes a committee is asked, and of how many a quorum is, so that fewer resolve nothing: a KiB in relay too.
  // One more in all of these but one: who is away is in the entries and the head of every document.
  // Four in all of these but one: what members decided on a by-law is corrected, their meeting put off, and a policy held back whose day
  // has come; these are of the record and the rules of each governance document. What asks whether one is held back is loaded on its day.
  // Two in these, one in open-stage: what a committee recommends at its meeting settles its lane, in the entries, the head and the rules of each.
  // One more, two in open-stage: that a reviewer hands a task to a colleague is among these rules.
  // One here, in relay and in tick: up to which amount a committee resolves is in the shape of a policy, and one body resolves on a document.
  // And one here, in relay and in tick: a resolution is of the day of its last signature, which history says where others decide beside it.
  advance: 526,
  "execution-ended": 283,
  // A KiB more: by-laws say of a committee's quorum, of who is out and who is disqualified, each for itself;
  // and what is declared beside a vote is in the entries of every document. One more: who hears that a lane is long late is in them too.
  // And one: a recusal says by what a director proved who they are, and is refused where it was by a link alone.
  // One more in these two: a question is answered by whoever watches over the document too, of which its author hears.
  "mail-events": 508,
  // One more, as mail-events: who is disqualified hears how the matter ended.
  "open-stage": 520,
  // Whoever deletes files is handed rows by Lambda: its client waits for that, what it shares with the others does not. What was masked
  // of a meeting is in the shape of its head and of its entries. Two for what an officer declares of interests in their own stream, is masked
  // of it, and is entered of it at a meeting: relay and tick carry commands of people out.
  relay: 657,
  // A KiB more, as mail-events: a row of the outbox tells keepers of calendars what their lists lack. Five for what it shares with what is
  // loaded once a day: who joined or left a body that is called to a meeting is entered by the rules of meetings; and two more for those of them
  // that came since, of who dissents, presides and is disqualified as a resolution passes.
  tick: 711,
  // Somebody waits for this one: what neither the page of a link nor its button asks comes with a room, or as it is asked. It is 533,
  // and 580 were at the edge of its goal (npm run bench).
  web: 540,
};

describe("what a function compiles when it starts", () => {
  const folder = inject("bundles");
  const measures = bundleSizes(
    new Map(readdirSync(folder).map((name) => [name, join(folder, name, "index.mjs")])),
  );

  it("is no form, where nobody writes", () => {
    expect(measures.filter((each) => !isMet(each))).toEqual([]);
  });

  it.each(Object.entries(atMost))("is no more than that of %s was: %i KiB", (name, most) => {
    expect(measures.find((each) => each.name === `start of ${name}`)?.value).toBeLessThanOrEqual(most);
  });
});
