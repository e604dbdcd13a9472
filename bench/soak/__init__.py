"""Hard knocks, really dealt to the product as it is served while people send forms."""
