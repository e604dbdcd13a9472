"""Pictures of the answers on the site: what people want."""
