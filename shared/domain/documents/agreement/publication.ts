import type { EventOf } from "../../../../events/facts.ts";
import type { Content } from "../../forms/content.ts";

/** How much of an agreement everybody may know. */
export type Publication = EventOf<"agreement-in-force">["facts"]["publication"];

/** What can be kept from everybody of what is reported on an agreement: by it somebody could be found whom that endangers. */
export const sensitive = ["partner", "places", "narrative"] as const;
export type Sensitive = (typeof sensitive)[number];

/** What its content says that its reports leave out; nothing where everybody may know all of it, or nothing at all. */
export function leavesOutIn({ values }: Pick<Content, "values">): readonly Sensitive[] {
  if (publicationOf({ values }) !== "redacted") return [];
  const chosen = String(values["publicationLeavesOut"] ?? "").split(" ");
  return sensitive.filter((each) => chosen.includes(each));
}

/** For how many days once it is final a report is not published, and before which day (ISO 8601). */
export type Embargo = { days: number | null; until: string | null };

/** For how long its reports are not published once they are final, as its content says; nothing where it does not. */
export function embargoIn({ values }: Pick<Content, "values">): { embargo?: Embargo } {
  const [days, until] = [values["publicationEmbargoDays"], String(values["publicationEmbargoUntil"] ?? "")];
  const embargo = {
    days: typeof days === "number" ? days : null,
    until: /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : null,
  };
  return embargo.days === null && embargo.until === null ? {} : { embargo };
}

/** The same as its content says: where that says nothing, or was masked, nothing is published. */
export function publicationOf({ values }: Pick<Content, "values">): Publication {
  const said = values["publication"];
  return said === "full" || said === "redacted" ? said : "withheld";
}
