import type { Child, PropsWithChildren } from "hono/jsx";
import type { OwnValues } from "../../domain/forms/own-fields.ts";
import type { Lang } from "../../i18n/index.ts";
import { type Option, RadioChoice } from "./choice.tsx";
import { CommentField } from "./controls.tsx";
import { type ActError, textAt } from "./errors.tsx";
import { Hidden } from "./words.tsx";

/**
 * Yes or no to what somebody else did, with a reason: `answer` and `reason`. What a yes needs stands right below the choice; what
 * the reader states, above its button.
 */
export function AnswerForm(
  props: PropsWithChildren<{
    lang: Lang;
    actionUrl: string;
    hidden: OwnValues;
    question: string;
    options: readonly [Option, Option];
    needed?: Child;
    reason: { label: string; hint: string; rows?: number };
    action: string;
    errors: readonly ActError[];
    typed: Readonly<Record<string, string>>;
  }>,
) {
  const { lang, options, reason, errors, typed } = props;
  return (
    <form class="noprint" method="post" action={props.actionUrl} novalidate>
      <Hidden values={props.hidden} />
      <RadioChoice
        lang={lang}
        name="answer"
        title={props.question}
        options={options}
        chosen={typed["answer"]}
        error={textAt(errors, `answer.${options[0].value}`)}
      />
      {props.needed}
      <CommentField
        lang={lang}
        name="reason"
        {...reason}
        typed={typed["reason"] ?? ""}
        error={textAt(errors, "reason")}
      />
      {props.children}
      <p class="actions">
        <button class="button" type="submit">
          {props.action}
        </button>
      </p>
    </form>
  );
}
