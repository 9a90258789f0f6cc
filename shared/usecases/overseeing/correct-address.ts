import type { Recipient } from "../../../events/common.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import { tidyComment } from "../../domain/audit/comment.ts";
import type { Named } from "../../domain/audit/commitments.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { isSameAddress, refuseOwnAddress } from "../../domain/organisation/addresses.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import type { ToldMailbox } from "../../domain/people/mailboxes.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { mostSentAgain } from "../../domain/review/correcting.ts";
import { later } from "../../domain/time.ts";
import type { MessageRecord, Messages } from "../../ports/oversight.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { contactOf } from "../engine/names.ts";
import type { Credentials } from "../entering/identify.ts";
import { isUnderWay, moveAsTold } from "../people/mailboxes.ts";
import type { AddressDeps } from "../people/propose-address.ts";
import { proposeAddress } from "../people/propose-address.ts";
import type { Overseer, OverseerRefusal, ReasonedForm } from "./act-as-overseer.ts";
import { identifyOverseer, whyNoAct } from "./act-as-overseer.ts";

/** Messages that did not do their work because of the address, and did not go out again since. */
export const wasMissed = ({ state, sentAgain }: Pick<MessageRecord, "state" | "sentAgain">): boolean =>
  !sentAgain && ["bounced", "complained", "delayed", "address", "failed"].includes(state);

/** The address of somebody whom messages of a document did not reach, and those messages. */
export type Missed = { contact: Contact; messages: string[] };

/**
 * What of a document did not reach somebody: the one rule of whose address can be corrected from its page, asked before
 * the page is shown and again when it is sent.
 * @returns null where every message to them arrived, or may still arrive, or none was sent
 */
export async function missedBy(
  deps: { messages: Messages; directory: Directory },
  documentId: string,
  recipient: Recipient,
): Promise<Missed | null> {
  const [{ readable }, contact] = await Promise.all([
    deps.messages.ofDocument(documentId),
    contactOf(deps.directory, recipient),
  ]);
  const messages = readable
    .filter(
      (message) =>
        message.recipient.id === recipient.id &&
        message.recipient.kind === recipient.kind &&
        wasMissed(message),
    )
    .map(({ id }) => id);
  return contact && messages.length > 0 ? { contact, messages: messages.slice(-mostSentAgain) } : null;
}

/** The outbox carries it out within seconds; what it has not by then, operators heard of. */
const takesEffectWithin = { days: 1 };

type Deps = Omit<AddressDeps, "directory"> & {
  store: DecisionStore;
  archive: Pick<Archive, "history">;
  messages: Messages;
  directory: Directory;
};

export type CorrectionForm = ReasonedForm & {
  recipient: Recipient;
  email: string;
  /** How many addresses had been proposed for a person when the page was opened. One that does not say knew of none. */
  replaces?: number;
};

/** What became of it: what was missed is on its way again, to another address or the same; or a second person is asked first. */
export type Corrected = "corrected" | "kept" | "proposed";

/**
 * The overseer has an address corrected, with a reason.
 *
 * 1. It is refused where no message of the document was missed, the address can be nobody's, or it is another's.
 * 2. The address on file, entered once more, is right after all: what was missed goes out again.
 * 3. A donor's or partner's is corrected at once, and told at the old address as well. They have no power in Accord. It is
 *    refused while a correction of before is not on file yet.
 * 4. A person's links act in their name, so that theirs becomes a proposal to a second person; nothing changes before.
 */
export async function correctAddress(
  deps: Deps,
  credentials: Credentials,
  form: CorrectionForm,
): Promise<Result<Corrected, OverseerRefusal>> {
  const { documentId, recipient, email } = form;
  const command = hashOf({ act: "correct-address", by: credentials.person, ...form });
  const overseer = await identifyOverseer(deps, credentials, { documentId, command });
  if (!overseer.ok) return overseer;
  const { by, loaded } = overseer.value;
  // What was done has no reason where the address stayed.
  const done: Corrected = tidyComment({ text: form.reason, fields: {} }) ? "corrected" : "kept";
  if (loaded.commandDone) return ok(done);
  const isNotNow = await whyNoAct(deps, overseer.value);
  if (isNotNow) return refuse(isNotNow);
  const isPersons = recipient.kind === "person";
  if (isPersons && (await deps.people.load({ person: recipient.id, command })).commandDone)
    return ok("proposed");
  const missed = await missedBy(deps, documentId, recipient);
  if (!missed) return refuse({ code: "address-not-missed" });
  if (await isUnderWay(deps, { ...recipient, email: missed.contact.email }))
    return refuse({ code: "correction-under-way" });
  const words = tidyComment({ text: form.reason, fields: {} });
  const reason = words && commitTo(words, deps.ids.secret);
  const asked = { form, missed, command };
  if (isSameAddress(missed.contact.email, email)) return recorded(deps, overseer.value, asked, null);
  if (!reason) return refuse({ code: "comment-required" });
  if (!isPersons) return correctAtOnce(deps, overseer.value, asked, reason);
  const about = { documentId, messages: missed.messages };
  const person = recipient.id;
  const proposed = await proposeAddress(deps, {
    person,
    email,
    reason,
    about,
    by: { authority: by, command, replaces: form.replaces ?? 0 },
  });
  if (proposed.ok) return ok("proposed");
  return proposed.refusal.code === "unknown-person"
    ? refuse({ code: "unknown-document" })
    : refuse(proposed.refusal);
}

type Asked = { form: CorrectionForm; missed: Missed; command: string };

/** What is written of a correction: which address takes the place of which, by the command's name. */
function recorded(
  deps: Deps,
  { documentId, head, by }: Overseer,
  { form: { recipient, email, masked }, missed, command }: Asked,
  moved: { reason: Named<Comment>; mailboxes: ToldMailbox[] } | null,
): Promise<Result<Corrected, OverseerRefusal>> {
  const { contact, messages } = missed;
  const reason = moved?.reason ?? null;
  const reasonCommitment = reason?.hash ?? null;
  const addressChange = {
    recipient,
    change: command,
    from: contact.email,
    to: reason ? email : contact.email,
    salt: deps.ids.secret(),
  };
  return carryOut(
    deps,
    documentId,
    head,
    {
      ...{ name: "correct-address", by, recipient, messages, change: command, reasonCommitment },
      ...(masked !== undefined && { masked }),
    },
    {
      ...{ command, authority: by, addressChange },
      ...(moved && { comment: moved.reason, mailboxes: moved.mailboxes }),
    },
  ).then((outcome) => (outcome.ok ? ok(reason ? "corrected" : "kept") : outcome));
}

async function correctAtOnce(
  deps: Deps,
  overseer: Overseer,
  asked: Asked,
  reason: Named<Comment>,
): Promise<Result<Corrected, OverseerRefusal>> {
  const organisation = await deps.directory.organisation();
  const { email } = asked.form;
  const own = refuseOwnAddress(email, { ...deps.ownAddresses, correspondence: organisation.correspondence });
  if (own) return refuse(own);
  const { recipient } = asked.form;
  const { email: from } = asked.missed.contact;
  const until = later(deps.clock.now(), takesEffectWithin);
  const moved = await moveAsTold(deps, recipient, { from, to: email, until });
  const outcome = moved.ok
    ? await recorded(deps, overseer, asked, { reason, mailboxes: moved.value })
    : moved;
  const isLate = !outcome.ok && outcome.refusal.code === "somebody-elses-address";
  return isLate && (await isUnderWay(deps, { ...recipient, email: from }))
    ? refuse({ code: "correction-under-way" })
    : outcome;
}
