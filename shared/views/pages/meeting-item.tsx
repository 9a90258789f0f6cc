import { consentItems } from "../../domain/board/meetings/consent.ts";
import { waitsForItsVote } from "../../domain/board/meetings/moment.ts";
import { insideFor } from "../../domain/board/meetings/room.ts";
import type { Item } from "../../domain/board/meetings/state.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import { messages } from "../../i18n/index.ts";
import { decided, formAt, type InRoom, nameIn, ownWordsOf, titleOfItem, typedIn } from "../meeting-shown.ts";
import { CommentField, LineField, SelectField } from "../parts/controls.tsx";
import { Entry, PersonField } from "../parts/meeting-entry.tsx";
import { ResolvedIn, Spoken } from "../parts/own-item.tsx";
import { DeclareInterest } from "./meeting-interest.tsx";

/** The item that is before the meeting: its vote, what is said about it, and what else becomes of it. */
export function MeetingItem(props: InRoom) {
  const { frame, meeting, room } = props;
  const { meetings: t } = messages(frame.lang);
  const item = meeting.agenda.find((one) => one.item === room.called);
  const vote = item && votedOn(meeting, item.item);
  const own = ownWordsOf(props, item?.item ?? "");
  return (
    <section id="item">
      <h2>{t.item.title}</h2>
      {!item ? (
        <p>{t.item.none}</p>
      ) : (
        <>
          <h3 dir="auto">
            <Spoken heading={own.heading} text={titleOfItem(frame.lang, props, item.item)} />
          </h3>
          <ResolvedIn lang={frame.lang} own={own} />
          {vote ? <p class="verdict">{decided(props, item)}</p> : null}
          <DeclareInterest {...props} item={item.item} />
          {item.nature === "decide" && !vote && !waitsForItsVote(meeting, item.item) && (
            <Vote {...props} item={item} />
          )}
          <Entry page={props} act="minute" of={{ item: item.item }} action={t.item.saveNote}>
            <CommentField
              {...{ lang: frame.lang, name: `words.${item.item}`, error: undefined, rows: 5 }}
              label={t.item.note}
              typed={typedIn(props, `minute.${item.item}`, `words.${item.item}`)}
            />
          </Entry>
          {item.nature !== "decide" && (
            <Entry page={props} act="take-note" of={{ item: item.item }} action={t.item.takeNote} />
          )}
          {!vote && <Entry page={props} act="defer" of={{ item: item.item }} action={t.item.defer} />}
          {vote && (
            <Entry page={props} act="dissent" of={{ item: item.item }} action={t.item.saveDissent}>
              <PersonField
                page={props}
                name="person"
                at="dissent"
                label={t.item.dissent}
                people={meeting.members}
                typed={typedIn(props, `dissent.${item.item}`, "person")}
              />
            </Entry>
          )}
        </>
      )}
    </section>
  );
}

/** What stands on the consent agenda, in one form: each item has a vote and a number of its own; any is taken out before. */
export function ConsentAgenda(props: InRoom) {
  const { frame, meeting, room } = props;
  const { lang } = frame;
  const { vote: t, consent: words } = messages(lang).meetings;
  const items = consentItems(meeting);
  if (items.length === 0) return null;
  const inside = insideFor(room, null);
  const typed = (name: string) => typedIn(props, "consent", name);
  return (
    <section id="consent">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {items.map(({ item }) => (
          <li dir="auto">{titleOfItem(lang, props, item)}</li>
        ))}
      </ul>
      <Entry
        page={props}
        act="consent"
        of={{ body: meeting.body, items: items.map(({ item }) => item).join(" ") }}
        action={words.action}
      >
        {(["mover", "seconder"] as const).map((name) => (
          <PersonField
            page={props}
            at="consent"
            name={name}
            label={t[name]}
            people={inside}
            typed={typed(name)}
          />
        ))}
        {(["for", "against", "abstained"] as const).map((name) => (
          <LineField
            {...{ lang, name: `consent.${name}`, error: undefined, typed: typed(`consent.${name}`) }}
            label={t.votes[name]}
            more={{ class: "short" }}
          />
        ))}
      </Entry>
    </section>
  );
}

/** The motion, and how each voted or the count; a second vote of the chair where the by-laws give one. */
export function Vote(props: InRoom & { item: Item; moment?: string }) {
  const { frame, meeting, profile, room, item, moment } = props;
  const { lang } = frame;
  const { vote: t } = messages(lang).meetings;
  const inside = insideFor(room, item.item);
  const of = { item: item.item, body: meeting.body, ...(moment !== undefined && { moment }) };
  const form = formAt("vote", of);
  const typed = (name: string) => typedIn(props, form, name);
  const stands = (name: string) => ({
    ...{ lang, name, at: `${form}.${name}`, typed: typed(name), error: undefined },
  });
  return (
    <Entry page={props} act="vote" of={of} action={t.action} isMain>
      <SelectField
        {...stands("motion")}
        label={t.motion}
        options={[["", t.choose], ...Object.entries(t.motions)]}
      />
      {(["mover", "seconder"] as const).map((name) => (
        <PersonField page={props} at={form} name={name} label={t[name]} people={inside} typed={typed(name)} />
      ))}
      <fieldset>
        <legend>
          <h3>{t.each}</h3>
        </legend>
        <p class="hint">{t.eachHint}</p>
        {inside.map((person) => (
          <SelectField
            {...stands(`vote.${person}`)}
            label={nameIn(props, person)}
            options={[["", t.choose], ...Object.entries(t.votes)]}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>
          <h3>{t.count}</h3>
        </legend>
        {(["for", "against", "abstained"] as const).map((name) => (
          <LineField {...stands(name)} label={t.votes[name]} more={{ class: "short" }} />
        ))}
      </fieldset>
      {item.of && (
        <CommentField
          {...{ lang, name: `words.${form}`, error: undefined, rows: 5 }}
          label={t.asked}
          hint={t.askedHint}
          typed={typed(`words.${form}`)}
        />
      )}
      {profile.castingVote.chair && (
        <SelectField {...stands("castingVote")} label={t.casting} options={Object.entries(t.castings)} />
      )}
    </Entry>
  );
}
