"""Frames of an engine of many machines in, those of their facts, figures and incidents out: lazily, part by part."""
