import type { agreementTypes } from "../../../../events/common.ts";

/** What a partnership agreement is: its form asks what that needs, and nothing else. */
export type AgreementType = (typeof agreementTypes)[number];
