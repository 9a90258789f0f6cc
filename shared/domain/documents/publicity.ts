import type { DocumentEvent } from "../../../events/facts.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "../review/acting.ts";
import type { Named, Outcome } from "../review/commands.ts";
import { allows } from "../review/lifecycle.ts";
import { cannotOversee, commentRequired } from "../review/overseer.ts";
import {
  isClosed,
  isPublicLevel,
  latestReview,
  publicityOf,
  publicityPolicy,
  publicitySeen,
  reviewOfWithholding,
} from "../review/publicity.ts";
import type { PublicityCommand } from "../review/publicity-commands.ts";
import type { Level, Proposal } from "../review/publicity-state.ts";
import type { Review } from "../review/state.ts";
import { reasonOfStatus } from "../review/why-not.ts";
import { hasWritten } from "../review/writers.ts";
import type { AgreementDocument } from "./agreement/document.ts";
import type { Publication } from "./agreement/publication.ts";

type Report = Review & { kind: "report" };

/** What can be looked at again: an agreement in force, or a report. */
export type Reviewable = AgreementDocument | Report;

type Document = Reviewable | (Review & { kind: "plan" | "amendment" | "governance" });

const openness: readonly Publication[] = ["withheld", "redacted", "full"];

/** What of a document everybody may know further than now; nothing where they may know all that is ever published of it. */
export function furtherThan(document: Reviewable): readonly Publication[] {
  if (document.kind === "report") return publicityOf(document).withheldOn === undefined ? [] : ["full"];
  const now = document.tail.inForce?.publication ?? "full";
  return openness.slice(openness.indexOf(now) + 1);
}

/** Whether it is to be looked at again what everybody may know of it. */
export const isLimited = (document: Document): document is Reviewable =>
  (document.kind === "agreement" || document.kind === "report") &&
  allows("propose-publication", document.status) &&
  furtherThan(document).length > 0;

/** Whether somebody can withhold it at once: what is published, or is going to be, and not withheld already. */
export function canWithhold(document: Document): document is Reviewable {
  if (!allows("withhold-publication", document.status)) return false;
  if (document.kind === "agreement") return (document.tail.inForce?.publication ?? "withheld") !== "withheld";
  return document.kind === "report" && document.status !== "concluded" && !isClosed(document);
}

/** What of a report nothing is published for, by what was decided since it was opened: null where something may be. */
export function limitSince(report: Pick<Review, "publicity">): "redacted" | "withheld" | null {
  const { withheldOn, level } = publicityOf(report);
  if (withheldOn !== undefined) return "withheld";
  return level && !isPublicLevel(level) && level.publication !== "full" ? level.publication : null;
}

/** What a command about what everybody may know makes of a document. */
export function decidePublicity(document: Reviewable, command: PublicityCommand): Outcome {
  switch (command.name) {
    case "propose-publication":
      return propose(document, command);
    case "decide-publication":
      return answer(document, command);
    case "withhold-publication":
      return withhold(document, command);
    case "follow-publication":
      return follow(document, command);
  }
}

function propose(document: Reviewable, command: Named<"propose-publication">): Outcome {
  const { by, opens, level: to, reviewOn, seen, today, reasonCommitment } = command;
  const mistake = cannotOversee(document, by);
  if (mistake) return refuse(mistake);
  if (!isLimited(document) || publicityOf(document).proposed || seen !== publicitySeen(document))
    return refuse({ code: "publicity-changed" });
  if (opens && !isFurther(document, to)) return refuse({ code: "publicity-changed" });
  const isReviewDay = reviewOn !== null && reviewOn > today && reviewOn <= latestReview(document, today);
  const isToReview = isReviewed(document, opens, to);
  if (isToReview && !isReviewDay) return refuse({ code: "no-review-day" });
  if (reasonCommitment === null) return refuse(commentRequired);
  const number = publicityOf(document).proposals + 1;
  const level = { publication: to.publication, leavesOut: [...to.leavesOut] };
  const day = isToReview ? reviewOn : null;
  const facts = { number, opens, ...level, reviewOn: day, by: by.person, reasonCommitment };
  return ok([{ type: "publication-proposed", facts }]);
}

/** Whether it is to be looked at again after that: a report that is opened is so with its agreement. */
const isReviewed = ({ kind }: Reviewable, opens: boolean, { publication }: Level): boolean =>
  !opens || (kind === "agreement" && publication !== "full");

/** Of a report, what its agreement lets everybody know is what it is opened to. */
const isFurther = (document: Reviewable, to: Level): boolean =>
  document.kind === "report"
    ? isPublicLevel(to)
    : furtherThan(document).includes(to.publication) && isPublicLevel(to);

/** Whether somebody is to decide on what was proposed: the role that the policy names, and a second person. */
export const mayDecidePublicity = (
  document: Document,
  { person, roles }: Pick<Authority, "person" | "roles">,
): boolean =>
  publicityOf(document).proposed !== undefined &&
  publicityOf(document).proposed?.by !== person &&
  !hasWritten(document, person) &&
  roles.includes(publicityPolicy(document.policy).role);

function answer(document: Reviewable, command: Named<"decide-publication">): Outcome {
  const { by, number, agrees, linkedAt, now, reasonCommitment } = command;
  const { proposed, changes } = publicityOf(document);
  if (!allows(command.name, document.status)) return refuse({ code: reasonOfStatus(document.status) });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  if (!proposed || proposed.number !== number) return refuse({ code: "publicity-changed" });
  if (!mayDecidePublicity(document, by)) return refuse({ code: "not-yours" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (!agrees) {
    if (reasonCommitment === null) return refuse(commentRequired);
    const facts = { number, by: by.person, reasonCommitment };
    return ok([{ type: "publication-declined", facts }]);
  }
  const facts = { ...proposed, by: by.person, change: changes + 1 };
  return ok([{ type: "publication-decided", facts }, ...resumed(document, proposed)]);
}

/** Whether what was proposed awaits somebody by these roles. */
export const awaitsDecision = (document: Document, roles: readonly string[]): boolean =>
  publicityOf(document).proposed !== undefined && roles.includes(publicityPolicy(document.policy).role);

/** What is final, and everybody may know of by what was decided, goes on to its publication. */
function resumed(document: Reviewable, { opens, publication, leavesOut }: Omit<Proposal, "number">) {
  const isPublic =
    document.kind === "agreement" ? publication === "full" : isPublicLevel({ publication, leavesOut });
  return opens && isPublic ? another(document) : [];
}

function another({ status, round, attempt }: Reviewable): DocumentEvent[] {
  if (status !== "concluded" && status !== "in-force") return [];
  return [{ type: "publication-resumed", facts: { round, attempt: attempt + 1 } }];
}

function withhold(document: Reviewable, command: Named<"withhold-publication">): Outcome {
  const { by, today, reasonCommitment } = command;
  const mistake = cannotOversee(document, by);
  if (mistake) return refuse(mistake);
  if (!canWithhold(document)) return refuse({ code: "publicity-changed" });
  if (reasonCommitment === null) return refuse(commentRequired);
  const change = publicityOf(document).changes + 1;
  const facts = { change, on: today, reviewOn: reviewOfWithholding(document, today), by: by.person };
  return ok([{ type: "publication-withheld", facts: { ...facts, reasonCommitment } }]);
}

/** It follows each change of its agreement once, and what is withheld by itself stays so. */
function follow(
  document: Reviewable,
  { agreement, change, level: to }: Named<"follow-publication">,
): Outcome {
  const { followed, withheldOn } = publicityOf(document);
  if (document.kind !== "report" || change <= followed) return ok([]);
  const level = { publication: to.publication, leavesOut: [...to.leavesOut] };
  const isOpened = withheldOn === undefined && isPublicLevel(level);
  return ok([
    { type: "publication-followed", facts: { agreement, change, ...level } },
    ...(isOpened ? another(document) : []),
  ]);
}
