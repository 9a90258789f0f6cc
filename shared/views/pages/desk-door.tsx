import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { Points } from "../parts/words.tsx";
import { doorUrl } from "../urls.ts";

/** The answer to everybody who asks for their desk, whether they have one or not. */
export function deskAskedPage({ frame }: { frame: Frame }) {
  const t = messages(frame.lang, frame.about).desk.asked;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <h2>{t.nothingTitle}</h2>
      <Points texts={t.nothing} />
    </Page>
  );
}

/** Whose desk a link opens, and one button. */
export function deskLandingPage({
  frame,
  person,
  actionUrl,
}: {
  frame: Frame;
  person: string;
  actionUrl: string;
}) {
  const { doors, desk } = messages(frame.lang, frame.about);
  const t = desk.landing;
  return (
    <Page frame={frame} title={t.awaits}>
      <h1>{doors.landing.title({ person })}</h1>
      <p class="lead">{t.awaits}</p>
      <OneButton actionUrl={actionUrl} action={t.action} />
      <p class="soft">{t.once}</p>
      <p class="soft">{doors.landing.notYou({ person })}</p>
    </Page>
  );
}

/** A desk that is closed: the same words for a link that was opened, is too old, or never was one, and for a session that is over. */
export function deskOverPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  const t = messages(lang, frame.about).desk.over;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <p>{t.next}</p>
      <p>
        <a href={doorUrl(lang)}>{t.action}</a>
      </p>
    </Page>
  );
}
