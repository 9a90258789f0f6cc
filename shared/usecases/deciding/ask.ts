import { definitionOf } from "../../domain/documents/forms.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { naming, sectionsOf } from "../../domain/forms/rows.ts";
import type { Purpose } from "../../domain/outbox/mails.ts";
import type { Subject } from "../../domain/review/asking-commands.ts";
import { writesNow } from "../../domain/review/writers.ts";
import type { Credentials } from "../entering/identify.ts";
import { type ActForm, actAsOverseer, type OverseerDeps } from "../overseeing/act-as-overseer.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actAtOnce } from "./act-by-link.ts";

type Deps = Parameters<typeof actAtOnce>[0];

/** What links are for of those who ask: an answer of their own in a stage, a party's consent and signature among them. */
const asking: ReadonlySet<Purpose> = new Set(["review", "note", "sign", "consent", "sign-as-party"]);

/**
 * Whoever is asked for an answer asks the author something first, in the lane that their link is for. Two calls to AWS.
 * @param form `about`: the name of a part or of a field; empty for all of it. `contentHash`: of what their page showed
 */
export const ask = (
  deps: Deps,
  credentials: Credentials,
  { about, contentHash, text, ...form }: OwnForm & { about: string; contentHash: string; text: string },
): ReturnType<typeof actAtOnce> =>
  actAtOnce(
    deps,
    credentials,
    { ...form, act: "ask", about: { about, contentHash }, comment: { text, fields: {} } },
    (acting, commentCommitment, { link: { purpose, round, stage, lane }, loaded: { basis } }) => {
      if (!asking.has(purpose) || stage === null || lane === null) return { code: "not-yours" };
      const subject = basis && subjectIn(definitionOf(basis), about);
      if (!subject) return { code: "content-changed" };
      return { name: "ask", ...acting, round, stage, lane, contentHash, ...subject, commentCommitment };
    },
  );

/** Whoever writes the document answers a question by its number. Two calls to AWS. */
export const answerQuestion = (
  deps: Deps,
  credentials: Credentials,
  { number, text, ...form }: OwnForm & { number: number; text: string },
): ReturnType<typeof actAtOnce> =>
  actAtOnce(
    deps,
    credentials,
    { ...form, act: "answer-question", about: number, comment: { text, fields: {} } },
    (acting, commentCommitment, { head }) =>
      // Whoever watches over documents has pages of their own for it.
      writesNow(head.report, acting.by.person)
        ? { name: "answer-question", ...acting, number, commentCommitment }
        : { code: "not-yours" },
  );

/** Whoever watches over the document answers one in its author's place, who is told. */
export const answerInPlace = (
  deps: OverseerDeps,
  credentials: Credentials,
  { number, text, ...form }: ActForm & { number: number; text: string },
): ReturnType<typeof actAsOverseer> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "answer-question", about: number, comment: { text, fields: {} } },
    ({ by, link }, commentCommitment) => ({
      command: {
        ...{ name: "answer-question", by, linkedAt: link.createdAt, now: deps.clock.now() },
        ...{ number, commentCommitment },
      },
    }),
  );

/** Whoever asked withdraws their question. */
export const withdrawQuestion = (
  deps: Deps,
  credentials: Credentials,
  { number, ...form }: OwnForm & { number: number },
): ReturnType<typeof actAtOnce> =>
  actAtOnce(
    deps,
    credentials,
    { ...form, act: "withdraw-question", about: number, comment: { text: null, fields: {} } },
    (acting) => ({ name: "withdraw-question", ...acting, number }),
  );

/** What a name in a form stands for: all of it, a part, or a field of one; null for what the form does not have. */
export function subjectIn(definition: Definition, about: string): Subject | null {
  if (about === "") return { section: null, field: null };
  const sections = sectionsOf(definition, naming([about]));
  const part = sections.find(({ id }) => id === about);
  if (part) return { section: part.id, field: null };
  const holder = sections.find(({ fields }) => fields.some(({ name }) => name === about));
  return holder ? { section: holder.id, field: about } : null;
}
