import type { Meeting } from "./state.ts";

/** Whether its last sitting named the time of the next one: whoever was there was told it then (CNCA s. 136). */
export const isToADay = ({ lines }: Pick<Meeting, "lines">): boolean =>
  lines.map(({ event }) => event).findLast((event) => event.type === "meeting-adjourned")?.facts.to != null;
