import { describe, expect, it } from "vitest";
import { beginAgreement } from "../../../shared/domain/documents/agreement/recorded.ts";
import { amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import { sinceApproved } from "../../../shared/usecases/reading/public-amendments.ts";
import { AmendmentsOf } from "../../../shared/views/documents/amendment.tsx";
import { amendmentOf, amendmentTyped, signed } from "../../support/amendment.ts";
import { reportWith } from "../views/sample.ts";

const lessons = [{ document: "PA-0-R1", contentHash: "h", row: "1" }];
const answering = amendmentOf({ lessons });
const { id, basis: agreement } = answering.of;
const said = {
  "change.context": "Une deuxième salle est ouverte.",
  "change.lessons.l1.outcome": "adapted",
  "change.lessons.l1.reason": "Les juges d’abord.",
};
const { values } = readValues(
  amendmentDefinition(answering),
  { ...amendmentTyped, "indicators.i1.target": "600", ...said },
  "2027-06-01",
);

/** What everybody is to know of an agreement with two amendments, of which the second answers a lesson. @param status the agreement's */
function known(status: "published" | "in-force" = "published") {
  const amendments = ["A1", "A2"].map((by) => ({
    by,
    contentHash: `hash of ${by}`,
    inForceOn: "2027-07-01",
  }));
  const tail = { ...beginAgreement(), amendments };
  const heads: Record<string, object> = {
    [id]: { ...reportWith({ status }), kind: "agreement", tail },
    A1: { ...reportWith({ status: "in-force", contentHash: "hash of A1" }), kind: "amendment" },
    A2: { ...reportWith({ status: "in-force", contentHash: "hash of A2" }), kind: "amendment" },
  };
  const bases: Record<string, object> = { [id]: agreement, A1: amendmentOf(), A2: answering };
  const contents: Record<string, object> = { A1: signed, A2: values };
  const deps = {
    store: {
      load: ({ documentId }: { documentId: string }) =>
        Promise.resolve({ head: { report: heads[documentId] }, basis: bases[documentId] }),
    },
    archive: {
      history: () => Promise.resolve("altered"),
      translations: () => Promise.resolve([]),
      pinned: (_: string, __: object, basis: object) => basis,
      content: (documentId: string) =>
        Promise.resolve({ schema: "amendment/1", lang: "fr", values: contents[documentId] }),
    },
  };
  return sinceApproved(deps as unknown as Parameters<typeof sinceApproved>[0], id);
}

describe("what an amendment says of lessons", () => {
  it.each([
    ["en", "Answers of amendment 2 to lessons of reports", "Adapted: the amendment does so otherwise"],
    [
      "fr",
      "Réponses de l’avenant nº\u00A02 aux leçons des rapports",
      "Adaptée\u00A0: l’avenant en tient compte",
    ],
  ] as const)(
    "stands in %s on the public page of its document, with the report that it is about",
    async (lang, title, outcome) => {
      const since = await known();
      if (!since) throw new Error("nothing is known of it");
      const page = String(<AmendmentsOf lang={lang} {...since} isPublic />);
      expect(page).toContain(title);
      expect(page).toContain(outcome);
      expect(page).toContain("Les juges d’abord.");
      expect(page).toContain(`/${lang}/reports/PA-0-R1`);
      expect(page).not.toContain("deuxième salle");
      expect(since.lessons.map(({ number }) => number)).toEqual([2]);
    },
  );

  it("is known to nobody where its document is not published", async () => {
    expect(await known("in-force")).toBeNull();
  });
});
