import type { PropsWithChildren } from "hono/jsx";
import type { Act } from "../../domain/board/meetings/entries.ts";
import { maskedOf } from "../../domain/board/meetings/masking.ts";
import { messages } from "../../i18n/index.ts";
import { errorId, fieldId } from "../form-ids.ts";
import { formAt, nameIn, type RoomProps } from "../meeting-shown.ts";
import { FieldMessage } from "./errors.tsx";
import { Carried } from "./words.tsx";

/** A form of one entry, with what was wrong in it at its own place. */
export function Entry(
  props: PropsWithChildren<{
    page: RoomProps;
    act: Act;
    of?: Readonly<Record<string, string>>;
    action: string;
    /** Of whom or what, for who hears the button alone. */
    about?: string;
    isMain?: boolean;
  }>,
) {
  const { page, act, of = {}, action, about, isMain = false, children } = props;
  const at = formAt(act, of);
  const error = page.failed?.at === at ? page.failed.text : undefined;
  const { csrf, meeting } = page;
  const own = {
    ...{ csrf, command: page.command(), masked: maskedOf(meeting) },
    aside: error === undefined ? "" : page.aside,
  };
  return (
    <form class="noprint" method="post" action={page.entryUrl(act)} id={fieldId(at)} tabindex={-1} novalidate>
      <Carried values={{ ...own, ...of }} />
      <FieldMessage lang={page.frame.lang} id={errorId(at)} text={error} />
      {children}
      <div class={isMain ? "actions" : undefined}>
        <button class={isMain ? "button" : "quiet"} type="submit">
          {action}
          {about !== undefined && (
            <span class="visually-hidden" dir="auto">
              {` (${about})`}
            </span>
          )}
        </button>
      </div>
    </form>
  );
}

/** One of the members of a meeting, or nobody yet. */
export function PersonField(props: {
  page: RoomProps;
  name: string;
  /** The form that it stands in, where there are several of that name. */
  at: string;
  label: string;
  people: readonly string[];
  typed?: string;
}) {
  const { page, name, at, label, people, typed = "" } = props;
  const { vote } = messages(page.frame.lang).meetings;
  return (
    <div class="field">
      <label for={fieldId(`${at}.${name}`)}>{label}</label>
      <select name={name} id={fieldId(`${at}.${name}`)}>
        <option value="">{vote.choose}</option>
        {people.map((person) => (
          <option value={person} dir="auto" selected={person === typed}>
            {nameIn(page, person)}
          </option>
        ))}
      </select>
    </div>
  );
}
