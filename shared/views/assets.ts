import { hashOf } from "../domain/audit/hash.ts";
import css from "./assets/accord.css";

/** The one stylesheet. Its path changes with its content, so that browsers may keep it for ever. */
export const stylesheet = { path: `/assets/accord-${hashOf(css).slice(0, 8)}.css`, body: css };
