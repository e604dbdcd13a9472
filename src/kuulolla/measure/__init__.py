"""Did it work, what was it worth: paths, events, figures of platforms, costs and returns."""
