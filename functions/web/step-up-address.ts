import { recusalUrl, signatureUrl, stepUpUrl } from "../../shared/views/urls.ts";
import type { WebContext } from "./context.ts";

/** What somebody goes on to once they have shown that it is them: their ballot, or a declaration that has them out of it. */
type GoesOnTo = "ballot" | "recusal";

const goesOnTo = (c: WebContext): GoesOnTo => (c.req.query("for") === "recusal" ? "recusal" : "ballot");

/**
 * An address of the pages before a ballot. It keeps what their reader goes on to, which is all that the pages know of it.
 * @param part beyond the first of them
 * @param said what the page says after it was led to
 */
export function stepUpAddress(
  c: WebContext,
  linkId: string,
  part: "" | `/${string}` = "",
  { said = null, to = goesOnTo(c) }: { said?: string | null; to?: GoesOnTo } = {},
): string {
  const query = new URLSearchParams({
    ...(said !== null && { said }),
    ...(to === "recusal" && { for: to }),
  }).toString();
  return `${stepUpUrl(c.var.lang, linkId)}${part}${query === "" ? "" : `?${query}`}`;
}

/** Where whoever has shown that it is them confirms what they chose. */
export const confirmsAt = (c: WebContext, linkId: string): string =>
  goesOnTo(c) === "recusal"
    ? `${recusalUrl(c.var.lang, linkId)}?confirming`
    : signatureUrl(c.var.lang, linkId);
