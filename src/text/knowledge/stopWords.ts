/** Words that say nothing about what is asked: question words, pronouns, prepositions, courtesies. Folded and without marks. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    // ru
    'а и или но да нет не ни же ли бы вот это этот эта эти то тот та те так как какой какая какое какие какого какую каком каков где когда куда откуда кто что чего чем чему почему зачем сколько который которая которые',
    'я мы ты вы он она оно они меня мне нас нам вас вам его ее их мой моя мое мои наш наша ваш ваша ваше ваши свой у в во на за из с со к ко о об от до по под при про для без над между через',
    'есть быть был была было были будет будут можно ли можете могу может нужно надо хочу хотел хотела хотелось узнать скажите подскажите расскажите пожалуйста здравствуйте привет добрый день вечер спасибо хорошо ладно ок ага угу конечно понятно еще уже очень там тут здесь сейчас',
    // lt
    'ir ar o bet taip ne kaip koks kokia kokie kokios koki kokio kur kada kas ka kam kiek kodel kuris kuri tai tas ta sis si as mes tu jus jis ji jie jos man mums jums jusu musu mano jo ju su is i prie nuo iki po pas per apie del be yra buvo bus gali galite galima noriu norejau noreciau',
    'suzinoti pasakykite prasau sveiki laba diena labas aciu gerai zinoma dar jau labai cia dabar',
    // pl
    'i a ale lub albo czy tak nie jak jaki jaka jakie jakich gdzie kiedy kto co czego czym ile dlaczego ktory ktora ktore to ten ta te ja my ty wy on ona ono oni mi mnie nam nas pan pani panu pana panstwo panstwa moj moja nasz wasz jego jej ich w we na za z ze do od po pod przy dla bez o u jest sa byl byla bylo bedzie moge mozna moze chce chcialbym chcialabym',
    'prosze powiedziec dzien dobry dziekuje dobrze oczywiscie jeszcze juz bardzo tu tutaj teraz sie',
    // en
    'a an the and or but yes no not how what which where when who whom why whose do does did is are was were be been am can could may might would will shall should i you he she it we they me my your our his her its their us them of in on at for to from by with about there here this that these those',
    'please tell know want need like have has had get hello hi thanks thank ok okay fine sure very now',
  ].flatMap((line) => line.split(' ')),
);
