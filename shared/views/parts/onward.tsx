import type { PropsWithChildren } from "hono/jsx";

type Onwards = { words: { more: string; first: string }; moreUrl: string | null; firstUrl: string | null };

/** Where a list that comes page by page goes on, where it begins, and what else there is to see. */
export function Onward({ words, moreUrl, firstUrl, children }: PropsWithChildren<Onwards>) {
  return (
    <ul class="onward">
      {moreUrl !== null && (
        <li>
          <a href={moreUrl}>{words.more}</a>
        </li>
      )}
      {firstUrl !== null && (
        <li>
          <a href={firstUrl}>{words.first}</a>
        </li>
      )}
      {children}
    </ul>
  );
}
