import type { Speech } from '../../flow/Shell.ts';
import { goesOn } from './goesOn.ts';
import { dispatchTable, type Run } from './Run.ts';

/** What the machines have to say now, most urgent first. */
export function speeches(run: Pick<Run, 'from' | 'channel' | 'shells' | 'status'>): readonly Speech[] {
  const speaking: Speech[] = [];
  let hushed = -1;
  for (const member of dispatchTable(run as Run).members) {
    const shell = run.shells[member.index];
    if (!shell || (run.status === 'ended' && !goesOn(member))) continue;
    if (shell.speech) speaking.push(shell.speech);
    if (shell.hush && shell.rank > hushed) hushed = shell.rank;
  }
  const audible = hushed < 0 ? speaking : speaking.flatMap((speech) => (speech.rank >= hushed ? [speech] : forColleague(run, speech)));
  return audible.length > 1 ? audible.sort((a, b) => b.rank - a.rank || a.machine - b.machine) : audible;
}

/** A hush is about the customer, who waits or has a question to answer; a colleague may be briefed meanwhile. */
function forColleague({ from }: Pick<Run, 'from'>, speech: Speech): Speech[] {
  const isFor = (name: string): boolean => from.cast.phrasebook.entry(name)?.audience === 'colleague';
  const say = speech.say !== null && isFor(speech.say) ? speech.say : null;
  const also = speech.also.filter(isFor);
  return say === null && also.length === 0 ? [] : [{ ...speech, say, also, knowledge: false }];
}
