import { describe, expect, it } from "vitest";
import type { MailTemplate } from "../../../shared/domain/workflow/effects.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import { sample } from "./sample.ts";

function everyMail(lang: Lang, mark = "") {
  const s = sample(mark);
  const common = {
    organisation: s.organisation.name,
    recipient: s.names.awa,
    documentTitle: reportTitle(s.basis),
    agreementTitle: s.basis.agreementTitle,
    url: { en: "https://accord.example/en/link/L1/token", fr: "https://accord.example/fr/link/L1/token" },
  };
  const { partner, dueOn, period } = s.basis;
  const stage = s.both("Monitoring and evaluation review", "Examen du suivi-évaluation");
  return {
    "report-due": renderMail("report-due", { ...common, partner, dueOn }, lang),
    "review-requested": renderMail(
      "review-requested",
      { ...common, author: s.names.awa, stage, serviceLevelDays: 7 },
      lang,
    ),
    "changes-requested": renderMail("changes-requested", { ...common, dueOn }, lang),
    "fresh-link": renderMail("fresh-link", { ...common, purpose: "read" }, lang),
    "report-published": renderMail(
      "report-published",
      { ...common, donor: s.names.rive, partner, period, achievements: s.achieved, contentHash: s.hash },
      lang,
    ),
  } satisfies Record<MailTemplate, unknown>;
}

const hostile = `"'><script>alert(1)</script>\r\nBcc: everybody@elsewhere.example`;

describe.each(["en", "fr"] as const)("every mail in %s", (lang) => {
  const other = lang === "en" ? "fr" : "en";
  const hostileMails = everyMail(lang, hostile);

  describe.each(Object.entries(everyMail(lang)))("%s", (template, { subject, text, html }) => {
    it("has a subject on one line, whatever its data", () => {
      expect(subject).toContain(lang === "en" ? "Child-friendly justice" : "Une justice adaptée");
      expect(hostileMails[template as MailTemplate].subject).not.toMatch(/[\r\n]/);
    });

    it("is complete as text, with its link on a line of its own", () => {
      expect(text.split("\n")).toContain(`https://accord.example/${lang}/link/L1/token`);
      expect(text.split("\n")).toContain(`https://accord.example/${other}/link/L1/token`);
      expect(text).not.toMatch(/undefined|\[object|NaN|null|<[a-z]/);
    });

    it("says the same as HTML, without anything to fetch, and escapes what people typed", () => {
      expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${lang}">`));
      expect(html).not.toMatch(/undefined|\[object|NaN|null|<img|<link|url\(/);
      expect(html).toContain(`href="https://accord.example/${lang}/link/L1/token"`);
      expect(hostileMails[template as MailTemplate].html).not.toContain("<script");
    });

    it("never carries a narrative or a child’s words", () => {
      expect(text + html).not.toMatch(/social worker|She told me/);
    });
  });

  it("tells a donor totals and the content’s hash, and why there is no unsubscribing", () => {
    const { text } = everyMail(lang)["report-published"];
    expect(text).toContain(sample().hash);
    expect(text).toContain(lang === "en" ? "2,204 children" : "2\u00a0204 enfants");
    expect(text).not.toContain(lang === "en" ? "1,204" : "1\u00a0204");
    expect(text).toContain(lang === "en" ? "no unsubscribing" : "ne peut donc pas s’en désabonner");
  });
});

it("says in the subject who must do what by when", () => {
  const subjects = Object.values(everyMail("en")).map(({ subject }) => subject);
  expect(subjects).toEqual([
    "Awa Traoré: please write the results report on “Child-friendly justice in Bamako and Ségou” by 15 December 2026",
    "Awa Traoré: please review the results report on “Child-friendly justice in Bamako and Ségou” within 7 business days",
    "Awa Traoré: please revise the results report on “Child-friendly justice in Bamako and Ségou”, due 15 December 2026",
    "Awa Traoré: your fresh link to the results report on “Child-friendly justice in Bamako and Ségou”",
    "For your information: results report on “Child-friendly justice in Bamako and Ségou”, January to June 2026, is published",
  ]);
});
