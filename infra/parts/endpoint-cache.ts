/**
 * Stands where the SDK keeps the endpoints that it discovers. DynamoDB's client makes one, and none of its commands discovers any: each
 * start would compile collections for it that it never fills.
 */
export class EndpointCache {}
