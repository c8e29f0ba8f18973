"""Arguments or texts in, all steps run over them, rows and messages out: the engine and the command line."""
