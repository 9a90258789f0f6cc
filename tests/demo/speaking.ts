import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";

const words =
  "Les familles nous disent que leurs enfants sont enfin écoutés. La route entre Ségou et les villages reste longue.";

/**
 * Whoever speaks for the partner is asked for its own words, and sends them; nobody else can write them.
 * @param speaker the address of who that is
 */
export async function partnerSpeaks(report: PlayedReport, speaker: string = cast.speaker): Promise<void> {
  const { telling } = report;
  await telling.machine(
    "as the report opened, the partner was asked for its own words: by a mail in its language, for seven days.",
  );
  const asked = await report.arrive(await report.mailTo(speaker));
  await telling.person("Whoever speaks for the partner writes them, and sends them.");
  await asked.send({ "ownWords.1.fr": words, go: "send" }, "/own-words");
  telling.quote(asked, "main [role=status]");
  must(asked.text.includes("écoutés"), `Their words are not shown: ${asked.text.slice(0, 300)}`);
  await telling.machine("who writes the report is told; its part of the report is the partner's alone.");
  await report.noticeTo(cast.officer, "ses propres mots");
}
