import type { Head } from "../../ports/store.ts";
import { headItem } from "./items.ts";
import type { Item } from "./tables.ts";

/** A report's head from its item. Throws when it is not one. */
export function parseHead(item: Item): Head {
  const { report, number, hash } = headItem().parse(item);
  return { report, chain: { number, hash } };
}
