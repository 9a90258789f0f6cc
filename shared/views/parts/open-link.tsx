import type { Child } from "hono/jsx";

/** What opening a link of its reader's takes. */
export type Opening = {
  csrf: string;
  /** Where the form leads that opens it. */
  openUrl: (linkId: string) => string;
};

/** A task is opened by a button of its own, for a session of its own begins by it. */
export function Open({
  csrf,
  openUrl,
  linkId,
  isFirst = false,
  children,
}: Opening & { linkId: string; isFirst?: boolean; children: Child }) {
  return (
    <form method="post" action={openUrl(linkId)}>
      <input type="hidden" name="csrf" value={csrf} />
      <p class="actions">
        <button class={isFirst ? "button" : "quiet"} type="submit">
          {children}
        </button>
      </p>
    </form>
  );
}
