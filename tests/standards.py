"""The codes that a row may hold: those of ISO 4217 for money and of ISO 3166 for countries, withdrawn ones included."""

from __future__ import annotations

import pycountry

# ISO 4217, list three: the codes of money that is no longer in use.
WITHDRAWN_MONEY = frozenset(
    """
    ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB
    BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP
    ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE
    RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE
    YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR
    """.split()
)
MONEY = (
    {currency.alpha_3 for currency in pycountry.currencies} | WITHDRAWN_MONEY | {"XBT", ""}
)  # bitcoin has none, nor have bare millions
COUNTRIES = {
    *(country.alpha_3 for country in pycountry.countries),
    *(country.alpha_3 for country in pycountry.historic_countries),
    "XKX",  # Kosovo, by agreement of the standard's users
}
