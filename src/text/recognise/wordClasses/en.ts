import type { WordClasses } from './WordClasses.ts';

export const en: WordClasses = {
  hello:
    'hi hello hey hiya heya howdy morning afternoon evening greetings good_morning good_afternoon good_evening good_day anybody anyone_there yo halo hallo sup is_anyone knock hullo',
  goodbye:
    'bye goodbye bye-bye byebye good-bye cya see_you see_ya later so_long farewell take_care have_a nice_day good_night goodnight cheerio ta-ta tata hanging_up hang_up signing_off off_now cheers_bye until_next talk_soon ciao all_the_best must_go gotta_go ttyl laters toodle* catch_you be_off best_wishes speak_soon',
  thanks:
    'thank* thanx thx tnx ty cheers grateful appreciat* much_obliged obliged gratitude ta lifesaver star helpful kind_of brilliant saved_me bless tysm legend',
  sorry:
    "sorry apolog* pardon_me forgive regret soz my_bad my_fault my_mistake my_apologies snapped lost_my temper was_rude overreact* shouldn't_have out_of_line no_offence no_offense didn't_mean excuse_my excuse_me ashamed oops i_was_wrong harsh take_it",
  yes: "yes yeah yep yup yea ya sure ok okay okey alright all_right right fine agreed agree certainly absolutely definitely of_course correct exactly true deal go_ahead please_do sounds_good works_for great perfect gladly indeed affirmative by_all no_problem why_not go_on happy_to fair_enough precisely aye yessir confirm very_well i_do that's_right will_do don't_mind i_am suits_me good lovely",
  no: "no nope nah nay never not_at no_way refuse reject decline disagree wrong incorrect negative absolutely_not certainly_not certainly no_thanks won't against i'd_rather rather_not on_no false no-one not_really not_correct object hell_no not_okay not_true isn't",
  not: "not no don't dont doesn't doesnt didn't didnt isn't isnt aren't arent won't wont can't cant cannot couldn't wouldn't wouldnt haven't havent hasn't hasnt wasn't wasnt weren't never none nothing nobody without neither nor shouldn't ain't nothin",
  wish: "want wants wanted need needs needed looking like wish would_like i'd_like prefer require searching interested hoping after hunting must have_to wanna",
  choose:
    'pick choose choosing choice select selection recommend* suggest* advise advice find options option show help_me which_one best better similar alternative* compare gift present propose put_together shortlist offer something_for what_would good_for suitable match_me narrow ideas idea variants browse go_for',
  goods:
    'phone phones smartphone* iphone* headphone* earphone* earbud* laptop* tablet* computer* tv tvs television* monitor* fridge* refrigerator* washing dishwasher* washer* vacuum* hoover* kettle* iron oven* cooker* microwave* coffee_machine* coffee_maker* hairdryer* watch watches camera* printer* speaker* keyboard* mouse sofa* couch* armchair* wardrobe* table tables chair chairs bed beds mattress* shelf shelves lamp* rug* carpet* curtain* dress dresses skirt* blouse* shirt* trousers jeans jacket* coat* jumper* sweater* t-shirt* suit shoes shoe boots boot heels trainers sneakers sandal* bag bags handbag* backpack* suitcase* doll* toy toys lego pram* pushchair* stroller* bike* bicycle* scooter* car_seat nappies book books bouquet* flower* perfume* cream cosmetic* shampoo tool tools drill* tyre* furniture pan pans pot pots clothes accessor* case cases charger* cable* blender* mixer* toaster* grill* tent* product item items',
  property:
    'weigh* weight heavy size sizes sizing dimension* colour* color* material* made_of made composition wattage watt watts power battery screen display diagonal inch inches memory ram storage processor cpu capacity volume wide width tall height long length deep depth thick* spec specs specification* feature features included include includes comes_with support* fabric cotton synthetic wool leather waterproof water-resistant manufacturer country brand model run_small run_large true_to noise noisy loud speed resolution megapixel* bluetooth wifi wi-fi nfc sim gb litre* liter* kg kilo* cm fold* foldable removable machine_wash* washable wash adjust* modes class energy consumption shelf_life expiry lining heel hold* inside last how_big how_many how_long how_much_does usb port* compatible version fit fits charge chargeable range',
  service:
    'deliver* ship* courier* pick_up pickup collect* pay payment* card* instal* credit cash stock available availability open opening close closing closed hours address located location shop store* discount* promo* voucher* coupon* code bonus warranty guarantee try_on assembly install* parking branch branches point post parcel_locker wrap* wrapping gift_card invoice receipt terms weekend* saturday* sunday* holiday* register account order_online minimum policy customs international abroad fee loyalty membership vat monthly finance track sell',
  order:
    'order orders ordered parcel* package* shipment* goods purchase* bought item items tracking dispatched consignment ticket request application claim',
  broken:
    "broke* broken crack* damag* smash* shatter* scratch* defect* faulty fault dent dented torn tear ripped rip hole holes chipped snapped_off bent leaking leaks leak spoiled rotten crushed missing_part* missing stain* dirty dead_on doa falling_apart fell_off came_off doesn't_switch in_pieces pieces split unstitched cracked detached scuff* wrecked",
  giveBack: 'return* send_back sending exchange* replace* replacement swap* take_back hand_back give_back back rma send_it return_label',
  money:
    'money refund* reimburse* charge charged charges payment* paid pay card funds amount chargeback compensat* bank account euro euros pound* dollar* twice double unauthori* debited deducted taken overcharged cashback cost transaction* cash fee',
  trouble:
    "problem* issue* error* glitch* freeze* frozen crash* lost disappear* mixed_up mix-up wrong late delay* not_working doesn't_work stopped won't_start won't_open won't_load hasn't_arrived not_arrived never_arrived didn't_arrive can't_log can't_open can't_get can't_pay can't_see missing stuck instead trouble overheat* too_small too_big doesn't_fit arrived received keeps failed fails fail broke down wrong_size wrong_colour wrong_item another_item turned_out sent_me invalid blocked declined rejected hasn't still_not isn't_working never_came not_received haven't_received",
  progress:
    "status news progress stage ready found_out find_out outcome result results decision decided reviewed review_my resolved sorted how_long waiting wait when_will any_news any_update update updates updated how's_it how_is going any_luck luck still_looking looking_into heard worked_out happening moving far checked checking answer_yet yet anything_new hear_back response reply investigat* where_are what's_happening looked following_up follow",
  hurry:
    'hurry rush rushing quick quickly fast faster urgent* asap late_for running_late no_time time short brief briefly shortly long_story get_to point leave leaving catch train flight minute minutes min mins meeting speed drag on_my schedule busy immediately straight right_now cut_it to_the deadline pressed waste wasting snappy driving hurried jiffy chop double-quick',
  hear: "repeat* again hear heard hearing catch_that catch didn't_catch didn't_hear can't_hear louder speak_up line breaking connection signal noise noisy cutting come_again pardon say_that said what_was what_did slower slow* clearly understand didn't_understand unclear missed sorry_what beg once_more mumbling lost_you rephrase static eh huh",
  price:
    'expensive pricey price* cheap* cost costs costly afford budget discount* overpriced steep money worth much too_much pay lower spend pounds euros dollars competitor* elsewhere less wallet rip-off rip_off out_of_my high dear beyond outrageous bargain more_than',
  doubt:
    "doubt* think about_it think_about not_sure unsure afraid worried worry quality flimsy reliable unreliable reviews compare hesitat* maybe later wait last_long durable cheap-looking seems looks small big heavy slow long_delivery convinced consult ask_my risky hmm sceptical skeptical concern* second_thoughts hold_off sleep_on suspicious perhaps fragile wouldn't_last too_small too_heavy too_long",
  displeased:
    'dissatisf* unhappy complain* complaint* disgrace* terrible awful horrible outrageous appalling disgust* cheated scam* fraud fed_up sick tired_of rude unprofessional disappoint* shame shambles joke unacceptable ridiculous service worst bad badly poor poorly pathetic incompetent nightmare angry furious annoyed upset again third_time every_time enough_is enough promised promises lied lie lying ignored ignoring let_down never_again customers treat treated treatment nonsense how_dare disrespect* useless mess unbelievable sloppy negligent',
  publish:
    "write writing post posting publish leave leaving share sharing tell telling expose upload rate report going_to warn film spread name_and let_everyone i'll give_you put hear_about record",
  public:
    'review* internet online facebook fb google blog* rating* star one-star stars followers media press newspaper* forum* youtube instagram tiktok twitter trustpilot website* public publicly everyone everybody friends journalist* tv reputation negative comment* social viral page group world video reddit people amazon tripadvisor bad_review',
  scorn:
    "shut stfu get_lost go_away piss buzz clear_off mouth leave_me think brain brains nonsense rubbish garbage bullshit crap stupid dumb idiotic asleep sleeping bother bothering clever_with smart parrot lazy bunch deaf blind thick slow wake get_a get_stuffed sod bugger off don't_care couldn't_care none_of your_business learn bloody damn joke clown* circus who_hired hired waste_of talking_to wasting babbl* blah spit_it hell useless sick_of shove stop_talking lecture patronis* can't_you can_you_read grow_up jog_on hopeless",
  charm:
    'beautiful pretty cute lovely gorgeous handsome charming sweet sweetheart sweetie honey darling babe baby dear voice smile eyes love kiss* hug* sexy hot attractive angel crush adorable compliment like_you fancy wonderful stunning your_face hun',
  private:
    'married single boyfriend girlfriend husband wife date dating meet meeting coffee dinner drink drinks tonight evening weekend personal your_number walk cinema movie movies restaurant old_are how_old age zodiac star_sign horoscope weather joke joke* bored chat talk_to how_are hobby hobbies free_time photo picture pic selfie look_like wearing birthday where_do live from_where after_work lonely family kids children music film favourite favorite football marry out_with going_out take_you instagram relationship horoscopes plans dream',
  mistaken:
    "wrong_number wrong_company wrong_shop wrong_place wrong_chat wrong_department mistake* misdial* by_accident accident oops not_you thought looking_for meant another_company different_company another_shop different_shop another_firm isn't_this is_this not_the dialled dialed called_the confused mixed another calling_about someone_else reached not_with not_yours i_wanted your_competitor",
  institution:
    'company companies organisation organization firm bank* clinic hospital* taxi* emergency airline* council school* pharmacy restaurant* pizza pizzeria salon operator provider vodafone o2 ee bt amazon ebay ikea tesco argos insurance agency travel_agency hairdresser* garage hotel* station tax gas electricity dentist surgery vet solicitor* police library gym utility cab theatre business department water_company doctor',
  more: 'another more else also by_the one_more one_other next second additional* plus besides as_well other_question further question questions while_i while_we additionally too extra something_else and_another other_thing thing still',
  enough:
    "nothing all that's_all thats_all that_is that's_it thats_it enough done finished everything sorted clear no_more nothing_else no_further no_other no_questions all_good all_set that'll_be covered resolved solved got_it have_everything all_i understood manage that_was i'm_good im_good myself answered answers",
  questionWord:
    "what what's whats how how's where where's when which who whom whose why is are does do did can could will would have has may might shall",
  ask: 'question questions ask asking know tell wonder* explain inform* clarify query enquir* inquir* find_out quick_question let_me curious information info could_you can_you advise check about',
  help: 'help helping assist* support what_should should_i what_do do_i what_to how_should how_do what_now advise guidance',
  person:
    "name name's called call_me surname last_name first_name mr mrs ms miss smith john johnson brown anna mary james emma david sarah kate tom peter jane michael speaking i'm this_is williams jones alice robert daniel it's",
  contact:
    'number phone email e-mail mail address street road avenue city town live postcode post_code zip passport born birth flat apartment house london manchester dublin leeds bristol birmingham glasgow edinburgh reach_me contact write_it write_down my_number reference account_number mobile ends_in order_number invoice',
  mark: 'rate rating score give point points star stars scale three two one 1 2 3 out_of maximum top lowest highest full_marks satisfied three-star',
  suit: "suit suits fit fits like interested interest* appeal* taste style cup_of convinced good_enough what_i what_i'm not_for for_me impressed keen pass match need",
  buy: 'buy buying purchase take order ordering get getting go_for have_it grab invest',
  talk: 'speak* talk* call call* phone ring operator agent manager colleague* transfer connect supervisor boss chat hold wait put_through line write human person representative',
  i: "i i'm im i've ive i'll ill i'd me my mine we us our ours we're myself",
  you: "you your yours you're youre u ur yourself yourselves ya",
  other: 'other others another different elsewhere instead else someone',
};
