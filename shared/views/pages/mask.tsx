import type { VotesKept } from "../../domain/review/votes-kept.ts";
import { days, type Lang, list, messages, number } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { orMasked } from "../masked.ts";
import { CommentField } from "../parts/controls.tsx";
import { FieldMessage, textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Hidden, Paragraphs, Points } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";
import { ActPage } from "./acts.tsx";

/** A passage that holds the words: by a name of its own, where it stands, and all of it. */
type FoundPlace = { name: string; where: string; text: string; isTicked: boolean };

/** What the button of a search sends beside the words; the other button masks. */
export const searching = { name: "go", value: "find" } as const;

type MaskProps = ActProps & {
  /** The words that are looked for, and why they are masked, as they were typed. */
  typed: { words: string; reason: string };
  /** Where they stand; null before anybody looked. */
  found: {
    places: readonly FoundPlace[];
    hasMore: boolean;
    /** Places of votes that stay, and what says so. */
    retained: (VotesKept & { places: number }) | null;
  } | null;
  isVoteOpen: boolean;
  /** Whether whoever looks decides in the open stage beside others, whose words they are not shown yet. */
  isBesideOthers: boolean;
  /** The documents that were begun with its words, as far as they were looked through; and with whose it was, null for nobody's. */
  copies: { ids: readonly string[]; hasMore: boolean };
  copiedFrom: string | null;
};

/** Why what names somebody in a vote stays, and what can be done. */
function retainedText(lang: Lang, { places, until, source, years }: VotesKept & { places: number }): string {
  const { mask: t } = messages(lang).oversight;
  return t.retained({
    places: number(lang, places),
    source: source[lang],
    until: until === null ? null : days(lang, until),
    years: years === null ? null : number(lang, years),
  });
}

/** Masks words wherever they stand: first they are looked for, then what is listed and ticked is masked. */
export function maskPage(props: MaskProps) {
  const { frame, typed, found, errors, copies } = props;
  const { lang } = frame;
  const { oversight, copying } = messages(lang, frame.about);
  const { mask: t } = oversight;
  const places = found?.places ?? [];
  return (
    <ActPage {...props} title={t.title} action={places.length > 0 ? t.action : null}>
      <Points texts={t.means} />
      {copies.ids.length > 0 && <p>{copying.mask({ ids: list(lang, copies.ids) })}</p>}
      {copies.hasMore && <p>{copying.maskMore}</p>}
      {props.copiedFrom !== null && <p>{copying.maskFrom({ id: props.copiedFrom })}</p>}
      {props.isVoteOpen && <p>{t.voteNote}</p>}
      {props.isBesideOthers && <p>{t.besideNote}</p>}
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
          {found.retained && <p class="attention">{retainedText(lang, found.retained)}</p>}
          {places.length === 0 && <p role="status">{found.retained ? t.nothingElse : t.nothing}</p>}
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
          <ReasonField lang={lang} words={t} typed={typed.reason} errors={errors} />
        </>
      )}
    </ActPage>
  );
}
