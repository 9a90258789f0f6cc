import { isDecision } from "../../domain/review/choices.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Answer } from "../answered-meanwhile.ts";
import type { Frame } from "../frame.ts";

/** What somebody answered already in a stage, and when (instant, ISO 8601 UTC); `stands`: on an earlier version. */
export type Own = { decision: Answer; at: string | null; stands?: boolean };

/** What the reader answered in the stage that is open, which they may change. */
export function OwnDecision({ frame, own }: { frame: Frame; own: Own | null }) {
  if (!own || !isDecision(own.decision)) return null;
  const { lang, timeZone, about } = frame;
  const { review, noting, lanes } = messages(lang, about);
  const { decision, at } = own;
  const when = at === null ? null : instants(lang, at, timeZone);
  const said = own.stands ? lanes.stands : review.own.text({ decision, when });
  const [title, text] =
    decision === "take-note" ? [noting.own.title, noting.own.text] : [review.own.title, said];
  return (
    <section class="panel good" aria-labelledby="own-title">
      <h2 id="own-title">{title}</h2>
      <p>{text}</p>
    </section>
  );
}
