/** A mail before it becomes text and HTML: both are made from this, so that they never say different things. */
export type Letter = {
  subject: string;
  greeting: string;
  intro: string;
  facts: readonly (readonly [string, string])[];
  more: readonly string[];
  /** Lines under a heading of their own. */
  list?: { title: string; items: readonly string[] };
  action: { label: string; url: string };
  /** What stands in small type at the end. */
  notes: readonly string[];
};
