import { describe, expect, it } from "vitest";
import { directionsIn } from "../../../shared/domain/typed/neutral.ts";

describe("the wording of an indicator", () => {
  it.each([
    ["Increase in children heard by a judge", ["Increase"]],
    ["Improved attitudes of police officers, and improved practice", ["Improved", "improved"]],
    ["Number of fewer, better hearings", ["fewer", "better"]],
    ["Augmentation du nombre d’enfants entendus", ["Augmentation"]],
    ["Capacités renforcées des juges", ["renforcées"]],
    ["Réduction des délais", ["Réduction"]],
    ["Diminution et baisse des cas", ["Diminution", "baisse"]],
  ])("“%s” says a direction", (wording, words) => {
    expect(directionsIn(wording)).toEqual(words);
  });

  it.each([
    "Children heard by a judge",
    "Share of hearings that last less than 48 hours",
    "Children held for more than a day",
    "Nombre d’élèves dans les centres",
    "Pourcentage d’audiences de plus de 48 heures",
    "Morale of social workers",
    "",
  ])("“%s” says none", (wording) => {
    expect(directionsIn(wording)).toEqual([]);
  });
});
