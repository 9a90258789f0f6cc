import { mostAtField } from "../../domain/attachments/attachment.ts";
import { fieldsOf } from "../../domain/forms/rows.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { openForm } from "../writing/open-form.ts";
import type { Opening } from "./attach-file.ts";

export type WritingRefusal = Refusal | { code: "no-session" } | { code: "no-such-field" };

/** Whoever writes a document attaches files at the fields of its form that take any, as the form stands. */
export function writingPlace(
  deps: { store: DecisionStore; clock: Clock; archive: Archive },
  credentials: Credentials,
): Opening<WritingRefusal> {
  return {
    async at(field) {
      const opened = await openForm(deps, credentials);
      if (!opened.ok) return opened;
      const { who, definition, typed } = opened.value;
      const isThere = fieldsOf(definition, typed).some(
        (each) => each.name === field && each.kind === "attachments",
      );
      if (!isThere) return refuse({ code: "no-such-field" });
      return ok({ documentId: who.link.documentId, person: who.link.person, field, most: mostAtField });
    },
    async of() {
      const opened = await openForm(deps, credentials, "mark");
      if (!opened.ok) return opened;
      const { documentId, person } = opened.value.who.link;
      return ok({ documentId, person });
    },
  };
}
