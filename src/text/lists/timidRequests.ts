import { wordList } from './WordList.ts';

/**
 * Polish requests and offers that tremble. `request` asks somebody to do something, `wish` wants to ask about something,
 * `offer` would like to offer. Permission to go on hold, transfer or call back stays a question and is left out.
 */
export const timidRequests = wordList('timidRequests', {
  pl: `
    [request]
    czy mógłby|mogłaby|mogliby|mogłyby / czy nie mógłby|mogłaby|mogliby|mogłyby / czy pan|pani|państwo mógłby|mogłaby|mogliby / ^mógłby|mogłaby|mogliby|mogłyby pan|pani|państwo|mi|nam
    czy byłby|byłaby|byliby .. łaskaw|uprzejmy|uprzejma|uprzejmi|skłonny|skłonna|skłonni|gotów|gotowa
    czy zechciałby|zechciałaby|zechcieliby / czy zechce|zechcą .. łaskawie / czy można by / czy dałoby się / czy dałby|dałaby|daliby pan|pani|państwo radę
    może mógłby|mogłaby|mogliby pan|pani|państwo|mi|nam / a mógłby|mogłaby|mogliby pan|pani|państwo|mi|nam / gdyby pan|pani mógł|mogła / gdyby mógł|mogła pan|pani / gdyby państwo mogli / gdyby mogli państwo
    ^jeśli mógłby|mogłaby pan|pani / byłbym|byłabym wdzięczny|wdzięczna / bylibyśmy wdzięczni / byłoby miło / dobrze by było gdyby
    ! czy .. wiedzą|wie .. kto|która|który|które mógłby|mogłaby|mogliby / która|który|które|którzy|kto|co|coś|ktoś .. mógłby|mogłaby|mogliby
    [wish]
    chciałbym|chciałabym|chcielibyśmy zapytać|spytać|prosić|poprosić / chciałem|chciałam|chcieliśmy zapytać|spytać|prosić|poprosić / chciałbym|chciałabym|chcielibyśmy się dowiedzieć|upewnić / chciałem|chciałam się dowiedzieć / chciałbym|chciałabym .. pana|panią|państwa zapytać|spytać|prosić|poprosić
    prosiłbym|prosiłabym|prosilibyśmy / poprosiłbym|poprosiłabym|poprosilibyśmy / mógłbym|mogłabym|moglibyśmy zapytać|spytać|prosić|poprosić / mógłbym|mogłabym .. pana|panią|państwa zapytać|spytać|prosić|poprosić / zapytałbym|zapytałabym / chciałbym|chciałabym|chcielibyśmy wiedzieć|poznać|uzyskać|ustalić
    ! chciałbym|chciałabym|chciałem|chciałam|mógłbym|mogłabym|moglibyśmy|chcielibyśmy .. o chwilę|chwileczkę|moment|cierpliwość|zgodę|pozwolenie|możliwość / prosiłbym|prosiłabym|poprosiłbym|poprosiłabym .. o chwilę|chwileczkę|moment|cierpliwość|zgodę|pozwolenie
    [offer]
    mógłbym|mogłabym|moglibyśmy zaoferować|zaproponować / mógłbym|mogłabym|moglibyśmy .. panu|pani|państwu zaoferować|zaproponować|polecić / chciałbym|chciałabym|chcielibyśmy zaoferować|zaproponować / chciałbym|chciałabym|chcielibyśmy .. panu|pani|państwu zaoferować|zaproponować|polecić
    chciałem|chciałam zaoferować|zaproponować / chciałem|chciałam .. panu|pani|państwu zaoferować|zaproponować / ewentualnie mógłbym|mogłabym|moglibyśmy / może mógłbym|mogłabym|moglibyśmy zaoferować|zaproponować
  `,
});
