import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";

/** A day in words; or, so that nothing in them is taken for one, a tag, or what somebody types or that is code. */
const dayOrTag = /<(textarea|pre)\b.*?<\/\1>|<[^>]*>|(\d{1,2}(?:er)?) (\p{L}{3,9}) (?=\d{4}\b)/gsu;

/**
 * What is drawn with each of its days on one line: in a column as narrow as a telephone’s one would end after its first number.
 * The words themselves keep plain spaces, as they are compared, sent and mailed as text.
 */
export function DaysWhole({ children }: PropsWithChildren) {
  const drawn = String(<>{children}</>);
  return raw(
    drawn.replaceAll(dayOrTag, (all: string, _: unknown, day?: string, month?: string) =>
      day === undefined ? all : `${day}\u00a0${month}\u00a0`,
    ),
  );
}
