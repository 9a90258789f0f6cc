import type { Review } from "./state.ts";

/** What a document has of a stage before one has opened. */
export const noStage = {
  stage: null,
  stageOpen: false,
  serviceLevel: null,
  filled: {},
  reminded: [],
  remindedOn: null,
  escalated: [],
  extended: [],
  decisions: [],
  failed: [],
  contestedBy: null,
  recusals: [],
  resolution: undefined,
} as const;

/** What a document has of its review before anything has come to it. */
export const atFirst = {
  ...noStage,
  minded: { author: null, late: null },
  authors: [],
  colleagues: [],
  keptUntil: null,
  commenting: { until: null, isReminded: false, isOver: false, made: 0, open: [], by: [] },
  questions: { asked: 0, open: [] },
  takenOff: [],
  invited: [],
  round: 0,
  attempt: 0,
  contentHash: null,
  vetoed: [],
  route: null,
  kept: [],
  passed: [],
  meeting: null,
  decidedAtMeeting: null,
  reservations: [],
  translations: {},
  proposedTranslations: {},
  broughtTranslations: {},
  publicationAwaits: [],
  masked: {},
  announced: false,
  held: [],
  undelivered: [],
} as const satisfies Partial<Review>;
