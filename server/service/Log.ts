/** What the service has to say to whoever runs it. Fastify's logger is one. */
export interface Log {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}
