import { asksWhoComes, waysToCome } from "../../domain/board/meetings/coming.ts";
import type { Coming, Meeting } from "../../domain/board/meetings/state.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { RadioChoice } from "./choice.tsx";
import { type ActError, textAt } from "./errors.tsx";
import { Hidden } from "./words.tsx";

/** By which act each answer is sent. */
const actOfComing = {
  "in-person": "come",
  electronic: "join",
  absent: "stay-away",
} as const satisfies Record<Coming, string>;

/** Where what is wrong with such an answer is said: at the first that can be given. */
export const placeOfComing = (
  meeting: Pick<Meeting, "attendance">,
  profile: Pick<BylawProfile, "electronicMeans">,
): string => `answer.${actOfComing[waysToCome(meeting, profile)[0] ?? "absent"]}`;

/** A member is asked whether they will attend, until the meeting is opened: shown their own answer, and nobody else's. */
export function WillAttend(props: {
  lang: Lang;
  meeting: Meeting;
  profile: BylawProfile;
  person: string;
  hidden: Readonly<Record<string, string>>;
  actionUrl: string;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
}) {
  const { lang, meeting, profile, person, errors, typed } = props;
  if (!asksWhoComes(meeting) || !meeting.members.includes(person)) return null;
  const { coming: t } = messages(lang);
  const said = meeting.coming?.[person];
  const asksAll = profile.electronicMeans.need === "consent-of-all";
  const options = waysToCome(meeting, profile).map((way) => ({
    value: actOfComing[way],
    label: t.options[way],
    ...(way === "electronic" && asksAll && { hint: t.ifAllAgree }),
  }));
  const chosen = typed["part"] === "coming" ? typed["answer"] : said && actOfComing[said];
  return (
    <form class="noprint" method="post" action={props.actionUrl} novalidate>
      <Hidden values={{ ...props.hidden, part: "coming" }} />
      <RadioChoice
        lang={lang}
        name="answer"
        title={t.question}
        options={options}
        chosen={chosen}
        error={textAt(errors, placeOfComing(meeting, profile))}
      />
      {said && <p>{t.answered[said]}</p>}
      <p class="soft">{t.lead}</p>
      <p class="soft">{t.noProxy}</p>
      <p class="actions">
        <button class="button" type="submit">
          {t.action}
        </button>
      </p>
    </form>
  );
}
