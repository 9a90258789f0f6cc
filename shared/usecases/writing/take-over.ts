import { withProposed } from "../../domain/forms/change-proposed.ts";
import { ofSection } from "../../domain/forms/draft.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import type { Result } from "../../domain/result.ts";
import { refuse } from "../../domain/result.ts";
import type { Asides } from "../../ports/asides.ts";
import type { Drafts } from "../../ports/drafts.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import { readComments } from "../commenting/read-comments.ts";
import type { Credentials } from "../entering/identify.ts";
import type { WriterDeps, WriterRefusal } from "./act-as-writer.ts";
import { settleComment } from "./comment-period.ts";
import { openForm } from "./open-form.ts";
import { saveSection } from "./save-section.ts";

type Deps = WriterDeps & {
  archive: Archive;
  asides: Asides;
  drafts: Pick<Drafts, "keepSection">;
  directory: Directory;
};

/**
 * Whoever writes a draft takes over what somebody proposes: its field says so from now on, and the record who had proposed it.
 *
 * 1. Two reads: session, link, head, authority, basis and draft; and the history, which is verified, with the words of the proposal.
 *    One that is settled is answered as the first time, or refused.
 * 2. Its part is saved as by its own page, in their name. Where somebody saved it since the page was shown, nothing is taken over
 *    that would stand on other words: it is said, and looked at anew.
 * 3. Then it is settled: entry and head. A proposal that was saved and not settled is saved once more, and says the same.
 * @param seen how often its part had been saved when the page was shown
 */
export async function takeOver(
  deps: Deps,
  credentials: Credentials,
  form: { command: string; number: number; text: string; masked: string; seen: number; at: string },
): Promise<Result<null, WriterRefusal>> {
  const { seen, at, ...words } = form;
  const settle = () => settleComment(deps, credentials, { ...words, outcome: "taken-in" });
  const opened = await openForm(deps, credentials);
  if (!opened.ok) return opened;
  const { who, basis, definition, typed } = opened.value;
  const comments = await readComments(deps, who, basis);
  if (comments === "altered") return refuse({ code: comments });
  const found = comments.find(({ number }) => number === form.number);
  if (!found || found.settled) return settle();
  const { section: id, field, proposed } = found;
  if (field === null || Object.keys(proposed).length === 0) return refuse({ code: "content-changed" });
  const after = withProposed(typed, field, proposed);
  const section = sectionsOf(definition, after).find((each) => each.id === id);
  const names = section?.fields.map(({ name }) => name) ?? [];
  if (!section || !Object.keys(proposed).every((name) => names.includes(name)))
    return refuse({ code: "content-changed" });
  const isThere = Object.entries(proposed).every(([name, text]) => typed[name] === text);
  if (!isThere) {
    if ((who.loaded.draft?.[id]?.revision ?? 0) !== seen) return refuse({ code: "part-changed" });
    const sent = { seen, at, masked: form.masked, view: "", aside: "", typed: ofSection(section, after) };
    const saved = await saveSection(deps, credentials, { ...sent, section: id });
    if (!saved.ok) {
      const { refusal } = saved;
      return refuse(
        refusal.code === "no-such-section" || "attempt" in refusal ? { code: "part-changed" } : refusal,
      );
    }
    if (saved.value.isLaidAside) return refuse({ code: "part-changed" });
  }
  return settle();
}
