import { describe } from "vitest";
import { liveHistories } from "./live-histories.ts";

describe("random histories of people, clocks and faults", () => {
  liveHistories("the odd ones");
});
