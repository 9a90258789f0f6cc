/** A page's days with plain spaces, as tests write them: on pages a day stays on one line. */
export const withPlainDays = (html: string): string =>
  html.replaceAll(/(\d{1,2}(?:er)?)\u00a0(\p{L}{3,9})\u00a0(?=\d{4}\b)/gu, "$1 $2 ");
