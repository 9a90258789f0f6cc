import type { Attachment, FileStanding } from "../../../shared/domain/attachments/attachment.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { attachingPage } from "../../../shared/views/pages/attaching.tsx";
import { frameFor, type Sample } from "./sample.ts";

const standings: readonly FileStanding[] = [
  { state: "clean", sha256: "a".repeat(64), type: "application/pdf", size: 1_400_000 },
  { state: "quarantined" },
  { state: "uploading", upload: "u" },
  { state: "refused", because: "malware" },
  { state: "taken-away", sha256: "b".repeat(64), type: "application/pdf", size: 1_400_000 },
];

/** Where files are attached: with none, with some of each standing, with what is wrong with another, and where there is no room. */
export function attachingPages(lang: Lang, sample: Sample, mark: string): Record<string, string> {
  const files = standings.map(
    (standing, at): Attachment => ({
      ...{
        id: `f${at}`,
        field: "f",
        name: `Certificat d’enregistrement ${at + 1}${mark}.pdf`,
        size: 1_400_000,
      },
      ...{ purpose: `Certificat d’enregistrement de 2024${mark}`, language: "fr", consent: null },
      ...{ by: "P-001", at: "2026-11-23T10:00:00.000Z", isRemoved: false, standing },
    }),
  );
  const label = lang === "en" ? "Evidence" : "Pièces justificatives";
  const common = {
    ...{
      frame: frameFor(lang, sample),
      label,
      files,
      sent: null,
      done: null,
      command: "c",
      csrf: "t",
      aside: "",
    },
    most: 10,
    ...{ actionUrl: "/en/files?sent", beginUrl: "/en/files/upload", backUrl: "/en/part" },
    removalUrl: (id: string) => `/en/files/${id}/removal`,
  };
  const typed = { purpose: `Certificat${mark}`, recognised: "yes" };
  const errors = [
    { at: "fileLanguage", code: "missing" },
    { at: "consent", code: "missing" },
  ] as const;
  const pages = {
    "attaching-none": attachingPage({ ...common, files: [] }),
    "attaching-some": attachingPage({ ...common, done: "arrived" }),
    "attaching-wrong": attachingPage({ ...common, sent: { typed, problem: "too-large-for-form", errors } }),
    "attaching-one": attachingPage({ ...common, most: 1, files: files.slice(0, 1) }),
    "attaching-full": attachingPage({ ...common, files: [...files, ...files, ...files] }),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}
