import { hashOf } from "../../domain/audit/hash.ts";
import { dayOf, daysLater } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import { pinPolicy } from "../../domain/organisation/organisation.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { officeOf } from "../engine/office-of.ts";
import { type Asking, readAmendable } from "./amendable.ts";
import { basisOfAmendment, type Only } from "./basis-of-amendment.ts";
import { withLessonsSince } from "./lessons-since.ts";

type Deps = {
  records: Pick<Records, "agreement" | "clauses" | "policy" | "plan" | "parties">;
  register: DocumentRegister;
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  directory: Pick<Directory, "organisation" | "person">;
  archive: Archive;
};

/** Calendar days that whoever begins an amendment has before it is to be submitted. */
const daysForWriting = 30;

/** By which day (ISO 8601) an amendment that is begun on a day is to be submitted. */
export const dueOnceBegun = (today: string): string => daysLater(today, daysForWriting);

/**
 * Somebody begins an amendment on the page of an agreement in force, or of an adopted plan, and gets its form by mail.
 *
 * 1. What is in force: the policy in force says who may, and is pinned with whom its lanes are planned for.
 * 2. The amendment is bound to what was approved, and to the last amendment of it, each by its hash; the originals are pinned,
 *    so that nobody types them; with the lessons of reports that came since.
 * 3. One transaction, on condition of their authority: the first entries, head, basis, link, the mail's outbox row.
 * 4. The same form sent twice begins one amendment, for its id follows from it.
 * @param page names the page that was shown; `only`: that its last day is to be moved, and nothing else
 */
export async function beginAmendment(
  deps: Deps,
  asking: Asking,
  page: string,
  only?: Only,
): Promise<Result<null, Refusal>> {
  const { documentId: id, by } = asking;
  if (!by?.active) return refuse({ code: "no-longer-authorised" });
  const organisation = await deps.directory.organisation();
  const now = deps.clock.now();
  const office = await officeOf(deps, organisation, by.person);
  const today = dayOf(now, organisation.timeZone);
  const begunOn = dayOf(now, calendarIn(organisation, office ?? undefined).timeZone);
  const amendable = await readAmendable(deps, asking, today);
  if ("code" in amendable) return refuse(amendable);
  if (only && amendable.kind !== "agreement") return refuse({ code: "not-yours" });
  const { policy, answers } = amendable;
  const bound = await basisOfAmendment(deps, amendable, organisation, today, only);
  const command = hashOf({ name: "amend", person: by.person, page, of: id });
  const documentId = `${id}-A${bound.number}-${command.slice(0, 4)}`;
  const { head } = await deps.store.load({ documentId });
  if (head) return ok(null);
  const { timeZone } = organisation;
  const basis = await withLessonsSince(deps, bound, amendable, { head: asking.head, timeZone });
  const facts = {
    ...{ kind: "amendment" as const, boundTo: answers.boundTo, pinnedHash: hashOf(basis) },
    ...{ obligation: null, donorDueOn: null, dueOn: dueOnceBegun(begunOn), author: by.person },
    ...(office !== null && { office }),
    policy: pinPolicy(policy, organisation.roster, by.person),
  };
  const start = { name: "start", by, mayStart: policy.startedBy ?? [], facts, now } as const;
  const outcome = await carryOut(deps, documentId, null, start, { basis, command, authority: by });
  return outcome.ok || outcome.refusal.code === "wrong-status" ? ok(null) : outcome;
}
