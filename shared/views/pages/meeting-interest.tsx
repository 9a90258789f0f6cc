import { isMasked } from "../../domain/audit/masks.ts";
import { type DisclosedBy, nameOfDisclosed } from "../../domain/board/listed-interest.ts";
import { declaredInRoom } from "../../domain/board/meetings/interests.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { days, messages } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import { formAt, type InRoom, nameIn, typedIn } from "../meeting-shown.ts";
import { CommentField, SelectField } from "../parts/controls.tsx";
import { Entry, PersonField } from "../parts/meeting-entry.tsx";
import { naturesOfInterest } from "../parts/nature-of-interest.tsx";

/**
 * An interest that somebody who is there declares in an item: nature and extent, and what follows by the by-laws, said with each choice.
 * @param props.moment the line of the vote before which it was declared, where that vote is entered again
 */
export function DeclareInterest(props: InItem) {
  const { frame, zone, written, moment } = props;
  const { meetings, recusing } = messages(frame.lang);
  const { interest: t } = meetings;
  // Where a vote is entered again, what an officer declared has no bearing on it.
  if (moment !== undefined) return <InterestForm {...props} title={t.title} />;
  return (
    <>
      <InterestForm {...props} title={t.title} />
      {written.altered > 0 && (
        <p class="attention noprint">{recusing.declare.own.altered({ count: written.altered })}</p>
      )}
      {written.disclosed
        .filter((one) => isToBeEntered(props, one))
        .map((one) => (
          <InterestForm
            {...props}
            inWriting={one}
            title={t.written.title({
              who: nameIn(props, one.person),
              on: days(frame.lang, dayOf(one.at, zone)),
            })}
          />
        ))}
    </>
  );
}

/**
 * Whether it can be entered with the item, and was not yet. Whoever sits on the body by now is there for it, and what they declared in the
 * item is what stands of it.
 */
function isToBeEntered({ meeting, item, room }: InItem, { person, entry }: DisclosedBy): boolean {
  const said = declaredInRoom(meeting.lines, item).filter((one) => one.person === person);
  if (meeting.members.includes(person)) return room.here.has(person) && said.length === 0;
  return !said.some((one) => one.disclosed === entry);
}

type InItem = InRoom & { item: string; moment?: string };

/** @param props.inWriting what an officer declared in writing, which fills the form */
function InterestForm(props: InItem & { title: string; inWriting?: DisclosedBy }) {
  const { frame, meeting, profile, room, item, moment, title, inWriting } = props;
  const { lang } = frame;
  const { meetings, recusing } = messages(lang);
  const { interest: t, vote } = meetings;
  const { grounds, exceptions, examinedBy = "nobody" } = profile.disqualification;
  const of = {
    item,
    ...(moment !== undefined && { moment }),
    ...(inWriting && { entry: nameOfDisclosed(inWriting) }),
  };
  const form = formAt("declare", of);
  const isLate = moment === undefined && votedOn(meeting, item) !== null;
  const isMember = inWriting !== undefined && meeting.members.includes(inWriting.person);
  const given: Readonly<Record<string, string>> =
    inWriting && props.failed?.at !== form
      ? {
          ...{ person: inWriting.person, nature: inWriting.nature, follows: isMember ? "" : "officer" },
          [`words.${form}`]: isMasked(inWriting.words) ? "" : inWriting.words,
        }
      : {};
  const typed = (name: string) => given[name] ?? typedIn(props, form, name);
  const stands = (name: string) => ({
    ...{ lang, name, at: `${form}.${name}`, typed: typed(name), error: undefined },
  });
  const said = isLate ? t.grounds : t.following;
  const choose: [string, string] = ["", vote.choose];
  return (
    <details class="noprint" open={props.failed?.at === form}>
      <summary dir="auto">{title}</summary>
      {isMember && <p>{t.written.member}</p>}
      {inWriting && isMasked(inWriting.words) && <p>{t.written.masked}</p>}
      {inWriting && !isMember && !isMasked(inWriting.words) && <p>{t.written.lead}</p>}
      {/* An officer leaves no room by it, and has no vote before which it is to be said. */}
      {inWriting === undefined && !isLate && <p>{t.lead}</p>}
      {isLate && (inWriting === undefined || isMember) && <p>{t.leadLate}</p>}
      <Entry
        page={props}
        act="declare"
        of={{ ...of, ...(isLate && { timing: "after-vote" }) }}
        action={t.action}
      >
        <PersonField
          page={props}
          at={form}
          name="person"
          label={t.who}
          people={[
            ...new Set([...room.here.keys(), ...props.officers, ...(inWriting ? [inWriting.person] : [])]),
          ]}
          typed={typed("person")}
        />
        <SelectField
          {...stands("nature")}
          label={t.nature}
          options={[
            choose,
            ...naturesOfInterest.map((nature): [string, string] => [
              nature,
              capital(recusing.natures[nature].said, lang),
            ]),
          ]}
        />
        <CommentField
          {...stands(`words.${form}`)}
          label={recusing.declare.extent}
          hint={recusing.declare.extentHint[examinedBy]}
          rows={5}
        />
        <SelectField
          {...stands("follows")}
          label={isLate ? t.ground : t.follows}
          options={[
            choose,
            ...grounds.map(({ id, label }): [string, string] => [
              `disqualified.${id}`,
              said.disqualified({ ground: label[lang] }),
            ]),
            ["stepped-aside", said["stepped-aside"]()],
            ...exceptions.map(({ id, label }): [string, string] => [
              `excepted.${id}`,
              said.excepted({ ground: label[lang] }),
            ]),
            ...(props.officers.length > 0 || inWriting
              ? [["officer", said.officer()] satisfies [string, string]]
              : []),
          ]}
        />
        {!isLate && (
          <SelectField {...stands("timing")} label={t.when} options={[choose, ...Object.entries(t.whens)]} />
        )}
      </Entry>
    </details>
  );
}
