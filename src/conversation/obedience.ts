import type { SceneEvent } from '../flow/Scene.ts';
import type { Speech } from '../flow/Shell.ts';
import { contentPhrase } from './content.ts';
import type { Run } from './troupe/Run.ts';
import { speeches } from './troupe/speeches.ts';

/** The rank of the top recommendation when the agent said just that; null otherwise. */
export function rankObeyed(run: Run, event: SceneEvent): number | null {
  const phrases = phrasesOf(event);
  if (phrases.length === 0) return null;
  for (const speech of speeches(run)) {
    const top = speech.content ? contentPhrase(run) : speech.say;
    if (top !== null) return names(run, top, phrases) ? speech.rank : null;
  }
  return null;
}

/**
 * Whether the agent said what a rule asked for that stands beside the script (a warning, thanks after a hold): the flow
 * does not hear that, so that its phrase is on top again when the rule is done.
 */
export function isAside(run: Run, event: SceneEvent): boolean {
  const phrases = phrasesOf(event);
  if (phrases.length === 0) return false;
  const flow = run.shells[run.from.cast.flow.index]?.speech;
  if (flow && wanted(flow).some((name) => names(run, name, phrases))) return false;
  return speeches(run).some((speech) => run.shells[speech.machine]?.aside === true && wanted(speech).some((name) => names(run, name, phrases)));
}

const NONE: readonly string[] = Object.freeze([]);

function phrasesOf(event: SceneEvent): readonly string[] {
  return Array.isArray(event.data.phrases) ? (event.data.phrases as readonly string[]) : NONE;
}

function wanted(speech: Speech): readonly string[] {
  return speech.say === null ? speech.also : [speech.say, ...speech.also];
}

/** Whether one of the phrases is what a phrase's or family's name means. */
function names(run: Run, name: string, phrases: readonly string[]): boolean {
  return phrases.includes(name) || (run.from.cast.bundle.families[name] ?? []).some((member) => phrases.includes(member.phrase));
}
