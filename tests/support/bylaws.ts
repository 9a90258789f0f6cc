import type { BylawProfile } from "../../shared/domain/board/profile.ts";

const source = { en: "the by-laws", fr: "les règlements administratifs" };
const half = { over: 1, of: 2 };

/** A board that decides by more than one half of the votes cast, with more than one half of its directors in the room. */
export const bylaws: BylawProfile = {
  id: "plain",
  version: 1,
  name: source,
  directors: { role: "director", chair: "chair", seats: { atLeast: 3, atMost: 9 }, termYears: 2, source },
  record: { keeper: "secretary", source },
  committees: [],
  onCommittees: { source },
  undelegable: { matters: [], source },
  writtenResolution: { joiners: "sign-too", source },
  takingBack: { minutes: 60, source },
  notice: { days: 7, canBeWaived: true, source },
  electronicMeans: { need: "consent-of-all", source },
  quorum: { of: "directors-in-office", needs: { moreThan: half }, countsWhoIsOut: false, source },
  majority: { of: "votes-cast", moreThan: half, source },
  castingVote: { chair: true, source },
  disqualification: {
    grounds: [
      { id: "material-contract", label: { en: "a material contract", fr: "un contrat important" }, source },
    ],
    binds: "directors-and-officers",
    exceptions: [
      { id: "pay", label: { en: "what a director is paid as one", fr: "la rémunération" }, source },
    ],
    source,
  },
  dissent: { days: 7, source },
};
