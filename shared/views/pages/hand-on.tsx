import { messages } from "../../i18n/index.ts";
import { SelectField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** A reviewer hands their task to a colleague: what follows, to whom, and why. Where nobody can have it, who else can help. */
export function handOnPage(
  props: ActProps & {
    candidates: readonly { id: string; name: string }[];
    /** The name of whoever handed it to the reader, to whom alone they can give it back. */
    isBack: boolean;
    typed: Readonly<Record<string, string>>;
  },
) {
  const { frame, candidates, isBack, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).handingOn;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={[...t.means, isBack ? t.back : t.once]} />
      {candidates.length === 0 && <p class="attention">{t.nobody}</p>}
      <SelectField
        {...{ lang, name: "to", label: t.who, error: textAt(errors, "to"), typed: typed["to"] ?? "" }}
        options={[["", t.choose], ...candidates.map(({ id, name }): [string, string] => [id, name])]}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}
