import { describe, expect, it } from "vitest";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { deskMail, keeperMail } from "./sample-desk.ts";

describe.each(["en", "fr"] as const)("the mail with the link to a desk, in %s", (lang) => {
  const other = lang === "en" ? "fr" : "en";
  const { subject, text, html } = renderMail(deskMail(), lang);

  it("leads to the desk alone, until when it says, and tells nothing of what lies on it", () => {
    const links = text.split("\n").filter((line) => line.startsWith("https:"));
    expect(links).toEqual([lang, other].map((each) => `https://accord.example/${each}/link/L1/token`));
    expect(text).toContain(lang === "en" ? "Opens until: 24 November 2026, 15:00" : "24 novembre 2026 à 15");
    expect(html).toContain(`href="https://accord.example/${lang}/link/L1/token"`);
    expect(text + html + subject).not.toMatch(
      /undefined|\[object|NaN|null|Child-friendly|adaptée aux enfants/,
    );
  });

  it("says never to forward it, and what to do who has not asked", () => {
    expect(text).toContain(lang === "en" ? "never forward it" : "ne le transmettez jamais");
    expect(text).toContain(lang === "en" ? "You did not ask for it?" : "Vous ne l’avez pas demandé");
  });

  it("escapes names, and keeps its subject on one line", () => {
    const hostile = renderMail({ ...deskMail(), recipient: "<script>\r\nBcc: all@else.example" }, lang);
    expect(hostile.html).not.toContain("<script");
    expect(hostile.text).not.toMatch(/^Bcc:/m);
  });
});

describe.each(["en", "fr"] as const)(
  "the mail to whoever keeps calendars that lack a year, in %s",
  (lang) => {
    const { subject, text, html } = renderMail(keeperMail(), lang);

    it("says which year of which offices, what follows from it, and leads to the door of their desk alone", () => {
      expect(text.replaceAll("\u00a0", " ")).toContain(
        lang === "en" ? "Office: Bamako and Dakar" : "Bureau : Bamako et Dakar",
      );
      expect(subject).toContain("2027");
      expect(text).toContain(lang === "en" ? "as if there were none" : "comme s’il n’y en avait pas");
      expect(text).not.toMatch(/\/link\/|\/tasks\//);
      expect(html).toContain(`href="https://accord.example/${lang}/#desk"`);
      expect(text + html + subject).not.toMatch(/undefined|\[object|NaN|null/);
    });

    it("escapes what cities are called, and keeps its subject on one line", () => {
      const hostile = renderMail(keeperMail("<script>\r\nBcc: all@else.example"), lang);
      expect(hostile.html).not.toContain("<script");
      expect(hostile.text).not.toMatch(/^Bcc:/m);
    });
  },
);
