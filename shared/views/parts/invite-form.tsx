import type { Child } from "hono/jsx";
import type { Lang } from "../../i18n/index.ts";
import { SelectField } from "./controls.tsx";
import { Hidden } from "./words.tsx";

/** Somebody is chosen, and asked to help with a draft. */
export function InviteForm(props: {
  lang: Lang;
  actionUrl: string;
  csrf: string;
  command: string;
  words: { who: string; choose: string; action: string };
  options: readonly [id: string, name: string][];
  error: string | undefined;
  /** What it means, above the choice. */
  children?: Child;
}) {
  const { lang, actionUrl, csrf, command, words: t, options, error } = props;
  return (
    <form method="post" action={`${actionUrl}?invite`} novalidate>
      <Hidden values={{ csrf, command }} />
      {props.children}
      <SelectField
        {...{ lang, name: "to", label: t.who, error, typed: "" }}
        options={[["", t.choose], ...options]}
      />
      <p class="actions">
        <button class="button" type="submit">
          {t.action}
        </button>
      </p>
    </form>
  );
}
