import { asksWhoComes } from "../../domain/board/meetings/coming.ts";
import { canWaive, lackNotice } from "../../domain/board/meetings/convening.ts";
import { declaredInRoom } from "../../domain/board/meetings/interests.ts";
import { outFor } from "../../domain/board/meetings/room.ts";
import { messages } from "../../i18n/index.ts";
import { fieldId, hintId } from "../form-ids.ts";
import { type InRoom, nameIn, typedIn } from "../meeting-shown.ts";
import { Entry } from "../parts/meeting-entry.tsx";

/** Who is here, and how; who is out of the room; who waived notice, and who agreed to electronic means. */
export function MeetingPeople(props: InRoom) {
  const { frame, meeting, profile, room } = props;
  const { people: t, interest } = messages(frame.lang).meetings;
  const out = outFor(room, room.called);
  const declared = room.called === null ? [] : declaredInRoom(meeting.lines, room.called);
  const votes = (person: string) =>
    declared.some((one) => one.person === person && one.because === "excepted");
  const isOpen = meeting.status === "open";
  // Nothing is asked any more of whoever has left before it sits.
  const asked = isOpen ? meeting.members : props.inOffice;
  const short = lackNotice(meeting, asked, profile.notice.days);
  const asksConsent = meeting.attendance !== "in-person" && profile.electronicMeans.need === "consent-of-all";
  return (
    <section id="people">
      <h2>{isOpen ? t.title : t.before}</h2>
      <ul class="documents">
        {meeting.members.map((person) => {
          const of = { person };
          const about = nameIn(props, person);
          const how = room.here.get(person);
          const why = out[person];
          const attends = how === "electronic" ? t.electronic : t.inRoom;
          const isHere = isOpen && how !== undefined;
          const standing = isHere ? attends : t.absent;
          return (
            <li>
              <p>
                <strong dir="auto">{about}</strong>{" "}
                {isOpen && <span class="tag">{why ? t.out({ why }) : standing}</span>}{" "}
                {isHere && !why && votes(person) && <span class="tag">{interest.stays}</span>}{" "}
                {!isHere && <Said {...props} person={person} />}{" "}
                {asked.includes(person) && meeting.onPaper?.includes(person) && (
                  <span class="tag">{meeting.paperSent?.[person] ? t.onPaper : t.needsPaper}</span>
                )}{" "}
                {meeting.waived.includes(person) && <span class="tag">{t.waived}</span>}{" "}
                {asksConsent && meeting.acceptElectronic.includes(person) && (
                  <span class="tag">{t.accepted}</span>
                )}
              </p>
              <div class="kinds">
                {isHere && room.called !== null && why !== undefined && (
                  <Entry
                    page={props}
                    act="come-back"
                    of={{ ...of, item: room.called }}
                    action={t.comesBack}
                    about={about}
                  />
                )}
                {isOpen && !isHere && meeting.attendance !== "electronic" && (
                  <Entry
                    page={props}
                    act="arrive"
                    of={{ ...of, how: "in-person" }}
                    action={t.arrives}
                    about={about}
                  />
                )}
                {isOpen && !isHere && meeting.attendance !== "in-person" && (
                  <Entry
                    page={props}
                    act="arrive"
                    of={{ ...of, how: "electronic" }}
                    action={t.joins}
                    about={about}
                  />
                )}
                {isHere && <Entry page={props} act="leave" of={of} action={t.leaves} about={about} />}
                {isHere && room.chair !== person && (
                  <Entry page={props} act="take-chair" of={of} action={t.takesChair} about={about} />
                )}
                {asked.includes(person) &&
                  meeting.onPaper?.includes(person) &&
                  !meeting.paperSent?.[person] && (
                    <Entry page={props} act="paper" of={of} action={t.sendsPaper} about={about} />
                  )}
                {(short.includes(person) ||
                  (asked.includes(person) && canWaive(meeting, person, profile.notice))) && (
                  <Entry page={props} act="waive" of={of} action={t.waives} about={about} />
                )}
                {asksConsent && asked.includes(person) && !meeting.acceptElectronic.includes(person) && (
                  <Entry page={props} act="accept" of={of} action={t.accepts} about={about} />
                )}
              </div>
              {isHere && room.called !== null && why === undefined && (
                <details class="noprint" open={props.failed?.at === `go-out.${person}.${room.called}`}>
                  <summary>
                    {t.goesOut}
                    <span class="visually-hidden" dir="auto">
                      {` (${about})`}
                    </span>
                  </summary>
                  <Entry
                    page={props}
                    act="go-out"
                    of={{ ...of, item: room.called }}
                    action={t.goesOut}
                    about={about}
                  >
                    <div class="field">
                      <label for={fieldId(`why.${person}`)}>{t.why}</label>
                      <p class="hint" id={hintId(`why.${person}`)}>
                        {interest.elsewhere}
                      </p>
                      <select
                        name="why"
                        id={fieldId(`why.${person}`)}
                        aria-describedby={hintId(`why.${person}`)}
                      >
                        <option value="">{messages(frame.lang).meetings.vote.choose}</option>
                        {Object.entries(t.because).map(([value, text]) => (
                          <option
                            value={value}
                            selected={value === typedIn(props, `go-out.${person}.${room.called}`, "why")}
                          >
                            {text}
                          </option>
                        ))}
                      </select>
                    </div>
                  </Entry>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What somebody answered of whether they will attend, while that is all that is known of it: it enters nothing. */
function Said({ frame, meeting, person }: InRoom & { person: string }) {
  const said = meeting.coming?.[person];
  const { coming: t } = messages(frame.lang);
  if (said !== undefined) return <span class="tag">{t.said[said]}</span>;
  return asksWhoComes(meeting) ? <span class="tag">{t.notSaid}</span> : null;
}
