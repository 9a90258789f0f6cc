import { type Heading, type OwnWords, ownField } from "../../domain/board/meetings/own-item.ts";
import { lookAt } from "../../domain/forms/look-again.ts";
import { type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { isOfOneLanguage } from "../own-item.ts";
import { CommentField, LineField } from "./controls.tsx";
import { Paragraphs } from "./words.tsx";

type Asked = {
  lang: Lang;
  /** What was typed into the form that they stand in, if it was sent and not entered. */
  typed: Readonly<Record<string, string>>;
  /** Where they stand, on a page whose forms ask for several. */
  at: string;
};

/** A part of an item in both languages, the reader’s first. */
function InBoth({
  part,
  label,
  hints,
  Field,
  lang,
  typed,
  at,
}: Asked & {
  part: keyof OwnWords;
  label: Readonly<Record<Lang, string>>;
  hints: readonly [string, string];
  Field: typeof Line;
}) {
  return (
    <>
      {[lang, otherLanguage(lang)].map((written, which) => {
        const name = ownField(part, written);
        const said = typed[name] ?? "";
        return (
          <Field
            {...{ lang, name, at: `${at}.${name}`, error: undefined, typed: said, written }}
            label={label[written]}
            hint={hints[which]}
            look={lookAt(name, said, typed)}
          />
        );
      })}
    </>
  );
}

const Line = ({ written, ...field }: Parameters<typeof LineField>[0] & { written: Lang }) => (
  <LineField {...field} more={{ lang: written }} />
);

/** The words of an item that is about no document: its heading, and the text that is put to the vote. */
export function OwnItemFields(props: Asked) {
  const { agenda: t } = messages(props.lang).meetings;
  return (
    <>
      <InBoth
        {...{ ...props, part: "heading", label: t.itsHeading, Field: Line }}
        hints={[t.headingHint, t.inOtherHint]}
      />
      <InBoth
        {...{ ...props, part: "resolved", label: t.resolved, Field: CommentField }}
        hints={[t.resolvedHint, t.resolvedOtherHint]}
      />
    </>
  );
}

/** What is wrong in an earlier record, and how it is right. */
export function CorrectionFields(props: Asked) {
  const { agenda: t } = messages(props.lang).meetings;
  return (
    <InBoth
      {...{ ...props, part: "heading", label: t.correcting.words, Field: CommentField }}
      hints={[t.correcting.hint, t.inOtherHint]}
    />
  );
}

/** A heading for who hears it: of what was entered in one language alone nothing says which it is (HTML, `lang=""`: unknown). */
export const Spoken = ({ heading, text }: { heading: Heading | null; text: string }) =>
  isOfOneLanguage(heading) ? (
    <span dir="auto" lang="">
      {text}
    </span>
  ) : (
    text
  );

/** After a heading that was entered in one language alone, that it was. */
export const OneLanguage = ({ lang, heading }: { lang: Lang; heading: Heading | null }) =>
  isOfOneLanguage(heading) ? <span class="soft"> ({messages(lang).boardroom.oneLanguage})</span> : null;

/** The text that is put to the vote, where an item has one besides its heading. */
export const ResolvedIn = ({ lang, own: { resolved } }: { lang: Lang; own: Pick<OwnWords, "resolved"> }) =>
  resolved && (
    <>
      <p class="soft">{messages(lang).boardroom.resolvedText}</p>
      <Paragraphs text={orMasked(lang, resolved[lang])} />
    </>
  );
