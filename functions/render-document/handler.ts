import type { PrintedPage } from "../../shared/ports/printing.ts";
import { readPage } from "../../shared/print/read-page.ts";
import { setPage } from "../../shared/print/set-page.ts";
import { entryPoint } from "../../shared/runtime/entry-point.ts";
import { calls, compiler } from "./deps.ts";
import { env } from "./env.ts";

/** Makes an accessible PDF of a page of Accord, and answers its bytes in Base64. It knows no table, and may do nothing. */
export const handler = entryPoint(calls, async ({ html, ...told }: PrintedPage) =>
  setPage(compiler, readPage(html, env.BASE_URL), told).toString("base64"),
);
