import { describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { receiptUrl } from "../../shared/views/urls.ts";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { Places } from "../support/places.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const places = new Places(new Aws(local));

const line = z.object({
  timestamp: z.iso.datetime(),
  service: z.string(),
  message: z.string(),
  correlation_id: z.string(),
  route: z.string().optional(),
  linkId: z.string().optional(),
  outboxId: z.string().optional(),
  effect: z.string().optional(),
  outcome: z.string().optional(),
});
type Line = z.infer<typeof line>;

const step = ({ service, message, effect, outcome }: Line) =>
  [service, message, effect ?? outcome].filter((word) => word !== undefined).join(" ");

describe("the logs of all functions", () => {
  it("tell under one id what a decision caused, from its link to the mail that it sent and what became of it", async () => {
    const since = Date.now() - 1_000;
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.reviewer, { decision: "approve" });
    const visitor = await story.decide(people.finance, { decision: "approve" });
    await story.mailTo(people.director);

    const isDecision = ({ service, route, linkId = "" }: Line) =>
      service === "web" &&
      route?.endsWith("/decision") &&
      visitor.page.url.endsWith(receiptUrl("en", linkId));
    const told = await eventually("the whole story in the logs", async () => {
      const lines = await places.lines(line, since);
      const id = lines.find(isDecision)?.correlation_id;
      const found = lines.filter((each) => each.correlation_id === id);
      found.sort((a, b) => a.timestamp.localeCompare(b.timestamp));
      const arrived = found.map(step).filter((each) => each === "mail-events handled");
      const sent = new Set(found.flatMap(({ message, outboxId }) => (message === "mail" ? [outboxId] : [])));
      return arrived.length === 2 && sent.size === 2 && found;
    });
    console.log(told.map(step).join("\n"));

    const steps = told.map(step);
    expect([...new Set(steps)].sort()).toEqual(
      [
        "web handled",
        "open-stage handled",
        "send-mail mail sent",
        "relay relayed resume",
        "relay relayed mails",
        "relay relayed mail",
        "mail-events mail event delivered",
        "mail-events handled",
      ].sort(),
    );
    // Her receipt, and the request to the director.
    const of = (what: string) =>
      told.flatMap(({ message, outboxId }) => (message === what ? [outboxId] : []));
    expect(new Set(of("mail")).size).toBe(2);
    expect(of("mail event").sort()).toEqual(of("mail").sort());
    for (const outboxId of of("mail")) expect(outboxId).toContain(story.documentId);
  });
});
