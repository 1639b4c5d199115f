/** English first names and their short forms, small letters. */
export const shortNamesEn = `
  abigail: abby abbie gail abi
  abraham: abe bram
  adam: ads addy
  agatha: aggie
  alan: al
  albert: al bert bertie albie
  alexander: alex al lex xander sandy alec
  alexandra: alex lexi lexie sandra sandy allie
  alfred: alf alfie fred freddie
  alice: allie ali
  alison: ali allie
  amanda: mandy manda
  amelia: amy millie mel
  andrea: andie andy
  andrew: andy drew andie
  angela: angie ange
  anna: annie nan
  anne: annie nan
  anthony: tony ant
  antonia: toni
  archibald: archie
  arthur: art artie
  barbara: barb babs barbie
  bartholomew: bart
  beatrice: bea bee trixie
  benjamin: ben benny benji benjy
  bernadette: bernie
  bernard: bernie
  bethany: beth
  bradley: brad
  brenda: bren
  caroline: carrie caro
  carolyn: carrie lyn
  catherine: cathy kate katie cat cath kitty
  katherine: kathy kate katie kat kath kitty
  kathleen: kathy kath kate
  cameron: cam
  cecilia: cece cissy
  charles: charlie chuck chas chaz
  charlotte: charlie lottie char lotte
  christian: chris
  christina: chris chrissie tina christy
  christine: chris chrissie tina christy
  christopher: chris kit topher
  clifford: cliff
  cynthia: cindy
  daniel: dan danny
  danielle: dani danny
  david: dave davey davy
  deborah: deb debbie debs
  dennis: den denny
  donald: don donnie
  dorothy: dot dottie dolly
  douglas: doug dougie
  edmund: ed eddie ted
  edward: ed eddie ted teddy ned
  edwin: ed eddie
  eleanor: ellie nell nora
  elizabeth: liz lizzie beth betty eliza libby bess bessie betsy lisa
  ellen: ellie nell
  emily: em emmy
  emma: em emmy
  eric: ricky
  eugene: gene
  florence: flo florrie
  frances: fran frannie
  francis: frank fran
  franklin: frank
  frederick: fred freddie
  gabriel: gabe
  gabrielle: gabby
  geoffrey: geoff
  george: georgie
  georgina: georgie gina
  gerald: gerry jerry
  geraldine: gerry
  gilbert: gil bert
  graham: gray
  gregory: greg
  gwendolyn: gwen
  hannah: han
  harold: harry hal
  harriet: hattie harry
  helen: nell
  henry: harry hank hal
  herbert: herb bert
  hillary: hil
  hubert: bert
  isaac: ike zac
  isabel: izzy bel
  isabella: izzy bella
  jacob: jake
  jacqueline: jackie jacqui
  james: jim jimmy jamie jem
  jane: janey
  janet: jan
  jeffrey: jeff
  jennifer: jen jenny
  jeremy: jerry jem
  jessica: jess jessie
  jillian: jill
  joanna: jo joey
  john: johnny jack
  jonathan: jon jonny nathan
  joseph: joe joey
  josephine: jo josie
  joshua: josh
  judith: judy jude
  julia: jules julie
  julian: jules
  justin: jus
  kenneth: ken kenny
  kimberly: kim kimmy
  kristen: kris
  laura: laurie lori
  lawrence: larry lawrie
  leonard: leo len lenny
  lewis: lew
  lillian: lil lily
  louis: lou louie
  louise: lou
  lucy: lu
  madeleine: maddie maddy
  madison: maddie
  margaret: maggie meg peggy madge marge peg
  maria: mia
  marilyn: lyn
  martha: marty
  martin: marty
  mary: molly polly mae
  matthew: matt matty
  maureen: mo
  maxwell: max
  megan: meg
  melanie: mel
  melissa: mel lissa missy
  michael: mike mick mickey mikey
  michelle: shell shelly chelle
  miranda: mandy randy
  mitchell: mitch
  mohammed: mo
  nancy: nan
  natalie: nat tally
  natasha: tasha nat
  nathan: nate nat
  nathaniel: nate nat nathan
  nicholas: nick nicky
  nicole: nicky nikki
  nora: norrie
  oliver: ollie olly
  olivia: liv livvy olive
  oscar: ozzie
  pamela: pam
  patricia: pat patty trish tricia
  patrick: pat paddy
  paul: paulie
  penelope: penny
  peter: pete
  philip: phil pip
  phillip: phil pip
  phoebe: phebe
  rachel: rach
  randall: randy
  raymond: ray
  rebecca: becky becca bex
  reginald: reg reggie
  richard: rick ricky rich dick richie
  robert: rob bob bobby robbie bert
  roberta: bobbie
  roderick: rod
  rodney: rod
  roger: rog
  ronald: ron ronnie
  rosemary: rose rosie
  rupert: rup
  russell: russ
  samantha: sam sammy
  samuel: sam sammy
  sandra: sandy
  sarah: sally sadie
  sebastian: seb bas
  sharon: shaz
  sidney: sid
  simon: si
  sophia: sophie soph
  sophie: soph
  stanley: stan
  stephanie: steph stevie
  stephen: steve stevie
  steven: steve stevie
  stuart: stu
  susan: sue susie suzy
  suzanne: sue suzy
  sylvia: syl
  tamara: tammy
  terence: terry tel
  teresa: terry tess tessa
  theresa: terry tess tessa
  theodore: ted teddy theo
  thomas: tom tommy
  timothy: tim timmy
  tobias: toby
  valerie: val
  vanessa: nessa
  veronica: ronnie
  victor: vic
  victoria: vicky tori vic
  vincent: vince vinnie
  virginia: ginny
  vivian: viv
  walter: walt wally
  wendy: wend
  william: bill billy will willy liam
  winifred: winnie
  yvonne: vonnie
  zachary: zach zack
`;
