import type { Bilingual } from "../../../events/common.ts";
import type { DecidedByMembers } from "../../domain/documents/governance/document.ts";
import { citation } from "../../domain/typed/citation.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { LineField, SelectField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** What members can make of a by-law. */
export const outcomes = ["confirmed", "amended", "rejected", "not-submitted"] as const;

const optionsOf = (lang: Lang): [string, string][] => {
  const t = messages(lang).governance.members.outcomes;
  return [["", ""], ...outcomes.map((each): [string, string] => [each, t[each]])];
};

/** What is on record of the members, as the form that corrects it names it. */
export const recordedAs = ({ outcome, heldOn }: DecidedByMembers): string => `${outcome} ${heldOn}`;

type Typed = Readonly<Record<string, string>>;

/**
 * Whoever watches over a by-law records what the members made of it, or corrects what is on record: what follows is said before.
 * @param recorded what is on record; null where nothing is
 * @param rule by which it lapses unless they confirm it
 */
export function membersPage(
  props: ActProps & { typed: Typed; recorded: DecidedByMembers | null; rule: Bilingual },
) {
  const { frame, typed, errors, recorded, rule } = props;
  const { lang } = frame;
  const { members: t } = messages(lang).governance;
  const own = recorded ? t.correcting : t;
  const before = recorded && t.correcting.decided[recorded.outcome]({ on: days(lang, recorded.heldOn) });
  return (
    <ActPage {...props} title={own.title} action={own.action}>
      <p class="lead">
        {before === null ? t.lead({ rule: citation(rule[lang]) }) : t.correcting.lead({ decided: before })}
      </p>
      <Points texts={own.follows} />
      {recorded && <input type="hidden" name="replaces" value={recordedAs(recorded)} />}
      <SelectField
        lang={lang}
        name="outcome"
        label={t.outcome}
        options={optionsOf(lang)}
        typed={typed["outcome"] ?? recorded?.outcome ?? ""}
        error={textAt(errors, "outcome")}
      />
      <LineField
        lang={lang}
        name="day"
        label={t.day}
        hint={t.dayHint}
        typed={typed["day"] ?? recorded?.heldOn ?? ""}
        error={textAt(errors, "day")}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

/**
 * Whoever watches over a by-law says on which other day its members are expected.
 * @param on the day until now, and the last one that it can be (ISO 8601)
 */
export function membersMeetingPage(props: ActProps & { typed: Typed; on: string; last: string }) {
  const { frame, typed, errors, on } = props;
  const { lang } = frame;
  const { moving: t } = messages(lang).governance.members;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <p class="lead">{t.lead({ on: days(lang, on) })}</p>
      <Points texts={t.follows} />
      <LineField
        lang={lang}
        name="day"
        label={t.day}
        hint={t.dayHint({ last: days(lang, props.last) })}
        typed={typed["day"] ?? ""}
        error={textAt(errors, "day")}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}
