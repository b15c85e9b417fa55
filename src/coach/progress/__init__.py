"""What the days of the log add up to. Pure: nothing here looks at a clock or a file."""
