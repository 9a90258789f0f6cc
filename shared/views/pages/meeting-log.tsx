import type { StoredEntry } from "../../../events/entry.ts";
import type { MeetingEventType } from "../../../events/meetings.ts";
import { declaredInRoom } from "../../domain/board/meetings/interests.ts";
import type { Coming, Line } from "../../domain/board/meetings/state.ts";
import { messages, moments, number } from "../../i18n/index.ts";
import { interestIn } from "../interest-shown.ts";
import { orMasked } from "../masked.ts";
import { type RoomProps, titleOfItem } from "../meeting-shown.ts";
import { CommentField } from "../parts/controls.tsx";
import { Entry } from "../parts/meeting-entry.tsx";
import { Paragraphs } from "../parts/words.tsx";

/** All that was entered, the last line first; what was wrong stays to be read, struck through. */
export function MeetingLog(props: RoomProps) {
  const { frame, entries, meeting } = props;
  const { log: t } = messages(frame.lang).meetings;
  const wrong = new Set(
    entries.flatMap(({ type, facts }) => (type === "entry-corrected" ? [Number(facts["entry"])] : [])),
  );
  const counts = new Set(meeting.lines.map(({ entry }) => entry));
  const mayCorrect = !meeting.attested && meeting.status !== "cancelled";
  return (
    <section id="log">
      <h2>{t.title}</h2>
      {entries.length === 0 && <p>{t.empty}</p>}
      <ol class="history" reversed>
        {entries.toReversed().map((entry) => {
          const at = entry.number;
          const line = lineOf(props, entry);
          const said = props.words.get(at);
          return (
            <li>
              <p>
                <span class="soft">
                  {number(frame.lang, at)} · {moments(frame.lang, entry.at, props.zone)}
                </span>{" "}
                {wrong.has(at) ? <del>{line}</del> : line}
              </p>
              {entry.type !== "item-put" && said && said !== "altered" && said.text !== null && (
                <Paragraphs text={orMasked(frame.lang, said.text)} />
              )}
              {mayCorrect && counts.has(at) && entry.type !== "meeting-opened" && (
                <details class="noprint" open={props.failed?.at === `correct.${at}`}>
                  <summary>
                    {t.correct}
                    <span class="visually-hidden" dir="auto">
                      {` (${line})`}
                    </span>
                  </summary>
                  <Entry page={props} act="correct" of={{ entry: String(at) }} action={t.saveCorrection}>
                    <CommentField
                      {...{ lang: frame.lang, name: `words.correct.${at}`, error: undefined, rows: 5 }}
                      label={t.why}
                      typed={
                        props.failed?.at === `correct.${at}`
                          ? (props.failed.typed[`words.correct.${at}`] ?? "")
                          : ""
                      }
                    />
                  </Entry>
                </details>
              )}
            </li>
          );
        })}
      </ol>
      <p class="noprint">
        <a href={props.maskUrl}>{t.mask}</a>
      </p>
    </section>
  );
}

/** An entry in words. */
export function lineOf(props: RoomProps, { type, facts }: StoredEntry): string {
  const { lang } = props.frame;
  const { meetings, common, coming } = messages(lang);
  const { log: t } = meetings;
  const person = String(facts["person"] ?? facts["chair"] ?? "");
  const item = facts["item"];
  const votes = facts["votes"] as Record<string, number> | undefined;
  const counted =
    votes &&
    t.counted({
      inFavour: number(lang, votes["for"] ?? 0),
      against: number(lang, votes["against"] ?? 0),
      abstained: number(lang, votes["abstained"] ?? 0),
    });
  const answer = facts["answer"];
  const said = type === "attendance-answered" ? coming.said[answer as Coming] : undefined;
  const [interest] =
    typeof item === "string"
      ? declaredInRoom([{ entry: 0, event: { type, facts } as Line["event"] }], item)
      : [];
  const told = {
    name: props.names[person] ?? common.nameUnknown,
    item: typeof item === "string" ? titleOfItem(lang, props, item) : "",
    limit:
      counted ??
      said ??
      (type === "signatory-replaced" ? String(facts["as"]) : undefined) ??
      (typeof facts["to"] === "string" ? moments(lang, facts["to"], props.zone) : undefined) ??
      (interest && interestIn(lang, interest, props.profile)) ??
      String(facts["entry"] ?? ""),
  };
  return interest && type === "room-left" ? t.leavesByInterest(told) : t.line[type as MeetingEventType](told);
}
