import type { Check } from '../Check.ts';
import { choices } from './choices.ts';
import { comparedTexts } from './comparedTexts.ts';
import { contentAnswers } from './contentAnswers.ts';
import { fixedVariants } from './fixedVariants.ts';
import { leftovers } from './leftovers.ts';
import { missingFactTexts, missingMessages, untranslatedPhrases } from './missingTexts.ts';
import { nearDuplicateExamples } from './nearDuplicateExamples.ts';
import { nearDuplicates } from './nearDuplicates.ts';
import { neverFilled, neverFilledAnywhere } from './neverFilled.ts';
import { phraseLint } from './phraseLint.ts';
import { pluralEndings } from './pluralEndings.ts';
import { shadowedMembers } from './shadowedMembers.ts';
import { unheardActs } from './unheardActs.ts';
import { unusedExamples } from './unusedExamples.ts';
import { publicPhrases, unusedPhrases } from './unusedPhrases.ts';
import { variablesDiffer } from './variablesDiffer.ts';
import { needlessChannel, wrongChannel } from './wrongChannel.ts';
import { wrongLanguage } from './wrongLanguage.ts';
import { wrongScript } from './wrongScript.ts';

/** The checks of phrases, messages and examples, in the order in which an author wants to hear of them. */
export const textChecks: readonly Check[] = Object.freeze([
  untranslatedPhrases,
  missingMessages,
  missingFactTexts,
  variablesDiffer,
  choices,
  pluralEndings,
  neverFilled,
  neverFilledAnywhere,
  wrongChannel,
  needlessChannel,
  contentAnswers,
  phraseLint,
  leftovers,
  wrongScript,
  wrongLanguage,
  fixedVariants,
  comparedTexts,
  shadowedMembers,
  unheardActs,
  unusedPhrases,
  publicPhrases,
  unusedExamples,
  nearDuplicates,
  nearDuplicateExamples,
]);
