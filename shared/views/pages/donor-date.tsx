import { messages } from "../../i18n/index.ts";
import { CommentField, LineField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { Facts } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";
import { ActPage } from "./acts.tsx";

/** Gives the donor a new day, with a reason that the donor reads. */
export function donorDatePage(props: ActProps & { now: string; typed: Readonly<Record<string, string>> }) {
  const { frame, now, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang).oversight.newDate;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Facts items={[[t.now, now]]} />
      <ul>
        {t.means.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <LineField
        lang={lang}
        name="day"
        label={t.date}
        hint={t.dateHint}
        typed={typed["day"] ?? ""}
        error={textAt(errors, "day")}
      />
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
