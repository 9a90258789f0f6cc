import { id } from "../../events/common.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { helpersOf } from "../../shared/domain/review/colleagues.ts";
import { messages } from "../../shared/i18n/index.ts";
import { colleaguesFor } from "../../shared/usecases/writing/invite-colleague.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";

/** Whom a form about translators is about, and what it does. */
export function arrangedBy({ go = "", to = "" }: WebEnv["Variables"]["form"]): {
  go: "invite" | "release";
  person: string | undefined;
} {
  const isRelease = go.startsWith("release.");
  const person = id.safeParse(isRelease ? go.slice("release.".length) : to).data;
  return { go: isRelease ? "release" : "invite", person };
}

/**
 * Who translates a document, who else could, and what is wrong with a form by which nobody was chosen.
 * @param isChecked whether to say that
 */
export async function translatorsShown(c: WebContext, deps: WebDeps, report: Document, isChecked: boolean) {
  const people = helpersOf(report, "translator").map(({ person }) => person);
  const [names, candidates] = await Promise.all([
    deps.directory.names(people),
    colleaguesFor(deps, report, "translator"),
  ]);
  const { common, translating } = messages(c.var.lang);
  return {
    helping: people.map((person) => ({ id: person, name: names[person] ?? common.nameUnknown })),
    candidates,
    errors: isChecked ? [{ at: `to.${candidates[0]?.id ?? ""}`, text: translating.invite.choose }] : [],
  };
}
