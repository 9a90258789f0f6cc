import { instantsHeld, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";

/** Who a link to a meeting is for, and one button. */
export function meetingLandingPage(props: {
  frame: Frame;
  reader: string;
  body: string;
  startsAt: string;
  zone: string;
  actionUrl: string;
}) {
  const { frame, reader, body } = props;
  const { boardroom: t, doors } = messages(frame.lang);
  const when = instantsHeld(frame.lang, props.startsAt, props.zone, frame.timeZone);
  return (
    <Page frame={frame} title={t.title({ body })}>
      <h1>{doors.landing.title({ person: reader })}</h1>
      <p class="lead">{t.landing.lead({ body, when })}</p>
      <OneButton actionUrl={props.actionUrl} action={t.landing.action} />
      <p class="soft">{doors.landing.nothingYet}</p>
      <p class="soft">{doors.landing.notYou({ person: reader })}</p>
    </Page>
  );
}

/** Why a link to a meeting opens nothing any more. */
export function meetingOverPage({
  frame,
  body,
  because,
}: {
  frame: Frame;
  body: string;
  because: "cancelled" | "not-a-member";
}) {
  const { boardroom: t } = messages(frame.lang);
  return (
    <Page frame={frame} title={t.title({ body })}>
      <h1>{t.title({ body })}</h1>
      <p class="lead">{t.over[because]}</p>
    </Page>
  );
}
