/** Why an approval policy is not submitted as its form says it, as codes that each language puts in words. */
export type PolicyErrorCode =
  | "policy-no-lanes"
  | "policy-nobody-for-some"
  | "policy-only-noted"
  | "policy-signed-too-soon"
  | "policy-nobody-holds"
  | "policy-only-starter"
  | "policy-nobody-stands-in"
  | "policy-nobody-acts"
  | "policy-too-few"
  | "policy-amounts-fall"
  | "policy-amounts-cross"
  | "policy-amounts-gap"
  | "policy-too-many-lanes"
  | "policy-too-long"
  | "policy-never-reached"
  | "policy-never-asked"
  | "policy-no-condition"
  | "policy-outside-role"
  | "policy-not-a-body"
  | "policy-polled"
  | "policy-not-delegated"
  | "policy-committee-polled"
  | "policy-beyond-delegation"
  | BylawErrorCode;

/** Why by-laws are not submitted as their form says them. */
type BylawErrorCode =
  | "bylaw-seats"
  | "bylaw-more-than-there-are"
  | "bylaw-more-than-whole"
  | "bylaw-nobody-holds"
  | "bylaw-chair-elsewhere"
  | "bylaw-committee-named"
  | "bylaw-delegates-less"
  | "bylaw-not-directors"
  | "bylaw-out-of-term";
