import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { EmailField } from "../parts/controls.tsx";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { askForDeskUrl, publicRegisterUrl } from "../urls.ts";

type HomeProps = {
  frame: Frame;
  /** What was typed at the door, and what is wrong with it. */
  typed?: string;
  errors?: readonly ActError[];
};

/** What Accord is, how one comes in, the door to one's desk, and what to do without a link. */
export function homePage({ frame, typed = "", errors = [] }: HomeProps) {
  const { lang } = frame;
  const { doors, desk, listing } = messages(lang, frame.about);
  const t = doors.home;
  return (
    <Page
      frame={frame}
      title={t.title}
      listed
      description={`${t.what} ${t.proof}`}
      failed={errors.length > 0}
    >
      <h1>{t.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.what}</p>
      <p>
        {t.proof} {t.told}
      </p>
      <p>
        <a href={publicRegisterUrl(lang)}>{listing.published.link}</a>
      </p>
      <h2>{t.enterTitle}</h2>
      <p>{t.enter}</p>
      <h2 id="desk">{desk.door.title}</h2>
      <p>{desk.door.text}</p>
      <form method="post" action={askForDeskUrl(lang)} novalidate>
        <EmailField
          lang={lang}
          name="email"
          label={desk.door.label}
          typed={typed}
          error={textAt(errors, "email")}
        />
        <p class="actions">
          <button class="button" type="submit">
            {desk.door.action}
          </button>
        </p>
      </form>
      <h2>{t.lostTitle}</h2>
      {t.lost.map((text) => (
        <p>{text}</p>
      ))}
    </Page>
  );
}
