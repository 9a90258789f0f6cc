import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";

/**
 * The answer to everybody who asks for a fresh link, whether the old one was known or not.
 * @param became what came of it, for whoever asked at their desk: whose it is is known
 */
export function freshLinkPage({ frame, became }: { frame: Frame; became?: "sent" | "enough" }) {
  const t = messages(frame.lang, frame.about).doors.freshLink;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{became === undefined ? t.text : t.fromDesk[became]}</p>
      <h2>{t.nothingTitle}</h2>
      <ul>
        {t.nothing.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </Page>
  );
}
