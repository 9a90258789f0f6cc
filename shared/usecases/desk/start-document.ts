import { hashOf } from "../../domain/audit/hash.ts";
import { type Basis, boundUnder } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { approvesField } from "../../domain/documents/governance/starting.ts";
import { claimsAgainst, guardOf } from "../../domain/documents/guard.ts";
import { policyFor, started } from "../../domain/documents/policies.ts";
import {
  asksLessons,
  dueOnceStarted,
  inPlaceOf,
  readStart,
  replacingOf,
  type StartedKind,
  withLessonsOf,
  withStandingOf,
} from "../../domain/documents/starting.ts";
import { isKeptApart } from "../../domain/forms/apart.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn, countedIn } from "../../domain/organisation/office-time.ts";
import { type Policy, pinPolicy } from "../../domain/organisation/organisation.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { inForceOf } from "./in-force.ts";
import type { AtDesk } from "./open-desk.ts";
import { readOpenLessons } from "./open-lessons.ts";
import { withPolicyInForce } from "./policy-changed.ts";
import { type Copied, draftCopied, readCopied } from "./read-copied.ts";
import { readStanding } from "./read-standing.ts";

type Policies = { records: Pick<Records, "policy"> };

/** The kinds of document that somebody may start: the policy of each says which roles do. */
export async function startableBy({ records }: Policies, by: KnownAuthority): Promise<StartedKind[]> {
  const policies = await Promise.all(started.map((kind) => records.policy(policyFor[kind])));
  return started.filter((_, at) => maySee(policies[at] ?? null, by));
}

/** A kind of document as an address names it; null for what people start none of. */
export const startedKindOf = (named: string): StartedKind | null =>
  started.find((kind) => kind === named) ?? null;

const maySee = (policy: Policy | null, { roles }: KnownAuthority): policy is Policy =>
  policy?.startedBy?.some((role) => roles.includes(role)) ?? false;

/**
 * Somebody starts a document from their desk, and gets its form by mail.
 *
 * 1. The policy in force says who may, and is pinned with whom its lanes are planned for.
 * 2. What they were asked first says what the document is bound to: where one is in force on some of its days, in its place;
 *    beside it the lessons of published reports that are open now, where its kind answers them, and what the organisation has that
 *    it is made under.
 * 3. Where it begins with the words of another, that is read, and must be theirs: nothing is written to it.
 * 4. One transaction, on condition of their authority: the first entries, head, basis, link, the mail's outbox row; and the draft
 *    with which it begins, on condition that nothing of that other was masked meanwhile.
 * 5. The same form sent twice starts one document, for its id follows from every word of the form.
 * @param given what they answered; `command` names the page that was shown, `from` the document whose words it takes over
 * @returns the id of the document
 */
export async function startDocument(
  deps: {
    records: Pick<Records, "agreement" | "clauses" | "policy" | "plan" | "parties">;
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    directory: Pick<Directory, "organisation" | "person">;
    register: DocumentRegister;
    archive: Archive;
  },
  { by }: Pick<AtDesk, "by">,
  kind: StartedKind,
  given: { typed: Typed; command: string; from: string | null },
): Promise<Result<string, Refusal | { code: "invalid"; errors: readonly FieldError[]; today: string }>> {
  const [policy, organisation, known] = await Promise.all([
    deps.records.policy(policyFor[kind]),
    deps.directory.organisation(),
    deps.directory.person(by.person),
  ]);
  if (!known || !maySee(policy, by)) return refuse({ code: "not-yours" });
  const now = deps.clock.now();
  // What governs the organisation ends its days where that is at home, whoever writes it.
  const office = kind === "governance" ? null : countedIn(organisation, known.person.office);
  const today = dayOf(now, organisation.timeZone);
  const begunOn = dayOf(now, calendarIn(organisation, office ?? undefined).timeZone);
  const read = readStart(kind, given.typed, known.person.lang, today, given.from !== null);
  if (!read.ok) return refuse({ code: "invalid", errors: read.refusal, today });
  const { basis: asked, idBegins } = read.value;
  const { from } = given;
  const copy = from !== null && { from };
  const command = hashOf({ name: "start", person: by.person, page: given.command, asked, ...copy });
  const documentId = `${idBegins}-${command.slice(0, 8)}`;
  const name = guardOf({ kind });
  const { head, guards: [guard] = [] } = await deps.store.load({
    documentId,
    ...(name !== null && { guards: [name] }),
  });
  if (head) return ok(documentId);
  const copied = from === null ? null : await readCopied(deps, by, kind, from);
  if (copied === "altered") return refuse({ code: "altered" });
  if (copied === null && from !== null) return refuse({ code: "not-yours" });
  const against = guard ? claimsAgainst(guard, documentId, asked) : [];
  const placed = boundUnder(inPlaceOf(kind, asked, await inForceOf(deps, against)), policy);
  const withLessons = withLessonsOf(kind);
  const taught = withLessons
    ? withLessons(placed, await readOpenLessons(deps, asksLessons(kind, placed)))
    : placed;
  const withStanding = withStandingOf(kind);
  const standing = withStanding
    ? withStanding(taught, await readStanding(deps, organisation, known.person.lang, today))
    : taught;
  const replaced = copied && replacingOf(kind) ? copied : null;
  const placedAnew = replaced ? inItsPlace(kind, standing, replaced) : standing;
  const basis = await withPolicyInForce(deps, placedAnew, organisation);
  if (!basis)
    return refuse({ code: "invalid", errors: [{ field: approvesField, code: "not-offered" }], today });
  const facts = {
    kind,
    ...{ boundTo: boundTo(replaced), pinnedHash: hashOf(basis), obligation: null, donorDueOn: null },
    ...{ dueOn: dueOnceStarted(kind, begunOn), author: by.person },
    ...(office !== null && { office }),
    policy: pinPolicy(policy, organisation.roster, by.person),
  };
  const mayStart = policy.startedBy ?? [];
  const outcome = await carryOut(
    deps,
    documentId,
    head,
    { name: "start", by, mayStart, facts, ...(copied && { copiedFrom: copied.documentId }), now },
    {
      ...{ basis, command, authority: by },
      ...(copied && {
        copied: {
          draft: draftCopied(basis, copied),
          document: copied.documentId,
          number: copied.number,
        },
        ...(isKeptApart(definitionOf(basis)) && { draftApart: null }),
      }),
    },
  );
  const isStarted = outcome.ok || outcome.refusal.code === "wrong-status";
  return isStarted ? ok(documentId) : outcome;
}

/** What a document is bound to that takes the place of the one with whose words it begins. */
function inItsPlace(
  kind: StartedKind,
  basis: Basis,
  { documentId: id, basis: other, submitted }: Copied,
): Basis {
  const replacing = replacingOf(kind);
  return replacing && submitted ? replacing(basis, other, { id, ...submitted }) : basis;
}

const boundTo = (replaced: Copied | null) =>
  replaced?.submitted ? [{ id: replaced.documentId, contentHash: replaced.submitted.contentHash }] : [];
