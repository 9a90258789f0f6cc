import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { shownReservations } from "../../domain/review/reservations.ts";
import type { Reservation } from "../../domain/review/state.ts";
import type { Values } from "../../domain/typed/values.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { sentenceOf } from "../history.ts";
import { Comments } from "./history.tsx";

/** What was approved with reservations that stand: with their words, for everybody who has a part in the document. */
export function Reservations(props: {
  frame: Frame;
  report: Document;
  definition: Definition;
  names: Readonly<Record<string, string>>;
  /** As it is shown to the reader. */
  lines: readonly Pick<HistoryLine, "entry" | "comment">[];
  values?: Values | undefined;
  /** Where the reader closes one; null where they cannot. */
  closeUrl?: (reservation: Reservation) => string | null;
}) {
  const { frame, report, names, closeUrl = () => null } = props;
  const t = messages(frame.lang, frame.about).reservations;
  const shown = shownReservations(report, props.lines);
  if (shown.length === 0) return null;
  return (
    <section class="panel heed" aria-labelledby="reservations-title">
      <h2 id="reservations-title">{t.title}</h2>
      <p class="soft">{t.lead}</p>
      <ul class="history">
        {shown.map(({ reservation, line: { entry, comment } }) => {
          const url = closeUrl(reservation);
          return (
            <li>
              <p>{sentenceOf(entry, names, report, frame)}</p>
              <ReservationWords {...props} comment={comment} />
              {url !== null && (
                <a class="noprint" href={url}>
                  {t.close({ name: names[reservation.by] ?? "" })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The words of one: masked ones as such; altered ones not at all. */
export function ReservationWords(props: {
  frame: Frame;
  definition: Definition;
  comment: Comment | Altered | null;
  values?: Values | undefined;
}) {
  const { frame, definition, comment, values } = props;
  if (comment === null) return null;
  if (comment === "altered")
    return <p class="problem">{messages(frame.lang, frame.about).document.altered.comment}</p>;
  return <Comments lang={frame.lang} comment={comment} definition={definition} values={values} />;
}
