import type * as z from "zod/mini";
import { currencyCode } from "../../../events/common.ts";
import type { Currency } from "../../../events/iso-4217.ts";

/** A currency as it lies there. Which there are is asked where somebody types one: no function compiles the list to read. */
export const currency = () => currencyCode as unknown as z.ZodMiniType<Currency>;
