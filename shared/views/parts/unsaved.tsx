import type { Section } from "../../domain/forms/definition.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

type UnsavedProps = {
  frame: Frame;
  /** Parts of which something was sent that is not saved. */
  sections: readonly Section[];
  /** Where a section is written, with what waits of it. */
  urlOf: (section: string) => string;
};

/** The parts of which something waits unsaved, on top of a page that shows what is saved. Nothing where nothing waits. */
export function Unsaved(props: UnsavedProps) {
  if (props.sections.length === 0) return null;
  const t = messages(props.frame.lang, props.frame.about).report.unsaved;
  return (
    <div class="panel problem" role="alert" aria-labelledby="unsaved-title">
      <h2 id="unsaved-title">{t.title}</h2>
      <p>{t.text}</p>
      <UnsavedLinks {...props} />
    </div>
  );
}

/** Those parts again at the button that submits: it does so without what waits. */
export function LeftOut(props: UnsavedProps) {
  if (props.sections.length === 0) return null;
  return (
    <div class="panel problem">
      <p>{messages(props.frame.lang, props.frame.about).report.unsaved.leftOut}</p>
      <UnsavedLinks {...props} />
    </div>
  );
}

const UnsavedLinks = ({ frame: { lang }, sections, urlOf }: UnsavedProps) => (
  <ul>
    {sections.map(({ id, title }) => (
      <li>
        <a href={urlOf(id)} dir="auto">
          {title[lang]}
        </a>
      </li>
    ))}
  </ul>
);
