import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';

/** The one tenant there is as long as nobody has to say who they are. */
export const DEFAULT_TENANT = 'default';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose data the request is about. The only place where that is decided is this plugin. */
    tenant: string;
  }
}

export const tenant = plugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.decorateRequest('tenant', DEFAULT_TENANT);
    done();
  },
  { name: 'tenant' },
);
