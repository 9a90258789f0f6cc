import type { Document } from "../../domain/documents/kinds.ts";
import { awaitsReaders } from "../../domain/review/whole.ts";
import { list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

/** Which organisations may read all of a document, though nobody of them is known, and what the secretary does about it. */
export function NobodyToRead({
  frame,
  report,
  names,
}: {
  frame: Frame;
  report: Document;
  names: Readonly<Record<string, string>>;
}) {
  if (!awaitsReaders(report)) return null;
  const { redacted, common } = messages(frame.lang, report.kind);
  const t = redacted.nobody;
  const organisations = (report.whole?.nobodyFor ?? []).map(({ id }) => names[id] ?? common.nameUnknown);
  return (
    <section class="panel" aria-labelledby="nobody-to-read">
      <h2 id="nobody-to-read">{t.title}</h2>
      <p>{t.text({ names: list(frame.lang, organisations) })}</p>
      <p>{t.next}</p>
    </section>
  );
}
