### Yhteisö yhdellä silmäyksellä ja viikkoyhteenveto.

menu-stats = Yhteisö yhdellä silmäyksellä
stats-caption = <b>Yhteisö yhdellä silmäyksellä: { $where }</b>

    Kuvan luvut ovat sanoina seuraavassa viestissä.
stats-file = yhteiso-{ $day }
stats-title = { $organisation }: alumnit
stats-subtitle = { $where }, { $day }

## Sanoina

stats-people = <b>Yhteisö yhdellä silmäyksellä: { $where }</b>
    { $day }

    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } alumni.
       *[other] Mukana on { $people-number } alumnia.
    } Kuukauden luvut ({ $month }): aktiivisia { $active-number }, liittyneitä { $joined-number }, lähteneitä { $left-number }.
stats-reach = Tavoitettavissa: { $reached-number }. Tauolla: { $paused-number }. Tavoittamattomissa: { $unreachable-number }.
stats-units = <b>Alumnit yksiköittäin</b>
stats-fields = <b>Alumnit aloittain</b>
stats-growth = <b>Alumneja kuun lopussa</b>
stats-events = <b>Viimeisimmät tapahtumat</b>
stats-rounds = <b>Viimeisimmät kyselyt</b>
stats-rate = { $title } ({ $day }): vastasi { $answered-number } / { $asked-number }, { $rate-number }{"\u00A0"}%.
stats-answered = { $title } ({ $day }): vastasi { $answered-number }.
stats-offers = <b>Mitä alumnit tarjoavat</b>
stats-offer-visits = Vierailuja
stats-offer-mentoring = Mentorointia
stats-offer-placements = Harjoittelupaikkoja
stats-offer-story = Oman tarinansa
stats-offer-ideas = Ideoita
stats-matters = <b>Ideat ja viestit tällä lukukaudella</b>
stats-matter-idea = Ideoita
stats-matter-wish = Toiveita avusta
stats-matter-note = Viestejä järjestäjille
stats-matter-reply = Vastauksia tiedotteisiin
stats-matter-question = Kysymyksiä
stats-waiting = { $waiting-number ->
    [one] Postilaatikossa odottaa yksi asia.
   *[other] Postilaatikossa odottaa { $waiting-number } asiaa.
 }
stats-terms = <b>Tämä lukukausi ({ $this }) ja edellinen ({ $last })</b>
# same: all
stats-term-line = { $item }: { $this-number } ({ $last }: { $last-number })
stats-term = { $season ->
    [autumn] syksy { $year }
   *[spring] kevät { $year }
 }
stats-item-joined = Liittyneitä
stats-item-left = Lähteneitä
stats-item-events = Tapahtumia
stats-item-signups = Vastauksia tapahtumiin
stats-item-surveys = Vastauksia kyselyihin
stats-item-ideas = Ideoita ja viestejä
stats-count-button = Laske tarkemmin
stats-glance-button = Yhteisö yhdellä silmäyksellä

## Kuvassa

stats-figure-members = mukana
stats-figure-active = aktiivisia tässä kuussa
stats-figure-reached = viestit tavoittavat
stats-picture-growth = Näin yhteisö kasvaa
stats-picture-reach = Tavoittavuus
stats-reached = Tavoitettavissa
stats-paused = Tauolla
stats-unreachable = Tavoittamattomissa
stats-picture-units = Yksiköittäin
stats-picture-fields = Aloittain
stats-picture-events = Vastaukset tapahtumiin
stats-picture-rounds = Vastaukset kyselyihin
stats-picture-offers = Mitä alumnit tarjoavat
stats-picture-terms = Tämä ja edellinen lukukausi
stats-bar = { $number } ({ $rate-number }{"\u00A0"}%)
stats-percent = { $rate-number }{"\u00A0"}%

## Viikkoyhteenveto

stats-weekly-on-button = Yhteenveto maanantaisin
stats-weekly-off-button = Ei yhteenvetoa maanantaisin
stats-weekly-on = Saat viikon luvut maanantaisin klo 9.00 niin kauan kuin tehtäväsi kestää.
stats-weekly-off = Et saa enää yhteenvetoja maanantaisin.
stats-week = <b>Viikon luvut: { $where }</b>

    Seitsemässä päivässä { $joined-number ->
        [0] ei liittynyt ketään
        [one] liittyi yksi alumni
       *[other] liittyi { $joined-number } alumnia
    }, ja mukana on nyt { $people-number }. Vastauksia tapahtumiin: { $signups-number }. Vastauksia kyselyihin: { $surveys-number }.
stats-coming = <b>Tulevat tapahtumat</b>
stats-open = <b>Avoimet kyselyt</b>
mydata-part-summaries = Viikkoyhteenveto luvuista
