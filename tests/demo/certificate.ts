import type { PlayedReport } from "./played-report.ts";
import { atMeetings } from "./sitting.ts";
import { must } from "./telling.ts";

/** The names of directors, none of which leaves the house with a certificate. */
const directors = ["Marchand", "Albright", "Ndiaye", "Pelletier", "Hassan"];

/** The register of resolutions, and the certificate of the one that the meeting made: for the minute book, and to be handed out. */
export async function certificateIsRead(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await telling.person("The secretary looks the resolution up in the register.");
  const secretary = await atMeetings(plan);
  await secretary.open(secretary.link("/resolutions"));
  telling.quote(secretary, "ul.documents");
  await secretary.open(`${secretary.page.url}?way=meeting`);
  await secretary.open(secretary.link("/resolutions/of/"));
  await telling.person("Its certificate says how it was counted, by which rules, and what proves it.");
  telling.quote(secretary, "main .called");
  telling.quote(secretary, "main .lead");
  telling.quoteEach(secretary, "main > dl.facts > div");
  await telling.machine(
    "what follows is for the minute book: who voted how, who dissents, what was declared.",
  );
  telling.quote(secretary, "section:has(> #inside)");
  const inside = secretary.read("section:has(> #inside)");
  must(inside.includes("Ndiaye"), "The minute book does not say who voted how");
  must(inside.includes("rémunérée"), "The minute book does not say what was declared in the room");

  await telling.machine("the certificate that is handed out says nothing of that.");
  await secretary.open(secretary.link("for=handing-out"));
  mustNameNobody(secretary.text);
  await secretary.open(secretary.link("/extract"));
  telling.quote(secretary, "main .lead");
  mustNameNobody(secretary.text);
  await telling.person("As a file it can be handed to a bank.");
  const pdf = secretary.link("extract.pdf");
  const { status, headers } = await secretary.open(pdf);
  must(status === 200, `${pdf} answered ${status}`);
  telling.say(`${status} ${headers.get("content-type")}`);
}

function mustNameNobody(text: string): void {
  const named = directors.find((name) => text.includes(name));
  must(named === undefined, `What leaves the house names ${named}`);
}
