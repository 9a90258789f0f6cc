import { makeApp } from "../../../functions/web/app.ts";
import { recordDecisions } from "../../../infra/local/example/decisions.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { rowsOfPolicy } from "../../../shared/domain/documents/governance/approval/rows.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceBegins } from "../../../shared/domain/documents/governance/beginning.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { begunFrom } from "../../../shared/domain/forms/draft.ts";
import { type Policy, pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { decidedInMemory } from "../../support/decided-in-memory.ts";
import { documentId, example, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { documentsOf } from "../histories/work-ports.ts";
import type { Paged } from "./place.ts";

const policyOf = (id: string): Policy => {
  const found = example.policies.find((one) => one.id === id);
  if (!found) throw new Error(`the example has no policy ${id}`);
  return found;
};

const agreements = policyOf("partnership-agreement");

/** Who changes the policy of agreements here. */
export const secretary = "P-007";

/** The row of a lane of the policy of agreements, by its role. */
export function rowOf(role: string): string {
  const found = Object.entries(rowsOfPolicy(agreements)).find(
    ([name, said]) => name.endsWith(".role") && said === role,
  );
  if (!found) throw new Error(`no lane is for ${role}`);
  return found[0].slice(0, -".role".length);
}

const approvalBasis: GovernanceBasis = {
  ...{ kind: "governance", lang: "en", type: "approval-policy", begunOn: "2026-11-23", replaces: null },
  title: { en: "Who approves agreements", fr: "Qui approuve les ententes" },
  roles: Object.keys(known.organisation.roster).sort(),
  ...{ approves: agreements.id, approval: { policy: agreements, currency: "CAD" } },
};

/** What its form asks besides its rows. */
const about: Typed = {
  ...{
    "purpose.en": "It says who approves agreements.",
    "purpose.fr": "Elle dit qui approuve les ententes.",
  },
  ...{ owner: "secretary", "change.why": "Small agreements wait too long for the treasurer." },
  ...{ effectOn: "2027-01-01", reviewOn: "2029-12-31" },
};

let decidedBefore: ReturnType<typeof decidedInMemory> | null = null;

/** What the example decided before: recorded with the first page that asks for it. */
function decidedOnce(now: string): ReturnType<typeof decidedInMemory> {
  decidedBefore ??= recordDecisions(example, now).then(decidedInMemory);
  return decidedBefore;
}

type Begun = Pick<Paged, "origin" | "memory" | "world" | "deps" | "app" | "calm">;

/** An approval policy that the secretary writes, from the one in force, in memory, beside what the example decided before. */
export const approvalBegun = (more: Typed = {}): Promise<Begun> => begun(approvalBasis, more);

const rulesBasis: GovernanceBasis = {
  ...{ kind: "governance", lang: "en", type: "by-law", begunOn: "2026-11-23", replaces: null },
  title: { en: "How the board decides", fr: "Comment le conseil décide" },
  roles: Object.keys(known.organisation.roster).sort(),
  ...{ changesRules: true, bylaws: { profile: known.organisation.bylaws, currency: "CAD" } },
};

/** A by-law that the secretary writes, from how the board decides now. */
export const rulesBegun = (more: Typed = {}): Promise<Begun> =>
  begun(rulesBasis, {
    "members.matter": "none",
    "members.again": "no",
    "members.meetOn": "2027-06-15",
    ...more,
  });

async function begun(basis: GovernanceBasis, more: Typed): Promise<Begun> {
  const story = new Story();
  const { world } = story;
  world.memory.looks.delete("obligation");
  const facts = {
    ...{ kind: "governance" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null },
    ...{ dueOn: "2027-03-01", donorDueOn: null, author: secretary },
    policy: pinPolicy(policyOf("governance-document"), known.organisation.roster, secretary),
  };
  const opened = await carryOut(world.deps, documentId, null, { name: "open", facts }, { basis });
  if (!opened.ok) throw new Error(`no policy was begun: ${opened.refusal.code}`);
  const definition = governanceDefinition(basis);
  world.memory.draft = begunFrom(definition, { ...governanceBegins(basis), ...about, ...more });
  await story.calm();
  const origin = "https://accord.example";
  const decided = () => decidedOnce(world.now);
  const isOther = (id: string) => /^PA-\d{3}$/.test(id);
  const { archive, store } = world.deps;
  const own = documentsOf(world.memory);
  const deps = {
    ...world.deps,
    baseUrl: origin,
    register: {
      list: async (page: Parameters<typeof own.list>[0]) =>
        page.kind === "agreement" ? (await decided()).register.list(page) : own.list(page),
    },
    store: Object.assign(Object.create(store), {
      load: async (wanted: Parameters<typeof store.load>[0]) =>
        isOther(wanted.documentId) ? (await decided()).store.load(wanted) : store.load(wanted),
      commit: (change: Parameters<typeof store.commit>[0]) => store.commit(change),
    }) as typeof store,
    archive: {
      ...archive,
      history: async (...of: Parameters<typeof archive.history>) =>
        (isOther(of[0]) ? (await decided()).archive : archive).history(...of),
      content: async (...of: Parameters<typeof archive.content>) =>
        (isOther(of[0]) ? (await decided()).archive : archive).content(...of),
      pinned: (...of: Parameters<typeof archive.pinned>) => archive.pinned(...of),
    } as typeof archive,
  };
  return { origin, memory: world.memory, world, deps, app: makeApp(deps), calm: () => story.calm() };
}
