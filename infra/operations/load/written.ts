import { stringify } from "yaml";

/** In one line, whatever its length. */
const inOneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY };

/** A text as it can be written anywhere in a file, in one line: in quotation marks where it needs them, be it between braces. */
export const asValue = (text: string): string =>
  /[\n\r]/.test(text)
    ? inQuotes(text)
    : stringify([text], { collectionStyle: "flow", flowCollectionPadding: false, ...inOneLine })
        .trim()
        .slice(1, -1);

/** The same in quotation marks, which no remark cuts short. */
export const inQuotes = (text: string): string =>
  stringify(text, { defaultStringType: "QUOTE_DOUBLE", ...inOneLine }).trim();
