### Pienet kyselyt selkeällä suomella.

menu-poll = Tee pieni kysely

## The list

polls-list = <b>Pienet kyselyt</b>
polls-list-empty = Voit kysyä ihmisiltä nopeasti. Kirjoita yksi kysymys tai monta. Voit kirjoittaa enintään viisi kysymystä.
polls-line = { $sent ->
    [yes] { $title }: lähti jo
   *[no] { $title }: { $questions-number ->
        [one] yksi kysymys
       *[other] { $questions-number } kysymystä
    }
 }
polls-new-button = Uusi pieni kysely
polls-list-button = Kaikki pienet kyselyt

## Writing

polls-form = Uusi pieni kysely
polls-form-question = Kysymys
polls-form-in = Pieni kysely, { $spoken }
polls-write-in = Kirjoita tällä kielellä: <b>{ $spoken }</b>
polls-in-other-words = Nyt: { $said }
polls-ask-languages = Millä kielillä kirjoitat?
polls-help-languages = Valitse kielet, joita osaat. Muut lukijat näkevät jonkin näistä. Voit lisätä kielen myöhemmin.
polls-short-languages = Kielet
polls-ask-title = Mikä on kyselyn nimi? Ihmiset näkevät nimen.
polls-short-title = Nimi
polls-short-title-in = Nimi, { $spoken }
polls-ask-type = Miten ihmiset vastaavat?
polls-short-type = Miten vastata
polls-type-single = Valitse yksi
polls-type-multi = Valitse monta
polls-type-scale5 = Viisi sanaa, paras ensin
polls-type-yesno = Kyllä tai ei
polls-type-text = Oma teksti
polls-ask-text = Mitä haluat kysyä?
polls-help-text = Älä kysy terveydestä. Älä kysy muista yksityisistä asioista.
polls-short-text = Kysymys
polls-short-text-in = Kysymys, { $spoken }
polls-ask-options = Mitä ihmiset voivat valita?
polls-help-options = Kirjoita jokainen vaihtoehto omalle riville. Kirjoita ainakin kaksi riviä.
polls-help-options-like = Kirjoita samat asiat samassa järjestyksessä: { $options }
polls-short-options = Vaihtoehdot
polls-short-options-in = Vaihtoehdot, { $spoken }
polls-ask-scale = Mitkä sanat valitset?
polls-short-scale = Sanat
polls-options-other = Kirjoita yhtä monta riviä kuin toisella kielellä. Tarvitset: { $wanted-number }. Kirjoitit: { $found-number }.
polls-options-count = Kirjoita jokainen vaihtoehto omalle riville. Kirjoita ainakin { $least }, enintään { $most }.
polls-options-long = Tämä on liian pitkä: { $label }. Siinä on { $length-number } merkkiä. Nappiin mahtuu { $limit-number } merkkiä.
polls-options-same = Kirjoitit saman kaksi kertaa: { $label }. Kirjoita eri sanat.

## Ready-made scales, and what every poll says

polls-scale-good-name = Todella hyvä – todella huono
polls-scale-good-5 = Todella hyvä
polls-scale-good-4 = Aika hyvä
polls-scale-good-3 = Siltä väliltä
polls-scale-good-2 = Aika huono
polls-scale-good-1 = Todella huono
polls-scale-agree-name = Samaa mieltä – eri mieltä
polls-scale-agree-5 = Olen samaa mieltä
polls-scale-agree-4 = Melkein samaa mieltä
polls-scale-agree-3 = Siltä väliltä
polls-scale-agree-2 = Melkein eri mieltä
polls-scale-agree-1 = Olen eri mieltä
polls-scale-likely-name = Kyllä – en
polls-scale-likely-5 = Kyllä, varmasti
polls-scale-likely-4 = Luultavasti kyllä
polls-scale-likely-3 = Ehkä
polls-scale-likely-2 = Luultavasti en
polls-scale-likely-1 = En varmasti
polls-scale-dk = En tiedä
polls-thanks = Kiitos vastauksesta!
polls-reminder = Voit vielä vastata. Vastaa viimeistään { $date }.

## The editor

# same: all
polls-editor = <b>{ $title }</b>
# same: all
polls-question =
    <b>{ $place-number }. { $text }</b>
    { $type }
polls-empty = Tässä ei ole vielä kysymyksiä. Paina Lisää kysymys.
polls-missing = Tämä kieli puuttuu: { $spoken }. Lukijat näkevät: { $seen }.
polls-sent = Tämä kysely lähti jo. Et voi enää muuttaa sitä. Voit tehdä samanlaisen uuden kyselyn.
polls-add-button = Lisää kysymys
polls-preview-button = Katso, miltä kysely näyttää
polls-send-button = Valitse, kuka saa kyselyn
polls-title-button = Muuta nimeä
polls-languages-button = Kielet
polls-delete-button = Poista pieni kysely
polls-copy-button = Tee samanlainen
polls-edit-button = Muuta kysymystä
polls-up-button = Kysy tämä aiemmin
polls-down-button = Kysy tämä myöhemmin
polls-remove-button = Poista kysymys
polls-back-button = Takaisin kyselyyn
polls-remove = Haluatko poistaa kysymyksen ”{ $text }”?
polls-remove-now-button = Kyllä, poista kysymys
polls-delete = Haluatko poistaa kyselyn ”{ $title }”? Ehkä lähetit sen jo. Ihmiset voivat silti vastata.
polls-delete-now-button = Kyllä, poista kysely
polls-keep-button = Ei, älä poista
polls-deleted = Poistin kyselyn.
polls-languages = Kyselyn kielet: { $names }
polls-write-button = Kirjoita: { $spoken }
polls-drop-button = Ota pois: { $spoken }
polls-drop = Haluatko ottaa tämän kielen pois: { $spoken }? Sen sanat häviävät.
polls-drop-now-button = Kyllä, ota pois
polls-drop-keep-button = Ei, pidä kieli
polls-preview-which = Millä kielellä haluat nähdä kyselyn?
polls-preview-above = Kysely on tämän viestin yläpuolella. Tämän kielen lukijat näkevät sen samanlaisena.
polls-send-missing = Kysely puuttuu joltain kieleltä.
polls-send-anyway-button = Jatka silti
