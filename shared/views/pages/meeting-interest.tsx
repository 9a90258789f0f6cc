import { isMasked } from "../../domain/audit/masks.ts";
import type { DisclosedBy } from "../../domain/board/listed-interest.ts";
import { declaredInRoom } from "../../domain/board/meetings/interests.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import { instants, messages } from "../../i18n/index.ts";
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
  const { frame, zone, disclosed, moment } = props;
  const { interest: t } = messages(frame.lang).meetings;
  return (
    <>
      <InterestForm {...props} title={t.title} />
      {/* Where a vote is entered again, what an officer declared has no bearing on it. */}
      {(moment === undefined ? disclosed.filter((one) => !isMinuted(props, one)) : []).map((one) => (
        <InterestForm
          {...props}
          written={one}
          title={t.written.title({
            ...{ who: nameIn(props, one.person), when: instants(frame.lang, one.at, zone) },
          })}
        />
      ))}
    </>
  );
}

/** Whether it was minuted with the item as it was written, as far as its words can be compared: masked words cannot. */
function isMinuted(
  { meeting, item, words }: InItem,
  { person, nature, words: written }: DisclosedBy,
): boolean {
  return declaredInRoom(meeting.lines, item).some((one) => {
    const said = words.get(one.entry);
    const isOfThem = one.because === "officer" && one.person === person && one.nature === nature;
    return isOfThem && said !== undefined && said !== "altered" && isSame(said.text ?? "", written);
  });
}

const isSame = (said: string, written: string): boolean =>
  said === written || isMasked(said) || isMasked(written);

type InItem = InRoom & { item: string; moment?: string };

/** @param props.written what an officer declared in writing, which fills the form */
function InterestForm(props: InItem & { title: string; written?: DisclosedBy }) {
  const { frame, meeting, profile, room, item, moment, title, written } = props;
  const { lang } = frame;
  const { meetings, recusing } = messages(lang);
  const { interest: t, vote } = meetings;
  const { grounds, exceptions, examinedBy = "nobody" } = profile.disqualification;
  const of = {
    item,
    ...(moment !== undefined && { moment }),
    ...(written && { entry: `${written.person}.${written.entry}` }),
  };
  const form = formAt("declare", of);
  const isLate = moment === undefined && votedOn(meeting, item) !== null;
  const given: Readonly<Record<string, string>> = written
    ? {
        ...{ person: written.person, nature: written.nature, follows: "officer" },
        [`words.${form}`]: isMasked(written.words) ? "" : written.words,
      }
    : {};
  const typed = (name: string) => typedIn(props, form, name) || (given[name] ?? "");
  const stands = (name: string) => ({
    ...{ lang, name, at: `${form}.${name}`, typed: typed(name), error: undefined },
  });
  const said = isLate ? t.grounds : t.following;
  const choose: [string, string] = ["", vote.choose];
  return (
    <details class="noprint" open={props.failed?.at === form}>
      <summary dir="auto">{title}</summary>
      {written && <p>{isMasked(written.words) ? t.written.masked : t.written.lead}</p>}
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
