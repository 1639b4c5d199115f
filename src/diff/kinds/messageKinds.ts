import type { ChangeKind } from './ChangeKind.ts';

export const messageKinds = [
  {
    id: 'message-added',
    area: 'messages',
    wording: 'message {name} added: {after}',
    impact: 'noticed',
    running: 'The agent reads it',
    backwards: 'message-removed',
  },
  {
    id: 'message-removed',
    area: 'messages',
    wording: 'message {name} removed: {before}',
    impact: 'noticed',
    running: 'The agent reads its name instead',
    backwards: 'message-added',
  },
  {
    id: 'message-reworded',
    area: 'messages',
    wording: 'message {name} in {language}: {after}, before {before}',
    impact: 'noticed',
    running: 'The agent reads other words',
    backwards: 'message-reworded',
  },
] as const satisfies readonly ChangeKind[];
