"""The codes that the columns ``country`` and ``unit`` may hold: of the ISO lists, those of old news too."""

from __future__ import annotations

import functools

import pycountry

__all__ = ["countries", "currencies"]

_WITHDRAWN = frozenset(
    "ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR "
    "BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE "
    "GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC "
    "NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN "
    "UYP VEB VEF VNC XEU XFO XFU YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR".split()
)
"""Codes of ISO 4217 that were withdrawn: old news counts in them."""

_NO_ISO_CURRENCY = frozenset({"XBT"})
"""Codes that everyone uses and ISO 4217 has not: bitcoin."""

_NO_ISO_COUNTRY = frozenset({"XKX"})
"""Codes that everyone uses and ISO 3166 leaves to users: Kosovo."""


@functools.cache
def countries() -> frozenset[str]:
    """Codes of three letters, of countries that are no more too."""
    known = (*pycountry.countries, *pycountry.historic_countries)
    return frozenset(country.alpha_3 for country in known) | _NO_ISO_COUNTRY


@functools.cache
def currencies() -> frozenset[str]:
    """Codes of currencies, withdrawn ones too."""
    return frozenset(currency.alpha_3 for currency in pycountry.currencies) | _WITHDRAWN | _NO_ISO_CURRENCY
