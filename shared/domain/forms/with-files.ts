import type { Attachment } from "../attachments/attachment.ts";
import type { Definition, Field, List, Pending } from "./definition.ts";

type Form = Pick<Definition, "sections">;

/** Whether a form has a field for files: only then it is asked which ones its document has. */
export const takesFiles = (form: Form): boolean =>
  form.sections.some(({ fields }) =>
    fields.some((field) => (field.kind === "list" ? field.fields : [field]).some(isForFiles)),
  );

/** A form laid out with the files of its document: each field for files reads those that stand at its own name. */
export const withFiles = <F extends Form>(form: F, files: readonly Attachment[]): F => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.kind === "list"
        ? { ...field, fields: field.fields.map((each) => given(each, files)) }
        : given(field, files),
    ),
  })),
});

const isForFiles = (field: Field | Pending | List): boolean => field.kind === "attachments";

const given = <T extends Field | Pending>(field: T, files: readonly Attachment[]): T =>
  field.kind === "attachments" ? { ...field, files } : field;

const attaches = "attach:";

/** What a button sends that saves its page, and then leads to the files of a field; and the field that it names, if it is one. */
export const attachesAt = (field: string): string => attaches + field;
export const attachedIn = (sent: string): string | null =>
  sent.startsWith(attaches) ? sent.slice(attaches.length) : null;
