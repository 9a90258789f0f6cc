/**
 * What every page says to the browser: no script, nothing of others, no frame, no trace of its address, no copy but of those on which
 * people write.
 */
export const strict = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "cache-control": "no-store",
};

/** What a page says of it. */
export const strictOf = (headers: Headers) =>
  Object.fromEntries(Object.keys(strict).map((name) => [name, headers.get(name)]));
