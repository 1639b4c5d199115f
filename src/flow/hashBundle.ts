import type { FlowBundle } from './FlowBundle.ts';
import { contentHash } from './json/contentHash.ts';

/** Content hash of a bundle: the same for the same content, whatever the order of keys or the layout of the files. */
export function hashBundle(bundle: FlowBundle): string {
  return contentHash(bundle);
}
