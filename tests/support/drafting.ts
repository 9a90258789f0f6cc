import type { Visitor } from "./visitor.ts";

/** The same browser in another tab: what one gets in cookies the other has. @param tab a visitor who was nowhere yet */
export function tabOf(visitor: Visitor, tab: Visitor): Visitor {
  for (const [name, value] of visitor.cookies) tab.cookies.set(name, value);
  return tab;
}

/** What a field of the page's form holds. */
export const held = (visitor: Visitor, name: string) => visitor.fillIn({}, "/sections/").form[name];

/** A part that is filled in but for what is tried. */
export const counts = (girls: string) => ({
  "I5.measured": "yes",
  "I5.girls": girls,
  "I5.boys": "28",
  "I5.unknown": "0",
});
