import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Hidden } from "./words.tsx";

/** The form by which a draft is taken up again. */
export type TakeUp = Readonly<Record<"csrf" | "command" | "actionUrl", string>>;

/** A draft that its author discarded, and takes up again as long as what was written is kept. */
export function Discarded({
  frame,
  takeUp,
  until,
}: {
  frame: Frame;
  /** Instant, ISO 8601 UTC. */
  until: string;
  takeUp: TakeUp | null;
}) {
  const { lang, about, timeZone } = frame;
  const { ended: t } = messages(lang, about).together.discard;
  const isKept = frame.now < until;
  return (
    <section class="panel">
      <h2>{t.title}</h2>
      <p>{isKept ? t.until({ until: instants(lang, until, timeZone) }) : t.gone}</p>
      {isKept && takeUp && (
        <form method="post" action={takeUp.actionUrl}>
          <Hidden values={{ csrf: takeUp.csrf, command: takeUp.command }} />
          <p class="actions">
            <button class="button" type="submit">
              {t.takeUp}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
