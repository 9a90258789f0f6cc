import type { ChainEnd } from "../../domain/audit/seal.ts";

/** On condition that a head is the one that was decided upon; of a stream that had none, that it still has none. */
export const unmoved = ({ number, hash }: ChainEnd) =>
  number === 0
    ? { ConditionExpression: "attribute_not_exists(pk)" }
    : {
        ConditionExpression: "#number = :from AND #hash = :hash",
        ExpressionAttributeNames: { "#number": "number", "#hash": "hash" },
        ExpressionAttributeValues: { ":from": number, ":hash": hash },
      };
