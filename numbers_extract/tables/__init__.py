"""Facts and figures in, tables out: columns and dtypes, files, views in the columns of other projects."""
