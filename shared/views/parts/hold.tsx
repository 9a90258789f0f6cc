import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

/** Says to whoever comes by an address that nobody decides by yet why nothing can be recorded, before they type anything. */
export function HoldNotice({ frame: { lang, timeZone, hold } }: { frame: Frame }) {
  if (!hold) return null;
  const { refusal: t } = messages(lang).doors;
  const { cause, next } = t[hold.code];
  return (
    <section class="panel problem" aria-labelledby="hold-title">
      <h2 id="hold-title">{t.holdTitle}</h2>
      <p>{cause}</p>
      {hold.code === "address-held" && <p>{t.heldUntil({ when: instants(lang, hold.until, timeZone) })}</p>}
      <p>{next}</p>
    </section>
  );
}
