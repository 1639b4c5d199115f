import type { OffenceLexicon } from '../OffenceLexicon.ts';

/** English words; the best known are heard in the texts of all languages. */
export const englishOffences: OffenceLexicon = {
  languages: ['en'],
  script: 'latin',
  source: 'Written for Sufler from general knowledge of the language',
  licence: 'MIT',
  prefixes: `
    un re out mother mutha motha abso brain head face butt horse bull dumb bat ape cluster mind skull rat jack total`,
  endings: {},
  groups: [
    // fuck
    {
      class: 'obscene',
      heardIn: 'all',
      words: `
        *fuck* *fukk* fuker* fukin* fuking fuked fck fcks fcking fckin* fcker* fckd fckoff fvck* fxck* phuck* phuk* fuxk* motherf* mutherf* muthaf*
        mothaf* mofo mofos stfu gtfo wtf wtaf omfg ffs fml lmfao mtherf*`,
    },
    // shit
    {
      class: 'obscene',
      heardIn: 'all',
      words: `
        shit shits shitt* shite shites shitty shittier shittiest shitting shitter shited shitbag* shitface* shithead* shithole* shitload*
        shitshow* shitstain* shitstorm* shitbox* shitcan* shitpost* shitfac* shitlist shitless >shit* shyt shyte bullshit* horseshit* bullsh*
        dipshit* batshit* chickenshit* apeshit* dogshit* jackshit shiit shizz sheeit`,
    },
    {
      class: 'obscene',
      words: `
        fuk fuks fukoff fuc fucl fuq fuqing arse arses arsed arsey arsehole* arsewipe* arsehat* >arse asses asswip* asskiss* asslick*
        assclown* asshat* asshol* ashole* assho badass* dumbass* dumass jackass* fatass* lardass* smartass* asscrack* assface* assfuck*
        kickass lazyass stupidass bigass hardass* wiseass* candyass* cuntface* cunt cunts cunty cunting kunt kunts bitch bitches bitchy
        bitching bitched bitchin bitchass* biatch* biotch* beatch beotch bich biches sonofabitch* cock cocks cocksuck* cockhead* cockface*
        cockup cockblock* dick dicks dickish dickwad* dickweed* dickless dicked dicksuck* prick prickish pricks wank wanks wanked wanking
        wanky twat twats twatt* twatting pussy pussies puss(ies) bollock* bollox* bellend* knobhead* knobend* tosspot* piss pisses pissed
        pissing pisser* pissy pisstake* pissant* pissflaps slut sluts slutty slutbag* skank skanks skanky whore whores whoring whorish
        whorehouse jizz jizzed cumming cumshot* blowjob* handjob* rimjob* jerkoff jackoff tits titties titty boob boobs boobies bugger*
        buggered sodding`,
    },
    {
      class: 'obscene',
      heardIn: 'all',
      ofPeople: true,
      words: `
        asshole* arsehole* assholes dumbass* dumbfuck* fucker* fuckers fuckwit* fuckface* fucktard* fuckhead* motherfuck* mothafuck*
        mutherfuck* bitch bitches cunt cunts cocksucker* dickhead* dickheads shithead* shitheads dipshit* bastard bastards bastardo wanker*
        wankers whore whores slut sluts faggot* nigger* nigga niggas niggaz retard retards retarded bullshitter*`,
    },
    {
      class: 'obscene',
      ofPeople: true,
      words: `
        ass prick pricks twat twats dick dicks pussy pussies jackass* bellend* knobhead* tosser* tossers tosspot* douchebag* douche* douches
        scumbag* scummy skank fag fags tranny trannies kike kikes paki pakis gook gooks wetback* raghead* towelhead* fatso fatass* lardass*
        arse arsewipe* shitbag* sonofabitch bastardly basterd* basturd* scumsucker* numbnuts numbskull* minger*`,
    },
    {
      class: 'mild',
      words: `
        damn damned damnit dammit damnation goddamn* goddam goddamit godamn* crap craps crappy crapped crapping crapload* crappiest crapola
        bullcrap bloody effing effin eff effed frigging friggin frickin fricking freaking freakin feckin* fecking feck feckers arsed hellhole*
        pissoff turd turds bollocky bugger bumhole* butthole* butthead* buttface* buttfuck* dagnabbit ballsed sux arsey shat shart* goddamned`,
    },
    {
      class: 'abuse',
      words: `
        idiot idiots moron morons imbecile imbeciles jerks cretin cretins halfwit* dimwit* nitwit* dunce dunces simpleton* jerkface loser
        losers weirdo weirdos lowlife* pillock pillocks plonker plonkers prat prats wazzock bozo bozos buffoon* blockhead* bonehead* airhead*
        knucklehead* meathead* fathead* dickhead dumbhead* dumdum imbecilic nincompoop* twit twits wimp wimps crybaby douchecanoe pervert
        perverts perv pervs sicko sickos lunatic lunatics nutcase* nutjob* nutter nutters crackhead* bimbo bimbos scoundrel* subhuman*
        stupidhead chump chumps numpty numpties arsehat`,
    },
    {
      class: 'nickname',
      words: `
        slag slags git gits scum nonce hoe jerk jerks creep creeps dummy swine psycho psychos degenerate muppet muppets moo clown clowns pig
        pigs cow cows donkey donkeys monkey monkeys rat rats snake snakes dog dogs sheep goat goats fool fools liar liars thief thieves crook
        crooks scammer scammers fraud frauds cheat cheats parasite parasites trash garbage disgrace witch freak freaks coward cowards nobody
        nobodies leech leeches fossil scoundrel hag`,
    },
    {
      class: 'slight',
      words: `
        stupid dumb useless clueless brainless incompetent retarded pathetic worthless thick dense blind deaf braindead ignorant idiotic
        moronic mental insane crazy lazy hopeless thickheaded dim shameless daft imbecilic dishonest gormless spineless subnormal illiterate
        stupidest dumbest`,
    },
    { class: 'minced', words: 'heck darn darned dang damnit blimey frick freaking' },
    {
      class: 'clean',
      words: `
        assess* asset* assist* assign* associat* assum* assur* assemb* assert* assail* assault* assassin* assay* assort* asses(s*) cockpit*
        cocktail* cockatoo* cockle* cockroach* cockney* cockerel* peacock* hancock* dickens* dickinson* dickson* dickie* prickl* titan* titl*
        bumble* shitake* shitak* shiitake* shih* mishit* scunthorpe arsenal* arsenic* bastardi* retardan* damnoni* turdus pratt* muddil*
        niggerian* phuket* fukushima* fukuok* fuchs* fuchsia* hoed hoedown* sodium* sodastream* pussycat* pussywillow* wankel* twatt spick*
        spice* beretta nigeria* nigerien* niggard* snigger* dyker* raccoon* tycoon* cocoon* gookin* cumulat* cumin* cumberland* cumbria*
        circum* document* sexton* essex* sussex* jerkin* jerky*`,
    },
  ],
  masked: `
    fuck!! fucks fucked! fucker! fuckers! fucking! fuckin shit! shits shitty bullshit~ bitch! bitches cunt! cunts asshole~ assholes dicks
    dickhead pussy bastard~ bastards whore whores slut sluts motherfucker! motherfucking nigger faggot wanker prick twat`,
  broken: 'fu fuc shi sh bul bitc bit cun cu motherf assh f',
};
