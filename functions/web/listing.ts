import * as z from "zod/mini";
import { id, instant } from "../../events/common.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { documentKinds } from "../../shared/domain/documents/policies.ts";
import type { RegisterCursor } from "../../shared/ports/oversight.ts";
import type { WebContext } from "./context.ts";

/** What the address of a list asks for: what it says of no kind, or of no place in the list, asks for nothing. */

const cursor = () => z.object({ after: id, changed: instant });

/** The kind of document that is asked for alone; undefined for all. */
export const kindAsked = (c: WebContext): Document["kind"] | undefined =>
  documentKinds.find((kind) => kind === c.req.query("kind"));

/** The document after which a list goes on; null at its beginning. */
export function cursorAsked(c: WebContext): RegisterCursor | null {
  const asked = cursor().safeParse({ after: c.req.query("after"), changed: c.req.query("changed") });
  return asked.success ? { documentId: asked.data.after, changedAt: asked.data.changed } : null;
}
