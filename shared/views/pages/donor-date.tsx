import { messages } from "../../i18n/index.ts";
import { errorId, fieldId } from "../form-ids.ts";
import { CommentField } from "../parts/choice.tsx";
import { FieldMessage } from "../parts/errors.tsx";
import { LineInput } from "../parts/line-input.tsx";
import { Facts } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";
import { ActPage, textAt } from "./acts.tsx";

/** Gives the donor a new day, with a reason that the donor reads. */
export function donorDatePage(props: ActProps & { now: string; typed: Readonly<Record<string, string>> }) {
  const { frame, now, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang).oversight.newDate;
  const error = textAt(errors, "day");
  const hintId = `${fieldId("day")}-hint`;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Facts items={[[t.now, now]]} />
      <ul>
        {t.means.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <div class={error === undefined ? "field" : "field wrong"}>
        <label for={fieldId("day")}>{t.date}</label>
        <p class="hint" id={hintId}>
          {t.dateHint}
        </p>
        <FieldMessage lang={lang} id={errorId("day")} text={error} />
        <LineInput
          inputmode="text"
          id={fieldId("day")}
          name="day"
          value={typed["day"] ?? ""}
          aria-describedby={error === undefined ? hintId : `${hintId} ${errorId("day")}`}
          {...(error !== undefined && { "aria-invalid": "true" as const })}
        />
      </div>
      <CommentField
        lang={lang}
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        typed={typed["reason"] ?? ""}
        error={textAt(errors, "reason")}
      />
    </ActPage>
  );
}
