import { votedOn } from "../../domain/board/meetings/voting.ts";
import { messages } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import { formAt, type InRoom, typedIn } from "../meeting-shown.ts";
import { CommentField, SelectField } from "../parts/controls.tsx";
import { Entry, PersonField } from "../parts/meeting-entry.tsx";
import { naturesOfInterest } from "../parts/nature-of-interest.tsx";

/**
 * An interest that somebody who is there declares in an item: nature and extent, and what follows by the by-laws, said with each choice.
 * @param props.moment the line of the vote before which it was declared, where that vote is entered again
 */
export function DeclareInterest(props: InRoom & { item: string; moment?: string }) {
  const { frame, meeting, profile, room, item, moment } = props;
  const { lang } = frame;
  const { meetings, recusing } = messages(lang);
  const { interest: t, vote } = meetings;
  const { grounds, exceptions, examinedBy = "nobody" } = profile.disqualification;
  const of = { item, ...(moment !== undefined && { moment }) };
  const form = formAt("declare", of);
  const isLate = moment === undefined && votedOn(meeting, item) !== null;
  const stands = (name: string) => ({
    ...{ lang, name, at: `${form}.${name}`, typed: typedIn(props, form, name), error: undefined },
  });
  const said = isLate ? t.grounds : t.following;
  const choose: [string, string] = ["", vote.choose];
  return (
    <details class="noprint" open={props.failed?.at === form}>
      <summary>{t.title}</summary>
      <p>{isLate ? t.leadLate : t.lead}</p>
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
          people={[...room.here.keys(), ...props.officers]}
          typed={typedIn(props, form, "person")}
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
            ...(props.officers.length > 0 ? [["officer", said.officer()] satisfies [string, string]] : []),
          ]}
        />
        {!isLate && (
          <SelectField {...stands("timing")} label={t.when} options={[choose, ...Object.entries(t.whens)]} />
        )}
      </Entry>
    </details>
  );
}
