/**
 * How long a function waits for AWS: a client without limits of its own waits until its function runs out of time,
 * and nobody is answered. What took too long is tried again by the SDK, as whatever else passes.
 * https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
 */
export const timeLimits = {
  requestHandler: {
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    // Without it a request that takes longer is only warned of.
    throwOnRequestTimeout: true,
  },
} as const;
