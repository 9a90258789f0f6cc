import type { Field } from "../../domain/forms/definition.ts";
import { type Lang, messages } from "../../i18n/index.ts";

type Choice = Extract<Field, { kind: "choice" }>;
type Options = Choice["options"];

/**
 * A choice among more options than fit on a page: a list that unfolds. Those that are usual stand first, in their order; the others by
 * their names, as the reader's language orders them.
 */
export function LongChoice(props: {
  lang: Lang;
  field: Choice;
  chosen: string;
  decides: ((value: string) => string | undefined) | undefined;
  /** Its id, its name, and what describes it. */
  described: object;
}) {
  const { lang, field, described } = props;
  const t = messages(lang).amounts;
  const { options, usual } = field;
  return (
    <select {...described}>
      <option value="" />
      {(usual === undefined || usual === options.length) && <Options {...props} options={options} />}
      {usual === 0 && <Options {...props} options={byName(lang, options)} />}
      {usual !== undefined && usual > 0 && usual < options.length && (
        <>
          <optgroup label={t.usual}>
            <Options {...props} options={options.slice(0, usual)} />
          </optgroup>
          <optgroup label={t.others}>
            <Options {...props} options={byName(lang, options.slice(usual))} />
          </optgroup>
        </>
      )}
    </select>
  );
}

/** Options by their names, as a language orders them. */
export const byName = (lang: Lang, options: Options): Options => {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return options.toSorted((one, other) => compare(one.label[lang], other.label[lang]));
};

const Options = (props: {
  lang: Lang;
  chosen: string;
  options: Options;
  decides: ((value: string) => string | undefined) | undefined;
}) => (
  <>
    {props.options.map(({ value, label }) => (
      <option value={value} selected={value === props.chosen} class={props.decides?.(value)}>
        {label[props.lang]}
      </option>
    ))}
  </>
);
