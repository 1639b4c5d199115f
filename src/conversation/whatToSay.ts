import { contentSay } from './content.ts';
import type { Say } from './Guidance.ts';
import { answerSay, sayOf } from './sayOf.ts';
import type { Run } from './troupe/Run.ts';
import { speeches } from './troupe/speeches.ts';

/** Everything due to be said, most urgent first, each phrase once; of it the first `most`. */
export function whatToSay(run: Run, most = Infinity): Say[] {
  const says: Say[] = [];
  const add = (say: Say | null): void => {
    if (say && !says.some((other) => other.phrase === say.phrase && other.text === say.text)) says.push(say);
  };
  for (const speech of speeches(run)) {
    if (speech.content) add(contentSay(run, speech.rules));
    const answer = speech.knowledge ? answerSay(run, speech.rules) : null;
    if (answer !== null) add(answer);
    else if (speech.say !== null) add(sayOf(run, speech.say, speech.source, speech.rules));
    if (says.length >= most) break;
    for (const name of speech.also) add(sayOf(run, name, speech.source, speech.rules));
  }
  return says.length > most ? says.slice(0, most) : says;
}
