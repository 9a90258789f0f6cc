import { citedAs } from "../domain/board/cited.ts";
import { type DeclaredInRoom, groundNamed } from "../domain/board/meetings/interests.ts";
import type { BylawProfile } from "../domain/board/profile.ts";
import { citation } from "../domain/typed/citation.ts";
import { type Lang, messages } from "../i18n/index.ts";

type Rules = Pick<BylawProfile, "disqualification">;

/** By which ground or exception an interest counts, in words and with what it stands on; empty where it is none of them. */
function groundIn(lang: Lang, interest: Pick<DeclaredInRoom, "ground">, rules: Rules): string {
  const found = groundNamed(interest, rules);
  return found ? citation(citedAs(found)[lang]) : "";
}

/** Of what kind an interest is and what it makes of whoever has it, on a line. */
export function interestIn(lang: Lang, interest: DeclaredInRoom, rules: Rules): string {
  const { meetings, recusing, boardroom } = messages(lang);
  const { when, because, nature } = interest;
  const ground = groundIn(lang, interest, rules);
  const follows =
    when === "after-vote"
      ? [boardroom.written.interest.when[when], ground]
      : [meetings.interest.following[because]({ ground })];
  return [recusing.natures[nature].said, ...follows].filter((part) => part !== "").join(" · ");
}

/** What the minutes say of an interest that somebody declares: what and when, what follows, and its extent in words. */
export function interestMinuted(
  lang: Lang,
  interest: DeclaredInRoom,
  rules: Rules,
  { at, person, words }: { at: string; person: string; words: string },
): string[] {
  const { recusing, boardroom } = messages(lang);
  const { interest: t } = boardroom.written;
  const { because, nature } = interest;
  const ground = groundIn(lang, interest, rules);
  const late = ground === "" ? [] : [t.ground({ ground })];
  return [
    [
      t.declared({ when: at, person, timing: t.when[interest.when], nature: recusing.natures[nature].said }),
      ...(interest.when === "after-vote" ? late : [t.follows[because]({ ground })]),
    ].join(" "),
    t.extent({ words }),
  ];
}
