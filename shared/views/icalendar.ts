/** A whole day of a calendar file. */
type WholeDay = {
  /** Names it for good, so that a file that is loaded again changes it in place of adding another. */
  id: string;
  /** ISO 8601. */
  on: string;
  summary: string;
  url: string | null;
};

type Calendar = {
  name: string;
  lang: string;
  /** The host of the installation: ids are unique within it. */
  host: string;
  /** When it was made (instant, ISO 8601 UTC). */
  madeAt: string;
  days: readonly WholeDay[];
};

/**
 * A calendar as other programs read it (RFC 5545), of whole days, which have no time zone, and in which nobody is busy (transparent).
 * Its name is that of RFC 7986, and again as programs of before that know it.
 */
export function icalendar({ name, lang, host, madeAt, days }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Accord//Accord//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME;LANGUAGE=${lang}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ id, on, summary, url }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(id)}@${host}`,
      `DTSTAMP:${madeAt.replace(/[-:]|\.\d+/g, "")}`,
      `DTSTART;VALUE=DATE:${on.replaceAll("-", "")}`,
      `SUMMARY;LANGUAGE=${lang}:${escaped(summary)}`,
      ...(url === null ? [] : [`URL:${url}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** RFC 5545, section 3.3.11; other signs that only steer a terminal have no place in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f]/g, "");

/** Octets of a line at most, without its end (RFC 5545, section 3.1). */
const mostOctets = 75;

/** A line that is too long goes on behind a space, and is never cut within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > mostOctets) {
      parts.push(part);
      [part, octets] = ["", 1];
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join("\r\n ");
}
