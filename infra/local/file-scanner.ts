import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import {
  GetObjectCommand,
  PutObjectTaggingCommand,
  paginateListObjectsV2,
  type S3Client,
} from "@aws-sdk/client-s3";
import { incoming } from "../../shared/domain/attachments/objects.ts";
import { region } from "./aws.ts";
import { type Bus, bring } from "./default-bus.ts";
import type { BusEvent } from "./ses-events.ts";
import type { Session } from "./session.ts";

/** How often it is looked whether something came, in milliseconds: each look takes the emulator a while. */
const everyMs = 2_000;

/**
 * What everybody tries scanners with, and which is nothing harmful (https://www.eicar.org/download-anti-malware-testfile/), in two
 * halves, so that no scanner finds it here.
 */
const eicar = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`, "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/**
 * Scans what comes into the files' bucket, as GuardDuty does in AWS: tags each object, and tells the default bus. It knows one thing.
 * @param log where it is said what could not be scanned
 */
export function scanFiles(
  session: Session,
  s3: S3Client,
  bus: Bus,
  { bucket, log }: { bucket: string; log: string },
): void {
  const seen = new Set<string>();
  const work = async () => {
    while (!session.stopping.aborted) {
      try {
        await look(s3, bus, bucket, seen);
      } catch (error) {
        await appendFile(log, `${String(error)}\n`);
      }
      await delay(everyMs, undefined, { signal: session.stopping }).catch(() => undefined);
    }
  };
  const done = work();
  session.onStop(() => done);
}

async function look(s3: S3Client, bus: Bus, bucket: string, seen: Set<string>): Promise<void> {
  for await (const { Contents = [] } of paginateListObjectsV2(
    { client: s3 },
    { Bucket: bucket, Prefix: incoming },
  )) {
    for (const { Key = "", ETag = "" } of Contents) {
      const name = `${Key} ${ETag}`;
      if (seen.has(name)) continue;
      await scan(s3, bus, bucket, Key);
      seen.add(name);
    }
  }
}

async function scan(s3: S3Client, bus: Bus, Bucket: string, Key: string): Promise<void> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  const text = (await Body?.transformToString("latin1")) ?? "";
  const status = text.includes(eicar) ? "THREATS_FOUND" : "NO_THREATS_FOUND";
  const TagSet = [{ Key: "GuardDutyMalwareScanStatus", Value: status }];
  await s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet } }));
  await bring(bus, resultOf(Bucket, Key, status));
}

/** https://docs.aws.amazon.com/guardduty/latest/ug/monitor-with-eventbridge-s3-malware-protection.html */
const resultOf = (bucketName: string, objectKey: string, scanResultStatus: string): BusEvent => ({
  version: "0",
  id: randomUUID(),
  "detail-type": "GuardDuty Malware Protection Object Scan Result",
  source: "aws.guardduty",
  account: "000000000000",
  time: new Date().toISOString(),
  region,
  resources: [],
  detail: {
    schemaVersion: "1.0",
    scanStatus: "COMPLETED",
    resourceType: "S3_OBJECT",
    s3ObjectDetails: { bucketName, objectKey, s3Throttled: false },
    scanResultDetails: {
      scanResultStatus,
      threats: scanResultStatus === "THREATS_FOUND" ? [{ name: "EICAR-Test-File (not a virus)" }] : null,
    },
  },
});
