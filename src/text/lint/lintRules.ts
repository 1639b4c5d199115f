import { dryStyle } from './dryStyle.ts';
import { greetAllo } from './greetAllo.ts';
import { greetCompany } from './greetCompany.ts';
import { greetForm } from './greetForm.ts';
import { greetLong } from './greetLong.ts';
import { greetShort } from './greetShort.ts';
import { holdNoReason } from './holdNoReason.ts';
import type { LintRule } from './LintRule.ts';
import { offerCard } from './offerCard.ts';

/** All lint rules, in the order of the catalogue, which is the order of the findings. */
export const lintRules: readonly LintRule[] = Object.freeze([
  greetAllo,
  greetForm,
  greetCompany,
  greetShort,
  greetLong,
  offerCard,
  dryStyle,
  holdNoReason,
]);
