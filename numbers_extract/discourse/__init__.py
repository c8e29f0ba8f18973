"""What one sentence leaves for the next: rows and a later sentence in, the rows with what became of them out."""
