/** Digits of any script, and the marks that stand between them, as ASCII has them: full-width, Arabic-Indic, N’Ko, Adlam … */
export const asciiDigits = (text: string): string =>
  text
    .replaceAll(/\p{Nd}/gu, (digit) => String(worthOf(digit)))
    .replaceAll(/[\u066B\uFF0E]/g, ".")
    .replaceAll("\uFF0C", ",")
    .replaceAll("\uFF0F", "/")
    .replaceAll("\uFF1A", ":")
    .replaceAll("\uFF0B", "+")
    .replaceAll("\uFF1D", "=")
    .replaceAll("\u066C", "'");

/** Whatever people and programs write for a hyphen or a minus, in patterns that know Unicode; a bullet that is one, too. */
export const dash = String.raw`[\p{Dash}\u02D7\u2043]`;

/** Unicode keeps the ten digits of a script together, the zero at a place that ends in 0 or 6, in hexadecimal. */
function worthOf(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  const row = codePoint - (codePoint % 16);
  const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return codePoint - zero;
}
