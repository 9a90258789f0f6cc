import type { Comment } from "../../domain/audit/comment.ts";
import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import { inOffice } from "../../domain/board/in-office.ts";
import { provedFor } from "../../domain/board/step-up.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Command } from "../../domain/documents/commands.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { fieldsOf, naming } from "../../domain/forms/rows.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Ballot, Decision } from "../../domain/review/choices.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { isOfCommittee } from "../../domain/review/why-not.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { asideOfAnswer, goneWith } from "../engine/lay-aside.ts";
import type { Credentials } from "../entering/identify.ts";
import { type Identified, identify } from "../entering/identify.ts";

/** What a reviewer or a director confirmed, on the content that their page showed. */
export type DecisionForm = {
  command: string;
  round: number;
  /** The lane that the page was for: one person may hold several. */
  lane: string;
  contentHash: string;
  /** Their own answer in the lane when their page was opened; null where they had given none. */
  replaces: string | null;
  /** What was masked of the document when their page was opened. */
  masked: string;
  /** The digest of what waited of the form, where their page showed that. */
  aside?: string;
  answer: { decision: Decision } | { ballot: Ballot };
  comment: Comment;
};

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };
type Recorded = Result<null, Refusal | { code: "no-session" }>;

/**
 * A reviewer decides in their lane of the open stage, or a director answers a written resolution. Two calls to AWS.
 *
 * 1. One read: session, link, head, authority; and the basis, where something is said of a field; of a ballot, and where the page said
 *    that a committee is asked, who is a director now. A form that left that out costs a read more, and nothing is taken on its word.
 * 2. The comment, of the whole and of fields that the form has, becomes salted commitments, whose hash the entry bears; its
 *    words stay private.
 *    What was proved beside the link is in the same read, where a ballot asks for it: for this version, in this session.
 * 3. What comes too late for a resolution is refused, and closes it as the clock would have.
 * 4. One transaction: entries, head, outbox rows, on condition that head and authority still stand (I13); what their
 *    page showed as waiting goes with it. The mail that is their receipt brings the link by which they answered.
 * 5. A repeated command, the same in every word, is answered as the first time: the transaction does not do it twice, and of
 *    what is refused it is asked whether it was done before.
 * @param saysCommittee whether the page said that a committee is asked
 */
export async function recordDecision(
  deps: Deps,
  credentials: Credentials,
  form: DecisionForm,
  saysCommittee = false,
): Promise<Recorded> {
  const command = hashOf({ name: "decide", person: credentials.person, ...form });
  const basis = Object.keys(tidyComment(form.comment)?.fields ?? {}).length > 0;
  const isBallot = "ballot" in form.answer;
  const wanted = { ...(isBallot && { proof: true }), ...((isBallot || saysCommittee) && { roster: true }) };
  const who = await identify(deps, credentials, { basis, ...wanted });
  if (!who) return refuse({ code: "no-session" });
  const recorded = await decideBy(deps, who, form, command, digestOfSecret(credentials.secret));
  if (recorded.ok) return recorded;
  const { commandDone } = await deps.store.load({ documentId: who.link.documentId, command });
  return commandDone ? ok(null) : recorded;
}

async function decideBy(
  deps: Deps,
  who: Identified,
  form: DecisionForm,
  command: string,
  session: string,
): Promise<Recorded> {
  const { head, loaded, link } = who;
  const isBallot = "ballot" in form.answer;
  const isTheirs = isBallot
    ? link.purpose === "sign"
    : ["review", "note", "consent", "accept"].includes(link.purpose);
  if (!isTheirs) return refuse({ code: "not-yours" });
  const { round, stage, lane } = link;
  if (stage === null || lane === null || lane !== form.lane) return refuse({ code: "not-yours" });
  if (form.round !== round) return refuse({ code: "content-changed" });
  if (!loaded.authority) return refuse({ code: "no-longer-authorised" });

  const words = tidyComment(ofKnownFields(form.comment, loaded.basis));
  const comment = words && commitTo(words, deps.ids.secret);
  const shown = {
    by: loaded.authority,
    linkedAt: link.createdAt,
    round,
    stage,
    lane,
    now: deps.clock.now(),
    contentHash: form.contentHash,
    replaces: form.replaces,
    masked: form.masked,
    commentCommitment: comment?.hash ?? null,
    salt: deps.ids.secret(),
  };
  const answer: Command =
    "ballot" in form.answer
      ? {
          name: "cast-ballot",
          ...shown,
          ...form.answer,
          ...(loaded.roster && { roster: inOffice(loaded.roster, shown.now) }),
          provedBy: provedIn({ link, loaded }, form, session, shown.now),
        }
      : { name: "decide", ...shown, ...form.answer, ...(await seatedNow(deps, who, form, shown.now)) };
  const outcome = await carryOut(deps, link.documentId, head, answer, {
    command,
    authority: loaded.authority,
    answeredBy: link,
    ...goneWith(asideOfAnswer(link), form.aside),
    ...(comment && { comment }),
  });
  return outcome.ok ? ok(null) : outcome;
}

/** Who is in office, where a committee recommends: as it was read with the rest, or by a read of its own where the page did not say so. */
async function seatedNow(
  { store }: Pick<Deps, "store">,
  { head, loaded, link: { documentId } }: Identified,
  { lane }: DecisionForm,
  now: string,
) {
  if (!isOfCommittee(head.report, lane)) return {};
  const { roster } = loaded.roster ? loaded : await store.load({ documentId, roster: true });
  return roster ? { roster: inOffice(roster, now) } : {};
}

/** By what whoever casts a ballot proved who they are, for the version that their page showed. */
const provedIn = (
  { link, loaded }: Pick<Identified, "link" | "loaded">,
  { round, lane, contentHash }: DecisionForm,
  session: string,
  now: string,
) =>
  provedFor(
    loaded.proof ?? null,
    { linkId: link.id, session, person: link.person, round, lane, contentHash },
    now,
  );

/** Nobody could ever read what is said of a field that the form does not have. */
function ofKnownFields({ text, fields }: Comment, basis: Basis | null): Comment {
  const asked = basis ? fieldsOf(definitionOf(basis), naming(Object.keys(fields))) : [];
  const known = new Set(asked.map(({ name }) => name));
  return { text, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name))) };
}
