import { nextLook } from "../../domain/review/answers.ts";
import { emptySeats } from "../../domain/review/departed.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { whenAltered } from "../engine/verified.ts";
import { disputedIn } from "../engine/who-departed.ts";

/**
 * The clock looks at the open stage of a report: when 80 % of a lane's time are over, then when all of it is.
 *
 * 1. The history is verified: nobody is reminded, and no lane ends, by a head that the entries do not make. It is
 *    looked at again in an hour.
 * 2. A stage that has closed meanwhile is looked at no more.
 * 3. Those who are late and can answer are reminded, or whoever holds the alternate's role now is asked; at 150 % of the time whoever is
 *    accountable is told beside the overseer. A written resolution goes to a meeting.
 * 4. One transaction: entries, head, the mails' rows and the next look, while one is to come.
 * 5. What a mail is sent for is asked once more when it is sent: whoever answered meanwhile gets none.
 */
export async function mindServiceLevel(
  deps: {
    store: DecisionStore;
    directory: Pick<Directory, "organisation">;
    archive: Archive;
    people: Pick<People, "load">;
    clock: Clock;
    ids: Ids;
    dueIndex: DueIndex;
  },
  item: DueItem,
): Promise<void> {
  const documentId = item.id;
  const now = deps.clock.now();
  const [{ head, basis }, organisation] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if ((await deps.archive.history(documentId, head, basis)) === "altered")
    return deps.dueIndex.putOff(item, later(now, whenAltered));
  const { report } = head ?? {};
  if (!head || report?.stage == null) return deps.dueIndex.settle(item);
  const { round, stage } = report;
  const { roster, timeZone, holidays, offices } = organisation;
  const { chair } = organisation.bylaws.directors;
  const calendar = { timeZone, holidays, offices };
  const empty = emptySeats(report, organisation, now, await disputedIn(deps.people, [report]));
  const command = { name: "mind-service-level", round, stage, now, roster, calendar, empty, chair } as const;
  const done = await carryOut(deps, documentId, head, command);
  const next = done.ok && done.value ? nextLook(done.value.report, now, calendar, empty) : null;
  // Without effect where what was recorded, now or by somebody else, moved the item already.
  await (next === null ? deps.dueIndex.settle(item) : deps.dueIndex.putOff(item, next));
}
