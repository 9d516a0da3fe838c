"""Package encoding/base64."""
