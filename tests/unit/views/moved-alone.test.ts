import { expect, it } from "vitest";
import { messages } from "../../../shared/i18n/index.ts";

/** What minutes say of a motion: who seconded it, or that whoever moved it was alone. */
const moved = (lang: "en" | "fr", seconder: string | null) => {
  const { moved: t, motion } = messages(lang).boardroom.written;
  return t({ when: "18:10", motion: motion.approve, mover: "Claire", seconder }).replaceAll(
    /[\u2068\u2069]/g,
    "",
  );
};

it("minutes name who seconded a motion, and say where nobody could", () => {
  expect(moved("en", "Daniel")).toContain("moved by Claire, seconded by Daniel,");
  expect(moved("en", null)).toContain("moved by Claire, alone in the room to vote,");
  expect(moved("fr", "Daniel")).toContain("avec l’appui de Daniel.");
  expect(moved("fr", null)).toContain("sans appui, personne d’autre ne votant dans la salle.");
});
