import type { StoredEntry } from "../../../events/entry.ts";
import { hoursOf, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Facts, Hash } from "../parts/words.tsx";

type EntryProps = {
  frame: Frame;
  sentence: string;
  stored: StoredEntry;
  /** Whether its reader may have all of it: a part would not have its fingerprint. */
  isWhole: boolean;
  hash: string;
  backUrl: string;
};

/** An entry as it is stored and hashed, and how anyone computes its hash again. */
export function entryPage({ frame, sentence, stored, isWhole, hash, backUrl }: EntryProps) {
  const { lang } = frame;
  const t = messages(lang, frame.about).document.entry;
  const title = t.title({ number: number(lang, stored.number) });
  return (
    <Page frame={frame} title={title}>
      <p class="noprint">
        <a href={backUrl}>{t.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <p class="soft">{hoursOf(lang, frame.timeZone)}</p>
      <Facts
        items={[
          [t.hash, <Hash hash={hash} />],
          [t.previous, stored.previous === null ? t.first : <Hash hash={stored.previous} />],
        ]}
      />
      {isWhole ? (
        <>
          <h2>{t.howTitle}</h2>
          <p>{t.how}</p>
          <p>{t.chain}</p>
          <h2>{t.jsonTitle}</h2>
          <pre dir="ltr">{JSON.stringify(stored, null, 2)}</pre>
        </>
      ) : (
        <>
          <p>{t.notWhole}</p>
          <p>{t.chain}</p>
        </>
      )}
    </Page>
  );
}
