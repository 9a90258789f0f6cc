import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import { withMasks } from "../../domain/audit/masks.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { signedAs } from "../../domain/documents/own-title.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Signature } from "../../domain/review/choices.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { type Evidence, evidenceIn } from "../../domain/review/evidence.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { asideOfAnswer, goneWith } from "../engine/lay-aside.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actByLink } from "./act-by-link.ts";

/** What a party confirmed, on the content that its page showed. */
type SignatureForm = {
  command: string;
  round: number;
  lane: string;
  contentHash: string;
  masked: string;
  aside?: string;
  signature: Signature;
  /** Their reasons, where they refuse. */
  reason: string;
} & Pick<Evidence, "name" | "role">;

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };
type Recorded = Result<null, Refusal | { code: "no-session" }>;

/**
 * A party signs, or refuses to. Two calls to AWS, as a decision.
 *
 * 1. One read: session, link, head, authority, the basis and the content, of which the words that are signed bear the title.
 * 2. The evidence becomes salted commitments, whose hash the entry bears: the name and the function in which they sign, the
 *    very words that their page showed, the link and the session by which they came. It stays private.
 * 3. One transaction, on condition that head and authority still stand. A repeated command is answered as the first time.
 * @param wordsOf what their page said that they sign
 */
export async function signAsParty(
  deps: Deps,
  credentials: Credentials,
  form: SignatureForm,
  wordsOf: (basis: Basis) => string,
): Promise<Recorded> {
  const command = hashOf({ act: "sign-as-party", person: credentials.person, ...form });
  const who = await identify(deps, credentials, { basis: true, content: form.contentHash });
  if (!who) return refuse({ code: "no-session" });
  const recorded = await signBy(deps, credentials, who, { ...form, command }, wordsOf);
  if (recorded.ok) return recorded;
  const { commandDone } = await deps.store.load({ documentId: who.link.documentId, command });
  return commandDone ? ok(null) : recorded;
}

async function signBy(
  deps: Deps,
  { secret }: Credentials,
  { head, loaded, link }: Identified,
  form: SignatureForm,
  wordsOf: (basis: Basis) => string,
): Promise<Recorded> {
  const { round, stage, lane } = link;
  const isTheirs = link.purpose === "sign-as-party" && stage !== null && lane !== null && lane === form.lane;
  if (!isTheirs || !loaded.basis) return refuse({ code: "not-yours" });
  if (form.round !== round) return refuse({ code: "content-changed" });
  if (!loaded.authority) return refuse({ code: "no-longer-authorised" });
  // Of any other version nothing is signed, as the decision says.
  const content = form.contentHash === head.report.contentHash ? (loaded.content ?? "altered") : null;
  if (content === "altered") return refuse({ code: "altered" });
  const answers = content ? withMasks(content).values : {};
  const basis = signedAs(loaded.basis, link.documentId, answers);
  const reason = tidyComment({ text: form.reason, fields: {} });
  const evidence = evidenceIn({
    ...{ name: form.name, role: form.role, words: wordsOf(basis) },
    ...{ link: link.id, session: digestOfSecret(secret), shown: form.contentHash },
  });
  const comment = commitTo({ text: reason?.text ?? null, fields: evidence }, deps.ids.secret);
  const outcome = await carryOut(
    deps,
    link.documentId,
    head,
    {
      ...{ name: "sign", by: loaded.authority, signature: form.signature, hasWords: reason !== null },
      ...{ round, stage, lane, contentHash: form.contentHash, replaces: null, masked: form.masked },
      ...{ commentCommitment: comment.hash, salt: deps.ids.secret() },
      ...{ linkedAt: link.createdAt, now: deps.clock.now() },
    },
    {
      ...{ command: form.command, authority: loaded.authority, answeredBy: link, comment },
      ...goneWith(asideOfAnswer(link), form.aside),
    },
  );
  return outcome.ok ? ok(null) : outcome;
}

/** A party withdraws its consent by the link by which it gave it, with its reasons. */
export const withdrawConsent = (
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { reason, ...form }: OwnForm & { reason: string },
): ReturnType<typeof actByLink> =>
  actByLink(
    deps,
    credentials,
    { ...form, act: "withdraw-consent", about: null, comment: { text: reason, fields: {} } },
    (acting, commentCommitment, { link: { purpose, round, stage, lane } }) =>
      purpose !== "consent" || stage === null || lane === null
        ? { code: "not-yours" }
        : {
            ...{ name: "withdraw-consent", ...acting, round, stage, lane, commentCommitment },
            salt: deps.ids.secret(),
          },
  );
