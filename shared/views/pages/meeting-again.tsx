import { reasonsToBeOut } from "../../domain/board/meeting.ts";
import { asAt, waitsForItsVote } from "../../domain/board/meetings/moment.ts";
import { insideFor, roomAfter } from "../../domain/board/meetings/room.ts";
import { list, messages, number } from "../../i18n/index.ts";
import { nameIn, type RoomProps, titleOfItem, typedIn } from "../meeting-shown.ts";
import { SelectField } from "../parts/controls.tsx";
import { Entry, PersonField } from "../parts/meeting-entry.tsx";
import { DeclareInterest } from "./meeting-interest.tsx";
import { Vote } from "./meeting-item.tsx";

/** Votes whose lines were wrong: each is entered again as it was taken, with whoever was in the room then. */
export function MeetingAgain(props: RoomProps) {
  const { frame, meeting, profile } = props;
  const { lang } = frame;
  const { again: t } = messages(lang).meetings;
  const waiting = (meeting.wrong ?? []).flatMap((wrong) => {
    const item = meeting.agenda.find((one) => one.item === wrong.item);
    return item && waitsForItsVote(meeting, item.item) ? [{ wrong, item }] : [];
  });
  if (waiting.length === 0 || meeting.attested) return null;
  return (
    <section id="again">
      <h2>{t.title}</h2>
      {waiting.map(({ wrong, item }) => {
        const room = roomAfter(asAt(meeting, wrong.entry), profile);
        const inside = insideFor(room, item.item).map((person) => nameIn(props, person));
        const of = { item: item.item, moment: String(wrong.entry) };
        const at = `was.${item.item}.${wrong.entry}`;
        return (
          <>
            <h3 dir="auto">{titleOfItem(lang, props, item.item)}</h3>
            <p>
              {t.lead({ item: titleOfItem(lang, props, item.item), line: number(lang, wrong.entry) })}{" "}
              {inside.length === 0 ? t.nobody : t.inside({ people: list(lang, inside) })}
            </p>
            <Vote {...props} room={room} item={item} moment={of.moment} />
            <DeclareInterest {...props} room={room} item={item.item} moment={of.moment} />
            <details class="noprint" open={props.failed?.at === at}>
              <summary>{t.wasMissing}</summary>
              <Entry page={props} act="was" of={of} action={t.save}>
                <PersonField
                  page={props}
                  name="person"
                  at={at}
                  label={t.who}
                  people={meeting.members}
                  typed={typedIn(props, at, "person")}
                />
                <SelectField
                  {...{
                    lang,
                    name: "what",
                    at: `${at}.what`,
                    error: undefined,
                    typed: typedIn(props, at, "what"),
                  }}
                  label={t.what}
                  options={[
                    ["", messages(lang).meetings.vote.choose],
                    ...Object.entries(t.whats),
                    ...reasonsToBeOut.map((why): [string, string] => [why, t.was({ why })]),
                  ]}
                />
              </Entry>
            </details>
          </>
        );
      })}
    </section>
  );
}
