import type { Body } from "../en/bodies.ts";

export const body = ({ committee }: Body): string =>
  committee === null ? "le conseil d’administration" : `le comité « ${committee} »`;

export const ofBody = ({ committee }: Body): string =>
  committee === null ? "du conseil d’administration" : `du comité « ${committee} »`;

export const boardOr = (committee: string | null): string =>
  committee === null ? "le conseil" : `le comité « ${committee} »`;

export const boardOrFirst = (committee: string | null): string =>
  committee === null ? "Le conseil" : `Le comité « ${committee} »`;

export const ofBoardOr = (committee: string | null): string =>
  committee === null ? "du conseil" : `du comité « ${committee} »`;
