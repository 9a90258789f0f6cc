import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";

/** What Accord is, how one comes in, and what to do without a link. */
export function homePage({ frame }: { frame: Frame }) {
  const t = messages(frame.lang).doors.home;
  return (
    <Page frame={frame} title={t.title} listed description={`${t.what} ${t.proof}`}>
      <h1>{t.title}</h1>
      <p class="lead">{t.what}</p>
      <p>
        {t.proof} {t.told}
      </p>
      <h2>{t.enterTitle}</h2>
      <p>{t.enter}</p>
      <h2>{t.lostTitle}</h2>
      {t.lost.map((text) => (
        <p>{text}</p>
      ))}
    </Page>
  );
}
