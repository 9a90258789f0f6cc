import * as z from "zod/mini";
import { agreements } from "./agreements.ts";
import { amendments } from "./amendments.ts";
import { type DocumentKind, documentKind, hash } from "./common.ts";
import { governance } from "./governance.ts";
import { lazy } from "./lazy.ts";
import { plans } from "./plans.ts";
import { reports } from "./reports.ts";
import { reviews } from "./reviews.ts";

type Shapes = Readonly<Record<string, () => z.ZodMiniType>>;

/** What follows from the approval of a document by itself, and what else is of one kind alone. */
const tails = {
  report: reports,
  plan: plans,
  agreement: agreements,
  amendment: amendments,
  governance,
} as const satisfies Record<DocumentKind, Shapes>;

/**
 * What each type of event says, at its newest version. People appear as opaque ids and texts as hashes only,
 * so that an entry can live for ever (I12, I18).
 */
const shapes = {
  /** An agreement or a plan that was signed or adopted before Accord is taken over as it stands. */
  "record-imported": () => z.strictObject({ kind: z.enum(["agreement", "plan"]), contentHash: hash }),
  ...reviews,
  ...tails.report,
  ...tails.plan,
  ...tails.agreement,
  ...tails.amendment,
  ...tails.governance,
} as const;

export type EventType = keyof typeof shapes;

export const eventTypes = Object.keys(shapes) as EventType[];

const made = new Map(eventTypes.map((type) => [type, lazy((): z.ZodMiniType => shapes[type]())]));

/** The shape of an event's facts. Each is made when it is first asked for: a function that starts reads few of them. */
export const factsOf = (type: EventType): z.ZodMiniType => (made.get(type) ?? shapes[type])();

type EventsOf<S extends Shapes> = {
  [T in keyof S & string]: { type: T; facts: z.infer<ReturnType<S[T]>> };
}[keyof S & string];

/** One event of a document, at its newest version: its type and what it says. */
export type DocumentEvent = EventsOf<typeof shapes>;

/** One that a document of any kind may have. */
export type ReviewEvent = EventsOf<typeof reviews>;

/** One that only a document of this kind has. */
export type TailEvent<K extends DocumentKind = DocumentKind> = { [Of in K]: EventsOf<(typeof tails)[Of]> }[K];

/** Whether an event is one that a document of any kind may have. */
export const isOfReview = (event: DocumentEvent): event is ReviewEvent => event.type in reviews;

/** Whether it is one that only a document of that kind has. */
export const isOfTail = (kind: DocumentKind, event: DocumentEvent): event is TailEvent =>
  event.type in tails[kind];

/** The kind whose own an event is. @throws where an event is nobody's: none that is typed so */
export function kindOfTail(event: TailEvent): DocumentKind {
  const kind = documentKind.options.find((one) => isOfTail(one, event));
  if (kind === undefined) throw new Error(`${event.type} is of no kind`);
  return kind;
}

/** The event of one type. */
export type EventOf<T extends EventType> = Extract<DocumentEvent, { type: T }>;
