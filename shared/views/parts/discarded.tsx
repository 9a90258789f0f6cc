import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { OneButton } from "./one-button.tsx";

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
        <OneButton
          actionUrl={takeUp.actionUrl}
          values={{ csrf: takeUp.csrf, command: takeUp.command }}
          action={t.takeUp}
        />
      )}
    </section>
  );
}
