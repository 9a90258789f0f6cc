/** What each byte is to a program that takes UTF-8 for another encoding: it makes “Ã©” of “é” by Windows’, “√©” by old Macs’. */
function bytesOf(encoding: "windows-1252" | "macintosh"): ReadonlyMap<string, number> {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = [...signs].map((sign, byte) => [sign, byte] as const);
  // Where Latin-1 wrote them, or nothing did, bytes are controls.
  const controls = bytes.slice(0x80, 0xa0).map(([, byte]) => [String.fromCharCode(byte), byte] as const);
  return new Map([...bytes, ...(encoding === "windows-1252" ? controls : [])]);
}

/** The signs of a range of bytes. */
const between = (bytes: ReadonlyMap<string, number>, from: number, to: number): string =>
  [...bytes].flatMap(([sign, byte]) => (byte >= from && byte <= to ? [sign] : [])).join("");

type Misreading = {
  bytes: ReadonlyMap<string, number>;
  /** What may have been one letter. */
  run: RegExp;
  /** What looks so, and is meant. */
  meant: RegExp;
};

const windows = bytesOf("windows-1252");
const mac = bytesOf("macintosh");
const inWindows = `[${between(windows, 0x80, 0xbf)}]`;
const inMac = `[${between(mac, 0x80, 0xbf)}]`;
/** Of “«” and its like: below them are controls, and “¬â” stands in what Windows’ misread twice. */
const signsInMac = `[${between(mac, 0xa0, 0xbf)}]`;

/** “Nguyá»…n”, “Thá»‹”, but not “« olá »…”. */
const ofVietnam = `á[¸º»](?:${inWindows}(?=\\p{L})|[^\\s\\p{L}’”…–—\\x00-\\x7F])`;

// Macs’ first: within theirs stand pairs of Windows’, as “Ä¶” in “‚Ä¶”.
const misreadings: readonly Misreading[] = [
  {
    bytes: mac,
    run: new RegExp(`¬${signsInMac}|[√≈]${inMac}|‚${inMac}{2}|Ô[øª]${inMac}`, "gu"),
    meant: /^≈[°±≤≥•]$/u,
  },
  {
    bytes: windows,
    run: new RegExp(`[Â-ß]${inWindows}|${ofVietnam}|[àâ-ï]${inWindows}{2}|[ð-ô]${inWindows}{3}`, "gu"),
    // What may follow a letter in French as well: what ends or sets off a word (“CAFÉ»”, “NESBÅ’S”), or another letter (“KRÍŽ”).
    meant:
      /^(?:Â[’‘“”…–—]|[ÄÅ][\u00A0\u00AD’‘”…–—»«›‹]|[Æ-àâ-ïñ-ô][\u00A0\u00AD’‘“”…–—»«›‹®™©°·•²³¹ªº´ŠŒŽšœžŸƒµ]+)$/u,
  },
];

/** A lone control is a sign that Windows wrote: “l\u0092île”. */
const control = /[\u0080-\u009F]/gu;

/** What no text has that was read as it was written: halves of such runs, frames of old DOS, the sign of a lost letter. */
const suspicious = /[\u0080-\u009F\uFFFD\u2500-\u257F]|\p{Ll}[ÃÂ√¬]|(?<![\p{L}\p{N}])[ÃÂ](?=\s|$)|â€|‚Ä|Ôø/u;

/** A text as it was before programs took its letters for others; null where none did, "" where it cannot be told. */
export function beforeMisread(text: string): string | null {
  let [before, read] = [text, once(text)];
  while (read !== before) [before, read] = [read, once(read)];
  if (suspicious.test(before)) return "";
  return before === text ? null : before;
}

function once(text: string): string {
  const read = misreadings.reduce(
    (before, { bytes, run, meant }) =>
      before.replaceAll(run, (found) => (meant.test(found) ? found : (letterOf(found, bytes) ?? found))),
    text,
  );
  return read.replaceAll(control, (sign) =>
    new TextDecoder("windows-1252").decode(Buffer.from(sign, "latin1")),
  );
}

/** The letter that a run was; null where its bytes are none. */
function letterOf(run: string, bytes: ReadonlyMap<string, number>): string | null {
  try {
    const written = Uint8Array.from([...run], (sign) => bytes.get(sign) ?? 0);
    return new TextDecoder("utf-8", { fatal: true }).decode(written);
  } catch {
    return null;
  }
}
