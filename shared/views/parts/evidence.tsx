import type { Comment } from "../../domain/audit/comment.ts";
import { evidenceOf } from "../../domain/review/evidence.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { Facts, Hash } from "./words.tsx";

/** How a signature came, where something is kept of that beside its entry. */
export function SignatureEvidence({ lang, comment }: { lang: Lang; comment: Comment }) {
  const { name, role, words, link, session, shown } = evidenceOf(comment);
  if (shown === undefined) return null;
  const t = messages(lang).parties.evidence;
  const said = (text: string | undefined) => (text === undefined ? null : orMasked(lang, text));
  return (
    <section>
      <p class="label">{t.title}</p>
      <Facts
        items={[
          [t.name, said(name)],
          [t.role, said(role)],
          [t.words, said(words)],
          [t.link, link === undefined ? null : <Hash hash={link} />],
          [t.session, session === undefined ? null : <Hash hash={session} />],
          [t.shown, <Hash hash={shown} />],
        ]}
      />
    </section>
  );
}
