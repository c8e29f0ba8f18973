"""Words as data, and the user's own: a spelling in, its entry out (:mod:`.words`); nothing here is grammar."""
