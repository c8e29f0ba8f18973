"""Countries by the names that news texts use: variants, adjectives, peoples, capitals, well-known cities and regions.

Data only; codes are ISO 3166 alpha-3. A state that is no more has the code by which it left the standard (ISO 3166-3),
Kosovo the one that users of the standard gave it (XKX). A name that could mean two places maps to an empty code, so that
it places nothing and yet keeps a shorter name inside it from being read (``Latin American``, ``Gulf of Mexico``).
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = [
    "ADJECTIVES",
    "CITIES",
    "COUNTRIES",
    "COUNTRIES_FOLDED",
    "COUNTRY_NAMES",
    "EITHER",
    "NATIONALS",
    "NO_COUNTRY",
    "NO_PLACE",
    "PERSONS_TOO",
    "REGIONS",
    "SET_OFF_STATES",
    "SUBDIVISION_STOP",
    "Country",
]


class Country(NamedTuple):
    """One country: its code, names as written in news, adjectives, nouns for its people, and its capital cities."""

    code: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]


# code | names | adjectives | people ("=" is the adjectives and their plurals in -s; "-" is the adjectives) | capitals
_TABLE: Final = """
AFG|Afghanistan|Afghan|=|Kabul
ALB|Albania|Albanian|=|Tirana
DZA|Algeria|Algerian|=|Algiers
AND|Andorra|Andorran|=|
AGO|Angola|Angolan|=|Luanda
ATG|Antigua and Barbuda;Antigua|Antiguan|=|
ARG|Argentina|Argentine;Argentinian;Argentinean|=|Buenos Aires
ARM|Armenia|Armenian|=|Yerevan
AUS|Australia|Australian|=;Aussie;Aussies|Canberra
AUT|Austria|Austrian|=|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|=|Baku
BHS|Bahamas;The Bahamas|Bahamian|=|Nassau
BHR|Bahrain|Bahraini|=|Manama
BGD|Bangladesh|Bangladeshi|=|Dhaka;Dacca
BRB|Barbados|Barbadian|=|Bridgetown
BLR|Belarus|Belarusian;Belarussian|=|Minsk
BEL|Belgium|Belgian|=|Brussels
BLZ|Belize|Belizean|=|Belmopan
BEN|Benin|Beninese|-|Cotonou;Porto-Novo
BTN|Bhutan|Bhutanese|-|Thimphu
BOL|Bolivia|Bolivian|=|La Paz
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian|=|Sarajevo
BWA|Botswana|Botswanan;Motswana|=;Batswana|Gaborone
BRA|Brazil|Brazilian|=|Brasilia
BRN|Brunei|Bruneian|=|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|=|Sofia
BFA|Burkina Faso|Burkinabe|=|Ouagadougou
BDI|Burundi|Burundian|=|Bujumbura
KHM|Cambodia|Cambodian|=|Phnom Penh
CMR|Cameroon;Cameroun|Cameroonian|=|Yaounde
CAN|Canada|Canadian|=|Ottawa
CPV|Cape Verde;Cabo Verde|Cape Verdean|=|Praia
CAF|Central African Republic|Central African|=|Bangui
TCD|Chad|Chadian|=|N'Djamena;N\u2019Djamena
CHL|Chile|Chilean|=|
CHN|China;People's Republic of China;People\u2019s Republic of China;PRC|Chinese|-|Beijing;Peking
COL|Colombia|Colombian|=|Bogota;Bogot\u00e1
COM|Comoros|Comorian;Comoran|=|Moroni
COD|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Zaire|Zairian|=|Kinshasa
COG|Republic of Congo;Republic of the Congo;Congo Republic;Congo-Brazzaville|||Brazzaville
CRI|Costa Rica|Costa Rican|=|
CIV|Ivory Coast;Cote d'Ivoire;Cote d\u2019Ivoire;C\u00f4te d'Ivoire;C\u00f4te d\u2019Ivoire|Ivorian|=|Abidjan;Yamoussoukro
HRV|Croatia|Croatian|=;Croat;Croats|Zagreb
CUB|Cuba|Cuban|=|Havana
CYP|Cyprus|Cypriot;Greek Cypriot;Turkish Cypriot|=|Nicosia
CZE|Czech Republic;Czechia|Czech|=|Prague
DNK|Denmark|Danish|Dane;Danes|Copenhagen
DJI|Djibouti|Djiboutian|=|
DMA|Dominica||||
DOM|Dominican Republic|Dominican|=|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|=|Quito
EGY|Egypt|Egyptian|=|Cairo
SLV|El Salvador|Salvadoran;Salvadorian;Salvadorean|=|San Salvador
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|=|Malabo
ERI|Eritrea|Eritrean|=|Asmara
EST|Estonia|Estonian|=|Tallinn
SWZ|Eswatini;Swaziland|Swazi|=|Mbabane
ETH|Ethiopia|Ethiopian|=|Addis Ababa
FJI|Fiji|Fijian|=|Suva
FIN|Finland|Finnish|Finn;Finns|Helsinki
FRA|France|French|Frenchman;Frenchmen;Frenchwoman;Frenchwomen;French|Paris
GAB|Gabon|Gabonese|-|Libreville
GMB|Gambia;The Gambia|Gambian|=|Banjul
GEO|Republic of Georgia|||Tbilisi
DEU|Germany;West Germany;Federal Republic of Germany|German;West German|=|Berlin
GHA|Ghana|Ghanaian|=|Accra
GRC|Greece|Greek|=|Athens
GRD|Grenada|Grenadian|=|
GTM|Guatemala|Guatemalan|=|Guatemala City
GIN|Guinea;Guinea-Conakry|Guinean|=|Conakry
GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean|=|Bissau
GUY|Guyana|Guyanese|-|
HTI|Haiti|Haitian|=|Port-au-Prince
HND|Honduras|Honduran|=|Tegucigalpa
HUN|Hungary|Hungarian|=|Budapest
ISL|Iceland|Icelandic|Icelander;Icelanders|Reykjavik
IND|India|Indian|=|New Delhi;Delhi
IDN|Indonesia|Indonesian|=|Jakarta
IRN|Iran;Islamic Republic of Iran|Iranian|=|Tehran;Teheran
IRQ|Iraq|Iraqi|=|Baghdad
IRL|Ireland;Irish Republic;Republic of Ireland|Irish|Irishman;Irishmen;Irishwoman;Irishwomen|Dublin
ISR|Israel|Israeli|=|Tel Aviv
ITA|Italy|Italian|=|Rome
JAM|Jamaica|Jamaican|=|
JPN|Japan|Japanese|-|Tokyo
JOR|Jordan|Jordanian|=|Amman
KAZ|Kazakhstan|Kazakh;Kazakhstani|=|Astana;Nur-Sultan
KEN|Kenya|Kenyan|=|Nairobi
KIR|Kiribati|||
XKX|Kosovo|Kosovar;Kosovan|=|Pristina
KWT|Kuwait|Kuwaiti|=|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz;Kyrgyzstani|=|Bishkek
LAO|Laos|Laotian;Lao|=|Vientiane
LVA|Latvia|Latvian|=|Riga
LBN|Lebanon|Lebanese|-|Beirut
LSO|Lesotho|Basotho|-|Maseru
LBR|Liberia|Liberian|=|Monrovia
LBY|Libya|Libyan|=|Tripoli
LIE|Liechtenstein|||Vaduz
LTU|Lithuania|Lithuanian|=|Vilnius
LUX|Luxembourg|Luxembourgish|Luxembourger;Luxembourgers|
MDG|Madagascar|Malagasy|-|Antananarivo
MWI|Malawi|Malawian|=|Lilongwe
MYS|Malaysia|Malaysian|=|Kuala Lumpur
MDV|Maldives;The Maldives|Maldivian|=|
MLI|Mali|Malian|=|Bamako
MLT|Malta|Maltese|-|Valletta
MHL|Marshall Islands|Marshallese|-|Majuro
MRT|Mauritania|Mauritanian|=|Nouakchott
MUS|Mauritius|Mauritian|=|Port Louis
MEX|Mexico|Mexican|=|Mexico City
FSM|Micronesia|Micronesian|=|
MDA|Moldova|Moldovan|=|Chisinau
MCO|Monaco|Monegasque|=|
MNG|Mongolia|Mongolian|=|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Montenegrin|=|Podgorica
MAR|Morocco|Moroccan|=|Rabat
MOZ|Mozambique|Mozambican|=|Maputo
MMR|Myanmar;Burma|Burmese|-|Naypyidaw;Naypyitaw
NAM|Namibia|Namibian|=|Windhoek
NRU|Nauru|Nauruan|=|
NPL|Nepal|Nepali;Nepalese|=|Kathmandu
NLD|Netherlands;The Netherlands;Holland|Dutch|Dutchman;Dutchmen;Dutchwoman;Dutchwomen|Amsterdam;The Hague;Hague
NZL|New Zealand|New Zealand|New Zealander;New Zealanders|
NIC|Nicaragua|Nicaraguan|=|Managua
NER|Niger|Nigerien|=|Niamey
NGA|Nigeria|Nigerian|=|Abuja
PRK|North Korea;DPRK|North Korean|=|Pyongyang
MKD|North Macedonia;Macedonia|Macedonian|=|Skopje
NOR|Norway|Norwegian|=|Oslo
OMN|Oman|Omani|=|Muscat
PAK|Pakistan|Pakistani|=|Islamabad
PLW|Palau|Palauan|=|
PSE|Palestinian territories;Palestinian Territories;Palestine;Gaza;Gaza Strip;West Bank;Gaza City|Palestinian;Gazan|=|Ramallah
PAN|Panama|Panamanian|=|Panama City
PNG|Papua New Guinea|Papua New Guinean|=|Port Moresby
PRY|Paraguay|Paraguayan|=|Asuncion
PER|Peru|Peruvian|=|Lima
PHL|Philippines;The Philippines|Philippine;Filipino;Filipina|Filipino;Filipinos;Filipina;Filipinas|Manila
POL|Poland|Polish|Pole;Poles|Warsaw
PRT|Portugal|Portuguese|-|Lisbon
QAT|Qatar|Qatari|=|Doha
ROU|Romania|Romanian|=|Bucharest
RUS|Russia;Russian Federation|Russian|=|Moscow
RWA|Rwanda|Rwandan|=|Kigali
KNA|St. Kitts and Nevis;Saint Kitts and Nevis;St Kitts|||
LCA|St. Lucia;Saint Lucia;St Lucia|||
VCT|St. Vincent;Saint Vincent;St Vincent and the Grenadines|||
WSM|Samoa|Samoan|=|Apia
SMR|San Marino|||
STP|Sao Tome and Principe;Sao Tome|||
SAU|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudi Arabian|=|Riyadh
SEN|Senegal|Senegalese|-|Dakar
SRB|Serbia|Serbian;Serb|=|Belgrade
SYC|Seychelles|Seychellois|-|
SLE|Sierra Leone|Sierra Leonean|=|Freetown
SGP|Singapore|Singaporean|=|
SVK|Slovakia|Slovak;Slovakian|=|Bratislava
SVN|Slovenia|Slovenian;Slovene|=|Ljubljana
SLB|Solomon Islands|Solomon Islander|Solomon Islander;Solomon Islanders|Honiara
SOM|Somalia|Somali;Somalian|=|Mogadishu
ZAF|South Africa|South African|=|Pretoria;Cape Town
KOR|South Korea;Republic of Korea|South Korean|=|Seoul
SSD|South Sudan|South Sudanese|-|Juba
ESP|Spain|Spanish|Spaniard;Spaniards|Madrid
LKA|Sri Lanka|Sri Lankan|=|Colombo
SDN|Sudan|Sudanese|-|Khartoum
SUR|Suriname;Surinam|Surinamese|-|Paramaribo
SWE|Sweden|Swedish|Swede;Swedes|Stockholm
CHE|Switzerland|Swiss|-|Bern;Berne
SYR|Syria;Syrian Arab Republic|Syrian|=|Damascus
TWN|Taiwan|Taiwanese|-|Taipei
TJK|Tajikistan|Tajik;Tajikistani|=|Dushanbe
TZA|Tanzania|Tanzanian|=|Dodoma;Dar es Salaam
THA|Thailand|Thai|=|Bangkok
TLS|East Timor;Timor-Leste;Timor Leste|East Timorese;Timorese|-|Dili
TGO|Togo|Togolese|-|Lome
TON|Tonga|Tongan|=|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad|Trinidadian|=|Port of Spain
TUN|Tunisia|Tunisian|=|Tunis
TUR|Turkey;Turkiye;T\u00fcrkiye|Turkish|Turk;Turks|Ankara
TKM|Turkmenistan|Turkmen|=|Ashgabat
TUV|Tuvalu|Tuvaluan|=|
UGA|Uganda|Ugandan|=|Kampala
UKR|Ukraine|Ukrainian|=|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|=|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;English;Scottish;Welsh;Northern Irish|Briton;Britons;Brit;Brits;Englishman;Englishmen;Englishwoman;Scot;Scots;Scotsman;Welshman;Welshmen|London
USA|United States;United States of America;US;U.S.;U.S;USA;U.S.A.;America|American;U.S.;US|American;Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC
URY|Uruguay|Uruguayan|=|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|=|Tashkent
VUT|Vanuatu|Vanuatuan|=|Port Vila
VAT|Vatican;The Vatican;Holy See;Vatican City|||
VEN|Venezuela|Venezuelan|=|Caracas
VNM|Vietnam;Viet Nam|Vietnamese|-|Hanoi
ESH|Western Sahara|Sahrawi;Saharawi|=|Laayoune
YEM|Yemen|Yemeni;Yemenite|=|Sanaa;Sana'a;Sana\u2019a
ZMB|Zambia|Zambian|=|Lusaka
ZWE|Zimbabwe|Zimbabwean|=|Harare
HKG|Hong Kong|||
MAC|Macau;Macao|||
PRI|Puerto Rico|Puerto Rican|=|
GRL|Greenland|Greenlandic|Greenlander;Greenlanders|Nuuk
GUM|Guam||||
FRO|Faroe Islands|Faroese|-|
BMU|Bermuda|Bermudian|=|
ABW|Aruba|Aruban|=|
AIA|Anguilla|Anguillan|=|
COK|Cook Islands|||
CUW|Curacao;Cura\u00e7ao|||Willemstad
FLK|Falkland Islands;Falklands|||
IMN|Isle of Man|||
MNP|Northern Mariana Islands|||
MSR|Montserrat|||
NIU|Niue|||
PYF|French Polynesia|||Papeete
SXM|Sint Maarten;St. Maarten|||
SHN|Saint Helena;St. Helena|||
SJM|Svalbard|||
TCA|Turks and Caicos Islands;Turks and Caicos|||
VGB|British Virgin Islands|||
VIR|U.S. Virgin Islands;US Virgin Islands|||
NCL|New Caledonia|||Noumea
MTQ|Martinique|||
GLP|Guadeloupe|||
GUF|French Guiana|||
ASM|American Samoa|||
CYM|Cayman Islands|||
GIB|Gibraltar|Gibraltarian|=|
MYT|Mayotte|||
REU|Reunion Island|||
ALA|\u00c5land Islands;Aland Islands|||
GGY|Guernsey|||
WLF|Wallis and Futuna|||
ANT|Netherlands Antilles|||
CSK|Czechoslovakia|Czechoslovak;Czechoslovakian|=|
DDR|East Germany;German Democratic Republic;GDR|East German|=|
SCG|Serbia and Montenegro|||
SUN|Soviet Union;USSR;U.S.S.R.|||
YUG|Yugoslavia|Yugoslav;Yugoslavian|=|
"""


def _split(field: str) -> tuple[str, ...]:
    return tuple(item for item in field.split(";") if item)


def _people(field: str, adjectives: tuple[str, ...]) -> tuple[str, ...]:
    people: list[str] = []
    for item in _split(field):
        if item == "=":
            people += [form for adjective in adjectives for form in (adjective, f"{adjective}s")]
        elif item == "-":
            people += adjectives
        else:
            people.append(item)
    return tuple(people)


def _country(line: str) -> Country:
    code, names, adjectives, people, capitals, *_ = line.split("|")
    return Country(code, _split(names), _split(adjectives), _people(people, _split(adjectives)), _split(capitals))


COUNTRIES: Final[tuple[Country, ...]] = tuple(_country(line) for line in _TABLE.split("\n") if line)
"""All countries, with the territories that news texts name."""
COUNTRY_NAMES: Final[dict[str, str]] = {name: country.code for country in COUNTRIES for name in country.names}
"""Code by name."""
COUNTRIES_FOLDED: Final[frozenset[str]] = frozenset(name.lower() for name in COUNTRY_NAMES)
"""The names in lower case."""
ADJECTIVES: Final[dict[str, str]] = {
    word: country.code for country in COUNTRIES for word in (*country.adjectives, *country.people)
}
"""Code by adjective or noun of nationality."""

_NO_PERSON = frozenset(("u.s.", "us", "new zealand", "philippine", "solomon islander"))
_AMBIGUOUS_NATIONALITIES = (
    "european arab african asian korean kurdish kurd kurds congolese georgian georgians balinese chechen chechens tibetan "
    "tibetans uighur uyghur uighurs uyghurs rohingya koreans europeans arabs africans asians catalan sicilian scandinavian "
    "caribbean yugoslav soviet kashmiri kashmiris dagestani crimean tamil tamils bosniak bosniaks "
    "yazidi yazidis houthi houthis hutu hutus tutsi tutsis pashtun pashtuns hazara hazaras druze alawite alawites"
).split()
NATIONALS: Final[frozenset[str]] = (
    frozenset(
        {person.lower() for country in COUNTRIES for person in country.people}
        | set(_AMBIGUOUS_NATIONALITIES) - {"kurdish", "caribbean"}
    )
    - _NO_PERSON
)
"""Nouns for people of a nation, singular and plural, lower-case: ``iraqis``, ``german``, ``frenchman``."""

_CITIES: Final = """
AFG Kandahar;Herat;Mazar-i-Sharif;Jalalabad;Kunduz;Ghazni;Lashkar Gah;Sheberghan;Farah;Zaranj;Gardez;Asadabad;Maimana;Taloqan;Pul-e-Khumri;Mehtar Lam;Bamiyan
ALB Durres;Shkoder
ARE Dubai;Sharjah
ARG Rosario;Mendoza;La Plata;Mar del Plata;Bariloche
ARM Gyumri
AUS Sydney;Melbourne;Brisbane;Adelaide;Darwin;Hobart;Cairns;Townsville;Alice Springs;Geelong;Wollongong
AUT Salzburg;Graz;Linz;Innsbruck;Klagenfurt;Villach
AZE Ganja
BDI Gitega
BEL Antwerp;Ghent;Liege;Li\u00e8ge;Namur;Bruges;Charleroi;Verviers;Molenbeek;Leuven
BFA Dori;Djibo;Kaya;Bobo-Dioulasso
BGD Chittagong;Chattogram;Cox's Bazar;Cox\u2019s Bazar;Sylhet;Khulna;Rajshahi;Barisal;Comilla;Narayanganj;Gazipur;Savar
BGR Plovdiv;Varna;Burgas
BIH Srebrenica;Mostar;Banja Luka;Tuzla;Zenica;Bihac
BLR Gomel;Vitebsk;Grodno
BOL Cochabamba;Oruro;Potosi
BRA Rio de Janeiro;Sao Paulo;S\u00e3o Paulo;Salvador da Bahia;Belo Horizonte;Recife;Fortaleza;Manaus;Curitiba;Porto Alegre;Belem;Goiania;Florianopolis;Brumadinho
CAF Bambari;Bangassou;Bria;Bossangoa
CAN Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec City;Saskatoon;Halifax;Fredericton;Whitehorse;Yellowknife;Fort McMurray
CHE Zurich;Geneva;Basel;Lausanne;Davos;St. Gallen;Lugano;Lucerne;Winterthur
CHL Valparaiso;Antofagasta;Temuco;Iquique;Arica
CHN Shanghai;Guangzhou;Shenzhen;Tianjin;Wuhan;Chongqing;Chengdu;Nanjing;Harbin;Urumqi;Lhasa;Kashgar;Xi'an;Dalian;Hangzhou;Qingdao;Kunming;Shenyang;Xiamen;Suzhou;Ningbo;Jinan;Zhengzhou;Changsha;Nanning;Guiyang;Lanzhou;Xining;Taiyuan;Shijiazhuang;Hohhot;Hotan;Changchun;Fuzhou;Hefei;Nanchang;Haikou;Sanya;Wenzhou;Foshan;Dongguan
CIV Bouake
CMR Douala;Bamenda;Maroua;Buea;Kumba;Garoua
COD Goma;Bukavu;Lubumbashi;Kisangani;Beni;Butembo;Bunia;Kananga;Kindu;Uvira;Kolwezi;Mbuji-Mayi
COL Medellin;Medell\u00edn;Barranquilla;Cucuta;Buenaventura;Bucaramanga;Popayan;Villavicencio;Neiva;Ibague;Manizales;Monteria;Quibdo;Tumaco
CZE Brno;Ostrava;Plzen;Olomouc
DEU Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Dusseldorf;D\u00fcsseldorf;Dortmund;Leipzig;Dresden;Bonn;Essen;Bremen;Hanover;Nuremberg;Mannheim;Duisburg;Karlsruhe;Halle;Chemnitz;Wuppertal;Bielefeld;Kiel;Rostock;Magdeburg;Erfurt;Solingen;Ansbach;Freiburg;Augsburg;Aachen;Potsdam;Kassel;Mainz;Bochum
DNK Aarhus;Odense;Aalborg
DZA Oran;Annaba;Tizi Ouzou;Blida;Setif;Tamanrasset;In Amenas
ECU Guayaquil;Esmeraldas;Ambato
EGY Giza;Sharm el-Sheikh;Port Said;Luxor;Aswan;Suez;El-Arish;Ismailia;Mansoura;Tanta;Minya;Assiut;Sohag;Beni Suef;Fayoum;Damietta;Sheikh Zuweid
ESP Barcelona;Seville;Bilbao;Malaga;Zaragoza;Palma de Mallorca;Murcia;Alicante;Almeria;Cadiz;Pamplona;Ceuta;Melilla;San Sebastian
EST Tartu;Narva
ETH Mekelle;Gondar;Dire Dawa;Lalibela;Adama;Bahir Dar;Hawassa;Jijiga;Harar
FIN Tampere;Turku;Oulu;Espoo
FRA Marseille;Marseilles;Lyon;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Montpellier;Grenoble;Calais;Rennes;Reims;Dijon;Metz;Le Havre;Avignon;Perpignan;Nimes;Amiens;Rouen;Saint-Denis;Dunkirk
GBR Manchester;Liverpool;Leeds;Sheffield;Glasgow;Edinburgh;Cardiff;Belfast;Bristol;Nottingham;Leicester;Coventry;Newcastle upon Tyne;Brighton;Southampton;Swansea;Aberdeen;Bradford;Wolverhampton;Luton;Norwich;Exeter;Dundee;Inverness;Londonderry;Middlesbrough;Sunderland;Stoke-on-Trent;Blackpool;Wrexham
GEO Batumi;Kutaisi;Gori;Zugdidi
GHA Kumasi;Tamale
GRC Thessaloniki;Piraeus;Patras;Lesbos;Crete;Corfu;Chios;Samos;Heraklion;Larissa;Lesvos
GTM Quetzaltenango;Escuintla;Huehuetenango;Chimaltenango
HND San Pedro Sula;La Ceiba;Choluteca;Comayagua
HRV Dubrovnik;Zadar;Rijeka;Vukovar
HTI Cap-Haitien;Cap-Ha\u00eftien;Les Cayes;Gonaives
HUN Debrecen;Szeged
IDN Surabaya;Bandung;Medan;Banda Aceh;Aceh;Palu;Denpasar;Makassar;Yogyakarta;Bali;Sumatra;Sulawesi;Semarang;Lombok;Ambon;Padang;Pekanbaru;Jayapura;Poso;Mataram;Kalimantan
IND Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Ahmedabad;Pune;Jaipur;Lucknow;Kanpur;Nagpur;Patna;Bhopal;Srinagar;Amritsar;Varanasi;Surat;Guwahati;Ludhiana;Agra;Indore;Kochi;Imphal;Ranchi;Raipur;Dehradun;Shimla;Visakhapatnam;Coimbatore;Madurai;Mangalore;Allahabad;Meerut;Jalandhar;Faridabad;Gurgaon;Noida;Nashik;Vadodara;Jodhpur;Udaipur;Muzaffarnagar;Sopore;Jammu;Gorakhpur;Aligarh;Siliguri
IRL Cork;Galway;Limerick
IRN Isfahan;Mashhad;Shiraz;Tabriz;Ahvaz;Qom;Kermanshah;Bandar Abbas;Zahedan;Kerman;Rasht;Urmia;Sanandaj;Hamadan;Yazd;Bushehr;Chabahar
IRQ Mosul;Basra;Kirkuk;Erbil;Irbil;Fallujah;Falluja;Ramadi;Tikrit;Najaf;Kerbala;Karbala;Samarra;Baquba;Baqubah;Sulaimaniya;Sulaymaniyah;Sinjar;Tal Afar;Dohuk;Nasiriyah;Sadr City;Hilla;Tuz Khurmatu;Amara;Diwaniya;Abu Ghraib;Taji;Latifiya;Mahmudiya;Iskandariya;Rutba;Haditha;Khalis
ISR Jerusalem;Haifa;Ashkelon;Ashdod;Sderot;Beersheba;Eilat;Nazareth
ITA Milan;Naples;Turin;Venice;Genoa;Bologna;Palermo;Catania;Bari;Lampedusa;Sicily;Sardinia;Verona;Messina;Trieste;Bergamo;Rimini;Amatrice;L'Aquila;Perugia;Pisa
JPN Osaka;Nagoya;Kyoto;Hiroshima;Nagasaki;Fukushima;Sendai;Kobe;Sapporo;Fukuoka;Yokohama;Okinawa;Niigata;Kumamoto;Nagano;Okayama;Kagoshima;Sagamihara
KAZ Almaty;Shymkent;Aktau;Karaganda
KEN Mombasa;Kisumu;Garissa;Eldoret;Lamu;Nakuru;Mandera;Wajir;Malindi;Lodwar
KGZ Osh
KHM Siem Reap;Battambang;Poipet
KOR Busan;Incheon;Daegu;Gwangju;Ulsan;Daejeon;Pohang;Jeju
KWT Al Jahra
LAO Luang Prabang
LBN Sidon;Tyre;Baalbek;Bekaa;Bekaa Valley;Bekaa valley;Arsal;Zahle;Nabatieh
LBY Benghazi;Misrata;Sirte;Derna;Sabha;Tobruk;Zawiya;Sebha;Zliten;Ajdabiya;Tarhuna;Bani Walid;Gharyan;Ras Lanuf;Brega
LKA Jaffna;Kandy;Batticaloa;Galle;Trincomalee;Mullaitivu;Kilinochchi;Vavuniya;Negombo
LTU Kaunas;Klaipeda
LVA Daugavpils
MAR Casablanca;Marrakech;Marrakesh;Tangier;Fez;Agadir;Meknes;Al Hoceima
MDA Tiraspol
MDG Toamasina
MEX Tijuana;Ciudad Juarez;Ciudad Ju\u00e1rez;Acapulco;Guadalajara;Monterrey;Cancun;Culiacan;Culiac\u00e1n;Oaxaca;Puebla;Mexicali;Reynosa;Nuevo Laredo;Matamoros;Queretaro;Torreon;Morelia;Chilpancingo;Iguala;Tampico;Villahermosa;Hermosillo;Ecatepec
MKD Kumanovo;Tetovo
MLI Timbuktu;Gao;Kidal;Mopti;Segou;Sevare;Menaka;Kayes;Sikasso
MMR Yangon;Rangoon;Mandalay;Sittwe;Rakhine;Myitkyina;Lashio;Mawlamyine;Bago;Maungdaw
MOZ Beira;Pemba;Palma;Cabo Delgado;Nampula;Mocimboa da Praia;Quelimane
MYS Penang;Kuching;Johor Bahru;Ipoh;Sandakan;Kota Kinabalu;Sabah;Sarawak
NER Diffa;Zinder;Agadez;Tillaberi;Maradi;Tahoua
NGA Lagos;Kano;Maiduguri;Kaduna;Ibadan;Port Harcourt;Jos;Enugu;Benin City;Sokoto;Chibok;Niger Delta;Niger state;Niger State;Zaria;Gombe;Bauchi;Yola;Damaturu;Warri;Onitsha;Owerri;Makurdi;Abeokuta;Ilorin
NIC Esteli;Matagalpa;Jinotega;Chinandega;Bluefields
NLD Rotterdam;Utrecht;Eindhoven;Groningen;Tilburg;Maastricht
NOR Bergen;Trondheim;Stavanger;Utoya;Tromso
NPL Pokhara;Biratnagar
NZL Auckland;Wellington;Christchurch;Dunedin;Rotorua
OMN Salalah
PAK Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Faisalabad;Multan;Sindh;Balochistan;Khyber Pakhtunkhwa;Swat Valley;Waziristan;North Waziristan;South Waziristan;Sialkot;Gujranwala;Sukkur;Bannu;Parachinar;Charsadda;Mardan;Kohat
PER Arequipa;Cusco;Cuzco;Ayacucho;Chiclayo;Puno;Iquitos;Huancayo;Huanta;Tarapoto;Uchiza;Piura
PHL Cebu;Davao;Davao City;Quezon City;Zamboanga;Marawi;Mindanao;Luzon;Jolo;Basilan;Iloilo;Cagayan de Oro;Cotabato;General Santos;Iligan;Tacloban;Baguio;Bacolod
POL Krakow;Krak\u00f3w;Gdansk;Gda\u0144sk;Wroclaw;Poznan;Lodz;Lublin;Katowice;Szczecin;Bialystok
PRT Porto;Madeira;Azores;Braga;Coimbra
PRY Ciudad del Este
PSE Khan Younis;Khan Yunis;Rafah;Nablus;Hebron;Jenin;Bethlehem;Jericho;Tulkarm;Jabalia;Beit Lahiya;Deir al-Balah
ROU Cluj;Timisoara;Constanta;Iasi;Brasov
RUS St Petersburg;Saint Petersburg;Grozny;Vladivostok;Novosibirsk;Yekaterinburg;Kazan;Volgograd;Beslan;Makhachkala;Rostov-on-Don;Sochi;Murmansk;Kaliningrad;Pskov;Chechnya;Dagestan;Siberia;Ingushetia;Belgorod;Kursk;Bryansk;Krasnodar;Kamchatka;Perm;Omsk;Chelyabinsk;Krasnoyarsk;Saratov;Voronezh;Irkutsk;Nizhny Novgorod;Nazran;Vladikavkaz;Nalchik;Kizlyar;Derbent;Khasavyurt;Smolensk;Tver;Yakutsk;Khabarovsk;Ufa
RWA Gisenyi;Butare;Gitarama
SAU Jeddah;Mecca;Medina;Dammam;Qatif;Najran
SDN Omdurman;Darfur;El Fasher;El-Fasher;Nyala;Port Sudan;El Geneina;El Obeid;Kassala;Kadugli
SEN Saint-Louis;Casamance
SLV Sonsonate;Usulutan;Chalatenango;Zacatecoluca;Cojutepeque;Suchitoto
SOM Kismayo;Baidoa;Galkayo;Beledweyne;Bosaso;Hargeisa;Garowe;Afgoye;Merca;Jowhar;Barawe;Dhusamareb
SRB Novi Sad;Nis;Kragujevac
SSD Malakal;Bor;Bentiu;Wau
SVK Kosice
SWE Gothenburg;Malmo;Malm\u00f6;Uppsala;Orebro;Linkoping;Kiruna
SYR Aleppo;Homs;Hama;Idlib;Raqqa;Deir al-Zor;Deir ez-Zor;Deir Ezzor;Deir al-Zour;Latakia;Palmyra;Kobani;Kobane;Daraa;Deraa;Afrin;Douma;Tartus;Manbij;Hasaka;Hasakah;Qamishli;Eastern Ghouta;Ghouta;Khan Sheikhoun;Al-Bab;Sweida;Azaz;Jarablus;Saraqib;Qusayr;Tabqa;Zabadani;Madaya
TCD Abeche
THA Chiang Mai;Phuket;Pattaya;Hat Yai;Yala;Pattani;Narathiwat;Songkhla;Khon Kaen;Udon Thani;Nakhon Ratchasima
TUN Sfax;Sousse;Sidi Bouzid;Gafsa;Kasserine;Bizerte;Kairouan
TUR Istanbul;Izmir;Diyarbakir;Gaziantep;Adana;Antalya;Bursa;Konya;Sanliurfa;Hatay;Antakya;Bodrum;Mersin;Kayseri;Sirnak;Hakkari;Mardin;Siirt;Tunceli;Cizre;Nusaybin;Suruc;Kilis;Trabzon;Samsun;Elazig;Malatya;Kahramanmaras;Adiyaman;Iskenderun
TWN Kaohsiung;Taichung;Tainan;Hualien
TZA Zanzibar;Arusha;Mwanza
UGA Entebbe;Gulu;Kasese;Mbarara;Jinja
UKR Kharkiv;Kharkov;Odessa;Odesa;Donetsk;Luhansk;Lugansk;Mariupol;Lviv;Dnipro;Kherson;Zaporizhzhia;Bucha;Bakhmut;Mykolaiv;Donbas;Donbass;Slovyansk;Kramatorsk;Avdiivka;Sumy;Chernihiv;Chernobyl;Poltava;Cherkasy;Zhytomyr;Rivne;Lutsk;Uzhhorod;Kryvyi Rih;Melitopol;Berdyansk;Severodonetsk;Lysychansk;Izium;Irpin
URY Punta del Este
USA New York;New York City;Long Island;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Antonio;San Diego;Dallas;San Francisco;Austin;Seattle;Denver;Boston;Detroit;Nashville;Memphis;Baltimore;Las Vegas;Milwaukee;Albuquerque;Sacramento;Atlanta;Miami;Minneapolis;New Orleans;Cleveland;Pittsburgh;Cincinnati;St. Louis;St Louis;Tampa;Orlando;Indianapolis;Kansas City;Oklahoma City;Salt Lake City;Louisville;Omaha;Tulsa;Honolulu;Anchorage;Baton Rouge;Buffalo;Charlotte;Fort Worth;El Paso;Newark;Oakland;Brooklyn;Manhattan;Queens;Bronx;Staten Island;Hollywood;Silicon Valley;Pearl Harbor;Ferguson;Charlottesville;Uvalde;Parkland;Cape Canaveral;East Coast;West Coast;Midwest;Little Rock;Topeka;Wichita;Des Moines;Boise;Spokane;Tucson;Fresno;Bakersfield;Sioux Falls;Fort Lauderdale;Fort Myers;Jacksonville;Tallahassee;Chattanooga;Knoxville;Shreveport;Akron;Long Beach;San Bernardino;Reno;Tacoma;Raleigh;Greensboro;Colorado Springs;Corpus Christi;Lubbock;Amarillo;Laredo;Brownsville;Gainesville;Fayetteville;Huntsville;Grand Rapids;Ann Arbor;Fort Wayne;South Bend;Green Bay;Duluth;Cedar Rapids;Savannah;Compton;Anaheim;Santa Monica;Beverly Hills;Palm Beach;St. Paul;Youngstown;Scranton;Allentown;Hartford;New Haven;Providence;Pensacola;Biloxi;Asheville;Murfreesboro;Parkersburg;Wilmington;Springfield;Columbus;Stockton;Modesto;Chula Vista;Glendale;Tempe;Provo;Billings;Fargo;Harlem;Las Cruces;Rapid City;Peoria;Joliet;Evansville
UZB Samarkand;Andijan
VEN Maracaibo;Barquisimeto;Maracay;Ciudad Guayana
VNM Ho Chi Minh City;Saigon;Da Nang;Hue;Haiphong;Nha Trang;Can Tho
XKX Mitrovica;Prizren
YEM Aden;Hodeidah;Hodeida;Taiz;Taizz;Marib;Saada;Mukalla;Ibb;Dhamar;Hajjah;Zinjibar;Lahj;Ataq
ZAF Johannesburg;Durban;Soweto;Port Elizabeth;Bloemfontein;Polokwane;Pietermaritzburg;Rustenburg;Marikana;Khayelitsha
ZMB Ndola
ZWE Bulawayo;Mutare;Gweru
"""
CITIES: Final[dict[str, str]] = {
    city: line[:3] for line in _CITIES.split("\n") if line for city in line[4:].split(";")
} | {capital: country.code for country in COUNTRIES for capital in country.capitals}
"""Code by well-known city (or island, or region that no standard lists); names of two well-known places are left out."""

_REGIONS: Final = """
USA Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York state;New York;Washington;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Washington state;Wisconsin;Wyoming;District of Columbia;D.C.;Ala.;Ariz.;Ark.;Calif.;Colo.;Conn.;Fla.;Ill.;Ind.;Kan.;Ky.;La.;Md.;Mass.;Mich.;Minn.;Miss.;Mo.;Mont.;Neb.;Nev.;N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;Okla.;Ore.;Pa.;R.I.;S.C.;S.D.;Tenn.;Tex.;Vt.;Va.;W.Va.;Wash.;Wis.;Wyo.;New England
CAN Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Prince Edward Island;Yukon;Nunavut
AUS New South Wales;Queensland;Tasmania;South Australia;Western Australia;Northern Territory
IND Uttar Pradesh;Bihar;West Bengal;Gujarat;Maharashtra;Tamil Nadu;Kerala;Karnataka;Rajasthan;Madhya Pradesh;Jharkhand;Chhattisgarh;Odisha;Orissa;Assam;Manipur;Nagaland;Haryana;Telangana;Andhra Pradesh;Uttarakhand;Himachal Pradesh;Goa;Jammu and Kashmir;Tripura;Meghalaya
DEU Bavaria;Saxony;Hesse;Brandenburg;North Rhine-Westphalia
ESP Catalonia;Andalusia;Basque Country;Canary Islands;Galicia;Mallorca;Majorca
FRA Corsica;Normandy;Brittany;Provence
ITA Lombardy;Tuscany;Calabria;Veneto
GBR Yorkshire;Cornwall
CHN Xinjiang;Tibet;Sichuan;Yunnan;Guangdong;Hubei;Henan;Hebei;Inner Mongolia;Hunan;Fujian;Shandong;Gansu;Qinghai;Zhejiang;Jiangsu;Heilongjiang;Liaoning;Shanxi;Shaanxi;Guizhou;Guangxi
IRQ Anbar;Nineveh;Diyala;Salahuddin;Iraqi Kurdistan
AFG Helmand;Nangarhar;Kunar;Paktika;Paktia;Khost;Badakhshan;Faryab;Jowzjan;Uruzgan;Oruzgan;Logar;Wardak;Baghlan;Darzab;Parwan
ETH Tigray;Oromia;Amhara
NGA Borno;Benue;Adamawa;Yobe;Zamfara;Katsina
PHL Maguindanao;Sulu
UKR Crimean Peninsula
MEX Sinaloa;Guerrero;Chiapas;Veracruz;Michoacan;Michoac\u00e1n;Jalisco;Sonora;Tamaulipas;Chihuahua;Guanajuato
COD North Kivu;South Kivu;Ituri;Kasai
HTI Artibonite
"""
REGIONS: Final[dict[str, str]] = {
    region: line[:3] for line in _REGIONS.split("\n") if line for region in line[4:].split(";")
}
"""Code by state, province or region of a name that news texts use; before what the standard lists."""

SET_OFF_STATES: Final[dict[str, str]] = {
    **dict.fromkeys(
        (
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC "
            "SD TN TX UT VT VA WA WV WI WY DC Ga. Del. Fla Calif Calif. Tenn Tenn. Penn Penn."
        ).split(),
        "USA",
    ),
    **dict.fromkeys("ON QC BC AB MB SK NS NB NL PE Ont. Que. Alta. Sask.".split(), "CAN"),
}
"""Code by short name of a state that means one only behind a town and a comma: ``Paris, TX``, ``Dover, Del.``."""
NO_COUNTRY: Final[frozenset[str]] = frozenset(
    "Georgia;Congo;Korea;Kashmir;Kurdistan;Crimea;Punjab;Birmingham;San Jose;Santiago;Hyderabad;Victoria;Kingston;Cordoba;"
    "Tripoli;Macedonia;Valencia;Cambridge;Newcastle;Columbia;Jersey;San Juan;Georgetown;Perth;Granada;Leon;Merida;Alexandria;Split;Guiana;Sahara;"
    "Indian Ocean;Pacific Ocean;Atlantic Ocean;Pacific;Atlantic;Arctic;Antarctica;West Indies;South China Sea;East China Sea;"
    "Gulf of Mexico;Sea of Japan;English Channel;Gulf of Oman;Gulf of Aden;Gulf of Guinea;Gulf of Thailand;Persian Gulf;Red Sea;"
    "Black Sea;Baltic Sea;North Sea;Caspian Sea;Aegean Sea;Aegean;Mediterranean;Mediterranean Sea;Irish Sea;Caribbean;"
    "Jordan River;Jordan Valley;Lake Chad;Lake Victoria;New Guinea;Virgin Islands;Congo River;Niger River;Strait of Hormuz;"
    "Latin America;Central America;North America;South America;Europe;Eastern Europe;Western Europe;Africa;West Africa;East Africa;"
    "North Africa;Central Africa;Southern Africa;Asia;Central Asia;South Asia;Southeast Asia;Middle East;Balkans;Sahel;"
    "Scandinavia;Caucasus;Himalayas;Alps;Andes;Horn of Africa;Lebanon County;Oceania".split(";")
)
"""Names of more places than one, or of a place in several countries: they keep their words from being read as a country."""
NO_PLACE: Final[frozenset[str]] = frozenset(
    "Latin American;Central American;North American;South American;Native American;Native Americans;African American;"
    "African Americans;African-American;African-Americans;Indian American;Indian Americans;Mexican American;Mexican Americans;"
    "Pan American;West Indian;Dominican;Congolese;Korean;Georgian;Spanish flu;German measles;French fries;Greek Orthodox;"
    "Russian Orthodox;Washington Post;New York Times;Los Angeles Times;Times of London;Financial Times;China Daily;"
    "Jerusalem Post;White House;Red Cross;Red Crescent;Islamic State;Times of India;Chicago Tribune;Boston Globe;Voice of America;Bank of America;New Year;New Years".split(
        ";"
    )
)
"""Names that hold the name of a place and are none."""
EITHER: Final[dict[str, tuple[str, ...]]] = {
    "Georgia": ("USA", "GEO"),
    "Congo": ("COD", "COG"),
    "Korea": ("KOR", "PRK"),
    "Punjab": ("IND", "PAK"),
    "Kashmir": ("IND", "PAK"),
    "Kurdistan": ("IRQ", "IRN"),
    "Crimea": ("UKR", "RUS"),
    "Tripoli": ("LBY", "LBN"),
    "Macedonia": ("MKD", "GRC"),
}
"""The countries that an ambiguous name can mean: a city before it settles which (``Atlanta, Georgia``)."""

PERSONS_TOO: Final[frozenset[str]] = frozenset(
    (
        "New York",
        *"Jordan Chad Virginia Montana Dakota Washington Columbus Stockton Wilmington Hartford Raleigh Springfield Galle "
        "Reno Halifax Brittany Charlotte Austin Dallas Houston Sydney Orlando Bradford Savannah Boise Compton Billings Tyre Adama".split(),
    )
)
"""Names that persons bear as well: without a preposition they place nothing."""
SUBDIVISION_STOP: Final[frozenset[str]] = frozenset(
    "County;City;Borough;Council;Central;North;South;East;West;Northern;Southern;Eastern;Western;Centre;Center;Nord;Sud;Est;Ouest;Capital;Coast;Islands;"
    "Mary;Bob;Long Island;Most;Male;Bar;Of;Union;Liberty;Paris;London;Gaza;Kent;Luxembourg;Mexico;Panama;Niger;Sila;Sofia;Moscow;Victoria;"
    "Santiago;Roma;Salvador;Bethlehem;Amazonas;Florida;Montana;Maryland;Colorado;Delta;River;Lakes;Plateau;Marine;Savannah;"
    "Independence;Salem;Man;Nancy;Alexandria;Reading;Barking;Bath;Bury;Derby;Saint John;Saint George;Saint Paul;San Jose;"
    "La Paz;San Juan;San Martin;Hardap;Bas;Haut;Rif;Hope;Manchester;Trinity;Clarendon;Westmoreland;Hanover;Portland;Saint Andrew;Grand;Santa Cruz;"
    "Sol;Tete;Sud-Est;Nord-Est;Nord-Ouest;Bengal;Punjab;Limburg;Hama;Jura;Neno;Cross River;Ray;Gay;Balaka;Cartier;Black River;"
    "Mono;Lac;Mon;Chin;Para;Beja;Guarda;Faro;Leon;Nara;Mie;Gifu;Oita;Ogre;Cabo;Ica;Lara;Vargas;Bolivar;Sucre;Ash;Baa;Don;Dover".split(
        ";"
    )
)
"""Names in the standard's list of subdivisions that mean something else in news texts."""
