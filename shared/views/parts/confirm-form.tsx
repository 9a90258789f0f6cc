import { Hidden } from "./words.tsx";

type ConfirmFormProps = {
  actionUrl: string;
  changeUrl: string;
  values: Readonly<Record<string, string | number>>;
  action: string;
  change: string;
};

/** One button records what the page shows; a link goes back to the form, where everything stands that was typed. */
export const ConfirmForm = ({ actionUrl, changeUrl, values, action, change }: ConfirmFormProps) => (
  <form method="post" action={actionUrl}>
    <Hidden values={values} />
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
