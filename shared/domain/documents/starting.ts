import type { FieldError, Typed } from "../forms/content.ts";
import { readContent } from "../forms/content.ts";
import type { CitedRow, Definition } from "../forms/definition.ts";
import type { Starting } from "../forms/starting.ts";
import type { About } from "../framework/about.ts";
import type { Standing } from "../framework/standing.ts";
import { daysLater } from "../organisation/business-days.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Result } from "../result.ts";
import { ok, refuse } from "../result.ts";
import { startingAgreement } from "./agreement/starting.ts";
import type { Basis } from "./basis.ts";
import { startingGovernance } from "./governance/starting.ts";
import type { DaysClaim } from "./guard.ts";
import { startingPlan } from "./plan/starting.ts";
import type { started } from "./policies.ts";

/** A kind of which people start a document. */
export type StartedKind = (typeof started)[number];

const kinds: { [K in StartedKind]: Starting<Extract<Basis, { kind: K }>> } = {
  plan: startingPlan,
  agreement: startingAgreement,
  governance: startingGovernance,
};

/** How a document of a kind is started. Its functions take a basis of that kind alone, which their callers see to. */
const startingOf = (kind: StartedKind) => kinds[kind] as Starting<Basis>;

/** What whoever starts a document of a kind is asked first, as a form. */
export const startingForm = (kind: StartedKind, lang: Lang, today: string, copied = false): Definition => ({
  ...{ schema: `start-${kind}/1`, lang, rules: [] },
  sections: [{ id: "start", title: { en: "", fr: "" }, fields: kinds[kind].asks(today, copied) }],
});

/** By which day (ISO 8601) whoever starts a document of a kind on a day is to submit it. */
export const dueOnceStarted = (kind: StartedKind, today: string): string =>
  daysLater(today, kinds[kind].daysForWriting);

/**
 * The document that somebody starts: what it is bound to, and what its id begins with; or what is wrong with their answers.
 * @param today the day on which they do (ISO 8601)
 */
export function readStart(
  kind: StartedKind,
  typed: Typed,
  lang: Lang,
  today: string,
  copied = false,
): Result<{ basis: Basis; idBegins: string }, readonly FieldError[]> {
  const read = readContent(startingForm(kind, lang, today, copied), typed, today);
  if (!read.ok) return refuse(read.errors);
  const { bind, idFrom } = startingOf(kind);
  const basis = bind(read.content.values, lang, today);
  return ok({ basis, idBegins: idFrom(basis) });
}

/** What a document is bound to together with the lessons that are open when it is started; null where its kind answers none. */
export const withLessonsOf = (
  kind: StartedKind,
): ((basis: Basis, open: readonly CitedRow[]) => Basis) | null => {
  const { withLessons } = startingOf(kind);
  return withLessons ? (basis, open) => (basis.kind === kind ? withLessons(basis, open) : basis) : null;
};

/** What a document is about, and whether it is to answer lessons too that share nothing of that. */
export const asksLessons = (kind: StartedKind, basis: Basis): { about: About; all: boolean } =>
  (basis.kind === kind && startingOf(kind).asksLessons?.(basis)) || {
    ...{ about: { countries: [], rights: [] }, all: true },
  };

/** The same together with what the organisation has on that day; null where its kind is not made under that. */
export const withStandingOf = (kind: StartedKind): ((basis: Basis, standing: Standing) => Basis) | null => {
  const { withStanding } = startingOf(kind);
  return withStanding
    ? (basis, standing) => (basis.kind === kind ? withStanding(basis, standing) : basis)
    : null;
};

/** The same document in the place of one that is in force on some of its days; as it is where there is none, or its kind takes no places. */
export function inPlaceOf(kind: StartedKind, basis: Basis, [claim]: readonly DaysClaim[]): Basis {
  const { inPlaceOf: placed } = startingOf(kind);
  if (!claim || !placed || basis.kind !== kind) return basis;
  return placed(basis, { id: claim.by, period: { start: claim.start, end: claim.end } });
}

/** What a document is bound to that begins with the words of another, and takes its place; null where a copy is a document of its own. */
export const replacingOf = (kind: StartedKind): Starting<Basis>["replacing"] | null =>
  startingOf(kind).replacing ?? null;
