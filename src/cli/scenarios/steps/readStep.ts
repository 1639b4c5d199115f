import { nearestName } from '../../../problems/nearestName.ts';
import type { Step } from '../Scenario.ts';
import type { Act } from './Act.ts';
import type { StepForm, StepPlace } from './StepForm.ts';
import { otherWords } from './otherWords.ts';
import { stepForms } from './stepForms.ts';

/** What a step does, or why nobody knows. */
export type ReadStep = { readonly ok: true; readonly acts: readonly Act[] } | { readonly ok: false; readonly reason: string };

export function readStep(step: Step, place: StepPlace): ReadStep {
  const taken = takenForm(step, place);
  if (taken) return { ok: true, acts: taken.acts };
  if (fittingForms(step).length > 0) return { ok: false, reason: `"${step.what}" needs more than the step says, such as its text` };
  const known = [...new Set(stepForms.filter(({ who }) => who.includes(whoOf(step))).map(({ example }) => example))];
  if (known.length === 0) return { ok: false, reason: `nobody knows what the ${step.who} can do` };
  const near = nearestName(step.what, known);
  return {
    ok: false,
    reason: `no step of the ${step.who} is written "${step.what}"${near === undefined ? `; there are: ${known.join(', ')}` : `; is "${near}" meant?`}`,
  };
}

/** The step rings, dials or answers, so its contact is not live before it. */
export function beginsContact(step: Step, place: StepPlace): boolean {
  return takenForm(step, place)?.form.begins === true;
}

function takenForm(step: Step, place: StepPlace): { readonly form: StepForm; readonly acts: readonly Act[] } | null {
  const taken = formTaken(step, place);
  const other = taken ? undefined : otherWords(step);
  return taken ?? (other === undefined ? null : formTaken(other, place));
}

function formTaken(step: Step, place: StepPlace): { readonly form: StepForm; readonly acts: readonly Act[] } | null {
  for (const [form, groups] of fittingForms(step)) {
    const acts = form.acts(step, place, groups);
    if (acts) return { form, acts };
  }
  return null;
}

function fittingForms(step: Step): (readonly [StepForm, readonly string[]])[] {
  // A remark in parentheses says why, not what.
  const what = step.what.trim().replace(/\s*\([^()]*\)$/, '');
  return stepForms.flatMap((form) => {
    const found = form.who.includes(whoOf(step)) ? form.what.exec(what) : null;
    return found ? [[form, found.slice(1).map((group: string | undefined) => group ?? '')] as const] : [];
  });
}

function whoOf({ who }: Step): string {
  return who.trim().toLowerCase();
}
