import type { AttendingProps } from "../attending-props.ts";
import { errorId, fieldId } from "../form-ids.ts";
import { FieldMessage, textAt } from "./errors.tsx";
import { Hidden } from "./words.tsx";

type AttendingAct = "waive" | "accept" | "draft" | "sign" | "take-out";

type ButtonProps = AttendingProps & {
  act: AttendingAct;
  action: string;
  /** The item that it is about, and what it is called. */
  of?: { item: string; title: string };
};

/** One act of a meeting’s member, or of whoever keeps its record: a form of its own, with what is amiss in it. */
export function AttendingButton({ act, action, of, ...props }: ButtonProps) {
  const at = `answer.${act}`;
  const isOfThis = of === undefined || props.typed["item"] === of.item;
  const error = isOfThis ? textAt(props.errors, at) : undefined;
  const own = of === undefined ? act : `${act}-${of.item}`;
  return (
    <form
      method="post"
      action={`${props.actionUrl}?${own}`}
      novalidate
      id={isOfThis ? fieldId(at) : undefined}
    >
      <Hidden
        values={{
          ...{ csrf: props.csrf, command: `${props.command}.${own}`, answer: act, aside: props.aside },
          ...{ shown: props.seen.meeting.minutes?.hash ?? "", ...(of && { item: of.item }) },
        }}
      />
      <FieldMessage lang={props.frame.lang} id={errorId(at)} text={error} />
      <p class="actions">
        <button class={of === undefined ? "button" : "quiet"} type="submit">
          {action}
          {of && (
            <span class="visually-hidden" dir="auto">
              {` (${of.title})`}
            </span>
          )}
        </button>
      </p>
    </form>
  );
}
