import type { Effect } from "../outbox/effect.ts";
import type { AnyLink } from "./link.ts";

/** Words of something that is to be done on the page that they lead to, by links that only let somebody read. */
const askOfReaders: readonly string[] = ["tranche-due", "tranche-unpaid"];

/**
 * Whether a link can open something that awaits its person: what only lets somebody read has nothing to do on a desk, but where its
 * mail asks something of them; what stops a change is told at the address of before alone.
 * @param effect that brings it; null where it is not known
 */
export const isForDesk = ({ purpose }: Pick<AnyLink, "purpose">, effect: Effect | null): boolean =>
  purpose === "read"
    ? effect?.effect === "mail" && askOfReaders.includes(effect.template)
    : purpose !== "object-to-address";
