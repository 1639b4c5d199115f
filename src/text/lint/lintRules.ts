import { accusation } from './accusation.ts';
import { bareLink } from './bareLink.ts';
import { bareNo } from './bareNo.ts';
import { brandTerm } from './brandTerm.ts';
import { closingParts } from './closingParts.ts';
import { diminutive } from './diminutive.ts';
import { drawl } from './drawl.ts';
import { dryStyle } from './dryStyle.ts';
import { filler } from './filler.ts';
import { greetAllo } from './greetAllo.ts';
import { greetCompany } from './greetCompany.ts';
import { greetForm } from './greetForm.ts';
import { greetLong } from './greetLong.ts';
import { greetShort } from './greetShort.ts';
import { holdNoReason } from './holdNoReason.ts';
import { impoliteWord } from './impoliteWord.ts';
import { informal } from './informal.ts';
import type { LintRule } from './LintRule.ts';
import { listMarker } from './listMarker.ts';
import { listNeeded } from './listNeeded.ts';
import { listSemicolon } from './listSemicolon.ts';
import { nameMisspelt } from './nameMisspelt.ts';
import { nameOveruse } from './nameOveruse.ts';
import { nameShort } from './nameShort.ts';
import { negPhrase } from './negPhrase.ts';
import { newThought } from './newThought.ts';
import { noSolution } from './noSolution.ts';
import { offerCard } from './offerCard.ts';
import { opinionParen } from './opinionParen.ts';
import { para3 } from './para3.ts';
import { paraGap } from './paraGap.ts';
import { parenPeriod } from './parenPeriod.ts';
import { placeholder } from './placeholder.ts';
import { plCommand } from './plCommand.ts';
import { plTimid } from './plTimid.ts';
import { politeOveruse } from './politeOveruse.ts';
import { profanity } from './profanity.ts';
import { questionBare } from './questionBare.ts';
import { questionUnsold } from './questionUnsold.ts';
import { requestMany } from './requestMany.ts';
import { roboticRepeat } from './roboticRepeat.ts';
import { searchToClient } from './searchToClient.ts';
import { sentenceLong } from './sentenceLong.ts';
import { sentenceUnfinished } from './sentenceUnfinished.ts';
import { sideTalk } from './sideTalk.ts';
import { smileyContext } from './smileyContext.ts';
import { smileyOther } from './smileyOther.ts';
import { spelling } from './spelling.ts';
import { summaryLong } from './summaryLong.ts';
import { summaryMissing } from './summaryMissing.ts';
import { summaryNotLast } from './summaryNotLast.ts';
import { tyForm } from './tyForm.ts';
import { urlInPhone } from './urlInPhone.ts';
import { vagueDeadline } from './vagueDeadline.ts';

/** All lint rules, in the order of the catalogue, which is the order of the findings. */
export const lintRules: readonly LintRule[] = Object.freeze([
  greetAllo,
  greetForm,
  greetCompany,
  greetShort,
  greetLong,
  tyForm,
  informal,
  nameShort,
  nameOveruse,
  nameMisspelt,
  filler,
  drawl,
  diminutive,
  profanity,
  negPhrase,
  impoliteWord,
  politeOveruse,
  bareNo,
  plTimid,
  plCommand,
  questionBare,
  questionUnsold,
  requestMany,
  searchToClient,
  bareLink,
  urlInPhone,
  offerCard,
  smileyOther,
  smileyContext,
  dryStyle,
  accusation,
  para3,
  paraGap,
  newThought,
  listNeeded,
  listMarker,
  listSemicolon,
  opinionParen,
  parenPeriod,
  summaryMissing,
  summaryLong,
  summaryNotLast,
  sentenceLong,
  sentenceUnfinished,
  holdNoReason,
  vagueDeadline,
  placeholder,
  roboticRepeat,
  sideTalk,
  closingParts,
  noSolution,
  spelling,
  brandTerm,
]);
