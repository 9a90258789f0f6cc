import type { Recipient } from "../../events/common.ts";
import { hashOf } from "../domain/audit/hash.ts";
import type { Authority } from "../domain/documents/report/commands.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import type { Result } from "../domain/result.ts";
import type { Clock, Ids } from "../ports/clockwork.ts";
import type { MessageRecord, Messages } from "../ports/oversight.ts";
import type { Directory } from "../ports/reading.ts";
import type { DecisionStore } from "../ports/store.ts";
import type { OverseerRefusal } from "./act-as-overseer.ts";
import { actAsOverseer } from "./act-as-overseer.ts";
import type { Credentials } from "./identify.ts";

type Deps = { store: DecisionStore; clock: Clock; ids: Ids };
type Form = { documentId: string; command: string };
type Done = Promise<Result<null, OverseerRefusal>>;

/** A lane of a stage, or the writing of the report. */
export type Task = { stage: number; lane: string } | "writing";

/** The overseer gives a task to somebody else. Who takes it over is read as the directory knows them now. */
export const reassignTask = (
  deps: Deps & { directory: Directory },
  credentials: Credentials,
  { task, to, reason, ...form }: Form & { task: Task; to: string; reason: string },
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, reason, act: "reassign", about: { task, to } },
    async ({ by }, reasonCommitment) => {
      const known = await deps.directory.person(to);
      if (!known) return { code: "not-eligible" };
      const { roles, active } = known.person;
      const person: Authority = { person: to, roles, active };
      return { command: { name: "reassign", by, task, to: person, reasonCommitment } };
    },
  );

/** The overseer withdraws a report that is not approved yet. */
export const withdrawReport = (
  deps: Deps,
  credentials: Credentials,
  { reason, ...form }: Form & { reason: string },
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, reason, act: "withdraw", about: null },
    ({ by }, reasonCommitment) => ({ command: { name: "withdraw", by, reasonCommitment } }),
  );

/** The overseer supplies words in a language that the author left open, beside the content that they translate. */
export const supplyTranslation = (
  deps: Deps,
  credentials: Credentials,
  form: Form & { lang: Lang; contentHash: string; values: Readonly<Record<string, string>> },
): Done => {
  const { documentId, command, ...about } = form;
  return actAsOverseer(deps, credentials, { documentId, command, act: "translate", about }, ({ by }) => {
    const { lang, contentHash, values } = about;
    const hash = hashOf(values);
    return {
      command: { name: "supply-translation", by, lang, contentHash, translationHash: hash },
      extras: { translation: { contentHash, lang, hash, values } },
    };
  });
};

/** Messages that reached nobody, because of the address. */
const wasMissed = ({ state }: MessageRecord): boolean =>
  state === "bounced" || state === "address" || state === "failed";

/** The overseer corrects an address; what it missed on this document goes out again, with the same links. */
export const correctAddress = (
  deps: Deps & { messages: Messages },
  credentials: Credentials,
  { recipient, email, ...form }: Form & { recipient: Recipient; email: string },
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "correct-address", about: { recipient, email } },
    async ({ by, documentId }) => {
      const all = await deps.messages.ofDocument(documentId);
      const missed = all.filter(
        (message) =>
          wasMissed(message) &&
          message.recipient.id === recipient.id &&
          message.recipient.kind === recipient.kind,
      );
      const messages = missed.map(({ id }) => id);
      return {
        command: { name: "correct-address", by, recipient, messages },
        extras: { contact: { recipient, email } },
      };
    },
  );
