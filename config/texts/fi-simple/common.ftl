### Selkeä suomi: yksi asia kerrallaan, lauseessa noin 8 sanaa ja enintään 12.

## Kielten nimet ovat samat jokaisessa kielessä, jotta jokainen löytää omansa.

# same: all
language-fi = suomi
# same: all
language-fi-simple = selkeä suomi
# same: all
language-sv = svenska
# same: all
language-en = English

## Lomakkeen napit

form-back = Takaisin
form-skip = Ohita kysymys
form-stop = Lopeta
form-done = Valmis
form-yes = Kyllä
form-no = Ei
form-keep = En muuta
form-save = Tallenna
form-change = Muuta
form-start = Aloita
form-why = Miksi koulu kysyy?
