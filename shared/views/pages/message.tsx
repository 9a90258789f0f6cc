import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { homeUrl } from "../urls.ts";

type MessageKind =
  | "not-found"
  | "session-ended"
  | "forged"
  | "too-large"
  | "bad-request"
  | "error"
  | "not-published"
  | "altered"
  | "receipt-altered"
  | "finished"
  | "still-open";

/** A page that says one thing: what happened, and what to do next. */
export function messagePage({ frame, kind }: { frame: Frame; kind: MessageKind }) {
  const t = messages(frame.lang).doors.message;
  const { title, text } = t[kind];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href={homeUrl(frame.lang)}>{t.home}</a>
      </p>
    </Page>
  );
}
