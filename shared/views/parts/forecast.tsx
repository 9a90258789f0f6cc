import type { Ahead } from "../../domain/review/forecast.ts";
import { deadlines, instants, list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Facts } from "./words.tsx";

/** What comes of a written resolution if nobody else acts: of whom was asked, and of no answer. */
export function ForecastShown({
  frame: { lang, timeZone },
  ahead,
  names,
}: {
  frame: Frame;
  ahead: Ahead | null;
  names: Readonly<Record<string, string>>;
}) {
  if (!ahead) return null;
  const { forecast: t, common } = messages(lang);
  const named = (people: readonly string[]) =>
    list(
      lang,
      people.map((person) => names[person] ?? common.nameUnknown),
    );
  const { notOpened, gone, unreached, deadline, meeting } = ahead;
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">{t.title}</h2>
      <p class="soft">{t.lead}</p>
      {deadline !== null && <p>{t.meeting({ deadline: deadlines(lang, deadline, timeZone) })}</p>}
      <p>{meeting ? t.next({ when: instants(lang, meeting.startsAt, timeZone) }) : t.none}</p>
      {notOpened.length === 0 && <p>{t.allOpened}</p>}
      <Facts
        items={[
          ...(notOpened.length > 0 ? [[t.notOpened, named(notOpened)] as const] : []),
          ...(gone.length > 0 ? [[t.gone, named(gone)] as const] : []),
          ...(unreached.length > 0 ? [[t.unreached, named(unreached)] as const] : []),
        ]}
      />
      {notOpened.length > 0 && <p class="soft">{t.away}</p>}
    </section>
  );
}
