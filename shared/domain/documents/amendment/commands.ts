import type { EventOf } from "../../../../events/facts.ts";
import type { Conductor } from "../../review/acting.ts";
import type { Life } from "../../review/lifecycle.ts";

/** What is asked for of amendments alone, and when. */
export const lifeOfAmendment = {
  "put-amendment-in-force": { from: ["approved"], by: "conductor", to: ["in-force"] },
} as const satisfies Life;

type InForce = EventOf<"amendment-in-force">["facts"];

/** An amendment holds from that day on (ISO 8601). */
export type AmendmentCommand = {
  name: "put-amendment-in-force";
  inForceOn: InForce["inForceOn"];
  changes: readonly InForce["changes"][number][];
  told: readonly InForce["told"][number][];
} & Conductor;
