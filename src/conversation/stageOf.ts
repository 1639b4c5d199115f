import { goesOn } from './troupe/goesOn.ts';
import { dispatchTable, type Run } from './troupe/Run.ts';

/** The stage at which the conversation stands: that of the highest-ranked rule that interrupts, else the flow's. */
export function stageOf(run: Pick<Run, 'from' | 'channel' | 'shells' | 'status'>): string | null {
  let best: { rank: number; stage: string } | null = null;
  for (const member of dispatchTable(run as Run).members) {
    const shell = run.shells[member.index];
    if (member.isFlow || !shell?.stage || (run.status === 'ended' && !goesOn(member))) continue;
    if (!best || shell.rank > best.rank) best = { rank: shell.rank, stage: shell.stage };
  }
  return best?.stage ?? run.shells[run.from.cast.flow.index]?.stage ?? null;
}
