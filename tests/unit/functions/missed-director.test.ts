import { expect, it } from "vitest";
import type { LinkTemplate } from "../../../shared/domain/outbox/mails.ts";
import { later } from "../../../shared/domain/time.ts";
import { emailOf } from "../people/corrections.ts";
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
    const rows = overseer.page.root
      .querySelectorAll("tr.troubled th, tr.troubled td")
      .map(({ textContent }) => textContent);
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
  const rows = overseer.page.root
    .querySelectorAll("tr.troubled th, tr.troubled td")
    .map(({ textContent }) => textContent);
  expect(rows.slice(0, 2)).toEqual(["Irène Marchand", "Request to answer the resolution"]);
  expect(rows).toHaveLength(4);
});

it.each([director, other])(
  "says nothing of whether a director has signed whose request is to go out again, once %s has",
  async (signer) => {
    const place = await pagesOn(4);
    const { world } = place;
    const request = world.sent.findLast(
      ({ letter }) => letter.to === "person" && letter.person.id === director,
    );
    if (!request) throw new Error("nothing went to the director");
    await answerAs(place, signer, { ballot: "sign" });
    await world.told(request.row, "complained", request.address);
    await place.calm();
    const overseer = await arriveAs(place, secretary);
    const { url } = overseer.page;
    await overseer.open(overseer.link(`/addresses/person/${director}`));
    await overseer.send({ email: emailOf(director), reason: "She says that it is right." });
    await place.calm();
    await overseer.open(url);
    const rows = overseer.page.root.querySelectorAll("tr").map((row) => row.text.replaceAll(/\s+/g, " "));
    const requests = rows.filter((row) => row.includes("Irène Marchand"));
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain("sent again since");
    expect(overseer.text).not.toContain("not needed any more");
  },
);
