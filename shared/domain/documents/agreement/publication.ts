import type { EventOf } from "../../../../events/facts.ts";
import type { Content } from "../../forms/content.ts";

/** How much of an agreement everybody may know. */
export type Publication = EventOf<"agreement-in-force">["facts"]["publication"];

/** The same as its content says: where that says nothing, or was masked, nothing is published. */
export function publicationOf({ values }: Pick<Content, "values">): Publication {
  const said = values["publication"];
  return said === "full" || said === "redacted" ? said : "withheld";
}
