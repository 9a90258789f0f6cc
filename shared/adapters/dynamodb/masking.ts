import type { FileMask } from "../../domain/attachments/masking.ts";
import { keysOf } from "../../domain/audit/commitments.ts";
import type { Mask } from "../../domain/review/passages.ts";
import { commentKey, contentKey, fileKey, translationKey } from "./keys.ts";
import type { Write } from "./tables.ts";

/** Where something that people wrote lies. */
const keyOf: Readonly<Record<Mask["in"], (documentId: string, name: string) => { pk: string; sk: string }>> =
  {
    content: contentKey,
    translation: translationKey,
    comment: (documentId, name) => commentKey(documentId, Number(name)),
  };

/**
 * Takes words and salts out of an item, and keeps their commitments: field by field, so that what somebody else masks in
 * the same item at this moment stays masked.
 */
export function maskingOf(TableName: string, documentId: string, mask: Mask): Write {
  const fields = Object.entries(mask.commitments).map(([path, commitment], n) => ({
    path,
    commitment,
    at: keysOf(path).map((key, k): [string, string] => [`#f${n}k${k}`, key]),
    n,
  }));
  const gone = fields.flatMap(({ at, n }) => [
    `#value.${at.map(([name]) => name).join(".")}`,
    `#salts.#p${n}`,
  ]);
  const kept = fields.map(({ n }) => `#masked.#p${n} = :c${n}`);
  return {
    Update: {
      TableName,
      Key: keyOf[mask.in](documentId, mask.name),
      UpdateExpression: `REMOVE ${gone.join(", ")} SET ${kept.join(", ")}`,
      ConditionExpression: "attribute_exists(pk)",
      ExpressionAttributeNames: {
        ...{ "#value": "value", "#salts": "salts", "#masked": "masked" },
        ...Object.fromEntries(fields.flatMap(({ at, path, n }) => [...at, [`#p${n}`, path]])),
      },
      ExpressionAttributeValues: Object.fromEntries(
        fields.map(({ commitment, n }) => [`:c${n}`, commitment]),
      ),
    },
  };
}

/** Puts what stands for masked words on the record of a file; how the file stands, and what it is found by, stays as it is by now. */
export function fileMasking(TableName: string, documentId: string, { id, words }: FileMask): Write {
  const fields = Object.entries(words);
  return {
    Update: {
      TableName,
      Key: fileKey(documentId, id),
      UpdateExpression: `SET ${fields.map((_, n) => `#w${n} = :w${n}`).join(", ")}`,
      ConditionExpression: "attribute_exists(pk)",
      ExpressionAttributeNames: Object.fromEntries(fields.map(([name], n) => [`#w${n}`, name])),
      ExpressionAttributeValues: Object.fromEntries(fields.map(([, mark], n) => [`:w${n}`, mark])),
    },
  };
}

/** A file is on record as taken away: its hash stays there, by which it is known again. */
export const fileTaking = (TableName: string, documentId: string, id: string): Write => ({
  Update: {
    TableName,
    Key: fileKey(documentId, id),
    UpdateExpression: "SET #standing.#state = :taken",
    ConditionExpression: "#standing.#state IN (:clean, :taken)",
    ExpressionAttributeNames: { "#standing": "standing", "#state": "state" },
    ExpressionAttributeValues: { ":taken": "taken-away", ":clean": "clean" },
  },
});
