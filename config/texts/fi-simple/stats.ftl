### Yhteisö yhdellä silmäyksellä ja viikon luvut.

menu-stats = Katso luvut kuvana
stats-caption = <b>Luvut kuvana: { $where }</b>

    Seuraavassa viestissä on samat luvut sanoina.
stats-file = luvut-{ $day }
stats-title = { $organisation }: entiset opiskelijat
stats-subtitle = { $where }, { $day }

## Sanoina

stats-people = <b>Luvut: { $where }</b>
    { $day }

    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } ihminen.
       *[other] Mukana on { $people-number } ihmistä.
    }
    { $month }:
    Bottia käytti { $active-number }.
    Mukaan tuli { $joined-number }.
    Pois lähti { $left-number }.
stats-reach = Viesti tulee perille: { $reached-number }.
    Tauolla: { $paused-number }.
    Viesti ei tule perille: { $unreachable-number }.
stats-units = <b>Ihmiset eri yksiköissä</b>
stats-fields = <b>Ihmiset eri aloilla</b>
stats-growth = <b>Näin monta oli mukana</b>
stats-events = <b>Uusimmat tapahtumat</b>
stats-rounds = <b>Uusimmat kyselyt</b>
stats-rate = { $title } ({ $day })
    Kutsun sai { $asked-number }.
    Heistä vastasi { $answered-number }.
    Se on { $rate-number } prosenttia.
stats-answered = { $title } ({ $day })
    Vastasi { $answered-number }.
stats-offers = <b>Mitä ihmiset tarjoavat</b>
stats-offer-visits = Vierailuja
stats-offer-mentoring = Neuvoja
stats-offer-placements = Paikkoja harjoitteluun
stats-offer-story = Oman tarinan
stats-offer-ideas = Ideoita
stats-matters = <b>Ideat ja viestit tällä lukukaudella</b>
stats-matter-idea = Ideoita
stats-matter-wish = Toiveita avusta
stats-matter-note = Viestejä järjestäjille
stats-matter-reply = Vastauksia tiedotteisiin
stats-matter-question = Kysymyksiä
stats-waiting = { $waiting-number ->
    [one] Yksi asia odottaa vastausta.
   *[other] { $waiting-number } asiaa odottaa vastausta.
 }
stats-terms = <b>Nyt on { $this }. Ennen oli { $last }.</b>
# same: all
stats-term-line = { $item }: { $this-number } ({ $last }: { $last-number })
stats-term = { $season ->
    [autumn] syksy { $year }
   *[spring] kevät { $year }
 }
stats-item-joined = Mukaan tuli
stats-item-left = Pois lähti
stats-item-events = Tapahtumia
stats-item-signups = Vastauksia tapahtumiin
stats-item-surveys = Vastauksia kyselyihin
stats-item-ideas = Ideoita ja viestejä
stats-count-button = Laske lisää
stats-glance-button = Katso luvut kuvana

## Kuvassa

stats-figure-members = mukana
stats-figure-active = käytti bottia tässä kuussa
stats-figure-reached = viesti tulee perille
stats-picture-growth = Näin monta on mukana
stats-picture-reach = Tuleeko viesti perille?
stats-reached = Tulee perille
stats-paused = Tauolla
stats-unreachable = Ei tule perille
stats-picture-units = Yksiköt
stats-picture-fields = Alat
stats-picture-events = Vastaukset tapahtumiin
stats-picture-rounds = Vastaukset kyselyihin
stats-picture-offers = Mitä ihmiset tarjoavat
stats-picture-terms = Nyt ja ennen
stats-bar = { $number } ({ $rate-number }{"\u00A0"}%)
stats-percent = { $rate-number }{"\u00A0"}%

## Viikon luvut

stats-weekly-on-button = Luvut maanantaisin
stats-weekly-off-button = Ei lukuja maanantaisin
stats-weekly-on = Saat luvut joka maanantai klo 9.00. Ne tulevat niin kauan kuin tehtäväsi kestää.
stats-weekly-off = Luvut eivät tule enää maanantaisin.
stats-week = <b>Viikon luvut: { $where }</b>

    Mukaan tuli { $joined-number }.
    Nyt mukana on { $people-number }.
    Vastauksia tapahtumiin: { $signups-number }.
    Vastauksia kyselyihin: { $surveys-number }.
stats-coming = <b>Seuraavat tapahtumat</b>
stats-open = <b>Kyselyt, joihin voi vastata nyt</b>
mydata-part-summaries = Viikon luvut
