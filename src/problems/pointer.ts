/** A JSON pointer (RFC 6901) with one more step. */
export function pointerTo(base: string, step: string | number): string {
  return typeof step === 'number' ? `${base}/${step}` : `${base}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The place as people write it: `customer.gender`, `events.0.type`; '' for the whole. */
export function placeOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
