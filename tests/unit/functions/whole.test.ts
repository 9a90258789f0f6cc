import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { later } from "../../../shared/domain/time.ts";
import { documentUrl, taskUrl } from "../../../shared/views/urls.ts";
import { answers } from "../../support/answers.ts";
import { linkOf } from "../../support/board.ts";
import { known } from "../histories/example.ts";
import { partner } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { arriveAs, type Paged } from "./place.ts";

const { agreement } = known;

/** A final report on the example's agreement, of which everybody may know a part, or nothing. */
async function final(publication: "withheld" | "redacted"): Promise<Paged> {
  const leavesOut =
    publication === "redacted" ? { leavesOut: ["partner", "places", "narrative"] as const } : {};
  const of = { ...agreement, publication, ...leavesOut };
  const place = await placeOf("a report to read whole", 7, undefined, undefined, undefined, of);
  return { ...place, app: makeApp(place.deps) };
}

describe.each(["withheld", "redacted"] as const)(
  "a report of which not everybody may know all (%s)",
  (publication) => {
    let place: Paged;
    beforeAll(async () => {
      place = await final(publication);
    }, 60_000);

    it("is read whole by people of its partner, by a link of their own, as a page and a file", async () => {
      const reader = await arriveAs(place, partner, "fr");
      expect(reader.page.url).toBe(place.origin + taskUrl("fr", linkOf(reader)));
      expect(reader.text).toContain(answers["narrative"]);
      expect(reader.links("/document.pdf")).toHaveLength(2);
      await reader.open(place.origin + documentUrl("fr", linkOf(reader)));
      expect(reader.page.url, "nothing of its history").toBe(place.origin + taskUrl("fr", linkOf(reader)));
    });

    it("is told to them by a mail that holds nothing of it", () => {
      const letters = place.world.sent.flatMap(({ letter }) =>
        letter.to === "person" && letter.template === "whole-to-read" ? [letter] : [],
      );
      expect(letters.map(({ person }) => person.id)).toContain(partner);
      for (const letter of letters) {
        const { subject, text, html } = compose(letter, place.origin);
        expect(subject + text + html).not.toContain(answers["narrative"]);
        if (publication === "redacted") expect(subject + text + html).not.toContain(agreement.title.fr);
      }
    });

    it("is read by a fresh link, once theirs is too old", async () => {
      const [mail] = place.world.mailsTo(partner).filter(({ template }) => template === "whole-to-read");
      place.world.now = later(place.world.now, { days: 121 });
      if (mail) await place.world.freshLink(mail);
      await place.calm();
      expect(place.world.mailsTo(partner).at(-1)).toMatchObject({ template: "fresh-link", purpose: "read" });
      expect((await arriveAs(place, partner, "fr")).text).toContain(answers["narrative"]);
    });

    it("is closed to them once they speak for the partner no more", async () => {
      const reader = await arriveAs(place, partner, "fr");
      const authority = place.memory.authorities.get(partner);
      if (!authority) throw new Error("Nobody is known of the partner");
      place.memory.authorities.set(partner, { ...authority, roles: ["partner.another"] });
      await reader.open(reader.page.url);
      expect(reader.text).not.toContain(answers["narrative"]);
      place.memory.authorities.set(partner, authority);
    });
  },
);
