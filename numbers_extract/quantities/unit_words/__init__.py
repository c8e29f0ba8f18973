"""The words that stand against a number: its unit, its currency and the denominator of its rate."""
