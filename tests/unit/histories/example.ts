import type { DocumentKind } from "../../../events/common.ts";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Known } from "./ports.ts";

/** When every history begins. */
export const beginning = "2026-11-23T18:00:00.000Z";

/** The directors of the example are five; three make the same histories, and reach an end more often. */
const absent = ["P-011", "P-012"];

export const example = exampleOrganisation(beginning);
/** Everybody of the organisation here, whose hours are all of one time zone. */
export const people = example.people
  .filter(({ id }) => !absent.includes(id))
  .map((person) => ({ ...person, timeZone: "America/Montreal" }));

/** Names by id, to tell a history in words. */
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  [...people, ...example.donors, ...example.partners].map(({ id, name }) => [id, name]),
);

const [asking, planPolicy, agreementPolicy, amendmentPolicy, planAmendmentPolicy] = example.policies;
const [agreement, obligation] = [example.agreements[0], example.obligations[0]];
if (!asking || !planPolicy || !agreementPolicy || !amendmentPolicy || !planAmendmentPolicy)
  throw new Error("the example has no policy for a kind of document");
if (!agreement || !obligation) throw new Error("the example has no report to write");

/** The example's policy for reports, by which partners are asked for their own words. */
export const askingPartners = asking;
/** The same without: its author says what the partner said. */
const { ownWords: _, ...policy } = asking;

/** By-laws under which a refusal takes effect at once, so that what follows from it is looked at at once. */
type Bylaws = typeof example.organisation.bylaws;
const withoutGrace: Bylaws = {
  ...example.organisation.bylaws,
  takingBack: { ...example.organisation.bylaws.takingBack, minutes: 0 },
};

export const rulesOf = (
  { takingBack, writtenResolution, ballots }: Bylaws,
  kind: DocumentKind = "report",
) => ({
  graceMinutes: takingBack.minutes,
  joinersSign: writtenResolution.joiners === "sign-too",
  asksMore: ballots !== undefined && (ballots.for?.includes(kind) ?? true),
});

/** By-laws with a grace; that ask a ballot for more than the link; that ask nobody who joins. */
export const withGrace: Bylaws = example.organisation.bylaws;
export const askingMore: Bylaws = {
  ...withGrace,
  ...(withGrace.ballots && { ballots: { ...withGrace.ballots, for: ["report"] } }),
};
export const withoutJoiners: Bylaws = {
  ...withGrace,
  writtenResolution: { ...withGrace.writtenResolution, joiners: "are-not-asked" },
};

export const known: Known = {
  organisation: { ...example.organisation, bylaws: withoutGrace, roster: rosterOf(people) },
  people,
  donors: example.donors,
  partners: example.partners,
  policy,
  planPolicy,
  agreementPolicy,
  amendmentPolicy,
  planAmendmentPolicy,
  agreement,
  clauses: example.clauses,
  obligation,
};
export const { reportId: documentId } = obligation;

const [review, ...others] = policy.stages;
const [board, donor] = others.splice(-2);
if (!review || !board || !donor) throw new Error("the example has no board, or nobody for its donor");
/** A policy with every other rule: any, a veto, at least so many; then all. */
const [mel, finance] = review.lanes;
const [directors] = board.lanes;
if (!mel || !finance || !directors) throw new Error("the example has no lanes");
export const ofEveryRule: typeof policy = {
  ...policy,
  stages: [
    {
      ...review,
      lanes: [
        { ...mel, rule: "any" },
        { ...finance, rule: "veto" },
        { ...directors, rule: { atLeast: 2 } },
      ],
    },
    ...others.map((stage) => ({
      ...stage,
      lanes: stage.lanes.map((lane) => ({ ...lane, rule: "all" as const, role: "finance-officer" })),
    })),
  ],
};

/** The same policy, of which finance takes note beside who reviews it, and the executive director in a stage of her own. */
export const informing: typeof policy = {
  ...policy,
  stages: [
    { ...review, lanes: [mel, { ...finance, rule: "note", alternate: null }] },
    ...others.map((stage) => ({
      ...stage,
      lanes: stage.lanes.map((lane) => ({ ...lane, rule: "note" as const })),
    })),
    board,
  ],
};

/** The same policy, with the board beside the first reviewers. */
export const boardBeside = {
  ...policy,
  stages: [{ ...review, lanes: [...review.lanes, ...board.lanes] }, ...others],
};

/** The same policy without its board, of an agreement that asks its donor to accept each report. */
export const forDonor = {
  policy: { ...policy, stages: policy.stages.filter(({ id }) => id !== "board") },
  agreement: { ...agreement, acceptance: { donor: "fondation-rive-claire", deemedAfterDays: null } },
};
