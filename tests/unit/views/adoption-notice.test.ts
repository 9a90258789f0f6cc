import { describe, expect, it } from "vitest";
import { noticeMatter } from "../../../shared/views/mails/data.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { nameOf, titleOf } from "../../../shared/views/title.ts";
import { planTyped } from "../../support/example-plan.ts";
import { adoptedBasis, adoptedTail, publishedPlan } from "./adopted-pages.tsx";
import { sample } from "./sample.ts";

const s = sample();
const unsubscribeUrl = "https://accord.example/en/unsubscribe/plan-adopted/lantern/token";

const notice = (lang: "en" | "fr") => {
  const { summary } = noticeMatter(publishedPlan({ ...planTyped, "summary.fr": "Quatre années." }), lang);
  const about = { documentTitle: titleOf(adoptedBasis), report: nameOf(adoptedBasis), basis: adoptedBasis };
  const url = (each: string) => `https://accord.example/${each}/reports/SP-2027-2030`;
  return renderMail(
    {
      ...{
        ...about,
        summary,
        adopted: adoptedTail.adopted,
        called: "2026-12",
        template: "plan-adopted",
        unsubscribeUrl,
      },
      ...{ organisation: s.organisation.name, officeZone: "America/Montreal", correspondence: null },
      ...{ recipient: "James Whitfield", addressee: "Northern Lantern Fund", documentId: "SP-2027-2030" },
      ...{ url: { en: url("en"), fr: url("fr") }, contentHash: s.hash, translationHash: null },
    },
    lang,
  );
};

describe("who subscribed to strategic plans", () => {
  it("reads on which day the board adopted it, by which resolution, what it says in short, and where it is", () => {
    const { subject, text } = notice("en");
    expect(subject).toBe("For your information: the strategic plan 2027–2030 is adopted");
    expect(text).toContain("The board of directors adopted this strategic plan on 11 December 2026");
    expect(text).toContain("Resolution: 2026-12 (entry no.\u00a027 of its record)");
    expect(text).toContain("Four years in which courts come to hear children.");
    expect(text).toContain("From 1 January 2027, it takes the place of the strategic plan 2025–2029.");
    expect(text).toContain("https://accord.example/en/reports/SP-2027-2030");
    expect(text).toContain("https://accord.example/fr/reports/SP-2027-2030");
    expect(text).toContain(s.hash);
  });

  it("reads it in French, and of no report, donor or agreement", () => {
    const { subject, text } = notice("fr");
    expect(subject).toBe("Pour votre information\u00a0: le plan stratégique 2027–2030 est adopté");
    expect(text).toContain("Quatre années.");
    for (const mail of [text, notice("en").text])
      expect(mail).not.toMatch(/rapport|report\b|entente|agreement/i);
  });

  it("can unsubscribe by its link", () => {
    expect(notice("en").text).toContain(unsubscribeUrl);
    expect(notice("en").html).toContain(unsubscribeUrl);
  });
});
