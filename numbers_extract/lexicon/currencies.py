"""Currencies as data: codes, names, nationalities, signs, subunits, and which one a bare name means where.

Nothing is read or computed at import but these tuples. ISO 4217 codes, withdrawn ones too, with ``XBT`` for bitcoin, for
which the standard has none; countries are ISO 3166 alpha-3.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

__all__ = [
    "ASCII_SIGNS",
    "BARE_NAMES",
    "BIG_NAMES",
    "BIG_SIGNS",
    "CENT",
    "CENTS_OF_OTHERS",
    "CLEAR_PLURALS",
    "CODED_SIGNS",
    "CURRENCIES",
    "DOLLAR",
    "DOLLAR_NAMES",
    "DOLLAR_SIGN",
    "LOWER_CODES",
    "LOWER_NAMES",
    "MILLION_CODES",
    "MULTIPLES",
    "NAMES_NOT_BEFORE",
    "NEEDS_COUNTRY",
    "NEVER_SINGULAR",
    "PAID_NAMES",
    "PLAIN_SIGNS",
    "PRICE_LEADS",
    "PRICE_WORDS",
    "RETIRED_CODES",
    "SHARED_SIGNS",
    "SPACED_SIGNS",
    "SPENDING_WORDS",
    "SUBUNITS",
    "SUBUNIT_GUARDS",
    "WORD_CODES",
    "Currency",
    "Subunit",
    "cent_codes",
    "dollar_codes",
    "is_bare_dollar",
    "iso_in_country",
    "written_with",
]


class Currency(NamedTuple):
    """One currency.

    ``names`` are its nouns, singular first, each with its plural after a slash where that is not noun + ``s``
    (``krona/kronor``). ``peoples`` are the words that make the noun this currency's (``Iraqi`` dinar). ``signs`` stand
    before or after a number, in this letter case; the code itself is a sign too. ``countries`` use it.
    """

    code: str
    names: tuple[str, ...]
    peoples: tuple[str, ...]
    signs: tuple[str, ...]
    countries: tuple[str, ...]

    @property
    def example(self) -> str:
        """A sentence in which the currency's full name must be found, with the row expected."""
        name = self.names[0].split("/")[0]
        full = f"{self.peoples[0]} {name}" if self.peoples else name
        return f"The clinic was quoted [500 {full}] for the part -> unit={self.code}"

    @property
    def counter_example(self) -> str:
        """A sentence in which it must not: the nationality, or the first letters of the noun, alone."""
        if self.peoples:
            return f"The clinic hired [500 {self.peoples[0]}] nurses"
        return f"The clinic counted [500 {self.names[0].split('/')[0][:-1]}x] forms"


class Subunit(NamedTuple):
    """A coin worth ``1/parts`` of the currency ``code``. ``signs`` follow the number, attached (``50p``)."""

    code: str
    parts: int
    names: tuple[str, ...]
    signs: tuple[str, ...] = ()


def _c(code: str, names: str, peoples: str = "", signs: str = "", countries: str = "") -> Currency:
    """Make one row from comma-separated strings (``countries`` from space-separated ones)."""
    return Currency(
        code,
        tuple(names.split(",")),
        tuple(peoples.split(",")) if peoples else (),
        tuple(signs.split(",")) if signs else (),
        tuple(countries.split()),
    )


_EURO_AREA = "AND AUT BEL CYP EST FIN FRA DEU GRC HRV IRL ITA LVA LTU LUX MLT MCO MNE NLD PRT SMR SVK SVN ESP VAT XKX"

CURRENCIES: tuple[Currency, ...] = (
    _c(
        "USD",
        "dollar",
        "US,U.S.,American,United States",
        "US$,U.S.$,US $,U.S. $,U.S $,$US,USD$,$,dlrs,dlr",
        "USA ECU SLV PAN",
    ),
    _c("EUR", "euro/euros", "", "€,€ur,Euro", _EURO_AREA),
    _c("GBP", "pound,quid/quid", "British,UK,U.K.,sterling", "£,£,GB£,UK£,STG", "GBR IMN GGY JEY"),
    _c("JPY", "yen/yen", "Japanese", "¥,￥,JP¥,円,圓", "JPN"),
    _c("CNY", "yuan/yuan,renminbi/renminbi,kuai/kuai", "Chinese", "RMB,rmb,CN¥,元", "CHN"),
    _c("AED", "dirham", "Emirati,UAE,United Arab Emirates", "Dhs,Dh", "ARE"),
    _c("AFN", "afghani", "Afghan", "؋,Afs", "AFG"),
    _c("ALL", "lek/lekë,lek/leke,lek/lek", "Albanian", "", "ALB"),
    _c("AMD", "dram", "Armenian", "֏", "ARM"),
    _c("AOA", "kwanza", "Angolan", "Kz", "AGO"),
    _c("ARS", "peso", "Argentine,Argentinian,Argentinean", "AR$", "ARG"),
    _c("AUD", "dollar", "Australian,Aussie,Australia", "A$,AU$,AUD$,Aus$,$A,$AU", "AUS KIR NRU TUV"),
    _c("AWG", "florin", "Aruban", "", "ABW"),
    _c("AZN", "manat/manat", "Azerbaijani,Azeri", "₼", "AZE"),
    _c("BAM", "mark", "Bosnian,convertible", "", "BIH"),
    _c("BBD", "dollar", "Barbadian,Barbados,Bajan", "Bds$,BBD$", "BRB"),
    _c("BDT", "taka/taka", "Bangladeshi,Bangladesh", "৳,Tk,Tk.", "BGD"),
    _c("BGN", "lev/leva", "Bulgarian", "лв", "BGR"),
    _c("BHD", "dinar", "Bahraini,Bahrain", "", "BHR"),
    _c("BIF", "franc", "Burundian,Burundi", "FBu", "BDI"),
    _c("BMD", "dollar", "Bermudian,Bermuda", "BD$", "BMU"),
    _c("BND", "dollar", "Brunei,Bruneian", "BN$", "BRN"),
    _c("BOB", "boliviano", "Bolivian", "Bs", "BOL"),
    _c("BRL", "real/reais", "Brazilian", "R$,BR$", "BRA"),
    _c("BSD", "dollar", "Bahamian", "B$", "BHS"),
    _c("BTN", "ngultrum", "Bhutanese", "", "BTN"),
    _c("BWP", "pula/pula", "Botswana,Botswanan,Motswana", "", "BWA"),
    _c("BYN", "rouble,ruble", "Belarusian,Belarussian,Belarus", "", "BLR"),
    _c("BZD", "dollar", "Belize,Belizean", "BZ$", "BLZ"),
    _c("CAD", "dollar", "Canadian,Canada", "C$,C $,CA$,Can$,Cdn$,CDN$,CAD$,$C,$CDN,$Cdn,CDN,Cdn", "CAN"),
    _c("CDF", "franc", "Congolese", "FC", "COD"),
    _c("CHF", "franc", "Swiss", "SFr,Sfr,SFr.,Fr.,sFr", "CHE LIE"),
    _c("CLP", "peso", "Chilean", "CLP$,CL$", "CHL"),
    _c("COP", "peso", "Colombian", "COL$,COP$", "COL"),
    _c("CRC", "colon/colones,colón/colones", "Costa Rican", "₡", "CRI"),
    _c("CUP", "peso", "Cuban", "", "CUB"),
    _c("CVE", "escudo", "Cape Verdean,Cape Verde", "", "CPV"),
    _c("CZK", "koruna/koruny,koruna/korunas,koruna/korun,crown", "Czech", "Kč,Kc", "CZE"),
    _c("DJF", "franc", "Djiboutian,Djibouti", "", "DJI"),
    _c("DKK", "krone/kroner,crown", "Danish", "DKr,DKr.,Dkr,Dkr.", "DNK GRL FRO"),
    _c("DOP", "peso", "Dominican", "RD$", "DOM"),
    _c("DZD", "dinar", "Algerian", "", "DZA"),
    _c("EGP", "pound", "Egyptian", "E£,LE,L.E.,EGP£", "EGY"),
    _c("ERN", "nakfa/nakfa", "Eritrean", "", "ERI"),
    _c("ETB", "birr/birr", "Ethiopian", "", "ETH"),
    _c("FJD", "dollar", "Fijian,Fiji", "FJ$,F$", "FJI"),
    _c("FKP", "pound", "Falkland Islands,Falklands", "FK£", "FLK"),
    _c("GEL", "lari/lari", "Georgian", "₾", "GEO"),
    _c("GHS", "cedi", "Ghanaian,Ghana", "₵,GH₵,GH¢", "GHA"),
    _c("GIP", "pound", "Gibraltar", "", "GIB"),
    _c("GMD", "dalasi", "Gambian", "", "GMB"),
    _c("GNF", "franc", "Guinean", "FG", "GIN"),
    _c("GTQ", "quetzal/quetzales,quetzal", "Guatemalan", "", "GTM"),
    _c("GYD", "dollar", "Guyanese,Guyana", "G$,GY$", "GUY"),
    _c("HKD", "dollar", "Hong Kong", "HK$,HK $,HKD$", "HKG"),
    _c("HNL", "lempira", "Honduran", "", "HND"),
    _c("HRK", "kuna/kuna,kuna/kune", "Croatian", "", ""),
    _c("HTG", "gourde", "Haitian", "", "HTI"),
    _c("HUF", "forint,forint/forint", "Hungarian", "Ft", "HUN"),
    _c("IDR", "rupiah/rupiah", "Indonesian,Indonesia", "Rp,Rp.", "IDN"),
    _c("ILS", "shekel,sheqel", "Israeli,new Israeli", "₪,NIS", "ISR PSE"),
    _c("INR", "rupee", "Indian", "₹,Rs,Rs.,Re.,₨,INR.", "IND"),
    _c("IQD", "dinar", "Iraqi", "", "IRQ"),
    _c("IRR", "rial", "Iranian", "", "IRN"),
    _c("ISK", "krona/kronur,króna/krónur,crown", "Icelandic", "IKr", "ISL"),
    _c("JMD", "dollar", "Jamaican,Jamaica", "J$,JA$", "JAM"),
    _c("JOD", "dinar", "Jordanian,Jordan", "", "JOR"),
    _c("KES", "shilling", "Kenyan,Kenya", "KSh,KSh.,Ksh,Ksh.,KShs,Kshs,KES.", "KEN"),
    _c("KGS", "som/som,som", "Kyrgyz,Kyrgyzstani", "", "KGZ"),
    _c("KHR", "riel", "Cambodian", "៛", "KHM"),
    _c("KMF", "franc", "Comorian,Comoran", "", "COM"),
    _c("KPW", "won/won", "North Korean", "", "PRK"),
    _c("KRW", "won/won", "South Korean,Korean", "₩,￦,원", "KOR"),
    _c("KWD", "dinar", "Kuwaiti,Kuwait", "", "KWT"),
    _c("KYD", "dollar", "Cayman Islands,Cayman,Caymanian", "CI$", "CYM"),
    _c("KZT", "tenge/tenge", "Kazakh,Kazakhstani", "₸", "KAZ"),
    _c("LAK", "kip/kip", "Lao,Laotian", "₭", "LAO"),
    _c("LBP", "pound,lira/lira,lira/liras", "Lebanese", "L£,LL", "LBN"),
    _c("LKR", "rupee", "Sri Lankan,Sri Lanka", "SLRs", "LKA"),
    _c("LRD", "dollar", "Liberian,Liberia", "L$", "LBR"),
    _c("LSL", "loti/maloti", "Lesotho", "", "LSO"),
    _c("LYD", "dinar", "Libyan", "LD", "LBY"),
    _c("MAD", "dirham", "Moroccan", "", "MAR"),
    _c("MDL", "leu/lei", "Moldovan", "", "MDA"),
    _c("MGA", "ariary/ariary", "Malagasy,Madagascar", "", "MDG"),
    _c("MKD", "denar,denar/denari", "Macedonian,North Macedonian", "", "MKD"),
    _c("MMK", "kyat,kyat/kyat", "Myanmar,Burmese", "", "MMR"),
    _c("MNT", "tugrik,togrog", "Mongolian", "₮", "MNG"),
    _c("MOP", "pataca", "Macau,Macanese,Macao", "MOP$", "MAC"),
    _c("MRU", "ouguiya/ouguiya,ouguiya", "Mauritanian", "", "MRT"),
    _c("MUR", "rupee", "Mauritian,Mauritius", "", "MUS"),
    _c("MVR", "rufiyaa/rufiyaa", "Maldivian,Maldives", "Rf,MRf", "MDV"),
    _c("MWK", "kwacha/kwacha", "Malawian,Malawi", "MK", "MWI"),
    _c("MXN", "peso", "Mexican", "Mex$,MX$,MXN$", "MEX"),
    _c("MYR", "ringgit/ringgit,ringgit", "Malaysian,Malaysia", "RM", "MYS"),
    _c("MZN", "metical/meticais,metical", "Mozambican", "MZN.", "MOZ"),
    _c("NAD", "dollar", "Namibian,Namibia", "N$", "NAM"),
    _c("NGN", "naira/naira,naira", "Nigerian", "₦", "NGA"),
    _c("NIO", "cordoba,córdoba", "Nicaraguan", "", "NIC"),
    _c("NOK", "krone/kroner,crown", "Norwegian", "NKr,NKr.,Nkr,Nkr.", "NOR"),
    _c("NPR", "rupee", "Nepali,Nepalese,Nepal", "NRs,NRs.,Nrs,NPRs", "NPL"),
    _c("NZD", "dollar", "New Zealand,Kiwi", "NZ$,NZ $,NZD$,$NZ", "NZL COK NIU"),
    _c("OMR", "rial,riyal", "Omani", "RO", "OMN"),
    _c("PAB", "balboa", "Panamanian", "B/.", "PAN"),
    _c("PEN", "sol/soles", "Peruvian,nuevo,Peru", "S/.,S/", "PER"),
    _c("PGK", "kina/kina,kina", "Papua New Guinean,Papua New Guinea,PNG", "", "PNG"),
    _c("PHP", "peso", "Philippine,Filipino,Philippines", "₱,Php,PhP,PHP.", "PHL"),
    _c("PKR", "rupee", "Pakistani,Pakistan", "PRs,PKRs,PKR.", "PAK"),
    _c("PLN", "zloty,zloty/zloty,złoty/złotych,zloty/zlotych", "Polish", "zł,zl", "POL"),
    _c("PYG", "guarani,guarani/guaranies,guaraní/guaraníes", "Paraguayan", "₲", "PRY"),
    _c("QAR", "riyal,rial", "Qatari,Qatar", "QR", "QAT"),
    _c("RON", "leu/lei", "Romanian", "", "ROU"),
    _c("RSD", "dinar", "Serbian", "", "SRB"),
    _c("RUB", "rouble,ruble", "Russian", "₽,RUR", "RUS"),
    _c("RWF", "franc", "Rwandan,Rwanda", "FRw,Frw,RWF.", "RWA"),
    _c("SAR", "riyal,rial", "Saudi,Saudi Arabian", "SR", "SAU"),
    _c("SBD", "dollar", "Solomon Islands,Solomon", "SI$", "SLB"),
    _c("SCR", "rupee", "Seychelles,Seychellois", "", "SYC"),
    _c("SDG", "pound", "Sudanese,Sudan", "", "SDN"),
    _c("SEK", "krona/kronor,krona/kronas,krone/kroner,crown", "Swedish", "SKr,SKr.,Skr,Skr.", "SWE"),
    _c("SGD", "dollar", "Singapore,Singaporean", "S$,SG$,SGD$,Sing$", "SGP"),
    _c("SHP", "pound", "Saint Helena,St Helena", "", "SHN"),
    _c("SLE", "leone", "Sierra Leonean,Sierra Leone", "Le", "SLE"),
    _c("SOS", "shilling", "Somali,Somalia", "", "SOM"),
    _c("SRD", "dollar", "Surinamese,Suriname", "", "SUR"),
    _c("SSP", "pound", "South Sudanese,South Sudan", "", "SSD"),
    _c("STN", "dobra", "Sao Tomean", "", "STP"),
    _c("SYP", "pound,lira/lira,lira/liras", "Syrian", "S£", "SYR"),
    _c("SZL", "lilangeni/emalangeni", "Swazi", "", "SWZ"),
    _c("THB", "baht/baht,baht", "Thai", "฿,Bt,THB.", "THA"),
    _c("TJS", "somoni/somoni,somoni", "Tajik,Tajikistani", "", "TJK"),
    _c("TMT", "manat/manat", "Turkmen,Turkmenistan", "", "TKM"),
    _c("TND", "dinar", "Tunisian", "", "TUN"),
    _c("TOP", "paanga,pa'anga", "Tongan", "T$", "TON"),
    _c("TRY", "lira/liras,lira/lira,lira/lire", "Turkish", "₺,TL,YTL", "TUR"),
    _c("TTD", "dollar", "Trinidad and Tobago,Trinidad,Trinidadian", "TT$", "TTO"),
    _c("TWD", "dollar", "Taiwan,New Taiwan,Taiwanese", "NT$,NT,NT $,TW$,TWD$", "TWN"),
    _c("TZS", "shilling", "Tanzanian,Tanzania", "TSh,TSh.,Tsh,Tsh.,TShs,Tshs", "TZA"),
    _c("UAH", "hryvnia,hryvnia/hryvnia,hryvna,hryvnya,hryvnia/hryvni", "Ukrainian", "₴", "UKR"),
    _c("UGX", "shilling", "Ugandan,Uganda", "USh,USh.,Ush,Ushs,UShs", "UGA"),
    _c("UYU", "peso", "Uruguayan", "$U,UYU$", "URY"),
    _c("UZS", "som/som,sum/sum,soum,soum/soum", "Uzbek,Uzbekistani", "", "UZB"),
    _c("VES", "bolivar,bolivar/bolivares,bolívar/bolívares", "Venezuelan", "Bs.,BsF", "VEN"),
    _c("VND", "dong/dong,dong", "Vietnamese,Vietnam", "₫,VNĐ", "VNM"),
    _c("VUV", "vatu/vatu", "Vanuatu", "", "VUT"),
    _c("WST", "tala/tala,tala", "Samoan", "WS$", "WSM"),
    _c("XAF", "franc", "Central African CFA,Cameroonian,Gabonese,Chadian", "", "CMR CAF TCD COG GNQ GAB"),
    _c("XBT", "bitcoin,bitcoin/bitcoin", "", "₿,BTC,btc", ""),
    _c("XCD", "dollar", "East Caribbean,Eastern Caribbean,EC", "EC$", "ATG DMA GRD KNA LCA VCT AIA MSR"),
    _c("XOF", "franc", "CFA,West African CFA,Senegalese,Ivorian", "FCFA,CFA,F CFA", "BEN BFA CIV GNB MLI NER SEN TGO"),
    _c("XPF", "franc", "CFP,Pacific", "CFP", "PYF NCL WLF"),
    _c("YER", "rial,riyal", "Yemeni", "", "YEM"),
    _c("ZAR", "rand/rand,rand", "South African", "ZAR.", "ZAF"),
    _c("ZMW", "kwacha/kwacha", "Zambian,Zambia", "", "ZMB"),
    _c("ZWL", "dollar", "Zimbabwean,Zimbabwe", "Z$,ZW$", "ZWE"),
    # Before the euro, and other retired money.
    _c("ATS", "schilling", "Austrian", "", ""),
    _c("BEF", "franc", "Belgian", "BFr", ""),
    _c("CYP", "pound", "Cypriot,Cyprus", "C£", ""),
    _c("DEM", "mark,deutschemark,deutschmark", "German,Deutsche,West German", "DM", ""),
    _c("ECS", "sucre", "Ecuadorean,Ecuadorian", "", ""),
    _c("EEK", "kroon/krooni,kroon", "Estonian", "", ""),
    _c("ESP", "peseta", "Spanish", "Pta,Ptas", ""),
    _c("FIM", "markka/markka,markka/markkaa,mark", "Finnish", "", ""),
    _c("FRF", "franc", "French", "FFr,FF", ""),
    _c("GRD", "drachma,drachma/drachmae", "Greek", "", ""),
    _c("IEP", "punt,pound", "Irish", "IR£", ""),
    _c("ITL", "lira/lire", "Italian", "", ""),
    _c("LTL", "litas/litas,lita", "Lithuanian", "", ""),
    _c("LUF", "franc", "Luxembourg", "", ""),
    _c("LVL", "lat/lati,lat", "Latvian", "", ""),
    _c("MTL", "lira/liri", "Maltese", "", ""),
    _c("NLG", "guilder", "Dutch", "", ""),
    _c("PTE", "escudo", "Portuguese", "", ""),
    _c("SIT", "tolar", "Slovenian,Slovene", "", ""),
    _c("SKK", "koruna/koruny,koruna/korun,crown", "Slovak", "", ""),
    _c("YUM", "dinar", "Yugoslav,Yugoslavian", "", "YUG"),
    # Money of countries that are no more, and of some that have another now.
    _c("ANG", "guilder,florin", "Antillean,Netherlands Antillean,Netherlands Antilles", "NAf", "ANT"),
    _c("CSK", "koruna/koruny,koruna/korun,crown", "Czechoslovak,Czechoslovakian", "Kčs", "CSK"),
    _c("DDM", "mark", "East German", "", "DDR"),
    _c("SUR", "rouble,ruble", "Soviet", "", "SUN"),
    _c("XCG", "guilder", "Caribbean", "Cg", "CUW SXM"),
    _c("ZWG", "ZiG/ZiG", "Zimbabwe", "", ""),
)

RETIRED_CODES: tuple[str, ...] = (
    "AZM", "BGL", "BRC", "BYB", "BYR", "GHC", "HRD", "MRO", "MXP", "MZM", "PLZ", "ROL", "SDD", "SLL", "STD", "TMM", "TRL",
    "VEB", "VEF", "YUD", "YUN", "ZMK", "ZRN", "ZWD", "ZWN", "ZWR",
)  # fmt: skip
"""Withdrawn ISO 4217 codes of money whose name is its successor's now: read where the code itself stands at an amount."""

BARE_NAMES: dict[str, str] = {
    "dollar": "USD", "pound": "GBP", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR",
    "quid": "GBP", "kuai": "CNY", "peso": "MXN", "dinar": "IQD", "riyal": "SAR", "rial": "IRR", "dirham": "AED",
    "lek": "ALL", "dram": "AMD", "vatu": "VUV", "maloti": "LSL", "loti": "LSL", "lilangeni": "SZL", "dobra": "STN", "paanga": "TOP", "pa'anga": "TOP",
    "shilling": "KES", "franc": "CHF", "krona": "SEK", "króna": "ISK", "krone": "NOK", "crown": "SEK", "koruna": "CZK",
    "lira": "TRY", "rouble": "RUB", "ruble": "RUB", "won": "KRW", "shekel": "ILS", "sheqel": "ILS", "afghani": "AFN",
    "taka": "BDT", "birr": "ETB", "cedi": "GHS", "naira": "NGN", "kwacha": "ZMW", "kwanza": "AOA", "metical": "MZN",
    "rand": "ZAR", "pula": "BWP", "leone": "SLE", "dalasi": "GMD", "nakfa": "ERN", "ariary": "MGA", "ouguiya": "MRU",
    "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "dong": "VND", "kyat": "MMK", "riel": "KHR", "kip": "LAK",
    "tugrik": "MNT", "togrog": "MNT", "kina": "PGK", "tenge": "KZT", "som": "KGS", "soum": "UZS", "somoni": "TJS",
    "manat": "AZN", "lari": "GEL", "hryvnia": "UAH", "hryvna": "UAH", "hryvnya": "UAH", "leu": "RON", "lev": "BGN",
    "zloty": "PLN", "złoty": "PLN", "forint": "HUF", "kuna": "HRK", "denar": "MKD", "real": "BRL", "sol": "PEN",
    "bolivar": "VES", "bolívar": "VES", "boliviano": "BOB", "guarani": "PYG", "guaraní": "PYG", "quetzal": "GTQ",
    "lempira": "HNL", "cordoba": "NIO", "córdoba": "NIO", "colon": "CRC", "colón": "CRC", "gourde": "HTG",
    "rufiyaa": "MVR", "ngultrum": "BTN", "pataca": "MOP", "bitcoin": "XBT", "deutschemark": "DEM", "mark": "DEM",
    "deutschmark": "DEM", "peseta": "ESP", "guilder": "NLG", "escudo": "PTE", "drachma": "GRD", "markka": "FIM",
    "schilling": "ATS", "punt": "IEP", "sucre": "ECS", "litas": "LTL", "tolar": "SIT", "kroon": "EEK",
}  # fmt: skip
"""What the press means by the bare noun, where the text does not say whose."""

NEEDS_COUNTRY: frozenset[str] = frozenset(
    "peso dinar riyal rial dirham shilling franc krona krone crown rupee kwacha som manat leu lira rouble ruble escudo "
    "colon koruna Rs Bs Dh kr Kr Sh Shs K ¥ Y P".split()
)
"""Bare names and signs of several living currencies: :data:`BARE_NAMES` is only a default, the text's country decides.

``dollar``, ``pound`` and ``$`` are not here: the press marks the others (``Australian dollars``, ``A$``).
"""

SHARED_SIGNS: dict[str, tuple[str, str]] = {
    "Rs": ("INR", "rupee"), "Rs.": ("INR", "rupee"), "₨": ("INR", "rupee"), "rs": ("INR", "rupee"),
    "Bs": ("BOB", "boliviano"), "Bs.": ("VES", "bolivar"), "Dh": ("AED", "dirham"), "Dhs": ("AED", "dirham"),
    "kr": ("SEK", "crown"), "Kr": ("SEK", "crown"), "kr.": ("DKK", "crown"), "Kr.": ("DKK", "crown"),
    "Sh": ("KES", "shilling"), "Sh.": ("KES", "shilling"), "Shs": ("KES", "shilling"), "Shs.": ("KES", "shilling"),
    "¥": ("JPY", "¥"), "￥": ("JPY", "¥"),
}  # fmt: skip
"""Signs of several currencies: the default code, and the name to ask :func:`iso_in_country` about."""

BIG_SIGNS: dict[str, tuple[str, str]] = {
    "R": ("ZAR", "rand"), "N": ("NGN", "naira"), "P": ("PHP", "P"), "Y": ("JPY", "¥"), "K": ("ZMW", "K"),
    "Q": ("GTQ", "quetzal"), "Rupees": ("INR", "rupee"), "rupees": ("INR", "rupee"), "Naira": ("NGN", "naira"), "naira": ("NGN", "naira"),
    "ringgit": ("MYR", "ringgit"), "Ringgit": ("MYR", "ringgit"), "ringgits": ("MYR", "ringgit"),
    "Taka": ("BDT", "taka"), "taka": ("BDT", "taka"), "dollars": ("USD", "dollar"), "pounds": ("GBP", "pound"),
    "euros": ("EUR", "euro"), "francs": ("CHF", "franc"), "kroner": ("NOK", "krone"),
    "Dollars": ("USD", "dollar"), "Pounds": ("GBP", "pound"), "Euros": ("EUR", "euro"), "Francs": ("CHF", "franc"),
    "Kroner": ("NOK", "krone"), "Dinars": ("IQD", "dinar"), "Dirhams": ("AED", "dirham"), "Cedis": ("GHS", "cedi"),
    "Cedi": ("GHS", "cedi"), "Pesos": ("MXN", "peso"), "Rand": ("ZAR", "rand"), "Kwacha": ("ZMW", "kwacha"), "Rupiah": ("IDR", "rupiah"),
    "Rupee": ("INR", "rupee"), "Baht": ("THB", "baht"), "Yen": ("JPY", "yen"), "Birr": ("ETB", "birr"),
}  # fmt: skip
"""Signs that are letters or words of other uses: only before an amount written as one (``R2.5 million``, ``P50,000``).

A single letter must stand right at the figures.
"""

ASCII_SIGNS: dict[str, tuple[str, str]] = {"PS": ("GBP", "pound"), "Y=": ("JPY", "yen")}
"""What plain-ASCII copies of news make of the signs £ and ¥: right at two or more figures (``PS5`` is a games console)."""

SPACED_SIGNS: dict[str, str] = {
    "us $": "USD", "u.s $": "USD", "u.s. $": "USD", "hk $": "HKD", "c $": "CAD", "nz $": "NZD", "nt $": "TWD",
}  # fmt: skip
"""Signs of texts in lower case with all words set apart: only where a space follows too (``hk $ 10``; not ``gave us $50``)."""

PRICE_WORDS: frozenset[str] = frozenset(
    "cost costs costing pay pays paying paid worth price prices priced fee fine fined charged".split()
)
"""Right before such a letter these make money of a small amount too: ``a loaf costs N50``; ``the N50 road`` is a name."""
PRICE_LEADS: frozenset[str] = frozenset("about at between from nearly of over to".split())
"""What may stand between such a word and the letter: ``the price of N617``."""

SPENDING_WORDS: frozenset[str] = PRICE_WORDS | frozenset(
    "spend spends spending spent save saves saved earn earns earned owe owed owes charge charges charging bet lend lent borrow borrowed make "
    "makes made raise raised donate donated fork forked shell shelled buy buys bought sell sells sold hand handed for back tip tipped price".split()
)
"""Shortly before an amount these tell that its slang name means money: ``tickets for 12 bucks``."""

BIG_NAMES: frozenset[str] = frozenset(
    "won mark crown dram drams sol som sum pula kip colon colón lev leu leva lei lat sucre quetzal punt afghani guarani kina tala "
    "real reals sum lita tolar gourde balboa cordoba dong bolivar mark marks sen colons".split()
)
"""Bare names that are everyday words or peoples: money only in thousands or more (``50,000 won``, ``3 million marks``)."""

CLEAR_PLURALS: frozenset[str] = frozenset({"reais"})
"""Plurals of them that are no other word: money in any amount (``27 reais``)."""

PAID_NAMES: frozenset[str] = frozenset("dong kina kip lei leva pula quetzal sol som tala".split())
"""Those of them that a word of paying shortly before makes money of any amount: ``cost 800 kip``."""

LOWER_NAMES: frozenset[str] = frozenset({"rand"})
"""Bare names that with a capital are a name: ``800 Rand clerks``."""

NEVER_SINGULAR: frozenset[str] = frozenset({"mark"})
"""Bare names whose singular behind an amount is another word: ``the 20 million mark``."""

NAMES_NOT_BEFORE: dict[str, tuple[str, ...]] = {
    "won": ("the", "a", "an", "by", "over", "in", "seats", "games", "medals", "his", "her", "their", "back", "it"),
    "euro": (
        "zone",
        "area",
        "championship",
        "championships",
        "tournament",
        "tournaments",
        "finals",
        "elections",
        "games",
    ),
    "dollar": ("store", "stores", "shop", "shops"),
    "penny": ("stock", "stocks", "auction", "auctions"),
    "real": ("people", "estate", "problem", "problems", "terms", "jobs", "growth", "time", "wages"),
    "rand": ("corp", "corporation", "paul"),
    "mark": ("up", "down"),
    "dime": ("novel", "novels", "bag", "bags"),
}
"""Words that, following, show that the name is no money."""

PLAIN_SIGNS: frozenset[str] = frozenset(
    "dlrs dlr Rs Re Rp RM RMB Tk Kz Kr kr DKr Dkr NKr Nkr SKr Skr IKr Dh Dhs Sh Shs KSh Ksh KShs Kshs USh Ush Ushs UShs TSh Tsh "
    "TShs Tshs SFr Sfr sFr Fr DM FFr BFr NIS TL YTL STG Php PhP CFA FCFA CFP NRs Nrs NPRs PRs PKRs SLRs MRf FBu FRw Frw "
    "BsF VEF GHC RUR BTC CDN Cdn Pta Ptas Bs Bt VNĐ rs rmb btc Afs zł Kč лв".split()
)
"""Signs of Latin letters that need no large amount beside them; others (``SR``, ``LE``; ``Euro 2016`` is football) do."""

SUBUNITS: tuple[Subunit, ...] = (
    Subunit("USD", 100, ("cent", "US cent", "U.S. cent"), ("¢", "c", "cts")),
    Subunit("GBP", 100, ("penny/pence", "penny/pennies"), ("p",)),
    Subunit("CAD", 100, ("Canadian cent",)),
    Subunit("AUD", 100, ("Australian cent",)),
    Subunit("EUR", 100, ("euro cent", "eurocent")),
    Subunit("USD", 10, ("dime",)),
    Subunit("INR", 100, ("paisa/paise",)),
    Subunit("RUB", 100, ("kopeck", "kopek")),
    Subunit("UAH", 100, ("kopiyka/kopiykas", "kopiyka/kopiyok")),
    Subunit("MXN", 100, ("centavo",)),
    Subunit("PLN", 100, ("grosz/groszy",)),
    Subunit("MYR", 100, ("sen/sen",)),
    Subunit("CNY", 10, ("jiao/jiao",)),
    Subunit("ILS", 100, ("agora/agorot",)),
    Subunit("THB", 100, ("satang/satang",)),
    Subunit("NGN", 100, ("kobo/kobo",)),
    Subunit("AED", 100, ("fils/fils",)),
    Subunit("TRY", 100, ("kurus/kurus", "kuruş/kuruş")),
    Subunit("XBT", 100_000_000, ("satoshi", "satoshi/satoshi")),
)

MULTIPLES: tuple[tuple[str, int, str, str], ...] = (
    ("IRR", 10, "toman", ""),
    ("IRR", 10, "Iranian toman", ""),
    ("USD", 1000, "grand", "alone"),
    ("USD", 1, "buck", "priced"),
)
"""Names for several of a currency: code, how many, name, guard. Iranians quote prices in tomans of ten rials, and
``80 grand`` are thousands of dollars; ``80 grand pianos`` are not; ``pay seven bucks``, not ``saw seven bucks``."""

SUBUNIT_GUARDS: dict[str, str] = {"p": "pence", "c": "attached", "cent": "common", "sen": "lower"}
"""The check that a coin's spelling needs (see :data:`numbers_extract.quantities.unit_words.guards.GUARDS`): ``50 Cent`` sings, ``Sen.`` sits."""

WORD_CODES: frozenset[str] = frozenset(
    "ALL TRY TOP CUP COP MOP PEN BOB MAD BAM GEL RON AMD SOS LAK ARS ERN SIT ANG NAD MUR SAR STN WST MGA SCR GIP FIM "
    "SUR DDM CSK XCG ZWG AWG ETB GMD HTG TND ATS ITL SHP SSP SLE SRD MRU BEF CDF SDG BND DEM NPR YUM GRD".split()
)
"""Codes that are words, names or other abbreviations in capitals: only with an amount written as one (``COP 50,000``).

``COP 28`` is a conference, ``TOP 10`` a list, ``ALL 12`` a headline.
"""

LOWER_CODES: frozenset[str] = frozenset(
    "usd eur gbp jpy cny rmb inr aud cad chf hkd sgd nzd krw brl mxn zar rub sek nok dkk pln thb idr myr php vnd ils "
    "aed kes ngn pkr egp btc".split()
)
"""Codes that may also stand in lower case, as in tables and messages."""

MILLION_CODES: frozenset[str] = frozenset("USD EUR GBP AUD CAD CHF SEK NOK DKK".split())
"""Codes that company reports prefix with M for a million (``30 MUSD``)."""


DOLLAR_SIGN: str = "$"
CODED_SIGNS: tuple[str, ...] = (DOLLAR_SIGN, "£", "€", "¥")
"""Signs that the code of a currency stands before, to say whose amount it is: ``AUD $5``, ``EGP £5``."""
DOLLAR_NAMES: frozenset[str] = frozenset({"dollar", "buck", "cent", "grand"})
"""Bare names of :data:`DOLLAR` that are those of another dollar where a user says so, and never behind a country."""
DOLLAR: str = "USD"
"""What ``$`` means where nobody says otherwise."""
CENT: str = "cent"
CENTS_OF_OTHERS: frozenset[str] = frozenset("EUR ZAR KES TZS UGX SLE SCR MUR LKR".split())
"""Currencies without a dollar whose hundredth is a cent too: ``costs 1.85 euros, 22 cents more``."""


@functools.cache
def dollar_codes() -> dict[str, bool]:
    """The codes of the currencies that are written with ``$``, each with whether it is called a dollar too."""
    return {
        currency.code: "dollar" in currency.names
        for currency in CURRENCIES
        if "peso" in currency.names or "dollar" in currency.names or any(DOLLAR_SIGN in sign for sign in currency.signs)
    }


@functools.cache
def cent_codes() -> frozenset[str]:
    """The codes of the currencies whose hundredth is called a cent.

    >>> "EUR" in cent_codes(), "AUD" in cent_codes(), "MXN" in cent_codes()
    (True, True, False)
    """
    return CENTS_OF_OTHERS | {code for code, dollar in dollar_codes().items() if dollar}


def is_bare_dollar(code: str, name: str, meant: str) -> bool:
    """Whether an amount of a code under a bare name or sign is one of another currency, where ``$`` means that.

    >>> is_bare_dollar("USD", "$", "MXN"), is_bare_dollar("USD", "dollar", "MXN"), is_bare_dollar("USD", "US$", "AUD")
    (True, False, False)
    """
    return code == DOLLAR and (name == DOLLAR_SIGN or (name in DOLLAR_NAMES and dollar_codes().get(meant, False)))


@functools.cache
def written_with(sign: str) -> frozenset[str]:
    """The codes of the currencies that share a sign, so that the code beside it says whose an amount is.

    >>> "AUD" in written_with("$"), "EGP" in written_with("£"), "AUD" in written_with("£"), written_with("AUD")
    (True, True, False, frozenset())
    """
    if sign == DOLLAR_SIGN:
        return frozenset(dollar_codes())
    name = _NAMES_OF_SIGNS.get(sign)
    codes = _CODES_OF_SIGN.get(sign, ())
    return frozenset(codes) | {currency.code for currency in CURRENCIES if name in currency.names}


def iso_in_country(name: str, alpha3: str) -> str | None:
    """The ISO 4217 code of the currency called ``name`` (``rupee``, ``$`` ...) in the country, None if it has none such.

    >>> iso_in_country("rupee", "PAK"), iso_in_country("peso", "CHL"), iso_in_country("peso", "FRA")
    ('PKR', 'CLP', None)
    """
    alias = _NAMES_OF_SIGNS.get(name, name)
    for currency in CURRENCIES:
        if alpha3 not in currency.countries:
            continue
        names = {noun.split("/")[0] for noun in currency.names}
        if alias in names or currency.code in _CODES_OF_SIGN.get(name, ()) or _CROWNS.get(alias, alias) in names:
            return currency.code
    return None


_NAMES_OF_SIGNS: dict[str, str] = {
    "$": "dollar", "£": "pound", "€": "euro/euros", "Rs": "rupee", "Dh": "dirham", "kr": "crown", "Sh": "shilling",
}  # fmt: skip
_CODES_OF_SIGN: dict[str, tuple[str, ...]] = {
    "¥": ("JPY", "CNY"),
    "K": ("ZMW", "PGK", "MMK", "MWK"),
    "P": ("PHP", "BWP"),
    "Bs": ("BOB", "VES"),
}
_CROWNS: dict[str, str] = {"krona": "crown", "krone": "crown", "koruna": "crown", "króna": "crown"}
