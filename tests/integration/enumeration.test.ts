import { expect, inject, it } from "vitest";
import * as z from "zod";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Places } from "../support/places.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const places = new Places(new Aws(local));
const pairs = 12;

/** What the deployed function itself logs of its calls to AWS. */
const line = z.object({
  message: z.literal("handled"),
  linkId: z.string(),
  method: z.literal("POST"),
  awsCalls: z.record(z.string(), z.number()),
});

const median = (of: number[]) => of.sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

it("asking for a fresh link by a link that is unknown takes the same calls to AWS as by one that is known, and says the same", async () => {
  const since = Date.now() - 1_000;
  const story = await Story.begin(local);
  const known = linkIn(await story.mailTo(people.officer)).replace(/[^/]+$/, "A".repeat(43));
  const knownId = known.split("/")[5] ?? "";
  const ids = {
    known: knownId,
    unknown: `${knownId}9`,
    elsewhere: knownId.replace(/^[^~]+/, `${story.documentId}9`),
  };
  const took = { known: [] as number[], unknown: [] as number[], elsewhere: [] as number[] };
  const words = new Set<string>();
  for (let n = 0; n < pairs; n += 1)
    for (const who of ["known", "unknown", "elsewhere"] as const) {
      const began = performance.now();
      const answer = await fetch(`${known.replace(knownId, ids[who])}/fresh`, {
        method: "POST",
        body: new URLSearchParams(),
      });
      words.add(`${answer.status} ${await answer.text()}`);
      took[who].push(performance.now() - began);
    }
  expect(words.size).toBe(1);
  const lines = await eventually("a line of each", async () => {
    const logged = (await places.lines(line, since)).filter(({ linkId }) =>
      Object.values(ids).includes(linkId),
    );
    return logged.length === 3 * pairs && logged;
  });
  expect(new Set(lines.map(({ awsCalls }) => JSON.stringify(awsCalls))).size).toBe(1);
  const ratio = (who: "unknown" | "elsewhere") => (median(took[who]) / median(took.known)).toFixed(2);
  console.log(
    `unknown to known, medians of ${pairs} in turn: ${ratio("unknown")}, of an unknown document ${ratio("elsewhere")}`,
  );
});
