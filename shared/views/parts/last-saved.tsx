import type { LastSaved } from "../../domain/forms/draft.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

/** Who writes here, as a page names them. */
export type WrittenBy = {
  /** Whose page it is. */
  reader: string;
  saved: Readonly<Record<string, LastSaved>>;
  /** Names by id. */
  writers: Readonly<Record<string, string>>;
};

/** Who saved a part last, and when; nothing where nobody is known to have. */
export function LastSavedBy({ frame, part, by }: { frame: Frame; part: string; by: WrittenBy }) {
  const last = by.saved[part];
  if (!last) return null;
  const { together, common } = messages(frame.lang, frame.about);
  const when = instants(frame.lang, last.at, frame.timeZone);
  const name = by.writers[last.by] ?? common.nameUnknown;
  return (
    <p class="soft" dir="auto">
      {last.by === by.reader ? together.saved.you({ when }) : together.saved.other({ name, when })}
    </p>
  );
}
