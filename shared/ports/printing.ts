import type { PaperSize } from "../domain/organisation/paper.ts";

/** A page of Accord as it was written for a browser, and what it says where a letter of it cannot be printed. */
export type PrintedPage = {
  /** The whole page: its language, its organisation, and what its reader may see. */
  html: string;
  /** The sentence that stands in the file where letters had to be left out. */
  unshown: string;
  paper: PaperSize;
};

/** Makes a file of a page: an accessible PDF (PDF/UA-1), the same bytes each time for the same page. */
export interface Printer {
  print(page: PrintedPage): Promise<Uint8Array<ArrayBuffer>>;
}
