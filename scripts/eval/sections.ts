import type { Section } from './Section.ts';
import { meanings } from './sections/meanings.ts';
import { swearing } from './sections/swearing.ts';

/** Everything that is measured, in the order in which it is printed. */
export const sections: readonly Section[] = [swearing, meanings];
