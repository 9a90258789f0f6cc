import { describe, expect, it } from "vitest";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import { secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { beforeTheBoard, irene, names, pageOf, theirs, tom } from "./corrections.ts";

/** Somebody edits a row before its mail leaves: it is to go to another reader. */
async function edited(story: Story, kind: "mail" | "address-mail" | "address-note"): Promise<number> {
  const { world } = story;
  const rows = [...world.memory.rows.values()].filter(
    ({ row, status }) => status === "pending" && row.linkId !== null && row.effect.effect === kind,
  );
  for (const found of rows) {
    const { effect } = found.row;
    if (effect.effect === "mail" || effect.effect === "address-mail")
      found.row = { ...found.row, effect: { ...effect, person: tom } };
    if (effect.effect === "address-note")
      found.row = { ...found.row, effect: { ...effect, recipient: names.person(tom) } };
  }
  await story.calm();
  return rows.length;
}

describe("a mail whose reader was changed past Accord", () => {
  it.each(["mail", "address-mail", "address-note"] as const)(
    "brings nobody the link of somebody else: %s",
    async (kind) => {
      const story = await beforeTheBoard();
      const { world } = story;
      const page = await pageOf(story, secretary, "oversee");
      const [mail] = world.mailsTo(irene);
      if (!mail) throw new Error("nothing was sent to her");
      const form = { documentId, command: unique(story), recipient: names.person(irene), email: theirs };
      if (kind === "mail") await world.freshLink(mail);
      else await correctAddress(world.deps, page, { ...form, reason: "She told me." });
      expect(await edited(story, kind)).toBe(1);
      const links = world.memory.links;
      for (const { letter } of world.sent)
        if (letter.to === "person") expect(links.get(letter.link.id)?.link.person).toBe(letter.person.id);
      expect(String(world.faults)).toMatch(/is a link of P-00\d, and its mail goes to P-009/u);
    },
  );
});
