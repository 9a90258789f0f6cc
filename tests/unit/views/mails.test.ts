import { describe, expect, it } from "vitest";
import { publishedOf } from "../../../shared/domain/documents/report/published.ts";
import type { LinkTemplate, MailTemplate, Purpose } from "../../../shared/domain/workflow/effects.ts";
import { linkTemplates } from "../../../shared/domain/workflow/effects.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { noticeMatter } from "../../../shared/views/mails/data.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import { sample } from "./sample.ts";

function everyMail(lang: Lang, mark = "", round = 1) {
  const s = sample(mark);
  const common = {
    organisation: s.organisation.name,
    recipient: s.names.awa,
    documentTitle: reportTitle(s.basis),
    agreementTitle: s.basis.agreementTitle,
    url: { en: "https://accord.example/en/link/L1/token", fr: "https://accord.example/fr/link/L1/token" },
  };
  const { partner, dueOn } = s.basis;
  const toPerson = {
    ...common,
    partner,
    author: s.names.awa,
    dueOn,
    round,
    stage: s.both("Monitoring and evaluation review", "Examen du suivi-évaluation"),
    deadline: "2026-12-02T18:00:00.000Z",
    timeZone: "Africa/Bamako",
    contentHash: s.hash,
  };
  const toDonor = {
    ...noticeMatter(publishedOf(s.basis, s.content, {}), lang),
    to: "donor",
    addressee: s.names.rive,
    contentHash: s.hash,
    unsubscribeUrl: null,
  } as const;
  const purposes: Partial<Record<LinkTemplate, Purpose>> = {
    "report-due": "report",
    "changes-requested": "report",
    "review-requested": "review",
    "stand-in-requested": "review",
    reminder: "sign",
    "resolution-to-sign": "sign",
  };
  const people = linkTemplates.map((template) => {
    const purpose = purposes[template] ?? (template.startsWith("oversee") ? "oversee" : "read");
    return [template, renderMail({ ...toPerson, template, purpose }, lang)] as const;
  });
  const published = renderMail({ ...common, ...toDonor, template: "report-published" }, lang);
  return Object.fromEntries([...people, ["report-published", published] as const]) as Record<
    MailTemplate,
    typeof published
  >;
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
  const subjectOf = (template: MailTemplate, round = 1) => everyMail("en", "", round)[template].subject;
  const by = "2 December 2026, 18:00 (Bamako time, GMT)";
  const report = "the results report on “Child-friendly justice in Bamako and Ségou”";
  expect(subjectOf("report-due")).toBe(`Awa Traoré: please write ${report} by 15 December 2026`);
  expect(subjectOf("review-requested")).toBe(`Awa Traoré: please review ${report} by ${by}`);
  expect(subjectOf("review-requested", 2)).toBe(
    `Awa Traoré: please review the new version of ${report} by ${by}`,
  );
  expect(subjectOf("resolution-to-sign")).toBe(
    `Awa Traoré: please read and sign the board’s resolution on “Child-friendly justice in Bamako and Ségou” by ${by}`,
  );
  expect(subjectOf("changes-requested")).toBe(`Awa Traoré: please revise ${report}, due 15 December 2026`);
  expect(subjectOf("report-published")).toBe(
    "For your information: results report on “Child-friendly justice in Bamako and Ségou”, January to June 2026, is published",
  );
});
