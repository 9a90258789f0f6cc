import { Hidden } from "./words.tsx";

type ConfirmFormProps = {
  actionUrl: string;
  changeUrl: string;
  values: Readonly<Record<string, string | number>>;
  action: string;
  change: string;
};

/** One button records what the page shows; the other goes back to the form with everything that was typed. */
export const ConfirmForm = ({ actionUrl, changeUrl, values, action, change }: ConfirmFormProps) => (
  <form method="post" action={actionUrl}>
    <Hidden values={values} />
    <p class="actions">
      <button class="button" type="submit">
        {action}
      </button>
      <button class="quiet" type="submit" formaction={changeUrl}>
        {change}
      </button>
    </p>
  </form>
);
