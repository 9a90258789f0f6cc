import type { Bilingual, GovernanceType } from "../../../../events/common.ts";
import type { MembersRules } from "../../board/profile.ts";
import type { Lang, RoleNames } from "../../organisation/organisation.ts";
import type { Values } from "../../typed/values.ts";
import type { Changed } from "./approval/rows.ts";
import type { Ruled } from "./bylaws/answers.ts";

/** What a governance document is bound to: what it is, how it is called, and what it replaces, as that is in force when it is begun. */
export type GovernanceBasis = {
  kind: "governance";
  /** The language that its author writes in; all that it says is said in both. */
  lang: Lang;
  /** What its form asks in each language nobody has to supply besides. */
  bothLanguages?: undefined;
  type: GovernanceType;
  title: Bilingual;
  /** The day on which it was begun (ISO 8601). */
  begunOn: string;
  /** Of an approval policy: which one it changes, by its id; and how that was in force when this was begun. */
  approves?: string | undefined;
  approval?: Changed | undefined;
  /** Of a policy: what it does of that which a board may keep for itself; left out where it does none of it. */
  reserved?: string | undefined;
  /** Of a by-law: what its members have to say of it, by the rules in force when it was begun. */
  members?: MembersRules | undefined;
  /** Of a by-law: that it changes how the board decides; and by which rules that did when this was begun. */
  changesRules?: true | undefined;
  bylaws?: Ruled | undefined;
  /** The roles that somebody holds, of which one looks after it. */
  roles: readonly string[];
  /** What roles were called in words when it was begun; left out where the organisation names none. */
  roleNames?: RoleNames | undefined;
  /** The document whose place it is to take, with all that it says; null where it takes nobody's. */
  replaces: { id: string; contentHash: string; values: Values } | null;
};
