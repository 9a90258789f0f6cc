import { hashOf } from "../../domain/audit/hash.ts";
import type { Spoken } from "../../domain/documents/agreement/speaking.ts";
import { acceptanceOf, boundUnder } from "../../domain/documents/basis.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import { basisOf } from "../../domain/documents/report/basis.ts";
import { speakingParty } from "../../domain/documents/report/sections/own-words.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn, countedIn } from "../../domain/organisation/office-time.ts";
import { type Organisation, type Policy, pinPolicy } from "../../domain/organisation/organisation.ts";
import { authorsDay } from "../../domain/review/dates.ts";
import { askedOn, speakerOf } from "../../domain/review/own-words.ts";
import type { Asked } from "../../domain/review/own-words-commands.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { approvedAgreement } from "../engine/approved-agreement.ts";
import { carryOut } from "../engine/carry-out.ts";

/**
 * An obligation of an agreement fell due: its report is opened, and the person responsible gets the form by mail.
 *
 * 1. The obligation, its agreement, the policy in force and the roster are read.
 * 2. The author's day is reckoned from the donor's. The basis (exactly the indicators due) and the policy with whom its
 *    lanes are planned for are pinned, each by its hash.
 *    Where the policy says so, whoever speaks for each partner is asked for its own words; where nobody does, that is on record.
 * 3. One transaction: the first entry, head, basis, link, the mail's outbox row, and the obligation is met.
 * 4. A report that was opened already is left as it is, and so is one that an amendment took away.
 */
export async function openReport(
  deps: {
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    records: Records;
    directory: Directory;
    archive: Archive;
    dueIndex: DueIndex;
  },
  item: DueItem,
): Promise<void> {
  const obligation = await deps.records.obligation(item.id);
  if (!obligation) return deps.dueIndex.settle(item);
  const [approved, policy, organisation, known] = await Promise.all([
    approvedAgreement(deps, obligation.agreementId),
    deps.records.policy(policyFor.report),
    deps.directory.organisation(),
    deps.directory.person(obligation.author),
  ]);
  if (!approved)
    throw new Error(`Obligation ${obligation.id} names the unknown agreement ${obligation.agreementId}`);
  if (!policy) throw new Error(`No policy "${policyFor.report}" is in force`);
  if (!known) throw new Error(`Obligation ${obligation.id}: nobody is known as ${obligation.author}`);

  // An amendment may have taken it away before its day.
  if (approved.reports?.includes(obligation.id) === false) return deps.dueIndex.settle(item);
  const { agreement, boundTo } = approved;
  const partners = policy.ownWords ? approved.partners : [];
  const basis = boundUnder(
    basisOf(agreement, obligation, known.person.lang, partners.map(speakingParty)),
    policy,
  );
  const { dueOn: donorDueOn, author } = obligation;
  const pinned = pinPolicy(policy, organisation.roster, author);
  const office = countedIn(organisation, known.person.office);
  const calendar = calendarIn(organisation, office ?? undefined);
  const today = dayOf(deps.clock.now(), calendar.timeZone);
  const dueOn = authorsDay(donorDueOn, pinned, today, calendar);
  const bound = { boundTo, pinnedHash: hashOf(basis) };
  const by = { obligation: obligation.id, dueOn, donorDueOn, author };
  const facts = {
    kind: "report" as const,
    ...bound,
    ...by,
    ...(office !== null && { office }),
    policy: pinned,
  };
  const { head } = await deps.store.load({ documentId: obligation.reportId });
  const opened = await carryOut(
    deps,
    obligation.reportId,
    head,
    {
      name: "open",
      facts,
      acceptance: acceptanceOf(basis),
      ownWords: partners.map((partner) => askedFor(partner, today, facts, policy, organisation.roster)),
    },
    { basis, obligationMet: obligation.id },
  );
  if (!opened.ok) await deps.dueIndex.settle(item);
}

/** Whom a partner's own words are asked of as a report opens: whom its agreement names, else who else speaks for it. */
function askedFor(
  { party, role, person }: Spoken,
  today: string,
  opened: { author: string; dueOn: string },
  { ownWords }: Policy,
  roster: Organisation["roster"],
): Asked {
  const { days = 1, remindBeforeDays = 0 } = ownWords ?? {};
  const speaker = speakerOf({ author: opened.author, takenOff: [] }, { role, person }, roster);
  return askedOn(today, opened, { party, role, person: speaker, days, remindBeforeDays });
}
