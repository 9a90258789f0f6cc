import { expect, it } from "vitest";
import type { MeetingHead } from "../../../shared/ports/meetings.ts";
import { mover, seconder, secretary } from "./meeting-place.ts";

const child = "Awa Sylla";
const extent = `My sister owns the printer that teaches ${child}.`;

it("is minuted in both languages with its nature and extent, which no paper has that leaves the house", async () => {
  const { browser, enter, sitting, text, place, meetings } = await secretary();
  await sitting();
  await enter("call");
  const [item = ""] = [...place.memory.meetings.heads.values()].map((head) => head.meeting.agenda[0]?.item);
  const words = { [`words.declare.${item}`]: extent };
  const declared = { nature: "financial", timing: "during-discussion" };
  await enter("declare", {
    ...declared,
    ...words,
    person: seconder,
    follows: "disqualified.material-contract",
  });
  expect(text()).toContain("Out of the room: disqualified");
  const pay = { [`words.declare.${item}`]: "I am paid for chairing." };
  const [{ meeting }] = [...place.memory.meetings.heads.values()] as [MeetingHead];
  const { chair } = meeting;
  await enter("declare", { ...declared, ...pay, person: chair, follows: "excepted.pay" });
  expect(text()).toContain("declared an interest, and votes");
  const officer = place.deps.directory.organisation().then(({ roster }) => roster["executive-director"]?.[0]);
  const told = { [`words.declare.${item}`]: "My firm rents the hall." };
  // By-laws that bind directors alone since are not those that this meeting is held by.
  const { bylaws } = await place.deps.directory.organisation();
  const disqualification = { ...bylaws.disqualification, binds: "directors" } as const;
  place.memory.bylaws = { ...bylaws, disqualification };
  await enter("declare", { ...declared, ...told, person: (await officer) ?? "", follows: "officer" });
  const votes = { for: "2", against: "0", abstained: "0" };
  await enter("vote", { motion: "approve", mover, seconder: chair, ...votes });
  await enter("end");

  await browser.open(meetings.replace(/\/meetings$/, "/resolutions"));
  const certificate = browser.link("/resolutions/of/");
  const inside = [
    extent,
    "a financial interest",
    "disqualified, and not entitled to vote",
    "I am paid for chairing.",
    "My firm rents the hall.",
  ];
  for (const path of ["", "/extract"]) {
    await browser.open(`${certificate}${path}`);
    for (const said of [extent, "I am paid for chairing.", "My firm rents the hall.", "a financial interest"])
      expect(text()).toContain(said);
    await browser.open(`${certificate.replace("/en/", "/fr/")}${path}`);
    for (const said of [extent, "un intérêt financier", "une fois la discussion commencée"])
      expect(text()).toContain(said);
    await browser.open(`${certificate}${path}?for=handing-out`);
    expect(text()).toContain("Votes required");
    for (const said of inside) expect(text()).not.toContain(said);
  }

  await browser.open(`${meetings}/${[...place.memory.meetings.heads.keys()][0]}/mask`);
  await browser.send({ words: child, go: "find" }, "/mask");
  expect(text()).toMatch(/What .+ declared of an interest/);
});
