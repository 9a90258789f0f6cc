import { expect, it } from "vitest";
import { messages } from "../../../shared/i18n/index.ts";
import { everyPage } from "./every-page.tsx";

it.each(["en", "fr"] as const)(
  "a receipt says of words that are not what was written that they are not shown: %s",
  (lang) => {
    const { comment } = messages(lang).document.altered;
    const pages = everyPage(lang);
    expect(pages["receipt-comment-altered"]).toContain(comment);
    expect(pages["receipt"]).not.toContain(comment);
  },
);
