import type { Say } from '../../../conversation/Guidance.ts';
import { beginRun, type Run } from '../../../conversation/troupe/Run.ts';
import { whatToSay } from '../../../conversation/whatToSay.ts';
import type { AgentDeed, AgentView } from '../../simulation/Agent.ts';

/** The moment in which an agent decides what to do, as the prompter shows it. */
export interface Moment extends AgentView {
  readonly run: Run;
  /** What is recommended, most urgent first. */
  readonly says: readonly Say[];
  readonly isPhone: boolean;
  /** Where a machine stands: `asked.said`; empty for one that there is not. */
  readonly stateOf: (machine: string) => string;
  /** The flow's own state. */
  readonly flowState: string;
}

/**
 * One habit of an agent: what they do in a moment of some kind. Null where it is not the moment for it, and the next habit is asked; an
 * empty list is to wait.
 */
export type Habit = (moment: Moment) => readonly AgentDeed[] | null;

export function momentOf(view: AgentView): Moment {
  const { conversation } = view;
  const { cast, shells } = conversation;
  const run = beginRun(conversation);
  const stateOf = (machine: string): string => {
    const member = cast.members.find(({ id }) => id === machine);
    return member === undefined ? '' : pathOf(shells[member.index]?.paths);
  };
  return {
    ...view,
    run,
    says: whatToSay(run, MOST),
    isPhone: conversation.channel === 'phone',
    stateOf,
    flowState: pathOf(shells[cast.flow.index]?.paths),
  };
}

/** More is never looked at. */
const MOST = 4;

/** The innermost of the active states. */
function pathOf(paths: ReadonlySet<string> | undefined): string {
  let longest = '';
  for (const path of paths ?? []) if (path.length > longest.length) longest = path;
  return longest;
}
