import { type HTMLElement, parse } from "node-html-parser";

/** What a page says to its reader, or where it leads. */
const said = /\s(?:href|action|value|content|datetime)="[^"]*"/g;
/** By what its elements are called: that each input has a name, each id is there once and each reference leads to one is asked in memory. */
const called = /(\s(?:id|for|name|aria-(?:describedby|labelledby|controls)|list|headers))="[^"]*"/g;

/**
 * What a page is made of: every element, in what it lies, how it is shown, and whether there are words in it; and in which order its
 * headings and landmarks come. Words, addresses and names are left out, and how often one thing follows another of its kind.
 */
export function madeOf(body: string): Set<string> {
  const root = parse(body);
  const made = new Set<string>();
  const walk = (element: HTMLElement, around: string): void => {
    const here = `${around}>${shown(element)}`;
    made.add(here);
    for (const child of element.children) walk(child, here);
  };
  for (const child of root.children) walk(child, "");
  const outline = root.querySelectorAll("h1, h2, h3, h4, h5, h6, header, nav, main, aside, footer");
  const order = outline.map(({ rawTagName }) => rawTagName);
  return made.add(order.filter((name, at) => name !== order[at - 1]).join(" "));
}

const shown = (element: HTMLElement): string => {
  const attributes = element.rawAttrs && ` ${element.rawAttrs}`;
  const plain = attributes
    .replaceAll(said, "")
    .replaceAll(called, "$1")
    .replaceAll(/(?<=\s[\w-]+="[^"]*)\d+/g, "0");
  return `${element.rawTagName}${plain}${element.textContent.trim() === "" ? "" : " words"}`;
};
