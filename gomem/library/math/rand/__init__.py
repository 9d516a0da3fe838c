"""Package math/rand, and what it shares with math/rand/v2."""
