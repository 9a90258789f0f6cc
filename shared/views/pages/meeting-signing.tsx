import { mayStandIn, unsigned } from "../../domain/board/meetings/in-place.ts";
import { signatoryOf } from "../../domain/board/meetings/minutes.ts";
import type { Signs } from "../../domain/board/meetings/signs.ts";
import { days, messages } from "../../i18n/index.ts";
import { nameIn, type RoomProps, typedIn } from "../meeting-shown.ts";
import { Entry, PersonField } from "../parts/meeting-entry.tsx";

/** As which of those who attest and sign somebody is awaited who has left. */
export const leftUnsigned = ({ meeting, profile, standingIn }: RoomProps): Signs[] =>
  unsigned(meeting).filter((as) => standingIn.gone[signatoryOf(meeting, profile, as)] !== undefined);

/** Who attests and signs in place of whoever chaired or kept the record, and left. */
export function MeetingSigning(props: RoomProps) {
  const { frame, meeting, profile, standingIn } = props;
  const { lang } = frame;
  const { signing: t } = messages(lang).meetings;
  const left = leftUnsigned(props);
  if (left.length === 0) return null;
  const able = mayStandIn(meeting, profile, standingIn);
  const told = (as: Signs) => {
    const person = signatoryOf(meeting, profile, as);
    return { name: nameIn(props, person), on: days(lang, standingIn.gone[person] ?? "") };
  };
  return (
    <section id="signing">
      <h2>{t.title}</h2>
      {left.includes("chair") && (
        <>
          <p dir="auto">{t.chairLeft(told("chair"))}</p>
          {able.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <Entry page={props} act="in-place" of={{ as: "chair" }} action={t.ask} isMain>
              <PersonField
                page={props}
                at="in-place.chair"
                name="person"
                label={able.length === 1 && able[0] === standingIn.presides ? t.presides : t.choose}
                people={able}
                typed={
                  typedIn(props, "in-place.chair", "person") || (able.length === 1 ? (able[0] ?? "") : "")
                }
              />
            </Entry>
          )}
        </>
      )}
      {left.includes("secretary") && (
        <>
          <p dir="auto">{t.secretaryLeft(told("secretary"))}</p>
          <Entry page={props} act="in-place" of={{ as: "secretary" }} action={t.takeOver} isMain />
        </>
      )}
    </section>
  );
}
