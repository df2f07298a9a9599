### Sanat, joita kaikki käyttävät. Kirjoitusohje: sinuttele, ja pidä nappien tekstit
### enintään 30 merkin mittaisina. Sama avain on jokaisessa kielessä.

## Kielten nimet ovat samat jokaisessa kielessä, jotta jokainen löytää omansa.

# same: all
language-fi = suomi
# same: all
language-fi-simple = selkeä suomi
# same: all
language-sv = svenska
# same: all
language-en = English

## Lomakkeen napit: samat sanat samassa paikassa, kysyttiin mitä tahansa.

form-back = Takaisin
form-skip = Ohita kysymys
form-stop = Lopeta
form-done = Valmis
form-yes = Kyllä
form-no = Ei
form-keep = Pidä ennallaan
form-save = Tallenna
form-change = Muuta
form-start = Aloita
form-why = Miksi kysymme?
