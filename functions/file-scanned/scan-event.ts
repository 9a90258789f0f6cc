import * as z from "zod/mini";
import type { Scanned } from "../../shared/usecases/attaching/look-at-scanned.ts";

/**
 * What GuardDuty says of an object, as far as Accord needs it.
 * https://docs.aws.amazon.com/guardduty/latest/ug/monitor-with-eventbridge-s3-malware-protection.html
 */
const event = z.object({
  detail: z.object({
    s3ObjectDetails: z.object({ objectKey: z.string() }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});

/** Reads what a scan of an object came to; null of what is not understood, for it would be no other the next time. */
export function readScanEvent(input: unknown): { key: string; scanned: Scanned } | null {
  const read = event.safeParse(input);
  if (!read.success) return null;
  const { s3ObjectDetails, scanResultDetails } = read.data.detail;
  return { key: s3ObjectDetails.objectKey, scanned: scannedIn(scanResultDetails.scanResultStatus) };
}

/** Unsupported, without access or failed: what was not scanned is not clean. */
function scannedIn(status: string): Scanned {
  if (status === "NO_THREATS_FOUND") return "clean";
  return status === "THREATS_FOUND" ? "malware" : "not-scanned";
}
