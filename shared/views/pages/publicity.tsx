import type { Sensitive } from "../../domain/documents/agreement/publication.ts";
import { sensitive } from "../../domain/documents/agreement/publication.ts";
import type { Consequences } from "../../domain/documents/consequences.ts";
import type { WhyLimited } from "../../domain/documents/why-limited.ts";
import { type Lang, list, messages } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { LineField } from "../parts/controls.tsx";
import { FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { OneButton } from "../parts/one-button.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Facts, Hidden, Paragraphs, Points } from "../parts/words.tsx";
import { titleOf } from "../title.ts";
import { ActPage, type ActProps } from "./acts.tsx";

type Typed = Readonly<Record<string, string>>;

/** How far a document can be opened by a proposal, or that it is kept as it is. */
export type Opened = "keep" | "redacted" | "full";

/** What is left out has a box each, by this name. */
export const leavesField = (each: Sensitive): string => `leave-${each}`;

const titlesOf = (lang: Lang, all: Consequences["published"]): string =>
  list(
    lang,
    all.map(({ basis, title }) => (title ? orMasked(lang, title[lang]) : titleOf(basis)[lang])),
  );

/** What follows from a level, in sentences. */
function consequencesInWords({ lang, about }: Pick<Frame, "lang" | "about">, all: Consequences): string[] {
  const t = messages(lang, about).publicity.follows;
  const said = (some: Consequences["published"], words: (told: { titles: string }) => string) =>
    some.length === 0 ? [] : [words({ titles: titlesOf(lang, some) })];
  const isMore = all.published.length + all.widened.length + all.coming.length > 0;
  return [
    ...said(all.published, t.published),
    ...said(all.widened, t.widened),
    ...said(all.coming, t.coming),
    ...said(all.stay, t.stay),
    ...(isMore ? [] : [t.nothing]),
    ...(isMore && all.names.length > 0 ? [t.names({ names: list(lang, all.names) })] : []),
    ...(isMore ? all.tells.flatMap((each) => (each === "partner" ? [] : [t.tells[each]])) : []),
    all.told.length > 0 ? t.told({ names: list(lang, all.told) }) : t.nobody,
    t.proof,
  ];
}

/** What stays left out of a part: a box each, with what everybody can read where it is not ticked. @param all what follows if all is opened */
function LeftOutChoice({
  frame: { lang, about },
  all,
  typed,
  error,
}: {
  frame: Frame;
  all: Consequences | undefined;
  typed: Typed;
  error: string | undefined;
}) {
  const { publicity, redacted } = messages(lang, about);
  const t = publicity.propose;
  const unticked = (each: Sensitive): string | null => {
    if (each !== "partner") return all?.tells.includes(each) ? t.unticked[each] : null;
    return all && all.names.length > 0 ? t.unticked.partner({ names: list(lang, all.names) }) : null;
  };
  return (
    <fieldset {...(error !== undefined && { "aria-describedby": errorId("leaves") })}>
      <legend>
        <h2>{t.leaves}</h2>
      </legend>
      <p class="hint">{t.leavesHint}</p>
      <div class={error === undefined ? "field" : "field wrong"}>
        <FieldMessage lang={lang} id={errorId("leaves")} text={error} />
        {sensitive.map((each) => {
          const name = leavesField(each);
          const hint = unticked(each);
          return (
            <div class="choice">
              <input
                type="checkbox"
                name={name}
                value="yes"
                id={fieldId(name)}
                checked={typed[name] === "yes"}
                {...(hint !== null && { "aria-describedby": hintId(name) })}
              />
              <label for={fieldId(name)}>{redacted.what[each]}</label>
              {hint !== null && (
                <p class="hint" id={hintId(name)}>
                  {hint}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/**
 * Whoever watches over a document proposes to open it further, or to keep it as it is: what follows from each is said before.
 * @param props `options`: how far it can be opened, each with what follows; `deciders`: who decides, by name; `latest`: by which day at the
 *   latest it is looked at again, in words; `seen`: how often anything was decided about it, which the form sends
 */
export function proposePublicationPage(
  props: ActProps & {
    options: readonly { to: "redacted" | "full"; follows: Consequences }[];
    isReport: boolean;
    deciders: readonly string[];
    latest: string;
    seen: number;
    now: string;
    typed: Typed;
  },
) {
  const { frame, options, isReport, deciders, latest, typed, errors } = props;
  const { lang } = frame;
  const { publicity } = messages(lang, frame.about);
  const t = publicity.propose;
  const what = (to: Opened) => (isReport && to === "full" ? publicity.what.report : publicity.what[to]);
  const asksWhat = options.some(({ to }) => to === "redacted");
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <p class="lead">{deciders.length > 0 ? t.lead({ names: list(lang, deciders) }) : t.nobody}</p>
      <p>{t.ask}</p>
      <Facts items={[[publicity.now, props.now]]} />
      <h2>{publicity.follows.title.keep}</h2>
      <p>{publicity.follows.keep}</p>
      {options.map(({ to, follows }) => (
        <>
          <h2>{publicity.follows.title[to]}</h2>
          <Points texts={consequencesInWords(frame, follows)} />
        </>
      ))}
      <Hidden values={{ replaces: props.seen }} />
      <RadioChoice
        lang={lang}
        name="to"
        title={t.choose}
        options={(["keep", ...options.map(({ to }) => to)] as const).map((to) => ({
          value: to,
          label: what(to),
        }))}
        chosen={typed["to"]}
        error={textAt(errors, "to.keep")}
      />
      {asksWhat && (
        <LeftOutChoice
          frame={frame}
          all={options.find(({ to }) => to === "full")?.follows}
          typed={typed}
          error={textAt(errors, leavesField("partner"))}
        />
      )}
      <LineField
        lang={lang}
        name="day"
        label={t.day}
        hint={t.dayHint({ latest })}
        typed={typed["day"] ?? ""}
        error={textAt(errors, "day")}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

/**
 * Whoever watches over a document withholds it at once.
 * @param props `gone`: what nobody can open any more; `wasPublic`: whether everybody could open it once; `review`: when it is looked at again
 */
export function withholdPage(
  props: ActProps & { gone: Consequences["published"]; wasPublic: boolean; review: string; typed: Typed },
) {
  const { frame, gone, wasPublic, typed, errors } = props;
  const { lang } = frame;
  const { withhold: t, publicly } = messages(lang, frame.about).publicity;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points
        texts={[
          gone.length > 0 ? t.gone({ titles: titlesOf(lang, gone) }) : t.coming,
          ...(gone.length > 0 || wasPublic ? [] : [publicly.neverPublished]),
          ...t.means,
          t.review({ day: props.review }),
        ]}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

/**
 * Whoever decides agrees to what was proposed, or declines: with what follows, before it does.
 * @param props `by`, `what`: who proposed what; `why`: the words of whoever proposed it; `before`: as the agreement says
 */
export function decidePublicationPage(
  props: ActProps & {
    by: string;
    what: string;
    why: string | null;
    before: WhyLimited | null;
    number: number;
    follows: Consequences | null;
    typed: Typed;
  },
) {
  const { frame, document, by, what, why, before, number, follows, typed, errors } = props;
  const { command, masked, aside, csrf, actionUrl } = props;
  const { lang } = frame;
  const { publicity, redacted } = messages(lang, frame.about);
  const t = publicity.decide;
  const form = (view: "agree" | "decline") => ({
    csrf,
    command: `${command}.${view}`,
    masked,
    aside,
    view,
    number,
  });
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: props.backUrl, label: document[lang] }}
      errors={linked(errors)}
    >
      <p class="lead">{t.lead({ by })}</p>
      <Facts
        items={[
          [t.proposed, what.charAt(0).toUpperCase() + what.slice(1)],
          [t.why, why === null ? null : <Paragraphs text={orMasked(lang, why)} />],
          [redacted.why, before && <Paragraphs text={orMasked(lang, before.reason)} />],
          [redacted.approver, before?.approver ? orMasked(lang, before.approver) : null],
        ]}
      />
      <h2>{publicity.follows.decided}</h2>
      {follows ? <Points texts={consequencesInWords(frame, follows)} /> : <p>{publicity.follows.keep}</p>}
      <OneButton actionUrl={actionUrl} values={form("agree")} action={t.agree} />
      <h2>{t.decline}</h2>
      <form method="post" action={actionUrl} novalidate>
        <Hidden values={form("decline")} />
        <ReasonField
          lang={lang}
          words={{ reason: publicity.propose.reason, reasonHint: t.declineHint }}
          typed={typed["reason"]}
          errors={errors}
        />
        <p class="actions">
          <button class="button secondary" type="submit">
            {t.declineAction}
          </button>
        </p>
      </form>
    </SidePage>
  );
}
