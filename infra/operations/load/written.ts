import { stringify } from "yaml";

/** A text as it can be written anywhere in a file: in quotation marks where it needs them, be it between braces. */
export const asValue = (text: string): string =>
  stringify([text], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1);

/** The same in quotation marks, which no remark cuts short. */
export const inQuotes = (text: string): string =>
  stringify(text, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trim();
