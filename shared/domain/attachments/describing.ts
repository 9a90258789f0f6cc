import { cleanLine, lengthOf, saidIn } from "../typed/text.ts";
import { type Described, fileLanguages } from "./attachment.ts";

/** Characters at most of what somebody says of a file in a line. */
export const longestLine = 200;

/** What the form of a file asks beside the file itself, by the names of its controls. */
export const describedBy = ["purpose", "fileLanguage", "recognised", "consent"] as const;

type Asked = (typeof describedBy)[number];

/** What is wrong with it, at the control at which it is said. */
export type DescribingError = { at: Asked; code: "missing" | "too-long" };

/** Reads what whoever attaches a file says of it, or says all that is missing. */
export function readDescribed(
  typed: Readonly<Record<string, string>>,
): { ok: true; described: Described } | { ok: false; errors: DescribingError[] } {
  const purpose = lineIn(typed["purpose"]);
  const consent = lineIn(typed["consent"]);
  const language = fileLanguages.find((each) => each === typed["fileLanguage"]);
  const isRecognised = typed["recognised"] === "yes";
  const errors = [
    ...wrongIn("purpose", purpose),
    ...(language ? [] : [{ at: "fileLanguage", code: "missing" } as const]),
    ...(isRecognised || typed["recognised"] === "no" ? [] : [{ at: "recognised", code: "missing" } as const]),
    ...(isRecognised ? wrongIn("consent", consent) : []),
  ];
  if (errors.length > 0 || !language) return { ok: false, errors };
  return { ok: true, described: { purpose, language, consent: isRecognised ? consent : null } };
}

const lineIn = (typed = ""): string => cleanLine(saidIn(typed));

function wrongIn(at: "purpose" | "consent", text: string): DescribingError[] {
  if (text === "") return [{ at, code: "missing" }];
  return lengthOf(text) > longestLine ? [{ at, code: "too-long" }] : [];
}
