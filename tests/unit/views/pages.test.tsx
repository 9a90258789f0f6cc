import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { holdsWords } from "../../../functions/web/typed.ts";
import { stylesheet } from "../../../shared/views/assets.ts";
import { pathOfControl } from "../../../shared/views/form-ids.ts";
import { passkeyScript } from "../../../shared/views/passkey-script.ts";
import { uploadScript } from "../../../shared/views/upload-script.ts";
import { withPlainDays } from "../../support/plain-days.ts";
import { failuresOf } from "./each-of.ts";
import { everyPage } from "./every-page.tsx";
import { sample } from "./sample.ts";

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? "");
const ids = (html: string) => all(html, /\sid="([^"]*)"/g);

/** The one script that there is, of the page that sends files: a file of ours, named by its content. */
const withoutOwnScript = (html: string): string =>
  html
    .replace(`<script type="module" src="${uploadScript.path}"></script>`, "")
    .replace(`<script src="${passkeyScript.path}"></script>`, "");

describe.each(["en", "fr"] as const)("every page in %s", (lang) => {
  const pages = everyPage(lang);
  const hostilePages = everyPage(lang, hostile);

  it("is a whole document in its language, with one h1, one main and headings in order", () => {
    const failures = failuresOf(pages, (html) => {
      expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${lang}">`));
      expect(all(html, /<(h1)[ >]/g)).toHaveLength(1);
      expect(all(html, /<(main)[ >]/g)).toHaveLength(1);
      const levels = all(html, /<h([1-6])[ >]/g).map(Number);
      for (const [index, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    expect(failures).toEqual([]);
  });

  it("shows no leftover of a program", () => {
    const failures = failuresOf(pages, (html) => {
      expect(html).not.toMatch(/undefined|\[object|NaN|\bnull\b(?!,)|Infinity/);
    });
    expect(failures).toEqual([]);
  });

  it("names each input, and every id once", () => {
    const failures = failuresOf(pages, (html) => {
      expect(new Set(ids(html)).size).toBe(ids(html).length);
      const inputs = all(html, /<(?:input|textarea)\s((?:(?!type="hidden")[^>])*)>/g);
      const labels = all(html, /<label for="([^"]*)"/g);
      for (const input of inputs) expect(labels).toContain(/id="([^"]*)"/.exec(input)?.[1]);
    });
    expect(failures).toEqual([]);
  });

  it("tells what it puts into its forms itself from the words that somebody typed", () => {
    const failures = failuresOf(pages, (html, name) => {
      for (const control of html.match(/<(?:input|textarea|select)\s[^>]*>/g) ?? []) {
        const field = pathOfControl(/\sname="([^"]+)"/.exec(control)?.[1] ?? "");
        const isTyped = /^<textarea|type="(?:text|email)"/.test(control);
        // What was typed on the page before, and is confirmed or sent again by this one.
        const isCarried =
          control.includes('type="hidden"') && /^(confirm-|kept-answers|which-of-two)/.test(name);
        if (!isCarried || !/^comment|^narrative|^(name|role|reason)$/.test(field))
          expect([field, holdsWords(field)]).toEqual([field, isTyped]);
      }
    });
    expect(failures).toEqual([]);
  });

  it("lets browsers give back what was typed, and offers nobody what another typed by another link", () => {
    const failures = failuresOf(pages, (html) => {
      expect(html).not.toMatch(/autocomplete="off"/i);
      for (const input of all(html, /<input\s([^>]*type="text"[^>]*)>/g))
        expect(input).toMatch(/\sname="[^"@]+@0a1b2c3d"/);
    });
    expect(failures).toEqual([]);
  });

  it("points only at what is there", () => {
    const failures = failuresOf(pages, (html) => {
      const targets = [
        ...all(html, /href="#([^"]+)"/g),
        ...all(html, /aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((value) => value.split(" ")),
      ];
      for (const target of targets) expect(ids(html)).toContain(target);
    });
    expect(failures).toEqual([]);
  });

  it("needs no script, no inline style and nothing from elsewhere", () => {
    const failures = failuresOf(pages, (html) => {
      expect(withoutOwnScript(html)).not.toMatch(/<script|\sstyle=|\son[a-z]+=|https?:\/\/(?!www\.w3\.org)/);
    });
    expect(failures).toEqual([]);
  });

  it("escapes whatever people typed", () => {
    const failures = failuresOf(hostilePages, (html, name) => {
      expect(withoutOwnScript(html)).not.toContain("<script");
      const picture = /<img src="data:image\/svg\+xml,[^"<>]*" alt="[^"<>]*" width="232" height="232"\/>/;
      const rest = html.replace(name.startsWith("enrol-code") ? picture : "", "");
      expect(rest).not.toContain("<img");
    });
    expect(failures).toEqual([]);
  });

  it("repeats each error on top and at its field, and keeps what was typed", () => {
    const counts = { period: 2, I1: 5, I2: 3, I3: 1, finance: 4, lessons: 1, partner: 2, safeguarding: 2 };
    for (const [section, count] of Object.entries(counts)) {
      const html = pages[`errors-${section}`] ?? "";
      const links = all(html, /<li><a href="#([^"]+)"/g);
      expect(links).toHaveLength(count);
      expect(html).toMatch(lang === "en" ? /<title>Error: / : /<title>Erreur\u00a0: /);
      for (const id of links) {
        expect(html).toMatch(new RegExp(`aria-describedby="[^"]*${id}-error"`));
        expect(html).toMatch(new RegExp(`id="${id}"`));
      }
    }
    expect(pages["errors-period"]).toContain('value="yesterday"');
    expect(pages["errors-I2"]).toContain('value="many"');
  });

  it("tells whoever decides once the time is over of no day that has passed", () => {
    const day = lang === "en" ? "2 December 2026" : "2 décembre 2026";
    expect(withPlainDays(pages["review"] ?? "")).toContain(day);
    expect(withPlainDays(pages["review-late"] ?? "")).not.toContain(day);
  });

  it("shows targets as text, and neither answer of a review chosen", () => {
    expect(pages["section-I2"]).not.toMatch(/<(?:input|textarea)[^>]*(?:target|baseline)/);
    expect(pages["review"]).not.toContain("checked");
    expect(pages["review-comment"]).toMatch(/value="request-changes"[^>]*checked/);
  });

  it("shows on the page that asks for confirmation no comment that was not made", () => {
    const html = pages["confirm-field"] ?? "";
    expect(html).not.toContain("<dd></dd>");
    expect(all(html, /<dt>(Comment(?:aire)?)<\/dt>/g)).toEqual([]);
    expect(all(pages["confirm-approve"] ?? "", /<dt>(Comment(?:aire)?)<\/dt>/g)).toHaveLength(1);
  });

  it("shows counts by sex inside, and only totals in public", () => {
    const girls = lang === "en" ? "1,204" : "1\u00a0204";
    const total = lang === "en" ? "2,204" : "2\u00a0204";
    expect(pages["review"]).toContain(girls);
    expect(pages["public"]).not.toContain(girls);
    expect(pages["public"]).toContain(total);
  });

  it("puts a safeguarding statement that is troubled ahead of all else before whoever decides", () => {
    for (const name of ["review", "resolution"]) {
      const html = pages[name] ?? "";
      expect(html.indexOf('id="first-title"')).toBeGreaterThan(0);
      expect(all(html, /<h2(?: id="([^"]*)")?/g)[0]).toBe("first-title");
    }
  });

  it("shows passages of a translation by which a child might be recognised before whoever reads it answers", () => {
    const html = everyPage("en")["confirm-translation"] ?? "";
    const [before = "", after] = html.split("Does it say the same?");
    expect(before).toContain("Words by which a child might be recognised");
    expect(before).toMatch(/“Moussa, 7 years old”, in “/);
    expect(after).toBeDefined();
  });

  it("promises no meeting to directors beside whom others review, who may ask for changes", () => {
    const alone = {
      en: "ends at once, and the matter goes to a meeting",
      fr: "aussitôt, et la question va à",
    };
    const beside = {
      en: "If those who review beside the board",
      fr: "Si les personnes qui examinent le rapport",
    };
    expect(pages["resolution"]).toContain(alone[lang]);
    expect(pages["resolution"]).not.toContain(beside[lang]);
    expect(pages["resolution-beside"]).toContain(beside[lang]);
    expect(pages["resolution-beside"]).not.toContain(alone[lang]);
  });

  it("shows nothing of the content on the page that a link opens", () => {
    const html = pages["landing-review"] ?? "";
    expect(html).not.toContain("1,204");
    expect(html).not.toContain("social worker");
    expect(all(html, /<(button)[ >]/g)).toHaveLength(1);
  });

  it("shows an author the board’s reasons as the board’s, whoever attested to them", () => {
    const said = {
      en: "the reasons of its meeting, attested by",
      fr: "les raisons de sa réunion, attestées par",
    };
    expect(pages["list-returned"]).toContain(said[lang]);
    expect(pages["list-changes"]).not.toContain(said[lang]);
  });

  it("gives the receipt with the content’s hash", () => {
    expect(pages["document-submitted"]).toContain(sample().hash);
    expect(pages["document-draft"]).not.toContain(sample().hash);
  });

  it("links to the same page in the other language, but not after a POST", () => {
    const other = lang === "en" ? "fr" : "en";
    expect(pages["list-begin"]).toContain(`href="/${other}/tasks/L1"`);
    expect(pages["confirm-approve"]).toContain("hreflang");
    expect(pages["kept-answers"]).not.toContain("hreflang");
  });
});

describe("the stylesheet", () => {
  it("is small, fetches nothing, and has a path of its own content", () => {
    expect(stylesheet.body.length).toBeLessThanOrEqual(16 * 1024);
    expect(stylesheet.body).not.toMatch(/@import|url\(/);
    const digest = createHash("sha256").update(JSON.stringify(stylesheet.body)).digest("hex");
    expect(stylesheet.path).toBe(`/assets/accord-${digest.slice(0, 8)}.css`);
  });
});
