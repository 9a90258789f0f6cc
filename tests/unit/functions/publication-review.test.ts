import { expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";
import { agreementInForce, at } from "./tranche-place.ts";

const inPart = {
  ...{ publication: "withheld", publicationReason: "Naming a town could endanger it." },
  ...{ publicationApprover: "Executive director", publicationReview: "2027-06-30" },
};

const toldOf = ({ world }: Paged) =>
  world.mailsTo(secretary).filter(({ template }) => template === "oversee-publication-review");

it("on the day on which it is looked at again how much everybody may know, the secretary is told, and again while nobody answers it", async () => {
  const place = await agreementInForce(inPart);
  await at(place, "2027-06-30T11:00:00.000Z");
  expect(toldOf(place)).toEqual([]);
  await at(place, "2027-06-30T13:00:00.000Z");
  await at(place, "2027-07-01T13:00:00.000Z");
  expect(toldOf(place)).toHaveLength(1);
  await at(place, "2027-07-30T13:00:00.000Z");
  expect(toldOf(place)).toHaveLength(2);
  const [letter] = place.world.sent.flatMap(({ letter }) =>
    "template" in letter && letter.template === "oversee-publication-review" ? [letter] : [],
  );
  expect(letter && compose(letter, place.origin).text).toContain("réexamin");
  const watcher = await arriveAs(place, secretary);
  expect(watcher.text).toContain("on 30 June 2027 it is looked at again how much of it everybody may know");
  expect(watcher.text).toContain("the day had come on which it is looked at again");
});

it("nobody is told so of an agreement that everybody may know", async () => {
  const place = await agreementInForce({});
  await at(place, "2027-07-30T13:00:00.000Z");
  expect(place.memory.entries.map(({ type }) => type)).not.toContain("publication-review-set");
  expect(toldOf(place)).toEqual([]);
});
