import type { Bilingual } from "../../../events/common.ts";
import type { AwaitedAtMeeting } from "../../domain/board/meetings/awaits.ts";
import { citation } from "../../domain/typed/citation.ts";
import { instantsHeld, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Open, type Opening } from "./open-link.tsx";
import { Facts } from "./words.tsx";

/** What stands on a desk beside documents: meetings, and what somebody else entered that waits for its reader. */
type OnDesk = Opening & { frame: Frame };

/** Whose it is, by the link to it. */
type ToConfirm = { linkId: string; person: string };

/** A meeting that awaits something of its reader. */
export type MeetingLine = {
  linkId: string;
  committee: Bilingual | null;
  startsAt: string;
  awaits: AwaitedAtMeeting;
  isTooOld: boolean;
};

/** Meetings, and what each asks of their reader. */
export function Meetings(props: OnDesk & { meetings: readonly MeetingLine[] }) {
  const { lang, timeZone, calendar } = props.frame;
  const { boardroom: t, desk } = messages(lang);
  return (
    <ul class="documents">
      {props.meetings.map(({ linkId, committee, startsAt, awaits, isTooOld }) => {
        const title = t.title({ body: t.ofBody({ committee: committee?.[lang] ?? null }) });
        return (
          <li>
            <h3>{title}</h3>
            <p>{t.onDesk[awaits]}</p>
            <Facts items={[[t.onDesk.when, instantsHeld(lang, startsAt, calendar.timeZone, timeZone)]]} />
            <Open {...props} linkId={linkId} isFirst>
              {isTooOld ? desk.page.fresh : t.landing.action}
              <span class="visually-hidden">{` – ${title}`}</span>
            </Open>
          </li>
        );
      })}
    </ul>
  );
}

/** Changes of addresses that a second person is to confirm. */
export function Changes(props: OnDesk & { confirming: readonly ToConfirm[] }) {
  const { desk, people, common } = messages(props.frame.lang, props.frame.about);
  const t = people.landing.confirm;
  return (
    <ul class="documents">
      {props.confirming.map(({ linkId, person }) => (
        <li>
          <h3>{t.title}</h3>
          <Facts items={[[desk.page.whose, person || common.nameUnknown]]} />
          <Open {...props} linkId={linkId} isFirst>
            {t.action}
            <span class="visually-hidden" dir="auto">{` – ${person || common.nameUnknown}`}</span>
          </Open>
        </li>
      ))}
    </ul>
  );
}

/** What somebody enrolled, that a second person is to confirm. */
export function Enrolled(props: OnDesk & { credentials: readonly (ToConfirm & { isException: boolean })[] }) {
  const { stepUp, common } = messages(props.frame.lang);
  return (
    <ul class="documents">
      {props.credentials.map(({ linkId, person, isException }) => {
        const t = isException ? stepUp.second.exception : stepUp.second;
        return (
          <li>
            <h3>{t.title({ owner: person || common.nameUnknown })}</h3>
            <Open {...props} linkId={linkId} isFirst>
              {t.see}
              <span class="visually-hidden" dir="auto">{` – ${person || common.nameUnknown}`}</span>
            </Open>
          </li>
        );
      })}
    </ul>
  );
}

/** What somebody does who has an interest in a matter before the board, and is an officer and no director. */
export function AsOfficer({ lang, source, url }: { lang: Lang; source: string; url: string }) {
  const { asOfficer: t, own } = messages(lang).recusing.declare;
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.text({ source: citation(source) })}</p>
      <p class="noprint">
        <a href={url}>{own.link}</a>
      </p>
    </>
  );
}
