const all = Array.from({ length: 256 }, (_, byte) => byte);

/** What each byte shows to a program that takes UTF-8 for another encoding. */
const signsIn = (encoding: "windows-1252" | "macintosh"): string[] =>
  all.map((byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));

const [windows, mac] = [signsIn("windows-1252"), signsIn("macintosh")];
const latin = all.map((byte) => String.fromCharCode(byte));
const bytesOf = (signs: readonly string[]) => new Map(signs.map((sign, at) => [sign, at % 256]));
/** Where Windows has no sign, Latin-1 has. */
const tables = [bytesOf([...latin, ...windows]), bytesOf(mac)] as const;

const ofWindows = `[${windows.slice(0x80, 0xc0).join("")}]`;
const ofMac = `(?!π)[${mac.slice(0x80, 0xc0).join("")}]`;

/**
 * What nobody writes: lost letters, controls, and accents, “œ” and quotation marks of French, English and Spanish as Windows
 * (“Ã©”, “â€™”) and old Macs (“√©”, “‚Äô”) show their UTF-8. A capital with an accent can end a word, before whatever mark
 * (“IRMÃ…”, “„BLÅ“”, “«AMANHû”): such a pair counts after a small letter, or before one near the beginning of a word. What
 * is rarer than that is loaded as it stands: no text that is right must be kept out.
 */
const misread = new RegExp(
  [
    "[\\uFFFD\\u0080-\\u009F]|ï¿½|ÔøΩ|â€",
    `(?<=\\p{Ll})(?:[ÃÂ]${ofWindows}|Å[“’]|√${ofMac})`,
    `(?<!\\p{Lu}\\p{Lu})(?:Ã(?![\\u00A0‘’“”…–—])${ofWindows}(?=\\p{Ll})|Å[“’](?=\\p{Ll}{2}))`,
    "Ã[€‚ˆ‰ŠŽšœ¢¨¯´]",
    `√${ofMac}(?=\\p{Ll})|≈ì|≈íu|‚Ä[ôúùòìî¶]`,
  ].join("|"),
  "u",
);

/** A text as it was before programs took its letters for others; null where none did, "" where it cannot be told. */
export function beforeMisread(text: string): string | null {
  if (!misread.test(text)) return null;
  const [before = ""] = tables.flatMap((bytes) => readAgain(text, bytes) ?? []);
  // What Windows may have misread twice, and does not show it, is not guessed.
  const isTwice = (readAgain(before, tables[0]) ?? before) !== before;
  return beforeMisread(before) ?? (isTwice ? "" : before);
}

/** All of a text as its bytes were written; null where some of it never was among them. */
function readAgain(text: string, bytes: ReadonlyMap<string, number>): string | null {
  try {
    const written = Uint8Array.from([...text], (sign) => bytes.get(sign) ?? 0xff);
    return new TextDecoder("utf-8", { fatal: true }).decode(written);
  } catch {
    return null;
  }
}
