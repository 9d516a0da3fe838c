"""Package encoding/json/jsontext: the type of raw JSON."""
