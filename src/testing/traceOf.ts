import type { Observer } from '../conversation/troupe/Observer.ts';
import { answerTo } from '../flow/machine/tryTransitions.ts';
import { conditionsOf } from './explain/conditionsOf.ts';
import type { Heard } from './Heard.ts';

/** An observer that writes down what every machine heard, tried and did, with the reasons of its guards. */
export function traceInto(heard: Heard[]): Observer {
  return {
    entered: () => undefined,
    heard: (member, shell, event, scene) => {
      const answer = answerTo(member, shell, event, scene);
      const conditions = answer.tried.map(({ guard, holds }) => (guard === null || holds ? [] : conditionsOf(guard, scene, event)));
      heard.push({ member, shell, event, scene, answer, conditions });
    },
  };
}
