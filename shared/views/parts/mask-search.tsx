import type { VotesKept } from "../../domain/review/votes-kept.ts";
import { citation } from "../../domain/typed/citation.ts";
import { days, type Lang, messages, number } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { orMasked } from "../masked.ts";
import { CommentField } from "./controls.tsx";
import { type ActError, FieldMessage, textAt } from "./errors.tsx";
import { ReasonField } from "./reason-field.tsx";
import { Hidden, Paragraphs } from "./words.tsx";

/** A passage that holds the words: by a name of its own, where it stands, and all of it. */
type FoundPlace = { name: string; where: string; text: string; isTicked: boolean };

/** Where words stand, as far as they can be masked in one go. */
export type FoundPlaces = {
  places: readonly FoundPlace[];
  hasMore: boolean;
  /** Places of votes that stay, and what says so. */
  retained: (VotesKept & { places: number }) | null;
};

/** What the button of a search sends beside the words; the other button masks. */
export const searching = { name: "go", value: "find" } as const;

type Words = Pick<
  ReturnType<typeof messages>["oversight"]["mask"],
  "nothing" | "nothingElse" | "retained" | "reason" | "reasonHint"
>;

/** Why what names somebody in a vote stays, and what can be done. */
function retainedText(
  lang: Lang,
  words: Pick<Words, "retained">,
  { places, until, source, years }: VotesKept & { places: number },
): string {
  return words.retained({
    places: number(lang, places),
    source: citation(source[lang]),
    until: until === null ? null : days(lang, until),
    years: years === null ? null : number(lang, years),
  });
}

/**
 * Words that are looked for, and where they stand: each place with all that stands there, to be masked where it is left ticked.
 * @param words what is said of where they are looked for
 */
export function MaskSearch(props: {
  lang: Lang;
  words: Words;
  /** The words that are looked for, and why they are masked, as they were typed. */
  typed: { words: string; reason: string };
  /** Null before anybody looked. */
  found: FoundPlaces | null;
  errors: readonly ActError[];
}) {
  const { lang, words, typed, found, errors } = props;
  const { mask: t } = messages(lang).oversight;
  const places = found?.places ?? [];
  return (
    <>
      <CommentField
        lang={lang}
        name="words"
        label={t.words}
        hint={t.wordsHint}
        typed={typed.words}
        error={textAt(errors, "words")}
        rows={1}
      />
      <p>
        <button
          class={places.length > 0 ? "quiet" : "button"}
          type="submit"
          name={searching.name}
          value={searching.value}
        >
          {found === null ? t.find : t.findAgain}
        </button>
      </p>
      {found !== null && (
        <fieldset>
          <legend>
            <h2>{t.foundTitle}</h2>
          </legend>
          {found.retained && <p class="attention">{retainedText(lang, words, found.retained)}</p>}
          {places.length === 0 && <p role="status">{found.retained ? words.nothingElse : words.nothing}</p>}
          {found.hasMore && <p role="status">{t.more}</p>}
          <FieldMessage
            lang={lang}
            id="error-places"
            text={textAt(errors, `place.${places[0]?.name ?? ""}`)}
          />
          {places.map(({ name, where, text, isTicked }) => (
            <div class="choice">
              <input
                type="checkbox"
                name={`place.${name}`}
                value="yes"
                id={fieldId(`place.${name}`)}
                checked={isTicked}
              />
              <label for={fieldId(`place.${name}`)}>{where}</label>
              <blockquote>
                <Paragraphs text={orMasked(lang, text)} />
              </blockquote>
            </div>
          ))}
        </fieldset>
      )}
      {places.length > 0 && (
        <>
          <Hidden values={{ looked: typed.words }} />
          <ReasonField lang={lang} words={words} typed={typed.reason} errors={errors} />
        </>
      )}
    </>
  );
}
