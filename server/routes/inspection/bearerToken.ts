import type { FastifyRequest } from 'fastify';

const BEARER = /^Bearer +([\x21-\x7e]{1,500})$/i;

/** The token of the header `Authorization`; undefined where there is none that could be one. */
export function bearerToken({ headers }: FastifyRequest): string | undefined {
  return BEARER.exec(headers.authorization ?? '')?.[1];
}
