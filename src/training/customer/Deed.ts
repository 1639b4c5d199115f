import type { Draft } from './Draft.ts';
import type { Perception } from './perceptions.ts';

/** Carries out one action of the behaviour: words to say, things that happen, what the customer then knows. */
export type Deed = (draft: Draft, perception: Perception) => void;
