"""A campaign against the program: made-up texts, damaged files and hostile arguments in, what broke out.

``python tests/fuzz.py`` runs it. :mod:`.corpus` and :mod:`.grammar` are the stuff that inputs are made of;
:mod:`.texts` with :mod:`.mutators`, and :mod:`.arguments`, make them. :mod:`.invariants` and :mod:`.work` say what may
not happen to a text, the modules ``examined_...`` what may not happen to each sort of input. :mod:`.minimise` makes an
input small, and :mod:`.run` deals the cases out to processes. A case is made from the seed and its number alone.
"""
