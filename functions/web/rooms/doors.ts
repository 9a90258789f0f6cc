import type { WebRoutes } from "../context.ts";
import { confirmingRoutes } from "../routes/confirming.ts";
import { deskRoutes } from "../routes/desk.ts";
import { electronicRoutes } from "../routes/electronic.ts";
import { ownInterestRoutes } from "../routes/own-interest.ts";
import { publicRoutes } from "../routes/public.ts";
import { subscriptionRoutes } from "../routes/subscription.ts";
import { publicTraceRoutes } from "../routes/trace.ts";

/** What people come to by an address of its own, beside the links of documents. */
export const routes: readonly WebRoutes[] = [
  electronicRoutes,
  ownInterestRoutes,
  deskRoutes,
  confirmingRoutes,
  subscriptionRoutes,
  publicRoutes,
  publicTraceRoutes,
];
