import { expect, it } from "vitest";
import { hash, meetingOf, members } from "./meeting-acts.ts";

it("A meeting that is as long as it can be takes no further item, and is ended all the same", () => {
  const meeting = meetingOf();
  meeting.convene();
  meeting.open();
  meeting.arrive(...members);
  const writers = Array.from({ length: 2000 }, (_, at) => `writer-${at}`);
  const of = { documentId: "R1", round: 1, stage: 0, lane: "board", contentHash: hash, writers };
  const put = [..."abcdefgh"].map((item) => meeting.put(item, "discuss", false, { ...of, documentId: item }));
  expect([put[0], put.at(-1)]).toEqual(["done", "too-long"]);
  expect(meeting.enter({ type: "item-called", facts: { item: "a" } })).toBe("done");
  expect(meeting.end()).toBe("done");
});
