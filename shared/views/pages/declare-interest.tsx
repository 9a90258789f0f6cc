import { citedAs } from "../../domain/board/cited.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Excepted, Recusal } from "../../domain/review/commands.ts";
import { citation } from "../../domain/typed/citation.ts";
import { messages } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { textAt } from "../parts/errors.tsx";
import { NatureOfInterest } from "../parts/nature-of-interest.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Carried, Facts, Hidden, Paragraphs, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

type Rules = BylawProfile["disqualification"];
type Declaring = ActProps & { typed: Readonly<Record<string, string>> };

/** What somebody declares: that they recuse themselves, or an interest that they vote with. */
export type DeclaredInterest = Recusal | ({ how: "excepted" } & Excepted);

/** What a director chose whose interest is an exception of the by-laws: no ground of theirs is called so. */
export const exceptedAs = (id: string): string => `excepted.${id}`;

/** What a director chose who is disqualified by no ground of the by-laws. */
export const noGround = "none";

/**
 * A director declares an interest before they vote: its nature and extent in two questions, and whether it is a ground of the
 * by-laws or an exception, each with its citation. What follows from each choice stands beside it.
 */
export function declareInterestPage(props: Declaring & { rules: Rules }) {
  const { frame, rules, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).recusing;
  const { declare } = t;
  const { examinedBy = "nobody" } = rules;
  const cited = { source: citation(rules.source[lang]) };
  return (
    <ActPage {...props} title={declare.title} action={declare.action}>
      <Points
        texts={[...t.means.sign, declare.readBy[examinedBy](cited), declare.binds[rules.binds](cited)]}
      />
      <Hidden values={{ view: "director" }} />
      <NatureOfInterest frame={frame} title={declare.nature} errors={errors} typed={typed} />
      <ReasonField
        lang={lang}
        words={{ reason: declare.extent, reasonHint: declare.extentHint[examinedBy] }}
        typed={typed["reason"]}
        errors={errors}
      />
      <RadioChoice
        lang={lang}
        name="ground"
        title={declare.ground}
        options={[
          ...rules.grounds.map(({ id, label, source }) => ({
            ...{ value: id, label: capital(label[lang], lang) },
            hint: declare.groundHint({ source: citation(source[lang]) }),
          })),
          ...rules.exceptions.map(({ id, label, source }) => ({
            ...{ value: exceptedAs(id), label: capital(label[lang], lang) },
            hint: declare.exceptedHint({ source: citation(source[lang]) }),
          })),
          { value: noGround, label: declare.none, hint: declare.noneHint },
        ]}
        chosen={typed["ground"]}
        error={textAt(errors, `ground.${rules.grounds[0]?.id ?? noGround}`)}
      />
    </ActPage>
  );
}

/** What follows from what a director declares, before it is recorded: it is another for each of the three acts. */
export function confirmInterestPage(props: Declaring & { recusal: DeclaredInterest; changeUrl: string }) {
  const { frame, recusal, typed, changeUrl } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).recusing;
  const { confirm } = t.declare;
  const { how, nature } = recusal;
  const words = confirm[how === "recused" ? "stepped-aside" : how];
  const ground = how === "excepted" ? recusal.exception : recusal.ground;
  const by = ground ? citation(capital(citedAs(ground)[lang], lang)) : t.declare.none;
  const chosen = how === "excepted" ? exceptedAs(recusal.exception.id) : (ground?.id ?? noGround);
  const { reason = "" } = typed;
  return (
    <ActPage
      {...props}
      title={words.title}
      action={words.action}
      instead={{ url: changeUrl, label: confirm.back }}
    >
      <Points texts={[...words.means, confirm.final]} />
      <Facts
        items={[
          [confirm.nature, t.natures[nature].label],
          [confirm.extent, <Paragraphs text={reason} />],
          [how === "excepted" ? confirm.exception : confirm.by, by],
        ]}
      />
      <Carried values={{ view: "director", sure: "yes", nature, reason, ground: chosen }} />
    </ActPage>
  );
}
