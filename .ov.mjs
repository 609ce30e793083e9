// .ov.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/annotate/readability/frequency.en.ts
var TABLE = `a 73
aa 32 a27 h47 rdvark26 rgh28 ron42
ab 32 alone27 andon39 andoned41 andoning32 andonment30 bey35 bot29 bott39 by41 c34 domen35 dominal35 duct29 ducted37 ductee26 duction36 ductions29 el31 erration28 etting27 ide34 iding27 igail35 ilene31 ilities38 ility43 ject26 laze26 le52 ner35 normal35 normalities27 normality27 normally26 oard44 ode28 olish27 olished26 ominable28 omination31 ort37 orted28 ortion39 ortions28 out66 ove47 racadabra30 raham37 rasions31 rasive27 raxas28 reast27 road37 rupt31 ruptly30 s30 scess27 sence38 sent34 sinthe28 solute41 solutely51 solutes26 solution30 solve28 sorb33 sorbed32 sorbing27 sorbs27 stain27 stinence30 stract33 surd40 surdity28 u34 undance30 undant28 undantly26 use40 used37 uses27 using31 usive32 ysmal26 yss33
ac 33 ademic37 ademics28 ademy41 apulco32 celerant28 celerate31 celerated30 celerating30 celeration29 celerator31 cent41 cents31 cept47 ceptable37 ceptance35 cepted42 cepting36 cepts33 cess45 cessed32 cessible31 cessing30 cessories32 cessory35 cident49 cidental35 cidentally40 cidents38 claim26 claimed26 commodate33 commodating29 commodation30 commodations32 companied33 company37 companying30 complice36 complices31 complish38 complished39 complishing27 complishment33 complishments32 cord32 cordance32 cording46 cordingly33 cordion31 costed28 count47 countability27 countable32 countant38 countants30 counted35 counting37 counts40 cumulate28 cumulated29 curacy32 curate39 curately31 cursed28 cusation35 cusations35 cuse38 cused41 cuses28 cusing37 customed35 e42 ed29 es36 etylene27 h29 he34 heron27 hes32 hieve39 hieved36 hievement36 hievements30 hieving29 hilles34 hing33 hy27 id40 ids29 k28 knowledge38 knowledged33 knowledgement26 knowledging29 knowledgment27 lu26 me31 ne30 orn29 oustic30 oustics26 quaint26 quaintance37 quaintances30 quainted37 quire34 quired37 quiring29 quisition32 quisitions28 quit27 quittal29 quitted32 re33 reage26 res37 robat28 ross50 rylic27 t50 ted40 tin30 ting47 tion48 tions41 tivate37 tivated36 tivating29 tivation29 tive41 tively29 tivist30 tivities39 tivity41 tor44 tors41 tress42 tresses34 ts41 tual42 tuality27 tually55 upuncture29 ute35
ad 41 age28 am46 amant30 ams40 apt34 aptation32 apted31 apting27 d45 ded40 der32 dict37 dicted37 diction36 dictions26 dictive31 dicts33 ding36 dison33 dition39 ditional38 dress47 dressed36 dresses35 dressing33 ds36 ept28 equate34 equately27 here28 hesive30 ieu33 ios35 jacent31 jective27 jectives27 joining31 journ31 journed37 just38 justed33 juster26 justing34 justment35 justments32 jutant30 m30 min26 minister32 ministered32 ministering27 ministration39 ministrative32 ministrator32 mirable34 mirably26 miral42 mirals28 miralty28 miration33 mire42 mired36 mirer35 mirers30 mires27 miring35 missible29 mission36 missions33 mit48 mits33 mittance28 mitted40 mittedly30 mitting35 o32 obe27 olescence29 olescent33 olescents28 olf31 olph29 onis26 opt37 opted39 opting31 option37 optive28 orable40 oration28 ore39 ored34 ores33 oring28 renalin28 renaline35 rift30 s37 ult42 ulterer26 ultery33 ulthood29 ults40 vance42 vanced40 vancement31 vances35 vancing32 vantage44 vantageous26 vantages35 vent27 ventist26 venture41 venturer29 ventures36 venturous31 versaries28 versary32 verse29 versity30 vertise32 vertised30 vertisement31 vertisements27 vertisers27 vertising39 vice47 visable29 vise41 vised37 visees26 visement29 viser30 vises27 vising31 visor37 visors31 visory30 vocate34
ae 27 on27 rial34 robics32 rodynamic26 roplane32 rospace30 sthetic28
af 28 ar31 fair45 fairs42 fect41 fected38 fecting34 fection39 fectionate34 fectionately28 fections31 fects37 fidavit33 fidavits28 filiated29 filiation27 finity28 firmation27 firmative37 flicted31 fliction31 ford47 fordable28 forded27 front28 ghan28 ghanistan33 ire27 loat32 oot30 orementioned27 raid54 rica43 rican38 ricans30 ro31 t36 ter58 terlife32 termath30 ternoon50 ternoons33 tershave30 terward34 terwards42
ag 31 ain59 ainst53 amemnon32 e49 ed36 encies35 ency43 enda39 endas26 ent50 ents43 es41 gie33 gravate29 gravated31 gravating27 gravation31 gression35 gressive39 gressively28 gressiveness26 gressor28 ile26 ility27 in26 ing34 itate26 itated34 itation27 low27 o55 onizing29 ony36 ree48 reeable32 reed46 reeing33 reement43 reements29 rees36 restic26 ricultural30 riculture31 round27 ua28
ah 53 a39 ab29 ead53 em39 old38 oy36
ai 36 d42 de33 ded28 des28 ding30 ds30 ling27 lment27 lments28 ls29 m42 med33 ming36 mlessly26 ms31 n57 r52 rbag26 rborne36 rcraft40 red30 rfield34 rhead27 ring28 rline38 rliner28 rlines36 rlock29 rman28 rmen28 rplane40 rplanes35 rport46 rports31 rs29 rship28 rspace32 rspeed27 rstrip31 rtight31 rwaves27 rway32 rways30 sle39 sles29
aj ar27 ax30
ak a30 e29 ron29
al 50 abama37 abaster28 addin32 ameda29 amo32 an45 arm45 armed35 arming31 arms35 as36 aska37 askan27 ba28 bania28 banian30 bany33 batross29 beit29 bert43 bino31 bum40 bums34 buquerque34 cmene29 cohol42 coholic38 coholics30 coholism29 cove27 den32 derman29 e36 ec36 ert43 erted33 exander40 exandria29 exia27 f31 falfa28 fonso29 fred39 gae26 gebra33 geria27 gerian26 giers28 gorithm27 hambra26 ias36 iases29 ibi39 ibis31 ice44 ien43 ienate28 ienated29 ienating27 ienation26 iens40 ight26 ign28 igned29 ignment31 ike41 imony34 ine27 ison39 ive52 ky26 l67 lah37 lan36 legation27 legations33 leged36 legedly34 legiance35 legro27 leluia28 len41 lergic39 lergies34 lergy32 leviate27 ley42 leys31 leyway29 lez30 liance40 lied35 lies37 ligator36 ligators31 lo31 low47 lowance37 lowances27 lowed47 lowing37 lows37 loy30 lure28 luring26 ly45 ma38 manac29 mighty40 mond31 monds31 most53 ms27 oft29 oha35 one55 ong53 ongside36 oof28 oud33 pha39 phabet34 phabetical29 phabetically28 pine31 ps31 ready55 right49 righty32 s27 so53 tair31 tar37 ter37 teration29 terations30 tercation29 tered37 tering29 ternate36 ternating26 ternative40 ternatives32 ters26 thea30 though46 timeter27 titude36 to31 together38 uminum34 umni33 umnus27 ways58 zheimer32
am 61 a30 aretto26 arillo29 assed26 ateur38 ateurs35 aze32 azed37 azement29 azes29 azing49 azingly33 azon35 bassador41 bassadors29 ber40 bience29 bient27 biguous29 bition37 bitions33 bitious37 brose35 brosia30 bulance44 bulances31 bush37 bushed33 elia37 en44 end29 endment36 ends33 enities29 erica49 erican50 ericana29 ericans44 ericas27 i29 iable28 id30 idst28 ie29 igo37 igos33 ino28 ir31 ish33 iss29 ity27 mo37 monia32 monium27 munition38 nesia36 nesty31 ok27 ong45 ongst39 or29 orous30 os32 ount44 ounts36 our33 p33 phetamines27 phibian26 phibious28 ple33 ps30 putate29 putated27 putation29 sterdam36 trak28 uck27 ulet34 use34 used34 usement36 uses28 using40 y47
an 63 a37 aconda27 aesthetic26 agram27 aheim26 al34 alogy31 alyse30 alysed27 alysis41 alyst36 alysts31 alytical28 alyze35 alyzed33 alyzer27 alyzing33 aphylactic27 archist28 archy33 atomy35 cestor32 cestors37 cestral28 cestry27 chor39 chorage29 chored29 chors29 chovies30 cient43 cients27 d71 ders32 derson42 des26 dre38 drew43 droid30 droids26 dromeda39 ds26 ecdote30 ecdotes29 emia28 emic28 esthesia33 esthesiologist27 esthetic31 eurysm33 ew29 gel49 geles45 gelic28 gelica32 gelina31 gelique26 gelito28 gels42 gelus38 ger43 gered28 gina30 giogram26 gle42 gles35 gling26 gola26 gora26 grier29 grily26 gry48 gst30 guish33 gus36 imal47 imals46 imated31 imation31 imosity28 kara27 kle39 kles36 klet26 n44 na45 nals28 napolis29 ne43 nex29 nie46 nihilate29 nihilated28 nihilation29 niversaries28 niversary43 nounce40 nounced38 nouncement40 nouncements31 nouncer41 nounces31 nouncing34 noy34 noyance27 noyed35 noying41 noys28 nual39 nually27 nul27 nulled29 nulment32 ointed29 omalies29 omaly31 on26 onymity30 onymous39 onymously28 orexic28 other57 swer53 swered42 swering42 swers45 t37 tagonistic26 tagonize27 tarctic28 tarctica30 te33 telope30 tenna34 tennae28 tennas26 terior30 them33 thill28 thony42 thrax31 thropological27 thropologist30 thropology31 ti27 tiaircraft27 tibiotic28 tibiotics36 tibodies28 tichrist30 ticipate34 ticipated34 ticipating30 ticipation34 tics30 tidepressants29 tidote36 tigravity28 tiquated28 tique38 tiques34 tiquities27 tiseptic29 tisocial29 tlers30 toinette31 tonio38 tony28 ts39 tsy28 twerp28 us31 vil28 xieties27 xiety38 xious42 xiously28 y61 ybody54 yhow42 ymore53 yone54 yplace37 ything60 ytime44 yway54 yways40 ywhere50
ao rta32 rtic27
ap 33 ache37 aches33 art47 artment49 artments36 athy27 e40 es36 ex29 hrodisiac32 hrodisiacs26 hrodite33 iece36 ocalypse34 ollo39 ologetic26 ologies40 ologise39 ologised28 ologising28 ologize47 ologized36 ologizes26 ologizing34 ology42 ostle32 ostles28 othecary26 palled31 palling33 paratus32 parel28 parent36 parently47 parition29 peal41 pealed30 pealing35 peals34 pear44 pearance41 pearances35 peared40 pearing34 pears43 pease27 pendage26 pendectomy28 pendicitis30 pendix34 petit28 petite40 petites30 petizer31 petizers30 petizing28 plaud33 plauded27 plauding29 plause41 ple44 plejack28 ples39 plesauce28 pliance29 pliances31 plicant28 plicants29 plication40 plications35 plied38 plies34 ply41 plying36 point33 pointed37 pointing26 pointment45 pointments35 praisal29 praised27 preciate49 preciated38 preciates35 preciating29 preciation37 preciative29 prehend32 prehended33 prehending26 prehension29 prehensive28 prentice33 prised29 proach43 proached36 proaches35 proaching41 propriate41 propriately30 propriations27 proval39 prove41 proved38 proves29 proximate31 proximately39 ricot28 ril43 ron34 t33 titude30 tly26
aq ua31 uamarine27 uarium35 uarius31 uatic28
ar 34 ab35 abia32 abian31 abic35 abs33 amaic28 bitrary30 bitration27 bor29 c37 cade33 cadia30 cane26 ch36 chaeological30 chaeologist31 chaeologists27 chaeology29 chaic28 changel26 chbishop36 chdiocese28 chduke30 cher37 chers31 chery29 ches29 chie38 chitect38 chitects30 chitectural31 chitecture35 chive31 chives34 ctic33 dent28 duous28 e67 ea49 eas40 en54 ena36 enas26 es35 f29 gentina34 gentine28 gh38 go29 gue43 gued34 gues26 guing40 gument42 gumentative29 guments37 gus26 gyle29 ia28 iel39 ise35 ises30 istocracy28 istocrat31 istocratic29 istocrats34 istotle31 ithmetic32 izona41 k36 kansas33 lington31 m48 mada30 madillo35 mageddon32 mament27 maments26 mchair26 med44 menian33 menians29 mies36 ming31 mistice26 mor39 mored35 mory33 mour32 moured31 mpit31 mpits30 ms48 mstrong37 my49 nold39 oma31 ose29 ound59 ouse31 oused34 ousing28 raigned28 raignment32 range42 ranged42 rangement40 rangements40 ranging33 ray33 rest48 rested46 resting36 rests34 rhythmia27 rival39 rivals29 rive43 rived46 rivederci31 rives40 riving39 rogance35 rogant37 row39 rowhead26 rows35 royo28 se36 sehole26 senal33 senic31 son35 sonist30 t49 tefacts26 temis28 terial31 teries32 tery37 thritis33 thur45 tichoke28 ticle43 ticles38 ticulate32 tifact31 tifacts32 tificial37 tificially29 tillery38 tist45 tiste28 tistic37 tistry27 tists39 ts40 twork32 ty30 yan30
as 64 ap35 bestos31 cend30 cendant28 cended26 cending28 cension29 certain30 cot27 h40 hamed44 her34 hes40 hore38 htray35 htrays28 ia37 ian37 ians27 ide44 inine30 k57 ked53 king51 ks42 leep47 ok29 paragus30 pect36 pects34 pen33 perger27 phalt30 phyxia26 phyxiation29 piration28 pirations31 pire30 pirin39 piring28 pirins27 s54 sailant32 sailants26 sassin38 sassinate33 sassinated34 sassination38 sassinations28 sassins34 sault43 saulted36 saulting31 saults30 semble35 sembled35 sembling29 sembly37 semblyman29 sert29 sertive27 ses41 sess32 sessed27 sessing27 sessment35 set36 sets37 shole48 sholes41 sign34 signed41 signing29 signment43 signments36 similate27 similated26 sisi26 sist39 sistance41 sistant45 sistants34 sisted32 sisting32 sociate40 sociated36 sociates37 sociating27 sociation39 sociations27 sorted30 sortment29 sume45 sumed41 sumes31 suming41 sumption35 sumptions32 surance33 surances29 sure43 sured38 sures29 terisk27 tern30 teroid32 teroids28 thma36 thmatic26 tonish27 tonished30 tonishing32 tor28 tound26 tounding31 tral30 tray32 trology30 tronaut36 tronauts33 tronomer29 tronomical29 tronomy31 tute30 under28 ylum37 ystole29
at 65 e45 heist30 hena28 hens34 hlete37 hletes35 hletic36 hletics28 lanta38 lantean26 lantic40 lantis37 las30 m35 mosphere40 mospheric30 oll27 om34 omic37 oms32 one29 op30 rium29 rocious28 rocities30 rocity28 rophy26 ropine32 ta33 taboy38 tach34 tached41 taches28 taching26 tachment31 tachments29 tack49 tacked44 tacker32 tackers26 tacking39 tacks41 tagirl30 tain30 tained29 tempt43 tempted39 tempting36 tempts36 tend42 tendance34 tendant35 tendants31 tended36 tending39 tends28 tention50 tentions28 tentive31 test26 tic39 tila34 tire32 titude44 titudes31 torney46 torneys36 tract38 tracted41 tracting31 traction38 tractions29 tractive44 tracts31 tribute30 tributed29 tributes29
au burn28 ction40 ctioned27 ctioneer27 ctions26 dacious27 dacity30 dible29 dience44 diences33 dio38 dit31 dited27 dition42 ditioned28 ditioning33 ditions35 ditor27 ditorium32 ditory27 f32 gust40 gusta29 gustine28 ld30 nt48 ntie39 nts32 nty30 ra33 rora34 spicious27 stin40 stralia39 stralian33 stria35 strian31 thentic37 thenticate28 thenticated29 thenticity31 thor39 thorisation28 thorised30 thorities41 thority43 thorization36 thorize33 thorized38 thorizing28 thors32 tism29 tistic31 to39 tobiographical26 tobiography29 tograph39 tographed31 tographs34 tomated32 tomatic39 tomatically36 tomobile38 tomobiles31 tomotive28 tonomy27 topilot30 topsies27 topsy40 tumn36 xiliary33
av 28 a33 ail29 ailability28 ailable44 alanche35 alon34 arice27 ast26 e32 enge35 enged29 enger34 enging27 enue42 enues28 erage42 erages29 ersion31 ert28 erted28 iation32 iator28 id27 ocado31 oid44 oidance27 oided34 oiding38 oids27
aw 46 ait36 aited28 aiting36 aits36 ake44 aken34 akened33 akening31 akens27 ard41 arded34 ards37 are46 areness34 ay59 e34 esome45 ful48 fully43 hile40 kward42 kwardness28 ning27 oke31 ol34 ry28
ax 36 e37 el34 es28 is32 le31
ay 37 e47
az azel26 tec31 tecs27
b 49
ba 37 a30 ba34 bbitt28 bble29 bbling35 bcock29 be46 bes36 bies45 boon32 boons28 by57 bylon34 bysit33 bysitter37 bysitters27 bysitting34 ccarat29 ch33 che26 chelor40 chelorette32 chelors31 ck63 ckboard27 ckbone32 ckdoor28 ckdrop27 cked39 cker30 ckers28 ckfire29 ckfired30 ckgammon29 ckground43 ckgrounds30 ckhand29 cking38 ckpack36 ckpacking28 ckpacks27 ckroom27 cks39 ckseat34 ckside32 ckstabbing29 ckstage37 cktrack29 ckup42 ckups27 ckward35 ckwards41 ckwater28 ckwoods27 ckyard39 con41 cteria35 cterial29 d57 dass32 dder26 ddest31 de26 dge42 dger33 dgering30 dges33 dly44 dness28 ffled30 g50 gel35 gels33 ggage38 gged33 ggie26 gging29 ggy30 ghdad32 gman28 gpipes28 gs45 h33 hamas33 i31 il43 iled35 iley39 iliff33 iling32 it40 iting29 ja33 ke38 ked38 ker41 kers27 kersfield30 kery36 kes27 king36 kshi28 ku27 lance42 lanced34 lances28 lancing29 lboa37 lconies27 lcony39 ld40 lding28 ldrick39 ldy31 le33 li34 lkan28 lkans27 ll50 llad32 llads26 llard32 llast31 lled27 llerina34 llerinas27 llet40 llgame30 lling28 llistic31 llistics34 llon29 lloon39 lloons37 llot31 llpark33 llplayer28 llpoint26 llroom36 lls46 llsy26 lm28 lmy28 loney35 ltic28 ltimore39 lu28 m39 mbino27 mboo32 n35 nana40 nanas37 nd47 ndage35 ndaged27 ndages35 ndanna26 ndit36 ndits36 nds37 ndstand29 ndwagon27 ndwidth27 ne33 nes27 ng43 nged35 nger28 ngers27 nging39 ngkok34 ngladesh27 ngs33 nish31 nished33 nister31 njo32 nk49 nked26 nker37 nkers33 nking35 nkroll31 nkrupt35 nkruptcy34 nks42 nky28 nned34 nner38 nnerman30 nners29 nning30 nnister36 nnock28 nquet37 nquo28 nshee31 nshees26 nter31 nzai32 ptism31 ptist34 ptists27 ptize29 ptized33 r49 rb34 rbados31 rbara44 rbarian33 rbarians31 rbaric32 rbecue40 rbecued29 rbecues28 rbed31 rbeque27 rber37 rbershop33 rbie36 rcelona33 rd29 re39 reback27 refoot34 rely45 rf33 rfing26 rgain41 rgained29 rgaining33 rgains28 rge36 rged28 rging33 ritone26 rium27 rk38 rkeep30 rker35 rking40 rks35 rley30 rlow34 rmaid28 rman28 rn41 rnaby34 rnacle28 rnard26 rney43 rns26 rnyard30 rometer29 ron41 roness34 rons30 rracks37 rracuda28 rrage30 rred31 rrel40 rrels35 rren32 rricade32 rricaded27 rricades29 rrier35 rriers30 rring28 rrio28 rrister29 rroom28 rrow31 rry43 rs43 rt38 rtender40 rtenders29 rter30 rth28 rtlett34 rton37 se46 seball44 seballs28 sed44 seline29 seman28 sement43 sements28 ses36 sh35 shed31 shful31 shing28 sic42 sically44 sics34 sil31 sin33 sing29 sis41 sk28 sket41 sketball43 skets32 ss39 stard48 stards43 stille29 t43 taan27 tch36 teman33 tes36 th45 the34 thed32 thhouse27 thing39 throbe32 throom48 throoms34 ths35 thtub38 tman37 ton35 ts38 ttalion38 ttalions27 tted27 tten26 tter36 ttered31 tteries39 ttering28 ttery41 tting35 ttle46 ttled27 ttlefield35 ttlefields27 ttleground27 ttlements26 ttles37 ttleship32 ttleships28 ttling34 tts26 tty28 uble26 varian30 wl28 wling29 xter38 y44 yonet32 yonets29 you31 zaar31 zooka30
bb 31 s32
be 68 ach48 ached26 aches36 achhead28 acon36 ad31 ads36 ady29 agle31 ak33 aker26 aky28 am40 amed30 aming29 ams34 an38 anbag27 anie32 ans42 ar48 arable28 ard41 arded31 ards29 arer33 aring40 arings32 ars41 arskin26 ast44 astie28 astly28 asts36 at51 aten41 ater29 ating44 atings31 atles35 atnik28 atrice35 ats42 au38 aucoup31 aufort30 aujolais27 aumont34 aut31 auties34 autiful55 autifully39 auty47 aver37 avers29 bop26 came47 cause60 ck36 cker34 cket31 ckett35 come51 comes44 coming44 d53 dbugs29 dding29 dlam31 dpan30 dpans26 droom46 drooms35 ds39 dside33 dspread27 dtime38 e40 echer29 echwood28 ef43 efing27 efs27 efsteak29 ehive29 elzebub28 en63 ep38 eped28 eper35 eping38 eps35 er49 ers40 es37 eswax27 ethoven36 etle33 etles31 ets30 f28 fall28 fitting26 fore59 forehand32 friend26 g47 gan45 gets26 ggar34 ggars33 gged39 gging42 gin48 ginner33 ginners29 ginning48 ginnings31 gins42 gone27 grudge27 gs32 gun40 half41 have42 haved35 haves29 having36 havior44 havioral32 haviors26 haviour37 headed28 held27 hind53 hold38 holden28 ige31 in38 ing57 ings41 irut31 l31 la33 lated26 lay28 lch29 lches26 lfast29 lgian30 lgium31 lief39 liefs36 lievable32 lieve58 lieved46 liever35 lievers29 lieves43 lieveth30 lieving40 little29 ll46 llboy31 lle39 llevue31 llhop28 lli27 llies32 lligerent28 llman30 llo26 llow27 llows29 lls41 lly42 llyaching26 llybutton28 llyful28 long47 longed40 longing33 longings35 longs45 loved41 low45 lt44 lted27 lts37 luga28 lvedere28 n50 nadryl27 nch40 nched26 nches28 nd42 nder36 nding34 nds32 ne29 neath41 nedick29 nedict35 nefactor32 neficial29 neficiary31 nefit42 nefited26 nefits39 nes26 net27 nevolence26 nevolent29 ng29 nign31 njamin40 njamins26 njy28 nnet28 nny42 nt39 nzene26 queath29 reaved27 reavement27 ret30 rets28 retta28 rg32 rger34 rgman31 rk27 rkeley36 rkshire26 rlin41 rmuda36 rnard41 rries35 rry36 rserk31 rth29 rtha35 rtram30 ryl27 ryllium27 seech32 side42 sides49 ss31 st56 sted27 stow31 stowed30 stseller28 t52 ta35 tcha36 th42 thesda29 thlehem32 tray40 trayal36 trayed41 traying33 trays29 trothed31 ts40 tter59 tters26 tting39 ttor27 tty44 tween53 ulah32 verage34 verages31 ware38 wildered30 witched32 y27 yond46
bi 30 anco30 as32 ased30 b27 bi28 ble43 bles31 blical34 carb27 carbonate29 centennial26 ceps30 cker27 ckering31 cycle38 d41 dder32 dding37 de28 ds32 en34 ff35 g58 gamy27 gfoot30 gger47 ggest46 ggie33 ghorn27 gmouth27 got28 gotry28 jou33 ke44 ker32 kers31 kes35 king28 kini36 kinis30 lateral28 laterally26 lbo31 le29 lge31 ll51 llboard31 llboards29 lled29 lliard29 lliards28 llie39 lling33 llings34 llion41 llionaire33 llions36 lls43 lly49 mbo33 mbos28 n37 nary29 nd35 nder29 nding33 nds29 ng37 nge30 ngo41 nk29 noculars32 ns29 o32 ochemical29 ochemist26 ochemistry28 ographer26 ography32 ological38 ologically28 ologist31 ology37 onic28 opsy32 polar29 rch32 rd47 rdcage27 rdie37 rdies27 rdman29 rds44 rdy30 rmingham33 rth45 rthday50 rthdays35 rthing28 rthmark32 rthplace29 rthright30 rths28 scuit36 scuits35 sexual30 shop42 shops29 smarck33 sque26 stro30 t54 tch52 tches41 tching33 tchy31 te46 ter28 tes38 ting37 ts40 tsy30 tte29 tten36 tter41 tterly29 tterness32 ttersweet27 tty33 z33 zarre39
bl ab28 abbermouth28 abbing29 ack52 ackberry29 ackbird29 ackboard31 acked34 acken26 acker28 ackface27 ackie37 acking27 ackjack36 acklist27 acklisted27 ackmail39 ackmailed33 ackmailer30 ackmailing33 ackness30 ackout37 ackouts32 acks35 acksmith33 adder36 ade41 ades35 ah41 air38 ake41 am26 ame48 amed38 ameless26 ames33 aming39 anc29 anca26 anche41 anco29 and30 ank40 anket41 ankets37 anks35 anky28 are26 ares30 aring32 asphemous26 asphemy32 ast42 asted37 aster30 asting33 astoff28 asts30 atant31 atantly27 aze33 azer31 azers28 azes32 azing33 each34 eached30 eachers31 eaching27 eak30 ed36 eed40 eeder31 eeding45 eeds32 eep34 eeping26 eeps28 emish28 end36 ende27 ended29 ender32 ending27 ess46 essed42 essing40 essings36 eu28 ew45 ight28 imey31 imp30 ind47 inded36 inders27 indfold32 indfolded31 inding32 indly31 indness31 inds33 ing31 ink37 inked31 inking34 inks28 inky27 ip29 iss35 issful27 ister30 istering27 isters31 itz31 izzard33 oat27 oated32 ob31 oc30 ock46 ockade32 ockage28 ockbuster30 ocked38 ockhead29 ocking38 ocks42 og28 oke37 okes32 ond40 onde42 ondes32 onds28 ood53 oodbath32 ooded27 oodhound30 oodhounds28 oodied28 oodline28 oods29 oodshed33 oodshot27 oodstains29 oodstream32 oodthirsty30 oody46 oom38 oomers27 ooming32 ooms28 ossom36 ossoming28 ossoms31 ot30 otter27 ouse37 ow50 owfish28 owing43 owjob32 owjobs26 own42 owout32 ows42 owtorch29 ubber29 ubbering28 ucher27 udgeoned27 ue50 ueberries30 ueberry34 uebird29 uebirds27 uegrass29 ueprint31 ueprints34 uer27 ues40 uff38 uffed27 uffing37 uffs27 ume31 under30 undering28 unt37 untly27 ur33 urred29 urry31 urt27 ush34 ushing33 vd28
bo 42 a31 ar33 ard48 arded33 arder28 arding41 ardroom29 ards36 ardwalk33 ast30 asting28 at50 athouse29 ating30 atload27 atman28 ats41 atswain27 b50 bbie35 bbing28 bbins26 bby49 bcat26 bo35 bsled30 ca31 ck26 d29 de27 dega31 dhi27 dies45 dily33 dy53 dyguard38 dyguards34 eing29 g30 gart31 gey34 geyman29 geys28 gged27 gie27 gus34 h27 hemian30 il38 iled35 iler35 iling36 ils33 ise29 ld39 lder27 ldly28 livar26 livia29 llocks35 lo29 logna33 lshevik26 lt38 lted33 lts33 lus28 m32 mb47 mbarded28 mbardier28 mbardment29 mbay34 mbed36 mber36 mbers35 mbing39 mbings31 mbs42 mbshell30 n38 na31 nanza32 nbon27 nbons28 nd45 ndage32 nded32 nding35 nds38 ndsman27 ne44 ned29 nehead31 ner34 nes45 nfire33 ng35 ngo34 ning29 nita28 njour37 nkers31 nne26 nnet33 nnie41 nny33 no33 nsai30 nsoir31 nus40 nuses29 ny31 o41 ob35 obies31 obs39 oby34 odle27 ogaloo27 oger31 ogers28 ogeyman28 ogie37 oing30 ok53 okcase30 oked40 oker33 okie34 okies30 oking34 okings26 okkeeper31 okkeeping29 oklet28 okmaker27 okmark26 oks48 okshop29 okstore36 okstores27 okworm29 om43 omer34 omerang30 oming30 on33 ost37 osted28 oster34 osters28 ot41 oted29 oth43 oths31 oties29 otleg29 otlegger28 ots43 oty38 oze41 p33 pper27 ra31 rdeaux30 rder42 rderline32 rders35 re39 red43 redom33 res29 rg32 ring44 rn49 rne30 rneo28 rough31 rrow45 rrowed40 rrowing35 rrows27 rscht28 s28 som35 soms28 ss51 sses37 ssing29 ssy33 ston44 sun29 t30 tanical30 tany26 tched31 th55 ther48 thered40 thering43 thers39 ttle47 ttled34 ttleneck27 ttles41 ttling29 ttom47 ttomless30 ttoms36 tulism28 udoir30 ught49 ulder33 ulders27 ulevard37 unce40 unced35 uncer32 unces30 uncing36 uncy33 und43 undaries36 undary31 unds34 untiful29 unty39 uquet35 uquets28 urbon38 urgeois31 urne31 ut43 utique30 uts27 vine26 w43 wden31 wed29 wel36 wels32 wers31 wery29 wie35 wing31 wl43 wled28 wler31 wling40 wls33 wman36 ws33 wser29 x50 xcar28 xed31 xer36 xers33 xes42 xing39 y57 ycott30 yfriend49 yfriends37 yhood28 yish28 ys54 ysenberry26 zo34 zos30
bp 39
br 26 a40 ace38 acelet39 acelets33 aceros26 aces35 acing27 aciole27 acken28 acket28 ad45 ag36 agged28 agging34 ahms29 aid30 aids29 aille28 ain49 ainless30 ains44 ainstorm29 ainstorming26 ainwash26 ainwashed32 ainwashing29 ainy30 ake38 akes38 aking27 an31 anch40 anches35 and42 anded32 ander26 anding29 andon40 ands30 andy41 annigan28 ant28 as32 ash26 ass41 assiere27 at38 ats32 atwurst27 ava29 avado27 ave45 avely32 aver31 avery35 aves28 avest32 avo43 awl33 awling28 awn28 ay26 azen31 azil37 azilian33 each38 eached32 eaches28 ead45 eadth26 eak54 eakaway28 eakdown39 eakdowns27 eaker34 eakers32 eakfast48 eakfasts27 eaking46 eaks43 eakthrough35 eakup35 eakups27 east40 easts41 eath47 eathe47 eathed32 eather31 eathes33 eathing45 eathless30 eaths35 eathtaking31 eck29 ed34 ee40 eech28 eed38 eeder29 eeding36 eeds30 eeze39 eezes29 eezy29 ent37 et40 ethren31 ett38 ew34 ewed26 ewer30 ewery33 ewing30 ewster38 ian46 iar29 ibe38 ibed33 ibery31 ibes32 ibing28 ick40 icks36 idal34 ide44 idegroom32 ides30 idesmaid34 idesmaids32 idge47 idgeport28 idges37 ie30 ief42 iefcase39 iefed33 iefing37 iefly35 iefs29 ier28 ig35 igade35 igades26 igadier30 ight47 ighten31 ighter35 ightest33 ightly29 ightness28 ill30 illiance32 illiant46 illiantly31 im30 immer30 imstone32 ing55 inging47 ings46 ink34 iny28 isbane30 isk30 isket30 istol33 it30 itain37 itannia27 itches32 itish44 its32 itt30 ittle32 o44 oach27 oad42 oadcast40 oadcasting35 oadcasts28 oaden30 oader28 oads36 oadside27 oadsword26 oadway41 occoli34 ochure33 ochures31 ock34 odie28 ogan31 oke50 oken49 okenhearted26 oker36 okerage28 okered26 okers31 omide27 onc28 onco32 oncos26 onx38 onze35 ooch31 ood30 ooding30 ook33 ooklyn41 ooks39 oom37 ooms27 oomstick29 os31 oth30 othel32 other55 otherhood36 otherly29 others47 ougham27 ought52 ow33 own48 ownie36 ownies35 owning34 owns32 ownstone27 owse28 owsing30 rr26 uce43 uise35 uised33 uiser32 uises37 uising32 unch36 unette36 unhild26 unt27 ush42 ushed34 ushes32 ushing33 ussels33 utal39 utality34 utally33 ute35 utes27 utish26 utus31 yan36
bs 29
bu 32 b32 bba36 bble39 bbles38 bbling31 bbly31 bonic26 chanan38 charest27 ck45 ckaroo32 ckboard27 cket40 ckets35 cking31 ckland30 ckle37 ckled28 ckles28 cko28 cks48 ckshot30 ckwheat27 cky35 d46 dapest32 ddha37 ddhism28 ddhist34 ddhists26 ddies41 dding28 ddy50 dge33 dget40 dgets27 ds33 enas30 eno30 enos35 ff34 ffalo41 ffer32 ffet37 ffoon29 ffy35 g43 gged34 gger36 ggers29 ggies26 gging37 ggy34 gle32 gler31 gs41 ick33 ild47 ilder30 ilders28 ilding50 ildings40 ilds36 ildup31 ilt46 lb36 lbs32 lge30 lging29 limic28 lk33 lkhead30 lky27 ll45 lldog37 lldogs27 lldozer31 lldozers26 llet46 lletin36 lletproof34 llets43 llfighter28 llfrog27 llheaded26 llhorn27 llied32 llies33 llion29 llock38 llpen28 lls37 llseye28 llshit49 llshitter26 llshitting33 lly39 llying30 m42 mblebee28 mbling26 mmed34 mmer36 mming28 mp41 mped38 mper36 mping33 mps36 mpy36 ms36 n35 nch48 nches29 ndle36 ndles30 ndt28 ndy42 ngalow32 ngee29 nghole28 ngled26 ngo26 nion28 nions27 nk38 nker37 nkers29 nkhouse29 nks30 nnies33 nny43 ns36 nsen28 nt29 oy31 rbank32 rden40 rdened28 rdens30 rdon26 reau41 reaucracy27 reaucrat28 reaucratic29 reaucrats28 rg28 rger40 rgers37 rgess30 rglar38 rglaries29 rglars33 rglary36 rgomaster26 rgundy34 rial37 ried45 ries29 rke40 rlesque29 rley31 rma32 rmese26 rn48 rned45 rner33 rners28 rning45 rns44 rnside27 rnt40 rp31 rping27 rps26 rr28 rrito32 rritos29 rro30 rros28 rroughs28 rrow28 rrowing26 rrows34 rsitis26 rst39 rsting34 rsts31 rt41 rton35 ry43 rying34 s49 sboy32 sboys27 ses36 sh42 shed29 shel28 shes37 shy27 sier28 siest29 siness55 sinesses35 sinessman39 sinessmen34 sinesswoman27 sload27 st45 sted44 ster42 sting38 stle29 sts32 sy50 sybody28 t67 tch38 tcher39 tchered32 tchers29 tler40 tlers28 ts32 tt46 tte27 tted26 tter43 ttercup34 ttered29 tterfingers27 tterflies34 tterfly38 ttermaker29 ttermilk31 tters33 tterscotch27 tting32 ttocks33 tton45 ttoned29 ttons40 tts38 y53 yer37 yers34 ying45 ys39 zz42 zzard33 zzards32 zzed30 zzer36 zzes31 zzing36 zzy26
bw ana28
by 61 e53 gones35 laws26 line26 pass36 ron35 stander30 standers27 zantine26
c 50
ca 33 b46 ballero26 balleros28 bana30 baret34 bbage35 bbages29 bbie32 bby29 bernet27 bin43 binet39 binets31 bins30 ble43 bles33 boodle28 boose28 bot32 bs33 ca26 che28 ckles27 ckling28 ctus35 d30 daver31 davers29 ddie29 ddy35 det35 dets32 dillac38 dillacs28 dy31 esar40 f28 fe37 feteria38 ffeine35 g27 ge43 ged32 ger27 ges34 gey28 hill31 hoots28 in37 iro34 jun31 ke47 kes38 kewalk26 l40 labrese30 lais27 lamari28 lamity33 lcium33 lculate33 lculated34 lculating31 lculation28 lculations34 lculator31 lculus30 lcutta31 lendar39 lendars28 lf35 lgary26 liber34 librated27 libre28 lifornia46 listhenics27 ll59 llan27 llback29 lled55 ller36 llers29 lligraphy28 lling51 llisto31 llous30 lls49 lluses26 lm50 lmed32 lmer29 lming31 lmly34 lms31 lories32 lves32 lvin40 m36 maraderie27 mbodia31 mbridge35 mcorder28 mden29 me57 mel37 melot34 mels32 meo27 mera48 meraman33 meras43 milla30 mino27 mouflage33 mp47 mpaign42 mpaigning30 mpaigns30 mpbell37 mped31 mper32 mpers30 mpfire31 mping38 mps36 mpsite28 mpus40 ms27 n67 nada40 nadian37 nadians32 nal38 nals28 naries29 nary35 nasta27 ncel43 nceled39 nceling32 ncellation31 ncelled38 ncelling29 ncels27 ncer44 ncers26 ndid33 ndidacy28 ndidate39 ndidates36 ndidly27 ndies31 ndle39 ndlelight32 ndler28 ndles40 ndlestick27 ndlesticks28 ndor30 ndy46 ne39 nes26 nfield28 nine32 nister32 nisters33 nker26 nn28 nnabis27 nned36 nnibal31 nnibalism28 nnibals30 nnoli30 nnon40 nnonball32 nnons32 nnot51 noe36 noes28 non30 nopy32 ns39 nst28 nt34 ntaloupe29 nteen32 nteens28 nterbury31 ntina28 nton27 ntonese31 nvas36 nvases27 nvass30 nvassing27 nyon39 nyons28 p43 pa28 pabilities33 pability31 pable43 pacity39 pe39 per33 pers28 pital41 pitalism30 pitalist32 pitalists26 pitalize27 pitals27 pitan27 pitol34 plan27 po27 pone32 pote29 pped31 ppella26 ppuccino35 ppy29 price29 pricious26 pricorn33 ps35 psized27 psule34 psules29 ptain53 ptains35 ptioning29 ptions33 ptivated27 ptive34 ptives27 ptivity31 ptors28 pture40 ptured41 ptures28 pturing33 pulet26 r57 ramel31 rats29 ravan32 rbide26 rbohydrates26 rbon37 rbs30 rburetor30 rburettor26 rcass32 rcasses27 rd49 rdboard34 rdiac36 rdigan28 rdinal36 rdinals28 rdiologist29 rdiology26 rds47 re57 red42 reer47 reers35 refree31 reful50 refully44 reless37 relessly28 relessness28 res46 ress31 retaker34 rey33 rgo40 ribbean36 ring39 rjack27 rl44 rlie29 rlin28 rlo37 rmel28 rmen40 rmine33 rnage31 rnal31 rnation29 rnations26 rne27 rnegie30 rney28 rnival39 rnivorous27 rol45 role34 rolina38 roline40 rols28 rolyn36 rotid31 rousel32 rp29 rpal27 rpe29 rpenter38 rpenters28 rpentry27 rpet41 rpeting28 rpets31 rpool29 rr32 rriage39 rriages28 rried43 rrier38 rriers34 rries38 rroll31 rrot36 rrots36 rry48 rrying45 rs47 rsick28 rson38 rt40 rte31 rtel31 rtels27 rter45 rtier29 rtilage29 rtman29 rton33 rtons31 rtoon36 rtoons35 rtridge30 rtridges30 rts33 rtwheels27 rtwright33 rve35 rved36 rver35 rving33 sa34 sablanca34 sanova36 scade28 se55 sed26 ses45 sh49 shed33 shews26 shier35 shing30 shmere32 sing33 sings31 sino43 sinos35 sket35 sper35 ss33 ssandra34 sserole32 ssette33 ssettes28 ssie37 ssiopeia27 ssius26 st44 staway28 ste29 stillo28 sting36 stle43 stles30 stor31 strate28 strated28 stration27 stro36 sts30 sual39 sually33 sualties39 sualty34 t48 tacombs27 talina30 talog35 talogs28 talogue33 talogues28 talyst29 tapult28 taracts26 tastrophe34 tastrophic31 tatonic29 tch51 tched26 tcher36 tches38 tching41 tchphrase26 tchy33 tegorically26 tegories30 tegory36 ter31 tered28 terer33 terers31 tering34 terpillar31 tes28 tfish31 th32 thedral36 therine43 theter30 tholic41 tholicism27 tholics32 thouse28 thy40 tnip26 ts43 ttle41 ttlemen27 twalk29 ucasian34 ught50 uldron27 uliflower28 use55 used44 uses40 using40 ution37 utious35 utiously26 valier31 valry38 ve42 ved31 veman33 vemen26 vendish28 vern31 ves36 viar36 ving28 vities29 vity35 wing26 yenne29 yman30 ymans28
cb 27
cc 36
cd 40
ce 30 ase40 ased31 ases29 cil33 dar34 dars29 il26 iling39 ilings30 lebrate44 lebrated34 lebrates27 lebrating40 lebration40 lebrations28 lebrities36 lebrity39 lery33 leste36 lestial30 libacy29 libate29 ll47 llar40 llblock27 llist26 llmate29 llo33 llophane29 llphone35 lls41 llular35 llulite29 lluloid27 ltic28 ment37 meteries29 metery39 nsor29 nsored27 nsors26 nsorship30 nsus31 nt40 ntauri27 ntennial26 nter47 ntered30 nterfold28 nterpiece28 nters34 ntimeters32 ntipede26 ntral44 ntre40 ntres27 nts44 nturies39 ntury43 ra28 ramic31 ramics28 real38 reals27 rebral33 remonial31 remonies33 remony42 rtain49 rtainly51 rtainty35 rtifiable29 rtificate40 rtificates32 rtified34 rtify27 rvantes28 rvical28 rvix26 sar34 sare28 sspool31 tera37
ch 29 a36 ablis27 ad39 afing28 ai30 ain43 ained35 ains39 ainsaw30 air47 airman41 airs40 aka27 alet27 alice28 alk36 allenge43 allenged36 allenger32 allenges33 allenging36 ama28 amber41 amberlain31 ambermaid28 ambers38 ameleon29 amomile28 amp42 ampagne45 ampion43 ampions36 ampionship40 ampionships32 amps31 an42 ance54 ancellor36 ances45 andelier32 andler42 ang37 ange54 anged50 anger27 anges45 anging44 annel44 anneling27 annels38 ant34 anting36 ants28 anukah27 ao28 aos40 aotic31 ap38 apel39 aperon28 aperone33 aperoning26 apin28 aplain34 aplin37 apman32 aps34 apter41 apters33 ar32 aracter46 aracteristic31 aracteristics33 aracterize28 aracterized29 aracters40 arade34 arades30 arcoal33 ardonnay30 arge50 arged42 arger31 argers26 arges45 arging38 ariot33 ariots26 arisma30 arismatic29 aritable33 arities31 arity42 arlatan29 arles47 arleston36 arley41 arlie51 arlotte44 arm42 armed38 armer31 arming45 arms35 arred29 art40 arter35 artered30 artreuse27 arts38 ase45 ased39 aser31 asers27 ases31 asing43 assis28 aste28 astity32 at42 ateau34 ats26 attanooga29 atter37 atterbox27 attering36 atting35 atty30 aucer29 auffeur38 auvinist28 e35 eap46 eaper37 eapest32 eaply28 eapskate28 eat43 eated41 eater33 eaters29 eating43 eats33 eck55 eckbook34 ecked47 ecker31 eckered29 eckers33 ecking45 ecklist29 eckmate33 eckout31 eckpoint33 eckpoints28 ecks42 eckup33 eddar33 ee26 eek39 eekbones28 eeks37 eeky31 eer43 eered31 eerful36 eerfully27 eering41 eerio32 eerleader38 eerleaders35 eerleading34 eers44 eery30 eese46 eeseburger35 eeseburgers31 eesecake34 eeses27 eesy34 eetah34 ef41 efs30 em33 emical41 emically30 emicals38 emist33 emistry39 emo33 emotherapy31 eng36 eque38 eques31 er34 erie29 erish37 erished31 erokee31 erries33 erry41 erub28 ess39 est46 ester38 estnut31 estnuts30 ests30 eung36 evalier28 evrolet27 evy35 ew40 ewed34 ewie30 ewing38 ews28 ewy28 eyenne37 ez32 i39 ia29 ianti28 ic34 ica28 icago46 icano29 ick44 icken48 ickened30 ickenpox27 ickens40 ickenshit32 icks42 icky27 ico33 ief49 iefs37 iffon27 iffre26 ihuahua32 ild52 ildbirth32 ildhood42 ildish37 ildless28 ildlike28 ildren53 ile31 ilean26 ili39 ill42 illed32 illi28 illing32 ills33 illy36 ime30 imera30 imes32 iming27 imney36 imneys28 imp35 impanzee31 impanzees29 imps32 in41 ina44 inaman33 inamen27 inatown37 inchilla27 inese47 ing35 ink32 inks29 ino35 ins28 ip43 ipmunk29 ipped34 ipper31 ipping28 ippy27 ips42 iropractor30 irp28 irping30 isel30 iseler29 itchat31 itlins27 ivalry31 lamydia29 loe43 loride30 lorine29 loroform30 o35 oco29 ocolate45 ocolates35 oice50 oices41 oir37 oke38 oked35 okes28 oking37 ol26 olera31 olesterol33 olo26 oose47 ooses36 oosing37 oosy28 op41 opin29 opped37 opper41 oppers35 opping33 ops37 opsticks33 ord33 ords32 ore30 oreographer30 oreography30 ores36 orus38 ose43 osen43 ou30 ow38 owder32 oy32 oya30 rist50 risten28 ristened28 ristening29 ristian42 ristianity31 ristians36 ristie34 ristine39 ristmas51 ristmases28 ristopher43 risty34 rome31 romium28 romosome29 romosomes29 ronic37 ronicle32 rysler29 ubby36 uck43 ucked28 uckie31 uckle32 uckles41 uckling37 ucky35 ug34 um35 ummy30 ump36 umps29 ums28 un33 ung35 unk36 unks33 unky32 urch49 urches35 urchill35 urn28 urning27 ute36 utes30 utney27
ci ao37 cely27 cero32 der33 gar41 garette44 garettes43 gars38 lantro27 nch36 ncinnati35 nder29 nderella38 nders26 nema36 nematic27 nematography26 nnamon35 nque29 pher32 rca28 rcle43 rcled32 rcles39 rcling35 rcuit38 rcuitry29 rcuits34 rcular32 rculate30 rculated27 rculating30 rculation36 rculatory27 rcumcised29 rcumcision28 rcumference29 rcumstance33 rcumstances44 rcumstantial32 rcumvent27 rcus42 rque29 rrhosis27 sco32 tadel27 tation32 tations28 te30 ted29 ties40 ting28 tizen41 tizens41 tizenship31 trus27 ty52 tywide27 vic33 vics26 vil42 vilian40 vilians38 vilisation33 vilised31 vility28 vilization39 vilizations29 vilized38
cl 29 ack26 aim44 aimed39 aiming36 aims42 air30 aire45 airvoyant29 am36 ambake27 ammy28 amoring28 amp38 amped28 amps30 ams34 an36 andestine30 ang29 anging29 anking30 ans29 ap37 apped27 apper26 apping33 aps27 are34 arence39 arification28 arify34 arinet32 arity33 ark43 arke32 ash31 asp30 ass51 asses42 assic42 assical37 assics34 assification29 assified38 assifieds27 assify28 assmate32 assmates34 assroom37 assrooms28 assy38 atter29 attering32 audius29 aus42 ause35 auses26 austrophobia27 austrophobic31 avicle30 aw37 awing27 aws37 ay41 aymore28 ean51 eaned43 eaner39 eaners37 eanest28 eaning44 eanliness28 eanly27 eans34 eanse32 eansed27 eanser26 eansing30 eanup33 ear52 earance38 earances26 eared42 earer34 earing38 early45 ears39 earwater27 eat26 eats26 eavage31 eaver31 eaves30 eft28 em35 emency30 ement26 ementine32 ements30 ench26 enched26 eopatra34 ergy30 eric31 erical30 erk41 erks33 eve34 eveland40 ever44 everest28 everly30 everness27 iche29 ick38 icked30 icker26 icking35 icks36 ient47 ientele32 ients43 iff43 iffs33 imate36 imax33 imb43 imbed37 imber29 imbing39 imbs30 inch28 ing34 inging31 ings27 ingy28 inic42 inical35 inically29 inics30 ink31 inking29 int34 ip38 ipboard29 ipped34 ipper31 ippers31 ipping31 ippings31 ips33 ique29 it28 itoris30 ive34 oak35 oaked28 oaking29 oakroom28 obber28 obbered29 ock48 ocked31 ocks35 ockwise27 ockwork31 od26 og29 ogged31 ogs26 oister27 one34 oned30 ones30 oning31 ose54 osed47 osely40 oseness29 oser47 oses39 osest40 oset44 osets33 osing44 osure35 ot33 oth38 othe29 othed28 othes50 othesline26 othing40 oths26 ots28 otting27 oud41 ouded30 ouding28 ouds40 oudy33 out30 ove27 over31 overs27 oves28 own42 owning32 owns38 ub50 ubber28 ubbing28 ubhouse32 ubs40 uck32 ucking28 ue43 ueless33 ues38 ump27 umsy37 ung27 unk28 uster31 usters29 utch34 utches29 utching29 utter30 uttered27
cm 27 dr30
co 38 ach47 ached30 aches33 aching35 achman28 al38 alition33 als30 arse31 ast44 astal29 aster35 asters30 astline29 at46 ating27 ats38 ax29 b28 balt28 bb36 bbler34 bby27 bra35 bras26 bwebs28 ca36 caine39 ck41 ckamamie28 cked29 cker29 ckeyed32 cking27 ckpit35 ckroach35 ckroaches35 cks33 cksucker39 cksuckers32 cktail40 cktails36 cky36 co36 coa37 coanut28 conut37 conuts30 coon31 d34 de47 ded32 deine27 des40 dfish26 ding29 ed28 erce26 erced29 ercion26 exist27 ffee52 ffeehouse28 ffeepot26 ffees33 ffin40 ffins33 g27 gnac34 gnitive28 hen41 hens28 herent30 ho31 il32 ils30 in40 incide29 incidence43 incidences30 incidental29 incidentally28 ined27 ins36 jones28 ke43 kes31 l38 la38 ld51 lder34 ldest29 lds29 le45 les30 leslaw31 let28 ley28 li27 lic27 lin41 liseum29 llaborate28 llaboration31 llaborator28 llage29 llagen29 llapse38 llapsed38 llapses29 llapsing31 llar40 llarbone29 llars31 llateral35 lleague38 lleagues38 llect43 llected38 llectibles26 llecting38 llection43 llections31 llective34 llectively28 llector36 llectors32 llects33 lleen28 llege49 lleges34 llegiate27 llide30 llided28 llie30 llier37 llin26 llins40 llision34 logne35 lombia33 lombian31 lombians26 lombo29 lon34 lonel50 lonels28 lonial33 lonic27 lonies33 lonists28 lonoscopy27 lony38 lor46 lorado38 lored39 loreds26 lorful35 loring33 lors40 lossal32 lour40 loured32 lourful28 louring26 lours35 lt37 lts27 lumbia37 lumbine31 lumbo40 lumbus37 lumn41 lumnist30 lumns35 m45 ma41 manche29 manches27 matose30 mb38 mbat42 mbative27 mbed30 mbination41 mbinations31 mbine34 mbined36 mbines27 mbing31 mbining28 mbo34 mbs29 mbustion31 me65 meback35 median36 medians30 medies28 medy41 mes54 met35 meth30 mets27 mfort42 mfortable47 mfortably32 mforted30 mforter26 mforting36 mforts32 mfy34 mic40 mical29 mics36 ming57 mm35 mma30 mmand47 mmandant34 mmanded32 mmandeer28 mmandeered27 mmander46 mmanders32 mmanding39 mmandment32 mmandments33 mmando30 mmandos31 mmands36 mme27 mmemorate30 mmemorative26 mmence37 mmenced27 mmencing31 mmend33 mmendable29 mmendation30 mmended27 mment41 mmentary32 mmentator34 mmenting26 mments37 mmerce36 mmercial42 mmercials37 mmie32 mmies31 mmissar30 mmissary28 mmission42 mmissioned32 mmissioner41 mmissioners27 mmissions29 mmit43 mmitment40 mmitments31 mmits31 mmitted44 mmittee44 mmittees30 mmitting37 mmodities27 mmodity32 mmodore36 mmon47 mmoner29 mmoners28 mmonly31 mmonplace29 mmons26 mmonwealth38 mmotion33 mmunal28 mmune31 mmunicate39 mmunicated30 mmunicating34 mmunication40 mmunications39 mmunicator29 mmunion33 mmunism33 mmunist39 mmunists37 mmunities31 mmunity45 mmute30 mmuter28 mmuting26 mp32 mpact32 mpadre28 mpanies41 mpanion38 mpanions34 mpanionship33 mpany52 mparable27 mparative29 mparatively26 mpare39 mpared40 mpares29 mparing34 mparison36 mpartment38 mpartments29 mpass36 mpassion38 mpassionate33 mpatibility27 mpatible34 mped28 mpel30 mpelled34 mpelling33 mpels28 mpensate34 mpensated29 mpensation33 mpete39 mpeted26 mpetence30 mpetent34 mpeting36 mpetition43 mpetitions28 mpetitive36 mpetitor31 mpetitors33 mpile27 mpiled28 mplacent26 mplain41 mplained36 mplaining41 mplains32 mplaint40 mplaints38 mplement29 mplete47 mpleted39 mpletely49 mpletes30 mpleting29 mpletion32 mplex41 mplexes27 mplexion33 mplexity29 mpliance30 mplicate32 mplicated44 mplication32 mplications36 mplicity26 mpliment40 mplimentary33 mplimented27 mplimenting27 mpliments39 mply34 mponent32 mponents32 mpose32 mposed33 mposer34 mposers27 mposing30 mposite31 mposition34 mpositions27 mpost28 mpound39 mpounds28 mprehend33 mprehension30 mprehensive31 mpress28 mpressed30 mpression31 mpressions32 mpressor27 mprised27 mpromise39 mpromised37 mpromises30 mpromising32 mpulsion31 mpulsive33 mpulsory29 mpute29 mputed26 mputer48 mputerized28 mputers40 mputing26 mrade39 mrades37 mstock27 mte26 mtesse28 n41 nceal34 ncealed34 ncealing30 ncealment27 ncede30 nceit27 nceited33 nceivable31 nceivably28 nceive34 nceived35 ncentrate42 ncentrated33 ncentrating33 ncentration38 ncept40 nception33 ncepts32 ncern44 ncerned47 ncerning37 ncerns40 ncert43 ncerto30 ncerts33 ncession31 ncessions28 nch26 ncierge32 ncise26 nclude34 ncluded34 ncludes34 nclusion40 nclusions37 nclusive31 ncocted27 ncoction26 ncord27 ncourse28 ncrete39 ncubine31 ncubines27 ncur31 ncussion37 ndemn34 ndemnation27 ndemned37 ndemning30 ndensed26 ndescending31 ndiments28 ndition46 nditioned32 nditioner33 nditioning36 nditions41 ndo36 ndolences35 ndom37 ndoms37 ndone31 ndor31 ndos31 nducive27 nduct41 nducted35 nducting36 nductor35 nducts26 nduit30 ne35 nes31 ney33 nfederacy27 nfederate33 nfer31 nference44 nferences31 nfess42 nfessed38 nfesses27 nfessing32 nfession42 nfessional31 nfessions32 nfetti30 nfidant28 nfidante27 nfide33 nfided29 nfidence43 nfident40 nfidential38 nfidentiality33 nfidentially30 nfiguration30 nfine30 nfined35 nfinement29 nfines29 nfirm42 nfirmation38 nfirmed41 nfirming32 nfirms34 nfiscate30 nfiscated33 nflict40 nflicted30 nflicting29 nflicts32 nform29 nformed31 nfound31 nfounded30 nfront36 nfrontation33 nfronted34 nfronting28 nfronts28 nfucius30 nfuse37 nfused45 nfuses28 nfusing40 nfusion39 ng30 nga29 ngeniality27 ngenital28 ngestion27 nglomerate29 ngo31 ngrats33 ngratulate39 ngratulated29 ngratulating26 ngratulation27 ngratulations49 ngregation34 ngress39 ngressional33 ngressman38 ngressmen30 njecture29 njugal29 njunction31 njure31 njured26 nk26 nked27 nn35 nnect40 nnected42 nnecticut38 nnecting35 nnection44 nnections39 nnects33 nned31 nner30 nners29 nnie42 nning29 nniving30 nnoisseur28 nquer37 nquered34 nquering30 nqueror31 nquerors26 nquers27 nquest33 nquests28 ns34 nscience42 nscientious31 nscious38 nsciously31 nsciousness39 nsecrated28 nsecutive32 nsensual29 nsensus32 nsent39 nsented31 nsenting27 nsequence35 nsequences40 nsequently30 nservation28 nservative36 nservatory31 nserve29 nsider47 nsiderable37 nsiderably32 nsiderate35 nsideration38 nsiderations29 nsidered44 nsidering43 nsiders33 nsignment28 nsist26 nsisted28 nsistency29 nsistent38 nsistently29 nsists31 nsolation36 nsole34 nsolidate27 nsolidated29 nsoling28 nsort28 nsorting27 nsortium28 nspicuous32 nspiracies27 nspiracy40 nspirators27 nspire28 nspired30 nspiring30 nstable35 nstance35 nstant40 nstantinople30 nstantly40 nstellation30 nstellations27 nstipated29 nstipation26 nstituency26 nstituents27 nstitute29 nstitutes31 nstitution38 nstitutional34 nstruct32 nstructed32 nstructing27 nstruction42 nstructive33 nstrued29 nsul36 nsular26 nsulate37 nsult38 nsultant36 nsultants29 nsultation31 nsulted32 nsulting35 nsults26 nsume33 nsumed35 nsumer33 nsumers30 nsumes29 nsuming30 nsummate30 nsummated28 nsumption33 ntact48 ntacted39 ntacting32 ntacts39 ntagion26 ntagious35 ntain38 ntained37 ntainer36 ntainers32 ntaining34 ntainment33 ntains37 ntaminate29 ntaminated34 ntamination31 ntemplate31 ntemplated26 ntemplating31 ntemporary33 ntempt37 ntemptible29 ntend30 ntender30 ntent39 ntented29 ntention29 ntentment26 ntents36 ntessa26 ntest43 ntestant34 ntestants34 ntests31 ntext35 ntinent36 ntinental35 ntinents32 ntingencies27 ntingency32 ntingent30 ntinually30 ntinuance31 ntinuation27 ntinue47 ntinued39 ntinues43 ntinuing36 ntinuity28 ntinuous33 ntinuously30 ntinuum32 ntours26 ntraband30 ntraception27 ntract45 ntracted33 ntracting27 ntraction30 ntractions33 ntractor35 ntractors31 ntracts38 ntradict31 ntradiction32 ntradictions26 ntradictory28 ntraire28 ntraption32 ntrary40 ntrast33 ntribute36 ntributed32 ntributing31 ntribution37 ntributions33 ntrition28 ntrived27 ntrol51 ntrolled39 ntroller31 ntrollers27 ntrolling37 ntrols39 ntroversial33 ntroversy32 ntusion29 ntusions31 nundrum27 nvene29 nvened28 nvenience37 nvenient39 nveniently32 nvent35 nvention41 nventional35 nventions32 nverge28 nverging26 nversation47 nversational27 nversationalist27 nversations38 nverse31 nversing27 nversion31 nvert35 nverted34 nvertible35 nverting29 nverts28 nvey34 nveyed27 nveyor29 nvict38 nvicted39 nviction38 nvictions34 nvicts31 nvince43 nvinced43 nvinces28 nvincing39 nvoy36 nvulsions27 o28 oing27 ok47 okbook29 oked40 oker28 okie42 okies43 oking44 okout29 oks36 ol53 olant28 oled31 oler39 olers29 olest36 oley32 olidge28 olie27 oling34 ols29 ombs32 on31 ons27 op40 oped32 oper43 operate40 operated29 operating33 operation39 operative33 ordinate34 ordinated30 ordinates38 ordinating31 ordination31 ordinator32 ot29 oter30 oties27 p49 pa28 pacetic26 pe35 penhagen31 pernicus28 pied34 pier28 pies40 pilot30 ping30 pped30 pper38 ppers29 pping29 ps49 pter26 py47 pycat29 pying31 pyright28 r27 ra36 ral34 rd39 rdial31 rdless26 rdoba27 rdon30 rdoned26 rds32 rduroy28 rdy37 re40 res28 rinne30 rinth30 rk35 rkscrew31 rky36 rn42 rnball26 rnbread30 rned32 rnell34 rner47 rnered34 rners37 rnerstone28 rnfield29 rnflakes27 rnish28 rns29 rnwall33 rnwallis27 rny36 rona31 ronado29 ronary33 ronation33 roner40 rp31 rporal42 rporate40 rporation39 rporations33 rporeal27 rps40 rpse40 rpses36 rpsman34 rpus32 rral34 rrect47 rrected34 rrecting29 rrection35 rrectional32 rrections32 rrective27 rrectly38 rrelation28 rrespond30 rrespondence34 rrespondent33 rrespondents27 rresponding28 rridor38 rridors30 rrie26 rroborate31 rrupt37 rrupted33 rrupting29 rruption36 rrupts27 rsage30 rset30 rso30 rt26 rtex31 rtez34 rtisone28 rvette31 s45 smetic33 smetics33 smic36 smo34 smopolitan31 smos35 st48 sta35 sting34 stly32 sts42 stume42 stumes38 sy33 t33 tillion31 ts28 ttage37 ttages27 tton42 uch44 uches26 ugar33 ugars27 ugh40 ughed28 ughing37 ughs35 uld62 uldn55 uncil42 uncillor29 uncilman32 unsel42 unseling36 unselling29 unsellor34 unselor40 unselors32 unt50 untdown36 unted38 untenance29 unter42 unteract27 unterattack29 unterclockwise26 unterfeit35 unterfeiting26 untermeasures29 unterpart27 unterpoint26 unters29 untess38 unties29 unting43 untless34 untries40 untry52 untrymen32 untryside36 unts41 unty45 up34 upe28 uple54 upled29 uples39 upling27 upon33 upons34 urage44 urageous35 urier35 uriers29 urse57 urses36 ursing27 urt50 urted29 urteous31 urtesy39 urthouse37 urting32 urtroom39 urts38 urtship31 urtside29 urtyard33 usin47 usins39 ve35 ven28 venant38 ventry28 ver50 verage38 vered45 vering41 vers40 vert35 vet30 veted29 vey28 w44 ward42 wardice33 wardly34 wards35 wboy43 wboys37 wgirl31 wgirls28 whand26 worker28 workers32 ws40 x33 y32 yote36 yotes33 z32 zy38
cp 28 l26 u29
cr ab39 abby30 abs35 ack45 acked40 acker38 ackerjack27 ackers38 ackhead31 ackheads27 acking38 ackle28 ackles26 ackling32 ackpot30 acks37 adle35 aft38 afted27 afts31 aftsman30 aftsmanship28 aftsmen26 afty30 aig39 ain29 am32 ammed31 amming28 amp35 amped32 amping30 amps32 anberries30 anberry33 andall31 ane45 anes29 anial29 anium29 ank37 anked27 anking29 anky35 anny26 ap48 apped28 apper29 apping26 appy37 aps35 ash45 ashed40 ashes34 ashing38 ass29 ate36 ater34 aters26 ates33 avat33 ave33 aven29 aves27 aving33 avings27 awl41 awled36 awley28 awling40 awls30 ay28 ayon26 ayons31 aze30 azed33 azier33 azies30 aziest34 aziness31 azy54 eak27 eaking35 eaks31 eam47 eamed32 eamer29 eams28 eamy31 ease31 easy31 eate44 eated44 eates36 eating39 eation38 eations29 eative40 eatively27 eativity33 eator35 eators27 eature43 eatures41 edence26 edentials35 edibility35 edible32 edit47 edited28 editors29 edits35 edo28 eed34 eek40 eep41 eeped26 eeper29 eeping34 eeps38 eepy41 emated33 emation29 eme31 eole30 epe29 ept31 escendo27 escent32 est33 ete30 etin30 etins27 evice26 ew47 ewe32 ewman30 ewmen28 ews35 ib38 ibs27 ick33 icket35 ickets31 ied41 ies39 ikey30 ime49 imes41 iminal45 iminally29 iminals41 imp26 imson31 inge27 ipes26 ipple36 ippled36 ipples28 ippling29 is29 ises27 isis42 isp35 ispy34 it31 iteria33 itic36 itical41 itically29 iticism35 iticize33 iticized28 iticizing31 itics36 itique27 itter31 itters32 oak31 oaked27 oc31 ock33 ocker27 ocodile34 ocodiles28 oft30 oissant30 oissants28 omwell29 one26 ook38 ooked38 ooks35 op37 ops34 oquet29 osby32 oss48 ossbow31 ossed42 osses36 ossfire30 osshairs26 ossing40 ossover26 ossroads33 osswalk26 ossword33 otch34 ouch29 ouching27 ow37 owbar31 owd46 owded40 owding31 owds36 ower31 own41 owned32 owning31 owns30 ows35 ucial37 ucified32 ucifix31 ucifixion29 ucify33 ud30 ude35 uel43 uelly27 uelty35 uise41 uiser35 uisers29 uises28 uising35 umb33 umble32 umbled27 umbles27 umbling30 umbs34 ummy35 umpets28 umpled27 unch36 unching30 unchy30 usade36 usader31 usades29 ush42 ushed39 usher31 ushes31 ushing34 ust35 usts27 usty30 utch31 utches32 y48 ybaby31 ying47 ypt31 yptic30 ystal42 ystals34
cs 28 i34
ct 37
cu b33 ba39 ban36 bans31 bby29 be35 bes33 bic29 bicle34 bs34 ckold26 ckoo35 cumber33 cumbers26 ddle33 ddles27 ddling29 ddly32 ddy26 e39 es28 ff38 ffed28 ffs37 isine33 linary31 lly31 lmination26 lpa26 lprit30 lprits26 lt37 ltivate30 ltivated28 lts28 ltural36 lturally28 lture42 ltured30 ltures35 lver28 m33 mberland29 nning36 nt38 nts29 p47 pboard34 pboards27 pcake35 pcakes32 pid34 ps38 r28 rator30 rb36 rd26 re43 red38 res31 rfew37 rie33 ring30 riosity39 rious44 riously28 rl34 rled30 rling30 rls32 rly38 rrency36 rrent42 rrently38 rrents32 rriculum31 rry34 rse43 rsed39 rses32 rsing33 rt34 rtain40 rtains38 rtsy28 rve37 rved28 rves31 shion33 shions31 shy29 ss30 ssing27 stard31 stodial26 stodian30 stody43 stom38 stomary33 stomer42 stomers43 stomized28 stoms38 t54 tbacks30 tdown26 te50 ter33 test35 tie35 tlass27 tler35 tlets26 toff28 ts41 tter37 tters31 tthroat29 tthroats28 tting44 vee27
cy 32 anide33 anotic27 berspace27 borg28 cle38 cles31 cling26 clone27 clops31 gnus27 linder32 linders30 mbals27 nic31 nical36 nicism30 nthia39 press29 prus33 rus35 st26 stic27
cz ar28 ech30 echoslovakia29
d 63
da 44 b31 bble28 d57 da31 ddies31 ddy53 de29 do28 ds33 edalus30 ffodils28 ffy32 ft31 g28 gger37 ggers31 go28 h30 hlia28 ilies29 ily42 inty31 iquiri29 iquiris27 iry35 isies32 isy41 kota36 lai33 le40 llas42 lly29 lmatian29 lton36 m38 mage45 maged40 mages36 maging32 mascus30 me41 mes37 mme27 mmit39 mn55 mnation31 mned43 mnedest30 mning26 mnit30 mon35 mp35 mper29 ms26 msel30 n46 na41 nce52 nced40 ncer42 ncers37 nces38 ncing47 ndruff29 ndy37 ne35 nes32 ng36 nger47 ngerous49 ngerously32 ngers34 ngle31 ngling31 niel44 nish33 nk28 nke31 nker27 nny49 nte37 nton27 nube28 phne43 pper28 r31 rby30 rcy35 re48 red37 redevil28 res34 resay27 ring36 rk50 rken26 rkened29 rker34 rkest35 rkness43 rkroom29 rling51 rlings34 rn42 rned34 rt33 rts33 rwin34 s32 sh38 shboard30 shed30 sher28 shing34 t31 ta44 tabase38 tabases29 te52 ted41 tes43 ting45 ughter52 ughters40 uphin27 ve46 venport36 vid50 vies34 vis43 vy35 wdle28 wdling26 wn44 wned30 wning29 wns27 y59 ybreak31 ycare32 ydream30 ydreaming31 ydreams27 ylight40 ylights29 ys55 ytime36 yton31 ze28 zed29 zzle30 zzled27 zzling31
db 27
dc 38
dd 38
de 46 a33 acon35 activate31 activated29 ad57 adbeat32 adbeats27 ader30 adliest27 adline38 adlines28 adly40 adwood32 af42 afening26 al54 aler42 alers37 alership31 aling45 alings33 als40 alt39 an46 ar54 arborn28 are27 arest39 arie33 arly37 ars32 ath53 athbed31 athly28 aths39 b39 bacle28 batable27 bate40 bated27 bates27 bating32 bauchery27 bbie41 bby32 bilitating28 borah37 brief31 briefed27 briefing30 bris35 bt42 bts38 but34 butante31 cade37 cadence28 cadent31 cades36 caf34 capitated29 cathlon26 cay33 caying29 ceased38 cedent27 ceit33 ceitful31 ceive35 ceived35 ceiving33 cember39 cency37 cent45 cently26 ception35 ceptive27 cide47 cided50 cidedly29 cides39 ciding35 cimal29 cimated26 cipher32 cision48 cisions42 cisive31 ck44 cked28 cker33 cks34 claration36 clare39 clared38 clares28 claring30 cline35 clined32 clining27 co26 code30 coded28 coder26 compose27 composed27 composing28 composition27 compress27 compression28 contamination27 cor30 corate34 corated35 corating34 coration33 corations34 corative29 corator33 corum29 coy36 coys26 crease31 creased30 creasing27 cree33 creed27 crepit27 cryption28 dicate34 dicated39 dication35 duce28 duced26 duct30 ductible30 duction32 ductions28 e38 ed40 eds39 ejay28 em28 emed32 emer28 ep49 eper41 epest37 eply42 er40 f29 famation28 fault30 feat41 feated38 feating28 featist26 feats30 fect34 fected26 fective33 fector27 fects31 fence39 fenceless28 fences29 fend43 fendant43 fendants34 fended34 fender35 fenders29 fending39 fends30 fense45 fenseless31 fenses33 fensive37 fer28 fiance31 fiant30 fibrillator27 ficiency30 ficient28 ficit30 fied30 fies29 fine38 fined32 fines30 fining30 finite38 finitely49 finition38 finitions28 finitive33 finitively27 flect27 formed31 formity26 frost26 ft26 fuse29 fy35 fying28 gas29 generate33 generates27 generation26 gradation29 grade28 graded30 grading32 gree42 grees43 hydrated33 hydration29 i26 ity28 ja29 ke32 l39 laware33 lay41 layed37 laying28 lays32 legate32 legates32 legation31 lete33 leted32 lhi29 li33 liberate35 liberately38 liberation26 liberations27 licacy32 licate40 licately30 licatessen29 licious43 light38 lighted41 lightful40 lightfully28 lights29 lilah36 line38 linquency27 linquent32 linquents31 lirious34 lirium29 liver45 liverance28 livered42 liveries33 livering37 livers33 livery43 ll34 lla34 lta39 lude26 luded31 luge26 lusion34 lusional35 lusions33 luxe33 mand42 manded35 manding36 mands40 meaning29 meanor30 mented33 mentia31 merits26 merol30 mi26 mise32 mo35 mocracy38 mocrat32 mocratic36 mocrats31 mographic29 mographics27 molish27 molished30 molition35 mon45 monic35 mons41 monstrate37 monstrated32 monstrates28 monstrating31 monstration39 monstrations31 monstrators28 moted29 mure26 n38 niability28 nial37 nied41 nies33 nim28 nmark31 nning28 nnis42 nominator28 nounce29 nounced28 nse33 nsity32 nt36 ntal38 nted29 ntist41 ntists30 nts27 ntures28 nver39 ny43 nying36 odorant32 part33 parted34 parting32 partment48 partmental29 partments32 parts26 parture37 pend40 pendable32 pended32 pendence26 pendency27 pendent34 pending38 pends45 pict27 picted26 pleted29 plorable30 ploy34 ployed32 ploying26 ployment31 port29 portation29 ported33 pose26 posed28 posit40 posited32 position35 positions29 pository30 posits33 pot35 praved31 pravity28 press29 pressed42 pressing38 pression39 pressive26 privation29 prive31 prived33 priving28 pt27 pth39 pths35 puties34 puty42 r35 rail28 railed28 ranged34 rby34 relict29 relicts27 ric26 rivative29 rive28 rived30 rmatologist28 rogatory28 rrick31 rry28 s36 scend33 scendant30 scendants29 scended33 scending32 scends28 scent34 scribe42 scribed40 scribes32 scribing34 scription41 scriptions31 scriptive26 sdemona30 secrate26 secration27 sert45 serted37 serter29 serters28 serting29 sertion29 serts30 serve47 served40 serves42 serving30 si26 sign42 signate28 signated34 signed43 signer37 signers30 signing32 signs35 sirable33 sire43 sired34 sires37 sist30 sk47 sks30 solate30 solation28 spair38 sperado26 sperate44 sperately38 speration35 spicable33 spise37 spised31 spises29 spite41 spondent27 ssert42 sserts31 stination38 stinations26 stined36 stinies29 stiny44 stitute29 stroy47 stroyed45 stroyer36 stroyers30 stroying39 stroys34 struct28 struction41 structive34 stry29 t29 tach28 tached32 tachment31 tail43 tailed36 tailing28 tails45 tain33 tained34 taining26 tect37 tected36 tecting31 tection32 tective48 tectives38 tector35 tectors31 tention38 ter26 tergent30 teriorate27 teriorating28 terioration27 termination35 termine39 termined41 termines30 termining30 terrent26 test32 tonate33 tonated33 tonating26 tonation33 tonator34 tonators29 tour33 tox31 triment27 troit40 uce35 uces31 ux29 v29 vastated36 vastating34 vastation30 velop40 veloped41 veloper30 velopers27 veloping38 velopment41 velopments32 velops31 viant30 viate29 viated26 viation29 vice43 vices36 vil46 viled28 vilish27 vils37 vious33 vise28 vised32 void29 von43 vonshire28 vote33 voted39 voting26 votion36 vour30 voured30 vouring29 vout29 w33 witt30 x32 xter38 xterity26
dh arma28
di 36 a28 abetes35 abetic34 ablo30 abolical30 agnose30 agnosed34 agnosis36 agnostic32 agnostics26 agonal27 agram31 agrams26 al40 alect31 aled32 aling31 alling27 alogue36 als29 alysis32 ameter30 amond43 amonds42 ana41 ane42 aper36 apers37 aphragm33 aries29 arrhea34 ary40 as31 avolo28 b33 bs34 ce40 ced26 cey28 ck47 ckens33 ckey27 ckhead35 ckheads26 ckie38 cks36 cky29 ctate33 ctated30 ctates29 ctating29 ctation30 ctator33 ctatorship30 ction27 ctionary36 d64 ddle29 ddling26 ddy27 dn62 dnt30 e54 ed52 ego41 em33 es44 esel34 et42 eting28 ets28 ff29 ffer34 fference49 fferences38 fferent53 fferential29 fferently40 fficult48 fficulties35 fficulty38 ffuse30 g47 gest35 gested27 gestion30 gestive30 gger37 ggers26 gging41 git28 gital37 gits33 gnified34 gnify28 gnitaries27 gnity40 gs35 ke26 lated32 lation28 ldo31 lemma34 ligence29 ligent29 ll33 luted26 m37 me41 mension37 mensional30 mensions34 mes33 minish29 minished31 minishing27 minutive26 mples31 mwit29 n31 nars28 ne36 ned30 ner41 nero26 ners29 ng38 nghy29 ngo31 ngs33 ngy28 ning41 nk37 nky30 nner53 nners37 nnertime33 nosaur36 nosaurs34 ocese29 orama26 oxide30 p39 phtheria28 ploma34 plomacy32 plomas27 plomat33 plomatic37 plomats30 pped33 pper28 pping31 ppy26 ps28 pstick27 psy26 re34 rect44 rected38 recting35 rection44 rections40 rective33 rectives26 rectly43 rector46 rectors38 rectory32 rk34 rt44 rtier27 rtiest29 rty48 s32 sability33 sable32 sabled36 sadvantage31 sagree38 sagreeable30 sagreed29 sagreement32 sagreements27 sagrees27 sappear43 sappearance36 sappeared45 sappearing36 sappears37 sappoint39 sappointed44 sappointing35 sappointment37 sappointments29 sapproval28 sapprove31 sarm33 sarmed30 sarming27 saster42 sasters32 sastrous32 sband27 sbanded28 sbarred31 sbelief27 sc34 scard30 scarded31 scerning28 scharge38 scharged37 scharging27 sciple30 sciples32 sciplinary32 scipline40 sciplined32 sclose32 sclosed29 sclosure30 sco38 scoloration28 scomfort32 sconcerting27 sconnect33 sconnected35 scontent30 scontinue28 scontinued28 scord30 scount37 scounts26 scourage31 scouraged32 scouraging29 scourse26 scover41 scovered45 scoveries30 scovering33 scovers33 scovery41 scredit30 screet36 screetly29 screpancies28 screpancy30 scretion36 scretionary26 scriminate29 scriminating27 scrimination33 scs28 scuss47 scussed40 scussing40 scussion41 scussions32 sdain27 sease44 seased31 seases36 sembodied26 sengage30 sengaged26 sfigured28 sgrace39 sgraced32 sgraceful33 sgruntled30 sguise39 sguised34 sguises29 sgust35 sgusted33 sgusting44 sgusts27 sh41 shes41 shonest34 shonesty28 shonor31 shonorable28 shonored26 shonour27 shwasher33 sillusioned28 sinfect26 sinfectant29 sintegrate27 sk38 sks32 slike36 sliked28 slikes28 slocated32 sloyal30 sloyalty27 smal30 smantle30 smantled27 smantling26 smay27 smayed26 smembered28 smiss37 smissal31 smissed41 smissing27 smissive27 smount32 sney34 sneyland35 sobedience29 sobey32 sobeyed33 sobeying28 sorder39 sorderly31 sorders31 sorganized30 sorientation28 soriented31 sown26 sparage29 spatch38 spatched32 spatcher32 spatches29 spensary26 spense31 spensed27 spenser30 spersal27 sperse33 spersed26 splace26 splaced30 splacement29 splay39 splayed32 splaying28 splays31 splease26 spleased29 spleasure28 sposable33 sposal37 spose35 sposed32 sposing28 sposition33 sprove28 spute35 sputes28 squalified32 squalify28 sregard36 srespect37 srespected27 srespectful33 srespecting29 srupt31 srupted29 srupting31 sruption30 sruptive26 ss26 ssatisfied30 ssect30 ssected27 ssecting27 ssection29 ssed28 ssent28 ssertation31 ssing27 ssociative28 ssolve33 ssolved31 ssolves26 ssuade27 stal28 stance44 stances30 stant39 stasteful31 stended28 stilled28 stinct35 stinction35 stinctions27 stinctive32 stinctly33 stinguish33 stinguished38 stinguishing28 stort26 storted33 stortion31 stortions28 stract37 stracted39 stracting34 straction36 stractions32 stracts26 straught32 stress39 stressed32 stressing29 stribute32 stributed31 stributing28 stribution35 stributor32 stributors27 strict43 stricts28 strust29 sturb41 sturbance36 sturbances29 sturbed40 sturbing40 sturbs30 tch39 tched34 tches29 tching29 tto32 tty29 va32 ve41 ved26 ver34 vers32 verse29 version35 versionary27 versions28 versity31 vert33 verted29 verting26 ves30 vide38 vided37 vidends28 vides28 viding31 vine41 vinely28 ving38 vinity29 vision43 visions34 vorce45 vorced42 vorcee27 vorces30 vorcing30 vulge31 vvy26 x36 xie36 zziness30 zzy39
dj 37
dk 26
dl 29
do 68 a28 able30 bby31 berman26 bie31 bson28 c49 cile27 ck40 cked31 cket31 cking33 cks36 cs30 ctor54 ctorate30 ctored28 ctoring27 ctors46 ctrine29 cument40 cumentaries29 cumentary38 cumentation31 cumented32 cumenting27 cuments40 d33 dd30 dge39 dged30 dger31 dgers34 dging32 dgy26 do30 e36 er26 es58 esn58 g53 gface27 gged27 ggie35 ggies27 gging27 ggone35 ggoned26 ggy37 ghouse31 gs47 ing60 ings27 jo30 lce30 le30 ling26 little28 ll44 llar45 llars49 lled27 llhouse26 lls38 lly38 lores36 lphin35 lphins36 lt27 m37 main34 me33 mestic38 mesticated28 minance29 minant32 minate33 minated32 minates26 minating28 mination32 minatrix26 mini29 minican27 minick28 minion31 minique32 mino36 minoes30 n68 nald42 nate36 nated34 nating31 nation36 nations32 ne57 ng35 ngs28 nkey37 nkeys28 nna44 nne28 nny39 nor36 nors31 novan36 nt37 nut32 nuts35 o36 odle33 odles29 oley35 om38 omed39 omsday29 or55 orbell39 orknob32 orman35 ormat28 ornail29 ors45 orstep35 orway35 orways29 ozy28 pamine32 pe42 ped29 pes28 pey32 ppler29 r28 ra34 rado29 rian31 ris40 rk36 rks27 rky30 rm39 rmant31 rmitory30 rms29 rothy43 rsal27 rt26 ry36 s32 sage33 se37 ses32 ssier31 st31 t38 th34 ts35 tted30 tty31 uble48 ubled36 ubles35 ubling30 ubly28 ubt48 ubted35 ubtful32 ubting31 ubtless26 ubts38 uche34 ugh42 ughboy29 ughnut36 ughnuts37 ughy26 uglas39 use29 ve38 ver32 ves30 w29 wd34 wn62 wned30 wner29 wners27 wnfall31 wnfield26 wnhill34 wning29 wnload35 wnloaded32 wnloading31 wnright34 wnriver28 wns33 wnside31 wnstairs46 wnstate27 wnstream31 wntime26 wntown44 wnward31 wnwind28 wny26 wry32 ze26 zed29 zen44 zens38 zing26
dr 55 ab29 aco26 aft39 afted34 afting26 afts29 afty28 ag44 agged41 agging38 ago31 agon43 agonfly35 agons37 ags31 ain39 ainage30 ained33 aining31 ainpipe28 ains32 ake38 ama43 amamine28 amas26 amatic40 amatically30 ank41 ape30 aper27 apes35 astic34 at30 aught27 aw46 awback28 awbridge27 awer41 awers36 awing42 awings37 awn40 aws36 ead34 eaded31 eadful39 eadfully31 eading28 eam51 eamboat26 eamed42 eamer35 eamers30 eaming43 eamland27 eams48 eamt38 eamy32 eary33 edge27 egs27 enched29 esden28 ess50 essed47 esser36 esses40 essing42 essings27 essmaker28 essy28 ew44 ey28 ibble31 ibbling28 ied37 ier26 ies30 ift38 ifted33 ifter30 ifters26 ifting35 ifts29 iftwood29 ill41 illed30 illing34 ills32 ink54 inker33 inkers29 inking47 inks45 ip37 ipping35 ips29 ive52 ivel29 iven40 iver47 ivers38 ives42 iveway38 iving49 izzle26 oll27 one35 ones32 ool33 ooling34 oopy27 op51 opout29 opped47 opper26 opping42 oppings29 ops40 ought31 ove45 own40 owned39 owning39 owns29 owsy29 ug47 ugged36 uggist27 ugs47 ugstore36 um39 ummer36 umming31 ums39 unk49 unkard31 unken38 unkenness29 unker27 unks34 uthers28 y46 yer37 ying32
ds 28 r28
du 37 al31 b30 bbed27 bious32 blin31 c26 cal27 cats29 ce26 chess37 ck44 cked31 ckie29 cking32 ckling29 cks39 cky33 ct35 cts30 d31 de50 des38 dley37 ds31 e47 el34 eling27 elling27 es33 et31 ff31 ffel32 ffer28 ffy34 g40 gout30 h36 ke44 kes33 ll41 llard26 luth28 ly31 m35 ma29 mb47 mbbell27 mber32 mbest34 mbledore29 mbo30 mmies31 mmy40 mp45 mped43 mping36 mpling30 mplings32 mps34 mpster36 mpsters27 mpty26 nce27 ndee29 ne30 nes30 ng33 ngeon34 ngeons29 nk34 nked26 nking26 nkirk27 nne34 nno36 o32 pe28 ped29 per29 plex27 plicate34 plicated29 plicates28 rant28 ration32 ress31 rham31 ring49 sk31 sky26 st44 sted31 ster26 sting31 sty38 tch42 tchman32 ties39 ty47 x26
dw arf35 arfs30 arves31 eeb28 ell35 elling31 ight37
dy e36 ed32 er27 es28 ing48 ke34 kes28 namic33 namics29 namite40 namo27 nasty34 sentery30 sfunction31 sfunctional32
e 49
ea ch54 ger38 gerly28 gle41 gles36 r45 rdrums27 rful26 rl43 rlier46 rliest34 rly50 rn42 rned41 rnest32 rning34 rnings30 rns30 rpiece27 rplugs29 rring34 rrings38 rs45 rth50 rthling28 rthlings28 rthly32 rthquake38 rthquakes31 rthy26 se43 sed27 sier46 siest36 sily44 sing28 st47 stbound29 ster39 stern39 stman31 sy54 sygoing26 t54 ten43 ter32 ters27 ting48 ts41 u27 vesdrop29 vesdropping30
eb enezer31 ony29
ec 27 centric36 centricities26 helon30 hidna29 ho38 hoes31 hoing34 lectic26 lipse35 ological27 on27 onomic37 onomically28 onomics34 onomies27 onomy38 osystem28 stasy35 static31
ed 49 dy36 elweiss26 ema30 en36 gar41 ge44 ges35 gy34 ible31 ifice26 inburgh32 ison34 it32 ited31 ith36 iting33 ition37 itions30 itor41 itorial33 itorials27 itors32 ucate33 ucated38 ucating27 ucation43 ucational35 ucator27 ward43 wards37
ee 36 l32 ls31 rie33
ef 26 fect44 fective40 fectively34 fectiveness27 fects41 ficiency34 ficient37 ficiently28 fort43 fortless26 forts39 frontery26
eg g44 ghead31 gnog32 gplant31 gs46 gshell27 o39 omaniac28 os30 otistical28 ypt37 yptian36 yptians31
eh 47
ei ffel33 ght50 ghteen38 ghteenth27 ghth38 ghties28 ghts31 ghty34 nstein37 senhower35 ther53
ej aculate27 aculation28 ect32 ected28 ection28
el 43 aborate37 aine42 apsed27 astic30 bow38 bows34 der39 derly36 ders37 dest32 eanor39 ect32 ected39 ection41 ections34 ective30 ectoral27 ectra31 ectric42 ectrical39 ectrically26 ectrician32 ectricity41 ectrified28 ectrifying26 ectrocute28 ectrocuted31 ectrocution30 ectrodes27 ectrolytes28 ectromagnetic33 ectron29 ectronic38 ectronically29 ectronics34 ectrons32 egance31 egant38 ektra31 ement38 emental28 ementary37 ements39 ephant41 ephants37 evate29 evated34 evation30 evator44 evators35 even41 eventh28 f36 i39 icit27 igible35 ijah33 iminate38 iminated35 iminates29 iminating30 imination31 isha26 ite35 itist27 ixir30 izabeth44 k38 l33 le35 len44 m32 mer34 ope31 oped29 oping29 oquence27 oquent30 oquently26 se57 sewhere38 ude26 uded28 usive32 ves36 vis40
em 54 ail33 ails29 anating26 ancipated27 ancipation27 balmed26 balming29 bankment27 bargo27 bark31 barked27 barrass40 barrassed43 barrasses26 barrassing44 barrassment37 bassy39 bedded32 bezzlement30 bezzler26 bezzling27 blem28 bodiment28 bolism28 brace39 braced31 braces28 bracing29 broidered27 broidery27 bryo29 bryos28 cee27 erald34 eralds29 erge32 erged32 ergencies33 ergency47 erges29 erging31 erson34 ery33 ily46 inence33 inent32 ir28 issary30 ission27 issions28 it26 ma42 met28 my36 ory33 otion39 otional43 otionally39 otions41 p30 pathize28 pathy31 peror41 perors27 phasis31 phasize31 physema28 pire41 pires28 pirical27 ploy35 ployed36 ployee41 ployees41 ployer37 ployers30 ployment37 ploys27 porium29 powered29 powering26 press35 ptied33 pties28 ptiness33 pty47 ptying28 s28 u26 ulate28
en 40 able32 abled28 ables28 abling26 acted28 amel28 cased27 chanted35 chanting33 chantment28 chantress28 chilada28 closed32 closure26 coded29 core34 counter38 countered35 counters32 courage38 couraged35 couragement34 courages28 couraging35 crypted32 cryption32 cyclopedia32 d54 danger32 dangered34 dangering31 dangerment28 dearing29 deavor32 deavors28 deavour28 ded45 dgame28 ding42 dings33 dless38 dlessly32 dorse32 dorsed27 dorsement32 dorsements27 dowed28 dowment28 ds45 durance31 dure37 dured32 dures27 during30 ema32 emies43 emy47 ergetic31 ergies30 ergize26 ergized28 ergy45 force32 forced29 forcement38 forcer28 g27 gage38 gaged44 gagement41 gagements30 gages26 gaging33 gine45 gineer41 gineered32 gineering38 gineers36 gines40 gland46 gle31 glish49 glishman34 glishmen28 graved32 graving27 hance34 hanced30 hancement27 hancing26 igma30 joy49 joyable33 joyed43 joying42 joyment31 joys35 large30 larged30 largement26 lighten33 lightened32 lightening29 lightenment32 list32 listed35 och26 ormous40 ormously30 ough57 quirer28 raged28 riched26 right27 roll28 rolled31 rollment27 semble31 sign36 slave28 slaved29 sure37 suring27 tail28 tails26 tangled28 ter45 tered42 tering41 terprise39 terprises33 terprising27 ters36 tertain38 tertained34 tertainer32 tertainers29 tertaining38 tertainment41 thusiasm37 thusiast28 thusiastic35 tice27 ticing27 tire49 tirely43 tirety27 tities28 title26 titled41 titles28 tity32 tourage31 trails30 trance42 trances31 trapment29 treat26 tree29 trees28 trepreneur30 tries31 trust29 trusted32 try41 twined26 velope40 velopes32 vied30 vious31 vironment41 vironmental35 vironments28 vision27 visioned27 voy29 vy40 zyme30 zymes30
eo ns29
ep a29 hesian26 hraim28 i34 ic34 idemic35 idural28 ilepsy30 ileptic31 inephrine31 iphany31 iscopalian26 isode41 isodes33 itaph27 itome26
eq ual41 uality33 ualizer26 ually37 uals37 uate26 uation36 uations30 uator28 uestrian26 uilibrium30 uipment44 uipped36 uity31 uivalent34
er 46 a38 adicate27 as26 ase38 ased36 aser30 asing28 e34 ect31 ected27 ectile27 ection33 go29 ic46 ica37 ie28 ika32 in39 k27 mine28 n27 nest37 os28 osion28 otic36 otica28 r32 rand36 rands36 rant27 ratic32 roneous27 ror40 rors32 s29 upt26 upted27 uption26
es 38 calate29 calated29 calating28 calation26 calator31 cape47 caped43 capes34 caping35 carpment26 cort42 corted32 corting30 corts31 crow32 e30 kimo32 kimos29 meralda29 ophagus29 p29 pecially48 pionage32 presso33 quire30 say38 says30 sence38 sential37 sentially35 sentials29 t38 tablish38 tablished39 tablishing32 tablishment36 tate43 tates31 teem32 teemed32 ther36 timate37 timated35 timates33 timation27 trada26 tranged26 trogen27
et 41 a34 c34 cetera31 ched27 ernal40 ernally33 ernity39 hel37 her33 hic30 hical34 hically28 hics37 hiopia27 hiopian27 hnic33 iquette33 on26
eu calyptus27 clid27 gene39 logy32 nuch31 nuchs26 phemism30 phoria27 phoric26 reka32 ro28 ropa28 rope44 ropean39 ropeans30 ros29 thanasia27
ev acuate38 acuated33 acuating31 acuation35 ade30 ading28 aluate32 aluated28 aluating26 aluation37 aluations28 ans39 aporate27 aporated27 asion31 asive33 e45 en60 ening51 enings34 enly29 ens27 ent44 ents42 entual26 entually44 er59 erest31 erglades28 erlasting34 ermore28 ery58 erybody55 eryday40 eryman27 eryone54 erything58 erywhere47 ict29 icted32 iction29 idence49 ident31 identiary27 idently38 il49 ildoers26 ils32 olution37 olutionary31 olve32 olved35 olving31
ew 38 ing41
ex 41 act44 acting27 actly54 aggerate33 aggerated31 aggerating33 aggeration30 alted28 am41 amination38 aminations28 amine40 amined37 aminer34 amining33 ample45 amples33 ams35 calibur32 cavation28 ceed31 ceeded31 ceeding28 ceedingly30 ceeds29 cel29 cellence34 cellency40 cellent47 celsior29 cept51 ception39 ceptional35 ceptionally32 ceptions35 cess35 cessive34 cessively28 change43 changed33 changes27 changing31 citable27 cite33 cited47 citement41 cites31 citing46 clamation28 clude30 cluded31 cluding27 clusive39 clusively33 crement31 cruciating31 cursion28 cuse56 cused36 cuses39 ec30 ecute38 ecuted39 ecuting29 ecution40 ecutioner31 ecutions31 ecutive40 ecutives34 ecutor28 emplary29 empt29 emption26 ercise43 ercised30 ercises35 ercising32 ert28 hale32 hales31 haust33 hausted41 hausting33 haustion32 haustive28 hibit39 hibited29 hibiting27 hibition36 hibits31 hilarated27 hilarating31 humation26 hume27 ile33 iled30 ist45 isted39 istence41 istential29 isting33 ists41 it42 ited29 iting30 its36 odus29 onerate29 onerated26 orcism33 orcist30 otic38 pand36 panded30 panding33 pands27 pansion32 pect50 pectancy28 pectation31 pectations37 pected45 pecting46 pects37 pedient26 pedite28 pedition38 peditions28 pel31 pelled37 pendable32 pense39 penses39 pensive45 perience48 perienced40 periences39 periencing36 periment42 perimental36 perimentation28 perimented28 perimenting33 periments38 pert44 pertise36 perts38 piration30 pire30 pired34 pires31 plain51 plained41 plaining39 plains40 planation43 planations32 plicit32 plode40 ploded36 plodes34 ploding34 ploit34 ploitation30 ploited32 ploiting31 ploits30 ploration33 ploratory27 plore38 plored31 plorer33 plorers31 ploring34 plosion42 plosions35 plosive37 plosives38 po26 port31 ports27 pose39 posed40 posing33 position29 posure38 press43 pressed35 presses29 pressing34 pression41 pressions30 pressive27 pressly31 pressway30 pulsion29 punged26 quisite36 tend38 tended36 tending30 tends30 tension37 tensions27 tensive36 tensively28 tent36 tenuating28 terior34 terminate31 terminated28 termination30 terminator33 terminators27 ternal34 tinct34 tinction32 tinguish29 tinguished28 tinguisher32 tinguishers26 tort28 tortion34 tra48 tract35 tracted31 tracting26 traction34 tracurricular32 tradited26 tradition31 traordinaire28 traordinarily31 traordinary42 tras33 traterrestrial33 traterrestrials28 travagance27 travagant32 travaganza29 treme41 tremely44 tremes28 tremists26 tremities28 tremity26
ey 30 e51 eball33 eballing27 eballs35 ebrow32 ebrows35 ed29 eful26 eglasses28 eing29 elash29 elashes31 elids32 eliner30 es54 esight33 ewitness36 ewitnesses31
ez ekiel29 ra35
f 47
fa 33 b28 bian35 ble26 bled27 bric37 bricated28 brication29 brics29 bulous43 cade29 ce55 ced38 celess29 ces44 cial38 cilitate30 cilities37 cility42 cing40 ct52 ction31 ctions28 cto29 ctor39 ctories34 ctors33 ctory42 cts44 ctual27 culties28 culty37 d29 de38 ded35 des33 ding34 g37 ggot38 ggots32 gs32 hrenheit29 il44 iled45 iling37 ils37 ilure43 ilures32 int40 inted36 intest31 inting31 intly28 ir50 irbanks32 ire28 irer27 irest29 iries34 irly40 irness33 irs27 irway27 iry42 it28 ith47 ithful40 ithfully32 ithless27 jitas26 ke46 ked36 ker32 kes32 king37 lafel28 lcon35 lk29 ll51 llacy26 llback28 llen42 lling46 llopian26 llout33 llow29 lls44 lse43 lsely31 lsified27 me39 med29 miliar45 miliarity28 milies44 mily56 mine32 mished32 mous47 mously28 n46 natic32 natical27 natics30 ncied30 ncies31 nciful27 ncy46 nfare31 ng33 ngs33 nning26 nny37 ns42 ntasia29 ntasies37 ntasize33 ntasized28 ntasizing29 ntastic46 ntastically26 ntasy42 r54 raday31 raway33 rce33 re38 res28 rewell40 rley32 rm45 rmed26 rmer41 rmers37 rmhouse31 rming32 rmland26 rms35 ro28 rrow33 rt38 rted31 rther38 rthest29 rting31 rts32 scinate27 scinated36 scinates28 scinating42 scination33 scism29 scist34 scists28 shion43 shionable33 shionably26 shioned32 shions29 st51 stball31 sten36 stened31 ster47 stest38 sting28 t49 tal39 talities28 tality30 te44 ted28 teful30 tes31 thead28 ther58 thered27 therhood27 therland29 therly28 thers40 thom30 thoms28 tigue33 tigued27 tigues26 ts30 tso35 tten27 ttening29 tter32 ttest26 tty37 ucet32 ulkner28 ult50 ults33 ulty32 un27 una27 ust27 ux29 vor49 vorable30 vorably26 vored30 voring26 vorite48 vorites36 voritism26 vors39 vour43 vourite42 vourites29 vours33 wn29 x39 xed31 xes27 y37 yed38 ze26
fb i33
fc 30
fe 34 ar49 ared38 arful33 aring29 arless35 ars40 arsome29 asible28 ast38 asting26 at32 ather38 athered28 athers38 ats27 ature38 atured31 atures37 aturing32 bruary38 cal28 ces29 ck29 d42 deral44 deration36 ds39 e40 eble32 ed46 edback34 eder28 eders26 eding41 eds36 el58 elers26 eling52 elings48 els49 es35 et51 i36 ign27 int27 isty32 licity42 line30 lix39 ll49 lla45 llas46 llatio28 ller32 llers27 llow48 llows41 llowship35 lon34 lonies28 lons31 lony38 lt51 male45 males35 minine37 mininity26 minist33 minists28 mme31 moral30 mur31 nce42 nces34 ncing31 nd30 nder34 nders27 nnel29 nster27 ntanyl27 rmented28 rn35 rocious32 rrara28 rret32 rris36 rry37 rryboat26 rtile32 rtility33 rtilize26 rtilizer33 ss28 st31 ster34 stering28 stival40 stivals29 stive33 stivities32 tal31 tch41 tched28 tching31 tish34 tus32 ud31 ver43 verish28 w55 wer35 y27 z36
ff 28
fi 32 ance36 ancee35 asco32 b31 ber35 berglass27 bers33 bre28 bres29 brosis26 ckle31 co29 ction38 ctional32 ctitious28 cus27 ddle36 ddler30 ddlesticks28 ddling29 de31 del31 delity33 dgeting28 do28 e28 eld49 elder28 elding33 elds41 end35 endish28 ends29 erce37 ercely30 ery33 esta31 fe30 fteen43 fteenth27 fth43 fties28 fty43 g31 garo30 ght53 ghter41 ghters39 ghting49 ghts41 gment30 gs28 guratively29 gure51 gured49 gures43 gurines27 guring38 ji32 le47 led40 les44 let30 li28 ling37 lipino31 lipinos27 ll47 lled44 ller28 llet27 lling40 llings28 llmore27 lls34 lly31 lm48 lmed34 lming36 lmmaker33 lmmakers28 lmmaking28 lms42 lter35 ltered28 ltering27 lters30 lth37 lthiest28 lthy42 ltration27 n35 nal47 nale34 nalist27 nalists31 nality26 nalize27 nalized26 nally51 nals38 nance37 nanced30 nances32 nancial42 nancially34 nancing32 nch36 nd59 nder32 nders27 nding46 ndings34 nds45 ne58 ned29 nely30 ner34 nes29 nesse32 nest42 nger46 ngered29 ngernail31 ngernails36 ngerprint35 ngerprinted27 ngerprints41 ngers45 ngertips32 nish50 nished49 nishes36 nishing39 nite28 nk36 nland30 nn37 nnish28 ns31 r26 re53 rearm32 rearms35 reball32 reballs26 rebird28 recracker30 recrackers29 red48 refight28 refighter30 refighters29 reflies30 refly28 rehouse31 relight27 reman35 remen33 replace37 repower33 res40 reside26 rewall30 rewood32 reworks38 ring43 rm46 rmament27 rmly34 rms32 rst59 rstborn29 rsthand32 rstly30 rsts27 scal29 sh49 shed31 sher39 sherman36 shermen33 shes34 shing44 shman26 shy35 sk28 ssure26 st39 stfight27 stful28 sts35 t48 tch34 tness33 ts41 tted33 ttest29 tting38 ttings26 tz27 ve55 ver27 ves31 x49 xable26 xated28 xation28 xed45 xer29 xes32 xing40 xture28 xtures31 zz28
fj ord27
fl 28 abby29 accid27 ack30 ag43 agged30 agpole29 agrant28 ags35 agship30 agstaff29 ailing27 air34 ak30 ake33 akes33 aky30 amboyant27 ame40 ames39 amethrower28 aming34 amingo31 amingos26 ammable29 an32 anders30 ank37 anking26 anks28 annel31 ap34 apping32 aps32 are36 ares32 ash42 ashback30 ashbacks28 ashed31 ashes34 ashing35 ashlight38 ashlights31 ashy33 ask31 at44 atbed26 atfoot28 ats32 atten31 attened29 atter36 attered39 attering36 attery31 atulence28 aubert27 aunt30 aunting27 avor37 avored27 avors31 avour31 aw35 awed31 awless32 aws33 ax27 ea35 eabag27 eas34 ecks26 ed37 ee37 eece31 eeing34 ees26 eet40 eeting32 eming37 esh44 eshy28 etch30 etcher39 eur31 ew42 ex30 exibility30 exible34 ick37 icker28 ickering28 icks29 ier33 iers31 ies42 ight48 ights37 ighty27 imsy29 inch31 inched28 ing36 int36 ip42 ipped37 ipper30 ippers29 ipping35 ips31 irt36 irtation29 irted30 irting37 irts27 irty27 it27 o32 oat39 oated31 oater30 oating40 oats33 ock37 ocking26 ogged27 ogging27 ood38 ooded35 ooding32 oods31 oor50 oorboards30 oored26 ooring26 oors39 oozy29 op34 oppy31 ops27 or29 ora34 oral29 orence37 orentine27 ores29 orida43 orist34 oss33 ossing27 otation26 ounder29 our35 ourish29 ow41 owed28 ower44 owers47 owery28 owing36 own37 ows35 u40 ue26 uent31 uently26 uff32 uffy36 uid40 uids35 uke33 ung29 unk33 unked33 unking30 unky28 uorescent28 urry27 ush40 ushed35 ushes27 ushing32 ustered29 ute33 utes26 utter29 uttering29 ux30 y49 yboy27 yer35 yers34 ying47 ywheel27
fm 30
fo 33 am36 aming27 cal28 cus45 cused39 cusing35 e33 es28 g40 gged26 ggy31 il31 ld39 lded35 lder32 lders28 lding33 lds30 liage27 lk39 lklore30 lks49 llies29 llow51 llowed45 llower28 llowers34 llowing47 llows39 lly32 lsom28 nd41 nder26 ndle27 ndling27 ndly28 ndness27 ndue30 nt30 o31 od52 ods35 ol50 oled40 olhardy26 oling41 olish43 olishly28 olishness33 olproof33 ols41 ot48 otage39 otball46 othills27 othold28 oting30 otlocker29 otloose29 otprint30 otprints36 otsteps38 otwear29 otwork30 r68 ray26 rbade26 rbid39 rbidden39 rbidding26 rbids31 rce49 rced44 rceful29 rceps28 rces43 rcibly29 rcing37 rd41 rds26 re34 rearm30 rearms27 reboding27 recast33 reclose28 reclosure27 refathers29 refront26 rego28 regone26 reground26 rehead39 reign44 reigner35 reigners35 reman38 remost32 rensic36 rensics36 reperson28 replay34 resaw26 resee30 reseen28 resight29 rest43 rests32 retold29 rever50 revermore27 rfeit35 rgave34 rge35 rged36 rger28 rgeries28 rgery33 rget55 rgetful29 rgetfulness27 rgets36 rgetting41 rging29 rgive49 rgiven38 rgiveness39 rgives31 rgiving34 rgot50 rgotten46 rk40 rklift30 rks34 rlorn26 rm46 rmal39 rmaldehyde28 rmalities30 rmality33 rmally33 rmat30 rmation36 rmations28 rmed37 rmer43 rmerly34 rmidable32 rming34 rms41 rmula39 rmulas26 rmulate28 rnicate27 rnicating26 rnication29 rsake30 rsaken32 rsaking28 rt42 rte28 rth42 rthcoming31 rthright28 rthwith29 rties27 rtified28 rtitude28 rtnight30 rtress35 rts26 rtuitous26 rtunate39 rtunately40 rtune45 rtunes34 rty40 rum33 rward49 rwarded29 rwarding31 rwards32 ss29 ssa28 ssil32 ssils28 ster41 ught44 ul42 uled32 uls27 und56 undation42 undations31 unded35 under33 unders29 unding33 undry26 untain39 untains30 ur54 urs33 ursome28 urteen38 urteenth30 urth44 wl28 wler36 x43 xes31 xhole30 xholes26 xtrot30 xy35 yer30
fr 37 action33 actions28 acture37 actured35 actures34 agile37 agment33 agments34 agrance31 agrant29 aid28 ail32 ame42 amed38 ames33 amework26 aming32 anc29 ance44 ances37 anchise34 anchises27 ancis42 ancisco44 anco33 ancs37 ank52 ankenstein39 ankfurt30 anklin40 ankly43 anks33 antic34 antically27 anz33 aser32 asier44 at35 aternity35 aternizing28 au32 aud40 auds29 aught28 aulein31 ay30 ayed27 azzled27 eak46 eaked40 eaking42 eakish27 eaks39 eaky37 eckle28 eckles33 ed46 eddo28 ederick38 ee53 eebie29 eebies27 eed36 eedman29 eedom45 eedoms30 eeing30 eelance33 eelancer29 eeloaders27 eely36 eeman34 ees28 eestone26 eestyle31 eeway38 eeways28 eeze45 eezer37 eezes32 eezing41 eight36 eighter33 ench49 enchman35 enchmen31 enzy33 equencies33 equency38 equent34 equently35 esh47 eshen34 eshener26 esher28 eshly32 eshman39 eshmen33 eshness28 eshwater28 esno30 et33 eud37 eudian30 iar32 iction31 iday47 idays32 idge40 ied40 iedman32 iend56 iendless27 iendlies27 iendliest26 iendly44 iends55 iendship44 iendships32 ies41 igging34 ight35 ighten38 ightened44 ightening38 ightens33 ightful31 ightfully30 igid32 inge32 isbee33 isco31 isk32 isky32 itz37 ivolous31 o31 ock29 og41 oggy28 ogs35 olic29 om63 ont53 ontal33 onted26 ontier35 onting29 onts30 ost37 ostbite30 osted29 osting32 osty34 own33 owned26 owning27 oze36 ozen42 uit43 uitcake33 uitful30 uitless27 uits35 uity31 ustrated37 ustrating34 ustration35 ustrations27 y39 yer28 ying35
ft 32
fu 39 chsia27 ck56 cked47 cker41 ckers36 ckhead29 cking55 cks37 dge36 el42 eled30 eling26 els28 gitive37 gitives30 gu27 gue27 hrer32 lfil30 lfill36 lfilled35 lfilling32 lfillment30 ll52 llback26 ller37 llest30 llness27 lly42 mble29 mbled27 mes35 n54 nction41 nctional34 nctioning35 nctions36 nd40 ndamental35 ndamentalist27 ndamentally29 ndamentals27 nded29 nding35 ndraiser33 ndraising29 nds38 neral45 nerals35 ngus34 nk35 nky37 nnel31 nnier34 nniest35 nny53 r39 rious38 rlong28 rlough28 rnace34 rnish30 rnished31 rnishings27 rniture42 rry34 rs32 rther47 rthermore35 rthest28 ry36 se37 sed28 selage30 ses31 sion34 ss39 ssing30 ssy32 tile32 tility27 ton28 ture50 tures32 zz33 zzy38
g 46
ga 29 b28 bbing27 bby32 ble30 bles28 briel38 by35 d27 dget34 dgets32 el32 elic26 ff28 g39 ga30 ge34 gged29 gging28 ggle27 gs31 iety27 il38 in41 ined37 ining36 ins32 l42 la33 lactic31 lahad33 laxies30 laxy38 le37 len29 lilee26 lileo33 ll33 llant35 llantry28 llbladder29 lleries30 llery39 lley32 lleys27 llivanting28 llon34 llons36 llop30 lloping30 lloway28 llows33 llup28 lore29 loshes28 ls35 lt30 m28 mble40 mbled32 mbler37 mblers32 mbling42 me54 mes47 ming34 mma36 mmas29 nder30 ndhi33 ng45 ngbusters27 nging26 ngland27 ngplank26 ngrene30 ngs36 ngsta32 ngster37 ngsters35 ngway34 nt34 p36 ping29 ps28 r30 rage44 rages27 rbage44 rbled30 rbo29 rde30 rden44 rdener36 rdeners27 rdenias27 rdening34 rdens36 reth36 rfield36 rgle28 rgoyle27 rgoyles26 ribaldi30 rland33 rlic38 rment32 rments29 rner31 rnet30 rnish27 rret33 rrison37 rter31 rters30 rth35 rvey29 ry44 s48 ses29 sh28 sket28 soline38 sp32 sping36 sps40 ssed29 ssy26 stric29 t28 te45 tekeeper28 tes41 teway33 ther42 thered40 thering39 therings28 thers29 tor36 tors27 tsby29 uche26 ucho28 udy26 uge34 uges29 ul27 untlet29 uze32 ve54 vel29 wking27 y48 ys32 ze34 zebo30 zed27 zelle31 zette32 zing29
ge 30 ar42 aring27 ars32 d28 e47 ek39 eks34 eky27 es27 ese32 ez41 ezer31 iger33 isha35 l32 latin27 lder28 lding26 m34 mini29 ms29 n36 nder35 ne42 nealogy26 neral51 nerally39 nerals36 nerate34 nerated31 nerates27 nerating29 neration41 nerations38 nerator38 nerators32 neric32 nerosity35 nerous42 nerously30 nes35 nesis33 netic39 netically33 netics33 neva36 nghis29 nie36 nital27 nitalia29 nitals31 nius46 niuses33 noa29 nocide31 nome27 nre30 nt32 nteel28 ntile27 ntle42 ntleman46 ntlemanly26 ntlemen52 ntler27 ntly40 ntry31 nts35 nuine39 nuinely33 ographic31 ographical28 ography34 ological29 ologist30 ologists26 ology30 ometric27 ometry33 orge52 orgia43 r31 rald36 rbil29 re28 riatric27 rm31 rman45 rmans41 rmany41 rms35 rtrude35 stapo36 sture39 stures33 sundheit32 t67 taway36 ts54 tting57 ttysburg31 tup29
gh astly33 etto38 ost46 ostly30 osts42 oul30 ouls30
gi 30 ant44 ants37 bberish33 bbons34 braltar30 bson38 ddap31 ddy33 deon37 ft48 fted37 fts42 g41 gantic36 ggle32 ggles35 ggling36 golo32 gs32 la26 lbert38 lded28 les31 ll32 llian28 lls31 lly33 mme43 mmick30 mmicks27 mp30 n41 nger38 ngerbread28 nny34 nseng26 raffe32 raffes28 rder26 rdle32 rl58 rlfriend49 rlfriends39 rlie35 rlish27 rls53 rly31 rth26 st31 t33 useppe27 ve61 veaway29 ven50 ver31 ves48 vin36 ving51 zmo32 zzard27
gl 34 acier29 ad52 ade26 ades30 adiator29 adiators30 adly37 amorous35 amour35 ance35 anced28 ances29 ancing26 and32 ands32 are32 aring26 asgow32 ass48 asses45 aucoma28 aze30 azed30 eam30 eaming29 ee31 en39 endale30 ib29 ick28 ide34 ider28 iding28 immer29 impse35 isten26 istening28 itch33 itches27 itter33 oat32 oating29 obal38 obe37 oom31 oomy34 oria41 ories27 orified31 orious40 ory43 oss32 ossy27 oucester29 ove40 over32 oves42 ow38 owing36 ows29 ucose32 ue38 ued34 um30 utton28
gm 30
gn arly30 at26 awing26 ome28 omes26 u29
go 66 al42 alie32 als37 at40 atee30 ats34 b41 bble34 bbling27 blin30 blins31 d60 ddam36 ddammit35 ddamn51 ddamned37 ddamnit30 ddard31 ddess40 ddesses28 dfather37 dforsaken32 diva27 dless29 dlike26 dmother32 ds43 dsend30 dson30 dspeed31 ebbels26 es53 ggle27 ggles33 go27 ing63 ld49 lden44 ldfish35 ldie35 ldilocks28 ldy26 lf44 lfer31 lfers28 lfing32 liath34 lly37 mer26 morrah28 n31 nads27 ndola29 ne55 ner32 ng34 nna63 norrhea28 nzalo28 nzo33 o33 ober32 obers27 od64 odbye51 odbyes32 odie27 odies33 odman35 odness45 odnight42 ods41 odwill35 ody36 oey29 of34 ofball28 ofed27 ofing31 ofy37 ogle29 ogled27 ok31 oks31 on34 ons34 op28 ose41 pher32 phers28 ra28 re30 rge31 rgeous44 rilla38 rillas34 ring29 rman31 ry29 sh45 spel35 spels27 ss26 ssamer27 ssip39 ssiping29 t65 tcha40 th28 tham33 thic30 tta57 tten47 uge28 ulash29 urd27 urmet33 ut32 v26 vern31 verned30 verness30 verning28 vernment48 vernmental28 vernments35 vernor44 vernors28 wn38 wns33
gp s34
gr 30 ab49 abbed41 abbing36 abs36 ace46 aceful34 acefully31 aces30 acias37 acious39 aciously31 ad35 ade45 aded29 ader29 aders30 ades40 ading29 adual29 adually33 aduate41 aduated39 aduates33 aduating34 aduation40 affiti33 aft32 aham41 ail34 ain37 ains30 am34 ama27 amercy27 ammar34 ammy32 amps33 ams39 an33 anada29 and48 andad26 andchild32 andchildren36 anddad34 anddaddy34 anddaughter38 ande34 ander26 andest26 andeur29 andfather44 andfathers26 andiose26 andma47 andmama27 andmaster26 andmother45 andmothers28 andpa45 andpapa28 andparents36 andson39 andsons26 andstand28 ange30 anger32 anite32 anny39 anola28 ant45 anted41 anting30 ants33 ape36 apefruit34 apes36 apevine30 aph29 aphic34 aphics32 aphite26 appling28 as32 asp37 asped26 asping29 ass42 asshopper30 asshoppers29 assy28 at28 ate30 ateful44 atification29 atifying30 atitude39 ave44 avel32 avely31 aves38 aveyard37 aveyards26 avitational31 avity38 avy37 ay43 aze29 azed30 azie33 azing31 ease39 easeball26 eased31 easer26 easy36 eat59 eater42 eatest47 eatly36 eatness36 eats28 eco28 eece37 eed37 eedy38 eek41 eeks35 een49 eenbacks26 eener30 eenhouse34 eenland29 eenleaf30 eens33 eenwich32 eenwood27 eet37 eeted31 eeting35 eetings38 eets26 egor30 egory37 emlins27 enada28 enade37 enades34 eta35 ew45 ey40 eyhound30 ibble26 id38 ids28 ief40 ievance30 ievances29 ieve34 ieved28 ieves30 ieving34 ievous30 iff34 iffin42 ift27 ifter27 ill37 illed34 illing28 im37 ime26 imes31 imm31 imy27 in34 inch34 ind36 inder31 inding33 indstone27 ingo33 ingos30 inning32 ip40 ipe29 iping27 ipping27 ips31 isly30 it30 its32 itty27 izzly33 oan30 oaning36 oans39 ocer28 oceries38 ocery38 og28 oggy30 oin33 oom39 oomed28 ooming31 ooms26 oot28 oove36 ooves26 oovy36 ope28 oped26 oping30 oss42 ossed28 ossly28 otesque32 otto28 ouch27 oucho30 ouchy29 ound49 oundbreaking28 ounded39 oundhog32 ounding28 ounds40 oundwork27 oup49 oupie31 oupies29 ouping26 oups40 ouse27 ove36 ovel31 oveling29 over34 oves31 ow48 owed29 owing45 owl30 owling37 owls35 own44 ownup32 ownups32 ows40 owth38 r29 ub34 ubby28 ubs27 udge37 udges28 uel27 ueling28 uesome33 uff28 umpy34 unt34 unting37 unts39
gs 33
gu 26 acamole31 am29 ano26 arantee44 aranteed38 aranteeing27 arantees33 ard48 arded35 ardhouse29 ardian39 ardians31 ardianship27 arding36 ards44 atemala32 erilla28 errilla30 errillas31 ess57 essed39 esser26 esses32 essing40 esswork26 est46 esthouse29 ests44 ff26 idance39 ide43 idebook28 ided33 idelines32 ides33 iding33 ild33 ile30 illotine29 ilt42 ilty48 inea37 ineas30 inevere32 inness31 ise28 itar42 itarist29 itars31 lag26 lch29 lf37 ll31 llet27 llible31 lls30 lly30 lp30 m41 mbo30 mmer28 mmy29 mp32 mption27 ms33 n53 nboat28 nfight31 nfighter32 nfire37 ng26 nk27 nman33 nmen31 nned31 nner34 nnery30 nning31 nny28 nplay26 npoint31 npowder32 ns48 nshot40 nshots36 nslinger26 nter27 nther36 rgling28 rney34 ru32 sh29 sher26 shing28 ssie31 st27 sto30 t40 tierrez26 tless30 ts44 tsy28 tted30 tter37 tters31 v29 y59 ys58 zzler32
gy m43 mnasium32 mnast28 mnastics32 naecologist26 necologist32 p28 psies34 psy38
h 45
ha 51 beas29 bit42 bitat34 bits38 bitual27 cienda28 ck39 cked36 cker33 ckers31 cking32 cks28 cksaw27 d62 des32 g33 ggard31 ggis29 ggle29 ggling26 grid31 h38 ha27 iku27 il41 iled29 iling31 ils26 ir52 irball28 irbrush29 ircut39 ircuts30 irdo31 irdresser34 irless28 irline31 irpins26 irs37 irspray29 irstyle28 iry38 iti32 itian30 kim28 le32 les28 lf53 lfback27 lftime31 lfway41 libut27 ll47 llelujah40 llmark31 llo32 llowed34 lloween41 lls36 llucinating33 llucination33 llucinations34 llway40 llways29 lo32 lt41 lter27 lves31 m41 mburg32 mburger39 mburgers34 milton39 mlet37 mmer41 mmered33 mmerhead27 mmering32 mmers31 mmock32 mmy28 mper32 mpshire34 ms28 mster33 msters26 n38 nd55 ndbag34 ndbags30 ndball28 ndbook30 ndcuff30 ndcuffed32 ndcuffs37 nded40 ndel26 ndful38 ndgun31 ndguns26 ndheld26 ndicap34 ndicapped34 nding37 ndiwork29 ndkerchief36 ndkerchiefs27 ndle50 ndlebars27 ndled41 ndler34 ndlers29 ndles37 ndling41 ndmade30 ndout29 ndouts28 ndpicked28 ndprint28 nds54 ndshake35 ndsome45 ndsomely29 ndsomest29 ndwriting38 ndy41 ndyman33 ng52 ngar35 nged37 nger31 ngers30 nging47 ngman31 ngout29 ngover36 ngs38 nk44 nkering28 nkie26 nks31 nky29 nna37 noi29 nover28 ns40 nsel31 nukkah31 o27 p30 pless26 ppen54 ppened57 ppening50 ppenings26 ppens51 ppier41 ppiest38 ppily40 ppiness44 ppy55 psburg27 rass31 rassed32 rassing34 rassment38 rbor41 rboring30 rbors27 rbour34 rd55 rdball30 rdcore35 rden28 rdened31 rder45 rdest38 rdheaded27 rding34 rdly47 rdship32 rdships29 rdware38 rdwood28 rdworking32 rdy36 re36 rebrained27 rem30 rk32 rlem37 rlot29 rm45 rmed34 rmful31 rming28 rmless39 rmonica33 rmonious26 rmony39 rness34 rnessed27 rold44 rp34 rper42 rpies27 rping29 rpoon29 rpy28 rriet39 rris42 rrison39 rrowing27 rry49 rsh39 rshly28 rt41 rtford35 rts26 rvard42 rvest36 rvested28 rvesting28 rvey42 s61 san28 sh36 shish27 sn50 ssle34 ssling29 st31 sta31 ste33 sten29 stily29 stings36 sty36 t48 tch41 tched32 tcher31 tches31 tchet33 tching27 te53 ted45 teful33 ter28 ters27 tes44 th37 ting37 tred37 ts40 tter27 ughty26 ul39 uled32 uling33 uls27 unt36 unted39 unting33 unts31 ute27 vana36 ve68 ven56 ving55 voc31 w29 waii41 waiian35 wk41 wkeye39 wking29 wkins36 wks34 wthorne31 y38 yes38 yride29 ys30 ystack31 yward28 ywire31 zard36 zardous33 zards28 ze32 zel30 zing30 zmat29 zy29
he 69 ad56 adache42 adaches37 adband26 aded45 ader27 ading45 adless31 adlight29 adlights33 adline34 adliner26 adlines36 adlock26 adlong26 admaster34 adphones32 adquarter27 adquarters42 ads46 adset29 adsets26 adstone30 adstrong30 adway28 ady26 al41 aled36 aler32 aling38 als31 alth46 althcare28 althier31 althiest27 althy44 ap37 aps27 ar58 ard56 aring47 arings31 ars40 arsay32 arse32 arst38 art54 artache32 artaches26 artbeat38 artbeats27 artbreak34 artbreaker28 artbreaking31 artbroken33 artburn29 arted27 artfelt32 arth28 artily29 artland28 artless36 arts44 arty33 at46 ated34 ater34 aters28 ath33 athen32 athens30 ather41 ating34 ats28 ave36 aven48 avenly38 avens41 avier34 aviest28 avily38 aving28 avy47 avyweight36 brew35 brews27 cate26 cht28 ck43 ckling26 ctic33 ctor40 dge32 dges32 e37 ed33 el39 els40 ep28 fty31 h42 i29 ifer31 ight40 ightened29 ights39 il35 inie31 inous32 ir37 iress31 irloom29 irs29 ist35 l29 ld46 len46 lena36 licopter42 licopters35 lio40 lios29 lipad26 liport26 lium32 lix26 ll57 llcats26 ller38 llfire29 llhole32 llish29 llman29 llo58 lls27 lluva30 lm37 lmet40 lmets33 lmsman27 lp60 lped47 lper33 lpers28 lpful41 lping47 lpless41 lps43 lsinki29 m29 man30 matoma31 mingway34 misphere32 mlock28 moglobin28 morrhage32 morrhaging31 morrhoids30 mostat27 n35 nce37 nceforth30 nchmen27 ng32 nhouse26 nny26 nry49 ns31 p33 parin26 patitis32 pburn32 phaestus30 r65 ra35 rald34 rb37 rbal32 rbert36 rbs35 rcules44 rd39 rder29 rds29 re67 reabouts27 reafter31 reby38 reditary31 rein26 resy30 retic28 ritage34 rm26 rman38 rmes28 rmit31 rnia33 ro47 roes41 roic37 roics28 roin40 roine32 roism31 rpes31 rr40 rring35 rs42 rself47 rshey31 rtz28 s31 sitant26 sitate37 sitated31 sitating26 sitation33 tero26 terosexual32 x31 y62
hg 30
hi 58 atus26 bernating28 bernation28 ccup27 ccups31 ck33 ckey31 ckory31 cks37 d41 dden43 de49 deaway30 deous37 deously28 deout32 des36 ding46 erarchy28 eroglyphics26 gh53 ghball28 gher45 ghest41 ghland32 ghlands30 ghlight32 ghlighted27 ghlights32 ghly43 ghness42 ghs28 ghtail27 ghway43 ghways31 jack32 jacked33 jacker27 jackers29 jacking32 ke38 kers26 king34 larious38 lary37 ll46 llbillies27 llbilly33 ller27 llman27 lls43 llside31 lltop28 lly31 lt28 lts28 m66 malayas29 mself52 nd34 nder29 ndsight30 ndu30 ndus26 ng32 nge28 nges32 nt40 nted27 nting29 nts32 p42 ppie34 ppies31 ppo32 ppodrome28 ppopotamus28 ppy30 ps38 re44 red45 res32 ring37 ro33 roshima31 s63 spanic31 ss30 sself31 sses28 ssing32 storian30 storians26 storic36 storical37 storically31 stories31 story49 t55 tch36 tched33 tchhike30 tchhiker30 tchhikers28 tchhiking31 tching28 ther30 tler41 ts43 tter32 tters27 tting44 ve30 ves31 ya41
hl 31
hm 42 m50
ho 46 agie29 ard27 arding28 arse27 ax34 bbies33 bbit32 bby39 bo33 ck33 ckey41 dge34 e30 es27 g37 gan33 gg32 gging30 gs33 gwash28 i32 ist33 isted26 ke29 key28 la34 ld57 lden35 lder32 lders29 lding49 ldings32 lds42 ldup34 le48 led33 les42 liday43 lidays40 liest26 liness35 listic26 lland38 llander28 ller38 llered28 llering33 llers26 llow41 lly40 llywood45 lmes44 locaust33 logram28 lograms26 lographic30 lster33 lt37 ly48 mage31 mbre32 mbres26 me59 meboy34 meboys28 mecoming38 meland37 meless40 mely30 memade35 meowner31 meowners27 mer38 meroom31 mes42 mesick34 mestead31 metown36 meward29 mework43 mey35 micidal33 micide42 micides31 mie33 mies31 ming32 miny27 mo36 mophobic29 mos29 mosexual37 mosexuality30 mosexuals32 n42 ncho30 nda30 ndo33 nduras29 ne29 nest49 nestly44 nesty39 ney55 neycomb26 neymoon42 neys30 ng43 nk34 nkies26 nking35 nks32 nky32 nolulu34 nor50 norable39 norably26 norary32 nored40 noring32 nors36 nour44 nourable34 noured35 nours31 o36 och30 od42 odlum31 odlums31 ods32 oey29 of32 ok46 oked41 oker41 okers36 oking34 oks36 okup29 oky29 oligan29 oligans30 op34 oper35 opla29 ops35 oray38 ot34 oter28 oters34 oting28 ots28 over35 oves31 p43 pe55 ped42 peful35 pefully41 peless40 pelessly32 pes42 ping47 pped32 pper40 pping34 ppy27 ps30 race38 rde31 rdes29 rizon37 rizons31 rizontal32 rizontally27 rmonal29 rmone31 rmones36 rn43 rnblower28 rned27 rnet31 rnets27 rns38 rny39 roscope31 rrendous30 rrible46 rribly34 rrid34 rrific31 rrified32 rrifying32 rror40 rrors33 rs34 rse50 rseback33 rseman31 rsemen30 rsepower31 rseradish27 rses46 rseshit34 rseshoe30 rseshoes28 rsey29 rsing29 rst27 s32 sanna28 se39 ses30 spice28 spitable29 spital51 spitality37 spitalized32 spitals38 ss33 st42 stage42 stages40 sted27 stel28 stess36 stesses26 stile40 stiles31 stilities27 stility34 sting33 sts33 t53 tcakes27 tch34 tdog26 tel50 tels37 thead29 tline32 ts32 tshot36 tshots26 tter37 ttest38 ttie34 und37 unded28 unding29 unds33 ur52 urglass30 urly29 urs53 use57 useboat29 useboy29 usebroken28 used29 useguest27 usehold39 useholds27 usekeeper38 usekeeping35 uses43 usewarming29 usewife36 usewives34 usework31 using36 uston40 vel27 ver31 vercraft27 vering33 w65 wdy41 we29 wever47 wl33 wling36 wls31 y28 yle27
hq 32
hr 28
hu b35 bba31 bble31 bby30 bcaps27 ckleberry29 d32 ddle33 ddled29 dson40 e32 erta26 ff31 ffing26 ffy26 g43 ge47 gely28 gged32 gger26 gging35 gh38 go38 gs33 h57 la33 lk36 ll36 m37 man51 mane33 manitarian33 manity40 mankind28 manly31 manoid29 mans42 mble40 mbled30 mbly33 mbug30 mdrum26 mid30 midity31 miliate36 miliated38 miliating38 miliation37 mility34 mmel29 mmer31 mming37 mmingbird28 mongous29 mor42 morous32 mour37 mp37 mpback26 mping33 mps26 mpty27 ms34 n32 nch39 nchback30 nches30 ndred49 ndreds43 ndredth26 ng45 ngarian34 ngary30 nger38 ngry49 nk37 nky29 ns32 nt44 nted36 nter43 nters37 nting43 ntley28 ntress26 nts31 p37 rdle29 rdles27 rl31 rled28 rley36 rling27 rrah34 rray32 rricane40 rricanes30 rried31 rry53 rrying32 rst27 rt54 rtful31 rting43 rtling27 rts46 sband53 sbands39 sh39 shed27 sk26 skies27 sky32 ssy31 stle39 stled29 stler35 stlers28 stling32 t41 tch36 ts31 zzah29
hy 34 acinth26 brid33 brids30 de38 dra27 drant30 drate27 draulic31 draulics28 drogen34 droponics26 ena32 enas29 giene33 gienic27 gienist28 men27 mn32 mns30 pe32 per30 peractive26 perspace28 pertension28 perventilate27 perventilating29 pnosis33 pnotic31 pnotist29 pnotize28 pnotized31 pochondriac26 pocrisy32 pocrite35 pocrites31 pocritical31 podermic28 potensive27 pothalamus29 pothermia29 pothesis29 pothetical34 pothetically33 sterectomy28 steria34 sterical39 sterically30 sterics28
i 76
ia 26 go28
ib uprofen27
ic e49 eberg33 ebox34 ebreaker26 ed36 eland30 eman31 h30 ing32 ky31 on32 y34
id 35 aho28 ea56 eal39 ealism28 ealist28 ealistic29 eally26 eals34 eas46 entical38 entification39 entified40 entifies29 entify42 entifying33 entities33 entity41 eology28 iocy28 iot48 iotic36 iots41 le35 ling26 ly28 ol35 ols27 yllic27
if 66 fy27 s29
ig nite30 nited28 nition36 norance36 norant38 nore43 nored38 nores30 noring36 uana29
ii 31
ik e33
il 49 l43 legal44 legally34 legals27 legitimate31 licit29 linois33 literate30 lness39 lnesses28 logical28 ls27 luminate29 luminating27 lumination28 lusion39 lusions34 lustrate29 lustrated28 lustration27 lustrations28 lustrious32
im 37 age44 agery32 ages39 aginable30 aginary36 agination43 aginations29 aginative31 agine49 agined40 agines28 aging31 agining37 balance30 becile35 beciles27 itate33 itates30 itating33 itation34 itations28 maculate29 material30 mature35 mediate41 mediately47 mense32 mensely31 mersed27 migrant32 migrants32 migration34 minent34 mobile27 moral34 morality26 mortal37 mortality33 mortals27 mune36 munity36 pact40 pacted27 paired29 paled29 part27 partial30 patience28 patient36 peach26 peached27 peachment28 peccable32 pede27 pediment28 pending30 penetrable30 perative34 perfect30 perfections27 perial34 perialist27 personal29 personate28 personating32 personation27 personator28 pertinence28 pertinent30 pervious28 petuous31 plant33 planted31 plants35 plement31 plementing28 plicate31 plicated31 plicates28 plicating27 plication30 plications32 plicitly28 plied33 plies32 plore30 plosion29 ply34 plying35 polite31 port33 portance39 portant53 portantly37 ported35 ports29 pose35 posed31 posing30 position29 possibility28 possible48 possibly26 poster29 postor33 potence28 potent33 pound32 pounded30 poverished28 practical30 pregnable28 pregnate26 pregnated28 press40 pressed43 presses26 pressing26 pression43 pressionable29 pressions35 pressive42 print31 printed28 prison26 prisoned33 prisonment33 probable29 promptu29 proper31 properly28 propriety27 prove39 proved37 provement36 provements31 proves28 proving34 provisation26 provise34 provised28 provising28 pudence27 pudent29 pulse37 pulses33 pulsive34 pure29
in 70 ability32 accessible26 accurate27 active28 adequate33 admissible28 advertently30 alienable26 ane26 animate29 appropriate38 asmuch27 audible28 augural26 bound31 bred28 c35 cantation28 capable35 capacitated30 carcerated30 carceration29 carnate26 cendiary29 cense33 centive33 ception26 cessant27 cessantly26 cest29 ch41 ches41 cident42 cidental28 cidentally36 cidents34 cinerated28 cinerator29 cision34 cite26 citing27 clination29 clined35 clude41 cluded39 cludes37 cluding45 cognito28 coherent27 come39 coming38 comparable30 compatible28 competence32 competent36 complete33 comprehensible29 conceivable30 conclusive29 consequential26 considerate32 consistencies27 consistent30 conspicuous28 controvertible26 convenience37 convenienced28 convenient32 corporate29 corporated32 correct34 corrigible29 crease39 creased36 creases33 creasing35 creasingly33 credible46 credibly41 criminate29 criminating31 cubation26 cubator30 cumbent28 cur28 curable30 curred27 debted31 decent33 decision26 decisive27 deed46 deedy28 definite26 definitely34 dependence36 dependent40 dependently30 describable27 destructible32 dex33 dia32 dian35 diana33 dians35 dicate39 dicated36 dicates37 dicating33 dication36 dications31 dicative28 dicator29 dict30 dicted33 dictment34 dictments26 die27 difference30 different31 digenous31 digent27 digestion33 dignant27 dignation27 dignity26 direct26 directly27 discreet27 discretion30 discretions27 dispensable29 disposed31 distinct37 distinctly28 dividual41 dividuality29 dividually31 dividuals37 divisible26 door31 doors34 duce32 duced31 duction29 dulge35 dulged27 dulgence30 dulgent26 dulging29 dustrial37 dustrialist27 dustries30 dustry41 dy33 effective28 effectual27 efficient26 ept29 ertia28 evitable38 evitably31 excusable29 expensive29 experienced31 explicable29 explicably26 fallible28 famous34 famy26 fant36 fantile29 fantry35 fants31 fatuated29 fatuation29 fect31 fected39 fecting28 fection40 fections30 fectious31 fer28 ferior35 feriority29 fernal31 ferno30 fertility26 festation28 fested30 fidel30 fidelity31 fidels26 field27 filtrate32 filtrated31 filtrating27 filtration29 finite36 finitely30 finity32 firmary35 flamed28 flammation28 flammatory28 flatable29 flate27 flated27 flation30 flict31 flicted32 flicting27 fluence42 fluenced33 fluences31 fluencing28 fluential32 fluenza27 fo36 fomercial28 fomercials26 form41 formal32 formant36 formants31 formation50 formative28 formed41 former31 formers26 forming31 forms29 fraction28 frared35 frastructure31 furiating27 fuser31 g32 genious33 genuity30 gest27 gested28 grate29 gredient34 gredients33 habit28 habitants31 habited31 halation28 hale34 haled29 haler31 halers26 hales28 haling29 herent28 herently27 herit36 heritance35 herited36 hibited27 hibition26 hibitions29 hibitor31 hibitors27 hospitable26 human33 humane27 iquity27 itial38 itially33 itials37 itiate35 itiated33 itiating30 itiation31 itiative34 ject34 jected34 jecting30 jection36 jections31 junction31 jure30 jured40 juries39 jury40 justice35 k39 kling28 land31 let27 mate34 mates36 n39 nards26 nate29 ner40 nermost29 ning34 nings30 nit30 nkeeper26 nocence38 nocent47 nocently28 nocents32 nocuous27 novation28 novative30 nuendo30 operable28 put35 quest29 quire32 quired28 quiries32 quiring30 quiry36 quisition26 quisitive30 quisitor27 s27 sane46 sanely31 sanity39 satiable30 scribed28 scription32 scrutable27 sect35 secticide27 sects35 secure36 securities29 security30 semination28 sensitive36 separable30 sert35 serted31 sertion28 side53 sider29 sides34 sidious30 sight35 sightful30 sights30 signia29 significant34 sinuate28 sinuating30 sinuations26 sipid28 sist43 sisted39 sistence26 sistent29 sisting32 sists36 solence30 solent31 somnia32 spect34 spected29 specting28 spection38 spections28 spector44 spectors29 spiration39 spirational31 spire36 spired39 spires31 spiring34 stability30 stall34 stallation32 stallations28 stalled37 stalling31 stallment27 stance42 stances28 stant40 stantaneous28 stantly37 stead49 stinct39 stinctive26 stinctively29 stincts39 stitute35 stituted29 stitution39 stitutionalized29 stitutions32 struct32 structed37 struction33 structions42 structive26 structor37 structors29 strument39 strumental32 struments37 subordination31 sufferable30 sufficient30 sulation30 sulin33 sult41 sulted38 sulting37 sults35 surance46 sure30 sured34 surgents28 tact38 take31 tangible27 tegral29 tegrate29 tegrated30 tegration28 tegrity39 tel38 tellect33 tellectual37 tellectually29 tellectuals29 telligence43 telligent41 telligently27 tend44 tended41 tending28 tends33 tense40 tensely32 tensity34 tensive34 tent38 tention41 tentional32 tentionally33 tentions39 tents28 teract32 teracting26 teraction31 teractive28 teragency26 tercede27 tercept36 tercepted35 tercepting26 terception28 terchangeable26 tercom33 terconnected27 tercostal27 tercourse36 terest47 terested49 teresting49 terestingly27 terests41 terface32 terfere40 terfered32 terference37 terferes29 terfering35 tergalactic29 terim28 terior37 terject27 terlude26 termediate27 termission31 termittent28 tern37 ternal40 ternally31 ternational42 ternationally28 ternet38 terns33 ternship35 teroffice27 terpol29 terpret34 terpretation34 terpreted30 terpreter33 terpreting27 terpretive26 terrogate33 terrogated30 terrogating31 terrogation38 terrupt43 terrupted37 terrupting39 terruption33 terruptions30 tersection34 terstate33 terstellar28 tertwined26 terval30 tervals31 tervene32 tervened29 tervention36 terview45 terviewed36 terviewer26 terviewing35 terviews37 testinal28 testine30 testines32 timacy35 timate39 timately32 timidate32 timidated34 timidating31 timidation28 to59 tolerable31 tolerance28 tolerant29 toxicated30 toxicating30 tracranial27 travenous28 trepid28 tricate30 trigue32 trigued33 triguing34 tro33 troduce46 troduced41 troduces28 troducing36 troduction36 troductions32 trude34 truder36 truders32 truding33 trusion34 trusive28 tubate33 tubated29 tubation30 tuition35 tuitive30 vade35 vaded34 vader28 vaders32 vading32 valid32 valuable31 variably29 vasion39 vasive31 vent37 vented42 venting31 vention38 ventions32 ventive30 ventor34 ventors27 ventory37 vents29 verted29 vest37 vested36 vestigate40 vestigated35 vestigating40 vestigation45 vestigations33 vestigative32 vestigator38 vestigators34 vesting32 vestment40 vestments34 vestor31 vestors35 vincible35 visibility28 visible41 vitation42 vitations35 vite45 vited46 vites33 viting39 voice30 voices29 voke30 voked27 voking26 voluntary30 volve38 volved48 volvement37 volves37 volving36 vulnerable29 ward29
io dine31 n26 ta27 wa31
ip ecac26
ir a36 an26 aq29 ate28 eland26 ene35 is37 ish32 on43 onclad27 oned30 onic38 onically32 oning32 ons33 ony37 rational35 regular34 regularity26 relevant37 reparable28 replaceable29 resistible35 responsible37 reversible29 rigate28 rigation29 ritable32 ritate30 ritated31 ritates27 ritating33 ritation28
is 70 aac35 abel36 abella30 aiah32 chemic26 h28 land46 landers26 lands37 le31 n58 nt26 olate35 olated38 olating26 olation35 otope27 rael31 sue45 sued38 sues43 suing30 t29 tanbul27
it 73 alian36 aly32 ch36 ches31 ching34 chy34 em41 ems38 inerary32 s52 self46
iv 31 e29 ory32 y35
j 49
ja 39 b35 bber27 bbering27 bs27 ck54 ckal32 ckals28 ckass38 ckasses29 cked34 cket45 ckets35 ckhammer27 ckie44 cking30 ckman27 ckpot36 ckrabbit28 cks35 ckson45 cksonville31 cky29 cob41 coby31 cqueline34 de37 ded29 g33 gged28 gger30 guar34 il49 ilbird28 ilbreak27 iled29 iler32 ilhouse31 ils29 ke47 key27 lopy29 m41 maica36 maican32 mboree27 mes48 meson33 mmed39 mmer27 mming32 ms31 ne46 neiro27 net43 nitor38 nitorial26 nitors28 nuary38 nus33 p36 pan42 panese44 r39 rgon28 rhead27 rs33 smin26 smine37 son46 sper37 va32 velin27 w39 wbone26 ws34 y42 ywalking28 zz41 zzed29 zzy27
je alous46 alousy38 an43 ans38 d34 ep40 epers30 eps29 ering26 ez43 fe31 ff45 fferson40 ffersonian28 hovah29 kyll35 llo28 lly39 llybean27 llyfish32 mima26 n42 nna39 nnie29 nny43 opardise27 opardize35 opardized26 opardizing29 opardy35 r34 remiah34 remy40 richo31 rk45 rked29 rking34 rks37 rky34 rry48 rsey43 rseys26 rusalem36 ss43 sse44 st31 ster34 sters26 suit29 suits26 sus52 t42 ts37 ttison29 w40 wel39 weler30 welers26 wellery35 welry41 wels39 wish41 ws40 zebel28
ji b29 ff27 ffy32 g32 ggle31 ggling28 ggy27 gsaw33 had29 ll41 lted27 m48 mbo35 miny32 mmy49 n39 ng33 ngle37 ngles30 ngling29 nx36 nxed28 tters31 ttery26 ve32
jo 42 an43 b56 bs45 ck40 ckey37 ckeys29 cko27 cks31 ckstrap26 e51 el39 es26 ey49 g34 gger27 gging34 hannesburg27 hn53 hnnie36 hnny49 hns33 hnson45 ie28 in49 ined42 ining41 ins32 int45 ints36 ke49 ked26 ker37 kers30 kes43 king43 lly39 lt31 nah35 nathan42 nes45 rdan43 rdans27 se37 seph43 sephine36 sey29 sh43 shua37 sie37 ss26 t29 ur28 urnal40 urnalism36 urnalist38 urnalistic28 urnalists33 urnals33 urney43 urneyed31 urneys28 ust31 usting27 ve31 y45 yce39 yful32 yous31 yride30 ys31
jr 40
jt 28
ju an39 be31 bilee29 d28 dah34 daism28 das37 de33 dge49 dged36 dgement36 dges39 dging39 dgment42 dgmental32 dgments31 dicial31 dith37 do30 dy43 g34 ggle32 ggler27 ggling33 ghead28 gs31 gular32 ice44 icer26 ices31 icy36 ju28 ke27 kebox34 lian39 liet38 lio36 lius39 ly41 mba32 mbled27 mbo35 mp49 mped43 mper34 mpers28 mping42 mps37 mpsuit29 mpy35 n32 nction35 ncture29 ne43 ngle44 ngles29 nior46 niors27 niper27 nk42 nket29 nkie37 nkies33 nky27 nkyard34 nta26 piter36 rassic28 ries32 risdiction37 ror34 rors34 ry46 s27 st67 stice46 stices27 stifiable27 stification30 stified34 stifies29 stify37 venile37
k 45
ka 33 b30 fka28 huna33 i33 iser32 le28 li31 m31 ma28 mikaze31 n27 ne40 ng39 ngaroo34 ngaroos28 nsas41 ppa30 put30 raoke35 rate39 ren44 rma35 rmic27 shmir29 t35 tharine31 therine39 thy39 trina34 y40 yak27 zoo28
kc 27
ke ats31 bab28 el31 eled27 eler32 en37 ep59 eper36 epers31 eping47 eps47 epsake29 g35 gs30 ister29 lly48 lp31 lvin34 mp34 n42 nnedy41 nnel31 nner26 nny41 no29 nsington29 nt39 ntucky37 nya34 pt50 rn31 rnel28 rosene31 rry38 rsey30 tchup38 ttle35 wpie28 y49 yboard33 yboards26 yed29 yhole30 ynote28 ypad27 ys47 yword27
kh aki29 an36 rushchev27
ki 29 bble29 ck49 ckbacks26 ckboxing26 cked45 cker30 cking42 ckoff30 cks39 d55 dder29 ddie31 ddies33 dding51 ddo39 dnap38 dnapped42 dnapper36 dnappers35 dnapping41 dnappings29 dney40 dneys36 ds55 ev28 ke26 ki35 ll57 lled55 ller48 llers41 lling49 llings36 lljoy27 lls43 lo32 lometer26 lometers35 lometres26 los33 lt28 m45 mchi27 mono30 mura28 n36 nd58 nda46 nder30 ndergarten36 ndest31 ndling28 ndly40 ndness40 ndred30 nds44 netic28 ng51 ngdom42 ngdoms29 ngpin30 ngs40 ngston34 nk28 nks29 nky35 nship26 osk27 p33 rby38 rk43 rsch28 smet27 ss51 ssed45 sser35 sses39 ssing44 ssy26 t43 tchen48 tchens29 te34 tes29 ts30 tten37 ttens32 tties27 tty44 wi29
kl an31 axon26 eenex32 utz30
km 31
kn ack34 apsack28 ee42 eecap28 eecaps28 eel37 eeling30 ees44 ew56 ick26 ickers31 ickknacks26 ife47 ifed28 ight44 ighted27 ighthood27 ights39 it33 itted28 itting34 ives39 ob34 obs30 ock48 ocked44 ockers29 ocking42 ockoff27 ockout35 ocks36 oll27 ot36 ots38 otted26 ow68 owing47 owingly29 owledge44 owledgeable29 own51 ows54 ox37 oxville28 uckle31 ucklehead30 uckleheads27 uckles35
ko 35 ala28 da29 dak27 diak31 i28 ko27 na28 ng43 ok29 oks26 oky28 rea41 rean40 reans33 sher34
kr aft29 aken29 aut32 auts33 emlin30 is32 ishna35 ispies26 iss29 ypton28 yptonite29
ku dos29 ei30 mquat27 mquats28 ng37 wait30
kw an34
ky 28 le44 lie28 oto31
l 50
la 48 b46 bel38 beled32 bels33 bor41 boratories29 boratory38 bored27 borer27 borers27 bour35 brador27 bs36 byrinth29 c32 ce36 ced31 cerated27 ceration31 cerations32 ces29 cey34 ck43 cked31 ckey28 cking34 cks33 cquer26 crosse30 ctose28 cy28 d42 dder40 dders29 ddie33 den32 dies52 dle29 ds39 dy53 dybug26 dylike29 dyship30 fayette30 g32 ger27 goon32 guna30 i31 id45 in28 ir34 ird31 ke46 ker29 kers33 kes33 keside29 m35 ma35 mb40 mbert36 mbs32 me40 ment30 mest26 mp41 mppost28 mps33 n39 ncaster31 nce40 ncelot35 ncer26 ncers28 nces28 nd50 nded41 nders28 ndfall27 ndfill31 nding42 ndings31 ndlady33 ndlord37 ndlords27 ndmark31 nds39 ndscape34 ndscapes28 ndscaping31 ndslide29 ne45 nes33 ney28 ng36 ngley36 nguage46 nguages36 nky26 nsing29 ntern33 nterns28 o31 os28 p41 pdog26 pel27 pels26 pping26 ps35 pse31 psed26 ptop36 r31 rboard26 rceny34 rd32 rge46 rgely32 rger39 rgest39 rgo30 rk32 rry48 rs34 rvae28 ryngitis27 rynx31 s43 sagna36 sagne26 scivious28 ser39 sers31 sh32 shes29 shing27 ss34 ssie35 sso30 st59 sted38 sting34 stly28 sts37 t28 tch33 te54 tely47 tent29 ter55 teral32 test43 tex32 tham28 ther28 tigo27 timer26 tin41 tino31 titude32 trine35 ts30 tte34 tter31 ttes27 ttin29 udanum27 ude28 uderdale29 ugh48 ughable27 ughed40 ughing47 ughingstock30 ughs44 ughter42 unch43 unched36 uncher29 unchers26 unches28 unching34 under28 undered27 undering31 undromat32 undry43 ura45 urel36 urence30 ury27 va35 vage30 vatory30 vender33 vish29 w51 wful33 wfully30 wless26 wlessness27 wman31 wn41 wnmower27 wns31 wrence41 ws42 wsuit38 wsuits33 wyer49 wyers43 x32 xative29 y48 yaway32 yer36 yers34 ying41 yman30 yne31 yout36 yover27 ys35 zarus33 ziness27 zy41
lb 30 s31
ld 43
le 42 a26 ach29 ad49 aded27 ader45 aders40 adership37 adeth29 ading43 ads43 af37 afy27 ague43 agues33 ak40 akage28 aked32 aking36 aks34 aky31 an40 aned32 aning36 ans30 ap38 aped27 aping32 aps31 apt30 ar31 arn51 arned48 arner31 arning43 arns35 arnt35 ary33 ase38 ased31 ases28 ash36 asing27 ast53 ather41 ave58 aves47 aving52 banese31 banon29 cherous26 cture40 ctured27 cturer29 ctures34 cturing32 d44 dge36 dger31 e47 ech33 eches31 eds32 er27 ering27 ery35 eway28 ft57 ftover31 ftovers34 fts29 fty35 g48 gacy37 gal46 gally39 gation29 gend42 gendary36 gends36 gion34 gions29 gislation30 gislature29 git34 gitimacy27 gitimate39 gitimately26 gs48 gwork28 i29 ighton26 ipzig26 isure34 isurely28 mmon28 mon41 monade38 mons32 nd41 nding33 nds27 ng26 ngth39 ngths34 ngthy29 niency26 nient30 nin29 ningrad27 no29 ns37 nses34 nt36 o47 on40 onard41 onardo35 one31 onid26 opard37 opards29 otard26 p26 per31 pers30 prechaun32 prechauns29 prosy29 s37 sbian40 sbians34 sion28 sions30 ss51 ssen28 sser34 sson45 ssons42 st33 ster39 t64 thal38 ts43 tter49 tterhead26 ttering27 tterman31 tters46 tting46 ttuce35 ukemia33 v26 vee27 vel47 veled28 veling26 vels40 ver35 verage34 vi32 viathan28 vin28 vitate26 vy33 w35 wd31 wis43 x34 y27
lf 42
li 40 ability35 able39 aison34 ang33 ar46 ars36 b28 bel31 beral36 berals28 berate31 berated33 berating30 beration34 berties32 berty42 bido31 brarian35 braries28 brary44 bre30 bya29 byan26 ce33 cence37 cense45 censed34 censes30 ck41 cked36 cking35 cks30 corice29 d37 dia26 do28 docaine32 ds28 e51 ed47 ege31 en28 es46 eu31 eutenant50 eutenants31 fe59 feboat32 feboats28 feguard32 feguards26 feless31 felike28 feline29 felong32 fer28 fesaver31 festyle37 festyles28 fetime43 fetimes30 ft45 fted39 fting36 ftoff28 fts34 gament27 gaments26 gature29 ght52 ghted31 ghten38 ghtening27 ghter40 ghtheaded28 ghthouse35 ghting38 ghtly37 ghtness26 ghtning42 ghts48 ghtweight31 kable29 ke66 keable27 ked49 kelihood31 kely44 keness33 kes49 kewise36 king38 la34 lac29 lacs27 lies33 lith34 lly37 lo32 ly44 ma31 mb37 mber29 mbo34 mbs34 me35 mehouse26 melight29 merick28 mes28 mestone27 mey29 mit41 mitations33 mited41 miting29 mitless29 mits39 mo39 mos29 mousine35 mousines26 mp36 mpet30 mping31 n37 na34 ncoln43 nda44 nden31 nder27 ndy29 ne53 neage29 near28 nebacker28 ned38 nen35 nens30 ner31 nes46 neup35 ng42 nger32 ngerie35 ngering30 ngers26 ngo31 nguini26 nguist27 nguistics27 niment26 ning37 nk41 nked36 nking31 nks35 noleum27 ns27 nt31 nwood26 on42 onel36 ons38 p40 posuction29 ps45 pstick40 queur28 quid39 quidate29 quids30 quor42 ra28 re26 s30 sbon32 sp26 st49 sted38 sten57 stened42 stener32 steners33 stening48 stens37 sting33 stings27 sts36 t40 te28 ter33 teracy27 teral31 terally42 terary34 terature38 ters34 thium31 tigation32 tigator28 tter36 ttered27 ttering28 ttle62 ttlest28 ve55 ved48 velihood32 vely36 ven30 ver42 verpool33 vers28 verwurst26 very31 ves52 vestock33 veth28 vid26 vidity28 ving52 za32 zard37 zards31 zzie39
ll 67 ama32
lm 32
ln 49
lo 39 ach28 ad45 aded43 ader27 ading37 ads36 af37 afer26 afers30 afing27 an43 aned33 ans35 athe33 athed26 athing27 athsome30 aves28 bby41 bbyist26 be33 bes28 bo29 botomy30 bster39 bsters33 c28 cal46 calized26 cally31 cals36 cate40 cated40 cating32 cation44 cations36 cator30 ch32 ck48 cked47 cker42 ckers32 cket32 cking36 cks38 cksmith30 ckup31 co33 comotive29 cust29 custs30 de29 dge38 dged33 dges26 dging29 ft36 fty29 g41 gan45 gged33 gging30 gic38 gical39 gically30 gistics29 go33 gs36 ins31 itering31 ki30 llipop33 llipops26 mbard27 ndon47 ne37 neliest28 neliness37 nely46 ner35 nesome39 ng58 ngboat26 nged31 nger50 ngest37 ngevity28 nging35 ngitude29 ngs30 ngshanks26 ngtime27 o34 ofah26 ok63 oked51 okee30 oker30 oking56 okout37 okouts27 oks55 oky33 om26 oming27 oms26 on32 oney30 onies28 ony34 op38 oped26 ophole30 opholes28 ops31 opy28 ose46 osely29 osen38 osened30 osens26 oser27 ot36 oted26 oters26 oting30 p26 psided26 r31 ra33 rd52 rds35 rdship35 rdy33 re28 relei29 ren31 ri39 rry31 se52 ser44 sers40 ses40 sing47 ss45 sses37 st54 t58 tion35 ts48 ttery38 tto32 tus33 ud46 uder40 udest28 udly34 udmouth30 udspeaker30 uie40 uis44 uise42 uisiana37 uisville29 unge39 unging26 use32 usy44 ut28 uvre31 vable33 ve61 vebirds34 ved51 veless27 velier29 veliest31 veliness29 vely50 vemaking31 ver44 verly29 vers41 ves49 vesick28 vey30 ving44 vingly30 w48 wa35 wdown30 we32 wer45 wered33 wering31 wers30 west37 wlife33 wlifes27 wly32 wry29 ws28 x30 y27 yal41 yalties29 yalty41
lp 31
ls 50
lt 44
lu 33 au32 be28 bricant28 ce33 cerne27 cia36 cid31 cifer32 cille38 ck52 cked30 ckier30 ckiest34 ckily38 cky52 crative31 cy46 dicrous32 do27 dwig34 g34 ger30 ggage41 gging27 ke48 kewarm27 ll31 llaby32 lu37 m26 mbar30 mber34 mberjack28 minous29 mp36 mps32 mpy33 na31 nacy30 nar33 natic39 natics33 nch50 nchbox26 ncheon35 nches34 nching28 nchtime34 ng39 nge27 ngs40 nkhead26 pe32 pus32 rch29 re36 red32 res27 rid28 ring26 rk26 rking34 rks28 scious31 sh31 st38 stful26 sting27 sty28 ther41 theran30 v28 xembourg28 xuries27 xurious31 xury38
lv 38
ly 30 e28 ing50 mphoma28 nch37 nched27 nching30 nn40 on27 ric31 rical27 rics37
m 68
ma 53 b28 c45 cadamia28 caroni35 caroons26 cbeth34 ce36 cfarlane34 ch33 chete30 chine49 chinery36 chines42 chinist26 cho36 cintosh28 ck39 ckerel33 cro28 d51 dagascar30 dam47 dame45 dden28 ddening26 dder29 de58 deleine33 deline38 demoiselle39 dge32 dhouse31 dison40 dly35 dman37 dmen27 dness39 donna38 dre29 drid34 e39 estro35 fia37 g32 gazine45 gazines40 gdalene28 gellan27 genta28 ggie44 ggle28 ggot32 ggots33 gi27 gic47 gical40 gically32 gician39 gicians30 gistrate31 gna28 gnesium30 gnet34 gnetic36 gnetism30 gneto30 gnets30 gnification27 gnificence28 gnificent41 gnificently28 gnifique27 gnify28 gnifying30 gnitude32 gnolia29 gnum41 gpie27 gs31 hal30 hjong33 hogany29 id44 iden38 idens27 ids35 il46 ilbox36 ilboxes28 iled33 iler28 iling31 ilman35 ils26 im26 imed29 in46 ine38 inframe33 inland35 inly37 insail26 instream31 intain41 intained34 intaining33 intains31 intenance38 itre30 jestic31 jesties26 jesty46 jor50 jored29 joring27 jority37 jors35 ke62 keover32 ker37 kers32 kes54 keshift26 keup42 king54 kings30 kuta28 l34 lachi27 lady26 laria32 larkey27 laysia31 laysian28 le45 les34 lfunction35 lfunctioned28 lfunctioning29 li30 lice31 licious32 lignant31 lik35 ll43 llet28 lls31 lnutrition27 lo26 lpractice32 lt32 lta28 m33 ma50 mas29 mbo34 mie30 mma35 mmal31 mmals31 mmoth29 mmy34 n63 nage43 nageable28 naged42 nagement41 nager46 nagerial26 nagers34 nages32 naging35 nchester34 nchurian28 ndarin31 ndate32 ndatory34 ndible28 ndingo26 ndolin27 ndrake31 ne28 neuver35 neuvering30 neuvers32 nger30 ngled30 ngo32 ngoes26 ngy32 nhandled26 nhattan41 nhole29 nhood35 nhunt31 nia30 niac40 niacal27 niacs31 nic31 nicure33 nicurist28 nifest36 nifestation30 nifested28 nifesto29 nifests26 nifold27 nila32 nipulate36 nipulated33 nipulating32 nipulation31 nipulative32 nitou27 nkind40 nly36 nna27 nned31 nnequin31 nnequins26 nner41 nnerisms27 nners41 nning36 nny41 no32 noeuvre29 nor35 nors26 npower33 ns27 nsion38 nsions29 nslaughter34 ntel29 ntis27 ntle33 ntra29 nty29 nual39 nually32 nuals28 nufacture34 nufactured33 nufacturer33 nufacturers30 nufacturing32 nure33 nuscript34 nuscripts28 ny56 o31 p45 ple35 pped30 pping29 ps37 quis28 r36 ra35 rathon37 rble37 rbles35 rc37 rcel32 rcella27 rcello33 rch44 rched33 rches32 rching38 rco41 rdi30 re35 res26 rgaret45 rgarine28 rgarita32 rgaritas31 rge37 rgin33 rginal28 rgins30 rguerite34 ria44 riachi29 rian36 rianne35 rie44 rijuana37 rilyn40 rina37 rinara27 rine42 riner26 riners28 rines40 ris38 rital33 ritime29 rjorie35 rk49 rked40 rker37 rkers34 rket46 rketing37 rketplace32 rkets33 rking32 rkings33 rks44 rksman32 rksmanship27 rlin32 rmalade30 roon31 rooned28 rquee27 rquis35 rriage49 rriages36 rried54 rries35 rrow35 rry50 rrying42 rs40 rseille27 rseilles30 rsh36 rshal43 rshall44 rshals31 rshes27 rshmallow32 rshmallows33 rt33 rtel28 rtha45 rtial38 rtian32 rtians31 rtin46 rtinez36 rtini39 rtinis35 rtins27 rtyr34 rtyrs30 ru34 rvel33 rvellous36 rvelous41 rx34 rxist26 ry50 ryland35 rys31 rzipan26 s34 sa26 scara31 scot32 sculine34 sculinity27 sh37 sha29 shed36 sk43 sked34 sks38 sochist28 son42 squerade32 squerading28 ss42 ssa31 ssachusetts36 ssacre36 ssacred30 ssacres26 ssage41 ssaged26 ssages31 ssaging28 sses34 sseur26 sseuse32 ssive40 st32 ster50 stered31 sterful26 stermind31 sterpiece36 sterpieces26 sters39 stery28 sturbate31 sturbating31 sturbation32 t36 tador29 tch47 tchbook30 tched36 tches41 tching37 tchmaker29 te45 ter32 terial44 terialism26 terialistic27 terialize27 terials36 ternal32 ternity34 tes37 tey31 th42 thematical32 thematician30 thematics35 tilda34 tinee31 ting36 trimony34 trix36 tron29 ts31 tt45 tter56 ttered35 tters45 tthew42 ttress38 ttresses30 ture39 tured27 turity33 tzo30 u30 ud28 udlin27 uled29 user26 usoleum29 uve27 verick34 vericks27 vis33 x49 xed28 xim31 ximize30 ximum39 xwell37 y57 ya37 yan30 ybe60 yberry30 ybes28 yday38 yflower32 yhem33 yo35 yonnaise34 yor45 ys27 ze34 zel33
mc 34 coy39 donald36
md 29
me 70 a29 ad30 adow34 adows33 ager28 al45 als39 an61 aner31 anest33 anie26 anies26 aning46 aningful35 aningless37 anings28 anness27 ans54 ant50 antime42 anwhile42 asles33 asly31 asure40 asured35 asurement27 asurements33 asures37 asuring34 at47 atball34 atballs34 athead28 atloaf34 ats29 cca33 chanic37 chanical37 chanics34 chanism36 chanisms28 d38 dal41 dallion31 dals36 ddle31 ddling31 dea28 devac29 dia44 dial26 dian26 diation27 dic38 dicaid29 dical47 dically32 dicare28 dicate26 dicated28 dication41 dications32 dicinal28 dicine45 dicines31 dics31 dieval35 dina31 diocre32 diocrity29 ditate30 ditating28 ditation32 diterranean34 dium39 dley28 ds37 dusa30 e27 ek32 eker27 er31 et56 eting51 etings40 ets40 g42 ga29 gatron28 in33 l42 lancholy33 lba26 lbourne31 leager29 lissa40 llow35 lodies26 lodrama28 lodramatic31 lody38 lon36 lons32 lt39 ltdown33 lted36 lting35 lton27 lts33 m35 mber45 mbers44 mbership35 mbrane31 mbranes28 mento31 mentos27 mo38 moirs31 morabilia27 morable34 morandum27 morial39 mories44 morize35 morized33 morizing28 mory47 mos29 mphis37 msahib28 n56 nace36 nacing28 nd34 nded29 ndelssohn26 nding30 ndy28 nelaus29 nial27 ningitis29 nopause31 ns28 nsch27 nstrual27 ntal43 ntality33 ntally38 nthol26 ntion48 ntioned45 ntioning35 ntions31 ntor36 nu40 nus33 ow35 ows26 r29 rcenaries31 rcenary33 rcer34 rchandise37 rchandising28 rchant35 rchants30 rci37 rciful36 rciless31 rcury36 rcy44 re39 rely42 rengue27 rge32 rged26 rger36 rgers27 rging27 ril31 ringue28 rit35 rits33 rl28 rle29 rlin38 rmaid35 rmaids26 rman28 rrier31 rrily33 rry46 rv27 sa31 scal28 scaline28 sdames27 sh28 smerized26 ss49 ssage50 ssages43 ssed42 ssenger39 ssengers29 sser28 sses34 ssiah34 ssieurs29 ssin33 ssing41 ssy38 t53 ta26 tabolic29 tabolism30 tal43 tallic31 tals30 tamorphosis28 taphor36 taphorically29 taphors29 taphysical29 teor36 teorite29 teors26 ter38 ters39 th34 thadone29 thane31 thinks29 thod39 thodical27 thodist28 thodology28 thods38 ticulous30 tres31 tric27 tro37 tropolis30 tropolitan32 ts32 w27 xican41 xicans34 xico45 zzanine27
mg 29
mi 38 a38 ami42 c32 cah33 cawber29 ce38 chael53 chelangelo32 chigan38 ck39 ckey43 cky31 cro28 crobes27 crochip32 crochips27 crofilm31 crophone37 crophones30 croscope34 croscopic31 crowave36 crowaves28 cs26 d31 dair28 das28 dday29 ddle50 ddleman29 ddleweight29 dge33 dget37 dgets34 dland28 dlife28 dline28 dnight45 dshipman29 dst35 dsummer28 dterm33 dterms30 dtown32 dway34 dwest33 dwestern28 dwife28 ffed28 g27 ght57 ghtier26 ghty44 gnon29 graine33 graines29 grate26 grating26 gration28 gs28 kado28 ke51 kes29 l35 lady34 lan33 ld37 ldew26 ldly31 ldred38 le43 leage33 les50 lestone29 litant30 litary46 litia34 lk46 lked27 lking32 lkman30 lkshake29 lky33 ll40 lle28 llenium27 llennia26 llennium36 ller44 lligram28 lligrams33 llimeter31 llimeters27 llion51 llionaire38 llionaires33 llions44 llionth28 llman27 lls37 llstone26 lly34 lo39 lord36 lt31 lton36 lwaukee34 m28 me31 mic29 micking26 n36 na34 nce27 ncemeat26 nd57 nded32 ndful27 nding34 ndless32 nds43 ne54 ned29 nefield30 nefields26 ner32 neral34 nerals31 ners36 nerva31 nes38 ng38 ngle34 ngling29 ni36 niature34 nibar30 nibus28 nimal33 nimize30 nimum39 ning35 nion30 nions32 nister43 nisters32 nistry36 nivan32 nk36 nneapolis32 nnesota36 nnie35 nor41 norities26 nority34 nors31 notaur27 nstrel28 nt37 nts32 nty27 nus39 nute56 nutemen28 nutes54 nx28 rabelle27 racle44 racles38 raculous33 raculously29 rage32 re26 riam38 ro28 rror44 rrored27 rrors37 s27 sbehave28 scalculation27 scarriage31 scellaneous26 schief33 schievous26 sconception26 sconduct29 sdemeanor32 sdirection27 ser27 serable43 serably30 sery40 sfire26 sfit28 sfits28 sfortune34 sguided32 shap30 sinformed28 sinterpreted28 sjudged31 slaid26 slead29 sleading29 sled30 so27 splace27 splaced34 sread29 ss57 ssed50 sses39 ssile41 ssiles39 ssing50 ssion47 ssionaries29 ssionary33 ssions35 ssis26 ssissippi38 ssouri37 ssus36 ssy39 st36 stake50 staken41 stakenly28 stakes44 staking29 ster47 stletoe33 stook32 streated28 stress41 stresses27 strial31 strust28 sty32 sunderstand35 sunderstanding39 sunderstandings29 sunderstood38 suse28 t29 tch43 te31 ter27 tigate26 tigating28 tt31 tten27 ttens30 tts31 tzvah36 x42 xed43 xer30 xes28 xing35 xture34
ml 34
mm 45 mm29
mn emonic27
mo 39 an33 aning37 ans33 at31 b41 bbed26 bile39 bility28 bilize30 bilized28 bs28 bster29 cha31 ck37 cked30 ckery33 cking35 ckingbird31 cks27 co26 d31 de37 del45 deled28 deling36 delling29 dels40 dem30 derate31 derately28 deration29 dern43 dest38 destly27 desty33 dicum26 dification29 difications29 dified33 dify30 dule34 dus26 e39 gul30 hammed29 hawk27 i33 ira32 ist33 isture31 isturizer27 jo35 lar27 lasses30 ld36 lded28 lding29 ldy28 le39 lecular34 lecule29 lecules34 les29 lest28 lested32 lester29 lesting30 ll26 llie29 lly42 lten31 lto30 ly29 m56 ment53 mentarily32 mentary31 mento28 mentous29 ments43 mentum32 mma39 mmies30 mmy49 mo29 ms37 n42 na39 naco29 narch29 narchy28 nastery36 nday45 ndays30 ndo30 netary30 ney58 neys26 ngo29 ngol30 ngolia28 ngolian28 ngoloid27 ngoose28 ngrel29 ngrels27 nica43 nies27 nitor41 nitored33 nitoring37 nitors35 nk39 nkey45 nkeys39 nks34 no29 nogamous29 nogamy30 nogrammed28 nolith29 nologue31 nopoly35 notonous29 noxide31 nroe38 nsieur45 nsignor33 nsoon29 nster46 nsters40 nstrosity29 nstrous34 nt29 ntage31 ntague30 ntana38 nte38 nterey30 ntero26 ntgomery38 nth50 nthly35 nths52 ntreal33 nument34 numental30 numentally26 numents30 o33 och30 od45 ods33 ody34 on47 onbeam29 oning28 onlight39 onlighting28 onlit28 onraker29 ons34 onshine30 onwalk28 or33 ore39 ors31 os26 ose38 ot31 p36 pe28 ped27 pes26 pey28 ping31 pping29 ps26 ral41 rale36 rales31 rality36 rally33 rals35 ray27 rbid34 rdecai26 re61 rello27 reover31 res29 rg30 rgan44 rgenstern31 rgue39 rmon34 rmons30 rn30 rning57 rnings35 roccan28 rocco34 ron42 ronic30 rons36 rph29 rpheus32 rphine38 rris42 rrow34 rse35 rsel28 rt34 rtal40 rtality32 rtals34 rtar34 rtars31 rtgage38 rtgages29 rtician28 rtified30 rtis28 rtuary33 saic27 scow40 ses39 sey29 sque31 squito33 squitoes33 ss35 st56 stly44 tel43 tels30 th34 thballs28 ther57 therfucker47 therfuckers41 therfucking40 therhood31 thering26 therland27 therless28 therly27 thers41 ths30 tif28 tion43 tions32 tivate30 tivated35 tivation35 tivational28 tive41 tives35 tley27 tor41 torbike29 torboat28 torcade31 torcar28 torcycle40 torcycles31 torist27 tors35 tt28 tto37 uld29 ulin26 und32 unds26 unt41 untain46 untaineer31 untains43 untaintop27 unted34 untie29 unting31 unts28 urn34 urners28 urnful27 urning35 use43 usetrap28 usse31 ustache36 usy29 uth50 uthful32 uthing30 uthpiece30 uths37 uthwash30 ve56 ved49 vement42 vements37 ver27 vers31 ves45 vie51 vies47 ving51 w34 wed29 wer32 wing30 xie29 ya30 zambique27 zart36 zzarella28
mp 32 h30
mr 61 s55
ms 47
mt 33
mu 34 ch60 chacha26 chacho28 chachos28 ck33 cking27 ckle29 cous26 cus28 d42 dd31 ddle26 ddy35 ff30 ffin38 ffins36 ffled35 ffler30 ffy32 g38 gged35 gger30 ggers31 gging31 ggles29 gs34 hammad35 ir32 lberry28 lch26 lder45 le39 les34 ll27 llen34 ller32 llet28 lligan33 ltimedia28 ltinational28 ltiple40 ltiplex26 ltiplied27 ltiply33 ltiplying28 ltitude28 m43 mble29 mbles30 mbling34 mbo31 mmies29 mmy40 mps31 n28 nch29 nchies28 nchkin29 nchkins28 ndane29 nich33 nicipal33 nitions31 nster26 ral30 rder51 rdered46 rderer44 rderers38 rderess29 rdering37 rderous33 rders42 rky28 rmur30 rmuring32 rmurs28 rphy42 rray41 scle41 scles39 scular32 se33 ses27 seum43 seums33 sh35 shroom33 shrooms35 shy32 sic52 sical41 sically27 sicals31 sician38 sicians36 sk27 sket30 sketeer26 sketeers32 skets26 skie27 skrat28 slim34 slims33 ss28 ssels28 ssolini31 st59 stache37 stang35 stangs29 stard38 ster32 sty27 tant36 tants34 tate27 tated28 tation32 tations29 te34 ted26 tilate28 tilated31 tilation30 tiny34 tt36 tter26 ttering32 tters28 tton29 tts27 tual39 tually30 zzle32
my 68 nah26 riad28 ron28 rtle35 self55 steries35 sterious42 steriously32 stery44 stic32 stical35 sticism26 stics27 stified27 stique36 th39 thical30 thology33 ths31
n 48
na 37 am33 b28 bbed28 cho31 chos29 da34 g33 gel28 gging34 h45 il43 iled39 iling30 ils41 irobi28 ive38 ked46 kedness27 m35 maste27 me58 med49 meless32 mely30 mes47 ming33 n33 na36 nce29 ncy43 nnies29 nny40 omi36 p41 pa30 palm32 pier26 pkin36 pkins34 ples33 poleon38 pping31 ppy29 ps30 rc32 rcissism28 rcissist27 rcissistic28 rcotic29 rcotics37 rrated27 rrative30 rrator40 rrow39 rrowed32 rrowing27 rrows31 sa35 sal33 sh37 shville33 stiest28 sty44 t36 tion43 tional46 tionality29 tionally27 tionals32 tions39 tionwide31 tive39 tives36 to33 tural46 turally44 ture47 turel26 tures28 ught28 ughty40 usea33 useating28 useous35 utical30 utilus29 vajo29 val38 ve26 vel31 vi28 vigate33 vigation32 vigational30 vigator34 vy44 w33 y35 zarene30 zareth30 zi38 zis37
nd 40
ne 36 al36 anderthal31 anderthals27 ar49 arby39 arer34 arest39 aring30 arly45 arsighted27 at41 ath28 atly31 b28 braska34 buchadnezzar26 bula32 cessarily41 cessary47 cessities28 cessity35 ck48 cking27 cklace40 cklaces29 cks35 cktie31 ckties27 cromancer26 ctar30 ddy30 e27 ed61 eded50 eding39 edle41 edlepoint28 edles37 edless34 edlessly28 edn38 eds52 edy35 ela33 farious29 gative44 gatives31 gativity28 glect32 glected36 glecting30 gligee29 gligence33 gligent30 gligible26 gotiable30 gotiate38 gotiated31 gotiating35 gotiation34 gotiations35 gotiator31 gotiators26 gro37 groes32 ighbor42 ighborhood46 ighborhoods30 ighboring29 ighborly28 ighbors42 ighbour36 ighbourhood38 ighbours36 ighing29 ighs28 in30 ither48 lly31 lson41 mesis30 mo37 ne30 o33 on35 pal31 phew42 phews30 ptune34 rd35 rds33 rdy27 rve44 rves41 rvous48 rvously27 rvousness28 ss34 st41 sting28 stle26 stled27 stor30 sts27 t42 ther26 therlands26 ts33 twork42 tworking27 tworks33 ural33 urological31 urologist30 urology27 urons30 uroses27 urosis28 urosurgeon29 urosurgery29 urotic34 uter29 utered29 utral36 utralize31 utralized29 utron31 vada39 ver61 verland28 vermind29 vertheless38 w59 wark35 wborn34 wcastle30 wcomer30 wcomers28 wer30 west36 wfound31 wfoundland27 wly34 wlywed26 wlyweds32 wport38 ws52 wscast27 wscaster28 wsflash28 wsletter29 wsman26 wspaper44 wspaperman32 wspapermen28 wspapers41 wsreel29 wsroom29 wsstand30 wsweek30 wt31 wton36 wtons26 xt57 xus31
ng 34
ni 32 agara35 bble32 bbling28 bs28 caragua31 ce58 cely40 cer39 cest38 che30 cholas38 cht27 ck48 cked32 ckel39 ckels34 ckname38 cknamed29 cknames30 cks29 cky40 cotine32 ece40 eces28 etzsche32 etzschean34 fty32 g28 geria29 gerian28 gga42 ggas38 gger43 ggers38 gh29 ght59 ghtcap33 ghtclub37 ghtclubs31 ghtfall34 ghtgown33 ghthawk27 ghtie28 ghtingale35 ghtlife28 ghtly31 ghtmare44 ghtmares39 ghts45 ghtshade27 ghtstand29 ghtstick26 ghttime33 ke30 l27 le33 m30 mble28 mbus32 mrod27 ncompoop29 ne48 nes30 neteen35 neties27 nety35 nja34 njas29 nny30 nth38 obe29 p35 pper28 pping26 pple35 pples37 ppy30 ps28 rvana31 te30 trate30 tro32 trogen31 troglycerin28 trous28 twit31 x32 xon36
nl 28
no 68 ah40 bel35 bility32 ble42 bleman29 bler27 bles32 blest27 bly26 bodies28 body54 cturnal31 d36 dded28 dding29 de27 des28 el43 ggin28 how26 ir29 ise46 ises39 isy37 ll26 mad27 me29 minal29 minate30 minated34 mination34 minations29 minee29 minees30 n36 ne51 netheless34 nexistent29 nfat27 nfiction26 nny30 nsense45 nstop33 nviolent28 odle35 odles38 ok30 okie27 on43 ose33 pe46 r46 rfolk31 rm35 rma36 rmal49 rmalcy26 rmally42 rman42 rmandy33 rse32 rth48 rthbound28 rtheast35 rthern39 rthwest36 rthwestern32 rway32 rwegian32 s27 se49 sebleed29 sebleeds27 ses37 sey28 sing29 stalgia29 stalgic30 stril28 strils32 sy35 t67 table28 tably26 tarized27 tary28 tch35 tches30 te47 tebook37 tebooks32 ted37 tes44 ther28 thing59 thingness29 things26 tice48 ticeable30 ticed46 tices34 ticing36 tification28 tified36 tify39 tifying27 tion38 tions32 toriety27 torious36 toriously28 tre33 twithstanding30 un27 urish26 urishing26 urishment31 us28 uveau28 va37 vel40 velist31 vels35 velty32 vember40 vice29 w65 wadays39 where46
nt 30
nu 30 ance26 bian27 clear43 cleus30 de38 des29 dge31 die30 dist28 dity33 gget31 ggets31 isance35 ke34 kes34 ll27 m28 mb37 mber54 mbered33 mbers46 mbing27 mbskull26 merical26 mero27 merous36 n39 nnery27 ns36 ptials28 rse47 rsed30 rsemaid28 rsery36 rses41 rsing38 rture29 rtured28 rturing29 t42 tcase31 tcracker29 thouse30 tmeg29 trients29 trition30 tritional26 tritious30 ts47 tshell30 tter28 tty36
ny 30 et28 lon31 lons31 mph29 mpho27 mphomaniac27 mphs28
o 53
oa f30 k38 kland34 ks32 r29 rs30 sis33 t27 th40 tmeal35 ts33
ob 31 edience32 edient33 ese27 esity26 ey40 eyed31 eying29 eys26 ituaries30 ituary31 ject44 jected29 jection43 jections36 jective39 jectively30 jectives32 jectivity29 jects40 ligated34 ligation38 ligations34 ligatory26 lige34 liged38 lique27 literated28 livion33 livious30 noxious36 scene35 scenity30 scure34 scured28 scurity27 servant31 servation39 servations32 servatory30 serve40 served36 server36 servers30 serving35 sess28 sessed40 sessing32 session38 sessions27 sessive33 solete33 stacle34 stacles34 stinate30 struct28 structed27 structing30 struction34 tain36 tained34 taining29 vious45 viously48
oc 27 casion42 casional36 casionally39 casions36 cipital29 cult32 cupant29 cupants26 cupation36 cupational32 cupied38 cupy34 cupying29 cur39 curred42 currence31 curring29 curs35 ean45 eanic28 eans33 tober40 topus33 ular26
od 33 d44 dball28 dest28 dly33 ds43 e29 ell31 essa29 in31 ious27 or34 our27 yssey30
oe dipal26 dipus30 uvres33
of 71 f61 fed28 fence37 fend37 fended39 fender34 fenders34 fending31 fends31 fense42 fenses28 fensive38 fer49 fered44 fering42 ferings28 fers39 fhand30 fice53 ficer50 ficers45 fices38 ficial44 ficially42 ficials39 fline26 fset28 fshore34 fspring34 fstage26 t26 ten48 tentimes26
og 28 re32 res28
oh 65 io40
oi 35 l46 led28 ls31 ly30 nk30 ntment32
ok 57 ay63 ayed28 e28 ey31 eydokey28 inawa31 lahoma37 ra27
ol 39 a27 d58 den30 der46 dest40 die27 dies28 ds27 e34 factory27 ive39 iver42 ives34 ivia37 m28 ympia28 ympic36 ympics36 ympus33
om 32 aha35 ega32 elet34 elette31 en32 ens29 er29 icron26 inous31 ission26
on 69 board37 ce55 cologist29 cology28 coming26 e65 eness26 es50 eself33 going33 ion36 ions38 line38 ly60 o28 s28 set29 stage33 tario29 to46 ward32 wards26
oo dles27 f34 h50 mph28 ps40 ze27 zing30
op 36 al30 en55 ened45 ener35 eners29 ening46 enings32 enly33 enness26 ens42 era42 eras29 erate41 erated35 erates33 erating41 eration47 erational36 erations41 erative35 eratives31 erator42 erators32 helia28 iate26 iates26 inion46 inionated27 inions37 ium34 ponent37 ponents33 portunities37 portunity46 pose33 posed39 poses26 posing34 posite42 posites30 position35 pressed31 pression32 pressive30 pressor27 pressors27 s36 t26 ted26 tic30 tical31 tics29 timism32 timist32 timistic35 timum28 tion42 tional31 tions42 us30
or 62 a34 acle34 acles26 al36 ally26 ange44 anges34 angutan28 b34 bed27 bing28 bit38 bital31 biting28 bits28 bs26 c26 ca28 chard33 chestra38 chestrated30 chid33 chids34 cs30 d28 dained29 deal34 der52 dered46 dering39 derly37 ders48 dinance32 dinarily33 dinary43 dnance30 e32 egano29 egon36 es26 estes31 g30 gan39 ganic36 ganisation34 ganise28 ganised32 ganism33 ganisms29 ganist26 ganization41 ganizations32 ganize36 ganized40 ganizer26 ganizers26 ganizing33 gans38 gasm36 gasms32 gies28 gy32 ient32 iental34 ientals27 ientation34 iented27 ifice28 igami29 igin37 iginal45 iginality28 iginally39 iginals31 iginated31 igins31 ion32 leans40 nament31 naments30 nery31 phan38 phanage37 phaned26 phans36 pheus28 th26 tho28 thodontist27 thodox30 thopedic27
os 32 aka30 car43 cars30 i26 mond31 tentatious27 tracized26 trich30
ot 34 hello31 her59 hers50 herwise46 tawa26 ter31 to38
ou ch41 ght49 i38 ija26 nce36 nces34 r62 rs46 rself27 rselves47 t66 tage26 tback30 tbid26 tboard28 tbreak33 tburst32 tbursts29 tcast31 tcasts30 tcome36 tcomes26 tdated29 tdo27 tdone30 tdoor33 tdoors33 ter40 tfit44 tfits36 tgoing33 tgrow26 tgrown28 thouse29 ting30 tlaw35 tlawed30 tlaws33 tlet33 tlets30 tline33 tlined29 tlines27 tlive31 tlived28 tlook33 tnumber29 tnumbered33 tpatient28 tpost31 tput32 trage35 traged31 trageous38 trank28 treach27 tright31 trun33 ts33 tside52 tsider34 tsiders32 tskirts29 tsmart29 tsmarted29 tspoken27 tstanding39 tstretched26 tta48 tward31 tweigh27 twit28 tworld27
ov al31 aries29 ary27 ation30 en40 ens28 er61 eractive26 erall35 eralls30 erbearing30 erboard37 erbooked26 ercame28 ercast27 ercoat32 ercome38 ercomes26 ercoming27 ercrowded27 erdid27 erdo32 erdoing30 erdone28 erdose34 erdosed26 erdressed28 erdrive28 erdue35 erestimate27 erestimated26 erextended26 erflow30 erflowing29 ergrown30 erhaul27 erhead36 erhear30 erheard36 erhearing29 erheated27 erjoyed29 erkill28 erlap28 erlapping30 erlay28 erload33 erloaded30 erlook35 erlooked33 erlooking31 erlord26 erly34 ernight40 erpaid29 erpass27 erpower28 erpowered26 erpowering28 erpriced29 erprotective28 errated34 erreact32 erreacted32 erreacting36 erride37 erriding26 erruled35 errun32 erseas37 ersee31 erseeing28 erseer26 ersight32 ersized30 erslept31 ertake29 ertaken27 erthrow31 ertime38 ertones26 erture31 ertures26 erturned30 erview26 erweight33 erwhelm28 erwhelmed36 erwhelming37 erwhelms26 erworked30 erwrought28 erzealous28 ulating28
ow 48 e49 ed39 es40 ing31 l38 ls33 n57 ned41 ner44 ners38 nership34 ning33 ns43
ox 39 en26 ford34 ide31 ygen42
oy 35 ster35 sters36
oz 38 one33
p 48
pa 44 blo36 c31 ce40 cemaker29 ces32 cey43 cific40 cifier26 cifist28 cify26 cing31 ck47 ckage44 ckaged27 ckages36 ckaging29 cked43 cker26 ckers29 cket34 ckets30 cking41 cks37 co33 ct36 d39 dded30 dding30 ddle36 ddles33 ddling30 ddy34 dlock28 dre36 ds35 ga27 gan31 ge46 geant37 geants27 ged35 ger35 ges41 ging33 goda31 id49 il30 in50 ine35 inful42 infully33 inkiller27 inkillers33 inless33 ins37 int46 intball29 intbrush27 inted42 inter38 inters33 inting45 intings41 ints34 ir46 ired28 iring27 irs36 isan26 isley28 jama31 jamas38 kistan31 kistani26 l48 lace43 laces29 late30 le39 leontology26 lestine27 lestinian26 lette28 lisades28 ll27 llet26 lly30 lm41 lmer42 lms36 lomino27 lp33 lpable26 ls38 lsy27 ltry27 m41 mper27 mpered28 mphlet31 mphlets29 n41 nama37 ncake36 ncakes40 ncreas29 nda33 ndemonium28 ndit27 ndora29 ne27 nel39 nels32 ng32 nhandle26 nic44 nicked37 nicking32 nicky31 ns33 nsies28 nsy33 nt30 ntheon26 nther34 nthers32 nties39 nting36 ntry33 nts48 nty30 ntyhose32 nzer29 olo32 p31 pa46 pal27 parazzi30 paya31 per50 perback27 perboy26 pers47 perweight26 perwork40 ppy35 prika29 r37 ra31 rachute35 rachuted26 rachutes29 rade41 rades29 radigm29 rading31 radise41 radox31 raffin26 ragraph35 raguay27 rakeet30 ralegal30 rallel37 ralysed30 ralysis33 ralyze27 ralyzed36 ramedic33 ramedics37 rameters32 ramilitary26 ramount34 ranoia34 ranoid40 ranormal31 raphernalia28 raplegic27 rasite34 rasites32 rasitic27 rasol27 ratroopers28 rcel32 rcels29 rched31 rcheesi26 rchment29 rd30 rdner32 rdon48 rdoned29 rdons28 rent41 rental33 renthood29 renting34 rents52 riah26 rietal27 ris49 rish35 rishioners27 risian29 rk49 rka28 rked40 rker43 rkers26 rking44 rkinson29 rks36 rkway30 rlay28 rley26 rliament34 rlor38 rlors27 rlour33 rmesan31 rody29 role40 roled30 rrot35 rrots27 rry32 rsley29 rson32 rsons33 rt54 rtake30 rted33 rtial37 rtially33 rticipant28 rticipants29 rticipate37 rticipated32 rticipating32 rticipation33 rticle33 rticles35 rticular45 rticularly43 rticulars30 rtied29 rties44 rting34 rtition27 rtly35 rtner49 rtnered27 rtners44 rtnership37 rton30 rtridge35 rts45 rty54 rtying34 s34 sadena31 scal30 sha27 so34 ss50 ssage39 ssages33 ssageway31 ssed47 ssenger40 ssengers41 sses41 ssing44 ssion43 ssionate38 ssionately32 ssions33 ssive33 sskey28 ssover30 ssport40 ssports34 ssword39 sswords30 st51 sta36 ste32 sted26 steur27 stime29 stor36 strami30 stries28 stry33 sture32 stures32 sty28 t43 tch43 tched33 tches32 tching31 tchouli27 te28 tel30 tent34 tented29 tents29 ternal29 ternity30 th44 thetic44 thetically26 thological32 thologist29 thology32 ths36 thway31 thways28 tience42 tient48 tiently30 tients45 tio34 trice28 tricia36 trick42 triot34 triotic34 triotism32 triots32 trol42 trolling30 trolman31 trolmen26 trols33 tron35 tronize32 tronizing31 trons30 ts26 tsy36 tted27 tter29 ttern42 tterns37 tties27 tting27 tty41 ul50 ulie39 uline34 uper27 use37 ve26 ved30 vement33 vilion30 ving26 vlov26 w35 wing28 wn36 wned29 wnee29 wns29 wnshop29 ws34 x29 y54 yable29 yback36 ycheck36 ychecks29 yday34 ying46 yload28 yment40 yments37 yoff34 yoffs29 yout26 yphone29 yroll37 ys42
pc 33
pd 34
pe 30 a36 abody34 ace49 aceful41 acefully34 acekeeper26 acekeepers29 acetime26 ach38 aches36 achy33 acock37 acocks27 ak38 aked31 aks32 anut41 anuts39 ar31 arce32 arl42 arls37 arly30 ars30 as37 asant36 asants35 bble31 bbles29 can30 ck36 cker33 cking29 cs28 culiar39 dal33 dals29 ddle30 ddler28 ddling31 des33 destal31 destrian32 destrians28 diatric32 diatrician32 diatrics27 dicure29 digree29 dophile31 dophiles26 dro38 e43 ebles28 ed34 eing34 ek37 ekaboo31 eked29 eking34 el37 eled34 eling31 els28 ep37 eped26 eper30 epers27 ephole27 eping34 eps28 er32 ers32 es27 eved27 ewee30 g46 gasus33 gged36 ggy42 king31 lham27 lican33 ll28 llet31 llets28 lt30 lts26 lvic32 lvis33 mbroke27 n44 nal31 nalized26 nalties30 nalty40 nance32 nce28 nchant27 ncil40 ncils35 ndant30 nding35 ndragon26 ndulum27 nelope34 netrate35 netrated32 netrates27 netrating31 netration32 nguin35 nguins32 nicillin34 nile27 ninsula31 nis41 nises29 nitent27 nitentiary35 nmanship28 nnant29 nned27 nner28 nney26 nnies35 nniless31 nnsylvania37 nny44 ns34 nsion37 nsions27 ntagon38 ntagram30 nthouse37 ntothal30 ople61 oples34 p36 pper40 ppermint32 pperoni34 ppers33 ppy28 psi33 ptide26 r44 rceive32 rceived32 rcent44 rcentage36 rcentages26 rcentile28 rception36 rceptions27 rceptive33 rch30 rchance29 rched28 rcussion28 rdy31 rfect52 rfected31 rfecting28 rfection37 rfectionist29 rfectly46 rfecto26 rforated27 rform42 rformance43 rformances31 rformed39 rformer34 rformers31 rforming38 rforms29 rfume41 rfumed28 rfumes28 rhaps51 ril33 rilous29 rimeter40 riod45 riodic26 riodically28 riods33 ripheral30 riscope31 rish34 rished30 ritoneal28 rjured27 rjury34 rk32 rks33 rky32 rm30 rmanent41 rmanently37 rmissible27 rmission45 rmit41 rmits35 rmitted36 rmitting27 roxide30 rp33 rpetrated28 rpetrator32 rpetrators29 rpetual32 rrier29 rry39 rsecute28 rsecuted31 rsecution31 rseid27 rsephone27 rseus28 rseverance29 rsia28 rsian33 rsist31 rsistence29 rsistent34 rson53 rsona32 rsonal50 rsonalities35 rsonality42 rsonally46 rsonals29 rsonnel42 rsons39 rspective39 rspiration27 rsuade38 rsuaded34 rsuading27 rsuasion33 rsuasive33 rt27 rtaining29 rtains26 rtinent31 rturbed26 ru35 ruvian28 rv32 rverse31 rversion29 rvert39 rverted33 rverts32 sky30 sos33 ssimist27 ssimistic28 st35 ster27 stering29 sticides28 stilence28 stle28 sto27 t43 tal30 tals32 te46 ter50 ters36 tersburg33 tersen29 tit30 tite30 tition36 titioner27 titions26 tri26 trie32 trified32 trol32 troleum31 ts38 tticoat29 tting32 tty39 tunia33 w30 yote29 yton38
pf c27
pg 30
ph 35 antom36 antoms27 araoh34 araohs27 armaceutical33 armaceuticals31 armacist32 armacy35 ase41 aser28 asers28 ases28 at31 easant29 enomena32 enomenal34 enomenon37 eromone26 eromones30 ew33 i30 il46 iladelphia40 ilanthropist30 ilharmonic29 ilip41 ilippine27 ilippines33 ilistine30 ilistines28 ilosopher35 ilosophers29 ilosophical32 ilosophies27 ilosophy39 legm28 lox27 obia30 oebe46 oebus26 oenix40 one54 oned38 ones41 oney35 onies28 oning31 onograph31 ony39 ooey31 osphate26 osphorus28 oto44 otogenic28 otograph41 otographed34 otographer40 otographers34 otographic33 otographing28 otographs40 otography36 oton27 otos43 rase40 rases34 yllis38 ysical44 ysically40 ysician38 ysicians31 ysicist31 ysicists29 ysics40 ysiological28 ysiology30 ysique28
pi 36 anist32 ano44 anos29 azza27 c28 card32 casso36 ccadilly28 ccolo31 ck53 cked49 cker28 ckering31 cket34 ckin33 cking45 ckings30 ckle37 ckled32 ckles36 ckpocket29 cks40 ckup39 ckups29 cky33 cnic41 cnics29 co30 cture52 ctured34 ctures48 cturesque27 cturing31 e45 ece51 eced26 eces46 edmont27 er38 erce44 erced35 ercing31 ercings28 erre39 es35 ety28 g46 geon38 geons36 ggie26 ggies27 ggy37 ggyback30 gheaded28 glet33 gs41 gskin26 gsty29 gtails30 ke37 lar32 late27 le41 led32 les33 leup29 lgrim36 lgrimage31 lgrims33 ling32 ll41 llage28 llar32 llars30 llbox27 llow41 llowcase28 llows35 lls44 lot44 loting27 lots39 mp39 mpernel29 mping30 mple32 mples31 mps31 n42 na28 nata26 nball32 nch38 nchbeck26 nche27 nched34 nching31 ne38 neapple34 neapples27 nes31 ng35 nhead29 ning29 nk45 nkie32 nko27 nky38 nnacle26 nned37 nning29 nocchio34 nochle27 not28 npoint33 npointed26 ns37 nt35 nto29 nts31 nup28 oneer33 oneers31 ous30 p34 pe43 peline34 per45 pes39 ping29 ppin31 ps31 psqueak26 racy29 ranha31 ranhas27 rate39 rates38 sces26 ss44 ssant31 ssed44 sser28 sses34 ssing37 stachio32 stol40 stols33 ston31 stons30 t41 ta31 tch42 tched33 tcher35 tchers28 tches31 tchfork28 tching36 thy26 tied28 tiful36 ts35 tuitary28 ty44 vot27 votal29 xie29 xies26 zza45 zzas34 zzazz28 zzeria26
pl 32 ace58 acebo29 aced41 acement33 acenta27 aces47 acid28 acing35 ague39 agued33 agues27 aid32 ain43 ainclothes28 ainly33 ains33 aintiff36 aintiffs29 ait28 an52 ane50 anes43 anet46 anetarium26 anetary30 anets36 ank33 ankton32 anned45 anner32 anning46 ans48 ant45 antation35 antations26 anted40 anter28 anting33 ants40 aque33 asma37 aster34 astered33 astic43 astics30 ate44 ateau28 ates41 atform38 atforms29 ating26 atinum34 ato33 atonic31 atoon39 atter35 ausible32 ay56 aya26 ayback32 aybook30 ayboy36 ayboys30 ayed48 ayer46 ayers42 ayful31 ayground37 aygrounds26 ayhouse28 aying52 aymate31 aymates28 ayoff28 ayoffs32 aypen28 ayroom29 ays45 aything27 aytime30 aywright32 aza38 ea38 ead39 eaded31 eading34 eads28 eas26 easant43 easantly30 easantries27 ease61 eased45 eases35 easing32 easurable29 easure49 easures35 ebe28 ebes26 edge38 edged32 edges29 enty48 iers31 ight31 op29 ot41 ots32 otted30 otting33 ough30 ow33 owed28 owing28 oy32 uck34 ucked31 ucking26 ucky26 ug40 ugged34 ugging29 ugs33 um35 umb32 umber37 umbers29 umbing37 ume27 ummer30 ummet26 ummeting26 ump32 ums30 under29 unge34 unged30 unger30 unging27 ural30 us47 ush28 uto35 utonium33 ymouth32 ywood27
pm 37
pn eumatic26 eumonia37 eumothorax28
po 34 ached31 acher27 achers32 aching30 cket46 cketbook32 cketful26 ckets41 co29 d39 dium31 ds33 e35 em41 ems37 et40 etic34 etry41 ets35 go28 ignant27 int54 inted39 inter30 inters32 inting39 intless36 ints45 inty33 ise31 ised31 ison44 isoned39 isoning38 isonous35 isons31 ke38 ked31 ker42 kes26 key30 king36 l31 lack29 land35 lar34 laroid32 laroids29 le41 les33 lice54 liceman41 licemen36 lices30 licewoman27 licies35 licy44 lio30 lish40 lished33 lishing31 lite42 litely32 liteness28 litical44 litically35 litician35 liticians37 litics42 lk33 lka34 ll34 llack30 llard29 llen31 lling26 llock33 lls33 llute27 lluted30 lluting27 llution33 llux28 lly38 lo36 ltergeist28 lyester31 lygraph32 lymer28 lynesian26 m29 mona28 mp26 mpey29 mpous34 nce27 ncho29 nd38 nder31 ndered27 ndering28 nds26 ng32 ngo34 nies35 ntiac29 nton30 ny39 nytail30 o33 och31 odle35 odles29 of33 oh37 oka27 ol47 oling27 ols34 on28 op38 oped31 opsie26 or51 orer32 orest28 orly34 p48 pcorn40 pe40 peye32 ppa30 pped39 pper26 ppers27 ppin30 pping37 ppy36 ppycock26 ps41 psicle32 pular44 pularity35 pulated31 pulation40 r36 rcelain32 rch40 rcupine28 re27 res32 rk40 rker28 rky28 rn41 rno37 rnographic32 rnography34 rnos28 rridge29 rt42 rtable36 rtal36 rtals31 rter42 rterhouse28 rters29 rtfolio33 rthole28 rtia32 rtion36 rtions30 rtland36 rtman30 rtrait37 rtraits31 rtray29 rtrayed28 rts33 rtugal31 rtuguese34 se38 sed34 seidon28 ses33 sey28 sh31 sing35 sition49 sitioned28 sitioning29 sitions40 sitive45 sitively38 sse36 ssess38 ssessed38 ssesses31 ssessing29 ssession41 ssessions35 ssessive31 ssibilities39 ssibility43 ssible51 ssibly47 ssum33 st45 stage30 stal33 stcard36 stcards33 sted39 ster38 sterior28 sterity28 sters35 sting30 stman34 stmortem31 stpone36 stponed33 stponement27 stponing29 sts35 sture32 t44 tassium32 tato41 tatoes41 tency27 tent32 tential43 tentially35 tentials27 thead26 thole27 tholes27 tion39 tions31 tluck26 tomac26 tpourri27 ts36 tted27 tter43 tters26 ttery33 tty32 uch32 ultry30 unce31 und42 unded29 unding38 unds45 ur42 ured36 uring38 urs32 ut30 uting30 uty28 verty36 w35 wder42 wdered33 wders26 wer52 wered31 werful46 werhouse28 wering29 werless36 wers46 ws29 wwow28 x32
pr 34 actical41 actically44 actice47 acticed35 actices34 acticing40 actise36 actised28 actising33 actitioner29 ado30 agmatic28 ague34 airie35 aise40 aised32 aises30 aising27 ance29 ancing30 ank36 anks30 awn27 ay46 ayed37 ayer42 ayers40 aying40 ays30 e26 each34 eached28 eacher38 eachers27 eaching33 ecarious26 ecaution35 ecautionary28 ecautions34 eceded28 ecedence27 ecedent34 ecedes29 eceding28 ecinct39 ecincts27 ecious44 ecipice27 ecise37 ecisely41 ecision35 ecocious27 edator34 edators33 edatory28 edecessor30 edecessors27 edicament33 edict36 edictable35 edicted35 edicting29 ediction31 edictions29 edicts29 eemptive29 eface28 efect29 efer45 eferable30 eferably35 eference34 eferences26 eferential26 eferred36 efers34 efix26 egnancies28 egnancy38 egnant47 ehistoric32 ejudice35 ejudiced33 ejudices28 ejudicial27 elim28 eliminaries28 eliminary37 elude28 emarital28 emature36 ematurely29 emed29 emeditated31 emier34 emiere36 emise31 emises37 emium32 emiums26 emonition36 emonitions29 enatal28 entice29 enup30 enuptial27 eoccupied33 ep39 eparation36 eparations34 epare45 epared46 epares30 eparing40 eposterous35 epped33 eppie29 epping31 eppy29 erogative31 esbyterian30 eschool31 escribe32 escribed34 escribing27 escription39 escriptions32 esence43 esent50 esentable30 esentation39 esentations26 esented38 esenter26 esenting35 esently34 esents43 eservation30 eserve38 eserved33 eserves29 eserving30 esidency34 esident52 esidente28 esidential38 esidents34 esiding32 esley32 ess48 essed38 esses32 essing38 essure47 essured30 essures32 essuring31 essurized27 estige31 estigious33 esto28 esumably32 esume39 esumed31 esuming27 esumption29 esumptuous31 etence26 etend46 etended37 etender33 etenders26 etending42 etends33 etense29 etenses29 etentious33 etext31 ettier37 ettiest38 etty56 etzel33 etzels34 evail33 evailed28 evailing28 evails27 event41 evented33 eventing31 evention28 events32 eview32 evious40 eviously43 ey38 eying27 iam26 ice47 iced28 iceless36 ices39 icey28 ick42 ickly28 icks32 ide45 ides26 iest44 iestess31 iesthood29 iestly27 iests37 ig26 ima33 imal31 imarily33 imary40 imate28 imates28 ime43 imed29 imer28 imitive37 imo32 imordial28 imping26 imrose26 ince47 inces33 incess46 incesses31 inceton37 incipal41 incipals29 inciple39 inciples38 int43 inted38 inter33 inters28 inting36 intout28 ints42 ior39 iorities35 ioritize29 iority40 iors32 ism29 ison48 isoner44 isoners42 isons33 issy30 istine29 ivacy42 ivate49 ivately36 ivates30 ivilege40 ivileged35 ivileges36 ivy32 ix28 ize44 ized28 izes35 o42 oactive28 obabilities27 obability34 obable35 obably55 obate27 obation38 obe37 obed27 obes28 obing29 oblem55 oblematic30 oblems49 ocedural27 ocedure42 ocedures37 oceed43 oceeded31 oceeding35 oceedings35 oceeds32 ocess45 ocessed34 ocesses30 ocessing36 ocession31 ocessor30 oclaim30 oclaimed28 oclamation30 ocreate27 ocreation26 octologist28 octor28 ocure27 od28 odigal31 odigious27 odigy31 oduce41 oduced37 oducer41 oducers35 oduces34 oducing35 oduct42 oduction41 oductions31 oductive34 oductivity28 oducts38 of35 ofane28 ofanity29 ofession40 ofessional45 ofessionalism28 ofessionally34 ofessionals37 ofessor49 ofessors33 oficiency26 oficient28 ofile41 ofiler30 ofiles30 ofiling31 ofit41 ofitable34 ofits38 ofound36 ofoundly31 ognosis30 ogram46 ogramme37 ogrammed37 ogrammer31 ogrammes27 ogramming35 ograms38 ogress43 ogressed29 ogressing29 ogression29 ogressive33 ogressively26 ohibit27 ohibited31 ohibition31 ohibits27 oject46 ojected31 ojectile29 ojecting31 ojection33 ojections31 ojector31 ojects38 ologue26 olong30 olonged30 olonging27 om43 omenade30 ominent34 omiscuity28 omiscuous30 omise52 omised48 omises41 omising38 omo29 omote37 omoted38 omoter30 omoters26 omotes27 omoting33 omotion40 omotional29 omotions31 ompt31 ompted30 omptly33 one33 onounce38 onounced35 onto35 onunciation27 oof45 oofs30 op36 opaganda35 opane28 opeller32 opellers27 oper44 operly41 operties35 operty45 ophecies32 ophecy38 ophesied26 ophet37 ophetic26 ophets31 ophylactic28 oportion34 oportions32 oposal40 oposals32 opose41 oposed38 oposes28 oposing35 oposition39 oprietary27 oprietor31 opriety26 ops35 opulsion31 os35 ose30 osecute35 osecuted32 osecuting31 osecution39 osecutor39 osecutors31 ospect36 ospecting27 ospective31 ospector28 ospects34 ospectus27 osper31 osperity33 osperous31 ostate32 osthetic28 ostitute39 ostitutes35 ostitution34 ostrate26 otect49 otected40 otecting42 otection44 otective38 otector35 otectors29 otects35 otege27 otein37 oteins30 otest40 otestant32 otested29 otesters29 otesting33 otestors26 otests30 oteus33 otocol39 otocols34 oton26 ototype35 ototypes26 otruding26 oud49 ouder28 oudest30 oudly35 ove49 oved40 oven38 ovence27 overb30 overbial30 oves39 ovide43 ovided40 ovidence34 ovider32 ovides34 oviding36 ovince35 ovinces29 ovincial30 oving37 ovision29 ovisional29 ovisions32 ovocation30 ovocative32 ovoke34 ovoked32 ovoking30 ovolone32 ovost29 owess29 owl31 owler29 owling29 oximal26 oximity32 oxy30 ude31 udence31 udent32 une32 unella26 unes28 uning27 y36 ying32
ps 30 alm27 i27 oriasis27 st37 ych38 yche34 yched34 ychedelic29 ychiatric37 ychiatrist41 ychiatrists32 ychiatry33 ychic41 ychics29 ycho41 ychoanalysis27 ychoanalyst28 ychobabble26 ychological38 ychologically32 ychologist36 ychologists28 ychology37 ychopath35 ychopathic29 ychopaths26 ychos30 ychosis31 ychosomatic28 ychotherapy27 ychotic38
pt 30 a32 erodactyl26 t27
pu 27 b36 berty34 bes27 bic31 blic49 blication33 blications30 blicist33 blicists26 blicity40 blicly33 blish37 blished39 blisher37 blishers31 blishing36 ccini28 ck35 cker30 dding38 ddle33 ddles29 dgy28 erto36 ff37 ffed29 ffing28 ffs34 ffy32 g30 ke38 ked29 king32 li33 litzer33 ll52 lled47 lley26 lling44 llman29 lls39 lmonary32 lp33 lpit28 lsar28 lsating26 lse44 lses29 lsing27 mp41 mped35 mpernickel30 mping37 mpkin40 mpkins28 mps36 n33 nch45 nched38 nches35 nching36 nchy30 nctual31 nctuality28 nctuation26 ncture33 nctured30 ngent26 nish40 nishable29 nished40 nishing35 nishment41 nishments26 nitive29 nk44 nks36 nt29 ny32 p35 pil35 pils36 ppet37 ppeteer31 ppets33 ppies37 ppy41 ps30 rchase38 rchased36 rchases30 rchasing30 rdy33 re44 rely37 rest30 rgatory31 rge32 rged27 rging27 rification27 rified29 rify28 rim29 rity34 rple41 rpose46 rposely30 rposes37 rr29 rring26 rse43 rser30 rses30 rslane26 rsuant26 rsue38 rsued33 rsuing35 rsuit39 rsuits27 s30 sh49 shed43 sher31 shers29 shes34 shing43 shover31 shups31 shy34 ss35 ssies34 ssy44 ssycat37 t59 trid28 ts44 tt31 tter31 tting48 tty33 tz34 zzle39 zzled31 zzles34 zzling28
py gmies28 gmy28 jamas33 lon27 ongyang29 ramid36 ramids33 thon32
q 41
qu 34 ack37 ad32 adrant35 adruple29 agmire34 ahog32 ail31 aint33 ake32 aker31 alifications34 alified39 alifies31 alify36 alifying28 alities37 ality43 an27 andary26 antities30 antity33 antum38 arantine37 arantined30 ark30 arrel38 arreled28 arreling29 arrels28 arry32 art33 arter44 arterback37 arterbacks27 artered27 arterly30 artermaster30 arters42 artet32 arts30 artz27 asi27 asimodo30 e37 easy31 ebec28 een47 eens40 eer38 eers30 ench28 ery28 est38 estion53 estionable34 estioned38 estioning40 estionnaire29 estions51 eue31 i30 ibble28 iche29 ick50 icker39 ickest32 ickie30 ickly48 icksand32 id35 iet51 ieter32 ietly41 ill34 ilt29 ince30 incy36 inine29 int27 intet27 ips26 irk26 irks30 irky28 irt30 ist27 it50 ite53 its34 itter32 itters29 itting40 iver27 ivering27 ixote28 iz37 izzes27 o33 orum27 ota33 ote40 oted32 otes31 oting33
r 49
ra 38 bbi38 bbis27 bbit43 bbits38 bble30 bid31 bies34 ccoon32 ccoons28 ce48 ced31 cehorse31 cer34 cers33 ces38 cetrack33 ch37 cial35 cing41 cism32 cist37 ck39 cked30 cket39 cketeering29 ckets30 cking29 cks29 cquetball31 cy30 d30 dar46 dial27 diant33 diate27 diation39 diator33 dical36 dically28 dicals28 dio49 dioactive35 dioactivity29 dioed29 diologist26 diology33 dios33 dish28 dishes27 dium31 dius37 ff27 ffle33 ffles26 ft37 fters28 g37 ge41 ges28 gged32 ggedy31 ging35 gs35 gtime28 h31 id39 ided32 ider28 iders31 iding29 ids31 il37 iling32 ilroad41 ilroads30 ils30 ilway32 in47 inbird28 inbow39 inbows30 incoat32 indrops29 ined34 iner28 ines37 inforest27 inier28 ining40 inmaker27 ins37 instorm29 iny36 ise48 ised44 ises33 isin32 ising41 isins33 j26 jah26 ke35 king27 ku28 llied26 llies29 lly39 lph42 m38 mada28 mble28 mbling31 mifications29 mmed29 mming26 mon38 mp35 mpage30 mpant30 mpart29 mps26 mrod26 ms29 mson26 n49 nce31 nch43 ncher30 nchers30 nches27 ncho29 ncid27 nd34 ndall38 ndom40 ndomly31 ndy41 ng37 nge44 nger39 ngers37 nges28 nging26 ngoon27 nk39 nked30 nking32 nks36 nsacked28 nsom40 nt28 nting29 p41 pe42 ped41 pes29 phael33 pid37 pidly36 pids30 ping32 pist35 pists30 pper33 ppers29 pping30 pport28 ps27 ptor29 ptors28 pture29 re43 rely38 rest28 ring26 rity26 scal36 scals29 sh39 shes27 spberries26 spberry33 t45 tchet29 te44 ted32 tes36 ther51 ting34 tings36 tio35 tion31 tional37 tionalize28 tionally31 tioning28 tions33 ts42 tted31 ttle35 ttled31 ttler27 ttles29 ttlesnake32 ttlesnakes28 ttling35 tty29 vage27 vaged29 ve34 vel26 ven35 venous27 vens33 ves28 vine33 ving35 violi28 vishing32 w40 whide31 y50 ys36 zor38 zors28
rc 32
rd 41
re 68 ach48 ached44 aches37 aching39 act39 acted32 acting32 action42 actions34 active29 actor36 actors32 acts30 ad54 ader37 aders35 adily31 adiness31 ading48 adings35 adout28 ads40 ady56 agan35 al57 alise41 alised37 alising26 alism29 alist30 alistic37 alistically27 alities33 ality45 alization30 alize49 alized46 alizes34 alizing34 ally62 alm37 alms28 altor33 alty27 ap34 aper35 apers30 aping26 appeared27 ar41 ared26 arrange32 arranged29 arranging28 ason53 asonable43 asonably34 asoned27 asoning33 asons45 assign27 assigned32 assignment26 assurance28 assure30 assured27 assuring32 avers27 b32 bel37 bellion34 bellious30 bels37 birth30 boot28 born34 bound35 bs29 build35 building31 built32 buttal29 c32 calculated26 call43 called32 calling26 calls27 cant27 cap29 capture29 ceding28 ceipt39 ceipts35 ceive43 ceived45 ceiver35 ceivers28 ceives32 ceiving39 cent41 cently44 ceptacle26 ception41 ceptionist33 ceptive31 ceptor30 ceptors28 cess36 cession27 charge31 check27 cipe39 cipes34 cipient31 ciprocal27 ciprocate27 cital35 citation27 cite35 citing28 ckless37 cklessly28 ckon41 ckoned29 ckoning30 ckons28 claim32 clining26 cluse28 cognise38 cognised33 cognition37 cognizable28 cognize45 cognized40 cognizes33 cognizing29 coil26 collect30 collection32 commend42 commendation37 commendations32 commended37 commending32 commends28 con35 concile31 conciled28 conciliation30 configure27 connaissance32 connect30 consider37 considered27 construct31 constructed26 construction32 constructive27 convene28 cord49 corded39 corder37 corders28 cording42 cordings33 cords46 count29 counts30 course29 cover39 covered40 covering35 covers28 covery40 create30 created27 creation33 creational30 cruit36 cruited34 cruiter28 cruiting34 cruitment29 cruits32 ctal30 ctangular26 ctify29 ctory27 ctum27 cuperating27 curring31 cycle29 cycled29 cycling32 d52 dding26 decorate30 decorating29 deem32 deemed28 deeming28 demption34 design27 dhead36 dheaded30 dheads28 did27 direct30 dneck33 dnecks27 do32 doing28 done27 ds34 duce36 duced37 duces26 ducing30 duction32 dundancies27 dundancy28 dundant32 dwood29 ebok27 ed40 ef36 efer30 efs27 ek30 eking27 eks31 el35 election28 eling30 els29 enactment30 entry29 ese40 establish26 eves33 f34 fer39 feree36 ference39 ferences36 ferral28 ferred37 ferring38 fers33 fill35 fills28 fine26 fined33 finement27 finery30 flect36 flected32 flecting28 flection37 flections28 flective28 flects32 flex34 flexes34 form36 formed31 frain33 fresh34 freshed29 freshing36 freshment30 freshments32 frigerated26 frigerator39 frigerators27 fuel29 fueling26 fuge34 fugee33 fugees34 fund35 fusal31 fuse43 fused41 fuses37 fusing35 fute28 g36 gain34 gained31 gal31 gard39 garded33 garding39 gardless37 gards37 gatta28 gency28 generate26 generation28 gent32 ggae30 gime34 gimen29 giment37 gimental31 gina32 gion37 gional35 gionals28 gions32 gister41 gistered40 gistering30 gisters29 gistrar27 gistration38 gistry31 gression28 gret44 gretfully26 grets38 grettable30 grettably28 gretted32 gretting28 group32 gular45 gularly35 gulars31 gulate29 gulation34 gulations38 gulator29 hab38 habilitate26 habilitated28 habilitation32 hash26 hearsal41 hearsals35 hearse37 hearsed31 hearsing36 ich34 ign35 igning29 igns26 imburse28 in29 ina29 incarnated29 incarnation31 indeer35 inforce30 inforced31 inforcement29 inforcements35 ins32 instate30 instated31 iterate28 ject36 jected38 jecting31 jection35 jects32 joice32 joicing30 join31 kindle27 lapse30 late37 lated41 lates28 lating31 lation36 lations40 lationship48 lationships41 lative39 latively35 latives40 lativity29 lax50 laxation32 laxed39 laxes29 laxing36 lay35 layed27 lays30 lease46 leased42 leases33 leasing35 lentless32 lentlessly27 les29 levance32 levant38 liable38 lic31 lics30 lied30 lief42 lies28 lieve38 lieved40 lieving31 ligion42 ligions30 ligious42 ligiously27 linquish30 lish33 live32 living28 load32 locate31 located29 location29 luctance30 luctant34 luctantly28 ly39 lying31 m32 main45 mainder32 mained37 maining38 mains43 make30 manded29 mark37 markable41 markably33 marks36 married33 marry29 match32 mbrandt40 medial26 medies28 medy34 member57 membered44 membering38 members39 membrance29 mind46 minded39 minder36 minding35 minds43 minisce29 miniscent26 miniscing27 miss28 mission30 mnants28 model29 modeling28 morse35 mote42 motely35 moval33 move43 moved42 mover28 moves31 moving35 n35 naissance34 nal32 nder33 ndered34 ndering30 nders27 ndezvous38 ndition26 negade31 negotiate28 new33 newal30 newed32 newing28 no37 noir30 nounce32 novated27 novating28 novation29 novations29 nown26 nowned31 nt45 ntal37 ntals28 nted40 nting35 nts31 open32 opened30 opening28 organize26 p37 paid29 paint27 pair40 paired34 pairing29 pairman30 pairs35 partee26 pay37 peat45 peated35 peatedly34 peating37 peats32 pel28 pellent29 pent34 pentance28 percussions30 pertoire27 petition28 petitive28 phrase32 place41 placed39 placement38 placements33 places27 placing34 play31 plenish27 plica31 plicate29 plied31 plies28 ply37 port50 ported42 portedly28 porter43 porters39 porting41 ports44 pose28 position27 possess26 possessed27 prehensible28 present42 presentation34 presentative37 presentatives33 presented36 presenting37 presents38 pressed33 pression29 prieve30 primand27 primanded26 prisals27 proach27 produce32 production32 productive30 program29 programmed26 ps30 ptile32 ptiles29 public38 publican36 publicans31 pugnant29 pulsed29 pulsive33 putable29 putation43 putations28 puted28 quest44 quested39 questing36 quests37 quire40 quired40 quirement32 quirements33 quires40 quiring30 quisition31 read27 route29 routed27 run30 runs29 s27 schedule36 scheduled29 scind27 scinded28 scue44 scued37 scues26 scuing33 search45 searched29 searcher29 searchers31 searching32 section27 seda27 semblance36 semble32 sembles31 sembling28 sent38 sented30 sentful28 senting26 sentment32 sents27 servation40 servations38 serve39 served37 serves32 servoir33 set35 side31 sidence39 sidency33 sident39 sidential33 sidents37 sides29 sidual31 sidue34 sign37 signation36 signed35 signing29 silient28 sin28 sist41 sistance39 sistant30 sisted32 sisting35 sists28 solute28 solution35 solutions26 solve37 solved35 sonance28 sort39 sorts27 sounding27 source32 sourceful32 sources40 spect49 spectability29 spectable38 spected38 spectful33 spectfully33 specting30 spective29 spects38 spiration31 spirator29 spiratory35 spite27 spond42 sponded34 sponding37 sponds31 sponse42 sponses32 sponsibilities38 sponsibility46 sponsible47 sponsibly26 sponsive29 st53 start28 staurant47 staurants38 sted34 stful29 sting39 stitution28 stless37 stock27 storation30 store37 stored36 storing30 strain32 strained31 straining35 straint34 straints32 strict28 stricted36 striction27 strictions32 stroom34 strooms27 sts34 sult43 sulted31 sulting32 sults44 sume38 sumes31 suming28 surfaced26 surrect29 surrected30 surrection35 suscitate29 suscitated26 suscitation27 tail34 tain34 tained31 tainer33 taining28 take29 taliate31 taliation30 tard36 tarded38 tards30 think33 tina29 tinal28 tire40 tired41 tirement39 tires27 tiring34 trace28 tract32 traction30 tractor30 treat40 treated30 treating30 trial26 tribution32 trieval31 trieve36 trieved29 triever29 trieving27 tro32 troactive26 trospect29 turn50 turned44 turning41 turns40 uben31 union40 unions28 unite29 united33 v36 veal40 vealed38 vealing34 veals33 veille29 vel29 velation34 velations30 venge43 venue34 venues27 vere31 vered29 verence31 verend43 versal31 verse41 versed34 versing27 vert28 view42 viewed34 viewer27 viewing33 views35 vise29 vised31 vision28 visit29 vival31 vive33 vived28 voir36 voke29 voked31 volt32 volting33 volution41 volutionaries28 volutionary37 volutionize27 volutions28 volve28 volver35 volves28 volving30 vs28 vue29 vving29 ward43 warded35 warding32 wards33 wind33 wire27 write34 writes27 writing29 written26 wrote29 x40 ykjavik27
rh apsody27 etoric26 etorical30 eumatism28 ine28 inestone28 inestones28 ino33 inoceros29 odes35 odesia26 ubarb30 yme37 ymes35 yming29 ythm40 ythmic30 ythms30
ri alto27 b38 bble29 bbon37 bbons35 bs39 ce42 ch49 chard49 chardson35 cher36 ches35 chest36 chly27 chmond36 chter31 ck44 ckets26 ckety26 ckey28 ckshaw28 cochet27 d48 ddance32 dden33 ddle37 ddled30 ddles33 de51 der39 ders35 des39 dge39 dges29 dicule33 diculed29 diculous48 diculously30 ding45 dley33 fe27 ff31 ffraff30 fle42 fleman27 fles37 ft30 g39 gged36 gging30 ght66 ghteous36 ghteousness33 ghtful34 ghtfully32 ghtly32 ghto29 ghts45 ghty35 gid33 gor29 gorous29 gs27 led32 ley38 m34 ms29 n31 nds27 ng50 nger32 ngers27 nging43 ngleader27 ngmaster26 ngs45 ngside30 nk33 nse34 o38 ot38 oting27 ots34 p43 pe36 pped43 pper34 pping36 pple32 pples30 ppling28 ps31 se44 sen32 ses36 sing39 sk47 sked36 sking36 sks38 sky39 sotto29 ta43 te32 tes33 tter28 tual40 tualistic27 tuals34 tz34 val36 valry30 vals31 ver48 verbank28 verbed26 verboat26 vers37 verside33 veting27 vets26 viera33
ro 33 ach34 aches33 ad51 adblock33 adblocks31 adhouse29 adie26 adkill26 adrunner26 ads40 adside30 am35 amed27 aming32 ams26 ar36 aring35 ars32 ast40 asted32 asting29 b44 bbed42 bber37 bberies35 bbers37 bbery44 bbin28 bbing38 bbins34 be39 bert48 berts40 bes34 bin44 binson39 bot41 botic28 botics28 bots37 bs30 bust29 chelle36 chester28 ck49 cked35 cker31 ckers26 cket41 ckets36 ckies29 cking37 cks44 cky42 d40 de40 dent33 dents30 deo38 dman28 dney38 driguez35 ds33 e30 ebuck31 g34 ger47 gers39 gue36 han29 land37 le43 les35 ll48 lled39 ller38 llers32 lling43 lls40 m36 man40 mance42 mances30 manian29 mano36 mans35 mantic46 mantically30 me43 meo40 mero33 mp27 mulus30 nald36 o32 of46 ofs31 oftop32 oftops30 ok32 okie37 okies31 oks29 om57 omful28 omie29 oming28 ommate41 ommates36 oms44 omy26 osevelt37 ost30 oster36 ot40 oted30 oting33 ots38 pe44 ped30 per33 pes38 que28 ry48 sa37 salind28 sario28 sary31 scoe33 se47 sebud32 semary37 ses42 ss45 ster33 sy35 t39 tary27 tate33 tating31 tation35 tor27 ts29 tted29 tten43 tting35 ttweiler27 tunda27 uen27 uge35 ugh46 ughed28 ugher29 ughest26 ughing28 ughly35 ughneck28 ughnecks26 ulette34 und48 undabout26 unded32 unding33 unds40 undup31 use30 using27 usseau30 ust26 ute43 uted29 utes33 utine43 utinely28 utines31 uting29 ve31 ver35 ving29 w44 wan32 wboat30 wdy30 wing31 ws33 xy34 yal44 yale29 yally27 yals26 yalties29 yalty36
rp m26
rs 26 vp29
rt 29
ru b42 bbed34 bber42 bbers31 bbing37 bbish38 bble33 bdown28 be36 bies30 bin27 bs31 by41 ckus32 dd29 dder36 ddy29 de44 dely27 deness29 dimentary28 e33 ff27 ffian28 ffle28 ffled27 ffles28 fus36 g40 gby29 gged33 gs31 in45 ination27 ined44 ining39 ins37 kh28 le47 led38 ler35 lers27 les48 ling36 m39 mba31 mble34 mbles28 mbling34 mmage29 mmaging26 mmy32 mor40 mored31 mors40 mour35 mours34 mp32 mpus28 n56 naround28 naway36 naways29 ndown32 ne30 nes26 ng32 nner37 nners33 nneth26 nning52 nny31 ns45 nt34 nway37 pture31 ptured33 ral31 se32 sh45 shed37 shes31 shing38 sk27 skin27 ss40 ssel28 ssell43 ssia41 ssian45 ssians40 st34 sted29 stic29 stical26 stle31 stler27 stlers29 stling33 sty41 t32 th43 therford28 thless36
ry der31 e36
s 73
sa 27 bbath32 bbatical30 ber29 bian31 ble29 botage36 botaged30 botaging28 boteur28 c31 ck41 cked31 cks33 crament28 cramento32 cred42 crifice43 crificed37 crifices36 crificial28 crificing32 crilege29 crilegious26 d48 ddened29 dder30 ddest32 ddle39 ddled31 ddles29 de30 dist30 distic32 dly37 dness37 fari33 fe52 feguard30 feguards26 fekeeping30 fely41 fer41 fes26 fest34 fety45 ffron28 g29 ga29 ge33 ggy28 hara32 hib31 i26 id61 igon36 il41 ilboat32 iled36 iling40 ilor41 ilors37 ils35 int43 inted28 ints36 ke48 kes41 ki27 l39 laam28 lad42 ladin27 lads36 lami34 laries30 lary40 le44 lem31 les41 lesgirl26 lesman40 lesmen33 lina26 linas27 line35 lisbury29 liva34 lle28 lly44 lmon38 lmonella27 lome28 lon37 lons26 loon37 loons28 lsa33 lt43 lted28 ltpeter26 lts32 ltwater28 lty34 lud31 lutations28 lute39 luting29 lvador33 lvage36 lvaged26 lvation37 lve28 m51 maritan31 mba28 mbo26 me56 mmy42 mple42 mpled27 mples39 mpling29 mson39 muel38 murai35 n47 natorium27 ncho30 nctified26 nctimonious29 nction29 nctioned31 nctions28 nctity32 nctuary36 nctum28 nd43 ndals32 ndbox30 nder27 nders36 ndman34 ndpaper26 ndra39 nds33 ndstorm29 ndwich44 ndwiches40 ndy44 ne38 ng39 nitarium34 nitary29 nitation31 nity34 nk33 nka31 ns27 nskrit26 nta47 ntiago35 ntos36 nty28 o27 p36 piens28 pphire31 ppy29 ps28 racen29 rah46 ran30 ratoga29 rcasm35 rcastic34 rcophagus28 rdine30 rdines35 rdinia26 rge41 ri26 rk38 rsaparilla29 rtain27 sh31 shimi28 ss30 ssafras28 ssy35 t45 tan39 tanic31 tanism26 tanists26 tchel32 tellite42 tellites35 tin34 tire28 tisfaction39 tisfactory35 tisfied42 tisfies29 tisfy38 tisfying34 turated29 turation28 turday47 turdays32 turn32 tyr28 uce42 ucer34 ucers31 uces27 ucy31 udi29 uerkraut30 ul33 una31 unders39 usage39 usages34 vage39 vages36 vannah32 vant27 ve52 ved49 ver28 ves37 vin29 ving45 vings39 vior35 viour31 vor30 vour26 voy28 vvy30 w56 wbuck26 wdust28 wed28 wing28 wmill26 ws27 wyer38 x31 xon34 xons31 xophone32 y62 yer27 yers29 yid36 ying55 yings29 yonara32 ys55
sc ab28 affold28 ag26 alding26 ale40 ales33 allops26 alp36 alped29 alpel35 alps28 am38 amming29 amp33 ampi26 ams29 an40 andal39 andalous30 andals29 andinavian28 anned32 anner35 anners34 anning34 ans32 apegoat31 ar39 aramouche27 arce32 arcely31 are45 arecrow33 ared51 ares39 arf37 arface30 arier31 ariest29 aring39 arlet35 arred31 arring30 ars37 arves28 ary44 at31 atter34 attered36 avenger29 avengers26 enario38 enarios32 ene49 enery36 enes39 enic30 ent38 ented30 epter30 eptre26 hedule45 heduled40 hedules34 heduling31 hematic31 hematics31 heme39 hemes33 heming30 hiller29 hilling28 hist26 hizophrenia31 hizophrenic34 hlep27 hmo27 hmuck37 hmucks28 hnapps29 hneider32 hnell28 hnitzel30 holar36 holarly26 holars30 holarship40 holarships30 holastic28 hool55 hoolboy31 hooled27 hoolgirl33 hoolgirls27 hoolhouse31 hooling32 hoolmaster30 hools42 hoolteacher35 hoolteachers27 hoolwork30 hoolyard29 hooner29 hubert29 hultz36 ience46 iences29 ientific41 ientifically30 ientist41 ientists40 intillating26 issors38 off26 offs32 old31 olded29 olding27 olex27 one27 ones29 ooch27 oop38 ooped30 ooping27 oops30 oot35 ooter34 ope38 opes27 oping27 orch27 orched29 orching26 ore45 oreboard28 ored38 orer26 ores39 oring33 orn31 orned28 orpio27 orpion34 orpions31 otch42 otia27 otland39 ots28 otsman27 ott46 ottie33 ottish34 oundrel35 oundrels29 our28 ourge31 ouring27 out41 outed27 outing32 outs37 owl27 rabble33 ram36 ramble34 rambled39 rambler28 rambling30 rap37 rapbook31 rape36 raped31 rapes30 raping34 rapped27 rappy28 raps33 ratch43 ratched37 ratches34 ratching36 ratchy30 rawny32 ream44 reamed37 reamer30 reaming46 reams42 reech38 reeches29 reeching34 reen44 reened29 reening35 reenplay34 reenplays26 reens33 reenwriter28 rew46 rewball31 rewdriver34 rewed45 rewing40 rews36 rewy33 ribble28 ribbled27 ribbling28 rimmage29 rip29 ript43 ripts34 ripture31 riptures29 roll34 rolls34 rooge36 rotum28 rounge30 rounger26 rounging26 rub38 rubbed32 rubbing33 rubs29 ruffy28 rumptious29 ruples30 rutiny31 rying26 uba32 ud28 uff27 uffle26 ullery26 ulptor30 ulpture35 ulptures28 um40 umbag38 umbags32 urry29 urvy30 use30 uttle29 uttlebutt28
se 43 a48 aboard31 afood33 agull31 agulls31 al42 aled40 aling30 als34 am28 aman32 amen29 ams31 amstress27 ance27 arch47 arched39 arches31 arching42 archlight26 archlights26 ars34 as37 ashells28 ashore27 asick31 aside28 ason45 asonal30 asoned30 asoning27 asons36 at49 atbelt30 ated39 ating33 ats43 attle41 awater27 aweed32 c42 cluded30 clusion29 cond55 condary36 conded26 condhand30 condly35 conds49 crecy36 cret51 cretaries32 cretary45 cretions27 cretive31 cretly37 crets44 ct29 ction44 ctions34 ctor39 ctors28 cular27 cure44 cured37 curely28 curing31 curities31 curity50 dan33 date31 dated32 dation31 dative34 datives29 der32 diment26 dition27 duce35 duced33 ducer26 ducing30 duction30 ductive29 e64 ed39 eds37 edy29 eing51 ek43 eker30 ekers26 eking38 eks35 em52 emed47 eming30 emingly33 ems52 en56 er32 es46 esaw26 ething27 fton28 gment33 gments26 gregation29 gue27 ine28 ismic28 ize37 ized34 izing30 izure36 izures33 lden31 ldom35 lect36 lected37 lecting28 lection37 lections26 lective31 lectman28 lenium28 lf42 lfish42 lfishly26 lfishness29 lfless33 ll50 ller34 llers32 lling46 llout28 lls39 ltzer29 lves31 mantics29 mblance26 men36 mester39 mesters27 mi34 miautomatic26 mifinals28 minar36 minars29 minary30 mper31 mple27 n32 nate38 nator45 nators34 nd53 nder29 nding46 nds41 neca26 nhor30 nile32 nior44 niority30 niors34 nor38 nora31 norita29 nsa28 nsation37 nsational36 nsations29 nse51 nsed35 nseless34 nses39 nsibilities28 nsibility27 nsible38 nsing33 nsitive44 nsitivity35 nsor34 nsors37 nsory30 nsual32 nsuality28 nsuous27 nt52 ntence43 ntenced36 ntences35 ntencing31 ntient27 ntiment35 ntimental39 ntimentality27 ntiments32 ntinel27 ntries29 ntry31 oul37 p27 parate43 parated40 parately33 parates32 parating31 paration37 psis26 ptember41 ptic32 quel33 quence39 quences29 questered27 quins28 ra34 rena34 renade31 rendipity28 rene31 renity33 rg27 rge32 rgeant48 rgeants29 rial41 rialize29 ries43 rious52 riously48 riousness31 rmon34 rmons28 rpent33 rpents27 rrano28 rum36 rvant41 rvants39 rve46 rved43 rver36 rvers32 rves38 rvice49 rviced28 rvicemen27 rvices43 rvicing28 rving41 rvitude28 same32 ssion41 ssions37 t54 tback32 tbacks27 th43 ton30 ts42 tting43 ttings30 ttle46 ttled43 ttlement38 ttlers31 ttles35 ttling36 tup39 ven50 vens30 venteen38 venth40 venties28 venty33 ver32 veral46 verance31 vere40 vered35 verely35 verity28 ville29 w38 wage31 wed32 wer37 wers31 wing36 wn31 x52 xes28 xier30 xiest32 xing27 xist33 xton27 xual45 xuality35 xually39 xy45
sh 37 a32 abby32 ack38 acked29 acking28 ackles30 acks27 ad27 ade38 ades35 adow43 adowed28 adowing27 adows41 adowy32 ady34 aft39 afts29 ag33 agging30 aggy32 ah29 ake46 akedown30 aken35 aker32 akers28 akes37 akespeare41 akespearean26 aking41 aky35 all53 allow38 allows26 alom32 alt35 am32 aman34 ambles30 ame46 amed29 ameful33 ameless33 amelessly26 ampoo36 amus29 an36 anghai37 anghaied27 ank31 anks28 anti27 anty27 ape45 aped36 apes33 aping30 ard29 are49 ared40 areholder27 areholders30 ares38 aring41 ark42 arks39 aron40 arp44 arpen31 arpened30 arpening27 arper31 arpest29 arply28 arpshooter27 arpshooters27 at27 atter32 attered36 attering29 atters28 ave41 aved37 aver27 aves27 aving38 avings26 aw40 awl31 awn41 ay30 e66 ea32 ear26 ears30 eath27 ebang28 ed41 edding27 eds26 een30 eep41 eepdog27 eer37 eet41 eets41 effield28 eik32 eikh28 eila39 eldrake31 elf39 ell41 elled29 elley36 ellfish30 elling32 ells38 elly39 elter41 eltered30 elters31 elves34 enanigans31 eng26 epherd39 epherds29 eraton29 erbet28 eriff48 eriffs31 erlock37 erry42 es27 h48 i30 ield39 ielded27 ielding29 ields37 ift44 ifted32 ifting33 ifts37 ifty29 ih29 illing32 illings32 immer28 immering28 immy31 in35 indig31 ine43 ined30 iner29 ines36 ingle29 ingles28 ining40 ins27 iny39 ip50 ipmates28 ipment38 ipments29 ipped36 ipping38 ips43 ipshape28 ipwreck27 ipwrecked28 ipyard29 ire29 irl29 irley42 irra26 irt47 irts40 ish27 it57 ite31 itfaced26 ithead35 itheads27 itload32 its34 itting36 itty39 iva27 iver32 ivering32 ivers28 o30 ock45 ocked41 ocker30 ocking38 ockingly27 ocks30 oddy29 oe45 oelace29 oelaces30 oeless27 oemaker28 oes49 oeshine29 ogun28 one28 oo37 ook38 oot52 ooter40 ooters33 ooting48 ootings29 ootout30 oots39 op47 opkeeper26 oplifter27 oplifting32 opped27 opper28 oppers31 opping45 ops37 ore43 oreline28 ores33 ort49 ortage34 ortages27 ortcake27 ortcomings29 ortcut36 ortcuts29 orted29 orten30 ortened27 orter38 ortest32 orthand30 orthanded27 ortly40 ortness29 orts40 ortstop29 ortwave26 orty38 ot54 otgun40 otguns30 ots45 ould60 oulder44 oulders41 ouldn52 out42 outed34 outing42 outs36 ove41 oved36 ovel38 oveling29 ovels31 oves27 oving34 ow57 owbiz27 owboat26 owcase28 owdown31 owed47 ower46 owered31 owering30 owers37 owgirl30 owgirls28 owing45 own42 owoff26 owroom28 ows46 owtime36 rapnel34 red35 redded31 redding28 reds33 rew29 rewd32 riek28 rieking29 rieks30 rill27 rimp40 rimping26 rimps28 rine35 rink41 rinking32 rinks32 rivel26 roud30 rug26 runk32 runken28 tick28 ucks32 udder31 uffle35 uffleboard26 uffling28 ug28 un27 unned27 unt30 ush34 ut54 utdown32 uteye28 uts34 utter32 utters32 utting36 uttle38 y43 ylock30 yness28 yster28
si 39 am34 amese32 beria32 berian29 bling30 blings33 c31 cilian32 cilians26 cily35 ck52 ckbay26 ckening30 cker31 ckest28 ckle28 ckly29 ckness39 cko31 ckos26 de53 dearm27 debar30 deburns31 decar28 dekick34 dekicks27 deline28 delines31 des42 deshow31 detracked29 dewalk37 dewalks28 deways34 dewinder29 ding31 dle30 dney40 e29 ege34 egfried33 erra34 esta27 eve27 ft29 fting28 g26 gh35 ghed27 ghing33 ghs42 ght47 ghted33 ghting32 ghtings32 ghts37 ghtseeing32 gma29 gn51 gnal46 gnaled26 gnaling30 gnals40 gnature41 gnatures35 gned46 gnificance36 gnificant38 gnificantly29 gnifies27 gnify28 gnifying28 gning40 gnior30 gnor36 gnora33 gnore31 gnorina28 gns44 lence44 lenced29 lencer30 lences27 lent44 lently32 lhouette28 licon32 licone29 lk40 lken26 lks28 lky29 ll27 lliest26 lliness26 lly48 lo30 lva31 lver45 lverware33 lvery27 m31 mba33 meon28 mian27 milar41 milarities31 milarity29 milarly28 mmer32 mmons38 mon44 mpatico26 mple50 mpler36 mplest32 mpleton28 mplicity31 mplify30 mplistic26 mply47 mpson39 ms34 mulate31 mulated30 mulation34 mulations26 mulator29 multaneous28 multaneously34 n42 natra34 nce55 ncere38 ncerely37 ncerest27 ncerity33 nful32 ng50 ngapore35 nged29 nger42 ngers35 ngh32 nging47 ngle49 ngled29 ngles35 ngs39 ngular31 ngularity31 nister33 nk42 nker28 nking37 nks32 nned34 nner34 nners34 ns40 nus33 nuses29 oux33 p37 pping32 ps26 r60 re41 red27 ree29 ren38 rens37 rius26 rloin28 rree31 rs36 s39 ssies28 ssy39 ster53 sterhood28 sters44 stine28 t55 tcom32 te43 tes36 th28 ts40 tter32 tting50 tuated29 tuation49 tuations39 x53 xes31 xpence28 xteen39 xteenth29 xth40 xties30 xty37 zable27 ze47 zed28 zes35 zing27 zzle28 zzling29
sk ate38 ateboard32 ateboarding28 ateboards26 ated27 ater33 aters31 ates36 ating37 edaddle28 eet27 eeter27 eletal27 eleton37 eletons33 eptic27 eptical32 epticism29 etch37 etches35 etching28 etchy31 ewer26 i39 id33 idded27 ids28 ier27 ies39 iff29 iing36 ill39 illed34 illet31 illful29 illing31 ills42 im29 immed26 imming30 impy27 in47 inheads29 inned31 inner38 inny42 ins34 ip43 ipped37 ipper40 ipping35 ippy31 ips29 irmish28 irt40 irts35 is31 it29 ittish28 ittles27 ivvies26 ulking28 ull42 ulls34 unk35 unks27 y47 ydiving29 ylight29 yline28 yscraper29 yscrapers29
sl 31 ab33 ack38 acker29 acking29 acks31 ade33 ag29 ain33 am38 ammed35 ammer31 amming32 ams34 ander31 ang32 ant31 ap41 apped37 apping32 aps29 ash34 ashed32 asher27 ashing28 ate35 ater36 ats26 aughter37 aughtered35 aughterhouse31 aughtering28 ave43 aved28 avers30 avery36 aves39 avin26 aving28 ay33 ayer35 ayers27 aying30 d28 eaze29 eazy33 ed35 edding26 edge27 edgehammer30 eek29 eep54 eeper33 eepers26 eeping48 eepless31 eepover32 eepovers27 eeps39 eepwalking28 eepy39 eepyhead27 eet28 eeve38 eeves35 eigh35 eight27 ender29 ept46 ew31 ice39 iced33 ices33 icing30 ick38 icker29 id33 ide43 ider26 iders29 ides35 iding36 ight40 ightest38 ightly41 im41 ime35 imy35 ing34 inging29 ings26 ingshot32 inky30 ip44 ipped42 ipper34 ippers37 ippery37 ipping38 ips36 ipstream35 it36 iver27 oan38 ob36 obber26 obbering28 obs30 ogan34 ogans28 op33 ope35 oper29 opes31 oppy38 ot38 oth32 ots32 ouch28 ough28 ow49 owed34 ower37 owest27 owing35 owly44 ows31 udge27 ug37 ugged31 ugger31 ugging28 uggish29 ugs33 um31 umber34 umming30 ump31 umped27 ums30 ur27 urp26 urping29 ush28 ut41 uts31 utty33 y34
sm ack40 acked32 ackers27 acking29 acks29 all51 aller41 allest35 allpox32 alls31 art50 artass29 arten28 arter40 artest37 arts32 arty28 ash39 ashed39 ashes29 ashing35 ear33 eared31 ee30 ell49 elled39 elling37 ells44 elly36 elt30 idgen26 ile48 iled37 iles38 iley33 iling42 irk29 ite28 ith46 ithereens28 ithers28 iths27 ithy31 itten31 ock27 og30 oke48 oked39 oker34 okers31 okes37 okey33 oking44 oky28 oldering28 ooch27 oochy31 ooth43 oother30 oothie29 oothly34 orgasbord28 other31 othered31 othering26 udge30 udged27 udges27 ug34 uggle33 uggled32 uggler31 ugglers30 uggling35 ut31
sn ack40 acks35 afu27 ag33 agged31 ail33 ails34 ake44 akes40 akeskin28 ap43 ape27 apped37 apper28 apping32 appy35 aps35 apshot30 apshots30 are29 arl27 arling30 atch36 atched35 atcher27 atching30 azzy28 eak42 eaked32 eaker28 eakers37 eaking39 eaks31 eaky36 eer29 eeze35 eezed31 eezes29 eezing31 ell29 ickers30 ide28 idely29 iff36 iffed29 iffing35 iffles27 iffling28 iffs31 ip33 iper36 ipers34 ippy30 itch35 itched29 itches28 itching26 iveling30 ob33 obs27 oop34 ooping35 oops26 oopy30 ooty28 ooze30 ore32 ores30 oring35 orkel28 orkeling27 ort31 orting30 orts29 ot33 otty31 out29 ow45 owball32 owbell29 owboard29 owboarder26 owboarders28 owboarding33 owed31 owfall26 owflake31 owflakes28 owing35 owman33 owplow26 ows31 owshoes26 owstorm29 owy30 ub26 uck37 uff33 uffed27 uffy28 ug32 uggle31
so 66 ak35 aked35 aking34 ap42 apbox27 aps30 apy27 ar32 ared27 aring30 ars27 b32 bbing37 ber40 bered26 briety28 bs34 ccer41 ciable30 cial45 cialism28 cialist31 cialite26 cialize30 cializing28 cially35 cieties31 ciety45 ciology26 ciopath30 ck40 cked27 cket32 ckets29 cks43 crates33 d33 da43 das30 dding27 dium34 dom29 fa38 fia35 ft45 ftball34 ften32 ftened28 ftener27 ftening27 fter32 ftly37 ftness27 ftware39 fty26 ggy30 ho32 il39 iled30 ir28 iree29 l38 lace32 lar37 larium26 ld47 ldering26 ldier46 ldiering27 ldiers45 le37 leil28 lely33 lemn34 lemnly33 les30 licit28 licitation30 liciting30 licitor30 lid43 lidarity29 lids26 litaire31 litary35 litude33 lo39 lomon35 los26 lution42 lutions32 lve43 lved40 lvent28 lves31 lving34 me62 mebody55 meday45 mehow47 meone57 meplace45 mersault27 merset29 mething62 metime45 metimes53 mewhat40 mewhere51 mewheres30 n56 nar36 nata28 ne27 ng50 ngs44 ngwriter30 nic33 nics27 nnet29 nnets27 nny42 nofabitch28 ns43 okie41 on54 oner46 ony26 ot30 othe31 othes27 othing34 phia38 phisticated38 phistication30 phomore35 prano34 rcerer32 rcerers26 rcery28 rdid34 re42 rely29 res31 rority33 rrel26 rrier27 rrow38 rrowful26 rrows32 rry61 rt52 rta35 rted33 rting32 rts40 ry30 s27 u27 uffle26 ught37 ul49 ulful26 ulless28 uls42 und52 unded43 unding36 undly28 undproof29 unds52 undtrack30 up44 ur38 urce45 urces39 urpuss27 us27 uth48 uthbound29 utheast35 uthern41 utherners26 uthland26 uthpaw27 uthwest35 uvenir37 uvenirs34 vereign34 vereignty28 viet39 viets33 w33 x36 y34 ybean27
sp 31 a37 ace48 acecraft34 aced29 aceman30 aces34 aceship36 aceships27 acey27 acing28 acious31 ade34 ades34 aghetti38 ain41 alding26 am31 an33 andex29 aniard27 aniards29 aniel29 anish44 ank35 anked32 anking33 anky31 ar29 are45 ared35 areribs26 ares26 aring27 ark38 arked28 arkle32 arkles29 arkling33 arkly28 arks37 arky35 arring30 arrow34 arrows27 arta33 artan32 artans30 asm31 asms28 astic28 at32 atial28 ats29 atter31 atula31 awn33 awned27 awning27 eak53 eakeasy28 eaker39 eakerphone30 eakers33 eaking49 eaks43 ear37 ears34 ec29 ecial52 ecialist37 ecialists32 eciality29 ecialize31 ecialized30 ecializes30 ecializing27 ecially35 ecials33 ecialties26 ecialty37 ecies41 ecific43 ecifically40 ecifications29 ecifics33 ecified29 ecify30 ecimen37 ecimens33 eck33 eckled26 ecs33 ectacle34 ectacles29 ectacular38 ectator30 ectators30 ectral28 ectre30 ectrum33 eculate31 eculating28 eculation34 ed28 eech46 eeches38 eechless33 eed46 eedboat27 eeding37 eedo28 eeds32 eedway28 eedy33 ell46 elled36 elling37 ells38 ence35 encer39 end50 ender31 ending44 ends38 ent49 erm38 ermicide26 ew27 here34 heres27 hincter31 hinx30 ic31 ice37 ices34 ics28 icy35 ider40 iderman28 iders37 ied29 iel26 ies37 iffy28 ig32 ike41 iked31 ikes32 iking27 ill39 illed38 iller30 illing33 ills29 ilt29 in42 inach34 inal36 indle26 ine38 ineless29 inner30 inning39 ins33 inster30 iral33 ires26 irit47 irited31 irits42 iritual40 irituality30 iritually30 iritus26 iro27 it43 ite39 iteful29 itfire28 its31 itting36 ittoon26 lash36 lashed28 lashes27 lashing31 lat29 latter29 lattered30 leen34 lendid41 lendidly28 lendor31 lice26 lint29 linter32 linters30 lit46 lits32 litting36 oil41 oiled39 oiling32 oils33 oilt27 okane27 oke46 oken43 okes28 okesman31 okesperson30 onge38 onges31 onsor37 onsored33 onsoring29 onsors33 onsorship26 ontaneity29 ontaneous36 ontaneously29 ook34 ooked33 ooks31 ooky37 ool27 oon39 ooner31 oonful28 ooning26 oons33 ores27 ort43 orting35 orts45 ortsman28 ortsmanship28 ortswriter29 orty29 ot48 otless31 otlight35 ots40 otted40 otter30 otting28 otty28 ousal27 ouse33 ouses28 out30 outing28 rain29 rained32 rang29 ray40 rayed33 raying31 rays26 read45 reader28 reading38 reads34 ree33 ring45 ringer33 ringfield31 ringing29 rings39 ringtime32 rinkle32 rinkled27 rinkler30 rinklers30 rinkles30 rinkling26 rint29 rints26 rite28 ritz27 ritzer28 rockets27 rout30 routs32 ruce31 rung34 ry28 ud30 uds27 un32 unk31 unky28 ur32 urs33 utnik27 y43 ying37
sq 27 uabble27 uad43 uadron37 uadrons28 uads33 uall26 uander28 uandered28 uare45 uared34 uarely28 uares34 uash37 uashed30 uat35 uatters27 uatting29 uaw31 uawk32 uawking32 uawks28 uaws26 ueak34 ueaking33 ueaks30 ueaky33 ueal34 uealed27 uealer28 uealing34 ueals31 ueamish30 ueeze42 ueezed34 ueezes28 ueezing33 uid35 uint30 uire35 uirm29 uirming29 uirrel37 uirrelly27 uirrels33 uirt34 uirting27 uirts28 uirty28 uish30 uished27 uishy29
sr 37 i29
ss 34 h29
st 47 ab40 abbed40 abbing34 ability33 abilize32 abilized32 abilizer28 abilizing28 able41 ables35 abs27 ack38 acked33 acking30 acks33 adium38 aff45 afford32 ag32 age47 agecoach30 aged34 agehand28 ages35 agger28 aggered27 aggering32 aging33 ain38 ained32 ainless29 ains36 air31 aircase33 airs44 airway32 airwell33 ake42 aked32 akeout33 akes37 aking29 ale35 alemate27 alin32 alk32 alked32 alker36 alking37 alks30 all40 alled32 alling36 allion35 allions27 alls30 alwart26 amina32 amp38 amped32 ampede31 amper28 amping28 amps37 ance33 and54 andard43 andardized29 andards39 andby35 anding49 andish27 andoff28 andpoint31 ands43 andstill27 andup29 anford38 ank29 anley43 aph27 aple31 apled27 apler29 aples28 ar49 arboard38 arch31 ardom28 ardust29 are40 ared34 ares31 arfish29 aring44 ark38 arlet28 arlight32 arling33 arr33 arred29 arring35 arry29 ars47 arship35 art55 arted53 arter34 arters36 arting49 artle31 artled34 artling31 arts47 arvation32 arve38 arved37 arving42 ash37 ashed35 at35 ate50 ated36 ately27 atement45 atements37 ateroom29 ates47 ateside31 atesman28 atic37 ating33 ation49 ationary30 ationed35 ationery31 ations41 atistic28 atistical30 atistically31 atistics35 ats31 atue40 atues33 ature32 atus42 atute33 atutes28 atutory30 ay57 ayed45 aying48 ays43 d29 ead30 eadfast26 eadily31 eadman31 eady44 eak42 eakhouse26 eaks36 eal47 ealing44 eals37 ealth35 eam41 eamboat27 eamed33 eamer30 eaming33 eamship27 eamy30 eed34 eel43 eele37 eep34 eeple26 eer38 eered29 eering36 eers30 ein35 ella40 ellar29 em34 emple27 ems30 ench34 enographer29 ep51 epdaughter28 epfather35 ephen41 epmother36 epped41 eppers26 epping39 eps44 epson27 ereo38 ereotype29 ereotypes26 erile33 erilize27 erilized29 erling34 ern38 ernal28 ernum29 eroid26 eroids34 ethoscope30 eve49 even42 ew38 eward34 ewardess35 ewardesses28 ewart38 ewed26 ick50 icker35 ickers33 icking42 ickle27 ickler30 icks41 ickup31 icky38 iff40 iffed30 iffs30 ifled26 ifler34 igma27 igmata26 iles35 ill59 iller26 illman28 illness26 ills27 illwater28 ilts26 imulant27 imulants26 imulate31 imulated28 imulates27 imulating34 imulation31 imuli29 imulus27 ing39 inger30 ingers29 inging30 ings32 ingy31 ink41 inker33 inking40 inks41 inky36 int29 ipend26 ipulate28 ipulated26 ir38 irred34 irring34 irrups27 irs28 itch39 itched30 itches37 itching28 ock44 ockade32 ockbroker30 ocked31 ockholder30 ockholders34 ockholm31 ocking34 ockings36 ockpile26 ockroom28 ocks36 oic26 oke31 oked29 oker32 okes35 ole47 olen45 omach45 omachache30 omachs31 omp34 omped30 omping31 one46 oned37 onehenge26 oner33 ones41 onewall29 oney30 ony28 ood44 ooge31 ooges31 ool36 oolie28 ools28 oop34 oops28 op59 opover26 opped49 opper27 opping43 ops43 opwatch29 orage40 ore49 ored35 orefront27 oreroom32 ores40 ories46 oring29 ork32 orm45 ormed31 ormer26 orming29 orms33 ormy32 ory54 orybook27 oryteller27 orytelling27 out30 ove39 ow31 owaway28 owaways27 owed28 raddle27 ragglers26 raight51 raightaway30 raighten41 raightened36 raightening30 raighter28 raightforward33 raights27 rain39 rained31 raining30 rains31 raitjacket29 raits30 rand33 randed35 rands27 range49 rangely37 ranger44 rangers42 rangest35 rangle37 rangled37 rangler33 rangling31 rangulation30 rap37 rapless26 rapped35 rapping30 raps31 rategic34 rategically27 rategies30 rategist26 rategy40 ratosphere27 rauss32 ravinsky26 raw38 rawberries36 rawberry38 raws33 ray37 rayed30 rays31 reak38 reaking28 reaks30 ream39 reaming30 reamline27 reams32 reep30 reet52 reetcar31 reetlight27 reets45 rength46 rengthen32 rengths31 renuous28 rep28 ress42 ressed38 ressful34 ressing29 retch42 retched34 retcher34 retches30 retching34 ricken32 rict39 rictest28 rictly40 ride33 rides29 rife32 rike47 rikeout26 riker33 rikes40 riking37 ring41 ringing28 rings39 ringy26 rip42 ripe32 riped32 ripes38 ripped36 ripper37 rippers35 ripping32 rips32 riptease28 rive31 riving27 rode28 roke41 rokes34 roking29 roll36 rolled26 roller30 rolling31 rong49 ronger43 rongest37 ronghold31 rongly38 roud30 ruck42 ructural33 ructure40 ructured28 ructures31 rudel30 ruggle41 ruggled33 ruggles30 ruggling38 rumpet27 rung34 rut32 rutting29 rychnine26 uart41 ub30 ubborn40 ubbornness27 ubby27 ubs29 uck48 ud39 udent46 udents45 udied41 udies40 udio44 udios34 uds30 udy47 udying43 uff55 uffed39 uffing35 uffs28 uffy36 umble33 umbled36 umbles27 umbling31 ump34 umped31 umps28 umpy31 un33 ung32 unk30 unned36 unner28 unning36 unt40 untman28 unts33 upendous28 upid53 upider28 upidest34 upidity35 upidly28 urdy32 utter33 uttering30 yle45 yles34 yling29 ylings26 ylish33 ylist29 yrofoam28 yx27
su 35 ave30 b39 batomic30 bclavian28 bcommittee29 bconscious34 bconsciously29 bdivision28 bdue29 bdued28 bdural28 bject46 bjected32 bjective31 bjects39 blet28 bletting26 blevel26 blime32 bliminal29 bmarine39 bmarines32 bmerge26 bmerged29 bmersible28 bmission30 bmissive30 bmit38 bmitted33 bmitting26 bordinate28 bordinates28 bpoena34 bpoenaed30 bs35 bscribe29 bscriber26 bscription31 bscriptions27 bsequent31 bsequently31 bservient27 bside26 bsidiary27 bspace27 bstance39 bstances32 bstandard26 bstantial36 bstantially28 bstantiate26 bstation28 bstitute37 bstitution26 bterranean28 btext28 btitle30 btitled29 btitles45 btle39 btlety29 btly26 btract28 burb28 burban34 burbia29 burbs34 bversive30 bway40 bways28 cceed40 cceeded36 cceeding28 cceeds30 ccess44 ccesses29 ccessful43 ccessfully36 ccession30 ccessor32 ccinctly28 ccubus29 cculent27 ccumbed28 ch55 ck46 cked40 cker42 ckered28 ckers37 cking39 cks44 cre29 ction38 dan29 dden45 ddenly48 ds27 e45 ed37 ede33 es28 ey27 ffer44 ffered41 ffering43 fferings26 ffers36 ffice32 fficient37 fficiently32 ffocate32 ffocated31 ffocating32 ffocation29 ffolk26 gar46 gars30 ggest46 ggested40 ggesting40 ggestion41 ggestions37 ggestive27 ggests37 i26 icidal35 icide45 icides33 ing38 it48 itable37 itcase41 itcases33 ite42 ited35 ites32 itor31 itors29 its43 lfa27 lfate26 lfur31 lk29 lking31 llen28 lly36 lphur29 ltan35 m40 matra26 mmarize26 mmary32 mmation28 mmed26 mmer49 mmerhouse26 mmers34 mmertime31 mmit35 mmon36 mmoned35 mmoning28 mmons32 mner33 mo29 ms32 n49 nblock28 nburn28 nburned26 ndae32 ndaes27 nday46 ndays34 ndial27 ndown35 nflower28 nflowers27 ng36 nglasses36 nk37 nken30 nlight37 nny39 nrise38 nroof26 ns30 nscreen30 nset40 nsets30 nshine41 ntan30 nup31 nways26 p30 per44 perb35 perficial35 perfluous27 perhero35 perheroes31 perhuman29 perintendent36 perior41 periority31 periors35 perman41 permarket37 permarkets28 permodel30 pernatural37 pernova26 perposition27 perpower28 perpowers27 personic26 perstar35 perstition33 perstitions27 perstitious35 perstore26 pervise33 pervised32 pervising29 pervision34 pervisor38 pper43 ppertime28 pple28 pplement31 pplemental28 pplements27 pplied34 pplier33 ppliers29 pplies42 pply43 pplying29 pport47 pported36 pporter29 pporters30 pporting37 pportive37 pports33 ppose51 pposed54 pposedly37 pposes27 pposing36 ppress32 ppressed28 ppressing28 ppression27 premacy28 preme40 premely26 r28 re61 rely45 rf38 rface43 rfaced29 rfaces29 rfboard30 rfed26 rfer32 rfers31 rfing37 rge33 rgeon42 rgeons36 rgeries29 rgery45 rgical39 rgically30 rly29 rname30 rpassed31 rplus33 rprise50 rprised48 rprises40 rprising38 rprisingly35 rreal31 rrender42 rrendered34 rrendering30 rrey27 rrogate33 rround35 rrounded41 rrounding36 rroundings33 rrounds30 rveillance43 rvey37 rveys28 rvival40 rvive45 rvived41 rvives33 rviving36 rvivor36 rvivors38 san46 sceptible31 shi36 spect47 spected40 specting30 spects41 spend35 spended39 spenders29 spending26 spense34 spension36 spicion39 spicions35 spicious42 spiciously26 ssex27 stain34 stained39 staining28 stenance28 tra31 tter33 ture34 tures32 turing27 zanne37 zette30 zuki30
sw ab34 abbed26 abs29 ag27 ahili26 allow41 allowed38 allowing32 allows32 am34 ami29 amp40 amped32 amps30 an38 ank27 anny27 ans31 ap36 apped28 apping29 arm31 arming30 arms26 arthy26 astika28 at36 atches27 ay34 ayed28 aying30 ear50 earing34 ears34 eat44 eated29 eater42 eaters33 eating39 eats32 eatshirt34 eatshop28 eaty37 ede32 eden34 edish36 eep40 eeper28 eeping35 eeps33 eepstakes29 eet52 eeten29 eeter34 eetest38 eetheart48 eethearts34 eetie47 eetly30 eetness35 eets34 eetwater32 eety29 ell43 elled29 ellest27 elling35 ells31 ept37 erve28 erved27 ift36 iftly32 ifty32 ig30 ill30 im45 immer36 immers32 imming43 immingly27 ims32 imsuit33 imsuits26 indle29 indled28 indler28 ine37 ing44 inger29 ingers29 inging38 ings36 ink28 ipe32 iped32 iping26 irl30 irling30 ish32 iss38 itch45 itchblade26 itchboard31 itched39 itcher28 itches34 itching36 itzerland38 ivel29 ollen35 oon28 oop32 ooped27 ord44 ordfish30 ordplay27 ords36 ordsman31 ore40 orn40 um26 ung34
sy camore30 dney45 ed32 kes34 llable29 llables29 llabus28 lvester32 lvia39 mbiotic26 mbol39 mbolic32 mbolism29 mbolize26 mbolizes27 mbols34 mmetrical28 mmetry29 mpathetic36 mpathies31 mpathize32 mpathy39 mphonic26 mphonies26 mphony36 mposium28 mptom33 mptomatic28 mptoms39 nagogue30 napse29 naptic27 nc35 nch28 nchro41 nchronisation29 nchronize28 nchronized29 ndicate33 ndicated26 ndrome38 ne29 nergy28 nonymous28 nthesizer27 nthetic34 philis33 racuse31 ria28 ringe33 ringes27 rup37 stem50 stematic28 stematically28 stems42 stolic30
t 72
ta 37 b38 basco27 bby29 ber26 bernacle29 ble50 blecloth30 blecloths29 bles41 blet32 blets32 bloid31 bloids30 boo31 bs33 ch26 ck33 ckle36 ckled29 ckling27 cks27 cky34 co35 cos33 ct31 ctful28 ctic32 ctical38 ctics37 d37 dpole28 dpoles28 e30 els27 ffy34 ft33 g42 gged33 gging30 gs36 hiti35 i35 il44 iled31 ilgate27 iling32 illight29 ilor36 ilored27 ilpipe27 ils38 int29 inted33 ipei31 it30 iwan35 iwanese28 j31 ke63 ken52 keoff34 keout32 keover32 ker30 kers30 kes51 kin40 king54 l29 lbot35 lcum29 le41 lent44 lented41 lents37 les39 lisman32 lk59 lkative30 lked50 lker33 lking57 lks44 ll45 llahassee28 ller38 llest30 lly36 llyho26 lmud30 lon31 lons28 m34 mara30 mbourine30 me34 med29 mer27 ming26 mmy37 mpa31 mper27 mpered32 mpering31 mpon28 mponade27 mpons29 n39 ne30 ng34 ngerine29 ngible31 ngle30 ngled34 ngo37 nia28 nk44 nked30 nker33 nkers27 nks40 nna28 nned28 nner36 nning31 nto30 ntra27 ntric26 ntrum30 ntrums27 o31 p42 pe48 ped36 pes41 pestry29 peworm28 ping33 pioca28 pped37 pping35 ps34 r35 ra37 rantula30 rdiness26 rdy31 rget46 rgeted33 rgeting34 rgets38 rmac26 rn30 rnation28 ro26 rot31 rp30 rry27 rt34 rtar32 rtare27 rtars29 rtarus28 rts31 rzan40 sk41 sks32 ssel27 ssels27 ste47 sted38 steful31 steless30 stes41 sting33 sty38 t30 te34 ter27 ttler27 ttletale27 ttoo41 ttooed34 ttoos36 u26 ught47 unt28 unting30 upe28 urus28 ut28 vern35 wdry28 wny28 x42 xes40 xi44 xicab29 xis30 xpayer28 xpayers32
tb 29
tc 30 h28 haikovsky28
te 35 a48 ach49 acher48 achers41 aches37 aching43 achings32 acup28 ahouse29 ak26 al27 am52 amed28 aming26 ammate30 ammates32 ams42 amsters27 amwork33 apot29 ar44 ardrops28 arful26 aring38 ars44 as27 ase38 ased30 asing36 aspoon27 atime27 ch38 chnical39 chnicalities27 chnicality31 chnically42 chnician34 chnicians32 chnicolor28 chnique40 chniques36 chno29 chnological29 chnologies32 chnology42 chs27 d47 ddy42 dious32 e33 eming28 en36 enage38 enager38 enagers36 ens33 ensy27 eny34 eth47 ething27 l28 lecommunications27 legram40 legrams31 legraph35 lekinesis26 lemetry29 lepathic28 lepathy30 lephone45 lephoned33 lephones31 lephoning26 lescope35 lescopes27 lethon30 letype28 levised29 levision45 lex27 lfer26 li43 ll62 ller34 llers28 llin40 lling53 lls47 lly35 mp35 mpe29 mper41 mperament31 mperamental29 mperance29 mperature41 mperatures33 mpered28 mpers29 mpest29 mplate26 mple43 mples32 mpo32 mporal31 mporarily37 mporary41 mpt34 mptation36 mptations29 mpted36 mpting35 mptress27 mpus26 n52 nacious27 nant35 nants34 nd41 nded30 ndencies32 ndency34 nder40 nderfoot27 nderloin26 nderly29 nderness34 nding30 ndon28 nds34 nement28 nfold27 nnessee36 nnis41 nnyson28 nor32 ns34 nse40 nsion39 nsions30 nt43 ntacles31 ntative27 nth36 nts33 nure33 pee27 quila38 r29 riyaki29 rm43 rminal39 rminally28 rminals27 rminate34 rminated35 rminating28 rmination31 rminator31 rminology27 rminus27 rmite29 rmites32 rms44 rra30 rrace35 rrain34 rrible50 rribly44 rrier30 rrific46 rrified40 rrify27 rrifying36 rritorial32 rritories31 rritory42 rror40 rrorism36 rrorist41 rrorists41 rrorize27 rrorized28 rrorizing29 rrors31 rry44 sla29 st49 stament34 sted40 sticle31 sticles34 sticular28 stified36 stifies28 stify42 stifying33 stimonial28 stimony42 sting42 stosterone32 sts44 sty30 tanus32 te28 ther27 thered26 x36 xan28 xas45 xt37 xtbook34 xtbooks29 xtile27 xts28 xture32
th 50 a41 addeus30 ai35 ailand35 ames28 an59 ane29 ank61 anked36 ankful37 ankfully28 anking35 ankless26 anks58 anksgiving43 ankyou33 ar26 at72 ataway27 atch29 atcher33 ats36 aw32 awed28 e75 eater44 eaters33 eatre41 eatres27 eatrical34 eatrics28 ee44 eft38 efts28 eir58 eirs39 em63 eme42 emes31 emselves47 en62 eodore34 eological26 eology29 eoretical33 eoretically34 eories37 eory45 erapeutic32 erapist40 erapists29 erapy43 ere66 ereafter31 ereby32 erefore43 erein30 ereof30 eres31 ermal34 ermite28 ermometer34 ermos31 ermostat31 esaurus26 ese60 esis35 eta32 etas29 ey66 eyre27 ick42 ickens28 icker33 icket27 ickness27 ief44 ieves40 ieving32 igh36 ighs36 in43 ine35 ing60 ingies29 ings59 ingy35 ink64 inker31 inkers30 inking55 inks50 inner34 ird49 irds27 irst36 irsty41 irteen37 irteenth29 irties27 irty42 is69 istle27 o27 omas45 ompson40 ong33 ongs27 or34 oracic29 oracotomy30 orax26 orn37 orns32 orny29 orough37 oroughbred30 oroughbreds26 oroughfare30 oroughly37 orpe33 ose59 ou44 ough53 ought59 oughtful39 oughtless32 oughts45 ousand49 ousands45 rash27 rashed26 rashing28 read37 reads32 ready28 reat43 reaten39 reatened42 reatening41 reatens33 reats38 ree57 rees32 reesome33 reshold35 rew46 rice27 rift26 rill39 rilled41 riller31 rilling35 rills32 rive33 rives27 riving31 roat46 roats36 robbing31 roes27 rone39 rones27 rottle34 rough58 roughout40 row51 rowback27 rower27 rowing45 rown43 rows39 ru28 rust36 ruster27 rusters33 ud33 udding28 ug36 ugs35 umb41 umbprint28 umbs37 ump33 umper31 umping32 under41 underball28 underbird26 underbolt32 underclap28 undering30 understorm28 understorms27 ursday44 ursdays32 us41 warted27 y44 yroid28 yself29
ti 34 ara33 bby28 bet35 betan31 bia28 c32 ck39 cked30 cker30 cket47 ckets46 cking37 ckle37 ckled33 ckles33 ckling30 cklish31 cks31 dal30 de39 des32 dings31 dy36 dying26 e47 ed44 er30 ers27 es40 ff29 ffany38 ger43 gers36 gger33 ght47 ghten35 ghtened27 ghtening29 ghter36 ghtly32 ghtrope27 ghts34 ki34 l39 le33 les32 ll52 ller26 llman28 lly30 lt34 lted28 lting28 m46 mber34 mbers28 me63 med32 meless29 mely30 meout27 mer38 mers29 mes54 metable32 mid32 ming42 mmer26 mon31 mothy35 n39 nfoil27 ng31 ngle31 ngler27 ngles26 ngling31 ngly28 nhorn27 niest31 nk31 nker34 nkering27 nkle30 nkles30 nkling29 ns27 nsel27 nted27 ny45 p45 pped37 pper28 pping32 ppy27 ps40 pster28 psy28 ptoe30 re41 red51 reless28 res40 resome32 ring31 s39 ssue40 ssues33 t35 tan32 tanic34 tanium32 tans32 tian27 tle43 tled28 tles34 ts41 tties35 tty33 u26
tk 27
tn t31
to 74 a35 ad38 ads28 ast45 asted31 aster36 asting29 asts27 asty28 bacco39 by39 ck30 d34 day56 ddler29 ddy34 e41 enail29 enails33 es41 ey27 ffee26 fu34 ga30 gether56 getherness28 il30 ilet45 ilets35 it28 ke29 ken36 kens31 kyo41 ld59 ledo36 lerable27 lerance34 lerant31 lerate39 lerated32 ll35 ller26 lling29 lls28 lstoy31 m51 mahawk26 mato38 matoes36 mb38 mbs31 mbstone33 mcat28 me29 mmy47 morrow55 morrows29 ms27 n39 ne42 ner29 nes33 ng34 ngs29 ngue45 ngues35 nic36 night56 ns40 nsils32 ny48 o61 ok55 ol40 olbox31 ols41 on29 ons27 ot32 oth41 othache31 othbrush37 othless28 othpaste35 othpick30 othpicks29 ots35 otsie31 p51 paz30 peka28 pic37 pical27 pics30 pless33 pnotch26 pped30 pper32 pping30 pple28 ps39 pside31 psy27 r34 rah30 rch37 rched29 rches31 re39 ri32 rment34 rmented30 rmenting29 rn40 rnado34 rnadoes26 ro34 ronto34 ros31 rpedo38 rpedoed27 rpedoes35 rque29 rrent26 rrid28 rso33 rtillas28 rtoise31 rture42 rtured39 rtures30 rturing35 ry27 ss41 ssed39 sses28 ssing34 t30 tal46 taled31 talled26 tally49 te30 tem29 ting26 to35 ts30 uch52 uchdown37 uchdowns30 uche26 uched45 uches38 uching43 uchy35 ugh50 ughen28 ugher37 ughest36 upee31 ur45 ured30 urette30 uring32 urism28 urist37 urists37 urnament40 urnaments28 urniquet30 urs34 ut30 v34 w38 ward44 wards44 wed31 wel42 wels40 wer44 wering28 wers37 wing30 wn54 wnhouse29 wns38 wnsfolk26 wnship27 wnspeople30 x35 xic37 xicity27 xicology30 xin30 xins30 y42 yed26 ying31 ymaker30 yota32 ys41
tr 27 ace43 aceable27 aced36 acer32 aces37 achea28 acing32 ack48 acked37 acker32 acking41 acks42 act32 action33 actor36 actors28 ad28 ade46 aded36 ademark32 ader32 aders28 ades31 ading38 adition41 aditional39 aditionally30 aditions33 aduction29 affic45 afficking30 agedies30 agedy42 agic41 agically31 ail43 ailed28 ailer41 ailers28 ailing32 ails33 ain50 ained43 ainee31 ainees26 ainer38 ainers28 aining46 ains39 aipsing28 ait30 aitor40 aitorous27 aitors34 aits31 ajectory33 am31 amell26 amp39 ample29 ampled31 ampoline28 amps32 ance37 anquil29 anquility29 anquilizer33 anquilizers30 ans31 ansaction35 ansactions31 ansatlantic28 ansceiver30 anscend27 anscendent26 anscends27 anscript42 anscription28 anscripts32 ansfer43 ansference29 ansferred41 ansferring34 ansfers31 ansform34 ansformation33 ansformed33 ansformer27 ansformers27 ansforming28 ansforms26 ansfusion32 ansfusions27 ansgression27 ansient30 ansistor28 ansit35 ansition35 ansitional27 anslate37 anslated34 anslates32 anslating31 anslation37 anslations26 anslator34 ansmission39 ansmissions32 ansmit35 ansmits26 ansmitted33 ansmitter36 ansmitters29 ansmitting33 ansparent33 anspired26 ansplant37 ansplants30 ansponder32 ansport41 ansportation38 ansported33 ansporter32 ansporting32 ansports29 anssexual27 ansvestite32 ansvestites27 ap44 apdoor26 apeze31 apped43 apper32 apping29 appings26 aps37 ash44 ashed34 ashing28 ashy30 auma42 aumas29 aumatic34 aumatized31 avel45 aveled38 aveler35 avelers33 aveling42 avelled33 aveller29 avellers26 avelling36 avels38 averse29 avesty30 avis42 awler27 ay39 ays32 eacherous33 eachery33 ead34 eading28 eadmill29 eads28 eason37 easure43 easured28 easurer31 easures34 easury36 eat47 eatable28 eated44 eaties29 eating41 eatment43 eatments34 eats38 eaty37 ee48 ees45 ek37 emble34 embled26 embling34 emendous39 emendously30 emor29 emors26 ench35 enches33 end33 ends29 endy29 enton32 es31 espass32 espassers28 espasses29 espassing35 ey38 iad35 iads30 iage32 ial47 ials36 iangle36 iangles26 iangulate28 iathlon26 ib26 ibal33 ibe38 ibes33 ibunal30 ibune33 ibute37 ick47 icked37 ickery29 icking29 icks43 ickster26 icky39 icycle27 ident27 ied53 ies42 ifecta27 ifle33 ifles27 ifling28 ig29 igger42 iggered34 iggering28 iggers32 illion30 illions27 ilogy28 im36 imester29 immed30 imming28 immings28 ina31 inidad27 inity35 inket29 inkets29 io31 ip49 ipe29 iple40 ipled29 iples26 iplets31 iplicate29 ipod30 ipped36 ipping36 ips39 isha26 istan35 ite29 iton29 iumph37 iumphant31 iumphs29 iumvirate28 ivia30 ivial33 od27 ois29 ojan32 ojans27 oll34 olley32 olling28 olls31 ombone31 oop38 ooper37 oopers32 oops43 ophies34 ophy39 opic29 opical35 opics29 ot33 oth28 otter26 oubadour29 ouble54 oubled38 oublemaker33 oublemakers29 oubles41 oublesome32 oubling34 ough32 oupe33 ouper28 ouser26 ousers37 ousseau26 out36 oy41 uce36 uck49 ucker31 uckers29 ucking30 uckload30 ucks40 ue54 uer27 uest26 uffle27 uffles29 uly46 uman36 ump34 umpet36 umpets29 umps28 unk43 unks34 ust53 usted42 ustee29 ustees31 usting38 usts36 ustworthy33 usty32 uth53 uthful33 uthfully34 uths32 y57 ying57 yout29 youts31 yst26
ts 32 k38 unami27 urugi28
tu 35 b41 ba31 bby28 be42 berculosis28 bes38 bing28 bman26 bs30 ck39 cked35 cker39 ckered27 cking28 cks27 cson34 esday44 esdays32 ff29 g34 gboat27 gging26 ition36 lip29 lips31 lsa33 m32 mble32 mbleweed26 mbling31 mmy36 mor37 mors30 mour28 na39 ne42 ned36 nes36 ng32 nic28 ning33 nnel43 nnels36 nney27 ppence26 rban31 rbine30 rbines26 rbo35 rbulence33 rbulent28 rd35 rds29 rf36 rk35 rkey44 rkeys31 rkish36 rks32 rmoil31 rn55 rnaround27 rned50 rner41 rning46 rnip32 rnips29 rnoff29 rnout32 rnover28 rnpike30 rns47 rnstiles31 rpentine30 rquoise30 rret30 rrets26 rtle42 rtleneck29 rtles35 scarora26 sh31 shy29 ssle27 t30 tor37 torial26 toring33 tti30 tu28 x35 xedo35 xedos28
tv 50
tw a30 ain35 as32 at31 eak28 eaked29 eaking27 eed31 eedy27 eet29 eeter26 eezers30 elfth30 elve43 enties31 entieth28 enty44 erp32 ice48 ig31 igs29 ilight35 in40 ine28 inge27 inkle35 inkling28 ins42 irl31 irling30 ist41 isted40 ister32 isting33 ists31 it32 itch33 itching30 itchy28 itty26 o60 os32 osome27
ty coon30 ing35 ke27 ler42 pe48 ped33 pes40 pewriter35 pewriters26 phoid27 phon28 phoon32 phus27 pical41 pically34 ping35 pist29 po28 r36 rannosaurus26 ranny32 rant33 rants27 re34 res34 rone33
u 47
ub iquitous27
ud o28
uf o34 os31
ug 28 h42 lier30 liest32 liness31 ly46
uh 59
uk raine28 rainian28 ulele28
ul cer34 cers31 terior30 timate40 timately38 timatum31 tra31 trasound34 traviolet28 ysses30
um 54 bilical31 brella39 brellas30 m38 pire30
un 39 a32 able40 acceptable37 accounted30 adulterated26 affected26 afraid27 animous33 animously28 announced31 answered30 appreciated27 armed36 attached28 attainable27 attended30 attractive33 authorized34 available33 avoidable31 aware34 balanced28 bearable34 beatable29 becoming28 believable45 believably34 birthday26 born34 breakable28 bridled28 broken26 button29 c30 called29 canny32 certain34 certainty31 changed29 charted31 civilized28 cle51 clean31 clear32 cles33 comfortable42 common33 complicated28 compromising26 conditional30 conditionally26 confirmed28 conscious41 consciously29 controllable31 conventional29 cool31 cooperative28 couth28 cover33 covered34 covering26 cut29 dead34 defeated33 deniable30 der54 derage33 derbelly29 dercarriage26 dercover41 derdog30 derestimate37 derestimated34 derestimating28 dergarments29 dergo29 dergoing28 dergone28 dergraduate26 derground41 derhanded28 derlay33 derlined28 derlying31 dermine32 dermines26 dermining28 derneath42 derpaid27 derpants35 derprivileged29 derrated28 dersea29 dersecretary26 derstaffed26 derstand57 derstandable36 derstandably27 derstanding44 derstands40 derstated27 derstatement32 derstood45 derstudy33 dertake30 dertaken28 dertaker32 dertaking29 dertow27 derwater38 derway35 derwear43 derwent26 derwood29 derworld36 desirable28 detectable28 detected31 determined26 dies30 dignified28 disciplined26 discovered28 disputed28 disturbed29 divided30 do37 doing28 done34 doubtedly35 dress34 dressed34 dressing29 due28 duly27 dying29 earthed27 easy33 educated27 employed36 employment35 ending27 ethical33 even29 eventful29 expected40 expectedly33 explainable28 explained32 explored27 fair40 fairly28 faithful34 familiar32 feeling28 finished36 fit32 fold31 folding27 folds27 foreseen28 forgettable30 forgivable33 forgiving27 fortunate41 fortunately45 founded28 freeze28 friendly30 fulfilled26 glued27 godly28 grateful37 guarded29 hand29 happily28 happiness31 happy42 harmed32 healthy32 heard32 holy31 hook29 i26 icorn34 icorns31 identified36 ification32 ified31 iform44 iformed28 iforms39 imaginable30 important34 inhabited27 intelligible27 intentional26 intentionally26 interrupted27 invited32 ion43 ions32 ique41 iquely29 isex29 ison26 it46 ite35 ited47 ites27 its43 ity34 iversal38 iversally27 iverse44 iverses27 iversities32 iversity44 just31 justly27 kind32 known42 lawful29 leash32 leashed30 less51 licensed26 like40 likely37 limited35 listed30 load37 loaded32 loading33 lock38 locked36 locking28 lucky36 manned28 marked31 married33 mistakable30 mitigated27 named27 natural34 necessarily29 necessary38 noticed31 official30 officially29 opened28 orthodox32 pack35 packed31 packing31 paid30 paralleled28 pleasant38 pleasantness28 plug29 plugged29 popular31 precedented32 predictable35 prepared32 professional32 protected31 provoked27 punished29 qualified27 quote29 ravel30 reachable26 real34 realistic31 reasonable36 related30 relenting27 reliable32 remarkable26 requited26 resolved29 responsive28 rest30 romantic27 ruly29 s30 safe32 said29 sanitary26 satisfied28 savory29 scheduled28 screw27 scrupulous28 seemly27 seen33 selfish29 settled28 settling29 signed26 solicited26 solved33 sound27 speakable33 spoken31 stable37 stoppable32 successful29 suitable27 supervised28 sure30 suspecting30 sympathetic26 tamed28 thinkable31 tidy26 tie37 tied30 til55 timely29 to39 told31 touchable29 touched30 traceable31 trained26 true32 trustworthy26 turned26 used28 usual44 usually33 veil29 veiling30 wanted31 wed27 welcome29 well27 willing31 wind31 wise30 wittingly26 worthy33 wrap27 wrapped26 written28 zip29
up 66 beat31 bringing31 chuck28 coming32 date37 dated31 dates31 dating27 front30 grade33 graded30 grades28 heaval26 hill30 hold34 holstery31 keep27 lifting28 link32 load31 loaded26 loading28 on48 ped29 per41 percut28 pers28 pity29 right35 rising31 river30 roar30 s34 scale28 set49 sets32 setting36 shot26 side40 stairs49 standing31 start26 state34 stream30 tight36 town37 ward32 wards30
ur 28 anium33 anus28 ban37 chin26 d26 ge38 ged31 gency32 gent42 gently31 ges33 ging31 inal29 inary26 inate31 inating28 ination28 ine38 n33
us 62 a36 able27 age27 e55 ed55 eful41 efulness28 eless43 er32 ers31 es42 her34 hers27 ing49 t36 ual46 ually48
ut 28 ah37 ensils28 erus33 her30 ilities29 ility34 ilize30 most34 opia31 ter37 tered29 terly37
v 44
va 33 c26 cancies29 cancy30 cant34 cate31 cation45 cationing27 cations33 ccinated27 ccination29 ccine33 ccines27 cuum38 cuumed28 cuuming28 gabond27 gina37 ginal31 ginas26 grancy27 grant28 gue37 guely34 il32 in38 l40 lance30 le32 ledictorian31 lencia29 lentine42 let37 lets26 lhalla27 liant34 lid35 lidate29 lidation29 lidity28 lise28 lium34 lley44 lleys30 lor31 luable42 luables31 lue43 lued33 lues39 lve37 lves32 moose28 mos31 mp30 mpire43 mpires40 mps27 n47 ncouver33 ndalism32 ndals30 nessa39 nguard27 nilla36 nish35 nished38 nishes29 nishing31 nity36 nquish37 nquished33 nquishing31 ns30 ntage29 por28 porized28 riable29 riables30 riation31 riations30 ried29 ries28 rieties28 riety38 rious40 rmint29 rmints26 rna27 rnish26 rsity33 ry30 rying28 s30 scular32 se36 sectomy30 seline29 ses28 ssal29 ssar29 st38 stly27 t32 tican34 udeville31 ult41 ults30
vc 32
ve al36 ctor32 ctors28 da32 er30 g27 ga34 gan28 gas46 getable38 getables38 getarian36 getarians29 getation29 getative27 ggie28 ggies27 hicle44 hicles38 il35 iled27 in36 ins38 l27 lcro29 locity35 lour26 lvet38 ndetta31 nding33 ndor31 ndors28 neer30 nereal27 netian29 nezuela31 ngeance37 ngeful30 nice38 nison28 nom34 nomous27 nt37 ntilate26 ntilation33 ntilator31 nting30 ntricle28 ntriloquist30 nts32 nture37 ntured27 ntures28 nue32 nus37 r28 ra38 racity26 randa29 rb30 rbal35 rbally29 rbs28 rde31 rdi28 rdict41 rge35 rification30 rified33 rify37 rifying26 rily28 ritable30 rmin34 rmont37 rmouth30 rnacular27 rnon36 ronica41 rsa32 rsailles31 rsatile30 rse37 rsed31 rses31 rsion42 rsions31 rsus39 rtebra28 rtebrae32 rtical35 rtically27 rtigo29 ry61 ssel40 ssels35 st38 sted33 stibule26 sts31 t38 ta30 teran36 terans33 terinarian31 terinary28 to30 ts28 xed27
vi 34 a36 able34 al31 als31 be37 bes30 brant30 brate31 brating31 bration32 brations33 brator31 c43 car32 cariously28 ce43 ceroy26 ces28 chy28 cinity35 cious39 ciously28 ctim47 ctimized29 ctims44 ctor43 ctoria39 ctorian31 ctories31 ctorious31 ctory43 deo46 deos36 deotape37 deotaped28 deotapes30 deotaping27 e33 enna37 ennese28 etcong31 etnam42 etnamese37 ew46 ewed30 ewer32 ewers35 ewing33 ewpoint30 ews36 gil29 gilance27 gilant29 gilante32 gilantes28 gor26 gorous28 gorously26 king35 kings31 l29 la31 le37 lla37 llage45 llagers34 llages34 llain36 llains32 lle30 n35 ncent43 nci33 ndicated26 ndication26 ndictive30 ne33 negar32 nes32 neyard35 neyards28 nny33 no29 ntage35 nyl31 ola35 olate34 olated37 olates29 olating34 olation39 olations33 olence44 olent42 olently33 olet39 olets30 olin37 olinist28 olins30 p31 per34 pers29 ral30 rge30 rgil38 rgin43 rginal27 rginia42 rginian28 rginity36 rgins35 rgo27 rile28 rility27 rtual34 rtually36 rtue37 rtues32 rtuoso27 rtuous32 rus43 ruses31 sa36 sas28 se26 sibility31 sible37 sion44 sionary31 sions39 sit48 sitation32 sited38 siting42 sitor40 sitors40 sits37 sor28 sta35 sual41 sualize32 sually29 suals28 ta26 tal39 tality28 tally26 tals36 tamin34 tamins36 tro28 ttles28 va35 ve29 vian38 vid33 vidly27 xen30
vl 26
vo 28 c30 cabulary34 cal35 cals28 cation29 dka40 gue34 ice49 icemail30 ices42 id36 ila34 latile31 lcanic31 lcano35 lcanoes30 le33 lkswagen29 lley27 lleyball31 ltage32 ltaire28 lts31 lume39 lumes30 luntarily33 luntary33 lunteer40 lunteered37 lunteering33 lunteers37 luptuous29 mit37 mited30 miting35 mits27 n40 odoo37 rtex32 te45 ted39 ter29 ters33 tes39 ting37 uch34 uched27 ucher30 uchers28 w37 wed32 wel29 wels28 ws38 yage38 yager31 yeur26
vp 31
vr 26 oom29
vs 36
vu lcan35 lgar35 lnerability29 lnerable39 lture33 ltures34
w 43
wa 34 ck32 cker27 cko35 ckos27 cky35 d33 ddle27 de42 ding28 ffle33 ffles34 g27 ge35 ged27 ger36 ges36 gging27 ggle26 gner35 gon43 gons35 h36 il29 ilers27 iling35 ils30 inwright28 ist37 istline27 it59 ited45 iter41 iters34 iting53 itress41 itresses32 its38 ive32 ived28 iver30 ke50 ken26 kes38 king40 ldorf30 les33 li30 lk53 lked47 lker42 lkers27 lkie30 lking49 lkout33 lks43 ll49 lla26 llaby27 lled27 ller27 llet44 llets32 llflower26 lling28 llop29 llow32 llowing29 llpaper35 lls44 lly42 lnut33 lnuts31 lrus31 lsh37 lt43 lter46 ltz37 ltzes26 ltzing29 n33 nd35 nder38 ndered35 nderer28 ndering39 nders30 ng39 ning27 nk28 nker33 nna57 nnabe31 nt65 nted57 nting44 nton29 nts55 r53 rd42 rden41 rdens29 rdrobe38 rds30 re34 rehouse40 rehouses28 rfare35 rhead35 rheads32 rlock36 rlocks32 rlord29 rlords27 rm47 rmed34 rmer36 rmest29 rming36 rmly27 rms29 rmth37 rn44 rned42 rner37 rners26 rning45 rnings32 rp38 rpath29 rped32 rrant43 rrants35 rranty29 rren42 rrior40 rriors38 rs40 rsaw33 rship30 rships28 rt31 rtime31 rts30 ry29 s68 sh46 shed42 sher33 shes33 shing40 shington46 shout29 shroom32 sn56 sp32 sps28 ste47 stebasket28 sted42 steful28 steland30 stes28 sting44 t28 tch55 tchdog30 tched44 tcher30 tchers30 tches39 tchful26 tching50 tchman34 tchtower26 ter54 terbed27 tercolors26 tered30 terfall33 terfalls27 terfront30 tergate31 tering33 terloo29 terman27 termelon34 terproof30 ters40 terworks27 tery29 tson43 tt33 ttle30 tts31 ve43 ved33 velength28 ver26 ves41 ving37 vy28 x40 xed31 xing30 xy26 y62 yne43 ys47 yward29 zoo28
we 70 ak45 aken31 akened32 akening29 akens26 aker34 akest31 akling29 akly26 akness40 aknesses33 alth38 althiest27 althy39 apon47 aponry30 apons46 ar50 arer27 aring49 ars41 ary36 asel37 asels30 ather45 atherman33 athers30 ave33 aver39 aving29 b40 bber33 ber29 bs28 bsite36 bsites28 bster38 d34 dded35 dding50 ddings37 dge34 dged30 dgie29 dlock30 dnesday43 dnesdays31 e39 ed41 eds34 ek54 ekday26 ekend48 ekends39 ekly37 eks51 enie35 enies27 ep38 eping35 eps27 epy28 et28 evil27 igh39 ighed35 ighing34 ighs36 ight46 ighted26 ights34 ir30 ird50 irder32 irdest34 irdness30 irdo35 irdos30 lch31 lcome53 lcomed33 lcomes30 lcoming34 ld28 lded28 lder27 lding28 lfare39 li46 lk26 ll65 ller29 lling28 llington35 llness26 lls40 lsh31 n36 nch32 nches26 nt56 pt32 re62 ren51 rewolf37 rewolves32 sley41 st48 stbound30 stern41 sterners26 sterns29 stinghouse27 stminster30 stward27 t46 tback27 tlands29 tter27 tting29 ymouth27
wh 35 a40 ack40 acked36 acking31 acks27 ale41 aler26 ales38 aling30 am33 ammy28 arf31 at70 atchamacallit28 atever54 atnot33 ats33 atsoever40 eat38 eaties26 ee32 eel44 eelbarrow28 eelchair38 eeled29 eeler36 eeling29 eels41 eeze28 eezing29 elp27 en63 ence30 enever46 ere63 ereabouts38 ereas36 ereby29 erefore29 erein27 erever45 ether48 ew38 ich57 ichever35 iff34 ile56 ilst32 im34 imper29 impering34 impers32 ims29 imsical29 imsy27 ine32 ines28 ining37 innies29 innying29 iny30 ip41 iplash33 ipped39 ipper33 ipping34 ippoorwill27 ips31 irl33 irling28 irlpool28 irlwind30 irring34 isk28 iskers33 iskey42 isky36 isper39 ispered33 ispering39 ispers38 istle42 istled27 istler32 istles36 istling37 it33 ite52 itefish27 itehall27 itehead30 iter29 ites37 itewash28 itewood28 itey39 itfield32 iting28 itman33 itney35 ittle26 iz36 izzing26 o64 oa52 oever46 ole56 olesale32 olesome32 olly31 om46 omever31 oo46 oop36 oopee32 ooping33 oops37 oosh31 opper29 oppers27 opping28 ore43 orehouse32 ores38 oring26 ose48 osoever28 up31 upped27 y64
wi 28 cca27 chita34 ck34 cked41 ckedness29 cker30 cks27 de44 dely32 den29 der34 despread30 dgeon27 dow41 dowed28 dower32 dows33 dth28 edersehen31 eld29 ener34 enie26 fe56 g39 gged27 ggle35 ggles26 ggling28 ggly28 ggy28 gs32 ki31 lco28 ld48 ldcat32 ldcats32 ldebeest26 lder33 lderness36 ldest34 ldfire30 ldlife33 ldly33 ldwind27 le26 les30 ll63 lled28 llet27 lley26 llful28 llfully27 lli28 lliam45 lliams42 llie43 llies30 lling47 llingly34 llingness31 llow38 llows33 llpower30 lls34 lly40 lson44 lt33 lton31 ly28 mp35 mps30 mpy29 n51 nch31 nchester38 nd48 ndbag29 ndfall26 nding33 ndmill31 ndmills28 ndow49 ndows44 ndowsill28 ndpipe30 nds39 ndshield35 ndsor32 ndy34 ne48 nes32 ng43 nged31 nger27 nging28 ngman31 ngs43 nk36 nked29 nking26 nkle28 nks28 nner45 nners38 nning44 nnings33 no29 nos26 ns43 nslow31 nter44 nters35 ntertime26 pe42 ped39 per28 pers26 pes32 ping33 re45 red39 reless34 res39 retap27 ring34 sconsin37 sdom41 se45 secracks27 sely32 ser34 sest29 sh54 shbone27 shed39 shes43 shful30 shing38 sp26 steria32 t38 tch45 tchcraft34 tches40 th67 thdraw38 thdrawal35 thdrawals27 thdrawing29 thdrawn34 thdrew30 ther30 thered30 thering26 thers28 thheld30 thhold30 thholding33 thin48 thout56 thstand32 tless27 tness47 tnessed38 tnesses43 tnessing31 ts35 tter35 tty35 ves42 z28 zard40 zardry26 zards30
wl 30
wo 31 bble28 bbly29 e34 es27 k29 ke44 ken32 lf43 lfram37 lverine28 lves38 man56 manhood29 manizer26 mb36 men53 n59 nder51 ndered42 nderful52 nderfully34 ndering48 nderland33 nders38 ndrous32 ng40 nt32 o38 od44 odbury29 oden39 odhouse33 odland31 odpecker30 odruff28 ods45 odshed26 odsman27 odward33 odwork29 ody39 of35 oing29 ol35 olen28 olf28 olly27 olworth27 oly28 ozy29 p32 rcester27 rd54 rds51 re43 rk59 rkaholic28 rked51 rker41 rkers41 rking54 rkings29 rkload30 rkman29 rkmanship28 rkmen30 rkout35 rkplace34 rks50 rkshop35 rkup30 rld57 rldly32 rlds40 rldwide35 rm40 rmhole33 rmholes28 rms38 rmwood27 rn40 rried50 rries40 rry55 rrying42 rse50 rsen26 rship39 rshiped26 rshipped33 rshipping29 rships31 rst48 rth50 rthing30 rthless40 rthwhile36 rthy40 uld63 uldn57 uldst28 und44 unded43 unds42 ven28 w52
wr ap43 apped41 apper32 appers28 apping35 aps34 ath36 eak28 eath30 eck41 eckage33 ecked37 ecker27 ecking33 ecks31 ench36 estle35 estled30 estler33 estlers29 estling40 etch32 etched36 iggle26 ight36 ing31 inger26 inkle33 inkled32 inkles33 ist40 ists36 istwatch31 it32 ite51 iter44 iters38 ites39 ithing26 iting48 itings30 itten47 ong57 ongdoing27 onged31 ongful30 ongfully27 ongly30 ongs30 ote49 ought29
wu nderbar26 ss33 thering27 zzy26
wy nn33 oming33
x 43
xe nia26 non28 rox30
xi 34
xx x28
y 49
ya 52 cht39 chts27 h39 hoo35 k32 kking28 le42 m29 mmering29 ms29 n36 ng37 nk37 nked31 nkee40 nkees38 nking29 nks34 p32 pping31 rd44 rds42 rn32 t27 wn30 wning30 wns28 y38
ye 41 a38 ah65 ar55 arbook37 arly30 arn30 arned26 arning32 ars58 ast29 e30 h27 ll43 lled38 ller27 lling43 llow45 llows27 llowstone27 lls36 lping27 lps27 n38 o27 p47 r29 s63 sterday50 sterdays27 t55
yg gdrasil31
yi 35 ddish29 eld36 elded26 elding26 elds28 kes33 n35 p31 ppee32
ym ca29
yo 49 d28 del29 ga37 gi29 gurt34 ke26 kels28 kohama27 lk26 n29 nder36 nkers30 rk52 rker33 rkers31 rkshire30 semite26 u76 ung54 unger44 ungest37 ungster32 ungsters32 ur68 ure33 urs53 urself56 urselves45 us30 use33 uth42 uthful32 uths29 w27 wie27
yu an33 ck36 cky26 goslavia29 k26 kon27 letide27 m36 mmy37 p41 ppie30 ppies27
z 41
za ck43 k32 nder27 nzibar27 p34 pped29
ze al28 aland34 bra34 bras27 d30 e31 n34 nith26 phyr30 ppelin31 ro43 roed26 roes29 ros30 st28 ta26 us38
zi g26 gzag27 lch30 llion31 nc29 ng31 on31 p39 pped27 pper35 ppers27 pping26 ra32 t30 ts27
zo d29 diac28 mbie36 mbies34 ne43 nes33 ning31 o41 om36 oming28 os29 rro34
zu cchini30 lu30 rich34`;

// src/annotate/readability/frequency.nl.ts
var TABLE2 = `a 46
aa h38 n61 nbeveling36 nbidden36 nbieden43 nbieding36 nbod43 ndacht46 ndeed37 ndeel39 ndelen40 ndoen43 ndoening37 ndoet37 ngaan38 ngaat37 ngeboden41 ngedaan44 ngegeven38 ngehouden38 ngeklaagd40 ngekleed37 ngekomen42 ngenaam44 ngename37 ngenomen42 ngepakt38 ngepast39 ngeraakt41 ngereden38 ngericht36 ngesloten38 ngetast37 ngetroffen38 ngetrokken39 ngevallen44 ngeven40 ngevraagd36 ngewezen37 ngezet37 ngezien43 ngifte38 nhoren36 nhouden38 nkan39 nkijken38 nklacht43 nklachten39 nklagen40 nklager42 nkleden38 nkomen43 nkomst38 nkomt40 nkondiging36 nkunnen36 nkwam39 nkwamen37 nleiding36 nneemt36 nnemen43 nnemer36 npak39 npakken41 npassen39 npassingen37 nraakt39 nraken42 nraking37 nslag41 nslagen36 nsluiten37 nstaande37 nsteker37 ntal46 ntekeningen39 ntonen37 ntrekkelijk41 ntrekkelijke36 ntrekken39 nvaard40 nvaarden39 nval46 nvallen44 nvaller37 nvalt37 nviel38 nvoerder36 nvraag38 nvragen37 nwezig43 nwezigheid41 nwijzing41 nwijzingen41 nwinst36 nzetten38 nzien39 nzoek38 p42 rd40 rdappelen37 rdbeving38 rde48 rdig48 rdige43 rdiger36 rdse37 ron41 s39
ab by43 e37 el36 igail37 ortus38 raham38 solute37 soluut47 surd39 u36
ac ademie39 cent40 cepteer40 cepteert38 cepteren43 count37 countant37 cu37 e36 h45 ht48 hter52 hteraan40 hteraf38 hterbank37 hterdeur39 hterdochtig37 hteren41 htergelaten43 htergrond41 hterhalen40 hterhoofd36 hterin41 hterkant41 hterlaat37 hterlaten43 hterliet38 hterlijk39 hterlijke38 hterna41 hternaam40 hterom38 hterover38 hterste38 htertuin38 hteruit45 htervolgd37 htervolgen39 htervolging37 htervolgt37 htste37 httien38 t38 teren38 teur41 teurs39 tie44 tief40 ties39 tieve37 tiveer37 tiveren37 tiviteit39 tiviteiten40 trice40
ad am44 ams40 dison37 em45 emen42 emhalen39 emhaling38 emt40 er37 eren37 judant36 ministratie37 miraal41 opteren37 optie37 renaline38 res46 ressen37 rian38 vertentie38 vies44 viseer36 viseren36 viseur39 vocaat48 vocaten42
ae ryn36
af 54 blijven38 breken37 deling44 druk39 drukken41 faire41 gaan38 gebroken37 gehandeld37 gelegd38 gelegen38 geleid39 geleverd37 gelopen47 geluisterd36 gemaakt39 genomen40 gepakt38 gerond37 geslacht37 gesloten42 gesneden38 gesproken44 gestudeerd38 gevallen36 geven37 gevraagd38 gevuurd38 gewezen41 gezegd37 gezet39 gezien38 ghanistan40 grond37 halen36 handelen41 hankelijk40 komst37 komstig38 leggen39 leiden38 leiding40 leveren37 levering40 loop38 loopt37 lopen38 luisteren37 maken44 nemen40 pakken38 persing37 rekenen37 rika42 rikaanse37 ronden37 scheid43 schuwelijk41 schuwelijke38 slag36 sluiten40 spraak47 spraakje43 spraakjes37 spraken39 spreken40 stand45 standsbediening37 val40 vragen39 wachten39 wezig37 wezigheid38 wijking37 zeggen38 zetten39
ag enda40 ent50 ente37 enten46 entschap37 nes37 ressie37 ressief39 ressieve36
ah 45 a38
ai 40 dan37 den36 ds37 r39 rco36 s39
ak elig36 koord44
al 58 an43 arm43 aska37 bert41 bum38 cohol42 coholist37 ec39 ert38 ex46 exander40 exis37 f37 fa38 fred38 gemeen40 gemene38 hoewel39 i41 ias37 ibi42 ice43 icia40 ien38 iens38 ison39 l40 lah38 lan36 lang41 le53 lebei48 leen56 leenstaande37 lemaal54 lemachtig40 len45 ler38 lerbeste38 lereerst38 lergisch39 lerlei42 les56 liantie37 lison41 ly37 machtige37 pha39 s62 sjeblief39 sjeblieft53 snog37 sof51 stublieft49 taar38 ternatief38 ternatieve36 thans38 tijd54 varez36 vast39 weer45
am 39 anda43 ateur37 ateurs36 bassade40 bassadeur41 ber40 bitie37 bitieus36 btenaar37 bulance43 elia38 en42 erica36 erican38 erika46 erikaan41 erikaans40 erikaanse46 erikanen43 per43 sterdam37 y44
an 37 a38 alyse39 alyseren38 d45 der49 dere54 deren48 derhalf39 derhalve37 dermans38 ders54 dersom39 derson40 dre37 drea39 drew42 drews37 dromeda37 dy44 gel41 gela42 geles41 gelo39 gie39 gst46 gstaanjagend37 gsten38 gstig37 ita37 ker36 n40 na44 ne42 nie44 nuleren36 oniem39 onieme39 thony40 tibiotica38 tiek36 toine36 ton38 tonio39 twoord48 twoordapparaat36 twoordde36 twoorden44 twoordt37
ap art41 arte38 en40 ollo38 otheek37 paraat42 paraten37 paratuur40 partement45 pel39 pels37 plaus40 ril42
ar abische36 beiders38 cher38 chie38 chief37 chitect37 e37 ena37 go37 gument37 i39 ia36 iel37 izona38 k37 m46 mband38 me46 men44 moede37 mstrong37 nold38 rest40 restatie41 restatiebevel37 restaties36 resteer41 resteren43 riveerde36 riveren36 rogant38 rogante37 t38 thur44 tie39 tiest39 tiesten37 tikel42 tikelen37 tillerie37 ts44 tsen41
as 42 h38 hley41 iel37 jeblieft38 pirine37 sistent42 sistente39 sistentie38 trid37 tronaut37
at 42 en38 lanta38 lantic37 lantis37 lantische36 mosfeer39 tent38 tentie40
au 39 b39 ditie40 drey41 gustus40 rora36 stin38 strali\xEB39 teur37 to52 tomatisch38 tomatische37 topsie40 toriteit38 toriteiten39 tosleutels36 w37
av a38 atar37 enue40 ery39 ond49 onden38 ondeten39 ondje37 onds42 onturen37 ontuur41
ay e37
az iatische37 i\xEB37
b 42
ba ai36 al36 an49 antje39 ard39 armoeder37 art36 as49 bbelen36 be36 by50 bylon37 bysitter36 ck37 con37 cteri\xEBn37 d44 dge38 dkamer43 gage40 gdad36 h36 iley40 k43 ker39 kken39 kker36 l46 lans39 len37 lie36 lkon38 llen44 llet37 llon37 ltimore38 naan37 nanen36 nd46 nden42 ndieten37 ndje37 nen40 ng52 nk47 nken39 nkier36 nkrekening37 nks38 r46 rbara40 rbecue38 rbie37 rman38 rnes39 rney40 ron38 rrett36 rry42 rst39 rsten37 rt41 sis45 sketbal39 ss36 staard39 taljon37 tes38 tman38 tterij38 tterijen38 uer39 xter38 y40 zen38
be 39 ach39 angstigend37 antwoord41 antwoorden42 antwoordt37 ar38 atrice36 cca37 ck37 ckett39 cky39 d49 dacht44 dank40 danken45 dankt54 dden37 dek36 dekken37 dekt40 denk41 denken44 denkt38 derven37 diende39 dienden37 dienen37 doel53 doeld43 doelde45 doelen38 doeling44 doelingen38 doelt48 drag40 dreigd41 dreigde39 dreigen38 dreiging42 dreigingen37 dreigt37 driegen39 drieger38 driegt37 drijf47 drijven41 drog39 drogen40 droog38 dtijd37 dwang36 eld45 elden44 eldschoon37 en45 er42 est44 esten40 et41 ethoven36 etje52 gaan40 geleid37 geleiden39 geleider36 geleiding36 geven37 gin49 ginnen50 gint48 gon48 gonnen47 graafplaats38 grafenis44 graven45 greep42 grepen49 grijp51 grijpelijk37 grijpen47 grijpt47 grip40 groeten36 ha37 halve47 handel39 handeld43 handelde38 handelen43 handeling42 handelt40 heers36 heersen40 heerst37 hoefte41 hoeften37 hoorlijk44 hoorlijke37 hoort40 horen38 houden40 hulp37 hulpzaam38 ide47 iden46 k43 keek37 keken43 ken37 kend47 kende42 kennen41 kent38 kentenis40 ker38 kijk43 kijken46 kijkt39 klimmen36 l51 lachelijk45 lachelijke38 land39 landen37 lang43 langen38 langrijk49 langrijke45 langrijker42 langrijks40 langrijkste44 langstelling37 lasting39 lastingen37 lazerd37 lazeren36 lde47 lden37 ledigd40 ledigen39 ledigend37 lediging38 leefd40 leid40 leven38 lgi\xEB36 ll39 lla38 lle38 llen50 ller37 lletje37 lofte42 loftes38 loning41 loof47 loofd46 loofde42 looft39 loond37 loven41 lt45 manning42 moei41 moeien40 moeit37 n62 naderd37 naderen38 nde43 nder37 ndes37 neden49 nen45 nieuwd40 njamin39 nnett39 nny39 noemd36 nson37 nt58 nzine41 oordeeld36 oordelen39 oordeling36 paal38 paald43 paalde44 paalt39 palen42 perken37 perkt39 perkte36 recht37 reid45 reiden39 reidt36 reik41 reiken46 reikt43 rekeningen37 ren39 rg43 rgen43 richt46 richten42 richtje37 rlijn40 rnard39 rnie38 roemd41 roemde41 roemdheden36 roemdheid36 roep42 roerd38 roerte38 roofd40 rouw37 roven40 roving36 rt37 ruchte36 schaafd36 schaamd38 schadigd41 schadigen36 schamend36 schaving39 scheiden39 scherm41 schermd41 schermde39 schermen48 schermer36 scherming43 schermt41 schikbaar41 schikking37 schoten39 schouw39 schouwd38 schouwen37 schreef36 schreven37 schrijft36 schrijven40 schrijving39 schuldig36 schuldigd41 schuldigde37 schuldigen40 schuldiging38 schuldigingen39 schuldigt37 sef42 seffen39 seft40 sefte41 slag41 slis38 slissen43 slissing45 slissingen41 slist43 sloot42 sloten45 sluit43 sluiten38 smet40 smettelijk37 spaar38 sparen40 spioneren37 spreken45 spreking37 sproken40 st50 staan45 staat46 stand40 standen40 ste51 steden38 steed38 stel38 steld41 stelde37 stellen41 stelling39 stelwagen36 stemd38 stemming39 sten36 stond40 strijden39 studeerd37 studeren39 sturen39 stuur40 stuurder39 stwil39 taal45 taald47 taalde42 taalt44 talen48 taling39 tekend41 tekende41 tekenen44 tekenis41 tekent50 ter53 tere45 ters41 th42 ton37 tovering36 trappen36 trapt41 trapte38 treden37 treffende37 treft44 trekken39 trekking38 trokken46 trokkenheid37 trouwbaar39 trouwbare37 tsy36 tty41 twijfel41 u40 urs40 urt45 val36 vallen40 valling37 valt43 vat40 vatten39 veel38 veiligd38 veiligde37 veiliging44 veiligingscamera37 vel46 velen42 velhebber36 velschrift37 verly39 vestig37 vestigd41 vestigde36 vestigen42 vestiging38 vestigt38 viel36 vinden38 vindt40 voegdheid37 volen37 volking40 vonden37 vriend41 vriezen37 vrijd40 vrijden41 vroren40 waak36 waakt39 waar41 waard40 waarde37 waart37 waken39 waker42 wakers42 waking40 wapend37 waren42 weeg40 weegt42 weerde37 weert41 wegen45 weging44 wegingen39 weren39 werken36 werking37 werkt40 wezen41 wijs48 wijsmateriaal40 wijst41 wijzen47 wonder39 wonderen36 woners39 woog38 wust42 wusteloos41 wustzijn41 zat36 zet40 zeten39 zig49 zit44 zitten39 zittingen39 zocht40 zoek45 zoeken43 zoeker37 zoekers39 zoekje37 zoekt36 zorg38 zorgd45 zorgde37 zorgdheid38 zorgen41 zorgt38 zwaar42 \xEBindigd37 \xEBindigen40 \xEFnvloed37 \xEFnvloeden39 \xEFnvloedt36
bh 36
bi bliotheek41 d40 dden43 echt37 echten36 ed41 eden44 edt41 efstuk38 er45 ertje43 ertjes37 g43 j58 jbel41 jdrage38 jdragen36 jeen40 jeenkomst41 jeenkomsten36 jen38 jhouden37 jl38 jna51 jnaam39 jt40 jten40 jvoorbeeld43 jwerkingen36 jzijn37 jzonder44 jzondere41 jzonders41 kini36 ljetten36 ll45 llen38 llie37 lly45 n37 nd38 nden38 ngo40 nnen53 nnengekomen38 nnenin38 nnenkant38 nnenkomen43 nnenkomt38 nnenkort44 nnenkwam39 nnenlandse38 nnenlaten36 nnenuit37 nnenvallen37 ologie37 ologisch37 ologische40 oscoop38 rd36 shop40 sschop38 tch40 tter36 ttere36 zar39 zarre37
bl a38 aas40 aast37 ack42 ad39 aderen38 air40 ake41 ank40 anke43 anken39 auw43 auwe45 azen41 eef46 eek43 even41 ies37 ij50 ijf52 ijft50 ijkbaar47 ijken38 ijkt44 ijven52 ik44 ikken37 iksem39 ind43 inde39 oed49 oedbad38 oeddruk41 oeden40 oeding39 oedingen37 oedt40 oem40 oemen44 og37 ok40 okkeert36 okken38 okkeren37 ond39 onde39 ondje36 oot39 ootgesteld38 ote39 ouse36 ue40 ut39
bo 41 b45 bby45 cht38 d40 dem41 den36 eddha36 ef37 eg37 eien39 eiend38 eit38 ek48 eken45 ekhouding37 ekje40 el44 em39 er40 erderij42 eren40 ete39 eten41 even38 ft37 ksen38 kser37 l39 m45 mbarderen36 men43 mmen41 n39 nd40 ndgenoot37 ndgenoten38 nen39 nes38 nnie40 nus38 od41 odschap45 odschappen41 odschapper37 og38 om45 one36 ord45 os48 osheid36 ot46 oth41 rd42 rdeel37 rden39 ren37 rg40 rgtocht38 ris38 rrel40 rst43 rsten42 s45 ssen40 ston42 t41 ten39 ter39 terham37 tsing37 tten42 urbon36 uw40 uwde38 uwden37 uwen44 uwt37 ven50 venaan38 vendien42 venop41 venste39 wl36 wlen37 x37 y41 yd40 yle36 ys36 ze41
br aaf40 acht46 achten40 ad41 adley38 ady38 ak43 aken37 and46 anden42 andende37 andon39 andstof40 andt40 andweer39 andweerman37 andwonden37 andy36 ave41 avo41 azili\xEB37 ede36 ee37 eed38 eek41 eekt42 ein41 eken45 enda39 endan36 eng49 engen50 engt47 ennan39 ent37 ett38 euk39 euken36 ian44 ick36 idge37 idget37 ief46 iefing36 iefje42 iefjes36 ien38 ieven42 ievenbus36 igade36 igadier41 iggs37 il42 iljant42 iljante38 its37 itse42 itten40 o37 oadway38 ody39 oeder43 oeders41 oederschap37 oek45 oeken36 oer50 oers43 oertje42 on43 onnen40 onx36 ood42 oodje40 oodjes38 ooke40 ooklyn40 ooks38 others36 own42 uce42 ug44 uid41 uidegom37 uiloft44 uin40 uine40 uno38 utaal39 utale36 yan36 yce37
bu ck39 d40 ddy39 dget39 ffy38 i37 ig37 igen39 ik43 ikpijn36 is38 it39 iten51 itenaards38 itenaardse40 itenaardsen36 itengewone37 itengewoon39 itenkant38 itenland39 itenlandse41 itenwereld37 kken39 ll36 ndy37 nker38 reau46 ren43 rgemeester44 rger42 rgeroorlog37 rgers42 rke40 rns39 rt38 rton37 s45 sh38 siness38 sje42 ssen36 ster37 t37 tler39 tters36 ur36 urman40 urt49 urvrouw37 zz37
by 40 e37
c 42
ca deau43 deaus38 deautje40 deautjes38 det37 dillac36 esar40 f\xE941 itlin37 ke39 l39 leb39 lifornia37 liforni\xEB42 ll36 llen37 llie38 lvin38 m39 melot36 mera47 meron39 mille37 mp36 mpagne42 mpbell39 mper36 mpus39 n39 nada40 nadese37 ndy36 nyon37 pe37 psule37 ptain44 ravan37 rd36 rl43 rla40 rlo37 rlos41 rlton39 rmen39 rol41 rolina37 roline41 rrie42 rri\xE8re44 rson39 rter44 rver37 ry37 sey41 sh39 sino41 ss37 ssandra37 ssidy37 ssie38 stle40 t39 tegorie36 therine42 thy38 valerie37
cd 39
ce l45 lia36 llen40 nt43 nter38 ntimeter40 ntraal37 ntral38 ntrale41 ntrum42 o36 remonie39
ch ad38 agrijnig36 ambers37 ampagne42 an37 ance37 andler39 ang37 annel36 antage37 anteren37 aos41 apman36 arles44 arley36 arlie47 arlotte42 armant39 armante36 arme38 ase39 auffeur43 eck41 ecken39 eerleader37 ef44 elsea38 emicali\xEBn37 emisch36 emische39 emo36 en37 eque42 eques37 eryl37 ester37 i37 icago43 ief42 ili38 in36 ina42 inees41 inese41 inezen39 ip40 ips39 ique37 irurg41 irurgie38 loe42 o36 ocola38 ocolade41 ris44 ristelijke37 risten37 ristenen36 ristian40 ristina38 ristine39 ristopher40 ristus44 risty37 uck43 urchill38
ci a43 jfer37 jfers42 ndy39 rcuit36 rcus40 rkel40 troen36 ty43
cl aire44 an37 ara39 arence37 ark44 arke38 aude37 audia39 ay40 ayton37 ean38 eveland39 ient36 iff39 inton36 ive36 i\xEBnt44 i\xEBnten40 ose38 own40 owns37 ub46 ubs38 yde40
cm 39
co ach44 bra37 ca\xEFne40 cktail37 de45 des38 dy39 gnac37 hen37 ke39 la39 le41 lin40 llectie38 llega45 llege41 llins40 lombia36 lorado38 lumbia36 ma41 mbinatie40 me37 mfortabel39 mit\xE937 mmandant44 mmander38 mmando41 mmentaar41 mmissaris43 mmissie40 mmunicatie41 mmuniceren39 mmunisten37 mpagnie37 mpany36 mpetitie38 mpleet43 mplete40 mplex39 mplexe36 mplicaties36 mpliment39 mplimenten37 mplot38 mputer46 mputers40 ncentratie37 ncentreer40 ncentreren41 ncept38 ncert40 nci\xEBrge38 nclusie39 nclusies37 ncurrentie38 nditie39 ndoom38 ndooms38 nferentie38 nflict38 nfrontatie37 nfronteren36 ngres40 ngreslid39 nnecticut36 nnectie39 nnecties38 nnie39 nnor41 nrad39 nsequenties37 nstant42 nstante37 nsulaat36 ntact48 ntacten39 ntactpersoon37 ntainer38 ntant40 ntanten36 ntinent37 ntinu38 ntract43 ntracten37 ntrol36 ntrole48 ntroleer43 ntroleerde37 ntroleert38 ntroleren45 ol46 ole37 op36 oper42 rrect41 rrupt38 rrupte38 rruptie37 sta37 untry37 unty40 urtney37 ver37 wboy40 wboys36 \xF6rdinaten40
cr ack37 aig40 ane41 ash38 awford37 eatief38 edit36 editcard40 editcards37 eek37 ew38 e\xEBert37 e\xEBren41 ichton38 imineel42 iminele39 iminelen41 isis41 istina36 oss38 owley36 uciaal37 uise38 uz37 ystal37 \xE8me36
cs i37
ct u38
cu ba38 ltuur40 rsus38 rtis40 t38
cv 38
cy clus36 lons37 nthia38 rus38
d 45
da 45 ad41 adwerkelijk37 ag40 alt38 ar57 araan42 arachter37 arbij43 arbinnen41 arboven40 arbuiten41 ardoor43 arentegen36 arginds38 arheen42 arin42 armee48 arna48 arnaast37 arnet40 arom51 arop42 arover42 artoe37 aruit38 arvan46 arvoor46 cht54 chten45 delijk39 den41 der45 ders38 g54 gboek41 gelijks40 gelijkse38 gen51 gje37 glicht38 isy40 k45 kloos36 kloze37 klozen37 l36 le40 len37 llas39 lton37 m37 me46 mes47 mien37 mon40 n61 na40 ni37 niel44 nielle37 niels38 ni\xEBl36 nk54 nkbaar43 nkbaarheid37 nken41 nkje38 nkjewel40 nkzij45 nny46 ns43 nsen46 nser36 nseres37 nst39 nste36 nte38 phne40 pper41 ppere39 rcy36 rius36 rm36 rmen37 rren38 rryl37 rwin37 s40 t69 ta42 tabase39 te44 ten39 tgene38 tje40 tum41 ve43 vid47 vis41 wn39 wson40 y39
dc 39
de 70 a37 acon37 ad36 adline37 al46 aler39 alers37 an43 ath37 b38 bat38 bbie39 caan37 cember39 den46 e37 ed52 eks37 el49 elde37 elnemers36 els38 elt39 eltjes38 fect37 fensie40 finitie37 finitief37 gelijk38 gene48 genen42 k42 ken39 kens37 kken40 kking42 kmantel39 kt37 l38 len46 lict42 ll36 lta39 mocratie38 mon41 monen40 monstratie38 n38 nise39 nk57 nken51 nkt51 nnis41 nny39 nver38 partement37 pressie38 pressief40 primerend36 puty36 r44 rde46 rek42 rgelijke39 rgelijks37 rtien39 rtig42 s43 ssert38 stijds38 tail40 tails44 tective44 tectives37 troit38 ugd37 ugt37 ur50 uren43 vilsbackbone38 von38 wey37 xter39 ze57 zelfde49
di 38 agnose39 amant39 amanten41 ana40 ane41 az36 cht49 chtbij45 chter42 chterbij43 chtstbijzijnde37 ck41 e63 eet39 ef42 efstal41 egene41 egenen37 ego40 en38 enaar38 ende38 enen42 enst47 ensten40 ent40 ep46 epe41 eper40 epste37 epte38 er43 erbare37 eren45 erenarts37 erentuin38 even39 ezelfde37 gitale37 k44 kke44 kker36 mensie36 ner43 neren38 ng50 ngen53 ngetje37 ngetjes36 nosaurus36 nosaurussen36 nozzo39 nsdag42 ploma39 plomatieke36 rect46 recte39 recteur44 scipline38 screet38 scussie41 scussi\xEBren36 strict40 t61 verse39 visie39 vision37 xon39
dj 38
dn a45
do 38 c42 cent36 chter50 chters41 chtertje36 ctor42 cument39 cumentaire36 cumenten41 de46 delijk41 delijke40 den50 der37 e56 ei42 ek38 el47 elen39 elwit44 elwitten36 en58 et54 g39 k38 kter50 kters41 ktoren36 l44 lfijnen37 lgraag38 lk38 llar49 llars40 lle36 llen36 lly37 m46 minee41 minic37 mme44 n44 nald39 natie36 nder42 nderdag42 nker45 nkere43 nna42 nnie37 nny37 nor37 novan38 nut37 nuts38 od54 odde43 odgaan41 odgaat38 odgeschoten40 odging37 ods37 odsbang41 odschieten37 odslag37 odsoorzaak40 odstraf39 odt42 of40 oie37 ok37 or56 orbraak39 orbreken36 orbrengen41 ordat40 orgaan45 orgaat40 organg38 orgebracht39 orgegeven37 orgemaakt36 orgesneden38 orgeven40 orheen43 orlopen41 ormaakt36 ornemen38 orrijden36 orstaan40 orzocht40 orzoek38 orzoeken41 os44 osje36 ris37 rothy38 rp45 rpelingen36 rpen37 rpje36 rst41 sis39 ssier45 ssiers42 uane37 uche42 uchen40 ug42 uglas39 wn38 yle39 zen40 zijn39
dr 46 aad40 aag44 aagt45 aai45 aaide40 aaien44 aait44 aak41 aden37 agen47 agon36 ake39 aken38 ama40 amatisch38 ang37 ank44 ankje44 ankjes40 eef37 eigde38 eigen37 eiging39 eigt38 ew39 ie53 ie\xEBn40 ijft38 ijven40 ingen38 ingend42 ingt38 ink45 inken49 inkt42 ive37 oeg44 oegen37 oevig38 oge39 omen46 ong37 onk41 onken46 oog41 oom47 oomde40 oomt38 ug38 ugs47 ugsdealer37 uk50 ukke39 ukken41 ukt38 ukte39 uppel39
du 36 bbel41 bbele42 bois37 ck37 cky36 de37 el36 idelijk49 idelijke38 idelijker38 idelijkheid39 idt36 if36 ik38 iken40 ikt38 im39 imen37 ister39 istere41 isternis41 its39 itse44 itser36 itsers43 itsland42 ivel44 ivels38 ivelse37 iven36 izelig39 izend44 izenden44 ke40 mp37 mpen40 mpt36 mpte37 n39 ncan39 nne38 re41 ren45 rf44 rfde39 rft41 rven40 s57 sver36 tch40 tje38 ur43 urde43 urt46 w40 wde39 wen41 wt37
dv d39 drip39
dw aas41 ars42 ayne36 erg38 ergen36 ight38 ing38 ingen42 ingt38 ong39
dy lan41 namiet37
d\xE9 37
e 41
ea gle37 rl40 st39
ec ho40 ht56 hte50 hter42 htgenoot44 htgenote38 onomie39 onomische37
ed 43 die44 dy36 elachtbare44 ele36 en37 gar38 ie36 ith37 mund36 ward41 wards37
ee d39 khoorn37 n68 nd39 nder38 nheden41 nheid43 nmaal45 ns56 ntje47 nvoudig43 nvoudige39 nvoudiger36 nzaam42 nzaamheid37 nzame39 r46 rder50 rdere38 rlijk49 rlijke40 rlijkheid39 rst51 rste53 rstejaars37 rsteklas37 rwaarde40 t47 tlust36 uw43 uwen41 uwig44 uwige40 uwigheid39
ef fect41 fecten37 fectief38 fici\xEBnt36
eg o39 o\xEFstisch39 o\xEFstische36 ypte39
eh 45 m38
ei 41 eren43 gen51 genaar44 gendom41 genlijk51 genschappen37 kel45 kels39 land45 landen38 nd46 nde48 ndelijk48 ndeloos36 ndeloze37 ndig37 ndigde39 ndigen43 ndigt42 ndje37 nstein38 s39 sen42 st38 tje37 tjes36
el 41 aine39 ders39 eanor38 eases36 egant36 ektriciteit39 ektrische40 ement37 ementen38 ena41 f43 i40 ijah37 imineren37 iot36 ise36 ite37 izabeth42 k48 kaar53 kaars40 ke51 la38 leboog36 len41 lende42 lendig37 lendige37 lie40 liot39 lis38 sa36 vis38
em 39 ail36 ily44 ma43 mer38 mett37 otie38 oties41 otioneel41 otionele40 pire36
en 66 d37 e47 ergie45 g43 ge40 gel42 geland44 gelen40 gels44 gelse41 gelsen38 gelsman36 gerd38 ig45 ige52 igen38 igste38 igszins37 kel48 kele48 kels36 orm45 orme45 terprise39 thousiasme37 thousiast40 velop38 zo38 zovoort36
er 63 aan49 achter45 af45 bij48 buiten40 door41 e38 en38 fenis39 fgenaam37 g54 ge37 gens50 ger47 gere37 gs38 gste44 heen43 ic44 ica39 ik37 in48 kennen37 mee48 na39 naar43 naast38 nie38 nst37 nstig43 nstige41 nstigs36 om43 onder39 op49 over47 tegen37 toe40 uit50 uitziet37 van49 vandoor42 varen41 varing45 varingen38 voor48
es 36 corte36 sentieel37 ther37
et 37 age38 en52 entje42 han41
eu gene37 h41 ro40 ropa43 ropese38
ev a41 acuatie37 acueren38 aluatie37 an41 ans39 e39 elyn38 en55 enement37 engoed37 entjes41 entuele36 enveel38 enwicht38 olutie38
ex 43 act40 acte38 amen39 amens36 cellentie38 clusief37 cuseer47 cuseert37 cuseren41 cuses45 cuus43 ecuteren36 ecutie39 emplaar37 peditie37 periment41 perimenten38 pert41 perts38 ploderen36 plosie42 plosief36 plosieven40 pres39 press36 tra46 treem40 treme38
ez el39 ra37
e\xE9 n48
f 37
fa alt37 briek42 ce37 cebook37 ciliteit36 ctor36 illiet39 ir36 ith37 len40 lls37 milie51 milieleden38 milielid38 milies41 n42 ns40 ntasie41 ntasie\xEBn36 ntastisch47 ntastische41 rao36 rgo36 scinerend39 se41 t36 taal37 tale36 ther36 tsoen36 tsoenlijk38 tsoenlijke38 voriet40 voriete44 x37
fb i47
fe bruari39 deraal36 derale41 deratie37 e37 est47 estdagen38 esten41 estje46 estjes39 it45 ite43 itelijk38 iten43 l38 liciteren38 lix39 stival38
fi 37 ctie36 ets42 etsen38 guren37 guur39 jn49 jne44 k37 le36 lm48 lmen41 lmpje37 lms43 lmster36 losofie38 nale39 nancieel38 nanci\xEBle40 nanci\xEBn39 nch38 nn40 ona39 rma40 rst38 sher39 t37 tz37 ve37
fl ash38 at44 auw41 auwekul38 es44 esje38 essen39 etcher38 ik37 ikken37 ikker40 ink43 inke41 int36 irt37 irten38 orence38 orida41 orrick37 oyd36 uisteren36 uit37 uiten36 ynn39
fo cus38 cussen37 nds37 ntein36 oi39 otball40 r40 rce38 rd40 reman36 rensisch39 rensische37 rmatie36 rmeel37 rmule38 rmulier38 rmulieren37 rt41 rtuin40 ster38 to50 tograaf38 ut49 ute39 uten44 utje37 x39
fr aai36 ances36 ancine37 ancis41 ancisco40 ank47 ankenstein37 ankie41 anklin40 ankrijk43 ans42 anse43 ansen40 ansman36 asier39 aude39 eak39 ed42 eddie39 eddy39 ederick36 equentie38 is39 isdrank36 isse40 ont40 ost38 uit40 y36
fu 36 ck42 cking38 ller36 nctie40 ncties37 nctioneren37 sie36
fy siek40 sieke39
f\xFC hrer38
g 39
ga 58 af43 an58 ande43 at57 atje37 be38 briel40 brielle38 f50 il37 ius36 lactica36 lerie36 me39 ng48 ngen37 ngster38 ngsters37 ns37 nse38 rage43 randeer38 randeren38 rantie37 rcia39 rde38 rdner38 rnalen37 rrett38 ry43 s43 st46 sten45 stheer39 stvrijheid37 t45 te37 ten47 tes38 uw44 ve42 ven43 vin38 y37
ge 38 accepteerd38 acht36 activeerd39 adopteerd38 allieerde36 allieerden38 annuleerd36 arresteerd45 arriveerd37 avanceerde37 baar39 bakken40 baseerd42 bed38 beden40 beld48 beten40 beurd52 beurde48 beuren49 beurt51 beurtenis39 beurtenissen40 bied46 bieden39 bit36 bleven44 blokkeerd38 boden38 boeid36 boekt39 bonden39 boorte41 boren46 bouw46 bouwd43 bouwen40 bracht46 brek41 broken46 bruik47 bruikelijk36 bruikelijke39 bruiken50 bruikt49 bruikte45 bruikten40 checkt37 compliceerd38 concentreerd37 condoleerd38 confronteerd37 controleerd41 cre\xEBerd38 daan55 dacht47 dachte43 dachten46 dag42 danst36 deeld38 deelte42 deeltelijk37 deisd38 dekt37 dicht39 dichten37 diend38 doe44 dood47 draag41 draagt41 draaid37 drag44 dragen43 dreven39 droeg38 drogeerd37 dronken43 droomd41 drukt37 duld43 duldig38 dumpt41 durende41 duurd38 duwd38 dwongen42 ef54 eft51 el39 en60 est47 estelijk37 estelijke38 esten43 faald40 feliciteerd46 filmd38 flikt36 frustreerd36 gaan48 garandeerd37 geten44 geven48 gevens44 gijzeld37 gooid42 grepen36 groeid38 groet38 haald45 hackt37 had51 hakt38 handeld37 hecht38 heel42 heim47 heime45 heimen44 heimpje37 hele40 heugen43 heugenverlies37 holpen45 hoopt39 hoor37 hoord50 hoorzamen38 houden45 huild37 huurd39 il39 ile36 intje41 intjes37 it38 jaagd37 jat39 k52 keken43 kend42 kke44 kken39 kkenhuis38 kkenwerk37 kker36 kleed40 knipt37 knoeid37 kocht46 komen49 kookt38 koppeld36 kost40 kozen44 kraakt36 kregen47 kund38 kust39 kwetst41 laden40 land39 laten43 ld54 lden37 ldt42 le40 leden52 leefd40 leend39 leerd46 leerde36 legd41 legen39 legenheid41 leid41 leverd39 lezen46 liefd38 liefde42 liefden39 lijk51 lijke39 logen44 lokt37 loof51 loofd39 loofde44 loofden38 looft46 loofwaardig36 lopen42 loven50 luid45 luiden39 luisd39 luisterd40 luk48 lukkig49 lukkige42 lukkiger38 lukkigste37 luksdag36 lukt45 lul41 maakt51 mak40 makkelijk44 makkelijker39 manipuleerd36 marteld38 meen44 meenschap42 meenschappelijke37 meente38 meld40 mene40 merkt41 middeld37 middelde39 mist46 mma37 mogen36 munt37 naaid40 naamd44 nade42 ne40 neeskunde37 neesmiddel37 neest37 negeerd37 negenheid36 nen38 neraal46 neraals36 neral37 neratie40 neraties39 nerator38 netisch38 netische38 neukt40 nezen44 nezing37 niaal40 nie42 niet44 nieten43 noeg53 noegen43 noemd44 nomen47 noot37 not38 noteerd38 noten39 obsedeerd40 oefend38 offrey37 opend41 opereerd39 organiseerd38 organiseerde36 orge47 orgia39 orgie36 pakt45 parkeerd38 passeerd36 past38 pest36 pikt37 plaatst41 pland43 pleegd42 praat45 probeerd47 proefd37 programmeerd37 publiceerd36 raakt46 raden38 raken41 rald37 recht38 rechtigheid42 red47 reden41 reed42 reedschap40 regeld45 registreerd39 reisd37 repareerd37 reserveerd38 respecteerd36 richt41 roepen39 rookt37 rry38 rucht40 ruchten41 rust43 ru\xEFneerd37 schapen38 scheiden43 schenk42 schenken36 scheurd38 schiedenis45 schift37 schikt42 schikte38 schilderd37 schokt39 schonden36 schopt37 schoren36 schorst39 schoten44 schreeuw38 schreven45 schrokken38 schut36 slaagd40 slacht38 slagen45 slapen44 sleept37 sloten45 smeerd37 smolten37 sneden40 spaard38 spannen41 specialiseerd37 speeld43 sprek46 sprekken41 sproken48 sprongen38 staan39 stapo36 stapt37 start37 steente36 stegen37 steld42 stemd38 steund37 sticht37 stoken41 stolen47 stoord44 stoorde40 stopt45 storven45 straft40 strest36 studeerd39 stuurd46 t37 tal37 talenteerd36 tallen38 tekend42 teld38 test40 toond37 traind40 trapt37 troffen39 trokken40 trouwd48 trouwde38 tuige46 tuigen45 tuigenis40 tuigt36 ur42 vaar47 vaarlijk47 vaarlijke42 vaarlijker37 val49 vallen45 vangen45 vangene43 vangenen43 vangenis48 vangenisstraf37 varen38 vecht45 vechten39 ven52 vleid37 vlogen39 vlucht39 vochten42 voed36 voel48 voeld41 voelens45 voelig41 voelige39 voerd37 volg40 volgd44 volgen42 vonden52 vormd39 vraagd48 vuld40 waardeerd36 waarschuwd42 wacht43 wapend40 wapende40 wassen39 weer44 weest52 weigerd39 wekt36 weld44 welddadig39 welddadige38 weldig52 weldige47 wend43 wenst37 weren40 werkt46 weten44 wicht42 wijzigd36 wild42 wist39 wond45 wonde38 wonden40 wone44 wonnen46 woon55 woond39 woonlijk41 woonte40 woontes36 worden48 wurgd38 zag39 zakt37 zamenlijke37 zegd51 zegde37 zegend39 zeik38 zellig42 zelschap43 zet46 zeten44 zeur37 zicht49 zichten41 zien53 zin46 zinnen38 zocht44 zoend37 zond43 zonde39 zondheid42 zongen36 zorgd42 zworen39 \xEBrfd36 \xEBxecuteerd38 \xEFdentificeerd39 \xEFnfecteerd37 \xEFnformeerd36 \xEFnspireerd37 \xEFnteresseerd44 \xEFsoleerd37
gh ost36
gi bbs42 bson37 deon37 ds39 f41 ft36 ftig38 ftige38 gantisch38 gantische39 j40 jzelaar38 jzelaars39 l39 lbert37 les36 llen39 n38 na40 ng53 ngen47 nger37 rl39 rls36 ster38 steravond47 steren48 sterenavond40 taar39
gl aasje38 ad38 as45 azen40 ee37 eed37 en37 enn38 imlach40 imlachen37 obal37 oria40 orie39
go 40 a38 d53 ddank39 ddelijke37 den43 din38 ds42 dsnaam45 dver37 dverdomme42 dzijdank42 ed59 ede52 edemiddag40 edemorgen46 edenacht41 edenavond44 edendag40 ederen38 edgekeurd39 edheid38 edkeuren37 edkeuring39 edkoop41 edkope40 edkoper37 edmaken40 eds41 eie47 eiemorgen39 ffini37 h38 k42 kken40 ld39 lden37 lf42 lfen36 lven39 nna37 od38 oi45 oide42 oiden36 oien45 oit41 ot37 rdel38 rdijn36 rdijnen38 rdon41 re38 rilla37 t37 ud45 uden43 uverneur42 zer42
gp s39
gr aad37 aaf41 aag53 aan36 ace43 acie36 aden43 ady36 af43 aham40 am38 anaat37 anaten37 and39 ant41 ap45 apjas36 apje46 apjes40 appen40 appig48 appige39 as41 atie37 atis45 aven42 avin38 ay38 ayson40 azen40 eat36 een41 eene37 eep41 eg42 egory37 ens44 enzen41 etchen36 ey39 iekenland37 ieks36 iekse38 iep38 iet39 iezel36 iezelig38 iffin39 ijp41 ijpen41 ijpt37 ijs38 ijze39 oei37 oeide39 oeien43 oeit40 oen42 oene43 oente36 oenten37 oentje38 oep46 oepen39 oet37 oeten42 of39 ond48 ondgebied36 ondig39 ondwet37 oot50 ootmoeder40 ootouders37 oots41 ootse38 ootste47 ootte40 ootvader41 ot41 ote52 oter45 otere43 otten37 oup37 ove38 uwelijk36 uwelijke37
gs m42
gu l38 n38 nst42 nsten36 nstig36 s40 y39
gw en39
gy m36
g\xEA nant39
h 41
ha 42 ai39 aien39 ak39 akjes37 al50 alde43 alden38 alt45 ar59 ard37 ast45 asten38 at48 atte41 cken37 cker37 d58 dden52 i39 k38 kken40 l42 le37 len51 ley40 lf47 lfuur36 ll40 llo52 lloween40 llucinaties36 ls39 lt40 lte37 lve44 lverwege39 m39 mburger38 mburgers37 mer39 milton38 mmond37 n38 nd52 ndboeien39 nddoek39 nddoeken38 ndel42 ndelde36 ndelen42 ndelt37 nden50 ndhaven36 ndig40 ndje39 ndlanger37 ndschoen37 ndschoenen40 ndschrift38 ndtas38 ndtekening41 ng42 ngen45 ngt45 nk43 nna39 nnah41 nnibal38 ns38 nson36 p38 pje38 ppy40 rbor36 rd48 rde44 rder43 rdop38 rdy37 re39 ren40 rige36 rley36 rm36 rmonie36 rnas37 rold41 rper41 rriet37 rris41 rrison40 rry46 rt49 rtaanval42 rte38 rtelijk42 rten39 rtslag41 rtstikke41 rtstilstand36 rvard39 rvey42 ssan37 stings38 ten42 ve37 ven42 wa\xEF38 wk36 wkins37 yes38 yley37
he 48 art36 ather40 b62 bben59 bbes41 bt57 bzucht37 cht39 chten36 chtenis39 chtingen37 ctor40 den39 e41 eft60 el55 elal41 en51 engaan37 er48 erlijk45 erlijke40 ersen37 erst37 et50 ette43 ftig39 idi36 il37 ilig39 ilige45 iligheid37 k41 kel42 ks42 ksen40 l46 laas46 ld45 lden40 lder42 ldere37 lderziende36 le53 leboel41 lemaal52 len43 lena37 lft45 li38 likopter41 likopters36 ll37 lm40 lp50 lpen53 lpt47 m59 md39 mel47 mels36 melse37 melsnaam43 meltje38 n51 nderson37 nri36 nry46 r36 rboren36 rcules37 rder36 re37 ren48 rfst38 rhaal41 rhalen40 rhaling37 rinner48 rinnerd38 rinnerde39 rinneren46 rinnering42 rinneringen43 rinnert44 rken43 rkend39 rkende40 rkennen41 rkent41 rman36 ro\xEFne40 rr37 rrie39 rsenen44 rsens42 rsenschudding37 rstel39 rsteld40 rstellen42 rstelt36 rt37 rtog38 t71 te41 ten40 tero38 tgeen39 tty37 tzelfde50 up37 upen37 us43 uvel40 uvels38 vig36 y49
hi 42 cks36 eld48 elden42 elen37 elp44 elpen37 er60 eraan39 erachter37 erbij41 erbinnen38 erboven37 erbuiten36 erdoor39 erheen47 erin42 erlangs36 ermee45 erna39 ernaar37 ernaartoe36 ernaast39 ernamaals36 erop39 erover42 eruit41 ervan43 ervandaan37 ervoor43 erzo37 gh43 j64 larisch37 lary37 ll41 lls38 nderlaag38 ng41 nt38 storisch36 storische38 t38 tler43 tlers36 tte40
hm 37 m41
ho 43 bby39 ckey36 dgins37 e59 ed43 ede39 eden36 ef47 efde42 eft50 ek45 eken37 elang44 epel37 er44 era38 eren40 eveel50 eveelheden36 eveelheid40 even46 ever38 ewel44 ezeer36 ezo48 f41 ge45 ger43 gere40 gerop36 i49 l41 lden37 lland36 lly40 llywood41 lmes39 lt37 me38 mer41 mo45 nd48 nden44 nderd44 nderden42 ndje38 ng38 nger46 ngerig38 ngerige36 ning38 nkbal39 od38 ofd51 ofden39 ofdinspecteur40 ofdkantoor37 ofdkwartier40 ofdpijn41 ofdrol36 ofdstad38 ofdstuk40 ofdverdachte36 og46 ogheid41 ogst38 ogste42 ogte45 ogtepunt38 oguit38 op51 opt39 opte44 opten37 or52 orde49 orden41 orn37 ort49 orzitting39 p36 pe39 pelijk46 peloos39 pen44 ratio36 ren51 rizon37 rloge42 rmonen37 spitaal37 t39 tdog36 tel47 telkamer38 tels37 u55 ud49 uden52 uding41 udt51 use42 uston39 ut41 uten39 w36 ward42
hu dson38 fter40 gh38 ghes38 go38 h43 id44 idige41 il40 ilde39 ilen45 ilt39 is54 isarrest38 isbaas37 isdier38 isdieren36 isgenoot36 ishouden36 ishoudster37 isje39 iswerk42 iszoekingsbevel39 izen43 lp50 lpeloos37 lpsheriff36 meur37 mor41 mphrey37 n54 nt39 nter39 p40 ren40 t41 ur42 urde38 urmoordenaar38 welijk46 welijken36 welijksreis39
hy de36 pocriet37 potheek38 sterisch36
h\xE8 51
h\xE9 53
i 46
ia n41
ic e36
id 39 eaal38 eale39 ee52 ee\xEBn43 entiek37 entificatie39 entificeren41 entiteit42 ioot47 iote39 ioten42
ie 50 der47 dere47 dereen53 ders37 mand56 mands42 rland37 rse38 ts57
if 36
ii 38
ij s45 sje38 skoud38 zer38 zeren38
ik 76 e36 zelf38
il legaal41 legale40 linois36 lusie38
im ago37 mers38 muniteit37 muun37 pact36 proviseren36
in 65 ademen37 braak41 breken38 breker37 cident41 clusief41 derdaad49 dia40 diaan38 diana37 dianen40 dien40 dienen38 dividu36 dringer37 dringers37 druk45 drukwekkend42 dustrie38 dustries36 eens45 fectie40 fo41 formant40 formatie48 formeren38 fuus38 gaan38 gang41 gebroken40 gediend38 gehuurd41 gelicht38 geluisd36 genieur37 genomen39 gepakt38 gerukt37 geschakeld36 geschreven37 geslagen36 gesteld38 gestort36 getrokken39 gewanden38 gewikkeld42 gewikkelder36 gezet39 grid36 grijpen37 halen37 houd39 houden37 houdt37 huren38 itialen36 itiatief37 jectie37 komen38 komsten36 kt38 lichten38 lichtingen38 lichtingendienst37 middels38 nemen40 nen36 nerlijke37 pakken40 richting37 sect37 secten40 sgelijks38 slag37 spanningen36 specteur45 spectie37 spiratie38 stalleren36 stappen39 stelling38 stinct39 stituut38 storten38 structies41 strument37 strumenten37 tact38 tegendeel38 tegriteit37 telligent39 telligente37 telligentie39 tens38 teressant46 teressante41 teressanter36 teressants37 teresse43 teresseert42 teresseren37 ternationaal37 ternational37 ternationale40 terne40 ternet43 terpol37 terview41 terviewen37 terviews36 tiem38 timidatie37 trekken38 tussen39 tu\xEFtie37 val38 vasie39 vesteerders36 vesteren37 vestering38 vloed43 vullen37 wendige36 woners39 zet40 zetten40 zicht39 zien39
io wa36
ir a37 ak41 an37 ene37 is38 onie36 onisch39 ritant38
is 68 aac39 abel38 abella37 abelle37 lam36 land41 ra\xEBl38
it 43 aliaans39 aliaanse40 alianen37 ali\xEB41
iv an39 y37
j 39
ja 59 ag38 agt39 ar54 arlijkse37 cht42 ck49 ckie42 ckson43 cob41 cques37 de37 gen43 ger40 gers39 ke45 loers44 loezie38 m37 mal37 mes46 mie42 mmer47 n39 ne45 net40 nice37 nken36 nuari39 pan41 panners38 pans37 panse40 red38 ren49 renlang39 rig40 rige39 s44 sje40 son44 sper37 vier37 wel47 x37 y42 zeker43 zz38
je 73 an40 anne37 ans36 d36 di38 e40 ep38 etje42 ff43 fferson38 ffrey39 gens36 mig37 n40 nkins38 nna40 nnifer41 nnings36 nny43 nsen36 remy41 rome36 rry43 rsey40 ruzalem37 s36 ss41 sse42 ssica41 ssie38 sus38 t37 thro36 ugd42 zelf50 zus48
ji j60 ll40 m45 mmy46
jj 36
jo 41 an40 anna37 b43 ch40 chie41 den42 di37 e47 el38 ey43 ggen36 h38 hannes36 hn48 hnny44 hnson42 int37 n37 nah37 nas39 nathan40 nes43 ng47 nge46 ngedame40 ngeman42 ngen52 ngens51 nger41 ngere39 ngeren39 ngetje40 ngste39 od39 ods39 odse39 rdan41 seph41 sh43 shua38 u57 urnalist41 urnalisten38 uw54 uwe43 y38 yce38
jr 38
ju an39 de37 dith37 dy39 f36 ffrouw43 ist50 iste47 les40 li40 lia42 lian40 lie43 liet38 liette38 lio37 lius36 llie57 ne39 ngle40 ni41 nior41 nk37 nkie37 piter37 ridisch37 ridische38 rk45 rken38 ry43 s36 st38 stin41 stitie42 welen40
k 41
ka ak38 al38 ars37 arsen38 art46 arten43 artje42 artjes41 as42 bel39 bels36 i38 le38 lender37 liber38 lkoen39 lm45 lmeer41 lmeren40 m37 mer50 meraad39 meraden38 mergenoot38 mers41 mp44 mpen36 mperen38 mpioen41 mpioenschap36 n60 naal40 nalen36 ndidaat41 ndidaten38 ne39 njer36 nker43 non38 nonnen38 ns50 nsas38 nselier36 nsen42 nt51 nten42 ntine38 ntoor48 ntoren36 p39 pel37 pitein48 pot46 potte38 ppen39 pper38 psel38 r38 ra37 rakter41 rate36 rdinaal38 ren43 rl40 rma38 rtel38 s36 ssa38 st43 steel42 stje37 t45 te44 ter38 therine40 tholiek38 tholieke37 thy38 tie42 toen36 trina37 tten40 uwen36 uwgom38 y37 yla36 zerne36
ke ek46 el43 er54 erde38 ert39 ertje39 ihard38 ith40 izer41 ken40 lder43 ller38 lly43 n51 nde47 nden40 nmerken36 nnedy39 nnelijk41 nnen49 nneth37 nnis45 nny41 nsi36 nt50 nteken39 ntucky36 rel48 rels44 ren44 rk46 rkhof38 rmis37 rn40 rst43 rstavond37 rstfeest41 rstman42 rstmis42 tchup36 tel36 tting41 uken45 urig36 us45 uze46 uzes41 vin44
kh an39
ki ck38 d38 ds37 es44 eskeurig36 est41 ezen46 ezers37 jk55 jken52 jkers37 jkje39 jkt47 kker38 ller37 lo43 lometer45 lometers39 m42 n38 nd51 nderachtig37 nderen52 ndertijd36 ndje40 ng43 p43 ppen39 ra40 rk38 rsten36 st42 sten37 t37 ts37 tt37 tty39
kl aag38 aagde36 aagt38 aar53 aarmaken40 aarstaan36 acht40 achten39 agen42 ant44 anten44 ap43 appen40 aren36 as44 asse41 assiek37 assieke39 assieker36 aus39 auwen38 eden39 eding43 eed41 eedkamer38 eedt36 ein49 eindochter38 eine51 einer40 einere38 eingeld37 einkinderen38 einste38 eintje40 eintjes37 einzoon39 em39 ep37 ere39 eren47 ets37 etsen39 eur44 euren40 ik37 im38 imaat37 immen40 ingon36 iniek41 ink38 inken41 inkt49 ojo38 ok42 okken37 onen36 onk42 oof36 ooster39 ootzak48 ootzakken43 op40 oppen42 opt50 opte39 ote45 oten39 uis43 uisje38 us43 usje36 usjes37
km 44
kn aap37 al39 allen37 ap45 appe43 apperd36 euzingen37 ie40 ie\xEBn42 ight37 ijp37 ijpen37 ip37 ippen38 oop39 op41 open39 oppen37 ow38 ox37 uffel40 uffelen38 ul44 uppel38
ko cht43 chten36 e40 eien39 ekje38 ekjes41 el38 elen36 elkast41 epel37 erier38 ers42 esteren37 ets37 ffer43 fferbak40 ffers39 ffertje37 ffie48 gel45 gels43 k40 ken43 lere37 lonel46 lonie38 m57 maan46 medie36 meet36 men55 mende42 mop36 mpas37 mst42 mt56 n53 nden48 ng39 nijn40 nijnen37 ning47 ningen38 ningin45 ninklijke40 ninkrijk41 nt46 ntje37 nvooi37 oi40 ok38 okt38 ol36 op45 opt41 or37 orts41 os42 p49 pen48 per39 pie41 pie\xEBn38 pje41 ppel39 ppelen38 ppen39 ppig39 rea38 rporaal40 rps38 rt45 rte43 rter37 rting38 smische36 st46 stbaar37 stbare38 ste39 sten44 stte40 stuum40 stuums37 ts36 tsen38 u40 ud46 ude42 zen36
kr aan37 ab37 abben37 acht47 achten44 achtig40 achtige39 aken39 amer37 ankzinnig41 ankzinnige36 ant44 anten41 ap38 assen36 ediet38 eeft37 eeg49 egen44 eng41 ijg51 ijgen53 ijger39 ijgers38 ijgsraad37 ijgt51 ijt39 istal37 istallen37 itiek40 oeg39 oon40 uiden37 uip37 uipen40 uipt37 uis41 uising36
ku dde39 n52 ng36 nnen57 nst43 nstenaar39 nstmatige36 nt54 rt40 s44 sje37 ssen44 ssens36 st43 ste39 stwacht37 t41
kw aad48 aadaardig36 aadaardige36 ade40 alijk46 aliteit39 aliteiten37 am53 amen47 art40 artier40 artje37 estie43 etsbaar40 etsen41 ijt48 ijtgeraakt40 ijtraken39
ky le44
l 41
la 45 ad37 ag44 arzen40 at57 atst46 atste52 b44 bel37 boratorium38 cey38 ch44 chen46 cht42 chte39 chten36 dder39 de36 den40 ding41 dy43 f37 faard41 faards37 g47 ge40 gen42 ger40 gere38 ke40 kens39 m38 mp40 mpen37 na39 nce39 nceren37 ncering38 nd50 nden44 ndgoed38 nding38 ndschap37 ndt36 ne40 ng53 nge47 nger47 ngley37 ngs49 ngskomen41 ngskomt37 ngskwam37 ngste36 ngzaam44 ngzamer39 pd37 ptop40 rry43 rs36 s43 ser37 st45 stig46 stige39 stigvallen38 te38 ten56 ter50 tijn37 ura42 urel38 uren40 urie38 va36 waai40 wrence39 wson37 zer37
le 39 ague38 ah36 dematen36 den42 dereen38 e44 ed39 ef44 efde43 efden39 eft47 eftijd45 eg45 egte37 ek47 en38 ende37 er44 erde43 erden37 erling40 erlingen40 ert42 es45 est42 euw39 euwen38 f42 g47 gaal40 gale36 gde40 ge42 gendarische36 gende41 ger47 gers37 ggen46 gt41 i36 id41 idde42 iden46 ider44 iders40 iderschap37 iding44 idinggevende36 idt44 k40 ken39 kken37 kker50 kkere42 kkers37 kt37 lijk42 lijke40 mand42 mon38 na38 nen43 ngte39 ning39 nnox37 nny39 ns36 nte40 o44 on39 onard40 pel37 raar43 raren38 rares39 ren49 s46 sbisch38 sgeven37 sje40 slie38 ssen41 ster39 t47 ts41 tsel37 tten42 tter37 tterlijk42 tters39 ugen43 ugenaar43 ugenaars36 ugens43 uk53 uke46 uker41 uks39 ukste38 ve39 vel36 ven55 vend45 vende41 venden37 vens44 venslang40 vensstijl36 ventje36 ver42 verancier36 verde38 veren42 vering38 vert41 wis42 x40 zen47 zing38
li 38 am41 bby37 chaam49 chaamsdelen36 chamelijk37 chamelijke36 chamen43 cht48 chte40 chten42 chter36 d44 ed42 edje43 edjes39 ef47 efdadigheid38 efde49 efhebben37 efje46 efs38 efst40 efste42 eg43 egen46 egt45 ep46 epen40 et49 eten43 eve47 eveling39 ever48 everd48 fe38 ft45 ften37 g41 ggen49 ght38 gt50 jden44 jdt40 jf42 jfwacht37 jk46 jken47 jkenhuis36 jkschouwer39 jkt52 jm37 jn46 jnen39 jntje36 jst47 jstje37 k38 ke38 kken38 la37 lly37 ly43 miet36 mo37 monade38 n36 ncoln40 nda42 ndsay39 ndsey37 ng37 nk40 nker39 nkerhand36 nkerkant38 nks45 nksaf36 nkse37 nt38 onel38 p37 ppen42 ppenstift37 sa44 sbon37 st37 ter39 teratuur37 tteken39 ttekens38 ttle41 v38 ve41 z40 zzie37
lk 49
ll 38 oyd39
ln 43 derdaad38
lo 37 bby38 catie44 caties37 ckhart36 gan41 gboek39 geert36 geren39 gica38 gisch44 gische37 is42 kaal37 kaas37 kale42 kken40 l44 la38 nden45 ndon38 ng41 ngen41 od37 odgieter37 og44 ok37 on40 op47 opt48 os37 pen49 pend37 pende37 per36 pez36 rd42 renzo37 ri38 s49 ser39 sers36 sgeld39 slaten41 smaken37 sse39 ssen43 st39 t45 terij37 u41 uie37 uis43 uise40 ve41 yaal38 yaliteit40
ls 45
lu cas42 cht47 chthaven39 chtje37 chtmacht39 cifer37 cifers36 cky38 cy43 i43 id39 idt37 ie38 ier36 iers37 ik37 is38 ister52 isterde40 isteren47 istert44 itenant46 izen38 ke44 kken43 kt46 kte39 l45 llen37 llig37 nch45 nchen42 st41 sten36 ther38 thor37 xe39
ly dia39 le36 nn38
m 57
ma 46 ag42 agd41 ak53 akt53 akte48 akten43 al41 altijd41 altijden37 an44 and47 andag43 anden49 ar63 art40 at46 atje43 atjes38 atregelen38 atschappelijk36 atschappij39 c41 cgyver38 chine44 chinekamer36 chines40 cht46 chteloos37 chtig39 chtige40 chtigste36 ck37 ckenzie37 dam37 dame40 ddie36 ddy36 deline37 demoiselle37 dison39 donna36 f38 ffe37 ffia40 fkees38 g54 gazijn39 gazine37 ger38 gere38 ggie43 gie44 gisch38 gische41 gnetische37 gnus37 il37 ine36 jesteit43 joor44 jor36 ke36 kelaar38 ken55 ker36 kkelijk47 kkelijke38 kkelijker43 kker42 kkie38 l38 lcolm41 len37 lik36 ling40 llory37 lone39 m49 ma49 mma40 mmie41 ms37 n56 nagement37 nager43 nd37 ndy39 nhattan40 niak37 nier51 nieren43 nipuleren38 nkeert41 nnelijk38 nnelijke40 nnen51 nnetje42 nnetjes38 nny40 ns36 nschappen37 ntel37 nuel36 p37 ra37 rc38 rcel38 rco39 rcus42 rcy37 rgaret41 rge40 rguerite37 ria43 rie41 rihuana38 rilyn38 rine43 rinier39 riniers40 rio38 rion37 rissa37 rk45 rkt42 rs42 rsh37 rshal38 rshall41 rta36 rtelen39 rteling37 rtha41 rtin44 rtinez37 rtini38 rty41 rvin38 ry46 sker41 skers37 son40 ssa41 ssage38 ster37 sters36 t36 tch39 te37 ten39 teriaal42 terie38 tras37 trix36 troos37 tt43 tthew41 tthews37 tty38 ura36 ureen37 urice38 x46 ximaal38 ximale36 ximum37 y39 ya41 zzel39 \xEFs36
mc gee40 kay37
me 62 daille39 de37 deleven38 delijden42 deplichtig37 deplichtige37 dewerker38 dewerkers39 dewerking38 dia42 dicatie39 dicijn41 dicijnen44 disch41 dische44 dium37 e56 ebrengen37 edoen42 edoet37 edogenloos37 egaan42 egaat39 egebracht41 egemaakt44 egenomen45 ekomen41 emaken39 en48 enam39 ende41 eneemt38 enemen45 ent42 er57 erdere43 erderheid37 erijden37 espelen36 est47 estal46 este47 esten40 ester45 esteres37 esters36 et37 eting36 ewerken39 ewerkt37 g40 gan41 i41 id47 iden46 isje51 isjes48 kaar40 l40 lanie38 ld41 ldde37 lden42 lding38 ldt38 linda38 lissa40 lk43 lkweg38 mo38 n47 neer52 nen39 ngen37 nigte39 ning44 ns48 nselijk43 nselijke43 nselijkheid37 nsen55 nsheid42 ntaal36 ntale37 ntor38 nu39 rcedes38 redith39 rk41 rken42 rkt39 rkte39 rlijn38 s45 ssen38 t63 taal39 tafoor36 talen39 teen49 ten38 ter47 th36 thode39 thodes36 tro40 ubels38 vr41 vrouw49 xicaanse39 xicanen36 xico43 zelf49
mi a40 ami42 chael47 chaels37 chel37 chelle41 chigan37 ck39 ckey41 crofoon39 ddag42 ddags37 ddel41 ddelbare42 ddelen42 dden46 ddenin37 ddernacht42 eren37 etje39 guel38 j58 jl41 jn61 jne46 jnen38 jnheer44 jzelf41 ke47 key39 laan36 les41 lieu38 litair40 litaire43 litairen37 ljard41 ljarden38 ljoen48 ljoenen43 ljonair36 lle39 ller42 llie37 llimeter36 lls38 lo37 lt36 lton36 mi36 n42 nachting36 nder48 nderjarige36 nimaal37 nister43 nisterie41 nnaar39 nnares37 nst42 nste41 nstens42 nuten50 nuut44 nuutje40 nuutjes37 randa40 s50 sbruik40 sbruikt38 schien37 sdaad44 sdaan38 sdaden41 sdadiger38 sdadigers38 sdrijf40 sdrijven37 sgaat36 shandeld37 shandeling39 sleid37 sleiden37 slukkeling36 slukking37 slukt39 slukte38 ss48 sschien56 sselijk40 ssen46 ssie46 ssies37 ssissippi36 ssy36 st44 ste41 sverstand40 tch40 tchell40 x37
mm 40 m39
mo 37 biel42 biele40 bieltje40 bieltjes36 cht47 chten40 dder40 de39 del42 dellen38 dern37 derne41 e46 ed43 eder53 eders44 edig40 edige36 eilijk50 eilijke43 eilijker41 eilijkheden40 eilijkste38 eite46 er37 eras38 est52 esten47 et59 eten57 etje37 ge41 gelijk49 gelijke43 gelijkheden42 gelijkheid43 gen49 hammed37 l39 lly42 ment50 menteel43 menten41 mentje44 na39 nd48 nica41 nitor37 nnik37 nroe39 nsieur40 nster45 nsters42 ntana37 nte36 nteur37 ntgomery38 nty37 oi52 oie49 oier41 ois39 oiste43 on36 ord49 orden45 ordenaar48 ordenaars42 ordonderzoek36 ordwapen40 ordzaak38 ordzaken39 ore39 p37 raal38 re37 reel38 rele38 rfine38 rgan43 rgen51 rgenavond41 rgenochtend42 rgens40 rgenvroeg40 rris39 rse37 rtuarium38 skou40 slim36 slims37 sterd36 tel41 tie37 tief42 tieven36 tor44 toren40 tto37 unt37 untain37 uw36 ya37 zes37
mr 52 i37 s47
ms 42
mu is39 izen37 lder39 nitie40 nt39 nten37 rdock37 ren42 rphy40 rray38 seum41 sical36 ts36 ur46 ziek47
my 42 sterie40 sterieus37 sterieuze40 the38
n 61
na 53 aien40 akt43 akte39 ald39 alden37 am52 ar60 artoe48 ast47 bij39 cht49 chtclub37 chten41 chtje37 chtmerrie42 chtmerries39 chts44 dat47 denken44 denkt38 der39 deren39 dert39 dia38 dien36 gaan38 gedacht44 gekeken37 gel36 gelaten36 gels40 getrokken38 kijken39 latenschap36 m48 me37 melijk42 men47 mens41 middag37 ncy41 omi40 poleon37 rcotica36 re39 sa38 sh38 t42 talie40 tasha36 te42 than43 tie39 tionaal37 tional38 tionale42 trekken38 tte38 tuur43 tuurkunde36 tuurlijk53 tuurlijke41 uw38 uwelijks44 uwkeurig37 vy37 zi41 \xEFef38
nc is39
ne al40 d40 derlaag37 derlandse40 e59 ef44 efje38 em53 emt48 en43 er49 ergelegd38 ergeschoten45 ergestoken38 ergestort36 ergezet36 erhalen37 erleggen37 erschieten42 erschoot38 erzetten37 gatief41 gatieve38 geer39 geerde36 geert37 gen46 gende36 ger38 geren41 gers37 iging37 il40 ill38 k45 ll36 lson40 men52 p42 rd38 rgens48 rveus44 st40 sten38 t55 tjes42 tte38 twerk41 uk39 uken44 ukt39 ukte37 us45 vada37 ven37 w48 wman36 ws37 wton37
ni cholas39 cht41 chtje40 ck46 cky40 co37 cole40 emand53 emands36 er38 eren37 et67 ets56 etwaar47 euw48 euwe52 euwjaar38 euws49 euwsgierig42 euwsgierigheid38 euwste39 gel37 ght38 kita39 kker37 kki39 ks53 les39 na41 nja37 veau43 xon36
no 41 ah39 bel37 bele37 ch42 dig55 digde37 dige37 digen37 em47 emde45 emden40 emen48 emt45 g60 gal48 gmaals43 lan39 n38 nnen37 nsens37 od41 odgeval41 odgevallen36 odzaak37 odzakelijk40 oit56 ord39 ordelijke38 orden43 ordpool37 r36 ra39 rm38 rma36 rmaal48 rmale43 rman40 rmen36 rris36 rth39 t37 ten38 tities38 u56 vember40 w37
ns 39 a38
nu 59 chter40 cleaire39 l41 mmer49 mmers42 t41 tteloos39 ttig40
ny pd37
o 51
ob ama36 er39 ject39 jecten37 servatie37 serveren38 sessie39
oc eaan43 eanen36 h37 htend45 htends40
oe fen36 fenen42 fening40 feningen37 ps37
of 58 fer40 feren37 fers37 ficieel43 ficier44 ficieren40 fici\xEBle40 tewel37 wel41 zo40
og en50 enblik41 enblikje40
oh 53 h36 io38
ok 48 ay44 e49 ee42 tober40 \xE838 \xE956
ol d38 ie42 ifant39 ifanten37 ive36 iver42 ivia42 lie37 ympische36
om 61 a46 ar38 brengen36 dat55 draaien40 e36 gaan42 gaat39 gekeerd37 gekeerde36 gekocht36 gekomen40 geving43 heen39 helzen36 hoog47 keren36 kleden39 kopen36 laag42 ringd38 schrijven36 singeld38 standigheden43 vang37 ver38 wille38 zeilen36
on 41 afhankelijk38 afhankelijke36 bekend41 bekende42 belangrijk37 beleefd40 beschoft37 betrouwbaar36 danks44 der52 deraan37 derbreek36 derbreken38 derbreking36 derbroek38 derdak38 derdeel42 derdelen39 dergaan38 dergang38 dergoed41 dergronds37 dergrondse38 derhandelen41 derhandelingen37 derhoud38 derhouden38 dernemen38 derneming38 derofficier36 derschat39 derscheiden38 derscheppen36 derste36 dersteboven37 dersteunen37 dersteuning38 dertekend37 dertekenen38 dertiteling42 dertussen42 deruit38 dervraagd39 dervragen41 dervraging38 derweg46 derwereld36 derwerp42 derwerpen37 derwijs38 derzee\xEBr38 derzocht43 derzoek48 derzoeken45 derzoeker37 derzoekers38 derzoekt39 duidelijk37 e41 eens36 eerlijk39 eindig37 geacht39 gebruikelijk37 gedaan38 gedeerd39 gedierte36 geduldig36 gelegen36 gelijk39 gelofelijk43 gelooflijk45 gelooflijke38 geluk47 gelukje38 gelukken37 gelukkig41 gelukkige37 gemakkelijk40 gepast39 gerust42 getwijfeld39 geval40 geveer47 gewapend37 gewone37 gewoon39 handig37 langs42 line42 middelijk36 middellijk44 middellijke36 mogelijk46 mogelijke37 nodig37 recht36 roerend36 rust36 s58 schadelijk36 schuld39 schuldig45 schuldige42 schuldigen37 sterfelijk37 szelf42 tbijt44 tbijten39 tbreekt40 tbreken36 tcijferen36 tdek37 tdekken43 tdekking39 tdekt45 tdekte42 tdekten38 tdoen37 thou38 thoud42 thouden42 thoudt36 thullen38 tken37 tkennen40 tkent38 tkomen38 tlopen38 tmoet48 tmoeten48 tmoeting42 tmoette44 tmoetten39 tploffen40 tploffing38 tploft40 tplofte37 troerend36 trouw37 tsla37 tslaan42 tslag43 tslagen45 tsnappen45 tsnapping38 tsnapt44 tsnapte39 tspan41 tspannen42 tstaan41 tstaat38 tsteking37 tstond37 tvang38 tvangen44 tvangst38 tvangt39 tving37 tvoerd43 tvoerde37 tvoerder37 tvoerders37 tvoeren39 tvoering41 twerp39 twerpen38 twijken38 twikkeld40 twikkelde37 twikkelen40 twikkeling39 tworpen40 tzettend42 vermijdelijk37 verwacht38 verwachte38 voldoende37 voorspelbaar37 voorstelbaar37 waarschijnlijk38 ze55 zeker38 zichtbaar40 zichtbare38 zin47
oo g46 gje39 gst38 gsten36 h41 it52 k58 m47 r42 rbellen37 rdeel41 rdelen39 rlog49 rlogen38 rsprong37 rspronkelijke37 rzaak41 st38 stelijke36 sten42
op 63 a45 biechten36 blazen40 bouwen38 brengen36 dagen42 dat37 draaien36 dracht44 drachten37 drinken36 duiken36 duikt36 eens44 en51 enbaar42 enbare41 enbaring36 ende39 endoen38 enen44 ening40 enlijk36 enmaken38 ent40 era39 eratie46 eraties40 ereren40 eten41 frissen37 geblazen40 gebouwd38 gedragen38 geeft37 gegeten41 gegeven42 gegroeid41 gehaald39 gehangen40 geheven36 gehouden38 gekomen37 geleid38 gelet38 geleverd37 gelopen38 gelost43 gelucht38 gemaakt36 gemerkt39 genomen43 geofferd37 gepakt43 gepikt38 gericht37 geroepen39 geruimd39 geschreven39 geslagen37 gesloten43 gespoord37 gesteld37 gevallen40 gevangen36 geven43 gevoed40 gewonden43 gezet40 gezocht38 groeide37 groeien38 halen44 hangen42 houden45 houdt38 knappen38 komen38 komst36 komt37 leiding41 letten39 leveren38 levert37 lichter38 lossen44 lossing44 luchting38 maken37 merkelijk37 merking38 merkingen37 nam36 name41 namen36 names39 neemt38 nemen44 nieuw48 offeren37 offering36 pakken41 pas39 passen39 pervlak38 pervlakkig37 pervlakte38 pikken38 rah36 recht39 rechte36 rit37 roep41 roepen40 rotten38 ruimen42 scheppen37 schieten45 schrijven38 slag39 sluiten40 sluiting36 sporen40 staan43 stand39 stellen38 stijgen37 tie41 ties40 tillen36 timistisch36 treden42 trekken36 vallen37 voeden38 voeding36 volgen37 volger36 warmen37 windend40 winding38 zet41 zettelijk38 zetten40 zicht36 zij43 zoek37 zoeken42
or 36 anje39 de51 der38 ders42 egon36 en44 ganen39 ganisatie41 ganiseren39 gasme36 igineel39 iginele40 kaan38 leans39
os car41 wald36
ot is37 to38
ou d49 de50 der44 dere41 deren38 ders49 derwets39 derwetse38 dste41 t39 tfit37 we45
ov en39 er58 eral48 erblijfselen36 erbodig36 erboord37 erdag40 erdosis39 erdracht37 erdreven40 erdrijf36 erdrijft37 erdrijven37 erduidelijk38 ereen42 ereenkomst42 ereenkomsten37 ereind40 ergaan37 ergang36 ergave37 ergebleven36 ergedragen36 ergehaald37 ergenomen38 ergeplaatst38 ergeven41 erhalen39 erhandigen36 erheen41 erheid43 erhemd37 erhoop39 erigens37 erkant41 erkomen44 erkomt42 erkwam37 erlaten36 erleden45 erledene36 erleed41 erleef38 erleefd42 erleefde38 erleeft40 erleg37 erleggen38 erleven45 erlevende37 erlevenden39 erlijden40 ermorgen37 ernachten36 ernemen41 erplaatsing36 erreden37 erslaan37 erste41 ersteken38 erstuur41 ertreden39 ertreding39 ertuigd43 ertuigde37 ertuigen43 ertuigend39 ertuiging37 erval42 ervallen41 ervloed36 erweeg36 erweg38 erwegen40 erwinnen38 erwinning42 erwogen38
ow 38 en41
ox ford38
oz 39
p 37
pa 48 al38 ar52 ard46 arden43 ars36 arse37 blo38 cey37 cific37 d44 ddy36 gina42 ige40 k50 khuis39 kistan37 kje41 kjes37 kken50 kket38 kketje37 kt43 kte42 kten37 leis40 lm38 lmer40 m39 mela37 n40 nd37 niek44 nnenkoeken38 p48 pa49 pier43 pieren44 pierwerk39 ppa40 ppie39 ps37 raat37 rachute37 rade37 radijs40 ranormale36 rano\xEFde39 raplu37 rdon48 ren37 rfum39 rijs44 ris39 rk45 rkeergarage36 rkeerplaats40 rker42 rkeren39 rlement36 rtij42 rtijen38 rtner46 rtners42 rty39 s50 spoort41 spoorten37 ss36 ssagier37 ssagiers40 ssen45 sseren38 ssie41 st44 sta37 ste38 stoor40 t39 ter38 tholoog36 tient38 ti\xEBnt45 ti\xEBnten43 tricia37 trick43 tronen38 troon41 trouille39 tterson36 tty40 ul46 ula38 ulie37 us40 uze43
pc 36
pe arl38 ch41 dro37 g38 ggy38 loton37 n42 nelope36 nis41 nning37 nnsylvania37 nny41 nsioen42 ntagon38 nthouse36 r49 rcy38 rfect47 rfecte45 rfectie36 riode41 rkins36 rmanent38 rmanente36 rry39 rs43 rsconferentie39 rsen39 rsonage38 rsonages36 rsoneel42 rsonen41 rsoon48 rsoonlijk46 rsoonlijke44 rsoonlijkheid39 rsoonlijks38 rspectief37 st41 sten38 t40 te44 ter47 ters36 terson38 yton39
ph antom36 il43 iladelphia38 ilip40 illip38 illips36 illy36 oebe40 oenix39
pi ano40 card36 cknick37 ek37 ep37 er38 erce40 erre39 jl38 jlen36 jn50 jnlijk41 jnlijke38 jnstillers37 jp40 jpen39 k42 kken40 kt37 kte37 l39 llen43 loot43 loten39 nda37 ndakaas37 nk36 per39 raat37 ramide36 raten39 s37 ssen39 ssig37 stolen38 stool47 t37 zza43
pl aag38 aat40 aatje39 aatjes36 aats50 aatse38 aatselijke39 aatsen45 aatst38 aatste37 aatsvinden37 ace36 afond39 agen36 akken37 an50 aneet46 anet36 aneten40 ank39 annen46 anning37 ant40 anten41 as38 assen41 astic41 at41 aten39 atform36 atteland38 ee36 eegde40 eegt37 egen43 ein37 eit36 eiten36 ek50 ekje40 ekke38 ekken43 ezier48 icht42 oeg39 ots40 otseling42 otselinge36 ukken37 us43
po dium41 eder38 en38 ep38 epen36 es36 esje39 etsen38 ging43 gingen37 int38 irot39 ker38 len39 litici38 liticus37 litie51 litieagent40 litieagenten36 litiebureau40 litiek43 litieke42 litieman39 lly37 ls41 lsen37 mp37 mpen37 nd44 ny38 oier38 ol36 olse36 ort42 orten38 osje38 ot37 p42 pcorn38 pe38 ppen38 pulair41 pulaire37 rno40 rtefeuille38 rtemonnee41 rter39 rtier38 rtland37 rtret37 sitie46 sitief41 sities37 sitieve39 st44 stbode37 sten37 ster37 stkantoor36 t42 ten39 tentieel37 tenti\xEBle37 tje39 tlood37 tter38 well37 \xEBzie38
pr aat50 aatje38 aatjes38 aatte41 aatten37 achtig48 achtige45 aktijk40 aktisch40 aten54 ecies51 edikant36 eek38 emier41 esentatie38 esenteert36 esenteren37 esents36 esident48 estatie37 estaties37 eston37 et38 ettig42 ettige41 ice38 iester42 iesters37 ijs46 ijzen40 ik36 ikken36 ima50 ince37 incipe39 incipes38 ins44 inses44 ioriteit39 ioriteiten36 ivacy41 iv\xE943 o38 obeer50 obeerde48 obeerden41 obeert47 oberen50 obleem51 obleempje39 oblemen50 ocedure40 ocent44 oces44 oducent36 oducer37 oduceren38 oduct39 oducten38 oductie38 oef41 oeven41 ofeet37 ofessional37 ofessioneel40 ofessionele40 ofessor45 oficiat39 ofiel41 ofiteren37 ogramma44 oject43 ojecten37 omotie41 ooi40 oost42 ostituee38 ostituees36 ostitutie37 otest38 otocol39 ototype37 ovincie37 uik38
ps ychiater41 ychiatrische37 ychische37 ychologie37 ychologisch36 ychologische37 ycholoog37 ychopaat39
pu b38 bliceren37 bliciteit38 bliek44 blieke39 bliekelijk36 dding37 in38 inhoop40 nt48 nten43 ppy39 re40 t40 ur41 zzel38
py jama38
q 36
qo q42
qu a37 ality42 antity42 arantaine38 arterback37 een39 eens37 entin37 inn41 itte38
r 46
ra 37 ad46 adsel39 adslid36 adsman38 adt37 ak46 akt45 akte45 akten39 am45 ap38 ar47 ars37 bb37 ce42 cen38 chel44 dar40 den43 dio44 ils36 ken46 ket40 ketten40 lph40 m38 men41 mmen36 mon36 mp42 nch39 nd42 ndall39 ndje36 ndy40 ng39 nger37 ngers36 pport44 pporteer36 pporten39 pporteren37 re44 s41 t41 tten40 uw36 ven36 y45 ylan36 ymond40 zend38
re 39 actie43 acties37 actor37 agan39 ageer37 ageerde40 ageert41 ageren42 aliseer39 aliseerde41 aliseert38 aliseren38 alistisch37 aliteit41 becca42 bel36 bellen39 cent38 cente40 centelijk36 cept40 ceptie39 cherche38 chercheur46 chercheurs39 cht48 chtbank43 chtdoor37 chte39 chten43 chter46 chterhand39 chterkant37 chters37 chtop38 chts45 chtsaf36 chtse36 chtstreeks41 chtszaak41 chtszaal40 chtvaardig36 chtvaardigheid37 chtzetten37 clame40 cord39 ctor37 d46 dacteur36 dde41 dden49 dder37 dding39 de38 delijk42 delijke37 den49 denen43 dt42 ed45 eds39 eks39 ese39 et43 gel46 gelde37 gelen46 geling37 gelmatig40 gels46 gelt40 gen42 genen38 gent40 geren37 gering45 ggie39 giment37 gina39 gio39 gisseur39 id39 illy36 is46 isde36 isje37 ist39 izen43 ken43 kenen43 kening45 keningen41 kent36 kken37 latie47 latief36 laties41 lax40 leases43 levant38 ligie39 ligieuze38 m37 medie36 mmen38 n42 nde41 nee37 nnen45 no37 nt39 nte37 pareren41 peteren37 petitie38 publiek38 putatie42 search37 serve38 spect46 specteer39 specteert37 specteren40 st49 staurant45 staurants37 sten39 sultaat42 sultaten42 us38 uze36 volutie40 volver39 x39 yes36 ynolds39 \xFCnie37
ri bben38 ch37 chard45 chards37 chie39 chmond36 cht42 chten42 chting45 chtte38 ck42 cky40 co38 dder39 dders37 em40 emen36 ep41 ght37 j46 jbewijs41 jd41 jden48 jdt44 jk46 jkdom39 jke43 jken37 jp38 jst39 jtje38 ley41 ng45 ngen39 nkelen36 o37 ool37 pper37 sico46 skant40 skeert36 skeren41 t41 ta40 tje40 tme38 ts36 tueel39 ver39 vier44 vieren37
ro ad40 b40 bbie39 bert44 berts39 bin43 binson38 bot40 bots38 ck41 cky39 ddels37 de46 dney38 eien37 ekeloos38 em37 ep44 epen43 eping37 ept42 er37 ger43 gers38 k38 ken43 l45 land38 ll37 llen41 lstoel39 man40 mantiek38 mantisch42 mantische39 me43 meinen38 meinse38 meo38 mmel41 mp38 n40 nald37 nd49 nde42 nden36 ndhangen39 ndje40 ndjes37 ndkijken38 ndleiding38 ndloopt37 ndlopen39 ndom38 nnie40 od44 ofdieren37 oie38 ok44 okt39 okte37 om39 os39 osevelt38 oster38 ry39 sa38 se43 sie39 ss42 ssi36 t46 ts40 tsen39 tte36 tten37 tzak40 tzooi43 tzooien36 ute42 utine38 uw36 uwen37 ver36 y42 yal37 z37 ze41 zen39
ru bber36 by39 dy38 fus36 g47 ggen36 ggengraat38 gzak39 ig36 ik42 iken42 ikt44 il42 ilen41 im43 imen40 imte47 imteschip39 iter36 k37 kken38 m37 n38 nnen38 nt37 s37 sh37 sland41 ss36 ssell41 ssen42 ssisch38 ssische42 st48 sten44 stig51 stige38 stiger39 sty37 th40 w38 we38 zie46 zi\xEBn36 \xEFneren37
ry an45 der36
r\xF6 ntgenfoto37
s 56
sa ai43 aie39 brina37 ddam37 die37 int37 l38 lade39 laris40 lly42 lon37 m48 mantha40 men52 menleving39 menwerken42 menwerking39 menwonen38 menzwering39 mmy41 muel38 n43 nchez38 nders37 ndra40 ndwich38 ndy40 nta40 ntiago36 ntos37 p38 ra43 rah46 sha38 tan39 telliet40 tellieten37 ul37 us39 vannah36 wyer37
sc an39 annen37 anner36 arlett37 enario39 ene38 haal40 haam41 haamde36 haamt37 haamte38 haap37 haar38 haatsen36 hade44 haden36 haduw42 haduwen38 hakel40 hakelen40 hamen40 handaal38 handalig36 hande42 hapen39 hat50 hatje47 hatten39 hattig43 hattige37 hedel41 heelde36 heelt42 heer37 heet37 hei39 heiden42 heiding42 heidt37 helen46 hema41 henk38 henken38 hep36 hepen43 heppen39 hepper37 hepsel37 heren38 herm40 hermen37 herp41 herpe38 heur38 heuren38 hiet49 hieten47 hietpartij40 hijf39 hijn40 hijnbaar37 hijnen39 hijnt43 hijt38 hijten37 hikking37 hild40 hilden39 hilder38 hilderen39 hilderij42 hilderijen39 hildpad37 himmel37 hip48 hitterend41 hitterende37 hmidt38 hoen40 hoenen46 hoft40 hoften36 hok40 hokkend36 holen40 hone41 hool50 hoon45 hoongemaakt38 hoonheid43 hoonmaken40 hoot45 hop40 hoppen40 hopte36 hot43 hotel36 hoten42 hotland38 hotwond37 houder42 houders40 hrap37 hreef44 hreeuw40 hreeuwde40 hreeuwen43 hreeuwt39 hrijf45 hrijft43 hrijven46 hrijver41 hrijvers37 hrik39 hrikken42 hrok39 hud37 hudden41 huif39 huilen36 huilplaats39 huiven38 huld49 hulden40 huldgevoel39 huldig47 huldige37 hurk39 hurken37 hut40 hutter42 hutters37 huur41 oort36 ooter36 ore38 oren39 ott44 otty38 ript40 ully38 \xE8ne41
se 40 an44 attle40 bastian39 conde42 conden46 cretaresse40 cretaris38 ctie40 ctor39 curity37 e36 izoen42 ks48 ksueel40 ksuele42 kte36 lectie36 mester37 naat38 nator43 nior37 nsoren38 ntimenteel37 ptember41 rena40 rgeant45 rie41 riemoordenaar39 rieus48 rieuze40 rum36 rveerster39 rver37 rveren37 rvice40 ssie39 t40 th40 ven36 x41 xy44 ymour36 \xF1or37
sf eer38
sh akespeare38 ane40 annon38 aron39 aw40 awn40 e36 eila38 elby37 eldon39 elly37 epherd38 eppard37 eridan36 eriff45 erlock38 erman37 erry38 h38 irley39 irt42 it46 ock39 ot38 ow46 ows36 uttle39
si d39 de38 dney38 eraden38 erra36 gaar38 garen37 garet41 garetten41 gnaal44 gnalen39 las37 lver39 mmons37 mon43 mone37 mpel44 mpele41 mpelweg36 mply40 mpson40 nclair37 nds50 ndsdien41 ngle39 nt37 r48 re39 te39 tuatie46 tuaties38
sj aal38
sk elet36 inner37 ip37 y36 ye36
sl a45 aaf40 aag39 aagt37 aan47 aap47 aapkamer43 aapt45 aat45 achtoffer47 achtoffers45 ag46 agen41 ager37 agveld38 ang42 angen39 ap37 apen49 appe37 aven40 avernij36 echt50 echte48 echter41 echterik38 echteriken37 echts47 echtste40 eep37 epen39 et42 eutel46 eutels44 iep43 iepen36 ik37 ikken38 ikt36 im47 imme42 immer40 immerik36 imste38 ipje37 oan38 oane37 oeg45 oegen38 ok37 okje36 oop37 oot40 open37 ordig38 ot44 oten39 uipen36 uipschutter36 uit46 uiten46
sm aak43 aakt41 akelijk38 aken38 eek42 eekte38 eer38 eerlap41 eken40 elt37 elten38 eren39 erig42 erige41 eris40 erissen37 ith43 oking36 okkelen37 s43
sn ap49 appen40 apt43 apte37 ee37 eed39 eeuw42 eeuwwitje36 el52 elheid43 elle42 eller46 elste38 elweg41 ij40 ijd37 ijden42 ijdt37 oep41 oepje37 oepjes36 or39 ow36
so 38 ciaal39 ciale41 demieter38 ep41 fia38 ftware38 k36 kken39 ldaat45 ldaten45 lo38 mber37 mmige47 mmigen44 ms51 nde37 ng36 nny39 nya36 okie37 ort50 orten42 phia38 phie41 rry53 uth40 wieso40
sp aans40 aanse39 aar38 aargeld37 aghetti37 anje40 annend42 annende37 anning41 aren39 artacus36 eciaal45 eciaals39 ecial39 eciale45 ecialist37 ecialiteit38 ecifiek39 ecifieke38 eech40 eed36 eel45 eelde44 eelden39 eelgoed41 eelt46 eeltje37 eer37 ek38 el48 elen50 eler40 elers40 ellen38 elletje43 elletjes42 ence37 encer41 erma39 iegel42 ieren39 ijt54 ijtig39 ike39 in38 innen37 ion42 ionnen39 irituele37 litsen36 oed37 oedig40 oel37 oelen37 oken38 onsor37 ontaan37 ook39 oor45 oorloos37 oren45 ort42 orten36 ortschool38 ot38 rak46 rake42 raken40 reek46 reekt45 reken50 rekend36 reuk39 ring42 ringen44 ringfield38 rings36 ringt39 rong42 rongen36 rookje37 uit39 uiten37 ul45 ullen47 uug36
sq uare37
ss 37
st 39 a49 aak36 aal39 aan52 aande36 aar36 aart41 aat53 abiel41 acey36 acy38 ad50 adhuis37 adion37 adium37 adje39 af40 age37 ak41 aken38 aking36 al43 alen39 alin37 alker37 am39 ammen37 an43 and42 andaard40 andbeeld37 andpunt38 anford36 ank39 anley40 anton36 ap48 apel40 apje37 appen43 apt39 apte39 ar40 aren40 arfleet38 ark39 art44 arten42 ate38 aten42 ation43 atus41 eak37 eden40 eeds52 eeg39 eegje37 eek46 eekt41 eel39 eelt40 een44 efan40 eken44 ekker36 el49 elde42 elen45 ella38 ellen48 elletje42 elsel36 elt44 em46 emde36 emmen44 emming41 empel37 emt37 enen42 ephanie38 ephen41 er44 erf42 erft44 erk47 erke43 erker43 erkste39 erkte38 erling36 ero\xEFden36 erren44 erven49 ervende41 eun44 eunen42 eunt39 eve45 even41 evens38 evie40 evig40 evige37 ewart38 ewie37 ichten36 ichting37 iefmoeder36 iefvader38 iekem40 ier38 ierf47 ierven40 ijf37 ijgen39 ijgt39 ijl42 ijve38 ik37 ikken39 ikt37 il48 ille40 ilstaan36 ilte43 inken36 inkende37 inkt41 oel45 oelen39 oep38 oer40 oere39 of43 offen38 ok40 om47 omerij37 omme46 ommeling36 omp36 oms38 ond49 onden43 one40 oned38 oom37 oor42 oort39 oot39 op51 oppen50 opt44 opte43 opten37 oren42 oring38 orm43 ormen37 ort39 orten38 ortte38 oten37 out38 oute39 raal39 raat47 raf43 rafblad41 raffen40 rak41 rakke37 raks48 ralen38 raling40 rand44 rategie40 raten41 reek43 reep37 reet44 reng40 repen38 ress41 reven36 rijd45 rijden38 rijder36 rijders36 rijken36 rikt38 rip37 ripper38 romen37 ront42 room43 roomt38 ropdas37 rot37 ructuur38 u37 uart40 udeer37 udeerde38 udeert37 udent42 udente37 udenten42 uderen43 udie41 udies37 udio41 uk48 ukje44 ukjes41 ukken43 uks36 unt37 uren47 uur47 uurboord37 uurde45 uurden38 uurt43
su btiel37 cces47 ccesvol40 ccesvolle38 e40 f36 ggereert38 ggestie37 ggesties36 iker41 ite38 kkel43 kkels40 llivan39 mmer38 n38 per44 perheld36 perieur36 perman40 permarkt39 rfen37 rveillance37 san43 shi37 sie37 tton37 urtje36 v37 zanne37 zie36
sw eet37 eets36
sy dney40 lvia38 mbolen37 mbool40 mpathie36 mptomen40 nc43 nchronisatie39 ndroom37 steem45 stemen39
t 57
ta ai38 aie36 ak44 al43 art43 bak36 co37 ctiek37 ctische36 fel46 fels37 k38 ke37 ken38 kken36 len37 lent43 lenten38 lloze37 melijk36 mmy37 nd39 ndarts40 nden44 ndenborstel37 ng37 ngo37 nk41 nken36 nks39 nner38 nte45 nya38 pe41 pijt39 ra40 rzan37 s45 sje36 ssen38 st37 te37 toeage39 toeages37 ttoo38 xi44 xichauffeur36 ylor43
te 64 al38 am49 ams40 chniek40 chnisch41 chnische40 chnologie42 d43 ddy41 ef41 en38 gelijk42 gelijkertijd39 gemoet39 gen55 genaan37 gendeel37 gengehouden38 gengekomen37 gengif38 genhouden44 genkomen38 genkomt36 genover43 genovergestelde39 genstander40 genstanders37 genstelling39 genwoordig43 goed37 huis37 keer38 ken46 kende38 kenen45 kening39 keningen38 kens38 kent38 kort40 kst41 ksten37 l42 lefoon49 lefooncel37 lefoongegevens36 lefoonnummer40 lefoons40 lefoontje44 lefoontjes41 legram38 leur39 leurgesteld42 leurstellen39 leurstelling37 levisie41 lkens41 llen42 lt42 mpel40 mperatuur41 mpo39 n48 nen39 nminste47 nnis36 nslotte41 nt43 ntoonstelling37 nzij47 pels37 quila38 r47 recht44 rechtgekomen37 resa38 ring38 rm38 rmijn39 rrein42 rrence36 rritorium37 rrorisme37 rrorist40 rroristen41 rroristische37 rry42 rug56 rugbellen39 rugbetalen37 rugbrengen40 ruggaan42 ruggaat36 ruggebracht37 ruggekeerd37 ruggekomen41 ruggetrokken36 ruggeven40 ruggevonden36 rughalen38 rugkeer39 rugkeert36 rugkeren41 rugkom38 rugkomen44 rugkomt42 rugkrijgen38 rugkwam40 rugsturen36 rugtrekken41 rugweg37 rugzien36 rwijl49 ss40 ssa37 st45 stament40 sten44 sts39 veel45 voorschijn41 voren38 vreden44 xas42
th anksgiving40 at40 c37 e49 eater41 ee45 ema38 eo38 eorie44 eorie\xEBn37 erapeut40 erapie42 ere37 eresa37 ey36 is37 omas44 ompson39 or37 uis51 uiskomen37 uiskomt38 uiskwam37
ti cket39 ckets39 en49 ende37 ener40 eners39 entallen39 eten41 ffany37 ger36 jd55 jde37 jdelijk41 jdelijke38 jden44 jdens49 jdje46 jdperk39 jdschrift38 jdschriften36 jdstip40 jdverspilling37 jger40 jgers36 k37 kt37 l38 llen37 m42 me40 mer36 mes39 ming40 mmy38 mothy37 na40 p41 ps38 tel41
tj a41 onge38
to 43 ast39 bias37 by42 ch56 cht38 dd41 e53 egang44 egegeven37 egelaten38 egestaan40 egeven43 egevoegd36 egewezen39 egewijd38 ekijken38 ekomst47 ekomstige40 elaten38 en56 eristen38 ernooi38 eslaan37 espraak40 estaan41 estaat37 estand42 estel40 estemming45 etje38 ets37 eval43 evallig45 evoegen38 ewijding38 ezicht39 f40 ffe36 ilet44 iletten37 kio37 kyo36 l36 m47 maten37 mmy45 n41 neel39 neelstuk38 nen44 ng43 nijn37 ny45 on43 onde38 ont41 ost37 p44 pje37 ppers39 ren41 rnado37 ronto36 rpedo37 rres38 t55 taal45 tale40 tdat47 ur38 urnee37 uw42 uwen37 uwtjes37 venaar40 wer36 wn36
tr aag39 aceren40 acy40 aditie40 adities36 aditionele37 agedie39 agisch39 agische37 ailer36 ain37 ainen41 ainer38 aining42 akteer38 akteren36 alies38 ance36 anen41 ansplantatie36 ansport39 ap44 appen41 apt37 apte37 auma40 avis41 eden39 eedt36 effen40 eft37 ein45 einen37 ek47 ekken46 ekker40 ekt44 ent37 eurig36 evor40 ey37 iest41 ieste37 illen37 ip39 ish36 oep43 oepen43 of37 ofee37 ok43 okken38 oon39 oost40 oosten37 ots47 otse37 ouw44 ouwdag39 ouwde40 ouwden36 ouwe38 ouwen48 ouwens47 ouwerij36 ouwring37 ouwt40 oy40 uc41 ucjes37 uck43 ucs36 ui39 uman36 ut43
tu cker39 ig39 in43 inman36 mor39 nnel41 nnels38 rk36 rner40 ssen50 ssentijd38 ssenuit37 urlijk46
tv 47
tw aalf44 ee55 eede48 eeling40 eemaal39 ee\xEBn42 ijfel44 ijfelde37 ijfelen39 ijfels39 ijfelt38 intig44 o37
ty 37 ler42 pe44 pes38 pisch40 pische37
u 61
uf o37
uh 46 m37
ui t58 tbarsting36 tbreiden36 tbrengen37 tdaging41 tdelen36 tdoen37 tdrukking39 teen38 teindelijk46 ten37 teraard43 terlijk40 terst39 terste39 tgaan41 tgaat38 tgang40 tgangen36 tgebreid37 tgegeven39 tgehaald36 tgehongerd37 tgekomen37 tgekozen39 tgelegd39 tgemaakt39 tgenodigd43 tgepraat37 tgeput40 tgerekend36 tgeroeid36 tgerust37 tgeschakeld41 tgesloten38 tgesproken37 tgesteld36 tgestorven37 tgevallen37 tgeven39 tgever37 tgevoerd40 tgevonden39 tgewerkt36 tgezet38 tgezocht38 tgezonden37 tging36 thalen38 thangen37 tkiezen36 tkijk37 tkijken39 tkleden36 tkomen40 tkomst37 tkomt40 tleg39 tleggen46 tmaakt39 tmaakte36 tmaken41 tnodigen39 tnodiging41 tpakken37 tpraten38 tproberen36 troeien36 trusten37 trusting39 tschakelen40 tschot38 tslag41 tsluiten37 tspraak39 tspreken38 tstaan38 tstappen39 tstekend43 tstekende39 tstel37 tstellen38 ttrekken37 tvinden38 tvinding37 tvoeren41 tvoering36 tweg41 tzag37 tzenden36 tzending39 tzetten38 tzicht41 tzien42 tziet41 tzoeken45 tzondering39 tzonderlijk37
ul tieme39
um 42
un dercover40 iek40 ieke39 iform42 iformen37 ion37 it38 ited37 iversiteit44 iversum42
up 40 date37
ur en44 ine38
us 38
uu r53 rtje39
uw 55 e43
uz elf40
v 39
va ag39 ak49 ardigheden40 ardigheid36 art38 arwel43 as36 ccin37 der54 derland37 ders44 ge36 gina39 k41 kantie44 kbond37 ker44 l47 lentijnsdag37 lerie38 llei39 llen49 lley39 ls43 lse43 lstrik38 lt48 mpier42 mpieren37 mpiers40 n66 naf48 navond51 nce37 ndaag51 ndaan48 ndaar41 ndoor43 nessa40 ng39 ngen44 ngst37 ngt37 nmiddag42 nmorgen45 nnacht45 nochtend43 nuit46 nwaar40 nwege47 nzelf41 nzelfsprekend37 ren40 rken42 rkens39 st53 stberaden36 stbesloten37 stbinden36 ste42 stgebonden39 stgehouden39 stgelegd36 stgesteld38 sthouden43 sthoudt37 ststellen37 stzit37 stzitten37 t41 ten37 ticaan36 tten36 ughn38
ve 36 cht44 chten48 chter38 e40 eg37 el55 ertien39 ertig39 ga38 gas42 gen37 ilig49 ilige42 iliger40 iligheid45 iling38 l37 ld44 lden37 le45 len41 nster36 nt48 ntje37 nus37 r49 ra39 randa37 rander41 randerd47 randerde43 randeren48 randering43 randeringen40 randert45 rantwoordelijk45 rantwoordelijke36 rantwoordelijkheden37 rantwoordelijkheid43 rantwoorden36 rantwoording38 rassing36 rbaasd42 rbaast41 rband44 rbannen39 rbazen38 rbazend36 rbazingwekkend39 rbeelding39 rberg39 rbergen44 rbergt41 rbeterd37 rbeteren40 rbetering37 rbind39 rbinden39 rbinding42 rbindt37 rbleef36 rblijf40 rblijfplaats36 rblijft38 rblijven38 rboden43 rbond38 rbonden43 rborg38 rborgen44 rbouwen36 rbrand43 rbranden41 rbrandt36 rbreken38 rbroken39 rdacht42 rdachte46 rdachten42 rdedig37 rdedigde36 rdedigen43 rdediging43 rdedigt36 rdeeld38 rdelen38 rdenken37 rdenking37 rdenkt36 rder51 rdere39 rdergaan38 rderop42 rdien42 rdiend43 rdiende42 rdienen45 rdient45 rdieping42 rdiepingen37 rdoemd36 rdoen36 rdomd43 rdomde46 rdomme51 rdoofd37 rdorie45 rdoven36 rdoving37 rdraaid37 rdrag38 rdragen40 rdriet42 rdrietig41 rdrinken39 rdronken39 rdwaald41 rdween43 rdwenen46 rdwijn40 rdwijnen44 rdwijning39 rdwijnt42 reerd39 reist39 ren38 renigd37 renigde41 renigen36 reniging36 rf40 rgaan37 rgadering44 rgaderingen36 rgat42 rgeef44 rgeeft38 rgeet49 rgelding36 rgeleken41 rgelijk37 rgelijken40 rgelijking38 rgeten50 rgeven44 rgeving38 rgezellen37 rgif39 rgiffenis38 rgiftigd40 rgiftigen37 rgis38 rgissing43 rgist41 rgroot36 rgroten37 rgt36 rgunning39 rhaal50 rhaaltje37 rhalen44 rheug37 rhogen38 rhongeren36 rhoog36 rhoogd37 rhoogde36 rhoor39 rhoord37 rhoren38 rhouding40 rhuis37 rhuisd40 rhuisde38 rhuist37 rhuizen43 rjaardag45 rkeer40 rkeerd48 rkeerde47 rkeerds39 rkennen38 rkering37 rkiezing38 rkiezingen39 rklaar40 rklaard40 rklaarde36 rklaart42 rklaren42 rklaring45 rklaringen38 rkleden37 rkleed38 rklikker36 rkloot38 rknald40 rknallen36 rkocht45 rkoop44 rkoopt42 rkopen47 rkoper39 rkouden36 rkozen36 rkracht42 rkrachten38 rkrachter37 rkrachting40 rkrachtte36 rkregen36 rkrijgen37 rlaat44 rlamd38 rlang37 rlangen40 rlangens36 rlangt37 rlaten47 rleden46 rlegen41 rlegenheid38 rleid36 rleidelijk37 rleiden39 rleiding38 rlenen37 rlicht37 rlichten37 rlichting37 rliefd47 rlies45 rliest43 rliet42 rlieten36 rliezen47 rliezer37 rlof40 rloofd41 rloofde43 rloopt38 rloor44 rlopen39 rloren48 rlossen36 rlossing37 rlost37 rloving37 rmaak39 rmaakt37 rmaken38 rmeld38 rmijden40 rminderen37 rminkt36 rmist45 rmiste41 rmoed40 rmoedde36 rmoedelijk39 rmoeden40 rmoeiend37 rmogen41 rmomming36 rmoord51 rmoordde44 rmoorde40 rmoorden49 rmoordt43 rnederd38 rnederen37 rnederend37 rnedering37 rnield38 rnielen37 rnietig39 rnietigd43 rnietigde36 rnietigen45 rnietiging39 rnietigt38 rnoemd36 rnomen36 ronderstel41 rondersteld39 ronica40 rontrustend37 rontschuldig39 rontschuldigen42 rontschuldiging38 rontschuldigingen37 roordeel36 roordeeld42 roordeelde37 roordelen39 roordeling38 roorloven41 roorzaakt44 roorzaakte39 roorzaken41 roveren38 rpest44 rpesten42 rplaats37 rplaatsen42 rplaatst41 rpleegster41 rpleegsters37 rplicht41 rplichting36 rplichtingen37 rraad41 rraadde36 rraadt37 rraden44 rrader42 rraders37 rrassen40 rrassend38 rrassing45 rrassingen39 rrast42 rre40 rrek37 rrekte38 rricht38 rrichten37 rroer37 rrot40 rrukkelijk36 rs41 rscheen39 rschenen37 rscheurd37 rschijnen40 rschijnt39 rschil45 rschillen39 rschillend39 rschillende45 rschrikkelijk45 rschrikkelijke41 rschuldigd42 rse40 rsie41 rsieren40 rslaafd40 rslaafde37 rslaan44 rslaat37 rslag43 rslagen43 rslaggever37 rslaving37 rsloeg37 rsnellen36 rspil38 rspild38 rspillen41 rspilling37 rspilt38 rspreid40 rspreiden41 rspreidt38 rsta40 rstaan40 rstand43 rstandig41 rsteld38 rsterken37 rsterking40 rsterkt37 rstoord37 rstop40 rstoppen42 rstopt43 rstopte38 rstoren38 rsturen37 rstuurd38 rsus36 rtaald43 rtalen37 rtaling46 rtegenwoordig36 rtegenwoordigen38 rtegenwoordiger37 rtegenwoordigt37 rtel51 rteld50 rtelde49 rtelden39 rtellen52 rtelt46 rtonen37 rtoont36 rtragen38 rtraging38 rtrek44 rtrekken47 rtrekt43 rtrok43 rtrokken44 rtrouw46 rtrouwd39 rtrouwde41 rtrouwelijk38 rtrouwen48 rtrouwt42 rvallen36 rvalst37 rvangen43 rvanger38 rveel38 rveelt36 rvelen38 rvelend43 rvelende38 rvloekt40 rvloekte38 rvoer39 rvoeren38 rvolg37 rvolgd38 rvolgen38 rvolgens42 rvolging36 rvuld36 rvullen37 rwacht48 rwachten44 rwachting37 rwachtingen38 rwachtte42 rward40 rwarming37 rwarrend38 rwarring39 rwelkomen37 rwend37 rwerken40 rwerkt37 rwijder38 rwijderd42 rwijderen42 rwijt36 rwijten37 rwisseld36 rwoest40 rwoesten38 rwond37 rwondingen40 rzamel39 rzameld38 rzamelen42 rzameling37 rzamelt37 rzegeld36 rzeker40 rzekerd39 rzekeren39 rzekering41 rzet42 rzetten39 rzin39 rzinnen41 rzint37 rzocht36 rzoek43 rzoeken37 rzonden37 rzonnen41 rzorgd37 rzorgen39 rzwakt36 st39 stigen36 t41 tte39 zels37
vi a47 c40 ce37 cki36 cky37 ctor42 ctoria41 deo44 el47 elen40 er50 erde42 eren44 erkante37 es41 etnam40 eze41 ezerik37 jand45 jandelijke38 janden43 jandig37 jandige37 jf50 jfde41 jftien41 jftig41 jver37 ktor36 lla38 nce42 ncent42 nd53 nden53 ndt50 ng37 nger43 ngerafdruk37 ngerafdrukken43 ngers43 nnie36 olet39 ool37 rgil37 rginia40 rus43 s44 sie39 sioen39 sioenen38 ssen44 tale37 vian39 zier37
vl ag41 ak45 akbij42 am39 ammen38 ees45 ek38 ekken38 eugel38 eugels41 ieg42 iegen46 iegende39 iegt42 iegtuig47 iegtuigen41 iegveld42 inder37 oeistof38 oek42 oeken37 oer43 ogen37 oog41 oot40 ot37 ucht46 uchtelingen37 uchten43 uchtte39 ug43
vn 37
vo cht42 chten39 eden41 eding37 edsel44 edt37 eg37 egen39 el51 elde47 elden37 elen48 elt49 er41 erde38 eren44 ert39 ertuig40 ertuigen37 et45 etbal40 eten45 gel43 gels42 geltje37 icemail38 l49 lbracht37 ldoen38 ldoende42 ldoet37 lg46 lgde42 lgden37 lgelingen37 lgen47 lgend41 lgende51 lgens51 lgorde38 lgt44 lhouden40 lk45 lkomen42 lle43 lledig46 lledige43 lmaakt36 lstaat36 ltooid38 lwassen44 lwassene39 lwassenen40 n40 nd51 nden46 nnis38 ogd36 ogdij38 or62 oraan38 oraf39 orafging41 oral47 orbeeld42 orbereid42 orbereiden41 orbereiding37 orbereidingen36 orbestemd38 orbij49 ordat50 ordeel43 ordelen39 ordeur40 ordoen37 orgesteld40 orgevoel37 orgoed41 orheen38 orhoofd38 orin37 orkant39 orkeur39 orkomen44 orkomt38 orlezen39 orlopig43 ormalig39 ormalige39 ornaam38 ornamelijk39 orop38 orouders39 orpagina37 orraad40 orraden38 orrecht37 orschijn36 orschot37 orspel36 orspelbaar36 orspeld36 orspellen38 orspelling37 orsprong38 orste37 orstel42 orstelde36 orstellen46 orstelling39 orstelt37 ort42 ortaan40 ortdurend40 ortvluchtige37 ortzetten36 oruit49 oruitgang41 orval36 orwaarde39 orwaardelijk37 orwaarden40 orwaarts38 orwerp39 orwerpen38 orzichtig48 orzichtiger36 orzien41 orzitter41 ren43 rig44 rige47 rk37 rm44 rmen43 rmt39 s38 yager37
vr aag52 aagje38 aagt47 acht36 achtwagen41 achtwagens36 agen52 ede45 edesnaam40 edig37 eemd48 eemde45 eemdeling39 eemdelingen37 eemden39 eemds39 ees43 eet36 eselijk47 eselijke43 eselijks37 eten37 eugde40 ezen39 iend52 iendelijk43 iendelijke38 iendelijkheid36 ienden51 iendin49 iendinnen42 iendinnetje38 iendje45 iendjes41 iendschap42 iezer37 ij50 ijdag43 ijdagavond38 ije44 ijen41 ijgegeven36 ijgelaten40 ijgesproken36 ijgezel39 ijheid44 ijkomt36 ijlaten38 ijlating38 ijuit39 ijwel39 ijwillig40 ijwilliger38 ijwilligers38 oeg51 oege39 oegen41 oeger47 oegere38 olijk42 olijke38 ouw54 ouwe39 ouwelijk37 ouwelijke41 ouwen50 ouwtje40 ouwtjes37 uchten36
vs 43
vu il42 ile44 ilnis39 ilnisbak37 ist38 l38 lkaan37 llen41 lt37 ren41 ur47 urtje38 urwerk38
v\xF3 \xF3r41
w 37
wa ag40 ait36 anzin40 anzinnig38 ar59 araan40 arbij42 ard47 arde43 ardeer44 ardeert36 ardeloos42 ardeloze39 arden38 arderen41 ardering37 ardevol39 ardevolle38 ardig38 ardigheid38 ardoor44 arheen42 arheid49 arin45 armee45 arna36 arnaar36 arom57 aronder39 arop46 arover44 arschijnlijk50 arschuw41 arschuwde37 arschuwen43 arschuwing42 artoe37 aruit37 arvan45 arvoor46 cht54 chten51 chtend37 chters37 chtte42 chtten36 chtwoord39 de41 gen46 gens39 kker49 l37 lden36 les36 lgelijk42 lgelijke36 lker41 ll38 llace40 lly37 lsh37 lt40 lter44 lvis37 lvissen37 nda36 ndelen42 ndeling39 ng39 nhoop38 nhopig42 nhopige37 nneer52 nt52 pen49 pens47 penstilstand36 r43 rd38 re44 ren54 rm45 rme42 rmer37 rmte39 rp37 rren40 s62 shington44 ssen42 t66 ter50 teren37 tje40 tson39 uw42 y37 yne41 zig36
wc 42
we 65 aver37 b37 bb37 bsite40 d43 dden42 ddenschap39 derom36 derzijds37 dstrijd46 dstrijden38 duwe40 e37 efsel39 egt38 ek50 ekend45 er55 erhouden37 erstaan39 erstand38 erwolf38 es49 eshuis38 et60 etje39 g56 gblijven37 gen41 gens43 gga37 ggaan45 ggaat41 ggegaan42 ggegooid38 ggehaald38 ggelopen40 ggestuurd37 ggeven36 ggeweest37 gging41 ggooien38 ghalen41 gkomen40 gkomt41 glopen41 gnemen37 grennen37 gsturen37 gwezen46 i37 iger39 igerde40 igeren41 igert40 inig47 inige36 ken48 kken39 l59 ldra38 leens41 lk46 lke50 lkom48 llicht44 lls38 lnee42 lnu37 lterusten44 lzijn38 n38 ndell36 ndy41 nen38 nkbrauwen36 nnen40 ns45 nsen42 nst40 nste38 nt36 rd53 rden48 reld51 relden39 reldoorlog38 relds38 reldwijd37 rk53 rkelijk45 rkelijkheid40 rken51 rkende37 rker36 rkgever37 rking38 rkloos36 rknemer39 rknemers40 rkplaats36 rkster36 rkt51 rkte47 rkten41 rkwijze37 rpen38 s38 sley38 st43 sten43 sterse36 t46 ten55 tende38 tenschap43 tenschappelijk38 tenschappelijke38 tenschapper40 tenschappers40 ttelijk37 tten41 zen44 zens42
wh at39 eeler37 en37 iskey37 isky42 ite41 itney36 o37 oa40 oo36
wi e57 eg36 el37 elen38 ens43 et41 j55 jd38 jf40 jk39 jn45 js43 jsheid39 jst42 jven37 jze42 jzen42 jzer36 jzigen36 l59 ld42 lde54 lden47 ldernis37 ll45 llekeurig38 llekeurige38 llen54 lliam43 lliams41 llie40 llis36 llow36 lly38 lson42 lt54 n42 nchestergirl36 nd44 nden37 nkel46 nkelcentrum40 nkelen40 nkels39 nnaar42 nnaars37 nnen47 nnende36 nst42 nston40 nt44 nter42 nters37 p37 skunde40 sselen39 sselgeld37 ssen39 st53 sten46 t43 th39 tte46
wo 38 dka39 ede43 edend39 ensdag41 est38 estijn42 lf42 lk38 lken39 lven40 man36 n42 nd42 nden41 nder44 nderbaarlijk36 nderen40 nen47 ng37 ning41 nnen36 ods38 ody40 on44 onde43 onden39 onkamer39 ont47 ord48 orden47 ordje37 rd50 rden55 rdt55 rf37 rld39 rm38 rmen37 rmgat38 rp37 rst38 rstelen38 rtel37 rtels37 u51 ud38 w44
wr aak45 aith38 ak39 ede38 eed40 eken38 ight36 ijven36 ok38
wu 37 rgen37
wy att39
x 40
xe na40
y 37
ya le37 ng38 nkees37 rd36
ye ah44 p39 s37
yo 40 ga37 ghurt36 rk47 u45 ung39 ur39
z 55
za ad37 ag36 ak51 akje37 akjes37 al40 ch39 cht42 chte39 chter39 chtjes39 ck39 del37 g52 gen45 k46 kdoek36 ke39 kelijk39 kelijke38 ken49 kenman39 kje36 kken44 klamp37 kt37 l57 lig37 lm38 nd42 ne36 nger37 ngeres36 t51 ten46 terdag43 terdagavond38
ze 65 e46 eman36 ep40 er49 g55 ge36 gel36 gen41 gene39 genen36 ggen55 gt53 i56 iden46 ik37 il38 ilen38 ke36 ker54 kere41 kerheid41 lden40 ldzaam40 ldzame38 lf52 lfde42 lfmoord46 lfs52 lfstandig36 lfverdediging39 lfvertrouwen38 nden37 nder40 nuwachtig41 nuwen40 ro38 s49 sde39 stien39 stig37 t50 tel36 tte43 tten49 ur37 uren39 us37 ven47 vende38 ventien37
zi ch54 cht43 chtbaar39 chzelf48 e54 ek48 eke41 eken36 ekenboeg39 ekenhuis48 ekenhuizen38 ekte44 ektes37 el46 elen40 elig42 elige39 en56 ens47 et52 ezo38 j54 jde42 jden37 jkant38 jn64 jne41 jt37 lver39 lveren39 n48 ng41 ngen45 ngt40 nken39 nloos40 nnen39 t55 tten53 tting39 va38
zo 60 al37 als54 cht44 chten40 dat50 dra47 e40 ek51 eken50 ekt46 ektocht41 en38 enen41 et39 ete39 ey37 genaamd37 genaamde39 iets49 juist43 lang47 lder38 maar48 mbie39 mbies38 mer44 n46 ndag43 nde43 ndebok36 nden40 nder52 ne41 nen40 net36 ng39 nlicht38 nnebril37 nnestelsel38 nnige36 nsondergang39 nsopgang39 oi39 oitje37 om36 on51 ons39 ontje38 otje37 rg49 rgde42 rgen52 rgt44 rgvuldig37 u58 uden51 ut41 veel50 ver46 wat40 wel42 \xEB36
zu id39 idelijke38 iden43 ig37 igen39 igt37 iver39 iveren37 l46 lk38 lke45 llen53 lt49 s48 sje41 ssen40 ster46 sters40 ur39 urstof41
zw aai36 aaien38 aar46 aard43 aarden37 aarder38 aarste36 aartekracht40 ager37 ak44 akke41 akte38 anger46 angere38 angerschap38 are45 art45 arte47 arten38 eden37 eep36 eer46 eert36 eet40 embad42 emmen43 emt36 eren39 erver38 eten38 even36 ijg42 ijgen42 ijn37 itserland37
z\xF3 38
\xE0 38
\xE2 38
\xE8\xE8 n38
\xE9c ht36
\xE9n 37
\xE9\xE9 n54
\xFCb erhaupt37`;

// src/annotate/readability/frequency.ts
var TABLES = { en: TABLE, nl: TABLE2 };
var loaded = {};
function frequencies(language) {
  const ready = loaded[language];
  if (ready) return ready;
  const lines = /* @__PURE__ */ new Map();
  for (const line of TABLES[language].split("\n")) lines.set(line.slice(0, line.indexOf(" ")), line);
  const get = (word) => {
    const head2 = word.slice(0, 2);
    const line = lines.get(head2);
    if (typeof line !== "string") return line?.get(word);
    const words3 = readLine(line, head2);
    lines.set(head2, words3);
    return words3.get(word);
  };
  const table2 = { get };
  loaded[language] = table2;
  return table2;
}
function readLine(line, head2) {
  const words3 = /* @__PURE__ */ new Map();
  for (const entry of line.slice(head2.length + 1).split(" "))
    words3.set(head2 + entry.slice(0, -2), Number(entry.slice(-2)) / 10);
  return words3;
}

// src/annotate/quick-tags.ts
var CLASSES = {
  determiner: {
    en: "the a an my our your his her its their this these those every each another",
    nl: "de het een mijn onze ons uw je jouw jullie zijn haar hun deze dit elke elk iedere ieder geen"
  },
  /** Words that are no noun, verb, adjective or adverb in any sentence that matters here. */
  function: {
    en: "the a an and or but nor if because although while of to in on at by for from with without into onto over under between about than as that who whom whose which what when where why how is am are was were be been being has have had having does did do will would shall should can could may might must not 's some any no all both each every either neither this these those my our your his her its their there here",
    nl: "de het een en of maar want dus als dat die wie wat welke wanneer waar waarom hoe van te in op aan bij voor uit met zonder over onder tussen door naar tot om dan is ben bent zijn was waren wordt worden werd werden heeft heb hebt had hadden zal zult zullen zou zouden kan kunt kunnen kon konden mag mogen moet moeten moest wil wilt willen niet geen mijn onze ons uw jouw haar hun deze dit elke elk iedere ieder er hier daar"
  },
  pronoun: {
    en: "i you he she it we they me him us them myself yourself someone anyone everyone nobody something anything nothing",
    nl: "ik jij u hij zij ze wij we jullie mij me hem ons hen iemand niemand iedereen iets niets men"
  },
  /** Finite verbs of things that break or work: what stands between an article and one of them is a thing. */
  fails: {
    en: "keeps hangs freezes froze crashes crashed stops stopped fails failed dies died breaks broke refuses vanished disappeared works worked expired deleted restarts leaks flickers",
    nl: "werkt werken doet doen gaat krijgt valt staat staan start laadt geeft blijft reageert"
  },
  /** Pronouns that are always subjects. */
  subject: { en: "i we they he she", nl: "" },
  /** An infinitive follows, with `to` in between where the second list has it. */
  modal: { en: "must should will shall can could would may might", nl: "" },
  wants: { en: "have has had need needs want wants", nl: "" },
  adverb: {
    en: "then now just also first next simply please only still always never already again soon even ever either really probably however instead maybe perhaps too well so there once finally later today",
    nl: ""
  },
  /** "Dear", "beste": before a name. */
  greeting: { en: "", nl: "beste geachte lieve" }
};
var BIT = Object.fromEntries(Object.keys(CLASSES).map((name, i) => [name, 1 << i]));
var WORDS = { en: bits("en"), nl: bits("nl") };
function bits(language) {
  const map = /* @__PURE__ */ new Map();
  for (const name of Object.keys(CLASSES))
    for (const word of CLASSES[name][language].split(" ")) map.set(word, (map.get(word) ?? 0) | BIT[name]);
  return map;
}
var ADVERBIAL = /ly$/;
var INFINITIVE = /(?:[bcdfghjklmnpqrstvwxz]en|aan|oen|ien)$/;
var LETTERS = /^[a-z]/;
var PLAIN = /^[a-z]{3,}$/;
var ENDING = /(?:ing|ed|able|ible|ous|ful|ive|ic|al|er|est|ish|less|[yis]|[iy][sz]e)$/;
var BEFORE_VERB = /^(?:to|not|and|then|just)$/;
var SEEMS = /^(?:sound|look|seem|feel)s?$/;
function quickTag(before, word, after, language, earlier) {
  const words3 = WORDS[language];
  const own2 = words3.get(word) ?? 0;
  if (own2 & BIT.pronoun) return "PRONOUN";
  if (own2 & BIT.function) return "OTHER";
  const left = before === void 0 ? 0 : words3.get(before) ?? 0;
  const right = after === void 0 ? BIT.function : words3.get(after) ?? 0;
  if (left & BIT.determiner && right & (BIT.function | BIT.pronoun | BIT.fails) && !ADVERBIAL.test(word)) return "NOUN";
  if (language === "nl")
    return before === "te" && INFINITIVE.test(word) ? "VERB" : left & BIT.greeting ? "NOUN" : void 0;
  if (own2 & BIT.adverb) return "ADVERB";
  if (word === "like" && before !== void 0 && SEEMS.test(before)) return "OTHER";
  if (ADVERBIAL.test(word)) return void 0;
  const lead2 = left & BIT.adverb && earlier !== void 0 ? words3.get(earlier) ?? 0 : left;
  if (lead2 & (BIT.subject | BIT.modal)) return "VERB";
  if (before === "to" && earlier !== void 0 && (words3.get(earlier) ?? 0) & BIT.wants) return "VERB";
  if (!LETTERS.test(word) || frequencies("en").get(word) !== void 0) return void 0;
  if (before === void 0) return "NOUN";
  return PLAIN.test(word) && !ENDING.test(word) && !BEFORE_VERB.test(before) ? "NOUN" : void 0;
}

// src/annotate/characters.ts
var OTHER = 0;
var LETTER = 1;
var DIGIT = 2;
var SPACE = 3;
var BREAK = 4;
var APOSTROPHE = 5;
var HYPHEN = 6;
var TABLE3 = new Uint8Array(65536);
var fill = (characters, value) => {
  for (let i = 0; i < characters.length; i++) TABLE3[characters.charCodeAt(i)] = value;
};
var LETTERS2 = /[\p{L}\p{M}_]/u;
var DIGITS = /\p{Nd}/u;
var SPACES = /\s/u;
for (let code = 0; code < 65536; code++) {
  if (code >= 55296 && code < 57344) continue;
  const character = String.fromCharCode(code);
  if (LETTERS2.test(character)) TABLE3[code] = LETTER;
  else if (DIGITS.test(character)) TABLE3[code] = DIGIT;
  else if (SPACES.test(character)) TABLE3[code] = SPACE;
}
fill("\n\r\u2028\u2029", BREAK);
fill("'\u2019\u2018\u02BC`\xB4", APOSTROPHE);
fill("-\u2010\u2011", HYPHEN);
fill("\u200B\u200E\u200F\uFEFF\xAD", SPACE);
fill("\uFE0E\uFE0F\u20E3\u200D", OTHER);
var classAt = (text2, index) => index < text2.length ? TABLE3[text2.charCodeAt(index)] : SPACE;
var MARKS = /\p{M}/gu;
var ASCII = /^[\x00-\x7f]*$/;
function lower(word) {
  const low = word.toLowerCase();
  return ASCII.test(low) ? low : low.normalize("NFC").replace(/[\u2019\u2018\u02bc\u00b4]/g, "'").replace(/[\u2010\u2011]/g, "-");
}
function normal(word) {
  const low = lower(word);
  return ASCII.test(low) ? low : low.normalize("NFD").replace(MARKS, "").normalize("NFC");
}

// src/annotate/lexicon.ts
var CAPACITY = 12e3;
var SLOTS = 1 << 16;
var NEAR = 16;
var LONGEST = 32;
var kept = 0;
var hashes = new Int32Array(SLOTS);
var spellings = new Array(SLOTS).fill("");
var spelt = new Array(SLOTS).fill(void 0);
var forms = { young: /* @__PURE__ */ new Map(), old: /* @__PURE__ */ new Map() };
var verbatim = { young: /* @__PURE__ */ new Map(), old: /* @__PURE__ */ new Map() };
function makeRoom() {
  if (kept < CAPACITY && forms.young.size < CAPACITY && verbatim.young.size < CAPACITY) return;
  kept = 0;
  hashes.fill(0);
  spelt.fill(void 0);
  spellings.fill("");
  for (const table2 of [forms, verbatim]) {
    table2.old = table2.young;
    table2.young = /* @__PURE__ */ new Map();
  }
}
function formAt(text2, start, end) {
  const length = end - start;
  if (length > LONGEST) return newForm(lower(text2.slice(start, end)), normal(text2.slice(start, end)));
  let hash2 = length;
  for (let i = start; i < end; i++) hash2 = Math.imul(hash2, 31) + text2.charCodeAt(i) | 0;
  hash2 = hash2 ^ hash2 >>> 15 | 1;
  let slot = hash2 >>> 1 & SLOTS - 1;
  for (let tries = 0; tries < NEAR; tries++) {
    const known4 = hashes[slot];
    if (known4 === 0) return keep(slot, hash2, text2.slice(start, end));
    if (known4 === hash2 && same(spellings[slot], text2, start, length)) return spelt[slot];
    slot = slot + 1 & SLOTS - 1;
  }
  return formOf(lower(text2.slice(start, end)));
}
function same(spelling, text2, start, length) {
  if (spelling.length !== length) return false;
  for (let i = 0; i < length; i++) if (spelling.charCodeAt(i) !== text2.charCodeAt(start + i)) return false;
  return true;
}
function keep(slot, hash2, spelling) {
  const form = formOf(lower(spelling));
  if (kept < 2 * CAPACITY) {
    kept++;
    hashes[slot] = hash2;
    spellings[slot] = spelling;
    spelt[slot] = form;
  }
  return form;
}
function formOf(word) {
  let form = forms.young.get(word);
  if (!form) {
    form = forms.old.get(word) ?? newForm(word, normal(word));
    if (word.length <= LONGEST) forms.young.set(word, form);
  }
  return form;
}
function verbatimForm(word) {
  let form = verbatim.young.get(word);
  if (!form) {
    form = verbatim.old.get(word) ?? newForm(word, word);
    if (word.length <= LONGEST) verbatim.young.set(word, form);
  }
  return form;
}
var newForm = (word, norm) => ({ word, norm, en: [], nl: [] });
var slots = 0;
function newSlots(count2) {
  slots += count2;
  return slots - count2;
}
function fact(compute) {
  const slot = newSlots(1);
  return (form, language) => {
    const known4 = language === "en" ? form.en : form.nl;
    const value = known4[slot];
    if (value !== void 0) return value;
    while (known4.length <= slot) known4.push(void 0);
    const made = compute(form, language);
    known4[slot] = made;
    return made;
  };
}
var Remembered = class {
  #slot;
  #say;
  #version = ++versions;
  constructor(slot, say) {
    this.#slot = slot;
    this.#say = say;
  }
  /** To be told when the table says something else than before. */
  changed() {
    this.#version = ++versions;
  }
  of(form, language) {
    const known4 = language === "en" ? form.en : form.nl;
    const slot = this.#slot;
    if (known4[slot + 1] === this.#version) return known4[slot];
    const said = this.#say(form.norm, language);
    while (known4.length <= slot + 1) known4.push(void 0);
    known4[slot] = said;
    known4[slot + 1] = this.#version;
    return said;
  }
};
var versions = 0;

// src/annotate/readability/compounds.ts
var PART = 3;
var LONGEST2 = 40;
var JOINED = 0.8;
var LINKS = ["", "s", "en", "e", "-"];
function compoundZipf(word, language, table2) {
  if (word.length > LONGEST2 || word.length < 2 * PART) return 0;
  const dash = word.indexOf("-");
  if (dash > 0) {
    let least = 8;
    for (const part2 of word.split("-")) least = Math.min(least, table2.get(part2) ?? 0);
    if (least > 0) return least - JOINED;
  }
  if (language === "en") return 0;
  let best = 0;
  for (let at = PART; at <= word.length - PART; at++) {
    const tail = table2.get(word.slice(at));
    if (tail === void 0) continue;
    for (const link of LINKS) {
      if (at - link.length < PART || !word.slice(0, at).endsWith(link)) continue;
      const head2 = table2.get(word.slice(0, at - link.length));
      if (head2 !== void 0) best = Math.max(best, Math.min(head2, tail) - JOINED);
    }
  }
  return best;
}

// src/annotate/readability/syllables.ts
var EN_GROUP = /[aeiouy]+/g;
var EN_SILENT = /(?:[^aeiouylr]|[aeiou][lr])e(?:s|d)?$/;
var EN_SPOKEN = /(?:[td]ed|(?:[sxz]|ch|sh|[cg])es)$/;
var EN_APART = /i[aou](?!u?s$|n$)|eo|ea[lnt]e|[^cgst]ien|[aeiou]ing$/g;
var NL_GROUP = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéíóúàèêëïöüä]/g;
function syllables(word, language) {
  if (language === "nl") return Math.max(1, word.match(NL_GROUP)?.length ?? 0);
  let count2 = word.match(EN_GROUP)?.length ?? 0;
  if (count2 > 1 && EN_SILENT.test(word) && !EN_SPOKEN.test(word)) count2--;
  return Math.max(1, count2 + (word.match(EN_APART)?.length ?? 0));
}

// src/annotate/readability/words.en.ts
var EN = {
  /** Words that open a subordinate clause. */
  subordinators: `although because unless until whereas while whilst though since if whether that which who whom whose
    where when wherever whenever whereby wherein insofar provided lest once`,
  /** Official, legal and old-fashioned words. */
  formal: `aforementioned accordingly additionally ascertain commence commencement comply compliance consequently deem
    deemed endeavour endeavor facilitate forthwith furthermore hence hereby herein hereto heretofore hereunder hitherto
    hereinafter henceforth implement inasmuch initiate insofar liable moreover namely nevertheless nonetheless
    notwithstanding obtain pertaining prior pursuant regarding respective respectively said shall solely subsequent
    subsequently terminate thereafter thereby therefore therein thereof thereto therewith thus undertake upon utilise
    utilize utilisation utilization via viz whereas whereby wherefore wherein whereupon whether whilst whom deemed
    constitute constitutes constituted comprise comprises comprised necessitate pursuant remuneration sufficient
    expedite ensue concerning amongst albeit thou thee thy thine hath doth ere nay oft whence whither thence thither
    unto oftentimes`,
  /** Words for notions rather than things. */
  abstract: `such same itself themselves whole manner nature respect degree possible
    possibility necessary necessity certain regard purpose purposes matter matters fact facts condition
    conditions kind general particular merely rather quite indeed perhaps latter former power
    principle principles sense effect effects results extent aspect aspects factor factors basis
    context concept process approach framework scope thereby any various circumstance circumstances mode 
    value values opinion views idea ideas reasons causes truth
    relation relations opportunity existence experience knowledge influence`,
  /** Helpers that pile up before a verb: would have been. */
  helpers: `would could should must may might shall will cannot been being having had ought`,
  /** People spoken to or about: text about people who do things reads more easily. */
  persons: `you he she they him her them your his hers their yourself himself herself themselves someone everyone people`,
  /** Auxiliaries of the passive. */
  auxiliaries: `be is are was were been being am get gets got`,
  /** Words that do not carry the content. */
  functions: `a an the and or but nor so as at by for from in into of off on onto out over to up with about after before
    between down through under i you he she it we they me him her us them my your his its our their this that these
    those be is are was were been being am do does did have has had will would can could shall should may might must
    not no there here then than very too also just only all any some each both which who whom whose what when where why
    how if because while though although until unless`,
  prepositions: `of in on at by for from with into onto upon within without under over between among amongst through
    throughout during against toward towards across along behind beneath beside beyond concerning per regarding via`,
  /** The plain words that tie sentences and clauses together. */
  connectives: `and but so because then also`,
  nominal: /(?:[st]ions?|ments?|ness|nesses|it(?:y|ies)|ances?|ences?|ancy|ency|isms?|ships?)$/,
  participle: /(?:[a-z]ed|[a-z]en|wn|ght|ade|id|ung|ept|elt|old|ound)$/
};

// src/annotate/readability/words.nl.ts
var NL = {
  subordinators: `dat die welke omdat doordat zodat opdat hoewel ofschoon terwijl indien mits tenzij wanneer als toen
    totdat voordat nadat zodra zolang zover waarbij waarmee waarvan waarin waarop waaraan waardoor waarvoor waarna
    waaruit waarover wie aangezien daar hoe wat waar waarom alvorens teneinde`,
  /** Official, legal and old-fashioned words ("ambtelijke taal"). */
  formal: `aangaande aangezien aanvang aanvangen aanwenden adequaat aldus alsmede alsook alvorens alwaar anderzijds
    belanghebbende belanghebbenden benevens benodigd benodigde betreffende betrokkene bewerkstelligen bevoegd bevoegde
    bijgevolg circa conform daartoe derhalve desalniettemin desbetreffende desgewenst desondanks dezer diens
    dientengevolge dien dienen dient dienaangaande dienovereenkomstig doch doeleinde doeleinden doorgang dusdanig
    eerstvolgende eensluidend eveneens evenwel faciliteren gaarne gedurende geldende gelieve genoemde gerechtigd
    geschieden geschiedt heden hetgeen hiertoe hieromtrent immers implementeren indien ingevolge inzake inzien jegens
    krachtens laatstgenoemde medegedeeld mededelen middels mits mogelijkerwijs momenteel naderhand navolgende niettemin
    nimmer noodzakelijk noodzakelijke omtrent onderhavige ongeacht onverkort onverwijld opdat overeenkomstig
    overigens pleegt plegen realiseren reeds rechtmatig relevante respectievelijk resp schriftelijk slechts strekken
    strekt successievelijk teneinde tengevolge terstond terzake tevens tezamen thans tijdig toegekend trachten
    uitsluitend veelal verkrijgen vermelde vernemen verrichten verschaffen verstrekken verstrekt verwerven
    verzocht verzoeken vigerende voldoen voldoet voornemens voornoemde voorts voorzien vorderen waarborgen wederom
    welks wenselijk wensen wenst wiens wier zodanig zodanige zodoende zorgdragen zulke zulks`,
  /** Words for notions rather than things. */
  abstract: `aard wijze mate opzicht opzichten geval gevallen kader verband sprake aspect aspecten situatie basis 
    gebied gebieden factor factoren proces processen doelen mogelijkheid mogelijkheden grond beleid belang
    belangen omstandigheid omstandigheden voorwaarde voorwaarden toestand gevolg gevolgen invloed middel 
    waarde waarden aanpak traject trajecten fasering begrip standpunt bepaalde verschillende
    diverse betrekking ervaring kennis aandacht afstemming zaken`,
  /** Helpers that pile up before a verb: zou moeten zijn geweest. */
  helpers: `zou zouden zal zullen kunnen moeten mogen willen hebben zijn worden geworden geweest gehad zult kunt moet mag`,
  persons: `ik jij je jou jouw u uw hij wij we ons onze mij me mijn hem zij ze`,
  auxiliaries: `word wordt worden werd werden geworden`,
  functions: `de het een en of maar want dus als dan dat die dit deze er hier daar in op aan uit van voor met bij naar om
    over onder door te tot tussen tegen na ik jij je jou jouw u uw hij zij ze wij we ons onze jullie hun hen haar mij me
    mijn hem zijn is was waren ben bent heb hebt heeft hebben had hadden wordt worden werd werden kan kunt kunnen kon zal
    zult zullen zou zouden moet moeten mag mogen wil wilt willen niet geen wel ook nog al zo toen wie wat waar wanneer
    hoe waarom welke omdat zodat hoewel terwijl indien`,
  prepositions: `van in op aan uit voor met bij naar over onder door tot tussen tegen na via per volgens wegens tijdens
    gedurende binnen buiten namens omtrent betreffende rond rondom vanaf vanuit middels ten ter inzake conform`,
  connectives: `en maar of want dus omdat daarom dan ook daarna daardoor daarmee toch anders eerst vervolgens
    bijvoorbeeld hierdoor verder tot slot`,
  nominal: /(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten|schap|ment|menten|name|nissen|nis|sie|sies|cie)$/,
  participle: /^(?:ge|be|ver|ont|her|aan|af|op|uit|in|door|over|mee|toe|voor|na|bij|weg|terug|goed)[a-z]{2,}(?:d|t|en)$/
};

// src/annotate/readability/word-info.ts
var KIND = {
  subordinator: 1,
  formal: 2,
  person: 4,
  auxiliary: 8,
  content: 16,
  preposition: 32,
  connective: 64,
  nominal: 128,
  participle: 256,
  number: 512,
  abstract: 1024,
  helper: 2048,
  /** 's: belongs to the word before it, and is not counted. */
  attached: 4096
};
var NEVER = Number.NEGATIVE_INFINITY;
var UNSEEN = { en: 1.4, nl: 2.8 };
var LISTS = { en: EN, nl: NL };
function bits2(lists) {
  const map = /* @__PURE__ */ new Map();
  const mark = (list2, bit) => {
    for (const word of list2.split(/\s+/)) map.set(word, (map.get(word) ?? 0) | bit);
  };
  mark(lists.subordinators, KIND.subordinator);
  mark(lists.formal, KIND.formal);
  mark(lists.abstract, KIND.abstract);
  mark(lists.helpers, KIND.helper);
  mark(lists.persons, KIND.person);
  mark(lists.auxiliaries, KIND.auxiliary);
  mark(lists.prepositions, KIND.preposition);
  mark(lists.connectives, KIND.connective);
  return map;
}
var KINDS = { en: bits2(EN), nl: bits2(NL) };
var FUNCTIONS = { en: new Set(EN.functions.split(/\s+/)), nl: new Set(NL.functions.split(/\s+/)) };
var CAPACITY2 = 8e3;
var known = { en: /* @__PURE__ */ new Map(), nl: /* @__PURE__ */ new Map() };
function makeRoom2(language) {
  if (known[language].size >= CAPACITY2) known[language].clear();
}
function wordInfo(word, language) {
  const memory2 = known[language];
  const found = memory2.get(word);
  if (found) return found;
  const info = describe(word, language);
  memory2.set(word, info);
  return info;
}
var infoOf = fact(({ word }, language) => wordInfo(word, language));
var ADDRESS = /[@/:<>]|\.[^.]{2}/;
var SHORT_FORM = /^(?!p\.m|a\.m)\p{L}\..*\.$/u;
function describe(word, language) {
  const info = describeWhole(word, language);
  if (word.startsWith("'")) info.kinds |= KIND.attached;
  return info;
}
function describeWhole(word, language) {
  if (ADDRESS.test(word)) return { zipf: 0, syllables: 0, kinds: 0, metAt: NEVER };
  if (/\d/.test(word)) return { zipf: 0, syllables: 0, kinds: KIND.number, metAt: NEVER };
  const lists = LISTS[language];
  const short = word.slice(0, 40);
  if (SHORT_FORM.test(short)) return { zipf: 0, syllables: 0, kinds: KIND.formal, metAt: NEVER };
  let kinds = KINDS[language].get(short) ?? 0;
  if (!FUNCTIONS[language].has(short)) {
    kinds |= KIND.content;
    if (short.length > 5 && lists.nominal.test(short)) kinds |= KIND.nominal;
    if (short.length > 3 && lists.participle.test(short)) kinds |= KIND.participle;
  }
  const zipf = frequencies(language).get(short) ?? derived(short, language);
  return { zipf, syllables: syllables(short, language), kinds, metAt: NEVER };
}
var ENDINGS = {
  en: [
    ["'s", ""],
    ["s", ""],
    ["es", ""],
    ["ed", ""],
    ["ed", "e"],
    ["ing", ""],
    ["ing", "e"],
    ["ly", ""],
    ["er", ""],
    ["ies", "y"],
    ["un-", ""]
  ],
  nl: [
    ["'s", ""],
    ["en", ""],
    ["e", ""],
    ["s", ""],
    ["t", ""],
    ["n", ""],
    ["de", ""],
    ["te", ""],
    ["je", ""],
    ["jes", ""],
    ["tje", ""],
    ["tjes", ""],
    ["den", ""],
    ["er", ""]
  ]
};
var INFLECTED = 0.4;
function derived(word, language) {
  const table2 = frequencies(language);
  let best = UNSEEN[language];
  for (const [ending, back] of ENDINGS[language]) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const zipf = table2.get(word.slice(0, word.length - ending.length) + back);
    if (zipf !== void 0 && zipf - INFLECTED > best) best = zipf - INFLECTED;
  }
  const parts3 = compoundZipf(word, language, table2);
  return Math.max(best, parts3);
}

// src/annotate/readability/counts.ts
var LONG = 12;
var RARE = 3.9;
var LONG_SYLLABLES = 3;
var WINDOW = 80;
var REACH = { en: 2, nl: 14 };
var clock = 0;
function count(language, words3) {
  const c = {
    words: 0,
    sentences: 0,
    overlong: 0,
    content: 0,
    fresh: 0,
    freshZipf: 0,
    rareLong: 0,
    formal: 0,
    abstract: 0,
    helpers: 0,
    nominal: 0,
    subordinators: 0,
    passives: 0,
    prepositions: 0,
    tang: 0,
    persons: 0,
    connectives: 0,
    numbers: 0,
    histogram: new Array(80).fill(0)
  };
  makeRoom2(language);
  clock += WINDOW + 1;
  let length = 0;
  let auxiliary = -1;
  for (const info of words3()) {
    if (info === null) {
      if (length > 0) c.sentences++;
      c.overlong += Math.max(0, length - LONG);
      length = 0;
      auxiliary = -1;
      continue;
    }
    const { kinds, zipf } = info;
    if (kinds & KIND.attached) continue;
    clock++;
    length++;
    c.words++;
    if (kinds & KIND.content) {
      c.content++;
      c.histogram[Math.min(79, Math.round(zipf * 10))]++;
      if (clock - info.metAt > WINDOW) {
        c.fresh++;
        c.freshZipf += zipf;
      }
      info.metAt = clock;
      if (zipf < RARE && info.syllables >= LONG_SYLLABLES) c.rareLong++;
    }
    if (kinds & KIND.number) c.numbers++;
    if (kinds & KIND.formal) c.formal++;
    if (kinds & KIND.abstract) c.abstract++;
    if (kinds & KIND.helper) c.helpers++;
    if (kinds & KIND.nominal) c.nominal++;
    if (kinds & KIND.subordinator) c.subordinators++;
    if (kinds & KIND.preposition) c.prepositions++;
    if (kinds & KIND.person) c.persons++;
    if (kinds & KIND.connective) c.connectives++;
    if (kinds & KIND.auxiliary) auxiliary = length;
    else if (auxiliary > 0 && kinds & KIND.participle) {
      const distance = length - auxiliary;
      if (distance <= REACH[language]) c.passives++;
      if (language === "nl") c.tang += Math.max(0, distance - 2);
      auxiliary = -1;
    }
  }
  return c;
}

// src/annotate/readability/features.ts
var FEATURES = {
  /** log2 of the mean words per sentence. */
  sentenceLength: -1,
  /** Words after the twelfth of a sentence, per word. */
  longSentences: -1,
  /** Mean Zipf value of content words, each counted once in a window. */
  familiarity: 1,
  /** Mean Zipf value of the rarest third of the content words. */
  rarest: 1,
  /** Content words that are both rare and long, per content word. */
  rareLongWords: -1,
  formalWords: -1,
  abstractWords: -1,
  /** Helper verbs per word: would have been. */
  helpers: -1,
  nominalisations: -1,
  subordinators: -1,
  passives: -1,
  prepositions: -1,
  /** Content words per word: how densely the text is packed. */
  density: -1,
  /** Words between the passive's auxiliary and its participle (Dutch: the tang), beyond two, per word. */
  tang: -1,
  persons: 1,
  connectives: 1,
  /** Digits are read at a glance. */
  numbers: 1,
  /** Content words met shortly before, per content word: the text stays with its subject. */
  repetition: 1
};
var NAMES = Object.keys(FEATURES);
var FAMILIAR = 5.5;
function features(language, words3) {
  const c = count(language, words3);
  if (c.words < 3) return null;
  const content = Math.max(1, c.content);
  return [
    Math.log2(c.words / c.sentences),
    c.overlong / c.words,
    c.fresh > 0 ? c.freshZipf / c.fresh : FAMILIAR,
    c.content > 0 ? rarestThird(c.histogram, c.content) : FAMILIAR,
    c.rareLong / content,
    c.formal / c.words,
    c.abstract / c.words,
    c.helpers / c.words,
    c.nominal / c.words,
    c.subordinators / c.words,
    c.passives / c.words,
    c.prepositions / c.words,
    c.content / c.words,
    c.tang / c.words,
    c.persons / c.words,
    c.connectives / c.words,
    c.numbers / c.words,
    (c.content - c.fresh) / content
  ];
}
function rarestThird(histogram, content) {
  const wanted = Math.ceil(content / 3);
  let taken = 0;
  let sum = 0;
  for (let tenths = 0; tenths < histogram.length && taken < wanted; tenths++) {
    const some = Math.min(histogram[tenths], wanted - taken);
    taken += some;
    sum += some * tenths / 10;
  }
  return sum / taken;
}

// src/annotate/readability/weights.json
var weights_default = {
  en: {
    intercept: -1.644,
    weights: {
      longSentences: -0.7648,
      familiarity: 0.2653,
      rarest: 0.4489,
      rareLongWords: -0.5469,
      formalWords: -9.32,
      abstractWords: -7.347,
      helpers: -1.921,
      nominalisations: -1.897,
      subordinators: -1.36,
      passives: -0.09307,
      prepositions: -1.459,
      persons: 1.255,
      connectives: 0.8087,
      repetition: 0.5294
    }
  },
  nl: {
    intercept: 0.4104,
    weights: {
      sentenceLength: -0.312,
      longSentences: -1.024,
      familiarity: 0.4287,
      rarest: 0.05725,
      rareLongWords: -0.04274,
      formalWords: -6.269,
      abstractWords: -3.041,
      nominalisations: -0.6052,
      passives: -5.889,
      density: -0.9609,
      tang: -0.3215,
      persons: 1.621,
      connectives: 1.88,
      numbers: 2.836,
      repetition: 0.9424
    }
  }
};

// src/annotate/readability.ts
var rows = { en: row(weights_default.en), nl: row(weights_default.nl) };
function row(fitted) {
  return NAMES.map((name) => fitted.weights[name] ?? 0);
}
function readabilityOf(language, words3) {
  const values = features(language, words3);
  if (!values) return null;
  let sum = weights_default[language].intercept;
  const fitted = rows[language];
  for (let i = 0; i < values.length; i++) sum += values[i] * fitted[i];
  return Math.round(1e3 / (1 + Math.exp(-sum))) / 10;
}

// src/annotate/emoji.ts
var EMOTICONS = new Map(
  [
    ":)",
    ":(",
    ";)",
    ":D",
    ":P",
    ":p",
    ":/",
    ":|",
    ":'(",
    ":o",
    ":O",
    ":s",
    ":S",
    "=)",
    "=(",
    "<3",
    ":-)",
    ":-(",
    ";-)",
    ":-D",
    ":-P",
    ":-p",
    ":-/",
    ":-|"
  ].map((e) => [e, e.replace("-", "").replace("=", ":").replace("p", "P")])
);
var FIRST = ":;=<";
function emoticonAt(text2, at, to) {
  if (!FIRST.includes(text2[at])) return null;
  for (let length = 3; length >= 2; length--) {
    if (at + length > to) continue;
    const norm = EMOTICONS.get(text2.slice(at, at + length));
    if (norm && !/[\p{L}\p{N}/]/u.test(text2[at + length] ?? " ")) return { length, norm };
  }
  return null;
}
var PICTOGRAPH = /\p{Extended_Pictographic}/u;
var isEmoji = (code) => code >= 126976 ? code <= 129791 : code >= 8252 && code !== 8482 && (code < 13056 || code > 65535) && PICTOGRAPH.test(String.fromCodePoint(code));
function emojiEnd(text2, at) {
  const code = text2.codePointAt(at);
  if (!isEmoji(code)) return at;
  let end = at + (code > 65535 ? 2 : 1);
  while (end < text2.length) {
    const next = text2.codePointAt(end);
    if (next === 65039 || next === 65038) end++;
    else if (next >= 127995 && next <= 127999) end += 2;
    else if (next === 8205) {
      const joined = text2.codePointAt(end + 1);
      if (joined === void 0 || !isEmoji(joined)) return end;
      end += 1 + (joined > 65535 ? 2 : 1);
    } else break;
  }
  return end;
}

// src/annotate/tokens.ts
var WORD = 0;
var NUMBER = 1;
var URL2 = 2;
var EMAIL = 3;
var MENTION = 4;
var EMOJI = 5;
var TOP_LEVEL = /\.(com|net|org|nl|be|eu|io|de|fr|uk|info|dev|app|gov|edu)$/i;
var TRAILING = `.,;:!?)]}'"\u2019\u201D>*`;
var DOTTED = /^(?![ui]\.?$)(\p{L}\.){1,5}\p{L}?\.?$/iu;
function scan(text2) {
  makeRoom();
  const tokens = { starts: [], ends: [], kinds: [], words: [], norms: [], forms: [] };
  let at = 0;
  while (at < text2.length) {
    const cls = classAt(text2, at);
    if (cls === SPACE || cls === BREAK) {
      at++;
      continue;
    }
    const masked2 = text2.charCodeAt(at) === 60 ? maskEnd(text2, at) : 0;
    if (masked2 > 0) {
      push(tokens, MENTION, at, masked2, verbatimForm(lower(text2.slice(at, masked2))));
      at = masked2;
      continue;
    }
    let end = at;
    let mark = false;
    for (; end < text2.length; end++) {
      const code = text2.charCodeAt(end);
      if (code === 64 || code === 46 || code === 47) mark = true;
      else if (code === 32 || code === 10) break;
      else {
        const c = classAt(text2, end);
        if (c === SPACE || c === BREAK) break;
      }
    }
    if (!(mark && address(text2, at, end, tokens))) words(text2, at, end, tokens);
    at = end;
  }
  return tokens;
}
function maskEnd(text2, start) {
  for (let at = start + 1; at < text2.length && at < start + 24; at++) {
    const code = text2.charCodeAt(at);
    if (code === 62) return at > start + 1 ? at + 1 : 0;
    if (code !== 95 && classAt(text2, at) !== LETTER && classAt(text2, at) !== HYPHEN) return 0;
  }
  return 0;
}
function push(tokens, kind, start, end, form) {
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.kinds.push(kind);
  tokens.words.push(form.word);
  tokens.norms.push(form.norm);
  tokens.forms.push(form);
}
function address(text2, start, end, tokens) {
  let from = start;
  let to = end;
  while (to > from && TRAILING.includes(text2[to - 1])) to--;
  while (from < to && `([{<"'*\u201C\u2018`.includes(text2[from])) from++;
  if (!marked(text2, from, to) && !marked(text2, from + 1, from + 3)) return false;
  const chunk = text2.slice(from, to);
  const scheme = chunk.indexOf("://");
  if (scheme > 0 && scheme < 12 && chunk.length > scheme + 3) {
    push(tokens, URL2, from, to, verbatimForm(lower(chunk)));
    return true;
  }
  const sign = chunk.indexOf("@");
  if (sign === 0 && chunk.length > 1 && classAt(chunk, 1) !== OTHER) {
    push(tokens, MENTION, from, to, verbatimForm(lower(chunk)));
    return true;
  }
  if (sign > 0 && chunk.indexOf(".", sign) > sign + 1) {
    push(tokens, EMAIL, from, to, verbatimForm(lower(chunk)));
    return true;
  }
  if (/^www\.\S/i.test(chunk) || TOP_LEVEL.test(chunk.slice(0, 253).split("/")[0])) {
    push(tokens, URL2, from, to, verbatimForm(lower(chunk)));
    return true;
  }
  const dotted = text2.slice(from, Math.min(end, from + 12));
  if (dotted.length <= 11 && DOTTED.test(dotted)) {
    const word = lower(dotted.endsWith(".") ? dotted : `${dotted}.`);
    push(tokens, WORD, from, from + dotted.length, verbatimForm(word));
    return true;
  }
  return false;
}
function marked(text2, from, to) {
  for (let at = from; at < to; at++) {
    const code = text2.charCodeAt(at);
    if (code === 64 || code === 46 || code === 47) return true;
  }
  return false;
}
var CLITIC = /^(t|s|k|n|m|r|ns|em)$/i;
function words(text2, from, to, tokens) {
  let at = from;
  while (at < to) {
    const cls = classAt(text2, at);
    if (cls === LETTER || cls === DIGIT) {
      const end = cls === DIGIT ? numberEnd(text2, at, to) : wordEnd(text2, at, to);
      push(tokens, cls === DIGIT ? NUMBER : WORD, at, end, formAt(text2, at, end));
      at = end;
      continue;
    }
    if (cls === APOSTROPHE && classAt(text2, at + 1) === LETTER && at + 1 < to) {
      const end = wordEnd(text2, at + 1, to);
      const rest = text2.slice(at + 1, Math.min(end, at + 5));
      if (end - at <= 3 && CLITIC.test(rest)) {
        push(tokens, WORD, at, end, formOf(`'${lower(rest)}`));
        at = end;
        continue;
      }
    }
    if (cls === OTHER) {
      const emoticon = emoticonAt(text2, at, to);
      const end = emoticon ? at + emoticon.length : emojiEnd(text2, at);
      if (end > at) {
        const norm = emoticon ? emoticon.norm : String.fromCodePoint(text2.codePointAt(at));
        push(tokens, EMOJI, at, end, verbatimForm(norm));
        at = end;
        continue;
      }
    }
    at++;
  }
}
function wordEnd(text2, start, limit) {
  let at = start + 1;
  while (at < limit) {
    const cls = classAt(text2, at);
    if (cls === LETTER || cls === DIGIT) at++;
    else if ((cls === APOSTROPHE || cls === HYPHEN) && at + 1 < limit) {
      const next = classAt(text2, at + 1);
      if (next !== LETTER && next !== DIGIT) break;
      at += 2;
    } else break;
  }
  return at;
}
function numberEnd(text2, start, limit) {
  let at = start + 1;
  while (at < limit) {
    const cls = classAt(text2, at);
    if (cls === LETTER || cls === DIGIT) at++;
    else if (at + 1 < limit && classAt(text2, at + 1) === DIGIT && (cls === HYPHEN || ".,:/".includes(text2[at])))
      at += 2;
    else if (cls === HYPHEN && at + 1 < limit && classAt(text2, at + 1) === LETTER) at += 2;
    else break;
  }
  return at;
}

// src/annotate/sentences.ts
var ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st vs approx dept fig nr tel incl excl resp ca bijv bv dhr mevr mw evt zgn mld mln blz pag vgl ing ir drs jan feb mrt apr aug sept okt oct nov dec".split(" ")
);
var CLOSING_ABBREVIATIONS = /* @__PURE__ */ new Set(["etc", "enz", "jl", "inc", "ltd", "nl"]);
var BULLET = /^[-*•‣·–—]|^\d{1,2}[.)]|^[a-zA-Z][.)](?=\s)/;
var WRAPPED = 55;
function sentences(text2, tokens) {
  const out = [];
  const count2 = tokens.starts.length;
  let first = 0;
  let paragraph = 0;
  let lineStart = 0;
  let item = count2 > 0 && opensItem(text2, 0, tokens.starts[0], tokens, 0);
  for (let i = 0; i < count2; i++) {
    const from = tokens.ends[i];
    const to = i + 1 < count2 ? tokens.starts[i + 1] : text2.length;
    if (i + 1 < count2 && (to === from || to === from + 1 && text2.charCodeAt(from) === 32 && !closesAlone(tokens.kinds[i])))
      continue;
    const gap = readGap(text2, from, to);
    let ends = i + 1 === count2;
    let newItem = false;
    if (!ends) {
      const next = text2[to];
      const upper = next !== next.toLowerCase();
      if (gap.breaks > 0) {
        newItem = opensItem(text2, gap.lastBreak + 1, to, tokens, i + 1);
        const long = gap.firstBreak - lineStart >= WRAPPED;
        ends = gap.breaks > 1 || newItem || gap.stop !== "" || gap.colon || !(long && !upper);
        lineStart = gap.lastBreak + 1;
      } else if (gap.stop !== "")
        ends = gap.spaced ? !(gap.stop === "." && abbreviated(tokens, i, upper)) && !(gap.stop === "." && item && i === first && tokens.kinds[i] === NUMBER) && !(gap.stop === "\u2026" && !upper) : upper && tokens.norms[i].length > 2 && gap.length === 1;
      else if (closesAlone(tokens.kinds[i]) && !closesAlone(tokens.kinds[i + 1])) ends = upper;
      else if (gap.signOff) ends = true;
    }
    if (!ends) continue;
    const numbered2 = item && tokens.kinds[first] === NUMBER && i > first;
    out.push({
      first: numbered2 ? first + 1 : first,
      last: i + 1,
      start: opening(text2, tokens.starts[first], out.at(-1)?.end ?? 0),
      end: gap.stopEnd || from,
      question: gap.question,
      exclamation: gap.exclamation,
      item,
      paragraph
    });
    first = i + 1;
    if (gap.breaks > 1) paragraph++;
    item = newItem;
  }
  return out;
}
function opening(text2, start, limit) {
  let at = start;
  while (at > limit && `("'[{\u201C\u2018\u201E\xAB*`.includes(text2[at - 1])) at--;
  return at;
}
var closesAlone = (kind) => kind === EMOJI || kind === URL2;
function opensItem(text2, lineStart, tokenStart, tokens, token) {
  let at = lineStart;
  while (at < tokenStart && classAt(text2, at) === SPACE) at++;
  const lead2 = text2.slice(at, Math.min(at + 4, text2.length));
  if (tokens.kinds[token] === NUMBER && at === tokenStart)
    return /^\d{1,2}$/.test(tokens.norms[token]) && /^[.)]\s/.test(text2.slice(tokens.ends[token], tokens.ends[token] + 2));
  return BULLET.test(lead2);
}
function abbreviated(tokens, i, upper) {
  const norm = tokens.norms[i];
  if (CLOSING_ABBREVIATIONS.has(norm)) return !upper;
  if (norm.length === 1) return /[a-z]/.test(norm) && norm !== "u" && norm !== "i";
  return norm.endsWith(".") || ABBREVIATIONS.has(norm);
}
function readGap(text2, from, to) {
  const gap = {
    stop: "",
    stopEnd: 0,
    question: false,
    exclamation: false,
    colon: false,
    spaced: false,
    breaks: 0,
    firstBreak: 0,
    lastBreak: 0,
    signOff: false,
    length: to - from
  };
  for (let at = from; at < to; at++) {
    const character = text2[at];
    switch (character) {
      case "?":
      case "!":
      case ".":
      case "\u2026":
        if (gap.breaks > 0) break;
        if (gap.stop !== "?" && !(character === "." && gap.stop !== "")) gap.stop = character;
        else if (character === "." && gap.stop === ".") gap.stop = "\u2026";
        if (character === "?") gap.question = true;
        if (character === "!") gap.exclamation = true;
        gap.stopEnd = at + 1;
        gap.spaced = at + 1 >= to ? to >= text2.length : false;
        break;
      case ":":
        if (gap.breaks === 0) gap.colon = true;
        break;
      case "^":
        gap.signOff = true;
        break;
      default: {
        const cls = classAt(text2, at);
        if (cls === BREAK) {
          if (character === "\n" || text2[at + 1] !== "\n") {
            if (gap.breaks++ === 0) gap.firstBreak = at;
            gap.lastBreak = at;
          }
          if (gap.stop) gap.spaced = true;
        } else if (cls === SPACE) {
          if (gap.stop) gap.spaced = true;
        } else if (gap.stop && !gap.spaced && `"'\u201D\u2019)]*`.includes(character)) gap.stopEnd = at + 1;
      }
    }
  }
  return gap;
}

// src/annotate/short-forms.ts
var SUFFIXES = [
  ["n't", "not"],
  ["'ll", "will"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'m", "am"],
  ["'d", "would"],
  ["'s", "'s"]
];
var NEGATED_STEMS = { ca: "can", wo: "will", sha: "shall", ai: "is" };
var BARE = new Map([
  ["cannot", [3, "can", "not"]],
  ["im", [1, "i", "am"]],
  ["ive", [1, "i", "have"]],
  ["youre", [3, "you", "are"]],
  ["theyre", [4, "they", "are"]],
  ["thats", [4, "that", "'s"]],
  ["whats", [4, "what", "'s"]],
  ..."do does did ca is was could would should have has had are were".split(" ").map((stem2) => [`${stem2}nt`, [stem2.length, NEGATED_STEMS[stem2] ?? stem2, "not"]])
]);
var DUTCH = /* @__PURE__ */ new Map([
  ["'t", "het"],
  ["'n", "een"],
  ["m'n", "mijn"],
  ["z'n", "zijn"],
  ["'k", "ik"],
  ["'ns", "eens"],
  ["'em", "hem"]
]);
var WHOLE = [0, ""];
var partsOf = fact(({ norm }, language) => {
  if (language === "en") return englishParts(norm) ?? WHOLE;
  return dutchParts(norm) ?? WHOLE;
});
function expand(tokens, language) {
  const { forms: forms2 } = tokens;
  let out = null;
  for (let i = 0; i < forms2.length; i++) {
    const parts3 = partsOf(forms2[i], language);
    if (parts3 === WHOLE) {
      if (out) copy(tokens, i, out);
      continue;
    }
    out ??= head(tokens, i);
    split(tokens, i, parts3, out);
  }
  return out ?? tokens;
}
function expandWord(norm, language) {
  const parts3 = language === "en" ? englishParts(norm) : dutchParts(norm);
  if (!parts3) return [norm];
  const [, first, second] = parts3;
  return second === void 0 ? [first] : [first, second];
}
function dutchParts(norm) {
  const at = norm.indexOf("'");
  if (at < 0) return void 0;
  if (norm === "da's" || norm === "dat's") return [at, "dat", "is"];
  const full = DUTCH.get(norm);
  return full === void 0 ? void 0 : [0, full];
}
function englishParts(norm) {
  if (norm.length > 24) return void 0;
  if (norm.indexOf("'") < 0) return BARE.get(norm);
  for (const [suffix, full] of SUFFIXES)
    if (norm.length > suffix.length && norm.endsWith(suffix)) {
      const stem2 = norm.slice(0, -suffix.length);
      return [stem2.length, full === "not" ? NEGATED_STEMS[stem2] ?? stem2 : stem2, full];
    }
  return void 0;
}
var head = (tokens, count2) => ({
  starts: tokens.starts.slice(0, count2),
  ends: tokens.ends.slice(0, count2),
  kinds: tokens.kinds.slice(0, count2),
  words: tokens.words.slice(0, count2),
  norms: tokens.norms.slice(0, count2),
  forms: tokens.forms.slice(0, count2)
});
function copy(from, i, to) {
  put(to, from.kinds[i], from.starts[i], from.ends[i], from.forms[i]);
}
function split(from, i, [cut, first, second], to) {
  const start = from.starts[i];
  const end = from.ends[i];
  const kind = from.kinds[i];
  const form = kind === WORD || kind === NUMBER ? formOf : verbatimForm;
  put(to, kind, start, second === void 0 ? end : start + cut, form(first));
  if (second !== void 0) put(to, kind, start + cut, end, form(second));
}
function put(to, kind, start, end, form) {
  to.starts.push(start);
  to.ends.push(end);
  to.kinds.push(kind);
  to.words.push(form.word);
  to.norms.push(form.norm);
  to.forms.push(form);
}

// src/annotate/libraries.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
var stemmers = once(() => ({
  PorterStemmer: require2("natural/lib/natural/stemmers/porter_stemmer.js"),
  PorterStemmerNl: require2("natural/lib/natural/stemmers/porter_stemmer_nl.js")
}));
var dutchTagger = once(() => {
  const home = "natural/lib/natural/brill_pos_tagger";
  const Tagger = require2(`${home}/lib/Brill_POS_Tagger.js`);
  const Rules = require2(`${home}/lib/RuleSet.js`);
  const entries = require2(`${home}/data/Dutch/brill_Lexicon.json`);
  const tagsOf = (word) => Object.hasOwn(entries, word) ? entries[word] : void 0;
  const tagWord = (word) => tagsOf(word) ?? tagsOf(word.toLowerCase()) ?? [/^[A-Z]/.test(word) ? "NP" : "N"];
  return new Tagger({ tagWord }, new Rules("DU"));
});
var compromise = once(() => require2("compromise/two"));

// src/annotate/stems.ts
var LIMIT = 8e3;
var caches = { en: /* @__PURE__ */ new Map(), nl: /* @__PURE__ */ new Map() };
function stem(word, language) {
  const cache = caches[language];
  const known4 = cache.get(word);
  if (known4 !== void 0) return known4;
  if (cache.size >= LIMIT) cache.clear();
  const found = word.length > 40 ? word : language === "en" ? stemmers().PorterStemmer.stem(word) : stemmers().PorterStemmerNl.stem(word);
  cache.set(word, found);
  return found;
}
var stemOf = fact(({ norm }, language) => stem(norm, language));

// src/annotate/tags.ts
var TAGS = ["VERB", "NOUN", "ADJECTIVE", "ADVERB", "PRONOUN"];
var LONGEST_SENTENCE = 1e3;
var LONGEST_DUTCH = 150;
var MOST_KEPT = 64;
var kept2 = /* @__PURE__ */ new Map();
function tagSentence(text2, tokens, sentence, language) {
  const { start, end, first, last } = sentence;
  if (end - start > LONGEST_SENTENCE) return tagAnew(text2, tokens, sentence, language);
  const key = `${language} ${tokens.starts.slice(first, last).map((at) => at - start)} ${text2.slice(start, end)}`;
  let tags = kept2.get(key);
  if (!tags) {
    if (kept2.size >= MOST_KEPT) kept2.delete(kept2.keys().next().value);
    tags = tagAnew(text2, tokens, sentence, language);
    kept2.set(key, tags);
  }
  return tags;
}
function tagAnew(text2, tokens, sentence, language) {
  return language === "en" ? tagEnglish(text2, tokens, sentence) : tagDutch(tokens, sentence);
}
var ENGLISH = [
  ["Pronoun", "PRONOUN"],
  ["Verb", "VERB"],
  ["Noun", "NOUN"],
  ["Adjective", "ADJECTIVE"],
  ["Adverb", "ADVERB"]
];
function tagEnglish(text2, tokens, sentence) {
  const tags = new Array(sentence.last - sentence.first).fill("OTHER");
  const part2 = text2.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
  let at = sentence.start;
  let token = sentence.first;
  for (const piece of compromise()(part2).json({ terms: { tags: true }, text: false }))
    for (const term of piece.terms) {
      at += term.pre.length;
      const tag = ENGLISH.find(([name]) => term.tags.includes(name))?.[1] ?? "OTHER";
      const end = at + term.text.length;
      while (token < sentence.last && tokens.ends[token] <= at) token++;
      if (token < sentence.last && tokens.starts[token] <= Math.max(at, end - 1)) tags[token++ - sentence.first] = tag;
      at = end + term.post.length;
    }
  return tags;
}
function tagDutch(tokens, sentence) {
  const last = Math.min(sentence.last, sentence.first + LONGEST_DUTCH);
  const words3 = [];
  for (let i = sentence.first; i < last; i++) words3.push(tokens.words[i]);
  const tagged = dutchTagger().tag(words3).taggedWords;
  return Array.from({ length: sentence.last - sentence.first }, (_, i) => {
    const kind = tokens.kinds[sentence.first + i];
    if (kind !== WORD) return kind === NUMBER || kind === EMOJI ? "OTHER" : "NOUN";
    return dutchTag(tagged[i]?.tag ?? "");
  });
}
function dutchTag(tag) {
  if (tag.startsWith("V")) return "VERB";
  if (tag.startsWith("N") && tag !== "Num") return "NOUN";
  if (tag.startsWith("Adj")) return "ADJECTIVE";
  if (tag.startsWith("Adv")) return "ADVERB";
  if (tag.startsWith("Pron")) return "PRONOUN";
  return "OTHER";
}

// src/annotate/annotate.ts
var MOST_TAGGED = 8e3;
var Annotated = class {
  text;
  language;
  tokens;
  sentences;
  #tags = [];
  #sentenceOf;
  #tagged = 0;
  #readability;
  constructor(text2, language, tokens) {
    this.text = text2;
    this.language = language;
    this.tokens = expand(tokens, language);
    this.sentences = sentences(text2, this.tokens);
  }
  /** What others have found out about it; see {@link textFact}. */
  known = [];
  /** Number of tokens. */
  get size() {
    return this.tokens.starts.length;
  }
  /** Index of the sentence that holds a token. */
  sentenceOf(token) {
    if (!this.#sentenceOf) {
      this.#sentenceOf = new Int32Array(this.size);
      let from = 0;
      for (const [index, sentence] of this.sentences.entries()) {
        this.#sentenceOf.fill(index, from, sentence.last);
        from = sentence.last;
      }
    }
    return this.#sentenceOf[token] ?? 0;
  }
  /** Ease of reading, 0-100, higher is easier; null where the text is too short. */
  get readability() {
    this.#readability ??= { value: readabilityOf(this.language, () => this.#infos()) };
    return this.#readability.value;
  }
  /** What readability is computed from: what is known about each word, emoji left out, and null behind a sentence. */
  #infos() {
    const { forms: forms2, kinds } = this.tokens;
    const out = [];
    for (const { first, last } of this.sentences) {
      for (let i = first; i < last; i++) if (kinds[i] !== EMOJI) out.push(infoOf(forms2[i], this.language));
      out.push(null);
    }
    return out;
  }
  /** Part of speech of a token, guessed: by its neighbours, else by compromise (English) or natural's Brill tagger (Dutch). */
  tag(token) {
    const quick = this.#quickTag(token);
    if (quick) return quick;
    const index = this.sentenceOf(token);
    const sentence = this.sentences[index];
    if (!this.#tags[index]) {
      if (this.#tagged > MOST_TAGGED) return "OTHER";
      this.#tagged += sentence.end - sentence.start;
      this.#tags[index] = tagSentence(this.text, this.tokens, sentence, this.language);
    }
    return this.#tags[index][token - sentence.first] ?? "OTHER";
  }
  /** Whether a token may have a tag, as far as that can be told without a tagger: false where {@link tag} is another one. */
  couldBe(token, tag) {
    return (this.#quickTag(token) ?? tag) === tag;
  }
  #quickTag(token) {
    const { norms, kinds } = this.tokens;
    if (kinds[token] !== WORD && this.language === "en") return kinds[token] === MENTION ? "NOUN" : "OTHER";
    const { first, last } = this.sentences[this.sentenceOf(token)];
    const at = (i) => i >= first && i < last ? norms[i] : void 0;
    return quickTag(at(token - 1), norms[token], at(token + 1), this.language, at(token - 2));
  }
  /** Stem of a token. */
  stem(token) {
    return stemOf(this.tokens.forms[token], this.language);
  }
};
var slots2 = 0;
function textFact(compute) {
  const slot = slots2++;
  return (text2) => {
    const { known: known4 } = text2;
    if (known4[slot] !== void 0) return known4[slot];
    const made = compute(text2);
    known4[slot] = made;
    return made;
  };
}

// src/rulebook/program.ts
var WORD2 = 0;
var SET = 1;
var TAG = 2;
var KIND2 = 3;
var GAP = 4;
var TAIL = 5;
var SPLIT = 6;
var JUMP = 7;
var SAVE = 8;
var AT_START = 9;
var AT_END = 10;
var NOT_NEXT = 11;
var MATCH = 12;
var HOLE = 13;
var LONGEST_GAP = 40;

// src/detect/layout.ts
var SHORT = 7;
var overlaps = (reading, id2, sentence) => {
  const s = reading.text.sentences[sentence];
  return reading.signals.within(id2, s.start, s.end).length > 0;
};
function bodyStart(reading) {
  const { sentences: sentences2 } = reading.text;
  const first = sentences2[0];
  return first && sentences2.length > 1 && first.last - first.first <= SHORT && overlaps(reading, "greets", 0) ? 1 : 0;
}
function bodyEnd(reading) {
  const { sentences: sentences2 } = reading.text;
  const from = Math.max(bodyStart(reading) + 1, sentences2.length - 3);
  for (let i = from; i < sentences2.length; i++) {
    const sentence = sentences2[i];
    if (sentence.last - sentence.first <= SHORT && overlaps(reading, "closes", i)) return i;
  }
  return sentences2.length;
}
function insertionPoint(reading, where) {
  const { sentences: sentences2, text: text2 } = reading.text;
  if (sentences2.length === 0) return 0;
  if (where === "start") {
    const sentence = sentences2[bodyStart(reading)];
    const { kinds, starts } = reading.text.tokens;
    let token = sentence.first;
    while (token < sentence.last - 1 && kinds[token] === MENTION) token++;
    return token === sentence.first ? sentence.start : starts[token];
  }
  return sentences2[bodyEnd(reading) - 1]?.end ?? text2.length;
}

// src/rulebook/pattern.ts
var KINDS2 = ["NUMBER", "URL", "EMAIL", "EMOJI"];
var PatternError = class extends Error {
  column;
  constructor(message, column) {
    super(message);
    this.column = column;
  }
};
var DEEPEST = 12;
var SPACE2 = /\s/;
var CAPTURE = /\{([a-z][a-z0-9-]*)(=|\})/y;
var NAME = /[~@]([\p{L}\p{N}][\p{L}\p{N}'-]*)/uy;
var RAW = /[^\s(){}|?^$]+/y;
var PLAIN2 = /^[a-z]+$/;
function matchAt(expression, source, at) {
  expression.lastIndex = at;
  return expression.exec(source);
}
function parsePattern(source) {
  let at = 0;
  const skip = () => {
    while (at < source.length && SPACE2.test(source[at])) at++;
  };
  function sequence(closers, depth) {
    if (depth > DEEPEST) throw new PatternError(`groups are nested deeper than ${DEEPEST}`, at);
    const parts3 = [];
    for (; ; ) {
      skip();
      if (at >= source.length || closers.includes(source[at])) break;
      let part2 = atom(depth);
      if (source[at] === "?") {
        at++;
        part2 = { type: "optional", part: part2 };
      }
      parts3.push(part2);
    }
    return parts3.length === 1 ? parts3[0] : { type: "sequence", parts: parts3 };
  }
  function choice(closer, opened2, depth) {
    const options = [];
    for (; ; ) {
      const from = at;
      const option = sequence(`|${closer}`, depth + 1);
      if (option.type === "sequence" && option.parts.length === 0)
        throw new PatternError("an empty choice: write `word?` for what may be left out", from);
      options.push(option);
      if (source[at] === "|") at++;
      else break;
    }
    if (source[at] !== closer) throw new PatternError(`this \`${source[opened2]}\` is never closed`, opened2);
    at++;
    return options.length === 1 ? options[0] : { type: "choice", options };
  }
  function atom(depth) {
    const from = at;
    const character = source[at];
    if (character === "(") {
      at++;
      return choice(")", from, depth);
    }
    if (character === "{") {
      const head2 = matchAt(CAPTURE, source, at);
      if (!head2) throw new PatternError("a capture is written {name=pattern}; around a match, {match}", at);
      at += head2[0].length;
      if (head2[2] === "}") {
        if (head2[1] !== "match")
          throw new PatternError(`{${head2[1]}} captures nothing: write {${head2[1]}=pattern}`, from);
        return { type: "match" };
      }
      return { type: "capture", name: head2[1], part: choice("}", from, depth) };
    }
    if (source.startsWith("...", at) || character === "\u2026") {
      at += character === "\u2026" ? 1 : 3;
      return { type: "gap" };
    }
    if (character === "^" || character === "$") {
      at++;
      return { type: character === "^" ? "start" : "end" };
    }
    if (character === "~" || character === "@") {
      const name = matchAt(NAME, source, at);
      if (!name) throw new PatternError(`\`${character}\` needs a word directly after it`, at);
      at += name[0].length;
      return character === "~" ? { type: "inflected", norm: scan(name[1]).norms.join("-") } : { type: "list", name: name[1], column: from };
    }
    if (")}|".includes(character)) throw new PatternError(`\`${character}\` closes nothing`, at);
    return word(from);
  }
  function word(from) {
    const raw = matchAt(RAW, source, at)?.[0] ?? source[at];
    at += raw.length;
    if (PLAIN2.test(raw)) return { type: "word", norm: raw, column: from };
    if (TAGS.includes(raw)) return { type: "tag", tag: raw };
    if (KINDS2.includes(raw)) return { type: "kind", kind: raw };
    if (/^[A-Z]{4,}$/.test(raw) && /^(VERBS|NOUNS|ADJ|ADV|PRON|NUM|DATE|TIME|NAME|WORD)$/.test(raw))
      throw new PatternError(`no tag ${raw}; there are ${[...TAGS, ...KINDS2].join(", ")}`, from);
    const { norms } = scan(raw);
    if (norms.length === 0) throw new PatternError(`\`${raw}\` is punctuation: patterns read words only`, from);
    const parts3 = norms.map((norm) => ({ type: "word", norm, column: from }));
    return parts3.length === 1 ? parts3[0] : { type: "sequence", parts: parts3 };
  }
  const tree = sequence("", 0);
  if (at < source.length) throw new PatternError(`\`${source[at]}\` closes nothing`, at);
  return tree;
}

// src/rulebook/vocabulary.ts
var SLOTS2 = { rules: newSlots(2), cues: newSlots(2) };
var KIND_OF_TOKEN = { [NUMBER]: 0, [URL2]: 1, [EMAIL]: 2, [EMOJI]: 3 };
var NUMBER_WORDS = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig honderd duizend".split(" ")
);
var kindOfWord = fact(({ norm }) => NUMBER_WORDS.has(norm) ? KINDS2.indexOf("NUMBER") : -1);
var idOf = (symbol) => symbol >> 3;
var kindOf = (symbol) => (symbol & 7) - 1;
var Vocabulary = class {
  #ids = /* @__PURE__ */ new Map();
  #remembered;
  #text;
  #symbols = new Int32Array(256);
  /** @param use rules, or the phrases of code: a word keeps its id in one vocabulary of each */
  constructor(use = "rules") {
    this.#remembered = new Remembered(SLOTS2[use], (norm) => this.#ids.get(norm) ?? 0);
  }
  /** The id of a normal form, which is new where it has none. */
  add(norm) {
    let id2 = this.#ids.get(norm);
    if (id2 === void 0) {
      id2 = this.#ids.size + 1;
      this.#ids.set(norm, id2);
      this.#remembered.changed();
      this.#text = void 0;
    }
    return id2;
  }
  /** The id of a word met in a text; 0 where no pattern names it. */
  idOf(form, language) {
    return this.#remembered.of(form, language);
  }
  /**
   * A text as symbols, one a token: the id of its word and its kind (NUMBER, URL ...), in one number. The array is the
   * vocabulary's own and holds until another text is read; it may be longer than the text.
   */
  read(text2) {
    if (this.#text === text2) return this.#symbols;
    const { tokens, size, language } = text2;
    if (this.#symbols.length < size) this.#symbols = new Int32Array(size * 2);
    const symbols = this.#symbols;
    for (let i = 0; i < size; i++) {
      const form = tokens.forms[i];
      const kind = KIND_OF_TOKEN[tokens.kinds[i]] ?? kindOfWord(form, language);
      symbols[i] = this.#remembered.of(form, language) << 3 | kind + 1;
    }
    this.#text = text2;
    return symbols;
  }
};

// src/rulebook/first.ts
function firstOf({ op, arg, alt, sets }, from) {
  const words3 = /* @__PURE__ */ new Set();
  let kinds = 0;
  let anything = false;
  let atStart = false;
  const seen = /* @__PURE__ */ new Set();
  const visit = (pc, anchored2) => {
    if (seen.has(pc)) return;
    seen.add(pc);
    switch (op[pc]) {
      case WORD2:
        words3.add(arg[pc]);
        break;
      case SET:
        for (const id2 of sets[arg[pc]]) words3.add(id2);
        break;
      case KIND2:
        kinds |= 1 << arg[pc];
        break;
      case TAG:
      case GAP:
      case TAIL:
      case HOLE:
        if (anchored2) atStart = true;
        else anything = true;
        break;
      case SPLIT:
        visit(arg[pc], anchored2);
        visit(alt[pc], anchored2);
        break;
      case JUMP:
        visit(arg[pc], anchored2);
        break;
      case MATCH:
        break;
      default:
        visit(pc + 1, anchored2 || op[pc] === AT_START);
    }
  };
  visit(from, false);
  return { words: words3, kinds, anything, atStart };
}

// src/detect/transitions.ts
var NONE = -1;
var FEWEST = 1 << 10;
var newTransitions = (size = FEWEST) => ({
  cells: new Int32Array(4 * size).fill(NONE),
  mask: size - 1,
  used: 0
});
function hash(state, symbol) {
  const mixed = Math.imul(state, 2654435761) ^ Math.imul(symbol, 2246822507);
  return mixed ^ mixed >>> 15;
}
function put2(old, state, symbol, target) {
  const table2 = 2 * old.used >= old.mask ? grown(old) : old;
  let cell = hash(state, symbol) & table2.mask;
  while (table2.cells[4 * cell] !== NONE) cell = cell + 1 & table2.mask;
  table2.cells.set([state, symbol, target], 4 * cell);
  table2.used++;
  return table2;
}
function grown({ cells, mask }) {
  const larger = newTransitions(2 * (mask + 1));
  for (let i = 0; i < cells.length; i += 4) if (cells[i] !== NONE) put2(larger, cells[i], cells[i + 1], cells[i + 2]);
  return larger;
}

// src/detect/candidates.ts
var Candidates = class {
  #program;
  #most;
  /** Parts of patterns that may begin anywhere: from the start, and behind each gap. */
  #parts = [];
  #byWord = [];
  #byKind = [];
  #anywhere = [];
  #atStart = [];
  #patternOf;
  /** By word: 1 where this program has it. The others of a shared vocabulary are one word to it, which saves a third of the transitions. */
  #own;
  // the automaton
  #states = [];
  /** By a sum of what a state holds: the last state with that sum. */
  #index = /* @__PURE__ */ new Map();
  #table = newTransitions();
  // what is at hand while a state is made
  #marks;
  #generation = 0;
  #now = [];
  #visited = [];
  /** By symbol: what begins there. */
  #starts = /* @__PURE__ */ new Map();
  #next = [];
  #accepts = [];
  #ends = [];
  // what is at hand while a sentence is read, by pattern
  #begun;
  #chosen;
  #sentence = 0;
  #found = [];
  /** @param most transitions before the table starts anew */
  constructor(program, most = MOST) {
    this.#program = program;
    this.#most = most;
    this.#own = wordsOf(program);
    this.#marks = new Int32Array(2 * program.op.length);
    this.#patternOf = new Int32Array(program.op.length);
    this.#begun = new Int32Array(program.patterns.length);
    this.#chosen = new Int32Array(program.patterns.length);
    for (const [index, { start }] of program.patterns.entries()) this.#addParts(index, start);
    this.#forget();
  }
  /** The patterns that may match in words [from, to), ascending; vetoes only beside a pattern of their rule. `symbols` as a Vocabulary reads them. */
  in(symbols, from, to) {
    this.#sentence++;
    if (this.#found.length > 0) this.#found = [];
    let state = 0;
    let { cells, mask } = this.#table;
    const own2 = this.#own;
    for (let at = from; at < to; at++) {
      const word = symbols[at] >> 3;
      const symbol = word < own2.length && own2[word] ? symbols[at] : symbols[at] & 7;
      let cell = 4 * (hash(state, symbol) & mask);
      while (cells[cell] !== NONE && (cells[cell] !== state || cells[cell + 1] !== symbol))
        cell = cell + 4 & 4 * mask + 3;
      let target = cells[cell + 2];
      if (cells[cell] === NONE) {
        target = this.#make(state, symbol);
        ({ cells, mask } = this.#table);
      }
      state = target >> 1;
      if (target & 1) this.#accept(this.#states[state].accepts);
    }
    const { ends } = this.#states[state];
    if (ends.length > 0) this.#accept(ends);
    return this.#found.length > 0 ? this.#withoutIdleVetoes(this.#found.sort((a, b) => a - b)) : this.#found;
  }
  /** Most sentences have words that would veto a rule, and nothing to veto: those patterns need not run. */
  #withoutIdleVetoes(found) {
    const { patterns } = this.#program;
    let rule = -1;
    let kept5 = 0;
    for (const pattern of found) {
      if (!patterns[pattern].veto) rule = patterns[pattern].rule;
      else if (patterns[pattern].rule !== rule) continue;
      found[kept5++] = pattern;
    }
    found.length = kept5;
    return found;
  }
  /** Number of transitions kept; for tests. */
  get size() {
    return this.#table.used;
  }
  #accept(accepts) {
    for (const accept of accepts) {
      const pattern = accept >> 2;
      const how = accept & 3;
      if (how === BEGUN) this.#begun[pattern] = this.#sentence;
      else if (how === WHOLE2 || this.#begun[pattern] === this.#sentence) {
        if (this.#chosen[pattern] === this.#sentence) continue;
        this.#chosen[pattern] = this.#sentence;
        this.#found.push(pattern);
      }
    }
  }
  #addParts(pattern, start) {
    const { op } = this.#program;
    const end = this.#program.patterns[pattern + 1]?.start ?? op.length;
    this.#patternOf.fill(pattern, start, end);
    const open = this.#reaches(start, GAP);
    this.#addPart({ pc: start, behind: 0 });
    for (let pc = start; pc < end; pc++) if (op[pc] === GAP) this.#addPart({ pc: pc + 1, behind: open ? 0 : 1 });
  }
  #addPart(part2) {
    const index = this.#parts.push(part2) - 1;
    const { words: words3, kinds, anything, atStart } = firstOf(this.#program, part2.pc);
    for (const id2 of words3) {
      this.#byWord[id2] ??= [];
      this.#byWord[id2].push(index);
    }
    for (let kind = 0; kinds >> kind > 0; kind++)
      if (kinds >> kind & 1) {
        this.#byKind[kind] ??= [];
        this.#byKind[kind].push(index);
      }
    if (anything) this.#anywhere.push(index);
    if (atStart) this.#atStart.push(index);
  }
  #forget() {
    this.#states = [];
    this.#index.clear();
    this.#table = newTransitions();
    this.#states.push({ threads: [], accepts: [], ends: [], other: void 0 });
  }
  /** The target (see Transitions) behind state `from` and a word, which the table does not have yet. */
  #make(from, symbol) {
    if (from === 0) this.#putDownBegun(symbol, true);
    else {
      const { visited, next, accepts, ends } = this.#begunBy(symbol);
      this.#generation++;
      for (const thread of visited) this.#marks[thread] = this.#generation;
      this.#visited.length = 0;
      this.#next = next.slice();
      this.#accepts = accepts.slice();
      this.#ends = ends.slice();
      const id2 = idOf(symbol);
      const kind = kindOf(symbol);
      for (const thread of this.#states[from].threads)
        if (this.#takes(thread >> 1, id2, kind)) this.#follow((thread >> 1) + 1, thread & 1);
    }
    if (this.#table.used >= this.#most || this.#states.length >= MOST_STATES) {
      this.#forget();
      return this.#targetAtHand();
    }
    const to = this.#targetAtHand();
    this.#table = put2(this.#table, from, symbol, to);
    return to;
  }
  /** What begins at a word anywhere but at the start of a sentence: the same after all that may stand before it, and kept. */
  #begunBy(symbol) {
    let begun = this.#starts.get(symbol);
    if (!begun) {
      this.#putDownBegun(symbol, false);
      begun = { visited: this.#visited.slice(), next: this.#next, accepts: this.#accepts, ends: this.#ends };
      this.#starts.set(symbol, begun);
    }
    return begun;
  }
  #putDownBegun(symbol, first) {
    const id2 = idOf(symbol);
    const kind = kindOf(symbol);
    this.#now.length = 0;
    this.#visited.length = 0;
    this.#next = [];
    this.#accepts = [];
    this.#ends = [];
    this.#generation++;
    for (const part2 of this.#byWord[id2] ?? []) this.#begin(this.#parts[part2], first);
    if (kind >= 0) for (const part2 of this.#byKind[kind] ?? []) this.#begin(this.#parts[part2], first);
    for (const part2 of this.#anywhere) this.#begin(this.#parts[part2], first);
    if (first) for (const part2 of this.#atStart) this.#begin(this.#parts[part2], first);
    this.#generation++;
    for (const thread of this.#now) if (this.#takes(thread >> 1, id2, kind)) this.#follow((thread >> 1) + 1, thread & 1);
  }
  /** The state of what was put down for the next word; whatever the order in which that was done, a set has one state. */
  #targetAtHand() {
    const accepts = this.#accepts.sort((a, b) => (b & 3) - (a & 3) || a - b);
    this.#ends.sort((a, b) => a - b);
    let key = 0;
    for (const thread of this.#next) key = key + Math.imul(thread + 1, 2654435761) | 0;
    for (const one of accepts) key = Math.imul(key, 31) + one | 0;
    for (const one of this.#ends) key = Math.imul(key, 31) + one | 0;
    let state = this.#index.get(key);
    while (state !== void 0 && !this.#isAtHand(this.#states[state], accepts)) state = this.#states[state].other;
    if (state === void 0) {
      const other = this.#index.get(key);
      state = this.#states.push({ threads: this.#next, accepts, ends: this.#ends, other }) - 1;
      this.#index.set(key, state);
    }
    return state << 1 | (accepts.length > 0 ? 1 : 0);
  }
  #isAtHand({ threads, accepts, ends }, own2) {
    if (threads.length !== this.#next.length) return false;
    for (const thread of threads) if (this.#marks[thread] !== this.#generation) return false;
    return same2(accepts, own2) && same2(ends, this.#ends);
  }
  #takes(pc, id2, kind) {
    const { op, arg, sets } = this.#program;
    switch (op[pc]) {
      case WORD2:
        return id2 === arg[pc];
      case SET:
        return id2 !== 0 && sets[arg[pc]].has(id2);
      case KIND2:
        return kind === arg[pc];
      default:
        return op[pc] === TAG;
    }
  }
  /** Puts down the instructions with which a part can begin at this word. */
  #begin(part2, first) {
    const visit = (pc) => {
      const thread = 2 * pc + part2.behind;
      if (this.#marks[thread] === this.#generation) return;
      this.#marks[thread] = this.#generation;
      const { op, arg, alt } = this.#program;
      switch (op[pc]) {
        case SPLIT:
          visit(arg[pc]);
          visit(alt[pc]);
          break;
        case JUMP:
          visit(arg[pc]);
          break;
        case AT_START:
          if (first) visit(pc + 1);
          break;
        case SAVE:
        case NOT_NEXT:
          visit(pc + 1);
          break;
        case WORD2:
        case SET:
        case KIND2:
        case TAG:
          this.#now.push(thread);
      }
    };
    visit(part2.pc);
  }
  /** Puts down what can come after a word. */
  #follow(pc, behind) {
    const { op, arg, alt } = this.#program;
    const thread = 2 * pc + behind;
    if (this.#marks[thread] === this.#generation) return;
    this.#marks[thread] = this.#generation;
    this.#visited.push(thread);
    const pattern = this.#patternOf[pc] << 2;
    switch (op[pc]) {
      case SPLIT:
        this.#follow(arg[pc], behind);
        this.#follow(alt[pc], behind);
        break;
      case JUMP:
        this.#follow(arg[pc], behind);
        break;
      case SAVE:
      case NOT_NEXT:
      case TAIL:
        this.#follow(pc + 1, behind);
        break;
      case AT_END:
        if (this.#reaches(pc + 1, MATCH)) this.#ends.push(pattern | (behind === 0 ? WHOLE2 : BEHIND));
        break;
      case GAP:
        if (this.#reaches(pc + 1, MATCH)) this.#accepts.push(pattern | (behind === 0 ? WHOLE2 : BEHIND));
        else if (behind === 0) this.#accepts.push(pattern | BEGUN);
        break;
      case MATCH:
        this.#accepts.push(pattern | (behind === 0 ? WHOLE2 : BEHIND));
        break;
      case WORD2:
      case SET:
      case KIND2:
      case TAG:
        this.#next.push(thread);
    }
  }
  /** Whether an instruction of a kind can be reached from another one without taking a word. */
  #reaches(from, goal) {
    const { op, arg, alt } = this.#program;
    const seen = /* @__PURE__ */ new Set();
    const todo = [from];
    for (let pc = todo.pop(); pc !== void 0; pc = todo.pop()) {
      if (op[pc] === goal) return true;
      if (seen.has(pc)) continue;
      seen.add(pc);
      switch (op[pc]) {
        case SPLIT:
          todo.push(arg[pc], alt[pc]);
          break;
        case JUMP:
          todo.push(arg[pc]);
          break;
        case SAVE:
        case NOT_NEXT:
        case TAIL:
        case GAP:
        case AT_START:
        case AT_END:
          todo.push(pc + 1);
      }
    }
    return false;
  }
};
function wordsOf({ op, arg, sets }) {
  const words3 = [];
  for (let pc = 0; pc < op.length; pc++) if (op[pc] === WORD2) words3.push(arg[pc]);
  for (const set3 of sets) for (const word of set3) words3.push(word);
  const own2 = new Uint8Array(words3.reduce((most, word) => Math.max(most, word), 0) + 1);
  for (const word of words3) own2[word] = 1;
  return own2;
}
var same2 = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);
var WHOLE2 = 1;
var BEGUN = 2;
var BEHIND = 3;
var MOST = 8e4;
var MOST_STATES = 16e3;

// src/detect/matcher.ts
var REACH2 = 100;
var FARTHEST = 5;
var NO_HOLE = { first: -1, last: -1 };
var NO_CAPTURES = [];
var Matcher = class {
  program;
  #marks;
  #generation = 0;
  #current = [];
  #next = [];
  #slots;
  /** By instruction and depth: the look ahead that has been there already. */
  #tried;
  #look = 0;
  /** By pattern: one more than the index of its last match, if that lies in this sentence. */
  #latest;
  #base = 0;
  #found = [];
  #text;
  /** By token: its word and its kind; see Vocabulary. */
  #symbols = new Int32Array(0);
  #from = 0;
  #to = 0;
  #sentence = 0;
  #hole = NO_HOLE;
  #candidates;
  /** Patterns by their rule. */
  #byRule = /* @__PURE__ */ new Map();
  /** @param candidates which patterns may match in a sentence; tests leave it to the machine itself */
  constructor(program, candidates2 = new Candidates(program)) {
    this.program = program;
    this.#candidates = candidates2;
    this.#marks = new Int32Array(program.op.length);
    this.#slots = new Int32Array(program.op.length);
    this.#tried = new Int32Array(program.op.length * FARTHEST);
    this.#latest = new Int32Array(program.patterns.length);
    for (const [index, { rule }] of program.patterns.entries())
      this.#byRule.set(rule, [...this.#byRule.get(rule) ?? [], index]);
  }
  /** All matches in the text, sentence by sentence, at most one per pattern and place. */
  run(text2) {
    this.#read(text2);
    this.#found = [];
    for (let index = 0; index < text2.sentences.length; index++) {
      const sentence = text2.sentences[index];
      const candidates2 = this.#candidates.in(this.#symbols, sentence.first, sentence.last);
      if (candidates2.length > 0) this.#runSentence(index, sentence, sentence.first, sentence.last, candidates2);
    }
    return this.#found;
  }
  /** Whether a guard of the rule (an `unless` with {match}) stands around a match of it. Looks at most REACH words away. */
  guards(rule, text2, match) {
    const guards = this.#byRule.get(rule);
    if (!guards) return false;
    this.#read(text2);
    const sentence = text2.sentences[match.sentence];
    this.#found = [];
    this.#latest.fill(0);
    this.#hole = match;
    this.#runSentence(
      match.sentence,
      sentence,
      Math.max(sentence.first, match.first - REACH2),
      Math.min(sentence.last, match.last + REACH2),
      guards
    );
    this.#hole = NO_HOLE;
    return this.#found.length > 0;
  }
  #read(text2) {
    this.#text = text2;
    this.#symbols = this.program.vocabulary.read(text2);
  }
  /** Runs some of the patterns over a sentence. */
  #runSentence(index, sentence, from, to, patterns) {
    const { firsts } = this.program;
    this.#sentence = index;
    this.#from = sentence.first;
    this.#to = sentence.last;
    this.#current.length = 0;
    this.#generation++;
    this.#base = this.#found.length;
    for (let at = from; at < to; at++) {
      const id2 = idOf(this.#symbols[at]);
      const kind = kindOf(this.#symbols[at]);
      if (id2 !== 0) {
        for (const p of patterns) if (firsts[p].words.has(id2)) this.#begin(p, at);
      }
      if (kind >= 0) {
        for (const p of patterns) if (firsts[p].kinds >> kind & 1) this.#begin(p, at);
      }
      for (const p of patterns) if (firsts[p].anything) this.#begin(p, at);
      if (at === sentence.first) {
        for (const p of patterns) if (firsts[p].atStart) this.#begin(p, at);
      }
      this.#generation++;
      if (this.#current.length === 0) continue;
      this.#step(at);
      const spent = this.#current;
      this.#current = this.#next;
      this.#next = spent;
      this.#next.length = 0;
    }
  }
  #begin(pattern, at) {
    const pc = this.program.patterns[pattern].start;
    this.#add(this.#current, pc, at, { pc, first: at, until: 0, exit: -1, captures: NO_CAPTURES });
  }
  /** Moves every thread over the word at `at`. */
  #step(at) {
    const { op, arg, sets } = this.program;
    const id2 = idOf(this.#symbols[at]);
    for (const thread of this.#current) {
      const pc = thread.pc;
      switch (op[pc]) {
        case WORD2:
          if (id2 === arg[pc]) this.#add(this.#next, pc + 1, at + 1, thread);
          break;
        case SET:
          if (id2 !== 0 && sets[arg[pc]].has(id2)) this.#add(this.#next, pc + 1, at + 1, thread);
          break;
        case KIND2:
          if (kindOf(this.#symbols[at]) === arg[pc]) this.#add(this.#next, pc + 1, at + 1, thread);
          break;
        case TAG:
          if (this.#couldGoOn(pc, at) && this.#text.tag(at) === TAGS[arg[pc]])
            this.#add(this.#next, pc + 1, at + 1, thread);
          break;
        case HOLE:
          if (at + 1 < this.#hole.last) this.#next.push(thread);
          else this.#add(this.#next, pc + 1, at + 1, thread);
          break;
        case GAP:
          if (at < thread.until) this.#stay(thread, at + 1);
          break;
      }
    }
  }
  /** Follows the instructions that take no word, and adds the thread where one is waited for. */
  #add(list2, pc, at, thread) {
    const { op, arg, alt, sets } = this.program;
    if (op[pc] === GAP) {
      this.#enterGap(list2, pc, at, thread);
      return;
    }
    if (op[pc] !== MATCH && this.#marks[pc] === this.#generation) return;
    this.#marks[pc] = this.#generation;
    switch (op[pc]) {
      case SPLIT:
        this.#add(list2, arg[pc], at, thread);
        this.#add(list2, alt[pc], at, thread);
        break;
      case JUMP:
        this.#add(list2, arg[pc], at, thread);
        break;
      case SAVE: {
        const captures = thread.captures.slice();
        while (captures.length <= arg[pc]) captures.push(-1);
        captures[arg[pc]] = at;
        this.#add(list2, pc + 1, at, { pc, first: thread.first, until: 0, exit: thread.exit, captures });
        break;
      }
      case AT_START:
        if (at === this.#from) this.#add(list2, pc + 1, at, thread);
        break;
      case AT_END:
        if (at === this.#to) this.#add(list2, pc + 1, at, thread);
        break;
      case NOT_NEXT:
        if (at >= this.#to || !(sets[arg[pc]].has(idOf(this.#symbols[at])) || kindOf(this.#symbols[at]) === 0))
          this.#add(list2, pc + 1, at, thread);
        break;
      case HOLE:
        if (at === this.#hole.first)
          list2.push({ pc, first: thread.first, until: 0, exit: thread.exit, captures: thread.captures });
        break;
      case TAIL:
        this.#add(list2, pc + 1, Math.min(this.#to, at + LONGEST_GAP), thread);
        break;
      case MATCH:
        if (at > thread.first) this.#report(arg[pc], at, thread);
        break;
      default:
        list2.push(
          thread.pc === pc ? thread : { pc, first: thread.first, until: 0, exit: thread.exit, captures: thread.captures }
        );
    }
  }
  /**
   * A thread that begins to wait in a gap. The newest thread in a gap has the most room left and gives the tightest match:
   * it takes the place of an older one.
   */
  #enterGap(list2, pc, at, thread) {
    const entered = {
      pc,
      first: thread.first,
      until: at + this.program.arg[pc],
      exit: thread.exit,
      captures: thread.captures
    };
    if (this.#marks[pc] === this.#generation) list2[this.#slots[pc]] = entered;
    else {
      this.#marks[pc] = this.#generation;
      this.#slots[pc] = list2.push(entered) - 1;
    }
    this.#leaveGap(list2, entered, at);
  }
  /** A thread that waits on over one more word; it is the same object, since nothing in it changes. */
  #stay(thread, at) {
    const { pc } = thread;
    if (this.#marks[pc] === this.#generation) return;
    this.#marks[pc] = this.#generation;
    this.#slots[pc] = this.#next.push(thread) - 1;
    this.#leaveGap(this.#next, thread, at);
  }
  /** Goes on behind the gap where the next word allows it: most words do not, and cost no thread. */
  #leaveGap(list2, { pc, first, captures }, at) {
    if (this.#couldGoOn(pc + 1, at)) this.#add(list2, pc + 1, at, { pc: pc + 1, first, until: 0, exit: at, captures });
  }
  /** Whether what follows an instruction could match the next words, as far as can be told without a tagger. */
  #couldGoOn(pc, at) {
    this.#look++;
    return this.#possible(pc, at, 0);
  }
  /** `depth` words were gone over. Each instruction is tried once per depth: optional parts meet again behind each other. */
  #possible(pc, at, depth) {
    const { op, arg, alt, sets } = this.program;
    for (; ; ) {
      if (depth === FARTHEST) return true;
      const place = pc * FARTHEST + depth;
      if (this.#tried[place] === this.#look) return false;
      this.#tried[place] = this.#look;
      switch (op[pc]) {
        case WORD2:
          if (at >= this.#to || idOf(this.#symbols[at]) !== arg[pc]) return false;
          break;
        case SET:
          if (at >= this.#to || !sets[arg[pc]].has(idOf(this.#symbols[at]))) return false;
          break;
        case KIND2:
          if (at >= this.#to || kindOf(this.#symbols[at]) !== arg[pc]) return false;
          break;
        case TAG:
          if (at >= this.#to || !this.#text.couldBe(at, TAGS[arg[pc]])) return false;
          break;
        case SPLIT:
          if (this.#possible(arg[pc], at, depth)) return true;
          pc = alt[pc];
          continue;
        case JUMP:
          pc = arg[pc];
          continue;
        case AT_END:
          return at === this.#to;
        case HOLE:
          return at === this.#hole.first;
        case SAVE:
        case NOT_NEXT:
        case AT_START:
          pc++;
          continue;
        default:
          return true;
      }
      pc++;
      at++;
      depth++;
    }
  }
  /** Keeps a match; of two readings of one place by one pattern, the one that takes more without a longer gap. */
  #report(pattern, last, thread) {
    const found = this.#found;
    const index = this.#latest[pattern] - 1;
    const known4 = index >= this.#base && found[index]?.pattern === pattern ? found[index] : void 0;
    if (known4 && thread.first < known4.last) {
      if (known4.first === thread.first && known4.exit === thread.exit && last > known4.last) {
        known4.last = last;
        known4.captures = thread.captures;
      }
      return;
    }
    found.push({
      pattern,
      sentence: this.#sentence,
      first: thread.first,
      last,
      captures: thread.captures,
      exit: thread.exit
    });
    this.#latest[pattern] = found.length;
  }
};

// src/detect/places.ts
function holdsAround(when, reading) {
  const { context, message } = when;
  if (context && !inContext(context, reading)) return false;
  if (message && !inStretch(message, reading, 0, reading.text.sentences.length)) return false;
  const first = when["first-sentence"];
  const count2 = reading.text.sentences.length;
  if (first && !inStretch(first, reading, 0, Math.min(1, count2))) return false;
  const last = when["last-sentence"];
  if (last && !inStretch(last, reading, Math.max(0, count2 - 1), count2)) return false;
  const turn2 = when["previous-customer-turn"];
  return !turn2 || inTexts(turn2, reading.before.turn);
}
function holdsIn(when, reading, sentence) {
  return !when.sentence || inStretch(when.sentence, reading, sentence, sentence + 1);
}
function inContext({ has: has2, lacks }, { before }) {
  if (has2 && !has2.some((id2) => before.seen.has(id2))) return false;
  return !lacks?.some((id2) => before.seen.has(id2));
}
function inStretch({ has: has2, lacks, order: order2, over, under }, reading, from, to) {
  if (has2 && !hasAny(reading, has2, from, to)) return false;
  if (lacks && hasAny(reading, lacks, from, to)) return false;
  if (order2 && !inOrder(reading, order2, from, to)) return false;
  if (over) {
    for (const key of MEASURES)
      if (over[key] !== void 0 && measure(reading, key, from, to) <= over[key]) return false;
  }
  if (under) {
    for (const key of MEASURES)
      if (under[key] !== void 0 && measure(reading, key, from, to) >= under[key]) return false;
  }
  return true;
}
function inTexts({ has: has2, lacks, order: order2, over, under }, texts) {
  const all = (reading) => reading.text.sentences.length;
  if (has2 && !texts.some((one) => hasAny(one, has2, 0, all(one)))) return false;
  if (lacks && texts.some((one) => hasAny(one, lacks, 0, all(one)))) return false;
  if (order2 && !texts.some((one) => inOrder(one, order2, 0, all(one)))) return false;
  const sum = (key) => texts.reduce((total, one) => total + measure(one, key, 0, all(one)), 0);
  if (over) {
    for (const key of MEASURES) if (over[key] !== void 0 && sum(key) <= over[key]) return false;
  }
  if (under) {
    for (const key of MEASURES) if (under[key] !== void 0 && sum(key) >= under[key]) return false;
  }
  return true;
}
function hasAny(reading, ids, from, to) {
  for (const id2 of ids) if (stands(reading, id2, from, to)) return true;
  return false;
}
function stands({ text: text2, signals }, id2, from, to) {
  if (!signals.has(id2)) return false;
  const { sentences: sentences2 } = text2;
  if (from === 0 && to === sentences2.length) return true;
  const first = sentences2[from];
  const last = sentences2[to - 1];
  return first !== void 0 && last !== void 0 && signals.stands(id2, first.start, last.end);
}
function inOrder({ text: text2, signals }, [before, after], from, to) {
  const { sentences: sentences2 } = text2;
  const whole = from === 0 && to === sentences2.length;
  const first = sentences2[from];
  const last = sentences2[to - 1];
  if (!whole && !(first && last)) return false;
  const firstOf2 = (id2) => (whole ? signals.get(id2) : signals.within(id2, first.start, last.end))[0];
  const one = firstOf2(before);
  const other = firstOf2(after);
  return one !== void 0 && other !== void 0 && one.start < other.start;
}
var MEASURES = ["words", "sentences", "characters", "questions"];
function measure({ text: text2 }, key, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const sentence = text2.sentences[i];
    if (key === "words") sum += sentence.last - sentence.first;
    else if (key === "sentences") sum += 1;
    else if (key === "questions") sum += sentence.question ? 1 : 0;
    else sum += sentence.end - sentence.start;
  }
  return sum;
}

// src/detect/signals/acronyms/everyday.ts
var EVERYDAY = new Set(
  "ok oke id pc tv sms gsm dvd cd usb pin faq qr gps sim led hd wifi app mp3 hdmi pdf jpg jpeg png doc xls zip html www http url eur usd gbp btw bv nv vat tax iban bic atm ceo hr it ict pr am pm asap fyi btw ps pps nb rip diy eu uk us usa nl be vs un nato bbc cnn nos vrt rtl nmbs ns bpost nmbs sncb klm dhl ups tnt mr mrs dr ma di wo do vr za zo mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec aub svp svpl mvg tav ivm mbt nvt tot ivb evt ca incl excl bsn oa ea ed nr tel max min km kg cm mm ml gb mb kb tb ghz mhz kw no yes not now all and the you your please never only must or a i do if in on to of for is are be we so my niet geen nooit nu alle alles altijd en of de het een u uw je jij wij ik is zijn moet let op ja nee wel dit dat lol omg wtf dm pb rt hi hey bye brb imo tba tbd eta rsvp vip aka dob sos suv abs av tl nd rd st th ii iii iv vi xl xxl xs cv hbo mbo vwo vmbo ai 3d 2fa pos wc gft cao zzp uwv svb kvk dpd gls anwb kbc ing abn hln cia fbi irs nhs rest ideal cad wd lte epub xp ps psn yt mbps kbps ppi dpi rpm fps fm hq ab vlc gimp gnu bios fod ios mac hp ibm lg aws att bmw vw kpn ea fifa nba nfl gta rdr tui mtv ati amd afaik iirc imho utc gmt cet nz uefa fb uz web gsm abn pk st jr sr phd ba bsc msc lmk idk aub".split(" ")
);

// src/detect/signals/allowed.ts
var known2 = /* @__PURE__ */ new WeakMap();
function allowedBy(profile) {
  let allowed = known2.get(profile);
  if (!allowed) {
    allowed = new Set(profile.allowed_jargon.map((term) => term.toLowerCase()));
    known2.set(profile, allowed);
  }
  return allowed;
}

// src/detect/signals/capitals.ts
function inCapitals(reading, token) {
  const { tokens, text: text2 } = reading.text;
  if (tokens.kinds[token] !== WORD) return false;
  const start = tokens.starts[token];
  if (isSmall(text2.charCodeAt(start)) || isSmall(text2.charCodeAt(start + 1))) return false;
  const word = text2.slice(start, tokens.ends[token]);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
var isSmall = (code) => code >= 97 && code <= 122;
function isMask(reading, token) {
  const { tokens, text: text2 } = reading.text;
  const start = tokens.starts[token];
  const end = tokens.ends[token];
  return /[_-]/.test(text2.slice(start, end)) || "#<[{$%_".includes(text2[start - 1] ?? " ") || "#>]}_".includes(text2[end] ?? " ") || MASKS.has(tokens.norms[token]);
}
var MASKS = new Set(
  "name email url link phone order address naam adres telefoon date datum prs org user number iban".split(" ")
);

// src/detect/signals/detector.ts
var NO_MARKS = [];
function markTokens(reading, id2, rule, first, last, values) {
  const { starts, ends } = reading.text.tokens;
  return { id: id2, rule, first, last, start: starts[first], end: ends[last - 1], ...values ? { values } : {} };
}
function markSentence(reading, id2, rule, sentence) {
  const s = reading.text.sentences[sentence];
  return { id: id2, rule, first: s.first, last: s.last, start: s.start, end: s.end };
}

// src/detect/signals/acronyms.ts
var SHORTEST = 2;
var LONGEST3 = 5;
var COMMON = 4.2;
var LOUD = 0.4;
var glossaries = /* @__PURE__ */ new WeakMap();
function glossaryOf(rules) {
  let words3 = glossaries.get(rules);
  if (!words3) {
    words3 = new Set(
      rules.glossary.flatMap((t) => [t.term, ...t.forms]).flatMap((t) => t.toLowerCase().split(/[\s/-]+/))
    );
    glossaries.set(rules, words3);
  }
  return words3;
}
var unknownAcronym = {
  ids: ["unknown-acronym"],
  reads: "agent",
  applies: ({ text: text2 }) => /[A-Z]{2}/.test(text2.text),
  *find(reading) {
    if (reading.profile.audience === "technician") return;
    const known4 = glossaryOf(reading.rules);
    const allowed = allowedBy(reading.profile);
    let told;
    const { tokens, text: text2, sentences: sentences2 } = reading.text;
    for (const sentence of sentences2) {
      let capitals = 0;
      for (let at = sentence.first; at < sentence.last; at++) if (inCapitals(reading, at)) capitals++;
      if (capitals > 1 && capitals > LOUD * (sentence.last - sentence.first)) continue;
      for (let at = sentence.first; at < sentence.last && capitals > 0; at++) {
        if (!inCapitals(reading, at) || isMask(reading, at)) continue;
        const norm = tokens.norms[at];
        const term = text2.slice(tokens.starts[at], tokens.ends[at]);
        if (term.length < SHORTEST || term.length > LONGEST3 || !/^[A-Z]+$/.test(term)) continue;
        if (told?.has(norm) || EVERYDAY.has(norm) || known4.has(norm) || allowed.has(norm) || everyday(norm)) continue;
        told ??= /* @__PURE__ */ new Set();
        told.add(norm);
        if (reading.before.customerStems.has(reading.text.stem(at)) || explained(reading, at) || named(reading, at) || inName(reading, at, sentence) || initials(reading, at))
          continue;
        yield markTokens(reading, "unknown-acronym", "unknown-acronym", at, at + 1, { term });
      }
    }
  }
};
var everyday = (norm) => (frequencies("en").get(norm) ?? 0) >= COMMON || (frequencies("nl").get(norm) ?? 0) >= COMMON;
function explained(reading, at) {
  const { tokens, text: text2 } = reading.text;
  const after = text2.slice(tokens.ends[at], tokens.ends[at] + 80);
  const before = text2.slice(Math.max(0, tokens.starts[at] - 80), tokens.starts[at]);
  return /^\s*\([^)]{6,}/.test(after) || /^\s*(?:,|is|staat voor|stands for|means|betekent|oftewel|ofwel|or)\s+(?:een|de|het|a|an|the|voor|for)\b/i.test(
    after
  ) || /\(\s*$/.test(before) && /^\s*\)/.test(after) || /(?:called|named|stands for|heet|genaamd)\s+$/i.test(before);
}
function named(reading, at) {
  const { tokens, text: text2 } = reading.text;
  const before = text2[tokens.starts[at] - 1] ?? " ";
  const after = text2[tokens.ends[at]] ?? " ";
  return /[\w./\\@^:*=~+'"“‘-]/.test(before) || /[\w/\\@:*=~+-]/.test(after) || /^\s\d/.test(text2.slice(tokens.ends[at], tokens.ends[at] + 2));
}
var NAMED = new Set(
  "printer printers scanner camera router modem tv laptop phone tablet keyboard watch console game games app apps account accounts id username user website site forum store shop card cards membership subscription premium plus pro toestel telefoon televisie kaart kaarten spel spellen abonnement winkel gebruiker gebruikersnaam pakket".split(" ")
);
function inName(reading, at, { first, last }) {
  const { tokens, text: text2 } = reading.text;
  const near = (left, right) => text2.slice(tokens.ends[left], tokens.starts[right]) === " ";
  const capital = (i) => /^\p{Lu}\p{Ll}/u.test(text2.slice(tokens.starts[i], tokens.starts[i] + 4));
  if (at > first + 1 && near(at - 1, at) && capital(at - 1)) return true;
  return at + 1 < last && near(at, at + 1) && (capital(at + 1) || NAMED.has(tokens.norms[at + 1]));
}
var initials = (reading, at) => at === 0 && /^[,:`]/.test(reading.text.text.slice(reading.text.tokens.ends[at])) || /^(.)\1+$/.test(reading.text.tokens.norms[at]) || GREETS.has(reading.text.tokens.norms[at - 1] ?? "") || at === reading.text.size - 1 && (alone(reading, at) || !/[.!?]/.test(reading.text.text.slice(reading.text.tokens.ends[at])));
var alone = ({ text: text2 }, at) => {
  const { first, last } = text2.sentences[text2.sentenceOf(at)];
  return first === at && last === at + 1;
};
var GREETS = new Set("hi hello hey dear hallo hoi dag beste groetjes groeten regards".split(" "));

// src/detect/signals/address.ts
var FORMAL = /* @__PURE__ */ new Set(["u", "uw", "uzelf", "uwe"]);
var FAMILIAR2 = /* @__PURE__ */ new Set(["je", "jij", "jou", "jouw", "jezelf", "jouwe"]);
var FIXED = /* @__PURE__ */ new Set(["dank", "danke", "dankt", "merci", "bedankt"]);
var QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
var formOf2 = fact(({ norm }) => FORMAL.has(norm) ? 1 : FAMILIAR2.has(norm) ? 2 : 0);
var addressOf = textFact(({ text: text2, tokens, language }) => {
  const out = { formal: [], familiar: [] };
  let quotes = 0;
  let seen = 0;
  for (let at = 0; at < tokens.forms.length; at++) {
    const form = formOf2(tokens.forms[at], language);
    if (form === 0) continue;
    quotes += text2.slice(seen, tokens.starts[at]).match(QUOTES)?.length ?? 0;
    seen = tokens.starts[at];
    if (quotes % 2 === 1 || tokens.kinds[at] !== WORD) continue;
    const before = tokens.norms[at - 1] ?? "";
    if (FIXED.has(before) || tokens.norms[at] === "u" && tokens.kinds[at - 1] === NUMBER) continue;
    if (form === 1) out.formal.push(at);
    else out.familiar.push(at);
  }
  return out;
});
var mixedAddress = {
  ids: ["mixed-address"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.language === "nl",
  *find(reading) {
    const { formal, familiar: familiar2 } = addressOf(reading.text);
    if (formal.length === 0 || familiar2.length === 0) return;
    const rare = formal.length < familiar2.length ? formal : familiar2;
    yield markTokens(reading, "mixed-address", "mixed-address", rare[0], rare[0] + 1, {
      used: rare === formal ? "je" : "u",
      other: rare === formal ? "u" : "je"
    });
  }
};
var ASKS_AGENT = new Set(
  "kan kun kunt wil wilt zou heb hebt ben bent mag weet zal help bedank van voor aan met door hoor zoek stuur geef".split(
    " "
  )
);
function customers(reading) {
  let formal = 0;
  let familiar2 = 0;
  for (const message of reading.before.turn) {
    if (message.text.language !== "nl") continue;
    const found = addressOf(message.text);
    formal += found.formal.length;
    for (const at of found.familiar)
      if (message.text.tokens.norms[at] !== "je" || ASKS_AGENT.has(message.text.tokens.norms[at - 1] ?? "")) familiar2++;
  }
  return formal > 0 === familiar2 > 0 ? null : formal > 0 ? "u" : "je";
}
var addressMismatch = {
  ids: ["address-mismatch"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.language === "nl",
  *find(reading) {
    const { address: address3 } = reading.profile;
    const wanted = address3 === "customer" ? customers(reading) : address3;
    if (!wanted) return;
    const { formal, familiar: familiar2 } = addressOf(reading.text);
    const wrong = wanted === "u" ? familiar2 : formal;
    if (wrong.length === 0 || formal.length > 0 && familiar2.length > 0) return;
    yield markTokens(reading, "address-mismatch", "address-mismatch", wrong[0], wrong[0] + 1, { wanted });
  }
};

// src/detect/signals/apologies.ts
var TOO_MANY = 3;
var SHORT2 = 12;
var overApologises = {
  ids: ["over-apologises"],
  reads: "agent",
  applies: ({ signals }) => signals.has("apologises"),
  *find(reading) {
    const { text: text2 } = reading;
    const bySentence = /* @__PURE__ */ new Map();
    for (const mark2 of reading.signals.get("apologises")) {
      const sentence2 = text2.sentenceOf(mark2.first);
      if (!bySentence.has(sentence2)) bySentence.set(sentence2, mark2);
    }
    const order2 = [...bySentence.keys()].sort((a, b) => a - b);
    const third = order2[TOO_MANY - 1] ?? (reading.before.apologies >= TOO_MANY - 1 ? order2[0] : void 0);
    if (third === void 0) return;
    const mark = bySentence.get(third);
    const sentence = text2.sentences[third];
    const bare = sentence.last - sentence.first <= SHORT2;
    yield markTokens(reading, "over-apologises", "over-apologises", mark.first, mark.last, bare ? { rest: "" } : {});
  }
};

// src/detect/signals/asks/data.ts
var list = (type, words3) => words3.split(/\s+/).map((word) => [word, type]);
var EN2 = new Map([
  ...list("email", "email e-mail"),
  ...list("phone", "phone telephone cellphone"),
  ...list("address", "address addresses postcode zip"),
  ...list("date", "date dates"),
  ...list("version", "version versions"),
  ...list("device", "model device devices"),
  ...list("browser", "browser"),
  ...list("screenshot", "screenshot screenshots photo photos picture pictures image images"),
  ...list(
    "other",
    "name names number numbers id ids details detail information info error errors message username serial time times account order reference ticket invoice system log logs file files receipt proof copy type availability requirements goals budget size configuration symptoms timestamps link url example examples description setup environment metrics data platform platforms product code"
  )
]);
var NL2 = new Map([
  ...list("email", "e-mail email mail mailadres e-mailadres emailadres"),
  ...list("phone", "telefoon gsm telefoonnummer gsm-nummer gsmnummer"),
  ...list("address", "adres postcode woonplaats"),
  ...list("date", "datum"),
  ...list("version", "versie"),
  ...list("device", "merk model toestel apparaat"),
  ...list("browser", "browser"),
  ...list("system", "besturingssysteem"),
  ...list("screenshot", "screenshot screenshots foto fotootje schermafbeelding schermafdruk printscreen afbeelding"),
  ...list("order", "bestelnummer ordernummer"),
  ...list("invoice", "factuurnummer"),
  ...list("ticket", "ticketnummer meldingsnummer"),
  ...list("customer", "klantnummer klantennummer"),
  ...list("serial", "serienummer"),
  ...list(
    "other",
    "naam namen data type link url nummer nummers gegevens id code foutmelding foutmeldingen details info informatie bestand bijlage bewijs voorbeeld factuur bon tijdstip uur foto's logbestand"
  )
]);
var ENDINGS2 = ["nummers", "nummer", "gegevens", "adres", "naam", "code", "datum"];
var OWNERS = new Map([
  ...list("order", "order purchase"),
  ...list("invoice", "invoice bill"),
  ...list("ticket", "ticket case incident"),
  ...list("customer", "customer client"),
  ...list("serial", "serial"),
  ...list("phone", "phone telephone mobile")
]);
var NUMBERS = /* @__PURE__ */ new Set(["number", "numbers", "id", "reference", "no", "nr"]);
function dataType(norm, language) {
  const known4 = (language === "en" ? EN2 : NL2).get(norm);
  if (known4 || language === "en" || norm.length > 40) return known4 ?? null;
  return ENDINGS2.some((ending) => norm.endsWith(ending)) ? "other" : null;
}
function dataTypeAt(norms, i, language) {
  const norm = norms[i];
  const before = i > 0 ? norms[i - 1] : "";
  if (language === "en") {
    if (NUMBERS.has(norm)) return OWNERS.get(before) ?? dataType(norm, language);
    if (norm === "system") return before === "operating" ? "system" : "other";
    if (norm === "phone" || norm === "telephone") return NUMBERS.has(norms[i + 1] ?? "") ? "phone" : null;
    if (norm === "address" && (before === "email" || before === "e-mail")) return "other";
    if (norm === "email" || norm === "e-mail") return norms[i + 1] === "address" ? "email" : "other";
  }
  if (language === "nl" && (norm === "telefoon" || norm === "gsm" || norm === "mail" || norm === "email" || norm === "e-mail"))
    return "other";
  return dataType(norm, language);
}

// src/annotate/inflection/dutch.ts
var STRONG = new Map(
  `beginnen begon begonnen begonnen|begrijpen begreep begrepen begrepen|bevelen beval bevalen bevolen|bewegen bewoog bewogen bewogen|bidden bad baden gebeden
bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden|blijken bleek bleken gebleken|blijven bleef bleven gebleven|breken brak braken gebroken
brengen bracht brachten gebracht|buigen boog bogen gebogen|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen|drijven dreef dreven gedreven
dringen drong drongen gedrongen|drinken dronk dronken gedronken|dwingen dwong dwongen gedwongen|eten at aten gegeten|gaan ging gingen gegaan|gelden gold golden gegolden
genezen genas genazen genezen|genieten genoot genoten genoten|geven gaf gaven gegeven|gieten goot goten gegoten|grijpen greep grepen gegrepen|hangen hing hingen gehangen
hebben had hadden gehad|heffen hief hieven geheven|helpen hielp hielpen geholpen|heten heette heetten geheten|houden hield hielden gehouden|kiezen koos kozen gekozen
kijken keek keken gekeken|klimmen klom klommen geklommen|klinken klonk klonken geklonken|komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen
kunnen kon konden gekund|laten liet lieten gelaten|lezen las lazen gelezen|liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken
lopen liep liepen gelopen|moeten moest moesten gemoeten|mogen mocht mochten gemogen|nemen nam namen genomen|raden raadde raadden geraden|rijden reed reden gereden
roepen riep riepen geroepen|schelden schold scholden gescholden|schieten schoot schoten geschoten|schijnen scheen schenen geschenen|schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken|schuiven schoof schoven geschoven|slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen|sluiten sloot sloten gesloten
snijden sneed sneden gesneden|spreken sprak spraken gesproken|springen sprong sprongen gesprongen|staan stond stonden gestaan|steken stak staken gestoken
stelen stal stalen gestolen|sterven stierf stierven gestorven|stijgen steeg stegen gestegen|strijden streed streden gestreden|treden trad traden getreden|treffen trof troffen getroffen
trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren|vechten vocht vochten gevochten|verbergen verborg verborgen verborgen
verdwijnen verdween verdwenen verdwenen|vergeten vergat vergaten vergeten|verliezen verloor verloren verloren|vinden vond vonden gevonden|vliegen vloog vlogen gevlogen
vragen vroeg vroegen gevraagd|wassen waste wasten gewassen|wegen woog wogen gewogen|werpen wierp wierpen geworpen|weten wist wisten geweten|wijzen wees wezen gewezen
willen wilde wilden gewild|winnen won wonnen gewonnen|worden werd werden geworden|zeggen zei zeiden gezegd|zenden zond zonden gezonden|zien zag zagen gezien
zijn was waren geweest|zingen zong zongen gezongen|zitten zat zaten gezeten|zoeken zocht zochten gezocht|zullen zou zouden gezuld|zwijgen zweeg zwegen gezwegen`.split(/[|\n]/).map((line) => {
    const [infinitive, ...forms2] = line.split(" ");
    return [infinitive, forms2];
  })
);
var STEMS = {
  zijn: ["ben", "bent", "is", "zijt"],
  hebben: ["heb", "hebt", "heeft"],
  kunnen: ["kan", "kunt", "kun"],
  zullen: ["zal", "zult", "zul"],
  mogen: ["mag", "moogt"],
  willen: ["wil", "wilt"],
  moeten: ["moet", "moet"],
  weten: ["weet", "weet"],
  gaan: ["ga", "gaat"],
  staan: ["sta", "staat"],
  slaan: ["sla", "slaat"],
  doen: ["doe", "doet"],
  zien: ["zie", "ziet"],
  komen: ["kom", "komt"],
  worden: ["word", "wordt"]
};
var PARTICLE = /^(teleur|tegemoet|samen|terug|tegen|binnen|buiten|achter|klaar|kwijt|dicht|thuis|plaats|deel|vast|voort|voor|over|door|heen|langs|neer|open|goed|onder|weer|mede|mee|los|weg|toe|aan|uit|bij|rond|om|op|af|na|in)(?=.{4,}$)/;
var WHOLE3 = /^(?:in(?:for|stall|teg|vest|teres|spect|trod|tens|nov|vent|it)|oper|open(?:en|de|t)|uit?en$|innen$|bijten|nader|natten|toeter|over(?:leg|weg|tuig|trei|handi|lij|schrijd|kom|leven|vall)|voor(?:kom|spell|zien$)|door(?:zoek|lop|gron)|om(?:vat|schrijv|ring|arm|helz)|onder(?:zoek|steun|breek|brek|teken|houd|nem|scheid|schat|werp|gaan|vind|vrag|mijn)|achter(?:halen|volg)|ont|weer(?:leg|hou|sta)|aarz|afficheer)/;
var PREFIX = /^(?:be|ge|ver|ont|her|er|over|onder|voor|weer|door|om|mis)(?=[^aeiouy]*[aeiouy]+[^aeiouy]+e?[^aeiouy]*en$|gaan$|staan$|slaan$|doen$|zien$)(?!geren$)/;
var UNSTRESSED_ER = /(?:erg|beter|inner|ander|lever|luister|hinder|vorder|eiger|groter|minder|meerder|voer?der|ijder|ieder|luier|naler|nader|zeker|knipper|schakeler|flikker|luister|fluister|hamer|kamer|timmer|kluister|slinger|wijder|ouder|zuiver|oever|over|aanbe?veler|stotter|haper|fladder|donder|schilder|hernieuwer|later|duister|kieper|tover|offer|cijfer|ijver|polder|wikkeler|wonder|verzamel|rammel)en$/;
function stemOf2(infinitive) {
  if (!infinitive.endsWith("en") || infinitive.length < 4) return infinitive.replace(/n$/, "");
  let stem2 = infinitive.slice(0, -2);
  const bare = stem2.replace(PREFIX, "");
  if (/([bcdfghjklmnpqrstvwxz])\1$/.test(stem2)) stem2 = stem2.slice(0, -1);
  else {
    const open = /(^|[^aeiou])([aeou])([bdfgklmnprstvz])$/.exec(stem2);
    if (open) {
      const syllables2 = bare.match(/[aeiouy]+/g)?.length ?? 1;
      const weak = open[2] === "e" && /[lmnr]$/.test(stem2) && syllables2 > 1;
      const short = weak && (!/r$/.test(stem2) || UNSTRESSED_ER.test(infinitive));
      if (!short) stem2 = `${stem2.slice(0, -1)}${open[2]}${open[3]}`;
    }
  }
  return stem2.replace(/v$/, "f").replace(/z$/, "s");
}
function simpleForms(infinitive) {
  const prefix = STRONG.has(infinitive) ? "" : PREFIX.exec(infinitive)?.[0] ?? "";
  const core = infinitive.slice(prefix.length);
  const strong = STRONG.get(infinitive) ?? STRONG.get(core);
  const known4 = STEMS[core];
  const stem2 = known4 ? prefix + known4[0] : stemOf2(infinitive);
  const forms2 = /* @__PURE__ */ new Map([["infinitive", infinitive]]);
  forms2.set("stem", stem2);
  forms2.set("stem-t", known4 ? prefix + known4[1] : stem2.endsWith("t") ? stem2 : `${stem2}t`);
  forms2.set("present-participle", `${infinitive}d`);
  if (strong) {
    const own2 = STRONG.has(infinitive);
    const [past, plural2, participle] = strong;
    forms2.set("past", own2 ? past : prefix + past);
    forms2.set("past-plural", own2 ? plural2 : prefix + plural2);
    forms2.set("participle", own2 ? participle : prefix + participle.replace(/^ge(?=.{3})/, ""));
  } else {
    const voiceless = /(?:[tkfspxc]|ch|sh)$/.test(infinitive.replace(/en$/, ""));
    forms2.set("past", `${stem2}${voiceless ? "te" : "de"}`);
    forms2.set("past-plural", `${stem2}${voiceless ? "ten" : "den"}`);
    const ending = voiceless ? stem2.endsWith("t") ? "" : "t" : stem2.endsWith("d") ? "" : "d";
    const rest = stem2.replace(/^e/, "\xEB").replace(/^i(?!j)/, "\xEF");
    forms2.set("participle", `${prefix ? stem2 : `ge${rest}`}${ending}`);
  }
  return forms2;
}
function particleOf(infinitive) {
  if (WHOLE3.test(infinitive)) return "";
  const particle = PARTICLE.exec(infinitive)?.[0] ?? "";
  return particle && /(?:en|gaan|staan|slaan|zien|doen)$/.test(infinitive.slice(particle.length)) ? particle : "";
}
function dutchVerbForms(infinitive) {
  const particle = particleOf(infinitive);
  if (!particle) return simpleForms(infinitive);
  const core = simpleForms(infinitive.slice(particle.length));
  return new Map([...core].map(([form, word]) => [form, particle + word]));
}
function dutchFiniteForms(infinitive) {
  const core = infinitive.slice(particleOf(infinitive).length);
  const forms2 = simpleForms(core);
  const more = STEMS[core]?.slice(2) ?? [];
  return [
    .../* @__PURE__ */ new Set([
      ...["stem", "stem-t", "past", "past-plural", "infinitive"].map((f) => forms2.get(f)),
      ...more
    ])
  ];
}
function withEnding(word, ending) {
  const long = /^(.*[^aeiou])?([aeou])\2([bdfgklmnprst])$/.exec(word);
  if (long) {
    const last = long[3] === "f" ? "v" : long[3] === "s" ? "z" : long[3];
    return `${long[1] ?? ""}${long[2]}${last}${ending}`;
  }
  const short = /[^aeiou][aeiou]([bdfgklmnprst])$/.exec(word);
  const weak = /(?:el|er|en|em|ig|lijk|[^aeiou]er)$/.test(word) && (word.match(/[aeiouy]+/g)?.length ?? 1) > 1;
  if (short && !weak) return `${word}${short[1]}${ending}`;
  if (/(?:ie|ei|ij|oe|ui|eu|ou|au)f$|[lr]f$/.test(word)) return `${word.slice(0, -1)}v${ending}`;
  if (/(?:ie|ei|ij|oe|ui|eu|ou|au)s$|[lnr]s$/.test(word)) return `${word.slice(0, -1)}z${ending}`;
  return word.endsWith("e") ? `${word}${ending.slice(1)}` : `${word}${ending}`;
}
function nominalForms(word) {
  const plural2 = withEnding(word, "en");
  const adjective = withEnding(word, "e");
  const comparative = word.endsWith("r") ? `${word}der` : withEnding(word, "er");
  const forms2 = [
    plural2,
    `${word}s`,
    `${word}'s`,
    `${word}en`,
    adjective,
    `${word}e`,
    comparative,
    `${comparative}e`,
    `${word}st`,
    `${word}ste`
  ];
  return [
    ...forms2,
    `${word}je`,
    `${word}tje`,
    `${word}jes`,
    `${word}tjes`,
    .../heid$/.test(word) ? [word.replace(/heid$/, "heden")] : [],
    .../s$/.test(word) ? [`${word}ste`] : []
  ];
}
function dutchPlural(noun) {
  if (/[aiouy]$/.test(noun) && !/(?:ie|ou|au|ui|ei|ij|oe|eu)$/.test(noun)) return `${noun}'s`;
  const syllables2 = noun.match(/[aeiouy]+/g)?.length ?? 1;
  if (syllables2 > 1 && /(?:(?<!e)e[lrmn]|erd|aar|ie|je|e)$/.test(noun)) return `${noun}s`;
  return /heid$/.test(noun) ? noun.replace(/heid$/, "heden") : withEnding(noun, "en");
}
var dutchInflectedAdjective = (adjective) => withEnding(adjective, "e");
function dutchInflections(word) {
  const forms2 = /* @__PURE__ */ new Set([word]);
  const verb = /(?:en|gaan|staan|slaan|zien|doen|zijn)$/.test(word) && word.length > 3;
  if (verb) {
    for (const form of dutchVerbForms(word).values()) forms2.add(form);
    const participle = dutchVerbForms(word).get("participle");
    if (!participle.endsWith("en")) forms2.add(`${participle}e`);
    forms2.add(`${word}de`);
    forms2.add(withEnding(dutchVerbForms(word).get("stem"), "e"));
    if (!particleOf(word)) for (const form of dutchFiniteForms(word)) forms2.add(form);
  } else for (const form of nominalForms(word)) forms2.add(form);
  return [...forms2].map((form) => form.normalize("NFD").replace(/\p{M}/gu, ""));
}

// src/annotate/inflection/english.ts
var IRREGULAR = new Map(
  `arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burned|burst burst|buy bought|catch caught|choose chose chosen
come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|learn learned
leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame overcome|pay paid
prove proved proven|put put|quit quit|read read|reset reset|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought
sell sold|send sent|set set|shake shook shaken|shine shone|shoot shot|show showed shown|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept
speak spoke spoken|spell spelled|spend spent|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|upset upset|wake woke woken|wear wore worn
win won|withdraw withdrew withdrawn|write wrote written|overwrite overwrote overwritten|rewrite rewrote rewritten|resend resent|rebuild rebuilt|redo redid redone|input input|log logged`.split(/[|\n]/).map((line) => {
    const [base, past, participle] = line.split(" ");
    return [base, [past, participle ?? past]];
  })
);
var VOWEL = /[aeiou]/;
var SHORT3 = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;
var DOUBLES = /^(?:admit|commit|permit|submit|refer|prefer|transfer|occur|control|cancel|format|reset|begin|forget|equip|expel|omit|label|travel|upset|input|setup|wrap|unplug|unzip|rerun|debug|regret)$/;
function suffixed(base, suffix) {
  if (base.endsWith("ie") && suffix === "ing") return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !(suffix === "ing" && /(?:ee|oe|ye)$/.test(base)))
    return suffix === "ing" ? `${base.slice(0, -1)}ing` : `${base}${suffix.slice(1)}`;
  if (/[^aeiou]y$/.test(base) && suffix !== "ing") return `${base.slice(0, -1)}i${suffix}`;
  if (SHORT3.test(base) || DOUBLES.test(base)) return `${base}${base.at(-1)}${suffix}`;
  if (/ic$/.test(base) && suffix !== "er" && suffix !== "est") return `${base}k${suffix}`;
  return `${base}${suffix}`;
}
function plural(base) {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return base === "go" || base === "do" ? `${base}es` : `${base}s`;
}
function englishForms(base) {
  const irregular = IRREGULAR.get(base);
  const verb = VOWEL.test(base) || base.endsWith("y");
  const forms2 = /* @__PURE__ */ new Map([["base", base]]);
  if (!verb || base.length < 2) return forms2;
  forms2.set("s", base === "be" ? "is" : base === "have" ? "has" : plural(base));
  forms2.set("past", irregular?.[0] ?? suffixed(base, "ed"));
  forms2.set("participle", irregular?.[1] ?? suffixed(base, "ed"));
  forms2.set("ing", suffixed(base, "ing"));
  forms2.set("plural", plural(base));
  if (base.length <= 8) {
    forms2.set("comparative", suffixed(base, "er"));
    forms2.set("superlative", suffixed(base, "est"));
  }
  return forms2;
}
var EXTRA = {
  be: ["am", "are", "were", "'s"],
  have: ["'s"],
  get: ["got"],
  burn: ["burnt"],
  learn: ["learnt"],
  spell: ["spelt"],
  cancel: ["canceled", "canceling"],
  travel: ["traveled", "traveling"]
};
function englishInflections(base) {
  return [.../* @__PURE__ */ new Set([...englishForms(base).values(), ...EXTRA[base] ?? []])].filter(
    (form) => form.length < 4 || !form.endsWith("er") || form !== "other"
  );
}

// src/rulebook/anchors.ts
function checkAnchors(tree) {
  const anchored2 = (node) => {
    switch (node.type) {
      case "sequence":
        return node.parts.some(anchored2);
      case "choice":
        return node.options.every(anchored2);
      case "capture":
        return anchored2(node.part);
      case "word":
      case "inflected":
      case "list":
        return true;
      case "kind":
      case "match":
        return true;
      default:
        return false;
    }
  };
  if (!anchored2(tree)) throw new PatternError("needs at least one word, list or NUMBER that must be there", 0);
  let first = tree;
  while (first.type === "sequence" && first.parts.length > 0) first = first.parts[0];
  if (first.type === "gap") throw new PatternError("begins with a gap: leave it out, a pattern may begin anywhere", 0);
}

// src/rulebook/compile-pattern.ts
var AFTER_PREPOSITION = "de het een mijn uw je jouw zijn haar ons onze hun dit dat deze die welke wat elke elk ieder iedere alle maandag dinsdag woensdag donderdag vrijdag zaterdag zondag basis tijd voorhand".split(
  " "
);
var LONGEST_PARTED = 14;
var MOST_STEPS = 3e3;
var MOST_CAPTURES = 30;
var Assembler = class {
  op = [];
  arg = [];
  alt = [];
  sets = [];
  patterns = [];
  language;
  #lists;
  #vocabulary;
  #setIndex = /* @__PURE__ */ new Map();
  #captures = [];
  /** Where the pattern at hand begins. */
  #start = 0;
  /** @param vocabulary shared by programs that read the same texts */
  constructor(language, lists, vocabulary = new Vocabulary()) {
    this.language = language;
    this.#lists = lists;
    this.#vocabulary = vocabulary;
  }
  /** Adds a pattern of a rule. Throws PatternError for what cannot be matched. */
  add(tree, rule, veto) {
    this.#captures = [];
    checkAnchors(tree);
    const start = this.op.length;
    this.#start = this.op.length;
    this.#node(tree);
    this.#emit(MATCH, this.patterns.length);
    this.#markTails(start);
    const gapped = this.op.slice(start).some((op) => op === GAP || op === TAIL);
    this.patterns.push({ rule, veto, captures: this.#captures, gapped, start });
  }
  #emit(op, arg = 0, alt = 0) {
    if (this.op.length - this.#start >= MOST_STEPS)
      throw new PatternError(`is too large (over ${MOST_STEPS} steps): shorten it, or make several patterns of it`, 0);
    this.op.push(op);
    this.arg.push(arg);
    this.alt.push(alt);
    return this.op.length - 1;
  }
  #node(node) {
    switch (node.type) {
      case "sequence":
        for (const part2 of node.parts) this.#node(part2);
        break;
      case "choice": {
        const singles = node.options.flatMap((option) => this.#single(option) ?? []);
        const rest = node.options.filter((option) => !this.#single(option));
        const branches = rest.map((option) => () => this.#node(option));
        if (singles.length > 0) branches.unshift(() => this.#set(singles));
        this.#choice(branches);
        break;
      }
      case "optional": {
        const split2 = this.#emit(SPLIT);
        this.arg[split2] = this.op.length;
        this.#node(node.part);
        this.alt[split2] = this.op.length;
        break;
      }
      case "word":
        this.#word(node.norm);
        break;
      case "inflected":
        this.#inflected(node.norm);
        break;
      case "tag":
        this.#emit(TAG, TAGS.indexOf(node.tag));
        break;
      case "kind":
        this.#emit(KIND2, KINDS2.indexOf(node.kind));
        break;
      case "list":
        this.#list(node.name, node.column);
        break;
      case "start":
        this.#emit(AT_START);
        break;
      case "end":
        this.#emit(AT_END);
        break;
      case "gap":
        this.#emit(GAP, LONGEST_GAP);
        break;
      case "capture": {
        let slot = this.#captures.indexOf(node.name);
        if (slot < 0) slot = this.#captures.push(node.name) - 1;
        if (slot >= MOST_CAPTURES) throw new PatternError(`has more than ${MOST_CAPTURES} captures`, 0);
        this.#emit(SAVE, 2 * slot);
        this.#node(node.part);
        this.#emit(SAVE, 2 * slot + 1);
        break;
      }
      case "match":
        this.#emit(HOLE);
        break;
    }
  }
  /** The words that a node stands for when it is exactly one word. */
  #single(node) {
    if (node.type === "inflected")
      return this.language === "en" ? englishInflections(node.norm) : particleOf(node.norm) ? void 0 : dutchInflections(node.norm);
    if (node.type !== "word") return void 0;
    const norms = expandWord(node.norm, this.language);
    if (norms.length !== 1) return void 0;
    return this.language === "en" && (norms[0] === "is" || norms[0] === "has") ? [norms[0], "'s"] : norms;
  }
  #choice(branches) {
    const jumps = [];
    for (const [i, branch] of branches.entries()) {
      if (i === branches.length - 1) branch();
      else {
        const split2 = this.#emit(SPLIT);
        this.arg[split2] = this.op.length;
        branch();
        jumps.push(this.#emit(JUMP));
        this.alt[split2] = this.op.length;
      }
    }
    for (const jump of jumps) this.arg[jump] = this.op.length;
  }
  #word(norm) {
    for (const part2 of expandWord(norm, this.language)) {
      if (this.language === "en" && (part2 === "is" || part2 === "has")) this.#set([part2, "'s"]);
      else this.#emit(WORD2, this.#vocabulary.add(part2));
    }
  }
  #set(norms) {
    const unique = [...new Set(norms)];
    if (unique.length === 1) this.#emit(WORD2, this.#vocabulary.add(unique[0]));
    else this.#emit(SET, this.#setOf(unique));
  }
  #setOf(norms) {
    const key = norms.join(" ");
    let index = this.#setIndex.get(key);
    if (index === void 0) {
      index = this.sets.push(new Set(norms.map((n2) => this.#vocabulary.add(n2)))) - 1;
      this.#setIndex.set(key, index);
    }
    return index;
  }
  #inflected(norm) {
    if (this.language === "en") {
      this.#set(englishInflections(norm));
      return;
    }
    const particle = particleOf(norm);
    const joined = dutchInflections(norm);
    if (!particle) {
      this.#set(joined);
      return;
    }
    this.#choice([
      () => this.#set(joined),
      () => {
        this.#word(particle);
        this.#word("te");
        this.#word(norm.slice(particle.length));
      },
      () => {
        this.#set(dutchFiniteForms(norm));
        this.#emit(GAP, LONGEST_PARTED);
        this.#word(particle);
        this.#emit(NOT_NEXT, this.#setOf(AFTER_PREPOSITION));
      }
    ]);
  }
  /** Entries of one word become one set; phrases are branches of their own. */
  #list(name, column) {
    const entries = this.#lists.get(name);
    if (!entries)
      throw new PatternError(
        `no list ${name} in this language; there are: ${[...this.#lists.keys()].sort().join(", ") || "none"}`,
        column
      );
    const singles = [];
    const branches = [];
    for (const entry of entries) {
      const words3 = entry.trim().split(/\s+/);
      const only2 = words3.length === 1 ? words3[0] : void 0;
      if (only2 && !only2.startsWith("~")) {
        const { norms } = expand(scan(only2), this.language);
        if (norms.length === 1) {
          singles.push(norms[0]);
          continue;
        }
      } else if (only2 && (this.language === "en" || !particleOf(only2.slice(1)))) {
        singles.push(...this.language === "en" ? englishInflections(only2.slice(1)) : dutchInflections(only2.slice(1)));
        continue;
      }
      branches.push(() => {
        for (const word of words3) word.startsWith("~") ? this.#inflected(word.slice(1)) : this.#word(word);
      });
    }
    if (singles.length > 0) branches.unshift(() => this.#set(singles));
    this.#choice(branches);
  }
  /** A gap from which only the end of the pattern can be reached takes the rest of the sentence at once. */
  #markTails(from) {
    const leadsOut = (pc) => {
      switch (this.op[pc]) {
        case MATCH:
          return true;
        case SAVE:
          return leadsOut(pc + 1);
        case JUMP:
          return leadsOut(this.arg[pc]);
        default:
          return false;
      }
    };
    for (let pc = from; pc < this.op.length; pc++) if (this.op[pc] === GAP && leadsOut(pc + 1)) this.op[pc] = TAIL;
  }
  /** The finished program. */
  finish() {
    const code = {
      op: Uint8Array.from(this.op),
      arg: Int32Array.from(this.arg),
      alt: Int32Array.from(this.alt),
      sets: this.sets
    };
    const firsts = this.patterns.map(({ start }) => firstOf(code, start));
    return { language: this.language, vocabulary: this.#vocabulary, ...code, patterns: this.patterns, firsts };
  }
};

// src/detect/signals/asks/cues.ts
var LONGEST4 = 16;
var VOCABULARIES = {
  en: new Vocabulary("cues"),
  nl: new Vocabulary("cues")
};
var Cues = class {
  /** By kind: its bit; there are fewer than thirty. */
  #bitOf;
  /** By pattern: its kind, as a bit. */
  #bits = [];
  #matcher;
  #text;
  /** By sentence: the kinds of cue in it. */
  #present = new Int32Array(16);
  /** By sentence that has any: where they begin in `#found`. */
  #from = new Int32Array(16);
  #found = [];
  constructor(language, phrases, lists = {}) {
    const words3 = new Map(Object.entries(lists).map(([name, entries]) => [name, entries.split(/\s*,\s*|\s+/)]));
    const assembler = new Assembler(language, words3, VOCABULARIES[language]);
    const kinds = Object.keys(phrases);
    this.#bitOf = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index]));
    for (const kind of kinds)
      for (const pattern of phrases[kind]) {
        assembler.add(parsePattern(pattern), this.#bits.length, false);
        this.#bits.push(this.#bitOf[kind]);
      }
    this.#matcher = new Matcher(assembler.finish());
  }
  /** The cues of a kind in one sentence, in the order in which they end. */
  in(text2, sentence, kind) {
    if (!this.has(text2, sentence, kind)) return NONE2;
    const bit = this.#bitOf[kind];
    const out = [];
    for (let i = this.#from[sentence]; i < this.#found.length && this.#found[i].sentence === sentence; i++)
      if (this.#found[i].bit === bit) out.push(this.#found[i]);
    return out;
  }
  has(text2, sentence, kind) {
    if (this.#text !== text2) this.#run(text2);
    return (this.#present[sentence] & this.#bitOf[kind]) !== 0;
  }
  /** Whether a sentence has any cue at all. */
  any(text2, sentence) {
    if (this.#text !== text2) this.#run(text2);
    return this.#present[sentence] !== 0;
  }
  #run(text2) {
    const { length } = text2.sentences;
    if (this.#present.length < length) {
      this.#present = new Int32Array(2 * length);
      this.#from = new Int32Array(2 * length);
    } else this.#present.fill(0, 0, length);
    if (this.#found.length > 0) this.#found = [];
    for (const { pattern, sentence, first, last } of this.#matcher.run(text2)) {
      if (last - first > LONGEST4) continue;
      const bit = this.#bits[pattern];
      if (this.#present[sentence] === 0) this.#from[sentence] = this.#found.length;
      this.#present[sentence] |= bit;
      this.#found.push({ sentence, bit, first, last });
    }
    this.#text = text2;
  }
};
var NONE2 = [];

// src/detect/signals/asks/words.en.ts
var set = (words3) => new Set(words3.split(/\s+/));
var EN3 = {
  question: set("what which who whose whom where when why how"),
  subordinating: set("when where"),
  auxiliaries: set("do does did is are was were am have has had can could will would should shall may might must"),
  subjects: set("you i we they he she it there u ya anyone anybody anything"),
  nominal: set("the your this that these those any a an my our his her their someone all both everything not"),
  leads: set(
    "and but so or then well okay ok alright um uh yeah yes no now also because just like right sure oh hmm hm mm-hmm great good cool thanks please plus first next still hi hello hey exactly perfect sorry"
  ),
  prepositions: set(
    "in on at for to from with by of about since until till under through over after before like around"
  ),
  backchannel: set(
    "yeah yes yep yup okay ok right alright all mm mm-hmm mmh hm hmm huh uh uh-huh um oh so sure no good great true ah eh you know"
  ),
  lists: {
    tell: "provide share specify confirm send describe give indicate list include attach supply advise state email dm forward upload tell verify clarify explain elaborate inform remind expand name say show identify detail submit",
    wh: "what which where when who how why whether if",
    help: "help assist do be",
    works: "work works worked working help helps helped fixed resolved solved sorted fix solve resolve better",
    again: "still again not persists persist continues trouble problem problems issue issues comes come",
    reply: "reply call contact reach email write respond message hesitate reopen answer shout ask"
  },
  phrases: {
    asks: [
      "tell (me|us) (more|about|what|how|why|when|where|which|a|the|your|something|again|just|who|if|whether|exactly|in)",
      "tell (me|us) $",
      "talk to me",
      "wondering (if|whether) (you|we|it is|that is|there|your)",
      "wondering (what|how|where|when|who|why|which|about your)",
      "i wonder",
      "i am just? curious",
      "(i|we) would? just? also? really? (like|love|want|wanna|need) to (know|hear|ask|learn|understand|find out|check in|talk (to|with) you about)",
      "how are you feeling",
      "be interested (to|in) (hear|hearing|know|knowing|find|learn|learning|see how)",
      "(may|can|could|might) (i|we) please? just? also? kindly? (ask|have|get|know|see|take)",
      "remind me",
      "catch me up",
      "say (something|a bit|a little)? more about",
      "^ have you (tried|already|checked|ever)",
      "^ think about (what|how|why|all)"
    ],
    requests: [
      "(start|begin) (by|with) telling (me|us)",
      "(please|kindly|pls) (also|just|do)? @tell",
      "(and|also|then) @tell (your|any|the|us|me) ",
      "(let|letting) (me|us) know (a|your|the)? (what|which|where|when|who|how|why|whether|more|suitable|convenient|best|your|name|number|details|date|time|model|version)",
      "(i|we) (will|would|just|also|still|only)? (need|require) (to know|you to @tell)",
      "^ (provide|share|specify|describe|attach|include) (your|any|the)"
    ],
    "requests-data": [
      "(i|we) (will|would|just|also|still|only)? (need|require) (your|some|more|the|a|an|further|additional|proof)",
      "(send|give|provide|dm|email) (me|us) (a|an|the|your|some|more|with)",
      "(help|assist) (me|us) (out)? with (the|your|a|an|some|more)"
    ],
    politely: [
      "(could|can|would|will) (you|u) (please|kindly|just|also|maybe|possibly|pls|perhaps)? (be able to)? (@tell|let (me|us) know)"
    ],
    tells: ["(i|we) (will|can|have|am|are) (now|also|just|already)? (sent|send|sending|provide|provided|share|shared)"],
    offers: [
      "(how|what) else? (can|may|could) (i|we|else) @help?",
      "(can|may|could) (i|we) (help|assist|be of|do anything)",
      "would you like (help|some help|assistance)",
      "are you still? (there|here|with me|online)",
      "did you know",
      "why do not (i|we|you)",
      "^ (need|want) (any|some|more)? (help|assistance)"
    ],
    understood: [
      "(am i|is that|is this|is it|was that|are we|do i have that|do i have this|do i have it) all? (right|correct|accurate|about right)",
      "(did i|have i|have we|did we|do i) (get|got|understand|understood|hear|read|heard) (that|it|this|you|your request|your question|correctly|right)?",
      "is (that|this) what you (mean|meant|want|need|are saying|are asking|are looking for)",
      "just to (confirm|clarify|check|be sure|make sure|be clear)",
      "(can|could|may) i just? please? (confirm|clarify|double-check|check) (that|if|you|whether)",
      "(if|as) i (have|am)? (understand|understood|read|got|get|understanding|reading) (you|it|this|that|your)",
      "(confirm|let me know) (if|that|whether) (i|this is right|this is correct|that is right|that is correct|my understanding)",
      "correct me if",
      "is my understanding",
      "to (make sure|be sure) i (have|am|understand|understood)"
    ],
    means: ["(do|did) you mean (that|the|this|to|you|your|a)"],
    "understood-mark": [
      "(correct|right) $",
      "^ so? just? to (confirm|clarify|check) (you|your|the|it|this|that|there|i|we)",
      "^ (so|ah|oh|ok|okay)? you (mean|meant) (that|you|the|your|it|to|this)"
    ],
    works: [
      "^ so? (and)? (did|does|has|is|are|was|were|do) (that|this|it|these|everything|things) (all|now|still)? ... @works",
      "^ so? (and)? (did|does|has|is|are|was|were|do) (the|your|you) ... (working|fixed|resolved|solved|sorted|able to) ",
      "(can|could) you please? (check|confirm|try|see|test|let me know) (if|whether) ... (works|working|now|resolved|fixed|sorted|better)",
      "how (did|does|do) (that|it|things) (go|work|look)",
      "(check|see) (if|whether) (this|that|it) (works|helps|worked|helped|fixes|solves)"
    ],
    left: [
      "(do|did) you have any (other|more|further) (questions|question|issues|concerns)",
      "anything (else|more|further) (that|which)? (i|we) (can|could|may|might) (help|do|assist|be|clarify|answer)",
      "anything (else|more|further) you (need|require|want)",
      "anything (else|more|further) (today|for you|now|please) $",
      "(let|letting) (me|us) know (if|whether|how|when) ... (@works|@again|go|goes|went|happens)",
      "(help|assist) (you)? (with)? anything else",
      "^ any (other|more|further)? (questions|question|issues|issue|concerns|help|assistance|problems)",
      "(if|should) ... @again ... (@reply|let me know|let us know|get back|come back|give me|give us)",
      "(@reply|let me know|let us know|get back to|come back) ... if ... (@again|any)"
    ],
    acts: [
      "(could|can|would|will) (you|u) (please|kindly|just|also|maybe|pls|quickly|first)? (restart|reboot|reset|retry|click|close|log|sign|remove|delete|uninstall|reinstall|install|update|open|clear|wait|hold|bear|look|take a look|read|visit|call|go|follow|allow)",
      "(could|can) you (please)? give (me|us) (a|one|some|few)"
    ],
    conditional: [
      "^ (need|want|having|looking|got|still|prefer|not sure)",
      "^ (do|would) you (need|want|prefer|like|have (any|more|other))"
    ],
    consequence: [
      "^ (try|call|visit|check|please|then|simply|just|email|contact|go|see|use|click|chat|dm|message|reply|feel|head|order|buy|choose|upgrade|open|read|ask|start|get|sign|add|pick|we|you|here)"
    ],
    reflects: [
      "(it|that)? (sounds|seems|looks) (to me)? (like|as if|as though)",
      "what i am hearing",
      "(so|because) (you|you are|you have|you would|it is) (sick|wanting|feeling|looking|hoping|trying|kind|sort|able|worried|concerned)",
      "on (the)? one hand"
    ]
  }
};

// src/detect/signals/asks/words.nl.ts
var set2 = (words3) => new Set(words3.split(/\s+/));
var NL3 = {
  question: set2(
    "wat welk welke wie wiens waar wanneer waarom hoe hoeveel hoelang hoezo waarvoor waarmee waarop waarover waaraan waarin waarheen waarnaartoe waarvan waarbij waaruit"
  ),
  subordinating: set2("wanneer waar wat wie waarmee waarop waarvoor waaraan waarin waarbij waarvan waaruit"),
  auxiliaries: set2(
    "ben bent is zijn was waren heb hebt heeft hebben had hadden kan kunt kun kunnen kon konden mag mogen mocht moet moeten moest wil wilt willen wou wilde zal zult zullen zou zouden zoudt word wordt worden werd doe doet doen deed ga gaat gaan ging krijg krijgt kreeg zie ziet zag weet wist gebruik gebruikt bedoel bedoelt lukt lukte werkt werkte staat stond merk merkt ervaar ervaart ondervind ondervindt wens wenst probeer probeert probeerde speelt speel stuur stuurt geef geeft bezorg bezorgt laat dm mail mailt deel deelt vind vindt vond log logt blijft bleef komt kwam zit zat ligt belt bel belde gebeurt gebeurde reist reisde rijdt bekijk bekijkt test check kijk kijkt klopt ontving ontvangt ontvang kocht koopt woon woont surf surft denk denkt zoek zoekt"
  ),
  subjects: set2("u je jij jullie ge gij ik we wij hij ze zij er het dit dat men"),
  nominal: set2("de uw jouw deze die mijn onze ons een alles iemand niemand iets alle"),
  leads: set2(
    "en maar dus of want ok oke ja nee dan nou nu ook eerst verder hallo hoi dag hey beste bedankt dank super prima goed sorry hmm oei alvast even graag ah oh trouwens daarnaast tevens"
  ),
  prepositions: set2(
    "in op aan voor naar van met bij over sinds tot om uit vanaf onder door via tegen tussen rond tijdens na"
  ),
  backchannel: set2(
    "ja nee oke ok goed he toch hoor zeker echt inderdaad prima klopt juist wel niet nou tja hmm ah oh right dus waar"
  ),
  lists: {
    you: "u je jij jullie ge gij",
    tell: "sturen doorsturen opsturen toesturen meesturen doorgeven bezorgen geven meegeven weten vertellen delen bevestigen uitleggen toelichten beschrijven omschrijven noemen aangeven aanleveren verstrekken meedelen mailen zeggen verduidelijken specificeren vermelden uploaden bijvoegen opgeven verifieren",
    wh: "wat welk welke waar wanneer wie hoe hoeveel waarom of om waarvoor waarmee",
    works: "werkt werken lukt lukte gelukt opgelost orde verholpen hersteld gaat beter beterschap helpt geholpen hielp blijft duidelijk geregeld beantwoord voldoende",
    again: "niet nog toch opnieuw terug mis vast steeds weer problemen",
    reply: "laat horen hoor neem contact bel belt stuur mail meld weten reageer antwoord berichtje geef trek trekt contacteer dm contacteren bereiken reageren antwoorden bellen mailen"
  },
  phrases: {
    asks: [
      "(laat|laten) @you? (me|mij|ons)? (even|eens|gerust|dan|alsjeblieft)? weten (op|in|van|met|voor|bij|aan|over|naar|tot|sinds|vanaf)? (wat|welk|welke|waar|wanneer|wie|hoe|hoeveel|waarom|waarvoor|waarmee)",
      "ik (vraag me af|ben benieuwd|ben nieuwsgierig)",
      "(we|wij|ik) (wil|willen|zou|zouden|moet|moeten) ... weten @wh",
      "(leg|licht|omschrijf|beschrijf|specificeer|verduidelijk) @you? (ons|me|mij|het|dit|eens|even|alsjeblieft|graag|in)",
      "(omschrijf|beschrijf|specificeer|verduidelijk) (de|het|uw|je|dit|dat)",
      "vertel @you? (ons|me|mij|eens|even|wat|meer)",
      "mag ik (u|je)? (vragen|weten|uw|jouw|het|de|een|om)",
      "mag ik je",
      "mogen (we|wij) (u|je)? (weten|uw|jouw|het|de|vragen @wh)",
      "mogen (we|wij) je",
      "(heb|hebt|ben|bent) @you (dit|dat|deze|de|het|een|uw|je)? ... al (eens|geprobeerd|een|ooit)",
      "(wij|we|ik) (horen|hoor|vernemen|verneem) (dan|het)? graag @wh",
      "geef (even|eens|ons|me|alsjeblieft)? (aan|door) (wat|welk|welke|waar|wanneer|hoe|hoeveel|of)"
    ],
    requests: [
      "wat (ik|we|wij) (nog|dan|verder|ook)? (nog)? (mis|missen|nodig (heb|hebben)|zoek|zoeken) (is|zijn)?",
      "(ik|we|wij) (heb|hebben) (dan|daarvoor|hiervoor|ook|alleen|enkel)? nog ... nodig",
      "(antwoord|reageer) @you? (even|dan|gerust|hierop|graag)? (hierop)? met (uw|je|jouw|het|de|een)",
      "geef @you? (even|ons|me|mij|eens|gerust|dan)? (door|aan) (of|om|welk|welke|wat|waar|wanneer|hoe|hoeveel)",
      "(stuur|mail|bezorg) (me|mij|ons) (de|het|uw|je|jouw|jullie)",
      "(hebben|heb) (wij|we|ik) ... nodig"
    ],
    "requests-data": [
      "(stuur|stuurt|bezorg|bezorgt|dm|deel|deelt|slide|pm|vermeld|noteer)",
      // "a mail with the address" asks for nothing
      "(mail|mailt) @you? (me|mij|ons|dan|even|eens|gerust|hier|alvast|graag|zeker|uw|je|jouw|jullie|naar|via|de|het|een)",
      // "give the file a name", "add the account again" ask for nothing
      "(geef|geeft) @you? (me|mij|ons|dan|even|eens|ook|gerust|hier|hierbij|hieronder|nog|alvast|daarbij|zeker|graag|alsjeblieft|alstublieft|uw|je|jouw|jullie|aan|door|via|per|in)",
      "(geef|geeft) @you? (de|het|een) ... (door|mee|op)",
      "(voeg) @you? (uw|je|jouw|ook|er|een|nog|eventueel|daarbij|alvast)",
      "^ (graag|gelieve)",
      "(graag|gelieve) (nog|even|ook|eens)? (uw|je|jouw|een|het|de)",
      "(mag|zou|wil) (ik|we) (graag)? ... (ontvangen|hebben|weten)",
      "^ (heb|hebt) (u|je) (misschien|eventueel|ook|nog|even|toevallig)? (voor (mij|me|ons))? (misschien|ook|nog|even)? (een|het|de|uw|je)?"
    ],
    politely: ["(kunt|kun|kan|wilt|wil|zou|zoudt|kunnen|zouden) @you ... @tell"],
    tells: [
      "(ik|we|wij) (geef|geven|stuur|sturen|mail|mailen|bezorg|bezorgen|deel|delen|dm)",
      "(geef|geeft|stuur|bezorg|mail|deel|heb|hebben|geven|sturen) (ik|we|wij) (u|je|jou|jullie|deze|dit|dat|het|alvast|even)",
      "(vind|kan|kunt|kun) @you ... (terugvinden|vinden|raadplegen)",
      "@you (kan|kunt|kun|mag) ... (vinden|terugvinden|raadplegen|sturen|bellen|mailen)",
      "hier (heb|vind) @you",
      "(geef|geeft|gun) @you? (me|mij|ons) (een|nog|even)? (een)? (moment|momentje|ogenblik|ogenblikje|paar|minuut|minuten|minuutje|tel)"
    ],
    offers: [
      "(waar|waarmee|hoe) (kan|kunnen|mag) (ik|we|wij) ... (helpen|doen|dienst|betekenen|meehelpen)",
      "(kan|kunnen|mag) (ik|we|wij) ... (helpen|doen|dienst|betekenen|meehelpen)",
      "wist @you",
      "(ben|bent) @you (er nog|nog (steeds)? (online|hier|daar|aanwezig|verbonden|er))",
      "vragen om (uw|je|jullie|even|nog) ... te"
    ],
    understood: [
      "klopt (dat|dit|het) (zo|allemaal|dan|nog)? $",
      "klopt (dat|dit|het) zo",
      "heb (ik|we) (u|je|dit|het|dat|uw vraag|je vraag)? (zo|nu)? (goed|juist|correct)",
      "^ (is|was) (dat|dit|het) zo? (juist|correct) $",
      "(is|was) (dat|dit|het) (wat|waar) @you",
      "(is|was) (dat|dit|het) de bedoeling",
      "(als|zoals|indien) (ik|we|wij) (het|dit|u|je|dat|uw bericht|je bericht|uw vraag|je vraag) (goed|juist|correct)? (begrijp|begrepen|begrijpen|lees|versta|zie|heb begrepen)",
      "(begrijp|versta|lees) (ik|we) (het|dit|u|je) (goed|juist|correct)",
      "(laat|geef) ... (weten|aan|door) (als|of|wanneer|indien) (ik|we|dit|dat|het) ... (goed|juist|correct|klopt|verkeerd|mis)",
      "corrigeer (me|mij|ons)",
      "verbeter (me|mij|ons)",
      "zie ik (dat|dit|het) zo? (goed|juist)",
      "zit ik ernaast",
      "zit ik er naast"
    ],
    means: ["(bedoel|bedoelt) @you (dit|dat|deze|hiermee|daarmee|misschien|soms|dus|de|het|een|met)"],
    "understood-mark": ["(correct|toch|klopt|right|nietwaar|juist) $"],
    works: [
      "^ (en|dus)? (is|zijn|werd|was|raakt|raakte) (het|dit|dat|alles|uw|je|jouw|de|deze|jullie) ... (opgelost|gelukt|verholpen|orde|hersteld|duidelijk|geregeld|beter|beantwoord|voldoende)",
      "^ (en|dus)? (werkt|lukt|doet|gaat|loopt|lukte|werken|helpt|hielp) (het|dit|dat|alles|hij|ze|de|uw|je|die) ... (nu|weer|zo|hiermee|ondertussen|inmiddels|wel|beter|al|intussen|terug|opnieuw|verder)",
      "^ (helpt|lukt|werkt|lukte|hielp) (dit|dat|het|alles) (u|je|jou)? (zo|verder)? $",
      "^ (en|dus)? (ziet|zie|hoort|hoor|krijgt|krijg|kunt|kan|kun|ontvangt|ontvang|vindt|vind) @you (het|de|een|uw|je|dat|dit|hem|alles)? ... (nu|weer|ondertussen|inmiddels|intussen) (wel|weer|al|goed)? (verschijnen|binnen|terug|horen|zien|openen|inloggen|printen)? $",
      "(ondervind|ondervindt|ervaar|ervaart|merk|merkt|hebt|heb|heeft) @you (nu|er)? nog (steeds|altijd)? (enige)? (hinder|problemen|last|vertraging|storing)",
      "(geeft|brengt|helpt|hielp|heeft|maakt|biedt) (dit|dat|het) ... (beterschap|verschil|soelaas|geholpen|resultaat|verbetering|effect)"
    ],
    left: [
      "(kan|kunnen|mag) (ik|we|wij) ... (nog|verder|anders) ... (helpen|doen|betekenen|dienst|mee|iets)",
      "(is|was|heb|hebt|heeft|zijn) (er|u|je|jij|jullie)? (verder|nog|vandaag) ... (iets|andere|vragen|vraag)",
      "(laat|laten|geef|meld|zeg|hoor|horen|verneem|vernemen) ... (of|als|indien|wanneer|hoe|mocht) ... (@works|@again)",
      "(laat|laten) @you? (me|mij|ons)? (even|gerust|zeker|straks|maar)? weten of (het|dit|dat|alles|hij|de|uw|je|die) ... (dan|nu|zo|hiermee|daarmee|weer|wel) ...",
      "(geef|geeft|laat) (me|mij|ons) (dan|even|gerust|nog|maar)? (een)? (seintje|gil|teken|bericht|berichtje|signaal) (als|of|wanneer|zodra|indien|mocht)",
      "(geeft|laat) @you (me|mij|ons)? (even|gerust)? een (seintje|gil|teken|bericht|berichtje|signaal) (als|of|wanneer|zodra|indien)",
      "(hoor|horen|verneem|vernemen) (ik|we|wij) (het|dan|nog|graag)? (van @you)? (graag)? (of|als|wanneer) ...",
      "(en|dan) (laat|geef|zeg|meld) @you? (me|mij|ons|het)? ... (weten|iets|horen)? (wat|of|hoe) (er|het|dat|dit) ... (gebeurt|lukt|werkt|gaat|ging|geeft)",
      "(proberen|testen|nakijken|testen) ... (weten|horen|laten) ... (wat|of|hoe) ... (gebeurt|lukt|werkt|gaat|ging|geeft)",
      "(test|probeer|check|kijk|testen) @you? (het|dit|dat|eens)? ... (laat|laten|geef) @you? (me|mij|ons|het)? ... (weten|horen|door)",
      "trek @you? (dan|gerust|maar|zeker)? (weer|opnieuw|nog eens)? aan de bel ...",
      "^ (mocht|als|indien|wanneer|lukt|blijft|werkt|komt|zit|loopt|staat|krijg|krijgt|doet|gaat|gebeurt|zie|ziet|merk|merkt|heb|hebt|geeft|treedt|ervaart|ervaar|ondervind|ondervindt) ... @again ... @reply"
    ],
    acts: [
      "(check|checkt|kijk|kijkt|neem|neemt|bekijk|bekijkt) @you",
      "(kan|kun|kunt|wil|wilt|zou) @you ... (nakijken|bekijken|kijken|lezen|wachten|klikken|volgen|contacteren|bellen|accepteren)"
    ],
    conditional: [
      "^ @you (hebt|heb|wil|wilt|bent|zoekt)",
      "^ (wil|wilt|wens|wenst|ondervind|ondervindt|ervaar|ervaart|kan|kun|kunt|krijg|krijgt|zie|ziet|merk|merkt|zoek|zoekt) @you",
      "^ (heb|hebt|ben|bent) @you (een|geen|nog|toch|vragen|problemen|hulp|interesse|liever|klant|meer|zin|ooit|last)",
      "^ (lukt|werkt|blijft) (het|dit|dat)",
      "^ (nog|toch|liever|geen|meer|hulp|problemen|vragen|interesse|benieuwd)"
    ],
    consequence: [
      "^ (dan|probeer|probeert|herlaad|laat|bel|stuur|meld|neem|ga|gaat|surf|klik|oefen|check|kijk|bezoek|vraag|contacteer|gebruik|kies|doe|herstart|dat|ontdek|schrijf|vul|lees|download|installeer|log|bestel|koop|open|start|zet|voeg|stap|schakel)"
    ],
    reflects: []
  }
};

// src/detect/signals/asks/words.ts
var WORDS2 = { en: EN3, nl: NL3 };
var askWords = (language) => WORDS2[language];
var cues = /* @__PURE__ */ new Map();
function askCues(language) {
  let known4 = cues.get(language);
  if (!known4) {
    known4 = new Cues(language, WORDS2[language].phrases, WORDS2[language].lists);
    cues.set(language, known4);
  }
  return known4;
}

// src/detect/signals/asks/form.ts
var LONGEST5 = 120;
var IS = { auxiliary: 1, question: 2, subject: 4 };
var kindOf2 = fact(({ norm }, language) => {
  const words3 = askWords(language);
  return (words3.auxiliaries.has(norm) ? IS.auxiliary : 0) | (words3.question.has(norm) ? IS.question : 0) | (words3.subjects.has(norm) ? IS.subject : 0);
});
function formOf3(text2, sentence) {
  const words3 = askWords(text2.language);
  const { first, last } = text2.sentences[sentence];
  const { forms: forms2, norms } = text2.tokens;
  const end = Math.min(last, first + LONGEST5);
  if (last - first <= 4) {
    let only2 = true;
    for (let i = first; i < last && only2; i++) only2 = words3.backchannel.has(norms[i]);
    if (only2) return "backchannel";
  }
  let subject = false;
  for (let i = first; i < end; i++) {
    const kind = kindOf2(forms2[i], text2.language);
    if (kind === 0) continue;
    const begins2 = (kind & (IS.auxiliary | IS.question)) !== 0 && clauseBegins(text2, words3, first, i);
    if (kind & IS.auxiliary && inverts(words3, norms, i, end, begins2)) return "inverted";
    if (kind & IS.question && begins2 && opens(words3, norms, i, end)) return "open";
    if (kind & IS.subject) subject = true;
  }
  return subject ? "statement" : "fragment";
}
function inverts(words3, norms, i, end, begins2) {
  if (i + 1 >= end || norms[i - 1] === "to") return false;
  let next = norms[i + 1];
  if (next === "not" && i + 2 < end) next = norms[i + 2];
  if (words3.subjects.has(next)) {
    return begins2 || i === 0 || !words3.subjects.has(norms[i - 1]);
  }
  return begins2 && words3.nominal.has(next);
}
function opens(words3, norms, i, end) {
  if (i + 1 >= end) return true;
  const next = norms[i + 1];
  if (words3.subjects.has(next)) return false;
  if (!words3.subordinating.has(norms[i])) return true;
  return words3.auxiliaries.has(next) || next === "'s";
}
function clauseBegins(text2, words3, first, i) {
  const { norms, starts, ends, kinds } = text2.tokens;
  for (let at = i; at > first; at--) {
    const from = ends[at - 1];
    const to = starts[at];
    const blank = to === from + 1 && text2.text.charCodeAt(from) === 32;
    if (!blank && /[,;:—–(\-"“.…>]/.test(text2.text.slice(from, to)) || kinds[at - 1] === MENTION || kinds[at - 1] === EMOJI)
      return true;
    const before = norms[at - 1];
    if (words3.leads.has(before)) return true;
    if (!(at === i && words3.prepositions.has(before))) return false;
  }
  return true;
}
var CONDITIONS = /* @__PURE__ */ new Set(["should", "had", "were", "may", "might", "shall", "must"]);
function asksYou(text2, sentence) {
  if (text2.language !== "en") return false;
  const words3 = askWords("en");
  const { first, last } = text2.sentences[sentence];
  const { norms } = text2.tokens;
  const end = Math.min(last, first + LONGEST5);
  let at = first;
  while (at < last && words3.leads.has(norms[at])) at++;
  if (youAfter(norms, words3, at, end)) return !CONDITIONS.has(norms[at]);
  for (let i = at; i + 2 < end; i++)
    if (words3.question.has(norms[i]) && // "what you said is you want it": no question
    !words3.subjects.has(norms[i + 1]) && (i === at || afterComma(text2, i)) && [1, 2, 3].some((k) => youAfter(norms, words3, i + k, end)))
      return true;
  return false;
}
var youAfter = (norms, words3, i, end) => i + 1 < end && words3.auxiliaries.has(norms[i]) && norms[i + 1] === "you";
var afterComma = ({ tokens, text: text2 }, i) => /[,;—–-]/.test(text2.slice(tokens.ends[i - 1], tokens.starts[i]));

// src/detect/signals/asks/kind.ts
var questionsOf = textFact(
  (text2) => text2.sentences.map((sentence, i) => {
    const form = formOf3(text2, i);
    return { kind: kindOf3(text2, i, form), form, marked: sentence.question };
  })
);
var OPENING = 4;
function kindOf3(text2, sentence, form) {
  const cues3 = askCues(text2.language);
  if (form === "backchannel") {
    const before = text2.sentences[sentence - 1];
    return before && !before.question && text2.sentences[sentence].question && cues3.has(text2, sentence, "understood-mark") ? "understood" : "none";
  }
  const words3 = askWords(text2.language);
  const { question: marked3, first } = text2.sentences[sentence];
  const has2 = (cue) => cues3.has(text2, sentence, cue);
  const said = form === "statement" || form === "fragment";
  if (has2("understood") && form !== "open" || marked3 && said && has2("understood-mark")) return "understood";
  const requests = requested(text2, sentence, cues3, words3);
  if (form !== "open" && has2("left")) return "left";
  if (has2("works")) return "works";
  if (cues3.in(text2, sentence, "offers").some((cue) => form !== "open" || cue.first <= first + OPENING))
    return requests || has2("asks") ? "info" : "offer";
  if (requests) return "info";
  if (!marked3) return has2("asks") || asksYou(text2, sentence) ? "info" : "none";
  if (form !== "open" && has2("acts")) return "act";
  if (conditional(text2, sentence, cues3)) return "none";
  return form === "statement" && !has2("asks") ? "reflection" : "info";
}
function requested(text2, sentence, cues3, words3) {
  if (cues3.has(text2, sentence, "requests")) return true;
  const { first, last, question: question2 } = text2.sentences[sentence];
  const { norms } = text2.tokens;
  const lead2 = (from) => {
    for (let i = first; i < from; i++) if (!words3.leads.has(norms[i])) return false;
    return true;
  };
  if (cues3.in(text2, sentence, "politely").some((cue) => question2 || lead2(cue.first))) return true;
  if (cues3.has(text2, sentence, "tells")) return false;
  const near = (from) => {
    for (let i = from; i < Math.min(last, from + 9); i++) if (dataType(norms[i], text2.language)) return true;
    return false;
  };
  return cues3.in(text2, sentence, "requests-data").some((cue) => near(cue.last));
}
function conditional(text2, sentence, cues3) {
  const next = text2.sentences[sentence + 1];
  return next !== void 0 && !next.question && cues3.has(text2, sentence, "conditional") && cues3.has(text2, sentence + 1, "consequence");
}

// src/detect/signals/asks.ts
var asks = {
  ids: ["asks-info"],
  reads: "agent",
  applies: ({ text: text2 }) => questionsOf(text2).some(({ kind, marked: marked3 }) => marked3 || kind === "info"),
  *find(reading) {
    for (const [i, question2] of questionsOf(reading.text).entries())
      if (asksInfo(reading, question2, i)) yield markSentence(reading, "asks-info", "asks-info", i);
  }
};
function asksInfo(reading, { kind, form, marked: marked3 }, sentence) {
  if (kind === "info") return true;
  if (!marked3) return false;
  if (kind === "works") return form !== "statement";
  if (kind !== "reflection") return false;
  return !askCues(reading.text.language).has(reading.text, sentence, "reflects");
}

// src/detect/channel.ts
var CALLED = /^\s*([\p{L}\p{N}_|`[\]{}^-]{2,24})\s?([:,]) /u;
var BOT = /^\s*![a-z][\w-]{1,20}(?:\s*[|>]\s*\S+|\s+\S{2,24})?\s*$/i;
var GREETING = /^(?:hi|hiya|hello|hey|dear|greetings|dag|hallo|hoi|he|hé|heej?|beste|geachte|goede(?:morgen|middag|navond|avond|ndag|dag)|goeie\p{L}*|goedenavond|goedendag)$/iu;
var HEADING = /^(?:note|nb|ps|update|edit|fyi|re|question|answer|solution|reason|cause|important|attention|tip|summary|status|result|steps?|let|op|opmerking|vraag|antwoord|oplossing|oorzaak|belangrijk|samenvatting|stap(?:pen)?|info|onderwerp|subject|url|link|\p{L}*(?:nummer|number|naam|name|adres|address|datum|date|code|type|id))$/iu;
function inChannel({ text: { text: text2 } }) {
  const called = CALLED.exec(text2.slice(0, 60));
  const name = called?.[1];
  if (!name || GREETING.test(name)) return false;
  if (called[2] === ",") return isStrange(name);
  return !HEADING.test(name) && (/^\p{Ll}/u.test(name) || isStrange(name) || isRare(name.toLowerCase()));
}
var callsBot = ({ text: { text: text2 } }) => text2.length < 60 && BOT.test(text2);
var isStrange = (word) => /[\d_|`^]/.test(word) || /^\p{Lu}{5,}$|\p{Lu}{2}\p{Ll}/u.test(word) && isRare(word.toLowerCase()) || /^\p{Ll}/u.test(word) && isRare(word);
var isRare = (word) => wordInfo(word, "en").zipf < 2.5 && wordInfo(word, "nl").zipf < 3;

// src/detect/signals/channel.ts
var channel = {
  ids: ["in-channel"],
  reads: "both",
  applies: (reading) => reading.text.size > 0 && (inChannel(reading) || callsBot(reading)),
  *find(reading) {
    yield markTokens(reading, "in-channel", "channel", 0, 1);
  }
};

// src/detect/signals/checks.ts
var checks = {
  ids: ["checks-understanding", "checks-solved"],
  reads: "agent",
  applies: ({ text: text2 }) => questionsOf(text2).some(({ kind, marked: marked3 }) => marked3 || kind !== "none"),
  *find(reading) {
    const { text: text2 } = reading;
    for (const [i, { kind, marked: marked3 }] of questionsOf(text2).entries()) {
      if (kind === "understood" || kind === "reflection" && restated(reading, i) || marked3 && askCues(text2.language).has(text2, i, "means"))
        yield markSentence(reading, "checks-understanding", "checks-understanding", i);
      else if (kind === "left" || kind === "works" && marked3)
        yield markSentence(reading, "checks-solved", "checks-solved", i);
    }
  }
};
function restated(reading, sentence) {
  const { start, end } = reading.text.sentences[sentence];
  return reading.signals.get("restates").some((mark) => mark.start < end && mark.end > start);
}

// src/detect/signals/valence/cues.en.ts
var ENGLISH_CUES = {
  /** Looks like trouble, but is none; covers the words of other cues. */
  none: `
    no|without problem|problems|worries|stress|rush|issue|issues|trouble|complaints|errors|error; not a problem|rush|complaint; not too? bad|urgent|worried; no big deal; never mind; nevermind; my bad|fault|mistake
    problem|issue|error|it is|was|has|been|got been? solved|fixed|resolved; works|working|work now|again|fine|great|perfectly; as expected; kernel panic*; no one else; to|i|we|you|not|can|could fix it|this|that|my|the; thanks|thank once? again; once again thanks|thank; nothing wrong; error|debug|bug|log log|logs|report|message|messages|code; bug reports; waiting list; bad blocks|sectors|idea; killed process; pain free`,
  /** Something does not do what it should: a report, which may be quite calm. */
  fault: `
    broken; broke|breaks; faulty; defect*; dead; malfunction*; offline; crash*; freez*; frozen; stuck; hangs; hung; error|errors; bug|bugs|buggy; glitch*; fail*; problem|problems; issue|issues; trouble; missing; stolen; damage*; cracked; scratched; wrong; incorrect*; mistake*; cancelled; canceled; refused; declined; rejected; denied; blocked; disconnect*; unable; blank; corrupt*; kicked; disabled; unavailable; expired; invalid; disappear*; vanished; stopped|quit working; forgot; lost my|the|all|it|everything; messed|screwed up; acting up; does|do|did|will|would|can not work|open|load|start|connect|boot|print|let|allow|show|respond|find|see`,
  /** A fault that hurts: no service at all, delay, paid too much, too late. */
  loss: `
    down; outage*; delay*; late; slow; laggy; charged|billed me|us? twice|again|double|extra|for; double charged|billed; overcharge*; locked out; drops|dropping|dropped; impossible; suspended; banned; hacked; unusable; inaccessible; unreachable; no connection|internet|signal|sound|access|power|network|service|wifi|heating|water; without internet|power|heating|access|water|phone; nothing works|happens|happened; never arrived|came|showed|received|works|worked|got; not as described|ordered|expected; wrong item|size|order|product|address; out of pocket; overdraft; wiped; deleted`,
  /** Anger, contempt, strong judgement. */
  anger: `
    unaccept*; inacceptable; ridiculous*; outrageous*; disgrac*; disgust*; shame*; awful*; terrible; horribl*; horrific; appalling*; atrocious; pathetic*; useless; worthless; worst; garbage; a joke; laughable; absurd*; insult*; scammers; thieves; theft; stealing; robbed; rip|ripped off; ripoff; liar*; lies; lied; lying; cheat|cheated|cheating|cheats; dishonest*; incompeten*; unprofession*; rude*; angry; furious; livid; frustrat*; annoyed; irritat*; fed up; sick of|and; tired of; had enough; enough is enough; disappoint*; dissatisf*; unhappy; i hate; nightmare; disaster*; fiasco; poor service|quality|support|communication; very|really|so|extremely bad|poor; bad service|experience|support; unbeliev*; idiot*; stupid*; moron*; clueless; no excuse; waste of; wasted; wasting my|our; sucks|sucked; crap|crappy; mislead*; misled; deceiv*; ashamed; embarrass*; unfair*; not fair; not happy|impressed|pleased|satisfied|acceptable|okay|amused; appalled; beyond a joke; lousy; inexcusable; insane; upset*`,
  swears: `wtf; omfg; ffs; shit*; bullshit; fuck*; damn*; goddamn*; arse; asshole*; bastard*; bloody; piss*; screw you; bs; freaking; friggin*; the hell`,
  /** Displeasure in measured words. */
  mild: `
    unfortunat*; sadly; inconvenien*; annoying; bothers; awkward; expensive; overpriced; hassle; pain in; a pain; shame; pity; way? too slow|late|long|expensive|complicated; not ideal|great|helpful|nice|useful|right|clear; so|this|too difficult|hard; cumbersome; where is|are my|our; hard time; discourag*; regret*; let down; mediocre; lacking; even|gets|getting|got worse; worrying; poor; struggl*; concerning; concerned about`,
  /** It happens again, or has gone on for long. */
  again: `
    yet again|another; still not|no|nothing|waiting|have|does|do|is|get|getting|can|having|says|same; third|fourth|fifth|# time|attempt; second time|attempt|request|email|message; 2nd|3rd|4th|5th|6th time|attempt|call|email|message|day|week; for the #|third|umpteenth|nth|second time; every|each time|day|week|month|single; over and over; repeatedly; constantly; continually; continuously; always the; same problem|issue|error|thing|story|answer; for # days|day|weeks|week|months|month|hours|hour|years; for|in|over|almost|nearly over|more|about|almost|nearly than? # days|weeks|months|hours|years; for days|weeks|months|hours|ages|years|an; # days|weeks|months|hours now|already|straight|without|of|waiting|later; already # times; # times; # calls|emails|chats|tickets|agents; multiple|many|numerous times|calls|emails|attempts|requests|messages; all day|morning|week|night; how much longer; how many times|more; keeps|keep|kept getting|asking|saying|telling|happening|having|being|sending|calling|failing|crashing|dropping|kicking; still waiting; been|still|keep waiting; taking|takes|took so|too|forever|ages|this|over; to no avail; another # weeks|days|hours; yet another; once again; again and; happened|happening|happens again; down|broken|crashed|failed|out|wrong|charged again; hours on|with|waiting; a week|month|year ago|now|later`,
  since: `again; still; keep|keeps|kept on; since last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|#|january|february|march|april|may|june|july|august|september|october|november|december; waiting; wait; waited; since the update|upgrade; for a while; yesterday; # days|weeks|hours ago`,
  /** Not served: no answer, promises not kept, sent about. */
  ignored: `
    no response|reply|answer|update|updates|help|solution|explanation|news|word|feedback|confirmation|support|refund|communication|contact|one|resolution|luck; nobody; not heard; never heard|got|responded|replied|called|answered|contacted|received|came|arrived; ignored; ignoring; on hold; hung up; passed|sent|bounced|transferred around|back|from|between; runaround; run around; run-around; promised; promise; was|were told; told me|us .. would|will|that; you|they said you|it|they|this|that|i .. would|will; supposed to arrive|have|receive|call|come|get|fix|ship; supposedly; should have been|arrived|received|gotten|had; not care|listen|help|respond|reply|answer|replied|answered|responded; nothing has|been happened|done|changed; not helping|helpful|helped|listening; unanswered; unresolved; brush* off; no use; yet to receive|hear|get|arrive; not received|gotten any|a|my|an|the|anything|it; automated response|reply|message; a bot|robot; no one; closed my ticket|case`,
  /** Threatens to go, to complain, wants money back. */
  threatens: `
    cancel my|our|the account|subscription|order|contract|membership; cancel it; refund*; reimburse*; compensat*; money back; complaint*; complaining|complain to|about; escalat*; speak|talk|spoke|spoken .. manager|supervisor; lawyer; legal action; attorney; sue; small claims; ombudsman; bbb; report you|this|them; switch|switching provider|providers|banks|to; competitor*; leaving you|for; take my business; elsewhere; never again|buy|order|use|shop; last time|chance; chargeback; dispute; charge back; lost a customer; done with; trustpilot; consumer rights|protection`,
  /** Questions and turns of phrase that reproach. */
  reproach: `
    how is|can this|that|it possible|acceptable|be|even|not; how hard; how dare; what kind|sort of; what the heck; seriously; are you serious|kidding|joking; you people; come on; do you|they even|really|not|actually|care; is it|this|that normal|acceptable|too|a joke|how|really|ok; when will|are|is|do|does you|it|this|i|my|we|the .. finally|ever|actually; do something; fix it|this|your|the|my; sort it|this|your; as a|an loyal|paying|old|long; loyal customer; pay|paid|paying for|good|extra|full; finally; should not be|have this|that|to|happen*; not even; thanks for nothing; what is the point; for nothing; on time; i expect; i demand; i insist; get your act; wake up; i am paying; what a; so called; not good enough`,
  /** A tone that may be put out or simply puzzled. */
  tone: `why; apparently; obviously; clearly; honestly; everyone; everybody`,
  /** Praise and relief, meant so. */
  praise: `
    excellent; awesome; amazing; wonderful; helpful; appreciat*; solved; resolved; ok; okay; sure; happy to|with; glad; pleased; hope|hopefully; good|great news|idea|day|service|support|help|to; have a; quick|fast|prompt reply|response; kind; alright; fine; cool; lol; haha; works; worked; lovely; enjoy*; you are welcome; all good|set|fixed`,
  /** Praise that is as often mockery. */
  mocks: `bravo; great; nice; perfect; brilliant; fantastic; congrat*; lovely; awesome; just great; nice one; cheers for; thanks for not|nothing|wasting|ignoring|ruining|the delay; good job; well done; super; wow; welcome to`,
  thanks: `thank; thanks; thankyou; thx; thnx; tnx; ty; cheers; grateful; regards`,
  /** Neutral business: how do I, can I, is it possible, details given. */
  asks: `
    how do|can|to|does|would|should i|we|you|one|it|to; can|could|may|should|would i|we; is there a|any|some|way; possible; does anyone|anybody|someone|it; anyone; any idea|ideas|way|chance|help|suggestions|tips; do i|we; i would|want|need like|to; what is|are the|your|a; which; where can|do; when can|is|does|do; could|can|would you; wondering; question; hi; hello; hey; trying to; looking for; yes; if i; or; via; currently; number; try; tried`,
  puzzled: `
    not understand|figure|sure|clear|certain|follow; can not see|find|figure|tell where|how|what|why|out; unsure; no idea|clue; confus*; puzzl*; baffl*; i am lost; am lost; unclear; make|makes no|any sense; does not make; weird; strange; odd; bizarre; what do|does|did you|that|this|it mean; what is going on; what happened; how come; huh; hm; hmm; hmmm; why is|does|do|am|are|did|would .. then|if|when|but; am i missing|supposed|doing; i thought; thought it|that|i; contradict*; mixed|conflicting messages|information; misunderst*; is this|that|it normal|correct|right|expected|supposed|intended; wrong place; supposed to do|be|mean; or is it|should|that; do not know what|how|where|why|if|which; stumped; clueless; do not get; what am i; mysterious*; funny thing`,
  worried: `
    worried; worry; worries|worrying; afraid of|that; scared; fear|fears; anxious; nervous; panic; panicking; stressed; stressful; stressing; desperate*; hacked; stolen; compromised; unauthori*; suspicious; distress*; freaking out; at a loss; at my wit*; lost everything; lose|losing everything|all; concerned; sleepless; devastat*; life savings; identity theft`,
  /** Something at stake soon, a cry for help. */
  stake: `
    please help; help please; urgent*; desperate*; emergency; exam|exams; miss|missing my|the|our flight|train|deadline|exam|appointment|connection|interview; hospital; deadline; what if; what now; lose|losing my|our data|files|photos|account|job|money|work; safe to; is it|this|that safe|legit|secure; phishing; scam; fraud*; breach; risky; in time for; interview; funeral; wedding; rent; stranded`,
  urgent: `
    urgent*; asap; a.s.a.p.; as soon|quickly|fast as possible; immediate attention|help|action|resolution|intervention|response|assistance; need|needs|want|please|must .. immediately; need|want|please .. right away; this is an emergency; by|before tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|noon|eod; deadline*; can not wait any|much|until; time sensitive|critical; time-sensitive|time-critical; critical issue|incident|outage|problem; hurry; need this|it|them|that by|today|now|tonight|fixed|sorted|back; within the hour; in # minutes|hours|min and|we|i; presentation|meeting|flight|interview|exam|event|launch is? tomorrow|today|tonight|starts|soon|this; running out of time; leave|leaving|travel*|fly|flying tomorrow|today|tonight; no time to lose; earliest convenience; time is running; quickly please; please .. quickly|today|fast`,
  impact: `
    everyone|everybody|the whole|entire|our team|department|office|company|floor|site|business|school|building|branch|warehouse|users|colleagues|staff|customers|clients .. can|is|are|has|have .. not|down|unable|affected|locked|stuck|offline; nobody here|in|at|on .. can|could; nobody can log|work|access|open|print|call|get; can|could not work|trade|invoice|ship|operate; can|could not .. do|serve|run my|our job|work|business|customers|guests|patients; unable to work; whole|entire team|office|department|company|floor|site|business|school|building|branch|warehouse .. down|offline|without|affected|stuck|waiting; production .. down|stopped|halted|stuck; all our users|staff|customers|employees|departments|branches; losing|lost|lose money|sales|customers|revenue|business|clients|everything; costing us|me; work has|is stopped; business critical|down; business-critical; our customers|clients|guests|patients|students .. can|are|keep|wait*|complain*|not; missed|miss my|our flight|appointment|deadline|interview|exam|connection|train|meeting|payment|shift; standstill; payroll; # users|colleagues|employees|staff|students|patients .. down|unable|affected|stuck|waiting|locked|offline; affecting|affects|affected us|everyone|all|our|multiple; impact* our|my|operations|productivity|patients|customers|the business; disrupt*; wasted .. day|hours|morning; lost .. work|files|data|photos|hours|progress|day; day off work|to wait; productivity`
};

// src/detect/signals/valence/cues.nl.ts
var DUTCH_CUES = {
  /** Looks like trouble, but is none; covers the words of other cues. */
  none: `
    geen|zonder probleem|problemen|stress|zorgen|paniek|haast|klachten|fouten; niet erg|slecht; te gek; maakt niet uit
    probleem|probleempje|storing|fout|panne is|zijn|was al? opgelost|verholpen|hersteld; niks|niets mis mee; weer|terug in orde
    werkt|werken|doet|lukt|lukte|gelukt|alles|allemaal het? weer|terug|ondertussen|prima|perfect; het? is|was al? gelukt|opgelost; alweer|nogmaals bedankt|dank
    nooit problemen; niets aan de hand; mijn fout; tot weer; weer of; het|slecht|slechte|mooi weer; opnieuw opstarten|opgestart|ingesteld|geinstalleerd; geen|weinig last`,
  /** Something does not do what it should: a report, which may be quite calm. */
  fault: `
    kapot; stuk gegaan; is|was|gaat|ging stuk; defect|defecte; storing*; panne; pannes; probleem|problemen|probleempje|problematiek; foutmelding*; error|errors; errorcode; foutcode
    bug|bugs; crash*; gecrasht; verdwenen; verloren; gestolen; mislukt*; vastgelopen; bevroren; geblokkeerd*; blokkeer*; geannuleerd*; gecancel*; afgeschaft*; afgelast*; ontbreek*; ontbrek*; misgelopen; misgegaan; fout gelopen|gegaan
    loopt|gaat|ging|liep|loop .. fout|mis; verkeerd*; foutief*; fout|fouten|foute; gehackt; offline; vergeten; schade; beschadigd*; leeg; nergens; niet|nooit toegekomen|aangekomen; beperkt; verlopen`,
  /** A fault that hurts: no service at all, delay, paid too much, too late. */
  loss: `
    haper*; gehaper; onderbr*; uitval*; uitgevallen; valt|vallen|viel .. uit|weg; weggevallen; wegval*; wegviel; ligt|lag|liggen .. plat|eruit|af; plat|down; uit de lucht; onbereikba*; onbruikba*; onmogelijk; loopt|lopen|liep .. vast; hangt|bevriest
    kwijt*; vertraging*; vertraag*; traag|trage|trager|traagste|traagheid; onterecht*; onrechtmatig*; dubbel|twee|tweemaal|# .. aangerekend|betaald|gefactureerd|afgehouden|afgeschreven; te laat; om zeep; naar de knoppen|vaantjes; werkloos
    zonder internet|netwerk|verbinding|tv|televisie|gsm|telefoon|water|stroom|geld|enige|reden; niet op tijd; te weinig|veel|klein|traag|duur|lang|druk|warm|koud; teveel; over tijd; tekort*; overvol*; overbevolkt; vuil|vuile; gemist|gemiste; staan wachten; sta hier|al|nu; staan hier|al|nu; opgelicht; aangerekend`,
  /** Anger, contempt, strong judgement. */
  anger: `
    schandal*; schande*; belachelijk*; bespottelijk*; ongehoord*; onaanvaardba*; onacceptab*; ontoelaatba*; waardeloos; waardeloze; bedroeven*; pathetisch*; triest*; hopeloos|hopeloze; walgelijk*; misselijk*; kotsbeu; beu; spuugzat; zat van|om|al; het zat; genoeg van; moe van|om; welletjes; uit de duim
    boos; kwaad; kwade; woedend*; razend; witheet; gefrust*; frustr*; erger*; ergernis*; irrit*; geirriteerd*; oplicht*; afzetter*; dieven; diefstal; stelen; bestel*; bestolen; bedrog; bedrieg*; bedrogen; leugen*; liegen|liegt; gelogen; oneerlijk*; zever*; gezever; onzin; flauwekul; bullshit; rotzooi; prutser*; geknoei; knoei*; amateur*; klucht; lachertje; aanfluiting; grap; mop; ramp; rampzalig*; drama*; nachtmerrie; hemeltergend
    slecht|slechte|slechter|slechtste; verschrikkelijk*; vreselijk*; afschuwelijk*; erbarmelijk*; abominabel*; ondermaats*; belabberd*; teleur*; schaam*; schamen; beschamend*; onbeschoft*; onvriendelijk*; onbeleefd*; arrogant*; respectlo*; incompetent*; onbekwa*; onkundig*; klantonvriend*; onprofession*; onverantwoord*; hallucinant*; wansmakelijk*; onmenselijk*; asocia*; schijnheil*; discrimin*; racis*; minachting; onwaardig*; droevig*; zielig*; degoutant; absurd*; waanzin*; onbegrijpelijk*; onvoorstelba*; ongelo*; niet te geloven|doen; niet normaal|serieus|ernstig|menselijk; kan niet|toch waar|zijn|niet
    idioot|idiote|idioten; debiel*; imbeciel*; sukkel*; klootzak*; stom|stomme; dom|domme|dommer; loser*; profiteurs; graaiers; geldklop*; geldwol*; uitzuig*; chantage; pesten; gepest; nutteloos|nutteloze; zinloos|zinloze; rommel; bot|botte; lap; zucht; fail; epicfail; crisis; tergend*; wanbeleid; wanprestatie; wantoestand*; faalt; falen; gefaald`,
  swears: `
    wtf; omfg; ffs; godver*; verdomme; verdomd*; gvd; shit; shitty; kut; fuck*; klote*; kloten; bagger; tering*; kanker*; tyfus*; crap; hell; damn; smeerlap*; miljaar*; nondeju; bek houden; muil; voor geen meter; reet; zak van; stront*; bullshit; kak; kakken; klere*; sodemieter*; branden; barst`,
  /** Displeasure in measured words. */
  mild: `
    jammer*; spijtig*; vervelend*; lastig*; helaas; ambetant*; storend*; stoort; onhandig*; omslachtig*; duur|dure|duurder|duurste; peperduur; ellenlang*; eeuwig*; eeuwen; ongemak*; pech; ongelukkig*; tegenval*; valt tegen; minder leuk|fijn|goed; moeilijk*; moeizaam; onveilig*; gevaarlijk*; ongezond; chaos; chaotisch; puinhoop; knoeiboel; zootje; rompslomp; heisa; ellende; miserie; malaise; zonde; betreur*; klungel*; knullig*; slordig*; zwak|zwakke; minpunt; gedoe; tijdverlies; tijdverspil*; geldverspil*; verspil*; verloren tijd|moeite
    niet leuk|fijn|ok|oke|netjes|correct|tof|prettig|handig|wenselijk|eerlijk|fair|top|ideaal|mooi|logisch|duidelijk|klantvriendelijk|aangenaam|aanvaardbaar|verantwoord|professioneel; waar blijft|blijven; wel erg|heel; veel te; onduidelijk*; pijnlijk*; storen; druppel; minder aangenaam; spijt; niet meer leuk|grappig; verbaasd; verbaast; wanneer stopt|stoppen; hoge|hogere prijs|prijzen; klantvriendelijkheid; klantgericht*`,
  /** It happens again, or has gone on for long. */
  again: `
    weeral; alweer; wederom; weer; nog|noch steeds|altijd; nogsteeds; nogaltijd; nog nooit; steeds geen|niet|hetzelfde; elke|iedere keer|dag|maand|week|ochtend|avond|morgen|maal|trein|bus|vlucht; voor de zoveelste|tweede|derde|vierde|vijfde|# keer|maal; zoveelste; tweede|derde|vierde|vijfde|2de|2e|3de|3e|4de|4e|5de|5e|6de|6e|10de|10e keer|maal|dag|week|poging|x
    al # dagen|dag|weken|week|maanden|maand|jaar|uur|uren|u|minuten|min|keer|maal|x; al meer|langer dan; al zo|hele|heel|verschillende|meerdere|ganse|gans|een|de .. uur|dag|dagen|week|weken|maand|maanden|namiddag|middag|ochtend|voormiddag; al dagen|weken|maanden|jaren|uren|lang|tijden|eeuwen|heel|van|vanaf; wekenlang*; maandenlang*; dagenlang*; urenlang*; jarenlang*; meermaals; herhaaldelijk*; # keer|maal|x al? gebeld|gemaild|geprobeerd|gevraagd|contact
    duurt|duren|duurde .. lang|langer|eeuwen|#|weken|dagen; # minuten|uur|uren|dagen|weken|maanden wachten|zonder|vertraging|later|in|aan; weer eens|geen|niet|niks|een|te|#; altijd hetzelfde|iets|maar|dezelfde|te|wel; wacht al|nog|ondertussen|reeds|nu; wachten; op een jaar|maand|week|dag|uur tijd; op rij; continu; ondertussen al; zit|zitten|sta|staan .. al|te; reeds # uur|u|dagen|weken|maanden`,
  /** As `again`, but often said calmly. */
  since: `
    nog niet|niets|niks|geen; telkens; sinds gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vorige|vanmorgen|deze|vandaag|dit|enkele|een|#|kort; opnieuw; constant; voortdurend; regelmatig; dagelijks; wekelijks; permanent; meerdere|verschillende|enkele|zoveel keren|malen|mails|mailtjes|keer; al een|enkele|paar tijdje|tijd|poos|keer|keren; # dagen|weken|maanden|uur|uren geleden|verder; blijft|blijven|bleef; al sinds|enkele|meerdere`,
  /** Not served: no answer, promises not kept, sent about. */
  ignored: `
    geen|zonder antwoord|gehoor|nieuws|hulp|oplossing|communicatie|uitleg|verklaring|teken|excuses|waarschuwing|compensatie|enkele|enige|reactie|reden|mens|kat|respect|begrip|gevolg; niets|niks meer? van gehoord|vernomen|horen; niets|niks meer? gehoord|vernomen; niemand; kastje naar de muur; afgescheept; lijntje; wachtlijn; wachtrij; wachttijd*; aan de lijn; in de wacht; beloof*; beloft*; niet nagekomen; terugbellen; teruggebeld; genegeerd; negeer*; negeren
    in de steek; stikken; inhaken; ingehaakt; hing op; neergelegd; nooit meer|antwoord|iemand|eens; doe|doen er|iets|wat aan|nu|eens; jullie helpen niet; komt|komen|kwam niet|nooit opdagen; opdagen; service|duidelijkheid|communicatie|info nul|0|zero|#; trekken .. niks|niets aan; geen moeite; te beantwoorden; klantendienst; klantenservice; helpdesk; customer service; contact opnemen; communicatie; lang genoeg; zo moeilijk; laten weten; plots|ineens|zomaar`,
  /** Threatens to go, to complain, wants money back. */
  threatens: `
    zeg .. op; andere|ander|beter|betere provider|leverancier|operator|maatschappij|firma|winkel|bank|aanbieder; concurrent*; klacht|klachten; ombuds*; advocaat; testaankoop; consumentenbond; juridisch*; rechtbank; geld terug; terugbetaal*; schadevergoeding; compens*; gecompenseerd; nooit meer; laatste keer|maal; weg bij; verander* van; klant kwijt; ga|gaan|ben weg; boycot*; overstap; kosten; klant; provider; betalen; aan te rekenen; aanrekenen; afzetten`,
  /** Questions and turns of phrase that reproach. */
  reproach: `
    hoe is het|dit|dat mogelijk; hoe moeilijk; hoezo; wanneer .. eindelijk|eens|ooit; eindelijk; wat een; serieus; seriously; meen je|jullie|u; meent u; is dit|dat normaal|serieus|een grap|jullie; vinden|vind|vindt jullie|u|je .. normaal|zelf; kunnen|kunt|zou|moet|mogen|gaan|willen jullie|u|je nu|eindelijk|niet|es|eens; er iets|eens|wat aan doen; doe .. aan; schiet op; betaal|betalen|betaalde|betaald .. voor; waarvoor|daarvoor betaal|betalen|betaald; en dan; dan nog; zogezegd; zogenaamd*; uiteraard; nochtans; terwijl; toch niet|wel|echt|geen|maar|een; leer; fix; los .. op; nu echt; genoeg; stop .. met; echt niet|wel|geen|waar; wat is dat|me; zelfs niet|geen; niet eens; niet moeilijk; dan maar; maar goed|ja; letterlijk; jullie moeten|kunnen|zouden|hebben|zijn; volgende keer; voor zoiets; zomaar; lekker; goed bezig; ah|oh|ach ja|neen|nee; eh; he; hoor; niet waar; mij niet; wat dacht; kom op; komaan; allee|allez; amai; uw|je eigen; beetje; deftig*; voor niks|niets; weinig; minder; op tijd; erg; ook al; nu al; natuurlijk`,
  /** A tone that may be put out or simply puzzled. */
  tone: `waarom; gewoon; blijkbaar; precies; wat is dit|er; normaal; hoe komt het; als klant; betaald; iedereen; helemaal; mensen; eigenlijk; dus; verwacht*; anders`,
  /** Praise and relief, meant so. */
  praise: `
    super; snelle|supersnelle|vlotte|goede reactie|antwoord|service|hulp|respons; vriendelijk; behulpzaam*; tevreden; content; knap; fantastisch*; geweldig*; uitstekend*; dikke; pluim; hulde; complimenten; opgelost; gelukt; gerust; hopelijk; succes; fijne|prettige|goede dag|avond|week|weekend|nacht; tip top; ok|oke|okee|okido; prima; in orde; blij; love; gefeliciteerd; great; zalig; schattig; grappig; haha; goed nieuws|geregeld|geholpen|gedaan; goedgemaakt; graag gedaan; benieuwd; cool; lief; geen probleem; toffe; hartelijk*`,
  /** Praise that is as often mockery. */
  mocks: `bravo; proficiat; chapeau; top; perfect; mooi|mooie; fijn; leuk; tof; lekker; goed bezig; schitterend*; heerlijk*; vlot; gelukkig; nice; dank voor|u voor|je voor niets|niks|het wachten|de vertraging; merci voor|he|hoor; bedankt voor|om .. niet|niets|geen|extra|niks; welkom; tuurlijk; wauw; wow; wat fijn|leuk|goed|mooi; goe|goed|lekker bezig`,
  thanks: `dank; danku; dankje; dankjewel; dankuwel; bedankt; merci; mercikes; thanks; thank; thx; thnx; tnx; mvg; alvast; groeten; groetjes`,
  /** Neutral business: how do I, can I, is it possible, details given. */
  asks: `
    hoe kan|moet|lang|weet|zit|werkt|krijg|vraag ik|we|het|dat; kan|mag|moet|kunnen|mogen ik|we; mogelijk*; is het mogelijk; weet|weten iemand|jullie|u|je; hebben jullie; ik zou|wil|wou|wilde graag; vraag; vraagje; vroeg me af; klopt|kloppen het|dit|dat; wat is|zijn de|het|jullie; welke; waar kan|vind|moet; zouden jullie|u; enig idee; kunnen|kunt jullie|u mij|me|dit|dat; inderdaad; verstuurd; doorgestuurd; gestuurd; dm; pb; via; hoi; hallo; goeiemorgen; goedemorgen; is er; zijn er; momenteel; als ik; zie; gratis; of; tijdelijk*; account; nummer; herstart`,
  puzzled: `
    snap|snapt|begrijp|begrijpt|versta|verstaan|begrijpen|snappen .. niet|niets|niks|geen|nie; niet snap*; niet begrijp*; onduidelijk*; niet helemaal|echt|zo|erg duidelijk; verwarr*; verward; in de war; weet|wist|weten .. niet goed|hoe|wat|of|waar|welke|waarom|wie|meer; geen idee; geen flauw idee; vreemd*; raar|rare; bizar*; gek; merkwaardig*; eigenaardig*; mysterieus*; hoe komt dat|dan; hoe komt .. dat; huh; euh; euhm; uhh; ehm; hm; hmm; oei; wablief; wat bedoel*; bedoel|bedoelen|bedoelt jullie|je|u
    is dat|dit|het .. correct|juist|bedoeling|waar|normaal|mogelijk; zijn dit|dat .. normale|juiste|goede; klopt .. niet; klopt dat; ik? dacht dat|dat ik; dacht toch; ging er vanuit|van; maar waarom; of toch; wel of niet; niet aan uit; twijfel*; betwijfel*; tegenstrijdig*; tegenspre*; spreekt .. tegen; mis ik iets; zie ik iets; misverstand; blijft de vraag; rijmen; verkeerd begrepen|verstaan; hoe dan; logica; niet logisch; kan toch niet .. zijn|normaal|kloppen|bedoeling; volgens mij; bij|volgens mijn weten; verbaas*; waarom .. dan; sinds wanneer; en nu`,
  worried: `
    bang; vrees*; vreesde; schrik; bezorgd*; ongerust*; zorgen om|over|maken; maak me|mij .. zorgen; zenuwachtig*; nerveus; paniek*; stress*; gestresseerd; angst*; sos; verdacht*; wanhop*; radeloos; ten einde raad; noodgeval; schrok; geschrokken; durf|durven .. niet; slapeloze; doodsbang; alles kwijt; niet .. gerust; gehackt*; hacked; gestrand; nachtmerrie; in de problemen; hartje vast`,
  /** Something at stake soon, a cry for help. */
  stake: `
    help; wat nu; examen*; haal|halen|mis|missen|miste .. aansluiting|vlucht|trein|bus|examen; vertrek* .. morgen|vandaag|straks|over; ziekenhuis; dringend*; moet|moeten .. naar een? examen|ziekenhuis|werk|luchthaven|school; is .. verzekerd|gegarandeerd; deadline*; wat als; sollicitatie*; belangrijk|belangrijke; phishing; scam; fraude*; gevaar*; onveilig*; risico*; besmet*; ontsmet*; nog op tijd`,
  urgent: `
    dringend*; hoogdringend*; met spoed; spoedgeval; spoedig mogelijk; asap; zsm; z.s.m.; zo snel|vlug mogelijk; onmiddellijke actie|oplossing|hulp|reactie|terugbetaling; onmiddellijk oplossen|opgelost|actie|hulp; urgent|urgente|urgentie; vandaag nog opgelost|oplossen|nodig|antwoord; liefst|graag|moet vandaag nog; meteen|direct nodig|oplossen|opgelost|hulp; kan|kunnen niet langer wachten; voor vanavond|vanmiddag; moet|moeten|graag|nodig|uiterlijk voor|binnen morgen|vanavond|vandaag|het; uiterlijk vandaag|morgen|vanavond|#; ten laatste vandaag|morgen|vanavond|#; binnen het uur; heb|heeft|begin|begint|vertrek|vertrekt|vertrekken|start over # uur|minuten|min|kwartier; deadline; geen tijd te verliezen; graag|aub|ajb|svp snel|snelle; snel aub|ajb|svp|opgelost|oplossen|alsjeblieft; hoe sneller; sos; vertrek|vertrekken|vlieg|vliegen .. morgenvroeg|straks|vanavond|morgen; hoogste|grote prioriteit; haast bij; er haast; wordt|worden .. dringender; klant wacht|wachten; staan|staat te wachten op ..`,
  impact: `
    niemand kan|kon|geraakt|raakt .. werken|bereiken|bellen|inloggen|printen|openen|betalen|in|erin|binnen|verder; iedereen|hele|volledige|heel afdeling|bedrijf|kantoor|school|team|ploeg|gebouw|filiaal|winkel|organisatie .. niet|geen|plat|stil|last|zonder; kan|kunnen|kon|konden .. niet|niets|niks werken|thuiswerken|telewerken|lesgeven|factureren|leveren; niet|niets|niks kunnen werken; niet|moeilijk|onmogelijk .. thuiswerk*|telewerk*; productie|werk|kassa|kassa's|magazijn ligt|liggen|staat|staan .. stil|plat; verlies|verliezen|verloren .. geld|omzet|uren|inkomen|inkomsten|werk; verlies|verliezen we|wij|ik .. klanten; kost|kosten ons .. geld|omzet|klanten|uren|werk; omzetverlies; hele buurt|straat|wijk|afdeling; dag verlof; loonverlies; afspraak|examen|vlucht|trein|bus|les|aansluiting|sollicitatie|vergadering .. gemist|mis|missen; te laat op|voor|in .. werk|school|examen|afspraak|les|vergadering; aansluiting gemist|mis|missen; dag|dagen|uren kwijt|verloren; alle|honderden|tientallen|onze mensen|klanten|collega*|gebruikers|medewerkers|leerlingen|studenten|patienten .. niet|geen|wachten|klagen|last; # collega*|gebruikers|medewerkers|leerlingen|klanten; bedrijfskritisch*; collega's kunnen|kan|hebben .. niet|geen|ook; achterstand; al mijn|onze foto's|bestanden|gegevens|mails .. kwijt|weg|verloren`
};

// src/detect/signals/valence/names.ts
var NAMES2 = [
  .../* @__PURE__ */ new Set([
    ...Object.keys(ENGLISH_CUES),
    ...Object.keys(DUTCH_CUES),
    ..."fails surprised wonders emoji+ emoji- capitals negations intensifiers words+ words- ! !! ? ?? ... irony words".split(
      " "
    )
  ])
];
var AT = Object.fromEntries(NAMES2.map((name, i) => [name, i]));
var NOTHING = NAMES2.map(() => 0);
var noFeatures = () => NOTHING.slice();

// src/detect/signals/valence/cue-table.ts
var PREFIX2 = 4;
var GAP2 = 3;
var NONE3 = [];
var CueTable = class {
  #exact = /* @__PURE__ */ new Map();
  #prefixes = /* @__PURE__ */ new Map();
  #numbers = [];
  /** Cues that may begin with a word; kept with it, because most words begin none. */
  #starting;
  #numberWords;
  /**
   * @param groups cues by group: one string a line or several with `;` between them
   * @param slot two slots of `newSlots` that no table of another use has
   */
  constructor(groups2, numberWords, slot) {
    this.#starting = new Remembered(slot, (norm) => this.#startingWith(norm));
    this.#numberWords = new Set(numberWords);
    for (const [group, cues3] of Object.entries(groups2))
      for (const cue of cues3.split(/[;\n]/)) if (cue.trim()) this.#add(group, cue.trim());
  }
  #add(group, source) {
    const parts3 = source.split(/\s+/).map(part);
    const cue = { group, feature: AT[group] ?? -1, parts: parts3, second: secondOf(parts3) };
    for (const head2 of cue.parts[0].optional ? cue.parts.slice(0, 2) : cue.parts.slice(0, 1)) {
      for (const word of head2.exact) push2(this.#exact, word, cue);
      for (const prefix of head2.prefixes) push2(this.#prefixes, prefix.slice(0, PREFIX2), cue);
      if (head2.number) this.#numbers.push(cue);
    }
  }
  isNumber(text2, token) {
    return text2.tokens.kinds[token] === NUMBER || this.#numberWords.has(text2.tokens.norms[token]);
  }
  /** Every cue that begins at `token` and ends before `limit`, the longest of each group. */
  at(text2, token, limit) {
    const digits = text2.tokens.kinds[token] === NUMBER;
    const cues3 = digits ? this.#numbers : this.#starting.of(text2.tokens.forms[token], text2.language);
    if (cues3.length === 0) return NONE3;
    const next = token + 1 < limit ? text2.tokens.norms[token + 1] : "";
    let out;
    for (const cue of cues3) {
      if (cue.second && !cue.second.has(next)) continue;
      const last = this.#match(text2, cue.parts, 0, token, limit);
      if (last <= token) continue;
      out ??= [];
      const known4 = out.find((place) => place.group === cue.group);
      if (!known4) out.push({ group: cue.group, feature: cue.feature, first: token, last });
      else if (last > known4.last) known4.last = last;
    }
    return out ?? NONE3;
  }
  #startingWith(norm) {
    const open = norm.length >= PREFIX2 ? this.#prefixes.get(norm.slice(0, PREFIX2)) : void 0;
    const fits = ({ parts: parts3 }) => parts3.slice(0, 2).some((p) => p.prefixes.some((prefix) => norm.startsWith(prefix)));
    return [
      ...this.#exact.get(norm) ?? [],
      ...open?.filter(fits) ?? [],
      ...this.#numberWords.has(norm) ? this.#numbers : []
    ];
  }
  /** End of the match of parts from `from` at `token`, or -1. Parts are few and gaps bounded. */
  #match(text2, parts3, from, token, limit) {
    let at = token;
    for (let i = from; i < parts3.length; i++) {
      const p = parts3[i];
      if (p.gap) {
        for (let skip = 0; skip <= GAP2 && at + skip < limit; skip++) {
          const last = this.#match(text2, parts3, i + 1, at + skip, limit);
          if (last >= 0) return last;
        }
        return -1;
      }
      if (at < limit && this.#fits(text2, p, at)) {
        at++;
        continue;
      }
      if (!p.optional) return -1;
    }
    return at;
  }
  #fits(text2, p, token) {
    const norm = text2.tokens.norms[token];
    return p.exact.has(norm) || text2.tokens.kinds[token] === WORD && p.prefixes.some((prefix) => norm.startsWith(prefix)) || p.number && this.isNumber(text2, token);
  }
};
function part(source) {
  const optional = source.length > 1 && source.endsWith("?");
  const words3 = (optional ? source.slice(0, -1) : source).split("|");
  return {
    exact: new Set(words3.filter((w) => !w.endsWith("*") && w !== "#" && w !== "..")),
    prefixes: words3.filter((w) => w.endsWith("*")).map((w) => w.slice(0, -1)),
    number: words3.includes("#"),
    optional,
    gap: source === ".."
  };
}
function secondOf([first, second]) {
  const isPlain2 = second && !second.optional && !second.gap && !second.number && second.prefixes.length === 0;
  return isPlain2 && !first.optional ? second.exact : null;
}
function push2(map, key, cue) {
  const known4 = map.get(key);
  if (!known4) map.set(key, [cue]);
  else if (!known4.includes(cue)) known4.push(cue);
}

// src/detect/signals/valence/lexicon.ts
import { createRequire as createRequire2 } from "node:module";
var require3 = createRequire2(import.meta.url);
var AFINN_TOP = 5;
var DUTCH_ENDINGS = ["e", "er", "ste", "st"];
var NEUTRAL = {
  en: new Set(
    "please help want wants wanted need like yes no share shared agree support supported demand cut kill killed abort fire block drop solution free win save saved join commit committed trust true resolve fix update able unable growing top reach clear number clean warning alert certain pay matter matters hard apply growth stop ignore die dead fatal critical attack virus infected debt mine bug limited charge charges charged interest interested important importance fun chance chances allow top natural kind easy ensure hello hi dear god welcome sorry active strong big".split(" ")
  ),
  nl: new Set(
    "echt heel snel graag groot grote kort lang gratis nieuw nieuwe zeker laatste mogelijk volgende eerste juist recht klaar vol volle eigen ander andere vorig vorige digitaal technisch speciaal best beste rood rode zwart zwarte wit witte groen blauw dicht open vast vaste hoog hoge laag lage klein kleine oud oude jong officieel gewoon even normaal gelijk verder extra meer minder veel weinig enkel enkele verschillende diverse beschikbaar nodig volledig volledige precies laat later duidelijk lief lieve dag links eventueel bepaald bepaalde druk koud warm direct actief online offline inclusief exclusief vrij half halve heet dood".split(" ")
  )
};
var lexicons = {};
function lexicon(language) {
  const known4 = lexicons[language];
  if (known4) return known4;
  const map = /* @__PURE__ */ new Map();
  if (language === "en") {
    const labels = require3("sentiment/languages/en/labels.json");
    for (const [word, value] of Object.entries(labels)) map.set(word, value / AFINN_TOP);
  } else {
    const entries = require3("natural/lib/natural/sentiment/Dutch/pattern-sentiment-nl.json");
    for (const [word, { polarity: polarity2 }] of Object.entries(entries)) map.set(word.toLowerCase(), Number(polarity2));
  }
  for (const word of NEUTRAL[language]) map.delete(word);
  lexicons[language] = map;
  return map;
}
var KEPT = 4e3;
var kept3 = { en: /* @__PURE__ */ new Map(), nl: /* @__PURE__ */ new Map() };
function polarity(word, language) {
  const cache = kept3[language];
  let value = cache.get(word);
  if (value === void 0) {
    if (cache.size >= KEPT) cache.clear();
    value = lookUp(word, language);
    cache.set(word, value);
  }
  return value;
}
function lookUp(word, language) {
  const map = lexicon(language);
  const own2 = map.get(word);
  if (own2 !== void 0) return own2;
  if (language === "nl" && !NEUTRAL.nl.has(word)) {
    for (const ending of DUTCH_ENDINGS)
      if (word.length > ending.length + 3 && word.endsWith(ending)) {
        const base = map.get(word.slice(0, -ending.length));
        if (base !== void 0) return base;
      }
  }
  return 0;
}
var emoji;
var OWN_EMOJI = {
  "\u{1F44F}": -0.3,
  "\u{1F644}": -0.8,
  "\u{1F60F}": -0.5,
  "\u{1F643}": -0.6,
  "\u{1F921}": -0.8,
  "\u{1F914}": -0.4,
  "\u{1F928}": -0.6,
  "\u{1F609}": 0.2,
  "\u{1F64F}": 0.2,
  "\u{1F44E}": -0.8,
  "\u{1F624}": -0.8,
  "\u{1F92C}": -1,
  "\u{1F621}": -1,
  "\u{1F620}": -1,
  "\u{1F926}": -0.8,
  "\u{1F937}": -0.5,
  "\u{1F974}": -0.5,
  "\u{1F92F}": -0.6,
  "\u{1F602}": -0.1,
  "\u{1F923}": -0.2,
  "\u{1F62D}": -0.6,
  "\u{1F629}": -0.7,
  "\u{1F62B}": -0.7,
  "\u{1F612}": -0.8,
  "\u{1F611}": -0.7,
  "\u{1F610}": -0.5,
  "\u{1F92E}": -1,
  "\u{1F922}": -0.8,
  "\u{1F4A9}": -0.7,
  "\u{1F595}": -1,
  "\u{1F631}": -0.6,
  "\u{1F62C}": -0.4,
  "\u{1F622}": -0.6,
  "\u{1F614}": -0.6,
  "\u{1F61E}": -0.7,
  "\u{1F61F}": -0.6,
  "\u{1F641}": -0.6,
  "\u{1F615}": -0.5,
  "\u{1F623}": -0.7,
  "\u{1F616}": -0.7,
  "\u{1F97A}": -0.3,
  "\u{1F91E}": 0.1,
  "\u{1F917}": 0.6,
  "\u{1F970}": 0.8,
  ":(": -0.6,
  ":/": -0.5,
  ":'(": -0.7,
  ":|": -0.4,
  ":s": -0.4,
  ":S": -0.4,
  ":)": 0.4,
  ";)": 0.2,
  ":D": 0.4,
  ":P": 0.1,
  "<3": 0.7
};
function emojiPolarity(norm) {
  const own2 = OWN_EMOJI[norm];
  if (own2 !== void 0) return own2;
  if (!emoji) {
    const scores = require3("sentiment/build/emoji.json");
    emoji = new Map(Object.entries(scores).map(([sign, value]) => [sign, value / AFINN_TOP]));
  }
  return emoji.get(norm) ?? 0;
}

// src/detect/signals/valence/features.ts
var NUMBER_WORDS2 = {
  en: "two three four five six seven eight nine ten twelve twenty several multiple many few couple".split(" "),
  nl: "twee drie vier vijf zes zeven acht negen tien twaalf twintig enkele meerdere paar verschillende".split(" ")
};
var NEGATORS = {
  en: new Set("not no never none nobody nothing neither nor without cannot".split(" ")),
  nl: new Set("niet geen nooit niets niks niemand nergens noch zonder nie ni".split(" "))
};
var FAILING = {
  en: new Set("not never cannot".split(" ")),
  nl: new Set("niet geen nooit nie niks niets amper nauwelijks".split(" "))
};
var INTENSIFIERS = {
  en: new Set("so very really extremely absolutely totally completely such too utterly super incredibly".split(" ")),
  nl: new Set(
    "zo heel zeer echt super enorm erg ontzettend totaal absoluut helemaal te compleet uiterst zo'n veel".split(" ")
  )
};
var WORKING = {
  en: new Set(
    "work works working worked open opens opening load loads loading start starts starting connect connects connecting log login sign access find see get getting receive received receiving send sending arrived print printing play install installing respond responding update updating let show showing detect detected recognize recognise recognized recognised available accept accepting allow pay download downloading reach delivered turn hear".split(
      " "
    )
  ),
  nl: new Set(
    "werkt werken werkte werkend werkende functioneert lukt lukte lukken gelukt laadt laden start starten opstart opent openen reageert reageren gereageerd krijg krijgt krijgen kreeg gekregen vind vinden ontvang ontvangen bereik bereiken bereikbaar geraak geraakt geraken raak inloggen aanloggen aanmelden aangekomen klopt kloppen beschikbaar geleverd antwoord antwoorden geantwoord rijdt rijden opgelost geholpen verbinding internet signaal ontvangst netwerk toegekomen verstuurd terugbetaald bellen gebeld teruggebeld zichtbaar binnen printen openen doorkomen aan zien zie".split(
      " "
    )
  )
};
var ASKING = {
  en: new Set(
    "who what whats when where which why how hows do does did is are was were am can could will would shall should may might has have had any anyone anybody if".split(
      " "
    )
  ),
  nl: new Set(
    "wie wat wanneer waar welke welk waarom hoe hoeveel hoelang waarvoor waarmee vanwaar hoezo is zijn was waren ben kan kun kunt kunnen kon zal zou zouden zullen mag moet moeten mogen heb hebt heeft hebben had doet doe doen gaat gaan ga komt komen krijg krijgt krijgen wordt worden word werkt werken rijdt rijden weet weten klopt ligt staat geldt blijft duurt enig iemand als of wil willen".split(
      " "
    )
  )
};
var WONDERING = /* @__PURE__ */ new Set(["\u{1F914}", "\u{1F928}", "\u{1F632}", "\u{1F62E}", "\u{1F633}", "\u{1F635}", "\u{1F9D0}", "\u{1F62F}", "\u{1F937}", "\u{1F631}", "\u{1F974}"]);
var HEAD = 4;
var SCOPE = 3;
var AFTER = 6;
var TAKEN_BACK = /* @__PURE__ */ new Set(["fault", "anger", "confused", "worried", "praise"]);
var MOST2 = 400;
var IS2 = { negator: 1, failing: 2, intensifier: 4, working: 8, asking: 16 };
var kindOf4 = fact(
  ({ norm }, language) => (NEGATORS[language].has(norm) ? IS2.negator : 0) | (FAILING[language].has(norm) ? IS2.failing : 0) | (INTENSIFIERS[language].has(norm) ? IS2.intensifier : 0) | (WORKING[language].has(norm) ? IS2.working : 0) | (ASKING[language].has(norm) ? IS2.asking : 0)
);
var is = (text2, token, bit) => (kindOf4(text2.tokens.forms[token], text2.language) & bit) !== 0;
var polarityOf = fact(({ norm }, language) => polarity(norm, language));
var SLOT = newSlots(2);
var tables = {};
var tableOf = (language) => {
  tables[language] ??= new CueTable(language === "en" ? ENGLISH_CUES : DUTCH_CUES, NUMBER_WORDS2[language], SLOT);
  return tables[language];
};
var SURPRISED = AT.surprised;
var WONDERS = AT.wonders;
var EMOJI_UP = AT["emoji+"];
var EMOJI_DOWN = AT["emoji-"];
var CAPITALS = AT.capitals;
var NEGATIONS = AT.negations;
var INTENSIFIED = AT.intensifiers;
var FAILS = AT.fails;
var WORDS_UP = AT["words+"];
var WORDS_DOWN = AT["words-"];
var ONCE = AT["!"];
var OFTEN = AT["!!"];
var ASKED = AT["?"];
var ASKED_OFTEN = AT["??"];
var DOTS = AT["..."];
var FAULT = AT.fault;
var ANGER = AT.anger;
var PRAISE = AT.praise;
var IRONY = AT.irony;
var COUNT = AT.words;
function valence(text2) {
  const { language } = text2;
  const features2 = noFeatures();
  const size = Math.min(text2.size, MOST2);
  const found = cues2(text2, size);
  for (const { feature } of found) features2[feature]++;
  const { forms: forms2, norms, kinds, starts, ends } = text2.tokens;
  let words3 = 0;
  let ironic = false;
  for (const sentence of text2.sentences) {
    if (sentence.first >= size) break;
    if (sentence.question && surprised(text2, sentence.first, sentence.last)) features2[SURPRISED]++;
    let praised = false;
    for (let at = sentence.first; at < Math.min(sentence.last, size); at++) {
      const form = forms2[at];
      if (kinds[at] === EMOJI) {
        const norm = norms[at];
        const value2 = emojiPolarity(norm);
        if (WONDERING.has(norm)) features2[WONDERS]++;
        if (value2 > 0) features2[EMOJI_UP] += value2;
        else if (value2 < 0) features2[EMOJI_DOWN] -= value2;
        continue;
      }
      if (kinds[at] === MENTION) continue;
      words3++;
      if (kinds[at] !== WORD) continue;
      if (isCapitals(text2.text, starts[at], ends[at])) features2[CAPITALS]++;
      const kind = kindOf4(form, language);
      if (kind & IS2.negator) features2[NEGATIONS]++;
      if (kind & IS2.intensifier) features2[INTENSIFIED]++;
      if (kind & IS2.working && fails(text2, at, sentence.first, Math.min(sentence.last, size))) {
        features2[FAILS]++;
        found.push({ group: "fails", feature: FAILS, first: at, last: at + 1 });
      }
      const value = polarityOf(form, language);
      if (value === 0) continue;
      let factor = 1;
      let turned = false;
      for (let back = 1; back <= SCOPE && at - back >= sentence.first; back++) {
        if (is(text2, at - back, IS2.negator)) turned = true;
        else if (back === 1 && is(text2, at - back, IS2.intensifier)) factor = 1.5;
      }
      const felt = (turned ? (value > 0 ? -0.6 : -0.1) * value : value) * factor;
      if (felt > 0) features2[WORDS_UP] += felt;
      else features2[WORDS_DOWN] -= felt;
      if (felt > 0.2) praised = true;
    }
    if (praised) ironic = true;
  }
  addPunctuation(text2, size, features2);
  const bad = features2[FAULT] + features2[ANGER] + features2[FAILS] + features2[EMOJI_DOWN];
  if ((ironic || features2[PRAISE] > 0) && bad > 0) features2[IRONY]++;
  features2[COUNT] = words3;
  return { features: features2, places: found };
}
function surprised(text2, first, last) {
  const { kinds } = text2.tokens;
  let seen = 0;
  for (let at = first; at < last && seen < HEAD; at++) {
    if (kinds[at] !== WORD) continue;
    seen++;
    if (is(text2, at, IS2.asking)) return false;
  }
  return seen > 1;
}
function cues2(text2, size) {
  const table2 = tableOf(text2.language);
  const found = [];
  let covered;
  let busy;
  for (const sentence of text2.sentences) {
    if (sentence.first >= size) break;
    const limit = Math.min(sentence.last, size);
    for (let at = sentence.first; at < limit; at++) {
      for (const place of table2.at(text2, at, limit)) {
        if (place.group === "none") {
          covered ??= new Uint8Array(size);
          covered.fill(1, place.first, place.last);
        } else if ((busy?.[place.feature] ?? 0) <= at && !(TAKEN_BACK.has(place.group) && negatedBefore(text2, at, sentence.first))) {
          busy ??= noFeatures();
          busy[place.feature] = place.last;
          found.push(place);
        }
      }
    }
  }
  return covered ? found.filter((place) => !covered[place.first]) : found;
}
function negatedBefore(text2, at, from) {
  for (let back = 1; back <= 2 && at - back >= from; back++) if (is(text2, at - back, IS2.negator)) return true;
  return false;
}
function fails(text2, at, from, to) {
  const negates = (i) => is(text2, i, IS2.failing);
  for (let i = Math.max(from, at - 2); i < at; i++) if (negates(i)) return true;
  if (text2.language === "nl") {
    for (let i = at + 1; i < Math.min(to, at + AFTER); i++) if (negates(i)) return true;
  }
  return false;
}
function isCapitals(text2, start, end) {
  if (end - start < 3) return false;
  const code = text2.charCodeAt(start + 1);
  if (code >= 97 && code <= 122) return false;
  const second = text2[start + 1];
  if (second !== second.toUpperCase()) return false;
  const word = text2.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
function addPunctuation({ text: text2, tokens, size: all }, size, features2) {
  const end = size > 0 ? size < all ? tokens.ends[size - 1] : text2.length : 0;
  let run = 0;
  let asks2 = false;
  for (let at = 0; at <= end; at++) {
    const sign = text2.charCodeAt(at);
    if (sign === 33 || sign === 63) {
      run++;
      asks2 ||= sign === 63;
      continue;
    }
    if (run > 0) {
      features2[asks2 ? run > 1 ? ASKED_OFTEN : ASKED : run > 1 ? OFTEN : ONCE]++;
      run = 0;
      asks2 = false;
    }
    if (sign === 8230 || sign === DOT && text2.charCodeAt(at + 1) === DOT && text2.charCodeAt(at - 1) !== DOT)
      features2[DOTS]++;
  }
}
var DOT = 46;

// src/detect/signals/valence/weights.json
var weights_default2 = {
  "customer-negative": {
    weights: {
      swears: 1.9,
      "emoji-": 1.8,
      anger: 1.6,
      "??": 1.5,
      mild: 1.4,
      worried: 1.4,
      again: 1,
      reproach: 1,
      "!!": 0.9,
      ignored: 0.8,
      "...": 0.7,
      threatens: 0.6,
      stake: 0.5,
      intensifiers: 0.4,
      loss: 0.4,
      tone: 0.4,
      length: 0.3,
      mocks: 0.3,
      negations: 0.3,
      puzzled: 0.3,
      "words-": 0.2,
      short: -0.3,
      "?": -0.4,
      asks: -0.5,
      praise: -0.7,
      thanks: -0.9,
      "emoji+": -1.7
    },
    least: 1.5
  },
  "customer-confused": {
    weights: {
      puzzled: 2.1,
      "??": 2,
      wonders: 1.6,
      "...": 0.5,
      "?": 0.3,
      length: 0.3,
      negations: 0.3,
      short: 0.2,
      surprised: 0.2,
      anger: -0.2,
      swears: -0.4,
      "words+": -0.4,
      ignored: -0.5,
      thanks: -0.5,
      again: -0.6
    },
    least: 3.1
  },
  "customer-worried": {
    weights: {
      worried: 4.6,
      stake: 2.7,
      urgent: 1.3,
      "??": 1.1,
      "!": 0.9,
      mild: 0.7,
      "emoji-": 0.5,
      length: 0.4,
      praise: -0.2,
      swears: -0.3,
      thanks: -0.4,
      threatens: -0.8,
      anger: -0.9,
      "!!": -1
    },
    least: 4.6
  }
};

// src/detect/signals/valence/model.ts
var MODELS = weights_default2;
var MODELLED = Object.keys(weights_default2);
var MOST3 = 3;
var POWER = 0.7;
var LONGEST6 = 60;
var SHORT4 = 5;
var COMMON2 = /* @__PURE__ */ new Set([
  "tone",
  "negations",
  "intensifiers",
  "reproach",
  "mild",
  "puzzled",
  "words-",
  "...",
  "mocks",
  "asks",
  "stake",
  "?",
  "ignored",
  "again",
  "loss"
]);
function added(features2, name, at, isCommon) {
  const words3 = features2[WORDS3];
  if (at < 0) return name === "length" ? Math.log1p(Math.min(words3, LONGEST6)) : words3 < SHORT4 ? 1 : 0;
  const count2 = features2[at];
  if (count2 === 0) return 0;
  const share = isCommon ? Math.min(1, LONGEST6 / Math.max(1, words3)) : 1;
  return Math.min(count2 * share, MOST3) ** POWER;
}
var WORDS3 = AT.words;
var READY = Object.fromEntries(
  MODELLED.map((signal) => {
    const weights = Object.entries(MODELS[signal].weights).map(
      ([name, weight2]) => ({ name, at: AT[name] ?? -1, weight: weight2, isCommon: COMMON2.has(name) })
    );
    return [signal, { weights, least: MODELS[signal].least }];
  })
);
var ENGLISH2 = 0.5;
var ANCHORS = "swears emoji- anger mild worried again reproach !! ignored threatens loss stake irony tone puzzled".split(" ").map((name) => AT[name]);
function judge(features2, signal, language) {
  if (signal === "customer-negative" && !anchored(features2)) return -1;
  const { weights, least } = READY[signal];
  let sum = language === "en" && signal !== "customer-worried" ? -least - ENGLISH2 : -least;
  for (const { name, at, weight: weight2, isCommon } of weights)
    if (at < 0 || features2[at] !== 0) sum += weight2 * added(features2, name, at, isCommon);
  return sum;
}
var anchored = (features2) => ANCHORS.some((at) => features2[at] !== 0) || features2[AT["??"]] !== 0 && features2[AT.asks] === 0;

// src/detect/signals/customer.ts
var MARKED_BY = {
  "customer-negative": [
    "anger",
    "swears",
    "mild",
    "worried",
    "ignored",
    "again",
    "reproach",
    "loss",
    "threatens",
    "fault",
    "tone"
  ],
  "customer-confused": ["puzzled", "tone", "since"],
  "customer-worried": ["worried", "stake", "urgent"]
};
var BY_CUE = {
  "customer-problem": ["fault", "loss", "fails"],
  "customer-urgent": ["urgent"],
  "customer-impact": ["impact"]
};
var RULE = "customer";
var OPENING2 = 4;
var customer = {
  ids: [...MODELLED, ...Object.keys(BY_CUE), "customer-thanks"],
  reads: "customer",
  *find(reading) {
    if (reading.text.size === 0) return;
    const read3 = valence(reading.text);
    for (const id2 of MODELLED) if (judge(read3.features, id2, reading.text.language) >= 0) yield marked2(reading, id2, read3);
    for (const [id2, groups2] of Object.entries(BY_CUE)) {
      const place = read3.places.find((p) => groups2.includes(p.group));
      if (place) yield markTokens(reading, id2, RULE, place.first, place.last);
    }
    const thanks = read3.places.find((p) => p.group === "thanks" && p.first < OPENING2);
    if (thanks) yield markTokens(reading, "customer-thanks", RULE, thanks.first, thanks.last);
  }
};
function marked2(reading, id2, { places }) {
  const rank = (place) => MARKED_BY[id2].indexOf(place.group);
  let best;
  for (const place of places) if (rank(place) >= 0 && (!best || rank(place) < rank(best))) best = place;
  return best ? markTokens(reading, id2, RULE, best.first, best.last) : markTokens(reading, id2, RULE, 0, reading.text.size);
}

// src/detect/signals/ease.ts
var HARD = 45;
var EASY = 70;
var LEAST = 8;
var ease = {
  ids: ["hard-to-read", "easy-to-read"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.size >= LEAST,
  *find(reading) {
    const { text: text2 } = reading;
    const value = text2.readability;
    if (value === null || value >= HARD && value < EASY) return;
    const id2 = value < HARD ? "hard-to-read" : "easy-to-read";
    yield markTokens(reading, id2, "ease", text2.sentences[0].first, text2.sentences.at(-1).last);
  }
};

// src/rulebook/phrases.ts
var PhraseTable = class {
  #byFirst = /* @__PURE__ */ new Map();
  #language;
  #entries;
  /** @param slot two slots of {@link newSlots} that no table of another use has */
  constructor(language, slot) {
    this.#language = language;
    this.#entries = new Remembered(slot, (norm) => this.#byFirst.get(norm) ?? null);
  }
  /** Adds a phrase; the first entry for the same words stays. */
  add(phrase, value) {
    const { norms } = expand(scan(phrase), this.#language);
    if (norms.length === 0) return;
    this.#entries.changed();
    const known4 = this.#byFirst.get(norms[0]);
    const entry = { norms, value };
    if (!known4) this.#byFirst.set(norms[0], [entry]);
    else if (!known4.some((k) => k.norms.length === norms.length && k.norms.every((n2, i) => n2 === norms[i]))) {
      known4.push(entry);
      known4.sort((a, b) => b.norms.length - a.norms.length);
    }
  }
  /** The longest phrase at token `at`, within [at, limit). */
  find({ forms: forms2, norms }, at, limit) {
    const entries = this.#entries.of(forms2[at], this.#language);
    if (!entries) return null;
    for (const { norms: phrase, value } of entries) {
      if (at + phrase.length > limit) continue;
      let i = 1;
      while (i < phrase.length && phrase[i] === norms[at + i]) i++;
      if (i === phrase.length) return { length: phrase.length, value };
    }
    return null;
  }
  /** Whether any word of a text begins a phrase. */
  mayStandIn({ forms: forms2 }) {
    for (const form of forms2) if (this.#entries.of(form, this.#language)) return true;
    return false;
  }
  /** What a phrase of one word stands for. */
  word(norm) {
    return this.#byFirst.get(norm)?.find(({ norms }) => norms.length === 1)?.value;
  }
};
function pairedForms(find, replacement2, language) {
  return language === "en" ? english(find, replacement2) : dutch(find, replacement2);
}
function english(find, replacement2) {
  const pairs = /* @__PURE__ */ new Map([[find, replacement2]]);
  if (/\s/.test(find)) return pairs;
  const [head2, ...rest] = replacement2.split(" ");
  const to = englishForms(head2);
  for (const [form, word] of englishForms(find)) {
    if (form === "comparative" || form === "superlative" || pairs.has(word)) continue;
    pairs.set(word, [to.get(form) ?? head2, ...rest].join(" "));
  }
  return pairs;
}
var isVerb = (word) => /(?:en|gaan|staan|slaan|zien|doen|zijn)$/.test(word) && word.length > 3;
function dutch(find, replacement2) {
  const pairs = /* @__PURE__ */ new Map([[find, replacement2]]);
  if (/\s/.test(find)) return pairs;
  const single = !/\s/.test(replacement2);
  if (isVerb(find) && isVerb(replacement2)) {
    const to = single ? dutchVerbForms(replacement2) : void 0;
    for (const [form, word] of dutchVerbForms(find)) if (!pairs.has(word)) pairs.set(word, to?.get(form) ?? "");
    return pairs;
  }
  if (!isVerb(find)) {
    for (const plural2 of /* @__PURE__ */ new Set([dutchPlural(find), `${find}s`]))
      if (!pairs.has(plural2)) pairs.set(plural2, single ? dutchPlural(replacement2) : "");
    const inflected = dutchInflectedAdjective(find);
    if (!pairs.has(inflected)) pairs.set(inflected, single ? dutchInflectedAdjective(replacement2) : "");
  }
  return pairs;
}

// src/detect/signals/jargon.ts
var SLOT2 = newSlots(2);
var tables2 = /* @__PURE__ */ new WeakMap();
function tableOf2(rules) {
  let table2 = tables2.get(rules);
  if (table2) return table2;
  const { language } = rules;
  table2 = new PhraseTable(language, SLOT2);
  const stemsOf2 = (phrase) => expand(scan(phrase), language).norms.map((norm) => stem(norm, language));
  for (const term of rules.glossary) {
    const replace = term.kind === "term" || term.kind === "acronym" ? term.plain ?? null : null;
    const entry = (plain) => ({ term, stems: stemsOf2(term.term), plain });
    for (const form of [term.term, ...term.forms])
      table2.add(form, entry(form === term.term || term.kind === "acronym" ? replace : null));
    if (/\s/.test(term.term) && language === "nl") continue;
    const words3 = term.term.split(/\s+/);
    const last = words3.at(-1).toLowerCase();
    const lead2 = words3.slice(0, -1).join(" ");
    const plural2 = language === "en" ? englishInflections(last).find((f) => f.endsWith("s") && f !== last) : dutchPlural(last);
    const inflected = language === "en" ? englishInflections(last) : dutchInflections(last);
    for (const form of inflected) {
      if (term.kind === "acronym" && form !== plural2 && form !== `${last}s` && form !== `${last}'s`) continue;
      const plain = form === plural2 && replace ? pluralOf(replace, language) : null;
      table2.add(lead2 ? `${lead2} ${form}` : form, entry(plain));
    }
  }
  tables2.set(rules, table2);
  return table2;
}
function pluralOf(plain, language) {
  if (/\s/.test(plain)) return null;
  if (/(?:s|en)$/.test(plain)) return plain;
  return language === "en" ? englishInflections(plain).find((f) => f.endsWith("s")) ?? null : dutchPlural(plain);
}
var EXPLAINS = {
  en: /^\s*(?:\([^)]*\s[^)]*\s|[-–—,]\s*(?:that is|in other words|meaning|which (?:is|means)|a (?:kind|sort|type) of|or)\b|(?:is|are|means?) (?:a|an|the|when|how|where|what)\b)/i,
  nl: /^\s*(?:\([^)]*\s[^)]*\s|[-–—,]\s*(?:dat is|dat wil zeggen|d\.w\.z\.|ofwel|oftewel|dus|een (?:soort|vorm) van|of)(?=\s)|(?:is|zijn|betekent) (?:een|de|het|dat|wanneer|hoe|waar)\b)/i
};
function explained2(reading, first, last) {
  const { text: text2, tokens, language } = reading.text;
  const after = text2.slice(tokens.ends[last - 1], tokens.ends[last - 1] + 60);
  if (EXPLAINS[language].test(after)) return true;
  const word = text2.slice(tokens.starts[first], tokens.ends[last - 1]).toLowerCase();
  if (text2.slice(tokens.ends[last - 1], tokens.ends[last - 1] + 400).toLowerCase().includes(`(${word}: `))
    return true;
  return /\($/.test(text2.slice(Math.max(0, tokens.starts[first] - 2), tokens.starts[first]).trimEnd()) && /^\)/.test(after);
}
function compound(reading, table2, at) {
  const norm = reading.text.tokens.norms[at];
  if (reading.text.language !== "nl" || !norm.includes("-") || norm.length > LONGEST7) return null;
  for (const part2 of norm.split("-")) {
    const found = part2.length > 2 ? table2.word(part2) : void 0;
    if (found) return { length: 1, value: { ...found, plain: null } };
  }
  return null;
}
var HYPHEN2 = /[-\u2010\u2011]/;
var LONGEST7 = 60;
var LINES = 5;
var ARGUMENTS = 4;
var EVERYDAY2 = 5;
function commandLine(reading, first, length, limit) {
  const { text: text2 } = reading;
  const { starts, ends, norms } = text2.tokens;
  const known4 = frequencies(text2.language);
  let last = first + length;
  while (last < limit && last < first + length + ARGUMENTS) {
    if (!/^ -{0,2}$/.test(text2.text.slice(ends[last - 1], starts[last]))) break;
    if ((known4.get(norms[last]) ?? 0) > EVERYDAY2) break;
    last++;
  }
  return last - first;
}
var jargon = {
  ids: ["jargon-term", "jargon-explained"],
  reads: "agent",
  applies: ({ rules, text: text2 }) => tableOf2(rules).mayStandIn(text2.tokens) || text2.language === "nl" && HYPHEN2.test(text2.text),
  *find(reading) {
    const table2 = tableOf2(reading.rules);
    const { audience } = reading.profile;
    const allowed = allowedBy(reading.profile);
    let told;
    let repeats = 0;
    const { tokens } = reading.text;
    for (const sentence of reading.text.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        if (tokens.kinds[at] !== WORD) continue;
        const found = table2.find(tokens, at, sentence.last) ?? compound(reading, table2, at);
        if (!found) continue;
        const { term, stems, plain } = found.value;
        const from = at;
        const length = term.kind === "command" ? commandLine(reading, at, found.length, sentence.last) : found.length;
        at += length - 1;
        if (told?.has(term) && (length === found.length || ++repeats > LINES) || term.known.includes(audience) || allowed.has(term.term.toLowerCase()))
          continue;
        if (stems.every((s) => reading.before.customerStems.has(s))) continue;
        told ??= /* @__PURE__ */ new Set();
        told.add(term);
        if (explained2(reading, from, from + length)) {
          yield markTokens(reading, "jargon-explained", "jargon-term", from, from + length);
          continue;
        }
        const values = { term: term.term };
        if (plain) values.plain = plain;
        if (term.explain) values.explain = term.explain;
        yield markTokens(reading, "jargon-term", "jargon-term", from, from + length, values);
      }
  }
};

// src/detect/signals/known-info.ts
var AGAIN = {
  en: new Set(
    "confirm verify check correct incorrect invalid wrong another other different new alternative additional again still double-check not cannot unable if any error errors full exact code sent".split(
      " "
    )
  ),
  nl: new Set(
    "bevestigen verifieren controleren check checken juist juiste onjuist ongeldig fout verkeerd ander andere nieuw nieuwe extra nogmaals opnieuw nog niet geen klopt kloppen als indien volledige exacte code gestuurd verzonden".split(
      " "
    )
  )
};
var POSSESSIVE = {
  en: /* @__PURE__ */ new Set(["your", "the", "what", "which", "a", "an", "u", "ur"]),
  nl: /* @__PURE__ */ new Set(["uw", "je", "jouw", "jullie", "het", "de", "welk", "welke", "wat", "een"])
};
var WHICH = /* @__PURE__ */ new Set(["which", "what", "welk", "welke", "wat"]);
var NAMED2 = /* @__PURE__ */ new Set(["device", "browser", "system", "version"]);
var TWO_WORDS = /* @__PURE__ */ new Map([
  ["email", "address"],
  ["e-mail", "address"],
  ["phone", "number"],
  ["telephone", "number"]
]);
var REACH3 = 4;
var knownInfo = {
  ids: ["asks-known-info"],
  reads: "agent",
  applies: ({ before }) => before.given.size > 0,
  *find(reading) {
    for (const [sentence, { kind }] of questionsOf(reading.text).entries()) {
      if (kind !== "info") continue;
      const found = askedFor(reading, sentence);
      if (found)
        yield markTokens(reading, "asks-known-info", "asks-known-info", found.first, found.last, { what: found.what });
    }
  }
};
function askedFor(reading, sentence) {
  const { text: text2, before } = reading;
  const { language } = text2;
  const { first, last } = text2.sentences[sentence];
  const { norms, starts, ends } = text2.tokens;
  let asked = null;
  for (let i = first; i < last; i++) {
    if (AGAIN[language].has(norms[i])) return null;
    if (asked) continue;
    const type = dataTypeAt(norms, i, language);
    if (!type || type === "other" || !before.given.has(type)) continue;
    for (let at = i; at >= Math.max(first, i - REACH3); at--)
      if ((NAMED2.has(type) ? WHICH : POSSESSIVE[language]).has(norms[at])) {
        const from = language === "en" && at < i ? at + 1 : Math.min(at + 1, i);
        const to = language === "en" && i + 1 < last && TWO_WORDS.get(norms[i]) === norms[i + 1] ? i + 2 : i + 1;
        asked = { first: from, last: to, what: text2.text.slice(starts[from], ends[to - 1]) };
        break;
      }
  }
  return asked;
}

// src/annotate/language/de.ts
var DE = {
  sure: `der die das an dem den des ein eine einen einem einer eines und oder aber doch sondern denn weil dass da\xDF ob wenn als wie
    wo was wann warum wieso welche welcher welches welchen wer wen wem ich du er sie es wir ihr mich dich sich uns euch mir
    dir ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine ihre ihren ihrem ihrer unser unsere euer nicht
    nichts kein keine keinen keiner auch noch nur schon mal doch sehr mehr viel viele vielen wenig etwas alles alle allen
    jeder jede jedes jemand niemand man hier dort da dann jetzt heute morgen gestern immer nie oft wieder bereits gerade
    gleich sp\xE4ter bald zuerst danach vorher mit ohne f\xFCr gegen bei beim von vom zu zum zur nach aus auf \xFCber unter vor
    hinter zwischen neben durch um bis seit w\xE4hrend wegen trotz im am ins ans bin bist ist sind seid war waren warst
    gewesen habe hast hat haben hatte hatten gehabt werde wirst wird werden wurde wurden geworden worden kann kannst
    k\xF6nnen konnte k\xF6nnte k\xF6nnten muss musst m\xFCssen musste soll sollte sollten will willst wollen wollte darf d\xFCrfen
    m\xF6chte m\xF6chten mag w\xFCrde w\xFCrden w\xE4re h\xE4tte h\xE4tten geht gehen ging gegangen kommt kommen kam gekommen macht machen
    gemacht tun getan sehe sehen sieht gesehen sagen sagt gesagt wei\xDF wissen wusste gewusst finde finden gefunden
    bekomme bekommen bekam gebe geben gibt gegeben nehmen nimmt genommen lassen l\xE4sst gelassen funktioniert
    funktionieren versuche versuchen versucht schicke schicken geschickt senden gesendet erhalte erhalten warte warten
    gewartet helfen hilft geholfen hilfe frage fragen gefragt antwort bitte danke dankesch\xF6n vielen hallo guten
    tag moin servus gr\xFC\xDFe gru\xDF gr\xFC\xDFen freundlichen tsch\xFCss tsch\xFC\xDF auf wiedersehen ja nein doch klar gerne gern leider
    vielleicht wahrscheinlich nat\xFCrlich genau richtig falsch gut gute guter gutes guten besser beste schlecht neu neue
    neuen neuer neues alt alte gro\xDF klein lange kurz ganz okay passt stimmt alles perfekt ausgezeichnet beides besten lieben liebe lieber liebes sch\xF6n sch\xF6ne sch\xF6nen schade
    woche wochen monat monate jahr jahre tage stunde stunden minuten abend nacht montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar m\xE4rz mai juni juli august oktober dezember eins zwei drei vier f\xFCnf sechs
    sieben acht neun zehn erste ersten zweite letzte letzten n\xE4chste n\xE4chsten bestellung bestellt bestellen
    bestellnummer bestellnr bestellungsnummer bestellungen lieferung geliefert liefern paket ware versand versendet verschickt zahlung bezahlt
    bezahlen rechnung geld r\xFCckerstattung erstattung konto kontos kunde kunden kundennummer passwort kennwort anmelden
    angemeldet einloggen bildschirm ger\xE4t ger\xE4te datei dateien ordner knopf verbindung netzwerk rechner handy telefon
    einstellungen seite fehler fehlermeldung problem probleme l\xF6sung gel\xF6st nummer adresse name vorname nachname
    mitarbeiter anfrage nachricht termin \xF6ffnen schlie\xDFen ge\xF6ffnet installieren installiert l\xF6schen gel\xF6scht \xE4ndern
    ge\xE4ndert pr\xFCfen \xFCberpr\xFCfen gepr\xFCft best\xE4tigen verstehe verstehen verstanden denke glaube leid gleichfalls ebenfalls ebenso
    also eigentlich trotzdem deshalb deswegen au\xDFerdem ausserdem damit daf\xFCr davon dabei dar\xFCber wieviel lediglich
    moechte koennen fuer ueber waere muessen zur\xFCck weg fertig m\xF6glich n\xF6tig selbst dieser diese dieses diesen diesem
    andere anderen anderes beiden weitere weiteren nochmal nochmals einmal wirklich super-danke sofort \xFCberhaupt
    stuhl tisch schrank bett lampe m\xF6bel nachbestellen stornieren stornierung umtausch r\xFCcksendung seriennummer kreditkarte kundenkonto lieferung liefertermin versanddatum datum`,
  likely: `dank in so hallo super toll moment name man sorry thx top okay hi`,
  hint: `ok mail email internet wifi windows pc online computer laptop website chat update link info team service server router hey`
};

// src/annotate/language/en.ts
var EN4 = {
  /** Function words and everyday words that no other listed language spells this way. */
  sure: `the and an as at by on or do no he you your yours yourself with that this these those there their they them what when where which who whom
    whose why how would could should shall will can't cannot won't don't doesn't didn't isn't aren't wasn't weren't haven't
    hasn't hadn't wouldn't couldn't shouldn't i'm i've i'll i'd you're you've you'll you'd he's she's it's it'll we're we've
    we'll they're they've they'll that's there's what's let's does doesn did didn have has had having been being am are
    cant dont doesnt didnt isnt wont wasnt werent arent hasnt havent hadnt couldnt wouldnt shouldnt im ive youre theyre
    thats whats theres ill
    isn wasn won aren couldn shouldn wouldn hasn haven
    were very much many more most than then from into onto about above below because before after again still just only
    also too each every other another any some none nothing something anything everything someone anyone everyone
    somebody anybody nobody everybody my mine our ours us his her hers its she him it not yes yeah yep yup nope please
    thank sorry welcome hello goodbye bye apologies sure okey-dokey of off up down out over through while until since
    whether though although however therefore if so such both either neither own same few little less least often always
    never sometimes maybe perhaps already yet ever now here soon later today tomorrow yesterday week weeks month months
    year years day days hour hours minutes morning afternoon evening night monday tuesday wednesday thursday friday
    saturday sunday january february march june july october december one two three four five six seven eight nine ten
    first second third last next get gets got getting gotten give gives given gave giving go goes going gone went come
    comes coming came take takes taking taken took make makes making made see sees seeing seen saw look looks looking
    looked know knows known knew think thinks thought want wants wanted need needs needed use uses used using try tries
    trying tried find finds found help helps helped helping work works worked working keep keeps kept let lets tell
    tells told say says said ask asks asked asking call calls called calling send sends sent sending receive received
    open opened close closed click clicked check checked checking wait waiting change changed update updated updating
    install installed uninstall download downloaded upload enter entered type typed select selected follow following
    show shows shown showing happen happens happened happening feel feels start starts started stop stopped run running
    runs seem seems read write written buy bought pay paid payment order orders ordered delivery delivered shipping
    refund account password screen issue issues error errors problem problems question questions answer answers request
    number address name customer support service device phone computer laptop file files folder page website settings
    button link version connection network user login logged new old good better best great nice fine well bad wrong
    right correct same different able unable available possible done able back again away around between during without
    within against under really actually basically unfortunately hopefully exactly probably definitely certainly
    understand understood appreciate apologize apologise perfect regards regarding concern concerned further kindly moment allow assist
    assistance provide provided providing contact confirm confirmed happy glad worry trouble inconvenience
    thing things way ways time times people person place money everything's enough else instead quite rather
    hate love like likes liked even alone mean means meant put puts leave left turn turned move moved set add added
    remove removed delete deleted believe guess hear heard learn meet met play played talk talked walk bring brought become
    became begin began begun build built break broke broken fall fell hold held lose lost cost cut hit sit stand stood
    spend spent win won pick pull push plug save saved share shared sign speak spoke switch teach thinking tried unable
    own owned pass reach remember forget forgot return returned replace replaced reset restore resolve resolved solve
    solved fixed cause caused reason result results list lists line word words early late fast slow hope care cheap
    extra entire main real simple single special usual weird wonderful awesome fantastic excellent ridiculous bad
    anymore anyway apparently especially finally generally immediately normally obviously possibly previously recently
    simply slightly usually directly currently completely absolutely yourselves myself itself themselves ourselves
    among per via across along behind beside beyond despite except inside outside near since toward towards
    upon unless hundred thousand half store shop shopping bank credit card cards debit item items product
    products price box package parcel mailbox inbox desk meeting manager team colleague colleagues office
    log logs logging logout logoff attached attachment ticket crashes crashing freezes loading loads broken keyboard mouse monitor printer screen cable drive disk memory boot startup shutdown sleep charger battery
    pretty bit lot lots kind kinds sort part whole long short big small high low hard easy free full ready`,
  /** English, but also met in other languages' chat, or a word of theirs too. */
  likely: `i a is was we me be can for to all but good ok-thanks thanks thx ty tnx pls plz u ur r
    cuz cos gonna wanna gotta dunno idk lol btw imo afaik asap fyi hey hi hiya cheers great cool nice guys mate dude sir
    man damn wow oh oops hmm huh yah ya nah bug fix fixed reboot restart driver kernel boot server desktop crash crashed
    app online offline chat game games support team software hardware backup browser tab`,
  /** Met everywhere; a hint only. */
  hint: `ok okay mail email internet wifi windows home pc web site`
};

// src/annotate/language/fr.ts
var FR = {
  sure: `le la les de en un une des du et ou o\xF9 mais donc ni que qui quoi dont quel quelle quels quelles quand comment
    pourquoi combien parce puisque lorsque comme si je tu il elle nous vous ils elles moi toi lui leur leurs eux mon ma
    mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ceci \xE7a ca c'est ceux celle celui celles ne pas
    plus moins tr\xE8s trop peu beaucoup bien mal tout toute tous toutes rien personne aucun aucune chaque quelque quelques
    autre autres m\xEAme m\xEAmes aussi encore toujours jamais souvent d\xE9j\xE0 deja maintenant aujourd'hui hier demain bient\xF4t
    ensuite puis alors ici l\xE0 y dans sur sous avec sans pour par chez vers entre depuis pendant avant apr\xE8s jusqu jusque
    contre suis es est sommes \xEAtes etes sont \xE9tais \xE9tait \xE9taient \xE9t\xE9 etait ete ai avons avez ont avais avait avaient eu
    sera serait seront vais va vas allons allez vont aller all\xE9 fait faire fais faites font faut peux peut pouvez pouvons
    peuvent pourrait pourriez pourrais pu veux veut voulez voulons vouloir voudrais dois doit devez devons doivent devoir
    devrait sais sait savez savoir vois voit voyez voir vu dire dit dites dis venir vient viens venu prendre pris prend
    mettre mis mets met donner donn\xE9 donne trouver trouve trouv\xE9 re\xE7u re\xE7ois recevoir recu envoyer envoy\xE9 envoie attendre
    attends attendez attendu aider aide aidez essayer essaie essaye essay\xE9 essais cliquer clique cliqu\xE9 chercher cherche
    appeler appelle appelez appel\xE9 rappeler v\xE9rifier v\xE9rifie v\xE9rifi\xE9 verifier marche march\xE9 fonctionne fonctionn\xE9
    fonctionner comprends comprend compris comprendre pense penser crois besoin merci bonjour bonsoir salut revoir
    bonne bon journ\xE9e journee soir\xE9e soiree nuit oui non d'accord daccord accord s'il pla\xEEt plait svp stp d\xE9sol\xE9 d\xE9sol\xE9e
    desole excusez pardon parfait parfaite entendu impeccable moiti\xE9 tas voil\xE0 voila ok-merci volontiers rien peut-\xEAtre seulement malheureusement
    exactement bien-s\xFBr s\xFBr sur effectivement semaine semaines mois ann\xE9e ans jour jours heure heures minutes matin
    apr\xE8s-midi lundi mardi mercredi jeudi vendredi samedi dimanche janvier f\xE9vrier fevrier mars avril juin juillet ao\xFBt
    aout septembre octobre novembre d\xE9cembre decembre deux trois quatre cinq sept huit neuf dix premier premi\xE8re
    dernier derni\xE8re prochain prochaine nouveau nouvelle nouveaux vieux grand grande petit petite long longue bonnes
    mauvais meilleur mieux commande command\xE9 commandes commander livraison livr\xE9 livrer colis paiement pay\xE9 payer facture
    argent remboursement rembourser compte comptes client cliente clients motdepasse mot passe identifiant connexion
    connecter connect\xE9 connecte \xE9cran ecran appareil ordinateur t\xE9l\xE9phone telephone courriel fichier fichiers dossier
    bouton lien r\xE9seau reseau liseuse livre livres page param\xE8tres parametres probl\xE8me probleme probl\xE8mes erreur message
    r\xE9ponse reponse solution question num\xE9ro numero adresse nom pr\xE9nom service sondage ouvrir ouvre ouvert fermer ferm\xE9
    installer install\xE9 supprimer supprim\xE9 t\xE9l\xE9charger telecharger t\xE9l\xE9chargement mettre mise jour changer chang\xE9
    confirmer remercie remercier d\xE9sirez souhaite souhaitez avez-vous est-ce est-il n'est n'ai j'ai j'y qu'il qu'elle l'ai
    succ\xE8s succes d\xE9but fois fa\xE7on c\xF4t\xE9 gauche droite haut bas achat achet\xE9 acheter aucunement tr\xE9s tres etre \xEAtre avoir
    lequel laquelle quelqu'un jusqu'\xE0 afin malgr\xE9 plut\xF4t sinon environ presque ainsi cependant`,
  likely: `super me te se tu au aux \xE0 a on ou non plus pas merci ok-merci pardon application information possible
    question message service machine mode tablette version code
    c d j l m n s qu t`,
  hint: `as an or car ok mail email internet wifi windows pc site web chat support salut`
};

// src/annotate/language/nl.ts
var NL4 = {
  sure: `de het een en ik jij je jou jouw jouwe uw uwe hij zij ze wij jullie hun hen haar zijn ben bent b\xE9n geweest ge gij
    niet geen niets niks iets iemand niemand alles alle allemaal iedereen ieder elke elk wel nog al ook maar omdat
    doordat zodat zodra terwijl hoewel tenzij indien toen dan dus toch echter namelijk immers bovendien daarom daarnaast
    hierbij hiermee hiervoor hierover hieronder hierdoor daarmee daarvoor daarover daardoor daarop daarna daarvan ervoor
    ervan eraan erop erover ermee erin eruit erbij waarom waar waarbij waarmee waarvan waaraan waarop waardoor waarvoor
    wanneer welke welk wie wat hoe hoeveel hoelang dat dit deze die daar hier er ergens nergens naar voor na met zonder
    van uit op onder tussen tegen tijdens sinds tot bij aan af om te door vanaf vanuit via volgens wegens
    heb hebt heeft hebben had hadden gehad was waren word wordt worden werd werden geworden kan kunt kun kunnen kon
    konden gekund zal zult zul zullen zou zouden moet moeten moest moesten wil wilt willen wilde wou mag mogen mocht
    hoef hoeft hoeven ga gaat gaan ging gingen gegaan kom komt komen kwam gekomen doe doet doen deed deden gedaan
    zie ziet zien zag gezien zeg zegt zeggen zei gezegd weet weten wist geweten vind vindt vinden vond gevonden
    krijg krijgt krijgen kreeg gekregen geef geeft geven gaf gegeven neem neemt nemen nam genomen laat laten liet gelaten
    maak maakt maken maakte gemaakt werk werkt werken werkte gewerkt probeer probeert proberen geprobeerd stuur stuurt
    sturen stuurde gestuurd verstuurd verzonden ontvang ontvangt ontvangen bel belt bellen gebeld vraag vragen gevraagd
    antwoord antwoorden help helpt helpen hielp geholpen hulp wacht wachten gewacht lukt lukte gelukt klopt klopte
    kijk kijkt kijken keek gekeken hoop hoopt hopen dank dankje danku dankjewel dankuwel bedankt bedank bedanken
    hartelijk graag gedaan hoi hallo goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag goeienavond dag doei
    tot ziens groet groeten groetjes vriendelijke sorry excuses ja jawel nee neen nou nouja h\xE8 h\xE9 hoor eens even eventjes
    effe efkes gewoon eigenlijk helaas jammer misschien waarschijnlijk natuurlijk uiteraard zeker precies inderdaad
    meteen direct straks zo zojuist net nu pas al vandaag morgen gisteren vanmorgen vanmiddag vanavond week weken maand
    maanden jaar jaren dagen uur uren minuten ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag januari februari maart mei juni juli augustus oktober okt twee drie vier vijf zes zeven acht negen tien
    eerste tweede derde laatste volgende vorige goed goede goeie beter beste slecht slechte fout fouten juist juiste
    nieuw nieuwe oud oude groot grote klein kleine lang lange kort veel weinig meer minder meest paar beetje heel hele
    erg zeer te helemaal opnieuw terug weer weg bezig klaar mogelijk onmogelijk beschikbaar nodig zelf zelfde dezelfde
    hetzelfde ander andere anders eerder altijd nooit soms vaak steeds meestal reeds sinds ongeveer bijna
    fijn fijne prettig prettige leuk mooi prima perfect akkoord ok\xE9 okee oke okey joh gij da's zo'n 't 'n 'k 's m'n z'n
    ie da kunde hebde zijde gade moogt ne nen ons onze mij mijn mijne hem het ding dingen mensen klant klanten bestelling
    besteld bestellen pakket pakje levering geleverd leveren bezorgd bezorging betaling betaald betalen rekening factuur
    geld terugbetaling gebruik gebruiken gebruikt gebruiker gebruikers wachtwoord inloggen ingelogd aanmelden aangemeld
    scherm schijf toetsenbord muis gesloten heropend dicht crasht crashen gecrasht vastgelopen hangt herstart herstarten herstarte gereboot
    ge\xFCpdatet geupdate gereset printen print afdrukken handleiding ingelogde inlog uitloggen uitgelogd aangesloten stekker traag bestand bestanden map knop verbinding netwerk toestel apparaat telefoon gsm
    instellingen instelling pagina melding foutmelding probleem problemen vraagje oplossing opgelost oplossen storing
    gegevens nummer adres naam versie bijlage bericht berichten afspraak dienst bestelnummer ordernummer klantnummer serienummer referentie telefoonnummer datum trein openen opgestart opstarten opstart
    afsluiten uitzetten aanzetten installeren ge\xEFnstalleerd verwijderen verwijderd wijzigen gewijzigd aanpassen
    aangepast controleren gecontroleerd nakijken bekijken bevestigen doorgeven doorgegeven doorsturen contact opnemen
    vervelend ongemak begrijp begrijpt begrijpen snap snapt denk denkt denken dacht geloof vertel vertellen zoek zoeken
    blijf blijft blijven bleef gebleven sta staat staan stond lig ligt liggen zit zitten zat kies kiezen klik klikken
    geklikt druk drukken volg volgen trein bus halte rit reis station vertraging tijd keer manier plaats huis thuis
    binnen buiten boven beneden links rechts halen gehaald lezen gelezen schrijven geschreven kopen gekocht aankoop
    betreft aangaande aub alsjeblieft alstublieft bvd svp gr grt grtz ni nie kweet grtjes mvg ff idd wss mss ofzo enzo`,
  likely: `u ter ten over want later in is we me of als om ze me tot kan over had hem mee top sorry super dank moment merci mercikes
    ciao prima alles oja oei amai zeg welkom kaart app kantoor contact`,
  hint: `ok okay thanks thx mail email internet wifi windows pc online computer laptop website account game chat update link info
    team service printer server router password login`
};

// src/annotate/language/others.ts
var ES = {
  sure: `el los las una unos pero porque cuando c\xF3mo qu\xE9 qui\xE9n cu\xE1l d\xF3nde yo t\xFA usted ustedes nosotros ella ellos mi mis su
    sus nuestro esto esta este ese eso esa aqu\xED all\xED muy m\xE1s menos tambi\xE9n todav\xEDa ya siempre nunca hoy ma\xF1ana ayer con sin
    para desde hasta entre sobre hacia soy eres es somos son estoy est\xE1s est\xE1 estamos est\xE1n fue era ha he han hemos hab\xEDa
    tengo tiene tienes tienen puedo puede puedes pueden quiero quiere necesito hacer hago hace hecho ir voy va ver gracias
    hola buenos buenas d\xEDas tardes noches favor s\xED bueno bien saludos disculpe perd\xF3n problema cuenta pedido correo
    contrase\xF1a pantalla ayuda ayudar ayudarle ayudarte funciona entiendo espero algo nada todo todos otra otro vez`,
  likely: `y la de en un no si que me te se lo al del por como nos las muchas`,
  hint: `ok email internet`
};
var PT = {
  sure: `os um uma uns umas ou mas porque quando como onde quem qual eu voc\xEA voce voc\xEAs n\xF3s ele ela eles elas meu minha
    meus minhas seu sua seus suas nosso isto isso este esta esse essa aquele aqui ali l\xE1 muito mais menos tamb\xE9m tambem
    ainda j\xE1 sempre nunca hoje amanh\xE3 ontem com sem para at\xE9 desde entre sobre do da dos das no na nos nas ao aos \xE0 pelo pela
    num numa n\xE3o nao sou \xE9 somos s\xE3o estou est\xE1 estamos est\xE3o foi era ser ter tenho tem t\xEAm tinha posso pode podem quero
    quer preciso fazer fa\xE7o faz feito ir vou vai ver obrigado obrigada ol\xE1 ola oi bom boa dia tarde noite favor sim bem
    desculpe problema conta pedido senha tela ajuda ajudar funciona entendo espero algo nada tudo todos outra outro vez
    conseguir consigo aguarde aguardar entrega cliente voc\xEA cadastro nome gostaria poderia seria agora ent\xE3o`,
  likely: `o e de que se me por a em te lhe`,
  hint: `ok email internet`
};
var IT = {
  sure: `il lo gli uno una ma perch\xE9 perche quando come dove chi quale cosa io tu lei lui noi voi loro mio mia miei sua
    suoi nostro vostro questo questa questi quello quella qui qua l\xE0 molto pi\xF9 piu meno anche ancora gi\xE0 sempre mai oggi
    domani ieri con senza per fino tra fra sopra del della dei delle dello degli al alla ai alle dal dalla nel nella nelle
    sul sulla non sono sei siamo siete \xE8 era ho hai ha abbiamo avete hanno posso pu\xF2 puoi possono voglio vuole devo fare
    faccio fatto andare vado vedere grazie ciao buongiorno buonasera prego favore s\xEC bene scusi problema conto ordine
    aiuto aiutare funziona capisco spero qualcosa niente tutto tutti altra altro volta salve`,
  likely: `e la le di in un no si che me mi ti ci se a i da su`,
  hint: `ok email internet`
};

// src/annotate/language/vote.ts
var CODES = ["en", "nl", "de", "fr", "es", "pt", "it"];
var LISTS2 = [EN4, NL4, DE, FR, ES, PT, IT];
var WEIGHT = { sure: 3, likely: 1.5, hint: 0.4 };
var table = /* @__PURE__ */ new Map();
LISTS2.forEach((tiers, column) => {
  for (const tier of ["hint", "likely", "sure"])
    for (const word of tiers[tier].split(/\s+/)) {
      const row2 = table.get(word) ?? new Float64Array(CODES.length);
      table.set(word, row2);
      row2[column] = Math.max(row2[column], WEIGHT[tier]);
    }
});
var ENOUGH = 80;
var LOOK = 16;
var FAR_AHEAD = 24;
function addRow(points, row2) {
  for (let i = 0; i < row2.length; i++) points[i] += row2[i];
}
function lead(points) {
  let first = 0;
  let second = 0;
  for (const value of points) {
    if (value > first) {
      second = first;
      first = value;
    } else if (value > second) second = value;
  }
  return first - second;
}
function vote(words3) {
  const points = [0, 0, 0, 0, 0, 0, 0];
  const unknown = [];
  const most = Math.min(words3.length, ENOUGH);
  for (let i = 0; i < most; i++) {
    if (i % LOOK === LOOK - 1 && lead(points) > FAR_AHEAD) break;
    const word = words3[i];
    const votes = votesOf(word, "en");
    if (votes instanceof Float64Array) addRow(points, votes);
    else {
      for (const row2 of votes) addRow(points, row2);
      unknown.push(word);
    }
  }
  return { points, unknown };
}
var votesOf = fact(({ word }) => {
  const row2 = table.get(word);
  if (row2) return row2;
  if (!word.includes("'") && !word.includes("\u2019")) return NONE4;
  const straight = word.replaceAll("\u2019", "'");
  const whole = table.get(straight);
  return whole ? [whole] : straight.split("'").flatMap((part2) => table.get(part2) ?? []);
});
var NONE4 = [];

// src/annotate/language/clues.ts
var CLUES = [
  // letters
  [/ß/, { de: 3 }],
  [/ä|ö|ü/, { de: 1.2, nl: 0.2 }],
  [/ñ|¿|¡/, { es: 2.5 }],
  [/ã|õ/, { pt: 2.5 }],
  [/ç/, { fr: 1, pt: 0.8 }],
  [/[àèùêîôûœ]/, { fr: 1, it: 0.3, pt: 0.3, nl: 0.1 }],
  [/é/, { fr: 1, es: 0.5, pt: 0.5, nl: 0.4 }],
  [/[íóúá]/, { es: 0.9, pt: 0.7 }],
  // Dutch
  [/ij/, { nl: 1.6 }],
  [/(?:aa|uu)[bdfgklmnprst]|ieuw|eeuw/, { nl: 1 }],
  [/oe[dklmnprst]|ui[dklmnst]|eu[krnst]/, { nl: 0.7, fr: 0.1, de: 0.1 }],
  [/(?:oo|ee)[lmnprkst]/, { nl: 0.6, en: 0.5, de: 0.2 }],
  [/tjes?$|pjes?$|kjes?$|heid$|heden$|lijke?$|baar$|zaam$|atie$|iteit$|eerd$|eren$|ische?$/, { nl: 1.3 }],
  [/^ge[a-z]+[dt]$/, { nl: 0.8, de: 0.6 }],
  [/^(?:ver|be|ont|her)[a-z]+en$/, { nl: 0.6, de: 0.6 }],
  [/^sch|cht/, { nl: 0.5, de: 0.6 }],
  [/^z[aeiouw]|^v[aeiorl]/, { nl: 0.3, de: 0.2, fr: 0.1 }],
  [/[a-z]{3}en$/, { nl: 0.4, de: 0.4, en: 0.1 }],
  // German
  [/ungs?$|ungen$|keit$|keiten$|lich(?:e[mnrs]?)?$|isch(?:e[mnrs]?)?$|schaft$|ieren$|iert$|chen$/, { de: 1.3 }],
  [/tsch|[^n]tz|pf|ck[^s]?e?n?$|äu|eu[rt]|ei[nlt]|^(?:auf|aus|ein|zu|über)/, { de: 0.5, nl: 0.05, en: 0.05 }],
  [/ch[lmnrtw]|sch/, { de: 0.4, nl: 0.3 }],
  // English
  [/^th|^wh|^kn|^wr|ough|ight|shed$|shes$|^sh|sh$/, { en: 1 }],
  [/(?:[bdfgklmnprstvwx]|ss|ck)ed$|ings?$|ly$|ness$|ful$|able$|n't$|'(?:ll|ve|re|s)$/, { en: 0.9, nl: 0.1 }],
  [/ea[dklmnrst]|oo[dkmr]|ow|aw|ay$|[lrtdnkc]y$/, { en: 0.6, nl: 0.05 }],
  [/[st]ions?$/, { en: 0.6, fr: 0.6, de: 0.2 }],
  // French
  [/eaux?$|aux$|eux$|euse$|ement$|ique$|iques$|oire$|ette$|elle$|esse$|aient$|ez$/, { fr: 1.2 }],
  [/^(?:qu|[cdjlmnst])'/, { fr: 1.5, nl: 0 }],
  [/ou[rstxv]|oi[rstnx]|ai[rstn]|eu[rx]$|aille|ill[eo]/, { fr: 0.6, en: 0.1 }],
  [/[^aeiou]re$|[st]e$|é?es$/, { fr: 0.2, en: 0.1, es: 0.1 }],
  // the others
  [/ción$|ciones$|mente$|dad$|ado$|ada$|ando$|iendo$|amos$/, { es: 0.9, pt: 0.4, it: 0.2 }],
  [/ção$|ções$|inho$|lh|nh[ao]|dade$|ndo$/, { pt: 1 }],
  [/zione$|zioni$|tto$|tta$|gli|cch|ggi|are$|ere$|ire$/, { it: 0.8, fr: 0.1 }]
];
var RULES = CLUES.map(([pattern, weights]) => ({
  pattern,
  row: Float64Array.from(CODES, (code) => weights[code] ?? 0)
}));
function addClues(word, points) {
  for (const row2 of cluesOf(word, "en")) addRow(points, row2);
}
var cluesOf = fact(({ word }) => {
  if (word.length < 3 || word.length > 30) return NONE5;
  const rows3 = RULES.filter(({ pattern }) => pattern.test(word)).map(({ row: row2 }) => row2);
  return rows3.length > 0 ? rows3 : NONE5;
});
var NONE5 = [];

// src/annotate/language/noise.ts
var SUSPECT = /[#<>@{}\\/=_`|$~\d]|[A-Z]{3}|[A-Za-z]\.[a-z]/;
var MASK = /^(?:(?:PRS|NAME|ORG|EMAIL|URL|LINK|PHONE|PHONENUMBER|ADDRESS|NUMBER|DATE|TIME|IBAN|ID|DEVICEID|ALPHANUMERICID|ALPHANUMERIC|USER|USERNAME|PERSON|LOCATION|PASSWORD|CARD|ACCOUNT)[-_]?)+[A-Z]?$/;
var WRAPPED2 = /#[A-Za-z][A-Za-z_ ]{0,40}#|<[^<>\s]{1,40}>|\[[a-z_]{2,20}\]/g;
var CODE = /`[^`\n]{1,200}`/g;
var CODE_SIGN = /[@#{}\\/=_<>|$~`^*+\d]|::|\(\)|^-{1,2}[a-z]/;
var DOTTED2 = /[A-Za-z]\.[a-z]{2,4}[^\p{L}]*$/u;
var EDGES = /^[^\p{L}\p{N}@#<$/\\-]+|[^\p{L}\p{N}>/\\]+$/gu;
var WORD_SLASH_WORD = /^[\p{L}']{1,12}\/[\p{L}']{1,12}$/u;
var SIGN = 1;
var CAPITAL = 2;
var SMALL = 4;
var LETTER2 = CAPITAL | SMALL;
var ASCII2 = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[#<>@{}\\/=_`|$~\d]/.test(character) ? SIGN : /[A-Z]/.test(character) ? CAPITAL : /[a-z]/.test(character) ? SMALL : 0;
});
var hasNoise = (text2) => noiseIn(text2, 0, text2.length);
function noiseIn(text2, from, to) {
  let capitals = 0;
  let before = 0;
  let letterAndDot = false;
  for (let i = from; i < to; i++) {
    const code = text2.charCodeAt(i);
    const is2 = code < 128 ? ASCII2[code] : 0;
    if (is2 === SIGN || letterAndDot && is2 === SMALL) return true;
    capitals = is2 === CAPITAL ? capitals + 1 : 0;
    if (capitals === 3) return true;
    letterAndDot = code === 46 && before !== 0;
    before = is2;
  }
  return false;
}
function stripNoise(text2) {
  return opened(text2).trim().split(/\s+/).filter((chunk) => wordsIn(chunk) !== null).join(" ");
}
function opened(text2) {
  const open = text2.includes("`") ? text2.replace(CODE, " ") : text2;
  return /[#<[]/.test(open) ? open.replace(WRAPPED2, " ") : open;
}
function tellingWords(text2) {
  const open = opened(text2);
  const out = [];
  for (let at = 0; at < open.length; ) {
    if (isBlank(open.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at;
    while (end < open.length && !isBlank(open.charCodeAt(end))) end++;
    if (isPlain(open, at, end)) addWords(open, at, end, out);
    else for (const chunk of open.slice(at, end).trim().split(/\s+/)) out.push(...wordsIn(chunk) ?? NONE6);
    at = end;
  }
  return out;
}
var isBlank = (code) => code === 32 || code >= 9 && code <= 13;
function isPlain(text2, from, to) {
  for (let i = from; i < to; i++) if (text2.charCodeAt(i) > 127) return false;
  return !noiseIn(text2, from, to);
}
function addWords(text2, from, to, out) {
  for (let at = from; at < to; at++) {
    if ((ASCII2[text2.charCodeAt(at)] & LETTER2) === 0) continue;
    let end = at + 1;
    while (end < to && ((ASCII2[text2.charCodeAt(end)] & LETTER2) !== 0 || text2.charCodeAt(end) === 39)) end++;
    out.push(formAt(text2, at, end));
    at = end;
  }
}
var WORDS4 = /[a-zà-öø-ɏ][a-zà-öø-ɏ'’]*/g;
var NONE6 = [];
var KEPT2 = 8e3;
var known3 = /* @__PURE__ */ new Map();
function wordsIn(chunk) {
  const kept5 = known3.get(chunk);
  if (kept5 !== void 0) return kept5;
  const words3 = !SUSPECT.test(chunk) || isWord(chunk) ? (chunk.toLowerCase().match(WORDS4) ?? []).map(formOf) : null;
  if (chunk.length > 40) return words3;
  if (known3.size >= KEPT2) known3.clear();
  known3.set(chunk, words3);
  return words3;
}
function isWord(chunk) {
  if (chunk.length > 40) return false;
  const word = chunk.replace(EDGES, "");
  if (word === "" || MASK.test(word) || DOTTED2.test(word)) return false;
  return !CODE_SIGN.test(word) || WORD_SLASH_WORD.test(word);
}

// src/annotate/language/trigrams.ts
import { francAll } from "franc";
import { data } from "franc/data.js";
var LANGUAGES = Object.keys(data.Latin ?? {}).filter(
  (code) => ["eng", "nld", "deu", "fra", "spa", "por", "ita"].includes(code)
);
var ABSENT = 300;
var ranks = /* @__PURE__ */ new Map();
for (const [column, language] of LANGUAGES.entries())
  for (const [rank, group] of data.Latin[language].split("|").entries()) {
    const key = pack(group.charCodeAt(0), group.charCodeAt(1), group.charCodeAt(2));
    let row2 = ranks.get(key);
    if (!row2) {
      row2 = new Int16Array(LANGUAGES.length).fill(-1);
      ranks.set(key, row2);
    }
    row2[column] = rank;
  }
function pack(a, b, c) {
  return (a * 65536 + b) * 65536 + c;
}
function likeliest(text2) {
  const letters = latinLetters(text2);
  if (letters < 0) return byFranc(text2);
  if (letters === 0) return null;
  const distances = distancesOf(groupsOf(text2.toLowerCase()));
  let first = 0;
  for (let i = 1; i < distances.length; i++) if (distances[i] < distances[first]) first = i;
  let second = Number.POSITIVE_INFINITY;
  for (let i = 0; i < distances.length; i++) if (i !== first && distances[i] < second) second = distances[i];
  const least = distances[first];
  const range = text2.length * ABSENT - least;
  return { language: LANGUAGES[first], margin: range === 0 ? 0 : 1 - (1 - (second - least) / range) };
}
function byFranc(text2) {
  const [first, second] = francAll(text2, { only: LANGUAGES, minLength: 1 });
  if (!first || first[0] === "und") return null;
  return { language: first[0], margin: first[1] - (second?.[1] ?? 0) };
}
function latinLetters(text2) {
  let letters = 0;
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code < 128) {
      if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
    } else if (code >= 192 && code <= 591) {
      if (code !== 215 && code !== 247) letters++;
    } else if (!isSign(code)) return -1;
  }
  return letters;
}
var isSign = (code) => code >= 128 && code < 192 && code !== 170 && code !== 186 || code >= 8192 && code < 8304 || code >= 8352 && code < 8400 || code >= 8592 && code < 11264 || code === 65039 || code === 55357 || code === 55358 || // the second halves of pairs
code >= 56320 && code < 57344;
var packed = new Float64Array(2048);
function groupsOf(text2) {
  let a = -1;
  let b = 32;
  let count2 = 0;
  const next = (code) => {
    if (code === 32 && b === 32) return;
    if (a >= 0) packed[count2++] = pack(a, b, code);
    a = b;
    b = code;
  };
  for (let i = 0; i < text2.length && count2 < packed.length - 1; i++)
    next(isBlank2(text2.charCodeAt(i)) ? 32 : text2.charCodeAt(i));
  next(32);
  return packed.subarray(0, count2).sort();
}
var isBlank2 = (code) => code >= 33 && code <= 64 || code === 32 || code >= 9 && code <= 13 || code === 160 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287;
function distancesOf(groups2) {
  const distances = new Int32Array(LANGUAGES.length);
  for (let i = 0; i < groups2.length; ) {
    let times = 1;
    while (i + times < groups2.length && groups2[i + times] === groups2[i]) times++;
    const row2 = ranks.get(groups2[i]);
    for (let k = 0; k < distances.length; k++) {
      const rank = row2 ? row2[k] : -1;
      distances[k] += rank < 0 ? ABSENT : Math.abs(times - rank - 1);
    }
    i += times;
  }
  return distances;
}

// src/annotate/language.ts
var CLEAR = 4;
var MOST4 = 10;
var PRIOR_WEIGHT = 2.5;
var PRIOR_FULL = 6;
var HINTS = 0.5;
var HOME = 0.1;
var RULE_LANGUAGES = 2;
var READ = 4e3;
var FRANC_CODES = ["eng", "nld", "deu", "fra", "spa", "por", "ita"];
var FRANC_LEAST = 12;
var FRANC_FULL = 60;
var FRANC_MOST = 500;
var FRANC_WEIGHT = 2;
function readLanguage(text2, words3, prior) {
  const head2 = text2.length > READ ? text2.slice(0, READ) : text2;
  const noisy = hasNoise(head2);
  const { points, unknown } = vote(noisy ? tellingWords(head2) : words3);
  if (lead(points) < CLEAR) {
    for (const word of unknown) addClues(word, points);
    if (lead(points) < CLEAR / 2) addFranc(noisy ? stripNoise(head2) : head2, points);
  }
  const evidence = points.slice();
  for (let i = 0; i < evidence.length; i++) if (evidence[i] > MOST4) evidence[i] = MOST4;
  if (prior) addPrior(prior, points);
  const best = winner(points);
  return { language: best < 0 ? "und" : CODES[best], points, evidence };
}
function confidenceOf({ language, points }) {
  if (language === "und") return 0;
  let odds = 1;
  for (const value of points) odds += Math.exp(value);
  return Math.exp(points[CODES.indexOf(language)]) / odds;
}
function addFranc(text2, points) {
  if (text2.length < FRANC_LEAST) return;
  const found = likeliest(text2.length > FRANC_MOST ? text2.slice(0, FRANC_MOST) : text2);
  const column = found ? FRANC_CODES.indexOf(found.language) : -1;
  if (!found || column < 0) return;
  points[column] += Math.min(1, text2.length / FRANC_FULL) * Math.min(FRANC_WEIGHT, found.margin * 10);
}
function addPrior(prior, points) {
  let sum = 0;
  let squares = 0;
  for (const value of prior) {
    sum += value;
    squares += value * value;
  }
  if (sum <= 0) return;
  const weight2 = PRIOR_WEIGHT * Math.min(1, sum / PRIOR_FULL);
  for (let i = 0; i < points.length; i++) points[i] += weight2 * prior[i] ** 2 / squares;
}
function winner(points) {
  let best = -1;
  let most = HINTS;
  for (let i = 0; i < points.length; i++) {
    const value = points[i] + (i < RULE_LANGUAGES ? HOME : 0);
    if (points[i] > HINTS && value > most) {
      best = i;
      most = value;
    }
  }
  return best;
}

// src/detect/signals/language-mismatch.ts
var LEAST_REPLY = 6;
var LEAST_TURN = 6;
var SURE = 0.9;
var MIXED = 0.3;
var READ2 = 300;
var READ_WORDS = 40;
var languageMismatch = {
  ids: ["language-mismatch"],
  reads: "agent",
  applies: ({ text: text2, before }) => text2.size >= LEAST_REPLY && before.turnLanguages.length > 0,
  *find(reading) {
    const { text: text2 } = reading;
    const language = customers2(reading);
    if (!language || language === text2.language || knows(reading)) return;
    const own2 = sure(reading, "");
    if (!own2 || own2 === language) return;
    const first = text2.sentences[0];
    yield markTokens(reading, "language-mismatch", "language-mismatch", first.first, first.last, { language });
  }
};
function customers2(reading) {
  const { turn: turn2, turnLanguages, customerStems } = reading.before;
  const without = turnLanguages.filter((language) => language !== "und");
  if (turn2.length === 0)
    return customerStems.size === 0 && without.length > 0 && new Set(without).size === 1 ? without[0] : null;
  let found = null;
  for (const message of turn2) {
    if (words2(message) < LEAST_TURN) continue;
    const language = sure(message, reading.text.language);
    if (!language || found && found !== language) return null;
    found = language;
  }
  return found;
}
var words2 = ({ text: text2 }) => text2.tokens.kinds.reduce((sum, kind) => sum + (kind === WORD ? 1 : 0), 0);
var knows = ({ text: text2, before }) => before.recent.some((message) => message.text.language === text2.language && words2(message) >= LEAST_TURN);
function sure({ text: text2 }, other) {
  const { language, votes } = beginning(text2);
  const of = (code) => votes[CODES.indexOf(code)] ?? 0;
  return language && language !== other && of(other) > MIXED * of(language) ? null : language;
}
var beginning = textFact(({ text: text2, tokens }) => {
  const words3 = tokens.forms.length > READ_WORDS ? tokens.forms.slice(0, READ_WORDS) : tokens.forms;
  const heard = readLanguage(text2.slice(0, READ2), words3);
  const votes = vote(words3).points;
  return { language: confidenceOf(heard) >= SURE ? heard.language : null, votes };
});

// src/detect/signals/main-message.ts
var MAIN = [
  "next-step",
  "refuses",
  "asks-info",
  "offers-alternative",
  "checks-solved",
  "steps-in-prose",
  "explains",
  "gives-reason",
  "takes-ownership",
  "timeframe",
  "checks-understanding",
  "hands-over",
  "moves-channel",
  "question",
  "solution-given",
  "sets-priority",
  "explains-incident",
  "vague",
  "prevents-recurrence"
];
var COURTESY = ["apologises", "thanks", "acknowledges-feeling"];
var ASKS_OR_DECIDES = ["refuses", "asks-info", "offers-alternative", "question", "next-step", "solution-given"];
var PREAMBLE = [
  "thanks",
  "apologises",
  "acknowledges-feeling",
  "greets",
  "cheerful",
  "reassures",
  "closes",
  "restates",
  "collaborative"
];
var LONG_REPLY = 80;
var MOST_WORDS = 60;
var MOST_SENTENCES = 4;
var buriedMainMessage = {
  ids: ["buried-main-message"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.size >= LONG_REPLY,
  *find(reading) {
    const { sentences: sentences2, text: text2 } = reading.text;
    const from = bodyStart(reading);
    const to = bodyEnd(reading);
    let main = from;
    while (main < to && (has(reading, main, ["closes"]) || !has(reading, main, has(reading, main, COURTESY) ? ASKS_OR_DECIDES : MAIN)))
      main++;
    if (main >= to || main === from) return;
    const words3 = sentences2[main].first - sentences2[from].first;
    if (words3 <= MOST_WORDS && !(main - from >= MOST_SENTENCES && words3 > MOST_WORDS / 2)) return;
    let courtesy = 0;
    for (let i = from; i < main; i++) if (has(reading, i, PREAMBLE)) courtesy++;
    if (courtesy < main - from) return;
    const start = sentences2[from];
    const target = sentences2[main];
    const moved = `${text2.slice(target.start, target.end)} ${text2.slice(start.start, sentences2[main - 1].end)}`;
    yield markTokens(reading, "buried-main-message", "buried-main-message", start.first, target.last, { moved });
  }
};
function has(reading, sentence, ids) {
  const s = reading.text.sentences[sentence];
  return ids.some((id2) => reading.signals.get(id2).some((m) => m.start < s.end && m.end > s.start));
}

// src/detect/signals/negation.ts
var NEGATIONS2 = {
  en: /* @__PURE__ */ new Set(["not", "no", "never", "nothing", "nobody", "none", "nowhere", "neither", "nor", "without"]),
  nl: /* @__PURE__ */ new Set(["niet", "geen", "nooit", "niets", "niks", "niemand", "nergens", "noch", "zonder", "nie"])
};
var isNegation = fact(({ norm }, language) => NEGATIONS2[language].has(norm));
var negation = {
  ids: ["customer-negation"],
  reads: "customer",
  applies: ({ text: text2 }) => text2.tokens.forms.some((form) => isNegation(form, text2.language)),
  *find(reading) {
    const { text: text2 } = reading;
    for (const sentence of text2.sentences)
      for (let at = sentence.first; at < sentence.last; at++)
        if (isNegation(text2.tokens.forms[at], text2.language))
          yield markTokens(reading, "customer-negation", "negation", at, at + 1);
  }
};

// src/detect/signals/parts.ts
var PART2 = /(?:^|[\s(])\(?([1-9])\s?\/\s?([1-9])\)?\.?\s*(?:[-^*~#]{1,2}\s?[\p{L}.]{1,12})?\s*$/u;
var GOES_ON = /(?:\+|,|[([]1[)\]])\s*(?:[-^*~]{1,2}\s?[\p{L}.]{1,12})?\s*$/u;
var END = 40;
var parts = {
  ids: ["follows-up", "unfinished"],
  reads: "agent",
  *find(reading) {
    const { text: text2, before } = reading;
    if (text2.size === 0) return;
    const { part: part2, of } = numbered(reading);
    if (before.answered || part2 > 1) yield markTokens(reading, "follows-up", "parts", 0, 1);
    if (part2 < of || goesOn(text2.text.slice(-END)))
      yield markTokens(reading, "unfinished", "parts", text2.size - 1, text2.size);
  }
};
var goesOn = (end) => /[+,([]/.test(end) && GOES_ON.test(end);
function numbered({ text: text2 }) {
  const end = text2.text.slice(-END);
  if (!end.includes("/")) return WHOLE4;
  const found = PART2.exec(end);
  const [part2, of] = [Number(found?.[1] ?? 1), Number(found?.[2] ?? 1)];
  return of >= 2 && part2 <= of ? { part: part2, of } : WHOLE4;
}
var WHOLE4 = { part: 1, of: 1 };

// src/detect/signals/question.ts
var question = {
  ids: ["question"],
  reads: "both",
  applies: ({ text: text2 }) => text2.sentences.some((sentence) => sentence.question),
  *find(reading) {
    for (const [i, sentence] of reading.text.sentences.entries())
      if (sentence.question) yield markSentence(reading, "question", "question", i);
  }
};

// src/detect/signals/restates/synonyms.en.ts
var EN5 = `
invoice bill billing statement
login log-in logon sign-in signin log sign
laptop computer pc desktop notebook workstation macbook
phone telephone mobile smartphone cellphone iphone handset
internet wifi wi-fi network connection connectivity broadband online
email e-mail mail mailbox inbox outlook
password passcode passphrase credentials
delivery shipment parcel package dispatch shipping deliver ship
order purchase buy bought purchased ordered
refund reimbursement money repayment refunded reimburse payback
subscription plan membership contract package
cancel terminate end stop cancellation unsubscribe close
broken defective faulty damaged damage broke defect
slow sluggish lag lagging laggy slowness slowly slowdown
crash freeze hang crashes crashed freezing frozen froze stuck crashing
outage downtime disruption down interruption unavailable offline outages
error message failure fault failed fail fails failing errors
screen display monitor
picture photo image screenshot
payment pay paid charge charged charges paying debit debited
change update modify modification modified edit changed
remove delete erase removed deleted vanish vanished disappear disappeared missing lost
install installation setup installed
access enter reach open
printer printing print
late delay delayed waiting wait overdue
book ebook e-book
reader ereader e-reader
account profile
transfer move migrate switch
meeting appointment visit
colleague coworker teammate
customer client
app application program software
website site webpage page shop webshop store
file document attachment
folder directory map
suggestion idea advice guidance
integrate integration connect connecting link linking
secure security safe protection securing
weird strange odd
worried anxious concerned afraid worry nervous scared anxiety
angry mad annoyed frustrated upset
happy glad pleased
drink drinking alcohol beer booze drinks
smoke smoking cigarette cigarettes tobacco
kid kids child children
mom mum mother mommy
job work working
exercise gym workout
overweight weight
`;

// src/detect/signals/restates/synonyms.nl.ts
var NL5 = `
factuur rekening nota facturen
inloggen aanmelden inlog login inlogt log ingelogd aanmelding
uitloggen afmelden uitgelogd
laptop computer pc notebook macbook
telefoon gsm mobiel smartphone toestel iphone mobieltje
internet wifi wi-fi netwerk verbinding internetverbinding online
mail e-mail email mailtje mailbox postvak outlook
wachtwoord paswoord password
levering bezorging leveren bezorgen geleverd bezorgd pakket pakje zending
bestelling order aankoop gekocht besteld bestellen kopen aankopen aangeschaft kocht
terugbetaling terugbetalen refund refunden teruggestort terugstorten geld terugkrijgen terugbetaald
abonnement contract lidmaatschap abo
opzeggen annuleren stopzetten beeindigen opzegging annulering stoppen annuleer geannuleerd
kapot defect stuk beschadigd
traag langzaam sloom trager traagheid
vastlopen vastgelopen hangt bevriest crasht crash vast crashte
storing panne onderbreking uitval verstoring plat uitgevallen ligt
fout foutmelding melding error fouten
scherm beeldscherm monitor display beeld
foto afbeelding screenshot schermafbeelding
betaling betalen betaald afgeschreven afschrijving incasso betaalde afgehouden
wijzigen aanpassen veranderen wijziging aanpassing gewijzigd aangepast veranderd
verwijderen wissen verwijderd weggooien verwijdering verdwenen kwijt weg
installeren installatie geinstalleerd
toegang openen bereiken
printer printen afdrukken print geprint
laat vertraging vertraagd vertragingen wachten wacht
boek ebook e-book e-boek
lezer ereader e-reader
overzetten overdragen overschakelen overstappen
afspraak bezoek langskomen
monteur technieker installateur technicus
klantendienst klantenservice helpdesk
website site pagina webshop webwinkel
app applicatie programma software
bestand document bijlage
map folder
bus trein tram rit lijn
chauffeur bestuurder
vlucht vliegtuig vliegen
bagage koffer
retour retourneren terugsturen
koppelen koppeling gekoppeld ontkoppelen
beveiliging veilig beveiligd
raar vreemd gek
bezorgd ongerust
werken functioneren doen werkt
niet geen
dubbel dubbele twee tweemaal
badge pas toegangspas toegangskaart personeelspas
geblokkeerd blokkeren blokkade slot vergrendeld gedeblokkeerd
verhuizing verhuizen verhuis verhuist verhuisd verhuisde
barst gebarsten gebroken scheur breuk
examen toets proef examens
boeking boeken geboekt reservering reservatie gereserveerd reserveren
korting kortingscode promotie actiecode
collega medewerker teamlid collega's
snelheid mbps
prijs tarief kosten kost bedrag
verwarming ketel warmte kou
agenda kalender
vergadering meeting overleg vergaderingen
lader oplader adapter
batterij accu
hoofdtelefoon headset koptelefoon
reactie antwoord antwoorden reageren gereageerd
kassa pinapparaat betaalautomaat terminal pinnen pint
rechten machtiging toestemming
sleutel sleutels
geluid horen gehoord hoort hoor
krijgen ontvangen kreeg gekregen ontvang ontvangt
`;

// src/detect/signals/restates/concepts.ts
var GENERIC = {
  en: new Set(
    "issue issues problem problems help question questions please thank thanks inconvenience information info assist assistance support contact check know sorry hello hi dear regards details need want like get got look looking sure okay time day today use using try tried thing things going let see really really well good great still would could able dont im ive yes no right think mean kind sort lot bit maybe yeah uh um mm-hmm okay gonna wanna team service customer user users prs-org #prs_org# name number #name# sound sounds seem seems feel make sense understand".split(" ")
  ),
  nl: new Set(
    "probleem problemen help helpen hulp vraag vragen graag bedankt dank ongemak informatie info contact klant service dag hallo hoi beste groet groeten groetjes mvg sorry excuses weten laat even eens goed nodig kijken nakijken zien gaan komen maken doen heel erg echt alvast tijd vandaag keer gerust snel vervelend jammer begrijp begrijpen snap hopelijk nieuwe prs-org jullie alles iets niets beetje natuurlijk inderdaad gewoon misschien alleen helaas mogelijk".split(" ")
  )
};
var COMMON3 = { en: 6.1, nl: 6.1 };
var RARE2 = { en: 4.3, nl: 4.3 };
var GENERIC_WEIGHT = 0.12;
var PART3 = 4;
var LONGEST8 = 30;
var KNOWN_PART = 3.4;
var LINKS2 = ["", "s", "en", "n", "-"];
var CAPACITY3 = 8e3;
var memory = { en: /* @__PURE__ */ new Map(), nl: /* @__PURE__ */ new Map() };
var groups = {};
function groupsOf2(language) {
  const ready = groups[language];
  if (ready) return ready;
  const map = /* @__PURE__ */ new Map();
  for (const line of (language === "en" ? EN5 : NL5).trim().split("\n")) {
    const words3 = line.split(" ");
    for (const word of words3)
      for (const form of [word, stem(word, language)]) if (!map.has(form)) map.set(form, `=${words3[0]}`);
  }
  groups[language] = map;
  return map;
}
function conceptOf(norm, language) {
  const known4 = memory[language].get(norm);
  if (known4) return known4;
  if (memory[language].size >= CAPACITY3) memory[language].clear();
  const concept = { weight: weightOf(norm, language), keys: keysOf(norm, language) };
  memory[language].set(norm, concept);
  return concept;
}
var conceptAt = fact(({ norm }, language) => conceptOf(norm, language));
function weightOf(norm, language) {
  if (norm.length < 2) return 0;
  if (GENERIC[language].has(norm)) return GENERIC_WEIGHT;
  const zipf = frequencies(language).get(norm.slice(0, 40));
  if (zipf === void 0) return 1;
  return Math.max(0, Math.min(1, (COMMON3[language] - zipf) / (COMMON3[language] - RARE2[language])));
}
function keysOf(norm, language) {
  const keys = /* @__PURE__ */ new Set();
  const add = (word) => {
    const base = stem(word, language);
    keys.add(base);
    const group = groupsOf2(language).get(word) ?? groupsOf2(language).get(base);
    if (group) keys.add(group);
  };
  add(norm);
  if (language === "nl") for (const part2 of partsOf2(norm)) add(part2);
  else if (norm.includes("-") && norm.length <= LONGEST8) {
    for (const part2 of norm.split("-")) if (part2.length >= PART3) add(part2);
  }
  return [...keys];
}
var TRADE = new Set(
  "portaal licentie server router modem scanner toetsenbord oplader adapter agenda kassa terminal garantie herstelling browser bestand menu kanaal decoder dienst regeling".split(
    " "
  )
);
var TRADE_ZIPF = 4;
function familiar(part2) {
  const zipf = frequencies("nl").get(part2) ?? 0;
  return zipf < TRADE_ZIPF && (TRADE.has(part2) || groupsOf2("nl").has(part2)) ? TRADE_ZIPF : zipf;
}
function partsOf2(norm) {
  if (norm.length < 2 * PART3 || norm.length > LONGEST8) return [];
  let best = [];
  let most = KNOWN_PART;
  for (let at = PART3; at <= norm.length - PART3; at++) {
    const tail = familiar(norm.slice(at));
    if (tail < KNOWN_PART) continue;
    for (const link of LINKS2) {
      const cut = at - link.length;
      if (cut < PART3 || !norm.slice(0, at).endsWith(link)) continue;
      const head2 = familiar(norm.slice(0, cut));
      if (Math.min(head2, tail) > most) {
        most = Math.min(head2, tail);
        best = [norm.slice(0, cut), norm.slice(at)];
      }
    }
  }
  return best;
}

// src/detect/signals/restates/frames.ts
var FRAMES = ["so", "hears", "told", "seems", "about", "thanks", "sorry", "results", "guess"];
var EN6 = {
  so: [
    "^ (okay|ok|right|alright|yeah|mm-hmm|mhm|and|well|hmm|oh|uh-huh|um|uh|great|mm)? (okay|ok|uh|um|right)? (so|then)",
    "^ and (you|it|that|for|then)",
    "(because|but|and) you (are|have|were|feel|want|do|did|know|do not)"
  ],
  hears: [
    "(i|we) (can)? (understand|see|hear|gather|notice|note|noticed|read|acknowledge|get) (that|you|from|your)",
    "(i|we) (understand|hear|see) (how|the|about)? ... you",
    "what i am hearing",
    "i (am)? hear (hearing)? ",
    "i can (tell|see|hear)",
    "(if|as) i (understand|understood)"
  ],
  told: [
    "you (just|also|already|have)? (said|mentioned|told|say|mention|mentioning|described|describe|reported|report|asked|noted|shared|wrote|write|explained|explain|identified|talked|indicated|stated|brought up)",
    "you are (saying|telling|describing|asking|talking)",
    "as you (said|say|mentioned|noted)"
  ],
  seems: [
    "(it|that|this)? (sounds|seems|looks|sound|seem|feels) (to me)? (like|as|that)",
    "it (almost|really)? (seems|sounds|looks|feels)",
    "sounds (really|very|pretty)? ADJECTIVE",
    "you (seem|sound|look|feel)",
    "you are (feeling|thinking|wanting|looking|hoping|trying|worried|concerned|ready|willing|able|not|really|kind|sort|getting|having|doing|already|pretty|a)",
    "(kind|sort) of"
  ],
  about: [
    "(issue|issues|problem|problems|trouble|difficulty|difficulties|error|errors|request|concern|concerns|concerning|regarding|about|outage|delay|disruption|disruptions|interest|question) (is|are)? (with|in|regarding|concerning|about|affecting|around|of|for|caused|on|your|the)"
  ],
  thanks: [
    "(thank|thanks|appreciate) (you)? (for|your|that) (reporting|contacting|reaching|writing|your|bringing|interest|raising|letting|flagging|sharing)"
  ],
  sorry: ["(sorry|apologise|apologize|apologies|regret) (to|for|about|that|you|if)?"],
  results: [
    "(on)? (the)? one hand",
    "(on)? the other hand",
    "part of (you|this|your)",
    "important (to|for) you",
    "(you|your) ... (goal|goals|priority|plan|decision|important)",
    "a (part|way|lot) (of|to)"
  ],
  guess: [
    "you (do not|did not|cannot|can not|are not|have not|never)",
    "it is (not|just|a|really|something|like|kind|been|hard|important)",
    "that is (not|a|something|really|kind|hard|important|the)",
    "there is (a|some|nothing|no|something)",
    "not (really|something|so|sure)"
  ],
  bid: [
    "^ please? (click|go|open|try|check|visit|restart|contact|call|follow|press|select|enter|make|ensure|keep|let|use|turn|log|sign|reply|see|note|allow|wait|tap|choose|update|install|download|clear|send|do|confirm|verify|give|remember|take|think|look)"
  ]
};
var NL6 = {
  so: [
    "^ (oke|ok|ja|en|goed|hmm|ah|oh)? dus",
    "(u|je|jij) ... dus",
    "^ (geen|twee|drie|alleen|enkel|weer|al|nog) ... dus"
  ],
  hears: [
    "(ik|we|wij) (begrijp|begrijpen|snap|snappen|zie|zien|lees|lezen|hoor|horen|merk|verneem|begrepen) (dat|uit|hieruit|in|hier|dus|hoe|waarom|je|uw|u)",
    "(als|zoals|indien) (ik|we|wij) ... (begrijp|begrepen|lees|zie|begrijpen|versta|zien)",
    "(begrijp|lees|hoor|zie|verneem) (ik|we|wij)",
    "(ik|we) (begrijp|snap) "
  ],
  told: [
    "(u|je|jij|jullie) (schrijft|schreef|zegt|zei|meldt|meldde|vertelt|vertelde|vraagt|vroeg|geeft|gaf|noemt|noemde|laat|liet|beschrijft|beschreef|vermeldt|hebt|had) (dat|aan|weten|over|of|gemeld|geschreven|gezegd)?",
    "(zoals|wat) (u|je) (zegt|schrijft|zei|schreef|aangeeft|meldt|meldde|aangaf)"
  ],
  seems: [
    "(lijkt|klinkt|blijkt) (het|erop|alsof|dat|er)",
    "het (lijkt|klinkt|blijkt)",
    "(u|je|jij) (wil|wilt|zoekt|wenst|hebt|heb|bent|krijgt|kunt|ziet|kan) (graag|dus|een|geen|het|de|niet|nu|nog|problemen|uw|je|dat|dit|op|met|in|hier)"
  ],
  about: [
    "(probleem|problemen|vraag|verzoek|melding|storing|klacht|fout|foutmelding|hinder|moeite|last|zorg|bezorgdheid|vertraging|situatie|omtrent|betreffende|inzake|rond) (met|over|bij|van|op|om|in|tot|rond|dat|hier|het|de|uw|je)",
    "(met betrekking tot|naar aanleiding van|wat betreft|in verband met)",
    "(helpen|help|begeleiden|bijstaan|assisteren) (u|je|jou|jullie|hierbij|verder|graag)? (verder)? (met|bij|om) (het|de|uw|je|jouw|dit|dat|deze)"
  ],
  thanks: [
    "(bedankt|dank|dankjewel|merci) (u|je)? (wel)? voor (het|de|je|uw) (melden|melding|bericht|vraag|mail|doorgeven|laten|interesse)"
  ],
  sorry: ["(sorry|excuses|spijt|verontschuldig|verontschuldigingen)"],
  results: ["(aan de ene kant|enerzijds|anderzijds|aan de andere kant)", "(belangrijk|fijn|lastig) voor (u|je|jou)"],
  guess: ["(u|je|jij) ... (niet|geen)", "(het|dat) is (niet|geen|een)", "er is (een|geen|iets)"],
  bid: [
    "^ (klik|ga|open|probeer|controleer|bezoek|herstart|neem|bel|volg|druk|kies|selecteer|vul|zorg|laat|gebruik|zet|log|meld|antwoord|zie|wacht|stuur|bezorg|geef|doe|kijk|check|trek|haal|verwijder|gelieve|raadpleeg|deel|vergeet|houd|hou|maak)"
  ]
};
var compiled = /* @__PURE__ */ new Map();
function frames(language) {
  let known4 = compiled.get(language);
  if (!known4) {
    known4 = new Cues(language, language === "en" ? EN6 : NL6);
    compiled.set(language, known4);
  }
  return known4;
}

// src/detect/signals/questions.ts
var EN7 = {
  rhetorical: [
    "(seriously|really|joke|kidding|wtf|hell|fuck|fucking|shit|ridiculous|normal|acceptable|possible|serious|ashamed|shame)",
    "(any|anyone|anybody|someone|hello) (there|here|help|ideas|idea|thoughts|suggestions|advice)",
    "^ (hello|hi|help|right|ok|okay|eh|huh|what|really|why|how come)$",
    "what (is)? (going on|up|happening|gives|the)",
    "how (hard|difficult|long|many|much) (can|more|must|do i have|times)",
    "do you (even|know|really|think|guys|ever|care)",
    "are you (even|there|serious|kidding|guys|still|a)",
    "how are (you|things)",
    "how (many|often) ... (again|still|more)",
    "when (are|will|do) you ... (finally|ever)",
    "(is|was) (that|this|it) (ok|okay|all|right|correct|clear|possible|normal|so)",
    "(does|did|do) (that|this|it) (make sense|help|work|sound)"
  ],
  request: [
    "(can|could|would|will|may|might|can not) (you|u|i|we|someone|anyone|somebody|anybody|they) ",
    "is (it|there) (possible|any|anyone|anybody|a way|some way)",
    "(would|do) you mind",
    "how about",
    "(why) (do|not|can) (not)? (you|we)",
    "what (should|can|do|must) (i|we) (do|try)",
    "(can|could|may) (i|we) (get|have|ask)"
  ],
  time: ["(when|what time|how long|how soon|until when|since when|what date|which day|by when|eta)"],
  amount: [
    "how (much|many|often|big|large|far|old)",
    "what (is|are|does|would|will) ... (cost|price|prices|costs|rate|fee|limit)",
    "(cost|price|fee)"
  ],
  why: ["why", "how come", "what (is|was|caused|causes) ... (cause|reason|causing)", "what (went|goes|is) wrong"],
  way: ["how (do|can|to|should|would|does|did)", "^ how", "what steps"],
  place: ["where", "which (page|site|address|link)"],
  "says-time": [
    "(today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|days|hour|hours|minute|minutes|month|months|year|years|soon|immediately|already|yet|until|as soon as|once|january|february|march|april|june|july|august|september|october|november|december|am|pm|currently|later|shortly|now|evening|morning|afternoon|within|date|always)",
    // not "have a nice day", "thank you for your time"
    "(a|one|per|each|every|same|next|few|working|business|this|that|the|any|of|last|first|all) day",
    "(any|some|the|that|this|what|which|of|in|on|at|long|same) time"
  ],
  "says-amount": ["(free|unlimited|none|all|every|each|more|less|charge|cost|costs|price|extra|fee|no)"],
  "says-why": [
    "(because|since|due|reason|caused by|as|so that|otherwise|therefore|that is why|means|result|to (prevent|avoid|protect|keep)|error|failed|apparently|seems|turns out)"
  ],
  "says-yes": [
    "(yes|yep|yeah|yup|no|nope|nah|correct|indeed|right|sure|certainly|absolutely|definitely|exactly|of course|unfortunately|not|cannot|possible|only|afraid|either|both|always|never)"
  ],
  promises: [
    "(i|we|you|team|colleague|colleagues|department|they|someone|somebody|technician) (will|am|are|have|can|would) (also|now|just|going to|gladly|personally)? (check|look|find|ask|get|investigate|contact|forward|pass|escalate|come back|follow|update|let|keep|be in touch|reply|inform|inquire|discuss|help|assist|call|send|explain)",
    "(let me|allow me|please wait|one moment|moment|hold on|bear with|looking into|checking|get back)",
    "(see|visit|read|check|find|follow|click|contact|call|email|dm|article|page|website|link|support|here|below|attached)",
    "(your|that|the|both|other|first|second|as for|regarding) (question|questions)"
  ]
};
var NL7 = {
  rhetorical: [
    "(serieus|echt|grap|lachen|wtf|godverdomme|verdomme|belachelijk|normaal|mogelijk|schandalig|schaamte|zeker|toch|he|nu weer|weeral|soms|misschien|eindelijk|nu eindelijk)",
    "(iemand|hallo) (daar|hier|hulp|thuis)?",
    "^ (hallo|hoi|help|ok|oke|he|wat|echt|waarom|hoezo|toch) $",
    "wat (is|zijn) (er|dit|dat|het) (nu|voor|weer|aan|gaande)",
    "hoe (lang|vaak|moeilijk|veel|kan|komt|durven|durft|is) (nog|moet|moeten|kan|het|dit|dat|jullie|u)",
    "(weten|denken|kunnen|gaan|zijn|willen|snappen|vinden) (jullie|ze)",
    "(is|was) (dat|dit|het) (ok|goed|juist|klopt|duidelijk|mogelijk|normaal|alles|zo|correct)",
    "klopt (dat|dit|het)",
    "kan (dat|dit|het) (kloppen|wel|echt|zomaar|niet)?",
    "hoe gaat het",
    "(hoeveel|hoe vaak) ... (nog|weer|keer|keren)",
    "wanneer ... (eens|eindelijk|ooit)"
  ],
  request: [
    "(kan|kun|kunt|kunnen|kon|konden|wil|wilt|willen|zou|zouden|zoudt|mag|mogen) (u|je|jij|jullie|ik|we|wij|iemand|ge|dit|dat|het|mij|er)",
    "is (het|er) (mogelijk|een|iemand|een manier)",
    "wat (kan|moet|kunnen|moeten|doe|doen) (ik|we) ... (doen|nu)?",
    "(hulp|help|oplossen|fixen|nakijken) $",
    "(kan|mag|kunnen) (ik|we)"
  ],
  time: ["(wanneer|hoelang|hoe lang|hoe laat|tot wanneer|sinds wanneer|welke dag|welke datum|vanaf wanneer|hoe snel)"],
  amount: ["(hoeveel|hoe vaak|hoe groot|hoe ver|hoe oud)", "(prijs|kosten|kost|tarief|bedrag)"],
  why: ["(waarom|hoezo|hoe komt|vanwaar|waardoor)", "(oorzaak|reden)", "wat (gaat|ging|is) ... mis"],
  way: ["(hoe|waarmee)"],
  place: ["(waar|waarheen|welke (site|pagina|link|halte))"],
  "says-time": [
    "(vandaag|morgen|vanavond|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weken|dag|dagen|uur|uren|minuut|minuten|maand|maanden|jaar|jaren|kwartier|binnenkort|straks|meteen|onmiddellijk|direct|reeds|al|nog|tot|zodra|later|nu|momenteel|ondertussen|avond|ochtend|middag|binnen|tijd|datum|vanaf|altijd|spoedig|snel|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|einde)"
  ],
  "says-amount": ["(gratis|onbeperkt|geen|alle|elke|meer|minder|kost|kosten|prijs|extra|niets|enkel)"],
  "says-why": [
    "(omdat|want|doordat|wegens|door|vanwege|aangezien|reden|redenen|veiligheidsredenen|bedoeling|nodig|dankzij|gezien|waardoor|hangt af|oorzaak|daarom|zodat|anders|daardoor|namelijk|immers|dus|gevolg|fout|blijkbaar|blijkt|om te|anders|dat is waarom|hierdoor)"
  ],
  "says-yes": [
    "(ja|jawel|yes|jep|nee|neen|klopt|inderdaad|correct|juist|zeker|absoluut|uiteraard|natuurlijk|helaas|jammer|niet|geen|mogelijk|wel|enkel|alleen|normaal|beide|altijd|nooit|nog)"
  ],
  promises: [
    "(ik|we|wij|collega|collegas|collega's|team|dienst|afdeling|monteur|technieker) ... (lossen|lost|kijk|kijken|na|navraag|vraag|vragen|bekijk|bekijken|check|checken|zoek|zoeken|uit|onderzoek|onderzoeken|door|contact|terug|laat|laten|weten|bel|bellen|stuur|sturen|help|helpen|controleer|controleren|horen|geef|geven|volg|volgen|nagekeken|bezorg)",
    "(je|u) (kijkt|checkt|bekijkt|raadpleegt|volgt) ...",
    "daar (kan|kunnen) (ik|we|wij) (je|u)? geen ...",
    "(geen|niet) (idee|antwoord|zicht|informatie|info|weet) (op|van|over|hierover|daarover)?",
    "(weet|weten|durf|durven|kan|kunnen) (ik|we|wij) (je|u|dat|dit|het|hier|daar)? (dat|dit|het)? (ook|helaas|nog|zelf)? niet ...",
    "(even geduld|ogenblik|momentje|moment|een moment|laat me)",
    "(zie|bekijk|vind|vindt|vinden|terugvinden|lees|volg|klik|contacteer|contact|bel|mail|dm|artikel|pagina|website|site|link|hier|hieronder|bijlage|via|op deze)",
    "(uw|je|die|de|beide|andere|eerste|tweede|wat betreft|over) (vraag|vragen)"
  ]
};
var compiled2 = /* @__PURE__ */ new Map();
function cuesOf(language) {
  let known4 = compiled2.get(language);
  if (!known4) {
    known4 = new Cues(language, language === "en" ? EN7 : NL7);
    compiled2.set(language, known4);
  }
  return known4;
}
var LEAST_CONTENT = 0.9;
var TAKEN_UP = 0.3;
var LEAST_WORDS = 20;
var LEAST_PLAIN = 10;
var LEAST_COURTESY = 8;
var OPENING3 = 4;
var NAME2 = 3;
var LONGEST_COURTESY = 14;
var COURTESIES = ["thanks", "apologises", "acknowledges-feeling", "reassures"];
var FRAMES2 = ["greets", "closes"];
var LONGEST_FRAME = 5;
var questions = {
  ids: ["misses-question"],
  reads: "agent",
  applies: ({ before }) => !before.answered && before.turn.length > 0,
  *find(reading) {
    const missed = missedQuestion(reading);
    if (missed !== null)
      yield {
        ...markSentence(reading, "misses-question", "misses-question", reading.text.sentences.length - 1),
        values: { question: missed }
      };
  }
};
function missedQuestion(reading) {
  const { text: text2, before, signals } = reading;
  if (before.answered || signals.has("unfinished") || text2.sentences.length === 0) return null;
  const asked = before.turn.filter((m) => m.text.language === text2.language && m.text.sentences.some((s) => s.question));
  if (asked.length === 0 || asksOn(text2)) return null;
  const reply = /* @__PURE__ */ new Set();
  for (const form of text2.tokens.forms) for (const key of conceptAt(form, text2.language).keys) reply.add(key);
  const found = asked.flatMap((m) => askedIn(m.text, text2, reply));
  const open = found.filter((question2) => question2.touched === 0 && !question2.answered);
  if (open.length > 0 && allCourtesy(reading)) return open[0].words;
  if (text2.size < LEAST_PLAIN) return null;
  const plain = found.find(({ wanted, answered }) => (wanted === "time" || wanted === "amount") && !answered);
  if (plain) return plain.words;
  if (text2.size < LEAST_WORDS) return null;
  const why = found.find(({ wanted, answered, touched }) => wanted === "why" && !answered && touched > 0);
  if (why && !signals.has("gives-reason") && !text2.sentences.some((_, k) => cuesOf(text2.language).has(text2, k, "says-yes")))
    return why.words;
  const other = open.find(({ wanted }) => wanted === "why");
  return other && found.some((question2) => question2.touched >= TAKEN_UP) ? other.words : null;
}
function asksOn(text2) {
  const cues3 = cuesOf(text2.language);
  return questionsOf(text2).some(({ kind }) => kind === "info" || kind === "understood" || kind === "reflection") || text2.sentences.some((_, i) => cues3.has(text2, i, "promises")) || text2.tokens.kinds.some((kind) => kind === URL2 || kind === EMAIL);
}
function allCourtesy(reading) {
  const { sentences: sentences2, size } = reading.text;
  const has2 = (ids, s) => ids.some((id2) => reading.signals.get(id2).some((mark) => mark.start < s.end && mark.end > s.start));
  if (size < LEAST_COURTESY) return false;
  return sentences2.every(
    (s, i) => i > 0 && i >= sentences2.length - 2 && s.last - s.first < NAME2 || s.last - s.first <= LONGEST_FRAME && has2(FRAMES2, s) || s.last - s.first <= LONGEST_COURTESY && has2(COURTESIES, s)
  );
}
function askedIn(customer2, text2, reply) {
  const cues3 = cuesOf(customer2.language);
  const words3 = askWords(customer2.language);
  const out = [];
  for (const [i, sentence] of customer2.sentences.entries()) {
    if (!sentence.question || sentence.exclamation || customer2.text.slice(sentence.start, sentence.end).endsWith("??"))
      continue;
    const form = formOf3(customer2, i);
    if (form !== "open" && form !== "inverted") continue;
    const has2 = (cue) => cues3.has(customer2, i, cue);
    if (has2("rhetorical") || has2("request")) continue;
    const { content, touched } = shared(customer2, sentence.first, sentence.last, reply);
    if (content < LEAST_CONTENT) continue;
    const opens2 = (cue) => form === "open" && cues3.in(customer2, i, cue).some(
      ({ first }) => first <= sentence.first + OPENING3 && clauseBegins(customer2, words3, sentence.first, first) && // "when I install it, does ..." opens a clause, not the question
      !(words3.subordinating.has(customer2.tokens.norms[first]) && words3.subjects.has(customer2.tokens.norms[first + 1]))
    );
    const wanted = WANTED.find(opens2);
    const answer = ANSWERS[wanted ?? "way"];
    out.push({
      words: customer2.text.slice(sentence.start, sentence.end).trim(),
      touched: touched / content,
      wanted,
      answered: text2.sentences.some((_, k) => cues3.has(text2, k, answer)) || (wanted === "time" || wanted === "amount") && text2.tokens.kinds.some((kind, k) => kind === NUMBER && text2.tokens.norms[k] !== "one") || (wanted === "way" || wanted === "place") && text2.sentences.some((s, k) => s.item || frames(text2.language).has(text2, k, "bid"))
    });
  }
  return out;
}
function shared(customer2, first, last, reply) {
  const { forms: forms2, kinds } = customer2.tokens;
  let content = 0;
  let touched = 0;
  for (let at = first; at < last; at++) {
    if (kinds[at] === EMOJI || kinds[at] === MENTION || kinds[at] === NUMBER) continue;
    const { weight: weight2, keys } = conceptAt(forms2[at], customer2.language);
    content += weight2;
    if (keys.some((key) => reply.has(key))) touched += weight2;
  }
  return { content, touched };
}
var WANTED = ["time", "amount", "why", "way", "place"];
var ANSWERS = {
  time: "says-time",
  amount: "says-amount",
  why: "says-why",
  way: "says-yes",
  place: "says-yes"
};

// src/detect/signals/register-mismatch.ts
var SLANG = {
  en: new Set(
    "lol lmao haha hahaha hehe yo yep yup nope nah gonna wanna gotta dunno ya yall dude buddy bro oops whoops oopsie yikes np thx kk omg tho cuz bummer hiya heya howdy hey heyy yay".split(" ")
  ),
  nl: new Set(
    "lol haha hahaha hihi joh yo yep nope oeps jammie chill gaaf vet gast omg thx effe effkes hoppa hoi hoihoi hey heey toppie".split(
      " "
    )
  )
};
var GREETING2 = /* @__PURE__ */ new Set(["hoi", "hey", "heyy", "hiya", "heya", "howdy", "yo", "hoihoi", "heey"]);
var FORMAL2 = {
  en: /\b(?:dear (?:sir|madam|sirs|customer|support|team)|to whom it may concern|yours (?:sincerely|faithfully)|sincerely|i am writing to|hereby|formal complaint|i wish to)\b/i,
  nl: /\b(?:geachte|hoogachtend|hierbij (?:meld|dien|verzoek|stuur|laat|wil|deel|bevestig|zend|vraag|doe|klaag|wens)|bij dezen|ondergetekende|met de meeste hoogachting|in gebreke|formele klacht|verneem graag|u te verzoeken)\b/i
};
var READ3 = 2e3;
var LIGHT = /* @__PURE__ */ new Set([
  "\u{1F602}",
  "\u{1F923}",
  "\u{1F61C}",
  "\u{1F61D}",
  "\u{1F61B}",
  "\u{1F609}",
  "\u{1F60E}",
  "\u{1F601}",
  "\u{1F606}",
  "\u{1F605}",
  "\u{1F973}",
  "\u{1F389}",
  "\u{1F92A}",
  "\u{1F60F}",
  "\u{1F92D}",
  "\u{1F643}",
  ";)",
  ":P",
  ":D",
  "\u{1F919}"
]);
var registerMismatch = {
  ids: ["register-mismatch"],
  reads: "agent",
  applies: ({ before }) => before.turn.length > 0,
  *find(reading) {
    const found = lightTokens(reading);
    if (found.length === 0) return;
    const turn2 = reading.before.turn;
    if (turn2.length === 0 || turn2.some((message) => lightTokens(message).length > 0)) return;
    if (reading.signals.has("checks-solved")) return;
    const formal = turn2.some((message) => FORMAL2[message.text.language].test(message.text.text.slice(0, READ3)));
    if (!formal && (!turn2.some(angry) || pleased(turn2.at(-1)))) return;
    const { norms } = reading.text.tokens;
    const at = found.find((token) => formal || !GREETING2.has(norms[token]));
    if (at !== void 0) yield markTokens(reading, "register-mismatch", "register-mismatch", at, at + 1);
  }
};
var isLight = fact(({ norm }, language) => (LIGHT.has(norm) ? 1 : 0) | (SLANG[language].has(norm) ? 2 : 0));
var lightTokens = ({ text: text2 }) => lightIn(text2);
var lightIn = textFact(({ tokens, language }) => {
  const { kinds, forms: forms2 } = tokens;
  let out;
  for (let at = 0; at < forms2.length; at++) {
    const light = isLight(forms2[at], language);
    if (light === 0 || !(kinds[at] === EMOJI ? light & 1 : kinds[at] === WORD && light & 2)) continue;
    out ??= [];
    out.push(at);
  }
  return out ?? NO_TOKENS;
});
var NO_TOKENS = [];
var STRONG2 = ["anger", "swears"];
var OTHERS = ["tone", "threatens", "reproach", "ignored", "again", "loss", "!!", "??"];
var ANGRY = 2;
var pleased = (message) => valence(message.text).features[AT.praise] > 0;
function angry(message) {
  if (!message.signals.has("customer-negative")) return false;
  const { features: features2 } = valence(message.text);
  const sum = (kinds) => kinds.reduce((total, kind) => total + features2[AT[kind]], 0);
  return sum(STRONG2) > 0 && sum([...STRONG2, ...OTHERS]) >= ANGRY && sum(["thanks", "mocks", "praise"]) === 0;
}

// src/detect/signals/replaceable.ts
var LISTS3 = {
  "hard-words": "hard-word",
  "wordy-phrases": "wordy-phrase",
  "chat-abbreviations": "chat-abbreviation",
  "double-negations": "double-negation",
  "nominal-phrases": "nominal-phrase"
};
var SLOT3 = newSlots(2);
var tables3 = /* @__PURE__ */ new WeakMap();
function tableOf3(rules) {
  let table2 = tables3.get(rules);
  if (table2) return table2;
  table2 = new PhraseTable(rules.language, SLOT3);
  for (const [list2, id2] of Object.entries(LISTS3))
    for (const entry of rules.replacements.get(list2) ?? []) {
      const forms2 = entry.with.map((replacement2) => pairedForms(entry.find, replacement2, rules.language));
      for (const form of /* @__PURE__ */ new Set([...forms2[0]?.keys() ?? [], ...Object.keys(entry.forms)])) {
        const options = entry.forms[form] !== void 0 ? [entry.forms[form]] : forms2.map((f) => f.get(form) ?? "");
        const values = options.filter((o) => o !== "").map((o, i) => [i === 0 ? "plain" : `plain-${i + 1}`, o]);
        table2.add(form, { id: id2, values: Object.fromEntries(values) });
      }
    }
  tables3.set(rules, table2);
  return table2;
}
var replaceable = {
  ids: Object.values(LISTS3),
  reads: "agent",
  applies: ({ rules, text: text2 }) => tableOf3(rules).mayStandIn(text2.tokens),
  *find(reading) {
    const table2 = tableOf3(reading.rules);
    const { tokens } = reading.text;
    for (const sentence of reading.text.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        const found = table2.find(tokens, at, sentence.last);
        if (!found || inName2(reading.text.text, tokens.starts[at], tokens.ends[at + found.length - 1])) continue;
        yield markTokens(reading, found.value.id, found.value.id, at, at + found.length, found.value.values);
        at += found.length - 1;
      }
  }
};
var inName2 = (text2, start, end) => text2[start - 1] === "/" || text2[end] === "." && /[a-z]/.test(text2[end + 1] ?? "");

// src/detect/signals/restates/customer.ts
var NONE7 = { turn: /* @__PURE__ */ new Set(), spoken: false };
var indexed = /* @__PURE__ */ new WeakMap();
function customerWords(reading) {
  const { turn: turn2 } = reading.before;
  if (turn2.length === 0) return NONE7;
  let known4 = indexed.get(turn2);
  if (!known4) {
    const said = /* @__PURE__ */ new Set();
    for (const message of turn2) addConcepts(message.text, said);
    known4 = { turn: said, spoken: turn2.some((m) => spoken(m.text)) };
    indexed.set(turn2, known4);
  }
  return known4;
}
function addConcepts(text2, into) {
  const { forms: forms2, kinds } = text2.tokens;
  for (let i = 0; i < forms2.length; i++) {
    if (kinds[i] === EMOJI || kinds[i] === MENTION) continue;
    const { weight: weight2, keys } = conceptAt(forms2[i], text2.language);
    if (weight2 > 0) for (const key of keys) into.add(key);
  }
}
var FILLERS = /* @__PURE__ */ new Set(["uh", "um", "mm-hmm", "mhm", "uh-huh", "hm", "mm", "erm", "uhm", "ehm", "yeah"]);
var REACH4 = 200;
var spoken = textFact(({ text: text2, tokens, language }) => {
  const { forms: forms2 } = tokens;
  for (let i = 0; i < Math.min(forms2.length, REACH4); i++) if (isFiller(forms2[i], language)) return true;
  return /^-\p{L}/u.test(text2);
});
var isFiller = fact(({ norm }) => FILLERS.has(norm));

// src/detect/signals/restates/features.ts
var FEATURES2 = [
  /** Weight of the customer's words in it, 4 and more words' worth = 1. */
  "overlap",
  /** Share of its own content that are the customer's words. */
  "share",
  /** "You are", "je wilt": the customer is the subject of a statement. */
  "you",
  /** "You can", "u moet": what the customer may or must do. */
  "advice",
  /** I or we is the subject. */
  "self",
  /** Its first word bids: "open", "klik". */
  "bids",
  /** Asks for information; asks an open question. */
  "asks",
  "open",
  /** Offers, checks and thanks without the customer's words. */
  "courtesy",
  ...FRAMES,
  /** "Your", "uw": something of the customer's. */
  "your",
  /** The customer's words where the customer is the subject or a frame stands. */
  "framed",
  /** Speech of more than one sentence, four and more = 1: what is long is explained more often than given back. */
  "speech-length",
  /** A transcript of speech: fillers in the reply or in what it answers. */
  "spoken",
  /** Goes on where the customer broke off. */
  "continues",
  /** "If", "when", "als" at its start. */
  "condition"
];
var PERSONS = {
  en: {
    you: /* @__PURE__ */ new Set(["you", "u"]),
    self: /* @__PURE__ */ new Set(["i", "we"]),
    modal: /* @__PURE__ */ new Set([
      "can",
      "could",
      "may",
      "might",
      "should",
      "must",
      "will",
      "need",
      "shall",
      "would",
      "want",
      "to",
      "for",
      "with",
      "please",
      "and",
      "so",
      "if",
      "know",
      "the",
      "a"
    ])
  },
  nl: {
    you: /* @__PURE__ */ new Set(["u", "je", "jij", "jullie", "ge"]),
    self: /* @__PURE__ */ new Set(["ik", "we", "wij"]),
    modal: /* @__PURE__ */ new Set(["kan", "kunt", "kun", "mag", "moet", "zult", "zal", "dient", "zou", "hoeft", "even"])
  }
};
var ADVICE = {
  en: /* @__PURE__ */ new Set(["can", "could", "may", "might", "should", "must", "will", "need", "shall"]),
  nl: /* @__PURE__ */ new Set(["kan", "kunt", "kun", "mag", "moet", "zult", "zal", "dient", "zou", "hoeft"])
};
var YOUR = {
  en: /* @__PURE__ */ new Set(["your", "yours", "yourself"]),
  nl: /* @__PURE__ */ new Set(["uw", "jouw", "je", "jullie"])
};
var CONDITION = {
  en: /* @__PURE__ */ new Set(["if", "when", "once", "unless", "to"]),
  nl: /* @__PURE__ */ new Set(["als", "wanneer", "indien", "zodra", "mocht", "om"])
};
var DUTCH_SUBJECT_VERB = /^(?:bent|ben|hebt|heb|had|was|wilt|wil|wou|krijgt|kreeg|zit|zoekt|ziet|zag|merkt|ervaart|ondervindt|vraagt|vroeg|geeft|gaf|zegt|schrijft|meldt|moet|kunt|kon|probeert|probeerde|gebruikt|wordt|werd|doet|deed|wacht|wachtte|bestelde|kocht|stuurde|gaat|ging|staat|stond|ontving|ontvangt|ontvang|betaalt|betaalde|haalt|haalde|belt|belde|mailde|verloor|verliest|mist|miste|hoort|hoorde|leest|las|zocht|koos|komt|kwam|raakt|raakte|geraakt|verhuist|verhuisde|boekte|annuleerde|opent|opende|installeerde|drukt|klikt|woont|reist|reed|vreest|hoopt|verwacht|verwachtte|mocht|moest|logt|meldde|plaatste|stelde|volgde|reserveerde|huurt|dus|nu|al|niet|geen|een|het|de|graag|dat|nog|ook)$/;
var FEW = 30;
var IS3 = { you: 1, self: 2, your: 4 };
var wordKind = fact(
  ({ norm }, language) => (PERSONS[language].you.has(norm) ? IS3.you : PERSONS[language].self.has(norm) ? IS3.self : 0) | (YOUR[language].has(norm) ? IS3.your : 0)
);
var NO_FEATURES = FEATURES2.map(() => 0);
var AT2 = Object.fromEntries(FEATURES2.map((name, i) => [name, i]));
function sharesAny(keys, turn2) {
  for (const key of keys) if (turn2.has(key)) return true;
  return false;
}
function featuresOf(reading, sentence, question2, customer2) {
  const { text: text2 } = reading;
  const { language } = text2;
  const { forms: forms2, norms, kinds, starts } = text2.tokens;
  const { first, last } = text2.sentences[sentence];
  const persons = PERSONS[language];
  let overlap = 0;
  let total = 0;
  let you = 0;
  let advice = 0;
  let self = 0;
  let your = 0;
  const seen = [];
  const many2 = last - first > FEW ? /* @__PURE__ */ new Set() : void 0;
  for (let i = first; i < last; i++) {
    if (kinds[i] === EMOJI || kinds[i] === MENTION) continue;
    const kind = wordKind(forms2[i], language);
    if (kind & IS3.you) {
      const next = norms[i + 1] ?? "";
      const before = norms[i - 1] ?? "";
      const isAdvice = ADVICE[language].has(next) || ADVICE[language].has(before);
      if (isAdvice) advice = 1;
      else if (language === "nl" ? DUTCH_SUBJECT_VERB.test(next) || before === "dat" || before === "dus" : i + 1 < last && !persons.modal.has(next))
        you = 1;
    } else if (kind & IS3.self) self = 1;
    if (kind & IS3.your) your = 1;
    const { weight: weight2, keys } = conceptAt(forms2[i], language);
    const key = keys[0];
    if (weight2 === 0 || (many2 ? many2.has(key) : seen.includes(key))) continue;
    if (many2) many2.add(key);
    else seen.push(key);
    total += weight2;
    if (sharesAny(keys, customer2.turn)) overlap += weight2;
  }
  const out = NO_FEATURES.slice();
  out[AT2.overlap] = Math.min(1, overlap / 4);
  out[AT2.share] = total > 0 ? overlap / total : 0;
  out[AT2.you] = you;
  out[AT2.advice] = advice;
  out[AT2.self] = self;
  out[AT2.asks] = question2.kind === "info" ? 1 : 0;
  out[AT2.open] = question2.form === "open" && question2.marked ? 1 : 0;
  out[AT2.courtesy] = question2.kind === "offer" || question2.kind === "left" || question2.form === "backchannel" || greeting(reading, sentence) ? 1 : 0;
  out[AT2.your] = your;
  const speech = customer2.spoken || spoken(text2) ? 1 : 0;
  out[AT2.spoken] = speech;
  out[AT2["speech-length"]] = speech * Math.min(1, Math.log2(text2.sentences.length) / 2);
  const begins2 = starts[first] > 0 ? text2.text.slice(Math.max(0, starts[first] - 2), starts[first]) : "";
  out[AT2.continues] = sentence === 0 && begins2 !== "" && /[-\u2013\u2014\u2026]\s*$/.test(begins2) ? 1 : 0;
  out[AT2.condition] = CONDITION[language].has(norms[first]) ? 1 : 0;
  const cues3 = frames(language);
  if (cues3.any(text2, sentence)) {
    for (const frame of FRAMES) if (cues3.has(text2, sentence, frame)) out[AT2[frame]] = 1;
  }
  if (you || FRAMING.some((frame) => out[AT2[frame]])) out[AT2.framed] = out[AT2.overlap];
  out[AT2.bids] = kinds[first] === WORD && !begins2.includes("-") && cues3.has(text2, sentence, "bid") ? 1 : 0;
  return out;
}
var FRAMING = ["so", "hears", "told", "seems", "about"];
function greeting(reading, sentence) {
  const { start, end, first, last } = reading.text.sentences[sentence];
  if (last - first > 5) return false;
  const { signals } = reading;
  return signals.stands("greets", start, end) || signals.stands("closes", start, end) || signals.stands("thanks", start, end);
}

// src/detect/signals/restates.ts
var WEIGHTS = {
  overlap: 0.7,
  share: 1,
  framed: 1,
  you: 0.4,
  your: 0.2,
  advice: -0.7,
  self: -0.7,
  bids: -0.4,
  asks: -1.3,
  open: -1.5,
  courtesy: -3,
  so: 0.8,
  hears: 0.7,
  told: 0.4,
  seems: 0.9,
  about: 0.3,
  results: 0.8,
  guess: 0.2,
  thanks: -0.6,
  sorry: -0.7,
  condition: -0.5,
  continues: 0.6,
  spoken: 1.1,
  "speech-length": -1.2
};
var WEIGHT_LIST = FEATURES2.map((name) => WEIGHTS[name]);
var BASE = { en: -1.3, nl: -1.1 };
var restates = {
  ids: ["restates"],
  reads: "agent",
  find(reading) {
    const sums = restatement(reading);
    let found;
    for (let i = 0; i < sums.length; i++) {
      if (sums[i] <= 0) continue;
      found ??= [];
      found.push(markSentence(reading, "restates", "restates", i));
    }
    return found ?? NO_MARKS;
  }
};
function restatement(reading) {
  const customer2 = customerWords(reading);
  return questionsOf(reading.text).map((question2, i) => {
    const features2 = featuresOf(reading, i, question2, customer2);
    let sum = BASE[reading.text.language];
    for (let k = 0; k < WEIGHT_LIST.length; k++) sum += WEIGHT_LIST[k] * features2[k];
    return sum;
  });
}

// src/detect/signals/robotic.ts
var TEMPLATE = {
  en: `thank you for contacting|reaching|your; thanks for contacting|reaching|your; sorry|apologise|apologize for any inconvenience; rest assured; please note|be; be advised|informed
    any|further questions|queries|assistance; any|further other|more questions; not hesitate; feel free to; does not resolve|solve; we value|strive|take|pride; best to|of our; our team|engineers|specialists; dear customer|user|sir; it 's worth; look into; steps have been; our knowledge|help base|centre|center`,
  nl: `bedankt|dank voor uw|je|het|de bericht|mail|melding|vraag|contact|begrip|feedback|info|informatie|reactie|medewerking; dank u|je voor; ongemak; maak je|u geen zorgen; zal|ga|zullen zeker? proberen; mijn|ons|onze best|uiterste; aarzel niet; mocht|mochten u|je|er nog|verder; nog|verdere vragen; hopelijk heb|bent|is; hopen|hoop u|je|wij|dat; geachte klant|heer; wij|we streven|doen|nemen; meerdere|verschillende oorzaken; ons team; onze specialisten|medewerkers|monteurs|technici; in goede orde; zo spoedig|snel mogelijk`
};
var REPLY = 40;
var CUSTOMER = 15;
var SHARE = 0.12;
var LETTERS3 = 4;
var COMMON4 = 5.2;
var SLOT4 = newSlots(2);
var tables4 = {};
var robotic = {
  ids: ["robotic"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.size >= REPLY,
  *find(reading) {
    const { text: text2, before, signals } = reading;
    if (signals.has("robotic") || signals.has("restates")) return;
    if (before.customerStems.size < CUSTOMER || shared2(reading) > SHARE) return;
    tables4[text2.language] ??= new CueTable({ template: TEMPLATE[text2.language] }, [], SLOT4);
    for (const sentence of text2.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        const place = tables4[text2.language].at(text2, at, sentence.last)[0];
        if (!place) continue;
        yield markTokens(reading, "robotic", "robotic", place.first, place.last);
        return;
      }
  }
};
function shared2(reading) {
  const { text: text2, before } = reading;
  const known4 = frequencies(text2.language);
  const seen = /* @__PURE__ */ new Set();
  let both2 = 0;
  for (let at = 0; at < text2.size; at++) {
    const norm = text2.tokens.norms[at];
    if (norm.length < LETTERS3 || (known4.get(norm) ?? 0) > COMMON4) continue;
    const stem2 = text2.stem(at);
    if (seen.has(stem2)) continue;
    seen.add(stem2);
    if (before.customerStems.has(stem2)) both2++;
  }
  return seen.size === 0 ? 1 : both2 / seen.size;
}

// src/detect/signals/secret.ts
var EN8 = {
  secret: [
    "(your|the|current|account|login|bank) (password|passwords|passcode|passphrase|pin|pin-code|pincode)",
    "(username|login|email|e-mail) and password",
    "your? (current|old|login|account|wifi|e-mail|email)? (password|passcode)",
    "(pin|cvc|cvv|cvv2) (code|number)?",
    "(debit|credit|bank|payment) card (number|details|information)",
    "(card) (number|details)",
    "(verification|security|authentication|one-time|2fa|sms|login|access) (code|password)",
    "(otp|one-time code)",
    "code (that|which)? (we|you) (just|have)? (sent|received|got|texted)",
    "(4-digit|6-digit|8-digit|four-digit|six-digit|eight-digit|NUMBER digit|NUMBER digits) (numeric|otp|pin)? (verification|security)? code",
    "code (that|which)? (is|was|has been)? (sent|send|received) (to|on|in|by|from)",
    "code (from|in|on) (the|your|that|this) (e-mail|email|sms|text|message|phone|inbox)"
  ],
  code: [
    "(the|that) code (with (me|us)|here|back|to (me|us)|please|in (the|this) chat|on (the|this) chat)",
    "(the|that) code $"
  ],
  sent: [
    "(verification|verify|security|6-digit|six-digit|one-time|otp)",
    "(send|sent|sending|text|texted|receive|received) ... code"
  ],
  asks: [
    "(could|can|would|will) you please? (also|just|kindly)? (give|tell|send|share|provide|email|text|dm|confirm|reply with|let me know|let us have|read out|forward)",
    "(please|kindly|pls) (also|just|do)? (give|tell|send|share|provide|email|text|dm|confirm|reply with|forward|supply|include)",
    "you (need|have) to (share|give|tell|send|provide)",
    "read (out|me)? (the|that|your)",
    "^ (give|tell|send|share|provide|email|text|dm) (me|us|your)",
    "(send|give|tell|share|email|provide|text) (me|us) (your|the)",
    "(i|we) (will|also|just)? (need|require|want) (your|the)",
    "(may|can|could) (i|we) (please|also)? (have|get|ask for|know) (your|the)",
    "what (is|are|was|'s) your",
    "(let) (me|us) (know|have) (your|the)"
  ],
  not: [
    "(never|not|no|without|nobody)",
    "(reset|change|forgot|forgotten|recover|update|set|create|choose|expired|retype|re-enter|enter|type|fill) ... (password|passcode|pin|code|card|cvc|cvv|one)",
    "(last|first) (four|4|three|two|few) (digits|numbers|characters)?",
    "how (to|do|can)",
    "(password|pin|code|card) (reset|manager|policy|has|is|was|expired|expires|works|field|page|link|protected|hint)",
    "(temporary|new) password",
    "(gift|sim|library|id|student|loyalty|graphics|video|sound|network|memory|sd) card",
    "if ... (password|pin|code)"
  ]
};
var NL8 = {
  secret: [
    "(wachtwoord|wachtwoorden|paswoord|password|wachtwoordje|inlogwachtwoord|wifiwachtwoord)",
    "(pincode|pin-code|pin|pukcode|cvc|cvc-code|cvv|cvv-code|beveiligingscode|verificatiecode|sms-code|inlogcode|toegangscode|authenticatiecode|bevestigingscode)",
    "(kaartnummer|creditcardnummer|bankkaartnummer|pasnummer|kaartgegevens|creditcardgegevens|betaalkaartgegevens)",
    "(nummer) van (uw|je) (bankkaart|creditcard|bankpas|betaalkaart|kredietkaart)",
    "code (die|dat) (u|je|we|wij) ... (ontvangen|gekregen|gestuurd|sturen|kreeg|ontving|ontvangt|krijgt)"
  ],
  code: [],
  sent: [],
  asks: [
    "(kunt|kun|kan|wilt|wil|zou|zoudt) (u|je|jij|jullie) ... (sturen|doorsturen|geven|doorgeven|delen|mailen|bezorgen|laten weten|vertellen|noemen|opgeven|meesturen|bevestigen)",
    "^ (stuur|geef|mail|deel|bezorg|dm|noem|vermeld) (u|je)? (me|mij|ons|dan|even|ook|graag|alsjeblieft|aub|uw|je|het|de)",
    "(stuur|geef|mail|bezorg|dm) (me|mij|ons) (ook|even|dan|graag)? (uw|je|jouw|het|de)",
    "(mag|mogen) (ik|we|wij) (dan|ook|nog|even|van u|van je)? (uw|je|jouw|het|de)",
    "wat (is|zijn|was) (uw|je|jouw|het|de)",
    "(ik|we|wij) (heb|hebben|wil|willen|zou|zouden) ... (uw|je|jouw|het|de) ... (nodig|weten|ontvangen|hebben)",
    "(heb|hebben) (ik|we|wij) ... nodig",
    "^ (graag|gelieve) ... (sturen|doorsturen|geven|doorgeven|delen|mailen|bezorgen|ontvangen|meesturen)",
    "(graag) (uw|je|jouw|het)"
  ],
  not: [
    "(nooit|niet|geen|zonder|niemand)",
    "(wijzigen|wijzig|resetten|reset|veranderen|verander|vergeten|vergat|herstellen|instellen|aanmaken|kiezen|kies|opnieuw instellen|invullen|vul|invoeren|voer|intypen|typ|nieuw|nieuwe|tijdelijk|tijdelijke|verlopen)",
    "(laatste|eerste) (vier|4|drie|twee|paar) (cijfers|tekens)?",
    "hoe (u|je|kan|kun)",
    "(als|indien|wanneer|mocht) ... (wachtwoord|pincode|code)",
    "(code|wachtwoord|pincode|link) (is|wordt|werkt|staat|vind|vindt|krijgt|krijg)"
  ]
};
var compiled3 = /* @__PURE__ */ new Map();
function cuesOf2(language) {
  let known4 = compiled3.get(language);
  if (!known4) {
    known4 = new Cues(language, language === "en" ? EN8 : NL8);
    compiled3.set(language, known4);
  }
  return known4;
}
var ASKED2 = ["secret", "code"];
var REACH5 = 10;
var secret = {
  ids: ["asks-secret"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.sentences.some((_, i) => ASKED2.some((cue) => cuesOf2(text2.language).has(text2, i, cue))),
  *find(reading) {
    const { text: text2 } = reading;
    const cues3 = cuesOf2(text2.language);
    const wasSent = text2.sentences.some((_, i) => cues3.has(text2, i, "sent"));
    for (let i = 0; i < text2.sentences.length; i++) {
      if (cues3.has(text2, i, "not")) continue;
      const asked = ASKED2.flatMap((cue) => cue === "secret" || wasSent ? cues3.in(text2, i, cue) : []);
      if (asked.length === 0) continue;
      const asking = cues3.in(text2, i, "asks");
      const found = asked.find(
        ({ first, last }) => asking.some((ask) => last > ask.first && first < ask.last + REACH5 && first >= ask.first)
      );
      if (found) yield markTokens(reading, "asks-secret", "asks-secret", found.first, found.last);
    }
  }
};

// src/detect/signals/shouting.ts
var INSISTS = {
  en: new Set(
    "never always now must please stop immediately urgent important required mandatory attention read wrong".split(" ")
  ),
  nl: new Set(
    "nooit altijd nu moet moeten stop onmiddellijk dringend belangrijk verplicht lees fout niets gelieve".split(" ")
  )
};
var STRESSED = {
  en: new Set("not no only your you do dont cannot everything nothing".split(" ")),
  nl: new Set("niet geen alleen graag let uw u jij".split(" "))
};
var READER = {
  en: new Set("you your please kindly do".split(" ")),
  nl: new Set("u uw je jij jouw jullie gelieve graag".split(" "))
};
var NEAR2 = 4;
var RUN = 3;
var LONG2 = 5;
var COMMON5 = 4;
var EVERYDAY3 = 5.5;
var HEADING2 = 3;
var MARKS2 = /!{3,}|(?:!\?|\?!){2,}/;
var MAYBE = /[A-Z][^a-z\s]|!{3}|!\?|\?!|\P{ASCII}/u;
var SIGNS = /[=/\\+|<>*#]/;
var WARM = ["cheerful", "thanks", "apologises", "greets", "closes", "reassures"];
var CRY = 2;
var shouting = {
  ids: ["shouting"],
  reads: "agent",
  applies: ({ text: text2 }) => MAYBE.test(text2.text),
  *find(reading) {
    const { text: text2, sentences: sentences2, tokens } = reading.text;
    for (const sentence of sentences2) {
      for (let at = sentence.first; at < sentence.last; at++) {
        let last = at;
        while (last < sentence.last && inCapitals(reading, last) && !isMask(reading, last)) last++;
        if (last === at) continue;
        const alone2 = at === sentence.first && last === sentence.last && last - at < HEADING2 && !sentence.exclamation;
        if (!alone2 && loud(reading, at, last))
          yield markTokens(reading, "shouting", "shouting", at, last, { calm: calm(reading, at, last) });
        at = last;
      }
      const after = text2.slice(tokens.ends[sentence.last - 1], tokens.ends[sentence.last - 1] + 12);
      const short = sentence.last - sentence.first <= CRY;
      if (MARKS2.test(after) && !(short && !insists(reading, sentence.first)) && !WARM.some((id2) => reading.signals.has(id2)))
        yield markTokens(reading, "shouting", "shouting", sentence.last - 1, sentence.last);
    }
  }
};
var insists = ({ text: text2 }, token) => INSISTS[text2.language].has(text2.tokens.norms[token]);
function loud(reading, first, last) {
  const { tokens, text: text2, language } = reading.text;
  const signs = `${text2.slice(Math.max(0, tokens.starts[first] - 3), tokens.starts[first]).trimEnd().at(-1) ?? ""}${text2.slice(tokens.ends[last - 1], tokens.ends[last - 1] + 3).trimStart()[0] ?? ""}`;
  if (SIGNS.test(signs)) return false;
  let long = false;
  let plain = 0;
  let stressed = false;
  for (let i = first; i < last; i++) {
    const norm = tokens.norms[i];
    if (norm.length > 2 && insists(reading, i)) return true;
    const zipf = frequencies(language).get(norm) ?? 0;
    if (norm.length >= LONG2 && zipf >= COMMON5) long = true;
    if (zipf >= EVERYDAY3) plain++;
    if (STRESSED[language].has(norm) && norm.length > 1) stressed = true;
  }
  if (last - first >= RUN) return long ? plain > 0 || stressed : stressed && plain > 1;
  return stressed && speaksToReader(reading, first, last);
}
function speaksToReader({ text: text2 }, first, last) {
  const sentence = text2.sentences[text2.sentenceOf(first)];
  for (let i = Math.max(sentence.first, first - NEAR2); i < Math.min(sentence.last, last + NEAR2); i++)
    if ((i < first || i >= last) && READER[text2.language].has(text2.tokens.norms[i])) return true;
  return false;
}
function calm(reading, first, last) {
  const { tokens, text: text2 } = reading.text;
  const low = text2.slice(tokens.starts[first], tokens.ends[last - 1]).toLowerCase();
  return reading.text.language === "en" ? low.replace(/\bi\b/g, "I") : low;
}

// src/detect/signals/steps-in-prose.ts
var LEAST2 = 3;
var LEAD = {
  en: new Set(
    "please first firstly second secondly third thirdly next then now after afterwards finally lastly you should need must just also and so simply once".split(
      " "
    )
  ),
  nl: new Set(
    "eerst dan daarna vervolgens nu tot slot ten slotte tenslotte als eerste tweede hierna en gewoon ook even graag gelieve".split(
      " "
    )
  )
};
var VERBS = {
  en: new Set(
    "open click press select go choose restart reboot install uninstall reinstall enter type log sign turn unplug plug hold tap copy paste run download upload remove delete close connect disconnect uncheck tick untick navigate scroll switch save set fill clear reset swipe insert disable enable launch start stop pick search drag right-click double-click change add refresh unscrew wait pull push update exit edit attach confirm verify check put take find rinse lift slide flip release restore replace".split(" ")
  ),
  nl: new Set(
    "open scan scant klik klikt druk drukt selecteer selecteert ga gaat kies kiest herstart start installeer verwijder vul vult voer voert typ tik log meld zet trek steek houd hou kopieer plak download upload sluit verbind koppel ontkoppel vink navigeer scroll schakel sleep wis reset stel wijzig pas voeg ververs haal vernieuw zoek bevestig controleer wacht bewaar sla maak neem stop activeer deactiveer verbreek schuif draai".split(" ")
  )
};
var OURS = /* @__PURE__ */ new Set(["ik", "we", "wij", "i"]);
var JOINS = {
  en: /* @__PURE__ */ new Set(["and", "then", "next", "finally"]),
  nl: /* @__PURE__ */ new Set(["en", "dan", "daarna", "vervolgens"])
};
var DETERMINERS = new Set(
  "the a an your my our this that no to will can de het een je uw mijn ons onze dit die geen ik we wij te".split(" ")
);
var isVerb2 = fact(({ norm }, language) => VERBS[language].has(norm));
var stepsInProse = {
  ids: ["steps-in-prose"],
  reads: "agent",
  applies: ({ text: text2 }) => {
    let verbs2 = 0;
    for (const form of text2.tokens.forms) if (isVerb2(form, text2.language)) verbs2++;
    return verbs2 >= LEAST2;
  },
  *find(reading) {
    const { text: text2, sentences: sentences2 } = reading.text;
    let run = [];
    for (const [i, sentence] of sentences2.entries()) {
      const previous = sentences2[i - 1];
      const apart = sentence.item || !previous || previous.item || /[\n\r]/.test(text2.slice(previous.end, sentence.start));
      if (apart) {
        if (run.length >= LEAST2) yield asMark(reading, run);
        run = [];
      }
      const steps = sentence.item || sentence.question ? [] : instructions(reading, i);
      const last = run.at(-1);
      if (steps.length > 0 && last && i - last.sentence > 2) {
        if (run.length >= LEAST2) yield asMark(reading, run);
        run = [];
      }
      run.push(...steps);
    }
    if (run.length >= LEAST2) yield asMark(reading, run);
  }
};
var parts2 = (text2, from, to) => !(to === from + 1 && text2.charCodeAt(from) === 32) && /[,;:>]/.test(text2.slice(from, to));
function instructions(reading, index) {
  const { language, text: text2, tokens } = reading.text;
  const sentence = reading.text.sentences[index];
  const out = [];
  let from = sentence.first;
  let open = true;
  for (let at = sentence.first; at < sentence.last; at++) {
    const norm = tokens.norms[at];
    if (at > sentence.first && parts2(text2, tokens.ends[at - 1], tokens.starts[at])) {
      open = true;
      from = at;
    } else if (at > sentence.first && JOINS[language].has(norm)) {
      if (!open) from = at;
      open = true;
      continue;
    }
    if (!open) continue;
    if (tokens.kinds[at] === WORD && isVerb2(tokens.forms[at], language) && !(at > from && DETERMINERS.has(tokens.norms[at - 1])) && !OURS.has(tokens.norms[at + 1] ?? "")) {
      out.push({ from, verb: at, sentence: index });
      open = false;
    } else if (!LEAD[language].has(norm)) open = false;
  }
  return out;
}
function asMark(reading, steps) {
  const first = steps[0].from;
  const end = reading.text.sentences[steps.at(-1).sentence];
  return markTokens(reading, "steps-in-prose", "steps-in-prose", first, end.last, { list: asList(reading, steps) });
}
function asList(reading, steps) {
  const { text: text2, tokens, sentences: sentences2 } = reading.text;
  const { starts, ends } = tokens;
  const opens2 = starts[steps[0].from] === sentences2[steps[0].sentence].start;
  const lines = steps.map((step, i) => {
    const next = steps[i + 1];
    const last = next ? next.from : sentences2[steps.at(-1).sentence].last;
    const piece = text2.slice(starts[step.verb], ends[last - 1]);
    return `${i + 1}. ${piece[0].toUpperCase()}${piece.slice(1)}${next ? "." : ""}`;
  });
  return `${opens2 ? "" : "\n"}${lines.join("\n")}`;
}

// src/detect/signals/tang-construction.ts
var DISTANCE = 9;
var ATTRIBUTE_LEAST = 5;
var ATTRIBUTE_MOST = 16;
var WITH_PARTICIPLE = new Set(
  "heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden".split(" ")
);
var WITH_INFINITIVE = new Set(
  "kan kun kunt kunnen kon konden zal zult zullen zou zouden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden dien dient dienen".split(" ")
);
var finiteVerb = (norm) => WITH_PARTICIPLE.has(norm) || WITH_INFINITIVE.has(norm);
var PARTICIPLE = /^(?:[a-z]{0,8}ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|er)[a-z]{2,}(?:d|t)|[a-z]{3,}eerd|ontvangen|vergeten|verloren|ver(?:bonden|zonden|kregen|vallen|nomen|vangen|broken|dwenen|lopen|wezen|schoven|holpen|dreven)|be(?:grepen|keken|sproken|vonden|schreven|gonnen|sloten)|ont(?:bonden|nomen)|ondernomen)$/;
var INFINITIVE2 = /^(?:[a-z]{2,}(?:en)|gaan|staan|doen|zien|slaan|terugzien|nagaan|voldoen)$/;
var NO_VERB = new Set(
  "een geen alleen samen morgen tussen buiten boven beneden achteren gegevens wegen vragen dagen weken maanden jaren uren minuten kosten kaarten klanten gevallen instellingen mensen zaken regelen problemen punten euro onderdelen bedragen zeven negen open eigen gebruikersgegevens boven bestanden documenten mogelijkheden omstandigheden stappen redenen producten diensten facturen pakketten bestellingen systemen wijzigingen verplicht geleden gebied geld gebruik gebouw bericht verschillende beide verkeerd bekend groeten wensen binnen tegen behalve gezamenlijk gesloten anderen allen sommigen velen volgende voorkeuren tijden foutmeldingen gratis gerust goed".split(" ")
);
var BOUNDARY = new Set(
  "dat die omdat maar want terwijl als of waardoor zodat om toen hoewel wanneer zodra tenzij wat wie waar waarin waarmee waarop hoe dan doordat totdat voordat nadat indien en dus aangezien welke welk zoals ze tussen mits omwille".split(
    " "
  )
);
var SUBJECTS = new Set("ik je jij u we wij hij".split(" "));
var ARTICLES = /* @__PURE__ */ new Set(["de", "het", "een", "onze", "uw"]);
var OPENS = new Set(
  "door bij op in aan voor met uit via tot onder namens reeds inmiddels eerder onlangs hierboven hieronder tijdens volgens namens wegens middels".split(
    " "
  )
);
var ATTRIBUTE = /^(?:[a-z]{0,8}ge[a-z]{2,}(?:de|te|en)|(?:be|ver|ont|her|toe|aan|op|in|uit|af|door|over|mee)[a-z]{3,}(?:de|te)|[a-z]{3,}(?:eerde|ende))$/;
var tangConstruction = {
  ids: ["tang-construction"],
  reads: "agent",
  applies: ({ text: text2 }) => text2.language === "nl",
  *find(reading) {
    for (const sentence of reading.text.sentences) {
      if (sentence.last - sentence.first < 6) continue;
      yield* verbs(reading, sentence.first, sentence.last);
      yield* attributes(reading, sentence.first, sentence.last);
    }
  }
};
function begins(reading, at, finite) {
  const { norms, kinds } = reading.text.tokens;
  if (norms[at] === "om") return kinds[at + 1] !== NUMBER;
  if (norms[at] === "te") return finite >= 0 && !norms[finite].startsWith("dien");
  return BOUNDARY.has(norms[at]);
}
function* verbs(reading, first, last) {
  const { norms, kinds } = reading.text.tokens;
  let finite = -1;
  for (let at = first; at < last; at++) {
    const norm = norms[at];
    if (kinds[at] === EMOJI || kinds[at] === URL2 || kinds[at] === EMAIL || begins(reading, at, finite)) finite = -1;
    else if (SUBJECTS.has(norms[at + 1] ?? "") && (norm === "voor" || finiteVerb(norm)))
      finite = norm === "voor" ? -1 : at;
    else if (kinds[at] === WORD && finite < 0 && finiteVerb(norm)) finite = at;
    if (finite < 0 || !(at + 1 === last || breaks(reading, at))) continue;
    const end = closingVerbs(reading, finite, at);
    if (end - finite - 1 > DISTANCE) yield markTokens(reading, "tang-construction", "tang-construction", finite, at + 1);
    finite = -1;
  }
}
function closingVerbs(reading, finite, at) {
  const { norms } = reading.text.tokens;
  const wants = WITH_PARTICIPLE.has(norms[finite]) ? PARTICIPLE : INFINITIVE2;
  let end = at + 1;
  let found = false;
  while (end - 1 > finite && (isVerb3(norms[end - 1]) || finiteVerb(norms[end - 1]))) {
    end--;
    found ||= wants.test(norms[end]);
  }
  if (!found || norms[end - 1] === "te") return finite;
  return wants === INFINITIVE2 && end === at && NOUN_FOLLOWS.test(norms[at - 1]) ? finite : end;
}
var NOUN_FOLLOWS = /^(?:de|het|een|uw|mijn|jouw|ons|onze|geen|meer|veel|van|over|met|op|in|naar|voor|bij|door|aan|tot|twee|drie|vier|vijf|[a-z]{4,}e|\d+)$/;
var isVerb3 = (norm) => !NO_VERB.has(norm) && (PARTICIPLE.test(norm) || INFINITIVE2.test(norm));
var breaks = (reading, at) => /[,;:()–—"]/.test(reading.text.text.slice(reading.text.tokens.ends[at], reading.text.tokens.starts[at + 1] ?? 0));
function* attributes(reading, first, last) {
  const { norms } = reading.text.tokens;
  for (let at = first; at + ATTRIBUTE_LEAST + 1 < last; at++) {
    if (!ARTICLES.has(norms[at]) || !OPENS.has(norms[at + 1])) continue;
    for (let end = at + ATTRIBUTE_LEAST; end + 1 < Math.min(last, at + ATTRIBUTE_MOST); end++) {
      if (breaks(reading, end) || BOUNDARY.has(norms[end])) break;
      if (!ATTRIBUTE.test(norms[end]) || norms[end] === "gedurende" || ARTICLES.has(norms[end - 1])) continue;
      yield markTokens(reading, "tang-construction", "tang-construction", at, end + 2);
      at = end;
      break;
    }
  }
}

// src/detect/signals/terms-together.ts
var TERMS = ["jargon-term", "unknown-acronym"];
var MANY = 2;
var termsTogether = {
  ids: ["terms-together"],
  reads: "agent",
  applies: ({ signals }) => TERMS.some((id2) => signals.has(id2)),
  *find(reading) {
    const { signals, text: text2 } = reading;
    for (const { start, end } of text2.sentences) {
      const here = TERMS.flatMap((id2) => [...signals.within(id2, start, end)]).sort((a, b) => a.first - b.first);
      const different = new Set(here.map(({ first }) => text2.tokens.norms[first]));
      if (different.size < MANY) continue;
      const last = here.reduce((most, term) => Math.max(most, term.last), 0);
      yield markTokens(reading, "terms-together", "terms-together", here[0].first, last);
    }
  }
};

// src/detect/signals/index.ts
var DETECTORS = [
  question,
  parts,
  channel,
  negation,
  ease,
  restates,
  checks,
  asks,
  questions,
  knownInfo,
  secret,
  replaceable,
  jargon,
  customer,
  unknownAcronym,
  termsTogether,
  stepsInProse,
  tangConstruction,
  shouting,
  mixedAddress,
  addressMismatch,
  registerMismatch,
  languageMismatch,
  overApologises,
  robotic,
  buriedMainMessage
];

// src/detect/detect.ts
var matchers = /* @__PURE__ */ new WeakMap();
var matcherOf = (program) => {
  let matcher = matchers.get(program);
  if (!matcher) {
    matcher = new Matcher(program);
    matchers.set(program, matcher);
  }
  return matcher;
};
function detect(reading) {
  const { rules } = reading;
  const { conditional: conditional2, detectors } = readersOf(rules)[reading.role === "customer" ? "customer" : "agent"];
  const places = patternPlaces(reading, rules.program(reading.role));
  const hits = [];
  if (places) {
    for (const [index, found] of places)
      if (!rules.rules[index].when) for (const place of found) fire(reading, rules.rules[index], place, hits);
  }
  for (const detector of detectors)
    if (detector.applies?.(reading) !== false) for (const mark of detector.find(reading)) reading.signals.add(mark);
  if (reading.text.sentences.length > 0)
    for (const index of conditional2) {
      const rule = rules.rules[index];
      for (const place of candidates(reading, rule, places?.get(index))) fire(reading, rule, place, hits);
    }
  if (hits.length < 2) return hits;
  return hits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1));
}
var readers = /* @__PURE__ */ new WeakMap();
function readersOf(rules) {
  let known4 = readers.get(rules);
  if (!known4) {
    const of = (role) => {
      const reads = (what) => what.reads === "both" || what.reads === role;
      return {
        detectors: DETECTORS.filter(reads),
        conditional: rules.conditional.filter((index) => reads(rules.rules[index]))
      };
    };
    known4 = { agent: of("agent"), customer: of("customer") };
    readers.set(rules, known4);
  }
  return known4;
}
function patternPlaces(reading, program) {
  const matches = matcherOf(program).run(reading.text);
  if (matches.length === 0) return null;
  let vetoed;
  for (const match of matches) {
    const pattern = program.patterns[match.pattern];
    if (!pattern.veto) continue;
    vetoed ??= /* @__PURE__ */ new Set();
    vetoed.add(`${pattern.rule} ${match.sentence}`);
  }
  const guards = matcherOf(reading.rules.guards());
  const places = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const pattern = program.patterns[match.pattern];
    if (pattern.veto || vetoed?.has(`${pattern.rule} ${match.sentence}`)) continue;
    if (guards.guards(pattern.rule, reading.text, match)) continue;
    const place = {
      first: match.first,
      last: match.last,
      sentence: match.sentence,
      captures: pattern.captures.length > 0 ? captured(match, pattern.captures, reading) : NOTHING2,
      values: NOTHING2
    };
    const known4 = places.get(pattern.rule);
    if (known4) addPlace(known4, place, pattern.gapped);
    else places.set(pattern.rule, [place]);
  }
  return places;
}
var NOTHING2 = Object.freeze({});
function addPlace(known4, place, gapped) {
  let overlapping = 0;
  let inside = -1;
  for (let i = known4.length - 1; i >= 0 && known4[i].last + LONGEST_GAP > place.first; i--) {
    const other = known4[i];
    if (other.first >= place.last || place.first >= other.last) continue;
    overlapping++;
    if (other.first >= place.first && other.last <= place.last) inside = i;
  }
  if (overlapping === 0) known4.push(place);
  else if (overlapping === 1 && inside >= 0 && (known4[inside].last === place.last || !gapped)) known4[inside] = place;
}
function captured(match, names2, reading) {
  const out = {};
  for (const [slot, name] of names2.entries()) {
    const from = match.captures[2 * slot] ?? -1;
    const to = match.captures[2 * slot + 1] ?? -1;
    if (from >= 0 && to > from) out[name] = tokenSpan(reading, from, to);
  }
  return out;
}
var tokenSpan = (reading, first, last) => {
  const { starts, ends } = reading.text.tokens;
  return last > first ? { start: starts[first], end: ends[last - 1] } : { start: starts[first] ?? 0, end: starts[first] ?? 0 };
};
function candidates(reading, rule, matches = NO_PLACES) {
  const { text: text2, signals } = reading;
  const { when } = rule;
  if (rule.each ? !signals.has(rule.each) : rule.find.length > 0 && matches.length === 0) return NO_PLACES;
  if (when && !holdsAround(when, reading)) return NO_PLACES;
  const fires = (sentence) => !when || holdsIn(when, reading, sentence);
  if (rule.each)
    return signals.get(rule.each).map((mark) => placeAt(mark.first, mark.last, text2.sentenceOf(mark.first), mark.values)).filter(({ sentence }) => fires(sentence));
  if (rule.find.length > 0) return when?.sentence ? matches.filter(({ sentence }) => fires(sentence)) : matches;
  if (!when?.sentence) return [placeAt(0, 0, 0)];
  let out;
  for (let i = 0; i < text2.sentences.length; i++) {
    if (!fires(i)) continue;
    out ??= [];
    out.push(placeAt(text2.sentences[i].first, text2.sentences[i].last, i));
  }
  return out ?? NO_PLACES;
}
var NO_PLACES = [];
var placeAt = (first, last, sentence, values = NOTHING2) => ({
  first,
  last,
  sentence,
  captures: NOTHING2,
  values
});
function fire(reading, rule, place, hits) {
  const match = tokenSpan(reading, place.first, place.last);
  const span = markOf(rule, reading, place, match);
  if (rule.emits)
    reading.signals.add({
      id: rule.emits,
      start: span.start,
      end: span.end,
      rule: rule.id,
      first: place.first,
      last: place.last
    });
  const last = hits.at(-1);
  if (last?.rule === rule && last.span.start === span.start && last.span.end === span.end) return;
  if (rule.finding)
    hits.push({ rule, span, match, sentence: place.sentence, captures: place.captures, values: place.values });
}
function markOf(rule, reading, place, match) {
  const { sentences: sentences2 } = reading.text;
  const spanOf = (i) => ({ start: sentences2[i]?.start ?? 0, end: sentences2[i]?.end ?? 0 });
  switch (rule.mark) {
    case "match":
      return match;
    case "sentence":
      return spanOf(place.sentence);
    case "first-sentence":
      return spanOf(0);
    case "last-sentence":
      return spanOf(sentences2.length - 1);
    case "second-half": {
      const { start, end } = spanOf(place.sentence);
      const { first, last } = sentences2[place.sentence] ?? { first: 0, last: 0 };
      return { start: reading.text.tokens.starts[Math.ceil((first + last) / 2)] ?? start, end };
    }
    case "start":
    case "end": {
      const at = insertionPoint(reading, rule.mark);
      return { start: at, end: at };
    }
    default:
      return place.captures[rule.mark] ?? match;
  }
}

// src/detect/reading.ts
var NO_MARKS2 = [];
var Signals = class {
  all = [];
  #byId = /* @__PURE__ */ new Map();
  /** Adds a signal, unless the same signal stands there already: two rules that find the same thing are one. */
  add(mark) {
    const known4 = this.#byId.get(mark.id);
    if (!known4) this.#byId.set(mark.id, [mark]);
    else {
      const at = firstEndingAfter(known4, mark.start);
      const next = known4[at];
      if (next && (next.start < mark.end || next.start === mark.start)) return;
      if (mark.end === mark.start && known4[at - 1]?.end === mark.start && known4[at - 1].start === mark.start) return;
      known4.splice(at, 0, mark);
    }
    this.all.push(mark);
  }
  has(id2) {
    return this.#byId.has(id2);
  }
  get(id2) {
    return this.#byId.get(id2) ?? NO_MARKS2;
  }
  /** Whether a signal of an id overlaps [start, end). */
  stands(id2, start, end) {
    const known4 = this.#byId.get(id2);
    if (!known4) return false;
    const next = known4[firstEndingAfter(known4, start)];
    return next !== void 0 && next.start < end;
  }
  /** The signals of an id that overlap [start, end). */
  within(id2, start, end) {
    const known4 = this.#byId.get(id2);
    if (!known4) return NO_MARKS2;
    const from = firstEndingAfter(known4, start);
    let to = from;
    while (to < known4.length && known4[to].start < end) to++;
    return known4.slice(from, to);
  }
  get ids() {
    return this.#byId.keys();
  }
};
function firstEndingAfter(marks, at) {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (marks[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
var NOTHING_BEFORE = {
  turn: [],
  recent: [],
  given: /* @__PURE__ */ new Set(),
  turnLanguages: [],
  seen: /* @__PURE__ */ new Set(),
  customerStems: /* @__PURE__ */ new Set(),
  sinceCustomer: /* @__PURE__ */ new Set(),
  answered: false,
  agentMessages: 0,
  apologies: 0
};

// src/conversation.ts
var RULE_LANGUAGES2 = ["en", "nl"];

// src/detect/customer-stems.ts
var SHORTEST2 = 2;
var MOST_WAITING = 8;
var stemsOf = fact((form, language) => {
  const { norm } = form;
  if (norm.length < SHORTEST2) return [];
  const parts3 = norm.includes("-") && norm.length <= 40 ? norm.split("-") : [];
  return [
    stemOf(form, language),
    ...parts3.filter((part2) => part2.length >= SHORTEST2).map((part2) => stem(part2, language))
  ];
});
var CustomerStems = class {
  #stems = /* @__PURE__ */ new Set();
  #waiting = [];
  add(text2) {
    this.#waiting.push(text2);
    if (this.#waiting.length >= MOST_WAITING) this.#read();
  }
  has(stem2) {
    if (this.#waiting.length > 0) this.#read();
    return this.#stems.has(stem2);
  }
  get size() {
    if (this.#waiting.length > 0) this.#read();
    return this.#stems.size;
  }
  #read() {
    for (const { tokens, language } of this.#waiting)
      for (const form of tokens.forms) for (const stem2 of stemsOf(form, language)) this.#stems.add(stem2);
    this.#waiting = [];
  }
};

// src/detect/given.ts
var LABELS = [
  ["order", "order ordernumber order-number ordernummer bestelling bestelnummer bestelnr ordernr purchase"],
  ["invoice", "invoice bill factuur factuurnummer factuurnr invoicenumber"],
  ["ticket", "ticket ticketnummer case incident meldingsnummer melding"],
  ["customer", "klantnummer klantnr klantennummer customer client klant"],
  ["serial", "serial serienummer s/n"],
  ["version", "version versie v build release"]
];
var LABEL = new Map(LABELS.flatMap(([type, words3]) => words3.split(" ").map((word) => [word, type])));
var NAMES3 = [
  ["browser", "chrome firefox safari edge opera brave chromium"],
  ["system", "windows macos linux ubuntu android ios ipados chromeos debian fedora"],
  [
    "device",
    "iphone ipad macbook imac thinkpad latitude elitebook probook surface galaxy pixel chromebook playstation ps4 ps5 xbox kindle fritzbox laserjet officejet"
  ]
];
var NAMED3 = new Map(NAMES3.flatMap(([type, words3]) => words3.split(" ").map((word) => [word, type])));
var MASKS2 = /* @__PURE__ */ new Map([
  ["EMAIL", "email"],
  ["PHONENUMBER", "phone"],
  ["ADDRESS", "address"]
]);
var MASKED_NUMBER = /* @__PURE__ */ new Set(["number", "alphanumericid"]);
var BETWEEN = /* @__PURE__ */ new Set([
  "number",
  "nr",
  "no",
  "nummer",
  "id",
  "is",
  "reference",
  "code",
  "the",
  "van",
  "met",
  "mijn",
  "my",
  "was"
]);
var PHONE = /(?:^|[^\d.,€$/-])(?:(?:\+|00)\d[\d\s()-]{7,16}\d|0\d[\d\s-]{7,12}\d)(?!\d)/;
var CALL = /\b(?:tel|phone|telephone|mobile|cell|call me|reach me|gsm|telefoon|mobiel|bel me|bel mij|bereikbaar|bereiken|nummer is|number is)\b/i;
var POSTCODE = {
  nl: /\b[1-9]\d{3}\s?[A-Z]{2}\b/,
  en: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/
};
var SENT = {
  en: /\b(?:(?:screenshot|photo|picture|image)s?\s(?:(?:is|are|of|and)\s)?(?:\w+\s){0,3}(?:attached|below|enclosed|here)|attached\s(?:is\s|are\s)?(?:a\s|the\s|my\s|some\s)?(?:\w+\s)?(?:screenshot|photo|picture|image)s?|see (?:the )?attached (?:screenshot|photo|picture|image))/i,
  nl: /\b(?:(?:screenshots?|foto(?:'s)?|schermafbeelding(?:en)?|afbeelding(?:en)?)\s(?:\w+\s){0,4}(?:bijgevoegd|bijlage|toegevoegd|hierbij|meegestuurd)|(?:hierbij|bijgevoegd|in bijlage)\s(?:\w+\s){0,3}(?:screenshots?|foto(?:'s)?|schermafbeelding|afbeelding))/i
};
var REACH6 = 2e4;
var NOTHING3 = { mask: void 0, named: void 0, label: void 0 };
var saysOf = fact(({ norm }) => {
  const said = { mask: MASKS2.get(norm.toUpperCase()), named: NAMED3.get(norm), label: LABEL.get(norm) };
  return said.mask || said.named || said.label ? said : NOTHING3;
});
function givenIn(text2) {
  const given = /* @__PURE__ */ new Set();
  const { forms: forms2, norms, kinds, starts, ends } = text2.tokens;
  for (let i = 0; i < norms.length; i++) {
    if (kinds[i] === EMAIL) given.add("email");
    const { mask, named: named2, label } = saysOf(forms2[i], text2.language);
    if (mask && MASKS2.has(text2.text.slice(starts[i], ends[i]))) given.add(mask);
    if (named2) given.add(named2);
    if (!label) continue;
    let at = i + 1;
    while (at < Math.min(norms.length, i + 4) && BETWEEN.has(norms[at]) && !masked(text2, at)) at++;
    if (at < norms.length && (masked(text2, at) || isId(norms[at], kinds[at], label))) given.add(label);
  }
  const start = text2.text.slice(0, REACH6);
  if (PHONE.test(start) && CALL.test(start)) given.add("phone");
  if (POSTCODE[text2.language].test(start)) given.add("address");
  if (SENT[text2.language].test(start)) given.add("screenshot");
  return given;
}
function isId(norm, kind, label) {
  if (label === "version") return kind === NUMBER;
  return norm.length <= 40 && norm.replace(/\D/g, "").length >= 4;
}
function masked(text2, at) {
  const { norms, starts } = text2.tokens;
  return MASKED_NUMBER.has(norms[at]) && /[A-Z]/.test(text2.text[starts[at]]);
}

// src/detect/thread.ts
var LONGEST_TURN = 50;
var RECENT = 8;
var Thread = class {
  #turn = [];
  #recent = [];
  #given = /* @__PURE__ */ new Set();
  #turnLanguages = [];
  #seen = /* @__PURE__ */ new Set();
  #customerStems = new CustomerStems();
  #sinceCustomer = /* @__PURE__ */ new Set();
  #agentMessages = 0;
  #apologies = 0;
  #answered = false;
  /** Evidence for each language so far, by column. */
  prior = CODES.map(() => 0);
  /** What stands before the next message. */
  before() {
    return {
      turn: this.#turn,
      recent: this.#recent,
      given: this.#given,
      turnLanguages: this.#turnLanguages,
      seen: this.#seen,
      customerStems: this.#customerStems,
      sinceCustomer: this.#sinceCustomer,
      answered: this.#answered,
      agentMessages: this.#agentMessages,
      apologies: this.#apologies
    };
  }
  addLanguage(evidence) {
    for (let i = 0; i < evidence.length; i++) this.prior[i] += evidence[i];
  }
  /** A customer's message; without a reading when it is in a language without rules. */
  addCustomer(reading, language) {
    if (this.#answered) {
      this.#recent = [...this.#recent, ...this.#turn.slice(-RECENT)].slice(-RECENT);
      this.#turn = [];
      this.#turnLanguages = [];
      this.#sinceCustomer = /* @__PURE__ */ new Set();
      this.#answered = false;
    }
    this.#turnLanguages.push(language);
    if (this.#turnLanguages.length > LONGEST_TURN) this.#turnLanguages.shift();
    if (!reading) return;
    reading.before = NOTHING_BEFORE;
    this.#turn.push(reading);
    if (this.#turn.length > LONGEST_TURN) this.#turn.shift();
    for (const id2 of reading.signals.ids) this.#seen.add(id2);
    for (const type of givenIn(reading.text)) this.#given.add(type);
    this.#customerStems.add(reading.text);
  }
  /** An agent's reply. The customer's turn stays open to a second reply that follows at once. */
  addAgent(reading) {
    this.#agentMessages++;
    this.#answered = true;
    if (!reading) return;
    this.#apologies = reading.signals.has("apologises") ? this.#apologies + 1 : 0;
    for (const id2 of reading.signals.ids) {
      this.#seen.add(id2);
      this.#sinceCustomer.add(id2);
    }
  }
};

// src/rulebook/load.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";

// src/rulebook/schema.ts
import { z } from "zod";
var id = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower case letters, digits and hyphens, beginning with a letter");
var text = z.string().trim().min(1);
var many = (entry) => z.union([z.array(entry).min(1), entry.transform((one) => [one])]);
var SEVERITIES = ["minor", "major", "critical"];
var PLACES = [
  "message",
  "first-sentence",
  "last-sentence",
  "sentence",
  "previous-customer-turn",
  "context"
];
var INSERTS = ["start", "end", "before-sentence", "after-sentence"];
var MARKS3 = ["match", "sentence", "start", "end", "first-sentence", "last-sentence", "second-half"];
var measure2 = z.strictObject({
  words: z.number().int().nonnegative().optional(),
  sentences: z.number().int().nonnegative().optional(),
  questions: z.number().int().nonnegative().optional(),
  characters: z.number().int().nonnegative().optional()
});
var conditionSchema = z.strictObject({
  has: many(id).optional().describe("at least one of these signals"),
  lacks: many(id).optional().describe("none of these signals"),
  order: z.tuple([id, id]).optional().describe("both are there, and the first begins before the second"),
  over: measure2.optional(),
  under: measure2.optional()
});
var whenSchema = z.strictObject({
  message: conditionSchema.optional(),
  "first-sentence": conditionSchema.optional(),
  "last-sentence": conditionSchema.optional(),
  sentence: conditionSchema.optional(),
  "previous-customer-turn": conditionSchema.optional(),
  context: conditionSchema.optional()
});
var replacement = z.union([z.array(z.string()).min(1), z.string().transform((one) => [one])]);
var rewriteSchema = z.union([
  z.strictObject({ replace: id.describe("match, sentence, or a capture"), with: replacement }),
  z.strictObject({ insert: z.enum(INSERTS), with: replacement })
]);
var turn = z.union([z.strictObject({ customer: text }), z.strictObject({ agent: text })]);
var exampleSchema = z.strictObject({
  flags: z.string().optional(),
  ignores: z.string().optional(),
  missed: z.string().optional(),
  misfires: z.string().optional(),
  becomes: z.string().optional(),
  because: z.string().optional(),
  customer: z.string().optional(),
  context: z.array(turn).optional()
}).refine((e) => [e.flags, e.ignores, e.missed, e.misfires].filter((x) => x !== void 0).length === 1, {
  error: "needs exactly one of flags, ignores, missed, misfires"
});
var ruleSchema = z.strictObject({
  title: text,
  why: text.optional(),
  how: text.optional(),
  severity: z.enum(SEVERITIES).optional(),
  emits: id.optional(),
  finding: z.boolean().default(false),
  reads: z.enum(["agent", "customer", "both"]).default("agent"),
  source: z.array(z.strictObject({ title: text, url: z.string().optional() })).optional(),
  find: many(text).optional(),
  each: id.optional().describe("fires at every place of this signal; {name} in `rewrite` gives the values that the signal carries"),
  unless: many(text).optional(),
  when: whenSchema.optional(),
  mark: id.optional(),
  rewrite: rewriteSchema.optional(),
  twin: z.literal("none").optional(),
  because: text.optional(),
  dimension: id.optional(),
  examples: z.array(exampleSchema)
}).refine((r) => r.emits !== void 0 || r.finding, { error: "needs `emits` (a signal), `finding: true`, or both" }).refine((r) => !r.finding || r.severity !== void 0, {
  error: "a finding needs a severity: minor, major or critical",
  path: ["severity"]
}).refine((r) => !r.finding || r.why !== void 0, {
  error: "a finding needs `why`: what it costs the customer, and what to do instead",
  path: ["why"]
}).refine((r) => r.find !== void 0 || r.when !== void 0 || r.each !== void 0, {
  error: "needs `find` (patterns), `each` (a signal), `when` (conditions), or more than one of them"
}).refine((r) => r.find === void 0 || r.each === void 0, {
  error: "`find` and `each` are two ways to find places: keep one",
  path: ["each"]
}).refine((r) => r.unless === void 0 || r.find !== void 0, {
  error: "`unless` takes back matches of `find`, and there is no `find`",
  path: ["unless"]
}).refine((r) => r.twin === void 0 || r.because !== void 0, {
  error: "`twin: none` needs `because`",
  path: ["because"]
}).refine((r) => r.examples.filter((e) => e.flags !== void 0).length >= 2, {
  error: "needs at least two `flags` examples",
  path: ["examples"]
}).refine((r) => r.examples.filter((e) => e.ignores !== void 0).length >= 2, {
  error: "needs at least two `ignores` examples",
  path: ["examples"]
});
var listSchema = z.strictObject({
  title: text,
  source: z.union([text, z.array(z.strictObject({ title: text, url: z.string().optional() }))]).optional(),
  entries: z.array(
    z.union([
      z.union([z.string(), z.number().transform(String)]),
      z.strictObject({
        find: text,
        with: z.union([z.string(), z.array(z.string())]).optional(),
        forms: z.record(z.string(), z.string()).optional(),
        note: text.optional()
      })
    ])
  ).min(1)
});
var AUDIENCES = ["customer", "colleague", "technician", "management"];
var termSchema = z.strictObject({
  term: z.union([text, z.number().transform(String)]),
  forms: z.array(z.union([text, z.number().transform(String)])).default([]),
  plain: text.optional(),
  article: z.enum(["de", "het"]).optional(),
  explain: text.optional(),
  known: z.array(z.enum(AUDIENCES)).default(["technician"]),
  kind: z.enum(["term", "acronym", "product", "command"]).default("term")
}).refine((t) => t.plain !== void 0 || t.explain !== void 0, {
  error: "needs `plain` (a word that can stand in its place) or `explain`"
});
var glossarySchema = z.strictObject({
  title: text.optional(),
  source: text.optional(),
  terms: z.array(termSchema).min(1)
});

// src/rulebook/compile.ts
function compileLanguage(language, sources, problems) {
  const sound = [];
  for (const rule of sources.rules) {
    const before = problems.length;
    const patterns = parseRule(rule, problems);
    if (problems.length === before) trial(rule, patterns, language, sources, problems);
    if (problems.length === before) sound.push({ rule, patterns });
  }
  const rules = sound.map((s) => s.rule);
  const vocabulary = new Vocabulary();
  const program = (add) => {
    const assembler = new Assembler(language, sources.lists, vocabulary);
    for (const [index, { rule, patterns }] of sound.entries()) add(assembler, rule, patterns, index);
    return assembler.finish();
  };
  const reading = (reader) => once2(
    () => program((assembler, rule, { find, veto }, index) => {
      if (rule.reads !== reader && rule.reads !== "both") return;
      for (const tree of find) assembler.add(tree, index, false);
      for (const tree of veto) assembler.add(tree, index, true);
    })
  );
  const agent = reading("agent");
  const customer2 = reading("customer");
  const guards = once2(
    () => program((assembler, _, { guard }, index) => {
      for (const tree of guard) assembler.add(tree, index, true);
    })
  );
  return {
    language,
    rules,
    program: (role) => role === "customer" ? customer2() : agent(),
    guards,
    conditional: order(rules, problems),
    glossary: sources.glossary,
    replacements: sources.replacements,
    lists: sources.lists
  };
}
function once2(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function parseRule(rule, problems) {
  const out = { find: [], veto: [], guard: [] };
  const parse = (source, key, index) => {
    try {
      const tree = parsePattern(source);
      if (key === "unless" || !holdsMatch(tree)) return tree;
      throw new PatternError("{match} stands only in `unless`", source.indexOf("{match}"));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({ ...rule.locate([key, index], error.column), message: `pattern \`${source}\`: ${error.message}` });
      return void 0;
    }
  };
  for (const [i, source] of rule.find.entries()) out.find.push(...[parse(source, "find", i) ?? []].flat());
  for (const [i, source] of rule.unless.entries()) {
    const tree = parse(source, "unless", i);
    if (tree) (holdsMatch(tree) ? out.guard : out.veto).push(tree);
  }
  checkNames(rule, out.find, problems);
  return out;
}
var children = (node) => node.type === "sequence" ? node.parts : node.type === "choice" ? node.options : node.type === "optional" || node.type === "capture" ? [node.part] : [];
var holdsMatch = (node) => node.type === "match" || children(node).some(holdsMatch);
var names = (node) => [
  ...node.type === "capture" ? [node.name] : [],
  ...children(node).flatMap(names)
];
function trial(rule, patterns, language, { lists, ownLists }, problems) {
  if (rule.kept && !ownLists) return;
  const assembler = new Assembler(language, lists);
  const attempt = (key, trees) => {
    for (const [i, tree] of trees.entries())
      try {
        assembler.add(tree, 0, false);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        const index = Math.min(i, rule[key].length - 1);
        problems.push({
          ...rule.locate([key, index], error.column),
          message: `pattern \`${rule[key][index]}\`: ${error.message}`
        });
      }
  };
  attempt("find", patterns.find);
  attempt("unless", patterns.veto);
  attempt("unless", patterns.guard);
}
function checkNames(rule, finds, problems) {
  const captured2 = new Set(finds.flatMap(names));
  if (!MARKS3.includes(rule.mark) && !captured2.has(rule.mark))
    problems.push({
      ...rule.locate(["mark"]),
      message: `\`mark\` must be one of: ${[...MARKS3, ...captured2].join(", ")}`
    });
  if (!rule.rewrite) return;
  if ("replace" in rule.rewrite && !["match", "sentence", ...captured2].includes(rule.rewrite.replace))
    problems.push({
      ...rule.locate(["rewrite", "replace"]),
      message: `\`replace\` must be one of: ${["match", "sentence", ...captured2].join(", ")}`
    });
  if (rule.each) return;
  for (const [i, text2] of rule.rewrite.with.entries())
    for (const [, name] of text2.matchAll(/\{([a-z][a-z0-9-]*)\}/g))
      if (name !== "match" && !captured2.has(name))
        problems.push({
          ...rule.locate(["rewrite", "with", i]),
          message: `{${name}} is captured by no pattern of \`find\`; there are: ${["match", ...captured2].join(", ")}`
        });
}
function asksFor(rule) {
  const asked = rule.each ? [rule.each] : [];
  for (const place of PLACES) {
    const condition = rule.when?.[place];
    if (condition && place !== "previous-customer-turn" && place !== "context")
      asked.push(...condition.has ?? [], ...condition.lacks ?? [], ...condition.order ?? []);
  }
  return asked;
}
function order(rules, problems) {
  const conditional2 = rules.map((rule, i) => ({ rule, i })).filter(({ rule }) => rule.when !== null || rule.each !== null);
  const emitters = /* @__PURE__ */ new Map();
  for (const { rule, i } of conditional2)
    if (rule.emits) emitters.set(rule.emits, [...emitters.get(rule.emits) ?? [], i]);
  const out = [];
  const state = /* @__PURE__ */ new Map();
  const visit = (i) => {
    if (state.get(i) === "done") return true;
    if (state.get(i) === "open") return false;
    state.set(i, "open");
    const rule = rules[i];
    for (const signal of asksFor(rule))
      for (const emitter of emitters.get(signal) ?? [])
        if (!visit(emitter)) {
          problems.push({
            ...rule.locate([rule.when ? "when" : "each"]),
            message: `asks for the signal ${signal}, which in a circle needs this rule's own`
          });
          return true;
        }
    state.set(i, "done");
    out.push(i);
    return true;
  };
  for (const { i } of conditional2) visit(i);
  return out;
}

// src/rulebook/profile.ts
import { z as z5 } from "zod";

// src/rulebook/serve-settings.ts
import { z as z3 } from "zod";

// src/rulebook/note-settings.ts
import { z as z2 } from "zod";
var address2 = z2.string().refine(isBase, {
  error: "an address such as https://help.example.org, without user name, password, ? and #"
});
function isBase(text2) {
  if (!URL.canParse(text2)) return false;
  const { protocol, username, password, search, hash: hash2 } = new URL(text2);
  return /^https?:$/.test(protocol) && username + password + search + hash2 === "";
}
var common = {
  allow_http: z2.boolean().default(false).describe("allows an address without TLS"),
  allow_private: z2.boolean().default(false).describe("allows addresses of a private network and of this machine")
};
var own = { ...common, url: address2.describe("the address of your helpdesk, such as https://acme.zendesk.com") };
var hosted = (url) => ({ ...common, url: address2.default(url) });
var as = z2.enum(["draft", "note"]).default("draft").describe("a draft, or a note that only the team can see");
var helpdesksSchema = z2.strictObject({
  zendesk: z2.strictObject({ ...own, user: z2.email().describe("the account of the API token") }).optional(),
  freshdesk: z2.strictObject(own).optional(),
  zammad: z2.strictObject(own).optional(),
  intercom: z2.strictObject({
    ...hosted("https://api.intercom.io"),
    admin: z2.string().optional().describe("whose notes they are")
  }).optional(),
  "help-scout": z2.strictObject({ ...hosted("https://api.helpscout.net"), app: z2.string().describe("the App ID"), as }).optional(),
  front: z2.strictObject({
    ...hosted("https://api2.frontapp.com"),
    as,
    author: z2.string().optional().describe("the teammate who drafts; else the one who wrote the reply"),
    channel: z2.string().optional().describe("the channel of the draft; needed for drafts")
  }).refine((front) => front.as === "note" || front.channel !== void 0, {
    error: "drafts need a channel",
    path: ["channel"]
  }).optional(),
  jira: z2.strictObject({
    ...own,
    user: z2.email().optional().describe("the account of the API token; none on a server of your own")
  }).optional(),
  chatwoot: z2.strictObject(own).optional()
});
var notesSchema = z2.strictObject({
  language: z2.enum(["reply", "nl", "en"]).default("reply").describe("the language of the notes; replacements stay in that of the reply"),
  most: z2.number().int().min(1).max(3).default(3).describe("most suggestions in one note"),
  severity: z2.enum(["minor", "major", "critical"]).default("major").describe("the least severity that is worth a note by itself"),
  points: z2.number().int().min(1).max(100).default(8).describe("points to gain overall that make smaller things worth a note"),
  own_authors: z2.array(z2.string().min(1)).default([]).describe("ids of the accounts in whose name notes are written: what they say is never scored"),
  helpdesks: helpdesksSchema.prefault({})
});

// src/rulebook/serve-settings.ts
var perMinute = (most) => z3.number().int().min(1).default(most);
var days = (usual, least = 1) => z3.number().int().min(least).max(36500).default(usual);
var serveSchema = z3.strictObject({
  port: z3.number().int().min(0).max(65535).default(4747).describe("the port; 0 takes any that is free"),
  host: z3.string().min(1).default("127.0.0.1").describe("the address; another than this machine asks for HELDER_TOKEN"),
  data: z3.string().min(1).default("helder-data").describe("the folder of the embedded database"),
  public_names: z3.array(z3.string().regex(/^[a-z0-9.-]+$/, "a host name in lower case, without port")).default([]).describe("names under which others reach the service; any other Host is refused on a loopback address"),
  log_level: z3.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  limits: z3.strictObject({
    body_kilobytes: z3.number().int().min(1).max(16384).default(1024).describe("largest request body"),
    text_characters: z3.number().int().min(100).max(2e5).default(1e5).describe("longest text analysed"),
    batch: z3.number().int().min(1).max(1e3).default(100).describe("most replies in one batch"),
    analyze_per_minute: perMinute(1200).describe("requests by one token or address"),
    languagetool_per_minute: perMinute(600).describe("requests by one token or address"),
    webhooks_per_minute: perMinute(6e3).describe("deliveries of one source by one address"),
    rulebooks_per_minute: perMinute(12).describe(
      "profiles with rules or terms of their own, which take time to read"
    )
  }).prefault({}),
  notes: notesSchema.prefault({}).describe("suggestions back to the agent, in the ticket; off until a helpdesk is named"),
  retention: z3.strictObject({
    messages: days(180).describe("days that message texts are kept, with the suggestions made of them"),
    reviews: days(730).describe("days that scores are kept"),
    deliveries: days(30, 7).describe("days that a delivery is known by; a replay within them is refused"),
    outbox: days(30).describe("days that notes are kept after they were sent"),
    audit: days(1095).describe("days that the account of what was done to the data is kept")
  }).prefault({}),
  languagetool: z3.strictObject({
    origins: z3.array(z3.string().regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s/]+$/, "an origin such as https://wiki.example.org")).default([]).describe("web pages that may ask for suggestions, besides browser add-ons")
  }).prefault({})
});

// src/rulebook/yaml.ts
import { createRequire as createRequire3 } from "node:module";
import { z as z4 } from "zod";
var require4 = createRequire3(import.meta.url);
var library = () => require4("yaml");
function parseYaml(source, file, schema) {
  const { isNode, LineCounter, parseDocument } = library();
  const counter = new LineCounter();
  const lines = source.split(/\r?\n/);
  const nowhere = () => ({ file, line: 1, column: 1, excerpt: lines[0] ?? "" });
  let document;
  try {
    document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    const why = error instanceof RangeError ? "nested too deeply" : error.message;
    return { value: void 0, problems: [{ file, message: `not valid YAML: ${why}` }], locate: nowhere };
  }
  const at = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col, excerpt: lines[line - 1] ?? "" };
  };
  const locate = (path, inside = 0) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) {
        const quoted = depth === path.length && /["']/.test(source[node.range[0]] ?? "") ? 1 : 0;
        return at(node.range[0] + (depth === path.length ? inside + (inside ? quoted : 0) : 0));
      }
    }
    return { file, line: 1, column: 1, excerpt: lines[0] ?? "" };
  };
  if (document.errors.length > 0)
    return {
      value: void 0,
      problems: document.errors.map((e) => ({
        ...at(e.pos[0]),
        message: `not valid YAML: ${e.message.split("\n")[0]}`
      })),
      locate
    };
  let plain;
  try {
    plain = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { value: void 0, problems: [{ file, message: `not valid YAML: ${error.message}` }], locate };
  }
  const result = schema.safeParse(plain);
  if (result.success) return { value: result.data, problems: [], locate };
  return {
    value: void 0,
    problems: result.error.issues.flatMap((issue) => describe2(issue, locate, keysOf2(schema))),
    locate
  };
}
var keysOf2 = (schema) => schema instanceof z4.ZodObject ? Object.keys(schema.shape) : [];
function describe2(issue, locate, keys = []) {
  const where = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "the file";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        ...locateKey([...issue.path, key], locate),
        message: `unknown key \`${key}\`; ${issue.path.length === 0 && keys.length > 0 ? `there are: ${keys.join(", ")}` : "see rules/WRITING.md for the keys there are"}`
      }));
    case "invalid_value":
      return [{ ...locate(issue.path), message: `${where} must be one of: ${issue.values.join(", ")}` }];
    case "invalid_union": {
      const branches = issue.errors.filter((errors) => errors.length > 0);
      const best = branches.sort(
        (a, b) => Math.max(...b.map((e) => e.path.length)) - Math.max(...a.map((e) => e.path.length)) || a.length - b.length
      )[0];
      return best ? best.flatMap(
        (inner) => describe2({ ...inner, path: [...issue.path, ...inner.path] }, locate)
      ) : [{ ...locate(issue.path), message: `${where} has the wrong form` }];
    }
    case "invalid_type":
      return [
        {
          ...locate(issue.path),
          message: issue.message.includes("received undefined") ? `${where} is missing (${issue.expected})` : `${where} must be ${article(issue.expected)}`
        }
      ];
    default:
      return [{ ...locate(issue.path), message: `${where}: ${issue.message}` }];
  }
}
var article = (type) => /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
function locateKey(path, locate) {
  const place = locate(path);
  const key = String(path.at(-1));
  const column = place.excerpt?.indexOf(key) ?? -1;
  return column >= 0 ? { ...place, column: column + 1 } : place;
}

// src/rulebook/profile.ts
var profileSchema = z5.strictObject({
  audience: z5.enum(AUDIENCES).default("customer").describe("who reads the replies: decides which terms need explaining"),
  address: z5.enum(["u", "je", "customer"]).default("customer").describe("Dutch form of address: the house's, or the one the customer uses"),
  allowed_jargon: z5.array(z5.string()).default([]).describe("terms that this house's customers know"),
  glossary: z5.strictObject({ en: z5.array(termSchema).default([]), nl: z5.array(termSchema).default([]) }).default({ en: [], nl: [] }),
  rules_off: z5.array(z5.string()).default([]).describe("ids of rules to leave out"),
  weights: z5.record(z5.string(), z5.record(z5.string(), z5.number().int())).default({}).describe("dimension: {signal or finding: points}, over the scorecard's"),
  shares: z5.record(z5.string(), z5.number().nonnegative()).default({}).describe("dimension: weight in the overall score"),
  report_language: z5.enum(["en", "nl"]).optional(),
  serve: serveSchema.optional().describe("settings of `helder serve`")
});
var DEFAULT_PROFILE = profileSchema.parse({});

// src/rulebook/sources.ts
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename as basename2, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

// src/rulebook/rule-file.ts
import { basename } from "node:path";
var NAME3 = /^([a-z][a-z0-9-]*)\.(en|nl)\.yaml$/;
function readRule(source, file, folder) {
  const name = NAME3.exec(basename(file));
  if (!name)
    return {
      rule: void 0,
      problems: [
        {
          file,
          message: "a rule file is named <id>.<language>.yaml, with en or nl, for instance blames-customer.en.yaml"
        }
      ]
    };
  const parsed = parseYaml(source, file, ruleSchema);
  const { value, problems, locate } = parsed;
  if (!value) return { rule: void 0, problems };
  const dimension = value.dimension ?? folder;
  if (!/^[a-z][a-z0-9-]*$/.test(dimension))
    return {
      rule: void 0,
      problems: [
        {
          file,
          message: "stands in no dimension folder: move it to one (respect/, clarity/, ...) or give it `dimension:`"
        }
      ]
    };
  if (dimension === "signals" && value.finding)
    return {
      rule: void 0,
      problems: [{ ...locate(["finding"]), message: "a file in signals/ makes no findings: move it to its dimension" }]
    };
  const rule = {
    id: name[1],
    language: name[2],
    dimension,
    title: value.title,
    why: value.why ?? "",
    how: value.how ?? "",
    severity: value.severity ?? "minor",
    emits: value.emits ?? null,
    finding: value.finding,
    reads: value.reads,
    source: value.source ?? [],
    find: value.find ?? [],
    each: value.each ?? null,
    unless: value.unless ?? [],
    when: value.when ?? null,
    mark: value.mark ?? (value.find || value.each ? "match" : value.when?.sentence ? "sentence" : "start"),
    rewrite: value.rewrite ?? null,
    twin: value.twin ?? null,
    because: value.because ?? null,
    examples: value.examples,
    file,
    kept: false,
    locate
  };
  return { rule, problems: [] };
}

// src/rulebook/scorecard.ts
import { z as z6 } from "zod";
var both = z6.strictObject({ en: z6.string(), nl: z6.string() });
var weight = z6.union([
  z6.number().int().transform((points) => ({ points, most: 3 })),
  z6.strictObject({ points: z6.number().int(), most: z6.number().int().min(1).max(3).default(3) })
]);
var scorecardSchema = z6.strictObject({
  dimensions: z6.record(
    z6.string(),
    z6.strictObject({
      title: both.describe("the name a reader sees"),
      base: z6.number().int().min(0).max(100),
      share: z6.number().positive().describe("weight in the overall score"),
      occasion: z6.string().optional().describe("an occasion of src/detect/occasions.ts; absent: always assessed"),
      otherwise: both.optional().describe("the reason given when there was no occasion"),
      weights: z6.record(z6.string(), weight),
      severities: z6.strictObject({ minor: z6.number().int(), major: z6.number().int(), critical: z6.number().int() }).describe("points for findings without a weight of their own")
    })
  ),
  /** Lower bounds of the bands a score falls in, for reports. */
  bands: z6.array(z6.strictObject({ from: z6.number().int().min(0).max(100), name: both }))
});

// src/rulebook/sources.ts
function builtInRules() {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, "rules", "scorecard.yaml"))) return join(at, "rules");
    if (dirname(at) === at) throw new Error("the rules/ folder of helder is missing: install it again");
  }
}
function readSources(directory, language) {
  const out = { rules: [], lists: {}, glossary: [], problems: [] };
  for (const path of filesIn(directory, `.${language}.yaml`)) {
    const name = basename2(path, `.${language}.yaml`);
    const folder = dirname(path) === directory.replace(/\/$/, "") ? "" : basename2(dirname(path));
    const source = readFileSync(path, "utf8");
    const file = shown(path);
    if (folder === "lists") {
      const { value, problems } = parseYaml(source, file, listSchema);
      out.problems.push(...problems);
      if (value) out.lists[name] = value;
    } else if (name === "glossary") {
      const { value, problems } = parseYaml(source, file, glossarySchema);
      out.problems.push(...problems);
      out.glossary.push(...value?.terms ?? []);
    } else {
      const { rule, problems } = readRule(source, file, folder);
      out.problems.push(...problems);
      if (rule) out.rules.push(rule);
    }
  }
  return out;
}
function filesIn(directory, suffix) {
  return readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && entry.name.endsWith(suffix)).map((entry) => join(entry.parentPath, entry.name)).sort();
}
function shown(path) {
  const inside = relative(dirname(builtInRules()), path);
  return inside.startsWith("..") ? path : inside;
}
var kept4 = (language) => join(dirname(builtInRules()), "dist", `rules.${language}.json`);
var keptScorecard = () => join(dirname(builtInRules()), "dist", "scorecard.json");
function readScorecard(directory) {
  const file = join(directory, "scorecard.yaml");
  const found = statSync(keptScorecard(), { throwIfNoEntry: false });
  if (found && found.mtimeMs >= statSync(file).mtimeMs)
    return JSON.parse(readFileSync(keptScorecard(), "utf8"));
  return parseScorecard(file);
}
function parseScorecard(file) {
  const { value, problems } = parseYaml(readFileSync(file, "utf8"), file, scorecardSchema);
  if (!value) throw new Error(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join("\n"));
  return value;
}
function cachedSources(directory, language) {
  let written;
  try {
    written = statSync(kept4(language)).mtimeMs;
  } catch {
    return void 0;
  }
  const changed = (path) => statSync(path).mtimeMs > written;
  const directories = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(directory, entry.name));
  if ([directory, ...directories].some(changed) || filesIn(directory, `.${language}.yaml`).some(changed))
    return void 0;
  const sources = JSON.parse(readFileSync(kept4(language), "utf8"));
  for (const rule of sources.rules) {
    rule.kept = true;
    rule.locate = (path, inside) => {
      const file = join(dirname(builtInRules()), rule.file);
      return parseYaml(readFileSync(file, "utf8"), rule.file, ruleSchema).locate(path, inside);
    };
  }
  return { ...sources, kept: true };
}

// src/rulebook/load.ts
function loadRulebook(options = {}) {
  const problems = [];
  const profile = options.profile ?? DEFAULT_PROFILE;
  const home = builtInRules();
  for (const pack2 of options.packs ?? [])
    if (!existsSync2(pack2) || !statSync2(pack2).isDirectory())
      problems.push({
        file: pack2,
        message: "is no folder with rules; give the folder that holds respect/, clarity/ and so on"
      });
  const directories = [
    home,
    ...(options.packs ?? []).filter((pack2) => existsSync2(pack2) && statSync2(pack2).isDirectory())
  ];
  const compiled4 = /* @__PURE__ */ new Map();
  const rulebook2 = {
    scorecard: withProfile(readScorecard(home), profile),
    profile,
    language(language) {
      let rules = compiled4.get(language);
      if (!rules) {
        rules = compileLanguage(language, gather(language, directories, profile, problems), problems);
        compiled4.set(language, rules);
      }
      return rules;
    }
  };
  const sound = (language) => !options.packs?.length && builtIn(home, language).kept;
  for (const language of options.languages ?? RULE_LANGUAGES2.filter((l) => !sound(l))) rulebook2.language(language);
  return { rulebook: rulebook2, problems };
}
function withProfile(scorecard, profile) {
  const dimensions = Object.entries(scorecard.dimensions).map(([name, card]) => {
    const own2 = Object.entries(profile.weights[name] ?? {}).map(([id2, points]) => [id2, { points, most: 3 }]);
    return [
      name,
      { ...card, share: profile.shares[name] ?? card.share, weights: { ...card.weights, ...Object.fromEntries(own2) } }
    ];
  });
  return { ...scorecard, dimensions: Object.fromEntries(dimensions) };
}
var read = /* @__PURE__ */ new Map();
function builtIn(directory, language) {
  const known4 = read.get(language) ?? cachedSources(directory, language) ?? readSources(directory, language);
  read.set(language, known4);
  return known4;
}
function gather(language, directories, profile, problems) {
  const rules = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const replacements = /* @__PURE__ */ new Map();
  const glossary = /* @__PURE__ */ new Map();
  let ownLists = false;
  for (const [index, directory] of directories.entries()) {
    const sources = index === 0 ? builtIn(directory, language) : readSources(directory, language);
    problems.push(...sources.problems);
    if (index > 0 && Object.keys(sources.lists).length > 0) ownLists = true;
    for (const rule of sources.rules) rules.set(rule.id, rule);
    for (const [name, { entries }] of Object.entries(sources.lists)) {
      lists.set(
        name,
        entries.map((entry) => typeof entry === "string" ? entry : entry.find)
      );
      const pairs = entries.flatMap(
        (entry) => typeof entry === "string" || entry.with === void 0 ? [] : [{ find: entry.find, with: [entry.with].flat(), forms: entry.forms ?? {} }]
      );
      if (pairs.length > 0) replacements.set(name, pairs);
    }
    for (const term of sources.glossary) glossary.set(term.term.toLowerCase(), term);
  }
  for (const term of profile.glossary[language]) glossary.set(term.term.toLowerCase(), term);
  const off = new Set(profile.rules_off);
  return {
    rules: [...rules.values()].filter((rule) => !off.has(rule.id)),
    lists,
    ownLists,
    replacements,
    glossary: [...glossary.values()]
  };
}

// tests/detect/signals/read.ts
var { rulebook } = loadRulebook();
function read2(language, turns2, profile = DEFAULT_PROFILE) {
  const thread = new Thread();
  let reading;
  for (const [role, text2] of turns2) {
    if (reading) reading.role === "customer" ? thread.addCustomer(reading, language) : thread.addAgent(reading);
    reading = {
      role,
      text: new Annotated(text2, language, scan(text2)),
      rules: rulebook.language(language),
      profile,
      signals: new Signals(),
      before: thread.before()
    };
    detect(reading);
  }
  return reading;
}

// .ov.ts
var rows2 = readFileSync2(process.argv[2], "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l));
var cur = "";
var turns = [];
var only = process.argv[3];
var n = 0;
for (const r of rows2) {
  if (r.c !== cur) {
    cur = r.c;
    turns = [];
  }
  turns.push([r.role, r.text]);
  if (r.lang !== "en" || !r.src.includes(only) || !r.f.some((f) => f[0] === "missing-restatement")) continue;
  const rd = read2("en", turns.slice(-12));
  const cw = customerWords(rd);
  const per = rd.text.sentences.map((s) => {
    let o = 0;
    const w = [];
    const seen = /* @__PURE__ */ new Set();
    for (let i = s.first; i < s.last; i++) {
      const { weight: weight2, keys } = conceptAt(rd.text.tokens.forms[i], "en");
      if (weight2 && !seen.has(keys[0]) && keys.some((k) => cw.turn.has(k))) {
        seen.add(keys[0]);
        o += weight2;
        w.push(rd.text.tokens.norms[i] + ":" + weight2.toFixed(2));
      }
    }
    return [o, w.join(" ")];
  });
  const best = per.reduce((a, b) => b[0] > a[0] ? b : a, [0, ""]);
  console.log(`${++n}. ${best[0].toFixed(2)} sum ${per.reduce((a, b) => a + b[0], 0).toFixed(2)} | ${best[1]} | ${r.text.replace(/\s+/g, " ").slice(0, 110)}`);
}
