import { appendFileSync } from "node:fs";

/** Says what a suite lived through, and to a campaign, whose last line tells it all. */
export function tellLived(words: string): void {
  console.log(words);
  const file = process.env["ACCORD_LIVED"];
  if (file) appendFileSync(file, `${words}\n`);
}
