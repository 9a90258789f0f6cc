import { describe, expect, it } from "vitest";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { commitTo, mask } from "../../../shared/domain/audit/commitments.ts";
import { withMasks } from "../../../shared/domain/audit/masks.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { achievements } from "../../../shared/domain/documents/report/achievements.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { descriptionOf } from "../../../shared/views/description.ts";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { reviewing, signing } from "./deciding-pages.tsx";
import { documents } from "./document-pages.tsx";
import { meetingPages } from "./meeting-pages.tsx";
import { overseeing } from "./overseer-pages.tsx";
import { frameFor, reportWith, roster, type Sample, sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";
import { sampleNotice } from "./sample-notice.ts";
import { writing } from "./writing-pages.tsx";

/** The sample with every text of the report masked. */
function maskedSample(): Sample {
  const s = sample();
  const { kept } = commitTo(s.content, () => "salt");
  const texts = fieldsOf(definitionOf(s.basis), s.content.values).filter(({ kind }) =>
    kind.endsWith("-text"),
  );
  const content = withMasks(
    mask(
      kept,
      texts.map(({ name }) => `/values/${name}`),
    ),
  );
  return { ...s, content, achieved: achievements(s.basis, content) };
}

const maskedComment = withMasks(
  mask(commitTo({ text: "Awa", fields: { narrative: "Awa" } }, () => "salt").kept, [
    "/text",
    "/fields/narrative",
  ]),
);

/** Words beside an entry of a meeting, all of them masked. */
const maskedWords = (said: Comment): Comment =>
  withMasks(mask(commitTo(said, () => "salt").kept, ["/text", "/fields/meeting.place"]));

describe.each(["en", "fr"] as const)("what was masked, in %s", (lang) => {
  const s = maskedSample();
  const words = messages(lang).document.masked;
  const pages = {
    ...writing(lang, s, ""),
    ...reviewing(lang, s, ""),
    ...signing(lang, s, ""),
    ...overseeing(lang, s, ""),
    ...documents(lang, s, ""),
    ...meetingPages(lang, s, "", maskedWords),
  };

  it.each(Object.keys(pages))("is said in words on the page %s, and its mark never shows", (name) => {
    const html = String(pages[name as keyof typeof pages]);
    expect(html).not.toMatch(/\0|masked [0-9a-f]{64}/);
  });

  it.each(["document", "review", "resolution", "public"])("is said where the report is read: %s", (name) => {
    const found = Object.entries(pages).find(([each]) => each === name || each.startsWith(`${name}-`));
    expect(String(found?.[1])).toContain(words);
  });

  it("is said to keep its proof, whether it was masked before the approval or after", () => {
    const html = String(pages["public" as keyof typeof pages]);
    expect(html).toContain(messages(lang).document.public.masked);
    expect(html).not.toMatch(/masked after|masqués après/);
  });

  it("is said in place of a comment, of the whole and of a field", () => {
    const html = String(
      documentPage({
        roster,
        frame: frameFor(lang, s),
        title: titleOf(s.basis),
        report: reportWith({ status: "withdrawn", stageOpen: false }),
        basis: s.basis,
        achievements: null,
        content: null,
        altered: { content: false, history: false },
        names: s.names,
        reader: "awa",
        ...{ questions: [], answerUrl: (number: number) => `/questions/${number}` },
        acts: [],
        reservationUrl: (words) => `/reservations/${words}`,
        lacksBallots: false,
        unannounced: [],
        agreements: null,
        history: [
          { entry: entryOf("decision-recorded"), comment: maskedComment, technicalUrl: null },
          { entry: entryOf("document-withdrawn", {}, 2), comment: maskedComment, technicalUrl: null },
        ],
        contentHash: s.hash,
        languagesUrl: null,
        publicUrl: null,
      }),
    );
    expect(html).not.toMatch(/\0/);
    expect(html.split(words).length - 1).toBeGreaterThanOrEqual(4);
  });

  it("is said in a notice, as text and as HTML, and left out of the description for search engines", () => {
    const published = publishedOf(s.basis, s.content, {});
    const mail = sampleNotice(s, lang, published);
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(words);
      expect(part).not.toMatch(/\0|masked [0-9a-f]{64}/);
    }
    expect(String(descriptionOf(published, lang))).not.toMatch(/\0|masked/);
  });
});
