import type { Body } from "../en/bodies.ts";

export const body = ({ committee }: Body): string =>
  committee === null ? "le conseil d’administration" : `le comité « ${committee} »`;

export const ofBody = ({ committee }: Body): string =>
  committee === null ? "du conseil d’administration" : `du comité « ${committee} »`;
