import * as z from "zod/mini";
import { day, id, ordinal, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Claim, Guard } from "../../domain/documents/guard.ts";
import { unclaimed } from "../../domain/documents/guard.ts";
import { guardKey } from "./keys.ts";
import type { Item, Write } from "./tables.ts";

/** One item holds all claims of a guard: a handful of plans in ten years, a handful of agreements with a partner in one. */
const guardItem = lazy(() =>
  z.object({
    version: ordinal,
    claims: z.array(
      z.union([
        z.object({ by: id, start: day, end: day }),
        z.object({ by: id, minorUnits: whole }),
        z.object({ by: id, number: ordinal }),
      ]),
    ),
  }),
);

export const guardFrom = (name: string, item: Item | undefined): Guard =>
  item ? { name, ...guardItem().parse(item) } : unclaimed(name);

/** Writes a guard in place of the version before it. */
export const guardWrite = (TableName: string, { name, version, claims }: Guard): Write => ({
  Put: {
    TableName,
    Item: { ...guardKey(name), version, claims },
    ...(version === 1
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#version = :before",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":before": version - 1 },
        }),
  },
});

/** Adds a claim to a guard, whatever its version: of what is loaded, which nobody decides upon. */
export const claimWrite = (TableName: string, name: string, claim: Claim): Write => ({
  Update: {
    TableName,
    Key: guardKey(name),
    UpdateExpression:
      "SET #version = if_not_exists(#version, :none) + :one, #claims = list_append(if_not_exists(#claims, :empty), :claims)",
    ExpressionAttributeNames: { "#version": "version", "#claims": "claims" },
    ExpressionAttributeValues: { ":none": 0, ":one": 1, ":empty": [], ":claims": [claim] },
  },
});
