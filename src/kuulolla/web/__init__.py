"""Settings, addresses, the frame of every page: the only place that knows every capability."""
