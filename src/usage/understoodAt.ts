import { earOf } from '../conversation/earOf.ts';
import type { Opening } from '../conversation/Opening.ts';
import { startAt } from '../conversation/startAt.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import type { Cast } from '../flow/Cast.ts';
import type { StateNode } from '../flow/schema/machine.ts';
import { recogniseMeanings } from '../text/recognise/recogniseMeanings.ts';
import { MANNERS } from './manners.ts';

/** What a text is held to mean, and how surely. */
export interface SuggestedMeaning {
  readonly meaning: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a text that is said in a state of the script is held to mean. */
export interface Understood extends SuggestedMeaning {
  /** Sure enough to be acted upon there. */
  readonly applied: boolean;
}

const MOST = 3;
const THRESHOLD = 0.8;

/** The meanings that are nearest to a text, wherever it was said: those that a script may have to answer. The model of the language is learnt when it was not yet. */
export function nearestMeanings(cast: Cast, language: string, text: string): readonly SuggestedMeaning[] {
  return recogniseMeanings(text, language, cast.modelOf(language), { threshold: THRESHOLD })
    .filter(({ intent }) => !MANNERS.has(intent))
    .slice(0, MOST)
    .map(({ intent, confidence }) => ({ meaning: intent, confidence }));
}

/**
 * What a conversation makes of a text when its script stands in that state, surest first. For a state that is not there it is the one in
 * which conversations begin.
 */
export function understoodAt(cast: Cast, language: string, state: string, text: string): readonly Understood[] {
  const { hash, bundle } = cast;
  const opening: Opening = { id: 'text', flow: bundle.flow.id, hash, language, clock: 'event', at: 0, brand: null };
  const [conversation] = startAt(cast, opening, isState(cast, state) ? { states: { flow: state } } : {});
  return recogniseMeanings(text, language, cast.modelOf(language), earOf(beginRun(conversation))).map(({ intent, confidence, applied }) => ({
    meaning: intent,
    confidence,
    applied,
  }));
}

function isState({ bundle }: Cast, path: string): boolean {
  if (path === '') return false;
  let states: StateNode['states'] = bundle.flow.states;
  let type: string | undefined;
  for (const key of path.split('.')) {
    if (states === undefined || !Object.hasOwn(states, key)) return false;
    ({ states, type } = states[key] ?? {});
  }
  return type !== 'history';
}
