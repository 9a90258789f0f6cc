import type { PropsWithChildren } from "hono/jsx";
import type { OwnValues } from "../../domain/forms/own-fields.ts";
import { Carried, Hidden } from "./words.tsx";

type ConfirmFormProps = PropsWithChildren<{
  actionUrl: string;
  changeUrl: string;
  values: OwnValues;
  /** What was typed before, by the names of its fields. */
  words: Readonly<Record<string, string>>;
  action: string;
  change: string;
}>;

/** One button records what the page shows; a link goes back to the form, where everything stands that was typed. */
export const ConfirmForm = ({
  actionUrl,
  changeUrl,
  values,
  words,
  action,
  change,
  children,
}: ConfirmFormProps) => (
  <form method="post" action={actionUrl}>
    <Hidden values={values} />
    <Carried values={words} />
    {children}
    <p class="actions">
      <button class="button" type="submit">
        {action}
      </button>
      <a class="quiet" href={changeUrl}>
        {change}
      </a>
    </p>
  </form>
);
