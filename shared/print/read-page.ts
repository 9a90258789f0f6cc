import { type HTMLElement, type Node, parse } from "node-html-parser";
import type { Block, Printed, Tone, Words } from "./printed.ts";
import { hasClass, isElement, isInline, isLeftOut, spoken, wordsIn } from "./read-words.ts";

/**
 * Reads what a page of Accord says to its reader: headings, texts, terms, lists, tables. What belongs to the screen alone is left
 * out, as it is when the page is printed; nothing comes in that the page does not show.
 * @param site where its public addresses begin, without a slash at the end
 * @throws when it is no page of Accord
 */
export function readPage(html: string, site: string): Printed {
  const page = parse(html);
  const [lang, main] = [page.querySelector("html")?.getAttribute("lang"), page.querySelector("main")];
  const title = main?.querySelector("h1")?.text.trim();
  if (lang === undefined || !main || !title) throw new Error("What is to be printed is no page");
  const organisation = page.querySelector(".organisation")?.text.trim() ?? "";
  const number = main.querySelector(".called")?.text.trim() ?? "";
  return {
    title,
    lang,
    organisation,
    running: [title, number],
    blocks: stepByStep(new Reader(site).blocksIn(main.childNodes)),
  };
}

class Reader {
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

  blocksIn(nodes: readonly Node[]): Block[] {
    const blocks: Block[] = [];
    let line: Node[] = [];
    const endLine = () => {
      blocks.push(...this.#text(line, "plain"));
      line = [];
    };
    for (const node of nodes) {
      if (isInline(node)) line.push(node);
      else if (isElement(node) && !isLeftOut(node)) {
        endLine();
        blocks.push(...this.#spoken(node));
      }
    }
    endLine();
    return blocks;
  }

  /** An element in the language that it says; the template sets it, so that it is read aloud rightly. */
  #spoken(element: HTMLElement): Block[] {
    const lang = element.getAttribute("lang");
    const of = this.#blocks(element);
    return lang === undefined || of.length === 0 ? of : [{ is: "spoken", lang: spoken(lang), of }];
  }

  #blocks(element: HTMLElement): Block[] {
    const inside = element.childNodes;
    switch (element.tagName) {
      case "H1":
      case "H2":
      case "H3":
      case "H4":
      case "H5":
      case "H6": {
        const words = wordsIn(inside, this.#site);
        return words.length === 0 ? [] : [{ is: "heading", level: Number(element.tagName[1]), words }];
      }
      case "P":
      case "SUMMARY":
        return this.#text(inside, toneOf(element));
      case "UL":
      case "OL":
        return this.#list(element);
      case "DL":
        return this.#terms(element);
      case "TABLE":
        return this.#table(element);
      case "PRE":
        return [{ is: "code", text: element.text }];
      case "BLOCKQUOTE":
        return around("quote", this.blocksIn(inside));
      default:
        return this.#part(element);
    }
  }

  #part(element: HTMLElement): Block[] {
    const isBox = hasClass(element, "box");
    const blocks = isBox
      ? element.childNodes.flatMap((node) => this.#text([node], toneOf(node)))
      : this.blocksIn(element.childNodes);
    return hasClass(element, "panel") ? around("panel", blocks) : blocks;
  }

  #text(nodes: readonly Node[], tone: Tone): Block[] {
    const words = wordsIn(nodes, this.#site);
    if (words.length === 0) return [];
    return [{ is: "text", tone, words, rtl: beginsFromTheRight(nodes.map(({ text }) => text).join("")) }];
  }

  #list(element: HTMLElement): Block[] {
    const items = shownIn(element, "LI")
      .map((item) => this.blocksIn(item.childNodes))
      .filter((item) => item.length > 0);
    return items.length === 0 ? [] : [{ is: "list", ordered: element.tagName === "OL", items }];
  }

  #terms(element: HTMLElement): Block[] {
    const items: { term: Words; says: Block[] }[] = [];
    for (const each of element.querySelectorAll("dt, dd")) {
      if (each.tagName === "DT") items.push({ term: wordsIn(each.childNodes, this.#site), says: [] });
      else items.at(-1)?.says.push(...this.#spoken(each));
    }
    return items.length === 0
      ? []
      : [{ is: "terms", apart: hasClass(element, "words"), byHand: hasClass(element, "by-hand"), items }];
  }

  #table(element: HTMLElement): Block[] {
    const cells = (row: HTMLElement) => row.childNodes.filter(isElement);
    const head = element.querySelectorAll("thead th").map((cell) => wordsIn(cell.childNodes, this.#site));
    const rows = element
      .querySelectorAll("tbody tr")
      .map((row) => cells(row).map((cell) => this.#cell(cell)));
    return [{ is: "table", head, rows }];
  }

  /** A cell of a row; the name of the row stands out as its column's does. */
  #cell(cell: HTMLElement): Block[] {
    return cell.tagName === "TH" ? this.#text(cell.childNodes, "label") : this.blocksIn(cell.childNodes);
  }
}

const shownIn = (element: HTMLElement, tag: string): HTMLElement[] =>
  element.childNodes.filter(
    (node) => isElement(node) && node.tagName === tag && !isLeftOut(node),
  ) as HTMLElement[];

const around = (is: "panel" | "quote", of: Block[]): Block[] => (of.length === 0 ? [] : [{ is, of }]);

const tones: Readonly<Record<string, Tone>> = {
  soft: "soft",
  hint: "soft",
  lead: "lead",
  kicker: "label",
  label: "label",
  attention: "label",
  problem: "label",
};

function toneOf(node: Node): Tone {
  if (!isElement(node)) return "plain";
  return node.classList.value.map((name) => tones[name]).find((tone) => tone !== undefined) ?? "plain";
}

/** Whether a text is written from right to left: by its first letter, as a browser decides where it is to. */
function beginsFromTheRight(text: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter);
}

/** The same with headings that go down by no more than a step at a time, as PDF/UA-1 wants it; the first is the title. */
function stepByStep(blocks: readonly Block[], before: { level: number } = { level: 0 }): Block[] {
  return blocks.map((block): Block => {
    if (block.is === "heading") {
      before.level = Math.min(block.level, before.level + 1);
      return { ...block, level: before.level };
    }
    return "of" in block ? { ...block, of: stepByStep(block.of, before) } : block;
  });
}
