import { describe, expect, it } from "vitest";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import type { NoticeData } from "../../../shared/views/mails/data.ts";
import { sample } from "./sample.ts";
import { sampleNotice } from "./sample-notice.ts";

const s = sample();
const unsubscribeUrl = "https://accord.example/en/unsubscribe/report-published/lantern/token";

function notice(
  lang: Lang,
  to: NoticeData["to"],
  { values = {}, supplied = {} }: { values?: Values; supplied?: Parameters<typeof publishedOf>[2] } = {},
) {
  const content = { ...s.content, values: { ...s.content.values, ...values } };
  const { subject, text, html } = sampleNotice(s, lang, publishedOf(s.basis, content, supplied), {
    to,
    unsubscribeUrl: to === "subscriber" ? unsubscribeUrl : null,
  });
  return { subject, text: text.replaceAll(/[\u00a0\u202f]/g, " "), html };
}

describe("a notice", () => {
  const { text, html, subject } = notice("en", "donor");

  it("says in its subject what it is", () => {
    expect(subject).toBe(
      "For your information: the semi-annual results report on “Child-friendly justice in Bamako and Ségou”, January to June 2026, is published",
    );
    expect(notice("fr", "donor").subject.replaceAll("\u00a0", " ")).toBe(
      "Pour votre information : le rapport semestriel sur les résultats de l’entente « Une justice adaptée aux enfants à Bamako et à Ségou », janvier à juin 2026, est publié",
    );
  });

  it("tells each kind of achievement against its target", () => {
    expect(text).toContain("Achieved: 61.9% of the personnel observed (52 of 84)");
    expect(text).toContain("8.1 percentage points below the target");
    expect(text).toContain("Achieved: 2,204 children\n- Target: 2,450 children\n- 89.96% of the target");
    expect(text).toContain(
      "How children describe the way they were treated\n- Described in words in the report",
    );
    expect(text).toContain("- Target: 0 children\n- 7 above the target, which is a ceiling");
    const { text: unmeasured } = notice("en", "donor", {
      values: { "I2.measured": "no", "I2.reason": "The registers were lost." },
    });
    expect(unmeasured).toContain("Achieved: Not measured in this period");
    expect(unmeasured).not.toContain("2,204");
  });

  it.each([
    ["a count", { "I4.total": 4 }, /(?<!\d)4 children/],
    ["a count by sex", { "I2.girls": 1, "I2.boys": 1, "I2.unknown": 0 }, /(?<!\d)2 children/],
    [
      "the numerator of a percentage",
      { "I1.police.numerator": 3, "I1.justice.numerator": 0 },
      /3 of 84|3\.6%/,
    ],
    [
      "what is left of a proportion",
      { "I1.police.numerator": 52, "I1.justice.numerator": 30 },
      /82 of 84|97\.6%/,
    ],
  ])("withholds a number below five, and what would give it away: %s", (_, values, given) => {
    const { text: told } = notice("en", "donor", { values });
    expect(told).toContain("Achieved: Numbers below five people are not published");
    expect(told).not.toMatch(given);
  });

  it("draws a bar that screen readers pass over beside its words, and none where it would say nothing", () => {
    const bars = html.match(/<table role="presentation" aria-hidden="true"/g);
    expect(bars).toHaveLength(2);
    expect(html).toContain('<td width="88%"');
    expect(html).toContain('<td width="90%"');
    const { html: unmeasured } = notice("en", "donor", { values: { "I2.measured": "no", "I2.reason": "-" } });
    expect(unmeasured.match(/aria-hidden/g)).toHaveLength(1);
  });

  it("names the largest variance by its share of the threshold, with its reason", () => {
    expect(text).toMatch(
      /LARGEST VARIANCE\n\nChildren held with adults[^\n]*\n- 7 where the target is zero\n\nWhy:\n> One station has no second cell\./,
    );
    const { text: others } = notice("en", "donor", { values: { "I4.total": 0 } });
    expect(others).toMatch(
      /LARGEST VARIANCE\n\nTrained personnel[^\n]*\n- 8.1 percentage points below the target/,
    );
    const none = {
      "I1.measured": "no",
      "I1.reason": "-",
      "I2.measured": "no",
      "I2.reason": "-",
      "I4.total": 0,
    };
    expect(notice("en", "donor", { values: none }).text).not.toContain("LARGEST VARIANCE");
  });

  it("tells lessons in the language they were written in, and says so", () => {
    expect(text).toContain("LESSONS LEARNED\n\nLesson 1:\n> Rooms alone change little.");
    const french = notice("fr", "donor", { supplied: { fr: { "summary.fr": "Ils sont entendus." } } });
    expect(french.html).toMatch(
      /<blockquote style="[^"]*" dir="auto" lang="en"><p style="[^"]*" dir="auto">Rooms alone change little\.<\/p>/,
    );
    expect(french.text).toContain(
      "LEÇONS APPRISES\n\n(Écrit en anglais ; il n’existe pas de version française de ces mots.)\n\nLeçon 1 :\n> Rooms",
    );
    expect(french.text).toContain(
      "EN BREF\n\n(Traduction fournie par l’organisme à côté de ce texte, et confirmée par une deuxième personne qui a lu les deux.)\n\n> Ils sont entendus.",
    );
  });

  it("says how to check it, and why it came", () => {
    expect(text).toContain(s.hash);
    expect(text).toContain("the agreement entitles Fondation Rive-Claire to it. It is contractual");
    expect(notice("en", "partner").text).toContain("is our partner in this agreement");
    expect(notice("fr", "partner").text).toContain("vous êtes notre partenaire dans cette entente");
  });
});

describe.each(["en", "fr"] as const)("unsubscribing, in %s", (lang) => {
  it("is offered to a subscriber, in text and HTML", () => {
    const { text, html } = notice(lang, "subscriber");
    expect(text.split("\n")).toContain(unsubscribeUrl);
    expect(html).toContain(`href="${unsubscribeUrl}"`);
  });

  it.each(["donor", "partner"] as const)("is not offered to a %s, who is told by contract", (to) => {
    const { text, html } = notice(lang, to);
    expect(text + html).not.toContain("/unsubscribe/");
    expect(text).toMatch(lang === "en" ? /no unsubscribing/ : /ne peut donc pas s’en désabonner/);
  });
});
