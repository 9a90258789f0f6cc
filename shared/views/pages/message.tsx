import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { FromDesk } from "../parts/from-desk.tsx";
import { Page } from "../parts/page.tsx";
import { homeUrl } from "../urls.ts";

type MessageKind =
  | "not-found"
  | "file-taken-away"
  | "session-ended"
  | "forged"
  | "renewed"
  | "too-large"
  | "bad-request"
  | "error"
  | "not-published"
  | "withheld"
  | "altered"
  | "receipt-altered"
  | "finished"
  | "still-open";

/** Those that lead back by the link of a mail. */
const ledBack: ReadonlySet<MessageKind> = new Set(["session-ended", "forged", "bad-request", "finished"]);

/** A page that says one thing: what happened, and what to do next. */
export function messagePage({
  frame,
  kind,
  again,
}: {
  frame: Frame;
  kind: MessageKind;
  /** Where what it is about can be opened again. */
  again?: string;
}) {
  const { lang } = frame;
  const t = messages(lang, frame.about).doors.message;
  const { title, text } = t[kind];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {ledBack.has(kind) && <FromDesk lang={lang} />}
      <p>
        <a href={again ?? homeUrl(lang)}>{again === undefined ? t.home : t.again}</a>
      </p>
    </Page>
  );
}
