/** What each byte is where Windows wrote it: a program that takes UTF-8 for that makes “Ã©” of “é”. */
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder("windows-1252").decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Letters with accents and signs of French so written. Other pairs stand in French too, as a capital before a “»”. */
const misread = /Ã[^\s\w]|Ã[\u00A0ŠŒŽšœžŸƒªº]|Â[\u00A0-\u00BF]|â€[^\s\w]|â€[šžœ]|Å“/gu;

/** A text as it was before a program took its UTF-8 for Windows-1252; null where none did. */
export function beforeMisread(text: string): string | null {
  const before = text.replaceAll(misread, (found) => {
    const bytes = Uint8Array.from([...found], (one) => byteOf.get(one) ?? 0);
    const read = new TextDecoder().decode(bytes);
    return read.length === 1 && read !== "\uFFFD" ? read : found;
  });
  return before === text ? null : before;
}
