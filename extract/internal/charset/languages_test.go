package charset

// languages are texts in every encoding that is detected: news of a harbour town that does not exist.
var languages = []struct {
	lang      string
	encodings []string
	text      string
}{
	{"de", []string{"windows-1252"}, "Die Fähre legt wieder ab: Nach neun Tagen öffnete der Hafen am Montag früh. „Wir hätten es schneller geschafft“, sagte die Bürgermeisterin, „aber die Strömung ließ es nicht zu.“ Für die Gäste der Insel ist das größte Ärgernis vorüber."},
	{"fr", []string{"windows-1252"}, "Le port a rouvert lundi, neuf jours après la tempête. « Nous aurions préféré aller plus vite », a déclaré la maire, « mais la mer ne l’a pas permis ». Les élèves de l’île ont été évacués dès le début ; à présent, tout rentre dans l’ordre là où la côte a été touchée."},
	{"es", []string{"windows-1252"}, "El puerto reabrió el lunes, nueve días después del temporal. «Habríamos querido ir más rápido», señaló la alcaldesa, «pero la mar no lo permitió». ¿Cuándo volverán los niños de la isla? Mañana, según la compañía."},
	{"pt", []string{"windows-1252"}, "O porto reabriu na segunda-feira, nove dias após a tempestade. A câmara diz que não há razão para preocupação; as crianças da ilha voltarão amanhã, e os pescadores também já poderão sair à noite."},
	{"it", []string{"windows-1252"}, "Il porto ha riaperto lunedì, nove giorni dopo la tempesta. «Più in fretta non si poteva», dice la sindaca, «perché il mare non l’ha permesso». La città è tranquilla e già domani le scuole riapriranno, così come l’università."},
	{"sv", []string{"windows-1252"}, "Hamnen öppnade igen på måndagen, nio dagar efter stormen. Färjan går åter varje timme, och på ön är glädjen stor. ”Vi hade önskat att det gick fortare”, säger borgmästaren."},
	{"da", []string{"windows-1252"}, "Havnen åbnede igen mandag, ni dage efter stormen. Færgen sejler på ny hver time, og glæden på øen er stor. Borgmesteren håber, at skaderne på kysten hurtigt bliver udbedret før vinteren."},
	{"is", []string{"windows-1252"}, "Höfnin var opnuð á ný á mánudag, níu dögum eftir óveðrið. Ferjan siglir nú aftur á hverri klukkustund og það ríkir gleði í þorpinu. Bæjarstjórinn sagði að sjórinn hefði ekki leyft annað."},
	{"pl", []string{"windows-1250", "iso-8859-2"}, "Port został ponownie otwarty w poniedziałek, dziewięć dni po sztormie. Burmistrzyni powiedziała, że chciałaby działać szybciej, ale morze na to nie pozwoliło. Dzieci z wyspy wrócą jutro, a rybacy już dziś wyszli w morze; pięć łodzi wciąż czeka na naprawę."},
	{"cs", []string{"windows-1250", "iso-8859-2"}, "Přístav se v pondělí znovu otevřel, devět dní po bouři. Starostka řekla, že by to ráda stihla rychleji, ale moře to nedovolilo. Děti z ostrova se vrátí zítra a rybáři už dnes vypluli; pět lodí stále čeká na opravu."},
	{"sk", []string{"windows-1250", "iso-8859-2"}, "Prístav sa v pondelok znova otvoril, deväť dní po búrke. Starostka povedala, že by to rada stihla rýchlejšie, ale more to nedovolilo. Deti z ostrova sa vrátia zajtra a rybári už dnes vyplávali; päť lodí ešte čaká na opravu."},
	{"hu", []string{"windows-1250"}, "A kikötő hétfőn, kilenc nappal a vihar után újra megnyílt. A polgármester szerint gyorsabban szerették volna, de a tenger nem engedte. A szigetről elvitt gyerekek holnap térnek vissza, és a halászok már ma kifutottak; öt hajó még mindig javításra vár, tűz nem ütött ki."},
	{"hr", []string{"windows-1250", "iso-8859-2"}, "Luka je ponovno otvorena u ponedjeljak, devet dana nakon oluje. Gradonačelnica kaže da bi željela da je išlo brže, ali more to nije dopuštalo. Djeca s otoka vraćaju se sutra, a ribari su već danas isplovili; pet brodova još čeka popravak, no šteta je već procijenjena."},
	{"tr", []string{"windows-1254"}, "Liman, fırtınadan dokuz gün sonra pazartesi günü yeniden açıldı. Belediye başkanı daha hızlı olmasını istediklerini ancak denizin buna izin vermediğini söyledi. İlçedeki çocuklar yarın dönecek, balıkçılar ise bugün denize çıktı."},
	{"ru", []string{"windows-1251", "koi8-r"}, "Порт вновь открылся в понедельник, через девять дней после шторма. Мэр города сказала, что хотела бы сделать это быстрее, но море не позволило. Дети с острова вернутся завтра, а рыбаки вышли в море уже сегодня."},
	{"uk", []string{"windows-1251"}, "Порт знову відкрився в понеділок, через дев’ять днів після шторму. Міська голова сказала, що хотіла б зробити це швидше, але море не дозволило. Діти з острова повернуться завтра, а рибалки вийшли в море вже сьогодні."},
	{"bg", []string{"windows-1251"}, "Пристанището отново отвори в понеделник, девет дни след бурята. Кметицата каза, че би искала да стане по-бързо, но морето не го позволи. Децата от острова се връщат утре, а рибарите излязоха в морето още днес."},
	{"el", []string{"windows-1253", "iso-8859-7"}, "Το λιμάνι άνοιξε ξανά τη Δευτέρα, εννέα ημέρες μετά την καταιγίδα. Η δήμαρχος είπε ότι θα ήθελε να γίνει πιο γρήγορα, αλλά η θάλασσα δεν το επέτρεψε. Τα παιδιά του νησιού επιστρέφουν αύριο. Άμεση ήταν η αντίδραση. Άλλοι περιμένουν."},
	{"he", []string{"windows-1255"}, "הנמל נפתח מחדש ביום שני, תשעה ימים לאחר הסערה. ראשת העיר אמרה שהייתה רוצה לעשות זאת מהר יותר, אך הים לא אפשר זאת. ילדי האי יחזרו מחר, והדייגים כבר יצאו היום לים."},
	{"ar", []string{"windows-1256"}, "أعيد فتح الميناء يوم الاثنين بعد تسعة أيام من العاصفة. وقالت رئيسة البلدية إنها كانت تود أن يتم ذلك بسرعة أكبر، لكن البحر لم يسمح بذلك. وسيعود أطفال الجزيرة غدا، بينما خرج الصيادون إلى البحر اليوم."},
	{"th", []string{"windows-874"}, "ท่าเรือเปิดอีกครั้งเมื่อวันจันทร์ เก้าวันหลังจากพายุ นายกเทศมนตรีกล่าวว่าอยากให้เร็วกว่านี้ แต่ทะเลไม่เอื้ออำนวย เด็ก ๆ บนเกาะจะกลับมาพรุ่งนี้ ส่วนชาวประมงออกเรือแล้วในวันนี้"},
	{"zh", []string{"gb18030"}, "风暴过去九天之后，港口于星期一重新开放。市长表示，她本来希望能更快一些，但是海上的情况不允许。岛上的孩子们明天回来，渔民今天已经出海，还有五条船在等待修理。"},
	{"zh-tw", []string{"big5"}, "風暴過去九天之後，港口於星期一重新開放。市長表示，她本來希望能更快一些，但是海上的情況不允許。島上的孩子們明天回來，漁民今天已經出海，還有五條船在等待修理。"},
	{"ja", []string{"shift_jis", "euc-jp", "iso-2022-jp"}, "嵐から九日後の月曜日、港が再び開いた。市長は「もっと早くしたかったが、海がそれを許さなかった」と述べた。島の子どもたちはあす戻り、漁師たちはきょうすでに海へ出た。フェリーも一時間ごとに運航している。"},
	{"ko", []string{"euc-kr"}, "폭풍이 지나간 지 아흐레 만인 월요일에 항구가 다시 열렸다. 시장은 더 빨리 하고 싶었지만 바다가 허락하지 않았다고 말했다. 섬의 아이들은 내일 돌아오고, 어부들은 오늘 이미 바다로 나갔다."},
	{"lt", []string{"windows-1257"}, "Uostas vėl atidarytas pirmadienį, praėjus devynioms dienoms po audros. Merė sakė, kad norėjo tai padaryti greičiau, tačiau jūra neleido. Salos vaikai grįš rytoj, o žvejai jau šiandien išplaukė į jūrą; penkių laivų dar laukia remontas, žalą įvertins specialistų grupė."},
	{"lv", []string{"windows-1257"}, "Osta atkal atvērta pirmdien, deviņas dienas pēc vētras. Mēre teica, ka būtu vēlējusies to izdarīt ātrāk, taču jūra to neļāva. Salas bērni atgriezīsies rīt, bet zvejnieki jau šodien izgāja jūrā; piecas laivas vēl gaida remontu, un zaudējumus vērtēs īpaša komisija."},
	{"vi", []string{"windows-1258"}, "Cảng đã mở cửa trở lại vào thứ hai, chín ngày sau cơn bão. Bà thị trưởng nói rằng bà muốn việc này nhanh hơn, nhưng biển không cho phép. Trẻ em trên đảo sẽ trở về vào ngày mai, còn ngư dân hôm nay đã ra khơi; năm chiếc thuyền vẫn đang chờ sửa chữa."},
	{"ru", []string{"iso-8859-5", "ibm866"}, "Порт вновь открылся в понедельник, через девять дней после шторма. Мэр города сказала, что хотела бы сделать это быстрее, но море не позволило. Дети с острова вернутся завтра, а рыбаки вышли в море уже сегодня."},
	{"uk", []string{"koi8-u"}, "Порт знову відкрився в понеділок, через дев'ять днів після шторму. Міська голова сказала, що хотіла б зробити це швидше, але море не дозволило. Діти з острова повернуться завтра, а її рибалки вийшли в море вже сьогодні."},
	{"ar", []string{"iso-8859-6"}, "أعيد فتح الميناء يوم الاثنين بعد تسعة أيام من العاصفة. وقالت رئيسة البلدية إنها كانت تود أن يتم ذلك بسرعة أكبر، لكن البحر لم يسمح بذلك. وسيعود أطفال الجزيرة غدا، بينما خرج الصيادون إلى البحر اليوم."},
}

// declaredOnly are texts in encodings that are read where a page declares them, and that nothing tells
// from others where it does not.
var declaredOnly = []struct{ encoding, text string }{
	{"iso-8859-3", "Ĉiuj feliĉaj homoj ŝatas la ĝardenon ĉe la haveno, kaj la ŝipo jam revenis."},
	{"iso-8859-4", "Ostas Āžu ielā ēkas šodien slēgtas, kuģi gaida vētras beigas."},
	{"iso-8859-8", "הנמל נפתח מחדש ביום שני, תשעה ימים לאחר הסערה."},
	{"iso-8859-10", "Höfnin var opnuð á ný; ferjan siglir á hverri klukkustund."},
	{"iso-8859-13", "Uostas vėl atidarytas pirmadienį, praėjus devynioms dienoms po audros."},
	{"iso-8859-14", "Mae'r porthladd wedi ailagor; roedd y tŷ a'r dŵr yn ddiogel."},
	{"iso-8859-15", "Le cœur du port a coûté 300 € de plus à la ville dès l’été."},
	{"iso-8859-16", "Portul s-a redeschis luni, după nouă zile; copiii de pe insulă se întorc mâine și școala începe."},
	{"macintosh", "Le port a rouvert lundi, après neuf jours de tempête ; les élèves ont été évacués."},
	{"x-mac-cyrillic", "Порт вновь открылся в понедельник, через девять дней после шторма."},
}
