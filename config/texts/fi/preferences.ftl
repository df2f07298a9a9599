### Mitä viestejä ihminen saa ja milloin.

menu-messages = Mitä viestejä saan

## Jokaisen pyytämättä tulevan viestin alla

unasked-footer = <i>Valitse, mitä viestejä saat: /messages</i>
unasked-fewer-button = Viestejä on liikaa
unasked-only-preview = Tämä on esikatselu. Omat valintasi eivät muuttuneet.

## Valinnat

messages-title = <b>Mitä viestejä saat</b>
messages-topic-events = Tapahtumat
messages-topic-news = Uutiset
messages-topic-surveys = Kyselyt
messages-topic-offers = Pyynnöt, esimerkiksi vierailut ja mentorointi
messages-topic-on = { $topic }: <b>saat</b>
messages-topic-off = { $topic }: <b>et saa</b>
messages-topic-no-consent = { $topic }: <b>et saa</b>, koska et ole valinnut tätä tapaa olla mukana
messages-pace-is-each = Tahti: <b>jokainen viesti heti</b>
messages-pace-is-weekly = Tahti: <b>kaikki yhdessä viestissä kerran viikossa</b>. Seuraava tulee { $when }.
messages-quiet-is = Hiljaiset tunnit: <b>{ $hours }</b>
# same: all
messages-hours = { $from }–{ $to }
messages-quiet-none = ei ole
messages-not-paused = Tauko: <b>ei taukoa</b>
messages-paused = Tauko: <b>viestit jatkuvat { $day }</b>. Saat silti muistutukset tapahtumista, joihin tulet.
messages-saved = Tallennettu
messages-events-on-button = Lähetä tapahtumia
messages-events-off-button = Ei tapahtumia
messages-news-on-button = Lähetä uutisia
messages-news-off-button = Ei uutisia
messages-surveys-on-button = Lähetä kyselyitä
messages-surveys-off-button = Ei kyselyitä
messages-offers-on-button = Lähetä pyyntöjä
messages-offers-off-button = Ei pyyntöjä
messages-consent-button = Valitse, miten olen mukana
messages-pace-weekly-button = Yksi viesti viikossa
messages-pace-each-button = Jokainen viesti heti
messages-pause-button = Pidän tauon
messages-go-on-button = Jatka viestejä nyt
messages-quiet-button = Muuta hiljaisia tunteja
messages-back-button = Takaisin
messages-choices-button = Mitä viestejä saan

## Tauko

messages-ask-pause = Miten pitkän tauon haluat? Saat silti muistutukset tapahtumista, joihin tulet.
messages-week-button = Viikko
messages-month-button = Kuukausi
messages-quarter-button = Kolme kuukautta
messages-date-button = Valitsemaani päivään asti
messages-pause-title = Tauko viesteistä
messages-date = Viestit jatkuvat
messages-ask-date = Minä päivänä viestit saavat jatkua?
messages-day-past = Tämä päivä ei käy. Valitse päivä huomisesta eteenpäin.

## Hiljaiset tunnit

messages-ask-quiet = Milloin minun pitää olla hiljaa? En lähetä silloin muuta kuin vastaukset sinulle ja tiedon saman päivän tapahtumasta.
messages-quiet-usual-button = { $from }–{ $to } kuten yleensä
# same: all
messages-quiet-hours-button = { $from }–{ $to }
messages-quiet-own-button = Omat tunnit
messages-quiet-none-button = Ei hiljaisia tunteja
messages-quiet-title = Hiljaiset tunnit
messages-own-hours = Tunnit
messages-ask-hours = Mihin aikaan minun pitää olla hiljaa?
messages-hours-help = Kirjoita tunnit, esimerkiksi 22-7.
messages-want-hours = En ymmärtänyt tunteja. Kirjoita ne näin: 22-7 tai 22.30-6. Viesteille pitää jäädä ainakin neljä tuntia päivästä.

## Viestejä on liikaa

messages-fewer-done = <b>Valmis.</b> Saat tästä lähtien kaiken yhdessä viestissä kerran viikossa. Seuraava tulee { $when }.
messages-fewer-already = Saat jo kaiken yhdessä viestissä kerran viikossa. Seuraava tulee { $when }. Voit myös pitää tauon tai jättää aiheita pois.
messages-undo-button = Kumoa

## Viikon viesti

digest-title = <b>Viikon viestit yhdessä</b>
digest-announcement = { $line-number }. { $beginning }
digest-event =
    { $line-number }. <b>{ $title }</b>
    Milloin: { $when }
    Missä: { $place }
digest-round =
    { $line-number }. <b>Kysely: { $title }</b>
    Voit vastata viimeistään { $day }.
digest-more = { $more-number ->
    [one] Yksi vanhempi viesti ei mahtunut mukaan.
   *[other] { $more-number } vanhempaa viestiä ei mahtunut mukaan.
 }
