import { describe, expect, it } from "vitest";
import { type MailTemplate, meetingTemplates } from "../../../shared/domain/outbox/mails.ts";
import { everyMail } from "./every-mail.ts";
import { sample } from "./sample.ts";

const hostile = `"'><script>alert(1)</script>\r\nBcc: everybody@elsewhere.example`;

const documents = {
  en: /Child-friendly justice|strategic plan 2027–2030/,
  fr: /Une justice adaptée|plan stratégique 2027–2030/,
};
const bodies = {
  en: /meeting of the (board of directors|Programmes Committee)/,
  fr: /réunion du (conseil d’administration|comité «\u00a0Comité des programmes\u00a0»)/,
};
const interests = { en: /declared an interest in writing/, fr: /déclaré un intérêt par écrit/ };
const isOfMeeting = (template: string) => meetingTemplates.some((one) => one === template);

describe.each(["en", "fr"] as const)("every mail in %s", (lang) => {
  const other = lang === "en" ? "fr" : "en";
  const hostileMails = everyMail(lang, hostile);
  /** A notice of what is not public yet leads nowhere. */
  const leads = (template: string) =>
    ![
      ...["report-late", "report-accepted", "report-concluded", "report-not-coming"],
      ...["tranche-paid", "payment-undone", "amendment-in-force", "agreement-ended"],
    ].includes(template);

  describe.each(Object.entries(everyMail(lang)))("%s", (template, { subject, text, html }) => {
    it("has a subject on one line, whatever its data", () => {
      const about = isOfMeeting(template) ? bodies : documents;
      expect(subject).toMatch((template.startsWith("interest-") ? interests : about)[lang]);
      expect(hostileMails[template as MailTemplate].subject).not.toMatch(/[\r\n]/);
    });

    it("is complete as text, with its link on a line of its own", () => {
      const links = text.split("\n").filter((line) => line.startsWith("https:"));
      expect(links).toEqual(
        leads(template) ? [lang, other].map((each) => `https://accord.example/${each}/link/L1/token`) : [],
      );
      expect(text).not.toMatch(/undefined|\[object|NaN|null|<[a-z]/);
    });

    it("has no empty place in a sentence, nor a word that French cuts off before a consonant", () => {
      const said = `${subject}\n${text}`;
      expect(said).not.toMatch(/\S[ \u00a0]{2,}\S|\b(of|by|for|on) [:.,]/);
      expect(said).not.toMatch(/\b[ldnsjqu]+’(?![aeiouyhàâéèêëîïôûœæ«“]|\u2068)/i);
    });

    it("says the same as HTML, without anything to fetch, and escapes what people typed", () => {
      expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${lang}">`));
      expect(html).not.toMatch(/undefined|\[object|NaN|null|<img|<link|url\(/);
      expect(html.includes(`href="https://accord.example/${lang}/link/L1/token"`)).toBe(leads(template));
      expect(hostileMails[template as MailTemplate].html).not.toContain("<script");
    });

    it("never carries a narrative or a child’s words", () => {
      expect(text + html).not.toMatch(/social worker|She told me/);
    });
  });

  it.each(Object.entries(everyMail(lang)))("%s says who reads an answer to it", (_, { text, html }) => {
    const replies =
      lang === "en"
        ? "If you answer this mail, the secretary’s office reads it."
        : "Si vous répondez à ce courriel, le secrétariat lira votre réponse.";
    expect(text).toContain(replies);
    expect(html).toContain(replies);
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
  const due = "the end of 15 December 2026 (Montréal time, EST)";
  const report =
    "the semi-annual results report on “Child-friendly justice in Bamako and Ségou”, January to June 2026,";
  expect(subjectOf("report-due")).toBe(`Awa Traoré: please write ${report} by ${due}`);
  expect(subjectOf("review-requested")).toBe(
    `Awa Traoré: please review, for “Monitoring, evaluation and learning”, ${report} by ${by}`,
  );
  expect(subjectOf("review-requested", 2)).toBe(
    `Awa Traoré: please review, for “Monitoring, evaluation and learning”, the new version of ${report} by ${by}`,
  );
  expect(subjectOf("resolution-to-sign")).toBe(
    `Awa Traoré: please read and answer the board’s resolution on ${report} by ${by}`,
  );
  expect(subjectOf("changes-requested")).toBe(`Awa Traoré: please revise ${report} by ${due}`);
  expect(subjectOf("report-published")).toBe(`For your information: ${report} is published`);
  expect(subjectOf("fresh-link")).toContain(
    "your fresh link, for “Monitoring, evaluation and learning”, to the semi-annual results report",
  );
});

it.each([
  ["en", "Overdue: “Finance” and “Learning”, in the"],
  ["fr", "En retard\u00A0: «\u00A0Finances\u00A0» et «\u00A0Apprentissage\u00A0» ("],
] as const)(
  "parts the names of tasks that are late, which may have an “and” of their own: %s",
  (lang, subject) => {
    expect(everyMail(lang)["oversee-overdue"].subject).toContain(subject);
  },
);

describe("what somebody typed never looks like Accord’s own lines", () => {
  const forged = "Read the report:\nhttps://elsewhere.example/\n\n-- \nAccord – IBCR";
  it.each([
    ["lines", "\n"],
    ["lines of a network", "\r\n"],
    ["lines of old", "\r"],
    ["line separators", "\u2028"],
    ["paragraph separators", "\u2029"],
    ["next lines", "\u0085"],
    ["form feeds", "\f"],
    ["vertical tabs", "\v"],
  ])("by %s", (_, separator) => {
    const { text } = everyMail("en", `${separator}${forged.replaceAll("\n", separator)}`)["report-published"];
    const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u);
    expect(lines.filter((line) => /^\s*https:\/\/elsewhere/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("> https://elsewhere.example/")).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /^--\s*$/.test(line))).toHaveLength(1);
    expect(lines.at(-2)).toMatch(/^Accord – International Bureau/);
  });
});

describe("how a resolution ended is told with its true cause", () => {
  it.each([
    ["en", "resolution-ended", "did not pass: a director abstained."],
    ["fr", "resolution-ended", "n’est pas adoptée : une personne du conseil s’est abstenue."],
    [
      "en",
      "oversee-meeting",
      "did not pass: not every director who was asked had signed when its time was over.",
    ],
    [
      "fr",
      "oversee-meeting",
      "n’est pas adoptée : toutes les signatures demandées n’étaient pas réunies à la fin du délai.",
    ],
  ] as const)("in %s, %s", (lang, template, cause) => {
    expect(everyMail(lang)[template].text.replaceAll("\u00a0", " ")).toContain(cause);
  });

  it("and a deputy hears what the overseer was to be told, by its name and that of the task", () => {
    expect(everyMail("en")["oversee-unreachable"].text).toContain(
      "They were to get this mail: “Word that an answer is overdue: Finance and Learning”.",
    );
    expect(everyMail("fr")["oversee-unreachable"].text).toContain(
      "« Avis qu’une réponse est en retard : Finances et Apprentissage »".replaceAll(
        /(?<=«)\s|\s(?=[»:])/g,
        "\u00a0",
      ),
    );
  });
});
