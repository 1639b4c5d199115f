import { accusations } from './accusations.ts';
import { commandWords } from './commandWords.ts';
import { dataRequests } from './dataRequests.ts';
import { diminutives } from './diminutives.ts';
import { familiarForms } from './familiarForms.ts';
import { fillerWords } from './fillerWords.ts';
import { forbiddenPhrases } from './forbiddenPhrases.ts';
import { impoliteWords } from './impoliteWords.ts';
import { informalWords } from './informalWords.ts';
import { politeWordForms } from './politeWordForms.ts';
import { problemWords } from './problemWords.ts';
import { questionWords } from './questionWords.ts';
import { refusalWords } from './refusalWords.ts';
import { searchOrders } from './searchOrders.ts';
import { sideTalkWords } from './sideTalkWords.ts';
import { timidRequests } from './timidRequests.ts';
import type { WordList } from './WordList.ts';

/** All lists that the lint rules look up. A list that stands here is looked up together with the others, once a draft. */
export const wordLists: readonly WordList[] = Object.freeze([
  familiarForms,
  informalWords,
  fillerWords,
  diminutives,
  forbiddenPhrases,
  impoliteWords,
  politeWordForms,
  refusalWords,
  timidRequests,
  commandWords,
  questionWords,
  dataRequests,
  searchOrders,
  accusations,
  sideTalkWords,
  problemWords,
]);
