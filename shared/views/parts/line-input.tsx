import { createContext, useContext } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { controlName } from "../form-ids.ts";

/** The mark of the link by which the page's reader is here. */
export const LinkMark = createContext("");

/**
 * A field of one line. Browsers keep what is typed in such fields by the field's name alone, and offer it to whoever
 * comes to a field of that name; `autocomplete="off"` would keep them from it, and from giving it back on Back. So its
 * name bears the mark of the link, which is one person's (docs/adr/0026).
 */
export function LineInput({ name, ...others }: JSX.IntrinsicElements["input"] & { name: string }) {
  return <input type="text" dir="auto" name={controlName(name, useContext(LinkMark))} {...others} />;
}
