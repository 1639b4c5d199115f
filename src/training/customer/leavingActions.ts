import type { Deed } from './Deed.ts';
import { say } from './speak.ts';
import { feel } from './temper.ts';

const SPEAKS_UP_MOST = 3;

/** Waiting for the agent, and leaving. */
export const leavingActions = {
  'want-nothing-more': (draft) => {
    say(draft, 'wants-nothing-more');
  },
  'say-goodbye': (draft) => {
    say(draft, 'says-goodbye');
    draft.ends = true;
  },
  'leave-angrily': (draft) => {
    if (!say(draft, 'leaves-angrily')) say(draft, 'says-goodbye');
    draft.ends = true;
  },
  'hang-up': (draft) => {
    draft.ends = true;
  },
  /** Nothing came from the agent: first they ask how it goes, then they call out, then they leave. */
  'speak-up': (draft) => {
    const times = draft.spokeUp;
    draft.spokeUp = times + 1;
    if (times + 1 >= SPEAKS_UP_MOST) {
      draft.patience = 0;
      return;
    }
    feel(draft, times === 0 ? 'long-wait' : 'silence');
    if (draft.lines.length > 0) return;
    if (!draft.told && draft.conversation.channel === 'phone') say(draft, 'greets');
    else say(draft, times === 0 && draft.told && !draft.settled ? 'asks-progress' : 'calls-out');
  },
} satisfies Record<string, Deed>;
