import type { OwnValues } from "../../domain/forms/own-fields.ts";
import { Hidden } from "./words.tsx";

type OneButtonProps = { actionUrl: string; values?: OwnValues; action: string; isQuiet?: boolean };

/** A form of one button: all that it sends is known. */
export const OneButton = ({ actionUrl, values = {}, action, isQuiet = false }: OneButtonProps) => (
  <form method="post" action={actionUrl}>
    <Hidden values={values} />
    <p class="actions">
      <button class={isQuiet ? "quiet" : "button"} type="submit">
        {action}
      </button>
    </p>
  </form>
);
