import type { messages } from "../../i18n/index.ts";

/** What can be done, and where. */
export type Act = { label: string; url: string };

type WhatToDoProps = {
  words: Pick<
    ReturnType<typeof messages>["oversight"]["document"],
    "actsTitle" | "nothingToDo" | "give" | "giveWhich"
  >;
  acts: readonly Act[];
  /** Each task that can be given to somebody else: most of what there is, so that it is a choice of its own. */
  giving: readonly Act[];
};

/** What an overseer can do about a document. */
export function WhatToDo({ words: t, acts, giving }: WhatToDoProps) {
  return (
    <div class="noprint">
      <h2>{t.actsTitle}</h2>
      {acts.length + giving.length === 0 && <p>{t.nothingToDo}</p>}
      {acts.length > 0 && <Acts acts={acts} />}
      {giving.length > 0 && (
        <details>
          <summary>{t.give}</summary>
          <p class="soft">{t.giveWhich}</p>
          <Acts acts={giving} />
        </details>
      )}
    </div>
  );
}

const Acts = ({ acts }: { acts: readonly Act[] }) => (
  <ul>
    {acts.map(({ label, url }) => (
      <li>
        <a href={url} dir="auto">
          {label}
        </a>
      </li>
    ))}
  </ul>
);
