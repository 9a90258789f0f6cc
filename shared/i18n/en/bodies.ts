export type Body = { committee: string | null };

/** Who meets, or resolved. */
export const body = ({ committee }: Body): string =>
  committee === null ? "the board of directors" : `the ${committee}`;

/** Who resolves, as most mails call them: "the board", or a committee by its name. */
export const boardOr = (committee: string | null): string =>
  committee === null ? "the board" : `the ${committee}`;

/** The same after a noun. */
export const ofBoardOr = (committee: string | null): string => `of ${boardOr(committee)}`;

/** Who resolves, where a sentence begins. */
export const boardOrFirst = (committee: string | null): string =>
  committee === null ? "The board" : `The ${committee}`;
