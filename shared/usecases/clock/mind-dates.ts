import { nextDatesLook } from "../../domain/documents/kinds.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { notifyHeld } from "../conducting/notify-donors.ts";
import { offerWhole } from "../conducting/offer-whole.ts";
import { carryOut } from "../engine/carry-out.ts";
import { amissOnItsDay } from "../engine/held-back-later.ts";
import { whenAltered } from "../engine/verified.ts";
import { departedNow } from "../engine/who-departed.ts";

/**
 * The clock looks at the days of a report: the author's, by which it is submitted, and the donor's.
 *
 * 1. The head is read, and where its office is. The history is verified: nobody is written to by a head that
 *    the entries do not make. It is looked at again in an hour.
 * 2. An author with nothing submitted, who can answer, is reminded before and after their day; when it has come, and a week later, the
 *    overseer and whoever is accountable are told, as they are when the donor's day has passed. One transaction: entries,
 *    head, the mails' rows.
 *    A policy or by-law whose day has come is in force, unless nobody could go through with it as roles are held now.
 * 3. Who waits for words in their language is looked at, as everybody stands now; and whether somebody is known by now who may read all
 *    of it.
 * 4. The item is put off to the next such moment. When there is none, it is looked at no more.
 */
export async function mindDates(
  deps: {
    store: DecisionStore;
    archive: Archive;
    clock: Clock;
    ids: Ids;
    directory: Directory;
    records: Pick<Records, "policy">;
    people: Pick<People, "load">;
    subscriptions: Subscriptions;
    dueIndex: DueIndex;
  },
  item: DueItem,
): Promise<void> {
  const documentId = item.id;
  const now = deps.clock.now();
  const [{ head: found, basis }, organisation] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if ((await deps.archive.history(documentId, found, basis)) === "altered")
    return deps.dueIndex.putOff(item, later(now, whenAltered));
  if (!found) return deps.dueIndex.settle(item);
  const told =
    found.report.held.length > 0 && basis
      ? await notifyHeld(deps, documentId, { head: found, basis })
      : found;
  const { roster } = organisation;
  const { timeZone } = calendarIn(organisation, found.report.office);
  const head = basis ? await offerWhole(deps, documentId, { head: told, basis }, roster) : told;
  const departed = await departedNow(deps.people, head.report, organisation, now);
  const amiss = await amissOnItsDay(deps, documentId, head.report, basis, dayOf(now, timeZone));
  const minded = await carryOut(deps, documentId, head, {
    ...{ name: "mind-dates", now, timeZone, departed },
    ...{ roster, amiss },
  });
  const report = (minded.ok && minded.value ? minded.value : head).report;
  const next = nextDatesLook(report, now, timeZone);
  return next === null ? deps.dueIndex.settle(item) : deps.dueIndex.putOff(item, next);
}
