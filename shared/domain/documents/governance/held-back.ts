import type { FieldError } from "../../forms/content.ts";
import type { RoleNames } from "../../organisation/organisation.ts";
import type { Values } from "../../typed/values.ts";
import type { HeldBack } from "./document.ts";
import { causeCalled } from "./held-back-same.ts";
import { inWords } from "./role-names.ts";

type Because = HeldBack["because"][number];

/** What of a policy, or of rules, is amiss as roles are held on a day, by what its form would say of it. */
const codes: Readonly<Partial<Record<string, Because["code"]>>> = {
  "policy-nobody-holds": "nobody-holds",
  "bylaw-nobody-holds": "nobody-holds",
  "policy-too-few": "too-few-hold",
  "bylaw-more-than-there-are": "too-few-hold",
  "policy-nobody-stands-in": "nobody-stands-in",
  "policy-only-starter": "only-who-starts-holds",
  "policy-not-a-body": "no-body",
  "bylaw-committee-named": "no-body",
  "bylaw-not-directors": "no-directors",
  "bylaw-out-of-term": "no-directors",
  "bylaw-chair-elsewhere": "no-chair",
  "policy-beyond-delegation": "beyond-delegation",
};

/**
 * Why it is held back, each cause once: by codes and roles, and never by the names of people, for it is on record for ever.
 * @param values what it says, by which an answer says which role it is about
 */
export function heldBackBy(
  amiss: readonly FieldError[],
  values: Values,
  names: RoleNames | undefined,
): HeldBack["because"] {
  const all = amiss.map(({ field, code }): Because => {
    const said = codes[code] ?? "never-ends";
    const id = said === "never-ends" ? null : roleAt(field, values);
    return { code: said, role: id === null ? null : { id, called: inWords(id, names) } };
  });
  return [...new Map(all.map((one) => [causeCalled(one), one])).values()];
}

/** The role that an answer names, or that of its row. */
function roleAt(field: string, values: Values): string | null {
  const own = /(?:\.role|\.chair|\.keeper|\.alternate)$/.test(field) ? values[field] : undefined;
  const role = own ?? values[field.replace(/\.[^.]+$/, ".role")];
  return typeof role === "string" && role !== "" ? role : null;
}
