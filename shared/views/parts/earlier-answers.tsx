import { type Lang, messages } from "../../i18n/index.ts";

/** Where whoever is asked again finds what they answered before by the same link. */
export function EarlierAnswers({ lang, receiptUrl }: { lang: Lang; receiptUrl: string | null }) {
  return (
    receiptUrl !== null && (
      <p class="noprint">
        <a href={receiptUrl}>{messages(lang).receipt.toEarlier}</a>
      </p>
    )
  );
}
