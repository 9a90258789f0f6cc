import type { Away } from "../../domain/review/away.ts";
import type { Ahead } from "../../domain/review/forecast.ts";
import { days, deadlines, instants, type Lang, list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Facts, Points } from "./words.tsx";

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
  const {
    forecast: t,
    absence: { forecast: absence },
    common,
  } = messages(lang);
  const named = (people: readonly string[]) =>
    list(
      lang,
      people.map((person) => names[person] ?? common.nameUnknown),
    );
  const { notOpened, gone, unreached, deadline, meeting } = ahead;
  const isSaidOf = (person: string) => ahead.away.some((one) => one.person === person);
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
      <Absences lang={lang} ahead={ahead} names={names} />
      {notOpened.some((person) => !isSaidOf(person)) && (
        <p class="soft">{ahead.away.length === 0 ? absence.nobody : absence.others}</p>
      )}
    </section>
  );
}

/** Who said that they are away, until when, and what that comes to at the deadline. */
function Absences({
  lang,
  ahead: { away },
  names,
}: {
  lang: Lang;
  ahead: Ahead;
  names: Readonly<Record<string, string>>;
}) {
  const {
    absence: { forecast: t },
    common,
  } = messages(lang);
  if (away.length === 0) return null;
  const inWords = ({ person, until, isBackInTime }: Away) => {
    const told = { name: names[person] ?? common.nameUnknown, day: days(lang, until) };
    if (isBackInTime === null) return t.open(told);
    return isBackInTime ? t.before(told) : t.past(told);
  };
  return (
    <>
      <h3>{t.title}</h3>
      <Points texts={away.map(inWords)} />
      {away.some(({ isBackInTime }) => isBackInTime === false) && <p>{t.follows}</p>}
    </>
  );
}
