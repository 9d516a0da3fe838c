"""Package io/ioutil."""
