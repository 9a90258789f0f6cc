import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { formAt } from "../../../shared/views/meeting-shown.ts";
import { filledIn } from "../../support/visitor.ts";
import { keptMeetings } from "./meeting-pages.tsx";
import { sample } from "./sample.ts";

const { room } = keptMeetings("en", sample(), "");
const formsOf = (page: unknown): HTMLElement[] =>
  parse(String(page)).querySelectorAll("main form[action*='/entries/']");
const actOf = (form: HTMLElement): string =>
  /entries\/([\w-]+)/.exec(form.getAttribute("action") ?? "")?.[1] ?? "";

const asks = (form: HTMLElement) => form.querySelector("select, textarea, input:not([type=hidden])") !== null;

/** A form as somebody may send it: the last of each list, each box ticked, words in each line. */
function filled(form: HTMLElement): Record<string, string> {
  for (const option of form.querySelectorAll("option")) option.removeAttribute("selected");
  for (const list of form.querySelectorAll("select"))
    list.querySelectorAll("option").at(-1)?.setAttribute("selected", "");
  for (const box of form.querySelectorAll("input[type=checkbox]")) box.setAttribute("checked", "");
  for (const line of form.querySelectorAll("input[type=text]")) line.setAttribute("value", "typed");
  for (const area of form.querySelectorAll("textarea")) area.textContent = "typed";
  return filledIn(form);
}

describe("what is sent of a meeting's page and not entered", () => {
  it.each(["convened", "called", "voted", "again"] as const)(
    "stays as it was typed and chosen, in each form of one that is %s",
    (name) => {
      const ofOneEntry = new Set(["csrf", "command", "masked", "aside"]);
      const lost = formsOf(room(name))
        .filter(asks)
        .flatMap((form) => {
          const sent = filled(form);
          const at = formAt(actOf(form), sent);
          const again = formsOf(room(name, { at, text: "It was refused.", typed: sent }));
          const shown = again.find((one) => one.getAttribute("id") === form.getAttribute("id"));
          const now = shown ? filledIn(shown) : {};
          expect(shown?.textContent, at).toContain("It was refused.");
          return Object.entries(sent).flatMap(([field, typed]) =>
            ofOneEntry.has(field) || now[field] === typed ? [] : [`${at}: ${field}`],
          );
        });
      expect(lost).toEqual([]);
    },
  );
});
