"""The report of a campaign: what was heard, who came from where, what it cost and gave, and its files."""
