/** What a partnership agreement is, by what passes between its parties: its form asks what that needs, and nothing else. */
export const agreementTypes = [
  "mou",
  "non-qualified-donee",
  "intermediary",
  "qualified-donee",
  "incoming",
  "consortium",
] as const;
export type AgreementType = (typeof agreementTypes)[number];
