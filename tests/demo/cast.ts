/** The people of the example who play, by their addresses. */
export const cast = {
  /** Awa Traoré, programme officer in Bamako; reads French. */
  officer: "awa.traore@ibcr.example",
  /** Daniel Okafor: monitoring, evaluation and learning; reads English. */
  mel: "daniel.okafor@ibcr.example",
  /** Hannah Weiss; reads English. */
  finance: "hannah.weiss@ibcr.example",
  /** Claire Beaulieu; reads French. */
  executiveDirector: "claire.beaulieu@ibcr.example",
  /** Samuel Roy, who watches over all documents; reads French. */
  secretary: "samuel.roy@ibcr.example",
  /** Sophie Lambert, for the agreement's donor; reads French. */
  donor: "sophie.lambert@rive-claire.example",
  /** James Whitfield, for a fund that subscribed; reads English. */
  subscriber: "james.whitfield@northern-lantern.example",
  /** Fanta Coulibaly, who speaks for the agreement's partner; reads French. */
  speaker: "fanta.coulibaly@yiriwa-denw.example",
  /** Mariam Keïta, for the agreement's partner; reads French. */
  partner: "mariam.keita@yiriwa-denw.example",
} as const;

/** The directors who sign as soon as they are asked. */
export const promptDirectors = [
  "irene.marchand@ibcr.example",
  "tom.albright@ibcr.example",
  "fatou.ndiaye@ibcr.example",
  "luc.pelletier@ibcr.example",
] as const;

/** Who sits on the agreements committee. */
export const agreementsCommittee = [promptDirectors[0], promptDirectors[1], promptDirectors[3]];

/** The director who chairs. */
export const chair = { address: "irene.marchand@ibcr.example", name: "Irène Marchand" };

/** The director who has to be reminded. */
export const lateDirector = { address: "amina.hassan@ibcr.example", name: "Amina Hassan" };
