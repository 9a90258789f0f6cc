/**
 * A document's head lies compressed, for most of one is names and brackets: under a kilobyte through a whole review, where it was up
 * to two. DynamoDB charges a write by the kilobyte begun, and twice in a transaction.
 */

/** Loaded when it is first asked for: no start needs it. */
const zlib = () => process.getBuiltinModule("node:zlib");

export const packed = (text: string): Uint8Array => zlib().deflateRawSync(text);

/** The text that was packed. Throws on anything else. */
export const unpacked = (bytes: unknown): string =>
  zlib()
    .inflateRawSync(bytes as Uint8Array)
    .toString();
