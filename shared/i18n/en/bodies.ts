export type Body = { committee: string | null };

/** Who meets, or resolved. */
export const body = ({ committee }: Body): string =>
  committee === null ? "the board of directors" : `the ${committee}`;
