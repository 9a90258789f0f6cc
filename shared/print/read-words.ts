import { HTMLElement, type Node, TextNode } from "node-html-parser";
import type { Part, Words } from "./printed.ts";

/** What belongs to the screen alone: what is done there, said in passing, or left out when the page is printed. */
const ofTheScreen = new Set([
  ...["SCRIPT", "STYLE", "TEMPLATE", "FORM", "NAV", "BUTTON", "INPUT", "TEXTAREA", "SELECT"],
  ...["PROGRESS", "SVG"],
]);

/** Elements that stand within a line. */
const withinLines = new Set([
  ...["A", "ABBR", "B", "BDI", "BR", "CODE", "DEL", "EM", "I", "INS", "SMALL", "SPAN", "STRONG", "TIME"],
]);

export const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;

/** Whether a node stands within a line of words. */
export const isInline = (node: Node): boolean => !isElement(node) || withinLines.has(node.tagName);

export const hasClass = (element: HTMLElement, name: string): boolean => element.classList.contains(name);

/** Whether an element is not printed. */
export function isLeftOut(element: HTMLElement): boolean {
  const role = element.getAttribute("role");
  return (
    ofTheScreen.has(element.tagName) ||
    role === "status" ||
    role === "alert" ||
    element.getAttribute("aria-hidden") === "true" ||
    element.hasAttribute("hidden") ||
    hasClass(element, "noprint") ||
    hasClass(element, "visually-hidden")
  );
}

/**
 * The words of nodes that stand within a line, without space at either end.
 * @param site where addresses that anybody can open begin; others are left as words, for they need a session
 */
export const wordsIn = (nodes: readonly Node[], site: string): Words =>
  trimmed(nodes.flatMap((node) => partsOf(node, site)));

function partsOf(node: Node, site: string): Part[] {
  if (node instanceof TextNode) return [node.text.replace(/[ \t\r\n]+/g, " ")];
  if (!isElement(node) || isLeftOut(node)) return [];
  const words = node.childNodes.flatMap((child) => partsOf(child, site));
  if (node.tagName === "BR") return [{ is: "break" }];
  if (words.length === 0) return [];
  const lang = node.getAttribute("lang");
  if (lang !== undefined) return [{ is: "spoken", lang: spoken(lang), words }];
  switch (node.tagName) {
    case "B":
    case "STRONG":
      return [{ is: "strong", words }];
    case "CODE":
      return [{ is: "code", words }];
    case "DEL":
      return [{ is: "strike", words }];
    case "INS":
      return [{ is: "underline", words }];
    case "A": {
      const to = addressOf(node.getAttribute("href") ?? "", site);
      return to === null ? words : [{ is: "link", to, words }];
    }
    default:
      return words;
  }
}

/** An address that whoever has the file can open; null for one within the page, or behind a link of one's own. */
function addressOf(href: string, site: string): string | null {
  if (/^(https?:|mailto:)/.test(href)) return href;
  return /^\/(en|fr)\/(reports|register)\b/.test(href) ? site + href : null;
}

function trimmed(parts: readonly Part[]): Words {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const begun = typeof first === "string" ? [first.trimStart(), ...rest] : [first, ...rest];
  const last = begun.at(-1);
  const ended = typeof last === "string" ? [...begun.slice(0, -1), last.trimEnd()] : begun;
  return ended.filter((part) => part !== "");
}

/** A language as paper names it: of one that nobody knows HTML says nothing, and ISO 639-2 that it is undetermined. */
export const spoken = (lang: string): string => (lang === "" ? "und" : lang);
