import { votedOn } from "../../domain/board/meetings/voting.ts";
import { citation } from "../../domain/typed/citation.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { decided, formAt, type InRoom, ownWordsOf, titleOfItem, typedIn } from "../meeting-shown.ts";
import { isOfOneLanguage } from "../own-item.ts";
import { LineField, SelectField } from "../parts/controls.tsx";
import { Entry } from "../parts/meeting-entry.tsx";
import { CorrectionFields, OwnItemFields, ResolvedIn, Spoken } from "../parts/own-item.tsx";
import { Recommendations } from "../parts/recommendation.tsx";
import { titleOf } from "../title.ts";

/** What the meeting is about, item by item, and what can be put on it. */
export function MeetingAgenda(props: InRoom) {
  const { frame, meeting, room, awaiting } = props;
  const { lang } = frame;
  const { agenda: t } = messages(lang).meetings;
  const correcting = formAt("put", { item: "corrects" });
  const typedAt = (form: string): Typed => (props.failed?.at === form ? props.failed.typed : {});
  const isOver = meeting.status === "ended" || meeting.status === "cancelled";
  const said = (type: string, item: string) =>
    meeting.lines.some(
      ({ event }) => event.type === type && "item" in event.facts && event.facts.item === item,
    );
  return (
    <section id="agenda">
      <h2>{t.title}</h2>
      {meeting.agenda.length === 0 && <p>{t.empty}</p>}
      <ol>
        {meeting.agenda.map((one, at) => {
          const of = { item: one.item };
          const about = titleOfItem(lang, props, one.item);
          const own = ownWordsOf(props, one.item);
          const isOpenItem = !isOver && !votedOn(meeting, one.item);
          const state = [
            t.natures[one.nature],
            one.recommends ? t[one.settles ? "settles" : "recommends"] : "",
            one.consent ? t.isConsent : "",
            room.called === one.item && meeting.status === "open" ? t.isCalled : "",
            said("item-deferred", one.item) ? t.deferred : "",
            said("item-noted", one.item) ? t.noted : "",
            decided(props, one),
            isOfOneLanguage(own.heading) ? messages(lang).boardroom.oneLanguage : "",
          ].filter(Boolean);
          return (
            <li>
              <p dir="auto">
                <strong>
                  <Spoken heading={own.heading} text={about} />
                </strong>{" "}
                <span class="soft">({state.join(", ")})</span>
              </p>
              <ResolvedIn lang={lang} own={own} />
              <Recommendations
                lang={lang}
                zone={props.zone}
                all={props.recommended.get(one.of?.documentId ?? "")}
              />
              <div class="kinds">
                {meeting.status === "open" && room.called !== one.item && (
                  <Entry page={props} act="call" of={of} action={t.call} about={about} />
                )}
                {!isOver && at > 0 && <Entry page={props} act="up" of={of} action={t.up} about={about} />}
                {!isOver && at < meeting.agenda.length - 1 && (
                  <Entry page={props} act="down" of={of} action={t.down} about={about} />
                )}
                {isOpenItem && one.consent && (
                  <Entry page={props} act="take-out" of={of} action={t.takeOut} about={about} />
                )}
                {isOpenItem && (
                  <Entry page={props} act="withdraw" of={of} action={t.withdraw} about={about} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {props.isCut && <p class="attention">{t.isCut}</p>}
      {!isOver && awaiting.length > 0 && <h3>{t.awaiting}</h3>}
      {!isOver &&
        awaiting.map(({ of, basis, power }) => (
          <Entry
            page={props}
            act="put"
            of={{ document: of.documentId }}
            action={t.put}
            about={titleOf(basis)[lang]}
          >
            <p dir="auto">{titleOf(basis)[lang]}</p>
            {powerIn(lang, power) !== "" && <p class="soft">{powerIn(lang, power)}</p>}
            <ConsentBox lang={lang} at={of.documentId} typed={typedAt(`put.${of.documentId}`)} />
          </Entry>
        ))}
      {!isOver && (
        <details class="noprint" open={meeting.agenda.length === 0 || props.failed?.at === "put"}>
          <summary>{t.heading}</summary>
          <Entry page={props} act="put" of={{}} action={t.put}>
            <OwnItemFields lang={lang} at="put" typed={typedAt("put")} />
            <SelectField
              {...{
                lang,
                name: "nature",
                error: undefined,
                typed: typedIn(props, "put", "nature") || "discuss",
              }}
              label={t.nature}
              options={Object.entries(t.natures)}
            />
            <ConsentBox lang={lang} at="words" typed={typedAt("put")} />
          </Entry>
        </details>
      )}
      {!isOver && (
        <details class="noprint" open={props.failed?.at === correcting}>
          <summary>{t.correcting.title}</summary>
          <p>{t.correcting.lead}</p>
          <Entry page={props} act="put" of={{ item: "corrects" }} action={t.put}>
            {props.earlier.length > 0 ? (
              <SelectField
                {...{ lang, name: "corrects", error: undefined, label: t.correcting.which }}
                typed={typedIn(props, correcting, "corrects")}
                options={[
                  ["", t.correcting.choose],
                  ...props.earlier.map(
                    ({ meeting: id, heldOn }) => [id, days(lang, heldOn)] as [string, string],
                  ),
                ]}
              />
            ) : (
              <p class="soft">{t.correcting.none}</p>
            )}
            <LineField
              {...{ lang, name: "older", error: undefined }}
              typed={typedIn(props, correcting, "older")}
              label={t.correcting.older}
              hint={t.correcting.olderHint}
            />
            <CorrectionFields lang={lang} at={correcting} typed={typedAt(correcting)} />
          </Entry>
        </details>
      )}
    </section>
  );
}

/** What a committee can do about a matter, and by which rule; nothing where the board itself decides. */
function powerIn(lang: Lang, power: InRoom["awaiting"][number]["power"]): string {
  const { power: t } = messages(lang).meetings;
  if (!power.decides) return t[power.because]({ source: citation(power.source[lang]) });
  return power.by === null ? "" : t.decides({ resolution: power.by });
}

type Typed = Readonly<Record<string, string>>;

const ConsentBox = ({ lang, at, typed }: { lang: Lang; at: string; typed: Typed }) => (
  <div class="choice">
    <input
      type="checkbox"
      name="onConsent"
      value="yes"
      id={fieldId(`consent.${at}`)}
      checked={typed["onConsent"] === "yes"}
    />
    <label for={fieldId(`consent.${at}`)}>{messages(lang).meetings.agenda.consent}</label>
  </div>
);
