import { expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { LinkTemplate } from "../../../shared/domain/workflow/mails.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "./place.ts";

const [secretary, director, other] = ["P-007", "P-008", "P-009"] as const;

/** The newest mail of a kind to the director comes back. */
async function comesBack({ world, calm }: Paged, template: LinkTemplate) {
  const mail = world.sent.findLast(
    ({ letter }) => letter.to === "person" && letter.person.id === director && letter.template === template,
  );
  if (!mail) throw new Error(`no ${template} went to the director`);
  await world.told(mail.row, "bounced", mail.address);
  await calm();
}

/** The whole time of the first reminder passes. */
async function remind({ world, calm }: Paged) {
  world.now = later(world.report?.serviceLevel?.remindAt ?? "", { minutes: 1 });
  await world.tick();
  await calm();
}

it.each<[string, (place: Paged) => Promise<unknown>]>([
  [
    "their receipt",
    async (place) => {
      await answerAs(place, director, { ballot: "sign" });
      await comesBack(place, "answer-recorded");
      await remind(place);
    },
  ],
  [
    "their reminder",
    async (place) => {
      await answerAs(place, other, { ballot: "sign" });
      await remind(place);
      await comesBack(place, "reminder");
    },
  ],
])(
  "tells the secretary that mail does not reach a director whose vote is open, and never that it was %s",
  async (_, comes) => {
    const place = await pagesOn(4);
    await comes(place);
    const overseer = await arriveAs(place, secretary);
    expect(overseer.text).toContain("Mail did not reach 1 recipient");
    const rows = overseer.page.root.querySelectorAll("tr.troubled td").map(({ textContent }) => textContent);
    expect(rows.slice(0, 3)).toEqual(["Irène Marchand", "Mail about the open resolution", ""]);
    expect(rows[3]).toMatch(/^Came back[^0-9]*$/);
    expect(rows).toHaveLength(4);
    await overseer.open(overseer.link(`/addresses/person/${director}`));
    expect(overseer.text).toContain("Correct the address of Irène Marchand");
  },
);

it("tells once of a director whom neither the request nor what came later reached", async () => {
  const place = await pagesOn(4);
  await remind(place);
  await comesBack(place, "resolution-to-sign");
  await comesBack(place, "reminder");
  const overseer = await arriveAs(place, secretary);
  expect(overseer.text).toContain("Mail did not reach 1 recipient");
  const rows = overseer.page.root.querySelectorAll("tr.troubled td").map(({ textContent }) => textContent);
  expect(rows.slice(0, 2)).toEqual(["Irène Marchand", "Request to answer the resolution"]);
  expect(rows).toHaveLength(4);
});
