import { Temporal } from "temporal-polyfill";
import type { Currency } from "../../../events/iso-4217.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { mayBeLeftOut } from "../../../shared/domain/organisation/load.ts";
import { retentionAtFirst } from "../../../shared/domain/organisation/retention.ts";
import { roleOfDonor, roleOfPartner } from "../../../shared/domain/people/partners.ts";
import { inMinorUnits } from "./money.ts";
import type { OrganisationFile } from "./shape.ts";

/** The terms of all people, by role and then by person. */
function termsOf(people: OrganisationFile["people"]): Pick<OrganisationData["organisation"], "terms"> {
  const terms: Record<string, Record<string, { from: string | null; until: string | null }>> = {};
  for (const { id, terms: own = {} } of people)
    for (const [role, term] of Object.entries(own)) terms[role] = { ...terms[role], [id]: term };
  return Object.keys(terms).length === 0 ? {} : { terms };
}

/** What the file says, as the rules know it: days and sums become instants (ISO 8601 UTC) and minor units. */
export function dataOf(file: OrganisationFile): OrganisationData {
  const { organisation, roles, plans, partners, clauses } = file;
  const {
    correspondence = null,
    deputies = {},
    addressHoldDays = 3,
    retention = retentionAtFirst,
  } = organisation;
  return {
    organisation: {
      ...organisation,
      ...{ correspondence, deputies, addressHoldDays, retention },
      bylaws: bylawsOf(organisation.bylaws),
      ...termsOf(file.people),
    },
    leftOut: mayBeLeftOut.filter((key) => organisation[key] === undefined),
    roles,
    plans,
    policies: file.policies.map(({ stages, ...policy }) => ({
      ...policy,
      stages: stages.map(({ lanes, ...stage }) => ({ ...stage, lanes: lanes.map(laneOf) })),
    })),
    clauses,
    partners,
    people: file.people.map(({ left, active, partner, donor, terms: _, ...person }) => ({
      ...person,
      roles: [
        ...person.roles,
        ...(partner === undefined ? [] : [roleOfPartner(partner)]),
        ...(donor === undefined ? [] : [roleOfDonor(donor)]),
      ],
      active: left === undefined && active !== false,
    })),
    donors: file.donors.map(({ subscriptions, ...donor }) => ({
      ...donor,
      subscriptions: subscriptions.map(({ topic, consent }) => ({
        topic,
        consent: { ...consent, at: instantText(Temporal.Instant.from(consent.at)) },
      })),
    })),
    agreements: file.agreements.map(({ acceptance, ...agreement }) => ({
      ...agreement,
      ...(acceptance && { acceptance }),
      amount: moneyOf(agreement.amount),
      localAmount: moneyOf(agreement.localAmount),
      budgetLines: agreement.budgetLines.map((line) => ({
        ...line,
        budget: {
          "semi-annual": minorUnits(line.budget["semi-annual"], line.currency),
          annual: minorUnits(line.budget.annual, line.currency),
        },
      })),
    })),
    obligations: file.obligations.map(({ agreement, opensOn, reportId, ...obligation }) => ({
      ...obligation,
      agreementId: agreement,
      reportId: reportId ?? obligation.id,
      opensAt: startOfDay(opensOn, organisation.timeZone),
    })),
  };
}

type Lane = OrganisationFile["policies"][number]["stages"][number]["lanes"][number];

const laneOf = ({ when, ...lane }: Lane) => {
  if (!when) return lane;
  const { above, upTo, ...others } = when;
  const limits = { ...(above && { above: moneyOf(above) }), ...(upTo && { upTo: moneyOf(upTo) }) };
  return { ...lane, when: { ...others, ...limits } };
};

const moneyOf = ({ currency, value }: { currency: Currency; value: number }) => ({
  currency,
  minorUnits: minorUnits(value, currency),
});

/** An amount in minor units; of a fraction of one, which the file's check refuses, nothing is left. */
const minorUnits = (value: number, currency: Currency): number => inMinorUnits(value, currency) ?? 0;

const instantText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });

/** The first instant of a day where the organisation is at home. */
const startOfDay = (day: string, timeZone: string): string =>
  instantText(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant());

/** The by-laws, with what is delegated up to an amount in minor units. */
const bylawsOf = ({ committees, ...bylaws }: OrganisationFile["organisation"]["bylaws"]) => ({
  ...bylaws,
  committees: committees.map(({ delegation, ...committee }) => ({
    ...committee,
    delegation: delegation && { ...delegation, upTo: delegation.upTo && moneyOf(delegation.upTo) },
  })),
});
