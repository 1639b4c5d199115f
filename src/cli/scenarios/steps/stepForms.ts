import { agentActionForms } from './agentActionForms.ts';
import { agentForms } from './agentForms.ts';
import { contactForms } from './contactForms.ts';
import { customerForms } from './customerForms.ts';
import { fallbackForms } from './fallbackForms.ts';
import { knowledgeForms } from './knowledgeForms.ts';
import { loadForms } from './loadForms.ts';
import type { StepForm } from './StepForm.ts';

/** All forms of a step that are understood; of several that fit the first is meant. To understand another one, add a row. */
export const stepForms: readonly StepForm[] = Object.freeze([
  ...contactForms,
  ...loadForms,
  ...knowledgeForms,
  ...customerForms,
  ...agentActionForms,
  ...agentForms,
  ...fallbackForms,
]);
