import type { Organisation } from "./organisation.ts";

/** Sizes of paper, by the names that Typst has for them. */
export type PaperSize = "a4" | "us-letter";

/** Where offices print on US Letter (Unicode CLDR, supplemental measurementData, paperSize); everywhere else on A4. */
const onLetter = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));

/** On which paper an organisation prints: as is usual in the country of its head office, which stands first. */
export const paperOf = ({ offices: [head] }: Pick<Organisation, "offices">): PaperSize =>
  head && onLetter.has(head.country) ? "us-letter" : "a4";
