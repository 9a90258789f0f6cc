import { paperOf } from "../../shared/domain/organisation/paper.ts";
import { messages } from "../../shared/i18n/index.ts";
import type { WebContext, WebDeps } from "./context.ts";

/**
 * Answers a page as a file: all that it says to its reader, and nothing else, as an accessible PDF. It is saved, never opened in
 * the browser's own window: our pages allow nothing to be run there.
 * @param page without anybody's session around it, so that the same content makes the same file for everybody who may have it
 */
export async function answerPrinted(
  c: WebContext,
  { printer, directory }: Pick<WebDeps, "printer" | "directory">,
  page: { toString(): string | Promise<string> },
  documentId: string,
): Promise<Response> {
  const { lang } = c.var;
  const [html, organisation] = await Promise.all([page.toString(), directory.organisation()]);
  const told = { unshown: messages(lang).printing.unshown, paper: paperOf(organisation) };
  const file = await printer.print({ html, ...told });
  return c.body(file, 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${documentId}-${lang}.pdf"`,
  });
}
