import { wordList } from './WordList.ts';

/**
 * Polish commands without "proszę". `must` goes with an infinitive and gives way to "proszę", `let` names another's
 * doing, `bare` is a command in itself; `please` is the politeness that makes all of them good.
 */
export const commandWords = wordList('commandWords', {
  pl: `
    [must]
    musi|musiał|musiała|muszą|musieli pan|pani|państwo / pan|pani|państwo musi|muszą / ma|powinien|powinna|powinni pan|pani|państwo natychmiast|teraz|po prostu / trzeba podać|przesłać|wysłać|zadzwonić|poczekać|czekać / należy natychmiast > proszę
    ! nie musi|muszą pan|pani|państwo / pan|pani|państwo nie musi|muszą / musi|muszą pan|pani|państwo być|czuć|martwić / czy musi|muszą pan|pani|państwo / nie musiał|musiała|musieli pan|pani|państwo / pan|pani|państwo musi|muszą być / jeśli|jeżeli|gdy .. musi|muszą pan|pani|państwo
    [let]
    niech pan|pani|państwo poda|podadzą > proszę podać
    niech pan|pani|państwo poczeka|zaczeka|czeka|poczekają|zaczekają > proszę chwilę poczekać
    niech pan|pani|państwo powie|powiedzą > proszę powiedzieć
    niech pan|pani|państwo zadzwoni|zadzwonią > proszę zadzwonić
    niech pan|pani|państwo sprawdzi|sprawdzą > proszę sprawdzić
    niech pan|pani|państwo napisze|napiszą > proszę napisać
    niech pan|pani|państwo wyśle|wyślą|prześle|prześlą > proszę przesłać
    niech pan|pani|państwo zobaczy|zobaczą > proszę zobaczyć
    niech pan|pani|państwo wejdzie|wejdą > proszę wejść
    niech pan|pani|państwo kliknie|klikną > proszę kliknąć
    niech pan|pani|państwo wpisze|wpiszą > proszę wpisać
    niech pan|pani|państwo wybierze|wybiorą > proszę wybrać
    niech pan|pani|państwo zapłaci|zapłacą > proszę zapłacić
    niech pan|pani|państwo odeśle|odeślą > proszę odesłać
    niech pan|pani|państwo posłucha|posłuchają|słucha|słuchają > proszę posłuchać
    niech pan|pani|państwo spróbuje|spróbują > proszę spróbować
    niech pan|pani|państwo wypełni|wypełnią > proszę wypełnić
    niech pan|pani|państwo zostawi|zostawią > proszę zostawić
    niech pan|pani się uspokoi > proszę się uspokoić
    niech pan|pani|państwo
    ! niech .. się nie martwi|martwią|przejmuje|przejmują|niepokoi|niepokoją|denerwuje / niech pan|pani|państwo będzie|będą spokojny|spokojna|spokojni
    [bare]
    podajcie|podajmy / powiedzcie / poczekajcie / zaczekajcie / czekajcie / zadzwońcie / sprawdźcie / napiszcie / wyślijcie / prześlijcie / zobaczcie / wejdźcie / kliknijcie / wpiszcie / wybierzcie / zapłaćcie / odeślijcie / posłuchajcie / spróbujcie / wypełnijcie
    ^czekać / ^poczekać / ^zaczekać / ^natychmiast / ^nie rozłączać / ^nie krzyczeć
    ^podać / ^dyktować / ^mówić / ^słuchać
    [please]
    proszę / prosimy / prosiłbym|prosiłabym|prosilibyśmy / poproszę / poprosimy / prosić / poprosić / uprzejmie / łaskawie / łaskaw
  `,
});
