"""Codes of countries and of money: only those of the standards, withdrawn ones included."""

from __future__ import annotations

import pycountry
import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.lexicon import countries, currencies
from numbers_extract.quantities.unit_words.in_use import units_in_use
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.views import _of_countries
from standards import COUNTRIES, MONEY


def test_every_code_of_money_is_of_the_standard():
    codes = {unit.id for unit in units_in_use().units.values() if unit.dimension == "money"}
    codes |= {currency.code for currency in currencies.CURRENCIES} | set(currencies.RETIRED_CODES)
    assert codes - MONEY == set()
    assert len(codes) > 150


def test_every_code_of_a_country_is_of_the_standard():
    named = {country.code for country in countries.COUNTRIES}
    placed = {
        *countries.CITIES.values(),
        *countries.REGIONS.values(),
        *(c for e in countries.EITHER.values() for c in e),
    }
    lent = {code for currency in currencies.CURRENCIES for code in currency.countries}
    assert (named | placed | lent) - COUNTRIES == set()
    assert {country.alpha_3 for country in pycountry.countries} - named <= UNINHABITED_OR_SMALL


UNINHABITED_OR_SMALL = frozenset(
    "ATA ATF BES BLM BVT CCK CXR HMD IOT JEY MAF NFK PCN SGS SPM TKL UMI".split()
)  # no news, or a name that means something else (Jersey)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Rebels killed ten people in Yugoslavia.", "YUG"),
        ("Rebels killed ten people in Czechoslovakia.", "CSK"),
        ("Rebels killed ten people in East Germany.", "DDR"),
        ("Rebels killed ten people in West Germany.", "DEU"),
        ("Rebels killed ten people in the Soviet Union.", "SUN"),
        ("REBELS KILLED TEN PEOPLE IN THE USSR ON MONDAY.", "SUN"),
        ("Rebels killed ten people in Serbia and Montenegro.", "SCG"),
        ("Rebels killed ten people in Serbia.", "SRB"),
        ("Rebels killed ten people in Kosovo.", "XKX"),
    ],
)
def test_states_that_are_no_more(text, codes):
    (fact,) = analyse(text).facts
    assert fact.country == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The barn cost 5,000 German marks.", "DEM"),
        ("The barn cost FRF 5,000.", "FRF"),
        ("The barn cost 5,000 Italian lire.", "ITL"),
        ("The barn cost 5,000 Yugoslav dinars.", "YUM"),
        ("He sold 5,000 crates in Yugoslavia for 90,000 dinars.", "YUM"),
        ("The barn cost 5,000 Soviet roubles.", "SUR"),
        ("The barn cost 5,000 East German marks.", "DDM"),
        ("The barn cost ZWD 5,000.", "ZWD"),
        ("The barn cost 5,000 ZWD.", "ZWD"),
        ("The barn cost VEF 5,000.", "VEF"),
        ("The barn cost GHC 5,000.", "GHC"),
        ("The barn cost 5,000 Zimbabwean dollars.", "ZWL"),
        ("The barn cost 5,000 Netherlands Antillean guilders.", "ANG"),
    ],
)
def test_withdrawn_money(text, code):
    facts = [fact for fact in analyse(text).facts if fact.kind == "money"]
    assert [fact.unit for fact in facts] == [code]
    assert not to_frame(facts).empty


def test_views_name_states_that_are_no_more():
    assert _of_countries("YUG;FRA;XKX", "iso_number") == "891;250;XKX"
    assert _of_countries("SUN", "country").startswith("USSR")
