import type { Authority, Written } from "./acting.ts";

/**
 * What there is of a translation as its document is submitted, by its hash: who hands it over, whom it is put to where it is
 * whole, and how many texts are missing of it.
 */
export type Brought = {
  lang: "en" | "fr";
  translationHash: string;
  by: string;
  asked: string | null;
  missing: number;
};

/** What is asked for of the translation of a document's words: whoever supplies it, whoever reads it, and the clock. */
export type TranslatingCommand =
  | {
      name: "supply-translation";
      by: Authority;
      lang: "en" | "fr";
      contentHash: string;
      /** What was masked of the document, by `maskedNow`, when the page was opened. */
      masked: string;
      translationHash: string;
      /** What the page showed as supplied before, by `suppliedNow`: it takes the place of no other. */
      replaces: string | null;
      /** The second person, who reads both texts. */
      asked: string;
      /**
       * Where a translator hands over what they wrote: when the link was given by which they do, and the moment (instants,
       * ISO 8601 UTC).
       */
      handedOver?: { linkedAt: string; now: string };
    }
  | ({
      name: "answer-translation";
      by: Authority;
      /** The roles whose holders may read it in the author's place. */
      readers: readonly string[];
      /** When the link was given by which they answer, and the moment of the answer (instants, ISO 8601 UTC). */
      linkedAt: string;
      now: string;
      lang: "en" | "fr";
      contentHash: string;
      translationHash: string;
      answer: "confirm" | "refuse";
      reasonCommitment: string | null;
    } & Written)
  /** The clock looks whether a translation was read. `readers`: who could read it now, the first in line first. */
  | {
      name: "mind-translation";
      lang: "en" | "fr";
      translationHash: string;
      asked: string;
      readers: readonly string[];
    };
