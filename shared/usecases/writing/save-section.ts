import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { sectionsNeeded } from "../../domain/forms/apart.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Section } from "../../domain/forms/definition.ts";
import type { SentSection } from "../../domain/forms/draft.ts";
import { fateOf, isSame, ofSection } from "../../domain/forms/draft.ts";
import { bytesOfDraft, isTooLarge } from "../../domain/forms/kept-size.ts";
import { actOf, sectionAfter } from "../../domain/forms/row-acts.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import { unsaved } from "../../domain/forms/unsaved.ts";
import type { Link } from "../../domain/links/link.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { isFromBefore } from "../../domain/review/masked.ts";
import type { AsideKey, Asides } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Drafts } from "../../ports/drafts.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Waiting } from "../engine/lay-aside.ts";
import { findAside, goneWith, layAside } from "../engine/lay-aside.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { keptAs, openForm } from "./open-form.ts";
import type { FormView } from "./read-form.ts";

/**
 * `typed` is the whole form with what was just typed; `isLaidAside` says that it is not saved: another page saved the section
 * meanwhile, or words of the document were masked since this one was opened. `row` is the row that a button of its list was on.
 */
type Saved = { who: Identified; typed: Typed; isLaidAside: boolean; row: string | null };

/**
 * A section as it came from a page: `aside` is the digest of what had been laid aside of it where the page showed that, else
 * empty; `go` says which button was pressed.
 */
type SectionForm = SentSection & { section: string; aside: string; go?: string };

/** What is kept with a section that nobody types, as it is when it is saved. */
type Beside = (basis: Basis, section: Section | undefined) => Promise<Typed>;

/** Beyond this many lost races something other than a person with a few tabs is at work. */
const mostTries = 5;

/** The form of a section, as what was sent of it is laid aside: another page had saved it, or words were masked. */
const asideOfSection = ({ documentId, person }: Link, section: string): AsideKey => ({
  documentId,
  person,
  form: `section.${section}`,
});

/** What was sent of a section, with the rows that it had, and could not be kept; null where the form says the same by now. */
export async function findUnsaved(
  deps: { asides: Asides; clock: Clock },
  who: Identified,
  { definition, typed }: Pick<FormView, "definition" | "typed">,
  id: string,
): Promise<Waiting | null> {
  const waiting = await findAside(deps, who, asideOfSection(who.link, id));
  if (!waiting) return null;
  const { fields: found } = waiting;
  /** With the rows that it has by these words: who removed a row or moved it said something as well. */
  const laidOut = (all: Typed, own: Typed) => {
    const section = sectionsOf(definition, all).find((each) => each.id === id);
    return section && ofSection(section, own);
  };
  const was = laidOut({ ...typed, ...found }, found);
  return was && !isSame(was, laidOut(typed, typed) ?? {}) ? waiting : null;
}

/** Those sections of a form of which something waits unsaved: their author may never have seen the page that said so. */
export async function sectionsUnsaved(
  deps: { asides: Asides; clock: Clock },
  who: Identified,
  form: Pick<FormView, "definition" | "typed">,
): Promise<Section[]> {
  const sections = sectionsOf(form.definition, form.typed);
  const found = await Promise.all(sections.map(({ id }) => findUnsaved(deps, who, form, id)));
  return sections.filter((_, index) => found[index] !== null);
}

/**
 * Keeps what an author typed in one section, right or wrong. Makes no entry and starts nothing.
 *
 * 1. One read: session, link, head, authority, basis, draft; where its sections are kept each for itself, a second one of those that it
 *    takes, so that a row costs the same among many. While their address is on hold nothing is kept in their name: what
 *    was sent is refused, and shown. So it is where the draft would begin with a version that is not what was submitted.
 * 2. Only the fields of the section are kept, each whole, however long it is: its author shortens it, nobody else. What an
 *    item of the table cannot hold is refused whole: what was typed is laid aside where that can be, and shown.
 * 3. The section is written, whatever its errors, so that nothing typed is lost; what another tab keeps of other
 *    sections stays as it is. What another page kept of this one since the page was shown is not overwritten: what was
 *    sent is laid aside, and both are shown; unless other words wait there already, which no page that is sent has shown: those
 *    stay, and what was sent is shown alone. What its page showed as waiting is settled by it, though it says what is saved already. What the very same page saved before is its own (`fateOf`). Words from a page that was
 *    opened before a masking are laid aside as well, to be looked through: the form asks about them, once.
 * 4. What is reckoned for its author is kept with it: nothing that a page sends takes its place.
 * 5. It is kept on condition that the document is as it was read, else it is looked at anew: what would be lost, since another
 *    tab submitted the report meanwhile, is refused and said.
 */
export async function saveSection(
  deps: {
    store: DecisionStore;
    clock: Clock;
    drafts: Pick<Drafts, "keepSection">;
    asides: Asides;
    archive: Archive;
  },
  credentials: Credentials,
  form: SectionForm,
  beside: Beside = () => Promise.resolve({}),
): Promise<
  Result<
    Saved,
    | Refusal
    | { code: "no-session" }
    | { code: "no-such-section" }
    | { code: "too-large" | "not-kept"; who: Identified; attempt: Typed; isLaid: boolean }
  >
> {
  const needed = (basis: Basis) => sectionsNeeded(definitionOf(basis), form.section, form.typed);
  const opened = await openForm(deps, credentials, needed);
  if (!opened.ok) return opened;
  const { who, basis, definition, typed: before, sections: others } = opened.value;
  const reckoned = await beside(
    basis,
    sectionsOf(definition, before).find(({ id }) => id === form.section),
  );
  const { draft, draftApart = null } = who.loaded;
  const key = asideOfSection(who.link, form.section);
  const shown = goneWith(key, form.aside);
  const { masked = "" } = form;
  let { head } = who;
  /** The head as it is by now; null when the report is not with its author any more. */
  const newest = async () => {
    const { head: now } = await deps.store.load({ documentId: who.link.documentId });
    return now?.report.status === who.head.report.status ? now : null;
  };
  let there = draft?.[form.section];
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const stands = there?.typed ?? others[form.section] ?? {};
    const act = actOf(form.go ?? "");
    const after = sectionAfter(definition, form, { stands, whole: before }, act);
    if (!after) return refuse({ code: "no-such-section" });
    const { section, begun, row } = after;
    // What a party says in its own words nobody else writes.
    if (section.ofParty !== undefined) return refuse({ code: "no-such-section" });
    const own = { ...after.typed, ...reckoned };
    const typed = { ...before, ...own };
    const aside = { ...own, revision: String(form.seen), masked, aside: form.aside };
    const sent = { ...form, typed: own };
    const fate = fateOf(there, sent, isFromBefore(head.report, section, stands, sent));
    if (fate === "kept") {
      if (shown.asideGone) await deps.asides.take(shown.asideGone);
      return ok({ who, typed, isLaidAside: false, row });
    }
    const replaces = there?.revision ?? 0;
    const kept = { typed: own, revision: replaces + 1, view: form.view, at: form.at, by: who.link.person };
    const beside = unsaved({ ...(draft === null && others), ...begun });
    const grows =
      bytesOfDraft({ ...beside, [form.section]: kept }) -
      bytesOfDraft(there ? { [form.section]: there } : {});
    const isOver = isTooLarge(grows + (draftApart?.bytes ?? bytesOfDraft(draft ?? {})));
    if (fate !== "keep" || isOver) {
      if (!(await newest())) return refuse({ code: "closed-meanwhile" });
      const over = { ...aside, isTooLarge: "yes" };
      const laid = await layAside(deps, who, key, fate === "keep" ? over : aside, stands);
      const isLaid = laid === "laid";
      if (fate !== "keep" && isLaid) return ok({ who, typed, isLaidAside: true, row: null });
      if (isOver) return refuse({ code: "too-large", who, attempt: over, isLaid });
      return refuse({ code: "not-kept", who, attempt: aside, isLaid });
    }
    const outcome = await deps.drafts.keepSection(
      who.link.documentId,
      {
        section: form.section,
        kept,
        replaces,
        number: head.chain.number,
        begins: draft === null,
        ...shown,
        ...keptAs(opened.value, grows),
      },
      { ...(draft === null && others), ...begun },
    );
    if (outcome.kept) return ok({ who, typed, isLaidAside: false, row });
    if (outcome.saved === "moved-on") {
      const now = await newest();
      if (!now) return refuse({ code: "closed-meanwhile" });
      head = now;
    } else there = outcome.saved;
  }
  throw new Error(`${who.link.documentId}: lost ${mostTries} races for ${form.section}`);
}
