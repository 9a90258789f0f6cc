import type { Visitor } from "../../support/visitor.ts";

/** Presses the button of a part of a form that begins with these words: the first, or a later one. */
export const press = (tab: Visitor, text: string, typed: Record<string, string> = {}, nth = 0) => {
  const button = tab.page.root
    .querySelectorAll("main form button")
    .filter(({ textContent }) => textContent.startsWith(text))[nth];
  if (!button) throw new Error(`there is no button "${text}": ${tab.text}`);
  return tab.send({ ...typed, go: button.getAttribute("value") ?? "" }, "/sections/");
};
