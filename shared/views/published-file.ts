import type { DisclosedReport } from "../domain/documents/published.ts";
import { messages } from "../i18n/index.ts";

/** How the file of a published report is called. */
export const publishedFileName = (documentId: string): string => `${documentId}.json`;

/** A published report as a file: what it is, in both languages, then all from which its fingerprint is recomputed. */
export function publishedFile(report: DisclosedReport): { name: string; text: string } {
  const about = {
    en: messages("en").document.public.fileAbout,
    fr: messages("fr").document.public.fileAbout,
  };
  return {
    name: publishedFileName(report.document),
    text: `${JSON.stringify({ about, ...report }, null, 2)}\n`,
  };
}

/**
 * Three lines of Python, with nothing but what comes with it, that recompute a fingerprint from the file whose name they
 * are given: of each field the commitment (HMAC-SHA-256 under its salt, of its path and value), then SHA-256 of them
 * all, each time of JSON in its canonical form (RFC 8785).
 */
export const recompute = [
  'import hashlib, hmac, json, sys; fields = json.load(open(sys.argv[1], encoding="utf-8"))["fields"]',
  'form = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()',
  'print(hashlib.sha256(form({path: each.get("commitment") or hmac.new(each["salt"].encode(), form([path, each["value"]]), "sha256").hexdigest() for path, each in fields.items()})).hexdigest())',
] as const;
