import { actRecogniser } from './ActRecogniser.ts';

/** Saying that the answer will be found out, instead of guessing it (CB-5). */
export const looksUp = actRecogniser('looks-up', {
  ru: {
    any: [
      'позвольте|разрешите|дайте|давайте .. выяснить|уточнить|проверить|посмотреть|узнать|выясню|уточню|проверю|посмотрю|узнаю',
      'я|сейчас .. выясню|уточню|проверю|посмотрю|узнаю|выясняю|уточняю|проверяю|смотрю',
      '^выясню|уточню|проверю|посмотрю|узнаю',
      'мне|нам .. нужно|надо|необходимо .. уточнить|проверить|выяснить|узнать|посоветоваться',
      'потребуется|понадобится|нужно|надо .. время|времени',
      'посоветуюсь|проконсультируюсь .. с',
    ],
  },
  lt: {
    any: [
      'leiskite .. išsiaiškinti|patikslinti|pasitikslinti|patikrinti|pažiūrėti|sužinoti',
      'išsiaiškinsiu|patikslinsiu|pasitikslinsiu|patikrinsiu|sužinosiu|pasitarsiu',
      'dabar|tuoj|tuojau .. pažiūrėsiu|patikrinu|tikrinu|žiūriu',
      'reikia|prireiks|reikės .. laiko|patikrinti|patikslinti|išsiaiškinti|pasitarti',
    ],
  },
  pl: {
    any: [
      'pozwolić|pozwoli .. ustalić|sprawdzić|sprawdzę|ustalę|dowiem',
      'sprawdzę|ustalę|zweryfikuję|dopytam|zapytam .. kolegę|koleżankę|to|tę|ten',
      '^sprawdzę|ustalę|zweryfikuję|sprawdzam|ustalam',
      'już|zaraz .. sprawdzę|sprawdzam|ustalę|ustalam',
      'muszę .. sprawdzić|ustalić|zweryfikować|zapytać|skonsultować',
      'potrzebuję .. czasu',
    ],
  },
  en: {
    any: [
      'let|allow me .. find|check|look|see|clarify|verify',
      "i'll .. check|find|look|clarify|verify",
      'i will|shall|must|need .. check|find|look|clarify|verify',
      'ask a|my|our colleague|supervisor|manager',
      "i'm .. checking|looking",
      'i am .. checking|looking',
      'need .. time to',
    ],
  },
});
