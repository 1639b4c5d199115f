import type { Act } from '../../flow/schema/texts.ts';
import { compileCues, type CompiledCue, type Cue } from '../cues.ts';

/** What words show an act in one language. */
export interface ActCues {
  /** One of these is enough. */
  readonly any?: readonly Cue[];
  /** One of these is enough in a question. */
  readonly inQuestion?: readonly Cue[];
  /** One of each of these lists together. */
  readonly all?: readonly (readonly Cue[])[];
  /** None of these may stand in the same sentence. */
  readonly but?: readonly Cue[];
}

/** A recogniser of one act: lists of words for each language, and nothing else. */
export interface ActRecogniser {
  readonly act: Act;
  readonly languages: Readonly<Record<string, CompiledActCues>>;
}

export interface CompiledActCues {
  readonly any: readonly CompiledCue[];
  readonly inQuestion: readonly CompiledCue[];
  readonly all: readonly (readonly CompiledCue[])[];
  readonly but: readonly CompiledCue[];
}

export function actRecogniser(act: Act, languages: Readonly<Record<string, ActCues>>): ActRecogniser {
  const compiled = Object.entries(languages).map(
    ([language, cues]) =>
      [
        language,
        {
          any: compileCues(cues.any ?? []),
          inQuestion: compileCues(cues.inQuestion ?? []),
          all: (cues.all ?? []).map(compileCues),
          but: compileCues(cues.but ?? []),
        },
      ] as const,
  );
  return { act, languages: Object.fromEntries(compiled) };
}
