/** The people of the example whom tests write to, by the addresses of their mailboxes. */
export const people = {
  officer: "awa.traore@ibcr.example",
  /** Monitoring, evaluation and learning. */
  reviewer: "daniel.okafor@ibcr.example",
  finance: "hannah.weiss@ibcr.example",
  /** The executive director. */
  director: "claire.beaulieu@ibcr.example",
  secretary: "samuel.roy@ibcr.example",
  donor: "sophie.lambert@rive-claire.example",
};

/** Who is told of a publication besides the agreement's donor. */
export const readers = {
  subscriber: "james.whitfield@northern-lantern.example",
  partner: "mariam.keita@yiriwa-denw.example",
};

/** The directors of the board, in the order in which they sign here. */
export const board = [
  "irene.marchand@ibcr.example",
  "tom.albright@ibcr.example",
  "fatou.ndiaye@ibcr.example",
  "luc.pelletier@ibcr.example",
  "amina.hassan@ibcr.example",
] as const;
