import type { Child } from "hono/jsx";
import type { OwnValues } from "../../domain/forms/own-fields.ts";
import { isolated } from "../../i18n/isolated.ts";

/** A text as it was typed: an empty line, or a new one, begins a paragraph. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n+/)
      .filter((line) => line.trim() !== "")
      .map((line) => (
        <p dir="auto">{line}</p>
      ))}
  </>
);

/** What goes without an order: a sentence a point. */
export const Points = ({ texts }: { texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
);

/** Terms and what they stand for; a term without a value is left out. */
export const Facts = ({
  items,
  byHand = false,
}: {
  items: readonly (readonly [string, Child])[];
  /** Whether they are written on paper, by hand. */
  byHand?: boolean;
}) => (
  <dl class={byHand ? "facts by-hand" : "facts"}>
    {items
      .filter(([, value]) => (value ?? "") !== "")
      .map(([term, value]) => (
        <div>
          <dt>{isolated(term)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
  </dl>
);

/** A fingerprint in full, which may break anywhere. */
export const Hash = ({ hash }: { hash: string }) => <code class="hash">{hash}</code>;

/** What a form says beside its fields. */
export const Hidden = ({ values }: { values: OwnValues }) => <Carried values={values} />;

/** What was sent before and is sent again by another form, the words that somebody typed among it. */
export const Carried = ({ values }: { values: Readonly<Record<string, string | number>> }) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input type="hidden" name={name} value={String(value)} />
    ))}
  </>
);
