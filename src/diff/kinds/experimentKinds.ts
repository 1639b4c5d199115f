import type { ChangeKind } from './ChangeKind.ts';

export const experimentKinds = [
  {
    id: 'experiment-added',
    area: 'experiments',
    wording: 'experiment {name} added: {after}',
    impact: 'noticed',
    running: 'They take part in it when the phrase is said',
    backwards: 'experiment-removed',
  },
  {
    id: 'experiment-removed',
    area: 'experiments',
    wording: 'experiment {name} ended: {before}',
    impact: 'noticed',
    running: 'They take part in it no more',
    backwards: 'experiment-added',
  },
  {
    id: 'experiment-changed',
    area: 'experiments',
    wording: 'experiment {name}: {after}, before {before}',
    impact: 'noticed',
    running: 'Other variants, weights or goals',
    backwards: 'experiment-changed',
  },
] as const satisfies readonly ChangeKind[];
