import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, in a time that tells nothing about either. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digestOf(one), digestOf(other));
}

/** What may be kept of a secret to know it again. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
