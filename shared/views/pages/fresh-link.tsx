import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";

/** The answer to everybody who asks for a fresh link, whether the old one was known or not. */
export function freshLinkPage({ frame }: { frame: Frame }) {
  const t = messages(frame.lang).doors.freshLink;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <h2>{t.nothingTitle}</h2>
      <ul>
        {t.nothing.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </Page>
  );
}
