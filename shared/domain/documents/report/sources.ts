import type { Bilingual } from "../../../../events/common.ts";
import type { Titled } from "../public-basis.ts";
import type { Since } from "./proposal.ts";

/**
 * What the reports are called of which the organisation's own report gives sums, and the agreements whose reports are not in them, by
 * their ids: as far as their reader may know of them now. What is not here is counted, and not named.
 */
export type Sources = {
  reports: ReadonlyMap<string, { about: Titled; isPublished: boolean }>;
  agreements: ReadonlyMap<string, { title: Bilingual; isPublished: boolean }>;
  /** Which reports became final since the figures were reckoned, for those who work on it. */
  since?: readonly Since[];
};

export const noSources: Sources = { reports: new Map(), agreements: new Map() };
