import type { BylawProfile } from "../../../shared/domain/board/profile.ts";

const act = (section: string) => ({
  en: `Canada Not-for-profit Corporations Act, s. ${section}`,
  fr: `Loi canadienne sur les organisations à but non lucratif, art. ${section}`,
});

const ownBylaw = {
  en: "General by-law of the example, s. 31",
  fr: "Règlement administratif général de l’exemple, art. 31",
};

/** By-laws as the Act provides where an organisation says nothing else; counsel confirms each citation. */
export const bylaws: BylawProfile = {
  id: "cnca",
  version: 1,
  name: {
    en: "Canada Not-for-profit Corporations Act, and the by-laws of the example",
    fr: "Loi canadienne sur les organisations à but non lucratif, et règlements administratifs de l’exemple",
  },
  writtenResolution: { source: act("140") },
  quorum: {
    of: "directors-in-office",
    needs: { moreThan: { over: 1, of: 2 } },
    countsWhoIsOut: false,
    source: act("136"),
  },
  majority: { of: "votes-cast", moreThan: { over: 1, of: 2 }, source: ownBylaw },
  castingVote: { chair: true, source: ownBylaw },
};
