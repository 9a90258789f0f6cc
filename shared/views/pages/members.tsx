import type { Bilingual } from "../../../events/common.ts";
import { citation } from "../../domain/typed/citation.ts";
import { type Lang, messages } from "../../i18n/index.ts";
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

/** Whoever watches over a by-law records what the members made of it: what follows is said before. */
export function membersPage(
  props: ActProps & {
    typed: Readonly<Record<string, string>>;
    /** By which rule it lapses unless they confirm it. */
    rule: Bilingual;
  },
) {
  const { frame, typed, errors, rule } = props;
  const { lang } = frame;
  const t = messages(lang).governance.members;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <p class="lead">{t.lead({ rule: citation(rule[lang]) })}</p>
      <Points texts={t.follows} />
      <SelectField
        lang={lang}
        name="outcome"
        label={t.outcome}
        options={optionsOf(lang)}
        typed={typed["outcome"] ?? ""}
        error={textAt(errors, "outcome")}
      />
      <LineField
        lang={lang}
        name="day"
        label={t.day}
        hint={t.dayHint}
        typed={typed["day"] ?? ""}
        error={textAt(errors, "day")}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}
