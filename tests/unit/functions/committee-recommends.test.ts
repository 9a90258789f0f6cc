import { describe, expect, it } from "vitest";
import { landingUrl } from "../../../shared/views/urls.ts";
import { mover, seconder, secretary } from "./meeting-place.ts";
import { arriveAs, browserOn, newestLink, planPages } from "./place.ts";

const withCommittee = () => planPages(5);
const words = "Say in the results what changes for children on the move.";

/** The planning committee meets on a plan of which it is asked what it recommends; its chair, who moved, attests to the record. */
async function meets(lang: "en" | "fr") {
  const at = await secretary(lang, { body: "planning-committee" }, withCommittee);
  const { place, app, enter, convened, formOf } = at;
  const asked = newestLink(place, seconder, lang);
  const { entries } = await convened();
  const offered = at.text();
  expect(formOf("put").form["document"]).toBeDefined();
  await enter("put");
  for (const person of [mover, seconder]) await enter("paper", {}, { person });
  await enter("open", { chair: mover });
  for (const person of [mover, seconder]) await enter("arrive", {}, { person });
  await enter("call");
  const item = (await entries()).findLast(({ type }) => type === "item-called")?.facts["item"];
  const vote = (more: Record<string, string>) =>
    enter("vote", { motion: "approve", mover, seconder, for: "2", against: "0", abstained: "0", ...more });
  const attest = async () => {
    await enter("end");
    await place.calm();
    const { link } = place.world.provider.meetingMails.findLast(({ person }) => person.id === mover) ?? {};
    const presiding = browserOn({ ...place, app });
    await presiding.open(`${place.origin}${landingUrl(lang, link?.id ?? "", link?.token ?? "")}`);
    await presiding.send();
    await presiding.send({ answer: "attest" }, "/answer?attest");
    await place.calm();
    await presiding.open(presiding.page.url);
    return presiding.text.replaceAll(/\s+/g, " ");
  };
  return { ...at, asked, offered, item, entries, vote, attest };
}

describe("A committee that is asked what it recommends, at its own meeting", () => {
  it.each([
    [
      "en",
      "This committee is asked for its recommendation",
      "It answers for the committee in the review of the document.",
      "the meeting of 7 December 2026 (Planning committee): to approve it. Votes: 2 for, 0 against, 0 abstained.",
      "Planning committee: recommended at its meeting of 7 December 2026 to approve it (2 for, 0 against, 0 abstained)",
    ],
    [
      "fr",
      "La recommandation de ce comité est demandée",
      "Elle vaut réponse du comité dans l’examen du document.",
      "la réunion du 7 décembre 2026 (Comité de planification) : approuver le plan. Voix : 2 pour, 0 contre, abstentions : 0.",
      "Comité de planification : approbation recommandée à sa réunion du 7 décembre 2026 (2 pour, 0 contre, abstentions : 0)",
    ],
  ] as const)(
    "%s: finds the plan as its secretary drafts the agenda, and carried, it goes on to the board",
    async (lang, offers, minuted, shown, waysOn) => {
      const { place, app, asked, offered, entries, vote, attest } = await meets(lang);
      expect(offered).toContain(offers);
      const put = (await entries()).findLast(({ type }) => type === "item-put")?.facts;
      expect(put).toMatchObject({ recommends: true, settles: true, of: { lane: "committee" } });
      await vote({});
      expect(place.world.report?.stage).toBe(2);
      expect(await attest()).toContain(minuted);
      expect(place.world.report).toMatchObject({ status: "in-review", stage: 3, stageOpen: true });
      const told = place.world.mailsTo(seconder).map(({ template }) => template);
      expect(told).toContain("committee-recommended");
      const late = browserOn({ ...place, app });
      await late.open(asked);
      expect(late.text.replaceAll(/\s+/g, " ")).toContain(lang === "en" ? "step is over" : "terminée");
      const director = await arriveAs({ ...place, app }, seconder, lang);
      expect(director.text.replaceAll(/\s/g, " ")).toContain(shown);
      const author = await arriveAs({ ...place, app }, place.world.report?.author ?? "", lang);
      expect(author.text.replaceAll(/\s/g, " ")).toContain(waysOn);
    },
  );

  it.each(["en", "fr"] as const)(
    "%s: lost, it goes back to its author, who reads why, and is refused by nobody",
    async (lang) => {
      const { place, app, item, entries, vote, attest } = await meets(lang);
      const lost = { for: "0", against: "2" };
      await vote(lost);
      expect((await entries()).at(-1)?.type).not.toBe("motion-voted");
      await vote({ ...lost, [`words.vote.${item}`]: words });
      await attest();
      const { author = "", status } = place.world.report ?? {};
      expect(status).toBe("changes-requested");
      const writing = await arriveAs({ ...place, app }, author, lang);
      expect(writing.text).toContain(words);
    },
  );
});
